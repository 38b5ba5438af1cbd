-- SPDX-License-Identifier: MIT
-- The time of one function as a ratio to that of another: slices of both in
-- turn, by the processor's time, and the median of the ratios of neighbours.
-- What disturbs the machine then hits both, or one ratio of many.

local cref = require 'cref'
local median = require 'bench.median'

local measure = {}

local function slicer (t)
  local children = t.children or {}
  local unpack = table.unpack or _G.unpack
  return function (f, n)
    if t.prepare then t.prepare(n) end
    local from = cref.clock(unpack(children))
    f(n)
    return cref.clock(unpack(children)) - from
  end
end

-- How many times a slice does it, so that it takes so many seconds.
local function count (slice, f, seconds, most)
  local n = 1
  while true do
    local took = slice(f, n)
    if n >= most then return most end
    if took > seconds / 4 then
      local want = math.floor(n * seconds / took)
      return math.max(1, math.min(want, most))
    end
    n = math.min(n * 2, most)
  end
end

-- t.run against t.c; returns the ratio, and the seconds that one operation
-- takes C and the other. `seconds` is the length of a slice, `pairs` how many
-- there are of each.
function measure.ratio (t, seconds, npairs, most)
  local slice = slicer(t)
  local nc = count(slice, t.c, seconds, most or math.huge)
  local nb = count(slice, t.run, seconds, most or math.huge)
  local ratios, cs, bs = {}, {}, {}
  for i = 1, npairs do
    local c, b
    if i % 2 == 1 then
      c = slice(t.c, nc)
      b = slice(t.run, nb)
    else
      b = slice(t.run, nb)
      c = slice(t.c, nc)
    end
    cs[i], bs[i] = c / nc, b / nb
    ratios[i] = bs[i] / cs[i]
  end
  return median(ratios), median(cs), median(bs)
end

return measure
