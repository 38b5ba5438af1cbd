-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.batch

---@type llsocket.lib.batch
local batch

return batch
