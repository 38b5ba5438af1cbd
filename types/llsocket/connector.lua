-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.connector

---@type llsocket.lib.connector
local connector

return connector
