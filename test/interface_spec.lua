-- SPDX-License-Identifier: MIT
-- Interfaces by name, index or address, and the scope of a group's text.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local device, errno, fails = llsocket.device, llsocket.errno, net.fails

local families = {
  { 'IPv4', llsocket.AF_INET, '239.1.2.3' },
  { 'IPv6', llsocket.AF_INET6, 'ff02::1234' },
}

-- The loopback interface.
local function loopback ()
  for _, i in ipairs(assert(device.getifaddrs())) do
    if i.inet[1] and i.inet[1].addr == '127.0.0.1' then return i end
  end
end
local lo = loopback()


describe('device.index', function ()
  it('is the index of a name', function ()
    net.is({ lo.index, n = 1 }, device.index(lo.name))
  end)

  it('is that of the interface with an IPv4 address', function ()
    net.is({ lo.index, n = 1 }, device.index('127.0.0.1'))
  end)

  it('gives an index back', function ()
    net.is({ lo.index, n = 1 }, device.index(lo.index))
  end)

  it('fails where there is none', function ()
    local index, _, number = device.index('nosuchif0')
    assert.is_nil(index)
    assert.is_truthy(number == errno.ENODEV or number == errno.ENXIO)
    fails.value('EADDRNOTAVAIL', device.index('203.0.113.77'))
    fails.value('ENAMETOOLONG', device.index(('x'):rep(40)))
  end)

  it('raises on what is no interface', function ()
    for _, wrong in ipairs { true, {}, -1, 1.5, 2^31, 'lo\0x' } do
      assert.is_false((pcall(device.index, wrong)))
    end
    net.raises('name expected, got no value', device.index)
    net.raises('name, index or IPv4 address of an interface expected',
               device.index, true)
  end)
end)


