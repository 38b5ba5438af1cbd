-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.buffer

---@type llsocket.lib.buffer
local buffer

return buffer
