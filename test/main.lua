-- SPDX-License-Identifier: MIT
-- Starts busted under the Lua that runs this file, whatever the distribution's
-- own `busted` command would have chosen.
if os.getenv 'LLS_FFI' == '1' then assert(require 'llsocket.ffi') end
require 'busted.runner' { standalone = false }
