-- SPDX-License-Identifier: MIT
-- Full buffers, and buffers as the data of a message.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local msg = require 'test.support_msg'
local buffer = llsocket.buffer

local DGRAM = llsocket.SOCK_DGRAM


describe('a buffer as the data of a message', function ()
  after_each(net.release)

  it('is sent as far as it is filled, and filled by a receive', function ()
    local a, b = net.unix_pair(DGRAM)
    local out, into = buffer.new(100), buffer.new(3)
    out:add('some text')
    local mh = llsocket.msghdr.new()
    mh:iov(out)
    msg.moved(9, false, a:sendmsg(mh))
    msg.moved(9, false, a:sendmsg(mh))
    mh:iov(into)
    assert.equal(3, (b:recvmsg(mh)))
    assert.equal('som', tostring(into))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_TRUNC))
    local big = buffer.new(100)
    big:add('behind ')
    mh:iov(big)
    assert.equal(9, (b:recvmsg(mh)))
    assert.equal('behind some text', tostring(big))
  end)
end)


describe('a full buffer', function ()
  it('takes nothing', function ()
    local buf = buffer.new(4)
    assert.is_true(buf:add('1234'))
    assert.is_false(buf:add('5'))
    assert.equal(0, buf:room())
    if buf.adduint then assert.is_false(buf:adduint(1, 1)) end
    if buf.reserve then assert.is_nil((buf:reserve(1))) end
    assert.equal('1234', tostring(buf))
    buf:consume(1)
    assert.is_false(buf:add('56'))
    assert.is_true(buf:add('5'))
    assert.equal('2345', tostring(buf))
  end)
end)
