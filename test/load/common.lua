-- SPDX-License-Identifier: MIT
-- What the parts of the load test have in common: facts, figures, addresses,
-- and sending and receiving as doc/guide/sending.md tells.

local llsocket = require 'llsocket'
local tools = require 'loadtools'
local support = require 'test.support'
local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket

local common = { tools = tools, support = support }

common.quick = (os.getenv('QUICK') or '') ~= ''

-- Nobody waits longer for the other process.
common.SECONDS = 30

io.stdout:setvbuf('no')

function common.figure (format, ...)
  print('   ' .. format:format(...))
end

-- A fact: main.lua counts these lines.
function common.ok (fact, format, ...)
  print((fact and 'ok - ' or 'not ok - ') .. format:format(...))
  return fact
end

-- Answers of functions that give nothing, or `err`.
function common.done (err)
  if err then error(err, 2) end
end

function common.collect ()
  collectgarbage()
  collectgarbage()
end

-- How many are open, while a thread of a resolver that was given up may have
-- one for a moment: the least of three looks.
local function descriptors ()
  local least = math.huge
  for _ = 1, 3 do
    least = math.min(least, tools.descriptors())
    tools.sleep(0.002)
  end
  return least
end

-- After a collection: Lua's KB, the process's resident KB, open descriptors.
-- LuaJIT's compiled code goes too, which grows for a long time.
function common.measure ()
  if jit then jit.flush() end
  common.collect()
  local text = support.read('/proc/self/status')
  return { lua = collectgarbage('count'),
           rss = tonumber(text:match('VmRSS:%s*(%d+)')),
           fds = descriptors() }
end

local started = tools.now()

function common.figures (what, m)
  common.figure('%6.1f s  %-22s %8.1f KB Lua  %7d KB resident  %5d descriptors',
                tools.now() - started, what, m.lua, m.rss, m.fds)
end

function common.address (host, port, socktype)
  if host:find('^[/%z]') then
    return assert(llsocket.unix.getaddrinfo(host, socktype))
  end
  return assert(inet.getaddrinfo(host, tostring(port or 0), socktype, nil,
                                 llsocket.AI_NUMERICHOST))[1]
end

function common.listen (host, socktype, nonblock)
  local ai = common.address(host, 0, socktype or llsocket.SOCK_STREAM)
  local sock = assert(socket.new(ai, nonblock))
  common.done(sock:bind() or sock:listen())
  return sock, sock:getsockname()
end

-- Counts of what the guide's loops have met.
function common.counts ()
  return { calls = 0, eintr = 0, eagain = 0, short = 0 }
end

local function explain (err, again)
  error(err or again and 'timed out' or 'closed by the peer', 3)
end

-- An answer that is no progress: waits where that is due.
local function pause (sock, wait, counts, number)
  if number == errno.EINTR then
    counts.eintr = counts.eintr + 1
  elseif number == errno.EAGAIN then
    counts.eagain = counts.eagain + 1
    if not sock[wait](sock, common.SECONDS * 1000) then
      error('timed out', 3)
    end
  else
    error('again, with ' .. tostring(number), 3)
  end
end

-- What a sending call has answered: the bytes that went, waiting if needed.
function common.sent (sock, counts, len, err, again, number)
  counts.calls = counts.calls + 1
  if not len or err then explain(err, again) end
  if number then
    pause(sock, 'sendable', counts, number)
  elseif again then
    counts.short = counts.short + 1
  end
  return len
end

-- Sends all of it, by any of the sending methods that take a string.
function common.send (sock, data, counts)
  local at = 1
  while at <= #data do
    local rest = at == 1 and data or data:sub(at)
    at = at + common.sent(sock, counts, sock:send(rest))
  end
end

-- What a receiving call has answered. A value; true when nothing came yet; or
-- nil at the end of the stream.
function common.received (sock, counts, value, err, again, number)
  counts.calls = counts.calls + 1
  if value then return value end
  if err then explain(err, again) end
  if not again then return nil end
  pause(sock, 'recvable', counts, number)
  return true
end

-- One piece, or nil at the end.
function common.recv (sock, size, counts)
  local msg
  repeat msg = common.received(sock, counts, sock:recv(size)) until msg ~= true
  return msg
end

-- Exactly n bytes.
function common.recvall (sock, n, counts)
  local parts = {}
  while n > 0 do
    local msg = assert(common.recv(sock, n, counts), 'closed by the peer')
    parts[#parts + 1] = msg
    n = n - #msg
  end
  return table.concat(parts)
end

-- `... n = select('#')` in a table.
function common.pack (...)
  return { n = select('#', ...), ... }
end

function common.show (r)
  local words = {}
  for i = 1, r.n do words[i] = tostring(r[i]) end
  return '(' .. table.concat(words, ', ') .. ')'
end

return common
