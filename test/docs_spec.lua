-- SPDX-License-Identifier: MIT
-- The reference pages and the type stubs name what the module has.

local lfs = require 'lfs'
local llsocket = require 'llsocket'
local facts = require 'test.support_facts'
local support = require 'test.support'
local worlds = require 'test.break.worlds'

local STUBS, REFERENCE = 'types/llsocket.lua', 'doc/reference/'

-- The name that a module's methods are called on in the pages.
local receivers, modules = {}, {}
for i, page in ipairs(facts.pages) do
  receivers[page.name], modules[i] = page.receiver, page.name
end

-- All options, also those that this system lacks; a method is found when it is
-- first asked for.
local options = {}
for _, option in ipairs(facts.byname) do options[#options + 1] = option.name end

local function in_module (name)
  local list = {}
  for key, value in pairs(require('llsocket.' .. name)) do
    if type(value) == 'function' then list[#list + 1] = name .. '.' .. key end
  end
  if receivers[name] then
    local world = worlds.new 'udp'
    local object = world.objects['llsocket.' .. name][1]
    local methods = getmetatable(object).__index
    if name == 'socket' then
      for _, key in ipairs(options) do methods[key] = methods[key] end
    end
    for key in pairs(methods) do
      list[#list + 1] = receivers[name] .. ':' .. key
    end
    worlds.close(world)
  end
  table.sort(list)
  return list
end

-- The names that a pattern finds, sorted; twice the same name is found twice.
local function found (file, pattern, owners)
  local list = {}
  for line in io.lines(file) do
    local owner, key = line:match(pattern)
    if owner and owners[owner] then list[#list + 1] = owner .. key end
  end
  table.sort(list)
  return list
end

local function owners_of (name)
  local owners = { [name .. '.'] = true }
  if receivers[name] then owners[receivers[name] .. ':'] = true end
  return owners
end

local any_owner = setmetatable({}, { __index = function () return true end })

local function names_of (file, pattern)
  local set = {}
  for line in io.lines(file) do
    local name = line:match(pattern)
    if name then set[name] = true end
  end
  return set
end

-- A module's page, and those of its parts.
local function pages_of (name)
  local list = {}
  for page in lfs.dir(REFERENCE) do
    if page:match('^(%w+)[-.][%w.-]*md$') == name then
      list[#list + 1] = REFERENCE .. page
    end
  end
  return list
end

for _, name in ipairs(modules) do
  describe('llsocket.' .. name, function ()
    it('has the functions of its page, and no other', function ()
      local list = {}
      for _, page in ipairs(pages_of(name)) do
        for _, entry in ipairs(found(page, '^### (%a+[.:])([%w_]+)$',
                                     any_owner)) do
          list[#list + 1] = entry
        end
      end
      table.sort(list)
      if name == 'socket' then
        for option in pairs(names_of(REFERENCE .. 'options.md',
                                     '^| `(%l[%w_]+)` | .- | .- | ')) do
          list[#list + 1] = 'sock:' .. option
        end
        table.sort(list)
      end
      assert.same(in_module(name), list)
    end)

    it('has the functions of the type stubs, and no other', function ()
      assert.same(in_module(name), found(STUBS,
        '^function (%a+[.:])([%w_]+)%(', owners_of(name)))
    end)
  end)
end

it('the manual page has every function, once', function ()
  local seen = {}
  for line in io.lines 'doc/llsocket.3' do
    local name = line:match '^%.It .-([%w_]+[.:][%w_]+)%('
    if name then seen[name] = (seen[name] or 0) + 1 end
  end
  for _, fn in ipairs(require 'test.gen.functions') do
    assert.equal(1, seen[fn.name], fn.name)
  end
end)

describe('the type stubs', function ()
  it('are Lua', function ()
    assert(loadfile(STUBS))
  end)

  it('have a file for each name that can be required', function ()
    local names = { iovec = 'iovec' }
    for _, name in ipairs(modules) do names['llsocket.' .. name] = name end
    for name, module in pairs(names) do
      local path = 'types/' .. name:gsub('%.', '/') .. '.lua'
      local text = support.read(path)
      assert(loadfile(path))
      assert.message(name).truthy(
        text:find('\n---@meta ' .. name .. '\n', 1, true))
      assert.message(name).truthy(
        text:find('\n---@type llsocket.lib.' .. module .. '\n', 1, true))
    end
  end)

  it('have functions of known modules and objects only', function ()
    local known = { ['llsocket.'] = true }
    for _, name in ipairs(modules) do
      for owner in pairs(owners_of(name)) do known[owner] = true end
    end
    for line in io.lines(STUBS) do
      local owner = line:match('^function (%a+[.:])')
      assert.is_true(owner == nil or known[owner], owner)
    end
  end)
end)

describe('constants', function ()
  local stubs, page, numbers

  setup(function ()
    stubs = names_of(STUBS, '^%-%-%-@field (%S+)')
    page = names_of(REFERENCE .. 'constants.md', '^| `(%S+)` |')
    for name in pairs(names_of(REFERENCE .. 'constants-options.md',
                               '^| `(%S+)` |')) do
      page[name] = true
    end
    numbers = names_of(REFERENCE .. 'errno.md', '^| `(%S+)` |')
  end)

  it('of the module are on the page and in the stubs', function ()
    for name, value in pairs(llsocket.constants()) do
      if type(value) == 'number' then
        assert.is_true(page[name], name)
        assert.is_true(stubs[name], name)
      end
    end
  end)

  it('of errno are on its page and in the stubs', function ()
    for name, value in pairs(llsocket.errno.numbers()) do
      if type(value) == 'number' then
        assert.is_true(numbers[name], name)
        assert.is_true(stubs[name], name)
      end
    end
  end)
end)

describe('the reference #once', function ()
  local function anchors_of (file)
    local set = { [''] = true }
    for line in io.lines(file) do
      local heading = line:match('^#+ (.*)$')
      if heading then
        heading = heading:lower():gsub('[^%w _-]', ''):gsub(' ', '-')
        set['#' .. heading] = true
      end
    end
    return set
  end

  it('has no link that leads nowhere', function ()
    local anchors = {}
    for page in lfs.dir(REFERENCE) do
      local is_page = page:find('%.md$')
      anchors[page] = is_page and anchors_of(REFERENCE .. page) or nil
    end
    for file in pairs(anchors) do
      for link in support.read(REFERENCE .. file):gmatch('%]%(([^)%s]+)%)') do
        local target, anchor = link:match('^([^#]*)(.*)$')
        local known = anchors[target == '' and file or target]
        if not link:match('^%a+://') and not link:match('^%.%./') then
          assert.is_true(known and known[anchor], file .. ': ' .. link)
        end
      end
    end
  end)
end)

describe('etc/generate.lua #once', function ()
  local UNIX = 'src/addr/unix.c'

  local function generate (top, option)
    return support.command(('%s %s %s 2>&1'):format(
      support.quote(support.lua()), support.quote(top .. 'etc/generate.lua'),
      option or ''))
  end

  -- A copy of what it reads and writes.
  local function copy ()
    local top = support.tmpname('.tree')
    local _, status = support.command(
      ('mkdir -p %s/test && cp -R Makefile etc facts src lua doc types %s && '
       .. 'cp -R test/gen %s/test'):gsub('%%s', support.quote(top)))
    assert.equal(0, status)
    return top .. '/'
  end

  local function remove (top)
    support.command('rm -rf ' .. support.quote(top))
  end

  -- Adds text to a file of the copy; the message comes with this line of it.
  local function complains (file, text, line, message)
    local top = copy()
    local old = support.read(top .. file)
    local _, lines = old:gsub('\n', '')
    support.write(top .. file, old .. text)
    local output, status = generate(top)
    remove(top)
    assert.equal(('%s:%d: %s\n'):format(file, lines + line, message), output)
    assert.equal(1, status)
  end

  it('--check finds the committed files fresh', function ()
    local output, status = generate('', '--check')
    assert.equal('', output)
    assert.equal(0, status)
  end)

  it('--check names the stale files', function ()
    local top = copy()
    support.write(top .. 'src/gen/constants.c', '')
    os.remove(top .. 'doc/reference/unix.md')
    local output, status = generate(top, '--check')
    remove(top)
    assert.equal('src/gen/constants.c is stale: run make generate\n' ..
                 'doc/reference/unix.md is stale: run make generate\n', output)
    assert.equal(1, status)
  end)

  it('writes again what was removed', function ()
    local top = copy()
    support.command(('rm -rf %sdoc %stypes'):format(support.quote(top),
                                                    support.quote(top)))
    local output, status = generate(top)
    assert.equal('', output)
    assert.equal(0, status)
    output = generate(top, '--check')
    remove(top)
    assert.equal('', output)
  end)

  it('stops at an unknown tag', function ()
    complains(UNIX, '/***\nText.\n@function sock:zz\n@nonsense\n*/\n',
              4, 'unknown tag @nonsense')
  end)

  it('stops at a function without text', function ()
    complains(UNIX, '\n/***\n@function sock:zz\n*/\n',
              3, 'sock:zz has no text')
  end)

  it('stops at a function without an example', function ()
    complains(UNIX, '\n/***\nText.\n@function sock:zz\n@see unix(7)\n*/\n',
              3, 'sock:zz has no @usage')
  end)

  it('stops at a function that says nowhere where it comes from', function ()
    complains(UNIX, '\n/***\nText.\n@function sock:zz\n@usage\n  x()\n*/\n',
              3, 'sock:zz has no @see')
  end)

  it('stops at a @param without type', function ()
    complains(UNIX, '/***\nText.\n@function sock:zz\n@param a\n*/\n',
              4, '@param a has no type')
  end)

  it('stops at an unknown type', function ()
    complains(UNIX,
              '/***\nText.\n@function sock:zz\n@return int n\n*/\n',
              4, 'unknown type "int"')
  end)

  it('stops at a function that has no page', function ()
    complains(UNIX, '/***\nText.\n@function plug:zz\n*/\n',
              3, 'no page for the function "plug:zz"')
  end)

  it('stops at the name of a function that is not there', function ()
    complains(UNIX, '/***\nAs `sock:nosuch`.\n@function sock:zz\n'
              .. '@usage\n  x()\n@see unix(7)\n*/\n',
              2, 'there is no function sock:nosuch')
  end)

  it('stops at a function that is described twice', function ()
    complains(UNIX, '/***\nText.\n@function unix.getaddrinfo\n'
              .. '@usage\n  x()\n@see unix(7)\n*/\n',
              3, 'unix.getaddrinfo is described already')
  end)

  it('stops at a constant that is listed twice', function ()
    local top = copy()
    local file = top .. 'facts/constants/errno.lua'
    support.write(file, (support.read(file):gsub("'EPERM'", "'EAGAIN'")))
    local output, status = generate(top)
    remove(top)
    assert.equal('facts/constants: EAGAIN is there already\n', output)
    assert.equal(1, status)
  end)
end)
