-- SPDX-License-Identifier: MIT
-- Runs the parts of the load test, or the soak test, each in a process of its
-- own with the limit of descriptors that it needs, and counts their facts.
--   lua test/load/main.lua load [part ...]
--   lua test/load/main.lua soak seconds [seed]
--   lua test/load/main.lua abuse seconds [seed]

local support = require 'test.support'

io.stdout:setvbuf('no')

-- Name, limit of descriptors, seconds that it may take.
local parts = {
  { 'cycles', 256, 300 },
  { 'many', 10100, 120 },
  { 'descriptors', 256, 60 },
  { 'gigabyte', 256, 240 }
}

local passed, failed = 0, 0

local function broken (why)
  print('not ok - ' .. why)
  failed = failed + 1
end

local function run (name, limit, seconds, arguments)
  local command = ('ulimit -n %d && exec timeout -k 5 %d %s %s %s 2>&1')
    :format(limit, seconds, support.quote(support.lua()),
            support.quote('test/load/' .. name .. '.lua'), arguments or '')
  print(('== %s (ulimit -n %d)'):format(name, limit))
  local before, start = passed + failed, os.time()
  local child = support.popen(command)
  for line in function () return child:read('*l') end do
    print(line)
    if line:find('^ok ') then passed = passed + 1 end
    if line:find('^not ok ') then failed = failed + 1 end
  end
  local _, status = child:wait()
  if status == 124 then
    broken(name .. ' took longer than its time')
  elseif status ~= 0 then
    broken(('%s ended with status %s'):format(name, tostring(status)))
  elseif passed + failed == before then
    broken(name .. ' has told no fact')
  end
  print(('== %s: %d s\n'):format(name, os.time() - start))
end

local function load (...)
  local wanted = { ... }
  for _, part in ipairs(parts) do
    local found = #wanted == 0
    for _, name in ipairs(wanted) do found = found or name == part[1] end
    if found then run((unpack or table.unpack)(part)) end
  end
end

-- A part that takes as long as one likes.
local function long (name, limit, more)
  return function (seconds, seed)
    seconds = assert(tonumber(seconds), 'how many seconds?')
    seed = tonumber(seed) or os.time() % 1000000
    run(name, limit, seconds + more, ('%d %d'):format(seconds, seed))
  end
end

local start = os.time()
print(('%s, %s'):format(jit and jit.version or _VERSION, arg[1]))
local modes = { load = load, soak = long('soak', 256, 60),
                abuse = long('abuse', 10100, 240) }
modes[arg[1]]((unpack or table.unpack)(arg, 2))
print(('%d s in all'):format(os.time() - start))
print(('%d passed, %d failed'):format(passed, failed))
os.exit(failed == 0 and passed > 0 and 0 or 1)
