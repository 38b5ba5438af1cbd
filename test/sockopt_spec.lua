-- SPDX-License-Identifier: MIT
-- The options of a socket that are flags or numbers.

local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local fails, errno = net.fails, llsocket.errno

local STREAM = llsocket.SOCK_STREAM
local isinteger = math.type or function () return 'integer' end

local booleans = { 'tcpnodelay', 'tcpcork', 'reuseport', 'reuseaddr',
                   'broadcast', 'debug', 'keepalive', 'oobinline',
                   'dontroute', 'timestamp', 'cloexec', 'nonblock',
                   'passcred', 'recverr', 'ipv6only' }

-- A socket that has the option.
local function fresh (name)
  if name == 'passcred' then return (net.unix_pair()) end
  return net.tcp(name == 'ipv6only' and llsocket.AF_INET6 or nil)
end


-- What an option says that the socket lacks: nil, err, errno.
local function lacks (...)
  local r = net.pack(...)
  assert.equal(3, r.n)
  assert.is_nil(r[1])
  assert.equal(errno.strerror(r[3]), r[2])
end


for _, name in ipairs(booleans) do
  describe('sock:' .. name, function ()
    after_each(net.release)

    local function refused ()
      return name == 'debug' and not support.root()
             and 'only root may switch SO_DEBUG on'
    end

    it('is true after true', function ()
      if refused() then return pending(refused()) end
      local s = fresh(name)
      net.is({ true }, s[name](s, true))
      net.is({ true }, s[name](s))
    end)

    it('is false after false', function ()
      local s = fresh(name)
      s[name](s, true)
      net.is({ false }, s[name](s, false))
      net.is({ false }, s[name](s))
    end)

    it('only looks when the argument is nil', function ()
      if refused() then return pending(refused()) end
      local s = fresh(name)
      s[name](s, true)
      net.is({ true }, s[name](s, nil))
      net.is({ true }, s[name](s))
    end)

    -- The other one is what /proc/sys/net/ipv6/bindv6only says.
    if name ~= 'cloexec' and name ~= 'ipv6only' then
      it('is off at first', function ()
        local s = fresh(name)
        net.is({ false }, s[name](s))
      end)
    end
  end)
end


describe('sock:cloexec', function ()
  after_each(net.release)

  it('is on at first', function ()
    net.is({ true }, net.tcp():cloexec())
  end)

  it('is what the system shows', function ()
    local s = net.tcp()
    s:cloexec(false)
    assert.is_false(net.fdflags(s:fd()).cloexec)
    s:cloexec(true)
    assert.is_true(net.fdflags(s:fd()).cloexec)
  end)

  it('leaves nonblock alone', function ()
    local s = net.tcp(nil, true)
    s:cloexec(false)
    assert.is_true(net.fdflags(s:fd()).nonblock)
  end)

  it('belongs to one descriptor', function ()
    local s = net.tcp()
    local d = net.own(s:dup())
    d:cloexec(false)
    net.is({ true }, s:cloexec())
  end)
end)


describe('sock:nonblock', function ()
  after_each(net.release)

  it('is what the system shows', function ()
    local s = net.tcp()
    s:nonblock(true)
    assert.is_true(net.fdflags(s:fd()).nonblock)
    s:nonblock(false)
    assert.is_false(net.fdflags(s:fd()).nonblock)
  end)

  it('is true for a socket that was made so', function ()
    net.is({ true }, net.tcp(nil, true):nonblock())
    net.is({ true }, (net.unix_pair(STREAM, true)):nonblock())
  end)

  it('leaves cloexec alone', function ()
    local s = net.tcp()
    s:nonblock(true)
    assert.is_true(net.fdflags(s:fd()).cloexec)
  end)

  it('belongs to all descriptors of a socket', function ()
    local s = net.tcp()
    local d = net.own(s:dup())
    d:nonblock(true)
    net.is({ true }, s:nonblock())
  end)
end)


describe('options of TCP', function ()
  after_each(net.release)

  for _, name in ipairs { 'tcpnodelay', 'tcpcork', 'tcpkeepintvl',
                          'tcpkeepcnt', 'tcpkeepalive' } do
    local value = 5
    if not name:find 'keep' then value = true end

    it('are an error on a unix socket: ' .. name, function ()
      local s = net.unix_pair()
      lacks(s[name](s))
      lacks(s[name](s, value))
    end)

    it('are an error on UDP: ' .. name, function ()
      local s = net.udp()
      lacks(s[name](s))
      lacks(s[name](s, value))
    end)

    it('work on IPv6: ' .. name, function ()
      local s = net.tcp(llsocket.AF_INET6)
      net.is({ value }, s[name](s, value))
      net.is({ value }, s[name](s))
    end)
  end
end)


for _, name in ipairs { 'tcpkeepintvl', 'tcpkeepcnt', 'tcpkeepalive' } do
  describe('sock:' .. name, function ()
    after_each(net.release)

    it('is an integer above 0 at first', function ()
      local s = net.tcp()
      local r = net.pack(s[name](s))
      assert.equal(1, r.n)
      assert.equal('integer', isinteger(r[1]))
      assert.is_true(r[1] > 0)
    end)

    it('is the number that was set', function ()
      local s = net.tcp()
      net.is({ 7 }, s[name](s, 7))
      net.is({ 7 }, s[name](s))
    end)

    it('refuses a negative number', function ()
      net.refused(name, net.tcp(), -1)
    end)

    it('fails with EINVAL for a number that TCP does not allow', function ()
      local s = net.tcp()
      fails.value('EINVAL', s[name](s, 0))
      fails.value('EINVAL', s[name](s, 1000000))
    end)
  end)
