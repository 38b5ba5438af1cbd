-- SPDX-License-Identifier: MIT
-- Values for arguments, by the documented type and by the parameter's name.
-- `good` has values that the module must take (what the system says of them is
-- another matter), the usual one first; `wrong` those that must raise.

local llsocket = require 'llsocket'
local functions = require 'test.break.functions'

local values = {}

local NAN, INF = 0 / 0, 1 / 0

-- Of every type that Lua has; 'object' stands for each class of the module.
local others = {
  { 'integer', 1 }, { 'number', 0.5 }, { 'string', 'x' }, { 'string', '1' },
  { 'boolean', true }, { 'table', {} }, { 'function', print },
  { 'file*', io.stdout }, { 'thread', coroutine.create(function () end) },
}
if newproxy then others[#others + 1] = { 'userdata', newproxy(true) } end

-- Numbers that no C type takes, and those that an int does not take: Lua's
-- integers, where there are such, and floats.
local no_integers = { 1.5, NAN, INF, -INF, 2 ^ 64, -2 ^ 64 }
local no_ints = { 2147483648, 4294967297, -2147483649, 2 ^ 31, 2 ^ 53 }

-- Integers that may be larger than an int, by the parameter's name.
local wide = {}
for name in ([[
  bufsize n i j idx init offset nbyte bytes size skip max room value number
  bytes len count limit width
]]):gmatch '%a+' do
  wide[name] = true
end

local function set_of (kind)
  local set = {}
  for part in kind:gmatch '[^|]+' do set[part] = true end
  if set.integer then set.number_like = true end
  return set
end

-- Is a value of this kind one of the documented types?
local function takes (set, kind)
  if set.any or set[kind] then return true end
  if kind == 'integer' and set.number then return true end
  if kind == 'file*' or kind == 'thread' then return set.userdata end
  if kind == 'table' then
    for part in pairs(set) do
      if part:find '%[%]$' then return true end
    end
  end
  return false
end

-- Values that the parameter must refuse. `objects` has one of each class.
function values.wrong (row, param, objects)
  local kind, nilable = functions.type(param)
  local set, out = set_of(kind), { n = 0 }
  local function add (value)
    out.n = out.n + 1
    out[out.n] = value
  end
  for _, other in ipairs(others) do
    if not takes(set, other[1]) then
      -- What is no integer has its own place below.
      if not (other[2] == 0.5 and set.number) then add(other[2]) end
    end
  end
  for class, object in pairs(objects) do
    if not set[class] and not set.any and not set.userdata then add(object) end
  end
  if set.integer and not set.number then
    for _, n in ipairs(no_integers) do add(n) end
    if not wide[param[1]] and not row.option then
      for _, n in ipairs(no_ints) do add(n) end
    end
  end
  if not nilable and param[1] ~= '...' and not set.any then add(nil) end
  return out
end

-- --- good values ----------------------------------------------------------

-- By function and name, then by name, then by type. A function makes a value
-- for a world; anything else is the value itself.
local by_name = {
  host = { '127.0.0.1', '::1' }, port = { '0', '80' },
  service = { '0' }, path = { '/nonexistent/llsocket' },
  socktype = { llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM },
  protocol = { 0 },
  family = { llsocket.AF_INET, llsocket.AF_UNIX },
  mcaddr = { '239.1.2.3', 'ff02::1:7' },
  srcaddr = { '127.0.0.1', '::1' },
  ifname = { 'lo' },
  msec = { 0, 1 }, timeout = { 0, 0.001 }, seconds = { 0, 0.001 },
  flag = { 0, 1, 2 },
  backlog = { 5, 128 },
  width = { 4, 1, 2, 8 }, n = { 1, 2, 4, 100 },
  bufsize = { 100, 65536, 1 },
  room = { 10, 1000 }, max = { 100000 },
  size = { 10, 4 }, slots = { 4, 1 },
  sol = { llsocket.SOL_SOCKET }, scm = { 4711 },
  offset = { 0, 1 },
  level = { llsocket.SOL_SOCKET }, option = { 3, 9, 2 },
  -- Of a socket that is there, and one that is not.
  fd = {
    function (world)
      local list = world.objects['llsocket.socket']
      return list[1] and list[1]:fd() or -1
    end, 1048575,
  },
  interest = { 'r', 'w', 'rw', '', 'r1', 'pe' },
}

-- The waits for ever stay untried.
local never_nil = { msec = true, timeout = true, seconds = true }

local by_type = {
  integer = { 1, 0, 2, 7, 100, -1 }, number = { 0.001, 0, 1 },
  string = { 'x', 'some bytes', '' }, boolean = { true, false },
  table = { function () return {} end, function () return { 'x' } end },
  any = { 'x' }, ['function'] = { print },
  ['true'] = { true }, ['false'] = { false },
}

values.by_name, values.by_type = by_name, by_type

-- By function and name, where the name alone means something else.
values.by_function = {
  ['cmsghdr.of name'] = { 'hoplimit', 'rights' },
  ['cmsghdr.of value'] = { 64, { 0, 1 } },
  ['b:control ...'] = { 'rights', 'hoplimit', 'pktinfo6.ifindex' },
  ['b:add control'] = { { hoplimit = 3 }, { rights = { 0 } } },
  ['sock:setfd fd'] = { -1 }, ['buf:commit n'] = { 0 },
  ['sock:attachfilter program'] = { { { 6, 0, 0, 0 } } },
  ['sock:attachreuseport program'] = { { { 6, 0, 0, 0 } } },
  ['p:add obj'] = { function (world) return world.objects['llsocket.event'][1]
                  end, function () return llsocket.poller.new() end },
  ['p:set obj'] = { function (world) return world.objects['llsocket.event'][1]
                  end },
  ['p:remove obj'] = { function (world)
    return world.objects['llsocket.event'][1]
  end },
  ['poller.new backend'] = { 'poll' },
  ['event.set number'] = { -1 },
  ['llsocket.poll set'] = { {} },
  ['llsocket.connect options'] = { { timeout = 0 }, { timeout = 10 } },
  ['connector.new options'] = { { timeout = 0 } },
  ['llsocket.listen port'] = { '0' },
  ['llsocket.listen options'] = { {}, { backlog = 5 } },
  ['r:getaddrinfo hints'] = { {}, { socktype = llsocket.SOCK_STREAM } },
  ['socket.wrap fd'] = { function (world) return world.fresh_fd() end, -1 },
  ['socket.close fd'] = { function (world) return world.fresh_fd() end, -1 },
}

local good

-- The values of one of the types that stand between the bars.
local function of_type (kind, world)
  local inner = kind:match '^(.*)%[%]$'
  if inner then
    local list = {}
    for _, value in ipairs(of_type(inner, world)) do
      if type(value) == 'function' and inner ~= 'function' then
        value = value(world)
      end
      list[#list + 1] = { value }
    end
    return list
  end
  if world.objects[kind] then return world.objects[kind] end
  if kind == 'file*' then return { world.file() } end
  return by_type[kind] or {}
end

-- A list of { value } or {} for nil, so that nil is a value.
function good (row, param, world)
  local kind, nilable = functions.type(param)
  local name, out = param[1], {}
  local function add (list)
    for _, value in ipairs(list) do
      if type(value) == 'function' and kind ~= 'function' then
        value = value(world)
      end
      if value ~= nil then out[#out + 1] = { value } end
    end
  end
  local named = world.values and world.values[name]
                or values.by_function[row.name .. ' ' .. name]
                or by_name[name]
  -- A name means what it usually does only for a usual type.
  local usual = type(named and named[1])
  if usual == 'number' and not kind:find 'number' then usual = 'integer' end
  if usual == 'function' or kind:find(usual, 1, true) then
    add(named)
    if kind:find('file*', 1, true) then add { world.file() } end
  else
    for part in kind:gmatch '[^|]+' do add(of_type(part, world)) end
  end
  if nilable and not never_nil[name] then
    table.insert(out, math.min(2, #out + 1), {})
  end
  return out
end
values.good = good

return values
