-- SPDX-License-Identifier: MIT
-- The echo server with a poller; what is received becomes a string.

local llsocket = require 'llsocket'
if jit then require 'llsocket.ffi' end

local server = assert(llsocket.listen('127.0.0.1', 0, { nonblock = true }))
local poller = assert(llsocket.poller.new())
assert(poller:add(server, 'r'))
print(server:getsockname():port())
io.stdout:flush()

while true do
  for sock in poller:wait() do
    if sock == server then
      local client = server:accept()
      if client then assert(poller:add(client, 'r')) end
    else
      local msg, _, again = sock:recv()
      if msg then
        sock:send(msg)
      elseif not again then
        sock:close()
      end
    end
  end
end
