-- SPDX-License-Identifier: MIT
-- The servers of examples/ under abuse, side by side: see abuser.lua.
--   lua test/load/abuse.lua SECONDS SEED

local common = require 'test.load.common'
local support = common.support

local seconds, seed = arg[1], arg[2]
local names = { 'http-server', 'relay', 'chat', 'events', 'echo-server',
                'notify', 'udp-server' }

common.figure('seed %s, %s seconds', seed, seconds)
local children = {}
for i, name in ipairs(names) do
  children[i] = support.spawn('test/load/abuser.lua', name, seconds, seed)
end
for i, child in ipairs(children) do
  local output, status = child:wait()
  io.write(output)
  if status ~= 0 then
    common.ok(false, '%s: status %s', names[i], tostring(status))
  end
end
