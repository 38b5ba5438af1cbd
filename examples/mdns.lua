-- SPDX-License-Identifier: MIT
-- A multicast DNS responder (RFC 6762) that answers on each interface with the
-- IPv4 address that this host has there.
--   lua5.4 examples/mdns.lua name interface... [-- seconds]
-- `getent hosts NAME.local` or `avahi-resolve -n NAME.local` ask it.

local llsocket = require 'llsocket'
local socket, inet, device = llsocket.socket, llsocket.inet, llsocket.device

local GROUP, PORT = '224.0.0.251', 5353
local TYPE_A, CLASS_IN, FLUSH, TTL = 1, 1, 0x8000, 120

local interfaces, seconds = {}, math.huge
for i = 2, #arg do
  if arg[i - 1] == '--' then seconds = tonumber(arg[i])
  elseif arg[i] ~= '--' then interfaces[#interfaces + 1] = arg[i] end
end
local wanted = ((arg[1]
  or error('usage: lua5.4 examples/mdns.lua name interface... [-- seconds]', 0))
  .. '.local'):lower()

-- The first IPv4 address of each interface, by its index.
local addresses = {}
for _, found in ipairs(assert(device.getifaddrs())) do
  if found.inet[1] then addresses[found.index] = found.inet[1].addr end
end

local any = assert(inet.getaddrinfo('0.0.0.0', PORT, llsocket.SOCK_DGRAM))[1]
local group = assert(inet.getaddrinfo(GROUP, PORT, llsocket.SOCK_DGRAM))[1]
local sock = assert(socket.new(any))
assert(sock:reuseaddr(true))     -- beside other responders of this host
sock:reuseport(true)
assert(sock:recvpktinfo(true))   -- by which interface a question came
assert(sock:mcastttl(255))
sock:mcastall(false)             -- only groups of interfaces that were joined
local err = sock:bind()
assert(not err, err)
for _, name in ipairs(interfaces) do
  err = sock:mcastjoin(GROUP, name)
  assert(not err, err)
end
io.stdout:setvbuf 'line'
print(('answering for %s on %s'):format(wanted, table.concat(interfaces, ', ')))

-- The labels of a name, and where it ends; nil when it is broken. Questions do
-- not compress their names.
local function name_at (message, at)
  local labels = {}
  while true do
    local length = message:byte(at)
    if not length or length > 63 or at + length > #message then return nil end
    at = at + 1
    if length == 0 then return table.concat(labels, '.'):lower(), at end
    labels[#labels + 1] = message:sub(at, at + length - 1)
    at = at + length
  end
end

local function is_for_us (message)
  local questions = message:byte(5) * 256 + message:byte(6)
  if message:byte(3) >= 0x80 or questions < 1 then return false end
  local name, at = name_at(message, 13)
  local kind = name and #message >= at + 1
               and message:byte(at) * 256 + message:byte(at + 1)
  return name == wanted and (kind == TYPE_A or kind == 255)
end

local function answer (address)
  local buf = llsocket.buffer.new(512)
  buf:adduint(0, 2)              -- no identifier
  buf:adduint(0x8400, 2)         -- an authoritative answer
  for _, records in ipairs { 0, 1, 0, 0 } do buf:adduint(records, 2) end
  for label in wanted:gmatch '[^.]+' do
    buf:adduint(#label, 1)
    buf:add(label)
  end
  buf:adduint(0, 1)
  buf:adduint(TYPE_A, 2)
  buf:adduint(CLASS_IN + FLUSH, 2)
  buf:adduint(TTL, 4)
  buf:adduint(4, 2)
  for byte in address:gmatch '%d+' do buf:adduint(tonumber(byte), 1) end
  return buf
end

local questions = llsocket.batch.new(16, 2048)
local answers = llsocket.batch.new(16, 512)
local ends = llsocket.now() + seconds * 1000
while llsocket.now() < ends do
  if sock:recvable(ends - llsocket.now()) then
    local n, why, again = sock:recvbatch(questions)
    if not n and not again then error(why) end
    answers:clear()
    for i = 1, n or 0 do
      local message = questions:data(i)
      local index = questions:control(i, 'pktinfo.ifindex')
      local address = addresses[index]
      if #message >= 12 and address and is_for_us(message) then
        -- Out by the same interface, from the address that it has.
        answers:add(answer(address), group, {
          pktinfo = { ifindex = index, specdst = address },
        })
        print(('%s asked, %s answered'):format(tostring(questions:name(i)),
                                               address))
      end
    end
    if #answers > 0 then sock:sendbatch(answers) end
  end
end
