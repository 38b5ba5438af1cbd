-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and etc/constants.txt.
-- luacheck: ignore
---@meta llsocket.errno

---@type llsocket.lib.errno
local errno

return errno
