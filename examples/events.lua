-- SPDX-License-Identifier: MIT
-- events.lua: an echo server for many clients. lua5.4 events.lua [port]
--
-- Each connection is a coroutine that reads like a blocking program. Where a
-- call answers `again` it waits, and only `turn` knows how the waiting is done.
local llsocket = require 'llsocket'
local errno = llsocket.errno

local waiting = {}  -- socket -> what it waits for, and who waits
local clients = 0
local full          -- the thread that waits until a client has gone

local function wait (sock, ready)
  waiting[sock] = { ready = ready, thread = coroutine.running() }
  coroutine.yield()
end

local function start (f, ...)
  local thread = coroutine.create(f)
  assert(coroutine.resume(thread, ...))
end

local function send (sock, msg)
  while msg ~= '' do
    local len, _, again = sock:send(msg)
    if not len then return false end     -- an error, or the client has gone
    msg = msg:sub(len + 1)
    if again then wait(sock, 'sendable') end
  end
  return true
end

local function echo (sock)
  repeat
    local msg, _, again = sock:recv()
    if again then wait(sock, 'recvable') end
  until not again and (not msg or not send(sock, msg))
  sock:close()
  clients = clients - 1
  if full then
    local thread = full
    full = nil
    assert(coroutine.resume(thread))
  end
end

local function serve (server)
  while true do
    -- The client is non-blocking, as its server is.
    local client, err, again, number = server:accept()
    if client then
      clients = clients + 1
      start(echo, client)
    elseif again then
      wait(server, 'recvable')
    elseif number == errno.EMFILE and clients > 0 then
      -- No descriptor left, and the server stays ready: don't ask again
      -- before there is one.
      full = coroutine.running()
      coroutine.yield()
    else
      io.stderr:write('accept: ', err, '\n')
      wait(server, 'recvable')
    end
  end
end

-- One round. Give `sock:fd()` to the poller that you have (epoll, libuv,
-- poll) in place of this function, which asks one socket after the other.
local function turn (idle)
  local ready = {}
  for sock, w in pairs(waiting) do
    if sock[w.ready](sock, 0) then ready[sock] = w end
  end
  if not next(ready) then return idle:recvable(5) end
  for sock, w in pairs(ready) do
    waiting[sock] = nil
    assert(coroutine.resume(w.thread))
  end
end

local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', arg[1] or '7777',
                                            llsocket.SOCK_STREAM))[1]
local server = assert(llsocket.socket.new(ai, true))
server:reuseaddr(true)
local err = server:bind() or server:listen()
assert(not err, err)
io.stdout:setvbuf('line')
print('listening at ' .. tostring(server:getsockname()))

start(serve, server)
while true do turn(server) end
