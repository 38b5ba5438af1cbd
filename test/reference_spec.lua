-- SPDX-License-Identifier: MIT
-- The programs of the reference pages run, each behind the lines that README.md
-- shows first, and print what they say.

local lfs = require 'lfs'
local programs = require 'test.support_programs'

local DIR = 'doc/reference/'
local compile = loadstring or load

local prelude
for _, block in ipairs(programs(DIR .. 'README.md', 3)) do
  if block.heading == 'Examples' then prelude = block.text end
end

local function said (text)
  local lines = {}
  for line in text:gmatch('%-%-> ([^\n]*)') do lines[#lines + 1] = line end
  return lines
end

local function run (name, text)
  local lines = {}
  local function show (...)
    local words = {}
    for i = 1, select('#', ...) do words[i] = tostring((select(i, ...))) end
    lines[#lines + 1] = table.concat(words, ' ')
  end
  assert(compile('local print = ...\n' .. prelude .. text, '=' .. name))(show)
  return lines
end

for page in lfs.dir(DIR) do
  describe('the examples of ' .. page, function ()
    for _, block in ipairs(page:find('%.md$') and programs(DIR .. page, 3)
                           or {}) do
      it('run: ' .. block.heading, function ()
        local expected, lines = said(block.text), run(block.heading, block.text)
        if #expected > 0 then assert.same(expected, lines) end
      end)
    end
  end)
end
