-- SPDX-License-Identifier: MIT
-- The ways to reach the functions of the table: what `setup` returns is given
-- to `run`, whose answers are compared with the `shape` or given to `expect`.
-- The same `run` without a fault has to work afterwards: `works` gets its
-- answers; where it is absent the answers begin with a true value, or are none
-- for the shapes `done` and `connected`. `after` is asked instead where the
-- same cannot be done again. `finish` closes what is no object. `nth` says
-- which of several equal calls fails; with `many` there may be more of them.

local llsocket = require 'llsocket'
local faults = require 'faults'
local support = require 'support'
local socket, iovec, buffer = llsocket.socket, llsocket.iovec, llsocket.buffer

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local GROUP, SOURCE = '232.1.2.3', '127.0.0.1'

local uses = {}
local function use (name)
  return function (u) uses[name] = u end
end

local function new (socktype)
  return function ()
    return assert(socket.new(support.inet('127.0.0.1', socktype or STREAM)))
  end
end
local function new6 ()
  return assert(socket.new(support.inet('::1', DGRAM)))
end
local filled = support.filled

-- A Lua file with something in it, and a pipe.
local function file ()
  local f = assert(io.tmpfile())
  f:write 'some bytes of a file'
  f:flush()
  f:seek 'set'
  return f
end
local function pipe ()
  local from, to = faults.pipe()
  return { fd = to, from = from }
end
local function broken ()
  local box = pipe()
  socket.close(box.from)
  box.from = nil
  return box
end
local function close_pipe (box)
  for _, fd in pairs(box) do socket.close(fd) end
end
local function close_box (box)
  if box.fd then socket.close(box.fd) end
end

-- Made, ended, named, connected.
use 'socket.new' {
  shape = 'value', setup = function () return support.inet('::1', DGRAM) end,
  run = socket.new,
}
use 'socket.pair' {
  shape = 'value', run = function () return socket.pair(STREAM, true) end,
}
-- What is wrapped is still the caller's when that fails.
local function descriptor () return { fd = new()():unwrap() } end
local function wrap (box)
  local sock, err, errno = socket.wrap(box.fd)
  if not sock then return nil, err, errno end
  box.fd = nil
  return true, sock:close()
end
for name, nth in pairs { ['socket.wrap'] = 1, ['socket.wrap, type'] = 2,
                         ['socket.wrap, protocol'] = 3,
                         ['socket.wrap, flags'] = 1 } do
  use(name) {
    shape = 'value', nth = nth, many = true, setup = descriptor, run = wrap,
    finish = close_box,
  }
end
use 'sock:shutdown' {
  shape = 'done', setup = support.pair,
  run = function (a) return a:shutdown(llsocket.SHUT_WR) end,
}
use 'socket.shutdown' {
  shape = 'done', setup = support.pair,
  run = function (a) return socket.shutdown(a:fd()) end,
}
-- The socket is closed whatever the system said.
local function is_closed (a)
  local _, _, errno = a:fd()
  return errno == llsocket.errno.EBADF
end
use 'sock:close' {
  shape = 'done', setup = support.pair, run = function (a) return a:close() end,
  after = is_closed,
}
use 'sock:close of a shutdown' {
  shape = 'done', setup = support.pair,
  run = function (a) return a:close(llsocket.SHUT_RDWR) end, after = is_closed,
}
local function close (...)
  local args = { n = select('#', ...), ... }
  return function (box)
    if not box.fd then return end
    local fd = box.fd
    box.fd = nil
    return socket.close(fd, (table.unpack or unpack)(args, 1, args.n))
  end
end
use 'socket.close' { shape = 'done', setup = descriptor, run = close() }
use 'socket.close of a shutdown' {
  shape = 'done', run = close(llsocket.SHUT_RDWR),
  setup = function () return { fd = support.pair():unwrap() } end,
}
use 'sock:dup' {
  shape = 'value', setup = new(), run = function (a) return a:dup() end,
}
use 'sock:bind' {
  shape = 'done', setup = new(), run = function (a) return a:bind() end,
}
use 'sock:connect' {
  shape = 'connected',
  setup = function ()
    local listener = support.listener()
    return new()(), assert(listener:getsockname()), listener
  end,
  run = function (a, ai) return a:connect(ai) end,
}
use 'sock:listen' {
  shape = 'done', setup = new(), run = function (a) return a:listen() end,
}
use 'sock:accept' {
  shape = 'accepted', setup = support.waiting,
  run = function (a) return a:accept() end,
}
use 'sock:acceptfd' {
  shape = 'accepted', setup = support.waiting,
  run = function (a)
    local fd, err, again, errno = a:acceptfd()
    if not fd then return fd, err, again, errno end
    return true, socket.close(fd)
  end,
}
use 'sock:getsockname' {
  shape = 'value', setup = new(), run = function (a) return a:getsockname() end,
}
use 'sock:getpeername' {
  shape = 'value', setup = support.tcp,
  run = function (a) return a:getpeername() end,
}

