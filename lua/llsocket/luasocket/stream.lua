-- SPDX-License-Identifier: MIT
-- Streams with LuaSocket's interface: lines, blocks, and what came before an
-- error. TCP is here, and unix.lua uses the same methods.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local options = require 'llsocket.luasocket.options'
local calls = require 'llsocket.luasocketcalls'
local errno = llsocket.errno
local text, number = core.text, core.number
local find, gsub, sub = string.find, string.gsub, string.sub
local concat = table.concat

arguments.mine()

local stream = {}

local STEP = 8192     -- bytes that are asked for when less are wanted
local LARGE = 65536   -- bytes that are asked for at most

local EAGAIN, EINTR = errno.EAGAIN, errno.EINTR

local methods = {}
for name, method in pairs(core.methods) do methods[name] = method end
stream.methods = methods

-- Sending --------------------------------------------------------------------

-- Why a call moved nothing, by its number, which is 0 or nil at the end: true
-- to try again, or nil and LuaSocket's word.
local function problem (self, why, method)
  if not why or why == 0 then return nil, 'closed' end
  return core.retry(self, why, method)
end

-- Like string.sub, i and j may count from the end.
local function range (size, i, j)
  if i < 0 then i = size + i + 1 end
  if j < 0 then j = size + j + 1 end
  return i < 1 and 1 or i, j > size and size or j
end

-- Sends bytes i to j. The last arguments are of a call that was made already:
-- how many it sent and, when that is -1, why none.
local function send_range (self, data, i, j, n, why)
  local sock = self.sock
  if not sock then return nil, 'closed', i - 1 end
  self.start = false
  while i <= j do
    local _
    if not n then n, _, _, why = sock:send_part(data, i, j) end
    if n and n > 0 then
      i = i + n
      self.sent = self.sent + n
    else
      local ok, word = problem(self, why, 'sendable')
      if not ok then return nil, word, i - 1 end
    end
    n = nil
  end
  return i - 1
end

