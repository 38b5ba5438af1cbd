-- SPDX-License-Identifier: MIT
-- The programs of examples/ that need a network, each against a real peer, in
-- network namespaces that the test makes and that end with it. All addresses
-- are in them alone.

local support = require 'test.support'

-- The packages' commands that a test needs, or a pending test.
local function needs (...)
  if not support.root() then return pending 'only root makes namespaces' end
  for _, command in ipairs { 'unshare', 'ip', ... } do
    if not support.has(command) then
      return pending(command .. ' is not there')
    end
  end
  local _, status = support.command(
    'unshare -n -m -p --fork --mount-proc --kill-child true 2>/dev/null')
  if status ~= 0 then return pending 'no namespaces can be made here' end
  return true
end

-- Runs a shell script in a network namespace of its own, in which `ip netns`
-- makes others; $LUA runs a program of examples/. Everything that it started
-- ends with it.
local function network (script)
  local text = [[
    mount -t tmpfs none /run && ip link set lo up || exit 1
    LUA=]] .. support.quote(support.lua()) .. [[

    log=$(mktemp)
    . test/waits.sh
    ]] .. script
  local path = support.write(support.tmpname('.sh'), text)
  return support.command(('unshare -n -m -p --fork --mount-proc --kill-child '
    .. 'timeout 120 sh %s'):format(support.quote(path)))
end

local function contains (output, ...)
  for _, words in ipairs { ... } do
    assert.message(output).is_truthy(output:find(words, 1, true))
  end
end

describe('examples/ping.lua', function ()
  it('pings over IPv4 and IPv6, without privilege', function ()
    if not needs 'sysctl' then return end
    local output = network [[
      sysctl -qw net.ipv4.ping_group_range='0 2147483647'
      $LUA examples/ping.lua 127.0.0.1 2
      $LUA examples/ping.lua ::1 2]]
    contains(output, 'bytes from 127.0.0.1: seq 2', 'bytes from ::1: seq 1')
    local _, n = output:gsub('2 sent, 2 received', '')
    assert.equal(2, n)
  end)

  it('pings through a raw socket', function ()
    if not needs 'sysctl' then return end
    local output = network [[
      sysctl -qw net.ipv4.ping_group_range='1 0'
      $LUA examples/ping.lua 127.0.0.1 2
      $LUA examples/ping.lua ::1 1]]
    contains(output, '56 bytes from 127.0.0.1: seq 1', 'seq 2', 'ttl 64',
             '2 sent, 2 received', '56 bytes from ::1: seq 1')
  end)

  it('tells that a host is not reached', function ()
    if not needs() then return end
    local output = network [[
      ip link add d0 type veth peer name d1
      ip addr add 10.9.0.1/24 dev d0; ip link set d0 up
      $LUA examples/ping.lua 10.9.0.1 1
      $LUA examples/ping.lua 10.8.0.1 1 2>&1]]
    contains(output, '1 sent, 1 received', 'Network is unreachable')
  end)
end)

