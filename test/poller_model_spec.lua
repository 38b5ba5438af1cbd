-- SPDX-License-Identifier: MIT
-- A poller beside a plain table of what should be, under random operations.
-- LLS_SEED repeats a run, LLS_STEPS makes a longer one.

local llsocket = require 'llsocket'
local ready = require 'test.ready'
local socket = llsocket.socket

local STREAM = llsocket.SOCK_STREAM
local STEPS = tonumber(os.getenv('LLS_STEPS') or 600)

-- The same numbers on every Lua (Park and Miller).
local function generator (seed)
  local state = seed % 2147483646 + 1
  return function (n)
    state = state * 16807 % 2147483647
    return state % n + 1
  end
end


-- What the model knows of a socket: its peer (nil when it is closed), how many
-- bytes wait, and in the poller its interest and value.
local model = {}
model.__index = model

local function new_model (backend, random)
  return setmetatable({ p = assert(llsocket.poller.new(backend)),
                        backend = backend, random = random, list = {},
                        serial = 0, count = 0 }, model)
end

function model:pick ()
  return self.list[self.random(#self.list)]
end

function model:open ()
  if #self.list >= 24 then return end
  local pair = assert(socket.pair(STREAM, true))
  local entry = { sock = pair[1], peer = pair[2], waiting = 0, owner = true }
  table.insert(self.list, entry)
end

local interests = { 'r', 'w', 'rw', '', 'r1', 'w1', 'rw1' }

function model:value ()
  self.serial = self.serial + 1
  return 'v' .. self.serial
end

function model:add ()
  local e = self:pick()
  local interest, value = interests[self.random(#interests)], self:value()
  local ok, _, number = self.p:add(e.sock, interest, value)
  -- kqueue has forgotten a one-shot that has fired and who waits for nothing.
  local known = e.value and not (self.backend == 'kqueue' and
                                 (e.spent or not e.interest:find('[rw]')))
  if known then
    assert(not ok and number == llsocket.errno.EEXIST, 'a second add')
  else
    assert(ok, 'add')
    if not e.value then self.count = self.count + 1 end
    e.interest, e.value, e.spent = interest, value, false
  end
end

function model:set ()
  local e = self:pick()
  local interest = interests[self.random(#interests)]
  local value = self.random(2) == 1 and self:value() or nil
  local ok, _, number = self.p:set(e.sock, interest, value)
  if not e.value then
    assert(not ok and number == llsocket.errno.ENOENT, 'set of what is not')
  else
    assert(ok, 'set')
    e.interest, e.value, e.spent = interest, value or e.value, false
  end
end

function model:gone (e)
  if e.value then self.count = self.count - 1 end
  e.value, e.interest = nil, nil
end

function model:remove ()
  local e = self:pick()
  local by = self.random(3) == 1 and e.sock:fd() or e.sock
  local ok, _, number = self.p:remove(by)
  if e.value then
    assert(ok, 'remove')
    self:gone(e)
  else
    assert(not ok and number == llsocket.errno.ENOENT, 'remove of what is not')
  end
end

function model:close ()
  local i = self.random(#self.list)
  local e = table.remove(self.list, i)
  local how = self.random(4)
  self:gone(e)
  if how == 1 then
    e.sock:close()
  elseif how == 2 then
    socket.close(e.sock:unwrap())
  elseif how == 3 then
    e.sock = nil
    collectgarbage()
    collectgarbage()
  else
    -- The open file lives on in a duplicate, which is another socket.
    local copy = assert(e.sock:dup())
    e.sock:close()
    table.insert(self.list, { sock = copy, peer = e.peer, waiting = e.waiting,
                              ended = e.ended })
    return
  end
  if e.peer then e.peer:close() end
end

function model:send ()
  local e = self:pick()
  if e.ended then return end
  assert(e.peer:send('x') == 1)
  e.waiting = e.waiting + 1
end

function model:receive ()
  local e = self:pick()
  if e.waiting == 0 then return end
  assert(e.sock:recv(1) == 'x')
  e.waiting = e.waiting - 1
end

function model:end_peer ()
  local e = self:pick()
  if self.random(4) > 1 then return end
  if e.peer then e.peer:close() end
  e.ended = true
end

-- What the poller should tell of it, or nil.
function model:expected (e)
  if not e.value or e.spent then return nil end
  local interest = e.interest
  if not interest:find('[rw]') then return nil end
  if e.ended then
    return interest:find('w') and 'rw' or ready.hangup(self.backend)
  end
  local told = ''
  if interest:find('r') and e.waiting > 0 then told = 'r' end
  if interest:find('w') then told = told .. 'w' end
  return told ~= '' and told or nil
end

-- A whole round: what is told is what should be, once.
function model:look ()
  local should = {}
  for _, e in ipairs(self.list) do
    if e.value then should[e.value] = self:expected(e) end
  end
  for value, r, w in assert(self.p:wait(0)) do
    local told = (r and 'r' or '') .. (w and 'w' or '')
    assert(told == should[value], ('%s: told %s, should be %s')
      :format(tostring(value), told, tostring(should[value])))
    should[value] = nil
  end
  local missing = next(should)
  assert(not missing, 'not told: ' .. tostring(missing))
  for _, e in ipairs(self.list) do
    if e.value and self:expected(e) and e.interest:find('1') then
      e.spent = true
    end
  end
  assert(#self.p == self.count, 'the count')
end

-- A round in which handlers do what they like. What is told was true when the
-- round began, and is registered under this value now.
local names = { 'open', 'add', 'set', 'remove', 'close', 'send', 'receive',
                'end_peer', 'add', 'add', 'send' }

function model:step ()
  if #self.list < 3 then self:open() end
  self[names[self.random(#names)]](self)
end

function model:by_value (value)
  for _, e in ipairs(self.list) do
    if e.value == value then return e end
  end
end

-- The one-shots that had an event when the round began are spent.
local function fire (fired)
  for value, e in pairs(fired) do
    if e.value == value then e.spent = true end
    fired[value] = nil
  end
end

function model:round ()
  local seen, fired = {}, {}
  for _, e in ipairs(self.list) do
    if self:expected(e) and e.interest:find('1') then fired[e.value] = e end
  end
  for value in assert(self.p:wait(0)) do
    local e = self:by_value(value)
    assert(e, 'an event for what is over: ' .. tostring(value))
    assert(not seen[value], 'told twice')
    seen[value] = true
    for _ = 1, self.random(3) - 1 do
      -- Whoever sets it again here arms a one-shot again.
      fire(fired)
      self:step()
    end
  end
  fire(fired)
end

function model:finish ()
  for _, e in ipairs(self.list) do
    e.sock:close()
    if e.peer then e.peer:close() end
  end
  self.p:close()
end


for _, name in ipairs(ready.backends) do
  describe('a poller on ' .. name, function ()
    it('tells what a table of what should be tells', function ()
      local seed = tonumber(os.getenv('LLS_SEED') or os.time())
      local m = new_model(name, generator(seed))
      local ok, message = pcall(function ()
        for _ = 1, STEPS do
          m:step()
          local what = m.random(6)
          if what == 1 then m:look() elseif what == 2 then m:round() end
        end
      end)
      m:finish()
      assert(ok, ('%s (LLS_SEED=%d)'):format(tostring(message), seed))
      collectgarbage()
      collectgarbage()
    end)
  end)
end
