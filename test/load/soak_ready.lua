-- SPDX-License-Identifier: MIT
-- Soak: waiting for many connections with a poller, events that the other
-- process sets, questions to resolvers, and connectors.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local poller, socket = llsocket.poller, llsocket.socket
local tools = common.tools

local WAIT = common.SECONDS * 1000

-- A name of its own for each round, or a port of either family; the other
-- process is told where. Both draw the same from `shared`.
local function listen (link)
  local host = link.shared:pick {
    '127.0.0.1', '::1', '\0llsocket-ready-' .. link.shared.state
  }
  local listener, ai = common.listen(host, nil, true)
  link:say(host .. '\n' .. (ai:port() or 0))
  return listener
end

local function place (link)
  link.shared:int(1, 3)
  local host, port = link:hear():match('^(.*)\n(%d+)$')
  return common.address(host, port, llsocket.SOCK_STREAM)
end

-- Goes through what is ready, at most for the time that a round may take.
local function wait (p)
  local events, _, n = assert(p:wait(WAIT))
  assert(n > 0, 'nothing is ready')
  return events, p, n
end

local function new_poller (own)
  return assert(poller.new(own:pick { 'epoll', 'poll' }))
end

-- Many connections ----------------------------------------------------------

-- Each connection has bytes of its own, which come back. `out` of them went
-- out, `back` came back, and the other process holds no more than WINDOW.
local WINDOW = 20000

local many = { name = 'many' }

local function interest (c)
  local more = c.out < c.n and c.out - c.back < WINDOW
  return (c.back < c.n and 'r' or '') .. (more and 'w' or '') .. c.once
end

local function push (c, own, counts)
  local n = math.min(c.n - c.out, own:size(13) + 1)
  local len, err, again, number =
    c.sock:send(tools.fill(c.key, c.out, n))
  counts.calls = counts.calls + 1
  assert(len and not err, err or again and number)
  c.out = c.out + len
end

-- What is here, or nil when nothing came after all; at the end it is ''.
local function read (c, own)
  local msg, err, again = c.sock:recv(own:size(13) + 1)
  if err then error(err, 0) end
  return msg or not again and '' or nil
end

local function pull (c, own)
  local msg = read(c, own)
  if not msg then return end
  assert(msg ~= '', 'the end before all came back')
  assert(not tools.wrong(c.key, c.back, msg), 'wrong byte')
  c.back = c.back + #msg
end

-- It leaves the poller in each of the ways.
local function leave (p, c, own)
  local way = own:int(1, 3)
  if way == 1 then assert(p:remove(c.sock)) end
  c.sock:linger(0)
  if way == 2 then
    assert(c.sock:unwrap())
    socket.close(c.fd)
  else
    c.sock:close()
  end
end

local function parameters (link)
  return link.shared:int(1, 20), link.shared:int(1, 1000000)
end

function many.near (link)
  local n, key = parameters(link)
  local own, ai = link.own, place(link)
  local p, left = new_poller(own), n
  for i = 1, n do
    local sock = assert(socket.new(ai))
    common.done(sock:connect())
    sock:nonblock(true)
    local c = { sock = sock, fd = sock:fd(), key = key + i, out = 0, back = 0,
                n = own:size(16) + 1, once = own:pick { '', '1' } }
    assert(p:add(sock, interest(c), c))
  end
  while left > 0 do
    for c, readable, writable in wait(p) do
      if writable and c.out < c.n and c.out - c.back < WINDOW then
        push(c, own, link.counts)
      end
      if readable then pull(c, own) end
      if c.back == c.n then
        leave(p, c, own)
        left = left - 1
      else
        assert(p:set(c.sock, interest(c)))
      end
    end
  end
  if own:chance(2) then p:close() end
end

-- What could not be sent at once waits, and nothing is received meanwhile.
local function echo (c, own)
  if c.rest then
    local len, err = c.sock:send(c.rest)
    if err then return false end
    c.rest = len and len < #c.rest and c.rest:sub(len + 1) or nil
    return len ~= nil
  end
  local msg, err, again = c.sock:recv(own:size(13) + 1)
  if not msg then return not err and again end
  c.rest = msg
  return echo(c, own)
end

local function welcome (p, listener)
  local sock, err, again = listener:accept()
  if not sock then
    assert(again, err)
    return 0
  end
  assert(p:add(sock, 'r', { sock = sock }))
  return 1
end

