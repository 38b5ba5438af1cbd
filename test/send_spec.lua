-- SPDX-License-Identifier: MIT
-- sock:send and sock:sendto.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails, again = llsocket.socket, net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local isinteger = math.type or function () return 'integer' end


describe('sock:send', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('sends on TCP: ' .. f[1], function ()
      local a, b = net.tcp_pair(f[2])
      net.is({ 5, nil, false }, a:send('hello'))
      assert.equal('hello', (b:recv()))
    end)

    it('sends a datagram on connected UDP: ' .. f[1], function ()
      local a, b = net.udp_pair(f[2])
      net.is({ 5, nil, false }, a:send('hello'))
      assert.equal('hello', (b:recv()))
    end)
  end

  it('gives an integer', function ()
    local a = net.unix_pair()
    assert.equal('integer', isinteger((a:send('x'))))
  end)

  it('sends every byte as it is', function ()
    local bytes = {}
    for i = 0, 255 do bytes[#bytes + 1] = string.char(i) end
    local all = table.concat(bytes)
    local a, b = net.unix_pair()
    net.is({ 256, nil, false }, a:send(all))
    assert.equal(all, (b:recv()))
  end)

  it('sends nothing for an empty string on a stream', function ()
    local a, b = net.unix_pair(STREAM, true)
    net.is({ 0, nil, false }, a:send(''))
    again.receive('EAGAIN', b:recv())
  end)

  it('sends an empty datagram', function ()
    local a, b = net.udp_pair()
    net.is({ 0, nil, false }, a:send(''))
    net.is({ '' }, b:recv())
  end)

  it('answers again when only a part was taken', function ()
    local a = net.unix_pair(STREAM, true)
    local text = ('x'):rep(4 * 1024 * 1024)
    local r = net.pack(a:send(text))
    assert.is_true(r[1] > 0 and r[1] < #text)
    assert.is_nil(r[2])
    assert.is_true(r[3])
  end)

  it('answers again and EAGAIN when nothing was taken', function ()
    local a = net.unix_pair(STREAM, true)
    net.fill(a)
    again.send('EAGAIN', a:send('x'))
  end)

  it('takes MSG_DONTWAIT on a blocking socket', function ()
    local a = net.unix_pair()
    a:nonblock(true)
    net.fill(a)
    a:nonblock(false)
    again.send('EAGAIN', a:send('x', llsocket.MSG_DONTWAIT))
  end)

  it('answers again and EAGAIN when the time is over', function ()
    local a = net.unix_pair(STREAM, true)
    net.fill(a)
    a:nonblock(false)
    a:sndtimeo(0.01)
    again.send('EAGAIN', a:send('x'))
  end)

  it('answers again and EINTR when a signal interrupts it', function ()
    assert.equal('0 nil true EINTR\n', net.interrupted([[
      local p = socket.pair(llsocket.SOCK_STREAM, true)
      while p[1]:send(('x'):rep(1000)) > 0 do end
      p[1]:nonblock(false)
      p[1]:sndtimeo(5)
      local len, err, again, number = p[1]:send('x')
      print(tostring(len) .. ' ' .. tostring(err) .. ' ' .. tostring(again)
            .. ' ' .. errno.name(number))
    ]]))
  end)

  it('combines several flags and skips nil among them', function ()
    local a = net.unix_pair(STREAM, true)
    net.fill(a)
    a:nonblock(false)
    again.send('EAGAIN', a:send('x', nil, llsocket.MSG_NOSIGNAL, nil,
                                llsocket.MSG_DONTWAIT, nil))
  end)

  it('takes the same flag twice as once', function ()
    local a = net.unix_pair(STREAM, true)
    net.fill(a)
    a:nonblock(false)
    again.send('EAGAIN', a:send('x', llsocket.MSG_DONTWAIT,
                                llsocket.MSG_DONTWAIT))
  end)

  it('holds data back with MSG_MORE', function ()
    local a, b = net.udp_pair()
    net.is({ 1, nil, false }, a:send('a', llsocket.MSG_MORE))
    net.is({ 1, nil, false }, a:send('b'))
    assert.equal('ab', (b:recv()))
  end)

  for name, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
    it('gives only the number when the peer is gone: ' .. name, function ()
      local a, b = net.unix_pair(socktype)
      b:close()
      net.lost(a:send('x'))
    end)
  end

  it('gives only the number when the TCP peer has reset', function ()
    local a, b = net.tcp_pair()
    b:linger(0)
    b:close()
    assert.is_true((a:recvable(2000)))
    net.lost(a:send('x'))
  end)

  it('fails with EPIPE after its own shutdown', function ()
    local a = net.tcp_pair()
    a:shutdown(llsocket.SHUT_WR)
    fails.transfer('EPIPE', a:send('x'))
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, b = net.udp_pair()
    b:close()
    a:send('x')
    assert.is_true((a:recvable(2000)))
    fails.transfer('ECONNREFUSED', a:send('x'))
  end)

  it('fails with ECONNREFUSED when the unix datagram peer is closed',
  function ()
    local a, b = net.unix_pair(DGRAM)
    b:close()
    local r = net.pack(a:send('x'))
    fails.transfer('ECONNREFUSED', net.unpack(r, 1, r.n))
  end)

  it('fails with EDESTADDRREQ on UDP that has no peer', function ()
    fails.transfer('EDESTADDRREQ', (net.udp()):send('x'))
  end)

  it('fails with ENOTCONN on a unix stream that has no peer', function ()
    local s = net.own(socket.new(net.unix('/nowhere')))
    fails.transfer('ENOTCONN', s:send('x'))
  end)

  it('fails with EMSGSIZE when a datagram is too long', function ()
    local a = net.udp_pair()
    fails.transfer('EMSGSIZE', a:send(('x'):rep(65508)))
  end)

  it('sends the longest datagram', function ()
    local a, b = net.udp_pair()
    local text = ('x'):rep(65507)
    net.is({ 65507, nil, false }, a:send(text))
    assert.equal(text, (b:recv()))
  end)

  it('fails with EOPNOTSUPP for MSG_OOB where there is none', function ()
    local a = net.unix_pair(SEQPACKET)
    fails.transfer('EOPNOTSUPP', a:send('x', llsocket.MSG_OOB))
  end)
end)


describe('sock:sendto', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('sends a datagram to an address: ' .. f[1], function ()
      local a = net.udp(f[2])
      local b, ai = net.udp(f[2])
      net.is({ 5, nil, false }, a:sendto('hello', ai))
      assert.equal('hello', (b:recv()))
    end)
  end

  it('sends to a unix path', function ()
    local path = net.tmpname()
    local b = net.own(socket.new(net.unix(path, DGRAM)))
    b:bind()
    local a = net.own(socket.new(net.unix('', DGRAM)))
    net.is({ 5, nil, false }, a:sendto('hello', net.unix(path, DGRAM)))
    assert.equal('hello', (b:recv()))
  end)

  it('sends to an abstract unix name', function ()
    local ai = net.unix('\0llsocket-' .. net.tmpname(), DGRAM)
    local b = net.own(socket.new(ai))
    b:bind()
    local a = net.own(socket.new(net.unix('', DGRAM)))
    net.is({ 5, nil, false }, a:sendto('hello', ai))
    assert.equal('hello', (b:recv()))
  end)

  it('sends an empty datagram', function ()
    local a = net.udp()
    local b, ai = net.udp()
    net.is({ 0, nil, false }, a:sendto('', ai))
    net.is({ '' }, b:recv())
  end)

  it('sends elsewhere than to the peer of a connected socket', function ()
    local a = net.udp_pair()
    local c, ai = net.udp()
    a:sendto('x', ai)
    assert.equal('x', (c:recv()))
  end)

  it('takes flags and skips nil among them', function ()
    local a = net.udp()
    local b, ai = net.udp()
    a:sendto('a', ai, nil, llsocket.MSG_MORE, nil)
    a:sendto('b', ai)
    assert.equal('ab', (b:recv()))
  end)

  it('answers again and EAGAIN when nothing was taken', function ()
    local ai = net.unix(net.tmpname(), DGRAM)
    local b = net.own(socket.new(ai))
    b:bind()
    local a = net.own(socket.new(net.unix('', DGRAM), true))
    local r
    repeat
      r = net.pack(a:sendto('x', ai))
    until r[1] ~= 1
    again.send('EAGAIN', net.unpack(r, 1, r.n))
  end)

  it('gives only the number when the peer is gone', function ()
    local c, d = net.tcp_pair()
    local address = d:getsockname()
    d:linger(0)
    d:close()
    assert.is_true((c:recvable(2000)))
    net.lost(c:sendto('x', address))
  end)

  it('fails with EMSGSIZE when a datagram is too long', function ()
    local a, ai = net.udp()
    fails.transfer('EMSGSIZE', a:sendto(('x'):rep(65508), ai))
  end)

  it('fails with ECONNREFUSED when no unix socket is there', function ()
    local path = net.tmpname()
    local b = net.own(socket.new(net.unix(path, DGRAM)))
    b:bind()
    b:close()
    local a = net.own(socket.new(net.unix('', DGRAM)))
    fails.transfer('ECONNREFUSED', a:sendto('x', net.unix(path, DGRAM)))
  end)

  it('fails with ENOENT when the path does not exist', function ()
    local a = net.own(socket.new(net.unix('', DGRAM)))
    fails.transfer('ENOENT', a:sendto('x', net.unix(net.tmpname(), DGRAM)))
  end)

  it('fails with EAFNOSUPPORT for an address of another family',
  function ()
    local a = net.udp()
    local _, ai = net.udp(llsocket.AF_INET6)
    fails.transfer('EAFNOSUPPORT', a:sendto('x', ai))
  end)

  it('fails with EACCES for a broadcast that is not allowed', function ()
    local a = net.udp()
    local ai = net.inet('127.255.255.255', 9, DGRAM)
    fails.transfer('EACCES', a:sendto('x', ai))
  end)
end)


describe('no send raises SIGPIPE:', function ()
  after_each(net.release)

  -- The kernel's list of the process's signals: ignored, blocked, caught,
  -- waiting. The call runs in a process that SIGPIPE would end.
  local function survives (call)
    local out, status = net.run('exec ' .. net.program([[
      local function signals ()
        local t = {}
        for line in io.lines '/proc/self/status' do
          if line:match '^Sig%u%l' or line:match '^Shd' then
            t[#t + 1] = line
          end
        end
        return table.concat(t, '\n')
      end
      local before = signals()
      local p = socket.pair(llsocket.SOCK_STREAM)
      p[2]:close()
      local n = select(4, ]] .. call .. [[)
      print(n == llsocket.errno.EPIPE, signals() == before)
    ]]))
    assert.equal('true\ttrue\n', out)
    assert.equal(0, status)
  end

  it('send', function ()
    survives "p[1]:send('x')"
  end)

  it('send with MSG_DONTWAIT', function ()
    survives "p[1]:send('x', llsocket.MSG_DONTWAIT)"
  end)

  it('sendfd', function ()
    survives 'p[1]:sendfd(0)'
  end)

  it('sendmsg', function ()
    survives [[(function ()
      local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
      iov:add('x')
      mh:iov(iov)
      return p[1]:sendmsg(mh)
    end)()]]
  end)

  it('sendfile', function ()
    survives "p[1]:sendfile(io.open('/etc/passwd'), 10)"
  end)

  it('iov:writev', function ()
    local out, status = net.run('exec ' .. net.program([[
      local p = socket.pair(llsocket.SOCK_STREAM)
      p[2]:close()
      local iov = llsocket.iovec.new()
      iov:add('x')
      print(select(4, iov:writev(p[1]:fd())) == llsocket.errno.EPIPE)
    ]]))
    assert.equal('true\n', out)
    assert.equal(0, status)
  end)

  it('a SIGPIPE that waits is left waiting', function ()
    local out = net.lua([[
      local p = socket.pair(llsocket.SOCK_STREAM)
      p[2]:close()
      local f = io.open '/etc/passwd'
      local function waits ()
        for line in io.lines '/proc/self/status' do
          local set = line:match '^ShdPnd:%s*(%x+)'
          if set then return tonumber(set:sub(-4), 16) end
        end
      end
      assert(select(4, p[1]:sendfile(f, 10)) == llsocket.errno.EPIPE)
      local before = waits()
      os.execute 'kill -PIPE $PPID'
      assert(select(4, p[1]:sendfile(f, 10)) == llsocket.errno.EPIPE)
      print(before, waits())
    ]], 'exec env --block-signal=PIPE')
    assert.equal('0\t4096\n', out)
  end)
end)
