-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta iovec

---@type llsocket.lib.iovec
local iovec

return iovec
