-- SPDX-License-Identifier: MIT
-- Sends ICMP echo requests, over IPv4 or IPv6: with a ping socket, which needs
-- no privilege where net.ipv4.ping_group_range allows it, or else a raw one.
--   lua5.4 examples/ping.lua host [count]

local llsocket = require 'llsocket'
local socket, inet, errno = llsocket.socket, llsocket.inet, llsocket.errno

local host = arg[1] or error('usage: lua5.4 examples/ping.lua host [count]', 0)
local count = tonumber(arg[2] or 3)

local ai = assert(inet.getaddrinfo(host, nil, llsocket.SOCK_DGRAM))[1]
local six = ai:family() == llsocket.AF_INET6
local protocol = six and llsocket.IPPROTO_ICMPV6 or llsocket.IPPROTO_ICMP
local REQUEST, REPLY = six and 128 or 8, six and 129 or 0

local raw = false
local sock, err, number = socket.open(ai:family(), llsocket.SOCK_DGRAM,
                                      protocol)
if not sock and (number == errno.EACCES or number == errno.EPERM) then
  raw = true
  sock, err = socket.open(ai:family(), llsocket.SOCK_RAW, protocol)
end
assert(sock, err)
assert(sock:recvttl(true))       -- each answer brings its time to live
err = sock:connect(ai)
if err then
  print(('%s: %s'):format(ai:addr(), err))
  os.exit(1)
end

-- RFC 1071. The kernel fills it in for ping sockets and for ICMPv6.
local function checksum (text)
  local sum = 0
  for i = 1, #text, 2 do
    sum = sum + text:byte(i) * 256 + (text:byte(i + 1) or 0)
  end
  while sum > 0xffff do sum = sum % 0x10000 + math.floor(sum / 0x10000) end
  return 0xffff - sum
end

local id = math.random(0, 0xffff)
local function request (sequence)
  local buf = llsocket.buffer.new(64)
  local function fill (sum)
    buf:clear()
    buf:adduint(REQUEST, 1)
    buf:adduint(0, 1)
    buf:adduint(sum, 2)
    buf:adduint(id, 2)
    buf:adduint(sequence, 2)
    buf:add(('x'):rep(48))
  end
  fill(0)
  if raw and not six then fill(checksum(tostring(buf))) end
  return buf
end

local answer = llsocket.batch.new(1, 2048)
local ttl_name = six and 'hoplimit' or 'ttl'

-- How long the ICMP message is when it answers. A raw socket sees every one of
-- this host, behind an IPv4 header.
local function answers (data, sequence)
  if raw and not six then data = data:sub(data:byte(1) % 16 * 4 + 1) end
  return #data >= 8 and data:byte(1) == REPLY
         and data:byte(7) * 256 + data:byte(8) == sequence
         and (not raw or data:byte(5) * 256 + data:byte(6) == id) and #data
end

local received = 0
for sequence = 1, count do
  local sent = llsocket.now()
  local n, why = sock:send(request(sequence))
  if not n then print(why) end
  local left = 1000
  while n and left > 0 and sock:recvable(left) do
    local got, problem = sock:recvbatch(answer)
    local length = got and answers(answer:data(1), sequence)
    if length then
      received = received + 1
      print(('%d bytes from %s: seq %d, ttl %d, time %.3f ms'):format(
        length, ai:addr(), sequence, answer:control(1, ttl_name),
        llsocket.now() - sent))
      break
    elseif problem then
      print(problem)             -- such as 'No route to host', from a router
      break
    end
    left = sent + 1000 - llsocket.now()
  end
end
print(('%d sent, %d received'):format(count, received))
os.exit(received > 0 and 0 or 1)
