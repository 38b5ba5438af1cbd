-- SPDX-License-Identifier: MIT
-- For descriptors.lua: loads a module with too few descriptors left, and once
-- more with enough. The module itself may not be loaded before.
--   lua test/load/loading.lua module free

local tools = require 'loadtools'
local module, free = arg[1], tonumber(arg[2])

local hoard = {}
tools.limit(32)
repeat
  hoard[#hoard + 1] = io.open('/dev/null')
until tools.descriptors(32) == 32
for _ = 1, free do table.remove(hoard):close() end

local ok, err = pcall(require, module)
for _, file in ipairs(hoard) do file:close() end
local open = tools.descriptors()

if ok ~= (free > 0) or not ok and type(err) ~= 'string' then
  print(ok and 'it was loaded' or err)
  os.exit(1)
end
-- Each answers something of its own.
local loaded = require(module)
local use = loaded.new or loaded.getaddrinfo or loaded.socket.pair
local value = use(loaded.socket and loaded.SOCK_STREAM
                  or loaded.getaddrinfo and '127.0.0.1' or nil)
if not value then
  print('it does not work afterwards')
  os.exit(1)
end
value = nil -- luacheck: ignore
collectgarbage()
collectgarbage()
if tools.descriptors() ~= open then
  print('it has lost a descriptor')
  os.exit(1)
end
print(ok and 'works' or 'an error, and works afterwards')
