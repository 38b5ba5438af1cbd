-- SPDX-License-Identifier: MIT
-- What the debug library can do to the module's objects, tables and functions.
-- Afterwards nothing is promised but that the module does not crash. Nothing is
-- made a file of Lua's: the io library itself does not survive that.

local probe = require 'test.fuzz.probe'
local V = require 'test.fuzz.values'
local calls = require 'test.fuzz.calls'
local E = require 'test.fuzz.engine'
local any, chance, random, pool = V.any, V.chance, probe.random, V.pool
local setmetatable, getmetatable = debug.setmetatable, debug.getmetatable
local KINDS = V.letters

local metatables = {}
for _, kind in ipairs(KINDS) do
  metatables[#metatables + 1] = E.metatables[kind]
end

local function object ()
  return any(pool[any(KINDS)])
end

-- The value that an object refers to, by each Lua's name for it.
local function get_reference (o)
  if debug.getuservalue then return (debug.getuservalue(o)) end
  return debug.getfenv(o)
end

local function set_reference (o, v)
  probe.note('the reference of ' .. tostring(E.class_of(o)) .. ' is set: '
             .. type(v))
  if debug.setuservalue then pcall(debug.setuservalue, o, v)
  else pcall(debug.setfenv, o, v) end
end

-- A call past the engine, which would not let all of this through. What could
-- wait is guarded, and plain numbers are not tried: they may be descriptors.
local function direct (call, self, ...)
  if call.class == '' and type(self) == 'number' then return end
  for _, o in ipairs { self, ... } do
    local fd = type(o) == 'userdata' and V.fd_of(o)
    if fd and fd >= 0 and fd < 512 then probe.guard(fd) end
  end
  probe.note('  past the engine: ' .. call.name)
  return pcall(call.f, self, ...)
end

local actions = {}

local function act (f)
  actions[#actions + 1] = f
end

-- An object of another class, for a call or for good.
act(function (pick)
  local o = object()
  if o == nil then return end
  local before = getmetatable(o)
  local mt = chance(80) and any(metatables) or any { false, {} } or nil
  probe.note('another metatable')
  setmetatable(o, mt)
  for _ = 1, random(3) do
    local call = pick()
    direct(call, o, object(), object(), random(5))
    pcall(E.run, call)
  end
  if chance(70) then setmetatable(o, before) end
end)

-- Userdata of others.
act(function (pick)
  local o = chance(10) and assert(io.open(probe.path))
            or probe.userdata(any { 0, 1, 4, 8, 16, 24, 40, 64, 160, 300 })
  setmetatable(o, any(metatables))
  for _ = 1, 4 do
    local call = pick()
    direct(call, o, o, o)
    direct(call, object() or o, o, 1)
  end
  pcall(tostring, o)
  if chance(50) then setmetatable(o, nil) end
end)

-- Types that all have one metatable.
act(function (pick)
  local v = any { probe.light(false), probe.light(true), 1, true, print }
  local before = getmetatable(v)
  setmetatable(v, any(metatables))
  for _ = 1, 4 do
    local call = pick()
    direct(call, v, v, v)
  end
  pcall(tostring, v)
  setmetatable(v, before)
end)

-- What an object refers to.
act(function ()
  local o, other = object(), object()
  if chance(60) then
    local kind = any { 'V', 'V', 'B', 'Q', 'M' }
    o, other = any(pool[kind]), any(pool[kind])
  end
  if o == nil or other == nil then return end
  local before = get_reference(o)
  local v = any { {}, false, 1, 'x', other, get_reference(other) or {} }
  if type(before) == 'table' and chance(40) then
    for i = 1, random(3) do
      pcall(rawset, before, any { 1, 2, 3, i }, v)
    end
    return
  end
  -- Before 5.3 it is a table with the value in it.
  if type(before) == 'table' and type(before[1]) == 'userdata'
     and chance(70) then
    v = { v }
  end
  set_reference(o, v)
  for _ = 1, 3 do pcall(E.run, any(calls)) end
  for _ = 1, 40 do
    -- None that takes a descriptor's number.
    local call = any(calls)
    if call.class == E.class_of(o) and call.class ~= 'S' and not call.wait then
      direct(call, o, any { 1, 2, 'x' }, any { 1, 2, 5 })
    end
  end
  if chance(30) then set_reference(o, before) end
end)

-- Metamethods by hand.
act(function ()
  local mt = any(metatables)
  local f = mt[any { '__gc', '__close', '__len', '__tostring', '__eq',
                     '__index' }]
  local o = chance(80) and object() or V.wrong('')
  probe.note('a metamethod by hand')
  if type(f) == 'function' then
    pcall(f, o, object())
    pcall(f)
  end
end)

return function (pick)
  any(actions)(pick)
end