-- Four hosts in a row, of which the last link takes less.
local chain = [[
  for n in a b c d; do ip netns add $n; ip -n $n link set lo up; done
  k=1
  for pair in a:b b:c c:d; do
    one=${pair%:*} other=${pair#*:}
    ip link add v0 netns $one type veth peer name v1 netns $other
    ip -n $one link set v0 name right; ip -n $other link set v1 name left
    ip -n $one addr add 10.0.$k.1/24 dev right
    ip -n $other addr add 10.0.$k.2/24 dev left
    ip -n $one link set right up; ip -n $other link set left up
    try up ip -n $one link show right; try up ip -n $other link show left
    k=$((k + 1))
  done
  for n in b c; do ip netns exec $n sysctl -qw net.ipv4.ip_forward=1; done
  ip -n c link set right mtu 1300; ip -n d link set left mtu 1300
  ip -n a route add default via 10.0.1.2
  ip -n b route add 10.0.3.0/24 via 10.0.2.2
  ip -n c route add 10.0.1.0/24 via 10.0.2.1
  ip -n d route add default via 10.0.3.1
]]

describe('examples/traceroute.lua', function ()
  it('finds the routers and the path MTU', function ()
    if not needs 'sysctl' then return end
    local output = network(chain .. [[
      ip netns exec a $LUA examples/traceroute.lua 10.0.3.2 2>&1]])
    contains(output, ' 1  10.0.1.2', ' 2  10.0.2.2', ' 3  10.0.3.2',
             'path MTU 1300')
  end)
end)

describe('examples/ntp.lua', function ()
  it('asks chrony for the time', function ()
    if not needs 'chronyd' then return end
    local output = network [[
      printf '%s\n' 'local stratum 5' 'allow 127.0.0.1' 'port 11123' \
        'cmdport 0' 'pidfile /run/chrony.pid' > /run/chrony.conf
      mkdir -p /run/chrony
      chronyd -x -d -U -f /run/chrony.conf > $log 2>&1 &
      for i in $(seq 50); do
        $LUA examples/ntp.lua 127.0.0.1 11123 > /run/out 2>&1 && break
        sleep 0.2
      done
      cat /run/out; cat $log]]
    contains(output, 'server 127.0.0.1, stratum 5')
    -- Both ask the same clock, which the two halves of the way tell as well as
    -- they are alike.
    local offset, trip = output:match 'offset ([-+%d.]+) s, round trip ([%d.]+)'
    assert.message(output).is_true(math.abs(offset) < trip / 2 + 0.1)
  end)
end)

describe('examples/mdns.lua', function ()
  it('answers on each interface with the address there', function ()
    if not needs 'python3' then return end
    local output = network [[
      for k in 1 2; do
        ip netns add peer$k
        ip link add net$k type veth peer name v0 netns peer$k
        ip addr add 10.1.$k.1/24 dev net$k; ip link set net$k up
        ip -n peer$k addr add 10.1.$k.2/24 dev v0
        ip -n peer$k link set v0 up; ip -n peer$k route add default dev v0
        try up ip link show net$k; try up ip -n peer$k link show v0
      done
      $LUA examples/mdns.lua printer net1 net2 -- 20 > $log 2>&1 &
      await $log 'answering for'
      cat > /run/ask.py <<'END'
import socket, struct, sys
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(('', 5353))
own = socket.inet_aton(sys.argv[1])
s.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP,
             socket.inet_aton('224.0.0.251') + own)
s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, own)
s.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 0)
s.settimeout(5)
name = b'\7printer\5local\0'
s.sendto(struct.pack('>6H', 0, 0, 1, 0, 0, 0) + name
         + struct.pack('>2H', 1, 1), ('224.0.0.251', 5353))
data, peer = s.recvfrom(2000)
assert name in data
print('answer', socket.inet_ntoa(data[-4:]), 'from', peer[0])
END
      for k in 1 2; do
        ip netns exec peer$k python3 /run/ask.py 10.1.$k.2 2>&1
      done
      cat $log]]
    contains(output, 'answer 10.1.1.1 from 10.1.1.1',
             'answer 10.1.2.1 from 10.1.2.1')
  end)
end)

describe('examples/netlink.lua', function ()
  it('lists the links and the routes', function ()
    if not needs() then return end
    local output = network [[
      ip link add new0 type veth peer name new1
      ip addr add 10.4.5.6/24 dev new0
      ip link set new0 up
      ip route add default via 10.4.5.1
      ip route add fd00:77::/48 dev new0
      $LUA examples/netlink.lua]]
    contains(output, 'link 1: lo, mtu 65536, up',
             'route 10.4.5.0/24, new0\n', 'route default via 10.4.5.1, new0\n',
             'route fd00:77::/48, new0\n')
  end)

  it('sees links and routes come and go', function ()
    if not needs() then return end
    local output = network [[
      $LUA examples/netlink.lua watch > $log 2>&1 &
      await $log 'lo, mtu'
      ip link add new0 mtu 1234 type veth peer name new1
      ip link set new0 up
      ip route add 10.7.0.0/16 dev new0
      ip route del 10.7.0.0/16
      await $log 'gone 10.7'
      ip link del new0
      await $log 'gone [0-9]*: new0'
      cat $log]]
    contains(output, 'new0, mtu 1234, down', 'new0, mtu 1234, up',
             'route 10.7.0.0/16, new0', 'gone 10.7.0.0/16', ': new0')
  end)
end)

describe('examples/capture.lua', function ()
  it('sees the packets that the filter lets through', function ()
    if not needs 'socat' then return end
    local output = network [[
      $LUA examples/capture.lua lo 5300 2 > $log 2>&1 &
      await $log capturing
      echo other | socat -u - UDP-SENDTO:127.0.0.1:5301
      echo wanted | socat -u - UDP-SENDTO:127.0.0.1:5300
      await $log dropped
      cat $log]]
    contains(output, '> 127.0.0.1:5300, 35 bytes', '2 packets, 0 dropped')
    assert.is_nil(output:find('5301', 1, true))
  end)
end)

