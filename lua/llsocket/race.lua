-- SPDX-License-Identifier: MIT
-- What llsocket.connect and llsocket.connector share: several attempts to
-- connect, of which the first that stands wins. It waits for nothing itself:
-- `step` does what can be done now, `watched` are the objects to wait for, and
-- `wait_time` says when there is something to do though none of them is ready.
-- The rules are those of RFC 8305; connect.lua lists them.

local arguments = require 'llsocket.arguments'
local attempt = require 'llsocket.attempt'
local llsocket = require 'llsocket'

local errno = llsocket.errno
local INET, INET6 = llsocket.AF_INET, llsocket.AF_INET6
local STREAM, EINPROGRESS = llsocket.SOCK_STREAM, errno.EINPROGRESS
local strerror = errno.strerror

arguments.mine()

local race = {}
local nothing = {}

-- The first question comes first: RFC 8305 wants AAAA before A.
local FAMILIES = { INET6, INET }

-- --- the shared resolver ----------------------------------------------------

-- One for all connections of a state that bring none: so many names may wait
-- for silent name servers at a time, and so many threads are all there are.
local THREADS = 16
local shared

local function questions (c, resolver)
  local asked, o = {}, c.options
  for _, family in ipairs(c.families) do
    local q, err, again, number = resolver:getaddrinfo(c.host, c.port, {
      family = family, socktype = o.socktype or STREAM,
      protocol = o.protocol, flags = o.flags,
    })
    if again then err = strerror(number) end
    asked[#asked + 1] = { family = family, q = q, err = err, errno = number }
  end
  return asked
end

-- In a child of fork(2) the resolver of the parent is of no use.
local function ask_shared (c)
  local asked
  if shared then
    asked = questions(c, shared)
    if asked[1].errno ~= errno.EPERM then return asked, shared end
  end
  local err, number
  shared, err, number = llsocket.resolver.new(THREADS)
  if shared then return questions(c, shared), shared end
  return { { family = c.families[1], err = err, errno = number } }
end

-- --- a race -----------------------------------------------------------------

-- The time, and waiting, as they were given.
function race.now (c)
  return (c.options.clock or llsocket.now)()
end

function race.poll (c, msec)
  return (c.options.poll or llsocket.poll)(c.watched, msec)
end

-- A finalizer may end the race at any place where something is made.
local function is_over (c)
  return c.sock or c.err
end

local function fail (c, entry)
  if entry.address then entry.family = entry.address:family() end
  c.tried = c.tried or {}
  c.tried[#c.tried + 1] = entry
end

-- Nothing, or the poller's `err, errno`.
local function watch (c, obj, interest)
  local ok, err, number = true, nil, nil
  if c.poller then ok, err, number = c.poller:add(obj, interest) end
  if not ok then return err, number end
  c.watched[obj] = interest
end

local function unwatch (c, obj)
  if c.watched[obj] and c.poller then c.poller:remove(obj) end
  c.watched[obj] = nil
end

-- The addresses of a family that were not tried are a list, with the family;
-- the lists are in the order in which they came.
local function list_of (c, family)
  for _, list in ipairs(c.lists) do
    if list.family == family then return list end
  end
  local list = { family = family }
  c.lists[#c.lists + 1] = list
  return list
end

local function add_addresses (c, found)
  local only = c.options.family
  for _, ai in ipairs(found) do
    local family = ai:family()
    if not only or family == only then
      local list = list_of(c, family)
      list[#list + 1] = ai
    end
  end
end

local function ask (c, resolver)
  local asked
  if resolver then
    asked = questions(c, resolver)
  else
    asked, resolver = ask_shared(c)
  end
  for _, a in ipairs(asked) do
    if a.q then
      c.queries = c.queries or {}
      c.queries[a.family] = a.q
    else
      fail(c, { family = a.family, err = a.err, errno = a.errno,
                asked = false })
    end
  end
  if c.queries then
    c.resolver = resolver
    watch(c, resolver, 'r')  -- there is no poller yet
  end
end

-- A race with what attempt.arguments gave, and what attempt.addresses
-- gave.
function race.new (host, port, o, bind, list, err, number)
  local c = {
    host = host, port = port, options = o, bind = bind,
    deadline = math.huge,
    lists = {},     -- of addresses that were not tried
    attempts = {},  -- { sock =, ai = }, in the order in which they began
    watched = {},   -- what to wait for, as llsocket.poll takes it
    started = 0,
  }
  if o.timeout then c.deadline = race.now(c) + o.timeout end
  if list then
    add_addresses(c, list)
    if err then fail(c, { err = err, errno = number }) end
  else
    local only = bind and bind:family() or o.family
    c.families = only and { only } or FAMILIES
    ask(c, o.resolver)
  end
  return c
end

-- Takes the answers that are there.
local function take_answers (c, now)
  local queries = c.queries
  for _, family in ipairs(c.families) do
    local q = queries[family]
    local list, err, again, number
    if q then list, err, again, number = q:result() end
    if is_over(c) then return end
    if q and not again then
      queries[family] = nil
      if list then
        c.answered = c.answered or now
        add_addresses(c, list)
      else
        fail(c, { family = family, err = err, errno = number })
      end
    end
  end
  if c.queries and not next(queries) then
    unwatch(c, c.resolver)
    c.queries, c.resolver = nil, nil
  end
end

-- The list of the next address: of the first family as often as `first` says,
-- then of another than the last one, if there is one.
local function next_list (c)
  local last, any = c.last, nil
  local stay = last and c.started < (c.options.first or 1)
  for _, list in ipairs(c.lists) do
    if list[1] then
      if not last then
        if list.family == INET6 or not c.families then return list end
      elseif (list.family == last) == stay then
        return list
      end
      any = any or list
    end
  end
  return any
end

-- When the next attempt may begin, and the list of its address; nil where no
-- address is left.
local function next_time (c)
  local list = next_list(c)
  if not list then return nil end
  if c.started == 0 and c.queries and c.queries[INET6] then
    return c.answered + (c.options.resolutiondelay or 50), list
  end
  return c.attempts[1] and c.nextat or 0, list
end

local function cancel_queries (c)
  for _, q in pairs(c.queries) do q:cancel() end
  unwatch(c, c.resolver)
  c.queries, c.resolver = nil, nil
end

local function end_attempts (c)
  for i = #c.attempts, 1, -1 do
    local a = c.attempts[i]
    c.attempts[i] = nil
    unwatch(c, a.sock)
    if a.sock ~= c.sock then a.sock:close() end
  end
end

local function end_race (c)
  if c.queries then cancel_queries(c) end
  end_attempts(c)
  c.lists = {}
end

-- An attempt stands. A step of a finalizer may have told so before.
local function win (c, sock)
  if is_over(c) then
    if sock ~= c.sock then sock:close() end
    return
  end
  c.sock = sock
  end_race(c)
  if not c.options.nonblock then sock:nonblock(false) end
end

-- Begins the next attempt. One that fails at once does not delay the next.
local function begin (c, list, now)
  local ai = table.remove(list, 1)
  local a = { ai = ai, sock = false }
  if not ai then return end
  local sock, again, err, number = attempt.begin(ai, c.options, c.bind)
  c.started, c.last = c.started + 1, list.family
  if sock and not again then return win(c, sock) end
  if sock then
    err, number = watch(c, sock, 'w')
    if err then sock:close() end
  end
  if err then return fail(c, { address = ai, err = err, errno = number }) end
  a.sock = sock
  c.attempts[#c.attempts + 1] = a
  c.nextat = now + (c.options.delay or 250)
  if is_over(c) then end_attempts(c) end
end

-- What is ready now; an event that nobody waits for any more does no harm.
local function look (c)
  local ready = {}
  if not c.poller then return race.poll(c, 0) or ready end
  local iterator, p = c.poller:wait(0)
  if iterator then
    for obj in iterator, p do ready[obj] = true end
  end
  return ready
end

-- Ends the attempts whose socket is ready: the first that stands wins.
local function judge_attempts (c, ready, now)
  local i = 1
  while c.attempts[i] and not is_over(c) do
    local a = c.attempts[i]
    if not ready[a.sock] then
      i = i + 1
    else
      local err, number = attempt.outcome(a.sock)
      if is_over(c) then return end
      if not err then return win(c, a.sock) end
      if c.attempts[i] == a then table.remove(c.attempts, i) end
      unwatch(c, a.sock)
      a.sock:close()
      fail(c, { address = a.ai, err = err, errno = number })
      c.nextat = now
    end
  end
end

-- --- answers ----------------------------------------------------------------

local function give_up (c)
  end_race(c)
  c.tried = c.tried or {}
  c.err, c.number = attempt.failure(c.host, c.port, c.tried)
end

local function time_is_over (c)
  local text, number = attempt.no_answer(c.options)
  for _, a in ipairs(c.attempts) do
    fail(c, { address = a.ai, err = text, errno = number })
  end
  for _, family in ipairs(c.families or nothing) do
    if c.queries and c.queries[family] then
      fail(c, { family = family, err = text, errno = number })
    end
  end
  if not c.tried then fail(c, { err = text, errno = number }) end
  give_up(c)
  c.number = number
end

-- The socket, or `nil, nil, true, EINPROGRESS`, or `nil, err, nil, errno,
-- tried`. `ready` is what is known to be ready; without it, it looks.
function race.step (c, ready)
  if not is_over(c) then
    local now = race.now(c)
    if c.attempts[1] then judge_attempts(c, ready or look(c), now) end
    if c.queries then take_answers(c, now) end
    local at, list = next_time(c)
    while at and at <= now and now < c.deadline and not is_over(c) do
      begin(c, list, now)
      at, list = next_time(c)
    end
    if not is_over(c) then
      if not (at or c.attempts[1] or c.queries) then
        give_up(c)
      elseif now < c.deadline then
        return nil, nil, true, EINPROGRESS
      else
        time_is_over(c)
      end
    end
  end
  if c.sock then return c.sock end
  if c.stopped then return nil, c.err, nil, c.number end
  return nil, c.err, nil, c.number, c.tried
end

-- Milliseconds until there is something to do though nothing is ready; nil
-- where there is no such time.
function race.wait_time (c)
  if c.sock or c.err then return 0 end
  local at = math.min(next_time(c) or math.huge, c.deadline)
  if at == math.huge then return nil end
  return math.max(at - race.now(c), 0)
end

-- From now on a poller knows what is watched; or `err, errno`, and it knows
-- nothing of it.
function race.watch_with (c, poller)
  for obj, interest in pairs(c.watched) do
    local ok, err, number = poller:add(obj, interest)
    if not ok then
      for added in pairs(c.watched) do
        if added == obj then return err, number end
        poller:remove(added)
      end
    end
  end
  c.poller = poller
end

-- Ends it; the socket that has won is the caller's.
function race.stop (c)
  if not is_over(c) then
    c.stopped, c.number = true, errno.EBADF
    c.err = strerror(c.number)
  end
  end_race(c)
end

return race
