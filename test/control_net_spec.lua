-- SPDX-License-Identifier: MIT
-- Control messages that a real network brings, and what they do to what is
-- sent: ECN, hop limits, packet info, time stamps, the queue of errors,
-- credentials, dropped datagrams, transmit times.

local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local batch, errno = llsocket.batch, llsocket.errno

-- A test of options, where the system has them.
local function it_has (options, what, f)
  it(what, function ()
    local s = net.udp()
    for name in options:gmatch '%S+' do
      if not s[name] then return pending('there is no sock:' .. name) end
      if not s[name](s) and select(3, s[name](s)) == errno.ENOPROTOOPT then
        return pending('the system has no ' .. name)
      end
    end
    return f()
  end)
end

-- Sends one datagram with control messages, and gives those that came.
local function pass (a, s, to, control)
  local out, into = batch.new(1, 100), batch.new(1, 100)
  net.is({ 1 }, out:add('text', to, control))
  net.is({ 1, nil, false }, a:sendbatch(out))
  net.is({ 1 }, s:recvbatch(into))
  return into:control(1)
end

for _, f in ipairs(net.families) do
  local six = f[2] == llsocket.AF_INET6
  local tos, ttl = six and 'tclass' or 'tos', six and 'hoplimit' or 'ttl'
  local info = six and 'pktinfo6' or 'pktinfo'

  describe('over ' .. f[1] .. ' a datagram', function ()
    after_each(net.release)

    it_has('recvtos', 'has the ECN bits and the class that it was sent with',
    function ()
      local a = net.udp(f[2])
      local s, to = net.udp(f[2])
      s:recvtos(true)
      for _, value in ipairs { 0, 1, 2, 3, 0xb8 + 1 } do
        assert.equal(value, pass(a, s, to, { [tos] = value })[tos])
      end
    end)

    it_has('recvttl', 'has the hop limit that it was sent with', function ()
      local a = net.udp(f[2])
      local s, to = net.udp(f[2])
      s:recvttl(true)
      for _, value in ipairs { 1, 33, 255 } do
        assert.equal(value, pass(a, s, to, { [ttl] = value })[ttl])
      end
      assert.equal(64, pass(a, s, to)[ttl])
    end)

    it_has('recvpktinfo', 'tells its interface and its destination',
    function ()
      local a, s = net.udp(f[2]), net.udp(f[2])
      local to = s:getsockname()
      s:recvpktinfo(true)
      local got = pass(a, s, to)[info]
      assert.equal(to:addr(), got.addr)
      local lo
      for _, device in ipairs(llsocket.device.getifaddrs()) do
        if device.name == 'lo' then lo = device.index or device.ifindex end
      end
      if lo then assert.equal(lo, got.ifindex) end
    end)

    it_has('timestampns', 'has the time of its arrival', function ()
      local a = net.udp(f[2])
      local s, to = net.udp(f[2])
      s:timestampns(true)
      local at = pass(a, s, to).timestampns
      assert.is_true(math.abs(at.sec - os.time()) <= 2)
      assert.is_true(at.nsec >= 0 and at.nsec < 1000000000)
      assert.is_true(msg.is_integer(at.sec) and msg.is_integer(at.nsec))
    end)

    -- Two messages of the queue of errors: who says so is the system's own
    -- time stamping (origin 4), and `data` counts what was sent.
    it_has('timestamping', 'tells when it was sent', function ()
      local a = net.udp(f[2])
      local _, to = net.udp(f[2])
      local TX_SOFTWARE, SOFTWARE, OPT_ID, OPT_TSONLY = 2, 16, 128, 2048
      assert(a:timestamping(TX_SOFTWARE + SOFTWARE + OPT_ID + OPT_TSONLY))
      for id = 0, 2 do
        net.is({ 4, nil, false }, a:sendto('text', to))
        a:nonblock(true)
        assert.is_true((a:recvable(2000)))
        local b = batch.new(1, 100)
        net.is({ 1 }, a:recvbatch(b, llsocket.MSG_ERRQUEUE))
        local got = b:control(1)
        local at = got.timestamping.software
        assert.is_true(math.abs(at.sec - os.time()) <= 2)
        local err = got.recverr or got.recverr6
        assert.equal(errno.ENOMSG, err.number)
        assert.equal(4, err.origin)
        assert.equal(id, err.data)
      end
    end)

    it_has('recverr', 'that met nobody leaves an error with who said so',
    function ()
      local a = net.udp(f[2])
      local s, to = net.udp(f[2])
      s:close()
      a:recverr(true)
      a:sendto('lost', to)
      assert.is_true((a:recvable(2000)))
      local b = batch.new(4, 100)
      net.is({ 1 }, a:recvbatch(b, llsocket.MSG_ERRQUEUE))
      assert.equal('lost', b:data(1))
      assert.is_true(b:name(1) == to)
      local err = b:control(1, six and 'recverr6' or 'recverr')
      assert.equal(errno.ECONNREFUSED, err.number)
      assert.equal(six and 3 or 2, err.origin)
      assert.equal(to:addr(), err.offender:addr())
    end)

    it_has('rxqovfl', 'tells how many were dropped before it', function ()
      local a = net.udp(f[2])
      local s, to = net.udp(f[2], true)
      s:rxqovfl(true)
      s:rcvbuf(4096)
      for _ = 1, 100 do a:sendto(('x'):rep(1000), to) end
      while s:recv() do end  -- luacheck: ignore
      local dropped = pass(a, s, to).rxqovfl
      assert.is_true(dropped > 10 and dropped < 100)
    end)
  end)
