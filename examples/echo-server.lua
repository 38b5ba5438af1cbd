-- SPDX-License-Identifier: MIT
-- echo-server.lua: sends back what a client sends.
--   lua5.4 echo-server.lua [port]
local llsocket = require 'llsocket'

local server = assert(llsocket.listen('127.0.0.1', arg[1] or 7777))
io.stdout:setvbuf('line')
print('listening at ' .. tostring(server:getsockname()))

local function echo (client)
  while client:recvable(60000) do        -- a silent minute ends it
    local msg, why, again = client:recv()
    if not msg and not again then        -- the client is done, or an error
      return why
    end
    while msg and msg ~= '' do
      local len, problem = client:send(msg)
      if not len then return problem end
      msg = msg:sub(len + 1)             -- what the system did not take yet
    end
  end
end

while true do
  local client, problem, again = server:accept()
  if client then
    print(tostring(client:getpeername()), echo(client) or 'done')
    client:close()
  elseif not again then
    error(problem)
  end
end
