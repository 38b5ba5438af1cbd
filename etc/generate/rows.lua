-- SPDX-License-Identifier: MIT
-- Writes src/gen/rows.c, the rows of the codec, from the other files in facts/.
-- A kind is one of the words below, or the name of a structure; `kind[8]` is
-- an array of eight, `kind[]` one of as many as there are.

local rows = {}

-- { C's name, size, what Lua has, alignment }
local kinds = {
  bool = { 'BOOLEAN', 4, 'boolean' },
  s8 = { 'SIGNED', 1, 'integer' },
  s16 = { 'SIGNED', 2, 'integer' },
  s32 = { 'SIGNED', 4, 'integer' },
  s64 = { 'SIGNED', 8, 'integer' },
  u8 = { 'UNSIGNED', 1, 'integer' },
  u16 = { 'UNSIGNED', 2, 'integer' },
  u32 = { 'UNSIGNED', 4, 'integer' },
  u64 = { 'UNSIGNED', 8, 'integer' },
  be16 = { 'NETWORK', 2, 'integer' },
  be32 = { 'NETWORK', 4, 'integer' },
  be64 = { 'NETWORK', 8, 'integer' },
  count = { 'COUNT', 4, 'integer' },
  octet = { 'OCTET', 4, 'integer' },
  byte = { 'OCTET', 1, 'integer' },
  flag = { 'BOOLEAN', 1, 'boolean' },
  bits = { 'BITS', 1, 'integer' },
  seconds = { 'SECONDS', 'sizeof(struct timeval)', 'number', 8 },
  timeval = { 'TIMEVAL', 'sizeof(struct timeval)', 'table', 8 },
  timespec = { 'TIMESPEC', 'sizeof(struct timespec)', 'table', 8 },
  nanoseconds = { 'NANOSECONDS', 8, 'table' },
  linger = { 'LINGER', 'sizeof(struct linger)', 'integer', 4 },
  text = { 'TEXT', 0, 'string', 1 },
  bytes = { 'BYTES', 0, 'string', 1 },
  counted = { 'COUNTED', 0, 'string', 4 },
  path = { 'PATH', 0, 'string', 1 },
  ipv4 = { 'IPV4', 4, 'string' },
  ipv6 = { 'IPV6', 16, 'string', 4 },
  hwaddr = { 'HWADDR', 0, 'string', 1 },
  lladdr = { 'LLADDR', 0, 'string', 1 },
  sockaddr = { 'SOCKADDR', 0, 'llsocket.addrinfo', 1 },
  fd = { 'DESCRIPTOR', 4, 'integer' },
  interface = { 'INTERFACE', 4, 'integer' },
  beinterface = { 'INTERFACE', 4, 'integer', 4, 1 },
  device = { 'DEVICE', 16, 'string', 1 },
}

-- What a kind says: { c, size, lua, align, count, fields, shift, bits }.
local function kind_of(text, structs)
  local word, rest = text:match '^(%w+)(.*)$'
  local array = rest:match '%[(%d*)%]$'
  local size, width = rest:match '^:(%d+):?(%d*)'
  local base, struct = kinds[word], structs[word]
  local kind
  if struct then
    kind = { c = 'STRUCT', size = struct.bytes, lua = 'table',
             align = struct.align, struct = struct }
  elseif base then
    kind = { c = base[1], size = base[2], lua = base[3],
             align = base[4] or base[2] }
  else
    error('unknown kind "' .. text .. '"', 0)
  end
  if base and base[5] then kind.shift = base[5] end
  if word == 'bits' then
    kind.shift, kind.bits = size, width
  elseif size then
    kind.size = tonumber(size)
  end
  kind.count = array and (array == '' and 'LLS_ANY' or array) or 'LLS_ONE'
  if array then kind.lua = kind.lua .. '[]' end
  return kind
end
rows.kind_of = kind_of

local function field(name, kind, offset)
  return ('{ "%s", %s, %s, %s, %s, LLS_%s, %s, %s }'):format(name,
    kind.struct and 'f_' .. kind.struct.name or 'NULL', offset, kind.size,
    kind.count, kind.c, kind.shift or 0, kind.bits or 0)
end

local function offset_of(struct, entry, kind, at)
  if struct.c then
    return ('offsetof(%s, %s)'):format(struct.c, entry.m or entry[1])
  end
  if entry.at then return entry.at end
  local align = tonumber(kind.align) or 1
  return math.floor((at + align - 1) / align) * align
end

-- Lays a structure out behind `at` bytes, and adds its rows to `out`.
local function lay_out(out, struct, structs, at)
  struct.align = struct.align or 1
  struct.kinds = {}
  out[#out + 1] = ('ROWS f_%s[] = {')
    :format(struct.name)
  for i, entry in ipairs(struct) do
    local kind = kind_of(entry[2], structs)
    struct.kinds[i] = kind
    local offset = offset_of(struct, entry, kind, at)
    out[#out + 1] = '  ' .. field(entry[1], kind, offset) .. ','
    local size, n = tonumber(kind.size), tonumber(kind.count) or 1
    if tonumber(offset) and size and not kind.bits then
      at = offset + size * n
    elseif kind.bits and tonumber(kind.shift) + tonumber(kind.bits) == 8 then
      at = offset + 1
    end
    struct.align = math.max(struct.align, tonumber(kind.align) or 1)
    if not tonumber(offset) and not struct.c then
      struct.bytes = offset .. ' + ' .. kind.size
    end
  end
  out[#out + 1] = '  { NULL, NULL, 0, 0, 0, 0, 0, 0 }'
  out[#out + 1] = '};\n'
  local last = struct.kinds[#struct.kinds]
  if last.size == 0 or last.count == 'LLS_ANY' then
    struct.bytes = 0
  elseif struct.size then
    struct.bytes = struct.size
  elseif struct.c then
    struct.bytes = ('sizeof(%s)'):format(struct.c)
  elseif not struct.bytes then
    local align = struct.align
    struct.bytes = math.floor((at + align - 1) / align) * align
  end
end

local function condition(words, when)
  local out = {}
  for _, word in ipairs(words) do
    out[#out + 1] = ('defined(%s)'):format(word)
  end
  out[#out + 1] = when
  return table.concat(out, ' && ')
end

local function guarded(out, guard, line)
  out[#out + 1] = '#if ' .. guard
  out[#out + 1] = '  ' .. line .. ','
  out[#out + 1] = '#endif'
end

local NOFIELD = '{ NULL, NULL, 0, 0, 0, 0, 0, 0 }'

local function controls(out, facts)
  out[#out + 1] = 'const struct lls_control lls_controls[] = {'
  for _, c in ipairs(facts.controls) do
    c.name, c.meaning = c[1], c[5]
    c.kind = kind_of(c[4], facts.structs)
    guarded(out, condition({ c[2], c[3] }, c.when), ('{ %s, %s, %s }')
      :format(field(c[1], c.kind, 0), c[2], c[3]))
  end
  out[#out + 1] = '  { ' .. NOFIELD .. ', 0, 0 }'
  out[#out + 1] = '};\n'
end

local function families(out, facts)
  for _, f in ipairs(facts.families) do
    out[#out + 1] = '#if ' .. condition({ f[1] }, f.when)
    f.family = f[1]
    -- The rows behind the family's name.
    local struct = { name = f.name, c = f.c, size = f.size, align = 2 }
    for i = 2, #f do struct[i - 1] = f[i] end
    lay_out(out, struct, facts.structs, 2)
    out[#out] = '};\n#endif\n'
    f.bytes, f.fields, f.kinds = struct.bytes, struct, struct.kinds
  end
  out[#out + 1] = 'const struct lls_family lls_families[] = {'
  for _, f in ipairs(facts.families) do
    guarded(out, condition({ f.family }, f.when), ('{ %s, %s, %s }')
      :format(field(f.name, { c = 'STRUCT', size = f.bytes,
        count = 'LLS_ONE', struct = f.fields }, 0), f.family, f.bytes))
  end
  out[#out + 1] = '  { ' .. NOFIELD .. ', 0, 0 }'
  out[#out + 1] = '};\n'
end

-- The ways that systems have an option: level, names in the order in which the
-- first that is there counts, kind.
local function option_row(o, level, names, kind, tail)
  local lines, word = {}, '#if '
  for name in names:gmatch '%S+' do
    lines[#lines + 1] = word .. condition({ level, name }, o.when)
    lines[#lines + 1] = ('  { %s, %s, %s, %s },'):format(
      field(o.name, kind, 0), level, name, tail)
    word = '#elif '
  end
  lines[#lines + 1] = '#else'
  lines[#lines + 1] = ('  { %s, LLS_ABSENT, LLS_ABSENT, %s },'):format(
    field(o.name, kind, 0), tail)
  lines[#lines + 1] = '#endif'
  return table.concat(lines, '\n')
end

local function access(o)
  return o.readonly and 'LLS_READONLY' or o.writeonly and 'LLS_WRITEONLY'
    or '0'
end

-- A text on one line.
local function folded(text)
  return text and (text:gsub('%s+', ' '))
end

local function options(out, facts)
  local all, twins = {}, 0
  for _, section in ipairs(facts.options) do
    for _, o in ipairs(section) do
      o.name, o.type, o.level, o.macros = o[1], o[2], o[3], o[4]
      o.text, o.section = folded(o[5]), section
      o.platform = folded(o.platform)
      o.kind = kind_of(o.type, facts.structs)
      all[#all + 1] = o
    end
  end
  table.sort(all, function(a, b) return a.name < b.name end)
  out[#out + 1] = 'static const struct lls_option twins[] = {'
  for _, o in ipairs(all) do
    if o.six then
      o.twin, twins = '&twins[' .. twins .. ']', twins + 1
      o.kind6 = kind_of(o.type6 or o.type, facts.structs)
      out[#out + 1] = option_row(o, o.level6 or 'IPPROTO_IPV6', o.six,
        o.kind6, 'NULL, ' .. access(o))
    end
  end
  out[#out + 1] = '};\n'
  out[#out + 1] = '/* By name. */\nconst struct lls_option lls_options[] = {'
  for _, o in ipairs(all) do
    out[#out + 1] = option_row(o, o.level, o.macros, o.kind,
      (o.twin or 'NULL') .. ', ' .. access(o))
  end
  out[#out + 1] = '};'
  out[#out + 1] = ('const size_t lls_noptions = %d;'):format(#all)
  facts.byname = all
end

-- Linux has them by numbers; those of sockets in general are other ones on some
-- processors.
local function pair_list(out, facts)
  out[#out + 1] = '\nconst struct lls_pairs lls_pairs[] = {\n#ifdef __linux__'
  for _, list in ipairs { facts.pairs.safe, facts.pairs.refused } do
    for _, p in ipairs(list) do
      local row = ('  { %s, %d, %d, %s },'):format(p[1], p[2], p[3],
        p[4] and '"' .. p[4] .. '"' or 'NULL')
      if p[1] == 'SOL_SOCKET' then
        row = '#if SO_PROTOCOL == 38\n' .. row .. '\n#endif'
      end
      out[#out + 1] = row
    end
  end
  out[#out + 1] = '#endif\n  { 0, 1, 0, NULL }\n};'
end

local head = [[
/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/; change it there. */
#include "gen/numbers.h"
#include "base/codec.h"
#include "base/kinds.h"

/* Not every system has all structures. */
#ifdef __GNUC__
#define ROWS  __attribute__((unused)) static const struct lls_field
#else
#define ROWS  static const struct lls_field
#endif
]]

-- Adds to the facts what follows from them.
function rows.c(facts)
  local out = { head }
  for _, struct in ipairs(facts.structs) do
    lay_out(out, struct, facts.structs, 0)
    facts.structs[struct.name] = struct
  end
  controls(out, facts)
  families(out, facts)
  options(out, facts)
  pair_list(out, facts)
  return table.concat(out, '\n') .. '\n'
end

return rows
