-- SPDX-License-Identifier: MIT
-- A listening socket is made here and handed to the other process through a
-- unix socket. This process closes its own, so whoever answers the client is
-- the other one.

local llsocket = require 'llsocket'
local socket = llsocket.socket
local common = require 'demo.common'
local clock = require 'demo.clock'

local STREAM = llsocket.SOCK_STREAM
local ROUNDS = 100

local pass = {}

-- The calls that it is about; the demonstration prints where they stand.
pass.shows = {
  'sock:sendfd(server:fd())',
  'sock:recvfd()',
  'socket.wrap(fd)',
}

function pass.here (path)
  local server, port = common.listen('127.0.0.1', STREAM)
  local door = common.listen(path, STREAM)
  local process = common.start('pass', path)
  local sock = common.accept(door)
  local len, err, again = sock:sendfd(server:fd())
  assert(len == 0 and not again, err or 'the descriptor was not taken')
  server:close()

  local client = common.connect('127.0.0.1', port, STREAM)
  local began, bytes = clock.now(), 0
  for _ = 1, ROUNDS do
    common.send(client, common.pattern)
    local back = 0
    while back < #common.pattern do
      local data = assert(common.recv(client, #common.pattern - back), 'closed')
      common.compare(data, bytes + back)
      back = back + #data
    end
    bytes = bytes + back
  end
  local seconds = clock.now() - began
  client:close()
  process:finish()
  return 'it served a client', 2 * bytes, seconds
end

function pass.there (path)
  local sock = common.connect(path, nil, STREAM)
  local fd, err, again = sock:recvfd()
  assert(fd, err or again and 'no descriptor came' or 'closed')
  local server = common.limit(assert(socket.wrap(fd)))
  assert(server:acceptconn())
  local client = common.accept(server)
  for data in common.pieces(client) do
    common.send(client, data)
  end
  client:close()
  server:close()
end

return pass
