-- SPDX-License-Identifier: MIT
-- Taking connections: listen, accept, acceptfd, and what is inherited.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails, again = llsocket.socket, net.fails, net.again


describe('sock:listen', function ()
  after_each(net.release)

  it('makes the socket accept connections', function ()
    local s = net.tcp()
    s:bind()
    assert.is_false(s:acceptconn())
    net.nothing(s:listen(5))
    assert.is_true(s:acceptconn())
  end)

  it('without a number takes the longest queue', function ()
    local s = net.tcp()
    s:bind()
    net.nothing(s:listen())
    local _, number = s:getsockname():addr(), s:getsockname():port()
    local queue = net.run('ss -ltnH "sport = :' .. number .. '"')
    local f = assert(io.open('/proc/sys/net/core/somaxconn'))
    local limit = math.min(f:read('*n'), llsocket.SOMAXCONN)
    f:close()
    assert.equal(limit, tonumber(queue:match('LISTEN%s+%d+%s+(%d+)')))
  end)

  it('takes the number as the length of the queue', function ()
    local s = net.tcp()
    s:bind()
    s:listen(7)
    local queue = net.run('ss -ltnH "sport = :' .. s:getsockname():port()
                          .. '"')
    assert.equal('7', queue:match('LISTEN%s+%d+%s+(%d+)'))
  end)

  it('may be called again with another number', function ()
    local s = net.listener()
    net.nothing(s:listen(9))
  end)

  it('fails with EOPNOTSUPP on a datagram socket', function ()
    fails.nothing('EOPNOTSUPP', (net.udp()):listen())
  end)

  it('fails with EINVAL on a unix socket without a name', function ()
    fails.nothing('EINVAL', net.own(socket.new(net.unix('/x'))):listen())
  end)

  it('fails with EADDRINUSE when another one listens there', function ()
    local _, ai = net.listener()
    local s = net.own(socket.new(ai))
    s:reuseaddr(true)
    local r = net.pack(s:bind())
    if r.n == 0 then r = net.pack(s:listen()) end
    fails.nothing('EADDRINUSE', net.unpack(r, 1, r.n))
  end)
end)


