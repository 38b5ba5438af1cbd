-- SPDX-License-Identifier: MIT
-- LuaSocket's interface over llsocket: LuaSocket's own binding, with our module
-- in the place of `socket`.

package.loaded.socket = require 'llsocket.luasocket'
package.loaded['socket.unix'] = require 'llsocket.luasocket.unix'

return require 'bench.bindings.luasocket'
