-- SPDX-License-Identifier: MIT
-- Two processes do all that the module can do with each other, at random, for
-- a time; contents are compared, and memory and descriptors must stay flat.
--   lua test/load/soak.lua seconds seed        the near process
--   lua test/load/soak.lua far path            the far process
--
-- A round is of one kind. Both processes draw the round's parameters from
-- `link.shared`, which has the same seed in both, and all that only concerns
-- themselves from `link.own`.

local common = require 'test.load.common'
local random = require 'test.load.random'
local llsocket = require 'llsocket'
local socket, tools = llsocket.socket, common.tools

-- { name, near, far }, with `both` for kinds that need no other process.
local kinds = {}
for _, file in ipairs { 'stream', 'datagram', 'passing', 'alone',
                        'ready' } do
  for _, kind in ipairs(require('test.load.soak_' .. file)) do
    kinds[#kinds + 1] = kind
  end
end

-- The link: a seqpacket connection; each packet is a word of the protocol, or
-- carries descriptors.
local link = { counts = common.counts() }

function link:say (text)
  common.send(self.sock, text, self.counts)
end

function link:hear ()
  local text = common.recv(self.sock, 1000, self.counts)
  if not text then error('the other process is gone', 0) end
  if text:find('^failed') then error('far ' .. text, 0) end
  return text
end

function link:expect (text)
  local heard = self:hear()
  if heard ~= text then error(('%q, not %q'):format(heard, text), 2) end
end

local function limit (sock)
  sock:rcvtimeo(common.SECONDS)
  sock:sndtimeo(common.SECONDS)
  return sock
end

local function play (kind, role, seed)
  link.shared = random.new(seed)
  link.own = random.new(seed + (role == 'near' and 1000000 or 2000000))
  local fn = kind[role] or kind.both
  fn(link)
  collectgarbage()
end

-- Far -----------------------------------------------------------------------

local orders = {}

function orders.run (index, seed)
  local kind = kinds[tonumber(index)]
  local ok, err = pcall(play, kind, 'far', tonumber(seed))
  link:say(ok and 'done' or 'failed: ' .. tostring(err):sub(1, 900))
  return ok
end

function orders.measure ()
  local m = common.measure()
  link:say(('%.3f %d %d'):format(m.lua, m.rss, m.fds))
  return true
end

local function far (path)
  link.sock = limit(assert(socket.new(
    common.address(path, nil, llsocket.SOCK_SEQPACKET))))
  common.done(link.sock:connect())
  repeat
    local order, a, b = link:hear():match('^(%a+) ?(%S*) ?(%S*)')
    local going = orders[order] and orders[order](a, b)
  until not going
end

-- Near ----------------------------------------------------------------------

local rounds = {}

local function round (dice)
  local index, seed = dice:int(1, #kinds), dice:int(1, 1000000000)
  local kind = kinds[index]
  link:say(('run %d %d'):format(index, seed))
  local ok, err = pcall(play, kind, 'near', seed)
  if ok then ok, err = pcall(link.expect, link, 'done') end
  rounds[kind.name] = (rounds[kind.name] or 0) + 1
  if ok then return true end
  common.ok(false, '%s, seed %d: %s', kind.name, seed, tostring(err))
end

-- The most of each figure in the first and in the last third of the time, and
-- the first descriptors: what is lost in each round is seen between them.
local function keep (record, m, third)
  record.fds = record.fds or m.fds
  record.lost = m.fds - record.fds
  local most = record[third] or { lua = 0, rss = 0 }
  record[third] = most
  most.lua = math.max(most.lua, m.lua)
  most.rss = math.max(most.rss, m.rss)
end

local function measure_both (records, third)
  link:say('measure')
  local lua, rss, fds = link:hear():match('^(%S+) (%S+) (%S+)')
  local theirs = { lua = tonumber(lua), rss = tonumber(rss),
                   fds = tonumber(fds) }
  local ours = common.measure()
  common.figures('near', ours)
  common.figures('far', theirs)
  keep(records.near, ours, third)
  keep(records.far, theirs, third)
end

local function flat (records)
  for _, role in ipairs { 'near', 'far' } do
    local record = records[role]
    local first, last = record[1], record[3]
    common.ok(record.lost == 0, '%s: as many descriptors as at first (%d)',
              role, record.fds)
    common.ok(last.lua - first.lua < 32, '%s: Lua has grown by %.1f KB', role,
              last.lua - first.lua)
    common.ok(last.rss - first.rss < 1024, '%s: the process has grown by %d KB',
              role, last.rss - first.rss)
  end
end

local function play_for (seconds, seed, records)
  local dice = random.new(seed)
  local start = tools.now()
  local every = math.min(10, seconds / 6)
  local going, next_look = true, start + every
  while going and tools.now() < start + seconds do
    going = round(dice)
    if going and tools.now() >= next_look then
      local third = 1 + math.floor(3 * (tools.now() - start) / seconds)
      measure_both(records, math.min(third, 3))
      next_look = next_look + every
    end
  end
  return going
end

local function report ()
  local names, all = {}, 0
  for name, n in pairs(rounds) do
    names[#names + 1], all = name, all + n
  end
  table.sort(names)
  for _, name in ipairs(names) do
    common.figure('%-14s %8d rounds', name, rounds[name])
  end
  common.ok(#names == #kinds, '%d rounds of %d kinds', all, #names)
end

local function near (seconds, seed)
  common.figure('seed %d, %d s', seed, seconds)
  local path = common.support.tmpname()
  local listener = limit(assert(socket.new(
    common.address(path, nil, llsocket.SOCK_SEQPACKET))))
  common.done(listener:bind() or listener:listen())
  local child = common.support.spawn('test/load/soak.lua', 'far', path)
  link.sock = limit(assert(listener:accept()))
  listener:close()
  local records = { near = {}, far = {} }
  local fine = play_for(seconds, seed, records)
  if fine then
    measure_both(records, 3)
    flat(records)
    link:say('end')
  end
  report()
  link.sock:close()
  local output, status = child:wait()
  io.write(output)
  common.ok(fine and status == 0, 'every round went well in both processes')
end

if arg[1] == 'far' then
  far(arg[2])
else
  near(tonumber(arg[1]), tonumber(arg[2]))
end
