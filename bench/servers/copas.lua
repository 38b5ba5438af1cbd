-- SPDX-License-Identifier: MIT
-- The echo server with copas, which waits with LuaSocket's select.

local copas = require 'copas'
local socket = require 'socket'

local server = assert(socket.bind('127.0.0.1', 0, 1024))
print((select(2, server:getsockname())))
io.stdout:flush()

copas.addserver(server, function (client)
  client = copas.wrap(client)
  while true do
    local msg = client:receive(64)
    if not msg then break end
    client:send(msg)
  end
end)
copas.loop()
