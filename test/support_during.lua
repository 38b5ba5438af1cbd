-- SPDX-License-Identifier: MIT
-- The text of what the programs of several specs begin with: functions that
-- let a finalizer run inside a call.

return [[
local function garbage (fn)
  if newproxy then
    getmetatable(newproxy(true)).__gc = fn
  else
    setmetatable({}, { __gc = fn })
  end
end

-- Calls f(...) with a collector that does all its work when the first object
-- is made, and in it calls fn, once. Gives what pcall(f, ...) gives.
local function during (fn, f, ...)
  local ran, debt = 0, {}
  if _VERSION >= 'Lua 5.4' then
    collectgarbage('generational')
  else
    collectgarbage('setstepmul', 1e8)
  end
  collectgarbage()
  collectgarbage()
  collectgarbage('stop')
  garbage(function () ran = ran + 1; fn() end)
  collectgarbage('restart')
  debt[1] = true  -- a collector that owes nothing would not run
  local ok, a, b, c, d = pcall(f, ...)
  assert(ran == 1, 'the finalizer ran ' .. ran .. ' times')
  return ok, a, b, c, d
end

local function fails (text, ok, message)
  assert(not ok, 'no error')
  assert(tostring(message):find(text, 1, true), message)
end
]]
