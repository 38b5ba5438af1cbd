-- SPDX-License-Identifier: MIT
-- Ten thousand connections at once: this process has the clients' ends, and
-- another one the servers'. Most descriptors are beyond select's 1024.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local socket, tools = llsocket.socket, common.tools

local CONNECTIONS = 10000
local ROUNDS = common.quick and { 64, 1000 } or { 64, 1000, 4096, 1 }
local WAIT = common.SECONDS * 1000

local function range (socks)
  local low, high = socks[1]:fd(), socks[1]:fd()
  for _, sock in ipairs(socks) do
    low, high = math.min(low, sock:fd()), math.max(high, sock:fd())
  end
  return low, high
end

-- Server --------------------------------------------------------------------

-- What one connection has to say: false at its end; true and the bytes.
local function echo (sock, counts)
  local msg, err, again = sock:recv(8192)
  if again then return true, 0 end
  if not msg then
    assert(not err, err)
    sock:close()
    return false, 0
  end
  common.send(sock, msg, counts)
  return true, #msg
end

local function accept (listener, n)
  local socks = {}
  while #socks < n do
    assert(listener:recvable(WAIT))
    socks[#socks + 1] = assert(listener:accept())
  end
  return socks
end

-- A closed connection leaves the poller by itself.
local function serve_all (p, n, counts)
  local bytes, rounds = 0, 0
  while n > 0 do
    local events, _, ready = assert(p:wait(WAIT))
    assert(ready > 0, 'nobody sends')
    for sock in events, p, ready do
      local open, got = echo(sock, counts)
      bytes, n = bytes + got, open and n or n - 1
    end
    rounds = rounds + 1
  end
  return bytes, rounds
end

-- Bytes for each of n between two measures.
local function each (what, n, first, last)
  common.figure('server: %.0f bytes of Lua, %.0f bytes resident a %s',
                (last.lua - first.lua) * 1024 / n,
                (last.rss - first.rss) * 1024 / n, what)
end

local function serve (n)
  local before = tools.descriptors()
  local listener, ai = common.listen('127.0.0.1', nil, true)
  print(ai:port())
  local empty = common.measure()
  local socks = accept(listener, n)
  local full = common.measure()
  common.figure('server: descriptors %d to %d', range(socks))
  each('connection', n, empty, full)
  local p = assert(llsocket.poller.new())
  for _, sock in ipairs(socks) do assert(p:add(sock, 'r')) end
  each('registration', n, full, common.measure())
  common.figure('server: %d bytes echoed in %d rounds of its poller',
                serve_all(p, n, common.counts()))
  listener:close()
  p:close()
  common.ok(tools.descriptors() == before, 'server: all are closed again')
end

-- Client --------------------------------------------------------------------

-- Every method that waits or asks, on each of the descriptors.
local function inspect (socks, ai)
  for _, sock in ipairs(socks) do
    assert(sock:sendable(0))
    local ok, err, timeout = sock:recvable()
    assert(not ok and not err and timeout)
    assert(sock:error() == 0 and sock:getpeername() == ai)
    assert(sock:tcpnodelay(true) == true and sock:tcpnodelay() == true)
    assert(sock:nonblock() == false)
  end
end

-- Copies have the highest numbers of all, and so has what they pass on.
local function pass (socks)
  local pair = assert(socket.pair(llsocket.SOCK_STREAM))
  for i = 1, #socks, 100 do
    local copy = assert(socks[i]:dup())
    assert(pair[1]:sendfd(copy:fd()) == 0)
    local other = assert(socket.wrap(assert(pair[2]:recvfd())))
    assert(other:getsockname() == socks[i]:getsockname())
    assert(copy:fd() > 1024 and other:fd() > 1024)
    copy:close()
    other:close()
  end
  pair[1]:close()
  pair[2]:close()
end

-- All are ready to send, each is told once with the value that it has, and
-- who is removed is not told any more.
local function register (socks, backend)
  local p = assert(llsocket.poller.new(backend))
  for i, sock in ipairs(socks) do assert(p:add(sock, 'w1', i)) end
  local told, n = {}, 0
  while n < #socks do
    for i, readable, writable in assert(p:wait(WAIT)) do
      assert(writable and not readable and not told[i], 'another event')
      told[i], n = true, n + 1
    end
  end
  for i = 1, #socks, 2 do assert(p:remove(socks[i])) end
  for i = 2, #socks, 2 do assert(p:set(socks[i], 'r')) end
  for i = 1, #socks, 2 do assert(p:add(socks[i], 'r')) end
  assert(select(3, p:wait(0)) == 0)
  p:close()
end

-- All send before any of them receives.
local function round (socks, size, key, counts)
  for i, sock in ipairs(socks) do
    common.send(sock, tools.fill(key + i, 0, size), counts)
  end
  for i, sock in ipairs(socks) do
    assert(sock:recvable(WAIT))
    local answer = common.recvall(sock, size, counts)
    assert(not tools.wrong(key + i, 0, answer), 'another answer')
  end
end

local function finish (socks)
  for _, sock in ipairs(socks) do
    common.done(sock:shutdown(llsocket.SHUT_WR))
  end
  for _, sock in ipairs(socks) do
    assert(sock:recvable(WAIT) and select('#', sock:recv()) == 0)
    sock:close()
  end
end

local function connect (n, ai)
  local socks = {}
  for i = 1, n do
    socks[i] = assert(socket.new(ai))
    common.done(socks[i]:connect())
  end
  return socks
end

-- What a state makes when it first receives, and keeps: its room for that.
local function settle ()
  local pair = assert(socket.pair(llsocket.SOCK_STREAM, true))
  assert(select(3, pair[1]:recv()) == true)
  pair[1]:close()
  pair[2]:close()
end

local function client (n)
  local open = tools.descriptors()
  local server = common.support.spawn('test/load/many.lua', n)
  local port = assert(tonumber(server:read('*l')), 'no server')
  local ai = common.address('127.0.0.1', port, llsocket.SOCK_STREAM)
  settle()
  local start, before = tools.now(), common.measure()
  local socks = connect(n, ai)
  common.figures(n .. ' connected', common.measure())
  local low, high = range(socks)
  common.figure('client: descriptors %d to %d', low, high)
  common.ok(#socks == n and high >= n, '%d connections are open at once', n)
  inspect(socks, ai)
  common.ok(true, 'waiting, names and options with each descriptor')
  pass(socks)
  common.ok(true, 'copies and passing with the highest descriptors')
  for _, backend in ipairs { 'epoll', 'poll' } do
    register(socks, backend)
    common.ok(true, 'each is told once by a poller of %s', backend)
  end
  local counts = common.counts()
  for i, size in ipairs(ROUNDS) do
    round(socks, size, i * n, counts)
    common.ok(true, '%d connections have echoed %d bytes each', n, size)
  end
  finish(socks)
  socks = nil -- luacheck: ignore
  local output, status = server:wait()
  io.write(output)
  common.ok(status == 0, 'the server has ended')
  local after = common.measure()
  common.figures('all closed', after)
  common.ok(after.fds == open, 'client: all are closed again')
  -- A pointer left for each would be twice that; Lua 5.1 may keep a larger
  -- table of strings.
  common.ok(after.lua - before.lua < n * 4 / 1024,
            'client: Lua has grown by %.1f KB', after.lua - before.lua)
  common.figure('%.1f s', tools.now() - start)
end

if arg[1] then
  serve(tonumber(arg[1]))
else
  client(CONNECTIONS)
end
