-- SPDX-License-Identifier: MIT
-- Many messages at a call, on sockets that have none: streams. Where the
-- system discards what MSG_TRUNC receives, nothing else may take its place.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local buffer = llsocket.buffer

-- Leaves bytes in the room that receives use.
local function soil ()
  local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
  a:send(('secret'):rep(10000))
  b:recv()
end


describe('MSG_TRUNC on TCP', function ()
  after_each(net.release)

  it('gives only what came to sock:recvmmsg', function ()
    local a, b = net.tcp_pair()
    soil()
    a:send('hello')
    assert.is_true(b:recvable(5000))
    local list = b:recvmmsg(1, 100, false, llsocket.MSG_TRUNC)
    assert.is_true(list[1] == '' or list[1] == 'hello')
  end)

  it('gives only what came to sock:recvmmsg_into', function ()
    local a, b = net.tcp_pair()
    local buf = buffer.new(100)
    buf:add(('secret'):rep(10))
    a:send('hello')
    assert.is_true(b:recvable(5000))
    b:recvmmsg_into({ buf }, nil, llsocket.MSG_TRUNC)
    assert.is_true(#buf == 0 or tostring(buf) == 'hello')
  end)
end)