function many.far (link)
  local n = parameters(link)
  local own, listener = link.own, listen(link)
  local p, accepted, ended = new_poller(own), 0, 0
  assert(p:add(listener, 'r', listener))
  while ended < n do
    for c in wait(p) do
      if c == listener then
        accepted = accepted + welcome(p, listener)
        if accepted == n then listener:close() end
      elseif echo(c, own) then
        assert(p:set(c.sock, c.rest and 'w' or 'r'))
      else
        c.sock:close()
        ended = ended + 1
      end
    end
  end
  p:close()
end

-- Events --------------------------------------------------------------------

local events = { name = 'events' }

-- The other process gets the descriptor that sets it.
function events.near (link)
  local event = assert(llsocket.event.new())
  local p, fd, number = new_poller(link.own), event:fd()
  assert(fd and p:add(event, 'r'))
  assert(link.sock:sendfd(number) == 0)
  for _ = 1, link.shared:int(1, 20) do
    for object, readable in wait(p) do
      assert(object == event and readable)
    end
    assert(event:take() == true)
    link:say('taken')
  end
  link:expect('closed')
  if link.own:chance(2) then event:close() end
end

function events.far (link)
  local number = assert(link.sock:recvfd())
  for _ = 1, link.shared:int(1, 20) do
    common.done(llsocket.event.set(number))
    link:expect('taken')
  end
  socket.close(number)
  link:say('closed')
end

-- Questions -----------------------------------------------------------------

local questions = { name = 'questions' }

local function ask (resolver, own)
  if own:chance(3) then
    local ai = common.address('127.0.0.1', 80, llsocket.SOCK_STREAM)
    return assert(resolver:getnameinfo(ai))
  end
  return assert(resolver:getaddrinfo(own:pick { 'localhost', '127.0.0.1' },
                                     own:pick { '80', 'http' }))
end

-- One in three is cancelled, and one in three is left to the collector.
function questions.both (link)
  local own, kept, n = link.own, {}, 0
  local resolver = assert(llsocket.resolver.new(own:int(1, 4)))
  for i = 1, own:int(1, 12) do
    local q = ask(resolver, own)
    if i % 3 == 0 then
      q:cancel()
    elseif i % 3 == 1 then
      kept[q], n = true, n + 1
    end
  end
  collectgarbage()
  while n > 0 do
    assert(llsocket.poll({ [resolver] = 'r' }, WAIT))
    for q in resolver.next, resolver do
      local answer, err = q:result()
      assert(answer and (answer.host or #answer > 0), err)
      assert(not kept[q] or n > 0)
      if kept[q] then kept[q], n = nil, n - 1 end
    end
  end
  if own:chance(2) then resolver:close() end
end

-- Connectors ----------------------------------------------------------------

local connectors = { name = 'connectors' }

-- One of two addresses is refused. `localhost` may be IPv4 alone.
local function target (link, port)
  local four = link.shared:int(1, 2) == 1
  if four and link.own:chance(2) then return 'localhost' end
  local list = {}
  for i, host in ipairs { '::1', '127.0.0.1' } do
    list[i] = common.address(host, port, llsocket.SOCK_STREAM)
  end
  return list
end

local function finish (own, host, port)
  local c = llsocket.connector.new(host, port, { timeout = WAIT })
  local p = new_poller(own)
  assert(own:chance(2) or c:fd())
  local sock, err, again = c:step()
  while again do
    assert(p:add(c:fd(), 'r'))
    assert(p:wait(c:timeout()))
    assert(p:remove(c:fd()))
    sock, err, again = c:step()
  end
  if own:chance(2) then c:close() end
  return assert(sock, err)
end

function connectors.near (link)
  local own, port = link.own, link:hear()
  local host = target(link, port)
  for _ = 1, own:int(0, 5) do  -- given up on the way
    local c = llsocket.connector.new(host, port)
    if own:chance(2) then c:step() end
    if own:chance(2) then c:close() end
  end
  local sock = finish(own, host, port)
  assert(sock:send('here') == 4)
  link:expect('welcome')
  sock:linger(0)
  sock:close()
end

function connectors.far (link)
  local host = link.shared:pick { '127.0.0.1', '::1' }
  local listener, ai = common.listen(host, nil, true)
  link:say(tostring(ai:port()))
  local p, text = new_poller(link.own), nil
  assert(p:add(listener, 'r'))
  repeat
    for sock in wait(p) do
      if sock == listener then
        sock = listener:accept()
        assert(not sock or p:add(sock, 'r'))
      else
        text = sock:recv(4) or text
        sock:close()
      end
    end
  until text
  assert(text == 'here', text)
  p:close()
  listener:close()
  link:say('welcome')
end

return { many, events, questions, connectors }
