-- SPDX-License-Identifier: MIT
-- Finds uses: a function, a world, and arguments of which it is known what they
-- lead to, because it was tried. Nobody writes them down. Every function is
-- called in every world with the values that its parameters have there; what
-- differs in the types of its arguments, or in its answer, is a use of its own.
--
-- A use is { row =, world = name, pick = { indices }, answer = signature,
-- works = whether it succeeded }. `uses.prepare` makes its world and its
-- arguments again, `uses.call` runs it, `uses.release` ends it.

local llsocket = require 'llsocket'
local functions = require 'test.break.functions'
local values = require 'test.break.values'
local worlds = require 'test.break.worlds'

local uses = {}
local unpack = table.unpack or unpack

-- Numbers of descriptors that a call hands out, and that it takes away.
local gives = functions.gives
local forgets = { ['sock:setfd'] = true }
local takes = { ['socket.close'] = 'always', ['socket.wrap'] = 'success' }

local COMBINATIONS = 12  -- in one world

-- --- one use --------------------------------------------------------------

-- So many arguments that a call without luaL_checkstack leaves Lua's stack. Of
-- 250 Lua 5.4 makes the stack so large that as many results fit by chance.
local MANY = 100

-- The lists of values of a function's parameters in a world. Of '...' there is
-- none, one, or many of the same.

local function lists_of (row, world)
  local lists = {}
  for i, param in ipairs(row.params) do
    lists[i] = values.good(row, param, world)
    if param[1] == '...' then
      if param[2]:find 'integer' then lists[i] = { { 0 } } end
      table.insert(lists[i], 1, { absent = true })
      local one = lists[i][2]
      if one then table.insert(lists[i], 3, { one[1], times = MANY }) end
    end
  end
  return lists
end

local function arguments (row, lists, pick)
  local args = { n = 0 }
  if row.method then args.n = 1 end
  for i = 1, #row.params do
    local value = lists[i][pick[i]]
    if not value then return nil end
    for _ = 1, value.absent and 0 or value.times or 1 do
      args.n = args.n + 1
      args[args.n] = value[1]
    end
  end
  return args
end

-- A world with everything that the call wants; nil when it lacks something.
-- `got` has room for the answer, which the call itself has no memory for.
function uses.prepare (use)
  local world = worlds.new(use.world)
  local row = use.row
  local args = arguments(row, lists_of(row, world), use.pick)
  if args and row.method then
    args[1] = (world.objects[row.class] or {})[1]
    if args[1] == nil then args = nil end
  end
  if not args then
    worlds.close(world)
    return nil
  end
  local lost = forgets[row.name] and args[1]:fd()
  return { use = use, world = world, args = args, lost = lost,
           got = { false, false, false, false, false, false, false, false,
                   n = 0 } }
end

local function keep (got, ...)
  got.n = select('#', ...)
  got[1], got[2], got[3], got[4], got[5], got[6], got[7], got[8] = ...
end

-- The call and nothing else; it raises what the call raises.
function uses.call (job)
  local args = job.args
  keep(job.got, job.use.row.f(unpack(args, 1, args.n)))
  return job.got
end

-- Whether an answer is a success, which a function that cannot fail has always.
local function succeeded (row, got)
  local at = row.failure
  return not at or got[at.errno] == nil
end
uses.succeeded = succeeded

-- What the last call has made or taken; the world stays.
function uses.clear (job, raised)
  local row, got = job.use.row, job.got
  local mine = job.args[1] == job.world.fresh and takes[row.name]
  if job.world.fresh and (mine == 'always' and not raised
      or mine == 'success' and not raised and succeeded(row, got)) then
    job.world.fresh = nil
  end
  if job.lost and not raised then llsocket.socket.close(job.lost) end
  job.lost = nil
  for i = 1, math.min(got.n, 8) do
    local value = got[i]
    if type(value) == 'number' and not raised
       and (i == 1 and gives[row.name]
            or job.world.owns_numbers and row.name == 'cmsg:data') then
      llsocket.socket.close(value)
    elseif type(value) == 'table' and not raised and job.world.owns_numbers
           and (row.name == 'b:control' or row.name == 'cmsg:value') then
      for _, fd in ipairs(value.rights or value) do
        llsocket.socket.close(fd)
      end
    elseif row.returns[i] and row.returns[i][2]:find 'llsocket.socket'
           and value then
      for _, sock in ipairs(type(value) == 'table' and value or { value }) do
        sock:close()
      end
    end
    got[i] = false
  end
  got.n = 0
