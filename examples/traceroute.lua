-- SPDX-License-Identifier: MIT
-- Finds the routers on the way to a host, and the path MTU, without privilege:
-- UDP datagrams with a small time to live, whose ICMP answers the kernel keeps
-- in the socket's error queue. IPv4 and IPv6.
--   lua5.4 examples/traceroute.lua host [most hops]

local llsocket = require 'llsocket'
local socket, inet, errno = llsocket.socket, llsocket.inet, llsocket.errno

local host = arg[1]
  or error('usage: lua5.4 examples/traceroute.lua host [most hops]', 0)
local most = tonumber(arg[2] or 30)
local PORT = 33434               -- nobody listens there

local ai = assert(inet.getaddrinfo(host, PORT, llsocket.SOCK_DGRAM))[1]
local six = ai:family() == llsocket.AF_INET6
local sock = assert(socket.new(ai, true))
assert(sock:recverr(true))
assert(sock:mtudiscover(llsocket.IP_PMTUDISC_DO))  -- no fragments
local err = sock:connect(ai)
assert(not err, err)

local batch = llsocket.batch.new(1, 65536, 512)
local name = six and 'recverr6' or 'recverr'

-- What the network has to say of a probe: nil when it says nothing in time.
local function report (wait)
  local ends = llsocket.now() + wait
  repeat
    -- An error that is queued makes the socket ready.
    sock:recvable(ends - llsocket.now())
    if sock:recvbatch(batch, llsocket.MSG_ERRQUEUE) then
      return batch:control(1, name)
    end
  until llsocket.now() >= ends
end

local function show (hop, error_, sent)
  local from = error_.offender and error_.offender:addr() or 'this host'
  print(('%2d  %s  %.3f ms%s'):format(hop, from, llsocket.now() - sent,
    error_.number == errno.EMSGSIZE and '  path MTU ' .. error_.info or ''))
end

-- The largest datagram that the first link takes; a router whose next link is
-- smaller says so, and how large that one is.
local size = sock:mtu() - (six and 48 or 28)
local hop, silent = 1, 0
while hop <= most and silent < 3 do
  assert(sock:ttl(hop))
  local sent = llsocket.now()
  local n, why, _, number = sock:send(('x'):rep(size))
  if not n and number ~= errno.EMSGSIZE and number ~= errno.ECONNREFUSED
     and number ~= errno.EHOSTUNREACH then
    error(why)
  end
  local error_ = report(1000)
  if not error_ then
    print(('%2d  *'):format(hop))
    hop, silent = hop + 1, silent + 1
  elseif error_.number == errno.EMSGSIZE then
    show(hop, error_, sent)
    size = error_.info - (six and 48 or 28)
  else
    show(hop, error_, sent)
    if error_.number == errno.ECONNREFUSED then  -- the host itself
      print(('path MTU %d'):format(sock:mtu()))
      os.exit(0)
    end
    hop, silent = hop + 1, 0
  end
end
os.exit(1)
