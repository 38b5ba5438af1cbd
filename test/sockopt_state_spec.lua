-- SPDX-License-Identifier: MIT
-- The options of a socket that are times, the state of a socket, and what the
-- system makes of the options.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local socket, fails, errno = llsocket.socket, net.fails, llsocket.errno

local DGRAM = llsocket.SOCK_DGRAM
local isinteger = math.type or function () return 'integer' end


for _, name in ipairs { 'rcvtimeo', 'sndtimeo' } do
  describe('sock:' .. name, function ()
    after_each(net.release)

    it('is 0 at first', function ()
      local s = net.tcp()
      net.is({ 0 }, s[name](s))
    end)

    it('is the number of seconds that was set', function ()
      local s = net.tcp()
      net.is({ 3 }, s[name](s, 3))
      net.is({ 3 }, s[name](s))
    end)

    it('has fractions', function ()
      local s = net.tcp()
      net.is({ 1.5 }, s[name](s, 1.5))
      net.is({ 1.5 }, s[name](s))
      s[name](s, 0.02)
      assert.is_true(math.abs(s[name](s) - 0.02) < 0.005)
    end)

    it('is 0 again after 0', function ()
      local s = net.tcp()
      s[name](s, 3)
      net.is({ 0 }, s[name](s, 0))
      net.is({ 0 }, s[name](s))
    end)

    for _, tiny in ipairs { 1e-6, 1e-7, 1e-9, 1e-300 } do
      it('does not become 0 by ' .. tiny, function ()
        local s = net.tcp()
        assert.is_truthy((s[name](s, tiny)))
        assert.is_true(s[name](s) > 0)
      end)
    end

    it('rounds up at the end of a second', function ()
      local s = net.tcp()
      assert.is_truthy((s[name](s, 1.9999999)))
      assert.is_true(math.abs(s[name](s) - 2) < 0.005)
    end)

    for text, value in pairs { negative = -1, ['negative and tiny'] = -1e-9,
                               infinite = 1 / 0, ['not a number'] = 0 / 0,
                               ['longer than a number of seconds'] = 1e300,
                               ['2^64'] = 2 ^ 64 } do
      it('refuses a time that is ' .. text, function ()
        local s = net.tcp()
        s[name](s, 3)
        net.refused(name, s, value)
        net.is({ 3 }, s[name](s))
      end)
    end
  end)
end


describe('a time limit', function ()
  after_each(net.release)

  it('ends a receive', function ()
    local _, b = net.unix_pair()
    b:rcvtimeo(0.05)
    local start = net.now()
    b:recv()
    local time = net.now() - start
    assert.is_true(time >= 0.04 and time < 10, time)
  end)

  it('ends a receive at once when it is tiny', function ()
    local _, b = net.unix_pair()
    b:rcvtimeo(1e-9)
    net.again.receive('EAGAIN', b:recv())
  end)
end)


describe('sock:linger', function ()
  after_each(net.release)

  local function off (...)
    for i = 1, select('#', ...) do
      assert.is_nil((select(i, ...)))
    end
  end

  it('is nil at first', function ()
    off(net.tcp():linger())
  end)

  it('is the number of seconds that was set', function ()
    local s = net.tcp()
    net.is({ 5 }, s:linger(5))
    net.is({ 5 }, s:linger())
  end)

  it('is an integer', function ()
    local s = net.tcp()
    s:linger(5)
    assert.equal('integer', isinteger((s:linger())))
  end)

  it('may be 0 and on', function ()
    local s = net.tcp()
    net.is({ 0 }, s:linger(0))
    net.is({ 0 }, s:linger())
  end)

  it('is off after a negative number', function ()
    local s = net.tcp()
    s:linger(5)
    off(s:linger(-1))
    off(s:linger())
  end)

  it('of 0 makes the end a reset', function ()
    local a, b = net.tcp_pair()
    a:linger(0)
    a:close()
    fails.transfer('ECONNRESET', b:recv())
  end)
end)


describe('sock:error', function ()
  after_each(net.release)

  it('is 0 when there is none', function ()
    local r = net.pack(net.tcp():error())
    net.is({ 0 }, net.unpack(r, 1, r.n))
    assert.equal('integer', isinteger(r[1]))
  end)

  local function refused_udp ()
    local a, b = net.udp_pair()
    b:close()
    a:send('x')
    a:recvable(2000)
    return a
  end

  it('is the number of the pending error', function ()
    net.is({ errno.ECONNREFUSED }, refused_udp():error())
  end)

  it('is 0 after it was asked', function ()
    local s = refused_udp()
    s:error()
    net.is({ 0 }, s:error())
  end)
end)