end

function uses.release (job)
  worlds.close(job.world)
end

-- --- what is known of a use -----------------------------------------------

local function letter (value)
  if value == nil then return '0' end
  if value == true then return 't' end
  if value == false then return 'f' end
  if type(value) == 'userdata' then
    local name = (debug.getmetatable(value) or {}).__name
    return 'u' .. tostring(name):gsub('^llsocket%.', '') .. ' '
  end
  return type(value):sub(1, 1)
end

function uses.signature (got)
  local out = {}
  for i = 1, got.n do out[i] = letter(got[i]) end
  return table.concat(out)
end

local function kinds (row, args)
  local out = {}
  for i = row.method and 2 or 1, args.n do out[#out + 1] = letter(args[i]) end
  return table.concat(out)
end

-- Which values to take: all first ones, then others by the sum of their
-- numbers.
local function picks (lists)
  local out, n = {}, #lists
  local function go (i, left, pick)
    if #out >= COMBINATIONS then return end
    if i > n then
      if left == 0 then out[#out + 1] = { unpack(pick, 1, n) } end
      return
    end
    for k = 1, math.min(#lists[i], left + 1) do
      pick[i] = k
      go(i + 1, left - (k - 1), pick)
    end
  end
  local most = 0
  for _, list in ipairs(lists) do
    if #list == 0 then return out end
    most = most + #list - 1
  end
  for sum = 0, most do go(1, sum, {}) end
  return out
end

-- Has the world another kind of what the function is about?
local function concerned (row, world)
  local other = worlds.other[world]
  if not other then return false end
  if row.class == other then return true end
  for _, param in ipairs(row.params) do
    if param[1] == other or param[2]:find(other, 1, true) then return true end
  end
  return false
end

local function try (use, found, seen)
  local job = uses.prepare(use)
  if not job then return end
  local ok, err = pcall(uses.call, job)
  local row = use.row
  local key
  use.works = ok and succeeded(row, job.got)
  if use.works then
    use.answer = uses.signature(job.got)
    key = table.concat({ row.name, kinds(row, job.args), use.answer,
                         concerned(row, use.world) and use.world or '' }, '|')
  elseif ok then
    use.answer = uses.signature(job.got)
    key = row.name .. ' fails with '
      .. tostring(job.got[row.failure.errno])
  else
    use.raises = tostring(err)
    key = row.name .. ' raises'
  end
  uses.clear(job, not ok)
  uses.release(job)
  if seen[key] then return end
  seen[key] = true
  found[#found + 1] = use
end

local function find_row (row, found, seen)
  for _, name in ipairs(worlds.names) do
    local world = worlds.new(name)
    local all = picks(lists_of(row, world))
    worlds.close(world)
    for _, pick in ipairs(all) do
      try({ row = row, world = name, pick = pick }, found, seen)
    end
  end
end

-- All uses of the functions that `wanted` takes, or of all.
function uses.find (wanted)
  local found, seen = {}, {}
  for _, list in ipairs { functions.all, functions.meta } do
    for _, row in ipairs(list) do
      if row.f and (not wanted or wanted(row)) then
        find_row(row, found, seen)
      end
    end
  end
  return found
end

-- As lines of text, for processes that do not search again.
function uses.write (found)
  local out = {}
  for _, use in ipairs(found) do
    out[#out + 1] = ('%s\t%s\t%s\t%s\t%s'):format(use.row.name, use.world,
      table.concat(use.pick, ' '), use.works and 'works'
      or use.raises and 'raises' or 'fails', use.answer or '')
  end
  return table.concat(out, '\n') .. '\n'
end

function uses.read (text)
  local found = {}
  for name, world, pick, how, answer in text:gmatch(
      '([^\t]+)\t([^\t]+)\t([^\t]*)\t([^\t]+)\t([^\n]*)\n') do
    local use = { row = functions.by_name[name], world = world, pick = {},
                  works = how == 'works', raises = how == 'raises' or nil,
                  answer = answer }
    for k in pick:gmatch '%d+' do use.pick[#use.pick + 1] = tonumber(k) end
    found[#found + 1] = use
  end
  return found
end

return uses
