-- SPDX-License-Identifier: MIT
-- Every function and method of the generated list, with what it takes and what
-- it may answer. Arguments come by the parameter's name where that means
-- something, and by its type everywhere else; nobody adds a function here.
--
-- An answer is described by a letter for each value: `i` integer, `n` number,
-- `s` string, `b` boolean, `0` nil, `T` table, `F` a descriptor that is handed
-- out, `k` a function, `l` other userdata, `e` an error's text, `E` its number,
-- `g` a number of the resolver, and the letters of the classes.

local probe = require 'test.fuzz.probe'
local V = require 'test.fuzz.values'
local functions = require 'test.break.functions'
require 'test.break.worlds'  -- finds the methods
local llsocket = require 'llsocket'
local any, chance, kind, optional = V.any, V.chance, V.kind, V.optional
local pool, random = V.pool, probe.random

local NAN = 0 / 0
local NO_INTEGERS = { 1.5, NAN, 1 / 0, 2 ^ 63, -2 ^ 64 }

local function no_integer ()
  return any(NO_INTEGERS)
end

-- Good ones may still be out of the range of the one function or the other.
local function integers (...)
  local list = { ... }
  return kind('n', function () return any(list), 'any' end, no_integer)
end

-- --- by the name of the parameter ------------------------------------------

local HOSTS = { '127.0.0.1', '127.0.0.1', '::1', '::1', '127.0.0.2', '::',
                '0.0.0.0', '::1%lo', 'fe80::1%lo', 'fe80::1%77', '256.1.1.1',
                '', 'x', ('1'):rep(3000), '::ffff:127.0.0.1' }
