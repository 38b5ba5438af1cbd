-- SPDX-License-Identifier: MIT
-- Multicast that does not leave this machine: this process joins the group,
-- the other one sends to it and is answered directly.

local llsocket = require 'llsocket'
local common = require 'demo.common'
local clock = require 'demo.clock'

local DGRAM = llsocket.SOCK_DGRAM
local COUNT, SIZE = 1000, 1000

local multicast = {}

-- The calls that it is about; the demonstration prints where they stand.
multicast.shows = {
  'sock:mcastjoin(group, name)',
  'sock:mcastif(name))',
  'sock:mcastttl(0)',
  'sock:sendto(msg, to)',
}

local function is_loopback (interface)
  return math.floor(interface.flags / llsocket.IFF_LOOPBACK) % 2 == 1
end

-- Is there a way to the group through this interface? A connect of a datagram
-- socket looks for one and sends nothing.
local function leads (name, group)
  local sock = common.new(group, 1, DGRAM)
  local ok = sock:mcastif(name) and not sock:connect()
  sock:close()
  return ok
end

-- The demonstration sends on a loopback interface only. On Linux that has often
-- no way to IPv6's groups.
local function choose (group)
  for _, interface in ipairs(assert(llsocket.device.getifaddrs())) do
    if is_loopback(interface) and leads(interface.name, group) then
      return interface.name
    end
  end
end

function multicast.here (group)
  local name = choose(group)
  if not name then return nil, 'no loopback interface leads to ' .. group end
  local any = group:find(':') and '::' or '0.0.0.0'
  local sock = common.new(any, nil, DGRAM)
  common.ok(sock:bind())
  common.ok(sock:mcastjoin(group, name))
  local process = common.start('multicast', group, sock:getsockname():port(),
                               name)
  local began, bytes
  for i = 1, COUNT do
    local msg, from, err, again = sock:recvfrom()
    assert(msg, err or again and 'timed out')
    if i == 1 then began, bytes = clock.now(), 0 end
    common.compare(msg, i)
    assert(#msg == SIZE, 'a datagram was cut')
    assert(sock:sendto(('%d'):format(i), from))
    bytes = bytes + #msg
  end
  local seconds = clock.now() - began
  common.ok(sock:mcastleave(group, name))
  process:finish()
  return ('%d on %s to %s'):format(COUNT, name, group), bytes, seconds
end

function multicast.there (group, port, name)
  local sock = common.new(group, port, DGRAM)
  assert(sock:mcastif(name))
  assert(sock:mcastloop(true))
  assert(sock:mcastttl(0))
  local to = common.address(group, port, DGRAM)
  for i = 1, COUNT do
    local msg = common.pattern:sub(i + 1, i + SIZE)
    assert(sock:sendto(msg, to) == SIZE)
    assert(tonumber(common.recv(sock)) == i, 'the answer is wrong')
  end
  sock:close()
end

return multicast
