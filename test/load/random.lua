-- SPDX-License-Identifier: MIT
-- Random numbers that are the same on every Lua (Park and Miller's).

local random = {}
random.__index = random

function random.new (seed)
  return setmetatable({ state = seed % 2147483646 + 1 }, random)
end

function random:int (low, high)
  self.state = self.state * 16807 % 2147483647
  return low + self.state % (high - low + 1)
end

-- 0 to 2^bits: small ones as often as large ones.
function random:size (bits)
  return self:int(0, math.floor(2 ^ self:int(0, bits)))
end

function random:chance (one_in)
  return self:int(1, one_in) == 1
end

function random:pick (list)
  return list[self:int(1, #list)]
end

return random
