-- SPDX-License-Identifier: MIT
-- Serves only the programs of one user: who is on the other side of a unix
-- domain socket is told by the kernel, and cannot be forged.
--   lua5.4 examples/authorize.lua path [uid]

local llsocket = require 'llsocket'
local errno = llsocket.errno

local path = arg[1]
  or error('usage: lua5.4 examples/authorize.lua path [uid]', 0)
local uid = tonumber(arg[2])

local server = assert(llsocket.listen(path))
if not uid then                  -- ours: that of who made the socket
  local pair = assert(llsocket.socket.pair(llsocket.SOCK_STREAM))
  uid = assert(pair[1]:peercred()).uid
end
io.stdout:setvbuf 'line'
print(('serving user %d at %s'):format(uid, path))

while true do
  local client, why, _, number = server:accept()
  if not client then
    -- A client that gave up before it was accepted is no reason to stop.
    if number ~= errno.ECONNABORTED and number ~= errno.EINTR then
      error(why)
    end
  else
    local who = assert(client:peercred())
    local groups = client:peergroups() or {}
    print(('process %d of user %d, group %d, in %d groups'):format(
      who.pid, who.uid, who.gid, #groups))
    if who.uid == uid then
      client:send(('hello, process %d\n'):format(who.pid))
    else
      client:send 'not you\n'
    end
    client:close()
  end
end
