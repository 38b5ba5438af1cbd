-- SPDX-License-Identifier: MIT
-- echo-client.lua: lua5.4 echo-client.lua port text
local llsocket = require 'llsocket'

local sock = assert(llsocket.connect('127.0.0.1', arg[1] or 7777,
                                     { timeout = 3000 }))

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
