-- SPDX-License-Identifier: MIT
-- lua bench/main.lua LUAS WORK QUICK
-- Measures: several launches of bench/launch.lua for each Lua and binding, in
-- turn, and the median of each ratio. A whole run that is not quick leaves
-- bench/results.lua and writes doc/performance.md from it; any other leaves
-- build/bench/results.lua.

package.path = './?.lua;' .. package.path

local report = require 'bench.report'
local goals = require 'bench.goals'
local median = require 'bench.median'

local quick = arg[3] ~= nil and arg[3] ~= ''
local LAUNCHES = quick and 3 or 7
local SLICE = quick and 0.0015 or 0.003
local PAIRS = quick and 14 or 40
local CPU = tonumber(os.getenv 'CPU') or 1
local NOISE = { 0.98, 1.02 }

local luas, patterns = {}, {}
for lua in arg[1]:gmatch '%S+' do luas[#luas + 1] = lua end
for pattern in (arg[2] or ''):gmatch '[^%s,]+' do
  patterns[#patterns + 1] = pattern
end
local bindings = { 'llsocket', 'luasocket', 'llsocket-luasocket', 'luaposix',
                   'cqueues', 'luv',
  'bare' }
local names = { luasocket = 'LuaSocket', bare = 'bare C functions' }

local function command (text)
  local pipe = io.popen(text .. ' 2>&1')
  local line = pipe:read 'l' or ''
  pipe:close()
  return line
end

local interpreters = {}
for _, lua in ipairs(luas) do
  interpreters[lua] = command('sh etc/lua.sh bin ' .. lua)
end

if command 'nproc' == '1' then CPU = 0 end

-- Calls f(work, form, ratio, seconds of C, seconds) for each line.
local function launch (lua, binding, f)
  local pipe = assert(io.popen((
    "LUA_PATH='lua/?.lua;./?.lua;;' LUA_CPATH='./build/%s/?.so;;' "
    .. '%s bench/launch.lua %s %g %d %d %s'):format(lua, interpreters[lua],
    binding, SLICE, PAIRS, CPU, table.concat(patterns, ' '))))
  for line in pipe:lines() do
    local work, form, ratio, c, b =
      line:match '^(%S+)\t([^\t]*)\t(%S+)\t(%S+)\t(%S+)$'
    if work then
      f(work, form, tonumber(ratio), tonumber(c), tonumber(b))
    end
  end
  if not pipe:close() then
    io.stderr:write(('bench: %s on %s failed\n'):format(binding, lua))
    os.exit(1)
  end
end

-- Is the machine quiet enough? C against C, by the same means.
local function noise (lua)
  local value
  for _ = 1, 3 do
    local ratios = {}
    for _ = 1, LAUNCHES do
      launch(lua, 'C', function (_, _, ratio) ratios[#ratios + 1] = ratio end)
    end
    value = median(ratios)
    print(('C against C, %s: %.3f (%.3f-%.3f)'):format(report.lua(lua), value,
      ratios[1], ratios[#ratios]))
    if value >= NOISE[1] and value <= NOISE[2] then return value, true end
  end
  return value, false
end

local machine = {}
local function describe (what, text) machine[#machine + 1] = { what, text } end

local function package_version (name)
  local text = command("dpkg-query -W -f '${Version}' " .. name)
  return text:match '^[%w.+:~-]+$' or '?'
end

describe('processor', command
  [[sed -n 's/^model name[^:]*: //p' /proc/cpuinfo]] .. ', ' ..
  command 'nproc' .. ' of them')
describe('system', (command 'uname -srm':gsub('^(%S+ [%d.]+)%S*', '%1')))
describe('C library', (command 'ldd --version':gsub('^ldd ', '')))
describe('compiler', command 'cc --version')
for _, lua in ipairs(luas) do
  describe(report.lua(lua), command(interpreters[lua] .. ' -v')
    :match '^%S+ [%w.+-]+' or '?')
end
for _, name in ipairs { 'lua-socket', 'lua-posix', 'lua-cqueues', 'lua-luv' }
do
  describe('Debian ' .. name, package_version(name))
end

local quiet = true
for _, lua in ipairs(luas) do
  local value, ok = noise(lua)
  describe('C against C, ' .. report.lua(lua), ('%.3f'):format(value))
  quiet = quiet and ok
end
if not quiet then
  print(('The machine is too noisy: C against C is not from %g to %g.')
    :format(NOISE[1], NOISE[2]))
  describe('noise', 'too much: C against C has to be 0.98 to 1.02')
end

-- samples[lua][binding][work .. form] = { ratios, cs, added }
local samples, order, known = {}, {}, {}
for i = 1, LAUNCHES do
  for _, lua in ipairs(luas) do
    for _, binding in ipairs(bindings) do
      launch(lua, binding, function (work, form, ratio, c, b)
        local key = table.concat({ lua, binding, work, form }, '\0')
        local s = samples[key]
        if not s then
          s = { ratios = {}, cs = {}, added = {} }
          samples[key] = s
        end
        table.insert(s.ratios, ratio)
        table.insert(s.cs, c)
        table.insert(s.added, b - c)
        key = binding .. '\0' .. work .. '\0' .. form
        if not known[key] then
          known[key] = true
          order[#order + 1] = { binding, work, form }
        end
      end)
    end
  end
  io.stderr:write(('launch %d of %d is done\n'):format(i, LAUNCHES))
end

-- The works' titles, in their order; they need no C here.
package.preload.cref = function () return {} end
local works = require 'bench.works'

local results = { launches = LAUNCHES, machine = machine, luas = luas,
  rows = {} }
for _, work in ipairs(works) do
  for _, entry in ipairs(order) do
    for _, lua in ipairs(luas) do
      local binding, form = entry[1], entry[3]
      local s = entry[2] == work.name
        and samples[table.concat({ lua, binding, work.name, form }, '\0')]
      if s then
        local ratio = median(s.ratios)
        table.insert(results.rows, {
          work = work.name, title = work.title,
          binding = names[binding] or binding, form = form, lua = lua,
          ratio = ratio, low = s.ratios[1], high = s.ratios[#s.ratios],
          c = median(s.cs) * 1e9, added = median(s.added) * 1e9
        })
      end
    end
  end
end

local whole = not quick and #patterns == 0 and arg[1] == '5.4 jit'
local path = whole and 'bench/results.lua' or 'build/bench/results.lua'
os.execute 'mkdir -p build/bench'
report.save(results, path)
print(report.table(results))
print ''
print(report.verdict(results, goals, report.counts 'bench/counts.txt'))
print('The figures are in ' .. path .. '.')
if whole and not os.execute(interpreters['5.4'] .. ' bench/page.lua') then
  os.exit(1)
end
