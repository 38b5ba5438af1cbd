-- SPDX-License-Identifier: MIT
-- Making sockets: new, pair, wrap, unwrap, dup, and what they say they are.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails = llsocket.socket, net.fails

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local isinteger = math.type or function () return 'integer' end


describe('socket.new', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    local name, family = f[1], f[2]

    it('makes a TCP socket of ' .. name, function ()
      local s = net.own(socket.new(net.loopback(family)))
      assert.equal(family, s:family())
      assert.equal(STREAM, s:socktype())
      assert.equal(llsocket.IPPROTO_TCP, s:protocol())
    end)

    it('makes a UDP socket of ' .. name, function ()
      local s = net.own(socket.new(net.loopback(family, DGRAM)))
      assert.equal(family, s:family())
      assert.equal(DGRAM, s:socktype())
      assert.equal(llsocket.IPPROTO_UDP, s:protocol())
    end)
  end

  for name, socktype in pairs { stream = STREAM, datagram = DGRAM,
                                seqpacket = SEQPACKET } do
    it('makes a unix socket: ' .. name, function ()
      local s = net.own(socket.new(net.unix('/nowhere', socktype)))
      assert.equal(llsocket.AF_UNIX, s:family())
      assert.equal(socktype, s:socktype())
      assert.equal(0, s:protocol())
    end)
  end

  it('gives a socket and nothing else', function ()
    local r = net.pack(socket.new(net.loopback()))
    net.own(r[1])
    assert.equal(1, r.n)
  end)

  it('makes a close-on-exec descriptor', function ()
    assert.is_true(net.fdflags(net.tcp():fd()).cloexec)
  end)

  it('makes a blocking socket when nothing is said', function ()
    assert.is_false(net.fdflags(net.tcp():fd()).nonblock)
  end)

  it('makes a blocking socket of false', function ()
    assert.is_false(net.fdflags(net.tcp(nil, false):fd()).nonblock)
  end)

  it('makes a non-blocking socket of true', function ()
    assert.is_true(net.fdflags(net.tcp(nil, true):fd()).nonblock)
  end)

  it('gives the system\'s error for an unknown protocol', function ()
    local ai = assert(llsocket.unix.getaddrinfo('/nowhere', STREAM, 99))
    fails.value('EPROTONOSUPPORT', socket.new(ai))
  end)

  it('gives EMFILE when the process has no descriptor left', function ()
    assert.equal('true\ttrue\n', net.lua([[
      local list, ai = {}, unix.getaddrinfo('/nowhere')
      local s, err, number
      repeat
        s, err, number = socket.new(ai)
        list[#list + 1] = s
      until not s
      print(err == errno.strerror(errno.EMFILE), number == errno.EMFILE)
    ]], 'ulimit -n 20; exec'))
  end)
end)


describe('socket.pair', function ()
  after_each(net.release)

  for name, socktype in pairs { stream = STREAM, datagram = DGRAM,
                                seqpacket = SEQPACKET } do
    it('makes two connected sockets: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      net.is({ 5, nil, false }, a:send('hello'))
      assert.equal('hello', (b:recv()))
      net.is({ 2, nil, false }, b:send('hi'))
      assert.equal('hi', (a:recv()))
    end)

    it('makes sockets of the type asked for: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      for _, s in ipairs { a, b } do
        assert.equal(llsocket.AF_UNIX, s:family())
        assert.equal(socktype, s:socktype())
        assert.equal(0, s:protocol())
      end
    end)
  end

  it('gives one table that holds exactly two sockets', function ()
    local r = net.pack(socket.pair(STREAM))
    net.own(r[1][1])
    net.own(r[1][2])
    assert.equal(1, r.n)
    local keys = 0
    for _ in pairs(r[1]) do keys = keys + 1 end
    assert.equal(2, keys)
  end)

  it('makes both ends close-on-exec', function ()
    local a, b = net.unix_pair()
    assert.is_true(net.fdflags(a:fd()).cloexec)
    assert.is_true(net.fdflags(b:fd()).cloexec)
  end)

  it('makes both ends blocking when nothing is said', function ()
    local a, b = net.unix_pair()
    assert.is_false(net.fdflags(a:fd()).nonblock)
    assert.is_false(net.fdflags(b:fd()).nonblock)
  end)

  it('makes both ends non-blocking of true', function ()
    local a, b = net.unix_pair(STREAM, true)
    assert.is_true(net.fdflags(a:fd()).nonblock)
    assert.is_true(net.fdflags(b:fd()).nonblock)
  end)

  it('takes protocol 0', function ()
    local p = assert(socket.pair(STREAM, nil, 0))
    net.own(p[1])
    net.own(p[2])
    assert.equal(0, p[1]:protocol())
  end)

  it('fails with EPROTONOSUPPORT for an unknown protocol', function ()
    fails.value('EPROTONOSUPPORT', socket.pair(STREAM, false, 99))
  end)

  it('fails with ESOCKTNOSUPPORT for a type unix sockets lack', function ()
    fails.value('ESOCKTNOSUPPORT', socket.pair(llsocket.SOCK_RDM))
  end)

  it('fails with EINVAL for a type that does not exist', function ()
    fails.value('EINVAL', socket.pair(15))
  end)

  it('fails with EMFILE and leaves nothing open when one is free', function ()
    assert.equal('true\ttrue\n', net.lua([[
      local list = {}
      while true do
        local s = socket.new(unix.getaddrinfo('/nowhere'))
        if not s then break end
        list[#list + 1] = s
      end
      list[#list]:close()
      local p, _, number = socket.pair(llsocket.SOCK_STREAM)
      print(p == nil and number == errno.EMFILE,
            socket.new(unix.getaddrinfo('/nowhere')) ~= nil)
    ]], 'ulimit -n 20; exec'))
  end)
end)


describe('socket.wrap', function ()
  after_each(net.release)

  it('takes over a descriptor of a socket', function ()
    local a, b = net.unix_pair()
    local fd = a:unwrap()
    local s = net.own(assert(socket.wrap(fd)))
    assert.equal(fd, s:fd())
    s:send('x')
    assert.equal('x', (b:recv()))
  end)

  it('gives the socket and nothing else', function ()
    local r = net.pack(socket.wrap(net.tcp():unwrap()))
    net.own(r[1])
    assert.equal(1, r.n)
  end)

  it('knows what kind of socket it took', function ()
    local s = net.own(socket.wrap(net.udp(llsocket.AF_INET6):unwrap()))
    assert.equal(llsocket.AF_INET6, s:family())
    assert.equal(DGRAM, s:socktype())
    assert.equal(llsocket.IPPROTO_UDP, s:protocol())
  end)

  it('takes a descriptor without close-on-exec as it is', function ()
    local a = net.tcp()
    a:cloexec(false)
    local s = net.own(socket.wrap(a:unwrap()))
    assert.is_false(net.fdflags(s:fd()).cloexec)
  end)

  it('takes a descriptor with close-on-exec as it is', function ()
    local s = net.own(socket.wrap(net.tcp():unwrap()))
    assert.is_true(net.fdflags(s:fd()).cloexec)
  end)

  it('leaves a non-blocking socket so', function ()
    local s = net.own(socket.wrap(net.tcp(nil, true):unwrap()))
    assert.is_true(net.fdflags(s:fd()).nonblock)
    assert.is_true(s:nonblock())
  end)

  it('fails with EBADF for a descriptor that is not open', function ()
    fails.value('EBADF', socket.wrap(net.closed_fd))
  end)

  it('fails with EBADF for a negative number', function ()
    fails.value('EBADF', socket.wrap(-1))
  end)

  it('fails with ENOTSOCK for a descriptor of a file', function ()
    fails.value('ENOTSOCK', socket.wrap((net.devnull())))
  end)

  it('leaves a descriptor open that it refused', function ()
    local fd = net.devnull()
    socket.wrap(fd)
    collectgarbage()
    assert.is_true(net.isopen(fd))
  end)
end)


describe('sock:unwrap', function ()
  after_each(net.release)

  it('gives the descriptor and nothing else', function ()
    local s = net.tcp()
    local fd = s:fd()
    net.is({ fd }, s:unwrap())
    net.ownfd(fd)
  end)

  it('gives an integer', function ()
    local fd = net.ownfd(net.tcp():unwrap())
    assert.equal('integer', isinteger(fd))
  end)

  it('leaves the descriptor open', function ()
    local fd = net.ownfd(net.tcp():unwrap())
    assert.is_true(net.isopen(fd))
  end)

  it('leaves the descriptor to the caller when the object is closed',
  function ()
    local s = net.tcp()
    local fd = net.ownfd(s:unwrap())
    net.nothing(s:close())
    assert.is_true(net.isopen(fd))
  end)

  it('leaves the descriptor to the caller when the object is collected',
  function ()
    local fd = net.ownfd(socket.new(net.loopback()):unwrap())
    collectgarbage()
    collectgarbage()
    assert.is_true(net.isopen(fd))
  end)

  it('makes the object answer EBADF', function ()
    local s = net.tcp()
    net.ownfd(s:unwrap())
    fails.value('EBADF', s:fd())
    fails.transfer('EBADF', s:recv())
  end)

  it('answers EBADF the second time', function ()
    local s = net.tcp()
    net.ownfd(s:unwrap())
    fails.value('EBADF', s:unwrap())
  end)
end)


describe('sock:dup', function ()
  after_each(net.release)

  it('gives another descriptor of the same socket', function ()
    local a, b = net.unix_pair()
    local d = net.own(assert(a:dup()))
    assert.not_equal(a:fd(), d:fd())
    d:send('x')
    assert.equal('x', (b:recv()))
  end)

  it('gives the socket and nothing else', function ()
    local r = net.pack(net.tcp():dup())
    net.own(r[1])
    assert.equal(1, r.n)
  end)

  it('lives on when the first is closed', function ()
    local a, b = net.unix_pair()
    local d = net.own(a:dup())
    a:close()
    net.is({ 1, nil, false }, d:send('x'))
    assert.equal('x', (b:recv()))
  end)

  it('leaves the first open when it is closed', function ()
    local a, b = net.unix_pair()
    a:dup():close()
    net.is({ 1, nil, false }, a:send('x'))
    assert.equal('x', (b:recv()))
  end)

  it('makes a close-on-exec descriptor', function ()
    local s = net.tcp()
    s:cloexec(false)
    assert.is_true(net.fdflags(net.own(s:dup()):fd()).cloexec)
  end)

  it('is of the same kind', function ()
    local d = net.own(net.udp(llsocket.AF_INET6):dup())
    assert.equal(llsocket.AF_INET6, d:family())
    assert.equal(DGRAM, d:socktype())
    assert.equal(llsocket.IPPROTO_UDP, d:protocol())
  end)

  it('remembers the address of the first one', function ()
    local path = net.tmpname()
    local s = net.own(socket.new(net.unix(path)))
    net.nothing(net.own(s:dup()):bind())
    assert.equal(path, s:getsockname():addr())
  end)

  it('remembers the address that it is given', function ()
    local path = net.tmpname()
    local s = net.own(socket.new(net.unix('/nowhere/at/all')))
    local d = net.own(s:dup(net.unix(path)))
    net.nothing(d:bind())
    assert.equal(path, d:getsockname():addr())
  end)

  it('fails with EMFILE when the process has no descriptor left', function ()
    assert.equal('true\n', net.lua([[
      local list, d, err, number = {}, nil, nil, nil
      local s = socket.new(unix.getaddrinfo('/nowhere'))
      repeat
        d, err, number = s:dup()
        list[#list + 1] = d
      until not d
      print(number == errno.EMFILE and err == errno.strerror(number))
    ]], 'ulimit -n 20; exec'))
  end)
end)


describe('a socket says', function ()
  after_each(net.release)

  it('its descriptor, an integer that is open', function ()
    local r = net.pack(net.tcp():fd())
    assert.equal(1, r.n)
    assert.equal('integer', isinteger(r[1]))
    assert.is_true(net.isopen(r[1]))
  end)

  for _, name in ipairs { 'family', 'socktype', 'protocol' } do
    it('its ' .. name .. ', one integer', function ()
      local s = net.tcp()
      local r = net.pack(s[name](s))
      assert.equal(1, r.n)
      assert.equal('number', type(r[1]))
      assert.equal('integer', isinteger(r[1]))
    end)
  end

  it('its descriptor in a text for people', function ()
    local s = net.tcp()
    assert.matches('^llsocket.socket: tcp .* %(fd ' .. s:fd() .. '%)$',
                   tostring(s))
  end)

  it('in a text for people that it is closed', function ()
    local s = net.tcp()
    s:close()
    assert.equal('llsocket.socket: closed', tostring(s))
  end)
end)
