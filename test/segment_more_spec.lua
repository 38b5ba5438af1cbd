-- SPDX-License-Identifier: MIT
-- Segments on sockets that do not cut, of sizes at the edges; buffers as the
-- data of a message; full buffers.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local msg = require 'test.support_msg'
local buffer, socket, inet = llsocket.buffer, llsocket.socket, llsocket.inet

local DGRAM = llsocket.SOCK_DGRAM


describe('sock:sendseg', function ()
  after_each(net.release)

  it('sends one by one on a unix socket', function ()
    local a, b = net.unix_pair(DGRAM)
    net.is({ 5, nil, false }, a:sendseg('aabbc', 2))
    for _, text in ipairs { 'aa', 'bb', 'c' } do
      net.is({ text }, b:recv())
    end
  end)

  it('sends bytes on a stream', function ()
    local a, b = net.unix_pair()
    net.is({ 5, nil, false }, a:sendseg('aabbc', 2))
    net.is({ 'aabbc' }, b:recv())
  end)

  it('sends nothing of an empty list', function ()
    local a = net.udp_pair()
    local n, err = a:sendseg({}, 10)
    assert.is_nil(err)
    assert.equal(0, n)
  end)

  it('is EBADF on a closed socket whatever there is to send', function ()
    for _, data in ipairs { {}, { 'x' }, '', 'x' } do
      local s = net.udp()
      s:close()
      net.fails.transfer('EBADF', s:sendseg(data, 10))
    end
  end)

  it('sends one datagram of the largest size', function ()
    local a, b = net.udp_pair()
    b:rcvbuf(400000)
    b:rcvtimeo(5)
    local text = ('x'):rep(65507)
    net.is({ #text, nil, false }, a:sendseg(text, 65507))
    assert.equal(#text, #b:recv())
  end)

  for _, size in ipairs { 1, 999, 1000, 1024, 1025, 1400, 9000 } do
    it('keeps the borders of a long list of ' .. size .. ' bytes', function ()
      local a, b = net.udp_pair()
      b:rcvbuf(2^20)
      b:rcvtimeo(5)
      local list = {}
      for i = 1, 70 do list[i] = string.char(i):rep(size) end
      list[#list + 1] = '.'
      local at = 1
      while at <= #list do
        local n, err, more = a:sendseg({ net.unpack(list, at) }, size)
        assert.is_nil(err)
        local count = math.ceil(n / size)
        assert.equal(at + count - 1 < #list, more)
        for i = at, at + count - 1 do net.is({ list[i] }, b:recv()) end
        at = at + count
      end
    end)
  end

  it('takes no more than a call can send', function ()
    local a, b = net.udp_pair()
    b:rcvbuf(400000)
    local n, err, more = a:sendseg(('x'):rep(100 * 100), 100)
    assert.is_nil(err)
    assert.is_true(n == 6400 or n == 10000)
    assert.equal(n < 10000, more)
    local list = {}
    for i = 1, 200 do list[i] = ('y'):rep(1000) end
    n, err, more = a:sendseg(list, 1000)
    assert.is_nil(err)
    assert.is_true(n > 0 and n <= 200000 and n % 1000 == 0)
    assert.equal(n < 200000, more)
  end)

  for name, make in pairs {
    ['raw'] = function ()
      return inet.getaddrinfo('127.0.0.1', nil, llsocket.SOCK_RAW, 253)
    end,
    ['UDP-Lite'] = function ()
      return inet.getaddrinfo('127.0.0.1', '9', DGRAM, 136)
    end,
  } do
    it('sends one by one on a socket that is ' .. name, function ()
      local list = make()
      local s = list and socket.new(list[1])
      if not s then return pending('the system gives no such socket') end
      net.own(s)
      net.is({ 4, nil, false }, s:sendseg('aabb', 2, list[1]))
      assert.is_nil((s:recvseg(0)))
    end)
  end
end)


describe('sock:recvseg', function ()
  after_each(net.release)

  it('gives what a socket that does not cut received', function ()
    local a, b = net.unix_pair(DGRAM)
    net.is({ 4, nil, false }, a:send('text'))
    local list = b:recvseg()
    assert.same({ 'text' }, list)
  end)
end)


describe('a buffer as the data of a message', function ()
  after_each(net.release)

  it('is sent as far as it is filled, and filled by a receive', function ()
    local a, b = net.unix_pair(DGRAM)
    local out, into = buffer.new(100), buffer.new(3)
    out:add('some text')
    local mh = llsocket.msghdr.new()
    mh:iov(out)
    msg.moved(9, false, a:sendmsg(mh))
    msg.moved(9, false, a:sendmsg(mh))
    mh:iov(into)
    assert.equal(3, (b:recvmsg(mh)))
    assert.equal('som', tostring(into))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_TRUNC))
    local big = buffer.new(100)
    big:add('behind ')
    mh:iov(big)
    assert.equal(9, (b:recvmsg(mh)))
    assert.equal('behind some text', tostring(big))
  end)
end)


describe('a full buffer', function ()
  it('takes nothing', function ()
    local buf = buffer.new(4)
    assert.is_true(buf:add('1234'))
    assert.is_false(buf:add('5'))
    assert.equal(0, buf:room())
    if buf.adduint then assert.is_false(buf:adduint(1, 1)) end
    if buf.reserve then assert.is_nil((buf:reserve(1))) end
    assert.equal('1234', tostring(buf))
    buf:consume(1)
    assert.is_false(buf:add('56'))
    assert.is_true(buf:add('5'))
    assert.equal('2345', tostring(buf))
  end)
end)


describe('sock:mcastif', function ()
  after_each(net.release)

  it('tells that the descriptor went away', function ()
    for _, f in ipairs(net.families) do
      local s = net.udp(f[2])
      net.nothing(socket.close(s:fd()))
      net.fails.value('EBADF', s:mcastif())
      s:unwrap()
    end
  end)
end)
