-- SPDX-License-Identifier: MIT
-- Names and connections: bind, connect, getsockname, getpeername.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails, again = llsocket.socket, net.fails, net.again
local errno = llsocket.errno

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM


describe('sock:bind', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('binds to the address that new was given: ' .. f[1], function ()
      local s = net.tcp(f[2])
      net.nothing(s:bind())
      local ai = s:getsockname()
      assert.equal(net.loopback(f[2]):addr(), ai:addr())
      assert.is_true(ai:port() > 0)
    end)

    it('binds to the address it is given: ' .. f[1], function ()
      local s = net.own(socket.new(net.loopback(f[2], DGRAM, 9)))
      net.nothing(s:bind(net.loopback(f[2], DGRAM)))
      assert.not_equal(9, s:getsockname():port())
    end)
  end

  it('does not take nil for an address', function ()
    local s = net.tcp()
    net.nothing(s:bind(nil))
    assert.equal('127.0.0.1', s:getsockname():addr())
  end)

  it('makes the file of a unix socket', function ()
    local path = net.tmpname()
    local s = net.own(socket.new(net.unix(path)))
    net.nothing(s:bind())
    assert.equal(path, s:getsockname():addr())
    assert.matches('socket', net.run('stat -c %F ' .. net.quote(path)))
  end)

  it('binds a name of the abstract namespace, exactly as long', function ()
    local name = '\0llsocket-' .. net.tmpname() .. '\0\0'
    local s = net.own(socket.new(net.unix(name)))
    net.nothing(s:bind())
    assert.equal(name, s:getsockname():addr())
  end)

  it('lets the system choose a unix name for the empty path', function ()
    local s = net.own(socket.new(net.unix('')))
    net.nothing(s:bind())
    assert.matches('^%z%x%x%x%x%x$', s:getsockname():addr())
  end)

  it('fails with EADDRINUSE when the port is taken', function ()
    local _, ai = net.listener()
    fails.nothing('EADDRINUSE', net.tcp():bind(ai))
  end)

  it('fails with EADDRINUSE when the path exists', function ()
    local path = net.tmpname()
    net.own(socket.new(net.unix(path))):bind()
    fails.nothing('EADDRINUSE', net.own(socket.new(net.unix(path))):bind())
  end)

  it('fails with EADDRNOTAVAIL for a host that is not ours', function ()
    fails.nothing('EADDRNOTAVAIL', net.tcp():bind(net.inet('203.0.113.1')))
  end)

  it('fails with EINVAL when it is bound already', function ()
    local s = net.tcp()
    s:bind()
    fails.nothing('EINVAL', s:bind())
  end)

  it('fails with EAFNOSUPPORT or EINVAL for the wrong family', function ()
    local r = net.pack(net.tcp():bind(net.unix('/nowhere')))
    assert.equal(2, r.n)
    assert.is_true(r[2] == errno.EAFNOSUPPORT or r[2] == errno.EINVAL)
    assert.equal(errno.strerror(r[2]), r[1])
  end)

  it('fails with ENOENT when the directory does not exist', function ()
    local ai = net.unix(net.tmpname() .. '/no/such')
    fails.nothing('ENOENT', net.own(socket.new(ai)):bind())
  end)

  it('fails with EDESTADDRREQ when no address is known', function ()
    local a = net.unix_pair()
    fails.nothing('EDESTADDRREQ', a:bind())
    local w = net.own(socket.wrap(net.tcp():unwrap()))
    fails.nothing('EDESTADDRREQ', w:bind())
  end)
end)