describe('an interface within a value', function ()
  -- Without descriptors the system cannot be asked, which is no word about the
  -- interface.
  local program = [[
    local l = require 'llsocket'
    local held, asks = {}, {
      function () return l.cmsghdr.of('pktinfo6', { ifindex = 'lo' }) end,
      function ()
        return l.cmsghdr.of('pktinfo6', { ifindex = '127.0.0.1' })
      end,
      function ()
        return l.addrinfo.new { family = l.AF_INET6, addr = 'fe80::1',
                                scope = 'lo' }
      end,
    }
    for _, ask in ipairs(asks) do assert(ask()) end
    repeat
      local sock = l.socket.open(l.AF_INET, l.SOCK_DGRAM)
      held[#held + 1] = sock
    until not sock
    for _, ask in ipairs(asks) do
      local value, err, number = ask()
      io.write(tostring(value), ' ', l.errno.name(number), '\n')
    end]]

  it('is not said to be missing when no descriptor is left', function ()
    if lo.name ~= 'lo' then return pending('no interface is called lo') end
    assert.equal(('nil EMFILE\n'):rep(3), (net.lua(program, 'ulimit -n 60;')))
  end)
end)


describe('device.name', function ()
  it('is the name of an index', function ()
    net.is({ lo.name, n = 1 }, device.name(lo.index))
  end)

  it('fails where there is none', function ()
    for _, index in ipairs { 0, 2^31 - 1 } do
      local name, _, number = device.name(index)
      assert.is_nil(name)
      assert.is_truthy(number == errno.ENODEV or number == errno.ENXIO)
    end
  end)

  it('raises on what is no index', function ()
    for _, wrong in ipairs { 'lo', -1, 1.5, 2^31 } do
      assert.is_false((pcall(device.name, wrong)))
    end
  end)
end)


for _, f in ipairs(families) do
  local name, family, group = f[1], f[2], f[3]

  describe('an interface on ' .. name, function ()
    after_each(net.release)

    local ways = { name = lo.name, index = lo.index, address = '127.0.0.1' }

    for kind, value in pairs(ways) do
      it('may be given to mcastif by ' .. kind, function ()
        local s = net.udp(family)
        net.is({ lo.name, n = 1 }, s:mcastif(value))
        net.is({ lo.name, n = 1 }, s:mcastif())
      end)

      it('may be given to mcastjoin and mcastleave by ' .. kind, function ()
        local s = net.udp(family)
        net.nothing(s:mcastjoin(group, value))
        fails.nothing('EADDRINUSE', s:mcastjoin(group, lo.name))
        net.nothing(s:mcastleave(group, value))
      end)
    end

    it('is the system\'s again after mcastif(0)', function ()
      local s = net.udp(family)
      s:mcastif(lo.name)
      net.is({ nil, n = 1 }, s:mcastif(0))
      net.is({ nil, n = 1 }, s:mcastif())
    end)

    it('that does not exist is an error', function ()
      local s = net.udp(family)
      fails.nothing('EADDRNOTAVAIL', s:mcastjoin(group, '203.0.113.77'))
      assert.is_string((s:mcastjoin(group, 2^31 - 1)))
      assert.is_nil((s:mcastif(2^31 - 1)))
    end)
  end)
end


describe('an interface that alone is used', function ()
  after_each(net.release)

  it('may be given by name, index or address', function ()
    if not net.udp().bindtodevice then
      return pending 'there is no bindtodevice'
    end
    for _, given in ipairs { lo.name, lo.index, '127.0.0.1' } do
      local s = net.udp()
      net.is({ lo.name, n = 1 }, s:bindtodevice(given))
      net.is({ lo.name, n = 1 }, s:bindtodevice())
      net.is({ lo.index, n = 1 }, net.udp():bindtoifindex(given))
    end
  end)

  it("is none for '' and 0", function ()
    local s = net.udp()
    if not s.bindtodevice then return pending 'there is no bindtodevice' end
    for _, none in ipairs { '', 0 } do
      net.is({ lo.name, n = 1 }, s:bindtodevice(lo.name))
      local answer = net.pack(s:bindtodevice(none))
      if answer[3] == errno.EPERM then
        return pending 'only root changes an interface that is set'
      end
      assert.same({ '', n = 1 }, answer)
      net.is({ 0, n = 1 }, s:bindtoifindex())
    end
  end)

  it('that does not exist is an error', function ()
    local s = net.udp()
    if not s.bindtodevice then return pending 'there is no bindtodevice' end
    for _, name in ipairs { 'bindtodevice', 'bindtoifindex' } do
      fails.value('ENODEV', s[name](s, 'nosuchif0'))
      fails.value('EADDRNOTAVAIL', s[name](s, '203.0.113.77'))
      fails.value('ENAMETOOLONG', s[name](s, ('x'):rep(40)))
    end
    fails.value('ENODEV', s:bindtodevice(2^31 - 1))
    net.raises('string expected, got boolean', s.bindtodevice, s, true)
  end)
end)


describe('the text of a group', function ()
  after_each(net.release)
  local INET6 = llsocket.AF_INET6

  it('may carry a scope, which names the interface', function ()
    local s = net.udp(INET6)
    for _, scope in ipairs { lo.name, lo.index } do
      local text = 'ff02::1234%' .. scope
      net.nothing(s:mcastjoin(text))
      fails.nothing('EADDRINUSE', s:mcastjoin('ff02::1234', lo.name))
      net.nothing(s:mcastleave(text))
    end
  end)

  it('may be what addr() of an address gives', function ()
    local s = net.udp(INET6)
    local ai = net.inet('ff02::1234%' .. lo.name, 0, llsocket.SOCK_DGRAM)
    net.nothing(s:mcastjoin(ai:addr()))
    net.nothing(s:mcastleave('ff02::1234', lo.name))
  end)

  it('loses to an interface that is given', function ()
    local s = net.udp(INET6)
    net.nothing(s:mcastjoin('ff02::1234%2147483647', lo.name))
    net.nothing(s:mcastleave('ff02::1234', lo.name))
  end)

  it('is refused with a scope that there is not', function ()
    local s = net.udp(INET6)
    local err, number = s:mcastjoin('ff02::1234%nosuchif0')
    assert.equal(errno.strerror(number), err)
    fails.nothing('ENAMETOOLONG', s:mcastjoin('ff02::1%' .. ('x'):rep(99)))
    assert.is_string((s:mcastjoin('ff02::1234%')))
    fails.nothing('EINVAL', s:mcastjoin('%lo'))
    fails.nothing('EINVAL', s:mcastjoin(('f'):rep(99) .. '%lo'))
  end)

  it('has no scope on IPv4', function ()
    local s = net.udp(llsocket.AF_INET)
    fails.nothing('EINVAL', s:mcastjoin('239.1.2.3%lo'))
  end)
end)
