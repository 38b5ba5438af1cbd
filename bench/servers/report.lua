-- SPDX-License-Identifier: MIT
-- The results of servers: saved, as tables of the page, and as a picture.

local report = {}

local fields = {
  echo = { 'binding', 'form', 'lua', 'n', 'ratio', 'low', 'high', 'c', 'ns' },
  idle = { 'binding', 'form', 'lua', 'n', 'ratio', 'ns', 'before', 'after' },
  ready = { 'what', 'lua', 'value', 'unit', 'most' },
  http = { 'lua', 'size', 'ratio', 'low', 'high', 'ours', 'nginx' },
}
local order = { 'ready', 'echo', 'idle', 'http' }

local function literal (value)
  if value == nil then return 'nil' end
  if type(value) == 'number' then return ('%.5g'):format(value) end
  return ('%q'):format(value)
end

function report.save (results, path)
  local out = assert(io.open(path, 'w'))
  out:write('-- SPDX-License-Identifier: MIT\n'
    .. '-- Made by `make bench PART=servers`.\n\nreturn {\n  launches = ',
    results.launches, ',\n  machine = {\n')
  for _, line in ipairs(results.machine) do
    out:write(('    { %q, %q },\n'):format(line[1], line[2]))
  end
  out:write '  },\n'
  for _, part in ipairs(order) do
    out:write('  ', part, ' = {\n')
    for _, row in ipairs(results[part]) do
      local values = {}
      for i, field in ipairs(fields[part]) do
        values[i] = literal(row[field])
      end
      out:write('    { ', table.concat(values, ', ', 1, 2), ',\n      ',
                table.concat(values, ', ', 3), ' },\n')
    end
    out:write '  },\n'
  end
  out:write '}\n'
  out:close()
end

function report.load (path)
  local results = dofile(path)
  for _, part in ipairs(order) do
    for _, row in ipairs(results[part]) do
      for i, field in ipairs(fields[part]) do row[field] = row[i] end
    end
  end
  return results
end

local function lua_name (lua)
  return lua == 'jit' and 'LuaJIT' or lua ~= '' and 'Lua ' .. lua or nil
end

function report.name (row)
  local words = { row.binding }
  if row.form ~= '' then words[1] = row.binding .. ', ' .. row.form end
  words[2] = lua_name(row.lua)
  return table.concat(words, ', ')
end

-- A table with a line for each server and a column for each number of
-- connections; cell(row) is a text.
local function by_number (rows, cell)
  local numbers, names, cells = {}, {}, {}
  for _, row in ipairs(rows) do
    local name = report.name(row)
    if not cells[name] then
      names[#names + 1] = name
      cells[name] = {}
    end
    cells[name][row.n] = cell(row)
    numbers[row.n] = true
  end
  local list = {}
  for n in pairs(numbers) do list[#list + 1] = n end
  table.sort(list)
  local out = { '| connections', '| ---' }
  for _, n in ipairs(list) do
    out[1] = out[1] .. ' | ' .. n
    out[2] = out[2] .. ' | ---'
  end
  out[1], out[2] = out[1] .. ' |', out[2] .. ' |'
  for _, name in ipairs(names) do
    local line = { '| ' .. name }
    for _, n in ipairs(list) do line[#line + 1] = cells[name][n] or '-' end
    out[#out + 1] = table.concat(line, ' | ') .. ' |'
  end
  return table.concat(out, '\n')
end

-- What was measured in one process: a line for each, a column for each Lua.
local function in_process (rows)
  local out = { '| work | Lua 5.4 | LuaJIT |', '| --- | --- | --- |' }
  local cells, names = {}, {}
  for _, row in ipairs(rows) do
    local name = row.what .. '\0' .. row.unit
    if not cells[name] then
      names[#names + 1] = name
      cells[name] = {}
    end
    local digits = row.unit == 'of C' and '%.3f' or row.unit == 'us' and '%.2f'
                   or '%.0f'
    cells[name][row.lua] = (digits .. ' %s%s'):format(row.value, row.unit,
      row.most and (' (goal: %g)'):format(row.most) or '')
  end
  for _, name in ipairs(names) do
    out[#out + 1] = ('| %s | %s | %s |'):format(name:match '^[^\0]*',
      cells[name]['5.4'] or '-', cells[name].jit or '-')
  end
  return table.concat(out, '\n')
end

-- The parts of the page, by name.
function report.parts (results)
  local parts = { ready = in_process(results.ready),
                  serverlaunches = tostring(results.launches) }
  parts.servers = by_number(results.echo, function (row)
    return ('%.3f (%.3f-%.3f), %.1f us'):format(row.ratio, row.low, row.high,
                                               row.ns / 1000)
  end)
  parts.idletime = by_number(results.idle, function (row)
    return ('%.1f us'):format(row.ns / 1000)
  end)
  parts.idlememory = by_number(results.idle, function (row)
    local bytes = (row.after - row.before) * 1024 / row.n
    return ('%.1f MB'):format(row.after / 1024)
           .. (row.n < 1000 and '' or (', %.0f B each'):format(bytes))
  end)
  local out = { '| file | on | requests a second | nginx | ratio |',
                '| --- | --- | --- | --- | --- |' }
  for _, row in ipairs(results.http) do
    out[#out + 1] = ('| %d KiB | %s | %.0f | %.0f | %.2f (%.2f-%.2f) |'):format(
      row.size / 1024, lua_name(row.lua), row.ours, row.nginx, row.ratio,
      row.low, row.high)
  end
  parts.http = table.concat(out, '\n')
  return parts
end

-- For gnuplot: a file for each server, with the number of connections, the
-- resident MB and the microseconds of a request.
function report.plot (results, dir)
  local files, known = {}, {}
  for _, row in ipairs(results.idle) do
    local name = report.name(row)
    if not known[name] then
      known[name] = true
      local path = ('%s/idle-%d'):format(dir, #files + 1)
      local out = assert(io.open(path, 'w'))
      for _, other in ipairs(results.idle) do
        if report.name(other) == name then
          out:write(('%d\t%g\t%g\n'):format(other.n, other.after / 1024,
                                            other.ns / 1000))
        end
      end
      out:close()
      files[#files + 1] = ("file%d = '%s'; title%d = '%s'"):format(#files + 1,
        path, #files + 1, name)
    end
  end
  return ('n = %d; %s'):format(#files, table.concat(files, '; '))
end

return report
