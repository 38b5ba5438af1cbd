-- SPDX-License-Identifier: MIT
-- lua bench/launch.lua BINDING SLICE PAIRS CPU WORK...
-- One launch: measures the works (patterns of names; none is all) with one
-- binding in this process, and writes a line for each:
--   work <tab> form <tab> ratio <tab> seconds of C <tab> seconds of it

local cref = require 'cref'
local measure = require 'bench.measure'
local works = require 'bench.works'

local binding, slice, npairs, cpu = arg[1], tonumber(arg[2]),
  tonumber(arg[3]), tonumber(arg[4])

local function wanted (name)
  if not arg[5] then return true end
  for i = 5, #arg do
    if name:find(arg[i], 1, true) then return true end
  end
  return false
end

-- C against C: what is left is the machine's noise, and the way to measure.
local function c_against_c ()
  local a, b = cref.socketpair()
  local function run (n) cref.pair(a, b, 64, n) end
  return { { 'pair-64', 'C', function () return { a = a, b = b, run = run } end
  } }
end

assert(cref.pin(cpu), 'the process cannot be pinned to a processor')

local there, cases = true, c_against_c()
if binding ~= 'C' then
  there, cases = pcall(require, 'bench.bindings.' .. binding)
end
if not there then
  if not tostring(cases):find("module '[%w.]+' not found") then error(cases) end
  io.write 'absent\n'
  os.exit(0)
end

for _, case in ipairs(cases) do
  local w, form, make = works[case[1]], case[2], case[3]
  if binding == 'C' or wanted(w.name) then
    collectgarbage()
    local t = make(w)
    t.children = t.children or {}
    t.c = w.loop(t, w)
    if w.prepare then
      function t.prepare (n) w.prepare(t, n) end
    end
    local ok, ratio, c, b = pcall(measure.ratio, t, slice, npairs, w.most)
    for _, child in ipairs(t.children) do cref.reap(child) end
    if not ok then error(w.name .. ', ' .. form .. ': ' .. ratio, 0) end
    io.write(('%s\t%s\t%.5f\t%.4g\t%.4g\n'):format(w.name, form, ratio, c, b))
    io.flush()
  end
end
