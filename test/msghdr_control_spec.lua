-- SPDX-License-Identifier: MIT
-- Control data of sendmsg and recvmsg. Who owns descriptors is in
-- msghdr_rights_spec.lua.
local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local errno, cmsghdr = llsocket.errno, llsocket.cmsghdr
local cmsghdrs = llsocket.cmsghdrs
local DGRAM, STREAM = llsocket.SOCK_DGRAM, llsocket.SOCK_STREAM
local SEQPACKET = llsocket.SOCK_SEQPACKET

describe('sent control data', function()
  after_each(net.release)

  local function it_on_linux(name, fn)
    it(name, function()
      if not llsocket.SCM_CREDENTIALS then
        return pending('the numbers are those of Linux')
      end
      fn()
    end)
  end

  local function credentials(pid)
    return cmsghdr.new(llsocket.SOL_SOCKET, llsocket.SCM_CREDENTIALS,
      msg.int(pid) .. msg.int(0) .. msg.int(0))
  end

  it_on_linux('of any protocol reaches the system as it is', function()
    local IP_PKTINFO = 8
    local to, ai = net.udp()
    local from = net.own(assert(llsocket.socket.new(ai)))
    local mh = msg.message({'x'}, msg.controls(
      cmsghdr.new(llsocket.IPPROTO_IP, IP_PKTINFO,
        msg.int(0) .. '\127\0\0\5' .. '\0\0\0\0')))
    mh:name(ai)
    msg.moved(1, false, from:sendmsg(mh))
    local bytes, sender = to:recvfrom()
    assert.equal('x', bytes)
    assert.equal('127.0.0.5', sender:addr())
  end)

  it_on_linux('that the system finds wrong is an error', function()
    local a = net.unix_pair()
    local short = cmsghdr.new(llsocket.SOL_SOCKET, llsocket.SCM_CREDENTIALS,
      msg.int(1))
    net.fails.transfer('EINVAL',
      a:sendmsg(msg.message({'x'}, msg.controls(short))))
    local len, err, again, number = a:sendmsg(msg.message({'x'},
      msg.controls(credentials(2147483647))))
    assert.is_nil(len)
    assert.is_nil(again)
    assert.is_true(number == errno.ESRCH or number == errno.EPERM)
    assert.equal(errno.strerror(number), err)
  end)

  it_on_linux('that is longer than the system takes is ENOBUFS', function()
    local a = net.unix_pair()
    local long = cmsghdr.new(llsocket.SOL_SOCKET, llsocket.SCM_CREDENTIALS,
      ('x'):rep(10000000))
    net.fails.transfer('ENOBUFS',
      a:sendmsg(msg.message({'x'}, msg.controls(long))))
  end)

  it_on_linux('may be several messages', function()
    if not support.root() then
      return pending('only root names other credentials than its own')
    end
    local pid = tonumber(msg.status('Pid'))
    local a, b = net.unix_pair()
    local mh = msg.message({'x'}, msg.controls(credentials(pid),
      cmsghdr.rights(a:fd())))
    msg.moved(1, false, a:sendmsg(mh))
    local fd = net.ownfd((assert(b:recvfd())))
    assert.is_true(msg.same_file(a:fd(), fd))
  end)
end)

