-- SPDX-License-Identifier: MIT
-- What the specs of buffers share: buffers whose bytes lie in every kind of
-- place, strings of all bytes, and wrong values.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local buffer = llsocket.buffer

local buf = {}

-- A buffer that holds the text; it has no more room unless told otherwise.
function buf.of (text, room, max)
  local b = buffer.new(room or math.max(#text, 1), max)
  assert(b:add(text))
  return b
end


-- Where the bytes of a buffer may be, and one that holds the text there.
buf.places = {
  { 'in the object', function (text)
    return buf.of(text, 100000)
  end },
  { 'behind consumed ones', function (text)
    local b = buf.of('gone' .. text, 100000)
    b:consume(4)
    return b
  end },
  { 'in a block of its own', function (text)
    return buf.of(text, 1, 100000)
  end },
  { 'behind consumed ones of a block', function (text)
    local b = buf.of('gone' .. text, 1, 100000)
    b:consume(4)
    return b
  end },
}


-- A test for each place: `fn` gets what makes a buffer of a text. busted's
-- `it` is the spec's own.
function buf.each (it, name, fn)
  for _, place in ipairs(buf.places) do
    it(name .. ': bytes ' .. place[1], function () fn(place[2]) end)
  end
end


-- `n` bytes in which each place is unlike its neighbours.
function buf.bytes (n)
  local t = {}
  for i = 1, math.min(n, 4096) do
    t[i] = string.char((i * 7 + math.floor(i / 256) * 13) % 256)
  end
  local block = table.concat(t)
  return block:rep(math.ceil(n / 4096)):sub(1, n)
end


-- What text:sub(i, j) is. LuaJIT's compiler is wrong about positions before
-- the beginning.
function buf.sub (text, i, j)
  local n = #text
  i, j = i or 1, j or -1
  if i < 0 then i = math.max(n + i + 1, 1) end
  if j < 0 then j = math.max(n + j + 1, 0) end
  return text:sub(math.max(i, 1), j)
end


-- The strings of a list of strings and buffers.
function buf.strings (list)
  local t = {}
  for i, v in ipairs(list) do t[i] = tostring(v) end
  return t
end


function buf.numbered (n)
  local list = {}
  for i = 1, n do list[i] = 'number ' .. i end
  return list
end


-- The elements of a list from one to another.
function buf.part (list, from, to)
  local t = {}
  for i = from, to do t[#t + 1] = list[i] end
  return t
end


-- A text in pieces of a size, the last of which may be shorter.
function buf.pieces (text, size)
  local t = {}
  for at = 1, #text, size do t[#t + 1] = text:sub(at, at + size - 1) end
  return t
end


-- A pair of UDP sockets of which the second does not wait, with much room.
function buf.udp_pair (family)
  local a, b = net.udp_pair(family)
  b:rcvbuf(4000000)
  b:nonblock(true)
  return a, b
end


-- Datagrams until none is there.
function buf.drain (s)
  local list = {}
  while true do
    local msg = s:recv()
    if not msg then return list end
    list[#list + 1] = msg
  end
end

return buf
