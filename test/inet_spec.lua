-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local getaddrinfo = llsocket.inet.getaddrinfo
local inet = llsocket.inet
local raises, count = msg.raises, msg.count
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local NUMERICHOST = llsocket.AI_NUMERICHOST

local function one(...)
  local list = assert(getaddrinfo(...))
  assert.equal(1, #list)
  return list[1]
end

-- The three values of a failure.
local function fails(number, ...)
  assert.equal(3, select('#', ...))
  local list, err, got = ...
  assert.is_nil(list)
  assert.equal('string', type(err))
  assert.is_true(#err > 0)
  assert.equal(number, got)
  assert.is_true(msg.is_integer(got))
end

local function services()
  local f = io.open('/etc/services')
  if not f then
    return false
  end
  local text = f:read('*a')
  f:close()
  return text:find('\nhttp%s+80/tcp') ~= nil
end

describe('inet.getaddrinfo', function()
  after_each(net.release)

  it('of a numeric IPv4 host and port gives that address', function()
    local ai = one('127.0.0.1', '80', STREAM)
    assert.equal(llsocket.AF_INET, ai:family())
    assert.equal('127.0.0.1', ai:addr())
    assert.equal(80, ai:port())
  end)

  it('of a numeric IPv6 host and port gives that address', function()
    local ai = one('::1', '65535', STREAM)
    assert.equal(llsocket.AF_INET6, ai:family())
    assert.equal('::1', ai:addr())
    assert.equal(65535, ai:port())
  end)

  it('gives one value, a table that is an array', function()
    assert.equal(1, count(getaddrinfo('127.0.0.1', '80')))
    local list = getaddrinfo('127.0.0.1', '80')
    local n = 0
    for k in pairs(list) do
      n = n + 1
      assert.is_true(msg.is_integer(k))
    end
    assert.equal(#list, n)
  end)

  it('without a socket type gives every type, stream first', function()
    local list = assert(getaddrinfo('127.0.0.1', '80'))
    assert.equal(STREAM, list[1]:socktype())
    assert.equal(llsocket.IPPROTO_TCP, list[1]:protocol())
    local types = {}
    for _, ai in ipairs(list) do
      types[ai:socktype()] = ai:protocol()
    end
    assert.equal(llsocket.IPPROTO_UDP, types[DGRAM])
  end)

  it('with a socket type gives only that type', function()
    assert.equal(STREAM, one('127.0.0.1', '80', STREAM):socktype())
    assert.equal(DGRAM, one('127.0.0.1', '80', DGRAM):socktype())
    assert.equal(llsocket.SOCK_RAW,
      one('127.0.0.1', nil, llsocket.SOCK_RAW):socktype())
  end)

  it('with a protocol gives only that protocol', function()
    local ai = one('127.0.0.1', '80', nil, llsocket.IPPROTO_UDP)
    assert.equal(DGRAM, ai:socktype())
    assert.equal(llsocket.IPPROTO_UDP, ai:protocol())
    ai = one('127.0.0.1', '80', STREAM, llsocket.IPPROTO_TCP)
    assert.equal(llsocket.IPPROTO_TCP, ai:protocol())
  end)

  it('without a host gives the loopback addresses', function()
    local list, seen = assert(getaddrinfo(nil, '80', STREAM)), {}
    for _, ai in ipairs(list) do
      seen[ai:addr()] = ai:port()
    end
    assert.equal(80, seen['127.0.0.1'])
    seen['127.0.0.1'], seen['::1'] = nil, nil
    assert.is_nil(next(seen))
  end)

  it('without a host and with AI_PASSIVE gives the wildcard addresses',
    function()
      local list = assert(getaddrinfo(nil, '80', STREAM, nil,
        llsocket.AI_PASSIVE))
      local seen = {}
      for _, ai in ipairs(list) do
        seen[ai:addr()] = ai:port()
      end
      assert.equal(80, seen['0.0.0.0'])
      seen['0.0.0.0'], seen['::'] = nil, nil
      assert.is_nil(next(seen))
    end)

  it('without a port gives port 0', function()
    assert.equal(0, one('127.0.0.1', nil, STREAM):port())
    assert.equal(0, one('::1', nil, STREAM):port())
  end)

  -- glibc takes it for port 0, and musl for a service that there is none of.
  it('asks the resolver what an empty port is', function()
    local list, err, number = inet.getaddrinfo('127.0.0.1', '', STREAM)
    if list then
      assert.equal(0, list[1]:port())
    else
      assert.is_string(err)
      assert.equal(llsocket.EAI_SERVICE, number)
    end
  end)

  it('gives port 0 when asked for it', function()
    assert.equal(0, one('127.0.0.1', '0', STREAM):port())
  end)

  it('resolves localhost to a loopback address', function()
    local list = assert(getaddrinfo('localhost', '80', STREAM))
    for _, ai in ipairs(list) do
      assert.is_truthy(ai:addr() == '::1' or ai:addr():find('^127%.'))
    end
  end)

  it('resolves a service by its name', function()
    if not services() then
      return pending('/etc/services does not have http')
    end
    assert.equal(80, one('127.0.0.1', 'http', STREAM):port())
  end)

  it('keeps the scope of a link-local address', function()
    local ai = one('fe80::1%lo', '80', STREAM, nil, NUMERICHOST)
    assert.equal('fe80::1%lo', ai:addr())
  end)

  it('with AI_CANONNAME gives the first address its canonical name',
    function()
      local list = assert(getaddrinfo('127.0.0.1', '80', nil, nil,
        llsocket.AI_CANONNAME))
      assert.equal('127.0.0.1', list[1]:canonname())
    end)

  it('without AI_CANONNAME gives no canonical name', function()
    assert.is_nil(one('127.0.0.1', '80', STREAM):canonname())
  end)

  it('ORs its flags', function()
    fails(llsocket.EAI_NONAME, getaddrinfo('localhost', '80', STREAM, nil,
      llsocket.AI_PASSIVE, NUMERICHOST))
    fails(llsocket.EAI_NONAME, getaddrinfo('localhost', '80', STREAM, nil,
      NUMERICHOST, llsocket.AI_PASSIVE))
    fails(llsocket.EAI_NONAME, getaddrinfo('localhost', '80', STREAM, nil,
      NUMERICHOST, NUMERICHOST))
    local list = assert(getaddrinfo('127.0.0.1', '80', STREAM, nil,
      NUMERICHOST, llsocket.AI_CANONNAME))
    assert.equal('127.0.0.1', list[1]:canonname())
  end)

  it('skips nil among its flags', function()
    fails(llsocket.EAI_NONAME, getaddrinfo('localhost', '80', STREAM, nil,
      nil, NUMERICHOST))
    fails(llsocket.EAI_NONAME, getaddrinfo('localhost', '80', STREAM, nil,
      llsocket.AI_PASSIVE, nil, NUMERICHOST, nil))
    assert(getaddrinfo('127.0.0.1', '80', STREAM, nil, nil, nil))
  end)

  it('takes a float that is an integer', function()
    assert.equal(STREAM, one('127.0.0.1', '80', STREAM + 0.0, 0.0,
      NUMERICHOST + 0.0):socktype())
  end)

  it('makes addresses that a socket can bind', function()
    local ai = one('127.0.0.1', '0', STREAM)
    local sock = net.own(assert(llsocket.socket.new(ai)))
    net.nothing(sock:bind())
    assert.equal('127.0.0.1', sock:getsockname():addr())
    assert.is_true(sock:getsockname():port() > 0)
  end)
end)

describe('inet.getaddrinfo fails with', function()
  it('EAI_NONAME when there is neither host nor port', function()
    fails(llsocket.EAI_NONAME, getaddrinfo(nil, nil))
    fails(llsocket.EAI_NONAME, getaddrinfo(nil))
    fails(llsocket.EAI_NONAME, getaddrinfo())
  end)

  it('EAI_NONAME for a name with AI_NUMERICHOST', function()
    fails(llsocket.EAI_NONAME,
      getaddrinfo('localhost', '80', STREAM, nil, NUMERICHOST))
  end)

  it('an EAI number for a service name with AI_NUMERICSERV', function()
    local list, err, number = getaddrinfo('127.0.0.1', 'http', STREAM, nil,
      llsocket.AI_NUMERICSERV)
    assert.is_nil(list)
    assert.equal('string', type(err))
    assert.is_true(number == llsocket.EAI_NONAME
      or number == llsocket.EAI_SERVICE)
  end)

  it('EAI_SERVICE for a service that does not exist', function()
    fails(llsocket.EAI_SERVICE,
      getaddrinfo('127.0.0.1', 'no-such-service', STREAM))
  end)

  it('EAI_BADFLAGS for flags that do not exist', function()
    fails(llsocket.EAI_BADFLAGS,
      getaddrinfo('127.0.0.1', '80', STREAM, nil, 0x40000000))
  end)

  it('EAI_SYSTEM and the number of the system behind it', function()
    local out, status = support.run [[
      local l = require 'llsocket'
      local function look()
        return l.inet.getaddrinfo('localhost', '80', l.SOCK_STREAM)
      end
      look()
      local held, sock = {}
      repeat
        sock = l.socket.new(l.unix.getaddrinfo('/x'))
        held[#held + 1] = sock
      until not sock
      local list, err, number, errno = look()
      assert(list == nil and type(err) == 'string')
      if number == l.EAI_SYSTEM then
        -- Whose it is depends on the resolver's plugins.
        assert(l.errno.name(errno))
        assert(select('#', look()) == 4)
      end]]
    assert.equal('', out)
    assert.equal(0, status)
  end)

  it('a text of its own for each number', function()
    local _, one_text = getaddrinfo('127.0.0.1', '80', 99)
    local _, other_text = getaddrinfo()
    assert.not_equal(one_text, other_text)
  end)

  it('an error for a port above 65535, which is never cut', function()
    for _, port in ipairs {'65536', '70000', '4294967376',
      '18446744073709551696'} do
      local ok, list = pcall(getaddrinfo, '127.0.0.1', port, STREAM)
      assert.is_true(not ok or list == nil, port)
    end
  end)

  it('an error for a negative port', function()
    local ok, list = pcall(getaddrinfo, '127.0.0.1', '-1', STREAM)
    assert.is_true(not ok or list == nil)
  end)

  it('an error for addresses that are none', function()
    for _, host in ipairs {'256.0.0.1', '1.2.3.4.5', ':::', '::1::', '[::1]',
      '127.0.0.1 ', 'fe80::1%nosuchif', ('1'):rep(5000)} do
      assert.is_nil(
        (getaddrinfo(host, '80', STREAM, nil, NUMERICHOST)), host)
    end
  end)
end)

describe('inet.getaddrinfo raises on', function()
  it('a host that is no string', function()
    for _, v in ipairs(msg.not_strings) do
      raises(1, 'getaddrinfo', function() inet.getaddrinfo(v, '80') end)
    end
  end)

  it('a port that is neither string nor integer', function()
    for _, v in ipairs(msg.not_strings) do
      if v ~= 1 then
        raises(2, 'getaddrinfo', function() inet.getaddrinfo('::1', v) end)
      end
    end
  end)

  it('a socket type that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(3, 'getaddrinfo', function()
        inet.getaddrinfo('::1', '80', v)
      end)
    end
  end)

  it('a protocol that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(4, 'getaddrinfo', function()
        inet.getaddrinfo('::1', '80', STREAM, v)
      end)
    end
  end)

  it('a flag that is no integer, wherever it stands', function()
    for _, v in ipairs(msg.not_integers) do
      raises(5, 'getaddrinfo', function()
        inet.getaddrinfo('::1', '80', STREAM, 0, v)
      end)
      raises(7, 'getaddrinfo', function()
        inet.getaddrinfo('::1', '80', STREAM, 0, NUMERICHOST, nil, v)
      end)
    end
  end)

  it('numbers that do not fit an int', function()
    raises(3, 'getaddrinfo', function()
      inet.getaddrinfo('::1', '80', 2^32 + STREAM)
    end)
    raises(4, 'getaddrinfo', function()
      inet.getaddrinfo('::1', '80', STREAM, 2^32)
    end)
    raises(5, 'getaddrinfo', function()
      inet.getaddrinfo('::1', '80', STREAM, 0, 2^33)
    end)
  end)

  it('a host with a NUL byte', function()
    raises(1, 'getaddrinfo', function()
      inet.getaddrinfo('127.0.0.1\0', '80')
    end)
    raises(1, 'getaddrinfo', function()
      inet.getaddrinfo('127.0.0.1\0.example', '80')
    end)
  end)

  it('a port with a NUL byte', function()
    raises(2, 'getaddrinfo', function()
      inet.getaddrinfo('127.0.0.1', '80\0')
    end)
    raises(2, 'getaddrinfo', function()
      inet.getaddrinfo('127.0.0.1', '80\0' .. '81')
    end)
  end)
end)
