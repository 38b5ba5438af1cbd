-- SPDX-License-Identifier: MIT
-- What TCP knows of a connection, and what its options change: sends a file's
-- worth of bytes over loopback and prints tcp_info while they go.
--   lua5.4 examples/tcpinfo.lua [cubic|reno|...] [bytes]

local llsocket = require 'llsocket'
local inet, socket = llsocket.inet, llsocket.socket

local algorithm, bytes = arg[1], tonumber(arg[2] or 20000000)

local ai = assert(inet.getaddrinfo('127.0.0.1', 0, llsocket.SOCK_STREAM))[1]
local server = assert(socket.new(ai))
local err = server:bind() or server:listen()
assert(not err, err)

local client = assert(socket.new(ai))
if algorithm then assert(client:tcpcongestion(algorithm)) end
client:tcpnodelay(true)          -- no Nagle: what is written goes at once
client:tcpnotsentlowat(65536)    -- little waits unsent: writable is honest
client:tcpusertimeout(30000)     -- milliseconds until a dead peer is given up
err = client:connect(server:getsockname())
assert(not err, err)
local peer = assert(server:accept())
client:nonblock(true)
peer:nonblock(true)

local function show (sent)
  local info = assert(client:tcpinfo())
  print(('%9d bytes: rtt %d us, window %d segments of %d, %d retransmitted, '
    .. '%d unsent, %d unread'):format(sent, info.rtt, info.sndcwnd,
    info.sndmss, info.totalretrans, client:unsent(), peer:unread()))
end

local chunk = ('x'):rep(65536)
local sent, received, step = 0, 0, bytes / 5
local buf = llsocket.buffer.new(65536)
print('congestion control: ' .. client:tcpcongestion())
while received < bytes do
  if sent < bytes then
    local n, why, again = client:send(chunk)
    assert(n or again, why)
    sent = sent + (n or 0)
  end
  buf:clear()
  local n = peer:recv_into(buf)
  received = received + (n or 0)
  if received >= step then
    show(sent)
    step = step + bytes / 5
  end
end
print(('%d bytes sent, %d received'):format(sent, received))
