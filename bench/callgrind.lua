-- SPDX-License-Identifier: MIT
-- Reads what callgrind wrote: for each dump that a client request has made,
-- what it was named, and the instructions by whose they are.

local callgrind = {}

-- In the order of the table that is made of them.
callgrind.owners = { 'module', 'api', 'lua', 'memory', 'libc' }

local memory = { malloc = true, calloc = true, realloc = true, free = true,
  malloc_consolidate = true, unlink_chunk = true, sysmalloc = true }

local function owner (object, name)
  if object:find 'llsocket%.so' then return 'module' end
  if object:find 'liblua' then
    return name:find '^luaL?_' and 'api' or 'lua'
  end
  if memory[name:match '^[%w_]+'] or name:find '^_int_' then return 'memory' end
  return 'libc'
end

-- A name is told once with its number, and by the number from then on.
local function uncompress (names, text)
  local number, name = text:match '^(%(%d+%))%s*(.*)$'
  if not number then return text end
  if name ~= '' then names[number] = name end
  return names[number]
end

-- Calls each(name, costs) for each dump, where costs has the owners' sums.
function callgrind.read (path, each)
  local objects, functions = {}, {}
  local name, costs, object, whose, called
  local function finish ()
    if name then each(name, costs) end
    name = nil
  end
  for line in io.lines(path) do
    local first = line:byte()
    local key, value = line:match '^(c?%l+)=(.*)$'
    if key == 'ob' then
      object = uncompress(objects, value)
    elseif key == 'cob' then
      uncompress(objects, value)
    elseif key == 'fn' then
      whose = owner(object, uncompress(functions, value))
    elseif key == 'cfn' then
      uncompress(functions, value)
    elseif key == 'calls' then
      called = true  -- the next line is the called function's cost
    elseif line:find '^part: ' then
      finish()
      costs = {}
      for _, o in ipairs(callgrind.owners) do costs[o] = 0 end
    elseif line:find '^desc: Trigger: Client Request: ' then
      name = line:match 'Request: (.*)$'
    elseif first and (first >= 48 and first <= 57 or first == 43
                      or first == 45 or first == 42) then
      if not called then
        costs[whose] = costs[whose] + tonumber(line:match ' (%d+)$')
      end
      called = false
    end
  end
  finish()
end

return callgrind
