-- SPDX-License-Identifier: MIT
-- Each submodule by its own name, and what is written in Lua.
local llsocket = require 'llsocket'
for _, name in ipairs { 'inet', 'unix', 'socket', 'addrinfo', 'buffer',
                        'iovec', 'msghdr', 'cmsghdr', 'cmsghdrs', 'device',
                        'errno' } do
  assert(require('llsocket.' .. name) == llsocket[name], name)
end
assert(require 'iovec' == llsocket.iovec)

assert(require('llsocket.luasocket').tcp())
print(_VERSION, 'modules ok')
