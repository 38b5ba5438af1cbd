-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and facts/.
-- luacheck: ignore
---@meta llsocket.cmsghdrs

---@type llsocket.lib.cmsghdrs
local cmsghdrs

return cmsghdrs