-- The index of the last byte that went; on an error nil, why, and that index.
methods.send = calls.send(function (self, data, i, j, n, why)
  if type(data) ~= 'string' then data = text(data, 2, 'send') end
  if i or j then
    i, j = range(#data, number(i, 1, 3, 'send'),
                 number(j, -1, 4, 'send'))
    return send_range(self, data, i, j)
  end
  return send_range(self, data, 1, #data, n, why)
end)

-- Receiving ------------------------------------------------------------------

-- What was received and not asked for yet is `chunk` from the index `at` on.

-- Some bytes, at most `size`: as a string, or nil and why not. `why` is the
-- number of the error of a call that was made already.
local function piece (self, size, why)
  local sock = self.sock
  if not sock then return nil, 'closed' end
  while true do
    if not why then
      local bytes, _
      bytes, _, _, why = sock:recv(size)
      if bytes then
        self.received = self.received + #bytes
        return bytes
      end
    end
    local ok, word = problem(self, why, 'recvable')
    if not ok then return nil, word end
    why = nil
  end
end

-- What is there of a chunk, as the first of the parts that are to be joined.
local function rest (self)
  local chunk, at = self.chunk, self.at
  self.start = false
  if at > #chunk then return {}, 0 end
  self.chunk, self.at = '', 1
  return { sub(chunk, at) }, 1
end

-- Keeps the bytes from the index `at` on, which nobody asked for yet. A
-- finalizer that has run since they came may have received too, and have kept
-- what came behind them.
local function keep (self, bytes, at)
  while self.at <= #self.chunk do
    local chunk, from = self.chunk, self.at
    self.chunk, self.at = '', 1
    bytes, at = sub(bytes, at) .. sub(chunk, from), 1
  end
  self.chunk, self.at = bytes, at
end

local function without_cr (line)
  if find(line, '\r', 1, true) then line = gsub(line, '\r', '') end
  return line
end

-- Each answers the bytes; or nil, why, and what came before the error.

local function receive_line (self, _, why)
  local parts, n = rest(self)
  local bytes, word = parts[1], nil
  if not bytes then n, bytes, word = 1, piece(self, STEP, why) end
  while bytes do
    local stop = find(bytes, '\n', 1, true)
    if stop then
      keep(self, bytes, stop + 1)
      parts[n] = sub(bytes, 1, stop - 1)
      return without_cr(concat(parts))
    end
    parts[n] = bytes
    n = n + 1
    bytes, word = piece(self, STEP, why)
    why = nil
  end
  return nil, word, without_cr(concat(parts))
end

local function receive_all (self, _, why)
  local parts, n = rest(self)
  while true do
    local bytes, word = piece(self, LARGE, why)
    if not bytes then
      if word == 'closed' and n > 0 then return concat(parts) end
      return nil, word, concat(parts)
    end
    n = n + 1
    parts[n] = bytes
    why = nil
  end
end

-- The bytes are joined once, whatever the number of the pieces. Of no bytes at
-- all LuaSocket waits for the first one.
local function receive_block (self, wanted, why)
  local at = self.at
  if at <= #self.chunk and at + wanted <= #self.chunk + 1 then
    self.at = at + wanted
    return sub(self.chunk, at, at + wanted - 1)
  end
  local parts, n = rest(self)
  local missing = wanted - (parts[1] and #parts[1] or 0)
  while true do
    local size = missing > STEP and missing or STEP
    local bytes, word = piece(self, size < LARGE and size or LARGE, why)
    if not bytes then return nil, word, concat(parts) end
    if #bytes > missing then
      keep(self, bytes, missing + 1)
      bytes = sub(bytes, 1, missing)
    end
    missing = missing - #bytes
    n = n + 1
    parts[n] = bytes
    if missing == 0 then return n == 1 and bytes or concat(parts) end
    why = nil
  end
end

local function prefixed (prefix, bytes, why, partial)
  if bytes then return prefix .. bytes end
  return nil, why, prefix .. partial
end

-- A line without its end, all bytes until the end of the stream, or so many
-- bytes; on an error nil, why, and the bytes that came before it. LuaSocket
-- counts the prefix as bytes that have come already.
methods.receive = calls.receive(function (self, pattern, prefix, why)
  local call, wanted
  if prefix ~= nil then prefix = text(prefix, 3, 'receive') end
  if pattern == nil then
    call = receive_line
  else
    wanted = tonumber(pattern)
    if wanted and wanted >= 0 then
      call = receive_block
      wanted = wanted - wanted % 1 - (prefix and #prefix or 0)
      if wanted < 0 or prefix and prefix ~= '' and wanted == 0 then
        return prefix
      end
    else
      local letters = not wanted and sub(text(pattern, 2, 'receive'), 1, 2)
      call = letters == '*l' and receive_line
             or letters == '*a' and receive_all
    end
  end
  if not call then
    arguments.bad('receive', 2, 'invalid receive pattern')
  end
  if prefix then return prefixed(prefix, call(self, wanted, why)) end
  return call(self, wanted, why)
end)

function methods:dirty ()
  return self.at <= #self.chunk
end

-- Bytes that wait in the chunk have been received for LuaSocket only when they
-- are asked for.
local function waiting (self)
  return #self.chunk - self.at + 1
end

function methods:getstats ()
  return self.received - waiting(self), self.sent,
         (llsocket.now() - self.birthday) / 1000
end

function methods:setstats (received, sent, age)
  if received ~= nil then
    self.received = number(received, 0, 2, 'setstats') + waiting(self)
  end
  self.sent = number(sent, self.sent, 3, 'setstats')
  if age then
    self.birthday = llsocket.now() - 1000 * number(age, 0, 4, 'setstats')
  end
  return 1
end

-- Life -----------------------------------------------------------------------

function stream.new (kind, family, class)
  local self = core.new(kind .. '{' .. (class or 'master') .. '}', family)
  self.kind, self.chunk, self.at = kind, '', 1
  self.received, self.sent, self.birthday = 0, 0, llsocket.now()
  return self
end

-- The classes of one kind of stream, which an object passes through. `masters`
-- names the methods that only the first one has, beside `listen`.
function stream.classes (kind, its_methods, masters)
  local owners = { accept = kind .. '{server}', listen = kind .. '{master}' }
  for _, key in ipairs(masters) do owners[key] = owners.listen end
  for _, key in ipairs { 'send', 'receive', 'getstats', 'setstats',
                         'shutdown' } do
    owners[key] = kind .. '{client}'
  end
  for _, class in ipairs { 'master', 'client', 'server' } do
    core.class(kind .. '{' .. class .. '}', its_methods, owners)
  end
end

-- Waits for what connect(2) has begun.
function stream.connect_to (self, ai)
  local sock = self.sock
  self.start = false
  while true do
    local err, again, why = sock:connect(ai)
    if not err and not again then return true end
    if not again and why ~= EAGAIN then return nil, core.word(why) end
    if why ~= EINTR then break end
  end
  local ok, word = core.wait(self, 'sendable')
  if not ok then return nil, word end
  local failed, text_of = sock:error()
  if not failed then return nil, text_of end
  if failed ~= 0 then return nil, core.word(failed) end
  return true
end

function methods:accept ()
  local kind = self.kind
  local sock = self.sock
  if not sock then return nil, 'closed' end
  self.start = false
  while true do
    local peer, _, again, why = sock:accept()
    if peer then
      local client = stream.new(kind, self.family, 'client')
      client.sock = peer
      return client
    end
    if again and why == errno.ECONNABORTED then why = EAGAIN end
    local ok, word = core.retry(self, why, 'recvable')
    if not ok then return nil, word end
  end
end

function methods:listen (backlog)
  if not self.sock then return nil, errno.strerror(errno.EBADF) end
  local err, why = self.sock:listen(number(backlog, 32, 2, 'listen'))
  if err then return nil, core.word(why) end
  core.become(self, self.kind .. '{server}')
  return 1
end

local directions = { receive = llsocket.SHUT_RD, send = llsocket.SHUT_WR,
                     both = llsocket.SHUT_RDWR }

-- LuaSocket answers 1 whatever the system says.
function methods:shutdown (how)
  local direction = directions[how or 'both']
  if not direction then
    arguments.bad('shutdown', 2, "invalid option '%s'", tostring(how))
  end
  if self.sock then self.sock:shutdown(direction) end
  return 1
end

-- TCP ------------------------------------------------------------------------

local tcp = {}
for name, method in pairs(methods) do tcp[name] = method end
options.add(tcp, 'tcp')

local STREAM, PASSIVE = llsocket.SOCK_STREAM, llsocket.AI_PASSIVE

function tcp:bind (host, port)
  host, port = text(host, 2, 'bind'), text(port, 3, 'bind')
  if host == '*' then host = nil end
  local list, err = core.resolve(host, port, STREAM, self.family, PASSIVE)
  if not list then return nil, err end
  return core.each(self, list, core.bind_to)
end

-- As LuaSocket, the object is a client even when the connection failed: one
-- that goes on by itself fails with 'timeout'.
function tcp:connect (host, port)
  host, port = text(host, 2, 'connect'), text(port, 3, 'connect')
  local list, err = core.resolve(host, port, STREAM, self.family)
  core.become(self, 'tcp{client}')
  if not list then return nil, err end
  return core.each(self, list, stream.connect_to)
end

tcp.setpeername, tcp.setsockname = tcp.connect, tcp.bind
stream.classes('tcp', tcp, { 'bind', 'setsockname' })

-- A socket of one family, or of the family that the first address has.
function stream.tcp (family)
  local self = stream.new('tcp', family)
  if not family then return self end
  local any = family == 'inet6' and '::' or '0.0.0.0'
  local list, err = core.resolve(any, '0', STREAM, family)
  if not list then return nil, err end
  local ok
  ok, err = core.create(self, list[1])
  if not ok then return nil, err end
  return self
end

-- socket.connect: resolves, binds when asked to, connects.
function stream.connect (host, port, local_host, local_port, family)
  host, port = text(host, 1, 'connect'), text(port, 2, 'connect')
  if family == 'unspec' then family = nil end
  local self = stream.new('tcp', nil)
  if local_host then
    local_port = text(local_port or '0', 4, 'connect')
    if local_host == '*' then local_host = nil end
    local list, err = core.resolve(local_host, local_port, STREAM, family,
                                   PASSIVE)
    if not list then return nil, err end
    local ok
    ok, err = core.each(self, list, core.bind_to)
    if not ok then return nil, err end
    family = self.family
  end
  local list, err = core.resolve(host, port, STREAM, family)
  local ok
  if list then ok, err = core.each(self, list, stream.connect_to) end
  if not ok then
    self:close()
    return nil, err
  end
  return core.become(self, 'tcp{client}')
end

return stream
