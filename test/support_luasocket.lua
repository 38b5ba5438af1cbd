-- SPDX-License-Identifier: MIT
-- Puts llsocket.luasocket in the place of `socket` in the way that LuaSocket's
-- own tests want it, then runs the test that is named, with its arguments. They
-- want LuaSocket as it is when it was compiled for debugging: there `send` and
-- `receive` tell as a fourth value how long they took. Their seconds pass
-- FASTER times as fast, a number from the environment.

local FASTER = tonumber(os.getenv 'FASTER')

io.stdout:setvbuf 'no'

local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'

local function timed (call)
  return function (...)
    local start = llsocket.now()
    local value, err, partial = call(...)
    return value, err, partial, FASTER * (llsocket.now() - start) / 1000
  end
end

local make_class = core.class

function core.class (name, methods, owners)
  local own = {}
  for key, method in pairs(methods) do own[key] = method end
  if name:find '^tcp' or name:find 'stream' then
    own.send, own.receive = timed(own.send), timed(own.receive)
  end
  function own:settimeout (seconds, mode)
    return methods.settimeout(self, seconds and seconds / FASTER, mode)
  end
  return make_class(name, own, owners)
end

local socket = require 'llsocket.luasocket'
local sleep = socket.sleep
function socket.sleep (seconds) sleep(seconds / FASTER) end
socket._DEBUG = true
socket._SETSIZE = 1024     -- a test makes so many sockets

package.loaded.socket = socket
package.loaded['socket.unix'] = require 'llsocket.luasocket.unix'

-- Of a Lua that some of the tests were written for.
_G.unpack = unpack or table.unpack
rawset(math, 'mod', math.fmod)

local name = table.remove(arg, 1)
local file = assert(io.open(name))
local text = file:read '*a'
file:close()
if name == 'utestclnt.lua' then
  -- It is as LuaSocket 2 was, where udp() had a descriptor at once and the
  -- prefix did not count; testclnt.lua has the same tests as of today.
  socket.udp = socket.udp4
  text = text:gsub('data:receive%(%%d, str%)', 'data:receive(2*%%d, str)')
end
text = text:gsub('^#[^\n]*', ''):gsub('"/tmp/', '"./')
assert((loadstring or load)(text, '@' .. name))((unpack or table.unpack)(arg))
