-- SPDX-License-Identifier: MIT
-- The echo server with a poller; all connections share a buffer.

local llsocket = require 'llsocket'
if jit then require 'llsocket.ffi' end

local server = assert(llsocket.listen('127.0.0.1', 0, { nonblock = true }))
local poller = assert(llsocket.poller.new())
local buf = llsocket.buffer.new(8192)
assert(poller:add(server, 'r'))
print(server:getsockname():port())
io.stdout:flush()

while true do
  for sock in poller:wait() do
    if sock == server then
      local client = server:accept()
      if client then assert(poller:add(client, 'r')) end
    else
      buf:clear()
      local len, _, again = sock:recv_into(buf)
      if len then
        sock:send_part(buf, 1)
      elseif not again then
        sock:close()
      end
    end
  end
end
