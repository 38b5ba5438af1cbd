-- SPDX-License-Identifier: MIT
-- Lua's own clocks know whole seconds or the time that this process computed.
-- The system's clock comes with each datagram of a socket that asks for it: a
-- control message SCM_TIMESTAMP, a struct timeval of two integers. So what
-- time is it? A datagram to oneself tells.

local llsocket = require 'llsocket'
local socket = llsocket.socket

local clock = {}

local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', '0',
                                            llsocket.SOCK_DGRAM))[1]
local sock = assert(socket.new(ai))
local err = sock:bind() or sock:connect(sock:getsockname())
if err then error('no datagrams on 127.0.0.1: ' .. err) end
assert(sock:timestamp(true))
assert(sock:rcvtimeo(1))

local mh, cmsgs = llsocket.msghdr.new(), llsocket.cmsghdrs.new()
mh:control(cmsgs)

local function number (bytes)
  local n = 0.0  -- a float: 256^8 is more than an integer holds
  for i = 1, #bytes do n = n * 256 + bytes:byte(i) end
  return n
end

-- The two halves of the structure, in this machine's byte order, which is the
-- one that leaves the second half below a million.
local function decode (data)
  local half = #data / 2
  local seconds, micros = data:sub(1, half), data:sub(half + 1)
  if number(micros) >= 1000000 or number(seconds) >= 2 ^ 40 then
    seconds, micros = seconds:reverse(), micros:reverse()
  end
  return number(seconds) + number(micros) / 1000000
end

-- Seconds since 1970, with microseconds.
function clock.now ()
  assert(sock:send('') == 0)
  assert(sock:recvmsg(mh) == 0, 'no datagram')
  for cmsg in function () return cmsgs:shift() end do
    if cmsg:level() == llsocket.SOL_SOCKET
       and cmsg:type() == llsocket.SCM_TIMESTAMP then
      return decode(cmsg:data())
    end
  end
  error('the datagram came without its time')
end

return clock
