-- SPDX-License-Identifier: MIT
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local getifaddrs = llsocket.device.getifaddrs

local UP, BROADCAST, LOOPBACK, MULTICAST = 0x1, 0x2, 0x8, 0x1000

local function by_name(list)
  local found = {}
  for _, interface in ipairs(list) do
    assert.is_nil(found[interface.name])
    found[interface.name] = interface
  end
  return found
end

local function has_flag(interface, flag)
  return math.floor(interface.flags / flag) % 2 == 1
end

-- The first line of a file of /sys about this interface.
local function sys(name, file)
  local f = io.open(('/sys/class/net/%s/%s'):format(name, file))
  local line = f and f:read('*l')
  if f then
    f:close()
  end
  return line
end

-- /sys/class/net may be that of another network namespace.
local function sys_is_ours(list)
  local names = {}
  for _, interface in ipairs(list) do
    names[#names + 1] = interface.name
  end
  table.sort(names)
  local out = support.command('LC_ALL=C ls /sys/class/net')
  local theirs = {}
  for name in out:gmatch('%S+') do
    if sys(name, 'ifindex') then
      theirs[#theirs + 1] = name
    end
  end
  table.sort(theirs)
  return names, theirs
end

-- What `ip -o addr` says: 'eth0 inet 192.0.2.2/24' as the keys of a set.
local function ip_addr()
  local set = {}
  local out, status = support.command('ip -o addr show')
  assert.equal(0, status)
  for line in out:gmatch('[^\n]+') do
    local name, family, addr, bits =
      line:match('^%d+:%s+(%S+)%s+(inet6?)%s+([^/%s]+)/(%d+)')
    if name then
      set[('%s %s %s/%d'):format(name, family, addr, bits)] = line
    end
  end
  return set
end

local function bits_of(netmask)
  local bits = 0
  if netmask:find(':', 1, true) then
    for word in netmask:gmatch('%x+') do
      local n = tonumber(word, 16)
      while n > 0 do
        bits = bits + n % 2
        n = math.floor(n / 2)
      end
    end
  else
    for byte in netmask:gmatch('%d+') do
      local n = tonumber(byte)
      while n > 0 do
        bits = bits + n % 2
        n = math.floor(n / 2)
      end
    end
  end
  return bits
end

local function set_of(list)
  local set = {}
  for _, interface in ipairs(list) do
    for _, family in ipairs {'inet', 'inet6'} do
      for _, a in ipairs(interface[family]) do
        set[('%s %s %s/%d'):format(interface.name, family, a.addr,
          bits_of(a.netmask))] = a
      end
    end
  end
  return set
end

describe('device.getifaddrs', function()
  it('gives one value, an array', function()
    assert.equal(1, msg.count(getifaddrs()))
    local list, n = getifaddrs(), 0
    for _ in pairs(list) do
      n = n + 1
    end
    assert.equal(#list, n)
    assert.is_true(n > 0)
  end)

  it('has values of the right types', function()
    for _, interface in ipairs(getifaddrs()) do
      assert.equal('string', type(interface.name))
      for _, key in ipairs {'index', 'flags', 'mtu'} do
        assert.is_true(msg.is_integer(interface[key]), key)
      end
      if interface.hwaddr then
        assert.is_truthy(interface.hwaddr:match('^%x%x[:%x]+$'))
      end
      for _, family in ipairs {'inet', 'inet6'} do
        assert.equal('table', type(interface[family]))
        for _, a in ipairs(interface[family]) do
          assert.equal('string', type(a.addr))
          assert.equal('string', type(a.netmask))
        end
      end
      for _, a in ipairs(interface.inet6) do
        assert.is_true(msg.is_integer(a.scope))
      end
    end
  end)

  it('has the interfaces of the system, each once', function()
    local list = getifaddrs()
    by_name(list)
    local names, theirs = sys_is_ours(list)
    assert.same(theirs, names)
  end)

  it('has their indices, as the system counts them', function()
    for name, interface in pairs(by_name(getifaddrs())) do
      assert.equal(tonumber(sys(name, 'ifindex')), interface.index)
    end
  end)

  it('has their MTU', function()
    for name, interface in pairs(by_name(getifaddrs())) do
      assert.equal(tonumber(sys(name, 'mtu')), interface.mtu)
    end
  end)

  it('has their hardware addresses', function()
    for name, interface in pairs(by_name(getifaddrs())) do
      assert.equal(sys(name, 'address'), interface.hwaddr)
    end
  end)

  it('has their flags', function()
    for name, interface in pairs(by_name(getifaddrs())) do
      local flags = tonumber(sys(name, 'flags'))
      for _, flag in ipairs {UP, BROADCAST, LOOPBACK, MULTICAST} do
        assert.equal(math.floor(flags / flag) % 2 == 1,
          has_flag(interface, flag))
      end
    end
  end)

  it('has the addresses and netmasks that ip shows', function()
    if not support.has('ip') then
      return pending('there is no command ip')
    end
    local want, got = ip_addr(), set_of(getifaddrs())
    for key in pairs(want) do
      assert.is_not_nil(got[key], key)
    end
    for key in pairs(got) do
      assert.is_not_nil(want[key], key)
    end
  end)

  it('has the loopback interface with its address', function()
    local found
    for _, interface in ipairs(getifaddrs()) do
      if has_flag(interface, LOOPBACK) then
        for _, a in ipairs(interface.inet) do
          if a.addr == '127.0.0.1' then
            found = true
            assert.equal('255.0.0.0', a.netmask)
            assert.is_nil(a.broadcast)
          end
        end
      end
    end
    assert.is_true(found)
  end)

  it('has the index as the scope of link-local addresses', function()
    for _, interface in ipairs(getifaddrs()) do
      for _, a in ipairs(interface.inet6) do
        local link_local = a.addr:find('^fe80:') ~= nil
        assert.equal(link_local and interface.index or 0, a.scope)
        assert.is_nil(a.addr:find('%', 1, true))
      end
    end
  end)

  it('leaves no descriptor behind', function()
    local before = msg.descriptors()
    for _ = 1, 10 do
      getifaddrs()
    end
    assert.same({}, msg.since(before))
  end)

  it('fails with the number of the system when there is no descriptor left',
    function()
      local out, status = support.run [[
        local l = require 'llsocket'
        local held = {}
        repeat
          local p, _, number = l.socket.pair(l.SOCK_STREAM)
          held[#held + 1] = p
        until not p
        repeat
          local s, _, number = l.unix.getaddrinfo('/x')
          s = l.socket.new(s)
          held[#held + 1] = s
        until not s
        local list, err, number = l.device.getifaddrs()
        assert(list == nil)
        assert(number == l.errno.EMFILE, number)
        assert(err == l.errno.strerror(number))]]
      assert.equal('', out)
      assert.equal(0, status)
    end)
end)

describe('device.getifaddrs in a network of its own', function()
  after_each(net.release)

  -- Runs a program in a new network namespace after the commands.
  local function within(commands, program)
    local _, status = support.command(
      '${LLS_ALONE:-unshare -n} ip link show lo')
    if status ~= 0 then
      return nil
    end
    return net.lua(program, ([[${LLS_ALONE:-unshare -n} sh -c %s sh]]):format(
      support.quote('{ ' .. commands .. '; } >&2 && exec "$@"')))
  end

  local print_lo = [[
    local l = require 'llsocket'
    for _, i in ipairs(l.device.getifaddrs()) do
      if i.name == 'lo' then
        io.write(i.mtu, ' ', i.flags % 2, '\n')
        for _, a in ipairs(i.inet) do
          io.write(a.addr, ' ', a.netmask, ' ', tostring(a.broadcast), '\n')
        end
        for _, a in ipairs(i.inet6) do
          io.write(a.addr, ' ', a.netmask, ' ', a.scope, '\n')
        end
      end
    end]]

  it('shows an interface that is down and has no address', function()
    local out = within(':', print_lo)
    if not out then
      return pending('ip and unshare are needed, and the right to use them')
    end
    assert.equal('65536 0\n', out)
  end)

  it('shows addresses and an MTU as they were set', function()
    local out = within([[ip link set lo mtu 9000 up &&
      ip addr add 10.9.8.7/20 dev lo &&
      ip addr add fd00:1::5/48 dev lo &&
      ip addr add fe80::9/64 dev lo]], print_lo)
    if not out then
      return pending('ip and unshare are needed, and the right to use them')
    end
    local lines = {}
    for line in out:gmatch('[^\n]+') do
      lines[#lines + 1] = line
    end
    assert.equal('9000 1', lines[1])
    local seen = {}
    for i = 2, #lines do
      seen[lines[i]] = true
    end
    assert.same({
      ['127.0.0.1 255.0.0.0 nil'] = true,
      ['10.9.8.7 255.255.240.0 nil'] = true,
      ['::1 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff 0'] = true,
      ['fd00:1::5 ffff:ffff:ffff:: 0'] = true,
      ['fe80::9 ffff:ffff:ffff:ffff:: 1'] = true,
    }, seen)
  end)

  it('shows a hardware address and a broadcast address', function()
    local out = within([[{ ip link add lls0 type bridge ||
      ip tuntap add dev lls0 mode tap || ip link add lls0 type veth; } &&
      ip link set lls0 address 02:0a:0b:0c:0d:ff &&
      ip addr add 10.9.8.7/20 broadcast 10.9.15.255 dev lls0]], [[
      local l = require 'llsocket'
      for _, i in ipairs(l.device.getifaddrs()) do
        if i.name == 'lls0' then
          io.write(i.hwaddr, ' ', #i.inet, ' ', #i.inet6, ' ',
            i.inet[1].addr, ' ', i.inet[1].netmask, ' ', i.inet[1].broadcast)
        end
      end]])
    if not out then
      return pending('ip and unshare are needed, and the right to use them')
    end
    if not out:find('02:', 1, true) then
      return pending('the system can make no interface: ' .. out)
    end
    assert.equal('02:0a:0b:0c:0d:ff 1 0 10.9.8.7 255.255.240.0 10.9.15.255',
      out:match('02:.*$'))
  end)
end)
