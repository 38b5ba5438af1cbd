-- SPDX-License-Identifier: MIT
-- What the transfers of the demonstration have in common.

local llsocket = require 'llsocket'
local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket

local common = {}

-- No call waits longer: then it answers `again`, with EAGAIN.
local SECONDS = 3

-- The bytes that go over and over again through every transfer. Their number
-- is no multiple of any buffer, so that a lost or a doubled piece is noticed.
do
  local bytes = {}
  for i = 1, 64507 do
    bytes[i] = string.char((i * i + math.floor(i / 251)) % 256)
  end
  common.pattern = table.concat(bytes)
end
local twice = common.pattern .. common.pattern

-- Fails unless `data` is what follows after `offset` bytes.
function common.compare (data, offset)
  local from = offset % #common.pattern
  if data ~= twice:sub(from + 1, from + #data) then
    error(('wrong bytes after %d'):format(offset), 2)
  end
end

-- Answers of functions that give nothing, or `err`.
function common.ok (err)
  if err then error(err, 2) end
end

-- A path, an abstract name written @name, or a numeric host and a port.
function common.address (where, port, socktype)
  if where:find('^/') then
    return assert(llsocket.unix.getaddrinfo(where, socktype))
  elseif where:find('^@') then
    return assert(llsocket.unix.getaddrinfo('\0' .. where:sub(2), socktype))
  end
  return assert(inet.getaddrinfo(where, tostring(port or 0), socktype, nil,
                                 llsocket.AI_NUMERICHOST))[1]
end

function common.limit (sock)
  assert(sock:rcvtimeo(SECONDS))
  assert(sock:sndtimeo(SECONDS))
  return sock
end

function common.new (where, port, socktype)
  return common.limit(assert(socket.new(common.address(where, port,
                                                       socktype))))
end

-- Listens at a free port, or at the path; gives the port too.
function common.listen (where, socktype)
  local sock = common.new(where, nil, socktype)
  common.ok(sock:bind())
  common.ok(sock:listen())
  return sock, sock:getsockname():port()
end

function common.accept (listener)
  local sock, err, again = listener:accept()
  if again then error('nobody has connected', 2) end
  return common.limit(assert(sock, err))
end

function common.connect (where, port, socktype)
  local sock = common.new(where, port, socktype)
  common.ok(sock:connect())
  return sock
end

-- Does an answer only mean that a signal came?
local function interrupted (again, number)
  return again and number == errno.EINTR
end

local function explain (err, again)
  error(err or again and 'timed out' or 'closed by the peer', 3)
end

-- Sends all of it: a stream may take less at a time.
function common.send (sock, data)
  while data ~= '' do
    local len, err, again, number = sock:send(data)
    if not len or len == 0 and not interrupted(again, number) then
      explain(err, again)
    end
    data = data:sub(len + 1)
  end
end

-- One receive; nil at the end of the stream.
function common.recv (sock, size)
  local msg, err, again, number
  repeat
    msg, err, again, number = sock:recv(size)
  until not interrupted(again, number)
  if err or again then explain(err, again) end
  return msg
end

-- For loops: piece by piece to the end of the stream.
function common.pieces (sock, size)
  return function () return common.recv(sock, size) end
end

-- Another process of this interpreter, which runs there() of a transfer. It
-- shall end with a line 'ok'; finish() waits for that.
local process = {}
process.__index = process

function common.quote (text)
  return "'" .. tostring(text):gsub("'", [['\'']]) .. "'"
end

local peer = arg[0]:gsub('%.lua$', '') .. '/peer.lua'

-- This process's, or LLS_LUA: for one that a script must start.
local function interpreter ()
  local path = os.getenv('LLS_LUA')
  if path and path ~= '' then return path end
  local i = 0
  while arg[i - 1] do i = i - 1 end
  return arg[i]
end

function common.start (transfer, ...)
  local words = { interpreter(), peer, transfer, ... }
  for i, word in ipairs(words) do words[i] = common.quote(word) end
  local pipe = assert(io.popen(table.concat(words, ' ') .. ' 2>&1', 'r'))
  return setmetatable({ pipe = pipe }, process)
end

function process:finish ()
  local output = self.pipe:read('*a')
  self.pipe:close()
  if output ~= 'ok\n' then
    error('the other process: ' .. output, 2)
  end
end

-- The first line that a command of the shell writes.
function common.command (command)
  local pipe = assert(io.popen(command, 'r'))
  local line = pipe:read('*l')
  pipe:close()
  return assert(line, command)
end

-- A real file that is on every system: the C library that this process uses,
-- or else the interpreter.
function common.systemfile ()
  local maps = io.open('/proc/self/maps')
  for line in maps and maps:lines() or function () end do
    local path = line:match('(/%S*/libc[.-]%S*)$')
                 or line:match('(/%S*/ld%-musl%S*)$')
    if path then
      maps:close()
      return path
    end
  end
  return common.command('command -v ' .. common.quote(interpreter()))
end

return common
