-- SPDX-License-Identifier: MIT
-- Addresses of every family: from fields, from bytes, and back.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local addrinfo, fails = llsocket.addrinfo, net.fails

local function lo ()
  for _, i in ipairs(assert(llsocket.device.getifaddrs())) do
    if i.inet[1] and i.inet[1].addr == '127.0.0.1' then return i end
  end
end

-- name, fields, text, and the fields that are told where they differ.
local rows = {
  { 'inet', { family = llsocket.AF_INET, addr = '192.0.2.1', port = 80 },
    '192.0.2.1:80' },
  { 'inet6', { family = llsocket.AF_INET6, addr = 'fe80::1', port = 65535,
               scope = lo().index, flowinfo = 0x12345 },
    '[fe80::1%' .. lo().name .. ']:65535' },
  { 'unix', { family = llsocket.AF_UNIX, path = '/run/x' }, 'unix:/run/x' },
  { 'unnamed', { family = llsocket.AF_UNIX, path = '' }, 'unix:' },
  { 'other', { family = 9, bytes = 'abc\0def' }, 'address of family 9' },
  { 'empty', { family = 9, bytes = '' }, 'address of family 9' },
}
local function row (constant, ...)
  if llsocket[constant] then
    local t = { ... }
    t[2].family = llsocket[constant]
    rows[#rows + 1] = t
  end
end
if llsocket.AF_NETLINK then
  row('AF_UNIX', 'abstract', { path = '\0a\0b' }, 'unix:@a@b')
  row('AF_NETLINK', 'netlink', { pid = 7, groups = 0x80000001 },
      'netlink pid=7 groups=2147483649')
  row('AF_PACKET', 'packet', { ifindex = lo().index, ethertype = 0x0800,
        hatype = 1, pkttype = 4, addr = '02:00:00:00:00:ff' },
      ('packet ethertype=2048 ifindex=%d hatype=1 pkttype=4 '
       .. 'addr=02:00:00:00:00:ff'):format(lo().index))
  row('AF_VSOCK', 'vsock', { cid = 2, port = 1024, flags = 1 },
      'vsock port=1024 cid=2 flags=1')
  row('AF_CAN', 'can', { ifindex = 3, rxid = 0x123, txid = 0x321 }, nil)
  row('AF_ALG', 'alg', { type = 'hash', name = 'sha256', feat = 1, mask = 2 },
      'alg type=hash feat=1 mask=2 name=sha256')
end


for _, t in ipairs(rows) do
  local name, fields, text = t[1], t[2], t[3]

  describe('an address of the kind ' .. name, function ()
    it('has the fields that it was made of', function ()
      local told = assert(addrinfo.new(fields)):fields()
      for key, value in pairs(fields) do
        assert.message(key).equal(value, told[key])
      end
      assert.equal(0, told.socktype)
      assert.equal(0, told.protocol)
    end)

    it('is equal to what its fields and its bytes make', function ()
      local ai = assert(addrinfo.new(fields))
      assert.equal(ai, assert(addrinfo.new(ai:fields())))
      assert.equal(ai, addrinfo.frombytes(ai:bytes()))
      assert.equal(ai:bytes(), addrinfo.new(ai:fields()):bytes())
      assert.equal(fields.family, ai:family())
    end)

    it('keeps socket type and protocol', function ()
      local copy = {}
      for k, v in pairs(fields) do copy[k] = v end
      copy.socktype, copy.protocol = llsocket.SOCK_RAW, 255
      local ai = assert(addrinfo.new(copy))
      assert.equal(llsocket.SOCK_RAW, ai:socktype())
      assert.equal(255, ai:protocol())
      local other = addrinfo.frombytes(ai:bytes(), llsocket.SOCK_RAW, 255)
      assert.equal(llsocket.SOCK_RAW, other:fields().socktype)
      assert.equal(255, other:fields().protocol)
    end)

    it('has a text', function ()
      local ai = assert(addrinfo.new(fields))
      if text then assert.equal(text, tostring(ai)) end
      assert.matches('%S', tostring(ai))
    end)

    it('differs from another', function ()
      local ai = assert(addrinfo.new(fields))
      for _, other in ipairs(rows) do
        if other[1] ~= name then
          assert.is_false(ai == assert(addrinfo.new(other[2])))
        end
      end
    end)
  end)
end


describe('addrinfo.new', function ()
  it('makes the addresses that getaddrinfo makes', function ()
    for _, f in ipairs { { llsocket.AF_INET, '127.0.0.1' },
                         { llsocket.AF_INET6, '::1' } } do
      local ai = llsocket.inet.getaddrinfo(f[2], 80, llsocket.SOCK_STREAM)[1]
      local new = addrinfo.new { family = f[1], addr = f[2], port = 80 }
      assert.equal(ai, new)
      assert.equal(ai:bytes(), new:bytes())
    end
    for _, path in ipairs { '', '/x', ('x'):rep(100) } do
      local ai = llsocket.unix.getaddrinfo(path)
      local new = addrinfo.new { family = llsocket.AF_UNIX, path = path }
      assert.equal(ai:bytes(), new:bytes())
    end
  end)

  it('takes what is left out as 0', function ()
    assert.equal('0.0.0.0:0',
                 tostring(addrinfo.new { family = llsocket.AF_INET }))
    assert.equal('[::]:0',
                 tostring(addrinfo.new { family = llsocket.AF_INET6 }))
    assert.equal('unix:',
                 tostring(addrinfo.new { family = llsocket.AF_UNIX }))
  end)

  it('takes an interface by its name', function ()
    local ai = assert(addrinfo.new { family = llsocket.AF_INET6,
                                     addr = 'fe80::1', scope = lo().name })
    assert.equal(lo().index, ai:fields().scope)
    ai = addrinfo.new { family = llsocket.AF_INET6, scope = '127.0.0.1' }
    assert.equal(lo().index, ai:fields().scope)
    fails.value('EADDRNOTAVAIL', addrinfo.new { family = llsocket.AF_INET6,
                                                scope = '203.0.113.77' })
    fails.value('ENAMETOOLONG', addrinfo.new { family = llsocket.AF_INET6,
                                               scope = ('x'):rep(16) })
    local no, _, number = addrinfo.new { family = llsocket.AF_INET6,
                                         scope = 'nosuchif0' }
    assert.is_nil(no)
    assert.is_number(number)
  end)

  it('fails with ENAMETOOLONG for a path that is too long', function ()
    for _, n in ipairs { 108, 109, 1000 } do
      fails.value('ENAMETOOLONG', addrinfo.new { family = llsocket.AF_UNIX,
                                                 path = ('x'):rep(n) })
    end
    fails.value('ENAMETOOLONG', addrinfo.new { family = 9,
                                               bytes = ('x'):rep(127) })
    assert(addrinfo.new { family = 9, bytes = ('x'):rep(126) })
  end)

  it('names the field that is wrong', function ()
    local INET = llsocket.AF_INET
    for field, value in pairs { port = '80', addr = 'localhost', ports = 80,
                                socktype = 'x', protocol = 0.5 } do
      net.raises(field, addrinfo.new, { family = INET, [field] = value })
    end
    net.raises('number out of range', addrinfo.new,
               { family = INET, port = 65536 })
    net.raises("field 'family'", addrinfo.new, {})
    net.raises("field 'family'", addrinfo.new, { family = 2^20 })
    net.raises("field 'family'", addrinfo.new, { family = 'inet' })
    net.raises("field 'bytes'", addrinfo.new, { family = 9 })
    net.raises("only 'bytes'", addrinfo.new, { family = 9, port = 1 })
    net.raises('NUL byte', addrinfo.new,
               { family = llsocket.AF_UNIX, path = 'a\0b' })
    net.raises("bad argument #1 to 'new'", net.field, 'new', addrinfo, 'x')
  end)

  it('leaves the table as it is', function ()
    local t = { family = llsocket.AF_INET, port = 5, socktype = 1 }
    addrinfo.new(t)
    assert.same({ family = llsocket.AF_INET, port = 5, socktype = 1 }, t)
  end)
end)


describe('addrinfo.frombytes', function ()
  it('takes 2 to 128 bytes', function ()
    local ai = addrinfo.frombytes('\9\0')
    assert.equal(2, #ai:bytes())
    assert.equal(128, #addrinfo.frombytes(('\9'):rep(128)):bytes())
    for _, n in ipairs { 0, 1, 129, 1000 } do
      net.raises('2 to 128 bytes', addrinfo.frombytes, ('\9'):rep(n))
    end
  end)

  it('reads nothing beyond an address that is cut', function ()
    local whole = {}
    for _, t in ipairs(rows) do
      whole[#whole + 1] = assert(addrinfo.new(t[2])):bytes()
    end
    for _, bytes in ipairs(whole) do
      for n = 2, #bytes do
        local ai = addrinfo.frombytes(bytes:sub(1, n))
        assert.is_table(ai:fields())
        assert.is_string(tostring(ai))
        assert.equal(n, #ai:bytes())
        assert.equal(ai, addrinfo.frombytes(ai:bytes()))
        ai:addr()
        ai:port()
      end
    end
  end)

  it('makes every family', function ()
    for family = 0, 60 do
      local ai = addrinfo.frombytes(string.char(family, 0) .. ('\255'):rep(126))
      assert.is_table(ai:fields())
      assert.is_string(tostring(ai))
      assert.equal(ai, ai)
    end
  end)

  it('ends with zeros as it likes', function ()
    assert.equal(addrinfo.frombytes('\9\0abc'),
                 addrinfo.frombytes('\9\0abc\0\0'))
    assert.is_false(addrinfo.frombytes('\9\0abc')
                    == addrinfo.frombytes('\9\0abc\0x'))
  end)
end)


describe('ai:unmapped', function ()
  after_each(net.release)

  it('is the IPv4 address within an IPv4-mapped one', function ()
    local ai = llsocket.inet.getaddrinfo('::ffff:192.0.2.1', 80,
                                         llsocket.SOCK_STREAM)[1]
    local four = ai:unmapped()
    assert.equal(llsocket.AF_INET, four:family())
    assert.equal('192.0.2.1:80', tostring(four))
    assert.equal(llsocket.SOCK_STREAM, four:socktype())
    assert.equal(ai:protocol(), four:protocol())
    assert.equal(four, llsocket.inet.getaddrinfo('192.0.2.1', 80)[1])
  end)

  it('is itself for any other', function ()
    for _, t in ipairs(rows) do
      local ai = assert(addrinfo.new(t[2]))
      assert.is_true(rawequal(ai, ai:unmapped()))
    end
    local six = llsocket.inet.getaddrinfo('::192.0.2.1', 80)[1]
    assert.is_true(rawequal(six, six:unmapped()))
  end)

  it('makes the peers of a dual-stack socket equal to themselves', function ()
    local l = net.own(assert(llsocket.socket.new(
      llsocket.inet.getaddrinfo('::', 0, llsocket.SOCK_STREAM)[1])))
    l:ipv6only(false)
    net.nothing(l:bind())
    net.nothing(l:listen())
    local to = addrinfo.new { family = llsocket.AF_INET,
      socktype = llsocket.SOCK_STREAM, addr = '127.0.0.1',
      port = l:getsockname():port() }
    local c = net.own(assert(llsocket.socket.new(to)))
    net.nothing(c:connect())
    local peer = net.own(assert(l:accept())):getpeername()
    assert.is_false(peer == c:getsockname())
    assert.equal(c:getsockname(), peer:unmapped())
  end)
end)
