-- SPDX-License-Identifier: MIT
-- Multicast: the three options and the six group methods.

local llsocket = require 'llsocket'
local support = require 'test.support'
local net = require 'test.support_net'
local facts = require 'test.support_mcast'
local fails, errno = net.fails, llsocket.errno

local AF_INET, AF_INET6 = llsocket.AF_INET, llsocket.AF_INET6

-- Groups of this process alone, as others may run the same tests.
local number = tonumber((net.run 'echo $$')) % 65536
local group4 = ('239.77.%d.%d'):format(math.floor(number / 256), number % 256)

local conf4 = {
  family = AF_INET, ifname = 'lo', group = group4, other_group = '239.78.0.1',
  source = '127.0.0.1', other = '127.0.0.2', foreign_group = 'ff15::1',
}


describe('multicast on IPv4:', function ()
  after_each(net.release)

  for _, fact in ipairs(facts) do
    it(fact[1], function () fact[2](conf4) end)
  end
end)


-- Runs a Lua program in a network namespace of its own and gives what it has
-- printed, or nil and what the machine lacks.
local function namespace (setup, text)
  local lacks = support.no_network()
  if lacks then return nil, lacks end
  return net.lua("package.path = './?.lua;' .. package.path\n" .. text,
                 setup)
end


describe('multicast on IPv6:', function ()
  after_each(net.release)
  local results, lacks

  -- All facts in one namespace with one pair of interfaces, made once.
  local function result (name)
    if not results then
      local out
      out, lacks = namespace([[exec ${LLS_ALONE:-unshare -n} sh -c '
        . test/waits.sh && ip link set lo up &&
        ip link add v0 type veth peer name v1 &&
        ip link set v1 up && ip link set v0 up &&
        ip addr add fd00::1/64 dev v0 nodad &&
        ip addr add fd00::2/64 dev v0 nodad &&
        try reached fd00::1 && try reached fd00::2 && exec "$@"' sh]], [[
        local net = require 'test.support_net'
        local conf = {
          family = llsocket.AF_INET6, ifname = 'v0', group = 'ff15::1234',
          other_group = 'ff15::9', source = 'fd00::1', other = 'fd00::2',
          foreign_group = '239.1.2.3',
        }
        for _, fact in ipairs(require 'test.support_mcast') do
          local ok, err = pcall(fact[2], conf)
          net.release()
          err = ok and 'ok' or type(err) == 'table' and err.message or err
          print(fact[1] .. '\t' .. tostring(err):gsub('%s+', ' '))
        end
      ]])
      results = {}
      for line in (out or ''):gmatch '[^\n]+' do
        local fact, answer = line:match '^(.-)\t(.*)$'
        results[fact or 'output'] = answer or line
      end
    end
    return results[name] or results.output
  end

  for _, fact in ipairs(facts) do
    it(fact[1], function ()
      local answer = result(fact[1])
      if lacks then return pending(lacks) end
      assert.equal('ok', answer)
    end)
  end
end)


describe('a group without an interface', function ()
  after_each(net.release)

  for _, c in ipairs {
    { 'IPv4', "'239.1.2.3'", "'127.0.0.1'", "'127.0.0.1'",
      'ip route add 239.0.0.0/8 dev lo' },
    { 'IPv6', "'ff15::1234'", "'fd00::1'", "'::1'",
      'ip -6 route add ff15::/16 dev lo' },
  } do
    it('is joined where the route leads: ' .. c[1], function ()
      local out, lacks = namespace(
        "exec ${LLS_ALONE:-unshare -n} sh -c 'ip link set lo up && " .. c[5]
        .. [[ && exec "$@"' sh]], ([[
        local group, source, host = %s, %s, %s
        local s = socket.new(inet.getaddrinfo(host, '0',
                                              llsocket.SOCK_DGRAM)[1])
        print(select('#', s:mcastjoin(group)),
              select('#', s:mcastblocksrc(group, source, nil)),
              select('#', s:mcastunblocksrc(group, source)),
              select('#', s:mcastleave(group, nil)),
              select('#', s:mcastjoinsrc(group, source)),
              select('#', s:mcastleavesrc(group, source)))
      ]]):format(c[2], c[3], c[4]))
      if lacks then return pending(lacks) end
      assert.equal('0\t0\t0\t0\t0\t0\n', out)
    end)
  end
end)


describe('the kernel has joined', function ()
  after_each(net.release)

  it('the group on the interface: IPv6', function ()
    local s = net.udp(AF_INET6)
    local group = ('ff15::%x:77'):format(number)
    net.nothing(s:mcastjoin(group, 'lo'))
    local f = assert(io.open '/proc/net/igmp6')
    local text = f:read '*a'
    f:close()
    assert.matches(('lo%%s+ff15%s%04x0077'):format(('0'):rep(20), number),
                   text)
  end)
end)


