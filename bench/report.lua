-- SPDX-License-Identifier: MIT
-- What a results file says: the table, which goals hold, and who is first.

local report = {}

-- Results: { machine = {{what, text}...}, luas = {...}, rows = {...} }, where
-- a row is { work, title, binding, form, lua, ratio, low, high, c, added } and
-- the last two are nanoseconds.
local fields = { 'work', 'binding', 'form', 'lua', 'ratio', 'low',
  'high', 'c', 'added' }

local function literal (value)
  if type(value) == 'number' then return ('%.5g'):format(value) end
  return ('%q'):format(value)
end

function report.save (results, path)
  local out = assert(io.open(path, 'w'))
  out:write('-- SPDX-License-Identifier: MIT\n-- Made by `make bench`.\n\n',
            'return {\n  launches = ', results.launches, ',\n  machine = {\n')
  for _, line in ipairs(results.machine) do
    out:write(('    { %q, %q },\n'):format(line[1], line[2]))
  end
  out:write '  },\n  luas = { '
  for _, lua in ipairs(results.luas) do out:write(('%q, '):format(lua)) end
  out:write '},\n  titles = {\n'
  local known = {}
  for _, row in ipairs(results.rows) do
    if not known[row.work] then
      known[row.work] = true
      out:write(('    [%q] =\n      %q,\n'):format(row.work, row.title))
    end
  end
  out:write '  },\n  rows = {\n'
  for _, row in ipairs(results.rows) do
    local values = {}
    for i, field in ipairs(fields) do values[i] = literal(row[field]) end
    out:write('    { ', table.concat(values, ', ', 1, 4), ',\n      ',
              table.concat(values, ', ', 5), ' },\n')
  end
  out:write '  }\n}\n'
  out:close()
end

function report.load (path)
  local results = dofile(path)
  for _, row in ipairs(results.rows) do
    for i, field in ipairs(fields) do row[field] = row[i] end
    row.title = results.titles[row.work]
  end
  return results
end

