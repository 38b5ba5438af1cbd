-- SPDX-License-Identifier: MIT
-- Every constant against the system's headers, as a C program prints them.

local llsocket = require 'llsocket'
local facts = require 'test.support_facts'
local support = require 'test.support'

-- The names of the facts in their order, and each with its entry.
local function listed ()
  local names = {}
  for name in pairs(facts.constant) do names[#names + 1] = name end
  table.sort(names)
  return names, facts.constant
end

-- Compiles test/c/constants.c with these names in it.
local function compile (options, names)
  local file = support.write(support.tmpname('.h'), names)
  local output, status = support.command(('%s %s -DNAMES=%s %s 2>&1')
    :format(os.getenv('CC') or 'cc', options,
            support.quote('"' .. file .. '"'), 'test/c/constants.c'))
  assert(status == 0, 'no C compiler, or it fails: ' .. output)
  return output
end

-- What the preprocessor leaves of the headers has the names of enumerators,
-- which no #ifdef sees.
local function identifiers ()
  local set = {}
  for word in compile('-E', ''):gmatch('[%a_][%w_]*') do set[word] = true end
  return set
end

local function values (names)
  local known, lines = identifiers(), {}
  for i, name in ipairs(names) do
    local format = known[name] and 'NAME(%s)\n'
      or '#ifdef %s\nNAME(%s)\n#endif\n'
    lines[i] = format:format(name, name)
  end
  local program = support.tmpname('.exe')
  compile('-o ' .. support.quote(program), table.concat(lines))
  -- LLS_RUN runs programs of a processor that is not this one.
  local output, status = support.command((os.getenv('LLS_RUN') or '') .. ' '
                                         .. support.quote(program))
  assert(status == 0, 'the program that prints the constants fails')
  os.remove(program)
  local found = {}
  for name, value in output:gmatch('(%S+) (%S+)\n') do
    found[name] = tonumber(value)
  end
  return found
end

describe('constants', function ()
  local names, set = listed()
  local function is_errno (name) return set[name].errno end
  local c

  -- What the facts say where the headers are older.
  local function number (name)
    return tonumber(set[name].linux or set[name].socket) or nil
  end

  local function in_module (name)
    return (is_errno(name) and llsocket.errno or llsocket)[name]
  end

  local function in_c (name)
    if name == 'SCM_CREDS' then return c.SCM_CREDS or c.SCM_CREDENTIALS end
    if name == 'AF_OSI' then return c.AF_OSI or c.AF_ISO end
    return c[name] or c.AF_NETLINK and number(name)
  end

  setup(function ()
    c = values(names)
  end)

  it('are found in the headers', function ()
    local n = 0
    for _ in pairs(c) do n = n + 1 end
    assert.is_true(n > 150, n .. ' only')
    for _, name in ipairs {
      'AF_INET', 'AI_PASSIVE', 'EAI_NONAME', 'IFF_UP', 'IPPROTO_TCP',
      'MSG_PEEK', 'NI_DGRAM', 'SCM_RIGHTS', 'SHUT_RD', 'SOCK_STREAM',
      'SOL_SOCKET', 'SOMAXCONN', 'EAGAIN',
    } do
      assert.is_number(c[name], name)
    end
  end)

  for _, name in ipairs(names) do
    it(name .. ' is what the headers say', function ()
      assert.equal(in_c(name), in_module(name))
    end)
  end

  it('have the number of the headers where the facts have one', function ()
    for _, name in ipairs(names) do
      if c[name] and number(name) then
        assert.message(name).equal(c[name], number(name))
      end
    end
  end)

  it('are integers', function ()
    if not math.type then
      for _, name in ipairs(names) do
        local value = in_module(name) or 0
        assert.equal(math.floor(value), value, name)
      end
      return
    end
    for _, name in ipairs(names) do
      if in_module(name) ~= nil then
        assert.equal('integer', math.type(in_module(name)), name)
      end
    end
  end)

  it('are all in llsocket.constants() and errno.numbers()', function ()
    local all, numbers = llsocket.constants(), llsocket.errno.numbers()
    for _, name in ipairs(names) do
      local list = is_errno(name) and numbers or all
      assert.message(name).equal(in_module(name), list[name])
      all[name], numbers[name] = nil, nil
    end
    assert.is_nil(next(all))
    assert.is_nil(next(numbers))
  end)

  it('raise where no system has them', function ()
    for _, module in ipairs { llsocket, llsocket.errno } do
      local ok, message = pcall(function () return module.MSG_PEKE end)
      assert.is_false(ok)
      assert.truthy(message:find("no constant 'MSG_PEKE'", 1, true))
    end
  end)

  it('are nil where only other systems have them', function ()
    local missing = 0
    for _, name in ipairs(names) do
      if in_c(name) == nil then
        missing = missing + 1
        assert.is_nil(in_module(name))
      end
    end
    assert.is_true(missing > 0)
  end)

  it('leave other names alone', function ()
    for _, name in ipairs { 'nosuch', 'Nosuch', '_X', 1, true, 1.5, {} } do
      assert.is_nil(llsocket[name])
      assert.is_nil(llsocket.errno[name])
    end
  end)

  it('have SCM_CREDS where SCM_CREDENTIALS is the only name', function ()
    assert.equal(c.SCM_CREDS or c.SCM_CREDENTIALS, llsocket.SCM_CREDS)
    assert.equal(c.SCM_CREDENTIALS, llsocket.SCM_CREDENTIALS)
  end)

  it('have AF_OSI where AF_ISO is the only name', function ()
    assert.equal(c.AF_OSI or c.AF_ISO, llsocket.AF_OSI)
  end)

  it('have IPPROTO_MAX where it is an enumerator, not a macro', function ()
    assert.equal(c.IPPROTO_MAX, llsocket.IPPROTO_MAX)
  end)

  it('have no SCM_SECURIT', function ()
    assert.is_false((pcall(function () return llsocket.SCM_SECURIT end)))
  end)

  it('have IOV_MAX and SOMAXCONN', function ()
    assert.is_true(llsocket.IOV_MAX >= 16)
    assert.is_true(llsocket.SOMAXCONN > 0)
  end)
end)
