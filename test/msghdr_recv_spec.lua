-- SPDX-License-Identifier: MIT
-- sock:recvmsg. Control data is in msghdr_control_spec.lua.
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local msghdr = llsocket.msghdr
local raises = msg.raises
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET

local kinds = {
  {'stream', STREAM}, {'datagram', DGRAM}, {'seqpacket', SEQPACKET},
}

describe('sock:recvmsg', function()
  after_each(net.release)

  for _, kind in ipairs(kinds) do
    it('scatters the bytes over the elements on a ' .. kind[1], function()
      local a, b = net.unix_pair(kind[2])
      assert.equal(12, (a:send('one\0two' .. 'three')))
      local mh = msg.message {3, 1, 3, 5}
      msg.moved(12, false, b:recvmsg(mh))
      assert.equal('one', mh:iov():get(1))
      assert.equal('\0', mh:iov():get(2))
      assert.equal('two', mh:iov():get(3))
      assert.equal('three', mh:iov():get(4))
    end)

    it('with room left over says again on a ' .. kind[1], function()
      local a, b = net.unix_pair(kind[2])
      assert.equal(5, (a:send('hello')))
      local mh = msg.message {3, 10}
      msg.moved(5, true, b:recvmsg(mh))
      assert.equal('hello', mh:iov():concat(0, 5))
    end)

    it('passes what sendmsg has gathered on a ' .. kind[1], function()
      local a, b = net.unix_pair(kind[2])
      msg.moved(9, false, a:sendmsg(msg.message {'abc', 'd', 'efghi'}))
      local mh = msg.message {5, 4}
      msg.moved(9, false, b:recvmsg(mh))
      assert.equal('abcde', mh:iov():get(1))
      assert.equal('fghi', mh:iov():get(2))
    end)

    it('without anything to receive is EAGAIN on a ' .. kind[1], function()
      local a, b = net.unix_pair(kind[2], true)
      net.again.receive('EAGAIN', b:recvmsg(msg.message {3}))
      net.again.receive('EAGAIN', a:recvmsg(msg.message {3}))
    end)

    it('on a closed ' .. kind[1] .. ' is EBADF', function()
      local a = net.unix_pair(kind[2])
      a:close()
      net.fails.transfer('EBADF', a:recvmsg(msg.message {3}))
    end)
  end

  it('works over TCP', function()
    local client, server = net.tcp_pair()
    assert.equal(6, (client:send('abcdef')))
    local mh = msg.message {2, 4}
    msg.moved(6, false, server:recvmsg(mh, llsocket.MSG_WAITALL))
    assert.equal('ab', mh:iov():get(1))
    assert.equal('cdef', mh:iov():get(2))
  end)

  it('does not write past the bytes that came', function()
    local a, b = net.unix_pair()
    assert.equal(1, (a:send('x')))
    local mh = msg.message {2, 2}
    msg.moved(1, true, b:recvmsg(mh))
    assert.equal('x   ', mh:iov():concat())
  end)

  it('does not change a string that an element was made of', function()
    local a, b = net.unix_pair()
    local text = ('never%s'):format('changed')
    local mh = msg.message {text}
    assert.equal(12, (a:send('SOMETHINGNEW')))
    msg.moved(12, false, b:recvmsg(mh))
    assert.equal('never' .. 'changed', text)
    assert.equal('SOMETHINGNEW', mh:iov():get(1))
  end)

  it('can use one msghdr again and again', function()
    local a, b = net.unix_pair(DGRAM)
    local mh = msg.message {4}
    for _, text in ipairs {'aaaa', 'bbbb', 'cccc'} do
      a:send(text)
      msg.moved(4, false, b:recvmsg(mh))
      assert.equal(text, mh:iov():get(1))
    end
  end)

  it('fills IOV_MAX elements', function()
    local a, b = net.unix_pair()
    local mh = msghdr.new()
    local iov = llsocket.iovec.new()
    for _ = 1, llsocket.IOV_MAX do
      iov:addn(2)
    end
    mh:iov(iov)
    local text = ('0123456789abcdef'):rep(llsocket.IOV_MAX / 8)
    assert.equal(#text, (a:send(text)))
    msg.moved(#text, false, b:recvmsg(mh))
    assert.equal(text, iov:concat())
  end)

  it('ORs its flags and skips nil among them', function()
    local a, b = net.unix_pair()
    local PEEK, DONTWAIT = llsocket.MSG_PEEK, llsocket.MSG_DONTWAIT
    a:send('ab')
    local mh = msg.message {2}
    msg.moved(2, false, b:recvmsg(mh, PEEK))
    msg.moved(2, false, b:recvmsg(mh, nil, PEEK, nil, DONTWAIT))
    msg.moved(2, false, b:recvmsg(mh, DONTWAIT, DONTWAIT))
    net.again.receive('EAGAIN', b:recvmsg(mh, PEEK, DONTWAIT))
  end)

  it('with MSG_OOB receives the byte that is out of band', function()
    local client, server = net.tcp_pair()
    client:send('!', llsocket.MSG_OOB)
    assert.is_true((server:recvable(2000, true)))
    local mh = msg.message {1}
    msg.moved(1, false, server:recvmsg(mh, llsocket.MSG_OOB))
    assert.equal('!', mh:iov():get(1))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_OOB))
  end)
end)

