-- SPDX-License-Identifier: MIT
-- Lua 5.5 has other names for what tunes the collector: its interpreter runs
-- this first in tests (LUA_INIT_5_5), so that they need not know.

local collect = collectgarbage
local names = { setpause = 'pause', setstepmul = 'stepmul' }

function collectgarbage (option, ...) -- luacheck: ignore
  if names[option] then return collect('param', names[option], ...) end
  if option == 'incremental' and select('#', ...) > 0 then
    local pause, stepmul, stepsize = ...
    collect('param', 'pause', pause)
    collect('param', 'stepmul', stepmul)
    if stepsize then collect('param', 'stepsize', stepsize) end
    return collect 'incremental'
  end
  return collect(option, ...)
end
