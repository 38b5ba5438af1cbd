-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local unix, socket, errno = llsocket.unix, llsocket.socket, llsocket.errno
local raises, count = msg.raises, msg.count
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function linux()
  return io.open('/proc/net/unix', 'r')
end

-- What /proc/net/unix calls the sockets, one name a line.
local function names()
  local f = assert(linux())
  local text = f:read('*a')
  f:close()
  return text
end

local unique = 0
local function abstract(tail)
  unique = unique + 1
  return ('\0llsocket-%s-%d%s'):format(tostring({}):match('%w+$'), unique,
    tail or '')
end

describe('unix.getaddrinfo', function()
  it('gives one value, an address of the family AF_UNIX', function()
    assert.equal(1, count(unix.getaddrinfo('/run/x.sock')))
    local ai = unix.getaddrinfo('/run/x.sock')
    assert.equal(llsocket.AF_UNIX, ai:family())
  end)

  it('keeps the path', function()
    assert.equal('/run/x.sock', unix.getaddrinfo('/run/x.sock'):addr())
    assert.equal('x', unix.getaddrinfo('x'):addr())
  end)

  it('without a socket type gives a stream', function()
    assert.equal(STREAM, unix.getaddrinfo('/x'):socktype())
    assert.equal(STREAM, unix.getaddrinfo('/x', nil):socktype())
  end)

  it('keeps the socket type', function()
    for _, socktype in ipairs {STREAM, DGRAM, llsocket.SOCK_SEQPACKET} do
      assert.equal(socktype, unix.getaddrinfo('/x', socktype):socktype())
    end
  end)

  it('without a protocol gives protocol 0', function()
    assert.equal(0, unix.getaddrinfo('/x'):protocol())
  end)

  it('keeps the protocol', function()
    assert.equal(1, unix.getaddrinfo('/x', STREAM, 1):protocol())
  end)

  it('takes flags and nil among them', function()
    assert(unix.getaddrinfo('/x', nil, nil, nil))
    assert(unix.getaddrinfo('/x', STREAM, 0, nil, llsocket.AI_PASSIVE))
  end)

  it('gives an address without a port', function()
    assert.is_nil(unix.getaddrinfo('/x'):port())
  end)

  it('keeps a path of 107 bytes whole', function()
    local path = '/' .. ('x'):rep(106)
    assert.equal(path, unix.getaddrinfo(path):addr())
  end)

  it('answers ENAMETOOLONG for a path that is longer', function()
    for _, n in ipairs {108, 109, 110, 200, 65536} do
      local ai, err, number = unix.getaddrinfo('/' .. ('x'):rep(n))
      assert.is_nil(ai)
      assert.equal(errno.strerror(errno.ENAMETOOLONG), err)
      assert.equal(errno.ENAMETOOLONG, number)
    end
    assert.equal(3, count(unix.getaddrinfo(('x'):rep(300))))
  end)

  it('of the empty path gives the unnamed address', function()
    assert.equal('', unix.getaddrinfo(''):addr())
  end)

  it('raises on a NUL byte in a path', function()
    raises(1, 'getaddrinfo', function() unix.getaddrinfo('/tmp/x\0y') end)
    raises(1, 'getaddrinfo', function() unix.getaddrinfo('/tmp/x\0') end)
  end)

  it('raises on a path that is no string', function()
    for _, v in ipairs(msg.not_strings) do
      raises(1, 'getaddrinfo', function() unix.getaddrinfo(v) end)
    end
    raises(1, 'getaddrinfo', function() unix.getaddrinfo(nil) end)
    raises(1, 'getaddrinfo', function() unix.getaddrinfo() end)
  end)

  it('raises on a socket type that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'getaddrinfo', function() unix.getaddrinfo('/x', v) end)
    end
  end)

  it('raises on a protocol that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(3, 'getaddrinfo', function() unix.getaddrinfo('/x', 1, v) end)
    end
  end)

  it('raises on a flag that is no integer', function()
    for _, v in ipairs(msg.not_integers) do
      raises(4, 'getaddrinfo', function()
        unix.getaddrinfo('/x', 1, 0, v)
      end)
      raises(6, 'getaddrinfo', function()
        unix.getaddrinfo('/x', 1, 0, nil, 0, v)
      end)
    end
  end)

  it('raises on numbers that do not fit an int', function()
    raises(2, 'getaddrinfo', function()
      unix.getaddrinfo('/x', 2^32 + STREAM)
    end)
    raises(3, 'getaddrinfo', function()
      unix.getaddrinfo('/x', STREAM, 2^32)
    end)
  end)

  it('takes a float that is an integer', function()
    assert.equal(DGRAM, unix.getaddrinfo('/x', DGRAM + 0.0):socktype())
  end)
end)

