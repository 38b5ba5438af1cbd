-- SPDX-License-Identifier: MIT
-- Runs every step once, without failures, and tells which functions and
-- methods of the module no step has called: returns how many there are, and
-- an array of the names that are missing.

local llsocket = require 'llsocket'

local called, names = {}, {}

-- Puts a function that takes note in the place of each of a table's.
local function wrap (t, prefix)
  for name, f in pairs(t) do
    if type(f) == 'function' then
      local full = prefix .. name
      names[#names + 1] = full
      t[name] = function (...)
        called[full] = true
        return f(...)
      end
    end
  end
end

-- The registry has the metatables of all classes.
local function wrap_all ()
  for name, module in pairs(llsocket) do
    if type(module) == 'table' then wrap(module, name .. '.') end
  end
  for _, meta in pairs(debug.getregistry().llsocket) do
    local name = type(meta) == 'table' and rawget(meta, '__name')
    if name then
      local class = name:gsub('^llsocket%.', '')
      wrap(meta.__index, class .. ':')
      wrap(meta, class .. ':')
    end
  end
end

wrap_all()

for _, script in ipairs { ... } do
  for _, step in ipairs(assert(loadfile(script))()) do
    -- What a closed socket refuses says nothing of the method.
    if not step.fresh and not step.closed then
      local values = { n = 0 }
      if step.setup then
        local function keep (...)
          values = { n = select('#', ...), ... }
        end
        keep(step.setup())
      end
      local unpack = table.unpack or unpack
      step.run(unpack(values, 1, values.n))
      if step.after then step.after(unpack(values, 1, values.n)) end
    end
  end
end
collectgarbage()
collectgarbage()

local missing = {}
for _, name in ipairs(names) do
  if not called[name] then missing[#missing + 1] = name end
end
table.sort(missing)
return #names, missing
