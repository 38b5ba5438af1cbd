-- SPDX-License-Identifier: MIT
-- echo-client.lua: lua5.4 echo-client.lua port text
local llsocket = require 'llsocket'

local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', arg[1] or '7777',
                                            llsocket.SOCK_STREAM))[1]
local sock = assert(llsocket.socket.new(ai))
local err = sock:connect()
assert(not err, err)

local text = arg[2] or 'hello'
assert(sock:send(text) == #text)
sock:shutdown(llsocket.SHUT_WR)          -- we are done, the server sees

repeat
  local msg, problem, again = sock:recv()
  if msg then io.write(msg) end
  assert(not problem, problem)
until not msg and not again              -- nothing at all: it has closed
io.write('\n')
sock:close()
