-- SPDX-License-Identifier: MIT
-- A proxy that clients do not know of: netfilter redirects their connections
-- here, and the kernel tells where each wanted to go.
--   iptables -t nat -A PREROUTING -p tcp --dport 80 -j REDIRECT --to-port 8080
--   lua5.4 examples/transparent.lua port [most connections]
-- One connection at a time: the relay of examples/relay.lua is for many.

local llsocket = require 'llsocket'
local socket = llsocket.socket

local port = arg[1]
  or error('usage: lua5.4 examples/transparent.lua port [most connections]', 0)
local most = tonumber(arg[2] or math.huge)
local server = assert(llsocket.listen('0.0.0.0', port))
io.stdout:setvbuf 'line'
print('redirect connections to ' .. tostring(server:getsockname()))

-- Passes bytes on until there are none; true when that was the end.
local function pass (from, to, buf)
  local n, why, again = from:recv_into(buf)
  if again then return false end
  if not n then
    if why then return true, why end
    to:shutdown(llsocket.SHUT_WR)
    return true
  end
  local i = 1
  while i <= #buf do
    local sent, problem = to:send_part(buf, i)
    if not sent then return true, problem or 'closed' end
    i = i + sent
    if i <= #buf then to:sendable(30000) end
  end
  buf:clear()
  return false
end

local served = 0
while served < most do
  local client = assert(server:accept())
  served = served + 1
  local wanted, why = client:originaldst()
  print(('%s wants %s'):format(tostring(client:getpeername()),
                               wanted and tostring(wanted) or why))
  local upstream = wanted and assert(socket.open(wanted:family(),
                                                 llsocket.SOCK_STREAM))
  if upstream then
    local err = upstream:connect(wanted)
    if err then print(err) end
    client:nonblock(true)
    upstream:nonblock(true)
    local buf = llsocket.buffer.new(65536)
    local done_up, done_down = err ~= nil, err ~= nil
    while not (done_up and done_down) do
      local interest = {}
      if not done_up then interest[client] = 'r' end
      if not done_down then interest[upstream] = 'r' end
      local ready = llsocket.poll(interest, 30000)
      if not ready then break end
      if ready[client] then done_up = pass(client, upstream, buf) end
      if ready[upstream] then done_down = pass(upstream, client, buf) end
    end
    upstream:close()
  end
  client:close()
end
