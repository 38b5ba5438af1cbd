-- SPDX-License-Identifier: MIT
-- Makes of facts/options/ what a documentation block would be for each
-- option, and the page doc/reference/options.md: a table for each subject.

local blocks = require 'blocks'
local markdown = require 'markdown'

local options = {}

local function returns(kind)
  return {
    { name = 'value', type = kind .. '?',
      text = 'the value just set, or the one in force' },
    { name = 'err', type = 'string?', text = blocks.usual.err },
    { name = 'errno', type = 'integer?', text = blocks.usual.errno },
  }
end

local function list(text)
  return text and { { text = text } } or {}
end

-- What else than its value an option is set by, by kind.
local set_by = {
  INTERFACE = 'integer|string', DEVICE = 'string|integer',
  DESCRIPTOR = 'integer|file*|userdata',
}

-- Adds the options to the functions of `doc`.
function options.blocks(doc, facts)
  for _, o in ipairs(facts.byname) do
    local kind = o.kind.lua
    local name = 'sock:' .. o.name
    local text = o.text
    if o.unit then text = text .. ' In ' .. o.unit .. '.' end
    if doc.functions[name] then
      doc.errors[#doc.errors + 1] = 'facts/options: ' .. name
        .. ' is described already'
    end
    local block = {
      name = name, key = o.name, page = blocks.owners['sock:'], method = true,
      params = o.readonly and {} or { {
        name = 'value', optional = not o.writeonly,
        type = set_by[o.kind.c] or kind,
        text = o.writeonly and 'what to set'
          or 'what to set; nil only asks',
      } },
      returns = returns(kind), text = { text }, platform = list(o.platform),
      see = list(o.see), option = true, row = o,
      section = 'Options', file = 'facts/options', line = 1,
    }
    doc.functions[name] = block
    doc.functions[#doc.functions + 1] = block
  end
end

local function value_of(o)
  local words = o.unit and o.unit or o.kind.lua:gsub('^llsocket%.', '')
  if o.kind.lua == 'table' then words = 'table' end
  if o.readonly then words = words .. ', told' end
  if o.writeonly then words = words .. ', set' end
  return words
end

local function names_of(o)
  local out = {}
  for name in (o.macros .. ' ' .. (o.six or '')):gmatch '%S+' do
    out[#out + 1] = '`' .. name .. '`'
  end
  return table.concat(out, ', ')
end

-- By the name of an option: those of the control messages that it brings.
local function brought(facts)
  local by, seen = {}, {}
  for _, c in ipairs(facts.controls) do
    if c.by and not seen[c.name] then
      by[c.by] = by[c.by] and by[c.by] .. ', ' .. c.name or c.name
    end
    seen[c.name] = true
  end
  return by
end

local function meaning_of(o, brings)
  local out = { o.text }
  if brings then
    out[#out + 1] = 'Brings the [control message](controls.md) `' .. brings
      .. '`.'
  end
  if o.platform then out[#out + 1] = '*' .. o.platform .. '*' end
  return table.concat(out, ' ')
end

local function fields(out, struct)
  out('\n| field | | |\n| --- | --- | --- |')
  for i, entry in ipairs(struct) do
    out(('| `%s` | %s | %s |'):format(entry[1],
      (struct.kinds[i].lua:gsub('^llsocket%.', '')), entry[3]))
  end
end

-- Why sock:getsockopt does not take some pairs.
local function refusals(doc, out, facts)
  out(markdown.link(doc, 'options', [[

## By number

`sock:getsockopt` and `sock:setsockopt` take every option above, and on
Linux all others of which `facts/pairs.lua` knows that their values are bytes
without pointers. These raise, and so does what is in neither list:

| level | numbers | why |
| --- | --- | --- |]], error))
  for _, p in ipairs(facts.pairs.refused) do
    local numbers = p[2] == p[3] and p[2] or p[3] == 0x7fffffff and 'all'
      or p[2] .. ' to ' .. p[3]
    out(('| `%s` | %s | %s |'):format(p[1], numbers, p[4]))
  end
end

local head = [[
<!-- Made by etc/generate.lua; change the text in facts/options/. -->
# Options

Each option is a method of a socket: `sock:NAME(value)` sets it,
`sock:NAME()` asks. Both give the value, the one just set or the one in force;
where the system or the socket has no such option, nil, its text and its number
(`ENOPROTOOPT`, or `EOPNOTSUPP` where the socket is of another family). Options
that say 'told' cannot be set, and those that say 'set' cannot be asked for.
`socket.options` lists those of the system at hand.

An option of IPv4 and IPv6 has one name here and two in C. A time of day is a
table `{ sec = , nsec = }`. Options that bring control messages change what
`sock:recvmsg` and `sock:recvbatch` receive. What is more than a value
that is set and asked for stands on pages of sockets: `sock:error`,
`sock:nonblock`, `sock:cloexec`, `sock:udpgro`, the
[filters](socket-state.md#filters) and the
[multicast groups](socket-multicast.md).
]]

function options.page(doc, facts)
  local function fail(why)
    doc.errors[#doc.errors + 1] = 'facts/options: ' .. why
  end
  local lines = { markdown.link(doc, 'options', head, fail) }
  local by = brought(facts)
  local function out(text) lines[#lines + 1] = text end
  out '| | |\n| --- | --- |'
  for _, section in ipairs(facts.options) do
    local names = {}
    for i, o in ipairs(section) do names[i] = o.name end
    out(('| [%s](#%s) | %s |'):format(section.title,
      markdown.anchor(section.title), table.concat(names, ' ')))
  end
  for _, section in ipairs(facts.options) do
    out('\n## ' .. section.title .. '\n')
    if section.text then out(section.text .. '\n') end
    if not section.usage then
      fail('no usage of ' .. section.title)
    end
    out('```lua\n' .. (section.usage or '') .. '\n```\n')
    out '| option | value | meaning | C, manual page |'
    out '| --- | --- | --- | --- |'
    local structs = {}
    for _, o in ipairs(section) do
      local text = markdown.link(doc, 'options', meaning_of(o, by[o.name]),
                                 fail)
      out(('| `%s` | %s | %s | %s; %s |'):format(o.name,
        markdown.cell(value_of(o)), markdown.cell(text), names_of(o),
        o.see or ''))
      if o.kind.struct then structs[#structs + 1] = o end
    end
    for _, o in ipairs(structs) do
      out(('\nThe fields of `%s`:'):format(o.name))
      fields(out, o.kind.struct)
    end
  end
  refusals(doc, out, facts)
  return table.concat(lines, '\n') .. '\n'
end

local controls_head = [[
<!-- Made by etc/generate.lua; change the text in facts/controls.lua. -->
# Control messages

What goes beside the data of a message, by name: what a received one carries,
and what can be sent. Those with an option come when it is on. Fields that are
left out are 0. A time is a table `{ sec = , nsec = }`.

```lua
local many = batch.new(64, 2048)
there:recvtos(true)
many:add('hello', there:getsockname(), { tos = 16 })
assert(here:sendbatch(many))
there:recvbatch(many)
print(many:control(1, 'tos'))  --> 16
```
]]

local families_head = [[
<!-- Made by etc/generate.lua; change the text in facts/families.lua. -->
# Address families

The fields of an address, by its family: what
[`addrinfo.new`](addrinfo.md#addrinfonew) takes and
[`ai:fields`](addrinfo.md#aifields) gives. Fields that are left out are 0.

```lua
local ai = assert(addrinfo.new { family = llsocket.AF_UNIX, path = '/run/x' })
print(ai, ai:fields().path)  --> unix:/run/x /run/x
```
]]

local function option_links(doc, names)
  local out = {}
  for name in (names or ''):gmatch '[%w]+' do
    local fn = doc.functions['sock:' .. name]
    out[#out + 1] = fn and fn.row and ('[`%s`](options.md#%s)'):format(name,
      markdown.anchor(fn.row.section.title)) or '`' .. name .. '`'
  end
  return table.concat(out, ', ')
end

function options.controls(doc, facts)
  local lines, structs, seen = { controls_head }, {}, {}
  local function out(text) lines[#lines + 1] = text end
  out '| name | value | meaning | option | sent | C |'
  out '| --- | --- | --- | --- | --- | --- |'
  for _, c in ipairs(facts.controls) do
    local struct = c.kind.struct
    if not seen[c.name] then
      out(('| `%s` | %s | %s | %s | %s | `%s`, `%s` |'):format(c.name,
        struct and ('[table](#%s)'):format(struct.name) or value_of(c),
        markdown.cell(c.meaning), option_links(doc, c.by),
        c.send and 'yes' or '', c[2], c[3]))
    end
    seen[c.name] = true
    if struct and not seen[struct] then
      seen[struct], structs[#structs + 1] = true, struct
    end
  end
  for _, struct in ipairs(structs) do
    out('\n## ' .. struct.name)
    fields(out, struct)
  end
  return table.concat(lines, '\n') .. '\n'
end

function options.families(_, facts)
  local lines = { families_head }
  local function out(text) lines[#lines + 1] = text end
  for _, f in ipairs(facts.families) do
    out(('\n## %s\n\n`%s`'):format(f.name, f.family))
    fields(out, f.fields)
  end
  return (table.concat(lines, '\n'):gsub('\n\n\n+', '\n\n')) .. '\n'
end

return options