end

describe('on a unix socket', function ()
  after_each(net.release)

  it_has('passcred', 'a message tells the process of its sender', function ()
    local a, s = net.unix_pair(llsocket.SOCK_DGRAM)
    s:passcred(true)
    local got = pass(a, s).credentials
    local f = assert(io.open('/proc/self/stat'))
    assert.equal(tonumber((f:read('*a'):match('^%d+'))), got.pid)
    f:close()
    local p = io.popen('id -u; id -g')
    assert.equal(p:read('*n'), got.uid)
    assert.equal(p:read('*n'), got.gid)
    p:close()
  end)

  it_has('passcred', 'root may send the credentials of another', function ()
    if not support.root() then return pending 'needs root' end
    local a, s = net.unix_pair(llsocket.SOCK_DGRAM)
    s:passcred(true)
    local claim = { pid = 1, uid = 4711, gid = 4712 }
    assert.same(claim, pass(a, s, nil, { credentials = claim }).credentials)
  end)

  it('a message brings a descriptor of the process of its sender', function ()
    local a, s = net.unix_pair(llsocket.SOCK_DGRAM)
    if not s.passpidfd or s:passpidfd(true) ~= true then
      return pending 'the system has no passpidfd'
    end
    local before = msg.descriptors()
    local got = pass(a, s)
    assert.same(msg.since(before), { got.pidfd })
    net.ownfd(got.pidfd)
    assert.is_true(net.fdflags(got.pidfd).cloexec)
    -- A whole queue of them, of which nobody takes any.
    a:send('x')
    local b = batch.new(1, 10)
    s:recvbatch(b)
    b:clear()
    assert.same({ got.pidfd }, msg.since(before))
  end)
end)

-- In namespaces: `script` is run by sh in a namespace of its own, where $A
-- and $B run the two programs.
local function in_namespaces (script, a, b)
  if not support.root() then return nil, 'needs root' end
  for _, command in ipairs { 'unshare', 'ip', 'nsenter' } do
    if not support.has(command) then return nil, 'needs ' .. command end
  end
  local out = net.run(('A=%s B=%s exec unshare -n sh -c %s'):format(
    net.quote(net.program(a)), net.quote(net.program(b or '')),
    net.quote('set -e; ip link set lo up;' .. script)))
  if out:find('not permitted', 1, true) then
    return nil, 'no right to make network namespaces'
  end
  return out
