-- SPDX-License-Identifier: MIT
-- Reads the documentation blocks (slash and three stars) of the C sources, and
-- those of the Lua ones (a long comment that begins with three stars).

local blocks = {}

-- In the order of the index; `receiver` is what methods are called on, and
-- `parts` are pages that have some of the sections.
blocks.pages = {
  { name = 'socket', receiver = 'sock', parts = {
    { name = 'socket-connections', 'Names and connections' },
    { name = 'socket-transfer', 'Sending and receiving',
      'Receiving into buffers', 'Waiting' },
    { name = 'socket-messages', 'Messages and descriptors', 'Batches' },
    { name = 'socket-state', 'State and options', 'Filters' },
    { name = 'socket-multicast', 'Multicast' },
  } },
  { name = 'inet' },
  { name = 'unix' },
  { name = 'addrinfo', receiver = 'ai' },
  { name = 'iovec', receiver = 'iov' },
  { name = 'buffer', receiver = 'buf' },
  { name = 'msghdr', receiver = 'mh' },
  { name = 'cmsghdr', receiver = 'cmsg' },
  { name = 'cmsghdrs', receiver = 'cmsgs' },
  { name = 'batch', receiver = 'b' },
  { name = 'poller', receiver = 'p' },
  { name = 'event', receiver = 'ev' },
  { name = 'device' },
  { name = 'resolver', receiver = 'r' },
  { name = 'query', receiver = 'q' },
  { name = 'connector', receiver = 'c' },
  { name = 'errno' },
}

-- What stands before the dot or colon of a function's name, and its page.
blocks.owners = {}
for _, page in ipairs(blocks.pages) do
  blocks.owners[page.name .. '.'] = page
  if page.receiver then blocks.owners[page.receiver .. ':'] = page end
end

-- The name of the page that has a section.
function blocks.part(page, section)
  for _, part in ipairs(page.parts or {}) do
    for _, title in ipairs(part) do
      if title == section then return part.name end
    end
  end
  return page.name
end

-- The functions of the module itself stand on the first page.
blocks.root = { name = 'README' }
blocks.owners['llsocket.'] = blocks.root

local types = {}
for name in ('integer number string boolean table any nil true false function '
    .. 'userdata file* '):gmatch '%S+' do
  types[name] = true
end
for _, page in ipairs(blocks.pages) do
  if page.receiver then types['llsocket.' .. page.name] = true end
end

local function known_type(text)
  if not text:match '^[^|]' or not text:match '[^|]$' then return false end
  for part in text:gmatch '[^|]+' do
    local base = part:gsub('%?$', ''):gsub('%[%]$', '')
    if not types[base] then return false end
  end
  return true
end

local keywords = {}
for word in ('and break do else elseif end false for function goto if in local '
    .. 'nil not or repeat return then true until while self'):gmatch '%a+' do
  keywords[word] = true
end

local function known_name(name)
  return name == '...' or name:match '^%a[%w_]*$' and not keywords[name]
end

-- Tags. Each gets the block, the rest of its line and a function that fails;
-- it returns the table whose text goes on in the indented lines below.
local tags = {}

tags['function'] = function(block, rest, fail)
  local owner, key = rest:match '^(%a+[.:])([%a_][%w_]*)$'
  local page = owner and blocks.owners[owner]
  if not page then fail('no page for the function "' .. rest .. '"') end
  if block.name then fail 'a second @function in one block' end
  block.name, block.key, block.page = rest, key, page
  block.method = owner:match ':$' ~= nil
end

local function page_tag(kind)
  return function(block, rest, fail)
    local name = rest:match '^llsocket%.?(%a*)'
    for _, page in ipairs(blocks.pages) do
      if page.name == name then block.about = page end
    end
    if name == '' and kind == 'module' then block.about = blocks.root end
    if not block.about then fail('no page "' .. rest .. '"') end
    block.kind = kind
  end
end

tags.module = page_tag 'module'
tags.class = page_tag 'class'

function tags.section(block, rest, fail)
  if rest == '' then fail '@section needs a title' end
  block.section = rest
end

