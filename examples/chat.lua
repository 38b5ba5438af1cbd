-- SPDX-License-Identifier: MIT
-- chat.lua: what one says, all others read. lua5.4 chat.lua [port]
--
-- The first line that a client sends is its name. Who does not read for so long
-- that QUEUE bytes wait for it is put out, and so is who sends a line that has
-- no end, or no name within NAMETIME.
local llsocket = require 'llsocket'
local errno = llsocket.errno
local now = llsocket.now

local QUEUE, LINE, NAMETIME = 256 * 1024, 1000, 10000

local poller = assert(llsocket.poller.new())
local server
local paused         -- no descriptor was left
local clients = {}   -- by socket
local quiet = {}     -- have no name yet: by client, the time that is left

local function interest (client)
  local wanted = #client.unsent > 0 and 'rw' or 'r'
  if wanted == client.interest then return end
  client.interest = wanted
  assert(poller:set(client.sock, wanted))
end

local say

local function leave (client)
  if not clients[client.sock] then return end
  clients[client.sock], quiet[client] = nil, nil
  client.sock:close()
  if paused then
    paused = false
    assert(poller:set(server, 'r'))
  end
  if client.name then say('* ' .. client.name .. ' has gone') end
end

-- What cannot be sent now waits in `unsent`.
local function flush (client)
  local len = client.sock:send(client.unsent)
  if not len then return leave(client) end
  client.unsent = client.unsent:sub(len + 1)
  if #client.unsent > QUEUE then return leave(client) end
  interest(client)
end

function say (text, from)
  local list = {}  -- who leaves meanwhile changes the table
  for _, client in pairs(clients) do list[#list + 1] = client end
  for _, client in ipairs(list) do
    if client ~= from and client.name and clients[client.sock] then
      client.unsent = client.unsent .. text .. '\n'
      if #client.unsent == #text + 1 then flush(client)
      elseif #client.unsent > QUEUE then leave(client) end
    end
  end
end

local function hear (client, line)
  if client.name then return say(client.name .. ': ' .. line, client) end
  quiet[client] = nil
  client.name = line
  say('* ' .. line .. ' is here')
end

local function receive (client)
  local msg, _, again = client.sock:recv(4096)
  if again then return end
  if not msg then return leave(client) end
  local text, from = client.line .. msg, 1
  repeat
    local at = text:find('\n', from, true)
    if at then
      local line = text:sub(from, at - 1):gsub('\r$', '')
      from = at + 1
      if #line > 0 then hear(client, line) end
      if not clients[client.sock] then return end
    end
  until not at
  client.line = text:sub(from)
  if #client.line > LINE then leave(client) end
end

local function accept ()
  local sock, err, again, number = server:accept()
  if not sock then
    if number == errno.EMFILE or number == errno.ENFILE then
      -- The server stays ready: don't ask before a client has gone; or, where
      -- there is none, for a while.
      if not next(clients) then return llsocket.poll({}, 100) end
      paused = true
      assert(poller:set(server, ''))
    elseif not again then
      io.stderr:write('accept: ', err, '\n')
    end
    return
  end
  local client = { sock = sock, line = '', unsent = '', interest = 'r' }
  clients[sock] = client
  quiet[client] = now() + NAMETIME
  assert(poller:add(sock, 'r', client))
end

-- Puts out who has no name in time: what is left until the next of them.
local function deadline ()
  local time, left = now(), nil
  for client, ends in pairs(quiet) do
    if ends <= time then leave(client)
    else left = math.min(left or math.huge, ends - time) end
  end
  return left
end

local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', arg[1] or '7777',
                                            llsocket.SOCK_STREAM))[1]
server = assert(llsocket.socket.new(ai, true))
server:reuseaddr(true)
local err = server:bind() or server:listen()
if err then error(err) end
io.stdout:setvbuf('line')
print('listening at ' .. tostring(server:getsockname()))

assert(poller:add(server, 'r'))
while true do
  for client, readable, writable in assert(poller:wait(deadline())) do
    if client == server then
      accept()
    else
      if writable and #client.unsent > 0 then flush(client) end
      if readable and clients[client.sock] then receive(client) end
    end
  end
end
