-- SPDX-License-Identifier: MIT
-- Captures packets of one interface, filtered in the kernel. Root only.
--   lua5.4 examples/capture.lua interface [port] [count]
-- The filter is classic BPF, as `tcpdump -ddd udp port 53` prints it.

local llsocket = require 'llsocket'
local socket, addrinfo = llsocket.socket, llsocket.addrinfo

local interface = arg[1]
  or error('usage: lua5.4 examples/capture.lua interface [port] [count]', 0)
local port, count = tonumber(arg[2] or 53), tonumber(arg[3] or 10)

local ETH_P_ALL = llsocket.ETH_P_ALL

-- Protocol 0: nothing comes before the filter is there and the socket bound.
local sock = assert(socket.open(llsocket.AF_PACKET, llsocket.SOCK_DGRAM, 0))

-- UDP over IPv4 to or from the port; the packet begins with the IP header.
assert(sock:attachfilter {
  { 0x30, 0, 0, 0 },             -- the first byte: version, header length
  { 0x54, 0, 0, 0xf0 },
  { 0x15, 0, 9, 0x40 },          -- IPv4
  { 0x30, 0, 0, 9 },             -- its protocol
  { 0x15, 0, 7, 17 },            -- UDP
  { 0xb1, 0, 0, 0 },             -- x: the length of the IP header
  { 0x48, 0, 0, 0 },             -- the source port
  { 0x15, 2, 0, port },
  { 0x48, 0, 0, 2 },             -- the destination port
  { 0x15, 0, 2, port },
  { 0x06, 0, 0, 0x40000 },       -- the whole packet
  { 0x06, 0, 0, 0 },
  { 0x06, 0, 0, 0 },
})
assert(sock:lockfilter())        -- for good, whatever happens to this process

local err = sock:bind(addrinfo.new {
  family = llsocket.AF_PACKET, ethertype = ETH_P_ALL, ifindex = interface,
})
assert(not err, err)
io.stdout:setvbuf 'line'
print(('capturing UDP port %d on %s'):format(port, interface))

local function address (packet, at)
  return ('%d.%d.%d.%d'):format(packet:byte(at, at + 3))
end

for _ = 1, count do
  local packet, from = assert(sock:recvfrom())
  local header = packet:byte(1) % 16 * 4
  local source = packet:byte(header + 1) * 256 + packet:byte(header + 2)
  local destination = packet:byte(header + 3) * 256 + packet:byte(header + 4)
  print(('%s:%d > %s:%d, %d bytes, packet type %d'):format(
    address(packet, 13), source, address(packet, 17), destination, #packet,
    from:fields().pkttype))
end
local statistics = assert(sock:packetstatistics())
print(('%d packets, %d dropped'):format(statistics.packets, statistics.drops))
