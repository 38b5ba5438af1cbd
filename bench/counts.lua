-- SPDX-License-Identifier: MIT
-- lua bench/counts.lua DIRECTORY FILE [update]
-- Compares what bench/count.sh has left in the directory with the committed
-- figures in the file, or writes them. A line for each case; the last line is
-- `N passed, N failed`.

package.path = './?.lua;' .. package.path

local callgrind = require 'bench.callgrind'
local report = require 'bench.report'

local dir, file, update = arg[1], arg[2], arg[3] == 'update'

local MORE = 1.03  -- so much an operation's instructions may grow

local function median (list)
  table.sort(list)
  return list[math.ceil(#list / 2)]
end

-- found[name][seed][n] = { instructions, blocks, bytes }
local found, order = {}, {}

local function place (name, seed, n)
  if not found[name] then
    found[name] = {}
    order[#order + 1] = name
  end
  local seeds = found[name]
  seeds[seed] = seeds[seed] or {}
  seeds[seed][n] = seeds[seed][n] or {}
  return seeds[seed][n]
end

for line in io.lines(dir .. '/blocks') do
  local name, seed, n, blocks, bytes =
    line:match '^(%S+) (%d+) (%d+) (%d+) (%d+)$'
  local p = place(name, tonumber(seed), tonumber(n))
  p.blocks, p.bytes = tonumber(blocks), tonumber(bytes)
end

callgrind.read(dir .. '/callgrind', function (label, owners)
  local name, seed, n = label:match '^(%S+) (%d+) (%d+)$'
  if not name then return end  -- what was before
  local p = place(name, tonumber(seed), tonumber(n))
  p.owners, p.instructions = owners, 0
  for _, o in ipairs(callgrind.owners) do
    p.instructions = p.instructions + owners[o]
  end
end)

-- Memory that the C library asks for is in the allocations already.
local memory = { brk = true, mmap = true, munmap = true, mremap = true,
  madvise = true }
local calls = {}
do
  local name, n, counts, list
  for line in io.lines(dir .. '/strace') do
    local call = line:match '^%d*%s*([%w_]+)%('
    local begun, times = line:match 'access%("/begin (%S+) (%d+)"'
    if begun then
      name, n, counts, list = begun, tonumber(times), {}, {}
    elseif line:find('access("/end"', 1, true) then
      table.sort(list)
      for i, c in ipairs(list) do
        local each = ('%.2f'):format(counts[c] / n):gsub('%.?0+$', '')
        list[i] = c .. '=' .. each
      end
      calls[name] = { table.concat(list, ','), counts }
      local sum = 0
      for _, count in pairs(counts) do sum = sum + count end
      calls[name].sum = sum / n
      name = nil
    elseif name and call and not memory[call] then
      if not counts[call] then list[#list + 1] = call end
      counts[call] = (counts[call] or 0) + 1
    end
  end
end

local function number (x)
  return (('%.2f'):format(x):gsub('%.?0+$', ''))
end

-- What an operation costs: name -> instructions, whose they are, blocks,
-- bytes, calls.
local costs = {}
for _, name in ipairs(order) do
  local instructions, blocks, bytes, owners = {}, {}, {}, {}
  for _, lengths in pairs(found[name]) do
    local ns = {}
    for n in pairs(lengths) do ns[#ns + 1] = n end
    table.sort(ns)
    local short, long = lengths[ns[1]], lengths[ns[2]]
    local function each (what)
      return (long[what] - short[what]) / (ns[2] - ns[1])
    end
    local total = each 'instructions'
    instructions[#instructions + 1] = total
    blocks[#blocks + 1] = each 'blocks'
    bytes[#bytes + 1] = each 'bytes'
    owners[total] = {}
    for i, o in ipairs(callgrind.owners) do
      owners[total][i] = math.floor((long.owners[o] - short.owners[o])
                                    / (ns[2] - ns[1]) + 0.5)
    end
  end
  costs[name] = {
    instructions = math.floor(median(instructions) + 0.5),
    owners = owners[median(instructions)],
    spread = instructions[#instructions] - instructions[1],
    blocks = tonumber(number(median(blocks))),
    bytes = math.floor(median(bytes) + 0.5),
    calls = calls[name][1] == '' and '-' or calls[name][1],
    sum = calls[name].sum
  }
end

local function command (text)
  local pipe = io.popen(text .. ' 2>/dev/null')
  local line = pipe:read 'l' or '?'
  pipe:close()
  return line
end

local machine = ('%s, %s, %s'):format(command 'lua5.4 -v':match '^Lua [%d.]+'
  or '?', command 'gcc --version', command 'ldd --version')

if update then
  local out = assert(io.open(file, 'w'))
  out:write('# What an operation of this module costs, from `make counts ',
            'UPDATE=1`:\n# instructions, allocations (blocks and bytes), ',
            'system calls, and whose\n# instructions they are: ',
            table.concat(callgrind.owners, ', '), '.\n# Made with ', machine,
            '\n')
  for _, name in ipairs(order) do
    local c = costs[name]
    out:write(('%-24s %7d %6s %7d  %s  %s\n'):format(name, c.instructions,
      number(c.blocks), c.bytes, c.calls, table.concat(c.owners, ' ')))
  end
  out:close()
end

local committed = report.counts(file)

if committed.machine ~= machine then
  print('# The committed figures were made with '
        .. tostring(committed.machine))
  print('# and these with ' .. machine)
end

local passed, failed = 0, 0
for _, name in ipairs(order) do
  local c, was, why = costs[name], committed[name], {}
  if not was then
    why[1] = 'not in ' .. file
  else
    if c.instructions > was.instructions * MORE + 1 then
      why[#why + 1] = ('%d instructions, they were %d')
        :format(c.instructions, was.instructions)
    end
    if c.blocks > was.allocations + 0.005 or c.bytes > was.bytes then
      why[#why + 1] = ('%s allocations of %d bytes, they were %s of %d')
        :format(number(c.blocks), c.bytes, number(was.allocations), was.bytes)
    end
    if c.sum > was.sum + 0.005 then
      why[#why + 1] = ('system calls %s, they were %s')
        :format(c.calls, was.calls)
    end
    was.counted = true
  end
  local ok = #why == 0
  if ok then passed = passed + 1 else failed = failed + 1 end
  print(('%s - %-24s %6d instructions %6s allocations %6d bytes  %s'):format(
    ok and 'ok' or 'not ok', name, c.instructions, number(c.blocks), c.bytes,
    c.calls))
  if os.getenv 'SPREAD' then print('#   spread of seeds ' .. c.spread) end
  if not ok then print('#   ' .. table.concat(why, '; ')) end
end
for _, name in ipairs(committed) do
  if not committed[name].counted then
    failed = failed + 1
    print('not ok - ' .. name .. ' is in ' .. file .. ' and was not counted')
  end
end
print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0)
