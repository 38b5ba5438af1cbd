-- SPDX-License-Identifier: MIT
-- Reads etc/constants.txt and writes src/gen/constants.c.

local list = {}

local function section_of(title)
  return { title = title, text = {}, errno = title:match '^errno' ~= nil }
end

local function entry_of(line)
  local name, rest = line:match '^([%u][%w_]*) +(%S.*)$'
  if not name then return nil end
  local entry = { name = name, meaning = rest }
  local sign, word, meaning = rest:match '^([=@]) +([%w_]+) +(%S.*)$'
  if sign then
    entry.meaning = meaning
    entry[sign == '=' and 'fallback' or 'enum'] = word
  end
  return entry
end

-- An array of { title, text, errno, entries... } in the file's order.
function list.read(text, file)
  local sections, seen, n = {}, {}, 0
  for line in text:gmatch '([^\n]*)\n' do
    n = n + 1
    local function fail(why) error(file .. ':' .. n .. ': ' .. why, 0) end
    local last = sections[#sections]
    if line:match '^==' then
      if last and last.errno then fail 'the errno section comes last' end
      local title = line:match '^== (%S.*)$' or fail 'a title is missing'
      sections[#sections + 1] = section_of(title)
    elseif line:match '^>' then
      if not last or #last > 0 then fail 'text belongs below a title' end
      last.text[#last.text + 1] = line:match '^> ?(.*)$'
    elseif line ~= '' and not line:match '^#' then
      local entry = entry_of(line) or fail 'not NAME and its meaning'
      if not last then fail 'a constant before the first title' end
      if seen[entry.name] then fail(entry.name .. ' is there already') end
      seen[entry.name] = true
      last[#last + 1] = entry
    end
  end
  if not (sections[1] and sections[#sections].errno) then
    error(file .. ':' .. n .. ': the errno section is missing', 0)
  end
  return sections
end

local function row(name, value)
  return ('  { "%s", %s },'):format(name, value or name)
end

local function rows(out, entry)
  local function add(line) out[#out + 1] = line end
  if entry.enum then
    add(('#if defined(%s) || defined(%s)'):format(entry.name, entry.enum))
  else
    add('#ifdef ' .. entry.name)
  end
  add(row(entry.name))
  if entry.fallback then
    add(('#elif defined(%s)'):format(entry.fallback))
    add(row(entry.name, entry.fallback))
  end
  add '#endif'
end

local head = [[
/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from etc/constants.txt; change it there. */
#include "base/base.h"

#include <errno.h>
#include <netinet/udp.h>
]]

function list.c(sections)
  local out = { head }
  local function open(array)
    out[#out + 1] = ('const struct lls_constant %s[] = {'):format(array)
  end
  local function close()
    out[#out + 1] = '  { NULL, 0 }'
    out[#out + 1] = '};'
  end
  open 'lls_constants'
  for _, section in ipairs(sections) do
    if section.errno then
      close()
      out[#out + 1] = '\n/* Of two names with one number the preferred is'
        .. ' the first. */'
      open 'lls_errnos'
    else
      out[#out + 1] = ('  /* %s */'):format((section.title:gsub('%*/', '* /')))
    end
    for _, entry in ipairs(section) do rows(out, entry) end
  end
  close()
  return table.concat(out, '\n') .. '\n'
end

return list
