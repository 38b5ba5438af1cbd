-- SPDX-License-Identifier: MIT
-- Datagrams: each goes from the other process to this one and back to the
-- address that it came from, which is how none is lost in a full buffer.

local llsocket = require 'llsocket'
local common = require 'demo.common'
local clock = require 'demo.clock'

local DGRAM = llsocket.SOCK_DGRAM
local COUNT, SIZE = 5000, 1400

local datagram = {}

-- The calls that it is about; the demonstration prints where they stand.
datagram.shows = {
  'sock:recvfrom()',
  'sock:sendto(msg, from)',
  'sock:connect()',
  'sock:send(msg)',
}

function datagram.here (where)
  local sock = common.new(where, nil, DGRAM)
  common.ok(sock:bind())
  local process = common.start('datagram', where, sock:getsockname():port())
  local began, bytes
  for i = 0, COUNT - 1 do
    local msg, from, err, again = sock:recvfrom()
    assert(msg, err or again and 'timed out')
    -- The first one comes when the other process is there.
    if i == 0 then began, bytes = clock.now(), 0 end
    assert(#msg == SIZE, 'a datagram was cut')
    common.compare(msg, i)
    assert(sock:sendto(msg, from) == #msg)
    bytes = bytes + 2 * #msg
  end
  local seconds = clock.now() - began
  process:finish()
  return ('%d there and back'):format(COUNT), bytes, seconds
end

-- A unix socket is answered at a path of its own, an internet socket at the
-- port that connect has given it.
function datagram.there (where, port)
  local sock = common.new(where, port, DGRAM)
  if where:find('^/') then
    common.ok(sock:bind(common.address(where .. '.there', nil, DGRAM)))
  end
  common.ok(sock:connect())
  for i = 0, COUNT - 1 do
    local from = i % #common.pattern
    local msg = (common.pattern .. common.pattern):sub(from + 1, from + SIZE)
    assert(sock:send(msg) == SIZE)
    assert(common.recv(sock) == msg, 'another datagram came back')
  end
  sock:close()
end

return datagram
