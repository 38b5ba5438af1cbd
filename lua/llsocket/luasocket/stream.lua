-- SPDX-License-Identifier: MIT
-- Streams with LuaSocket's interface: lines, blocks, and what came before an
-- error. TCP is here, and unix.lua uses the same methods.

local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local options = require 'llsocket.luasocket.options'
local errno = llsocket.errno
local text, number, expect = core.text, core.number, core.expect
local find, gsub, sub = string.find, string.gsub, string.sub
local min, concat = math.min, table.concat

local stream = {}

local STEP = 8192     -- bytes that are received when nobody says how many
local LARGE = 65536   -- bytes that are received at most without a buffer

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

-- The index of the last byte that went; on an error nil, why, and that index.
function methods:send (data, i, j)
  expect(self, self.client, 'send')
  if type(data) ~= 'string' then data = text(data, 2, 'send') end
  local size = #data
  if i or j then
    i, j = range(size, number(i, 1, 3, 'send'), number(j, -1, 4, 'send'))
  else
    i, j = 1, size
  end
  local sock = self.sock
  if not sock then return nil, 'closed', i - 1 end
  core.begin(self)
  while i <= j do
    local n, err, again, why = sock:send_part(data, i, j)
    if n and n > 0 then
      i = i + n
      self.sent = self.sent + n
    else
      local ok, word = problem(self, err, again, why, 'sendable')
      if not ok then return nil, word, i - 1 end
    end
  end
  return i - 1
end

-- Receiving ------------------------------------------------------------------

-- Puts more bytes into the buffer: true, or nil and why not.
local function fill (self, buffer)
  local sock = self.sock
  if not sock then return nil, 'closed' end
  while true do
    local n, err, again, why = sock:recv_into(buffer, STEP)
    if n then return true end
    local ok, word = problem(self, err, again, why, 'recvable')
    if not ok then return nil, word end
  end
end

-- One piece of at most `size` bytes as a string.
local function piece (self, size)
  local sock = self.sock
  if not sock then return nil, 'closed' end
  while true do
    local bytes, err, again, why = sock:recv(size)
    if bytes then return bytes end
    local ok, word = problem(self, err, again, why, 'recvable')
    if not ok then return nil, word end
  end
end

local function take (buffer, n)
  local bytes = buffer:sub(1, n)
  buffer:consume(n)
  return bytes
end

local function without_cr (line)
  if find(line, '\r', 1, true) then line = gsub(line, '\r', '') end
  return line
end

-- Each answers the bytes, and why they are not all.

