-- SPDX-License-Identifier: MIT
-- Sockets of every kind, what tostring says of them, and the end of an
-- association.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local addrinfo, errno, socket = llsocket.addrinfo, llsocket.errno,
                                llsocket.socket
local fails, again = net.fails, net.again
local INET, UNIX = llsocket.AF_INET, llsocket.AF_UNIX
local STREAM, DGRAM, RAW = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM,
                           llsocket.SOCK_RAW

-- The socket, or nil and why this machine has none.
local function open (family, ...)
  if not family then return nil, 'the system has no such family' end
  local s, err = socket.open(family, ...)
  if not s then return nil, 'no such socket here: ' .. err end
  return net.own(s)
end


describe('socket.open', function ()
  after_each(net.release)

  it('makes what socket(2) makes', function ()
    for _, t in ipairs { { INET, STREAM },
                         { INET, DGRAM, llsocket.IPPROTO_UDP },
                         { llsocket.AF_INET6, STREAM, 0, true },
                         { UNIX, DGRAM, 0, false } } do
      local s = net.own(assert(socket.open(net.unpack(t))))
      assert.equal(t[1], s:family())
      assert.equal(t[2], s:socktype())
      assert.equal(t[3] or 0, s:protocol())
      assert.equal(t[4] or false, s:nonblock())
      assert.is_true(s:cloexec())
    end
  end)

  it('remembers no address', function ()
    local s = net.own(assert(socket.open(INET, STREAM)))
    fails.nothing('EDESTADDRREQ', s:bind())
    fails.connect('EDESTADDRREQ', s:connect())
  end)

  it('answers what the system refuses', function ()
    for _, t in ipairs { { 250, STREAM }, { INET, 99 },
                         { INET, STREAM, 17 } } do
      local s, err, number = socket.open(net.unpack(t))
      assert.is_nil(s)
      assert.equal(errno.strerror(number), err)
    end
  end)

  it('takes no flags in the type', function ()
    local s = net.own(assert(socket.open(INET, STREAM)))
    if s and errno.name(select(3, socket.open(INET, STREAM + 2048)) or 0) then
      fails.value('EINVAL', socket.open(INET, STREAM + 2048))
    end
  end)

  it('makes a Multipath TCP connection', function ()
    local l, why = open(INET, STREAM, 262)
    if not l then return pending(why) end
    net.nothing(l:bind(net.loopback()))
    net.nothing(l:listen())
    local c = open(INET, STREAM, 262)
    net.nothing(c:connect(l:getsockname()))
    local p = net.own(assert(l:accept()))
    c:send('x')
    assert.equal('x', (p:recv()))
    assert.equal(262, p:protocol())
  end)

  it('makes a netlink socket, which tells its address', function ()
    local s, why = open(llsocket.AF_NETLINK, RAW, 0)
    if not s then return pending(why) end
    net.nothing(s:bind(addrinfo.new { family = llsocket.AF_NETLINK }))
    local own = assert(s:getsockname()):fields()
    assert.equal(llsocket.AF_NETLINK, own.family)
    assert.is_true(own.pid ~= 0)
    assert.equal(s:getsockname(), addrinfo.new(own))
    assert.matches('^netlink pid=%d+$', tostring(s:getsockname()))
  end)

  it('makes a packet socket, which hears what the loopback carries',
  function ()
    local s, why = open(llsocket.AF_PACKET, DGRAM, 0, true)
    if not s then return pending(why) end
    net.nothing(s:bind(addrinfo.new { family = llsocket.AF_PACKET,
                                      ifindex = 'lo', ethertype = 0x0800 }))
    local own = s:getsockname():fields()
    assert.equal(llsocket.device.index('lo'), own.ifindex)
    assert.equal(0x0800, own.ethertype)
    local a, b = net.udp_pair()
    local secret = 'llsocket packet ' .. tostring(a)
    a:send(secret)
    assert.equal(secret, (b:recv()))
    local seen, from
    repeat
      local msg, ai = s:recvfrom()
      if msg and msg:find(secret, 1, true) then seen, from = msg, ai end
    until not msg or seen
    assert.is_string(seen)
    assert.equal(own.ifindex, from:fields().ifindex)
    assert.equal(0x0800, from:fields().ethertype)
  end)

  -- Linux's packet sockets refuse flags that they do not know.
  it('makes a packet socket that receives messages and batches', function ()
    local s, why = open(llsocket.AF_PACKET, DGRAM, 0, true)
    if not s then return pending(why) end
    net.nothing(s:bind(addrinfo.new { family = llsocket.AF_PACKET,
                                      ifindex = 'lo', ethertype = 0x0800 }))
    assert.is_true(s:packetauxdata(true))
    local a = net.udp_pair()
    for _ = 1, 4 do a:send('three are looked at') end
    local mh, cmsgs = llsocket.msghdr.new(), llsocket.cmsghdrs.new()
    mh:iov(llsocket.buffer.new())
    mh:control(cmsgs)
    local len = assert(s:recvmsg(mh))
    local cmsg = cmsgs:shift()
    assert.equal('auxdata', cmsg:name())
    assert.equal(len, cmsg:value().len)
    for slots = 1, 2 do
      local b = llsocket.batch.new(slots, 2048)
      assert.equal(slots, (s:recvbatch(b)))
      assert.equal(b:len(1), b:control(1, 'auxdata.len'))
    end
  end)

  it('makes a ping socket where that is allowed', function ()
    local s, why = open(INET, DGRAM, llsocket.IPPROTO_ICMP)
    if not s then return pending(why) end
    local echo = '\8\0\0\0\0\0\0\1hello'
    local to = addrinfo.new { family = INET, addr = '127.0.0.1' }
    net.is({ #echo, nil, false, n = 3 }, s:sendto(echo, to))
    assert.is_true((s:recvable(2000)))
    assert.equal('hello', (s:recv()):sub(9))
  end)

  it('makes a vsock socket', function ()
    local s, why = open(llsocket.AF_VSOCK, STREAM)
    if not s then return pending(why) end
    net.nothing(s:bind(addrinfo.new { family = llsocket.AF_VSOCK,
                                      cid = 2^32 - 1, port = 2^32 - 1 }))
    local own = assert(s:getsockname())
    assert.equal(own, addrinfo.new(own:fields()))
    assert.matches('^vsock port=%d+ cid=', tostring(own))
  end)
end)


describe('sock:disconnect', function ()
  after_each(net.release)

  for _, family in ipairs { llsocket.AF_INET, llsocket.AF_INET6 } do
    it('lets a UDP socket of family ' .. family .. ' hear others again',
    function ()
      local a, aai = net.udp(family, true)
      local b, bai = net.udp(family, true)
      local c = net.udp(family, true)
      net.nothing(a:connect(bai))
      c:sendto('not heard', aai)
      again.receive('EAGAIN', a:recv())
      net.nothing(a:disconnect())
      fails.value('ENOTCONN', a:getpeername())
      c:sendto('heard', aai)
      assert.is_true((a:recvable(2000)))
      assert.equal('heard', (a:recv()))
      b:sendto('b too', aai)
      assert.equal('b too', (a:recv()))
      fails.transfer('EDESTADDRREQ', a:send('x'))
      assert.equal(aai, a:getsockname())
      net.nothing(a:connect(bai))
      net.is({ 1, nil, false, n = 3 }, a:send('x'))
    end)
  end

  it('keeps a port that bind was given, and any address', function ()
    local probe, free = net.udp()
    probe:close()
    for _, ai in ipairs { free, net.inet('0.0.0.0', 0, DGRAM),
                          net.inet('::', 0, DGRAM) } do
      local s = net.own(assert(socket.new(ai)))
      net.nothing(s:bind())
      local own = s:getsockname()
      local _, peer = net.udp(ai:family())
      net.nothing(s:connect(peer))
      net.nothing(s:disconnect())
      assert.equal(own, s:getsockname())
    end
  end)

  it('lets a unix datagram socket hear others again', function ()
    local a, b = net.unix_pair(DGRAM)
    net.nothing(a:disconnect())
    fails.transfer('ENOTCONN', a:send('x'))
    b:send('y')
    assert.equal('y', (a:recv()))
  end)

  it('is no error on a socket without association', function ()
    net.nothing((net.udp()):disconnect())
  end)

  it('ends a TCP connection where the system can do that', function ()
    local a, b = net.tcp_pair()
    local err = a:disconnect()
    if err then return pending('the system refuses it') end
    fails.value('ENOTCONN', a:getpeername())
    assert.is_true((b:recvable(2000)))
    fails.transfer('ECONNRESET', b:recv())
    assert.is_number((a:error()))
    fails.transfer('EPIPE', a:send('x'))
    local _, address = net.listener()
    net.nothing(a:connect(address))
    net.is({ 1, nil, false, n = 3 }, a:send('x'))
  end)

  it('fails with EBADF on a closed socket', function ()
    local s = net.udp()
    s:close()
    fails.nothing('EBADF', s:disconnect())
  end)
end)


describe('tostring of a socket', function ()
  after_each(net.release)

  local function says (pattern, s)
    assert.equal('llsocket.socket: ' .. pattern:gsub('fd FD', 'fd ' .. s:fd()),
                 tostring(s))
  end

  it('tells both ends of a TCP connection', function ()
    local c, s = net.tcp_pair()
    says(('tcp %s -> %s (fd FD)'):format(tostring(c:getsockname()),
                                         tostring(c:getpeername())), c)
    says(('tcp %s -> %s (fd FD)'):format(tostring(s:getsockname()),
                                         tostring(s:getpeername())), s)
  end)

  it('tells a listener', function ()
    local l, ai = net.listener(llsocket.AF_INET6)
    says(('tcp %s, listening (fd FD)'):format(tostring(ai)), l)
    assert.matches('tcp %[::1%]:%d+, listening', tostring(l))
  end)

  it('tells a UDP socket', function ()
    local s, ai = net.udp()
    says(('udp %s (fd FD)'):format(tostring(ai)), s)
    says('udp 0.0.0.0:0 (fd FD)', net.own(assert(socket.open(INET, DGRAM))))
  end)

  it('tells the paths of unix sockets', function ()
    local path = net.tmpname()
    local l = net.own(assert(socket.new(net.unix(path))))
    net.nothing(l:bind())
    net.nothing(l:listen())
    says('unix stream ' .. path .. ', listening (fd FD)', l)
    local c = net.own(assert(socket.new(net.unix(path))))
    net.nothing(c:connect())
    says('unix stream -> ' .. path .. ' (fd FD)', c)
    says('unix stream ' .. path .. ', connected (fd FD)',
         net.own(assert(l:accept())))
    says('unix datagram, connected (fd FD)', (net.unix_pair(DGRAM)))
    says('unix seqpacket, connected (fd FD)',
         (net.unix_pair(llsocket.SOCK_SEQPACKET)))
    says('unix stream (fd FD)', net.own(assert(socket.open(UNIX, STREAM))))
  end)

  it('tells other families and protocols', function ()
    local s = open(llsocket.AF_NETLINK, RAW)
    if s then says('netlink raw (fd FD)', s) end
    s = open(INET, STREAM, 262)
    if s then says('inet stream protocol 262 0.0.0.0:0 (fd FD)', s) end
  end)

  it('tells what is borrowed or closed', function ()
    local a = net.unix_pair()
    says('unix stream, connected (fd FD, borrowed)', socket.borrow(a))
    a:close()
    assert.equal('llsocket.socket: closed', tostring(a))
  end)

  it('is right for a descriptor that somebody else has closed', function ()
    local a = net.unix_pair()
    local s = assert(socket.borrow(a))
    a:close()
    assert.matches('^llsocket.socket: unix stream %(fd %d+, borrowed%)$',
                   tostring(s))
    s:close()
  end)
end)


describe('a usual slip is told what to write:', function ()
  after_each(net.release)

  it('a dot for a colon', function ()
    local s = net.tcp()
    net.raises('called with a colon', s.send, 'x')
    net.raises('called with a colon', s.close)
    net.raises('called with a colon', llsocket.buffer.new().sub, 1)
  end)

  it('the list for the address', function ()
    local list = llsocket.inet.getaddrinfo('127.0.0.1', 80, STREAM)
    net.raises('list[1]', socket.new, list)
    net.raises('list[1]', net.tcp().connect, net.tcp(), list)
  end)

  it('a text for an address', function ()
    local s = net.tcp()
    net.raises('inet.getaddrinfo(host, port)[1]', s.connect, s, '127.0.0.1')
    net.raises('inet.getaddrinfo(host, port)[1]', s.bind, s, 80)
    net.raises('inet.getaddrinfo(host, port)[1]', socket.new, 'localhost')
    net.raises('inet.getaddrinfo(host, port)[1]', s.sendto, s, 'x', '::1')
  end)

  it('numbers for an address', function ()
    net.raises('socket.open(family, socktype)', socket.new, INET, STREAM)
  end)

  it('a list for the set of poll', function ()
    net.raises("{ [sock] = 'rw' }", llsocket.poll, { net.tcp() }, 0)
  end)

  it('a number that is too large or too small', function ()
    local s = net.tcp()
    net.raises('out of range: -2147483648 to 2147483647', s.listen, s, 2^31)
    net.raises('out of range: 0 to 4294967295', addrinfo.new,
               { family = llsocket.AF_INET6, addr = '::1', flowinfo = -1 })
  end)

  it('but other wrong values are not', function ()
    local s = net.tcp()
    local ok, message = pcall(s.connect, s, true)
    assert.is_false(ok)
    assert.matches('llsocket.addrinfo expected, got boolean%)$', message)
    ok, message = pcall(s.connect, s, {})
    assert.is_false(ok)
    assert.matches('llsocket.addrinfo expected, got table%)$', message)
  end)
end)
