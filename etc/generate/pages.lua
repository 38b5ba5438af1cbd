-- SPDX-License-Identifier: MIT
-- Writes the reference pages.

local blocks = require 'blocks'
local markdown = require 'markdown'

local pages = {}

-- Says where in the sources a complaint about a block comes from.
local function failing(doc, block)
  return function(why)
    doc.errors[#doc.errors + 1] = block.file .. ':' .. block.line .. ': '
      .. why
  end
end

-- `a, b [, c [, ...]]`: what may be left out at the end is in brackets.
local function arguments(params)
  local required = 0
  for i, param in ipairs(params) do
    if not param.optional and param.name ~= '...' then required = i end
  end
  local out = ''
  for i, param in ipairs(params) do
    if i <= required then
      out = out .. (i > 1 and ', ' or '') .. param.name
    else
      out = out .. (i > 1 and ' [, ' or '[') .. param.name
    end
  end
  return out .. (']'):rep(#params - required)
end

local function names(returns)
  local out = {}
  for i, value in ipairs(returns) do out[i] = value.name end
  return table.concat(out, ', ')
end

function pages.signature(fn)
  local left = #fn.returns > 0 and names(fn.returns) .. ' = ' or ''
  return left .. fn.name .. '(' .. arguments(fn.params) .. ')'
end

local function type_words(kind, from)
  local out, null = {}, false
  for part in kind:gmatch '[^|]+' do
    local base, array, mark = part:match '^(.-)(%[?%]?)(%??)$'
    null = null or mark ~= ''
    local page = base:match '^llsocket%.(%a+)$'
    if page and page ~= from then
      base = ('[%s](%s.md)'):format(base, page)
    end
    if array ~= '' then
      base = 'array of ' .. base .. (base:match '^%a+$' and 's' or '')
    end
    out[#out + 1] = base
  end
  if null then out[#out + 1] = 'nil' end
  return table.concat(out, ' or ')
end

local function parameters(fn, out, link)
  if #fn.params == 0 then return end
  out '**Parameters**\n'
  for _, param in ipairs(fn.params) do
    local kind = type_words(param.type, fn.on)
    if param.name == '...' then
      kind = kind .. ', any number'
    elseif param.optional then
      kind = kind .. ', optional'
    end
    local text = param.text ~= '' and ': ' .. link(param.text) or ''
    out(('- `%s` (%s)%s'):format(param.name, kind, text))
  end
  out ''
end

-- The values of a failure, where the function has both `err` and `errno`.
local function failure(fn)
  local out, found = {}, {}
  for i, value in ipairs(fn.returns) do
    local name = value.name
    if name == 'err' or name == 'errno' then
      found[name], out[i] = true, name
      if name == 'errno' then break end
    elseif value.type == 'boolean' then
      out[i] = 'false'
    else
      out[i] = value.type:match '%?' and 'nil' or name
    end
  end
  return found.err and found.errno and table.concat(out, ', ')
end

local function results(fn, out, link)
  if fn.fails then
    out '**Returns** nothing on success.\n'
  elseif #fn.returns > 0 then
    out '**Returns**\n'
    for _, value in ipairs(fn.returns) do
      local text = value.text ~= '' and ': ' .. link(value.text) or ''
      if value.text ~= blocks.usual[value.name] then
        out(('- `%s` (%s)%s'):format(value.name, type_words(value.type, fn.on),
          text))
      end
    end
    out ''
  else
    out '**Returns** nothing.\n'
  end
  if fn.gone then out(fn.gone .. '\n') end
  local values = failure(fn)
  if values then out(('**On failure**: `%s`\n'):format(values)) end
end

local function see_items(doc, fn, item, fail)
  local out = {}
  for part in item.text:gmatch '[^,]+' do
    local word = part:match '^%s*(.-)%s*$'
    if word:match '^%a+[.:][%w_]+$' then
      out[#out + 1] = markdown.link(doc, fn.on, '`' .. word .. '`',
        fail)
    else
      out[#out + 1] = markdown.link(doc, fn.on, word, fail)
    end
  end
  return table.concat(out, ', ')
end

local function describe(doc, fn, out)
  local fail = failing(doc, fn)
  local function link(text)
    return markdown.link(doc, fn.on, text, fail)
  end
  out('### ' .. fn.name .. '\n')
  out('```\n' .. pages.signature(fn) .. '\n```\n')
  out(markdown.text(doc, fn.on, fn.text, fail) .. '\n')
  out('```lua\n' .. table.concat(fn.usage.lines, '\n') .. '\n```\n')
  parameters(fn, out, link)
  results(fn, out, link)
  for _, item in ipairs(fn.platform) do
    out('**Platforms**: ' .. link(item.text) .. '\n')
  end
  for _, item in ipairs(fn.see) do
    out('**See** ' .. see_items(doc, fn, item, fail) .. '\n')
  end
end

-- The functions of a page under the titles that they stand below, in order;
-- of all its parts, or of the one that is named.
local function groups(doc, page, part)
  local out, by_title = {}, {}
  for _, methods in ipairs { false, true } do
    for _, fn in ipairs(doc.functions) do
      if fn.page == page and fn.method == methods and not fn.row
          and (not part or fn.on == part) then
        local title = methods and (fn.section or 'Methods') or 'Functions'
        if not by_title[title] then
          by_title[title] = { title = title, on = fn.on }
          out[#out + 1] = by_title[title]
        end
        table.insert(by_title[title], fn)
      end
    end
  end
  return out
end

local function contents(list, out, part)
  for _, group in ipairs(list) do
    local file = group.on ~= part and group.on .. '.md' or ''
    out(('| [%s](%s#%s) | |\n| --- | --- |'):format(group.title, file,
      markdown.anchor(group.title)))
    for _, fn in ipairs(group) do
      out(('| [%s](%s#%s) | %s |'):format(fn.name, file,
        markdown.anchor(fn.name), markdown.cell(markdown.summary(fn.text))))
    end
    out ''
  end
end

-- The functions themselves.
local function entries(doc, list, out)
  for _, group in ipairs(list) do
    out('## ' .. group.title .. '\n')
    local block = (doc.about['section ' .. group.title] or {})[1]
    if block then
      out(markdown.text(doc, group.on, block.text, failing(doc, block)) .. '\n')
    end
    for _, fn in ipairs(group) do describe(doc, fn, out) end
  end
end

local function about(doc, page, out)
  for _, kind in ipairs { 'module', 'class' } do
    for _, block in ipairs(doc.about[kind .. ' ' .. page.name] or {}) do
      out(markdown.text(doc, page.name, block.text, failing(doc, block))
        .. '\n')
    end
  end
end

local function table_of(doc, section, out)
  out '| name | meaning |\n| --- | --- |'
  for _, entry in ipairs(section) do
    local meaning = markdown.link(doc, 'constants', entry.meaning, print)
    out(('| `%s` | %s |'):format(entry.name, markdown.cell(meaning)))
  end
  out ''
end

local mark = '<!-- Made by etc/generate.lua; change the text in %s. -->\n'

local function collector()
  local out = {}
  return function(text)
    if text then out[#out + 1] = text end
    return table.concat(out, '\n')
  end
end

local behind = 'The examples stand behind [these lines](README.md#examples).\n'

-- The page of one part of a module.
function pages.part(doc, page, part)
  local out = collector()
  out(mark:format 'src/')
  out('# llsocket.' .. page.name .. ': ' .. part[1]:lower() .. '\n')
  out(('More of [llsocket.%s](%s.md). %s'):format(page.name, page.name, behind))
  local list = groups(doc, page, part.name)
  contents(list, out, part.name)
  entries(doc, list, out)
  return (out():gsub('\n*$', '')) .. '\n'
end

-- The page of one module.
function pages.module(doc, page)
  local out = collector()
  out(mark:format 'src/')
  out('# llsocket.' .. page.name .. '\n')
  about(doc, page, out)
  out(("```lua\nlocal %s = require 'llsocket.%s'\n```\n"):format(page.name,
    page.name))
  out(behind)
  contents(groups(doc, page), out, page.name)
  entries(doc, groups(doc, page, page.name), out)
  if page.name == 'errno' then
    local section = doc.sections[#doc.sections]
    out '## The numbers\n'
    out(table.concat(section.lines, '\n') .. '\n')
    table_of(doc, section, out)
  end
  return (out():gsub('\n*$', '')) .. '\n'
end

local about_constants = [[
These are fields of `llsocket`, as `llsocket.AF_INET`, and have the values of
the system's C headers, or of its kernel where the headers are older. What a
system does not have is nil there; a name in capitals that no system has is an
error. `llsocket.constants()` gives all of them as a table. The numbers of
errors are fields of [`llsocket.errno`](errno.md).
]]

-- The sections of one page of constants.
local function on_page(doc, page)
  local out = {}
  for _, section in ipairs(doc.sections) do
    if not section.errno and (section.page or 'constants') == page then
      out[#out + 1] = section
    end
  end
  return out
end

local function list_sections(doc, page, file, out)
  for _, section in ipairs(on_page(doc, page)) do
    local title = markdown.heading(section.title)
    local prefix, meaning = title:match '^(.-): (.*)$'
    out(('| [%s](%s#%s) | %s |'):format(prefix or title, file,
      markdown.anchor(section.title), meaning or ''))
  end
end

-- The page of constants, or the one of those for options by number.
function pages.constants(doc, page)
  local out = collector()
  out(mark:format 'facts/constants/')
  if page == 'constants' then
    out '# Constants\n'
    out(about_constants)
    out '| | |\n| --- | --- |'
    list_sections(doc, page, '', out)
    list_sections(doc, 'constants-options', 'constants-options.md', out)
    out ''
  else
    out '# Constants of options\n'
    out 'More of the [constants](constants.md).\n'
  end
  for _, section in ipairs(on_page(doc, page)) do
    out('## ' .. markdown.heading(section.title) .. '\n')
    if #section.lines > 0 then
      out(markdown.text(doc, page, section.lines, function(why)
        doc.errors[#doc.errors + 1] = 'facts/constants: ' .. why
      end) .. '\n')
    end
    table_of(doc, section, out)
  end
  return (out():gsub('\n*$', '')) .. '\n'
end

local function first_sentence(doc, page)
  local block = (doc.about['module ' .. page.name]
    or doc.about['class ' .. page.name] or {})[1]
  return block and markdown.summary(block.text) or ''
end

function pages.index(doc)
  local out = collector()
  out(mark:format 'src/ and etc/generate/intro.md')
  out '# Reference\n'
  about(doc, blocks.root, out)
  out '| module | |\n| --- | --- |'
  for _, page in ipairs(blocks.pages) do
    out(('| [llsocket.%s](%s.md) | %s |'):format(page.name, page.name,
      markdown.cell(first_sentence(doc, page))))
    for _, part in ipairs(page.parts or {}) do
      out(('| | [%s](%s.md) |'):format(table.concat(part, ', '), part.name))
    end
  end
  out '| [options](options.md) | The options of sockets. |'
  out '| [controls](controls.md) | Control messages by name. |'
  out '| [families](families.md) | Addresses of every family. |'
  out '| [constants](constants.md) | The constants, and what they mean. |'
  out '| | [Those of options](constants-options.md) |\n'
  for _, name in ipairs { 'intro', 'examples' } do
    out(markdown.text(doc, 'README', doc[name], function(why)
      doc.errors[#doc.errors + 1] = 'etc/generate/' .. name .. '.md: ' .. why
    end) .. '\n')
  end
  entries(doc, groups(doc, blocks.root), out)
  return (out():gsub('\n*$', '')) .. '\n'
end

return pages
