-- SPDX-License-Identifier: MIT
-- Loading, each time in a new Lua state. The submodules are opened by one
-- function, so `every` way to fail is tried for the first of them only.

local steps = {}
local only = os.getenv 'ONLY' or '.'

local function loads (name, every, check)
  if not ("require '" .. name .. "'"):find(only) then return end
  steps[#steps + 1] = {
    name = "require '" .. name .. "'", fresh = true, every = every,
    run = function ()
      -- Lua 5.1 keeps a mark of its own for what failed to load.
      for loaded, value in pairs(package.loaded) do
        if type(value) == 'userdata' then package.loaded[loaded] = nil end
      end
      check(require(name))
    end,
  }
end

local function has (field)
  return function (module) assert(module[field]) end
end

loads('llsocket', true, function (module)
  assert(module.socket.new and module.AF_INET and module.errno.EPIPE)
end)
loads('llsocket.inet', false, has 'getaddrinfo')
loads('llsocket.unix', false, has 'getaddrinfo')
loads('llsocket.addrinfo', false, function (module)
  assert(type(module) == 'table')
end)
loads('llsocket.cmsghdr', false, has 'rights')
loads('llsocket.cmsghdrs', false, has 'new')
loads('llsocket.msghdr', false, has 'new')
loads('llsocket.socket', false, has 'pair')
loads('llsocket.iovec', false, has 'new')
loads('llsocket.device', false, has 'getifaddrs')
loads('llsocket.errno', false, has 'strerror')
loads('iovec', false, has 'new')

return steps
