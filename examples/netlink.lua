-- SPDX-License-Identifier: MIT
-- Lists the links and watches them come and go, over rtnetlink(7).
--   lua5.4 examples/netlink.lua [watch]

local llsocket = require 'llsocket'
local socket, addrinfo, buffer = llsocket.socket, llsocket.addrinfo,
                                 llsocket.buffer

local RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK = 16, 17, 18
local NLMSG_ERROR, NLMSG_DONE = 2, 3
local NLM_F_REQUEST, NLM_F_DUMP = 0x01, 0x300
local IFLA_IFNAME, IFLA_MTU = 3, 4
local RTMGRP_LINK = 1
local IFF_UP = llsocket.IFF_UP

-- Netlink's integers are in the byte order of the machine.
local LITTLE = addrinfo.new {
  family = llsocket.AF_NETLINK, pid = 1,
}:bytes():byte(5) == 1

local function uint (buf, at, n) return buf:uint(at, n, LITTLE) end

-- nlmsghdr and ifinfomsg, of all links.
local function request ()
  local buf = buffer.new(64)
  buf:adduint(32, 4, LITTLE)                       -- length
  buf:adduint(RTM_GETLINK, 2, LITTLE)
  buf:adduint(NLM_F_REQUEST + NLM_F_DUMP, 2, LITTLE)
  buf:adduint(1, 4, LITTLE)                        -- sequence number
  buf:adduint(0, 4, LITTLE)                        -- to the kernel
  buf:add(('\0'):rep(16))
  return buf
end

-- The attributes that this program shows.
local function link (buf, from, to)
  local found = {
    index = uint(buf, from + 4, 4),
    up = uint(buf, from + 8, 4) % (2 * IFF_UP) >= IFF_UP,
  }
  local at = from + 16
  while at + 4 <= to do
    local length, kind = uint(buf, at, 2), uint(buf, at + 2, 2)
    if length < 4 then break end
    if kind == IFLA_IFNAME then
      found.name = buf:sub(at + 4, at + length - 2)
    elseif kind == IFLA_MTU then
      found.mtu = uint(buf, at + 4, 4)
    end
    at = at + math.ceil(length / 4) * 4
  end
  return found
end

-- Prints the messages of one datagram; true when it was the last of a list.
local function show (buf)
  local at = 1
  while at + 15 <= #buf do
    local length, kind = uint(buf, at, 4), uint(buf, at + 4, 2)
    if kind == NLMSG_DONE then return true end
    if kind == NLMSG_ERROR then
      error(llsocket.errno.strerror(-buf:int(at + 16, 4, LITTLE)))
    end
    if kind == RTM_NEWLINK or kind == RTM_DELLINK then
      local l = link(buf, at + 16, at + length - 1)
      print(('%s %d: %s, mtu %s, %s'):format(
        kind == RTM_NEWLINK and 'link' or 'gone', l.index, l.name or '?',
        l.mtu or '?', l.up and 'up' or 'down'))
    end
    at = at + math.ceil(length / 4) * 4
  end
end

io.stdout:setvbuf 'line'
local sock = assert(socket.open(llsocket.AF_NETLINK, llsocket.SOCK_RAW,
                                llsocket.NETLINK_ROUTE))
local err = sock:bind(addrinfo.new {
  family = llsocket.AF_NETLINK, pid = 0,
  groups = arg[1] == 'watch' and RTMGRP_LINK or 0,
})
assert(not err, err)
assert(sock:send(request()))

local buf = buffer.new(65536)
repeat
  buf:clear()
  assert(sock:recv_into(buf))
until show(buf)

while arg[1] == 'watch' do
  buf:clear()
  assert(sock:recv_into(buf))
  show(buf)
end
