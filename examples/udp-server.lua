-- SPDX-License-Identifier: MIT
-- A server in the shape of QUIC's: many peers on one UDP socket, datagrams in
-- batches, coalesced and segmented by the kernel, each answered from the
-- address that it was sent to, and ECN marks counted. It sends back what comes.
--   lua5.4 examples/udp-server.lua address port [most datagrams]

local llsocket = require 'llsocket'
local socket, inet = llsocket.socket, llsocket.inet

local host, port = arg[1] or '0.0.0.0', arg[2] or '4433'
local most = tonumber(arg[3] or math.huge)

local ai = assert(inet.getaddrinfo(host, port, llsocket.SOCK_DGRAM))[1]
local six = ai:family() == llsocket.AF_INET6
local sock = assert(socket.new(ai, true))
assert(sock:recvpktinfo(true))   -- to which of our addresses it was sent
assert(sock:recvtos(true))       -- with which ECN bits it came
sock:udpgro(true)                -- Linux: many datagrams as one message
sock:rcvbuf(4194304)
local err = sock:bind()
assert(not err, err)
io.stdout:setvbuf 'line'
print('serving at ' .. tostring(sock:getsockname()))

local tos = six and 'tclass' or 'tos'
local info = six and 'pktinfo6' or 'pktinfo'

-- Where an answer comes from: the address that the question was sent to.
local function source_of (packet)
  if six then return { addr = packet.addr, ifindex = packet.ifindex } end
  return { specdst = packet.addr }
end

local input = llsocket.batch.new(32, 65536)
local output = llsocket.batch.new(32, 65536)
local PEERS = 10000  -- so many are told apart: addresses cost a sender nothing
local peers, datagrams, marked, n_peers = {}, 0, 0, 0

local function take (i)
  local control = input:control(i)
  local packet, mark = control[info], (control[tos] or 0) % 4
  local size, segment = input:len(i), input:segment(i)
  local here = segment > 0 and math.ceil(size / segment) or 1
  datagrams = datagrams + here
  if mark == 3 then marked = marked + here end     -- congestion experienced
  local from = input:name(i)
  local name = tostring(from)
  if not peers[name] and n_peers < PEERS then
    n_peers, peers[name] = n_peers + 1, true
  end
  output:add(input:data(i), from, {
    [info] = packet and source_of(packet), [tos] = 2,  -- we speak ECN: ECT(0)
  }, segment)
end

-- All of them go, or are dropped when the way out stays full: this is UDP.
local function send ()
  while true do
    local sent, why, again = sock:sendbatch(output)
    if sent and not again then return end
    if again and not sock:sendable(100) then return end
    if not sent and why then
      print(why)
      output:next(output:next() + 1)                    -- pass it over
      if output:next() > #output then return end
    end
  end
end

while datagrams < most do
  if not sock:recvable(60000) then break end
  local n, why, again = sock:recvbatch(input)
  if not n and not again then print(why) end
  output:clear()
  for i = 1, n or 0 do take(i) end
  if #output > 0 then send() end
end
print(('%d datagrams of %d peers, %d with congestion experienced'):format(
  datagrams, n_peers, marked))
