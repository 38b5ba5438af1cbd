-- SPDX-License-Identifier: MIT
-- Receiving into buffers: sock:recv_into and sock:recvfrom_into.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer, fails, again = llsocket.buffer, net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local PEEK, TRUNC = llsocket.MSG_PEEK, llsocket.MSG_TRUNC
local DONTWAIT = llsocket.MSG_DONTWAIT

-- The two calls, with one face.
local calls = {
  recv_into = function (s, b, ...) return s:recv_into(b, ...) end,
  recvfrom_into = function (s, b, ...)
    return s:recvfrom_into(b, llsocket.unix.getaddrinfo(''), ...)
  end,
}

for name, call in pairs(calls) do
  describe('sock:' .. name, function ()
    after_each(net.release)

    for _, f in ipairs(net.families) do
      it('receives from TCP: ' .. f[1], function ()
        local a, s = net.tcp_pair(f[2])
        local b = buffer.new()
        a:send('hello')
        net.is({ 5 }, call(s, b))
        assert.equal('hello', tostring(b))
      end)

      it('receives one datagram: ' .. f[1], function ()
        local a, s = net.udp_pair(f[2])
        local b = buffer.new()
        a:send('one')
        a:send('two')
        net.is({ 3 }, call(s, b))
        assert.equal('one', tostring(b))
        b:clear()
        net.is({ 3 }, call(s, b))
        assert.equal('two', tostring(b))
      end)
    end

    it('gives an integer', function ()
      local a, s = net.unix_pair()
      a:send('x')
      assert.is_true(msg.is_integer((call(s, buffer.new()))))
    end)

    it('takes no more than the size', function ()
      local a, s = net.unix_pair()
      local b = buffer.new()
      a:send('hello')
      net.is({ 3 }, call(s, b, 3))
      assert.equal('hel', tostring(b))
    end)

    it('takes no more than it has room for', function ()
      local a, s = net.unix_pair()
      local b = buffer.new(3)
      a:send('hello')
      net.is({ 3 }, call(s, b))
      assert.equal('hel', tostring(b))
      b:clear()
      net.is({ 2 }, call(s, b, 1000))
      assert.equal('lo', tostring(b))
    end)

    it('takes the longest UDP datagram', function ()
      local a, s = net.udp_pair()
      local b, text = buffer.new(), buf.bytes(65507)
      a:send(text)
      net.is({ 65507 }, call(s, b))
      assert.equal(text, tostring(b))
    end)

    it('grows for the size that is asked, up to its limit', function ()
      local a, s = net.unix_pair(DGRAM)
      local b, text = buffer.new(1, 3000), buf.bytes(3000)
      a:send(text)
      net.is({ 3000 }, call(s, b, 5000))
      assert.equal(text, tostring(b))
    end)

    it('receives an empty datagram', function ()
      local a, s = net.unix_pair(DGRAM)
      local b = buffer.new()
      a:send('')
      net.is({ 0 }, call(s, b))
      assert.equal(0, #b)
    end)

    it('cuts a datagram that is longer than the size', function ()
      local a, s = net.unix_pair(DGRAM)
      local b = buffer.new()
      a:send('hello')
      a:send('next')
      net.is({ 2 }, call(s, b, 2))
      assert.equal('he', tostring(b))
      b:clear()
      net.is({ 4 }, call(s, b))
    end)

    for kind, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
      it('gives nothing at all when the peer has closed: ' .. kind,
      function ()
        local a, s = net.unix_pair(socktype)
        local b = buf.of('kept', 10)
        a:close()
        net.gone(call(s, b))
        assert.equal('kept', tostring(b))
      end)
    end

    it('answers again and EAGAIN when nothing is there', function ()
      local _, s = net.unix_pair(STREAM, true)
      local b = buf.of('kept', 10)
      again.receive('EAGAIN', call(s, b))
      assert.equal('kept', tostring(b))
    end)

    it('answers again and EAGAIN when the time is over', function ()
      local _, s = net.unix_pair()
      s:rcvtimeo(0.01)
      again.receive('EAGAIN', call(s, buffer.new()))
    end)

    it('takes flags and skips nil among them', function ()
      local a, s = net.unix_pair()
      local b = buffer.new()
      again.receive('EAGAIN', call(s, b, nil, nil, DONTWAIT, nil))
      a:send('hello')
      net.is({ 2 }, call(s, b, 2, DONTWAIT, nil, PEEK))
      b:clear()
      net.is({ 5 }, call(s, b, 10))
    end)

    it('fails with ECONNRESET when data was lost', function ()
      local a, s = net.tcp_pair()
      local b = buf.of('kept', 10)
      a:linger(0)
      a:close()
      fails.transfer('ECONNRESET', call(s, b))
      assert.equal('kept', tostring(b))
    end)

    it('fails with ENOTCONN on TCP that is not connected', function ()
      fails.transfer('ENOTCONN', call(net.tcp(), buffer.new()))
    end)

    it('fails with EINVAL for a size of 0 or less', function ()
      local _, s = net.unix_pair()
      fails.transfer('EINVAL', call(s, buffer.new(), 0))
      fails.transfer('EINVAL', call(s, buffer.new(), -1))
    end)

    it('fails with EBADF when the socket is closed', function ()
      local s, b = net.tcp(), buf.of('kept', 10)
      s:close()
      fails.transfer('EBADF', call(s, b))
      assert.equal('kept', tostring(b))
    end)

    it('tells the true length with MSG_TRUNC', function ()
      local a, s = net.udp_pair()
      local b = buffer.new()
      a:send('hello')
      net.is({ n = 5, 2, nil, nil, nil, 5 }, call(s, b, 2, TRUNC))
      assert.equal('he', tostring(b))
    end)

    it('tells no length with MSG_TRUNC when all came', function ()
      local a, s = net.udp_pair()
      a:send('hello')
      net.is({ 5 }, call(s, buffer.new(), 5, TRUNC))
    end)

    it('drops the data of TCP with MSG_TRUNC', function ()
      local a, s = net.tcp_pair()
      local b = buffer.new()
      a:send('hello')
      s:recvable(2000)
      net.is({ n = 5, 0, nil, nil, nil, 3 }, call(s, b, 3, TRUNC))
      assert.equal('', tostring(b))
      net.is({ 2 }, call(s, b))
      assert.equal('lo', tostring(b))
    end)
  end)

  describe('sock:' .. name, function ()
    after_each(net.release)

    buf.each(it, 'puts it behind what was there', function (make)
      local a, s = net.unix_pair(DGRAM)
      local b = make('what was there')
      a:send('hello')
      net.is({ 5 }, call(s, b, 5))
      assert.equal('what was therehello', tostring(b))
      a:send('')
      net.is({ 0 }, call(s, b, 5))
      assert.equal('what was therehello', tostring(b))
    end)

    it('fails with ENOBUFS when the buffer is full', function ()
      local a, s = net.unix_pair()
      local b = buf.of('full')
      a:send('hello')
      fails.transfer('ENOBUFS', call(s, b))
      fails.transfer('ENOBUFS', call(s, b, 10))
      assert.equal('full', tostring(b))
      b:consume(1)
      net.is({ 1 }, call(s, b))
      assert.equal('ullh', tostring(b))
    end)

    it('grows when it is asked, whatever it holds', function ()
      local text = buf.bytes(100)
      local a, s = net.unix_pair(DGRAM)
      for size = 11, 90, 3 do
        for held = 0, 10 do
          local b = buf.of(('x'):rep(held), 10, 100)
          a:send(text)
          assert.equal(size, (call(s, b, size)))
          assert.equal(('x'):rep(held) .. text:sub(1, size), tostring(b))
        end
      end
    end)
  end)
end


describe('sock:recv_into', function ()
  after_each(net.release)

  it('grows up to its limit', function ()
    local a, s = net.unix_pair()
    local b, text = buffer.new(1, 3000), buf.bytes(4000)
    a:send(text)
    while b:room() > 0 do assert(s:recv_into(b)) end
    assert.equal(text:sub(1, 3000), tostring(b))
    fails.transfer('ENOBUFS', s:recv_into(b))
  end)

  it('grows before it cuts a datagram to the last byte', function ()
    local a, s = net.unix_pair(DGRAM)
    a:send(('x'):rep(4000))
    net.is({ 4000 }, s:recv_into(buf.of('123', 4, 100000)))
  end)

  it('uses the room of what was consumed', function ()
    local a, s = net.unix_pair()
    local b = buf.of('0123456789')
    for i = 1, 50 do
      b:consume(i % 7 + 1)
      a:send(('x'):rep(b:room()))
      while b:room() > 0 do assert(s:recv_into(b)) end
    end
    assert.equal(('x'):rep(10), tostring(b))
  end)

  it('never loses a byte of a long stream', function ()
    local a, s = net.unix_pair(STREAM, true)
    local b, text = buffer.new(1000), buf.bytes(300000)
    local at, got = 1, {}
    while #got == 0 or at <= #text or #b > 0 do
      if at <= #text then at = at + a:send_part(text, at, at + 3000) end
      s:recv_into(b)
      for _, piece in ipairs(b:split(7)) do got[#got + 1] = piece end
      if at > #text and not s:recv(1, PEEK) then
        got[#got + 1] = tostring(b)
        b:clear()
      end
    end
    assert.is_true(text == table.concat(got))
  end)
end)


describe('sock:recvfrom_into', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('gives the sender in the address object: ' .. f[1], function ()
      local s, to = net.udp(f[2])
      local a, a_name = net.udp(f[2])
      local ai, b = llsocket.unix.getaddrinfo('/x'), buffer.new()
      a:sendto('hello', to)
      net.is({ 5 }, s:recvfrom_into(b, ai))
      assert.is_true(ai == a_name)
      assert.equal(tostring(a_name), tostring(ai))
      assert.equal(DGRAM, ai:socktype())
      assert.is_nil((ai:canonname()))
    end)
  end

  it('uses one address object again and again', function ()
    local s, to = net.udp()
    local ai, b = llsocket.unix.getaddrinfo(''), buffer.new()
    for i = 1, 10 do
      local a, a_name = net.udp()
      b:clear()
      a:sendto('from ' .. i, to)
      assert(s:recvfrom_into(b, ai))
      assert.equal('from ' .. i, tostring(b))
      assert.is_true(ai == a_name)
    end
  end)

  it('gives an address that can be answered', function ()
    local s, to = net.udp()
    local a = net.udp()
    local ai, b = llsocket.unix.getaddrinfo(''), buffer.new()
    a:sendto('ping', to)
    assert(s:recvfrom_into(b, ai))
    net.is({ 4, nil, false }, s:sendto('pong', ai))
    assert.equal('pong', (a:recv()))
  end)

  it('gives the path of a unix sender', function ()
    local s_name, a_name = net.unix(net.tmpname(), DGRAM),
                           net.unix(net.tmpname(), DGRAM)
    local s = net.own(llsocket.socket.new(s_name))
    local a = net.own(llsocket.socket.new(a_name))
    s:bind()
    a:bind()
    a:sendto('hello', s_name)
    local ai = net.inet('127.0.0.1', 1)
    net.is({ 5 }, s:recvfrom_into(buffer.new(), ai))
    assert.equal(a_name:addr(), ai:addr())
    assert.is_true(ai == a_name)
  end)

  it('makes it an address of no family when the sender has none', function ()
    local a, s = net.unix_pair(DGRAM)
    local ai = net.inet('127.0.0.1', 80)
    a:send('hello')
    net.is({ 5 }, s:recvfrom_into(buffer.new(), ai))
    assert.equal(llsocket.AF_UNSPEC, ai:family())
    assert.is_nil((ai:addr()))
    assert.is_nil((ai:port()))
  end)

  it('leaves the address as it is when nothing comes', function ()
    local a, s = net.unix_pair(STREAM, true)
    local ai = net.inet('127.0.0.1', 80)
    again.receive('EAGAIN', s:recvfrom_into(buffer.new(), ai))
    fails.transfer('EINVAL', s:recvfrom_into(buffer.new(), ai, 0))
    a:close()
    net.gone(s:recvfrom_into(buffer.new(), ai))
    s:close()
    fails.transfer('EBADF', s:recvfrom_into(buffer.new(), ai))
    assert.equal('127.0.0.1:80', tostring(ai))
    assert.is_true(ai == net.inet('127.0.0.1', 80))
  end)
end)
