-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local inet, unix, socket = llsocket.inet, llsocket.unix, llsocket.socket
local count, raises = msg.count, msg.raises
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function ip(host, port, socktype)
  return assert(inet.getaddrinfo(host, port, socktype or STREAM, nil,
    llsocket.AI_NUMERICHOST))[1]
end

local function path(name, socktype)
  return assert(unix.getaddrinfo(name, socktype))
end

describe('an address', function()
  it('tells its family', function()
    net.is({llsocket.AF_INET}, ip('127.0.0.1', '80'):family())
    net.is({llsocket.AF_INET6}, ip('::1', '80'):family())
    net.is({llsocket.AF_UNIX}, path('/x'):family())
  end)

  it('tells its socket type', function()
    net.is({STREAM}, ip('127.0.0.1', '80', STREAM):socktype())
    net.is({DGRAM}, ip('127.0.0.1', '80', DGRAM):socktype())
    net.is({DGRAM}, path('/x', DGRAM):socktype())
  end)

  it('tells its protocol', function()
    net.is({llsocket.IPPROTO_TCP}, ip('::1', '80', STREAM):protocol())
    net.is({llsocket.IPPROTO_UDP}, ip('::1', '80', DGRAM):protocol())
    net.is({0}, path('/x'):protocol())
  end)

  it('tells its port as an integer', function()
    net.is({80}, ip('127.0.0.1', '80'):port())
    net.is({0}, ip('::1', nil):port())
    net.is({65535}, ip('::1', '65535'):port())
    assert.is_true(msg.is_integer(ip('::1', '65535'):port()))
  end)

  it('of a unix socket has no port', function()
    assert.is_nil(path('/x'):port())
  end)

  it('tells its numeric host', function()
    net.is({'127.0.0.1'}, ip('127.0.0.1', '80'):addr())
    net.is({'::1'}, ip('0:0:0:0:0:0:0:1', '80'):addr())
    net.is({'::ffff:127.0.0.1'}, ip('::ffff:127.0.0.1', '80'):addr())
    net.is({'0.0.0.0'}, ip('0.0.0.0', '80'):addr())
    net.is({'::'}, ip('::', '80'):addr())
    net.is({'255.255.255.255'}, ip('255.255.255.255', '80'):addr())
    net.is({'2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'},
      ip('2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', '80'):addr())
  end)

  it('tells its scope behind the host', function()
    net.is({'fe80::1%lo'}, ip('fe80::1%lo', '80'):addr())
    net.is({'fe80::1'}, ip('fe80::1', '80'):addr())
  end)

  it('tells the number of a scope that has no name', function()
    net.is({'fe80::1%424242'}, ip('fe80::1%424242', '80'):addr())
    assert.equal('[fe80::1%424242]:80', tostring(ip('fe80::1%424242', '80')))
  end)

  it('of a unix socket tells its whole path', function()
    net.is({'/run/x.sock'}, path('/run/x.sock'):addr())
    local long = '/' .. ('p'):rep(106)
    net.is({long}, path(long):addr())
    net.is({'\0a\0b'}, path('\0a\0b'):addr())
  end)

  it('has its canonical name or nil', function()
    assert.is_nil(ip('127.0.0.1', '80'):canonname())
    assert.is_nil(path('/x'):canonname())
    local list = inet.getaddrinfo('127.0.0.1', '80', STREAM, nil,
      llsocket.AI_CANONNAME)
    net.is({'127.0.0.1'}, list[1]:canonname())
  end)

  it('has integers for its numbers', function()
    for _, ai in ipairs {ip('127.0.0.1', '80'), ip('::1', '80'), path('/x')} do
      assert.is_true(msg.is_integer(ai:family()))
      assert.is_true(msg.is_integer(ai:socktype()))
      assert.is_true(msg.is_integer(ai:protocol()))
    end
  end)
end)

describe('an address that the system gave', function()
  after_each(net.release)

  it('tells what the socket really has', function()
    local sock = net.own(assert(socket.new(ip('127.0.0.1', '0'))))
    net.nothing(sock:bind())
    local ai = sock:getsockname()
    assert.equal('127.0.0.1', ai:addr())
    assert.is_true(ai:port() > 0)
    assert.equal(STREAM, ai:socktype())
    assert.equal(llsocket.AF_INET, ai:family())
    assert.equal(tostring(ai:port()),
      ai:getnameinfo(llsocket.NI_NUMERICSERV).serv)
  end)

  it('can be used to connect', function()
    local _, ai = net.listener()
    local client = net.own(assert(socket.new(ai)))
    net.nothing(client:connect())
    assert.is_true(client:getpeername() == ai)
  end)

  it('outlives its socket', function()
    local listener, ai = net.listener()
    local port = ai:port()
    listener:close()
    msg.collect()
    assert.equal(port, ai:port())
    assert.equal('127.0.0.1', ai:addr())
  end)
end)