describe('a path', function()
  after_each(net.release)

  it('becomes a socket file when it is bound', function()
    local path = support.tmpname('.sock')
    local sock = net.own(socket.new(unix.getaddrinfo(path)))
    net.nothing(sock:bind())
    local _, status = support.command('test -S ' .. support.quote(path))
    assert.equal(0, status)
    assert.equal(path, sock:getsockname():addr())
  end)

  it('of 107 bytes can be bound and is reported whole', function()
    local path = support.tmpname('.')
    path = path .. ('y'):rep(107 - #path)
    assert.equal(107, #path)
    local sock = net.own(socket.new(unix.getaddrinfo(path)))
    net.nothing(sock:bind())
    assert.equal(path, sock:getsockname():addr())
    assert.equal(path, sock:getsockname():getnameinfo().serv)
    local _, status = support.command('test -S ' .. support.quote(path))
    assert.equal(0, status)
  end)

  it('is what a client connects to, and the peer name it sees', function()
    local path = support.tmpname('.sock')
    local ai = unix.getaddrinfo(path)
    local listener = net.own(socket.new(ai))
    net.nothing(listener:bind())
    net.nothing(listener:listen())
    local client = net.own(socket.new(ai))
    net.nothing(client:connect())
    local peer = net.own(assert(listener:accept()))
    assert.equal(path, client:getpeername():addr())
    assert.equal('', peer:getpeername():addr())
    assert.equal('', client:getsockname():addr())
  end)

  it('that nobody has bound refuses with ENOENT', function()
    local client = net.own(socket.new(unix.getaddrinfo(support.tmpname())))
    net.fails.connect('ENOENT', client:connect())
  end)
end)

describe('an abstract name', function()
  after_each(net.release)

  local function it_on_linux(name, fn)
    it(name, function()
      local f = linux()
      if not f then
        return pending('only Linux has abstract names')
      end
      f:close()
      fn()
    end)
  end

  local function bind(name, socktype)
    local sock = net.own(
      assert(socket.new(assert(unix.getaddrinfo(name, socktype)))))
    net.nothing(sock:bind())
    return sock
  end

  it_on_linux('keeps its exact length', function()
    local name = abstract()
    local sock = bind(name)
    assert.equal(name, sock:getsockname():addr())
    assert.is_truthy(names():find(' @' .. name:sub(2) .. '\n', 1, true))
  end)

  it_on_linux('keeps NUL bytes within and at its end', function()
    for _, tail in ipairs {'\0', '\0\0\0', '\0x', 'a\0b\0'} do
      local name = abstract(tail)
      assert.equal(name, unix.getaddrinfo(name):addr())
      assert.equal(name, bind(name):getsockname():addr())
    end
  end)

  it_on_linux('is not the name with one more NUL byte', function()
    local name = abstract()
    local sock = bind(name)
    net.nothing(sock:listen())
    local other = unix.getaddrinfo(name .. '\0')
    local client = net.own(socket.new(other))
    net.fails.connect('ECONNREFUSED', client:connect())
    net.nothing(client:connect(unix.getaddrinfo(name)))
  end)

  it_on_linux('may have 108 bytes with its leading NUL', function()
    local name = abstract()
    name = name .. ('z'):rep(108 - #name)
    assert.equal(name, bind(name):getsockname():addr())
  end)

  it_on_linux('of 109 bytes is ENAMETOOLONG', function()
    local ai, err, number = unix.getaddrinfo('\0' .. ('z'):rep(108))
    assert.is_nil(ai)
    assert.equal(errno.strerror(errno.ENAMETOOLONG), err)
    assert.equal(errno.ENAMETOOLONG, number)
  end)

  it_on_linux('makes no file', function()
    local path = support.tmpname('.sock')
    bind('\0' .. path)
    assert.is_nil((io.open(path)))
    local _, status = support.command('test -e ' .. support.quote(path))
    assert.equal(1, status)
  end)

  it_on_linux('reaches its socket by sendto, which sees the sender', function()
    local a, b = abstract('\0a'), abstract()
    local from, to = bind(a, DGRAM), bind(b, DGRAM)
    msg.moved(2, false, from:sendto('hi', unix.getaddrinfo(b, DGRAM)))
    local bytes, ai = to:recvfrom()
    assert.equal('hi', bytes)
    assert.equal(a, ai:addr())
  end)

  it_on_linux('is chosen by the system when the empty path is bound',
    function()
      local sock = bind('')
      local name = sock:getsockname():addr()
      assert.equal(6, #name)
      assert.equal('\0', name:sub(1, 1))
    end)

  it_on_linux('that is a lone NUL byte is a name of length 1', function()
    local ai = assert(unix.getaddrinfo('\0'))
    assert.equal('\0', ai:addr())
  end)
end)

describe('a path that fills the whole structure', function()
  after_each(net.release)

  it('can be answered', function()
    if not llsocket.SCM_CREDENTIALS or not support.has('python3') then
      return pending('the lengths are those of Linux, and python3 binds')
    end
    local path, here = net.tmpname(), net.tmpname()
    local to = net.own(assert(socket.new(net.unix(here, DGRAM))))
    net.nothing(to:bind())
    to:rcvtimeo(10)
    path = net.ownfile(path .. ('x'):rep(108 - #path))
    local finish = net.start(net.python(([[
import ctypes, socket, struct
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
address = struct.pack('=H108s', socket.AF_UNIX, b'%s')
assert ctypes.CDLL(None).bind(s.fileno(), address, 110) == 0
s.settimeout(10)
for _ in range(2):
    s.sendto(b'x', '%s')
    print(s.recv(10).decode())
]]):format(path, here)))
    local _, new = to:recvfrom()
    assert.equal(path, new:addr())
    msg.moved(5, false, to:sendto('first', new))
    local used = unix.getaddrinfo('/x', DGRAM)
    to:recvfrom_into(llsocket.buffer.new(), used)
    assert.equal(path, used:addr())
    msg.moved(6, false, to:sendto('second', used))
    assert.equal('first\nsecond\n', (finish()))
  end)
end)

describe('an unnamed socket', function()
  after_each(net.release)

  it('has the empty path', function()
    local a, b = net.unix_pair()
    for _, sock in ipairs {a, b} do
      for _, ai in ipairs {sock:getsockname(), (sock:getpeername())} do
        assert.equal('', ai:addr())
        assert.equal('', ai:getnameinfo().serv)
        assert.equal(llsocket.AF_UNIX, ai:family())
      end
    end
  end)

  it('that is bound to a path keeps no byte of a longer one', function()
    local long, short = '/' .. ('x'):rep(100), '/y'
    assert.equal(long, unix.getaddrinfo(long):addr())
    assert.equal(short, unix.getaddrinfo(short):addr())
    local a = net.unix_pair()
    assert.equal('', a:getsockname():addr())
  end)
end)
