-- SPDX-License-Identifier: MIT
-- The facts, as the generator sees them.

local names = { 'constants', 'structs', 'controls', 'families', 'options',
                'pairs' }
local path = package.path
package.path = './etc/generate/?.lua;' .. path
local list = require 'list'
local rows = require 'rows'
package.path = path

local facts = {}
for _, name in ipairs(names) do
  facts[name] = assert(loadfile('facts/' .. name .. '.lua'))()
end
facts.c = rows.c(facts)
local sections, seen = list.read(facts.constants, {})
list.add(sections, seen, facts)
facts.sections = sections

return facts
