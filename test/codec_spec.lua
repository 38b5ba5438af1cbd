-- SPDX-License-Identifier: MIT
-- The codec, through addresses and control messages: bytes of every length,
-- from kernels and peers that are older, newer or hostile.

local llsocket = require 'llsocket'
local facts = require 'test.support_facts'
local addrinfo, cmsghdr = llsocket.addrinfo, llsocket.cmsghdr

local function bytes (n, seed)
  local out = {}
  for i = 1, n do out[i] = string.char((i * seed + seed) % 256) end
  return table.concat(out)
end

-- Of several rows of one name the one that this system has.
local function rows ()
  local out, seen = {}, {}
  local all = llsocket.constants()
  for _, c in ipairs(facts.controls) do
    local level, type = all[c[2]], all[c[3]]
    local other = c.when and c.when:find '!defined%(__linux__%)'
    if level and type and not seen[c[1]] and not (other and all.SOL_NETLINK)
    then
      seen[c[1]] = true
      out[#out + 1] = { name = c[1], level = level, type = type,
                        kind = c.kind }
    end
  end
  return out
end

local samples = {
  BOOLEAN = true, SIGNED = 5, UNSIGNED = 6, NETWORK = 7, COUNT = 8,
  OCTET = 9, TIMEVAL = { sec = 3, nsec = 4000 },
  TIMESPEC = { sec = 3, nsec = 4 }, NANOSECONDS = { sec = 3, nsec = 4 },
  TEXT = 'text', BYTES = 'by\0tes', COUNTED = 'iv', IPV4 = '192.0.2.1',
  IPV6 = '2001:db8::1', DESCRIPTOR = 0, INTERFACE = 1,
}

-- A value of the kind, which the way back gives again; nil where there is none.
local function sample (kind)
  local one
  if kind.c == 'STRUCT' then
    one = {}
    for i, entry in ipairs(kind.struct) do
      one[entry[1]] = sample(kind.struct.kinds[i])
    end
  else
    one = samples[kind.c]
  end
  if kind.count == 'LLS_ONE' then return one end
  local list = {}
  for i = 1, tonumber(kind.count) or 2 do list[i] = one end
  return list
end

describe('control messages of all rows', function ()
  if not cmsghdr.of then return end

  for _, c in ipairs(rows()) do
    it(c.name .. ' gives what it was made of', function ()
      local value = sample(c.kind)
      if value == nil then return end
      local cmsg = assert(cmsghdr.of(c.name, value))
      assert.equal(c.level, cmsg:level())
      assert.equal(c.type, cmsg:type())
      if c.name == 'timestampingctl' then return end  -- another's number
      assert.equal(c.name, cmsg:name())
      local got = cmsg:value()
      if c.kind.c == 'STRUCT' then
        for k, v in pairs(value) do assert.message(k).same(v, got[k]) end
      else
        assert.same(value, got)
      end
    end)

    it(c.name .. ' reads bytes of any length', function ()
      for n = 0, 80 do
        for seed = 1, 3 do
          local cmsg = cmsghdr.new(c.level, c.type, bytes(n, seed * 83))
          local ok, message = pcall(cmsg.value, cmsg)
          assert.message(message).is_true(ok)
        end
      end
    end)

    it(c.name .. ' refuses values of other kinds', function ()
      local ok, message = pcall(cmsghdr.of, c.name, print)
      assert.is_false(ok)
      assert.truthy(message:find('bad argument #2', 1, true))
    end)
  end
end)

describe('structures', function ()
  if not cmsghdr.of then return end

  it('that are shorter give fewer fields, longer ones as far as known',
    function ()
      local level, type = llsocket.SOL_SOCKET, llsocket.SCM_CREDENTIALS
      if not type then return pending 'no credentials' end
      local whole = cmsghdr.of('credentials',
                               { pid = 1, uid = 2, gid = 3 }):data()
      assert.same({ pid = 1, uid = 2 },
                  cmsghdr.new(level, type, whole:sub(1, 8)):value())
      assert.same({ pid = 1 },
                  cmsghdr.new(level, type, whole:sub(1, 7)):value())
      assert.same({}, cmsghdr.new(level, type, ''):value())
      assert.same({ pid = 1, uid = 2, gid = 3 },
                  cmsghdr.new(level, type, whole .. 'more'):value())
    end)

  it('name the field that is wrong', function ()
    if not llsocket.SCM_CREDENTIALS then return pending 'no credentials' end
    for text, value in pairs {
      ["field 'uid': number expected, got string"] = { uid = 'root' },
      ["field 'pid': number out of range"] = { pid = 2 ^ 31 },
      ["there is no field 'user'"] = { user = 0 },
      ['the names of fields expected'] = { 1, 2, 3 },
      ['table expected, got number'] = 1,
    } do
      local ok, message = pcall(cmsghdr.of, 'credentials', value)
      assert.is_false(ok)
      assert.truthy(message:find(text, 1, true), message)
    end
  end)
end)

describe('addresses of all families', function ()
  for _, f in ipairs(facts.families) do
    local family = llsocket.constants()[f.family]
    it(f.name .. ' read bytes of any length', function ()
      if not family then return pending('no ' .. f.family) end
      local head = assert(addrinfo.new { family = family }):bytes():sub(1, 2)
      for n = 0, 126 do
        local ai = addrinfo.frombytes(head .. bytes(n, 91))
        if ai then
          assert.equal(family, ai:family())
          assert.is_table(ai:fields())
          assert.is_string(tostring(ai))
        end
      end
    end)
  end
end)
