-- SPDX-License-Identifier: MIT
-- What the module wants to reach. Each goal has the work and the form, and the
-- Lua that it is meant for (both where none is named), and a bound:
--   at_most, at_least  of the ratio to C, or of what `of` names:
--   of = 'times'   how many times as fast as C
--   of = 'added'   microseconds more than C
--   of = 'instructions', 'allocations', 'bytes'   of bench/counts.txt, where
--                  `work` is a name from there
-- Ratios that differ by less than `nothing` are the same.

local goals = { nothing = 0.02 }

local function goal (fields) goals[#goals + 1] = fields end

local function ratio (work, form, most, lua)
  goal { work = work, form = form, at_most = most, lua = lua }
end

ratio('pair-64', 'strings', 1.15, '5.4')
ratio('pair-4096', 'strings', 1.18, '5.4')
ratio('pair-65536', 'strings', 1.25, '5.4')
ratio('pair-64', 'into a buffer', 1.10, '5.4')
ratio('pair-4096', 'into a buffer', 1.08, '5.4')
ratio('pair-65536', 'into a buffer', 1.05, '5.4')
ratio('pair-64', 'strings', 1.03, 'jit')
ratio('pair-64', 'new strings', 1.14, 'jit')
goal { work = 'pair-64/strings', of = 'instructions', at_most = 1420 }
goal { work = 'pair-64/into', of = 'allocations', at_most = 0 }
goal { work = 'pair-4096/into', of = 'allocations', at_most = 0 }

ratio('tcp-pingpong', 'strings', 1.09)
ratio('tcp-pingpong', 'buffers', 1.05)

ratio('udp-64', 'a new address', 1.10)
ratio('udp-64', 'buffer and reused address', 1.06)

for _, size in ipairs { 64, 1400 } do
  ratio('udp-mmsg-' .. size, 'batch, data left in it', 1.02)
  ratio('udp-mmsg-' .. size, 'batch, strings', 1.10)
  ratio('udp-gso-' .. size, 'GSO, one room', 1.10)
end
local function times (work, form, least)
  goal { work = work, form = form, of = 'times', at_least = least }
end
times('udp-batch-64', 'GSO, strings', 12)
times('udp-batch-1400', 'GSO, strings', 8)
times('udp-batch-64', 'GSO, one room', 24)
times('udp-batch-1400', 'GSO, one room', 15)
times('records-64x64', 'list and split', 10)
times('records-64x64', 'addframes and frames', 10)

ratio('gather-64x64', 'list', 0.70)
ratio('gather-8x64', 'list', 0.90)
ratio('gather-8x4096', 'list', 1.0)

goal { work = 'accept', form = 'objects', of = 'added', at_most = 1.9 }
ratio('dial', 'connect', 1.3)
goal { work = 'query', form = 'resolver', of = 'added', at_most = 15 }
ratio('descriptor', '', 1.07)
ratio('address', '', 1.0)
ratio('name', '', 0.8)
ratio('sendfile', '', 1.02)

goal { work = 'accept/objects', of = 'bytes', at_most = 80 }

return goals