describe('sock:recvmsg at the end of the stream', function()
  after_each(net.release)

  it('returns nothing on a stream', function()
    local a, b = net.unix_pair()
    a:send('x')
    a:close()
    local mh = msg.message {1}
    msg.moved(1, false, b:recvmsg(mh))
    net.gone(b:recvmsg(mh))
    net.gone(b:recvmsg(mh))
  end)

  it('returns nothing on a seqpacket', function()
    local a, b = net.unix_pair(SEQPACKET)
    a:close()
    net.gone(b:recvmsg(msg.message {1}))
  end)

  it('returns nothing over TCP', function()
    local client, server = net.tcp_pair()
    client:close()
    net.gone(server:recvmsg(msg.message {1}))
  end)

  it('returns an error when the peer has reset it', function()
    local client, server = net.tcp_pair()
    client:linger(0)
    client:close()
    assert.is_true((server:recvable(2000)))
    net.fails.transfer('ECONNRESET', server:recvmsg(msg.message {1}))
  end)
end)

describe('sock:recvmsg without room', function()
  after_each(net.release)

  it('on a stream is not the end of the stream', function()
    local a, b = net.unix_pair()
    a:send('x')
    msg.moved(0, false, b:recvmsg(msghdr.new()))
    msg.moved(0, false, b:recvmsg(msg.message {}))
    assert.equal('x', (b:recv()))
  end)

  it('takes a datagram and shows that it was cut', function()
    local a, b = net.unix_pair(DGRAM, true)
    a:send('hello')
    local mh = msghdr.new()
    msg.moved(0, false, b:recvmsg(mh))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_TRUNC))
    net.again.receive('EAGAIN', b:recv())
  end)

  it('takes an empty datagram', function()
    local a, b = net.unix_pair(DGRAM)
    a:send('')
    msg.moved(0, false, b:recvmsg(msghdr.new()))
    a:send('')
    msg.moved(0, true, b:recvmsg(msg.message {5}))
  end)
end)

describe('mh:flags after recvmsg', function()
  after_each(net.release)

  it('has MSG_TRUNC when a datagram was longer than the room', function()
    for _, socktype in ipairs {DGRAM, SEQPACKET} do
      local a, b = net.unix_pair(socktype)
      a:send('hello')
      a:send('abc')
      local mh = msg.message {3}
      msg.moved(3, false, b:recvmsg(mh))
      assert.is_true(msg.has_flag(mh, llsocket.MSG_TRUNC))
      assert.equal('hel', mh:iov():get(1))
      msg.moved(3, false, b:recvmsg(mh))
      assert.is_false(msg.has_flag(mh, llsocket.MSG_TRUNC))
      assert.equal('abc', mh:iov():get(1))
    end
  end)

  it('is an integer', function()
    local a, b = net.unix_pair()
    a:send('x')
    local mh = msg.message {1}
    b:recvmsg(mh)
    net.is({mh:flags()}, mh:flags())
    assert.is_true(msg.is_integer(mh:flags()))
    assert.is_false(msg.has_flag(mh, llsocket.MSG_TRUNC))
    assert.is_false(msg.has_flag(mh, llsocket.MSG_CTRUNC))
  end)

  it('never makes the received bytes more than the room', function()
    local a, b = net.unix_pair(DGRAM)
    a:send('hello')
    local mh = msg.message {3}
    b:recvmsg(mh, llsocket.MSG_TRUNC)
    assert.equal('hel', mh:iov():concat())
    assert.equal(3, mh:bytes())
  end)
end)

