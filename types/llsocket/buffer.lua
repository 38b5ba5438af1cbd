-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and etc/constants.txt.
-- luacheck: ignore
---@meta llsocket.buffer

---@type llsocket.lib.buffer
local buffer

return buffer
