-- SPDX-License-Identifier: MIT
-- Streams with LuaSocket's interface: lines, blocks, and what came before an
-- error. TCP is here, and unix.lua uses the same methods.

local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local options = require 'llsocket.luasocket.options'
local errno = llsocket.errno
local text, number = core.text, core.number
local find, gsub, sub = string.find, string.gsub, string.sub
local concat = table.concat

local stream = {}

local STEP = 8192     -- bytes that are asked for when less are wanted
local LARGE = 65536   -- bytes that are asked for at most

local EAGAIN, EINTR = errno.EAGAIN, errno.EINTR

local methods = {}
for name, method in pairs(core.methods) do methods[name] = method end
stream.methods = methods

-- Sending --------------------------------------------------------------------

-- Why a call moved nothing: true to try again, or nil and LuaSocket's word.
local function problem (self, err, again, why, method)
  if again then return core.retry(self, why, method) end
  if not why then return nil, 'closed' end
  return nil, why and core.word(why) or err
end

-- Like string.sub, i and j may count from the end.
local function range (size, i, j)
  if i < 0 then i = size + i + 1 end
  if j < 0 then j = size + j + 1 end
  return i < 1 and 1 or i, j > size and size or j
end

-- Goes on after a call has sent a part or nothing, whose results are the last
-- arguments.
local function send_rest (self, data, i, j, n, err, again, why)
  self.start = false
  while true do
    if n and n > 0 then
      i = i + n
      self.sent = self.sent + n
      if i > j then return j end
    else
      local ok, word = problem(self, err, again, why, 'sendable')
      if not ok then return nil, word, i - 1 end
    end
    n, err, again, why = self.sock:send_part(data, i, j)
  end
end

-- The index of the last byte that went; on an error nil, why, and that index.
function methods:send (data, i, j)
  if type(data) ~= 'string' then data = text(data, 2, 'send') end
  local sock, size = self.sock, #data
  if i or j then
    i, j = range(size, number(i, 1, 3, 'send'), number(j, -1, 4, 'send'))
    if not sock then return nil, 'closed', i - 1 end
    if i > j then return i - 1 end
    return send_rest(self, data, i, j, sock:send_part(data, i, j))
  end
  if not sock then return nil, 'closed', 0 end
  if size == 0 then return 0 end
  local n, err, again, why = sock:send(data)
  if n == size then
    self.sent = self.sent + n
    return n
  end
  return send_rest(self, data, 1, size, n, err, again, why)
end

-- Receiving ------------------------------------------------------------------

-- What was received and not asked for yet is `chunk` from the index `at` on.
-- In `cr` is the place of a CR in it: the first one that was not before `at`
-- when it was looked for, or nil when there is none.

local function keep (self, chunk, at)
  self.chunk, self.at, self.cr = chunk, at, find(chunk, '\r', at, true)
end

-- Some bytes, at most `size`: as a string, or nil and why not.
local function piece (self, size)
  local sock = self.sock
  if not sock then return nil, 'closed' end
  while true do
    local bytes, err, again, why = sock:recv(size)
    if bytes then
      self.received = self.received + #bytes
      return bytes
    end
    local ok, word = problem(self, err, again, why, 'recvable')
    if not ok then return nil, word end
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

local function without_cr (line)
  if find(line, '\r', 1, true) then line = gsub(line, '\r', '') end
  return line
end

-- Each answers the bytes; or nil, why, and what came before the error.

-- A line that begins in what is there and ends in what is still to come.
local function receive_long_line (self)
  local parts, n = rest(self)
  while true do
    local bytes, why = piece(self, STEP)
    if not bytes then return nil, why, without_cr(concat(parts)) end
    local stop = find(bytes, '\n', 1, true)
    n = n + 1
    if stop then
      keep(self, bytes, stop + 1)
      parts[n] = sub(bytes, 1, stop - 1)
      return without_cr(n == 1 and parts[1] or concat(parts))
    end
    parts[n] = bytes
  end
end

local function receive_line (self)
  local chunk, at = self.chunk, self.at
  local stop = find(chunk, '\n', at, true)
  if not stop then return receive_long_line(self) end
  self.at = stop + 1
  local cr = self.cr
  if cr and cr < at then
    cr = find(chunk, '\r', at, true)
    self.cr = cr
  end
  if not cr or cr > stop then return sub(chunk, at, stop - 1) end
  if cr == stop - 1 then return sub(chunk, at, cr - 1) end
  return (gsub(sub(chunk, at, stop - 1), '\r', ''))
end

local function receive_all (self)
  local parts, n = rest(self)
  while true do
    local bytes, why = piece(self, LARGE)
    if not bytes then
      if why == 'closed' and n > 0 then return concat(parts) end
      return nil, why, concat(parts)
    end
    n = n + 1
    parts[n] = bytes
  end
end

-- A block that what is there does not fill. The bytes are joined once, whatever
-- the number of the pieces.
local function receive_long_block (self, wanted)
  local parts, n = rest(self)
  local missing = wanted - (parts[1] and #parts[1] or 0)
  while true do
    local size = missing > STEP and missing or STEP
    local bytes, why = piece(self, size < LARGE and size or LARGE)
    if not bytes then return nil, why, concat(parts) end
    if #bytes > missing then
      keep(self, bytes, missing + 1)
      bytes = sub(bytes, 1, missing)
    end
    missing = missing - #bytes
    if missing == 0 and n == 0 then return bytes end
    n = n + 1
    parts[n] = bytes
    if missing == 0 then return concat(parts) end
  end
end

-- Of no bytes at all LuaSocket waits for the first one.
local function receive_block (self, wanted)
  local chunk, at = self.chunk, self.at
  local past = at + wanted
  if past > #chunk + 1 or at > #chunk then
    return receive_long_block(self, wanted)
  end
  self.at = past
  return sub(chunk, at, past - 1)
end

local function prefixed (prefix, bytes, why, partial)
  if bytes then return prefix .. bytes end
  return nil, why, prefix .. partial
end

-- So many bytes with the prefix, which LuaSocket counts as bytes that have come
-- already.
local function receive_more (self, wanted, prefix)
  wanted = wanted - #prefix
  if wanted < 0 or wanted == 0 and prefix ~= '' then return prefix end
  return prefixed(prefix, receive_block(self, wanted))
end

-- A line without its end, all bytes until the end of the stream, or so many
-- bytes; on an error nil, why, and the bytes that came before it.
function methods:receive (pattern, prefix)
  local call
  if prefix ~= nil then prefix = text(prefix, 3, 'receive') end
  if pattern == nil or pattern == '*l' then
    call = receive_line
  else
    local wanted = tonumber(pattern)
    if wanted and wanted >= 0 then
      wanted = wanted - wanted % 1
      if prefix then return receive_more(self, wanted, prefix) end
      return receive_block(self, wanted)
    end
    local letters = not wanted and sub(text(pattern, 2, 'receive'), 1, 2)
    call = letters == '*l' and receive_line or letters == '*a' and receive_all
  end
  if not call then
    error("bad argument #2 to 'receive' (invalid receive pattern)", 2)
  end
  if prefix then return prefixed(prefix, call(self)) end
  return call(self)
end

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
    error(("bad argument #2 to 'shutdown' (invalid option '%s')"):format(
      tostring(how)), 2)
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
