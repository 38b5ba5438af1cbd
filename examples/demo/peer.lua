-- SPDX-License-Identifier: MIT
-- The other process: lua peer.lua transfer argument...

-- The folder above this file, where `demo` is.
local above = arg[0]:match('^(.*)/[^/]*/[^/]*$') or '..'
package.path = above .. '/?.lua;' .. package.path

local ok, message = pcall(function (transfer, ...)
  require('demo.' .. transfer).there(...)
end, (table.unpack or unpack)(arg)) -- luacheck: ignore

print(ok and 'ok' or message)
os.exit(ok and 0 or 1)
