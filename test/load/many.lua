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

-- One turn for one connection: false at its end; true and the bytes.
local function echo (sock, counts)
  local msg, err, again = sock:recv(8192)
  if again then return true, 0 end
  if not msg then
    assert(not err, err)
    sock:close()
    return false
  end
  common.send(sock, msg, counts)
  return true, #msg
end

local function turn (socks, counts)
  local bytes, left = 0, {}
  for _, sock in ipairs(socks) do
    local open, n = echo(sock, counts)
    if open then
      left[#left + 1] = sock
      bytes = bytes + n
    end
  end
  return left, bytes
end

local function serve (n)
  local before = tools.descriptors()
  local listener, ai = common.listen('127.0.0.1', nil, true)
  print(ai:port())
  local empty = common.measure()
  local socks, bytes, turns = {}, 0, 0
  while #socks < n do
    assert(listener:recvable(WAIT))
    socks[#socks + 1] = assert(listener:accept())
  end
  local full = common.measure()
  common.figure('server: descriptors %d to %d', range(socks))
  common.figure('server: %.0f bytes of Lua, %.0f bytes resident a connection',
                (full.lua - empty.lua) * 1024 / n,
                (full.rss - empty.rss) * 1024 / n)
  local counts = common.counts()
  while #socks > 0 do
    local got
    socks, got = turn(socks, counts)
    bytes, turns = bytes + got, turns + 1
    if got == 0 and #socks > 0 then socks[1]:recvable(5) end
  end
  listener:close()
  common.figure('server: %d bytes echoed in %d turns', bytes, turns)
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

local function client (n)
  local open = tools.descriptors()
  local server = common.support.spawn('test/load/many.lua', n)
  local port = assert(tonumber(server:read('*l')), 'no server')
  local ai = common.address('127.0.0.1', port, llsocket.SOCK_STREAM)
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
  common.ok(after.lua - before.lua < 64, 'client: Lua has grown by %.1f KB',
            after.lua - before.lua)
  common.figure('%.1f s', tools.now() - start)
end

if arg[1] then
  serve(tonumber(arg[1]))
else
  client(CONNECTIONS)
end
