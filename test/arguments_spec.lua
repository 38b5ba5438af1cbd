-- SPDX-License-Identifier: MIT
-- Every function and method with wrong arguments, on closed objects and on
-- foreign ones. The functions, their arguments and the shapes of their answers
-- are those of the documentation (test/gen/functions.lua).

local llsocket = require 'llsocket'
local functions = require 'test.break.functions'
local values = require 'test.break.values'
local worlds = require 'test.break.worlds'
local shapes = require 'test.break.shapes'
local net = require 'test.support_net'

local unpack = table.unpack or unpack

local function show (value)
  return type(value) == 'number' and ('%.17g'):format(value)
         or type(value) == 'string' and ('%q'):format(value)
         or net.kind(value)
end

-- The first good value of each parameter before the n-th.
local function usual (row, n, world)
  local args = { n = n }
  for i = 1, n do
    local first = values.good(row, row.params[i], world)[1]
    args[i] = first and first[1]
  end
  return args
end

-- With the syntax of a call, so that the function's name is known to Lua.
local function call (row, world, args)
  if row.method then
    return net.method(row.key, world.objects[row.class][1],
                      unpack(args, 1, args.n))
  end
  return net.field(row.key, { [row.key] = row.f }, unpack(args, 1, args.n))
end

local function each_object (world, fn)
  for _, class in ipairs(functions.classes) do
    local list = world.objects[class.name]
    -- Objects that are written in Lua are tables, which functions may take.
    if list and type(list[1]) == 'userdata' then fn(class, list[1]) end
  end
end

local function objects_of (world)
  local objects = {}
  each_object(world, function (class, object) objects[class.name] = object end)
  return objects
end

