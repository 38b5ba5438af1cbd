-- SPDX-License-Identifier: MIT
-- Loading each module, each time in a new Lua state. Those in C are opened by
-- one function, so `every` way to fail is tried for the first of them only.

local list = require 'test.gen.functions'

local steps = {}
local only = os.getenv 'ONLY' or '.'

-- Of each module the names of its functions; of some there are only methods.
local modules = { iovec = { 'new' } }
for _, row in ipairs(list) do
  local name = row.page == 'README' and 'llsocket' or 'llsocket.' .. row.page
  modules[name] = modules[name] or {}
  if not row.method then table.insert(modules[name], row.key) end
end

local function loads (name, keys)
  if not ("require '" .. name .. "'"):find(only) then return end
  steps[#steps + 1] = {
    name = "require '" .. name .. "'", fresh = true, every = name == 'llsocket',
    run = function ()
      -- Lua 5.1 keeps a mark of its own for what failed to load.
      for loaded, value in pairs(package.loaded) do
        if type(value) == 'userdata' then package.loaded[loaded] = nil end
      end
      local module = require(name)
      for _, key in ipairs(keys) do assert(module[key], key) end
    end,
  }
end

local names = {}
for name in pairs(modules) do names[#names + 1] = name end
table.sort(names)
for _, name in ipairs(names) do loads(name, modules[name]) end

return steps
