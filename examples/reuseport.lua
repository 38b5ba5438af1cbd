-- SPDX-License-Identifier: MIT
-- Several sockets on one UDP port, and a filter in the kernel that chooses
-- which of them gets a datagram: here by its first byte, so that the messages
-- of one customer always reach the same worker.
--   lua5.4 examples/reuseport.lua [workers]

local llsocket = require 'llsocket'
local socket, inet = llsocket.socket, llsocket.inet

local n = tonumber(arg[1] or 4)
local ai = assert(inet.getaddrinfo('127.0.0.1', 0, llsocket.SOCK_DGRAM))[1]

local workers = {}
for i = 1, n do
  local sock = assert(socket.new(ai, true))
  assert(sock:reuseport(true))
  local err = sock:bind(ai)
  assert(not err, err)
  ai = assert(sock:getsockname())    -- all the others get the first one's port
  workers[i] = sock
end

-- Classic BPF over the datagram's payload: its answer is the number of the
-- socket, in the order in which they were bound.
assert(workers[1]:attachreuseport {
  { 0x30, 0, 0, 0 },             -- the first byte
  { 0x94, 0, 0, n },             -- modulo n
  { 0x16, 0, 0, 0 },
})

local client = assert(socket.new(ai))
for customer = 0, 2 * n - 1 do
  assert(client:sendto(string.char(customer) .. ' order', ai))
end

for i, sock in ipairs(workers) do
  local customers = {}
  while sock:recvable(200) do
    local datagram = sock:recv()
    if not datagram then break end
    customers[#customers + 1] = datagram:byte()
  end
  print(('worker %d: customers %s'):format(i, table.concat(customers, ' ')))
end
