-- SPDX-License-Identifier: MIT
-- Asks an NTP server for the time, once (RFC 4330), and tells how far this
-- host's clock is off. When the answer arrived the kernel says, not this
-- program: the time that it waited to run does not count.
--   lua5.4 examples/ntp.lua host [port]

local llsocket = require 'llsocket'
local host = arg[1] or error('usage: lua5.4 examples/ntp.lua host [port]', 0)
local port = arg[2] or '123'

local ai = assert(llsocket.inet.getaddrinfo(host, port, llsocket.SOCK_DGRAM))[1]
local sock = assert(llsocket.socket.new(ai))
assert(sock:timestampns(true))
local err = sock:connect(ai)
assert(not err, err)

local EPOCH = 2208988800         -- seconds from 1900 to 1970
local FRACTION = 2 ^ 32

local function put_time (buf, seconds)
  buf:adduint(math.floor(seconds) + EPOCH, 4)
  buf:adduint(math.floor(seconds % 1 * FRACTION), 4)
end

local function get_time (buf, at)
  return buf:uint(at, 4) - EPOCH + buf:uint(at + 4, 4) / FRACTION
end

local request = llsocket.buffer.new(48)
request:adduint(0x23, 1)         -- no leap second, version 4, client
request:add(('\0'):rep(39))
local left = llsocket.time()
put_time(request, left)
assert(sock:send(request))

if not sock:recvable(5000) then error 'no answer in 5 seconds' end
local answer = llsocket.batch.new(1, 2048)
assert(sock:recvbatch(answer))
local buf = llsocket.buffer.new(2048)
answer:copy(1, buf)
local stamp = assert(answer:control(1, 'timestampns'))
assert(#buf >= 48 and buf:uint(1, 1) % 8 == 4, 'no answer of a server')
assert(buf:sub(25, 32) == request:sub(41, 48), 'an answer to somebody else')

local arrived = stamp.sec + stamp.nsec / 1e9
local reached, answered = get_time(buf, 33), get_time(buf, 41)
print(('server %s, stratum %d'):format(sock:getpeername():addr(),
                                       buf:uint(2, 1)))
print(('offset %+.6f s, round trip %.6f s'):format(
  ((reached - left) + (answered - arrived)) / 2,
  (arrived - left) - (answered - reached)))
