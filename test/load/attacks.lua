-- SPDX-License-Identifier: MIT
-- What abuser.lua does to a server. Each attack gets the target: `ai` is its
-- address, `pids()` its processes, `request` what a client may ask it, `greedy`
-- what makes it answer much, and `held` the sockets that stay open. What a call
-- answers does not matter here.

local llsocket = require 'llsocket'
local tools = require 'loadtools'
local socket = llsocket.socket
local random = math.random

local attacks = { tcp = {}, udp = {} }
local tcp, udp = attacks.tcp, attacks.udp

local function junk (most)
  local n, text = random(0, most), {}
  for i = 1, math.min(n, 256) do text[i] = string.char(random(0, 255)) end
  text = table.concat(text)
  return #text == 0 and '' or text:rep(math.ceil(n / #text)):sub(1, n)
end

local function dial (t)
  local sock = assert(socket.new(t.ai, true))
  if not sock:connect() then return sock end
  sock:close()
end

-- Calls f with so many connections that are made now.
local function each (t, n, f)
  for _ = 1, n do
    local sock = dial(t)
    if sock then f(sock) end
  end
end

local function reset (sock)
  sock:linger(0)
  sock:close()
end

local function hold (t, sock)
  table.insert(t.held, sock)
  if #t.held > 300 then table.remove(t.held, random(#t.held)):close() end
end

function tcp.vanish (t)
  each(t, 100, function (sock) sock:close() end)
end

function tcp.reset (t)
  each(t, 100, function (sock)
    sock:send(random(2) == 1 and t.request or junk(3000))
    reset(sock)
  end)
end

function tcp.junk (t)
  each(t, 20, function (sock)
    sock:send(junk(65536))
    sock:recv()
    if random(2) == 1 then reset(sock) else sock:close() end
  end)
end

-- The first bytes of a request, and the end of the stream.
function tcp.half (t)
  each(t, 30, function (sock)
    sock:send(t.request:sub(1, random(#t.request)))
    sock:shutdown(llsocket.SHUT_WR)
    hold(t, sock)
  end)
end

-- A byte each time.
function tcp.slow (t)
  each(t, 20, function (sock) hold(t, sock) end)
  for _, sock in ipairs(t.held) do
    local at = random(#t.request)
    sock:send(t.request:sub(at, at))
  end
end

-- Asks for much and takes nothing.
function tcp.deaf (t)
  each(t, 5, function (sock)
    for _ = 1, 20 do sock:send(t.greedy) end
    hold(t, sock)
  end)
end

-- More than there are descriptors for in the server.
function tcp.crowd (t)
  local list = {}
  each(t, t.crowd or 1500, function (sock)
    if random(2) == 1 then sock:send(t.request) end
    list[#list + 1] = sock
  end)
  tools.sleep(random() / 4)
  for _, sock in ipairs(list) do
    if random(2) == 1 then reset(sock) else sock:close() end
  end
end

-- The server sleeps meanwhile, and finds all of it at once.
local function stopped (t, list)
  for _, pid in ipairs(t.pids()) do tools.kill(pid, 'STOP') end
  for _, name in ipairs(list) do t.attacks[name](t) end
  tools.sleep(random() / 5)
  for _, pid in ipairs(t.pids()) do tools.kill(pid, 'CONT') end
end

function tcp.stop (t)
  stopped(t, t.idle and { 'vanish', 'reset', 'slow' } or { 'vanish', 'reset' })
end

-- System calls end with EINTR.
local function signals (t)
  local pids = t.pids()
  for _ = 1, 50 do
    for _, pid in ipairs(pids) do
      tools.kill(pid, 'STOP')
      tools.kill(pid, 'CONT')
    end
    tools.sleep(0.001)
  end
end
tcp.signals, udp.signals = signals, signals

local function datagrams (t, n, text)
  local sock = assert(socket.new(t.ai, true))
  for _ = 1, n do sock:sendto(text(), t.ai) end
  sock:close()
end

function udp.junk (t)
  datagrams(t, 200, function () return junk(2000) end)
end

function udp.extremes (t)
  datagrams(t, 20, function ()
    return random(2) == 1 and '' or ('x'):rep(65507)
  end)
end

-- From many addresses, at which nobody is.
function udp.vanish (t)
  for _ = 1, 100 do datagrams(t, 1, function () return t.request end) end
end

function udp.greedy (t)
  datagrams(t, 3, function () return t.greedy end)
end

function udp.stop (t) stopped(t, { 'vanish', 'junk', 'extremes' }) end

return attacks
