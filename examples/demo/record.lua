-- SPDX-License-Identifier: MIT
-- Records: a connection that keeps each message apart, in order. The records
-- have all lengths, and every one must arrive with its own.

local llsocket = require 'llsocket'
local common = require 'demo.common'
local clock = require 'demo.clock'

local SEQPACKET = llsocket.SOCK_SEQPACKET
local COUNT = 5000

local record = {}

-- The calls that it is about; the demonstration prints where they stand.
record.shows = {
  'sock:send(common.pattern:sub(1, length(i)))',
  'sock:recv(size)',
}

local function length (i)
  return 1 + i * 31 % 16384
end

function record.here (where)
  local listener = common.listen(where, SEQPACKET)
  local process = common.start('record', where)
  local sock = common.accept(listener)
  local began, bytes, count = clock.now(), 0, 0
  for msg in common.pieces(sock) do
    count = count + 1
    assert(#msg == length(count), 'records were joined or cut')
    common.compare(msg, 0)
    bytes = bytes + #msg
  end
  local seconds = clock.now() - began
  process:finish()
  assert(count == COUNT, 'not all records came')
  return ('%d records received'):format(count), bytes, seconds
end

function record.there (where)
  local sock = common.connect(where, nil, SEQPACKET)
  for i = 1, COUNT do
    assert(sock:send(common.pattern:sub(1, length(i))) == length(i))
  end
  sock:close()
end

return record
