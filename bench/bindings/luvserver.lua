-- SPDX-License-Identifier: MIT
-- luv's child: luvserver.lua FD TOTAL. Each `total` bytes are answered with
-- one; with a total of 0 everything is sent back.

local uv = require 'luv'
local fd, total = ...
local s, got = uv.new_tcp(), 0

assert(s:open(fd))
s:read_start(function (_, chunk)
  if not chunk then return s:close() end
  if total == 0 then return s:try_write(chunk) end
  got = got + #chunk
  if got >= total then
    got = got - total
    s:try_write '.'
  end
end)
uv.run()
