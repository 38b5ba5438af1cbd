-- SPDX-License-Identifier: MIT
-- A stream: the other process connects, sends, and says that this was all by
-- shutting its half of the connection; the answer is how many bytes came.

local llsocket = require 'llsocket'
local common = require 'demo.common'
local clock = require 'demo.clock'

local STREAM = llsocket.SOCK_STREAM
local ROUNDS = 1000

local stream = {}

-- The calls that it is about; the demonstration prints where they stand.
stream.shows = {
  'listener:accept()',
  'sock:send(data)',
  'sock:recv(size)',
  'sock:shutdown(llsocket.SHUT_WR)',
}

function stream.here (where)
  local listener, port = common.listen(where, STREAM)
  local process = common.start('stream', where, port)
  local sock = common.accept(listener)
  local began, bytes = clock.now(), 0
  for data in common.pieces(sock, #common.pattern) do
    common.compare(data, bytes)
    bytes = bytes + #data
  end
  local seconds = clock.now() - began
  common.send(sock, ('%d'):format(bytes))
  sock:close()
  listener:close()
  process:finish()
  assert(bytes == ROUNDS * #common.pattern, 'not all bytes came')
  return 'received', bytes, seconds
end

function stream.there (where, port)
  local sock = common.connect(where, port, STREAM)
  for _ = 1, ROUNDS do
    common.send(sock, common.pattern)
  end
  common.ok(sock:shutdown(llsocket.SHUT_WR))
  local answer = common.recv(sock)
  assert(tonumber(answer) == ROUNDS * #common.pattern, 'the answer is wrong')
  sock:close()
end

return stream