function report.counts (path)
  local counts = {}
  for line in io.lines(path) do
    counts.machine = line:match '^# Made with (.*)$' or counts.machine
    local name, instructions, allocations, bytes, calls, owners =
      line:match '^([^#]%S*) +(%d+) +([%d.]+) +(%d+)  (%S+)  ([%d -]+)$'
    if name then
      local c = { instructions = tonumber(instructions),
        allocations = tonumber(allocations), bytes = tonumber(bytes),
        calls = calls, sum = 0, owners = {} }
      for n in calls:gmatch '=([%d.]+)' do c.sum = c.sum + tonumber(n) end
      for n in owners:gmatch '%-?%d+' do
        c.owners[#c.owners + 1] = tonumber(n)
      end
      counts[#counts + 1] = name
      counts[name] = c
    end
  end
  return counts
end

function report.name (row)
  if row.form == '' then return row.binding end
  return row.binding .. ', ' .. row.form
end

function report.lua (lua)
  return lua == 'jit' and 'LuaJIT' or 'Lua ' .. lua
end

-- Lines in the order of the rows: { title, name, [lua] = row }.
function report.lines (results)
  local lines, known = {}, {}
  for _, row in ipairs(results.rows) do
    local key = row.work .. '\0' .. report.name(row)
    local line = known[key]
    if not line then
      line = { work = row.work, title = row.title, name = report.name(row) }
      lines[#lines + 1] = line
      known[key] = line
    end
    line[row.lua] = row
  end
  return lines
end

function report.table (results)
  local out = {}
  local head = { ('%-54s'):format 'work' }
  for _, lua in ipairs(results.luas) do
    head[#head + 1] = ('%-31s'):format(report.lua(lua) .. ' to C (spread) + ns')
  end
  out[1] = table.concat(head, ' ')
  local title
  for _, line in ipairs(report.lines(results)) do
    if line.title ~= title then
      out[#out + 1] = line.title
      title = line.title
    end
    local cells = { ('  %-52s'):format(line.name) }
    for _, lua in ipairs(results.luas) do
      local row = line[lua]
      cells[#cells + 1] = ('%-31s'):format(row and
        ('%6.3f (%.3f-%.3f) %+8d'):format(row.ratio, row.low, row.high,
          math.floor(row.added + 0.5)) or '     -')
    end
    out[#out + 1] = (table.concat(cells, ' '):gsub('%s+$', ''))
  end
  return table.concat(out, '\n')
end

local function find (results, binding, work, form, lua)
  for _, row in ipairs(results.rows) do
    if row.binding == binding and row.work == work and row.form == form
      and row.lua == lua
    then
      return row
    end
  end
end

local kinds = {
  ratio = { '%.3f of C', function (row) return row.ratio end },
  times = { '%.1f times C', function (row) return 1 / row.ratio end },
  added = { '%.2f us more than C', function (row) return row.added / 1000 end },
  instructions = { '%d instructions' }, allocations = { '%d allocations' },
  bytes = { '%d bytes' }
}

-- Does the value keep the goal's bound? `nothing` is for ratios.
local function holds (goal, value, nothing)
  if goal.at_most then return value <= goal.at_most + nothing end
  return value >= goal.at_least
end

-- An array of { what, lua, bound, value, holds }.
function report.goals (results, goals, counts)
  local out = {}
  local function add (goal, title, lua, value, bare)
    local of = goal.of or 'ratio'
    local text = kinds[of][1]
    local bound = goal.at_most and 'at most ' or 'at least '
    out[#out + 1] = {
      what = title, lua = lua,
      bound = bound .. text:format(goal.at_most or goal.at_least),
      value = text:format(value), bare = bare and text:format(bare),
      holds = holds(goal, value, of == 'ratio' and goals.nothing or 0)
    }
  end
  for _, goal in ipairs(goals) do
    local kind = kinds[goal.of or 'ratio']
    if not kind[2] then
      local count = counts[goal.work]
      if count then add(goal, goal.work, '5.4', count[goal.of]) end
    else
      for _, lua in ipairs(results.luas) do
        local row = find(results, 'llsocket', goal.work, goal.form, lua)
        local bare =
          find(results, 'bare C functions', goal.work, goal.form, lua)
        if row and (not goal.lua or goal.lua == lua) then
          local form = goal.form == '' and '' or ': ' .. goal.form
          add(goal, row.title .. form, lua, kind[2](row),
              bare and kind[2](bare))
        end
      end
    end
  end
  return out
end

-- For each work and Lua that peers can do: { title, lua, ours, theirs, first }
-- where ours and theirs are the best rows.
function report.first (results, nothing)
  local out, known = {}, {}
  for _, row in ipairs(results.rows) do
    local key = row.work .. '\0' .. row.lua
    local entry = known[key]
    if not entry then
      entry = { title = row.title, lua = row.lua }
      known[key] = entry
      out[#out + 1] = entry
    end
    local side = row.binding == 'llsocket' and 'ours' or 'theirs'
    if row.binding ~= 'bare C functions'
      and (not entry[side] or row.ratio < entry[side].ratio)
    then
      entry[side] = row
    end
  end
  local compared = {}
  for _, entry in ipairs(out) do
    if entry.ours and entry.theirs then
      entry.first = entry.ours.ratio <= entry.theirs.ratio + nothing
      compared[#compared + 1] = entry
    end
  end
  return compared
end

function report.verdict (results, goals, counts)
  local out, kept, list = {}, 0, report.goals(results, goals, counts)
  for _, g in ipairs(list) do
    if g.holds then kept = kept + 1 end
    out[#out + 1] = ('%s - %s (%s): %s, the goal is %s'):format(
      g.holds and 'held' or 'NOT held', g.what, report.lua(g.lua), g.value,
      g.bound)
  end
  local first, compared = 0, report.first(results, goals.nothing)
  for _, entry in ipairs(compared) do
    if entry.first then
      first = first + 1
    else
      out[#out + 1] = ('NOT first - %s (%s): %s %.3f, %s %.3f'):format(
        entry.title, report.lua(entry.lua), report.name(entry.ours),
        entry.ours.ratio, report.name(entry.theirs), entry.theirs.ratio)
    end
  end
  out[#out + 1] = ('%d of %d goals held; first among the peers on %d of %d '
    .. 'lines'):format(kept, #list, first, #compared)
  return table.concat(out, '\n')
end

return report