describe('sock:connect', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('connects to the address that new was given: ' .. f[1], function ()
      local l, ai = net.listener(f[2])
      local s = net.own(socket.new(ai))
      net.nothing(s:connect())
      assert.is_true(ai == s:getpeername())
      assert.is_true(net.own(l:accept()):getpeername() == s:getsockname())
    end)

    it('connects to the address it is given: ' .. f[1], function ()
      local _, ai = net.listener(f[2])
      local s = net.tcp(f[2])
      net.nothing(s:connect(ai))
      assert.is_true(ai == s:getpeername())
    end)

    it('gives a datagram socket its peer: ' .. f[1], function ()
      local a = net.udp(f[2])
      local _, ai = net.udp(f[2])
      net.nothing(a:connect(ai))
      assert.is_true(ai == a:getpeername())
    end)

    it('fails with ECONNREFUSED when nobody listens: ' .. f[1], function ()
      local l, ai = net.listener(f[2])
      l:close()
      fails.connect('ECONNREFUSED', net.tcp(f[2]):connect(ai))
    end)
  end

  it('connects unix sockets by path', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen()
    local s = net.own(socket.new(net.unix(path)))
    net.nothing(s:connect())
    assert.equal(path, s:getpeername():addr())
    net.own(l:accept())
  end)

  it('connects unix sockets by abstract name', function ()
    local ai = net.unix('\0llsocket-' .. net.tmpname())
    local l = net.own(socket.new(ai))
    l:bind()
    l:listen()
    local s = net.own(socket.new(ai))
    net.nothing(s:connect())
    assert.equal(ai:addr(), s:getpeername():addr())
    net.own(l:accept())
  end)

  it('fails with ENOENT when the path does not exist', function ()
    fails.connect('ENOENT',
                  net.own(socket.new(net.unix(net.tmpname()))):connect())
  end)

  it('fails with EPROTOTYPE when the types differ', function ()
    local path = net.tmpname()
    net.own(socket.new(net.unix(path, DGRAM))):bind()
    fails.connect('EPROTOTYPE', net.own(socket.new(net.unix(path))):connect())
  end)

  it('fails with EISCONN when the connection was there before', function ()
    local _, ai = net.listener()
    local s = net.own(socket.new(ai))
    s:connect()
    fails.connect('EISCONN', s:connect())
  end)

  it('fails with EDESTADDRREQ when no address is known', function ()
    local a = net.unix_pair()
    fails.connect('EDESTADDRREQ', a:connect())
  end)

  it('answers again and EINTR when a signal interrupts it', function ()
    assert.equal('nil true EINTR\nnil true EALREADY\n', net.interrupted([[
      local l = socket.new(inet.getaddrinfo('127.0.0.1', '0', 1)[1], true)
      l:bind()
      l:listen(1)
      local ai, full = l:getsockname(), {}
      repeat
        local s = socket.new(ai, true)
        s:connect()
        full[#full + 1] = s
      until not s:sendable(20)
      local s = socket.new(ai)
      s:sndtimeo(5)
      local function show (err, again, number)
        print(tostring(err) .. ' ' .. tostring(again) .. ' '
              .. errno.name(number))
      end
      show(s:connect())
      s:nonblock(true)
      show(s:connect())
    ]]))
  end)

  it('fails with EAGAIN when a unix backlog is full', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen(1)
    local r
    for _ = 1, 10 do
      r = net.pack(net.own(socket.new(net.unix(path), true)):connect())
      if r.n > 0 then break end
    end
    fails.connect('EAGAIN', net.unpack(r, 1, r.n))
  end)
end)


describe('sock:connect without waiting', function ()
  after_each(net.release)

  it('answers again and EINPROGRESS', function ()
    local _, ai = net.listener()
    again.connect('EINPROGRESS', net.tcp(nil, true):connect(ai))
  end)

  it('has succeeded when a later connect finds the connection', function ()
    local _, ai = net.listener()
    local s = net.tcp(nil, true)
    s:connect(ai)
    assert.is_true((s:sendable(2000)))
    net.nothing(s:connect(ai))
    assert.is_true(ai == s:getpeername())
  end)

  it('takes EISCONN for success after again', function ()
    local _, ai = net.listener()
    local s = net.tcp(nil, true)
    s:connect(ai)
    -- Linux says so only once one connect has succeeded: the copy's comes
    -- after that.
    local copy = net.own(s:dup())
    s:sendable(2000)
    s:connect(ai)
    net.nothing(copy:connect(ai))
    fails.connect('EISCONN', copy:connect(ai))
  end)

  it('uses the remembered address for the later connect too', function ()
    local _, ai = net.listener()
    local s = net.own(socket.new(ai, true))
    again.connect('EINPROGRESS', s:connect())
    s:sendable(2000)
    net.nothing(s:connect())
  end)

  it('tells in error() that nobody listens', function ()
    local l, ai = net.listener()
    l:close()
    local s = net.tcp(nil, true)
    local r = net.pack(s:connect(ai))
    if r[2] then
      s:sendable(2000)
      net.is({ errno.ECONNREFUSED }, s:error())
    else
      fails.connect('ECONNREFUSED', net.unpack(r, 1, r.n))
    end
  end)

  it('tells in a later connect that nobody listens', function ()
    local l, ai = net.listener()
    l:close()
    local s = net.tcp(nil, true)
    local r = net.pack(s:connect(ai))
    if r[2] then
      s:sendable(2000)
      r = net.pack(s:connect(ai))
    end
    fails.connect('ECONNREFUSED', net.unpack(r, 1, r.n))
  end)

  -- A listener whose queue is full leaves the next connections unanswered.
  local function unanswered ()
    local _, ai = net.listener(nil, true, 1)
    for _ = 1, 8 do
      local s = net.tcp(nil, true)
      s:connect(ai)
      if not s:sendable(20) then return s, ai end
    end
  end

  it('answers again and EALREADY as long as it goes on', function ()
    local s, ai = unanswered()
    again.connect('EALREADY', s:connect(ai))
    again.connect('EALREADY', s:connect(ai))
  end)

  it('keeps the state apart for each object', function ()
    local _, ai = net.listener()
    local s = net.tcp(nil, true)
    s:connect(ai)
    s:sendable(2000)
    s:connect(ai)
    local w = net.own(socket.wrap(s:unwrap()))
    fails.connect('EISCONN', w:connect(ai))
  end)

  it('is connected at once on a unix socket', function ()
    local path = net.tmpname()
    local l = net.own(socket.new(net.unix(path)))
    l:bind()
    l:listen()
    net.nothing(net.own(socket.new(net.unix(path), true)):connect())
  end)
end)


describe('sock:getsockname', function ()
  after_each(net.release)

  it('gives an address of the socket\'s family, type and protocol',
  function ()
    local s = net.udp(llsocket.AF_INET6)
    local r = net.pack(s:getsockname())
    assert.equal(1, r.n)
    assert.equal(llsocket.AF_INET6, r[1]:family())
    assert.equal(DGRAM, r[1]:socktype())
    assert.equal(llsocket.IPPROTO_UDP, r[1]:protocol())
  end)

  it('asks the system every time', function ()
    local s = net.own(socket.new(net.inet('0.0.0.0')))
    assert.equal(0, s:getsockname():port())
    s:bind()
    assert.is_true(s:getsockname():port() > 0)
  end)

  it('shows the address that a connection has chosen', function ()
    local _, ai = net.udp()
    local s = net.own(socket.new(net.inet('0.0.0.0', 0, DGRAM)))
    assert.equal('0.0.0.0', s:getsockname():addr())
    s:connect(ai)
    assert.equal('127.0.0.1', s:getsockname():addr())
  end)

  it('gives the empty path of a unix socket without a name', function ()
    local a = net.unix_pair()
    local ai = a:getsockname()
    assert.equal(llsocket.AF_UNIX, ai:family())
    assert.equal('', ai:addr())
    assert.equal(STREAM, ai:socktype())
  end)

  it('gives an address with which others connect', function ()
    local _, ai = net.listener()
    local s = net.own(socket.new(ai))
    net.nothing(s:connect())
  end)
end)


describe('sock:getpeername', function ()
  after_each(net.release)

  it('gives an address of the socket\'s family, type and protocol',
  function ()
    local client, server = net.tcp_pair()
    local r = net.pack(client:getpeername())
    assert.equal(1, r.n)
    assert.is_true(server:getsockname() == r[1])
    assert.equal(llsocket.AF_INET, r[1]:family())
    assert.equal(STREAM, r[1]:socktype())
    assert.equal(llsocket.IPPROTO_TCP, r[1]:protocol())
  end)

  it('gives the empty path of a unix peer without a name', function ()
    local a = net.unix_pair()
    assert.equal('', a:getpeername():addr())
  end)

  it('fails with ENOTCONN when there is no peer', function ()
    fails.value('ENOTCONN', net.tcp():getpeername())
    fails.value('ENOTCONN', (net.udp()):getpeername())
  end)
end)