for _, f in ipairs(net.families) do
  local family = f[2]

  describe('sock:mcastloop on ' .. f[1], function ()
    after_each(net.release)

    it('is on at first', function ()
      net.is({ true }, (net.udp(family)):mcastloop())
    end)

    it('is false after false and true after true', function ()
      local s = net.udp(family)
      net.is({ false }, s:mcastloop(false))
      net.is({ false }, s:mcastloop())
      net.is({ false }, s:mcastloop(nil))
      net.is({ true }, s:mcastloop(true))
      net.is({ true }, s:mcastloop())
    end)
  end)

  describe('sock:mcastttl on ' .. f[1], function ()
    after_each(net.release)

    it('is 1 at first', function ()
      net.is({ 1 }, (net.udp(family)):mcastttl())
    end)

    it('is the number that was set', function ()
      local s = net.udp(family)
      for _, ttl in ipairs { 0, 7, 200, 255 } do
        net.is({ ttl }, s:mcastttl(ttl))
        net.is({ ttl }, s:mcastttl())
      end
    end)

    it('refuses more than 255', function ()
      local s = net.udp(family)
      s:mcastttl(3)
      net.refused('mcastttl', s, 256)
      net.refused('mcastttl', s, 65539)
      net.is({ 3 }, s:mcastttl())
    end)
  end)

  describe('sock:mcastif on ' .. f[1], function ()
    after_each(net.release)

    it('is nil when none is set', function ()
      local r = net.pack((net.udp(family)):mcastif())
      for i = 1, r.n do assert.is_nil(r[i]) end
    end)

    it('is the name that was set', function ()
      local s = net.udp(family)
      net.is({ 'lo' }, s:mcastif('lo'))
      net.is({ 'lo' }, s:mcastif())
      net.is({ 'lo' }, s:mcastif(nil))
    end)

    it('fails for an interface that does not exist', function ()
      local s = net.udp(family)
      s:mcastif('lo')
      local r = net.pack(s:mcastif('nosuchif0'))
      assert.equal(3, r.n)
      assert.is_nil(r[1])
      assert.equal(errno.strerror(r[3]), r[2])
      assert.is_truthy(({ ENODEV = true, ENXIO = true, EADDRNOTAVAIL = true })
                       [errno.name(r[3])])
      net.is({ 'lo' }, s:mcastif())
    end)

    it('fails with ENAMETOOLONG for a name too long', function ()
      local s = net.udp(family)
      fails.value('ENAMETOOLONG', s:mcastif('lo3456789abcdef0'))
      fails.value('ENAMETOOLONG', s:mcastif(('x'):rep(1000)))
    end)

    it('fails for an empty name', function ()
      local r = net.pack((net.udp(family)):mcastif(''))
      assert.equal(3, r.n)
      assert.is_nil(r[1])
    end)
  end)

  describe('the system', function ()
    after_each(net.release)

    it('has the multicast options of ' .. f[1], function ()
      local s = net.udp(family)
      s:cloexec(false)
      s:mcastloop(false)
      s:mcastttl(9)
      s:mcastif('lo')
      local out = net.run(net.python(([[
import socket as k
s = k.socket(fileno=%d)
if s.family == k.AF_INET:
    print(s.getsockopt(0, k.IP_MULTICAST_LOOP),
          s.getsockopt(0, k.IP_MULTICAST_TTL),
          k.inet_ntoa(s.getsockopt(0, k.IP_MULTICAST_IF, 4)))
else:
    print(s.getsockopt(41, k.IPV6_MULTICAST_LOOP),
          s.getsockopt(41, k.IPV6_MULTICAST_HOPS),
          k.if_indextoname(s.getsockopt(41, k.IPV6_MULTICAST_IF)))
]]):format(s:fd())))
      assert.equal(family == AF_INET and '0 9 127.0.0.1\n' or '0 9 lo\n', out)
    end)
  end)
end


describe('an interface without an IPv4 address', function ()
  after_each(net.release)

  it('is EADDRNOTAVAIL for mcastif', function ()
    local out, lacks = namespace(
      [[exec ${LLS_ALONE:-unshare -n} sh -c '
        ip link add v0 type veth peer name v1 &&
        ip link set v0 up && exec "$@"' sh]], [[
      local s = socket.new(inet.getaddrinfo('0.0.0.0', '0',
                                            llsocket.SOCK_DGRAM)[1])
      local value, err, number = s:mcastif('v0')
      print(value, errno.name(number))
    ]])
    if lacks then return pending(lacks) end
    assert.equal('nil\tEADDRNOTAVAIL\n', out)
  end)
end)


describe('multicast on a unix socket is EOPNOTSUPP:', function ()
  after_each(net.release)

  for _, c in ipairs { { 'mcastloop', true }, { 'mcastttl', 1 },
                       { 'mcastif', 'lo' } } do
    it(c[1], function ()
      local s = net.unix_pair(llsocket.SOCK_DGRAM)
      fails.value('EOPNOTSUPP', s[c[1]](s))
      fails.value('EOPNOTSUPP', s[c[1]](s, c[2]))
    end)
  end

  for _, name in ipairs { 'mcastjoin', 'mcastleave' } do
    it(name, function ()
      local s = net.unix_pair(llsocket.SOCK_DGRAM)
      fails.nothing('EOPNOTSUPP', s[name](s, group4))
      fails.nothing('EOPNOTSUPP', s[name](s, group4, 'lo'))
    end)
  end

  for _, name in ipairs { 'mcastjoinsrc', 'mcastleavesrc', 'mcastblocksrc',
                          'mcastunblocksrc' } do
    it(name, function ()
      local s = net.unix_pair(llsocket.SOCK_DGRAM)
      fails.nothing('EOPNOTSUPP', s[name](s, group4, '127.0.0.1'))
      fails.nothing('EOPNOTSUPP', s[name](s, group4, '127.0.0.1', 'lo'))
    end)
  end
end)