-- Sent.
local function header ()
  local mh, iov = llsocket.msghdr.new(), iovec.new()
  iov:add 'some '
  iov:add 'bytes'
  mh:iov(iov)
  return mh
end
local function sends (name, run, setup)
  use(name) { shape = 'sent', setup = setup or support.pair, run = run }
end
sends('sock:send', function (a) return a:send 'some bytes' end)
sends('sock:send_part', function (a) return a:send_part('some bytes', 2) end)
sends('sock:send of a list', function (a)
  return a:send { 'some ', 'bytes' }
end)
sends('sock:send of a long list', function (a)
  return a:send { ('x'):rep(20000), 'bytes' }
end)
sends('sock:sendto', function (a, ai) return a:sendto('bytes', ai) end,
      support.udp)
sends('sock:sendbatch', function (a, ai)
  local b = llsocket.batch.new(2, 10)
  b:add('some', ai)
  b:add('bytes', ai)
  return a:sendbatch(b)
end, support.udp)
sends('iov:writev', function (a)
  return header():iov():writev(a:fd())
end)
-- What is no socket is written to.
uses['iov:writev'].expect = function (errno, len, err, again)
  if errno ~= 'ENOTSOCK' then return nil end
  return len == 10 and err == nil and again == false
end
sends('iov:writev to a pipe', function (box)
  return header():iov():writev(box.fd)
end, pipe)
uses['iov:writev to a pipe'].finish = close_pipe
sends('sock:sendfile', function (a, _, f) return a:sendfile(f, 4) end,
      function ()
        local a, b = support.pair()
        return a, b, file()
      end)
use 'sock:sendmsg' {
  shape = 'sentmsg', setup = support.pair,
  run = function (a) return a:sendmsg(header()) end,
}
use 'sock:sendfd' {
  shape = 'sentfd', setup = support.pair,
  run = function (a) return a:sendfd(0) end,
}

-- Received. What a failed call left is still there for the next one.
local function receives (name, run, setup, shape)
  use(name) { shape = shape or 'received', setup = setup or filled(),
              run = run }
end
receives('sock:recv', function (b) return b:recv() end)
local function into (b, _, buf) return b:recv_into(buf) end
local function with_buffer ()
  local b, a = filled()()
  return b, a, buffer.new(100)
end
receives('sock:recv_into', into, with_buffer)
local function datagram ()
  local sock, ai = support.udp()
  assert(sock:sendto('message', ai) == 7)
  return sock, ai, buffer.new(100), assert(llsocket.unix.getaddrinfo(''))
end
receives('sock:recvfrom', function (s) return s:recvfrom() end, datagram,
         'receivedfrom')
receives('sock:recvfrom_into', function (s, _, buf, from)
  return s:recvfrom_into(buf, from)
end, datagram)
receives('sock:recvbatch', function (s)
  return s:recvbatch(llsocket.batch.new(5, 100))
end, datagram)
receives('sock:recvmsg', function (b)
  local mh = header()
  mh:control(llsocket.cmsghdrs.new())
  return b:recvmsg(mh)
end)
receives('sock:recvfd', function (b)
  local fd, err, again, errno = b:recvfd()
  if not fd then return fd, err, again, errno end
  return true, socket.close(fd)
end, function ()
  local a, b = support.pair()
  assert(a:sendfd(0))
  return b, a
end)
receives('iov:readv', function (b) return header():iov():readv(b:fd()) end)
-- A stream that is at its end; that it is no datagram socket is asked.
use 'iov:readv of nothing' {
  setup = function ()
    local a, b = support.pair()
    a:close()
    return b
  end,
  run = function (b) return header():iov():readv(b:fd()) end,
  expect = function (_, ...) return select('#', ...) == 0 end,
  works = function (...) return select('#', ...) == 0 end,
}
receives('buf:read', function (f) return buffer.new(100):read(f) end, file)
receives('buf:read at an offset', function (f)
  return buffer.new(100):read(f, 5, 2)
end, file)

-- Waited for.
use 'sock:recvable' {
  shape = 'waited', setup = filled(),
  run = function (b) return b:recvable(50) end,
}
use 'sock:sendable' {
  shape = 'waited', setup = support.pair,
  run = function (b) return b:sendable(50) end,
}
use 'sock:atmark' {
  shape = 'value', setup = support.tcp,
  run = function (a) return a:atmark() end,
  works = function (value) return value == false end,
}

-- Options.
local function option (name, method, setup, ...)
  local args = { n = select('#', ...), ... }
  use(name) {
    shape = 'value', setup = setup,
    run = function (sock)
      return sock[method](sock, (table.unpack or unpack)(args, 1, args.n))
    end,
    works = function (_, err) return err == nil end,
  }
end
local function outgoing ()
  local sock = new(DGRAM)()
  assert(sock:mcastif 'lo' == 'lo')
  return sock
end
local function outgoing6 ()
  local sock = new6()
  assert(sock:mcastif 'lo' == 'lo')
  return sock
