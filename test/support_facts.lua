-- SPDX-License-Identifier: MIT
-- The facts, as the generator sees them.

local path = package.path
package.path = './etc/generate/?.lua;' .. path
local facts = require 'facts'.read './'
local list = require 'list'
local pages = require 'blocks'.pages
local rows = require 'rows'
package.path = path

facts.c = rows.c(facts)
local errors = {}
local sections, seen = list.read(facts.constants, errors)
assert(#errors == 0, errors[1])
list.add(sections, seen, facts)
facts.sections = sections
facts.constant = seen
facts.pages = pages

return facts