-- Both calls do the same; they differ in what they hand out.
for _, name in ipairs { 'accept', 'acceptfd' } do
  local function descriptor (value)
    return name == 'accept' and value:fd() or value
  end

  local own = name == 'accept' and net.own or net.ownfd

  -- Connects to a listener and accepts by the method under test.
  local function accepted (l, ai)
    local client = net.own(socket.new(ai or l:getsockname()))
    client:connect()
    return assert(own(l[name](l))), client
  end

  describe('sock:' .. name, function ()
    after_each(net.release)

    for _, f in ipairs(net.families) do
      it('takes a connection: ' .. f[1], function ()
        local l = net.listener(f[2])
        local value, client = accepted(l)
        local s = name == 'accept' and value
                  or net.own(socket.wrap(value)) -- luacheck: ignore
        assert.is_true(s:getpeername() == client:getsockname())
        client:send('x')
        assert.equal('x', (s:recv()))
        if name == 'acceptfd' then s:unwrap() end
      end)
    end

    it('gives one value', function ()
      local l, ai = net.listener()
      net.own(socket.new(ai)):connect()
      local r = net.pack(l[name](l))
      own(r[1])
      assert.equal(1, r.n)
      assert.equal(name == 'accept' and 'userdata' or 'number', type(r[1]))
    end)

    it('makes a close-on-exec descriptor', function ()
      local l = net.listener()
      assert.is_true(net.fdflags(descriptor(accepted(l))).cloexec)
    end)

    it('gives a blocking socket when the listener blocks', function ()
      local l = net.listener()
      assert.is_false(net.fdflags(descriptor(accepted(l))).nonblock)
    end)

    it('gives a non-blocking socket when the listener was made so',
    function ()
      local l = net.listener(nil, true)
      assert.is_true(net.fdflags(descriptor(accepted(l))).nonblock)
    end)

    it('gives a non-blocking socket when nonblock() made the listener so',
    function ()
      local l = net.listener()
      l:nonblock(true)
      assert.is_true(net.fdflags(descriptor(accepted(l))).nonblock)
    end)

    it('gives a blocking socket when nonblock() has ended that', function ()
      local l = net.listener(nil, true)
      l:nonblock(false)
      assert.is_false(net.fdflags(descriptor(accepted(l))).nonblock)
    end)

    it('gives a non-blocking socket when wrap took a listener that is so',
    function ()
      local l = net.own(socket.wrap(net.listener(nil, true):unwrap()))
      assert.is_true(net.fdflags(descriptor(accepted(l))).nonblock)
    end)

    it('gives a non-blocking socket when dup made the listener of one that is',
    function ()
      local l = net.own(net.listener(nil, true):dup())
      assert.is_true(net.fdflags(descriptor(accepted(l))).nonblock)
    end)

    it('answers again and EAGAIN when nobody has connected', function ()
      local l = net.listener(nil, true)
      again.receive('EAGAIN', l[name](l))
    end)

    it('answers again and EAGAIN when the time is over', function ()
      local l = net.listener()
      l:rcvtimeo(0.01)
      again.receive('EAGAIN', l[name](l))
    end)

    it('answers again and EINTR when a signal interrupts it', function ()
      assert.equal('nil nil true EINTR\n', net.interrupted([[
        local l = socket.new(unix.getaddrinfo(''))
        l:bind()
        l:listen()
        l:rcvtimeo(5)
        local s, err, again, number = l:]] .. name .. [[()
        print(tostring(s) .. ' ' .. tostring(err) .. ' ' .. tostring(again)
              .. ' ' .. errno.name(number))
      ]]))
    end)

    it('fails with EINVAL on a socket that does not listen', function ()
      local s = net.tcp()
      fails.transfer('EINVAL', s[name](s))
    end)

    it('fails with EOPNOTSUPP on a datagram socket', function ()
      local s = net.udp()
      fails.transfer('EOPNOTSUPP', s[name](s))
    end)

    it('fails with EMFILE when the process has no descriptor left',
    function ()
      assert.equal('true\n', net.lua([[
        local l = socket.new(unix.getaddrinfo(''), true)
        l:bind()
        l:listen()
        local c = socket.new(l:getsockname())
        local problem = c:connect()
        assert(not problem, problem)
        local full = {}
        repeat
          local s = socket.new(unix.getaddrinfo(''))
          full[#full + 1] = s
        until not s
        local s, err, again, number = l:]] .. name .. [[()
        print(s == nil and err == errno.strerror(errno.EMFILE)
              and again == nil and number == errno.EMFILE)
      ]], 'ulimit -n 20; exec'))
    end)
  end)
end


describe('an accepted socket', function ()
  after_each(net.release)

  it('has the family, type and protocol of its listener', function ()
    local _, server = net.tcp_pair(llsocket.AF_INET6)
    assert.equal(llsocket.AF_INET6, server:family())
    assert.equal(llsocket.SOCK_STREAM, server:socktype())
    assert.equal(llsocket.IPPROTO_TCP, server:protocol())
  end)

  it('knows that it does not block', function ()
    local l, ai = net.listener(nil, true)
    net.own(socket.new(ai)):connect()
    assert.is_true(net.own(l:accept()):nonblock())
  end)
end)


describe('a program that this process starts', function ()
  after_each(net.release)

  it('has none of the descriptors that the module made', function ()
    local fds = {}
    local l, ai = net.listener()
    local client = net.own(socket.new(ai))
    client:connect()
    local a, b = net.unix_pair()
    for _, s in ipairs { l, client, a, b, net.own(l:accept()),
                         net.own(a:dup()) } do
      fds[#fds + 1] = s:fd()
    end
    net.own(socket.new(ai)):connect()
    fds[#fds + 1] = net.ownfd(l:acceptfd())
    a:sendfd(l:fd())
    fds[#fds + 1] = net.ownfd(b:recvfd())
    assert.equal(8, #fds)
    local out = net.run('for fd in ' .. table.concat(fds, ' ')
      .. '; do test -e /proc/$$/fd/$fd && readlink /proc/$$/fd/$fd; done'
      .. ' | grep -c socket:')
    assert.equal('0\n', out)
  end)

  it('has a descriptor whose cloexec was set to false', function ()
    local s = net.tcp()
    s:cloexec(false)
    assert.matches('^socket:',
                   net.run('readlink /proc/self/fd/' .. s:fd()))
  end)
end)
