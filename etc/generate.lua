-- SPDX-License-Identifier: MIT
-- Writes what follows from facts/ and from the documentation blocks in the
-- Makefile's SRCS and LUA_SRCS: src/gen/, doc/reference/, types/, test/gen/,
-- the manual page, and of doc/ the states of a connection and what peers have.
--
--   lua etc/generate.lua           writes the files
--   lua etc/generate.lua --check   fails when a written file is stale

local top = arg[0]:match '^(.*)etc/generate%.lua$' or '../'
package.path = top .. 'etc/generate/?.lua;' .. package.path

local blocks = require 'blocks'
local facts_of = require 'facts'
local functions = require 'functions'
local list = require 'list'
local options = require 'options'
local man = require 'man'
local pages = require 'pages'
local peers = require 'peers'
local rows = require 'rows'
local states = require 'states'
local stubs = require 'stubs'

local function read(name)
  local file = io.open(top .. name, 'rb')
  if not file then return nil end
  local text = file:read '*a'
  file:close()
  return text
end

local function write(name, text)
  local file = assert(io.open(top .. name, 'wb'))
  assert(file:write(text))
  assert(file:close())
end

local function quoted(name)
  return "'" .. name:gsub("'", "'\\''") .. "'"
end

-- The Makefile's list: its order is the order of the functions in the pages.
local function sources()
  local out = {}
  for _, row in ipairs { { 'LUA_SRCS', 'lua/' }, { 'SRCS', 'src/' } } do
    local names = read 'Makefile':match('\n' .. row[1] .. ' = (.-[^\\])\n')
    for name in names:gmatch '[^%s\\]+' do out[#out + 1] = row[2] .. name end
  end
  return out
end

local function lines(text)
  local out = {}
  for line in text:gmatch '([^\n]*)\n' do out[#out + 1] = line end
  return out
end

local function stop(errors)
  if #errors == 0 then return end
  io.stderr:write(table.concat(errors, '\n'), '\n')
  os.exit(1)
end

local function gather()
  local doc = { functions = {}, about = {}, errors = {} }
  local facts = facts_of.read(top)
  doc.facts = facts
  local seen
  doc.sections, seen = list.read(facts.constants, doc.errors)
  stop(doc.errors)
  list.add(doc.sections, seen, facts)
  doc.constants = seen
  doc.rows = rows.c(facts)
  for _, name in ipairs { 'intro', 'examples' } do
    doc[name] = lines(assert(read('etc/generate/' .. name .. '.md')))
  end
  for _, name in ipairs(sources()) do
    blocks.read(read(name) or '', name, doc)
  end
  options.blocks(doc, facts)
  for _, page in ipairs(blocks.pages) do
    if not doc.about['module ' .. page.name]
        and not doc.about['class ' .. page.name] then
      doc.errors[#doc.errors + 1] = 'src: no block @module llsocket.'
        .. page.name
    end
  end
  return doc
end

local function results(doc)
  local out = {
    { 'src/gen/constants.c', list.c(doc.sections) },
    { 'src/gen/numbers.h', list.numbers(doc.sections) },
    { 'src/gen/rows.c', doc.rows },
    { 'test/gen/functions.lua', functions.write(doc) },
    { 'types/llsocket.lua', stubs.write(doc) },
    { 'doc/llsocket.3', man.write(doc, 'November 25, 2026') },
    { 'doc/reference/README.md', pages.index(doc) },
    { 'doc/reference/constants.md', pages.constants(doc, 'constants') },
    { 'doc/reference/constants-options.md',
      pages.constants(doc, 'constants-options') },
    { 'doc/reference/options.md', options.page(doc, doc.facts) },
    { 'doc/reference/controls.md', options.controls(doc, doc.facts) },
    { 'doc/reference/families.md', options.families(doc, doc.facts) },
    { 'doc/guide/states.svg', states.svg(doc.facts.states) },
    { 'doc/coverage-of-peers.md', peers.page(doc, doc.constants) },
  }
  for _, page in ipairs(blocks.pages) do
    out[#out + 1] = {
      'doc/reference/' .. page.name .. '.md', pages.module(doc, page),
    }
    for _, part in ipairs(page.parts or {}) do
      out[#out + 1] = {
        'doc/reference/' .. part.name .. '.md', pages.part(doc, page, part),
      }
    end
    out[#out + 1] = {
      'types/llsocket/' .. page.name .. '.lua',
      stubs.alone('llsocket.' .. page.name, page),
    }
    if page.name == 'iovec' then
      out[#out + 1] = { 'types/iovec.lua', stubs.alone('iovec', page) }
    end
  end
  return out
end

local function check(files)
  local stale = {}
  for _, file in ipairs(files) do
    if read(file[1]) ~= file[2] then
      stale[#stale + 1] = file[1] .. ' is stale: run make generate'
    end
  end
  stop(stale)
end

local doc = gather()
stop(doc.errors)
local files = results(doc)
stop(doc.errors)
if arg[1] == '--check' then
  check(files)
elseif arg[1] then
  stop { 'usage: lua etc/generate.lua [--check]' }
else
  os.execute('mkdir -p ' .. quoted(top .. 'doc/reference') .. ' '
    .. quoted(top .. 'doc/guide') .. ' '
    .. quoted(top .. 'types/llsocket') .. ' ' .. quoted(top .. 'test/gen'))
  for _, file in ipairs(files) do write(file[1], file[2]) end
end
