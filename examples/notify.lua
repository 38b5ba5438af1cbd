-- SPDX-License-Identifier: MIT
-- notify.lua: messages over UDP that arrive. lua5.4 notify.lua [port]
--
-- `join` makes a sender a member; `post TEXT` sends the text to every member
-- as `N TEXT`, again and again, after 100, 200, 400 ... ms, until it has
-- answered `ack N`. Who answers none of TRIES is no member any more. The clock
-- says how long to wait; one socket and one poller serve all.
local llsocket = require 'llsocket'
local now = llsocket.now

local FIRST = 100  -- milliseconds
local TRIES, MEMBERS, WAITING = 5, 1000, 100
local LONGEST = 1200  -- a text that cannot be sent would put all members out

local sock     -- the server's
local members, count = {}, 0  -- by address as text: { ai =, waiting = }
local serial = 0

local function leave (name)
  if members[name] then count = count - 1 end
  members[name] = nil
end

local function send (member, message)
  message.tries = message.tries + 1
  message.at = now() + FIRST * 2 ^ (message.tries - 1)
  sock:sendto(message.text, member.ai)  -- what is lost now comes again
end

local function post (text)
  serial = serial + 1
  text = serial .. ' ' .. text
  for _, member in pairs(members) do
    if member.n < WAITING then
      local message = { text = text, tries = 0 }
      member.waiting[serial] = message
      member.n = member.n + 1
      send(member, message)
    end
  end
end

local function hear (text, ai)
  local name = tostring(ai)
  local member = members[name]
  if text == 'join' then
    if not member and count < MEMBERS then
      members[name] = { ai = ai, waiting = {}, n = 0 }
      count = count + 1
    end
    sock:sendto('welcome', ai)
  elseif text == 'leave' then
    leave(name)
  elseif text:match('^post ') then
    if #text <= LONGEST then post(text:sub(6)) end
  elseif member then
    local number = tonumber(text:match('^ack (%d+)$') or nil)
    if number and member.waiting[number] then
      member.waiting[number] = nil
      member.n = member.n - 1
    end
  end
end

-- Sends again what was not answered in time: how long until the next.
local function again ()
  local time, left = now(), nil
  for name, member in pairs(members) do
    for _, message in pairs(member.waiting) do
      if message.at <= time then
        if message.tries == TRIES then
          leave(name)
          break
        end
        send(member, message)
      end
      left = math.min(left or math.huge, message.at - time)
    end
  end
  return left
end

local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', arg[1] or '7777',
                                            llsocket.SOCK_DGRAM))[1]
sock = assert(llsocket.socket.new(ai, true))
local err = sock:bind()
if err then error(err) end
io.stdout:setvbuf('line')
print('listening at ' .. tostring(sock:getsockname()))

local poller = assert(llsocket.poller.new())
assert(poller:add(sock, 'r'))
while true do
  for _ in assert(poller:wait(again())) do
    -- All that is there, but not for ever: others' time is due, too.
    for _ = 1, 100 do
      local text, from = sock:recvfrom()
      if not text then break end
      hear(text, from)
    end
  end
end
