-- SPDX-License-Identifier: MIT
-- sock:recv and sock:recvfrom.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails, again = llsocket.socket, net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local PEEK, TRUNC = llsocket.MSG_PEEK, llsocket.MSG_TRUNC
local DONTWAIT, WAITALL = llsocket.MSG_DONTWAIT, llsocket.MSG_WAITALL


describe('sock:recv', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('gives what came on TCP: ' .. f[1], function ()
      local a, b = net.tcp_pair(f[2])
      a:send('hello')
      net.is({ 'hello' }, b:recv())
    end)

    it('gives one datagram: ' .. f[1], function ()
      local a, b = net.udp_pair(f[2])
      a:send('one')
      a:send('two')
      net.is({ 'one' }, b:recv())
      net.is({ 'two' }, b:recv())
    end)
  end

  it('takes no more than the size', function ()
    local a, b = net.unix_pair()
    a:send('hello')
    assert.equal('hel', (b:recv(3)))
    assert.equal('lo', (b:recv(3)))
  end)

  it('takes 65536 bytes when no size is given', function ()
    local a, b = net.unix_pair(STREAM, true)
    a:sndbuf(400000)
    net.is({ 100000, nil, false }, a:send(('x'):rep(100000)))
    assert.equal(65536, #b:recv())
    assert.equal(34464, #b:recv(nil))
  end)

  it('takes a size larger than what comes', function ()
    local a, b = net.unix_pair()
    a:send('hello')
    assert.equal('hello', (b:recv(10000000)))
  end)

  it('gives the longest UDP datagram when no size is given', function ()
    local a, b = net.udp_pair()
    local text = ('0123456'):rep(9358) .. 'x'
    assert.equal(65507, #text)
    a:send(text)
    net.is({ text }, b:recv())
  end)

  it('gives the longest datagram of IPv6 when no size is given', function ()
    local a, b = net.udp_pair(llsocket.AF_INET6)
    local text = ('x'):rep(65527)
    a:send(text)
    net.is({ text }, b:recv())
  end)

  it('gives NUL bytes', function ()
    local a, b = net.unix_pair()
    a:send('\0a\0')
    assert.equal('\0a\0', (b:recv()))
  end)

  it('gives an empty datagram', function ()
    local a, b = net.unix_pair(DGRAM)
    a:send('')
    net.is({ '' }, b:recv())
  end)

  it('cuts a datagram that is longer than the size', function ()
    local a, b = net.unix_pair(DGRAM)
    a:send('hello')
    a:send('next')
    net.is({ 'he' }, b:recv(2))
    assert.equal('next', (b:recv()))
  end)

  for name, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
    it('gives nothing at all when the peer has closed: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      a:close()
      net.gone(b:recv())
    end)
  end

  it('gives what was sent before the peer closed', function ()
    local a, b = net.tcp_pair()
    a:send('last')
    a:close()
    assert.equal('last', (b:recv()))
    net.gone(b:recv())
    net.gone(b:recv())
  end)

  it('takes an empty seqpacket message for the end', function ()
    local a, b = net.unix_pair(SEQPACKET)
    a:send('')
    net.gone(b:recv())
  end)

  it('answers again and EAGAIN when nothing is there', function ()
    local _, b = net.unix_pair(STREAM, true)
    again.receive('EAGAIN', b:recv())
  end)

  it('answers again and EAGAIN when the time is over', function ()
    local _, b = net.unix_pair()
    b:rcvtimeo(0.01)
    again.receive('EAGAIN', b:recv())
  end)

  it('takes MSG_DONTWAIT on a blocking socket', function ()
    local _, b = net.unix_pair()
    again.receive('EAGAIN', b:recv(10, DONTWAIT))
  end)

  it('leaves the data with MSG_PEEK', function ()
    local a, b = net.unix_pair()
    a:send('hello')
    net.is({ 'he' }, b:recv(2, PEEK))
    net.is({ 'hello' }, b:recv(10))
  end)

  it('waits for the whole size with MSG_WAITALL', function ()
    local a, b = net.tcp_pair()
    a:send('he')
    local finish = net.start('sleep 0.05; printf llo')
    a:send(finish())
    assert.equal('hello', (b:recv(5, WAITALL)))
  end)

  it('combines several flags and skips nil among them', function ()
    local a, b = net.unix_pair()
    again.receive('EAGAIN', b:recv(nil, nil, PEEK, nil, DONTWAIT))
    a:send('x')
    assert.equal('x', (b:recv(10, DONTWAIT, nil, PEEK, nil)))
    assert.equal('x', (b:recv(10)))
  end)

  it('fails with ECONNRESET when data was lost', function ()
    local a, b = net.tcp_pair()
    a:linger(0)
    a:close()
    fails.transfer('ECONNRESET', b:recv())
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, b = net.udp_pair()
    b:close()
    a:send('x')
    fails.transfer('ECONNREFUSED', a:recv())
  end)

  it('fails with ENOTCONN on TCP that is not connected', function ()
    fails.transfer('ENOTCONN', net.tcp():recv())
  end)

  it('fails with EINVAL for a size of 0 or less', function ()
    local _, b = net.unix_pair()
    fails.transfer('EINVAL', b:recv(0))
    fails.transfer('EINVAL', b:recv(-1))
  end)
end)


describe('sock:recv with MSG_TRUNC', function ()
  after_each(net.release)

  for name, pair in pairs {
    UDP = net.udp_pair,
    ['unix datagram'] = function () return net.unix_pair(DGRAM) end,
    seqpacket = function () return net.unix_pair(SEQPACKET) end,
  } do
    it('gives the true length after the errno: ' .. name, function ()
      local a, b = pair()
      a:send('hello')
      net.is({ n = 5, 'he', nil, nil, nil, 5 }, b:recv(2, TRUNC))
    end)

    it('gives only the message when it fits: ' .. name, function ()
      local a, b = pair()
      a:send('hello')
      net.is({ 'hello' }, b:recv(5, TRUNC))
    end)
  end

  it('tells the length of the next datagram with MSG_PEEK', function ()
    local a, b = net.udp_pair()
    a:send('hello')
    net.is({ n = 5, 'h', nil, nil, nil, 5 }, b:recv(1, TRUNC, PEEK))
    assert.equal('hello', (b:recv()))
  end)

  it('drops the data on TCP and gives no byte of it', function ()
    local a, b = net.tcp_pair()
    a:send('hello')
    b:recvable(2000)
    net.is({ n = 5, '', nil, nil, nil, 3 }, b:recv(3, TRUNC))
    assert.equal('lo', (b:recv()))
  end)

  it('drops all data on TCP without a size', function ()
    local a, b = net.tcp_pair(llsocket.AF_INET6)
    a:send('hello')
    b:recvable(2000)
    net.is({ n = 5, '', nil, nil, nil, 5 }, b:recv(nil, TRUNC))
  end)

  it('gives nothing at all at the end of TCP', function ()
    local a, b = net.tcp_pair()
    a:close()
    net.gone(b:recv(10, TRUNC))
  end)

  it('is of no meaning on a unix stream', function ()
    local a, b = net.unix_pair()
    a:send('hello')
    net.is({ 'hel' }, b:recv(3, TRUNC))
  end)
end)


describe('sock:recvfrom', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('gives a datagram and its sender: ' .. f[1], function ()
      local a, a_ai = net.udp(f[2])
      local b, b_ai = net.udp(f[2])
      a:sendto('hello', b_ai)
      local r = net.pack(b:recvfrom())
      assert.equal(2, r.n)
      assert.equal('hello', r[1])
      assert.is_true(r[2] == a_ai)
      assert.equal(f[2], r[2]:family())
      assert.equal(DGRAM, r[2]:socktype())
      assert.equal(llsocket.IPPROTO_UDP, r[2]:protocol())
    end)

    it('gives an address that can be answered: ' .. f[1], function ()
      local a = net.udp(f[2])
      local b, b_ai = net.udp(f[2])
      a:sendto('hello', b_ai)
      local _, ai = b:recvfrom()
      b:sendto('hi', ai)
      assert.equal('hi', (a:recv()))
    end)
  end

  it('gives an empty datagram and its sender', function ()
    local a, a_ai = net.udp()
    local b, b_ai = net.udp()
    a:sendto('', b_ai)
    local msg, ai = b:recvfrom()
    assert.equal('', msg)
    assert.is_true(ai == a_ai)
  end)

  it('gives the path of a unix sender', function ()
    local path = net.tmpname()
    local a = net.own(socket.new(net.unix(path, DGRAM)))
    a:bind()
    local b_ai = net.unix(net.tmpname(), DGRAM)
    local b = net.own(socket.new(b_ai))
    b:bind()
    a:sendto('x', b_ai)
    local msg, ai = b:recvfrom()
    assert.equal('x', msg)
    assert.equal(path, ai:addr())
  end)

  it('gives no invented path for a unix sender without a name', function ()
    local b_ai = net.unix(net.tmpname(), DGRAM)
    local b = net.own(socket.new(b_ai))
    b:bind()
    net.own(socket.new(net.unix('', DGRAM))):sendto('x', b_ai)
    local r = net.pack(b:recvfrom())
    assert.equal('x', r[1])
    assert.is_true(r[2] == nil or r[2]:addr() == '')
    assert.is_nil(r[3])
  end)

  it('gives a message of a stream', function ()
    local a, b = net.tcp_pair()
    a:send('x')
    local r = net.pack(b:recvfrom())
    assert.equal('x', r[1])
    for i = 3, r.n do assert.is_nil(r[i]) end
  end)

  it('takes no more than the size', function ()
    local a, b = net.udp_pair()
    a:send('hello')
    assert.equal('he', (b:recvfrom(2)))
  end)

  it('gives the longest UDP datagram when no size is given', function ()
    local a, b = net.udp_pair()
    local text = ('x'):rep(65507)
    a:send(text)
    assert.equal(text, (b:recvfrom()))
  end)

  it('leaves the data with MSG_PEEK', function ()
    local a, b = net.udp_pair()
    a:send('hello')
    assert.equal('he', (b:recvfrom(2, nil, PEEK)))
    assert.equal('hello', (b:recvfrom()))
  end)

  it('gives the true length at the end with MSG_TRUNC', function ()
    local a, b = net.udp_pair()
    a:send('hello')
    local r = net.pack(b:recvfrom(2, TRUNC))
    assert.equal(6, r.n)
    assert.equal('he', r[1])
    assert.is_true(a:getsockname() == r[2])
    assert.is_nil(r[3])
    assert.is_nil(r[4])
    assert.is_nil(r[5])
    assert.equal(5, r[6])
  end)

  it('drops the data on TCP with MSG_TRUNC', function ()
    local a, b = net.tcp_pair()
    a:send('hello')
    b:recvable(2000)
    local r = net.pack(b:recvfrom(3, TRUNC))
    assert.equal('', r[1])
    assert.equal(3, r[6])
    assert.equal('lo', (b:recv()))
  end)

  for name, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
    it('gives nothing at all when the peer has closed: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      a:close()
      net.gone(b:recvfrom())
    end)
  end

  it('answers again and EAGAIN when nothing is there', function ()
    again.from('EAGAIN', (net.udp(nil, true)):recvfrom())
  end)

  it('takes MSG_DONTWAIT on a blocking socket', function ()
    again.from('EAGAIN', (net.udp()):recvfrom(nil, DONTWAIT))
  end)

  it('fails with ECONNRESET when data was lost', function ()
    local a, b = net.tcp_pair()
    a:linger(0)
    a:close()
    fails.from('ECONNRESET', b:recvfrom())
  end)

  it('fails with ENOTCONN on TCP that is not connected', function ()
    fails.from('ENOTCONN', net.tcp():recvfrom())
  end)

  it('fails with EINVAL for a size of 0 or less', function ()
    local s = net.udp()
    fails.from('EINVAL', s:recvfrom(0))
    fails.from('EINVAL', s:recvfrom(-5))
  end)
end)


describe('a receive that a signal interrupts', function ()
  after_each(net.release)

  it('answers again and EINTR', function ()
    assert.equal('nil nil true EINTR\n', net.interrupted([[
      local p = socket.pair(llsocket.SOCK_STREAM)
      p[1]:rcvtimeo(5)
      local msg, err, again, number = p[1]:recv()
      print(tostring(msg) .. ' ' .. tostring(err) .. ' ' .. tostring(again)
            .. ' ' .. errno.name(number))
    ]]))
  end)

  it('answers again and EINTR: recvfrom', function ()
    assert.equal('nil nil nil true EINTR\n', net.interrupted([[
      local p = socket.pair(llsocket.SOCK_DGRAM)
      p[1]:rcvtimeo(5)
      local msg, ai, err, again, number = p[1]:recvfrom()
      print(tostring(msg) .. ' ' .. tostring(ai) .. ' ' .. tostring(err)
            .. ' ' .. tostring(again) .. ' ' .. errno.name(number))
    ]]))
  end)

  it('answers again and EINTR: recvfd', function ()
    assert.equal('nil nil true EINTR\n', net.interrupted([[
      local p = socket.pair(llsocket.SOCK_STREAM)
      p[1]:rcvtimeo(5)
      local fd, err, again, number = p[1]:recvfd()
      print(tostring(fd) .. ' ' .. tostring(err) .. ' ' .. tostring(again)
            .. ' ' .. errno.name(number))
    ]]))
  end)
end)
