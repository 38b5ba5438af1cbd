-- SPDX-License-Identifier: MIT
-- lua bench/ready.lua [SECONDS]
-- Echo servers over the poller against one in C over epoll, and llsocket.poll
-- against poll(2): slices of both in turn, in this process, by its processor's
-- time; the clients' part does not count. Also the bytes that a registered
-- socket takes, and what waiting costs with many that are idle. Writes lines of
-- what <tab> value <tab> unit <tab> the most that it should be, or nothing.

local cready = require 'cready'
local median = require 'bench.median'
local llsocket = require 'llsocket'
require 'llsocket.ffi'  -- LuaJIT's methods, where it is LuaJIT
local socket = llsocket.socket

local SECONDS = tonumber(arg[1]) or 1.5
local FORMS = { 'C', 'strings', 'buffers' }

if not cready.pin(1) then cready.pin(0) end

-- How each form serves: a function that serves so many.
local makers = {}

function makers.C (set)
  set:watch()
  return function (n) set:serve(n) end
end

local function register (set, n)
  local p, list = assert(llsocket.poller.new()), {}
  for i = 1, n do
    list[i] = assert(socket.wrap(set:fd(i)))
    assert(p:add(list[i], 'r'))
  end
  return p, function ()
    for i = 1, n do list[i]:close() end
    p:close()
  end
end

function makers.strings (set, n)
  local p, close = register(set, n)
  return function (left)
    while left > 0 do
      for sock, readable in p:wait() do
        if readable then
          local msg = sock:recv()
          sock:send(msg)
          left = left - 1
        end
      end
    end
  end, close
end

function makers.buffers (set, n)
  local p, close = register(set, n)
  local buf = llsocket.buffer.new(4096)
  return function (left)
    while left > 0 do
      for sock, readable in p:wait() do
        if readable then
          buf:clear()
          sock:recv_into(buf)
          sock:send(buf)
          left = left - 1
        end
      end
    end
  end, close
end

-- Seconds that the server works in so many rounds, each of which serves
-- `active`.
local function slice (side, active, rounds)
  local total, clock, serve, set = 0, cready.clock, side.serve, side.set
  for _ = 1, rounds do
    set:fill(active)
    local from = clock()
    serve(active)
    total = total + (clock() - from)
    set:drain(active)
  end
  return total
end

local function echo (form, n, active)
  local sides = {}
  for i, name in ipairs { 'C', form } do
    local set = cready.new(n)
    local serve, close = makers[name](set, n)
    sides[i] = { set = set, serve = serve, close = close }
  end
  local c, lua = sides[1], sides[2]
  collectgarbage()
  local rounds = math.max(1, math.floor(2000 / active))
  slice(c, active, rounds)
  slice(lua, active, rounds)
  local ratios, cs, start = {}, {}, os.clock()
  while os.clock() - start < SECONDS or #ratios < 15 do
    local a = slice(c, active, rounds)
    local b = slice(lua, active, rounds)
    ratios[#ratios + 1] = b / a
    cs[#cs + 1] = a / rounds / active
  end
  c.set:close(true)
  if lua.close then lua.close() end
  lua.set:close(form == 'C')
  collectgarbage()
  collectgarbage()
  return median(ratios), median(cs)
end

local function tell (what, value, unit, most)
  print(('%s\t%.4g\t%s\t%s'):format(what, value, unit, most or ''))
  io.stdout:flush()
end

-- Two sets, both ends here: what a limit of 20,000 descriptors has room for.
local MOST = 4900
for _, shape in ipairs { { 1, 1 }, { 100, 100 }, { 1000, 1000 },
                         { MOST, MOST }, { MOST, 100 } } do
  local n, active = shape[1], shape[2]
  local most = jit and 1.04 or 1.08
  if active < n then most = jit and 1.09 or 1.12 end
  local what = ('echo of 64 B, %d of %d active, '):format(active, n)
  for _, form in ipairs(FORMS) do
    local ratio, c = echo(form, n, active)
    if form == 'C' then tell(what .. 'C', c * 1e6, 'us') end
    tell(what .. form, ratio, 'of C', form ~= 'C' and most)
  end
end

-- poll(2) of 1,000 sockets of which none or one is ready. A set that changes
-- is a table, which Lua walks through; one that stays is a poller.
do
  local n = 1000
  local set = cready.new(n)
  local t, p = {}, assert(llsocket.poller.new 'poll')
  for i = 1, n do
    local sock = assert(socket.wrap(set:fd(i)))
    t[sock] = 'r'
    assert(p:add(sock, 'r'))
  end
  local function table_of_sockets () return llsocket.poll(t, 0) end
  local function poller ()
    for _ in p:wait(0) do end  -- luacheck: ignore 542
  end
  local function measure (f)
    local ratios, cs = {}, {}
    for _ = 1, 200 do
      local t0 = cready.clock()
      set:poll(10)
      local t1 = cready.clock()
      for _ = 1, 10 do f() end
      local t2 = cready.clock()
      ratios[#ratios + 1] = (t2 - t1) / (t1 - t0)
      cs[#cs + 1] = (t1 - t0) / 10
    end
    return median(ratios), median(cs) * 1e6
  end
  for _, active in ipairs { 0, 1 } do
    set:fill(active)
    local what = ('poll of 1000 sockets, %d ready, '):format(active)
    local ratio, c = measure(table_of_sockets)
    tell(what .. 'C', c, 'us')
    tell(what .. 'a table', ratio, 'of C', 1.15)
    tell(what .. 'a poller over poll(2)', (measure(poller)), 'of C', 1.15)
  end
  p:close()
  for sock in pairs(t) do sock:close() end
  set:close()
end

-- Memory: of a socket, and of its registration.
do
  local function bytes ()
    collectgarbage()
    collectgarbage()
    return collectgarbage('count') * 1024, cready.allocated()
  end
  local n, list = 4000, {}
  local set = cready.new(n)
  for i = 1, n do list[i] = false end
  local lua0 = bytes()
  for i = 1, n do list[i] = assert(socket.wrap(set:fd(i))) end
  local lua1, all1 = bytes()
  local p = assert(llsocket.poller.new())
  for i = 1, n do assert(p:add(list[i], 'r')) end
  local lua2, all2 = bytes()
  tell('a socket', (lua1 - lua0) / n, 'bytes', 80)
  tell('its registration, in Lua', (lua2 - lua1) / n, 'bytes')
  -- LuaJIT's own memory is not malloc's.
  if not jit then tell('its registration', (all2 - all1) / n, 'bytes') end
  p:close()
  for i = 1, n do list[i]:close() end
  set:close()
end

-- What one event costs with more and more that are idle.
for _, n in ipairs { 10, 100, 1000, 9800 } do
  local ok, set = pcall(cready.new, n)
  if not ok then break end  -- too few descriptors
  local serve, close = makers.buffers(set, n)
  local side = { set = set, serve = serve }
  slice(side, 1, 200)
  local list = {}
  for i = 1, 15 do list[i] = slice(side, 1, 200) / 200 end
  tell(('one event among %d sockets'):format(n), median(list) * 1e6, 'us')
  close()
  set:close()
end