end


for _, name in ipairs { 'rcvbuf', 'sndbuf' } do
  describe('sock:' .. name, function ()
    after_each(net.release)

    it('is an integer above 0 at first', function ()
      local s = net.tcp()
      local r = net.pack(s[name](s))
      assert.equal(1, r.n)
      assert.equal('integer', isinteger(r[1]))
      assert.is_true(r[1] > 0)
    end)

    it('refuses a negative number', function ()
      net.refused(name, net.tcp(), -1)
    end)

    it('gives the number that was set', function ()
      local s = net.tcp()
      net.is({ 16384 }, s[name](s, 16384))
    end)

    it('gives what the system has made of it afterwards', function ()
      local s = net.tcp()
      s[name](s, 16384)
      -- Linux doubles the number for its own records.
      net.is({ 32768 }, s[name](s))
    end)

    it('works on unix sockets', function ()
      local s = net.unix_pair()
      net.is({ 16384 }, s[name](s, 16384))
    end)
  end)
end


describe('sock:rcvlowat', function ()
  after_each(net.release)

  it('is 1 at first', function ()
    net.is({ 1 }, net.tcp():rcvlowat())
  end)

  it('is the number that was set', function ()
    local s = net.tcp()
    net.is({ 10 }, s:rcvlowat(10))
    net.is({ 10 }, s:rcvlowat())
  end)

  it('refuses a negative number', function ()
    net.refused('rcvlowat', net.tcp(), -1)
  end)

  it('makes the socket receivable with so many bytes', function ()
    local a, b = net.tcp_pair()
    b:rcvlowat(3)
    a:send('xy')
    assert.is_false((b:recvable(20)))
    a:send('z')
    assert.is_true((b:recvable(2000)))
  end)
end)


describe('sock:sndlowat', function ()
  after_each(net.release)

  it('is 1 on Linux', function ()
    net.is({ 1 }, net.tcp():sndlowat())
  end)

  it('cannot be set on Linux', function ()
    fails.value('ENOPROTOOPT', net.tcp():sndlowat(10))
  end)
end)


describe('sock:ipv6only', function ()
  after_each(net.release)

  -- What binding both wildcard addresses to one port answers at the second.
  -- It is tried with several, as others may have a port of IPv6.
  local function both (on)
    local six, err, number
    for _ = 1, 20 do
      local four = net.own(llsocket.socket.new(net.inet('0.0.0.0', '0')))
      net.nothing(four:bind())
      six = net.tcp(llsocket.AF_INET6)
      net.is({ on }, six:ipv6only(on))
      err, number = six:bind(net.inet('::', four:getsockname():port()))
      if not err then break end
    end
    return six, err, number
  end

  it('lets 0.0.0.0 and :: have the same port', function ()
    local _, err = both(true)
    assert.is_nil(err)
  end)

  it('takes IPv4 too when it is off', function ()
    fails.nothing('EADDRINUSE', select(2, both(false)))
  end)

  it('is decided when the socket is bound', function ()
    fails.value('EINVAL', both(true):ipv6only(false))
  end)

  it('is an error on other sockets', function ()
    for _, s in ipairs { net.tcp(), (net.unix_pair()) } do
      lacks(s:ipv6only())
      lacks(s:ipv6only(true))
    end
  end)
end)


describe('sock:recverr', function ()
  after_each(net.release)

  for family, kind in pairs { [llsocket.AF_INET] = llsocket.IP_RECVERR,
                              [llsocket.AF_INET6] = llsocket.IPV6_RECVERR } do
    it('keeps what the network answers: family ' .. family, function ()
      local s, ai = net.udp(family)
      local gone, there = net.udp(family)
      gone:close()
      net.is({ true }, s:recverr(true))
      s:sendto('x', there)
      assert.is_true((s:recvable(2000)))
      local mh = msg.message({ 1 }, llsocket.cmsghdrs.new())
      assert(s:recvmsg(mh, llsocket.MSG_ERRQUEUE))
      local cmsg = mh:control():shift()
      assert.equal(kind, cmsg:type())
      assert.equal(errno.ECONNREFUSED, msg.number(cmsg:data():sub(1, 4)))
      assert.equal(there, mh:name())
      assert.not_equal(ai, there)
    end)
  end

  it('is EOPNOTSUPP on a unix socket', function ()
    fails.value('EOPNOTSUPP', net.unix_pair():recverr())
    fails.value('EOPNOTSUPP', net.unix_pair():recverr(true))
  end)
end)


describe('sock:passcred', function ()
  after_each(net.release)

  it('brings credentials with each message', function ()
    local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
    b:passcred(true)
    a:send('x')
    local mh = msg.message({ 1 }, llsocket.cmsghdrs.new())
    msg.moved(1, false, b:recvmsg(mh))
    local cmsg = mh:control():shift()
    assert.equal(llsocket.SOL_SOCKET, cmsg:level())
    assert.equal(llsocket.SCM_CREDENTIALS, cmsg:type())
    assert.equal(12, #cmsg)
  end)

  it('brings none when it is off again', function ()
    local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
    b:passcred(true)
    b:passcred(false)
    a:send('x')
    local mh = msg.message({ 1 }, llsocket.cmsghdrs.new())
    msg.moved(1, false, b:recvmsg(mh))
    assert.equal(0, #mh:control())
  end)
end)
