-- SPDX-License-Identifier: MIT
-- A name server for tests, which lives in the test's own loop: `server:step()`
-- takes the questions that are there and sends the answers that are due.
--
-- What it knows is by name: { A = { addresses }, AAAA = { addresses },
-- delay = msec, lie = how }; delay may be { A =, AAAA = }. A name that it does
-- not know is that of `__all`, or does not exist; without a table it is
-- silent. Lies: 'garbage', no
-- message at all; 'short', a message that is cut; 'other', the answer to
-- another question; 'loop', a name that points at itself.

local llsocket = require 'llsocket'
local inet, socket = llsocket.inet, llsocket.socket

local TYPES = { [1] = 'A', [28] = 'AAAA', [12] = 'PTR' }

local function u16 (n)
  return string.char(math.floor(n / 256) % 256, n % 256)
end

local function name_of (message, at)
  local labels = {}
  while message:byte(at) and message:byte(at) > 0 do
    local n = message:byte(at)
    labels[#labels + 1] = message:sub(at + 1, at + n)
    at = at + n + 1
  end
  return table.concat(labels, '.'):lower(), at + 1
end

local function ipv4_bytes (text)
  local a, b, c, d = text:match '^(%d+)%.(%d+)%.(%d+)%.(%d+)$'
  return string.char(a, b, c, d)
end

local function ipv6_bytes (text)
  local head, tail = text, nil
  if text:find '::' then head, tail = text:match '^(.-)::(.*)$' end
  local function words (part)
    local list = {}
    for word in part:gmatch '%x+' do
      list[#list + 1] = u16(tonumber(word, 16))
    end
    return list
  end
  local first, last = words(head), words(tail or '')
  return table.concat(first) .. ('\0\0'):rep(8 - #first - #last)
         .. table.concat(last)
end

local function encode_name (name)
  return (name:gsub('([^.]+)%.?', function (label)
    return string.char(#label) .. label
  end)) .. '\0'
end

-- The records of an answer, and how many there are.
local function records (row, kind, code)
  local list = {}
  for i, value in ipairs(row[kind] or {}) do
    local data = kind == 'A' and ipv4_bytes(value)
                 or kind == 'AAAA' and ipv6_bytes(value)
                 or encode_name(value)
    list[i] = '\192\12' .. u16(code) .. '\0\1\0\0\0\60' .. u16(#data) .. data
  end
  return table.concat(list), #list
end

local lies = {
  garbage = function (question) return ('x'):rep(#question) end,
  short = function (question) return question:sub(1, 11) end,
  other = function (_, answer) return u16(0) .. answer:sub(3) end,
  loop = function (question)
    return question:sub(1, 2) .. '\129\128\0\1\0\1\0\0\0\0'
           .. question:sub(13) .. '\192\12\0\5\0\1\0\0\0\60\0\2\192\12'
  end,
}

local server = {}
server.__index = server

local function answer (self, message)
  local name, at = name_of(message, 13)
  local code = message:byte(at) * 256 + message:byte(at + 1)
  local kind = TYPES[code] or 'other'
  local row = self.names[name] or self.names.__all or { missing = true }
  local question = message:sub(1, at + 3)
  local data, n = records(row, kind, code)
  self.asked[#self.asked + 1] = kind .. ' ' .. name
  local text = question:sub(1, 2)
    .. (row.missing and '\129\131' or '\129\128') .. '\0\1' .. u16(n)
    .. '\0\0\0\0' .. question:sub(13) .. data
  if row.lie then text = lies[row.lie](question, text) end
  local delay = row.delay or 0
  if type(delay) == 'table' then delay = delay[kind] or 0 end
  return text, delay
end

-- Takes what is there, and sends what is due.
function server:step ()
  local now = llsocket.now()
  local message, from = self.sock:recvfrom()
  while message do
    self.count = self.count + 1
    if self.names and #message > 16 then
      local text, delay = answer(self, message)
      self.due[#self.due + 1] = { at = now + delay, text = text, to = from }
    end
    message, from = self.sock:recvfrom()
  end
  local i = 1
  while self.due[i] do
    if self.due[i].at <= now then
      local row = table.remove(self.due, i)
      self.sock:sendto(row.text, row.to)
    else
      i = i + 1
    end
  end
end

-- Milliseconds to the next answer.
function server:timeout ()
  local at = math.huge
  for _, row in ipairs(self.due) do at = math.min(at, row.at) end
  return math.max(at - llsocket.now(), 0)
end

-- Serves until `done()` is true or the time is over.
function server:serve (msec, done, more)
  local deadline = llsocket.now() + msec
  while not (done and done()) and llsocket.now() < deadline do
    local set = { [self.sock] = 'r' }
    for obj, interest in pairs(more or {}) do set[obj] = interest end
    llsocket.poll(set, math.min(self:timeout(),
                                deadline - llsocket.now()))
    self:step()
  end
end

return function (names)
  local ai = assert(inet.getaddrinfo('127.0.0.1', '53', llsocket.SOCK_DGRAM,
                                     0, llsocket.AI_NUMERICHOST))[1]
  local sock = assert(socket.new(ai, true))
  sock:rcvbuf(1000000)
  assert(not sock:bind())
  return setmetatable({ sock = sock, names = names, due = {}, asked = {},
                        count = 0 }, server)
end