describe('ai:getnameinfo', function()
  local HOST, SERV = llsocket.NI_NUMERICHOST, llsocket.NI_NUMERICSERV

  it('with numeric flags gives the numbers as strings', function()
    local ni = ip('127.0.0.1', '80'):getnameinfo(HOST, SERV)
    assert.same({host = '127.0.0.1', serv = '80', service = '80'}, ni)
    ni = ip('::1', '443'):getnameinfo(HOST, SERV)
    assert.same({host = '::1', serv = '443', service = '443'}, ni)
  end)

  it('gives one value', function()
    assert.equal(1, count(ip('127.0.0.1', '80'):getnameinfo(HOST, SERV)))
    assert.equal(1, count(path('/x'):getnameinfo()))
  end)

  it('ORs its flags and skips nil among them', function()
    local want = {host = '127.0.0.1', serv = '80', service = '80'}
    local ai = ip('127.0.0.1', '80')
    assert.same(want, ai:getnameinfo(HOST + SERV))
    assert.same(want, ai:getnameinfo(nil, HOST, nil, SERV, nil))
    assert.same(want, ai:getnameinfo(HOST, HOST, SERV, SERV))
    assert.same(want, ai:getnameinfo(HOST + 0.0, SERV))
  end)

  it('without flags resolves the names', function()
    local ni = ip('127.0.0.1', '0'):getnameinfo()
    assert.equal('string', type(ni.host))
    assert.is_true(#ni.host > 0)
    assert.equal('0', ni.serv)
  end)

  it('gives the name of a service', function()
    local f = io.open('/etc/services')
    local text = f and f:read('*a') or ''
    if f then
      f:close()
    end
    if not text:find('\nhttp%s+80/tcp') then
      return pending('/etc/services does not have http')
    end
    assert.equal('http', ip('127.0.0.1', '80'):getnameinfo(HOST).serv)
  end)

  it('with NI_DGRAM gives the name that the service has over UDP', function()
    local f = io.open('/etc/services')
    local text = f and f:read('*a') or ''
    if f then
      f:close()
    end
    if not (text:find('\nshell%s+514/tcp')
        and text:find('\nsyslog%s+514/udp')) then
      return pending('/etc/services does not have shell and syslog')
    end
    local ai = ip('127.0.0.1', '514')
    assert.equal('shell', ai:getnameinfo(HOST).serv)
    assert.equal('syslog', ai:getnameinfo(HOST, llsocket.NI_DGRAM).serv)
  end)

  it('keeps the scope of an address', function()
    assert.equal('fe80::1%lo', ip('fe80::1%lo', '80'):getnameinfo(HOST).host)
  end)

  it('of a unix address has the whole path as the service', function()
    for _, name in ipairs {'/x', '/' .. ('p'):rep(106), ('q'):rep(40), '',
      '\0abstract', '\0a\0b'} do
      local ni = path(name):getnameinfo()
      assert.equal(name, ni.serv)
      assert.equal(name, ni.service)
      assert.equal('string', type(ni.host))
      assert.is_true(#ni.host > 0)
    end
  end)

  it('fails with EAI_NONAME when a name is required and none wanted',
    function()
      local ni, err, number = ip('127.0.0.1', '80')
        :getnameinfo(HOST, llsocket.NI_NAMEREQD)
      assert.is_nil(ni)
      assert.equal('string', type(err))
      assert.equal(llsocket.EAI_NONAME, number)
      assert.equal(3, count(ip('127.0.0.1', '80')
        :getnameinfo(HOST, llsocket.NI_NAMEREQD)))
    end)

  it('fails with EAI_BADFLAGS for flags that do not exist', function()
    local ni, err, number = ip('127.0.0.1', '80'):getnameinfo(0x40000000)
    assert.is_nil(ni)
    assert.is_true(#err > 0)
    assert.equal(llsocket.EAI_BADFLAGS, number)
    assert.is_true(msg.is_integer(number))
  end)

  it('raises on a flag that is no integer', function()
    local ai, u = ip('127.0.0.1', '80'), path('/x')
    for _, v in ipairs(msg.not_integers) do
      raises(1, 'getnameinfo', function() ai:getnameinfo(v) end)
      raises(3, 'getnameinfo', function() ai:getnameinfo(HOST, nil, v) end)
      raises(1, 'getnameinfo', function() u:getnameinfo(v) end)
    end
  end)

  it('raises on a flag that does not fit an int', function()
    local ai = ip('127.0.0.1', '80')
    raises(1, 'getnameinfo', function() ai:getnameinfo(2^32 + HOST) end)
  end)
end)

describe('tostring of an address', function()
  it('is host:port for IPv4', function()
    assert.equal('127.0.0.1:80', tostring(ip('127.0.0.1', '80')))
    assert.equal('0.0.0.0:0', tostring(ip('0.0.0.0', nil)))
  end)

  it('is [host]:port for IPv6', function()
    assert.equal('[::1]:80', tostring(ip('::1', '80')))
  end)

  it('has the scope', function()
    assert.equal('[fe80::1%lo]:80', tostring(ip('fe80::1%lo', '80')))
  end)

  it('is unix:path for a path', function()
    assert.equal('unix:/run/x.sock', tostring(path('/run/x.sock')))
  end)

  it('is unix:@name for an abstract name', function()
    assert.equal('unix:@name', tostring(path('\0name')))
  end)

  it('has an @ for each NUL byte of one, which stays what it is', function()
    local name = path('\0a\0b')
    assert.equal('unix:@a@b', tostring(name))
    assert.equal('\0a\0b', name:addr())
    assert.is_true(name == path(name:addr()))
    for _, other in ipairs { '\0a@b', '@a@b' } do
      assert.equal(tostring(name), tostring(path(other)))
      assert.is_false(name == path(other))
    end
  end)
end)

describe('two addresses', function()
  it('are equal when family, address and port are', function()
    assert.is_true(ip('127.0.0.1', '80') == ip('127.0.0.1', '80'))
    assert.is_true(ip('::1', '80') == ip('0::1', '80'))
    assert.is_true(path('/x') == path('/x'))
    assert.is_true(path('\0x') == path('\0x'))
    assert.is_true(path('') == path(''))
  end)

  it('are equal whatever their socket types are', function()
    assert.is_true(ip('127.0.0.1', '80', STREAM)
      == ip('127.0.0.1', '80', DGRAM))
    assert.is_true(path('/x', STREAM) == path('/x', DGRAM))
  end)

  it('with other ports are not equal', function()
    assert.is_false(ip('127.0.0.1', '80') == ip('127.0.0.1', '81'))
    assert.is_false(ip('::1', '80') == ip('::1', '81'))
  end)

  it('with other hosts are not equal', function()
    assert.is_false(ip('127.0.0.1', '80') == ip('127.0.0.2', '80'))
    assert.is_false(ip('::1', '80') == ip('::2', '80'))
  end)

  it('with other scopes are not equal', function()
    assert.is_false(ip('fe80::1%lo', '80') == ip('fe80::1', '80'))
    assert.is_true(ip('fe80::1%lo', '80') == ip('fe80::1%lo', '80'))
  end)

  it('of other families are not equal', function()
    assert.is_false(ip('127.0.0.1', '80') == ip('::ffff:127.0.0.1', '80'))
    assert.is_false(ip('127.0.0.1', '80') == path('127.0.0.1'))
  end)

  it('with other paths are not equal', function()
    assert.is_false(path('/x') == path('/xy'))
    assert.is_false(path('/x') == path('\0/x'))
    assert.is_false(path('\0x') == path('\0x\0'))
    assert.is_false(path('') == path('/'))
  end)

  it('are equal when one is what getsockname answers', function()
    local _, ai = net.listener()
    local other = ip('127.0.0.1', tostring(ai:port()))
    net.release()
    assert.is_true(ai == other)
  end)

  it('compare with anything else as different', function()
    local ai = ip('127.0.0.1', '80')
    for _, v in ipairs {1, '127.0.0.1:80', true, {}, io.stdout,
      llsocket.msghdr.new()} do
      assert.is_false(ai == v)
    end
    assert.is_false(ai == nil)
  end)
end)

describe('the methods of an address', function()
  it('raise on anything else as self', function()
    local ai = ip('127.0.0.1', '80')
    for _, name in ipairs {'getnameinfo', 'family', 'socktype', 'protocol',
      'canonname', 'port', 'addr'} do
      for _, v in ipairs {1, 'x', {}, io.stdout, llsocket.msghdr.new(),
        llsocket.iovec.new()} do
        raises(1, name, function() net.field(name, {[name] = ai[name]}, v) end)
      end
      raises(1, name, function() net.field(name, {[name] = ai[name]}) end)
    end
  end)

  it('work for one process in the names of another', function()
    local ai = ip('127.0.0.1', '80')
    local out, status = support.run(([[
      local l = require 'llsocket'
      io.write(tostring(l.inet.getaddrinfo('%s', '%d')[1]))]])
      :format(ai:addr(), ai:port()))
    assert.equal(tostring(ai), out)
    assert.equal(0, status)
  end)
end)
