-- SPDX-License-Identifier: MIT
-- Looks for DHCP servers (RFC 2131) on an interface that has no address yet,
-- and prints what each offers. Nothing is taken. Root only.
--   lua5.4 examples/dhcp.lua interface [seconds]

local llsocket = require 'llsocket'
local socket, inet, device = llsocket.socket, llsocket.inet, llsocket.device

local interface = arg[1]
  or error('usage: lua5.4 examples/dhcp.lua interface [seconds]', 0)
local seconds = tonumber(arg[2] or 3)

local COOKIE = 0x63825363
local MESSAGE_TYPE, REQUESTED, SERVER, END = 53, 55, 54, 255
local SUBNET, ROUTER, LEASE = 1, 3, 51
local DISCOVER, OFFER = 1, 2

local hardware
for _, found in ipairs(assert(device.getifaddrs())) do
  if found.name == interface then hardware = found.hwaddr end
end
assert(hardware, 'no such interface, or it has no hardware address')

local client = assert(inet.getaddrinfo('0.0.0.0', 68, llsocket.SOCK_DGRAM))[1]
local servers = assert(inet.getaddrinfo('255.255.255.255', 67,
                                        llsocket.SOCK_DGRAM))[1]
local sock = assert(socket.new(client))
assert(sock:reuseaddr(true))
assert(sock:broadcast(true))
-- Without an address there is no route: the interface is the way out.
assert(sock:bindtodevice(interface))
local err = sock:bind()
assert(not err, err)

local transaction = math.random(0, 0x3fffffff)

local function discover ()
  local buf = llsocket.buffer.new(576)
  buf:adduint(1, 1)              -- a request
  buf:adduint(1, 1)              -- Ethernet
  buf:adduint(6, 1)
  buf:adduint(0, 1)
  buf:adduint(transaction, 4)
  buf:adduint(0, 2)
  buf:adduint(0x8000, 2)         -- answer by broadcast: we have no address
  buf:add(('\0'):rep(16))
  for byte in hardware:gmatch '%x%x' do buf:adduint(tonumber(byte, 16), 1) end
  buf:add(('\0'):rep(10 + 64 + 128))
  buf:adduint(COOKIE, 4)
  buf:add(string.char(MESSAGE_TYPE, 1, DISCOVER, REQUESTED, 2, SUBNET, ROUTER,
                      END))
  buf:add(('\0'):rep(300 - #buf))  -- some servers want as much as BOOTP had
  return buf
end

local function address (text, at)
  if #text < at + 3 then return nil end
  return ('%d.%d.%d.%d'):format(text:byte(at, at + 3))
end

-- The options of a message, by number; nil when it is no answer to us.
local function options_of (buf)
  if #buf < 240 or buf:uint(1, 1) ~= 2 or buf:uint(5, 4) ~= transaction
     or buf:uint(237, 4) ~= COOKIE then
    return nil
  end
  local options, at = {}, 241
  while at <= #buf do
    local code, length = buf:uint(at, 1), buf:uint(at + 1, 1)
    if code == END or not length then break end
    if code == 0 then
      at = at + 1
    else
      options[code] = buf:sub(at + 2, at + 1 + length)
      at = at + 2 + length
    end
  end
  return options
end

assert(sock:sendto(discover(), servers))

local buf, from = llsocket.buffer.new(2048), inet.getaddrinfo('0.0.0.0', 0)[1]
local ends, offers = llsocket.now() + seconds * 1000, 0
while sock:recvable(ends - llsocket.now()) do
  buf:clear()
  assert(sock:recvfrom_into(buf, from))
  local options = options_of(buf)
  if options and options[MESSAGE_TYPE] == string.char(OFFER) then
    offers = offers + 1
    local lease = options[LEASE]
    print(('%s offers %s, mask %s, router %s, for %s seconds'):format(
      address(options[SERVER] or '', 1) or from:addr(),
      address(buf:sub(17, 20), 1), address(options[SUBNET] or '', 1) or '-',
      address(options[ROUTER] or '', 1) or '-',
      lease and #lease == 4 and (lease:byte(1) * 0x1000000
        + lease:byte(2) * 0x10000 + lease:byte(3) * 0x100 + lease:byte(4))
        or '?'))
  end
  if llsocket.now() >= ends then break end
end
os.exit(offers > 0 and 0 or 1)
