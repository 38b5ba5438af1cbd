-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.addrinfo

---@type llsocket.lib.addrinfo
local addrinfo

return addrinfo