describe('mh:name after recvmsg', function()
  after_each(net.release)

  it('is the sender of a datagram', function()
    for _, family in ipairs(net.families) do
      local to, to_ai = net.udp(family[2])
      local from, from_ai = net.udp(family[2])
      from:sendto('hello', to_ai)
      local mh = msg.message {5}
      msg.moved(5, false, to:recvmsg(mh))
      assert.is_true(mh:name() == from_ai)
      assert.equal(DGRAM, mh:name():socktype())
      assert.equal(from_ai:port(), mh:name():port())
    end
  end)

  it('is the path of the sender', function()
    local to_ai, from_ai = net.unix(net.tmpname(), DGRAM),
      net.unix(net.tmpname(), DGRAM)
    local to = net.own(assert(llsocket.socket.new(to_ai)))
    local from = net.own(assert(llsocket.socket.new(from_ai)))
    net.nothing(to:bind())
    net.nothing(from:bind())
    from:sendto('x', to_ai)
    local mh = msg.message {1}
    to:recvmsg(mh)
    assert.equal(from_ai:addr(), mh:name():addr())
  end)

  it('is nil where there is none', function()
    for _, kind in ipairs(kinds) do
      local a, b = net.unix_pair(kind[2])
      a:send('x')
      local mh = msg.message {1}
      mh:name(net.unix('/stale'))
      msg.moved(1, false, b:recvmsg(mh))
      net.is({n = 1}, mh:name())
    end
  end)

  it('is nil over TCP', function()
    local client, server = net.tcp_pair()
    client:send('x')
    local mh = msg.message {1}
    server:recvmsg(mh)
    assert.is_nil(mh:name())
  end)

  it('is an address that can be answered', function()
    local a, a_ai = net.udp()
    local b, b_ai = net.udp()
    local mh = msg.message {'ping'}
    mh:name(b_ai)
    a:sendmsg(mh)
    mh = msg.message {4}
    b:recvmsg(mh)
    mh:iov(msg.vector('pong'))
    msg.moved(4, false, b:sendmsg(mh))
    local bytes, from = a:recvfrom()
    assert.equal('pong', bytes)
    assert.is_true(from == b_ai)
    assert.is_true(mh:name() == a_ai)
  end)

  it('is of the last message only', function()
    local to, to_ai = net.udp()
    local one, one_ai = net.udp()
    local two, two_ai = net.udp()
    local mh = msg.message {1}
    one:sendto('1', to_ai)
    to:recvmsg(mh)
    local first = mh:name()
    two:sendto('2', to_ai)
    to:recvmsg(mh)
    assert.is_true(first == one_ai)
    assert.is_true(mh:name() == two_ai)
  end)

  it('is returned by the call that changes it', function()
    local to, to_ai = net.udp()
    local from, from_ai = net.udp()
    from:sendto('1', to_ai)
    local mh = msg.message {1}
    to:recvmsg(mh)
    assert.is_true(mh:name(nil) == from_ai)
    assert.is_nil(mh:name())
  end)
end)

describe('sock:recvmsg raises on', function()
  after_each(net.release)

  it('anything that is no msghdr', function()
    local a = net.unix_pair(STREAM, true)
    for _, v in ipairs {1, 'x', true, {}, print, io.stdout,
      llsocket.iovec.new(), llsocket.cmsghdrs.new()} do
      raises(1, 'recvmsg', function() a:recvmsg(v) end)
    end
    raises(1, 'recvmsg', function() a:recvmsg() end)
  end)

  it('a flag that is no integer, and takes no message then', function()
    local a, b = net.unix_pair(STREAM, true)
    b:send('x')
    local mh = msg.message {1}
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'recvmsg', function() a:recvmsg(mh, v) end)
      raises(4, 'recvmsg', function() a:recvmsg(mh, 0, nil, v) end)
    end
    raises(2, 'recvmsg', function() a:recvmsg(mh, 2^32) end)
    assert.equal('x', (a:recv()))
  end)
end)
