-- SPDX-License-Identifier: MIT
-- Made by etc/generate.lua from src/ and etc/constants.txt.
-- luacheck: ignore
---@meta llsocket.cmsghdrs

---@type llsocket.lib.cmsghdrs
local cmsghdrs

return cmsghdrs
