-- SPDX-License-Identifier: MIT
-- sock:sendmsg. Receiving is in msghdr_recv_spec.lua, control data in
-- msghdr_control_spec.lua.
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local errno, cmsghdr, msghdr = llsocket.errno, llsocket.cmsghdr, llsocket.msghdr
local raises = msg.raises
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET

local kinds = {
  {'stream', STREAM}, {'datagram', DGRAM}, {'seqpacket', SEQPACKET},
}

describe('sock:sendmsg', function()
  after_each(net.release)

  for _, kind in ipairs(kinds) do
    it('gathers the elements in their order on a ' .. kind[1], function()
      local a, b = net.unix_pair(kind[2])
      local mh = msg.message {'one ', 'two ', '\0three\0'}
      msg.moved(15, false, a:sendmsg(mh))
      assert.equal('one two \0three\0', (b:recv()))
    end)

    it('without bytes sends nothing that is an error on a ' .. kind[1],
      function()
        local a = net.unix_pair(kind[2])
        msg.moved(0, false, a:sendmsg(msghdr.new()))
        msg.moved(0, false, a:sendmsg(msg.message {}))
      end)

    it('on a closed ' .. kind[1] .. ' is EBADF', function()
      local a = net.unix_pair(kind[2])
      a:close()
      net.fails.transfer('EBADF', a:sendmsg(msg.message {'x'}))
    end)
  end

  it('works over TCP', function()
    local client, server = net.tcp_pair()
    msg.moved(6, false, client:sendmsg(msg.message {'abc', 'def'}))
    assert.equal('abcdef', net.recvall(server, 6))
  end)

  it('sends an empty datagram', function()
    local a, b = net.unix_pair(DGRAM)
    msg.moved(0, false, a:sendmsg(msghdr.new()))
    msg.moved(0, false, a:sendmsg(msg.message {}))
    assert.equal('', (b:recv()))
    assert.equal('', (b:recv()))
  end)

  it('sends to the address in its name', function()
    for _, family in ipairs(net.families) do
      local to, ai = net.udp(family[2])
      local from, from_ai = net.udp(family[2])
      local mh = msg.message {'hello ', 'there'}
      mh:name(ai)
      msg.moved(11, false, from:sendmsg(mh))
      local bytes, sender = to:recvfrom()
      assert.equal('hello there', bytes)
      assert.is_true(sender == from_ai)
      assert.is_true(rawequal(ai, mh:name()))
    end
  end)

  it('sends to the path in its name', function()
    local ai = net.unix(net.tmpname(), DGRAM)
    local to = net.own(assert(llsocket.socket.new(ai)))
    net.nothing(to:bind())
    local from = net.own(assert(llsocket.socket.new(ai)))
    local mh = msg.message {'hello'}
    mh:name(ai)
    msg.moved(5, false, from:sendmsg(mh))
    assert.equal('hello', (to:recv()))
  end)

  it('leaves its iovec as it was', function()
    local a, b = net.unix_pair()
    local mh = msg.message {'abc', 'def'}
    for _ = 1, 3 do
      msg.moved(6, false, a:sendmsg(mh))
    end
    assert.equal('abcdef', mh:iov():concat())
    assert.equal(2, #mh:iov())
    assert.equal('abcdefabcdefabcdef', net.recvall(b, 18))
  end)

  it('leaves its control messages as they were', function()
    local a, b = net.unix_pair()
    local mh = msg.message({'x'}, msg.controls(cmsghdr.rights(a:fd())))
    msg.moved(1, false, a:sendmsg(mh))
    msg.moved(1, false, a:sendmsg(mh))
    assert.equal(1, #mh:control())
    for _ = 1, 2 do
      local fd = net.ownfd((assert(b:recvfd())))
      assert.is_true(msg.same_file(a:fd(), fd))
    end
  end)

  it('takes IOV_MAX elements', function()
    local a, b = net.unix_pair()
    local pieces = {}
    for i = 1, llsocket.IOV_MAX do
      pieces[i] = ('%05d'):format(i)
    end
    msg.moved(5 * llsocket.IOV_MAX, false, a:sendmsg(msg.message(pieces)))
    assert.equal(table.concat(pieces), net.recvall(b, 5 * llsocket.IOV_MAX))
  end)

  it('with an empty cmsghdrs sends just the bytes', function()
    local a, b = net.unix_pair()
    msg.moved(1, false,
      a:sendmsg(msg.message({'x'}, llsocket.cmsghdrs.new())))
    assert.equal('x', (b:recv()))
  end)

  it('ORs its flags and skips nil among them', function()
    local a = net.unix_pair(STREAM)
    a:sndbuf(4096)
    local mh = msg.message {('x'):rep(1000000)}
    local flag = llsocket.MSG_DONTWAIT
    local len, err, again = a:sendmsg(mh, nil, flag, nil)
    assert.is_true(len > 0 and len < 1000000)
    assert.is_nil(err)
    assert.is_true(again)
    repeat
      len = a:sendmsg(mh, flag)
    until len == 0
    net.again.send('EAGAIN', a:sendmsg(mh, llsocket.MSG_NOSIGNAL, nil, flag))
    net.again.send('EAGAIN', a:sendmsg(mh, flag, flag))
  end)

  it('with MSG_OOB sends the last byte out of band', function()
    local client, server = net.tcp_pair()
    msg.moved(3, false,
      client:sendmsg(msg.message {'ab', '!'}, llsocket.MSG_OOB))
    assert.equal('ab', net.recvall(server, 2))
    assert.is_true((server:recvable(2000, true)))
    assert.equal('!', (server:recv(1, llsocket.MSG_OOB)))
  end)
end)

describe('sock:sendmsg tells by `again`', function()
  after_each(net.release)

  it('that only some of the bytes went', function()
    local a, b = net.unix_pair(STREAM, true)
    local half = ('x'):rep(1000000)
    local len, err, again = a:sendmsg(msg.message {half, half})
    assert.is_true(len > 0 and len < 2000000)
    assert.is_nil(err)
    assert.is_true(again)
    assert.equal(len, #net.recvall(b, len))
  end)

  it('how to go on, with consume, until all is there', function()
    local a, b = net.unix_pair(STREAM, true)
    local mh = msg.message {('x'):rep(700000), ('y'):rep(700000), 'end'}
    local want, got = mh:iov():concat(), {}
    repeat
      local len, err, again = a:sendmsg(mh)
      assert.is_nil(err)
      assert.equal(len < mh:bytes(), again)
      got[#got + 1] = net.recvall(b, len)
    until mh:iov():consume(len) == 0
    assert.equal(want, table.concat(got))
  end)

  it('that there is no room now, with EAGAIN', function()
    for _, kind in ipairs(kinds) do
      local a = net.unix_pair(kind[2], true)
      local mh = msg.message {('x'):rep(1000)}
      local len
      repeat
        len = a:sendmsg(mh)
      until len == 0
      net.again.send('EAGAIN', a:sendmsg(mh))
    end
  end)

  it('that the message is too long, with the length -1', function()
    for _, socktype in ipairs {DGRAM, SEQPACKET} do
      local a = net.unix_pair(socktype)
      a:sndbuf(4096)
      net.is({n = 4, -1, nil, true, errno.EMSGSIZE},
        a:sendmsg(msg.message {('x'):rep(1000000)}))
    end
    local udp, ai = net.udp()
    local mh = msg.message {('x'):rep(40000), ('x'):rep(40000)}
    mh:name(ai)
    net.is({n = 4, -1, nil, true, errno.EMSGSIZE}, udp:sendmsg(mh))
  end)
end)

describe('sock:sendmsg to a peer that is gone', function()
  after_each(net.release)

  it('gives the number on a stream and raises no signal', function()
    local a, b = net.unix_pair()
    b:close()
    net.lost(a:sendmsg(msg.message {'x'}))
  end)

  it('gives the number on a seqpacket', function()
    local a, b = net.unix_pair(SEQPACKET)
    b:close()
    net.lost(a:sendmsg(msg.message {'x'}))
  end)

  it('gives the number over TCP', function()
    local client, server = net.tcp_pair()
    server:linger(0)
    server:close()
    assert.is_true((client:recvable(2000)))
    net.lost(client:sendmsg(msg.message {'x'}))
    net.lost(client:sendmsg(msg.message {'x'}))
  end)

  it('fails with EPIPE after the sender has shut down', function()
    local a = net.unix_pair()
    net.nothing(a:shutdown(llsocket.SHUT_WR))
    net.fails.transfer('EPIPE', a:sendmsg(msg.message {'x'}))
  end)

  it("changes nothing in the process's signals", function()
    local before = msg.signals()
    local a, b = net.unix_pair()
    b:close()
    net.lost(a:sendmsg(msg.message {'x'}))
    assert.same(before, msg.signals())
  end)

  it('does not end a process that has the usual signals', function()
    local out, status = support.run [[
      local l = require 'llsocket'
      local p = l.socket.pair(l.SOCK_STREAM)
      p[2]:close()
      local mh, iov = l.msghdr.new(), l.iovec.new()
      iov:add('x')
      mh:iov(iov)
      io.write(select(4, p[1]:sendmsg(mh)))]]
    assert.equal(tostring(errno.EPIPE), out)
    assert.equal(0, status)
  end)
end)

describe('sock:sendmsg fails with', function()
  after_each(net.release)

  it('EDESTADDRREQ without an address', function()
    local udp = net.udp()
    net.fails.transfer('EDESTADDRREQ', udp:sendmsg(msg.message {'x'}))
  end)

  it('ENOTCONN on a unix datagram socket without an address', function()
    local ai = net.unix('/x', DGRAM)
    local a = net.own(assert(llsocket.socket.new(ai)))
    net.fails.transfer('ENOTCONN', a:sendmsg(msg.message {'x'}))
  end)

  it('EISCONN on a stream with an address', function()
    local a = net.unix_pair()
    local mh = msg.message {'x'}
    mh:name(net.unix('/x'))
    net.fails.transfer('EISCONN', a:sendmsg(mh))
  end)

  it('EAFNOSUPPORT or EINVAL for an address of another family', function()
    local udp = net.udp(llsocket.AF_INET6)
    local mh = msg.message {'x'}
    mh:name(net.unix('/some/where', DGRAM))
    local len, err, again, number = udp:sendmsg(mh)
    assert.is_nil(len)
    assert.is_true(number == errno.EAFNOSUPPORT or number == errno.EINVAL)
    assert.equal(errno.strerror(number), err)
    assert.is_nil(again)
  end)

  it('EBADF for a descriptor that is not open', function()
    local a = net.unix_pair()
    for _, fd in ipairs {net.closed_fd, -1} do
      local mh = msg.message({'x'}, msg.controls(cmsghdr.rights(fd)))
      net.fails.transfer('EBADF', a:sendmsg(mh))
    end
  end)

  it('EINVAL for more descriptors than the system takes', function()
    if not llsocket.SCM_CREDENTIALS then
      return pending('the limit of 253 is that of Linux')
    end
    local a = net.unix_pair()
    local fds = {}
    for i = 1, 254 do
      fds[i] = 0
    end
    local rights = cmsghdr.rights((table.unpack or unpack)(fds))
    net.fails.transfer('EINVAL',
      a:sendmsg(msg.message({'x'}, msg.controls(rights))))
  end)
end)

describe('sock:sendmsg raises on', function()
  after_each(net.release)

  it('anything that is no msghdr', function()
    local a = net.unix_pair()
    for _, v in ipairs {1, 'x', true, {}, print, io.stdout,
      llsocket.iovec.new(), llsocket.cmsghdrs.new()} do
      raises(1, 'sendmsg', function() a:sendmsg(v) end)
    end
    raises(1, 'sendmsg', function() a:sendmsg() end)
  end)

  it('a flag that is no integer, wherever it stands', function()
    local a, b = net.unix_pair(DGRAM, true)
    local mh = msg.message {'x'}
    for _, v in ipairs(msg.not_integers) do
      raises(2, 'sendmsg', function() a:sendmsg(mh, v) end)
      raises(4, 'sendmsg', function() a:sendmsg(mh, 0, nil, v) end)
    end
    raises(2, 'sendmsg', function() a:sendmsg(mh, 2^32) end)
    net.again.receive('EAGAIN', b:recv())
  end)
end)
