-- SPDX-License-Identifier: MIT
-- More of calls.lua: buffers, lists, batches and segments.

local probe = require 'test.fuzz.probe'
local V = require 'test.fuzz.values'
local any, chance, kind, optional = V.any, V.chance, V.kind, V.optional
local pool, random, flags = V.pool, probe.random, V.flags

local NAN = 0 / 0
local NO_INTEGERS = { 1.5, NAN, 1 / 0, 2 ^ 63, -2 ^ 64 }

local function no_integer ()
  return any(NO_INTEGERS)
end

local function small (...)
  local list = { ... }
  return kind('n', function () return any(list) end, no_integer)
end

local function piece ()
  if chance(40) and #pool.B > 0 then return any(pool.B) end
  return V.bytes.good()
end

-- A list that a finalizer can get at while the module reads it.
local function list_of (make)
  return kind('t', function ()
    local list = {}
    for i = 1, any { 0, 1, 2, 3, 5, 20, random(300) } do
      list[i] = make()
      if list[i] == nil then break end
    end
    if chance(2) and list[1] ~= nil then
      for i = #list + 1, 1100 do list[i] = list[1] end
    end
    return V.add('L', list)
  end, function ()
    local list = { make(), make() }
    list[#list + 1] = any { true, 5, NAN, print, {} }
    return list
  end)
end

local pieces = list_of(piece)
local room = optional(kind('n', function ()
  if chance(3) then return any { 2 ^ 31, 2 ^ 40, 2 ^ 61 }, 'any' end
  return any { 1, 2, 8, 10, 64, 100, 1000, 65536, 100000 }
end, function () return any { 0, -1, 2 ^ 62, 1.5, NAN } end))
-- The most that it may grow to: refused when it is below the room.
local max = optional(kind('n', function ()
  return any { 1, 10, 100, 4096, 100000, 300000, 2 ^ 40 }, 'any'
end, function () return any { -1, 2 ^ 63, 0.5 } end))
local index = small(1, 1, 2, 3, 5, 10, 100, 0, -1, -2, -100, 2 ^ 31, 2 ^ 62,
                    -2 ^ 62, -2 ^ 63)
local count = kind('n', function ()
  return any { 0, 1, 2, 5, 100, 5000, 2 ^ 31, 2 ^ 62, random(300) }
end, function () return any { -1, -2 ^ 62, 0.5, NAN } end)
local positive = kind('n', function ()
  return any { 1, 2, 5, 100, 5000, 2 ^ 31, random(3000) }
end, function () return any { 0, -1, -2 ^ 62, 1.5, NAN } end)
local limit = optional(V.integer(1, 2 ^ 31 - 1, { 1, 2, 5, 100 }))
local width = kind('n', function () return any { 1, 2, 4, 8 } end, function ()
  return any { 0, 3, 5, 9, 16, -1, 2 ^ 32 + 1 }
end)

return function (def)
  local SENT = 'i0b - 0e0E i0tE'
  local RECEIVED = 'i - 0e0E 00tE i000i'
  local waits = { wait = true, weight = 2 }

  def('', 'buffer.new', { room, max }, 'B', { weight = 3 })
  def('B', 'room', {}, 'i')
  def('B', 'add', { V.data }, 'b', { weight = 3, shrinks = true })
  def('B', 'sub', { optional(index), optional(index) }, 's')
  def('B', 'uint', { index, width, optional(V.bool) }, 'i 0')
  def('B', 'int', { index, width, optional(V.bool) }, 'i 0')
  def('B', 'find', { kind('ns', function ()
    return chance(50) and random(256) - 1 or V.bytes.good()
  end, function () return any { 256, -1, 1.5, NAN } end), optional(index) },
  'ii 0')
  def('B', 'consume', { count }, 'i')
  def('B', 'clear', {}, '-', { weight = 0.5 })
  def('B', 'read', { V.file, V.bufsize, optional(small(0, 1, 100, 99999,
                                                       2 ^ 40, 2 ^ 62)) },
      'i - 0e0E 00tE', { wait = true, shrinks = true })
  def('B', 'adduint', { index, width, optional(V.bool) }, 'b')
  def('B', 'reserve', { kind('n', function ()
    return any { 1, 2, 100, 5000, 100000, 2 ^ 31, 2 ^ 62 }, 'any'
  end, positive.bad) }, 'li 0', { shrinks = true })
  def('B', 'commit', { kind('n', function ()
    return any { 0, 1, 10, 1000, 2 ^ 40 }, 'any'
  end, count.bad) }, '-')
  def('B', 'pointer', {}, 'li')
  def('B', 'split', { positive, limit }, 'T')
  def('B', 'frames', { width, optional(V.bool), limit }, 'T 0eE',
      { weight = 2 })
  def('B', 'addframes', { kind('t', function ()
    return pieces.good(), 'any'
  end), width, optional(V.bool) }, 'b', { weight = 2 })
  def('B', '__len', {}, 'i')
  def('B', '__tostring', {}, 's')

  def('S', 'recv_into', { V.B, V.bufsize, flags }, RECEIVED, waits)
  def('S', 'recvfrom_into', { V.B, V.A, V.bufsize, flags }, RECEIVED, waits)
  local all = kind('stB', function ()
    local which = random(3)
    if which == 1 then return piece() end
    if which == 2 then return V.bytes.good() end
    return pieces.good(), 'any'
  end)
  def('S', 'send', { all, flags }, SENT, waits)
  def('S', 'sendto', { all, V.A, flags }, SENT, waits)
  def('S', 'send_part', { all, optional(index), optional(index), flags },
      SENT, waits)
  def('S', 'udpgro', { optional(V.bool) }, 'b 0eE')
end