describe('received control data', function()
  after_each(net.release)

  local function timestamped(bytes)
    local to, to_ai = net.udp()
    assert.is_true((to:timestamp(true)))
    local from = net.udp()
    from:sendto(bytes, to_ai)
    return to, from, to_ai
  end

  it('has the timestamp that was asked for', function()
    local to = timestamped('hello')
    local mh = msg.message({5}, cmsghdrs.new())
    local before = os.time() - 2
    msg.moved(5, false, to:recvmsg(mh))
    assert.equal(1, #mh:control())
    local cmsg = mh:control():shift()
    assert.equal(llsocket.SOL_SOCKET, cmsg:level())
    assert.equal(llsocket.SCM_TIMESTAMP, cmsg:type())
    local half = #cmsg / 2
    local seconds = msg.number(cmsg:data():sub(1, half))
    -- The stamp is exact, and time(2) is that of the last clock tick.
    assert.is_false((to:recvable(20)))
    assert.is_true(seconds >= before and seconds <= os.time())
    assert.is_true(msg.number(cmsg:data():sub(half + 1)) < 1000000)
    assert.is_false(msg.has_flag(mh, llsocket.MSG_CTRUNC))
  end)

  it('replaces what the cmsghdrs held', function()
    local to, from, to_ai = timestamped('a')
    local cmsgs = msg.controls(cmsghdr.new(9, 9, 'old'),
      cmsghdr.new(9, 9, 'older'))
    local mh = msg.message({1}, cmsgs)
    to:recvmsg(mh)
    assert.equal(1, #cmsgs)
    from:sendto('b', to_ai)
    to:recvmsg(mh)
    assert.equal(1, #cmsgs)
    assert.equal(llsocket.SCM_TIMESTAMP, cmsgs:shift():type())
    assert.is_nil(cmsgs:shift())
  end)

  it('is empty when the message has none', function()
    local a, b = net.unix_pair()
    a:send('x')
    local cmsgs = msg.controls(cmsghdr.new(9, 9, 'old'))
    b:recvmsg(msg.message({1}, cmsgs))
    assert.equal(0, #cmsgs)
    assert.is_nil(cmsgs:shift())
  end)

  it('that does not fit shows as MSG_CTRUNC', function()
    local to = timestamped('a')
    local mh = msg.message({1}, cmsghdrs.new(1))
    msg.moved(1, false, to:recvmsg(mh))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
    assert.equal(0, #mh:control())
  end)

  it('without a cmsghdrs is dropped and shows as MSG_CTRUNC', function()
    local to = timestamped('a')
    local mh = msg.message {1}
    msg.moved(1, false, to:recvmsg(mh))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
  end)

  it('comes as several messages in the order of the system', function()
    if not llsocket.SCM_CREDENTIALS then
      return pending('only Linux stamps the datagrams of unix sockets')
    end
    local a, b = net.unix_pair(DGRAM)
    assert.is_true((b:timestamp(true)))
    msg.send_rights(a, a:fd())
    local mh = msg.message({1}, cmsghdrs.new())
    msg.moved(1, false, b:recvmsg(mh))
    assert.equal(2, #mh:control())
    local types = {}
    for cmsg in function() return mh:control():shift() end do
      types[cmsg:type()] = cmsg
    end
    assert.is_not_nil(types[llsocket.SCM_TIMESTAMP])
    local fd = types[llsocket.SCM_RIGHTS]:data()
    net.ownfd(fd)
    assert.is_true(msg.same_file(a:fd(), fd))
  end)

  it('has the credentials of another process', function()
    if not llsocket.SCM_CREDENTIALS then
      return pending('only Linux has SO_PASSCRED')
    end
    local ai = net.unix(net.tmpname(), DGRAM)
    local to = net.own(assert(llsocket.socket.new(ai)))
    net.nothing(to:bind())
    to:passcred(true)
    local child = support.spawn([[
      local l = require 'llsocket'
      local ai = l.unix.getaddrinfo(arg[1], l.SOCK_DGRAM)
      local sock = l.socket.new(ai)
      assert(sock:sendto('x', ai) == 1)
      for line in io.lines('/proc/self/status') do
        io.write(line:match('^Pid:%s*(%d+)') or '')
      end]], ai:addr())
    local mh = msg.message({1}, cmsghdrs.new())
    msg.moved(1, false, to:recvmsg(mh))
    local pid, status = child:wait()
    assert.equal(0, status)
    local cmsg = mh:control():shift()
    assert.equal(llsocket.SCM_CREDENTIALS, cmsg:type())
    assert.equal(llsocket.SCM_CREDS, cmsg:type())
    assert.equal(12, #cmsg)
    assert.equal(tonumber(pid), msg.number(cmsg:data():sub(1, 4)))
    assert.equal(tonumber((support.command('id -u'))),
      msg.number(cmsg:data():sub(5, 8)))
  end)
end)

describe('control data at the end of a connection:', function()
  after_each(net.release)

  local function pair(socktype)
    local a, b = net.unix_pair(socktype, true)
    if not b:passcred(true) then return nil end
    return a, b
  end
  local lacks = 'only Linux has SO_PASSCRED'

  for kind, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
    it('credentials hide no end from recvmsg: ' .. kind, function()
      local a, b = pair(socktype)
      if not a then return pending(lacks) end
      a:send('x')
      a:close()
      local mh = msg.message({1}, cmsghdrs.new())
      msg.moved(1, false, b:recvmsg(mh))
      net.gone(b:recvmsg(mh))
      mh:control(nil)
      net.gone(b:recvmsg(mh))
    end)

    it('credentials hide no end from recvfd: ' .. kind, function()
      local a, b = pair(socktype)
      if not a then return pending(lacks) end
      a:close()
      net.gone(b:recvfd())
    end)
  end

  it('an empty record with credentials is none', function()
    local a, b = pair(SEQPACKET)
    if not a then return pending(lacks) end
    a:send('')
    msg.moved(0, true, b:recvmsg(msg.message({1}, cmsghdrs.new())))
    a:send('')
    net.again.receive('EAGAIN', b:recvfd())
  end)

  it('an empty record whose control data has no room is none', function()
    local a, b = net.unix_pair(SEQPACKET, true)
    local out = llsocket.msghdr.new()
    out:control(msg.controls(llsocket.cmsghdr.rights(a:fd())))
    msg.moved(0, false, a:sendmsg(out))
    msg.moved(0, true, b:recvmsg(msg.message {1}))
  end)

  it('what the error queue of TCP holds is none', function()
    if not llsocket.MSG_ERRQUEUE then return pending('only Linux has one') end
    local a, b = net.tcp_pair()
    a:cloexec(false)
    -- The times of what is sent, without the bytes.
    assert.equal('', (net.run(net.python(([[
import socket
s = socket.socket(fileno=%d)
s.setsockopt(socket.SOL_SOCKET, 37, 2 | 16 | 2048)
s.detach()
]]):format(a:fd())))))
    local function queued ()
      a:send('x')
      assert.equal('x', (b:recv()))
      assert.is_true((a:recvable(2000)))
      return llsocket.MSG_ERRQUEUE
    end
    net.is({ '' }, a:recv(1, queued()))
    net.is({ 0 }, a:recv_into(llsocket.buffer.new(1), 1, queued()))
    queued()
    local mh = msg.message({1}, cmsghdrs.new())
    msg.moved(0, true, a:recvmsg(mh, llsocket.MSG_ERRQUEUE))
    assert.is_true(#mh:control() > 0)
  end)
end)