end

-- A second namespace, for $B, that goes when the first program ends.
local peer = [[
  . test/waits.sh
  unshare -n sleep 120 & child=$!
  trap 'kill $child' EXIT
  elsewhere () {
    [ "$(readlink /proc/$child/ns/net)" != "$(readlink /proc/$$/ns/net)" ]
  }
  try elsewhere
  inside="nsenter -t $child -n"
]]

describe('on a host with two interfaces', function ()
  after_each(net.release)

  -- The server has an address on its loopback interface; the clients on two
  -- networks reach it by that one and by those of the networks. Without packet
  -- info the answer would come from the network's address, and a connected
  -- socket would not take it.
  it('an answer comes from the address that was asked', function ()
    if not net.udp().recvpktinfo then
      return pending 'there is no sock:recvpktinfo'
    end
    local out, lacks = in_namespaces(peer .. [[
      for i in 0 1; do
        ip link add v$i type veth peer name p$i
        ip link set p$i netns $child
        ip addr add 10.77.$i.1/24 dev v$i
        ip link set v$i up
        $inside ip addr add 10.77.$i.2/24 dev p$i
        $inside ip link set p$i up
      done
      ip addr add 10.99.0.1/32 dev lo
      $inside ip route add 10.99.0.1 via 10.77.1.1
      sh -c "$A" & server=$!
      $inside sh -c "$B"
      wait $server
    ]], [[
      local s = socket.new(inet.getaddrinfo('0.0.0.0', '7777',
                                            llsocket.SOCK_DGRAM)[1])
      assert(not s:bind())
      assert(s:recvpktinfo(true))
      local b = llsocket.batch.new(1, 100)
      local out = llsocket.batch.new(1, 100)
      repeat  -- some are asked for again
        assert(s:recvable(10000))
        assert(s:recvbatch(b) == 1)
        local info = b:control(1, 'pktinfo')
        local at = { specdst = info.addr }
        out:clear()
        out:add(b:data(1) .. ' on ' .. info.ifindex, b:name(1),
                { pktinfo = at })
        assert(s:sendbatch(out) == 1)
      until b:data(1) == '10.99.0.1']], [[
      local function ask (host)
        local ai = inet.getaddrinfo(host, '7777', llsocket.SOCK_DGRAM)[1]
        local s = socket.new(ai)
        assert(not s:connect())
        local answer
        for _ = 1, 20 do  -- until the server is there
          s:send(host)
          if s:recvable(250) then answer = s:recv() end
          if answer then break end
        end
        print(answer)
        s:close()
      end
      ask '10.77.0.1'
      ask '10.77.1.1'
      ask '10.99.0.1']])
    if not out then return pending(lacks) end
    local one, two, three, rest = out:match(
      '^10%.77%.0%.1 on (%d+)\n10%.77%.1%.1 on (%d+)\n'
      .. '10%.99%.0%.1 on (%d+)\n(.*)$')
    assert.message(out).is_truthy(one)
    assert.equal('', rest)
    assert.is_true(one ~= two)
    assert.equal(two, three)
  end)
end)

