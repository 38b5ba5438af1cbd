-- SPDX-License-Identifier: MIT
-- What the specs of pollers share.

local assert = require 'luassert'
local llsocket = require 'llsocket'
local net = require 'test.support_net'

local ready = {}

-- Those of this system, and whether one forgets a number that is closed.
ready.backends = {}
for _, name in ipairs { 'epoll', 'kqueue', 'poll' } do
  local ok, p = pcall(llsocket.poller.new, name)
  if ok and p then
    p:close()
    ready.backends[#ready.backends + 1] = name
  end
end

-- Runs `f(name, new)` inside a `describe` for each backend.
function ready.each (describe, title, f)
  for _, name in ipairs(ready.backends) do
    describe(title .. ' (' .. name .. ')', function ()
      f(name, function () return assert(llsocket.poller.new(name)) end)
    end)
  end
end

-- A socket with something to receive, and its peer.
function ready.filled ()
  local a, b = net.unix_pair(llsocket.SOCK_STREAM, true)
  b:send('x')
  return a, b
end

-- What a peer that is gone is told as, to who only wants to receive: kqueue's
-- filters know of their own direction alone.
function ready.hangup (backend)
  return backend == 'kqueue' and 'r' or 'rw'
end

-- The events of one round, by value: 'r', 'w', 'rw' or 'none', and how many.
function ready.round (p, msec, max)
  local list, n = {}, 0
  for value, r, w in assert(p:wait(msec or 0, max)) do
    local told = (r and 'r' or '') .. (w and 'w' or '')
    list[value] = told == '' and 'none' or told
    n = n + 1
  end
  return list, n
end

function ready.tells (expected, p, msec)
  assert.same(expected, (ready.round(p, msec)))
end

return ready
