-- SPDX-License-Identifier: MIT
-- llsocket.connect and connectors in networks of their own: hosts that are
-- silent, refuse or are not reachable, by names that a name server there knows.

local ns = require 'test.support_ns'

-- 2001:db8:1::1 and 198.51.100.1 are this host. 2001:db8::1 to ::9 and
-- 192.0.2.1 to .9 are hosts that never say anything: what is sent to them goes
-- to a link layer address that nobody has. 2001:db9:: has no route.
local shell = [[
ip link add v0 type veth peer name v1
ip link set v0 up
ip link set v1 up
ip -6 addr add 2001:db8::100/64 dev v0 nodad
ip addr add 192.0.2.100/24 dev v0
for i in 1 2 3 4 5 6 7 8 9; do
  ip neigh add 192.0.2.$i lladdr 02:00:00:00:00:01 dev v0
  ip -6 neigh add 2001:db8::$i lladdr 02:00:00:00:00:01 dev v0
done
ip -6 addr add 2001:db8:1::1/128 dev lo nodad
ip addr add 198.51.100.1/32 dev lo
try reached 2001:db8:1::1
]]

local names = [[ {
  ['both.test'] = { AAAA = { '2001:db8:1::1' }, A = { '198.51.100.1' } },
  ['blackhole.test'] = { AAAA = { '2001:db8::1' }, A = { '198.51.100.1' } },
  ['noroute.test'] = { AAAA = { '2001:db9::1' }, A = { '198.51.100.1' } },
  ['six.test'] = { AAAA = { '2001:db8:1::1' } },
  ['four.test'] = { A = { '198.51.100.1' } },
  ['slow6.test'] = { AAAA = { '2001:db8:1::1' }, A = { '198.51.100.1' },
                     delay = { AAAA = 4500 } },
  ['late6.test'] = { AAAA = { '2001:db8:1::1' }, A = { '198.51.100.1' },
                     delay = { AAAA = 25 } },
  ['ten.test'] = {
    AAAA = { '2001:db8::1', '2001:db8::2', '2001:db8::3', '2001:db8::4',
             '2001:db8::5' },
    A = { '192.0.2.1', '192.0.2.2', '198.51.100.1', '192.0.2.3',
          '192.0.2.4' } },
  ['nothing.test'] = { AAAA = { '2001:db9::1', '2001:db8:1::1' },
                       A = { '203.0.113.1', '198.51.100.1' } },
  ['dead.test'] = { AAAA = { '2001:db8::1' }, A = { '192.0.2.1' } },
  ['silent.test'] = { delay = 100000 },
} ]]

-- A rule that waits does so for its 50 or 250 ms; where it must not, the delay
-- that it would wait is one of SLOW ms, as a busy machine takes its time.
local prelude = [[
  local connect, connector = llsocket.connect, llsocket.connector
  local SLOW = 4000

  local function listen (host)
    local server = assert(llsocket.listen(host, 0))
    return server, server:getsockname():port()
  end

  -- Connects, and says with what, and how long it took.
  local function timed (...)
    local start = now()
    local sock, err, number, tried = connect(...)
    local took = now() - start
    if not sock then return nil, took, err, number, tried end
    local peer = sock:getpeername():addr()
    sock:close()
    return peer, took
  end

  local function between (from, to, took)
    if took < from or took > to then
      error(('%g ms is not from %g to %g'):format(took, from, to), 2)
    end
  end

  local function is (expected, got)
    if expected ~= got then
      error(('%s instead of %s'):format(tostring(got), tostring(expected)), 2)
    end
  end
]]

local function it_runs (name, program)
  it(name, function ()
    if ns.missing() then return pending(ns.missing()) end
    local output, status = ns.run(prelude .. program .. "\nprint 'done'",
                                  { shell = shell, names = names })
    if output:match '^skip: ' then return pending(output:match ': (.-)\n') end
    assert.equal('done\n', output)
    assert.equal(0, status)
  end)
end

