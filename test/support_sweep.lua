-- SPDX-License-Identifier: MIT
-- The text of what programs begin with that let a finalizer run at any place
-- within a call: support_during.lua does at the first only.

return [[
local function garbage (fn)
  if newproxy then
    getmetatable(newproxy(true)).__gc = fn
  else
    setmetatable({}, { __gc = fn })
  end
end

-- The collector does all its work whenever the call makes something.
local function eager (on)
  if _VERSION >= 'Lua 5.4' then
    collectgarbage('incremental', on and 1 or 200, on and 1000 or 100,
                   on and 40 or 13)
  else
    collectgarbage('setpause', on and 0 or 200)
    collectgarbage('setstepmul', on and 1e8 or 200)
  end
  collectgarbage()
end

-- Calls f(...) and, at the k-th place where the collector runs in it, fn.
-- Whether fn ran, and what pcall(f, ...) gives.
local function at (k, fn, f, ...)
  local n, ran, on = 0, false, true
  local function again ()
    if not on then return end
    n = n + 1
    if n < k then return garbage(again) end
    on, ran = false, true
    fn()
  end
  eager(true)
  garbage(again)
  local ok, a, b, c = pcall(f, ...)
  on = false
  eager(false)
  return ran, ok, a, b, c
end
]]
