-- SPDX-License-Identifier: MIT
-- Lists the links and the routes, and watches them come and go, over
-- rtnetlink(7).
--   lua5.4 examples/netlink.lua [watch]

local llsocket = require 'llsocket'
local socket, addrinfo, buffer = llsocket.socket, llsocket.addrinfo,
                                 llsocket.buffer

local RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK = 16, 17, 18
local RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE = 24, 25, 26
local NLMSG_ERROR, NLMSG_DONE = 2, 3
local NLM_F_REQUEST, NLM_F_DUMP = 0x01, 0x300
local IFLA_IFNAME, IFLA_MTU = 3, 4
local RTA_DST, RTA_OIF, RTA_GATEWAY = 1, 4, 5
local RT_TABLE_MAIN = 254
local RTMGRP_LINK, RTMGRP_IPV4_ROUTE, RTMGRP_IPV6_ROUTE = 0x1, 0x40, 0x400
local IFF_UP = llsocket.IFF_UP

-- Netlink's integers are in the byte order of the machine.
local LITTLE = addrinfo.new {
  family = llsocket.AF_NETLINK, pid = 1,
}:bytes():byte(5) == 1

local function uint (buf, at, n) return buf:uint(at, n, LITTLE) end

-- nlmsghdr, and an ifinfomsg or rtmsg of zeros: all of a kind.
local function request (kind)
  local buf = buffer.new(64)
  buf:adduint(32, 4, LITTLE)                       -- length
  buf:adduint(kind, 2, LITTLE)
  buf:adduint(NLM_F_REQUEST + NLM_F_DUMP, 2, LITTLE)
  buf:adduint(1, 4, LITTLE)                        -- sequence number
  buf:adduint(0, 4, LITTLE)                        -- to the kernel
  buf:add(('\0'):rep(16))
  return buf
end

-- Goes over attributes: the kind, and where the value begins and ends.
local function attributes (buf, at, to)
  return function ()
    local from, length = at, at + 4 <= to and uint(buf, at, 2) or 0
    if length < 4 then return end
    at = at + math.ceil(length / 4) * 4
    return uint(buf, from + 2, 2), from + 4, from + length - 1
  end
end

local function show_link (buf, from, to, gone)
  local name, mtu = '?', '?'
  for kind, first, last in attributes(buf, from + 16, to) do
    if kind == IFLA_IFNAME then name = buf:sub(first, last - 1) end
    if kind == IFLA_MTU then mtu = uint(buf, first, 4) end
  end
  local up = uint(buf, from + 8, 4) % (2 * IFF_UP) >= IFF_UP
  print(('%s %d: %s, mtu %s, %s'):format(gone and 'gone' or 'link',
    uint(buf, from + 4, 4), name, mtu, up and 'up' or 'down'))
end

-- The address of so many bytes as text.
local function address (family, bytes)
  local at = family == llsocket.AF_INET and 4 or 8    -- in its sockaddr
  local whole = addrinfo.new({ family = family }):bytes()
  return addrinfo.frombytes(whole:sub(1, at) .. bytes
                            .. whole:sub(at + #bytes + 1)):addr()
end

local function show_route (buf, from, to, gone)
  local family, bits = uint(buf, from, 1), uint(buf, from + 1, 1)
  if uint(buf, from + 4, 1) ~= RT_TABLE_MAIN then return end
  local destination, via, device = 'default', '', ''
  for kind, first, last in attributes(buf, from + 12, to) do
    if kind == RTA_DST then
      destination = address(family, buf:sub(first, last)) .. '/' .. bits
    elseif kind == RTA_GATEWAY then
      via = ' via ' .. address(family, buf:sub(first, last))
    elseif kind == RTA_OIF then
      local index = uint(buf, first, 4)
      device = ', ' .. (llsocket.device.name(index) or index)
    end
  end
  print((gone and 'gone ' or 'route ') .. destination .. via .. device)
end

local show_of = {
  [RTM_NEWLINK] = show_link, [RTM_DELLINK] = show_link,
  [RTM_NEWROUTE] = show_route, [RTM_DELROUTE] = show_route,
}

-- Prints the messages of one datagram; true when it was the last of a list.
local function show (buf)
  local at = 1
  while at + 15 <= #buf do
    local length, kind = uint(buf, at, 4), uint(buf, at + 4, 2)
    if kind == NLMSG_DONE then return true end
    if kind == NLMSG_ERROR then
      error(llsocket.errno.strerror(-buf:int(at + 16, 4, LITTLE)))
    end
    if show_of[kind] then
      show_of[kind](buf, at + 16, at + length - 1,
                    kind == RTM_DELLINK or kind == RTM_DELROUTE)
    end
    at = at + math.ceil(length / 4) * 4
  end
end

io.stdout:setvbuf 'line'
local sock = assert(socket.open(llsocket.AF_NETLINK, llsocket.SOCK_RAW,
                                llsocket.NETLINK_ROUTE))
local err = sock:bind(addrinfo.new {
  family = llsocket.AF_NETLINK, pid = 0,
  groups = arg[1] == 'watch'
           and RTMGRP_LINK + RTMGRP_IPV4_ROUTE + RTMGRP_IPV6_ROUTE or 0,
})
assert(not err, err)

local buf = buffer.new(65536)
for _, kind in ipairs { RTM_GETLINK, RTM_GETROUTE } do
  assert(sock:send(request(kind)))
  repeat
    buf:clear()
    assert(sock:recv_into(buf))
  until show(buf)
end

while arg[1] == 'watch' do
  buf:clear()
  assert(sock:recv_into(buf))
  show(buf)
end