describe('connect', function ()
  it_runs('takes IPv6 where both are there', [[
    local six, port = listen('2001:db8:1::1')
    local four = assert(llsocket.listen('198.51.100.1', port))
    local peer, took = timed('both.test', port, { timeout = 20000,
                                                  resolutiondelay = SLOW })
    is('2001:db8:1::1', peer)
    between(0, SLOW, took)
  ]])

  it_runs('takes IPv4 after 250 ms where IPv6 is a black hole', [[
    local server, port = listen('198.51.100.1')
    local peer, took = timed('blackhole.test', port, { timeout = 20000,
                                                       resolutiondelay = SLOW })
    is('198.51.100.1', peer)
    between(250, SLOW, took)
  ]])

  it_runs('takes IPv4 at once where IPv6 refuses', [[
    local server, port = listen('198.51.100.1')
    local peer, took = timed('both.test', port, { timeout = 20000,
                                                  delay = SLOW })
    is('198.51.100.1', peer)
    between(0, SLOW, took)
  ]])

  it_runs('takes IPv4 at once where IPv6 has no route', [[
    local server, port = listen('198.51.100.1')
    local peer, took = timed('noroute.test', port, { timeout = 20000,
                                                     delay = SLOW })
    is('198.51.100.1', peer)
    between(0, SLOW, took)
  ]])

  it_runs('takes IPv4 where IPv6 is slow, and closes the slow one', [[
    -- A full backlog: the system drops what comes more.
    local six, port = listen('2001:db8:1::1')
    assert(not six:listen(1))
    local full = {}
    for i = 1, 2 do full[i] = assert(connect('2001:db8:1::1', port)) end
    local four = assert(llsocket.listen('198.51.100.1', port))
    local peer, took = timed('both.test', port, { timeout = 20000,
                                                  resolutiondelay = SLOW })
    is('198.51.100.1', peer)
    between(250, SLOW, took)
  ]])

  it_runs('waits for a slow host where there is no other', [[
    local six, port = listen('2001:db8:1::1')
    assert(not six:listen(1))
    local full = {}
    for i = 1, 2 do full[i] = assert(connect('2001:db8:1::1', port)) end
    local c = connector.new('six.test', port, { timeout = 20000 })
    local sock, err, again = c:step()
    local start = now()
    while again do
      llsocket.poll({ [c:fd()] = 'r' }, 50)
      sock, err, again = c:step()
      if six and now() - start > 300 then
        for i = 1, 2 do assert(six:accept()):close() end
        start = math.huge
      end
    end
    assert(sock, err)
    c:close()
  ]])

  it_runs('takes IPv4 after 50 ms where no IPv6 answer comes', [[
    local six, port = listen('2001:db8:1::1')
    local four = assert(llsocket.listen('198.51.100.1', port))
    local peer, took = timed('slow6.test', port, { timeout = 20000 })
    is('198.51.100.1', peer)
    between(50, SLOW, took)
  ]])

  it_runs('takes IPv6 where its answer comes within 50 ms', [[
    local six, port = listen('2001:db8:1::1')
    local four = assert(llsocket.listen('198.51.100.1', port))
    local peer, took = timed('late6.test', port, { timeout = 20000,
                                                   resolutiondelay = SLOW })
    is('2001:db8:1::1', peer)
    between(25, SLOW, took)
  ]])

  it_runs('finds the one of ten addresses that answers', [[
    local server, port = listen('198.51.100.1')
    local peer, took = timed('ten.test', port, { timeout = 20000,
                                                 delay = 50 })
    is('198.51.100.1', peer)
    between(50, SLOW, took)
  ]])

  it_runs('tells what failed where nothing can be reached', [[
    local sock, took, err, number, tried = timed('nothing.test', 9,
                                                 { timeout = 20000,
                                                   delay = SLOW })
    between(0, SLOW, took)
    is(4, #tried)
    for _, text in ipairs { '[2001:db9::1]:9', '[2001:db8:1::1]:9',
                            '203.0.113.1:9', '198.51.100.1:9',
                            errno.strerror(errno.ENETUNREACH),
                            errno.strerror(errno.ECONNREFUSED) } do
      if not err:find(text, 1, true) then error(err) end
    end
  ]])

  it_runs('ends at the deadline: silent hosts, a silent name server', [[
    for _, host in ipairs { 'dead.test', 'silent.test', '192.0.2.1' } do
      local sock, took, err, number = timed(host, 80, { timeout = 200 })
      is(nil, sock)
      is(errno.ETIMEDOUT, number)
      between(200, SLOW, took)
      assert(err:find 'no answer in 200 ms', err)
    end
  ]])

  it_runs('tells that there is no such name', [[
    local sock, took, err, number, tried = timed('none.test', 80)
    is(nil, sock)
    is(errno.EADDRNOTAVAIL, number)
    is(llsocket.EAI_NONAME, tried[1].errno)
  ]])

  it_runs('binds a local address, and asks for its family alone', [[
    local six, port = listen('2001:db8:1::1')
    local four = assert(llsocket.listen('198.51.100.1', port))
    local sock = assert(connect('both.test', port, { bind = '127.0.0.1',
                                                     timeout = 5000 }))
    is('198.51.100.1', sock:getpeername():addr())
    is('127.0.0.1', sock:getsockname():addr())
  ]])

  it_runs('leaves no descriptor open', [[
    local function descriptors ()
      local n = 0
      for _ in io.popen('ls /proc/self/fd'):lines() do n = n + 1 end
      return n
    end
    local r = assert(llsocket.resolver.new())
    local server, port = listen('198.51.100.1')
    local before = descriptors()
    for _, host in ipairs { 'both.test', 'blackhole.test', 'ten.test',
                            'nothing.test', 'dead.test' } do
      local c = connector.new(host, port, { timeout = 200, delay = 50,
                                            resolver = r })
      local sock, err, again = c:step()
      while again do
        llsocket.poll({ [c:fd()] = 'r' }, c:timeout())
        sock, err, again = c:step()
      end
      if sock then sock:close() end
      c:close()
    end
    is(before, descriptors())
  ]])
end)

-- Each connects with three hosts at a time, and counts how often something
-- else was done meanwhile.
local three = [[
  local server, port = listen('198.51.100.1')
  local hosts = { 'both.test', 'blackhole.test', 'ten.test' }
  local got, ticks = {}, 0
]]
local checked = [[
  for _, host in ipairs(hosts) do is('198.51.100.1', got[host]) end
  assert(ticks >= 3, ticks)
]]

describe('a connector goes on in', function ()
  it_runs('a poller', three .. [[
    local p = assert(llsocket.poller.new())
    local open, all = 0, {}
    for _, host in ipairs(hosts) do
      local c = connector.new(host, port, { timeout = 20000 })
      local value = { c = c, host = host }
      assert(p:add(c:fd(), 'r', value))
      open = open + 1
      all[value] = true  -- each is asked at once: the first step may be all
    end
    local deadline = now() + 20000
    while open > 0 and now() < deadline do
      for value in assert(p:wait(10)) do all[value] = true end
      ticks = ticks + 1
      -- In each round all of them are asked: timeouts are due too.
      for value in pairs(all) do
        local sock, err, again = value.c:step()
        if not again and not got[value.host] then
          assert(sock, err)
          got[value.host] = sock:getpeername():addr()
          p:remove(value.c:fd())
          value.c:close()
          all[value] = nil
          open = open - 1
        end
      end
    end
  ]] .. checked)

  it_runs('luv', [[
    local found, uv = pcall(require, 'luv')
    if not found then print 'skip: luv is not there' return end
  ]] .. three .. [[
    for _, host in ipairs(hosts) do
      local c = connector.new(host, port, { timeout = 20000 })
      local poll, timer = nil, uv.new_timer()
      local function step ()
        local sock, err, again = c:step()
        if again then
          if c:timeout() then
            timer:start(math.ceil(c:timeout()), 0, step)
          end
          return
        end
        assert(sock, err)
        got[host] = sock:getpeername():addr()
        poll:close()
        timer:close()
        c:close()
      end
      poll = uv.new_poll(c:fd())
      poll:start('r', step)
      timer:start(0, 0, step)
    end
    local beat = uv.new_timer()
    beat:start(0, 10, function ()
      ticks = ticks + 1
      if got[hosts[1] ] and got[hosts[2] ] and got[hosts[3] ] then
        beat:close()
      end
    end)
    uv.run()
  ]] .. checked)

  it_runs('cqueues', [[
    local found, cqueues = pcall(require, 'cqueues')
    if not found then print 'skip: cqueues is not there' return end
  ]] .. three .. [[
    local loop = cqueues.new()
    local open = #hosts
    for _, host in ipairs(hosts) do
      loop:wrap(function ()
        local c = connector.new(host, port, { timeout = 20000 })
        local sock, err, again = c:step()
        while again do
          local msec = c:timeout()
          cqueues.poll({ pollfd = c:fd(), events = 'r' },
                       msec and msec / 1000)
          sock, err, again = c:step()
        end
        assert(sock, err)
        got[host] = sock:getpeername():addr()
        cqueues.cancel(c:fd())
        c:close()
        open = open - 1
      end)
    end
    loop:wrap(function ()
      while open > 0 do
        cqueues.sleep(0.01)
        ticks = ticks + 1
      end
    end)
    assert(loop:loop())
  ]] .. checked)
end)
