-- SPDX-License-Identifier: MIT
-- Checks facts/constants/, and writes src/gen/constants.c and
-- src/gen/numbers.h.

local list = {}

local function complain(errors, name, why)
  errors[#errors + 1] = 'facts/constants: ' .. name .. ' ' .. why
end

-- The sections as they are; what is wrong with them goes into `errors`.
function list.read(sections, errors)
  local seen = {}
  for _, section in ipairs(sections) do
    section.lines = {}
    for line in (section.text or ''):gmatch '([^\n]*)\n' do
      table.insert(section.lines, line)
    end
    for _, entry in ipairs(section) do
      entry.name, entry.meaning = entry[1], entry[2]
      entry.errno = section.errno
      if not entry.meaning then
        complain(errors, entry.name, 'has no meaning')
      elseif seen[entry.name] then
        complain(errors, entry.name, 'is there already')
      end
      seen[entry.name] = entry
    end
  end
  return sections, seen
end

-- The names that rows of options and control messages have, as one section in
-- front of errno's.
function list.add(sections, seen, facts)
  local section = { title = 'Options and control messages',
    page = 'constants-options', lines = {
    'Levels and numbers for getsockopt(2), setsockopt(2) and',
    '`cmsghdr.new`. Each option has a method, and needs no number there.',
  } }
  local function add(name, meaning, linux, socket)
    if seen[name] then return end
    local entry = { name, meaning, name = name, meaning = meaning,
                    linux = linux, socket = socket }
    seen[name] = entry
    section[#section + 1] = entry
  end
  for _, subject in ipairs(facts.options) do
    for _, o in ipairs(subject) do
      local linux, socket = o.linux, o.socket
      for name in o[4]:gmatch '%S+' do
        add(name, '`sock:' .. o[1] .. '`', linux, socket)
        linux, socket = nil, nil
      end
      if o.six then add(o.six, '`sock:' .. o[1] .. '` of IPv6', o.linux6) end
    end
  end
  for _, c in ipairs(facts.controls) do
    add(c[3], 'control message: ' .. c[5], c.linux, c.socket)
  end
  table.sort(section, function(a, b) return a.name < b.name end)
  table.insert(sections, #sections, section)
end

local function row(name, value, rank)
  return ('  { "%s", %s, %d },'):format(name, value, rank)
end

local function rows(out, entry)
  local function add(line) out[#out + 1] = line end
  if entry.enum then
    add(('#if defined(%s) || defined(%s)'):format(entry.name, entry.enum))
  else
    add('#ifdef ' .. entry.name)
  end
  add(row(entry.name, entry.name, entry.rank))
  if entry.fallback then
    add(('#elif defined(%s)'):format(entry.fallback))
    add(row(entry.name, entry.fallback, entry.rank))
  end
  add '#else'
  add(row(entry.name, 0, 0))
  add '#endif'
end

local head = [[
/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/constants/; change it there. */
]]

-- By name, as strcmp(3) has them. The rank is for errno.name() alone, so a new
-- constant changes no other's row.
local function array(out, name, sections, errno)
  local entries, n = {}, 0
  for _, section in ipairs(sections) do
    if (section.errno or false) == errno then
      for i, entry in ipairs(section) do
        entry.rank, n = errno and i or 1, n + 1
        entries[n] = entry
      end
    end
  end
  table.sort(entries, function(a, b) return a.name < b.name end)
  out[#out + 1] = ('const struct lls_constant %s[] = {'):format(name)
  for _, entry in ipairs(entries) do rows(out, entry) end
  out[#out + 1] = '};'
  out[#out + 1] = ('const size_t lls_n%s = %d;\n'):format(name:sub(5), n)
end

function list.c(sections)
  local out = { head .. '#include "gen/numbers.h"\n' }
  array(out, 'lls_constants', sections, false)
  array(out, 'lls_errnos', sections, true)
  return (table.concat(out, '\n'):gsub('\n+$', '\n'))
end

local function numbers(out, sections, key)
  for _, section in ipairs(sections) do
    for _, entry in ipairs(section) do
      if entry[key] then
        out[#out + 1] = ('#ifndef %s\n#define %s %s\n#endif')
          :format(entry.name, entry.name,
                  tostring(entry[key]):gsub('^%-%d+$', '(%0)'))
      end
    end
  end
end

-- The names that the headers of an older system lack.
function list.numbers(sections)
  local out = { head, [[
#ifndef LLS_NUMBERS_H
#define LLS_NUMBERS_H

#include "base/base.h"
#include <poll.h>
#include <sys/time.h>
#include <netinet/udp.h>

#ifdef __linux__
#include <net/ethernet.h>
]] }
  numbers(out, sections, 'linux')
  out[#out + 1] = '#if defined(SO_PROTOCOL) && SO_PROTOCOL == 38'
  numbers(out, sections, 'socket')
  out[#out + 1] = '#endif\n#endif\n\n#endif\n'
  return table.concat(out, '\n')
end

return list
