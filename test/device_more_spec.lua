-- SPDX-License-Identifier: MIT
-- Interfaces in a network of the test's own: with no broadcast address, with
-- no hardware address, and several at once for multicast.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'

-- Runs a program in a new network namespace after the commands; gives what it
-- printed, or nil where the system does not let us.
local function within (commands, program)
  local _, status = support.command('${LLS_ALONE:-unshare -n} ip link show lo')
  if status ~= 0 then return nil end
  local out = net.lua(program .. "\nprint 'done'",
    ([[${LLS_ALONE:-unshare -n} sh -c %s sh]]):format(
      support.quote('{ ' .. commands .. '; } >&2 && exec "$@"')))
  return out:match('done\n$') and out or nil, out
end

local function it_within (name, commands, program)
  it(name, function ()
    local out, why = within(commands, program)
    if not out and not (why or ''):find('assertion failed', 1, true)
       and not (why or ''):find('stack traceback', 1, true) then
      return pending('no such interface can be made here')
    end
    assert.equal('done\n', out or why)
  end)
end

-- The interface that is called v0.
local find = [[
  local v0
  for _, i in ipairs(assert(llsocket.device.getifaddrs())) do
    if i.name == 'v0' then v0 = i end
  end
  assert(v0)
]]


describe('device.getifaddrs', function ()
  after_each(net.release)

  it_within('shows an address without a broadcast address',
    'ip link add v0 type veth && ip addr add 10.9.8.7/20 dev v0',
    find .. [[
      local a = v0.inet[1]
      assert(a.addr == '10.9.8.7' and a.netmask == '255.255.240.0')
      assert(a.broadcast == nil or a.broadcast == '10.9.15.255'
             or a.broadcast == '10.9.8.7')]])

  it_within('shows an interface without a hardware address',
    'ip tuntap add dev v0 mode tun && ip addr add 10.9.8.7/20 dev v0',
    find .. [[
      assert(v0.hwaddr == nil)
      assert(v0.inet[1].addr == '10.9.8.7')]])

  it_within('lists an address with a label among those of its interface',
    'ip link add v0 type veth && ip addr add 10.9.8.7/20 dev v0 &&'
      .. ' ip addr add 10.9.8.8/20 dev v0 label v0:1',
    find .. [[
      assert(#v0.inet == 2 and v0.inet[2].addr == '10.9.8.8')
      for _, i in ipairs(llsocket.device.getifaddrs()) do
        assert(not i.name:find(':', 1, true), i.name)
      end]])
end)


describe('sock:mcastif', function ()
  after_each(net.release)

  it_within('takes an interface whose only address has a label',
    'ip link set lo up && ip addr del 127.0.0.1/8 dev lo &&'
      .. ' ip addr add 10.9.8.7/20 dev lo label lo:1',
    [[
      local ai = inet.getaddrinfo('0.0.0.0', '0', llsocket.SOCK_DGRAM)[1]
      local s = socket.new(ai)
      assert(s:mcastif('lo') == 'lo')
      assert(s:mcastif() == 'lo')]])
end)


describe('sock:mcastif of several interfaces', function ()
  after_each(net.release)

  local veth = [[ip link set lo up && ip link add v0 type veth &&
    ip addr add 10.9.8.7/20 dev v0 && ip link set v0 up]]

  it_within('tells the one that was set', veth, [[
    for _, host in ipairs { '0.0.0.0', '::' } do
      local ai = inet.getaddrinfo(host, '0', llsocket.SOCK_DGRAM)[1]
      local s = assert(socket.new(ai))
      assert(s:mcastif() == nil)
      for _, name in ipairs { 'v0', 'lo', 'v0' } do
        assert(s:mcastif(name) == name)
        assert(s:mcastif() == name)
      end
    end]])

  it_within('fails when the one that was set is gone', veth, [[
    for _, host in ipairs { '0.0.0.0', '::' } do
      local ai = inet.getaddrinfo(host, '0', llsocket.SOCK_DGRAM)[1]
      local s = assert(socket.new(ai))
      os.execute('ip link add v0 type veth 2>/dev/null &&'
                 .. ' ip addr add 10.9.8.7/20 dev v0')
      assert(s:mcastif('v0') == 'v0')
      assert(os.execute 'ip link del v0')
      local name, _, number = s:mcastif()
      assert(name == nil)
      assert(number == errno.EADDRNOTAVAIL or number == errno.ENODEV
             or number == errno.ENXIO or number == nil, number)
    end]])

  it_within('fails for IPv4 where there is only IPv6', [[
    ip link set lo up && ip link add v0 type veth && ip link set v0 up]], [[
      local ai = inet.getaddrinfo('0.0.0.0', '0', llsocket.SOCK_DGRAM)[1]
      local s = assert(socket.new(ai))
      local name, _, number = s:mcastif('v0')
      assert(name == nil and number == errno.EADDRNOTAVAIL, number)]])
end)


describe('inet.getaddrinfo of numbers', function ()
  it('takes the protocol that belongs to the type', function ()
    for socktype, protocol in pairs {
      [llsocket.SOCK_STREAM] = llsocket.IPPROTO_TCP,
      [llsocket.SOCK_DGRAM] = llsocket.IPPROTO_UDP,
    } do
      local list = assert(llsocket.inet.getaddrinfo('127.0.0.1', '80',
                                                    socktype, protocol))
      assert.equal(1, #list)
      assert.equal(protocol, list[1]:protocol())
      assert.equal(80, list[1]:port())
    end
  end)

  it('leaves one that does not to socket(2)', function ()
    local list = assert(llsocket.inet.getaddrinfo(
      '127.0.0.1', '80', llsocket.SOCK_STREAM, llsocket.IPPROTO_UDP))
    local s, err, number = llsocket.socket.new(list[1])
    assert.is_nil(s)
    assert.equal('string', type(err))
    assert.equal('number', type(number))
  end)
end)
