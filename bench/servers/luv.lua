-- SPDX-License-Identifier: MIT
-- The echo server with luv.

local uv = require 'luv'

local server = assert(uv.new_tcp())
assert(server:bind('127.0.0.1', 0))
assert(server:listen(4096, function ()
  local client = uv.new_tcp()
  server:accept(client)
  client:read_start(function (_, chunk)
    if chunk then
      client:try_write(chunk)
    else
      client:close()
    end
  end)
end))
print(server:getsockname().port)
io.stdout:flush()
uv.run()
