-- SPDX-License-Identifier: MIT
-- Headings, links and cells of the reference pages.

local blocks = require 'blocks'

local markdown = {}

-- The name that a heading has in links.
function markdown.anchor(heading)
  return (heading:lower():gsub('[^%w _-]', ''):gsub(' ', '-'))
end

function markdown.cell(text)
  return (text:gsub('|', '\\|'))
end

-- A star outside of code would begin italics.
function markdown.heading(text)
  return (text:gsub('%*', '\\*'))
end

-- The place of a function; nil, and what is wrong, for an unknown one.
function markdown.place(doc, from, code)
  local name = code:match '^([%w_]+[.:][%w_]+)$'
    or code:match '^([%w_]+[.:][%w_]+)%(%)$'
  local fn = name and doc.functions[name]
  if fn and fn.row then
    local file = from ~= 'options' and 'options.md' or ''
    return file .. '#' .. markdown.anchor(fn.row.section.title)
  elseif fn then
    local file = fn.on ~= from and fn.on .. '.md' or ''
    return file .. '#' .. markdown.anchor(name)
  end
  local owner, key = (name or ''):match '^(%a+[.:])(.*)$'
  if owner and owner ~= 'llsocket.' and blocks.owners[owner]
      and not key:match '^%u' then
    return nil, 'there is no function ' .. name
  end
end

local function page_link(from, code)
  local name = code:match '^llsocket%.(%a+)$'
  for _, page in ipairs(blocks.pages) do
    if page.name == name and name ~= from then return name .. '.md' end
  end
end

local function constants_link(doc, from, code)
  local wanted = code:match '^(%u[%u%d]*_)%*$'
  if not wanted or from == 'constants' then return nil end
  for _, section in ipairs(doc.sections) do
    for prefix in section.title:gmatch '(%u[%u%d]*_)%*' do
      if prefix == wanted then
        return (section.page or 'constants') .. '.md#'
          .. markdown.anchor(section.title)
      end
    end
  end
end

-- Makes links of the names in backquotes; `fail` hears of unknown ones.
function markdown.link(doc, from, text, fail)
  return (text:gsub('(%[?)`([^`\n]+)`', function(bracket, code)
    if bracket ~= '' then return nil end
    local target, why = markdown.place(doc, from, code)
    if why then fail(why) end
    target = target or page_link(from, code)
      or constants_link(doc, from, code)
    if target then return ('[`%s`](%s)'):format(code, target) end
  end))
end

-- The lines of a text; code between fences stays as it is.
function markdown.text(doc, from, lines, fail)
  local out, fence = {}, false
  for i, line in ipairs(lines) do
    if line:match '^```' then
      fence = not fence
      out[i] = line
    else
      out[i] = fence and line or markdown.link(doc, from, line, fail)
    end
  end
  return table.concat(out, '\n')
end

-- The first sentence of the first paragraph.
function markdown.summary(lines)
  local words = {}
  for _, line in ipairs(lines) do
    if line == '' or line:match '^[-*|] ' or line:match '^```' then
      break
    end
    words[#words + 1] = line
  end
  local text = table.concat(words, ' ')
  local stop = text:find '%. +[%u`]'
  text = stop and text:sub(1, stop) or text
  return (text:gsub(':$', '.'))
end

return markdown
