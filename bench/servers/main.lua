-- SPDX-License-Identifier: MIT
-- lua bench/servers/main.lua QUICK
-- Servers as processes: echo servers against one in C over epoll, what idle
-- connections cost them, and examples/http-server.lua beside nginx; and before
-- them bench/ready.lua, where server and clients are one process. A run that
-- is not quick leaves bench/servers/results.lua and writes the page from it;
-- a quick one leaves build/bench/servers.lua.

package.path = './?.lua;' .. package.path

local http = require 'bench.servers.http'
local launch = require 'bench.servers.launch'
local median = require 'bench.median'
local report = require 'bench.servers.report'

local quick = arg[1] ~= nil and arg[1] ~= ''
local LAUNCHES = quick and 1 or 3
local SLICES = quick and 9 or 19
local MSEC = quick and 10 or 20
local CPU = launch.CPU

local ECHO = { 1, 100, 1000, 5000 }
local IDLE = { 1, 10, 100, 1000, 10000 }

-- The echo servers; `most` is what select(2) has room for.
local C = { binding = 'C', form = 'epoll', command = 'build/bench/epoll' }
local servers = { C }

local function add (binding, form, file, lua, most)
  servers[#servers + 1] = {
    binding = binding, form = form, lua = lua, most = most,
    command = launch.lua(lua, 'bench/servers/' .. file .. '.lua')
  }
end

for _, lua in ipairs { '5.4', 'jit' } do
  add('llsocket', 'strings', 'strings', lua)
  add('llsocket', 'buffers', 'buffers', lua)
end
add('luv', '', 'luv', '5.4')
add('cqueues', '', 'cqueues', '5.4')
add('LuaSocket', 'select', 'luasocket', '5.4', 1000)
add('copas', '', 'copas', '5.1', 1000)

-- One launch of a server beside C's: ratio, ns of C, ns, KB without and with
-- the connections.
local function measure (server, c_n, n, active)
  local a, b = launch.start(C.command), launch.start(server.command)
  local line = launch.read(('build/bench/client %d %d %d %d %d %s %d %d %s %d')
    :format(CPU, MSEC, SLICES, active, a.pid, a.port, c_n, b.pid, b.port, n))
  launch.stop(a)
  launch.stop(b)
  local list = {}
  for number in line:gmatch '%S+' do list[#list + 1] = tonumber(number) end
  if #list ~= 7 then return nil end
  return { ratio = list[1], c = list[2], ns = list[3], before = list[6],
           after = list[7] }
end

-- The medians of several launches, and the smallest and the largest ratio.
local function repeated (launches, server, c_n, n, active)
  local all = { ratio = {}, c = {}, ns = {}, before = {}, after = {} }
  for _ = 1, launches do
    local one = measure(server, c_n, n, active)
    if not one then return nil end
    for key, list in pairs(all) do list[#list + 1] = one[key] end
  end
  local row = { binding = server.binding, form = server.form,
                lua = server.lua or '', n = n }
  for key, list in pairs(all) do row[key] = median(list) end
  row.low, row.high = all.ratio[1], all.ratio[launches]
  return row
end

local function sweep (what, launches, list, numbers, c_n, active)
  local rows = {}
  for _, server in ipairs(list) do
    for _, n in ipairs(numbers) do
      if not server.most or n <= server.most then
        local row = repeated(launches, server, c_n or n, n, active or n)
        rows[#rows + 1] = row
        print(row and ('%s %-10s %-8s %-4s %5d: %.3f (%.3f-%.3f) %6.0f ns, '
          .. '%d KB'):format(what, row.binding, row.form, row.lua, n, row.ratio,
          row.low, row.high, row.ns, row.after)
          or ('%s %s %d: failed'):format(what, server.command, n))
      end
    end
  end
  return rows
end

local results = { launches = LAUNCHES, machine = launch.machine() }
results.ready = {}
for _, lua in ipairs { '5.4', 'jit' } do
  for _, line in ipairs(launch.lines(launch.lua(lua, 'bench/ready.lua '
                                                .. (quick and 0.05 or 0.5)))) do
    print(lua, table.concat(line, ' '))
    table.insert(results.ready, { what = line[1], lua = lua,
      value = tonumber(line[2]), unit = line[3], most = tonumber(line[4]) })
  end
end
results.echo = sweep('echo', LAUNCHES, servers, ECHO)
local idle = {}  -- the buffers' connections are those of the strings
for _, server in ipairs(servers) do
  if server.form ~= 'buffers' then idle[#idle + 1] = server end
end
results.idle = sweep('idle', 1, idle, IDLE, 1, 1)
results.http = http.measure(quick and 3 or 5, 1)

local path = quick and 'build/bench/servers.lua' or 'bench/servers/results.lua'
report.save(results, path)
print('The figures are in ' .. path .. '.')
if not quick and not os.execute(arg[-1] .. ' bench/page.lua') then
  os.exit(1)
end
