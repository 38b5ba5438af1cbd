-- SPDX-License-Identifier: MIT
-- Descriptors in control data: who owns them, and when they are closed.
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local descriptors, since = msg.descriptors, msg.since
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local unpack = table.unpack or unpack -- luacheck: ignore

local kinds = {
  {'stream', STREAM}, {'datagram', DGRAM}, {'seqpacket', SEQPACKET},
}

-- A pair of sockets, where the second has n descriptors of the first to
-- receive, and a msghdr for that.
local function sent(n, room, socktype)
  local a, b = net.unix_pair(socktype)
  local fds = {}
  for i = 1, n do
    fds[i] = a:fd()
  end
  msg.send_rights(a, unpack(fds))
  return a, b, msg.message({1}, cmsghdrs.new(room))
end

describe('received descriptors', function()
  after_each(net.release)

  for _, kind in ipairs(kinds) do
    it('are new numbers for the same open files on a ' .. kind[1], function()
      local a, b = net.unix_pair(kind[2])
      local before = descriptors()
      msg.send_rights(a, a:fd(), b:fd(), a:fd())
      local mh = msg.message({1}, cmsghdrs.new())
      msg.moved(1, false, b:recvmsg(mh))
      assert.equal('x', mh:iov():get(1))
      assert.equal(1, #mh:control())
      local cmsg = mh:control():shift()
      local fds = {cmsg:data()}
      for _, fd in ipairs(fds) do
        net.ownfd(fd)
      end
      assert.same(since(before), fds)
      assert.equal(3, #fds)
      assert.is_true(msg.same_file(a:fd(), fds[1]))
      assert.is_true(msg.same_file(b:fd(), fds[2]))
      assert.is_true(msg.same_file(a:fd(), fds[3]))
    end)
  end

  it('are integers', function()
    local _, b, mh = sent(1)
    b:recvmsg(mh)
    local fd = net.ownfd((mh:control():shift():data()))
    assert.is_true(msg.is_integer(fd))
  end)

  it('are close-on-exec', function()
    local _, b, mh = sent(3)
    b:recvmsg(mh)
    for _, fd in ipairs {mh:control():shift():data()} do
      net.ownfd(fd)
      assert.is_true(net.fdflags(fd).cloexec)
    end
  end)

  it('may be 253 without telling the room before', function()
    local _, b, mh = sent(253)
    msg.moved(1, false, b:recvmsg(mh))
    assert.is_false(msg.has_flag(mh, llsocket.MSG_CTRUNC))
    local fds = {mh:control():shift():data()}
    for _, fd in ipairs(fds) do
      net.ownfd(fd)
    end
    assert.equal(253, #fds)
  end)

  it('are usable', function()
    local a, b, mh = sent(1)
    b:recvmsg(mh)
    local copy = net.own(assert(llsocket.socket.wrap(
      (mh:control():shift():data()))))
    assert.equal(5, (copy:send('hello')))
    assert.equal('hello', (b:recv()))
    a:close()
    assert.equal(5, (copy:send('still')))
  end)

  it('come from and go to other processes', function()
    local path = net.tmpname()
    local ai = net.unix(path)
    local listener = net.own(assert(llsocket.socket.new(ai)))
    net.nothing(listener:bind())
    net.nothing(listener:listen())
    local child = support.spawn([[
      local l = require 'llsocket'
      local sock = l.socket.new(l.unix.getaddrinfo(arg[1]))
      local problem = sock:connect()
      assert(not problem, problem)
      local mh, iov = l.msghdr.new(), l.iovec.new()
      iov:addn(1)
      mh:iov(iov)
      mh:control(l.cmsghdrs.new())
      assert(sock:recvmsg(mh) == 1)
      local fd = mh:control():shift():data()
      assert(l.socket.wrap(fd):send('from the child') == 14)]], path)
    local peer = net.own(assert(listener:accept()))
    local a, b = net.unix_pair()
    msg.send_rights(peer, a:fd())
    assert.equal('from the child', (b:recv()))
    net.is({'', 0}, child:wait())
  end)
end)

describe('received descriptors that nobody takes are closed', function()
  after_each(net.release)

  -- How many descriptors fn leaves open, before and after its objects are
  -- collected. fn returns what is to be held in between.
  local function left(fn)
    local before = descriptors()
    local held = fn() -- luacheck: ignore
    local open = #since(before)
    held = nil -- luacheck: ignore
    msg.collect()
    return open, #since(before)
  end

  it('when the cmsghdrs is collected', function()
    local _, b, mh = sent(3)
    net.is({3, 0}, left(function()
      b:recvmsg(mh)
      return mh:control(cmsghdrs.new())
    end))
  end)

  it('when the msghdr is collected with all it has', function()
    local _, b = sent(2)
    net.is({2, 0}, left(function()
      local mh = msg.message({1}, cmsghdrs.new())
      b:recvmsg(mh)
      return mh
    end))
  end)

  it('when the control message that was shifted is collected', function()
    local _, b, mh = sent(2)
    net.is({2, 0}, left(function()
      b:recvmsg(mh)
      return mh:control():shift()
    end))
  end)

  it('when the cmsghdrs receives the next message', function()
    local a, b, mh = sent(2)
    net.is({1, 1}, left(function()
      b:recvmsg(mh)
      msg.send_rights(a, a:fd())
      b:recvmsg(mh)
    end))
    mh:control(nil)
  end)

  it('when the next message has none', function()
    local a, b, mh = sent(2)
    net.is({0, 0}, left(function()
      b:recvmsg(mh)
      a:send('y')
      b:recvmsg(mh)
    end))
  end)

  it('when there is no room for all, and MSG_CTRUNC shows it', function()
    local room = 24  -- CMSG_SPACE of one or two descriptors
    local _, b, mh = sent(5, room)
    local taken
    local before = descriptors()
    msg.moved(1, false, b:recvmsg(mh))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
    local cmsg = mh:control():shift()
    local fds = cmsg and {cmsg:data()} or {}
    taken = #fds
    assert.is_true(taken < 5)
    assert.same(since(before), fds)
    for _, fd in ipairs(fds) do
      net.ownfd(fd)
    end
  end)

  it('when there is no room at all', function()
    local _, b, mh = sent(5, 1)
    net.is({0, 0}, left(function()
      msg.moved(1, false, b:recvmsg(mh))
      assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
    end))
    assert.equal(0, #mh:control())
  end)

  it('when there is no cmsghdrs', function()
    local _, b, mh = sent(5)
    mh:control(nil)
    net.is({0, 0}, left(function()
      msg.moved(1, false, b:recvmsg(mh))
    end))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
  end)

  it('by the system when the process may open no more', function()
    local out, status = support.run [[
      local l = require 'llsocket'
      local p = l.socket.pair(l.SOCK_STREAM)
      local mh, iov, cmsgs = l.msghdr.new(), l.iovec.new(), l.cmsghdrs.new()
      iov:add('x')
      cmsgs:push(l.cmsghdr.rights(p[1]:fd(), p[2]:fd()))
      mh:iov(iov)
      mh:control(cmsgs)
      assert(p[1]:sendmsg(mh) == 1)
      local held, sock = {}
      repeat
        sock = l.socket.new(l.unix.getaddrinfo('/x'))
        held[#held + 1] = sock
      until not sock
      local len, err, again = p[2]:recvmsg(mh)
      assert(len == 1 and err == nil and again == false)
      assert(math.floor(mh:flags() / l.MSG_CTRUNC) % 2 == 1)
      assert(#cmsgs == 0)]]
    assert.equal('', out)
    assert.equal(0, status)
  end)

  it('when nobody receives the message', function()
    net.is({0, 0}, left(function()
      local _, b = sent(5)
      net.release()
      b:close()
    end))
  end)

  it('each time that a message is only looked at', function()
    local _, b, mh = sent(2)
    net.is({2, 2}, left(function()
      b:recvmsg(mh, llsocket.MSG_PEEK)
      b:recvmsg(mh, llsocket.MSG_PEEK)
      b:recvmsg(mh)
    end))
    mh:control(nil)
  end)

  it('when the receiving call fails afterwards', function()
    local a, b, mh = sent(2)
    net.is({0, 0}, left(function()
      b:recvmsg(mh)
      b:nonblock(true)
      net.again.receive('EAGAIN', b:recvmsg(mh))
      mh:control(nil)
      msg.collect()
    end))
    a:close()
  end)

  it('when the state is closed', function()
    local out, status = support.run [[
      local l = require 'llsocket'
      local p = l.socket.pair(l.SOCK_STREAM)
      local mh, iov, cmsgs = l.msghdr.new(), l.iovec.new(), l.cmsghdrs.new()
      iov:add('x')
      cmsgs:push(l.cmsghdr.rights(p[1]:fd(), p[2]:fd()))
      mh:iov(iov)
      mh:control(cmsgs)
      assert(p[1]:sendmsg(mh) == 1)
      assert(p[2]:recvmsg(mh) == 1)
      assert(#cmsgs == 1)]]
    assert.equal('', out)
    assert.equal(0, status)
  end)
end)

describe('descriptors that were taken with data()', function()
  after_each(net.release)

  it("are the caller's from then on", function()
    local _, b, mh = sent(2)
    b:recvmsg(mh)
    local one, two = mh:control():shift():data()
    net.ownfd(one)
    net.ownfd(two)
    mh = nil -- luacheck: ignore
    msg.collect()
    assert.is_true(net.isopen(one))
    assert.is_true(net.isopen(two))
  end)

  it('are not closed a second time', function()
    local _, b, mh = sent(1)
    b:recvmsg(mh)
    local cmsg = mh:control():shift()
    local fd = cmsg:data()
    llsocket.socket.close(fd)
    local other = net.own(assert(llsocket.socket.pair(STREAM))[1])
    cmsg, mh = nil, nil -- luacheck: ignore
    msg.collect()
    assert.equal(fd, other:fd())
    assert.is_true(net.isopen(fd))
  end)

  it('are told again by a second data()', function()
    local _, b, mh = sent(2)
    b:recvmsg(mh)
    local cmsg = mh:control():shift()
    local one, two = cmsg:data()
    net.ownfd(one)
    net.ownfd(two)
    net.is({one, two}, cmsg:data())
  end)
end)

describe('received descriptors that are sent on', function()
  after_each(net.release)

  it('arrive, and are closed here when they are collected', function()
    local a, b, mh = sent(2)
    local c, d = net.unix_pair()
    local before = descriptors()
    b:recvmsg(mh)
    support.apart(function ()
      local on = msg.message({'y'}, cmsghdrs.new())
      on:control():push((mh:control():shift()))
      msg.moved(1, false, c:sendmsg(on))
    end)
    msg.collect()
    assert.equal(0, #since(before))
    local got = msg.message({1}, cmsghdrs.new())
    msg.moved(1, false, d:recvmsg(got))
    local one, two = got:control():shift():data()
    net.ownfd(one)
    net.ownfd(two)
    assert.is_true(msg.same_file(a:fd(), one))
    assert.is_true(msg.same_file(a:fd(), two))
  end)

  it('in the cmsghdrs that received them arrive too', function()
    local a, b, mh = sent(1)
    local c, d = net.unix_pair()
    b:recvmsg(mh)
    msg.moved(1, false, c:sendmsg(mh))
    mh:control(nil)
    local got = msg.message({1}, cmsghdrs.new())
    msg.moved(1, false, d:recvmsg(got))
    local fd = net.ownfd((got:control():shift():data()))
    assert.is_true(msg.same_file(a:fd(), fd))
  end)

  it('stay open as long as one cmsghdrs has them', function()
    local _, b, mh = sent(1)
    local before = descriptors()
    b:recvmsg(mh)
    local one, two = cmsghdrs.new(), cmsghdrs.new()
    support.apart(function ()
      local cmsg = mh:control():shift()
      one:push(cmsg)
      two:push(cmsg)
    end)
    one = nil -- luacheck: ignore
    msg.collect()
    assert.equal(1, #since(before))
    assert.equal(1, #two)
    two = nil -- luacheck: ignore
    msg.collect()
    assert.equal(0, #since(before))
  end)
end)

describe('descriptors that were sent', function()
  after_each(net.release)

  it("stay the sender's", function()
    local a, b = net.unix_pair()
    msg.send_rights(a, a:fd(), b:fd())
    msg.collect()
    assert.is_true(net.isopen(a:fd()))
    assert.is_true(net.isopen(b:fd()))
  end)

  it('may be closed by the sender before they arrive', function()
    local a, b = net.unix_pair()
    local c, d = net.unix_pair()
    msg.send_rights(a, c:fd())
    c:close()
    local mh = msg.message({1}, cmsghdrs.new())
    b:recvmsg(mh)
    local copy = net.own(assert(llsocket.socket.wrap(
      (mh:control():shift():data()))))
    copy:send('alive')
    assert.equal('alive', (d:recv()))
  end)

  it('made by hand from bytes arrive', function()
    local a, b = net.unix_pair()
    local cmsg = cmsghdr.new(llsocket.SOL_SOCKET, llsocket.SCM_RIGHTS,
      msg.int(a:fd()) .. msg.int(b:fd()))
    msg.moved(1, false,
      a:sendmsg(msg.message({'x'}, msg.controls(cmsg))))
    local mh = msg.message({1}, cmsghdrs.new())
    b:recvmsg(mh)
    local one, two = mh:control():shift():data()
    net.ownfd(one)
    net.ownfd(two)
    assert.is_true(msg.same_file(a:fd(), one))
    assert.is_true(msg.same_file(b:fd(), two))
  end)
end)