describe('examples/dhcp.lua', function ()
  it('finds dnsmasq from an interface without an address', function ()
    if not needs 'dnsmasq' then return end
    local output = network [[
      ip netns add server
      ip link add client0 type veth peer name v0 netns server
      ip link set client0 up
      ip -n server link set lo up
      ip -n server addr add 10.7.0.1/24 dev v0; ip -n server link set v0 up
      try up ip link show client0; try up ip -n server link show v0
      ip netns exec server dnsmasq -k -p 0 -i v0 --bind-interfaces -u root \
        --dhcp-range=10.7.0.50,10.7.0.60,1h --dhcp-leasefile=/run/leases \
        -C /dev/null --no-ping --log-facility=- > $log 2>&1 &
      await $log 'DHCP, IP range'
      for seconds in 0.5 1 2 4 8; do
        $LUA examples/dhcp.lua client0 $seconds > /run/out 2>&1 && break
      done
      cat /run/out; cat $log]]
    contains(output, '10.7.0.1 offers 10.7.0.', 'mask 255.255.255.0',
             'for 3600 seconds')
  end)
end)

describe('examples/authorize.lua', function ()
  it('tells who a client is, and serves one user only', function ()
    if not needs('socat', 'setpriv') then return end
    local output = network [[
      chmod 755 /run
      $LUA examples/authorize.lua /run/door 0 > $log 2>&1 &
      await $log serving
      chmod 666 /run/door
      socat -t 20 - UNIX-CONNECT:/run/door < /dev/null
      setpriv --reuid=65534 --regid=65534 --clear-groups \
        socat -t 20 - UNIX-CONNECT:/run/door < /dev/null
      cat $log]]
    contains(output, 'hello, process', 'not you', 'of user 65534, group 65534')
  end)
end)

describe('examples/udp-server.lua', function ()
  it('answers many peers, each from the address that it asked', function ()
    if not needs 'python3' then return end
    local output = network [[
      ip addr add 127.0.0.2/8 dev lo 2>/dev/null
      $LUA examples/udp-server.lua 0.0.0.0 4433 400 > $log 2>&1 &
      await $log serving
      cat > /run/ask.py <<'END'
import socket
for peer in range(20):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.settimeout(5)
    s.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, 3 if peer < 5 else 2)
    to = ('127.0.0.2' if peer % 2 else '127.0.0.1', 4433)
    for k in range(20):
        s.sendto(b'%d-%d' % (peer, k), to)
    for k in range(20):
        data, source = s.recvfrom(2000)
        assert data == b'%d-%d' % (peer, k), data
        assert source == to, source
print('all answered')
END
      python3 /run/ask.py
      await $log 'datagrams of'
      cat $log]]
    contains(output, 'all answered',
             '400 datagrams of 20 peers, 100 with congestion experienced')
  end)
end)

describe('examples/tcpinfo.lua', function ()
  it('shows a transfer', function ()
    if not needs() then return end
    contains(network '$LUA examples/tcpinfo.lua cubic 5000000',
             'congestion control: cubic', 'bytes sent')
  end)
end)

describe('examples/transparent.lua', function ()
  it('relays what netfilter redirects to where it was going', function ()
    if not needs('iptables', 'socat', 'setpriv') then return end
    local output = network [[
      socat TCP-LISTEN:8081,bind=127.0.0.1,fork,reuseaddr \
        EXEC:'sed -u s/^/got./' &
      try listens 8081
      $LUA examples/transparent.lua 8080 1 > $log 2>&1 &
      await $log redirect
      iptables -t nat -A OUTPUT -p tcp --dport 8081 -m owner \
        --uid-owner 65534 -j REDIRECT --to-port 8080 || exit 77
      echo question | setpriv --reuid=65534 --regid=65534 --clear-groups \
        socat -t 20 - TCP:127.0.0.1:8081
      cat $log]]
    contains(output, 'got.question', 'wants 127.0.0.1:8081')
  end)
end)

describe('examples/reuseport.lua', function ()
  it('steers datagrams to workers by their content', function ()
    if not needs() then return end
    contains(network '$LUA examples/reuseport.lua 3', 'worker 1: customers 0 3',
             'worker 2: customers 1 4', 'worker 3: customers 2 5')
  end)
end)