end
option('sock:rcvbuf', 'rcvbuf', new())
option('sock:rcvbuf(n)', 'rcvbuf', new(), 10000)
option('sock:error', 'error', new())
option('sock:acceptconn', 'acceptconn', new())
option('sock:rcvtimeo', 'rcvtimeo', new())
option('sock:rcvtimeo(t)', 'rcvtimeo', new(), 0.5)
option('sock:reuseaddr(b)', 'reuseaddr', new(), true)
option('sock:linger', 'linger', new())
option('sock:linger(n)', 'linger', new(), 1)
option('sock:cloexec', 'cloexec', new())
option('sock:cloexec(b)', 'cloexec', new(), true)
option('sock:nonblock', 'nonblock', new())
option('sock:nonblock(b)', 'nonblock', new(), true)
option('sock:mcastttl', 'mcastttl', new(DGRAM))
option('sock:mcastttl(n)', 'mcastttl', new(DGRAM), 3)
option('sock:mcastif', 'mcastif', outgoing)
option('sock:mcastif(name)', 'mcastif', new(DGRAM), 'lo')
option('sock:mcastif of IPv6', 'mcastif', outgoing6)
option('sock:mcastif(name) of IPv6', 'mcastif', new6, 'lo')

-- Groups.
local function group (method, before, ...)
  local args = { ... }
  use('sock:' .. method) {
    shape = 'done',
    setup = function ()
      local sock = new(DGRAM)()
      if before then before(sock) end
      return sock
    end,
    run = function (sock)
      return sock[method](sock, (table.unpack or unpack)(args))
    end,
  }
end
local function join (sock) support.none(sock:mcastjoin(GROUP, 'lo')) end
group('mcastjoin', nil, GROUP, 'lo')
group('mcastleave', join, GROUP, 'lo')
group('mcastjoinsrc', nil, GROUP, SOURCE, 'lo')
group('mcastleavesrc', function (sock)
  support.none(sock:mcastjoinsrc(GROUP, SOURCE, 'lo'))
end, GROUP, SOURCE, 'lo')
group('mcastblocksrc', join, GROUP, SOURCE, 'lo')
group('mcastunblocksrc', function (sock)
  join(sock)
  support.none(sock:mcastblocksrc(GROUP, SOURCE, 'lo'))
end, GROUP, SOURCE, 'lo')

-- Addresses and interfaces.
use 'inet.getaddrinfo' {
  shape = 'resolved',
  run = function ()
    -- A numeric address with a type needs no resolver.
    return llsocket.inet.getaddrinfo('127.0.0.1', '80', nil, nil,
                                     llsocket.AI_NUMERICHOST)
  end,
}
use 'ai:getnameinfo' {
  shape = 'resolved',
  setup = function () return support.inet('127.0.0.1', STREAM, '80') end,
  run = function (ai) return ai:getnameinfo(llsocket.NI_NUMERICHOST) end,
}
use 'ai:getnameinfo of unix' {
  shape = 'resolved',
  setup = function () return assert(llsocket.unix.getaddrinfo '/x') end,
  run = function (ai) return ai:getnameinfo() end,
  -- This system's getnameinfo may know no unix addresses at all.
  expect = function (errno, ni, err, no)
    if errno ~= 'EAI_FAMILY' then return nil end
    return ni and ni.host == 'localhost' and ni.serv == '/x' and not err
           and not no
  end,
}
use 'ai:addr of a scope' {
  setup = function () return support.inet('fe80::1%1', STREAM, '80') end,
  run = function (ai) return ai:addr() end,
  expect = function (_, addr) return addr == 'fe80::1%1' end,
}
use 'device.getifaddrs' {
  shape = 'value', run = llsocket.device.getifaddrs,
}
-- Only this is not told, and only of one interface.
for _, field in ipairs { 'mtu', 'index' } do
  use('device.getifaddrs without ' .. field) {
    many = true, run = llsocket.device.getifaddrs,
    expect = function (_, list)
      return list and list[1][field] == nil and list[1].name ~= nil
    end,
    works = function (list) return list and list[1][field] > 0 end,
  }
end

-- Without the mask the bytes go all the same, and it stays as it was.
local function unmasked (name, like)
  local u = uses[like]
  use(name) {
    many = true, setup = u.setup, run = u.run, finish = u.finish,
    expect = function (_, len, err)
      local sigpipe, others = faults.blocked()
      return len and len > 0 and err == nil and not sigpipe and not others
    end,
  }
end
unmasked('sock:sendfile, unmasked', 'sock:sendfile')
unmasked('iov:writev to a pipe, unmasked', 'iov:writev to a pipe')
use 'iov:writev to a closed pipe' {
  setup = broken, finish = close_pipe,
  run = function (box) return header():iov():writev(box.fd) end,
  expect = function (_, ...) return select('#', ...) == 0 end,
  works = function (...) return select('#', ...) == 0 end,
}

return uses
