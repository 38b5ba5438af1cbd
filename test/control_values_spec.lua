-- SPDX-License-Identifier: MIT
-- Control messages by name: cmsghdr.of, cmsg:name, cmsg:value, and those of a
-- batch. What the network brings is in control_net_spec.lua.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local batch = llsocket.batch
local unpack = table.unpack or unpack -- luacheck: ignore

local DGRAM = llsocket.SOCK_DGRAM
local linux = llsocket.SCM_CREDENTIALS ~= nil

-- The value of a message of that name that is made of a value.
local function back (name, value)
  local cmsg = assert(cmsghdr.of(name, value))
  assert.equal(name, cmsg:name())
  return cmsg:value()
end

describe('cmsghdr.of', function ()
  after_each(net.release)

  it('is the way back from cmsg:value', function ()
    assert.equal(64, back('hoplimit', 64))
    assert.equal(255, back('tclass', 255))
    assert.same({ ifindex = 0, addr = '::1' },
                back('pktinfo6', { addr = '::1' }))
    assert.same({ 0, 1, 2 }, back('rights', { 0, 1, 2 }))
    assert.same({}, back('rights', {}))
    assert.equal('\0bytes\255', back('dstopts', '\0bytes\255'))
  end)

  if linux then
    it('is the way back on Linux', function ()
      assert.equal(64, back('ttl', 64))
      assert.equal(2, back('tos', 2))
      assert.equal(1400, back('udpsegment', 1400))
      assert.same({ pid = 1, uid = 2, gid = 3 },
                  back('credentials', { pid = 1, uid = 2, gid = 3 }))
      assert.same({ sec = 5, nsec = 999999999 },
                  back('txtime', { sec = 5, nsec = 999999999 }))
      assert.same({ ifindex = 7, specdst = '192.0.2.1', addr = '0.0.0.0' },
                  back('pktinfo', { ifindex = 7, specdst = '192.0.2.1' }))
    end)

    it('takes an interface by its name', function ()
      local lo = back('pktinfo', { ifindex = 'lo' }).ifindex
      assert.is_true(lo > 0)
      local number = llsocket.errno.ENODEV
      net.is({ nil, llsocket.errno.strerror(number), number },
             cmsghdr.of('pktinfo', { ifindex = 'nosuchdevice' }))
    end)

    it('says which field is wrong', function ()
      local function wrong (text, ...)
        net.raises(text, net.field, 'of', cmsghdr, ...)
      end
      wrong("bad argument #2 to 'of'", 'pktinfo', 5)
      wrong("there is no field 'spec'", 'pktinfo', { spec = '1.2.3.4' })
      wrong("field 'ifindex': number out of range", 'pktinfo',
            { ifindex = -2^40 })
      wrong("field 'specdst': numeric IPv4 address", 'pktinfo',
            { specdst = '::1' })
      wrong("field 'uid': number expected, got string", 'credentials',
            { uid = '0' })
      wrong("field 'nsec': number out of range", 'txtime',
            { sec = 1, nsec = 1000000000 })
    end)
  end

  it('raises for a name that no system has, and for wrong values', function ()
    net.raises("bad argument #1 to 'of' (this system has no control message "
               .. "'nosuch')", net.field, 'of', cmsghdr, 'nosuch', 1)
    for _, v in ipairs { 1, true, {}, print } do
      net.raises("bad argument #1 to 'of'", net.field, 'of', cmsghdr, v, 1)
    end
    for _, v in ipairs { 'x', true, {}, print, 256, -1, 1.5 } do
      net.raises("bad argument #2 to 'of'", net.field, 'of', cmsghdr,
                 'hoplimit', v)
    end
    net.raises("bad argument #2 to 'of'", net.field, 'of', cmsghdr, 'hoplimit')
    net.raises("field '2': integer, file or object with fd() expected, got "
               .. 'string', cmsghdr.of, 'rights', { 0, 'x' })
  end)

  it('makes what is sent', function ()
    local a, b = net.unix_pair()
    msg.moved(1, false, a:sendmsg(msg.message({ 'x' }, msg.controls(
      cmsghdr.of('rights', { a:fd(), b:fd() })))))
    local mh = msg.message({ 1 }, cmsghdrs.new())
    b:recvmsg(mh)
    local cmsg = mh:control():shift()
    assert.equal('rights', cmsg:name())
    local fds = cmsg:value()
    assert.equal(2, #fds)
    cmsg, mh = nil, nil -- luacheck: ignore
    msg.collect()
    for _, fd in ipairs(fds) do
      assert.is_true(net.isopen(fd))
      net.ownfd(fd)
    end
    assert.is_true(msg.same_file(a:fd(), fds[1]))
  end)
end)

describe('cmsg:name and cmsg:value', function ()
  it('give no name and the bytes of an unknown message', function ()
    local cmsg = cmsghdr.new(4711, 12, 'some\0bytes')
    net.is({ n = 1 }, cmsg:name())
    assert.equal('some\0bytes', cmsg:value())
  end)

  it('give nil for too few bytes, and read what is there', function ()
    for len = 0, 30 do
      for _, row in ipairs { { llsocket.IPPROTO_IPV6, llsocket.IPV6_PKTINFO },
          { llsocket.SOL_SOCKET, llsocket.SCM_RIGHTS },
          { llsocket.SOL_SOCKET, llsocket.SCM_TIMESTAMP },
          { llsocket.IPPROTO_IP, llsocket.IP_RECVERR } } do
        if row[2] then
          local cmsg = cmsghdr.new(row[1], row[2], ('\127'):rep(len))
          local kind = type(cmsg:value())
          assert.is_true(kind == 'table' or kind == 'nil')
        end
      end
    end
  end)
end)

describe('b:control', function ()
  after_each(net.release)

  -- A batch into which a message with these control messages has come.
  local function received (...)
    local a, b = net.unix_pair(DGRAM, true)
    b:passcred(true)
    a:sendmsg(msg.message({ 'x' }, msg.controls(...)))
    local got = batch.new(2, 10)
    net.is({ 1 }, b:recvbatch(got))
    return got, a, b
  end

  it('is nil where there is no message', function ()
    local b = batch.new(1, 1)
    net.is({ n = 1 }, b:control(1))
    net.is({ n = 1 }, b:control(0, 'rights'))
    b:add('x')
    assert.same({}, b:control(1))
    net.is({ n = 1 }, b:control(1, 'rights'))
  end)

  if linux then
    it('has what came by name', function ()
      local b, a = received(cmsghdr.rights(0, 1))
      local before = msg.descriptors()
      local all = b:control(1)
      assert.equal('table', type(all.credentials))
      net.is({ all.credentials.pid }, b:control(1, 'credentials').pid)
      assert.equal(2, #all.rights)
      assert.same(msg.descriptors(), before)
      for _, fd in ipairs(all.rights) do net.ownfd(fd) end
      a:close()
    end)

    it('gives descriptors once, and they are the caller\'s', function ()
      local before = msg.descriptors()
      local b, a, s = received(cmsghdr.rights(0, 1))
      local fds = b:control(1, 'rights')
      assert.equal(2, #fds)
      assert.same({}, b:control(1, 'rights'))
      assert.is_nil(b:control(1).rights and b:control(1).rights[1])
      b:clear()
      for _, fd in ipairs(fds) do
        assert.is_true(net.isopen(fd))
        net.ownfd(fd)
      end
      a:close()
      s:close()
      net.release()
      assert.same({}, msg.since(before))
    end)

    it('sends what b:add is given', function ()
      local a, s = net.unix_pair(DGRAM, true)
      s:passcred(true)
      local out, into = batch.new(2, 10), batch.new(2, 10)
      out:add('x', nil, { rights = { 0 } })
      out:add('y')
      net.is({ 2, nil, false }, a:sendbatch(out))
      net.is({ 2 }, s:recvbatch(into))
      local fds = into:control(1, 'rights')
      assert.equal(1, #fds)
      net.ownfd(fds[1])
      assert.is_nil(into:control(2, 'rights'))
      assert.is_table(into:control(2, 'credentials'))
    end)

    it('does not send on what came', function ()
      local b, _, s = received(cmsghdr.rights(0))
      local to = net.unix(net.tmpname(), DGRAM)
      local t = net.own(llsocket.socket.new(to))
      net.nothing(t:bind())
      local own = batch.new(1, 10)
      own:add(b:data(1), to)
      net.is({ 1, nil, false }, s:sendbatch(own))
      net.is({ 1 }, t:recvbatch(b))
      assert.same({}, b:control(1))
    end)
  end

  if linux then
    it('knows names that are made anew from others in their place', function ()
      local b = received(cmsghdr.rights(0))
      local pid = b:control(1, 'credentials').pid
      for i = 1, 200 do
        local first = ('credentials'):sub(1, 11 - i % 2)
        local known, got = pcall(b.control, b, 1, first .. '.pid')
        assert.equal(i % 2 == 0, known)
        if known then assert.equal(pid, got) end
        assert.is_nil(b:control(1, 'tt' .. ('lx'):sub(1, 1)))
        if i % 20 == 0 then collectgarbage() end
      end
    end)

    it('gives values of several names, and fields of them', function ()
      local b = received(cmsghdr.rights(0))
      local fds, pid, creds, ttl = b:control(1, 'rights', 'credentials.pid',
                                             'credentials', 'ttl')
      net.ownfd(fds[1])
      assert.equal(1, #fds)
      assert.equal(creds.pid, pid)
      assert.is_true(pid > 0)
      assert.is_nil(ttl)
      net.is({ n = 3 }, b:control(1, 'ttl', 'pktinfo.ifindex', 'tos'))
      for _, name in ipairs { 'credentials.x', 'credentials.', 'pktinfo.x',
                              'ttl.x', 'credentials.pid.x', 'rights.1' } do
        net.raises("there is no field '" .. name .. "'", b.control, b, 1,
                   'tos', name)
      end
    end)
  end

  it('raises for a name that no system has', function ()
    local b = batch.new(1, 1)
    b:add('x')
    net.raises("bad argument #2 to 'control' (this system has no control "
               .. "message 'nosuch')", net.method, 'control', b, 1, 'nosuch')
    net.raises("bad argument #2 to 'control'", net.method, 'control', b, 1, 5)
    net.raises("bad argument #1 to 'control'", net.method, 'control', b, 'x')
  end)
end)

describe('the control messages of b:add', function ()
  after_each(net.release)

  it('say what is wrong with them', function ()
    local b = batch.new(2, 10)
    local function wrong (text, value)
      net.raises("bad argument #3 to 'add'", net.method, 'add', b, 'x', nil,
                 value)
      net.raises(text, b.add, b, 'x', nil, value)
    end
    wrong('table expected', 5)
    wrong('names of control messages', { 5 })
    wrong("no control message 'nosuch'", { nosuch = 1 })
    wrong("field 'hoplimit': number expected, got string", { hoplimit = 'x' })
    wrong("there is no field 'spec'", { pktinfo6 = { spec = 1 } })
    assert.equal(0, #b)
  end)

  it('have the room that the batch has', function ()
    local b = batch.new(2, 10, 64)
    local ok, err = pcall(b.add, b, 'x', nil,
                          { rights = { unpack({}, 1, 0) }, hoplimit = 1 })
    assert.is_true(ok, err)
    local many = {}
    for i = 1, 100 do many[i] = 0 end
    net.raises('need more room than the batch has', b.add, b, 'x', nil,
               { rights = many })
    assert.equal(1, #b)
    local none = batch.new(1, 10, 0)
    net.raises('need more room', none.add, none, 'x', nil, { hoplimit = 1 })
    net.is({ 1 }, none:add('x', nil, {}))
  end)

  if linux then
    it('answer an interface that there is not', function ()
      local b = batch.new(1, 10)
      local number = llsocket.errno.ENODEV
      net.is({ nil, llsocket.errno.strerror(number), number },
             b:add('x', nil, { pktinfo = { ifindex = 'nosuchdevice' } }))
      assert.equal(0, #b)
    end)

    it('go together with segments', function ()
      local a = net.udp()
      local s, to = net.udp(nil, true)
      local b = batch.new(1, 100, 24)
      b:add('aabbc', to, { ttl = 33 }, 2)
      net.is({ 1, nil, false }, a:sendbatch(b))
      assert.same({ 'aa', 'bb', 'c' }, buf.drain(s))
    end)
  end
end)
