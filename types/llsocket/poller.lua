-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.poller

---@type llsocket.lib.poller
local poller

return poller
