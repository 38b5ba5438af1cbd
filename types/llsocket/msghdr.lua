-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.msghdr

---@type llsocket.lib.msghdr
local msghdr

return msghdr
