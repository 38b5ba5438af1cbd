-- SPDX-License-Identifier: MIT
-- Passing descriptors: sock:sendfd and sock:recvfd.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails, again = llsocket.socket, net.fails, net.again
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local isinteger = math.type or function () return 'integer' end

local kinds = { stream = STREAM, datagram = DGRAM, seqpacket = SEQPACKET }


-- Sends data with descriptors by sendmsg.
local function sendrights (s, data, ...)
  local mh, cmsgs = llsocket.msghdr.new(), cmsghdrs.new()
  local iov = llsocket.iovec.new()
  if data ~= '' then iov:add(data) end
  mh:iov(iov)
  for i = 1, select('#', ...) do
    cmsgs:push(cmsghdr.rights(net.unpack((select(i, ...)))))
  end
  mh:control(cmsgs)
  assert(s:sendmsg(mh))
end


local function open_count ()
  local n = 0
  for fd = 0, 255 do
    if net.isopen(fd) then n = n + 1 end
  end
  return n
end


for name, socktype in pairs(kinds) do
  describe('a descriptor passed on ' .. name .. ' sockets', function ()
    after_each(net.release)

    it('is sent with length 0', function ()
      local a, b = net.unix_pair(socktype)
      net.is({ 0, nil, false }, a:sendfd(b:fd()))
    end)

    it('arrives as one number', function ()
      local a, b = net.unix_pair(socktype)
      a:sendfd(a:fd())
      local r = net.pack(b:recvfd())
      net.ownfd(r[1])
      assert.equal('number', type(r[1]))
      assert.equal('integer', isinteger(r[1]))
      for i = 2, r.n do assert.is_nil(r[i]) end
    end)

    it('is a new descriptor of the same socket', function ()
      local a, b = net.unix_pair(socktype)
      local c, d = net.unix_pair()
      a:sendfd(c:fd())
      local fd = b:recvfd()
      local e = net.own(assert(socket.wrap(fd)))
      assert.not_equal(c:fd(), fd)
      e:send('x')
      assert.equal('x', (d:recv()))
    end)

    it('is close-on-exec', function ()
      local a, b = net.unix_pair(socktype)
      local c = net.tcp()
      c:cloexec(false)
      a:sendfd(c:fd())
      assert.is_true(net.fdflags(net.ownfd(b:recvfd())).cloexec)
    end)

    it('stays open with the sender', function ()
      local a, b = net.unix_pair(socktype)
      local c = net.tcp()
      a:sendfd(c:fd())
      socket.close((b:recvfd()))
      assert.is_true(net.isopen(c:fd()))
    end)

    it('may be of a file', function ()
      local a, b = net.unix_pair(socktype)
      a:sendfd((net.devnull()))
      local fd = net.ownfd(assert(b:recvfd()))
      fails.value('ENOTSOCK', socket.wrap(fd))
    end)

    it('comes in the order of sending', function ()
      local a, b = net.unix_pair(socktype)
      local udp6, tcp = net.udp(llsocket.AF_INET6), net.tcp()
      a:sendfd(udp6:fd())
      a:sendfd(tcp:fd())
      assert.equal(llsocket.AF_INET6,
                   net.own(socket.wrap((b:recvfd()))):family())
      assert.equal(llsocket.AF_INET,
                   net.own(socket.wrap((b:recvfd()))):family())
    end)

    it('is again and EAGAIN as long as none is there', function ()
      local _, b = net.unix_pair(socktype, true)
      again.receive('EAGAIN', b:recvfd())
    end)

    it('takes flags and skips nil among them', function ()
      local a, b = net.unix_pair(socktype)
      again.receive('EAGAIN', b:recvfd(nil, llsocket.MSG_DONTWAIT, nil))
      net.is({ 0, nil, false }, a:sendfd(b:fd(), nil, nil,
                                         llsocket.MSG_DONTWAIT, nil))
      net.ownfd(assert(b:recvfd()))
    end)

    it('is again and EAGAIN for data without a descriptor', function ()
      local a, b = net.unix_pair(socktype)
      a:send('x')
      again.receive('EAGAIN', b:recvfd())
    end)

    it('is found after data without a descriptor was dropped', function ()
      local a, b = net.unix_pair(socktype, true)
      a:send('x')
      a:sendfd(a:fd())
      again.receive('EAGAIN', b:recvfd())
      net.ownfd(assert(b:recvfd()))
      again.receive('EAGAIN', b:recvfd())
    end)

    it('is the first of several; the others are closed', function ()
      local a, b = net.unix_pair(socktype)
      local udp6, tcp = net.udp(llsocket.AF_INET6), net.tcp()
      local before = open_count()
      sendrights(a, 'x', { udp6:fd(), tcp:fd(), tcp:fd() })
      local fd = net.ownfd(assert(b:recvfd()))
      assert.equal(before + 1, open_count())
      local s = net.own(socket.wrap(fd))
      assert.equal(llsocket.AF_INET6, s:family())
      s:unwrap()
    end)

    it('is one of very many; the others are closed', function ()
      local a, b = net.unix_pair(socktype)
      local many = {}
      for i = 1, 253 do many[i] = b:fd() end
      local before = open_count()
      sendrights(a, 'x', many)
      net.ownfd(assert(b:recvfd()))
      assert.equal(before + 1, open_count())
    end)

    it('is again and EAGAIN when the queue is full', function ()
      local a, b = net.unix_pair(socktype, true)
      local r
      for _ = 1, 100000 do
        r = net.pack(a:sendfd(b:fd()))
        if r[3] ~= false then break end
      end
      again.send('EAGAIN', net.unpack(r, 1, r.n))
    end)

    it('fails with EBADF when the descriptor is not open', function ()
      local a, b = net.unix_pair(socktype, true)
      fails.transfer('EBADF', a:sendfd(net.closed_fd))
      fails.transfer('EBADF', a:sendfd(-1))
      again.receive('EAGAIN', b:recvfd())
    end)

    it('fails with EMFILE when the process has no room', function ()
      assert.equal('true EMFILE true true\n', net.lua([[
        local p = socket.pair(]] .. socktype .. [[, true)
        assert(p[1]:sendfd(0) == 0)
        local full = {}
        repeat
          local s = socket.new(unix.getaddrinfo(''))
          full[#full + 1] = s
        until not s
        local fd, err, again, number = p[2]:recvfd()
        local text = tostring(fd == nil and again == nil) .. ' '
                     .. errno.name(number) .. ' '
                     .. tostring(err == errno.strerror(number)) .. ' '
        full[#full]:close()
        full[#full] = nil
        p[1]:sendfd(0)
        fd = p[2]:recvfd()
        print(text .. tostring(type(fd) == 'number'))
      ]], 'ulimit -n 20; exec'))
    end)

    it('is closed with the others that find no room', function ()
      assert.equal('true\ttrue\n', net.lua([[
        local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
        local p = socket.pair(]] .. socktype .. [[, true)
        local mh, cmsgs = llsocket.msghdr.new(), cmsghdrs.new()
        local iov = llsocket.iovec.new()
        iov:add 'x'
        mh:iov(iov)
        cmsgs:push(cmsghdr.rights(0, 0, 0, 0))
        mh:control(cmsgs)
        assert(p[1]:sendmsg(mh) == 1)
        local full = {}
        repeat
          local s = socket.new(unix.getaddrinfo(''))
          full[#full + 1] = s
        until not s
        for _ = 1, 2 do table.remove(full):close() end
        local fd, err, again, number = p[2]:recvfd()
        local free = 0
        if fd then socket.close(fd) end
        repeat
          local s = socket.new(unix.getaddrinfo(''))
          full[#full + 1] = s
          if s then free = free + 1 end
        until not s
        print(fd ~= nil or number == errno.EMFILE, free == 2)
      ]], 'ulimit -n 20; exec'))
    end)
  end)
end


describe('sock:sendfd', function ()
  after_each(net.release)

  it('carries one byte on a stream, and it is a NUL byte', function ()
    local a, b = net.unix_pair()
    a:sendfd(a:fd())
    net.is({ '\0' }, b:recv())
  end)

  it('carries one byte on seqpacket', function ()
    local a, b = net.unix_pair(SEQPACKET)
    a:sendfd(a:fd())
    net.is({ '\0' }, b:recv())
  end)

  it('carries no data on a datagram socket', function ()
    local a, b = net.unix_pair(DGRAM)
    a:sendfd(a:fd())
    net.is({ '' }, b:recv())
  end)

  it('sends to the address it is given', function ()
    local path = net.tmpname()
    local b = net.own(socket.new(net.unix(path, DGRAM)))
    b:bind()
    local a = net.own(socket.new(net.unix('', DGRAM)))
    net.is({ 0, nil, false }, a:sendfd(a:fd(), net.unix(path, DGRAM)))
    net.ownfd(assert(b:recvfd()))
  end)

  for name, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
    it('gives only the number when the peer is gone: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      b:close()
      net.lost(a:sendfd(a:fd()))
    end)
  end

  it('fails with ECONNREFUSED when the datagram peer is closed', function ()
    local a, b = net.unix_pair(DGRAM)
    b:close()
    fails.transfer('ECONNREFUSED', a:sendfd(a:fd()))
  end)

  it('fails with ENOTCONN when there is no peer', function ()
    local s = net.own(socket.new(net.unix('/nowhere', DGRAM)))
    fails.transfer('ENOTCONN', s:sendfd(0))
  end)

  it('fails with ENOENT when the path does not exist', function ()
    local s = net.own(socket.new(net.unix('', DGRAM)))
    fails.transfer('ENOENT', s:sendfd(0, net.unix(net.tmpname(), DGRAM)))
  end)

  it('closes what nobody has received when the sockets end', function ()
    local a, b = net.unix_pair()
    local c, d = net.unix_pair()
    a:sendfd(c:fd())
    c:close()
    d:nonblock(true)
    again.receive('EAGAIN', d:recv())
    a:close()
    b:close()
    net.gone(d:recv())
  end)
end)


describe('sock:recvfd', function ()
  after_each(net.release)

  for name, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
    it('gives nothing at all when the peer has closed: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      a:close()
      net.gone(b:recvfd())
    end)
  end

  it('gives what was sent before the peer closed', function ()
    local a, b = net.unix_pair()
    a:sendfd(b:fd())
    a:close()
    net.ownfd(assert(b:recvfd()))
    net.gone(b:recvfd())
  end)

  it('drops one byte only of a stream', function ()
    local a, b = net.unix_pair()
    a:send('xyz')
    again.receive('EAGAIN', b:recvfd())
    assert.equal('yz', (b:recv()))
  end)

  it('finds the descriptor behind other control messages', function ()
    local a, b = net.unix_pair(DGRAM)
    b:timestamp(true)
    a:sendfd(a:fd())
    net.ownfd(assert(b:recvfd()))
  end)

  it('finds the descriptor behind the sender\'s credentials', function ()
    local a, b = net.unix_pair(DGRAM)
    b:timestamp(true)
    b:passcred(true)
    a:sendfd(a:fd())
    net.ownfd(assert(b:recvfd()))
  end)

  it('answers again and EAGAIN when the time is over', function ()
    local _, b = net.unix_pair()
    b:rcvtimeo(0.01)
    again.receive('EAGAIN', b:recvfd())
  end)

  it('fails with ENOTCONN on a stream without a peer', function ()
    local s = net.own(socket.new(net.unix('/nowhere', SEQPACKET)))
    fails.transfer('ENOTCONN', s:recvfd())
  end)

  it('leaves the descriptor in the queue with MSG_PEEK', function ()
    local a, b = net.unix_pair()
    a:sendfd(a:fd())
    net.ownfd(assert(b:recvfd(llsocket.MSG_PEEK)))
    net.ownfd(assert(b:recvfd()))
  end)
end)


describe('a listener handed to another process', function ()
  after_each(net.release)

  it('takes a client there', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen()
    local finish = net.start('exec ' .. net.program(([[
      local c = socket.new(unix.getaddrinfo(%q))
      local problem = c:connect()
      assert(not problem, problem)
      local listener = assert(socket.wrap((assert(c:recvfd()))))
      c:send('ready')
      local client = assert(listener:accept())
      client:send('served by another process')
      client:close()
    ]]):format(path)))
    local tcp, ai = net.listener()
    local child = net.own(assert(l:accept()))
    child:sendfd(tcp:fd())
    assert.equal('ready', (child:recv()))
    tcp:close()
    local client = net.own(socket.new(ai))
    net.nothing(client:connect())
    assert.equal('served by another process', (net.recvall(client, 100)))
    assert.equal('', (finish()))
  end)
end)
