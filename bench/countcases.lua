-- SPDX-License-Identifier: MIT
-- The hot paths whose instructions, allocations and system calls are counted:
-- works of the benchmark, and a few that are not worth a time.

local cref = require 'cref'
local ll = require 'llsocket'
local works = require 'bench.works'

local cases, names = {}, {}

local function case (name, make)
  cases[#cases + 1] = { name = name, make = make }
end

-- The form's name in one word.
local short = {
  ['into a buffer'] = 'into', ['a new address'] = 'new-address',
  ['buffer and reused address'] = 'into', ['batch, strings'] = 'strings',
  ['batch, strings by number'] = 'by-number',
  ['batch, data left in it'] = 'left', ['batch, filled anew'] = 'filled',
  ['batch, control data read'] = 'control',
  ['GSO, strings'] = 'strings', ['GSO, one room'] = 'room',
  ['list and split'] = 'split',
  ['addframes and frames'] = 'frames',
}

local counted = {
  ['pair-64'] = true, ['pair-4096'] = true, ['udp-64'] = true,
  ['udp-mmsg-64'] = true, ['udp-gso-64'] = true, ['gather-8x64'] = true,
  ['gather-64x64'] = true, ['records-64x64'] = true, accept = true, dial = true,
  descriptor = true, address = true, name = true
}

for _, c in ipairs(require 'bench.bindings.llsocket') do
  local w, form, make = works[c[1]], c[2], c[3]
  if counted[w.name] and form ~= 'table.concat' and form ~= 'new strings'
     and (short[form] or not form:find 'control') then
    local word = short[form] or form
    local name = word == '' and w.name or w.name .. '/' .. word
    case(name, function ()
      local t = make(w)
      if w.prepare then
        function t.prepare (n) w.prepare(t, n) end
      end
      return t
    end)
  end
end

-- Nothing is there: what an event loop meets at the end of each readiness.
case('recv-again', function ()
  local s = ll.socket.wrap((cref.socketpair()))
  s:nonblock(true)
  return { run = function (n)
    for _ = 1, n do
      local _, _, again = s:recv(4096)
      if not again then error 'something came' end
    end
  end }
end)

case('socket-pair-close', function ()
  local pair, STREAM = ll.socket.pair, ll.SOCK_STREAM
  return { run = function (n)
    for _ = 1, n do
      local two = pair(STREAM)
      two[1]:close()
      two[2]:close()
    end
  end }
end)

-- A system call and an object: its bytes are the object's.
case('socket-wrap', function ()
  local wrap = ll.socket.wrap
  local fd = cref.socketpair()
  return { run = function (n)
    for _ = 1, n do wrap(fd):unwrap() end
  end }
end)

-- A call for each; the method has been made before.
local function option (name, new)
  case('option/' .. name .. (new == nil and '' or '-set'), function ()
    local a, b = cref.udppair()
    local s = ll.socket.wrap(a)
    local method = s[name]
    ll.socket.wrap(b)
    return { run = function (n)
      for _ = 1, n do
        if method(s, new) == nil then error(name) end
      end
    end }
  end)
end

option 'rcvtimeo'
option 'mcastttl'
option 'keepalive'
option('keepalive', true)

-- 1,000 sockets in a set, of which none, one or each tenth is ready.
local function poll (name, ready)
  case('poll-1000/' .. name, function ()
    local list, set = {}, {}
    for i = 1, 1000, 2 do
      local a, b = cref.udppair()
      list[i], list[i + 1] = ll.socket.wrap(a), ll.socket.wrap(b)
      set[list[i]], set[list[i + 1]] = 'r', 'r'
    end
    for i = 1, ready do
      list[10 * i - 1]:sendto('x', list[10 * i]:getsockname())
    end
    return { run = function (n)
      for _ = 1, n do
        if (ll.poll(set, 0) == nil) ~= (ready == 0) then error 'ready' end
      end
    end }
  end)
end

poll('idle', 0)
poll('one', 1)
poll('ready', 100)

-- A round of 64 sockets that are all ready.
case('poller-64', function ()
  local p = ll.poller.new()
  for _ = 1, 32 do
    local two = { cref.udppair() }
    for i = 1, 2 do two[i] = ll.socket.wrap(two[i]) end
    for i = 1, 2 do
      two[i]:sendto('x', two[3 - i]:getsockname())
      p:add(two[i], 'r')
    end
  end
  return { run = function (n)
    for _ = 1, n do
      local left = 64
      for _, readable in p:wait() do
        if readable then left = left - 1 end
      end
      if left ~= 0 then error 'some are not ready' end
    end
  end }
end)

case('nothing', function ()
  local function run () end
  return { run = function (n) for _ = 1, n do run() end end }
end)

for _, c in ipairs(cases) do
  assert(not names[c.name], c.name)
  names[c.name] = true
end
return cases
