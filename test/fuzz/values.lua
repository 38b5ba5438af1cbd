-- SPDX-License-Identifier: MIT
-- Arguments. A kind of argument has two functions: `good` makes a value that
-- the module must take (what the system says about it is another matter; with
-- a second result 'any' it may raise an error), and `bad` one that must raise
-- an error.

local probe = require 'test.fuzz.probe'
local random = probe.random
local llsocket = require 'llsocket'
local functions = require 'test.break.functions'

local V = { pool = {} }
local pool = V.pool

-- A letter for each class; F are numbers of descriptors, L lists.
V.classes = {
  S = 'llsocket.socket', A = 'llsocket.addrinfo', C = 'llsocket.cmsghdr',
  Q = 'llsocket.cmsghdrs', M = 'llsocket.msghdr', V = 'llsocket.iovec',
  B = 'llsocket.buffer',
}
local POOL_SIZE = { S = 14, A = 24, C = 8, Q = 4, M = 5, V = 6, B = 8, F = 24,
                    L = 4 }
local CLASSES = {}
do
  local letters, used = 'DGHIJKNOPRUWXYZ', {}
  for letter, class in pairs(V.classes) do used[class] = letter end
  for _, class in ipairs(functions.classes) do
    local letter = used[class.name]
    if not letter then
      letter, letters = letters:sub(1, 1), letters:sub(2)
      V.classes[letter], POOL_SIZE[letter] = class.name, 6
    end
    CLASSES[#CLASSES + 1] = letter
  end
end
V.letters = CLASSES
V.all_letters = table.concat(CLASSES)
for letter in pairs(POOL_SIZE) do pool[letter] = {} end

local function any (list)
  return list[random(#list)]
end
V.any = any

local function chance (percent)
  return random(100) <= percent
end
V.chance = chance

-- An object takes the place of another one, which is then garbage. Numbers of
-- descriptors are no objects: the generator closes those that are too many.
function V.add (kind, object)
  local list = pool[kind]
  if kind ~= 'F' and #list >= POOL_SIZE[kind] then
    list[random(#list)] = object
  else
    list[#list + 1] = object
  end
  return object
end

V.F_LIMIT = POOL_SIZE.F

local unpack = table.unpack or unpack
V.unpack = unpack
function V.pack (...)
  return { n = select('#', ...), ... }
end

local NAN, INF = 0 / 0, 1 / 0

-- Numbers that no integer is, or that do not fit in 64 bits.
local NO_INTEGERS = { 1.5, -0.5, NAN, INF, -INF, 2 ^ 63, -2 ^ 64, 1e300 }

-- Values of every type, with a letter for the type.
local others = {}
local function other (letter, value)
  others[#others + 1] = { letter, value }
end
other('n', 0)
other('n', 1)
other('n', NAN)
other('n', 4294967297)
other('s', '')
other('s', '0')
other('s', '127.0.0.1')
other('s', 'a\0b')
other('b', true)
other('b', false)
other('t', {})
other('t', setmetatable({}, { __index = function () return 1 end,
                              __tostring = function () return '5' end,
                              __name = 'llsocket.socket' }))
other('f', print)
other('f', function () return 1 end)
other('c', coroutine.create(function () end))
other('u', io.stderr)
other('l', probe.light(false))
other('l', probe.light(true))
if newproxy then other('u', newproxy(true)) end
do
  -- LuaJIT's own numbers and pointers.
  local ok, ffi = pcall(require, 'ffi')
  if ok then
    other('d', ffi.new('int64_t', 5))
    other('d', ffi.new('char[64]'))
    other('d', ffi.cast('void *', 8))
  end
end

-- A value of none of the types and classes in `letters`.
local function wrong (letters)
  for _ = 1, 20 do
    local which = random(4)
    if which == 1 then
      local kind = any(CLASSES)
      if not letters:find(kind) and #pool[kind] > 0 then
        return any(pool[kind])
      end
    elseif which == 2 and not letters:find('u') then
      return probe.userdata(any { 0, 1, 4, 8, 24, 40, 64, 200 })
    else
      local o = any(others)
      if not letters:find(o[1]) then return o[2] end
    end
  end
  return letters:find('t') and print or {}
end
V.wrong = wrong

-- The kind whose good values are of the types in `letters`.
local function kind (letters, good, bad)
  return { good = good, bad = function ()
    if bad and chance(50) then return bad() end
    return wrong(letters)
  end }
end
V.kind = kind

-- The same, but the argument may be nil or absent.
local function optional (k)
  local o = { optional = true, bad = k.bad }
  o.good = function ()
    if chance(30) then return nil end
    return k.good()
  end
  return o
end
V.optional = optional

local function integer (min, max, usual)
  local outside = {}
  for _, n in ipairs { min - 1, min - 2 ^ 40, max + 1, max + 2 ^ 33, -2 ^ 62,
                       2 ^ 62 } do
    if n < min or n > max then outside[#outside + 1] = n end
  end
  return kind('n', function ()
    local which = random(10)
    if which == 1 then return min end
    if which == 2 then return max end
    if which == 3 then return min + random(200) - 1 end
    return any(usual)
  end, function ()
    if #outside > 0 and chance(50) then return any(outside) end
    return any(NO_INTEGERS)
  end)
end
V.integer = integer

local INT_MIN, INT_MAX = -2147483648, 2147483647

-- An int of which only some values are used, because others would do harm.
local function only (...)
  local list = { ... }
  return kind('n', function () return any(list) end, function ()
    return any { 1.5, NAN, INF, 2 ^ 31, -2 ^ 31 - 1, 2 ^ 32, 2 ^ 32 + 1,
                 2 ^ 63, 1e300 }
  end)
end
V.only = only

V.int = integer(INT_MIN, INT_MAX, { 0, 1, 2, 3, 7, 17, 41, 128, 255, 2049,
                                    524289 })
V.bool = kind('b', function () return chance(50) end)

local function name_list (prefix, except)
  local names = {}
  for name in pairs(llsocket.constants()) do
    if type(name) == 'string' and name:find('^' .. prefix)
       and not (except and except[name]) then
      names[#names + 1] = name
    end
  end
  table.sort(names)
  local values = {}
  for i, name in ipairs(names) do values[i] = llsocket[name] end
  return values
end

local MSG = name_list('MSG_')
V.flags = { varargs = true }
function V.flags.good ()
  local which = random(12)
  if which <= 6 then return 0 end
  if which == 7 then return random(2 ^ 31) - 1 end
  if which == 8 then return -random(2 ^ 31) end
  return any(MSG)
end
V.flags.bad = V.int.bad

local SOCK = { llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM,
               llsocket.SOCK_SEQPACKET }
-- A raw socket could send what is not for this host.
local ODD_SOCK = { 0, -1, 4, 7, 2049, 524290, INT_MAX, INT_MIN,
                   probe.isolated and 3 or 4 }
V.socktype = kind('n', function ()
  return any(chance(93) and SOCK or ODD_SOCK)
end, V.int.bad)
V.protocol = optional(kind('n', function ()
  if chance(80) then return 0 end
  return chance(50) and any { 6, 17, 1, 58, 255, 262 } or V.int.good()
end, V.int.bad))
V.shut = optional(kind('n', function ()
  return chance(90) and any { 0, 1, 2 } or V.int.good()
end, V.int.bad))

local long = ('0123456789abcdef'):rep(4096)
local longest = long:rep(12)
V.bytes = kind('s', function ()
  local which = random(12)
  if which == 1 then return '' end
  if which == 2 then return '\0' end
  if which == 3 then return long:sub(1, random(#long)) end
  if which == 4 and chance(20) then return longest end
  if which == 5 then return probe.bytes(random(300)) end
  return any { 'a', 'hello', 'a\0b', ('x'):rep(100) }
end)

-- Names: a NUL byte in one must raise.
function V.name (...)
  local list = { ... }
  return kind('s', function () return any(list) end,
              function () return any { '\0', 'a\0b', '::1\0x', 'lo\0' } end)
end

-- How many bytes to receive: what is huge is refused for want of memory.
V.bufsize = optional(kind('n', function ()
  if chance(5) then return any { 2 ^ 31, 2 ^ 40, 2 ^ 53, 2 ^ 62 }, 'any' end
  return any { 1, 1, 2, 16, 100, 1000, 65536, 65537, 200000, 0, -1, -2 ^ 31,
               -2 ^ 62, random(70000) }
end, function () return any(NO_INTEGERS) end))

-- What is sent: a string or a buffer.
V.data = kind('sB', function ()
  if chance(30) and #pool.B > 0 then return any(pool.B) end
  return V.bytes.good()
end)
-- Also the pieces of a message.
V.pieces = kind('VB', function ()
  if chance(30) and #pool.B > 0 then return any(pool.B) end
  return any(pool.V)
end)

local function object (letter)
  return kind(letter, function () return any(pool[letter]) end)
end
for _, letter in ipairs(CLASSES) do V[letter] = object(letter) end

-- Descriptors that may be used, but not closed: those handed out, those of
-- sockets, the file that all of the generator's calls may read, and none.
local NO_FDS = { -1, -2, INT_MIN, INT_MAX, 100000, 1000000 }
V.noint = integer(INT_MIN, INT_MAX, NO_FDS)
V.usefd = kind('n', function ()
  local which = random(10)
  if which <= 4 and #pool.F > 0 then return any(pool.F) end
  if which <= 8 and #pool.S > 0 then
    return V.fd_of(any(pool.S)) or -1
  end
  if which == 9 then return probe.file end
  return any(NO_FDS)
end, V.int.bad)

local files = { assert(io.open(probe.path)), assert(io.open(probe.path)) }
files[2]:close()
V.files = files
V.file = kind('nu', function ()
  local which = random(10)
  if which <= 4 then return probe.file end
  if which <= 6 then return any(files) end
  return V.usefd.good()
end, function ()
  return chance(50) and probe.userdata(any { 0, 8, 16, 64 })
         or any { 1.5, NAN, 2 ^ 31, 2 ^ 32 + 1 }
end)

return V
