-- SPDX-License-Identifier: MIT
-- What the socket specs share: connected pairs that close themselves after
-- the test, the shapes of the answers, and other processes.

local assert = require 'luassert'
local llsocket = require 'llsocket'
local support = require 'test.support'
local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket

local load = loadstring or load
local unpack = table.unpack or unpack -- luacheck: ignore

local net = {}

net.closed_fd = 1048575


-- Values -----------------------------------------------------------------

function net.pack (...)
  return { n = select('#', ...), ... }
end


-- The length of a list with holes; `#` need not know it.
local function length (list)
  local n = 0
  for i in pairs(list) do
    if type(i) == 'number' then n = math.max(n, i) end
  end
  return n
end


-- Fails unless exactly these values follow, nil holes counted.
function net.is (expected, ...)
  local got = net.pack(...)
  local n = expected.n or length(expected)
  for i = 1, math.max(n, got.n) do
    assert.message('value ' .. i).equal(expected[i], got[i])
  end
  assert.message('number of values').equal(n, got.n)
end


function net.nothing (...)
  net.is({ n = 0 }, ...)
end


-- To receiving calls 'closed by the peer' is no value at all.
net.gone = net.nothing


-- To sending calls it is only the number, which tells how.
function net.lost (...)
  local number = select(4, ...)
  net.is({ n = 4, [4] = number }, ...)
  assert.is_truthy(number == errno.EPIPE or number == errno.ECONNRESET)
end


local function shape (n, err_at, num_at, fill)
  return function (name, ...)
    local number = assert(errno[name], name)
    local expected = { n = n, [err_at] = errno.strerror(number),
                       [num_at] = number }
    for i, value in pairs(fill or {}) do
      expected[i] = value
    end
    net.is(expected, ...)
  end
end

-- One function for each kind of failure: net.fails.value('EBADF', s:fd()).
net.fails = {
  nothing = shape(2, 1, 2),                   -- err, errno
  value = shape(3, 2, 3),                     -- nil, err, errno
  transfer = shape(4, 2, 4),                  -- nil, err, nil, errno
  from = shape(5, 3, 5),                      -- nil, nil, err, nil, errno
  connect = shape(3, 1, 3),                   -- err, nil, errno
  wait = shape(4, 2, 4, { false }),           -- false, err, nil, errno
}


local function again_shape (n, fill)
  return function (name, ...)
    local expected = { n = n, [n - 1] = true, [n] = errno[name] }
    for i, value in pairs(fill or {}) do
      expected[i] = value
    end
    net.is(expected, ...)
  end
end

-- One function for each kind of 'try again'.
net.again = {
  send = again_shape(4, { 0 }),               -- 0, nil, true, errno
  receive = again_shape(4),                   -- nil, nil, true, errno
  from = again_shape(5),                      -- nil, nil, nil, true, errno
  connect = again_shape(3),                   -- nil, true, errno
}


-- Fails unless the call raises a message in which `text` stands.
function net.raises (text, f, ...)
  local ok, message = pcall(f, ...)
  assert.message('raises').is_false(ok)
  message = tostring(message)
  if not message:find(text, 1, true) then
    error(('expected %q in %q'):format(text, message), 2)
  end
end


-- What messages call a value.
function net.kind (v)
  local name = (debug.getmetatable(v) or {}).__name
  return type(name) == 'string' and name or type(v)
end


local calls = {}

-- Calls `self:name(...)` with the syntax of a method call, so that Lua knows
-- the method's name and does not count the self.
function net.method (name, self, ...)
  if not calls[name] then
    calls[name] = assert(load('local self = ... ; return function (self, ...)'
      .. ' local r = { self:' .. name .. '(...) } return r end'))()
  end
  return calls[name](self, ...)
end


-- Calls `lib.name(...)` with the syntax of a call of a field.
function net.field (name, lib, ...)
  local key = '.' .. name
  if not calls[key] then
    calls[key] = assert(load('return function (lib, ...)'
      .. ' local r = { lib.' .. name .. '(...) } return r end'))()
  end
  return calls[key](lib, ...)
