-- SPDX-License-Identifier: MIT
-- The echo server with LuaSocket's select. It knows how long a request is: to
-- receive what is there takes a second system call, which answers 'timeout'.

local socket = require 'socket'

local server = assert(socket.bind('127.0.0.1', 0, 1024))
print((select(2, server:getsockname())))
io.stdout:flush()

local list = { server }

local function forget (client)
  for i, other in ipairs(list) do
    if other == client then table.remove(list, i) end
  end
  client:close()
end

while true do
  for _, sock in ipairs(socket.select(list)) do
    if sock == server then
      local client = server:accept()
      client:settimeout(0)
      list[#list + 1] = client
    else
      local msg = sock:receive(64)
      if msg then
        sock:send(msg)
      else
        forget(sock)
      end
    end
  end
end