-- The texts of parameters that many functions have, which may be left out.
local usual_param = {
  ['... integer'] = '`MSG_*` flags, OR-ed; nil holes are skipped',
  ['mcaddr string'] = "the group, a numeric address of the socket's family, "
    .. 'one of IPv6 with `%scope` if you like',
  ['srcaddr string'] = 'the source, likewise',
  ['ifname string|integer'] = 'the interface by its name, its index or an IPv4 '
    .. 'address of it (default: the scope of `mcaddr`, or else the system '
    .. 'chooses one by its routes)',
  ['msec number'] = 'milliseconds, a fraction is rounded up; 0 (default) or '
    .. 'less looks without waiting, `math.huge` is no limit',
  ['exception boolean'] = 'whether urgent data ends the wait too (default '
    .. 'false)',
}

function tags.param(block, rest, fail)
  local name, optional, more = rest:match '^([%w_.]+)(%??)%s*(.*)$'
  if not name or not known_name(name) then fail '@param needs a name' end
  local kind, text = more:match '^(%S+)%s*(.*)$'
  if not kind then fail('@param ' .. name .. ' has no type') end
  if not known_type(kind) then fail('unknown type "' .. kind .. '"') end
  local last = block.params[#block.params]
  if last and last.name == '...' then fail 'a @param after the last one' end
  text = text ~= '' and text or usual_param[name .. ' ' .. kind] or ''
  local param = { name = name, optional = optional == '?', text = text }
  if kind:match '%?$' then
    param.optional, kind = true, kind:sub(1, -2)
  end
  param.type = kind
  block.params[#block.params + 1] = param
  return param
end

blocks.usual = {
  err = 'what strerror(3) says',
  errno = 'the number that belongs to `err`',
}

tags['return'] = function(block, rest, fail)
  local kind, more = rest:match '^(%S+)%s*(.*)$'
  if not kind then fail '@return has no type' end
  if not known_type(kind) then fail('unknown type "' .. kind .. '"') end
  local name, text = more:match '^([%w_.]+)%s*(.*)$'
  if not name or not known_name(name) then fail '@return needs a name' end
  local value = { type = kind, name = name, text = text }
  block.returns[#block.returns + 1] = value
  return value
end

local function add_failure(block)
  for _, name in ipairs { 'err', 'errno' } do
    block.returns[#block.returns + 1] = {
      name = name, type = name == 'err' and 'string?' or 'integer?', text = '',
    }
  end
end

function tags.option(block, rest, fail)
  local kind, text = rest:match '^(%S+)%s*(.*)$'
  if not kind or not known_type(kind) then fail '@option needs a type' end
  local param = {
    name = 'value', type = kind, optional = true,
    text = text ~= '' and text or 'what to set; nil only asks',
  }
  block.params, block.option = { param }, true
  block.returns = { {
    name = 'value', type = kind .. '?',
    text = 'the value just set, or the one in force',
  } }
  add_failure(block)
  return param
end

function tags.fails(block, rest, fail)
  if rest ~= '' or #block.returns > 0 then
    fail '@fails stands alone, for functions that return nothing on success'
  end
  block.fails = true
  add_failure(block)
end

-- Receiving calls return nothing at the end; sending ones have these values.
function tags.gone(block, rest)
  block.gone = rest == ''
    and 'Returns nothing at all when the peer has closed.'
    or ('Returns `%s` when the peer is gone: the number is `EPIPE` or '
        .. '`ECONNRESET`.'):format(rest)
end

local function text_tag(field)
  return function(block, rest, fail)
    if rest == '' then fail('@' .. field .. ' needs a text') end
    local item = { text = rest }
    block[field][#block[field] + 1] = item
    return item
  end
end

tags.platform = text_tag 'platform'
tags.see = text_tag 'see'

-- A program: the lines below, indented by two spaces, stay as they are.
function tags.usage(block, rest, fail)
  if rest ~= '' then fail '@usage stands alone, with its lines below' end
  if block.usage then fail 'a second @usage in one block' end
  block.usage = { lines = {} }
  return block.usage
end

local function trim(lines)
  while lines[1] == '' do table.remove(lines, 1) end
  while lines[#lines] == '' do table.remove(lines) end
end

local function check(block, fail)
  trim(block.text)
  local kinds = (block.name and 1 or 0) + (block.about and 1 or 0)
    + (block.section and 1 or 0)
  if kinds ~= 1 then
    fail 'a block is one of @function, @module, @class, @section'
  end
  if block.usage and not block.name then
    fail '@usage is for functions; others have their programs in the text'
  end
  if block.section then return end
  if #block.text == 0 then
    fail((block.name or block.kind) .. ' has no text')
  end
  if block.name then
    if not block.usage then fail(block.name .. ' has no @usage') end
    if #block.see == 0 then fail(block.name .. ' has no @see') end
  end
  for _, value in ipairs(block.returns) do
    if value.text == '' then value.text = blocks.usual[value.name] or '' end
  end
end

-- One block: its lines and the number of the first.
local function parse(lines, first, file)
  local block = {
    text = {}, params = {}, returns = {}, platform = {}, see = {},
    file = file, line = first,
  }
  local current, tagged, fence
  for i, line in ipairs(lines) do
    local function fail(why)
      error(file .. ':' .. (first + i - 1) .. ': ' .. why, 0)
    end
    if line:match '^@function' then block.named = first + i - 1 end
    local tag, rest = line:match '^@(%a+)%s*(.-)$'
    if tag and not fence then
      local handler = tags[tag] or fail('unknown tag @' .. tag)
      current, tagged = handler(block, rest, fail), true
    elseif current and current.lines and line:match '^  ' then
      current.lines[#current.lines + 1] = line:sub(3)
    elseif current and not fence and line:match '^  +%S' then
      current.text = (current.text .. ' ' .. line:match '^ +(.*)$')
        :gsub('^ ', '')
    else
      current = nil
      if line:match '^```' then fence = not fence end
      if tagged and block.name and line ~= '' then
        fail 'the text goes above the tags, or is indented by two spaces'
      end
      if block.name and line:match '^    ' then
        fail 'a program of a function is its @usage'
      end
      block.text[#block.text + 1] = line
    end
  end
  check(block, function(why)
    error(file .. ':' .. first .. ': ' .. why, 0)
  end)
  return block
end

-- Calls `take(lines, first)` for each block of the text.
local function each_block(text, file, take)
  local lines, first, ending, n = nil, nil, nil, 0
  for line in (text .. '\n'):gmatch '(.-)\r?\n' do
    n = n + 1
    if lines then
      local last = line:match(ending)
      local content = (last or line):gsub('%s+$', '')
      if not last or content ~= '' then lines[#lines + 1] = content end
      if last then
        take(lines, first)
        lines = nil
      end
    elseif line:match '^%s*/%*%*%*' or line:match '^%s*%-%-%[%[%*%*%*' then
      ending = line:match '/' and '^(.-)%s*%*/' or '^(.-)%s*%]%]$'
      if not line:match '^/%*%*%*%s*$' and not line:match '^%-%-%[%[%*%*%*$'
      then
        error(file .. ':' .. n .. ': a block begins with its opening alone', 0)
      end
      lines, first = {}, n + 1
    end
  end
  if lines then error(file .. ':' .. first .. ': a block without end', 0) end
end

-- Adds what the file says to `doc`: { functions = {}, about = {} }.
function blocks.read(text, file, doc)
  local section
  each_block(text, file, function(lines, first)
    local ok, block = pcall(parse, lines, first, file)
    if not ok then
      doc.errors[#doc.errors + 1] = block
    elseif block.section then
      section = block.section
      if #block.text > 0 then doc.about['section ' .. section] = { block } end
    elseif block.about then
      local key = block.kind .. ' ' .. block.about.name
      doc.about[key] = doc.about[key] or {}
      table.insert(doc.about[key], block)
    elseif doc.functions[block.name] then
      doc.errors[#doc.errors + 1] = ('%s:%d: %s is described already')
        :format(file, block.named, block.name)
    else
      block.section = section
      block.on = blocks.part(block.page, block.method and section)
      doc.functions[block.name] = block
      doc.functions[#doc.functions + 1] = block
    end
  end)
end

return blocks
