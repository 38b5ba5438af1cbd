-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and etc/constants.txt.
-- luacheck: ignore
---@meta llsocket.query

---@type llsocket.lib.query
local query

return query
