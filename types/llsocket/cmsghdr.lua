-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.cmsghdr

---@type llsocket.lib.cmsghdr
local cmsghdr

return cmsghdr
