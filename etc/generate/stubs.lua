-- SPDX-License-Identifier: MIT
-- Writes types/: LuaCATS definitions for editors and checkers. All of them are
-- in llsocket.lua; a module that is required alone has a file that names it.

local blocks = require 'blocks'

local stubs = {}

local function comment(out, lines)
  for _, line in ipairs(lines) do
    out[#out + 1] = line == '' and '---' or '---' .. line
  end
end

local function about(doc, kind, page, out)
  for _, block in ipairs(doc.about[kind .. ' ' .. page.name] or {}) do
    comment(out, block.text)
  end
end

local function fields(out, section, optional)
  for _, entry in ipairs(section) do
    out[#out + 1] = ('---@field %s integer%s %s'):format(entry.name,
      optional, entry.meaning)
  end
end

local function stub(doc, fn, out)
  comment(out, fn.text)
  if fn.usage then
    comment(out, { '', '```lua' })
    comment(out, fn.usage.lines)
    comment(out, { '```' })
  end
  for _, block in ipairs(doc.about['section ' .. (fn.section or '')] or {}) do
    comment(out, { '' })
    comment(out, block.text)
  end
  for _, item in ipairs(fn.platform) do
    comment(out, { '', 'Platforms: ' .. item.text })
  end
  if fn.gone then
    comment(out, { '', fn.gone })
  end
  local names = {}
  for i, param in ipairs(fn.params) do
    names[i] = param.name
    out[#out + 1] = (('---@param %s%s %s %s'):format(param.name,
      param.optional and '?' or '', param.type, param.text):gsub(' $', ''))
  end
  for _, value in ipairs(fn.returns) do
    out[#out + 1] = (('---@return %s %s %s'):format(value.type, value.name,
      value.text):gsub(' $', ''))
  end
  out[#out + 1] = ('function %s(%s) end\n'):format(fn.name,
    table.concat(names, ', '))
end

local function functions(doc, page, methods, out)
  for _, fn in ipairs(doc.functions) do
    if fn.page == page and fn.method == methods then stub(doc, fn, out) end
  end
end

local function module(doc, page, out)
  about(doc, 'module', page, out)
  out[#out + 1] = '---@class llsocket.lib.' .. page.name
  if page.name == 'errno' then
    fields(out, doc.sections[#doc.sections], '?')
  end
  out[#out + 1] = ('local %s = {}\n'):format(page.name)
  functions(doc, page, false, out)
end

local function class(doc, page, out)
  about(doc, 'class', page, out)
  out[#out + 1] = '---@class llsocket.' .. page.name
  out[#out + 1] = ('local %s = {}\n'):format(page.receiver)
  functions(doc, page, true, out)
end

-- The first lines of the file for a name that is required.
local function head(name)
  return {
    '-- SPDX-License-Identifier: MIT',
    '-- Made by etc/generate.lua from src/ and facts/.',
    '-- luacheck: ignore',
    ('---@meta %s\n'):format(name),
  }
end

function stubs.alone(name, page)
  local out = head(name)
  out[#out + 1] = '---@type llsocket.lib.' .. page.name
  out[#out + 1] = ('local %s\n'):format(page.name)
  out[#out + 1] = ('return %s\n'):format(page.name)
  return table.concat(out, '\n')
end

function stubs.write(doc)
  local out = head 'llsocket'
  for _, page in ipairs(blocks.pages) do
    if page.receiver then class(doc, page, out) end
    module(doc, page, out)
  end
  about(doc, 'module', blocks.root, out)
  out[#out + 1] = '---@class llsocket'
  for _, page in ipairs(blocks.pages) do
    out[#out + 1] = ('---@field %s llsocket.lib.%s'):format(page.name,
      page.name)
  end
  for _, section in ipairs(doc.sections) do
    if not section.errno then fields(out, section, '?') end
  end
  out[#out + 1] = 'local llsocket = {}\n'
  functions(doc, blocks.root, false, out)
  out[#out + 1] = 'return llsocket\n'
  return table.concat(out, '\n')
end

return stubs