end


-- Fails unless the number is neither taken nor cut: a Lua error, or EINVAL.
function net.refused (name, s, value)
  local r = net.pack(pcall(net.method, name, s, value))
  if r[1] then
    net.fails.value('EINVAL', s[name](s, value))
  else
    assert.matches("bad argument #1 to '" .. name .. "'", r[2], 1, true)
  end
end


-- Owners -----------------------------------------------------------------

local owned = {}

-- The socket is closed after the test. Other values pass as they are.
function net.own (s, ...)
  if s then
    owned[#owned + 1] = function () s:close() end
  end
  return s, ...
end


function net.ownfd (fd, ...)
  if fd then
    owned[#owned + 1] = function () socket.close(fd) end
  end
  return fd, ...
end


function net.ownfile (path)
  owned[#owned + 1] = function () os.remove(path) end
  return path
end


-- For after_each: ends what the test has made.
function net.release ()
  for i = #owned, 1, -1 do
    owned[i]()
    owned[i] = nil
  end
end


-- Descriptors ------------------------------------------------------------

-- The flags that the kernel shows for a descriptor of this process.
function net.fdflags (fd)
  local info = assert(io.open('/proc/self/fdinfo/' .. fd))
  local text = info:read('*a')
  info:close()
  local flags = tonumber(text:match('flags:%s*(%d+)'), 8)
  local function bit (value)
    return math.floor(flags / value) % 2 == 1
  end
  return { nonblock = bit(2048), cloexec = bit(524288) }
end


function net.isopen (fd)
  local f = io.open('/proc/self/fdinfo/' .. fd)
  if f then f:close() end
  return f ~= nil
end


-- Opens a file and gives it with its number, which is the lowest free one.
function net.openfile (path, mode)
  local probe = assert(socket.pair(llsocket.SOCK_DGRAM))
  local a, b = probe[1]:fd(), probe[2]:fd()
  probe[1]:close()
  probe[2]:close()
  local f = assert(io.open(path, mode or 'r'))
  owned[#owned + 1] = function ()
    if io.type(f) == 'file' then f:close() end
  end
  return f, math.min(a, b)
end


-- A descriptor that is not a socket.
function net.devnull ()
  local f, fd = net.openfile('/dev/null', 'r+')
  return fd, f
end


-- Sockets ----------------------------------------------------------------

local hosts = { [llsocket.AF_INET] = '127.0.0.1', [llsocket.AF_INET6] = '::1' }

net.families = {
  { 'IPv4', llsocket.AF_INET },
  { 'IPv6', llsocket.AF_INET6 },
}


function net.inet (host, port, socktype, protocol)
  return assert(inet.getaddrinfo(host, tostring(port or 0),
                                 socktype or llsocket.SOCK_STREAM, protocol,
                                 llsocket.AI_NUMERICHOST))[1]
end


function net.loopback (family, socktype, port)
  return net.inet(hosts[family or llsocket.AF_INET], port, socktype)
end


function net.tcp (family, nonblock)
  return net.own(assert(socket.new(net.loopback(family), nonblock)))
end


-- A listening socket and its address.
function net.listener (family, nonblock, backlog)
  local s = net.tcp(family, nonblock)
  s:reuseaddr(true)
  net.nothing(s:bind())
  net.nothing(s:listen(backlog))
  return s, assert(s:getsockname())
end


-- The client's and the server's end of a TCP connection.
function net.tcp_pair (family)
  local l, ai = net.listener(family)
  local client = net.own(assert(socket.new(ai)))
  net.nothing(client:connect())
  local server = net.own(assert(l:accept()))
  l:close()
  return client, server
end


-- A bound UDP socket and its address.
function net.udp (family, nonblock)
  local ai = net.loopback(family, llsocket.SOCK_DGRAM)
  local s = net.own(assert(socket.new(ai, nonblock)))
  net.nothing(s:bind())
  return s, assert(s:getsockname())
end


-- Two UDP sockets that are connected to each other.
function net.udp_pair (family)
  local a, a_ai = net.udp(family)
  local b, b_ai = net.udp(family)
  net.nothing(a:connect(b_ai))
  net.nothing(b:connect(a_ai))
  return a, b
end


function net.unix_pair (socktype, nonblock)
  local p = assert(socket.pair(socktype or llsocket.SOCK_STREAM, nonblock))
  return net.own(p[1]), net.own(p[2])
end


-- A path for a file or a unix socket, removed after the test.
function net.tmpname ()
  return net.ownfile(support.tmpname())
end


function net.unix (path, socktype)
  return assert(llsocket.unix.getaddrinfo(path, socktype
                                          or llsocket.SOCK_STREAM))
end


-- Receives until `n` bytes are there or the peer is gone.
function net.recvall (s, n)
  local parts, len = {}, 0
  while len < n do
    local msg, err = s:recv(n - len)
    if not msg then return table.concat(parts), err end
    parts[#parts + 1] = msg
    len = len + #msg
  end
  return table.concat(parts)
end


-- Sends until the buffers of a non-blocking socket are full.
function net.fill (s)
  local chunk, sent = ('x'):rep(65536), 0
  while true do
    local len, err, again = s:send(chunk)
    assert(len, err)
    sent = sent + len
    if again and len == 0 then return sent end
  end
end


-- Processes --------------------------------------------------------------

net.quote = support.quote


-- Starts a shell command; `finish` waits for its end and gives all that it
-- printed and its status.
function net.start (command)
  local child = support.popen('exec 2>&1; ' .. command)
  local output, status
  local function finish ()
    if not output then
      output, status = child:wait()
    end
    return output, status
  end
  owned[#owned + 1] = finish
  return finish
end


function net.run (command)
  return net.start(command)()
end


-- Writes a Lua program that begins with the modules, and gives the command
-- that runs it with the interpreter and the module of this process.
function net.program (text)
  local path = net.ownfile(support.write(support.tmpname('.lua'), ([[
package.path = %q
package.cpath = %q
local llsocket = require 'llsocket'
local inet, socket = llsocket.inet, llsocket.socket
local unix, errno = llsocket.unix, llsocket.errno
io.stdout:setvbuf 'no'
%s
]]):format(package.path, package.cpath, text)))
  return ('timeout 20 %s %s'):format(net.quote(support.lua()), net.quote(path))
end


-- Runs a Lua program in a process of its own and gives what it printed.
-- `before` is put before the command: `ulimit -n 20; exec`.
function net.lua (text, before)
  return (net.run((before or 'exec') .. ' ' .. net.program(text)))
end


-- Runs a Lua program that gets one SIGINT, 0.1 or `delay` seconds after its
-- start. Lua has a handler for it, which only sets a hook; the program runs in
-- a coroutine, which does not have the hook. LuaJIT has one hook for all, and
-- gets another handler.
function net.interrupted (text, delay)
  return net.lua([[
    local ok, ffi = pcall(require, 'ffi')
    if ok then
      ffi.cdef 'int abs (int); void *signal (int, int (*) (int));'
      ffi.C.signal(2, ffi.C.abs)
    end
    coroutine.wrap(function ()
      os.execute '(sleep ]] .. (delay or 0.1) .. [[; kill -INT $PPID) &'
      ]] .. text .. [[
      os.exit(0)
    end)()
  ]])
end


-- A command that runs a Python program.
function net.python (text)
  support.needs 'python3'
  local path = net.ownfile(support.write(support.tmpname('.py'), text))
  return 'exec timeout 20 python3 ' .. net.quote(path)
end


-- Seconds since the machine started, in hundredths.
function net.now ()
  local f = assert(io.open('/proc/uptime'))
  local now = f:read('*n')
  f:close()
  return now
end


-- A line of /proc/self/status.
function net.status (name)
  local text = support.read('/proc/self/status')
  return text:match('\n' .. name .. ':%s*([^\n]*)')
end

net.unpack = unpack

return net
