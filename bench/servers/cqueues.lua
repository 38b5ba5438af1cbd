-- SPDX-License-Identifier: MIT
-- The echo server with cqueues: a coroutine for each connection, unbuffered.

local cqueues = require 'cqueues'
local socket = require 'cqueues.socket'

local server = assert(socket.listen('127.0.0.1', 0))
print((select(3, server:localname())))
io.stdout:flush()

local loop = cqueues.new()

local function echo (client)
  client:setmode('bn', 'bn')
  while true do
    local chunk = client:read(-8192)
    if not chunk then break end
    client:write(chunk)
  end
  client:close()
end

loop:wrap(function ()
  for client in server:clients() do
    loop:wrap(function () echo(client) end)
  end
end)
assert(loop:loop())
