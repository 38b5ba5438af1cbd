-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.resolver

---@type llsocket.lib.resolver
local resolver

return resolver