describe('a router between', function ()
  after_each(net.release)

  it('is the offender of a datagram whose hops ran out', function ()
    if not net.udp().recverr then return pending 'there is no recverr' end
    local out, lacks = in_namespaces(peer .. [[
      ip link add v0 type veth peer name p0
      ip link set p0 netns $child
      ip addr add 10.77.0.1/24 dev v0
      ip link set v0 up
      $inside ip addr add 10.77.0.2/24 dev p0
      $inside ip link set p0 up
      $inside ip link set lo up
      $inside sysctl -qw net.ipv4.ip_forward=1
      try up ip link show v0; try up $inside ip link show p0
      $inside ip route add 10.99.0.0/24 dev lo
      ip route add 10.99.0.0/24 via 10.77.0.2
      sh -c "$A"
    ]], [[
      local to = inet.getaddrinfo('10.99.0.9', '33434',
                                  llsocket.SOCK_DGRAM)[1]
      local s = socket.new(to)
      assert(s:recverr(true))
      local b = llsocket.batch.new(1, 100)
      b:add('probe', to, { ttl = 1 })
      assert(s:sendbatch(b) == 1)
      assert(s:recvable(5000))
      assert(s:recvbatch(b, llsocket.MSG_ERRQUEUE) == 1)
      local e = b:control(1, 'recverr')
      print(b:data(1), b:name(1), errno.name(e.number), e.origin, e.type,
            e.code, e.offender:addr())]])
    if not out then return pending(lacks) end
    assert.equal('probe\t10.99.0.9:33434\tEHOSTUNREACH\t2\t11\t0\t10.77.0.2\n',
                 out)
  end)

  it('tells the MTU of the path', function ()
    local out, lacks = in_namespaces(peer .. [[
      ip link add v0 type veth peer name p0
      ip link set p0 netns $child
      ip addr add 10.77.0.1/24 dev v0
      ip link set v0 up
      $inside ip addr add 10.77.0.2/24 dev p0
      $inside ip link set p0 up
      $inside ip link add d0 type veth peer name d1
      $inside ip link set d0 mtu 700 up
      $inside sysctl -qw net.ipv4.ip_forward=1
      try up ip link show v0; try up $inside ip link show p0
      $inside ip route add 10.99.0.0/24 dev d0
      ip route add 10.99.0.0/24 via 10.77.0.2
      sh -c "$A"
    ]], [[
      local to = inet.getaddrinfo('10.99.0.9', '33434',
                                  llsocket.SOCK_DGRAM)[1]
      local s = socket.new(to)
      assert(s:recverr(true))
      assert(s:sendto(('x'):rep(1000), to) == 1000)
      assert(s:recvable(5000))
      local b = llsocket.batch.new(1, 2000)
      assert(s:recvbatch(b, llsocket.MSG_ERRQUEUE) == 1)
      local e = b:control(1, 'recverr')
      print(errno.name(e.number), e.info, e.offender:addr())]])
    if not out then return pending(lacks) end
    assert.equal('EMSGSIZE\t700\t10.77.0.2\n', out)
  end)
end)

describe('a transmit time', function ()
  after_each(net.release)

  it('is taken by the system', function ()
    local a = net.udp()
    local s, to = net.udp()
    if not a.txtime or not a:txtime { clockid = 1 } then
      return pending 'the system has no txtime'
    end
    s:rcvtimeo(5)
    local control = { txtime = { sec = 1, nsec = 5 } }  -- long ago
    assert.is_table(pass(a, s, to, control))
  end)

  -- fq holds what is to go later.
  it('holds a datagram back', function ()
    if not net.udp().txtime then return pending 'there is no sock:txtime' end
    if not support.has 'tc' then return pending 'needs tc' end
    local out, lacks = in_namespaces([[
      ip link add v0 type veth peer name v1
      ip addr add 10.77.0.1/24 dev v0
      ip link set v0 up
      ip link set v1 up
      tc qdisc replace dev lo root fq
      sh -c "$A"
    ]], [[
      local function clock ()
        return llsocket.now()
      end
      local to = inet.getaddrinfo('127.0.0.1', '7777',
                                  llsocket.SOCK_DGRAM)[1]
      local s = socket.new(to)
      assert(not s:bind())
      assert(s:txtime { clockid = 1, flags = 0 })
      local b = llsocket.batch.new(1, 100)
      local at = clock() + 300
      local sec = math.floor(at / 1000)
      local nsec = math.floor((at - sec * 1000) * 1e6)
      b:add('later', to, { txtime = { sec = sec, nsec = nsec } })
      assert(s:sendbatch(b) == 1)
      assert(s:recvable(5000))
      print(clock() >= at - 1)]])
    if not out then return pending(lacks) end
    if out:find('Error', 1, true) or out:find('qdisc', 1, true) then
      return pending 'no fq'
    end
    assert.equal('true\n', out)
  end)
end)
