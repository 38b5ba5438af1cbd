-- SPDX-License-Identifier: MIT
-- LuaSocket's interface over llsocket: for programs and libraries that are
-- written for `require 'socket'`. In the place of that module,
--
--   package.loaded.socket = require 'llsocket.luasocket'
--   package.loaded['socket.unix'] = require 'llsocket.luasocket.unix'
--
-- LuaSocket's own http, smtp, ftp and ltn12, and copas, run over it. What they
-- gain: `select` without a highest descriptor, sockets that are close-on-exec,
-- IPv6 as IPv4, and `sock.sock`, the llsocket object with all its methods.
--
-- Its specification is LuaSocket's manual and, where that is silent, what
-- LuaSocket 3 does. Objects are tables; a number is taken where a string is
-- wanted, as there.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local stream = require 'llsocket.luasocket.stream'
local datagram = require 'llsocket.luasocket.datagram'
local tools = require 'llsocket.luasocket.tools'
local now, huge = llsocket.now, math.huge

arguments.mine()

local socket = {
  _VERSION = 'LuaSocket 3.0 interface of ' .. llsocket._VERSION,
  _DATAGRAMSIZE = datagram.SIZE,
  _SETSIZE = 1048576,        -- poll(2) has no limit; programs loop up to it
  _SOCKETINVALID = -1,
  dns = require 'llsocket.luasocket.dns',
  gettime = llsocket.time,
}

tools.add(socket)

function socket.tcp () return stream.tcp(nil) end
function socket.tcp4 () return stream.tcp 'inet' end
function socket.tcp6 () return stream.tcp 'inet6' end
function socket.udp () return datagram.udp(nil) end
function socket.udp4 () return datagram.udp 'inet' end
function socket.udp6 () return datagram.udp 'inet6' end

socket.connect = stream.connect

function socket.connect4 (host, port, local_host, local_port)
  return stream.connect(host, port, local_host, local_port, 'inet')
end

function socket.connect6 (host, port, local_host, local_port)
  return stream.connect(host, port, local_host, local_port, 'inet6')
end

-- A server on the first address of the host that can be had.
function socket.bind (host, port, backlog)
  if host == '*' then host = '0.0.0.0' end
  local list, err = socket.dns.getaddrinfo(host)
  if not list then return nil, err end
  port = core.text(port, 2, 'bind')
  err = 'no info on address'
  for _, alternative in ipairs(list) do
    local server
    server, err = stream.tcp(alternative.family)
    if not server then return nil, err end
    server:setoption('reuseaddr', true)
    local ok
    ok, err = server:bind(alternative.addr, port)
    if ok then ok, err = server:listen(backlog) end
    if ok then return server end
    server:close()
  end
  return nil, err
end

-- Sleeps to the end: a signal only interrupts one of the waits.
function socket.sleep (seconds)
  local left = 1000 * core.number(seconds, 0, 1, 'sleep')
  local ends = now() + left
  while left > 0 do  -- which a value that is no number is not
    llsocket.poll({}, left)
    left = ends - now()
  end
end

function socket.__unload () end

-- Select ---------------------------------------------------------------------

local none = {}

-- Descriptors by object, of those in a list that have one.
local function add (set, list, letter)
  local fds = {}
  for i, object in ipairs(list) do
    local getfd = object.getfd
    local fd = getfd and getfd(object)
    if fd and fd >= 0 then
      fds[i] = fd
      set[fd] = set[fd] and set[fd] ~= letter and 'rw' or letter
    end
  end
  return fds
end

-- An array that also finds the place of each of its objects.
local function put (out, object)
  local n = #out + 1
  out[n] = object
  out[object] = n
end

-- Those that hold bytes which were received already are ready at once.
local function put_dirty (out, list, fds)
  for i, object in ipairs(list) do
    local dirty = object.dirty
    if fds[i] and dirty and dirty(object) then
      put(out, object)
      fds[i] = nil
    end
  end
end

local function put_ready (out, list, fds, ready, letter)
  for i, object in ipairs(list) do
    local events = ready[fds[i] or -1]
    if events and (events:find(letter, 1, true) or events:find '[eh]') then
      put(out, object)
    end
  end
end

local function checked (list, i)
  if list == nil then return none end
  return arguments.check('select', i, list, 'table')
end

-- Lists of the objects that can be received from and sent to, and 'timeout'
-- when there is none. What has no `getfd` is passed over.
function socket.select (readers, writers, seconds)
  readers, writers = checked(readers, 1), checked(writers, 2)
  seconds = core.number(seconds, -1, 3, 'select')
  local set, can_read, can_write = {}, {}, {}
  local read_fds, write_fds = add(set, readers, 'r'), add(set, writers, 'w')
  put_dirty(can_read, readers, read_fds)
  if #can_read > 0 then seconds = 0 end
  local ends = seconds < 0 and huge or now() + 1000 * seconds
  local ready, err, over, number
  repeat
    local left = ends - now()
    ready, err, over, number = llsocket.poll(set, left > 0 and left or 0)
  until number ~= llsocket.errno.EINTR
  if not ready and not over then error('select failed: ' .. err, 2) end
  if ready then
    put_ready(can_read, readers, read_fds, ready, 'r')
    put_ready(can_write, writers, write_fds, ready, 'w')
  end
  if #can_read + #can_write > 0 then return can_read, can_write end
  return can_read, can_write, 'timeout'
end

return socket