describe('the list of functions', function ()
  it('has every function and method of the module', function ()
    local listed, missing = {}, {}
    for _, row in ipairs(functions.all) do
      assert.message(row.name).is_function(row.f)
      listed[row.f] = true
    end
    local function look (where, t)
      for name, f in pairs(t) do
        if type(f) == 'function' and not listed[f] then
          missing[#missing + 1] = where .. name
        end
      end
    end
    for name, module in pairs(llsocket) do
      if type(module) == 'table' then look(name .. '.', module) end
    end
    for _, class in ipairs(functions.classes) do
      assert.message('no object of ' .. class.name).truthy(class.metatable)
      look(class.name .. ':', class.metatable.__index)
    end
    assert.same({}, missing)
  end)
end)

-- What raises has changed nothing: one world serves all such calls.
describe('a wrong argument raises and is named:', function ()
  local function try (row, i, value, world, good)
    local args = { n = i, unpack(good, 1, i - 1) }
    args[i] = value
    local ok, message = pcall(call, row, world, args)
    local expected = ("bad argument #%d to '%s' ("):format(i, row.key)
    if ok or not tostring(message):find(expected, 1, true) then
      error(('%s as %s: expected %q in %q'):format(show(value),
        row.params[i][1], expected, ok and 'no error' or tostring(message)), 0)
    end
  end

  for _, row in ipairs(functions.all) do
    if #row.params > 0 and row.f then
      it(row.name, function ()
        local world = worlds.new 'udp'
        local objects = objects_of(world)
        local good = usual(row, #row.params - 1, world)
        for i, param in ipairs(row.params) do
          local wrong = values.wrong(row, param, objects)
          for k = 1, wrong.n do try(row, i, wrong[k], world, good) end
        end
        worlds.close(world)
      end)
    end
  end
end)

describe('an option of integers is not truncated:', function ()
  for _, row in ipairs(functions.all) do
    local kind = row.option and row.params[1] and row.params[1][2]
    if kind and kind:find '^integer' then
      it(row.name, function ()
        for _, n in ipairs { 2 ^ 31, 2 ^ 32 + 1, -2 ^ 31 - 1, 2 ^ 53 } do
          local world = worlds.new 'tcp'
          local self = world.objects[row.class][1]
          local got = net.pack(pcall(row.f, self, n))
          worlds.close(world)
          if got[1] and got[2] ~= nil then
            -- 64 bits without a sign: where Lua has no such integers a
            -- negative number comes back as what it is.
            if n < 0 and got[2] > 2 ^ 63 then n = n + 2 ^ 64 end
            assert.equal(n, got[2])
          elseif not got[1] then
            assert.matches("bad argument #", got[2], 1, true)
          end
        end
      end)
    end
  end
end)

describe('a string with a NUL byte that would be cut raises:', function ()
  -- What the system reads to the first NUL byte, by the parameters' names.
  local cut = { host = true, port = true, ifname = true, mcaddr = true,
                srcaddr = true, path = true }
  for _, row in ipairs(functions.all) do
    for i, param in ipairs(row.params) do
      if cut[param[1]] and param[2]:find 'string' and row.f then
        it(row.name .. ' ' .. param[1], function ()
          local world = worlds.new 'udp'
          local args = usual(row, i, world)
          args[i] = tostring(args[i]) .. '\0x'
          net.raises(("bad argument #%d to '%s' ("):format(i, row.key), call,
                     row, world, args)
          worlds.close(world)
        end)
      end
    end
  end
end)

describe('a name with a NUL byte is not the one before that byte:', function ()
  local inet = { family = llsocket.AF_INET }

  local function raises (name, text, f, ...)
    local args = net.pack(...)
    it(name, function ()
      net.raises(text, f, unpack(args, 1, args.n))
    end)
  end

  raises('a field', "there is no field 'port'", llsocket.addrinfo.new,
         { family = inet.family, ['port\0x'] = 80 })
  raises('the bytes of a family', "takes only 'bytes'", llsocket.addrinfo.new,
         { family = 99, ['bytes\0x'] = 'ab', bytes = 'cd' })
  raises('a message', 'NUL', llsocket.cmsghdr.of, 'tos\0x', 2)
  raises('a backend', 'NUL', llsocket.poller.new, 'poll\0x')

  it('a message to send', function ()
    local b = llsocket.batch.new(1, 10)
    net.raises('names of control messages', b.add, b, 'x', nil,
               { ['tos\0x'] = 2 })
    net.is({ 1 }, b:add('x', nil, { tos = 2 }))
    net.raises('NUL', b.control, b, 1, 'tos\0x')
  end)

  it('a hint', function ()
    local r = assert(llsocket.resolver.new())
    net.raises('no hint', r.getaddrinfo, r, '127.0.0.1', 80,
               { ['family\0x'] = inet.family })
    r:close()
  end)

  it('a letter of what is waited for', function ()
    local a = net.unix_pair(llsocket.SOCK_STREAM)
    net.raises("letters 'r', 'w', 'p'", llsocket.poll, { [a] = 'w\0x' }, 0)
    local p = net.own(assert(llsocket.poller.new()))
    net.raises('NUL', p.add, p, a, 'w\0')
    net.release()
  end)

  it('a constant, an error, an option, a submodule', function ()
    local a = net.unix_pair(llsocket.SOCK_STREAM)
    assert.is_nil(llsocket['AF_INET\0x'])
    assert.is_nil(llsocket['connect\0x'])
    assert.is_nil(llsocket.errno['EPIPE\0x'])
    assert.is_nil(a['keepalive\0x'])
    net.release()
  end)
end)

describe('a closed object answers EBADF:', function ()
  -- Ways to end an object that has a descriptor.
  local ways = {
    close = function (object) object:close() end,
    finalizer = function (object) debug.getmetatable(object).__gc(object) end,
  }

  local function required (row)
    local n = #row.params
    while n > 0 do
      local _, nilable = functions.type(row.params[n])
      if not nilable and row.params[n][1] ~= '...' then break end
      n = n - 1
    end
    return n
  end

  -- '...' is no argument at all.
  local function all (row)
    local last = row.params[#row.params]
    return last and last[1] == '...' and #row.params - 1 or #row.params
  end

  for _, class in ipairs(functions.classes) do
    local closes = class.metatable and class.metatable.__index.close
    for _, row in ipairs(closes and class.methods or {}) do
      it(row.name, function ()
        for _, finish in pairs(ways) do
          for _, n in ipairs { required(row), all(row) } do
            local world = worlds.new 'tcp'
            local args = usual(row, n, world)
            finish(world.objects[row.class][1])
            local got = net.pack(pcall(row.f, world.objects[row.class][1],
                                       unpack(args, 1, args.n)))
            local why = shapes.closed(row, unpack(got, 1, got.n))
            worlds.close(world)
            if why then error(row.name .. ': ' .. why, 0) end
          end
        end
      end)
    end
  end
end)

describe('a method refuses what is no object of its class:', function ()
  local world
  setup(function ()
    world = worlds.new 'udp'
    objects_of(world)  -- which makes them
  end)
  teardown(function () worlds.close(world) end)

  local strangers = { 'x', 1, true, {}, print, io.stdout,
                      coroutine.create(function () end) }

  local function refuses (row, self)
    local ok, message = pcall(row.f, self)
    assert.message(row.name .. ' of ' .. show(self)).is_false(ok)
    assert.message(row.name).is_truthy(
      tostring(message):find 'bad argument #1'
      or tostring(message):find 'bad self')
  end

  for _, class in ipairs(functions.classes) do
    for _, row in ipairs(class.methods) do
      it(row.name, function ()
        for _, self in ipairs(strangers) do refuses(row, self) end
        refuses(row, nil)
        each_object(world, function (other, object)
          if other ~= class then refuses(row, object) end
        end)
      end)
    end
  end
end)
