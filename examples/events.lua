-- SPDX-License-Identifier: MIT
-- events.lua: an echo server for many clients. lua5.4 events.lua [port]
--
-- Each connection is a coroutine that reads like a blocking program. Where a
-- call answers `again` it waits, and the poller gives the coroutine back.
local llsocket = require 'llsocket'
local errno = llsocket.errno

local poller = assert(llsocket.poller.new())
local clients = 0
local paused       -- the server waits until a client has gone

local function resume (thread, ...)
  assert(coroutine.resume(thread, ...))
end

local function start (sock, f)
  local thread = coroutine.create(f)
  assert(poller:add(sock, '', thread))
  resume(thread, sock)
end

-- One-shot: nothing is told before the next call of this.
local function wait (sock, interest)
  assert(poller:set(sock, interest .. '1'))
  coroutine.yield()
end

local function send (sock, msg)
  local sent = 0
  while sent < #msg do
    local len, _, again = sock:send_part(msg, sent + 1)
    if not len then return false end     -- an error, or the client has gone
    sent = sent + len
    if again then wait(sock, 'w') end
  end
  return true
end

-- One receive, and the others have their turn: a client that sends without end
-- keeps nobody waiting.
local function echo (sock)
  local msg, again, _
  repeat
    wait(sock, 'r')
    msg, _, again = sock:recv()
  until not again and (not msg or not send(sock, msg))
  sock:close()                           -- and it has left the poller
  clients = clients - 1
  if paused then
    assert(poller:set(paused, 'r1'))
    paused = nil
  end
end

local function serve (server)
  while true do
    wait(server, 'r')
    -- The client is non-blocking, as its server is.
    local client, err, again, number = server:accept()
    if client then
      clients = clients + 1
      start(client, echo)
    elseif number == errno.EMFILE or number == errno.ENFILE then
      -- No descriptor left, and the server stays ready: don't ask again before
      -- a client has gone; or, where there is none, for a while.
      if clients == 0 then
        llsocket.poll({}, 100)
      else
        paused = server
        wait(server, '')
      end
    elseif not again then
      io.stderr:write('accept: ', err, '\n')
    end
  end
end

local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', arg[1] or '7777',
                                            llsocket.SOCK_STREAM))[1]
local server = assert(llsocket.socket.new(ai, true))
server:reuseaddr(true)
local err = server:bind() or server:listen()
if err then error(err) end
io.stdout:setvbuf('line')
print('listening at ' .. tostring(server:getsockname()))

start(server, serve)
while true do
  for thread in assert(poller:wait()) do resume(thread) end
end
