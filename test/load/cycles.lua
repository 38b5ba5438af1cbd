-- SPDX-License-Identifier: MIT
-- Connections made, told of by a poller, used and ended, again and again, must
-- leave nothing.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local socket, tools = llsocket.socket, common.tools

local CYCLES = common.quick and 10000 or 100000

-- How a connection ends. Only every tenth ends in order, as the system keeps
-- an ended TCP connection's port for a minute.
local function in_order (client, server)
  client:close()
  assert(select('#', server:recv()) == 0)
  server:close()
end

local function by_reset (client, server)
  client:linger(0)
  client:close()
  server:close()
end

-- Left to the collector.
local function dropped (client)
  client:linger(0)
end

local function ending (i)
  return i % 10 == 0 and in_order or i % 10 == 1 and dropped or by_reset
end

local function accept (listener, i)
  if i % 4 ~= 0 then return assert(listener:accept()) end
  return assert(socket.wrap(assert(listener:acceptfd())))
end

local function connect (listener, i)
  if i % 3 ~= 0 then
    local client = assert(socket.new(listener.ai))
    common.done(client:connect())
    return client
  end
  local c = llsocket.connector.new(listener.ai)
  local client, err, again = c:step()
  while again do
    assert(llsocket.poll({ [c:fd()] = 'r' }, c:timeout()))
    client, err, again = c:step()
  end
  if i % 2 == 0 then c:close() end
  return assert(client, err)
end

-- Others may be told of that nobody has any more.
local function told (p, value)
  local found
  repeat
    local events, _, n = assert(p:wait(common.SECONDS * 1000))
    assert(n > 0, 'nothing came')
    for other in events, p, n do found = found or other == value end
  until found
end

-- A server leaves the poller when it is closed or collected.
local function cycle (p, listener, i)
  local client = connect(listener, i)
  told(p, listener.sock)
  local server = accept(listener.sock, i)
  assert(p:add(server, 'r', i))
  assert(client:send('question') == 8)
  told(p, i)
  assert(server:recv(100) == 'question')
  assert(server:send('answer') == 6)
  assert(client:recv(100) == 'answer')
  ending(i)(client, server)
end

local function flat (name, first, last)
  common.ok(last.fds == first.fds, '%s: as many descriptors as before (%d)',
            name, last.fds)
  common.ok(last.lua - first.lua < 4, '%s: Lua has grown by %.1f KB', name,
            last.lua - first.lua)
  common.ok(last.rss - first.rss < 512, '%s: the process has grown by %d KB',
            name, last.rss - first.rss)
end

local function fold (f, a, b)
  a = a or b
  return { lua = f(a.lua, b.lua), rss = f(a.rss, b.rss), fds = f(a.fds, b.fds) }
end

-- The most of the first half is compared with the least of the second: what is
-- lost in each cycle is between them, and what LuaJIT's compiler has for a
-- while is not.
local function run (name, listeners, backend)
  local p = assert(llsocket.poller.new(backend))
  for _, listener in ipairs(listeners) do assert(p:add(listener.sock, 'r')) end
  local start, first, last = tools.now(), nil, nil
  for i = 1, CYCLES do
    cycle(p, listeners[i % #listeners + 1], i)
    if i % 100 == 0 then common.collect() end
    if i % (CYCLES / 10) == 0 then
      local m = common.measure()
      if i <= CYCLES / 2 then first = fold(math.max, first, m)
      else last = fold(math.min, last, m) end
      common.figures(('%s %d'):format(name, i), m)
    end
  end
  common.figure('%s: %.0f cycles/s', name, CYCLES / (tools.now() - start))
  flat(name, first, last)
end

local function listeners (hosts, socktype)
  local list = {}
  for i, host in ipairs(hosts) do
    local sock, ai = common.listen(host, socktype)
    list[i] = { sock = sock, ai = ai }
  end
  return list
end

-- Each address has its own ports: there are enough for those kept back.
local tcp = { '::1' }
for i = 1, 8 do tcp[#tcp + 1] = '127.0.0.' .. i end

local path = common.support.tmpname
local name = '\0llsocket-load-' .. tools.pid()
local before = tools.descriptors()
do
  run('tcp', listeners(tcp))
  run('unix', listeners { path(), name .. 'a', path(), name .. 'b' })
  run('seqpacket', listeners({ path(), name .. 'c' }, llsocket.SOCK_SEQPACKET),
      'poll')
end
common.collect()
common.ok(tools.descriptors() == before, 'nothing is left open')
