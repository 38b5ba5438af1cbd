-- SPDX-License-Identifier: MIT
-- One sequence of calls, in a state of its own. test/fuzz/driver.c runs it
-- again and again; what it does follows from the seed and the sequence's
-- number alone, as far as the system answers the same.

package.path = './?.lua;' .. package.path
local probe = require 'test.fuzz.probe'
local V = require 'test.fuzz.values'
local calls = require 'test.fuzz.calls'
local E = require 'test.fuzz.engine'
local sabotage = require 'test.fuzz.sabotage'
local llsocket = require 'llsocket'
local any, chance, random, pool = V.any, V.chance, probe.random, V.pool
local socket = llsocket.socket

-- --- which call -----------------------------------------------------------

local weights, total = {}, 0
for i, call in ipairs(calls) do
  total = total + call.weight * 10
  weights[i] = total
end

local function pick ()
  local n = random(total)
  for i, weight in ipairs(weights) do
    if n <= weight then return calls[i] end
  end
  return calls[#calls]
end

-- While the state is closed nothing new may be made: nobody would collect it.
local old = {}
for _, call in ipairs(calls) do
  local makes = call.data or call.gives or call.name:find('^recv[mf][sd]')
  for _, value in ipairs(call.row.returns) do
    if value[2]:find 'llsocket%.' or value[2]:find 'table'
       or value[2]:find '%[%]' or value[2]:find 'function' then
      makes = true
    end
  end
  if not makes then old[#old + 1] = call end
end
local function pick_nested ()
  return E.closing and any(old) or pick()
end

local bomb

-- --- things to begin with -------------------------------------------------

local function method (name)
  return E.metatables.S.__index[name]
end

local function keep (sock)
  if sock then E.register('S', sock) end
  return sock
end

local function inet (host, kind)
  return assert(llsocket.inet.getaddrinfo(host, '0', kind, 0,
                                          llsocket.AI_NUMERICHOST))[1]
end

local function unnamed (kind)
  return assert(llsocket.unix.getaddrinfo('', kind))
end

local function address (kind)
  local which = random(4)
  if which == 1 then return inet('127.0.0.1', kind) end
  if which == 2 then return inet('::1', kind) end
  return unnamed(kind)
end

-- Two ends of a connection, and sometimes the listener.
local function connection ()
  local ai = address(llsocket.SOCK_STREAM)
  local listener = socket.new(ai)
  if not listener then return end
  local nonblock = chance(60)
  if method 'bind'(listener) or method 'listen'(listener) then return end
  local name = method 'getsockname'(listener)
  local client = name and socket.new(name, false)
  if not client then return end
  probe.guard(client:fd())
  probe.guard(listener:fd())
  if method 'connect'(client) then return end
  local server = method 'accept'(listener)
  if not server then return end
  if nonblock then
    method 'nonblock'(client, true)
    method 'nonblock'(server, true)
  end
  V.add('A', name)
  keep(client)
  keep(server)
  if chance(40) then keep(listener) end
end

local function datagrams ()
  local ai = address(llsocket.SOCK_DGRAM)
  local names = {}
  for i = 1, 2 do
    local sock = socket.new(ai, chance(70))
    if not sock then return end
    method 'bind'(sock)
    names[i] = method 'getsockname'(sock)
    if names[1] and i == 2 and chance(50) then
      method 'connect'(sock, names[1])
    end
    keep(sock)
    if names[i] then V.add('A', names[i]) end
  end
end

-- Both ends of some pairs, to pass descriptors through.
local pairs_made = {}

local function pair ()
  local kind = any { llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM,
                     llsocket.SOCK_SEQPACKET }
  local list = socket.pair(kind, chance(70))
  if not list then return end
  keep(list[1])
  keep(list[2])
  pairs_made[#pairs_made % 4 + 1] = list
end

local function group ()
  if not probe.isolated then return end
  local sock = socket.new(inet('127.0.0.1', llsocket.SOCK_DGRAM), true)
  if not sock then return end
  sock:mcastif('lo')
  sock:mcastjoin('239.255.7.1', 'lo')
  keep(sock)
end

-- A header with all its parts, so that messages with control data come.
local function header ()
  local mh = llsocket.msghdr.new()
  local iov = llsocket.iovec.new()
  if chance(50) then iov:addn(any { 1, 10, 1000 }) else iov:add('data') end
  mh:iov(iov)
  V.add('V', iov)
  if chance(80) then
    local queue = llsocket.cmsghdrs.new(chance(40) and random(100) or nil)
    if chance(40) and #pool.C > 0 then queue:push(any(pool.C)) end
    mh:control(queue)
    V.add('Q', queue)
  end
  V.add('M', mh)
end

local function buffer ()
  V.add('B', llsocket.buffer.new(any { 1, 10, 1000, 65536 },
                                 chance(50) and 70000 or nil))
  V.add('B', llsocket.buffer.new(5, 100000)):add('hello')
end

local function exchange ()
  if #pool.S == 0 or #pool.M == 0 then return end
  for _, call in ipairs(calls) do
    if call.name == 'sendmsg' or call.name == 'recvmsg' then E.run(call) end
  end
end

local by_name = {}
for _, call in ipairs(calls) do by_name[call.row.name] = call end

-- Descriptors through a pair, into a queue that stays for other calls.
local function pass ()
  local ends = pairs_made[1] and any(pairs_made)
  local fd = #pool.S > 0 and V.fd_of(any(pool.S)) or probe.file
  if not ends then return end
  local fds, sent = { n = random(3) }, llsocket.msghdr.new()
  for i = 1, fds.n do fds[i] = fd end
  local queue, iov = llsocket.cmsghdrs.new(), llsocket.iovec.new()
  local rights = llsocket.cmsghdr.rights(V.unpack(fds, 1, fds.n))
  E.made[rights] = true
  queue:push(rights)
  iov:add('x')
  sent:control(queue)
  sent:iov(iov)
  E.run(by_name['sock:sendmsg'], { n = 2, ends[1], sent })
  if chance(50) or #pool.M == 0 then header() end
  local way = any { 'recvmsg', 'recvmsg', 'recvmsg', 'recvfd', 'recv' }
  local mh = way == 'recvmsg' and any(pool.M) or nil
  E.run(by_name['sock:' .. way], { n = mh and 2 or 1, ends[2], mh })
  local received = mh and E.metatables.M.__index.control(mh)
  if not received or chance(30) then return end
  if chance(50) then bomb() end
  if #pool.C > 0 and chance(50) then
    E.run(by_name['cmsgs:push'], { n = 2, received, any(pool.C) })
  else
    E.run(by_name['cmsgs:shift'], { n = 1, received })
  end
  if #pool.C > 0 then
    E.run(by_name['cmsg:data'], { n = 1, pool.C[#pool.C] })
  end
end

-- --- numbers of descriptors that are the generator's ----------------------

local function take_number ()
  if #pool.F == 0 then return end
  return table.remove(pool.F, random(#pool.F))
end

local function close_number ()
  local fd = take_number()
  if not fd then return end
  probe.note('socket.close of ' .. fd)
  probe.disown(fd)
  local before = E.nested
  local err = socket.close(fd, chance(30) and any { 0, 1, 2 } or nil)
  -- What a shutdown answers is told, and it is closed all the same.
  if probe.inode(fd) and E.nested == before then
    E.complain('close has not closed ', fd, err or '')
  end
end

local function wrap_number ()
  local fd = take_number()
  if not fd then return end
  probe.note('socket.wrap of ' .. fd)
  local sock, _, number = socket.wrap(fd)
  if sock then
    probe.disown(fd)
    keep(sock)
  elseif number == llsocket.errno.EBADF then
    E.complain('wrap: no descriptor ', fd)
  else
    V.add('F', fd)
  end
end

-- --- the books ------------------------------------------------------------

-- A trace of LuaJIT's keeps the closure that it was made for, and with it the
-- arguments of a call from a hook.
local function collect ()
  if jit then jit.flush() end
  for _ = 1, 3 do
    -- On 5.1 an error of a finalizer comes out here.
    while not pcall(collectgarbage) do end
  end
end

-- Control messages hold descriptors, and pollers do not tell the one that they
-- wait with.
local hide = { ['llsocket.cmsghdr'] = true, ['llsocket.cmsghdrs'] = true,
               ['llsocket.msghdr'] = true, ['llsocket.poller'] = true }

-- Without those every descriptor is known.
local function balance ()
  for letter, class in pairs(V.classes) do
    if hide[class] then
      pool[letter] = {}
      V.pool[letter] = pool[letter]
    end
  end
  probe.note('everything is collected')
  collect()
  local known = {}
  for sock in pairs(E.open) do
    known[#known + 1] = V.fd_of(sock)
  end
  -- Objects of other classes that have one.
  for letter, metatable in pairs(E.metatables) do
    local fd_of = metatable.__index.fd
    for _, object in ipairs(letter ~= 'S' and fd_of and pool[letter] or {}) do
      known[#known + 1] = fd_of(object)
    end
  end
  local fd = probe.unknown(known)
  if fd and not E.forgetful then E.complain('nobody owns descriptor ', fd) end
end

-- --- interference ---------------------------------------------------------

-- Outside of a call it is put back for later.
local function finalizer ()
  if E.closing then return E.nest(pick_nested) end
  if E.depth or not probe.active() then return bomb() end
  E.nest(pick_nested)
  probe.stream(1)
  local throw = chance(5)
  probe.stream(0)
  if throw and not E.hooked
     and not (E.current and E.fragile(E.current.call)) then
    error('thrown by a finalizer', 0)
  end
end

-- Garbage whose finalizer calls the module.
function bomb ()
  if newproxy then
    getmetatable(newproxy(true)).__gc = finalizer
  else
    setmetatable({}, { __gc = finalizer })
  end
end

-- No error may come out of a hook: after a call has returned, it would lose
-- the descriptor that the call answers with.
local function hook ()
  E.hooked = true
  if chance(20) then E.nest(pick) end
  E.hooked = nil
end

-- What 5.2 has by that name was an experiment.
local function generational ()
  return _VERSION == 'Lua 5.4' and pcall(collectgarbage, 'generational')
end

local function collector ()
  if E.collect then return end
  local which = random(5)
  if which == 1 then
    collectgarbage('setpause', any { 0, 50, 100, 200 })
    collectgarbage('setstepmul', any { 100, 400, 5000 })
  elseif which == 2 then
    generational()
  elseif which == 3 then
    pcall(collectgarbage, 'incremental')
  else
    pcall(collectgarbage, any { 'collect', 'step' }, random(50))
  end
end

-- --- a sequence -----------------------------------------------------------

local starts = { connection, connection, datagrams, datagrams, pair, pair,
                 group, header, header, buffer, buffer }

local function step (mode)
  local which = random(100)
  if which <= 5 then
    any(starts)()
  elseif which <= 9 or #pool.F >= V.F_LIMIT then
    if chance(40) then wrap_number() else close_number() end
  elseif which <= 12 then
    exchange()
  elseif which <= 17 and which > 14 then
    pass()
  elseif mode.reentrant and which <= 30 then
    bomb()
  elseif mode.reentrant and which <= 33 then
    collector()
  elseif mode.scarce and which <= 35 then
    probe.spare(chance(60) and random(6) - 1 or nil)
  elseif mode.signals and which <= 37 then
    probe.signals(any { 0, 300, 1000, 5000 })
  elseif mode.hooks and which <= 40 then
    debug.sethook(hook, any { 'c', 'r', 'cr', '' }, any { 0, 1, 7, 100 })
  elseif mode.wild and which <= 60 then
    sabotage(pick)
  else
    E.run(pick())
  end
end

local function main ()
  local mode = {
    wild = chance(20), reentrant = chance(50), signals = chance(20),
    scarce = chance(20), hooks = chance(10)
  }
  E.wild = mode.wild
  E.failing = chance(20) and not probe.nofail and not mode.hooks
  E.threads = chance(30)
  if mode.wild then probe.wild() end
  -- Lua 5.2 forgets an object whose finalizer it has no memory to call.
  E.forgetful = E.failing and _VERSION == 'Lua 5.2'
  if E.forgetful then probe.forgetful() end
  -- So that loops this short are compiled.
  if jit then jit.opt.start('hotloop=2', 'hotexit=2') end
  probe.ignore()
  for _ = 1, 3 + random(4) do any(starts)() end
  local last = random(300)
  if mode.reentrant and chance(50) then
    -- Each step of the collector is a whole collection.
    if not generational() then collectgarbage('setstepmul', 1e6) end
    collectgarbage('stop')
    E.collect = true
    last = random(100)
  end
  for i = 1, last do
    if mode.wild then
      -- The generator's own calls may meet what the sabotage has left.
      pcall(step, mode)
    else
      step(mode)
      if i % 16 == 0 then E.check_all() end
      if i % 100 == 0 then
        probe.spare()
        balance()
      end
    end
    if E.stopped then error('fuzz: stop', 0) end
  end
  debug.sethook()
  probe.spare()
  probe.signals(0)
  if not mode.wild then
    E.check_all()
    balance()
  end
  if mode.reentrant then
    for _ = 1, 5 do bomb() end
  end
  E.closing = true
end

main()
