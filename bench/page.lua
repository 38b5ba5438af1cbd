-- SPDX-License-Identifier: MIT
-- lua bench/page.lua [--check]
-- Writes doc/performance.md and its pictures from bench/results.lua,
-- bench/servers/results.lua, bench/counts.txt and the prose of
-- bench/performance.md.in. With --check it fails when the page is not the one
-- that it would write.

package.path = './?.lua;' .. package.path

local batches = require 'bench.batches'
local report = require 'bench.report'
local goals = require 'bench.goals'
local servers = require 'bench.servers.report'

local results = report.load 'bench/results.lua'
local counts = report.counts 'bench/counts.txt'
local processes = servers.load 'bench/servers/results.lua'
local parts = servers.parts(processes)

local function lines (list) return table.concat(list, '\n') end

local function yes (value) return value and 'yes' or '**no**' end

do
  local out = { '| | |', '| --- | --- |' }
  for _, line in ipairs(results.machine) do
    out[#out + 1] = ('| %s | %s |'):format(line[1], line[2])
  end
  parts.machine = lines(out)
end

do
  local out, title = {}, nil
  local head, rule = { '| work' }, { '| ---' }
  for _, lua in ipairs(results.luas) do
    head[#head + 1] = report.lua(lua)
    rule[#rule + 1] = '---'
  end
  out[1] = table.concat(head, ' | ') .. ' |'
  out[2] = table.concat(rule, ' | ') .. ' |'
  for _, line in ipairs(report.lines(results)) do
    if line.title ~= title then
      title = line.title
      out[#out + 1] = '| **' .. title .. '** |'
        .. (' |'):rep(#results.luas)
    end
    local cells = { '| ' .. line.name }
    for _, lua in ipairs(results.luas) do
      local row = line[lua]
      cells[#cells + 1] = row and ('%.3f (%.3f-%.3f) %+d'):format(row.ratio,
        row.low, row.high, math.floor(row.added + 0.5)) or '-'
    end
    out[#out + 1] = table.concat(cells, ' | ') .. ' |'
  end
  parts.ratios = lines(out)
end

do
  local out = { '| work | on | goal | measured | held | bare C functions |',
                '| --- | --- | --- | --- | --- | --- |' }
  for _, g in ipairs(report.goals(results, goals, counts)) do
    out[#out + 1] = ('| %s | %s | %s | %s | %s | %s |'):format(g.what,
      report.lua(g.lua), g.bound, g.value, yes(g.holds), g.bare or '')
  end
  parts.goals = (lines(out):gsub(' +|', ' |'))
end

do
  local out = { 'First among the peers:', '',
                '| work | on | this module | best of the peers | first |',
                '| --- | --- | --- | --- | --- |' }
  for _, e in ipairs(report.first(results, goals.nothing)) do
    out[#out + 1] = ('| %s | %s | %.3f %s | %.3f %s | %s |'):format(e.title,
      report.lua(e.lua), e.ours.ratio, e.ours.form, e.theirs.ratio,
      report.name(e.theirs), yes(e.first))
  end
  parts.first = (lines(out):gsub(' +|', ' |'))
end

do
  local out = { '| operation | instructions | allocations | bytes | '
                .. 'system calls |', '| --- | --- | --- | --- | --- |' }
  local whose = { '| operation | this module | Lua\'s C API | Lua itself | '
                  .. 'memory | the C library |',
                  '| --- | --- | --- | --- | --- | --- |' }
  for _, name in ipairs(counts) do
    local c = counts[name]
    out[#out + 1] = ('| %s | %d | %g | %d | %s |'):format(name,
      c.instructions, c.allocations, c.bytes,
      c.calls == '-' and '' or (c.calls:gsub('=1%f[,\0]', '')
        :gsub(',', ' ')))
    whose[#whose + 1] = ('| %s | %s |'):format(name,
      table.concat(c.owners, ' | '))
  end
  parts.counts = (lines(out):gsub(' +|', ' |'))
  parts.whose = lines(whose)
end

parts.launches = tostring(results.launches)
parts.nothing = tostring(goals.nothing)

local function read (path)
  local file = io.open(path, 'rb')
  local text = file and file:read 'a'
  if file then file:close() end
  return text
end

local page = '<!-- Made by bench/page.lua; change the text in '
  .. 'bench/performance.md.in. -->\n\n'
  .. read 'bench/performance.md.in':gsub('@(%w+)@', parts)

if arg[1] == '--check' then
  if read 'doc/performance.md' ~= page
     or read 'doc/batches.svg' ~= batches(results) then
    print 'doc/performance.md is stale: make performance'
    os.exit(1)
  end
  os.exit(0)
end

local function write (path, text)
  local out = assert(io.open(path, 'wb'))
  out:write(text)
  out:close()
end

write('doc/performance.md', page)
write('doc/batches.svg', batches(results))

-- The picture: for each work a bar of each binding's best form, one panel for
-- each Lua.
local columns = { 'llsocket', 'LuaSocket', 'luaposix', 'cqueues', 'luv' }

local function short (work)
  return (work:gsub('%-65536', ' 64 KiB'):gsub('%-4096', ' 4 KiB')
    :gsub('%-(%d+)$', ' %1 B'):gsub('%-', ' '))
end

local function best (work, lua)
  local found = {}
  for _, row in ipairs(results.rows) do
    if row.work == work and row.lua == lua then
      local old = found[row.binding]
      if not old or row.ratio < old then found[row.binding] = row.ratio end
    end
  end
  return found
end

os.execute 'mkdir -p build/bench'
local panels = {}
for _, lua in ipairs(results.luas) do
  local path = 'build/bench/plot-' .. lua
  local data, known, shown = assert(io.open(path, 'w')), {}, {}
  data:write('work\t', table.concat(columns, '\t'), '\n')
  for _, row in ipairs(results.rows) do
    if not known[row.work] then
      known[row.work] = true
      local found = best(row.work, lua)
      data:write(short(row.work))
      for i, column in ipairs(columns) do
        data:write('\t', found[column] or 'NaN')
        shown[i] = shown[i] or found[column] and i + 1 or false
      end
      data:write '\n'
    end
  end
  data:close()
  local there = {}
  for i = 1, #columns do there[#there + 1] = shown[i] or nil end
  panels[#panels + 1] = ("file%d = '%s'; title%d = '%s'; columns%d = '%s'")
    :format(#panels + 1, path, #panels + 1, report.lua(lua), #panels + 1,
            table.concat(there, ' '))
end

assert(os.execute(('gnuplot -e "n = %d; %s" bench/performance.gp')
  :format(#panels, table.concat(panels, '; '))))
assert(os.execute(('gnuplot -e "%s" bench/servers/idle.gp')
  :format(servers.plot(processes, 'build/bench'))))
print 'wrote doc/performance.md and its pictures'
