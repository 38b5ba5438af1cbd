-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.event

---@type llsocket.lib.event
local event

return event