if probe.isolated then
  HOSTS[#HOSTS + 1] = '239.255.7.1'
  HOSTS[#HOSTS + 1] = 'ff02::1:7%lo'
end
local PORTS = { '0', '0', '0', '80', '65535', '65536', '-1', 'http', 'nosuch',
                '', '99999999999999999999', '0x50', ' 1', '1 ' }
local PATHS = { '', probe.dir .. '/1', probe.dir .. '/2', probe.dir .. '/3',
                probe.dir .. '/4', probe.dir .. '/none/1', '\0llsocket-fuzz',
                '\0llsocket\0fuzz', '\0', ('\0'):rep(108), ('\0'):rep(109),
                '\0' .. ('x'):rep(107), ('/x'):rep(53) .. 'y', ('/x'):rep(54),
                ('/x'):rep(5000) }
local group = V.name('239.255.7.1', '239.255.7.1', 'ff02::1:7', 'ff02::1:7',
                     '224.0.0.1', '127.0.0.1', '::1', '', 'x', 'lo',
                     ('1'):rep(1000), 'ff02::1%lo')
local index = integers(1, 1, 2, 3, 5, 10, 100, 0, -1, -2, -100, 2 ^ 31, 2 ^ 62,
                       -2 ^ 62, -2 ^ 63)
local count = integers(0, 1, 2, 5, 100, 1000, 5000, 2 ^ 31, 2 ^ 62, 0, -1,
                       -2 ^ 40)
local msec = kind('n', function ()
  return any { 0, 0, 0.3, 1, 1.5, 2, -1, -1e300, -0.5, 5e-324 }, 'any'
end, function () return any { NAN } end)
-- For what would wait for ever without a limit.
local limit = kind('n', msec.good, msec.bad)
limit.always = true
local seconds = kind('n', function ()
  return any { 0, 1e-9, 1e-6, 0.001, 0.0019999, 0.01 }, 'any'
end, function () return any { NAN } end)

-- Without an interface's name the system may choose another one than lo.
local ifname = probe.isolated
               and V.name('lo', 'lo', 'nosuch', '', ('x'):rep(15),
                          ('x'):rep(16), ('x'):rep(300))
               or V.name('lo', 'nosuch')
ifname.always = not probe.isolated

local by_name = {
  host = V.name(V.unpack(HOSTS)), port = V.name(V.unpack(PORTS)),
  path = kind('s', function () return any(PATHS) end,
              function () return any { 'a\0b', 'a\0' } end),
  socktype = V.socktype, protocol = V.protocol, flag = V.shut,
  mcaddr = group, srcaddr = group, ifname = ifname,
  fd = V.usefd, bufsize = V.bufsize,
  i = index, j = index, idx = index, init = index, offset = index,
  n = count, nbyte = count, skip = count, bytes = count, room = count,
  max = count, size = integers(10, 10, 1, 4, 100, 1472, 65507, 2 ^ 31, 0, -1),
  width = integers(1, 2, 4, 8, 0, 3, 9), backlog = integers(1, 2, 5, 128, 0),
  msec = msec, timeout = seconds, seconds = seconds,
}

-- By the function's name and the parameter's.
local by_function = {
  -- What the generator may give away, or nothing that is open.
  ['unix.removestale path'] = V.name(probe.dir .. '/1', probe.dir .. '/none/1',
                                     '', '/dev/null', ('/x'):rep(5000)),
  ['llsocket.poll msec'] = limit, ['p:wait msec'] = limit,
  ['socket.wrap fd'] = V.noint, ['socket.close fd'] = V.noint,
  ['sock:setfd fd'] = V.only(-1),
  -- No positive number: close would wait for that long.
  ['sock:linger value'] = V.only(0, -1, -5, -2147483648),
  ['cmsghdr.new sol'] = integers(llsocket.SOL_SOCKET, llsocket.SOL_SOCKET, 0,
                                 41, 6, 17),
  ['cmsghdr.new scm'] = integers(llsocket.SCM_RIGHTS, 2, 8, 29, 50, 52, 67,
                                 103, 1, 0),
}
-- The last of the flags, so that nobody's name server is asked.
local MUST = { ['inet.getaddrinfo'] = llsocket.AI_NUMERICHOST,
               ['ai:getnameinfo'] = llsocket.NI_NUMERICHOST }

-- --- by its type -----------------------------------------------------------

local function of_pool (letter)
  return function () return (any(pool[letter])) end
end

-- A list that a finalizer can get at while the module reads it.
local function list_of (make)
  return { maybe = true, good = function ()
    local list = {}
    for i = 1, any { 0, 1, 2, 3, 5, 20, random(300) } do
      list[i] = make()
      if list[i] == nil then break end
    end
    if chance(2) and list[1] ~= nil then
      for i = #list + 1, 1100 do list[i] = list[1] end
    end
    return V.add('L', list), 'any'
  end, bad = function () return V.wrong('t' .. V.all_letters) end }
end

local function piece ()
  if chance(40) and #pool.B > 0 then return any(pool.B) end
  return V.bytes.good()
end

local types = {
  integer = { 'n', function () return V.int.good(), 'any' end },
  number = { 'n', function () return any { 0, 0.5, 1, 2, -1, 1e9 }, 'any' end },
  string = { 's', V.bytes.good }, boolean = { 'b', V.bool.good },
  ['file*'] = { 'u', function () return any(V.files) end },
  ['function'] = { 'f', function () return print end },
  any = { 'nsbtfculd', V.bytes.good },
  userdata = { 'ul' .. V.all_letters,
               function () return io.stderr, 'any' end },
}
for letter, class in pairs(V.classes) do
  types[class] = { letter, of_pool(letter) }
end

-- The kind of a union of types.
local function union (text)
  local letters, makes, lists = '', {}, nil
  for part in text:gmatch '[^|]+' do
    local inner = part:match '^(.*)%[%]$'
    if part == 'table' or inner then
      lists = list_of(inner and types[inner] and types[inner][2] or piece)
      makes[#makes + 1] = lists.good
      letters = letters .. 't'
    elseif types[part] then
      letters = letters .. types[part][1]
      makes[#makes + 1] = types[part][2]
    end
  end
  if #makes == 0 then return nil end
  local integer = text:find 'integer' and not text:find 'number'
  -- What it says may be wrong although its type is right.
  local k = kind(letters, function () return any(makes)(), 'any' end,
                 integer and no_integer or nil)
  -- What may be anything may be right.
  if lists or text == 'any' then k.maybe = true end
  return k
end

local function argument (row, param)
  local text, nilable = functions.type(param)
  local name = param[1]
  if name == '...' then
    if row.page == 'cmsghdr' then
      local k = union(text)
      return { varargs = true, full = true, good = V.usefd.good,
               bad = k and k.bad or V.usefd.bad }
    end
    if text == 'integer' then return V.flags end
    local k = union(text) or V.bytes
    return { varargs = true, good = k.good, bad = k.bad }
  end
  local k = by_function[row.name .. ' ' .. name]
  local usual = by_name[name]
  -- A name means what it usually does only where it has a usual type.
  if not k and usual and (text == 'integer' or text == 'string'
                          or text == 'number') then
    k = usual
  end
  if not k and name == 'fd' and text ~= 'integer' then
    local other = union(text)
    k = other and { good = text:find('file', 1, true) and V.file.good
                           or V.usefd.good, bad = other.bad }
  end
  if not k and usual and text == 'string|integer' then
    k = kind('sn', function ()
      if chance(30) then return V.int.good(), 'any' end
      return usual.good()
    end)
  end
  k = k or union(text)
  -- A value of an option may be too long, or a name with a NUL byte in it.
  if k and row.option then
    local plain = k
    k = { optional = k.optional, bad = k.bad, good = function ()
      return plain.good(), 'any'
    end }
  end
  if k and nilable and not k.optional and not k.always then
    local maybe = optional(k)
    maybe.maybe = k.maybe
    return maybe
  end
  return k
end

-- --- the list --------------------------------------------------------------

local function set (words)
  local t = {}
  for word in words:gmatch '%S+' do t[word] = true end
  return t
end

local closes = set 'sock:close sock:unwrap sock:setfd'
local rare = set 'device.getifaddrs errno.name errno.strerror buf:clear'

local letter_of = {}
for letter, class in pairs(V.classes) do letter_of[class] = letter end

local function weight (row)
  if row.option then return 0.4 end
  if rare[row.name] then return 0.3 end
  if row.failure and row.failure.again then return 3 end
  if row.key == 'new' or row.key:find '^add' then return 3 end
  return 1
end

local calls = {}

local function add (row)
  local call = {
    class = row.class and letter_of[row.class] or '', f = row.f, row = row,
    name = row.class and row.key or row.name, args = {}, weight = weight(row),
    must = MUST[row.name], wait = row.failure and row.failure.again ~= nil,
    closes = closes[row.name] or row.class == 'llsocket.socket'
             and (row.key == '__gc' or row.key == '__close'),
    forgets = row.name == 'sock:setfd', borrows = row.name == 'socket.borrow',
    late = row.name == 'sock:close' or not row.failure,
    gives = functions.gives[row.name],
    never = row.key:find '^__' and true or nil,
    made = row.name == 'cmsgs:push', data = row.name == 'cmsg:data',
    grows = row.class == 'llsocket.iovec' and row.key:find '^[as]',
    shrinks = row.class == 'llsocket.buffer',
  }
  for i, param in ipairs(row.params) do
    call.args[i] = argument(row, param)
    if not call.args[i] then return end
  end
  if row.class and call.class == '' then return end
  calls[#calls + 1] = call
end

-- What is written in Lua only calls these, and may wait.
for _, list in ipairs { functions.all, functions.meta } do
  for _, row in ipairs(list) do
    if row.f and debug.getinfo(row.f, 'S').what == 'C' then add(row) end
  end
end

return calls
