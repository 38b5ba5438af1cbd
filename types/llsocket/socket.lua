-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and etc/constants.txt.
-- luacheck: ignore
---@meta llsocket.socket

---@type llsocket.lib.socket
local socket

return socket