local function receive_line (self, buffer)
  local from = 1
  while true do
    local at = buffer:find('\n', from)
    if at then
      local line = buffer:sub(1, at - 1)
      buffer:consume(at)
      self.received = self.received + at
      return without_cr(line)
    end
    from = #buffer + 1
    local ok, why = fill(self, buffer)
    if not ok then
      self.received = self.received + #buffer
      return without_cr(take(buffer, #buffer)), why
    end
  end
end

local function receive_all (self, buffer)
  local parts, n = { take(buffer, #buffer) }, 1
  local size = #parts[1]
  while true do
    local bytes, why = piece(self, LARGE)
    if not bytes then
      self.received = self.received + size
      if why == 'closed' and size > 0 then why = nil end
      return concat(parts), why
    end
    n = n + 1
    parts[n] = bytes
    size = size + #bytes
  end
end

-- The bytes are joined once, whatever the number of the pieces.
local function receive_many (self, buffer, wanted)
  local parts, n, why = { take(buffer, #buffer) }, 1, nil
  local missing = wanted - #parts[1]
  while missing > 0 do
    local bytes
    bytes, why = piece(self, min(missing, LARGE))
    if not bytes then break end
    n = n + 1
    parts[n] = bytes
    missing = missing - #bytes
  end
  self.received = self.received + wanted - missing
  return concat(parts), why
end

local function receive_block (self, buffer, wanted)
  while #buffer < wanted do
    if wanted - #buffer >= STEP then
      return receive_many(self, buffer, wanted)
    end
    local ok, why = fill(self, buffer)
    if not ok then
      self.received = self.received + #buffer
      return take(buffer, #buffer), why
    end
  end
  self.received = self.received + wanted
  return take(buffer, wanted)
end

local function answer (prefix, bytes, why)
  if prefix then bytes = prefix .. bytes end
  if why then return nil, why, bytes end
  return bytes
end

-- A line without its end, all bytes until the end of the stream, or so many
-- bytes; on an error nil, why, and the bytes that came before it. LuaSocket
-- counts the prefix as bytes that have come already.
function methods:receive (pattern, prefix)
  expect(self, self.client, 'receive')
  local buffer = self.buffer
  if prefix ~= nil then prefix = text(prefix, 3, 'receive') end
  core.begin(self)
  if pattern == nil or pattern == '*l' then
    return answer(prefix, receive_line(self, buffer))
  end
  local wanted = tonumber(pattern)
  if wanted and wanted >= 0 then
    wanted = wanted - wanted % 1 - (prefix and #prefix or 0)
    if wanted < 0 then return prefix end
    if wanted == 0 and prefix and prefix ~= '' then return prefix end
    if wanted == 0 and #buffer == 0 then
      local ok, why = fill(self, buffer)
      if not ok then return answer(prefix, '', why) end
    end
    return answer(prefix, receive_block(self, buffer, wanted))
  end
  pattern = not wanted and sub(text(pattern, 2, 'receive'), 1, 2)
  if pattern == '*l' then return answer(prefix, receive_line(self, buffer)) end
  if pattern == '*a' then return answer(prefix, receive_all(self, buffer)) end
  error("bad argument #2 to 'receive' (invalid receive pattern)", 2)
end

function methods:getstats ()
  expect(self, self.client, 'getstats')
  return self.received, self.sent, (llsocket.now() - self.birthday) / 1000
end

function methods:setstats (received, sent, age)
  expect(self, self.client, 'setstats')
  self.received = number(received, self.received, 2, 'setstats')
  self.sent = number(sent, self.sent, 3, 'setstats')
  if age then
    self.birthday = llsocket.now() - 1000 * number(age, 0, 4, 'setstats')
  end
  return 1
end

-- Life -----------------------------------------------------------------------

-- The names of the three classes that an object passes through.
function stream.new (kind, family, class)
  local self = core.new(kind .. '{' .. (class or 'master') .. '}', family)
  self.kind, self.client = kind, kind .. '{client}'
  self.buffer = llsocket.buffer.new(STEP, 2 ^ 29)
  return self
end

-- The classes of one kind of stream.
function stream.classes (kind, its_methods)
  for _, class in ipairs { 'master', 'client', 'server' } do
    core.class(kind .. '{' .. class .. '}', its_methods)
  end
end

-- Waits for what connect(2) has begun.
function stream.connect_to (self, ai)
  local sock = self.sock
  core.begin(self)
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
  expect(self, kind .. '{server}', 'accept')
  local sock = self.sock
  if not sock then return nil, 'closed' end
  core.begin(self)
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
  local kind = self.kind
  expect(self, kind .. '{master}', 'listen')
  if not self.sock then return nil, errno.strerror(errno.EBADF) end
  local err, why = self.sock:listen(number(backlog, 32, 2, 'listen'))
  if err then return nil, core.word(why) end
  core.become(self, kind .. '{server}')
  return 1
end

local directions = { receive = llsocket.SHUT_RD, send = llsocket.SHUT_WR,
                     both = llsocket.SHUT_RDWR }

-- LuaSocket answers 1 whatever the system says.
function methods:shutdown (how)
  expect(self, self.client, 'shutdown')
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
  expect(self, 'tcp{master}', 'bind')
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
stream.classes('tcp', tcp)

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
