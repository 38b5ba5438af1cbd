-- SPDX-License-Identifier: MIT
-- Connections made, used and ended, again and again, must leave nothing.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local socket, tools = llsocket.socket, common.tools

local CYCLES = common.quick and 20000 or 100000

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

local function cycle (listener, i)
  local client = assert(socket.new(listener.ai))
  common.done(client:connect())
  local server = accept(listener.sock, i)
  assert(client:send('question') == 8)
  assert(server:recv(100) == 'question')
  assert(server:send('answer') == 6)
  assert(client:recv(100) == 'answer')
  ending(i)(client, server)
end

local function flat (name, first, last)
  common.ok(last.fds == first.fds, '%s: as many descriptors as before (%d)',
            name, last.fds)
  common.ok(last.lua - first.lua < 8, '%s: Lua has grown by %.1f KB', name,
            last.lua - first.lua)
  common.ok(last.rss - first.rss < 512, '%s: the process has grown by %d KB',
            name, last.rss - first.rss)
end

-- The first tenth is for the buffers that stay.
local function run (name, listeners)
  local start, first, last = tools.now(), nil, nil
  for i = 1, CYCLES do
    cycle(listeners[i % #listeners + 1], i)
    if i % 500 == 0 then common.collect() end
    if i % (CYCLES / 10) == 0 then
      last = common.measure()
      first = first or last
      common.figures(('%s %d'):format(name, i), last)
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
  run('seqpacket', listeners({ path(), name .. 'c' }, llsocket.SOCK_SEQPACKET))
end
common.collect()
common.ok(tools.descriptors() == before, 'nothing is left open')
