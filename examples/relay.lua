-- SPDX-License-Identifier: MIT
-- relay.lua: passes TCP connections on. lua5.4 relay.lua PORT HOST PORT
--
-- What one side sends goes to the other. A side that sends no more is told to
-- the other one, which may go on sending (half-close). From a side whose bytes
-- the other does not take, no more is read than LIMIT (back-pressure): then its
-- own sender has to wait, and the relay's memory has a bound.
local llsocket = require 'llsocket'
local errno = llsocket.errno

local LIMIT = 256 * 1024

local poller = assert(llsocket.poller.new())
local server
local connections, paused = 0, false  -- paused: no descriptor was left

local function close (side)
  side.sock:close()
  side.other.sock:close()
  connections = connections - 1
  if paused then
    paused = false
    assert(poller:set(server, 'r'))
  end
end

-- What a side waits for follows from its state.
local function update (side)
  local other, interest = side.other, ''
  if side.connecting then
    interest = 'w'
  else
    if not side.ended and #other.unsent < LIMIT then interest = 'r' end
    if #side.unsent > 0 then interest = interest .. 'w' end
  end
  if interest ~= side.interest then
    side.interest = interest
    assert(poller:set(side.sock, interest))
  end
end

-- Each of these is false when the connection is over.
local function receive (side)
  local msg, err, again = side.sock:recv(65536)
  if again then return true end
  if err then return false end
  local other = side.other
  if msg then
    other.unsent = other.unsent .. msg
  else
    side.ended = true
  end
  return true
end

local function send (side)
  if #side.unsent > 0 and not side.connecting then
    local len = side.sock:send(side.unsent)
    if not len then return false end
    side.unsent = side.unsent:sub(len + 1)
  end
  local other = side.other
  if other.ended and not side.told and #side.unsent == 0
     and not side.connecting then
    side.told = true
    side.sock:shutdown(llsocket.SHUT_WR)
  end
  return not (side.told and other.told)
end

local function connected (side)
  side.connecting = false
  return side.sock:error() == 0
end

local function act (side, readable, writable)
  local going = true
  if side.connecting then going = connected(side) end
  if going and readable and not side.ended
     and #side.other.unsent < LIMIT then
    going = receive(side)
  end
  if writable or #side.unsent > 0 then going = going and send(side) end
  going = going and send(side.other)
  if not going then return close(side) end
  update(side)
  update(side.other)
end

local function accept (target)
  local sock, _, _, number = server:accept()
  if not sock then
    if number == errno.EMFILE or number == errno.ENFILE then
      -- The server stays ready: don't ask before a connection has ended; or,
      -- where there is none, for a while.
      if connections == 0 then return llsocket.poll({}, 100) end
      paused = true
      assert(poller:set(server, ''))
    end
    return
  end
  local up, problem = llsocket.socket.new(target, true)
  local err, connecting
  if up then err, connecting = up:connect() end
  if not up or err then
    io.stderr:write('cannot connect: ', problem or err, '\n')
    if up then up:close() end
    sock:close()
    return
  end
  local here = { sock = sock, unsent = '', interest = 'r' }
  local there = { sock = up, unsent = '', interest = 'w', other = here,
                  connecting = connecting }
  here.other = there
  connections = connections + 1
  assert(poller:add(sock, 'r', here))
  assert(poller:add(up, 'w', there))
end

local function address (host, port)
  return assert(llsocket.inet.getaddrinfo(host, port, llsocket.SOCK_STREAM))[1]
end

local target = address(arg[2] or '127.0.0.1', arg[3] or '80')
server = assert(llsocket.socket.new(
  address('127.0.0.1', arg[1] or '7777'), true))
server:reuseaddr(true)
local err = server:bind() or server:listen()
if err then error(err) end
io.stdout:setvbuf('line')
print('listening at ' .. tostring(server:getsockname()))

assert(poller:add(server, 'r'))
while true do
  for side, readable, writable in assert(poller:wait()) do
    if side == server then
      accept(target)
    else
      act(side, readable, writable)
    end
  end
end