describe('sock:acceptconn', function ()
  after_each(net.release)

  it('is false before listen and true after it', function ()
    local s = net.tcp()
    s:bind()
    net.is({ false }, s:acceptconn())
    s:listen()
    net.is({ true }, s:acceptconn())
  end)

  it('is false for a datagram socket', function ()
    net.is({ false }, (net.udp()):acceptconn())
  end)
end)


describe('an option does what it says:', function ()
  after_each(net.release)

  it('reuseaddr lets two UDP sockets have one port', function ()
    local a = net.own(socket.new(net.loopback(nil, DGRAM)))
    a:reuseaddr(true)
    a:bind()
    local b = net.own(socket.new(a:getsockname()))
    fails.nothing('EADDRINUSE', b:bind())
    b:reuseaddr(true)
    net.nothing(b:bind())
  end)

  it('reuseport lets two TCP sockets listen on one port', function ()
    local a = net.tcp()
    a:reuseport(true)
    a:bind()
    a:listen()
    local b = net.own(socket.new(a:getsockname()))
    b:reuseport(true)
    net.nothing(b:bind())
    net.nothing(b:listen())
  end)

  it('broadcast allows a broadcast', function ()
    local s = net.udp()
    s:broadcast(true)
    net.is({ 1, nil, false },
           s:sendto('x', net.inet('127.255.255.255', 9, DGRAM)))
  end)

  it('tcpcork holds data back until it is off', function ()
    local a, b = net.tcp_pair()
    a:tcpcork(true)
    a:send('x')
    assert.is_false((b:recvable(20)))
    a:tcpcork(false)
    assert.is_true((b:recvable(2000)))
  end)

  it('the system has every option as it was set', function ()
    local s = net.tcp()
    s:cloexec(false)
    for _, name in ipairs { 'tcpnodelay', 'tcpcork', 'reuseport', 'reuseaddr',
                            'broadcast', 'debug', 'keepalive', 'oobinline',
                            'dontroute', 'timestamp' } do
      s[name](s, true)
    end
    s:rcvbuf(10000)
    s:sndbuf(11000)
    s:rcvlowat(3)
    s:tcpkeepalive(41)
    s:tcpkeepintvl(42)
    s:tcpkeepcnt(43)
    s:rcvtimeo(1.5)
    s:sndtimeo(2.5)
    s:linger(44)
    local out = net.run(net.python(([[
import socket as k, struct
s = k.socket(fileno=%d)
for name in ('SO_REUSEPORT SO_REUSEADDR SO_BROADCAST SO_DEBUG SO_KEEPALIVE'
             ' SO_OOBINLINE SO_DONTROUTE').split():
    print(name, s.getsockopt(k.SOL_SOCKET, getattr(k, name)) != 0)
print('SO_TIMESTAMP', s.getsockopt(k.SOL_SOCKET, 29) != 0)
for name in 'SO_RCVBUF SO_SNDBUF SO_RCVLOWAT'.split():
    print(name, s.getsockopt(k.SOL_SOCKET, getattr(k, name)))
for name in ('TCP_NODELAY TCP_CORK TCP_KEEPIDLE TCP_KEEPINTVL'
             ' TCP_KEEPCNT').split():
    print(name, s.getsockopt(k.IPPROTO_TCP, getattr(k, name)))
for name in 'SO_RCVTIMEO SO_SNDTIMEO'.split():
    print(name, *struct.unpack('@ll', s.getsockopt(k.SOL_SOCKET,
                                                   getattr(k, name), 16)))
print('SO_LINGER', *struct.unpack('@ii', s.getsockopt(k.SOL_SOCKET,
                                                      k.SO_LINGER, 8)))
]]):format(s:fd())))
    -- Only root may switch SO_DEBUG on.
    assert.equal([[
SO_REUSEPORT True
SO_REUSEADDR True
SO_BROADCAST True
SO_DEBUG ]] .. (support.root() and 'True' or 'False') .. [[

SO_KEEPALIVE True
SO_OOBINLINE True
SO_DONTROUTE True
SO_TIMESTAMP True
SO_RCVBUF 20000
SO_SNDBUF 22000
SO_RCVLOWAT 3
TCP_NODELAY 1
TCP_CORK 1
TCP_KEEPIDLE 41
TCP_KEEPINTVL 42
TCP_KEEPCNT 43
SO_RCVTIMEO 1 500000
SO_SNDTIMEO 2 500000
SO_LINGER 1 44
]], out)
  end)
end)
