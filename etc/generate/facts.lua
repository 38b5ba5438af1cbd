-- SPDX-License-Identifier: MIT
-- Reads facts/. A list that is too long for a file names the files of the
-- folder beside it, whose sections follow each other.

local facts = {}

local names = { 'constants', 'structs', 'controls', 'families', 'options',
                'pairs', 'peers', 'states' }

local function load(path)
  local list = assert(loadfile(path .. '.lua'))()
  if type(list[1]) ~= 'string' then return list end
  local all = {}
  for _, part in ipairs(list) do
    for _, section in ipairs(load(path .. '/' .. part)) do
      all[#all + 1] = section
    end
  end
  return all
end

-- A table of all lists; `top` is the project's folder, with a slash.
function facts.read(top)
  local all = {}
  for _, name in ipairs(names) do all[name] = load(top .. 'facts/' .. name) end
  return all
end

return facts
