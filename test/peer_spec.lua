-- SPDX-License-Identifier: MIT
-- What a send answers when there is nobody to send to: a peer that is gone, one
-- that never was, and one that is being connected.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local errno, socket = llsocket.errno, llsocket.socket
local fails, again = net.fails, net.again

-- Every call that sends one byte on a stream.
local function sends (s)
  local iov, mh = llsocket.iovec.new(), llsocket.msghdr.new()
  iov:add('x')
  mh:iov(iov)
  local calls = {
    send = function () return s:send('x') end,
    sendmsg = function () return s:sendmsg(mh) end,
    sendfile = function ()
      return s:sendfile(net.openfile('/etc/passwd'), 1)
    end,
  }
  if s:family() == llsocket.AF_UNIX then
    function calls.sendfd () return s:sendfd(0) end
  end
  return calls
end

local function each (s, check)
  for _, call in pairs(sends(s)) do check(call()) end
end

-- An address where nobody listens.
local function nobody ()
  local s = net.tcp()
  net.nothing(s:bind())
  local address = assert(s:getsockname())
  s:close()
  return address
end

local function epipe (...) fails.transfer('EPIPE', ...) end


describe('a send to a peer that is gone answers only the number:', function ()
  after_each(net.release)

  it('EPIPE on a unix stream', function ()
    local a, b = net.unix_pair()
    b:close()
    each(a, function (...) net.is({ n = 4, [4] = errno.EPIPE }, ...) end)
  end)

  it('ECONNRESET, then EPIPE, on a TCP connection that was reset', function ()
    local a, b = net.tcp_pair()
    b:linger(0)
    b:close()
    assert.is_true((a:recvable(2000)))
    net.is({ n = 4, [4] = errno.ECONNRESET }, a:send('x'))
    each(a, function (...) net.is({ n = 4, [4] = errno.EPIPE }, ...) end)
  end)

  it('EPIPE on an accepted socket', function ()
    local a, b = net.tcp_pair()
    a:linger(0)
    a:close()
    assert.is_true((b:recvable(2000)))
    net.lost(b:send('x'))
    net.is({ n = 4, [4] = errno.EPIPE }, b:send('x'))
  end)

  it('EPIPE on a descriptor that was wrapped, whose past nobody knows',
  function ()
    local s = net.own(assert(socket.wrap(net.tcp():unwrap())))
    net.is({ n = 4, [4] = errno.EPIPE }, s:send('x'))
  end)

  it('EPIPE after a connection that went on by itself', function ()
    local listener, address = net.listener()
    local s = net.own(assert(socket.new(address, true)))
    s:connect()
    local peer = net.own(assert(listener:accept()))
    peer:linger(0)
    peer:close()
    assert.is_true((s:recvable(2000)))
    net.lost(s:send('x'))
    net.is({ n = 4, [4] = errno.EPIPE }, s:send('x'))
  end)

  it('EPIPE on a datagram socket whose receiver has shut down', function ()
    local path = net.tmpname()
    local to = net.unix(path, llsocket.SOCK_DGRAM)
    local b = net.own(assert(socket.new(to)))
    net.nothing(b:bind())
    net.nothing(b:shutdown(llsocket.SHUT_RD))
    local a = net.own(assert(socket.new(net.unix('', llsocket.SOCK_DGRAM))))
    net.is({ n = 4, [4] = errno.EPIPE }, a:sendto('x', to))
  end)
end)


describe('EPIPE is an error where nobody has gone:', function ()
  after_each(net.release)

  it('on a TCP socket that was never connected', function ()
    each(net.tcp(), epipe)
  end)

  it('on one of socket.open', function ()
    each(net.own(assert(socket.open(llsocket.AF_INET, llsocket.SOCK_STREAM))),
         epipe)
  end)

  it('on a listener', function ()
    each(net.listener(), epipe)
  end)

  it('after a connect that was refused', function ()
    local s = net.tcp()
    fails.connect('ECONNREFUSED', s:connect(nobody()))
    each(s, epipe)
  end)

  for _, how in ipairs { 'error', 'connect', 'send' } do
    it('after a connect that was refused later, as told by ' .. how,
    function ()
      local address = nobody()
      local s = net.own(assert(socket.new(address, true)))
      local err, _, number = s:connect()
      if not err then
        assert.is_true((s:sendable(2000)))
        number = how == 'error' and s:error()
                 or select(how == 'send' and 4 or 3, s[how](s, how == 'send'
                           and 'x' or address))
      end
      assert.equal(errno.ECONNREFUSED, number)
      each(s, epipe)
    end)
  end

  it('after the own sending side was shut down', function ()
    for _, make in ipairs { net.tcp_pair, net.unix_pair } do
      for _, how in ipairs { llsocket.SHUT_WR, llsocket.SHUT_RDWR } do
        local a, b = make()
        net.nothing(a:shutdown(how))
        each(a, epipe)
        if how == llsocket.SHUT_WR then
          net.is({ 2, nil, false, n = 3 }, b:send('hi'))
        end
      end
    end
  end)

  it('on a datagram socket after its own shutdown', function ()
    local a = net.unix_pair(llsocket.SOCK_DGRAM)
    net.nothing(a:shutdown(llsocket.SHUT_WR))
    each(a, epipe)
  end)

  it('but shutting down the receiving side changes nothing', function ()
    local a, b = net.unix_pair()
    net.nothing(a:shutdown(llsocket.SHUT_RD))
    b:close()
    net.is({ n = 4, [4] = errno.EPIPE }, a:send('x'))
  end)
end)


describe('a send with MSG_FASTOPEN', function ()
  after_each(net.release)

  local function it_can (name, body)
    it(name, function ()
      if not llsocket.MSG_FASTOPEN then
        return pending 'the system has no MSG_FASTOPEN' -- luacheck: ignore
      end
      local listener, address = net.listener()
      local s = net.own(assert(socket.new(address, true)))
      local answer = net.pack(s:sendto('hello', address,
                                       llsocket.MSG_FASTOPEN))
      if answer[4] == errno.EOPNOTSUPP then
        return pending 'fast open is off' -- luacheck: ignore
      elseif answer[1] == 5 then
        return pending 'a cookie was there' -- luacheck: ignore
      end
      body(answer, s, listener)
    end)
  end

  it_can('answers again while the connection is under way', function (answer)
    again.send('EINPROGRESS', net.unpack(answer, 1, answer.n))
  end)

  it_can('is a connect that goes on by itself', function (_, s, listener)
    assert.is_true((s:sendable(2000)))
    assert.equal(0, (s:error()))
    net.nothing(s:connect())
    net.is({ 5, nil, false, n = 3 }, s:send('hello'))
    local peer = net.own(assert(listener:accept()))
    assert.equal('hello', (peer:recv()))
    peer:linger(0)
    peer:close()
    assert.is_true((s:recvable(2000)))
    net.lost(s:send('x'))
  end)
end)


describe('a linger time', function ()
  after_each(net.release)

  -- A connection whose sender has more than its peer takes.
  local function busy ()
    local a, b = net.tcp_pair()
    b:rcvbuf(4096)
    a:nonblock(true)
    local text = ('x'):rep(65536)
    repeat local _, _, full = a:send(text) until full
    return a, b
  end

  local function uptime ()
    local f = io.open('/proc/uptime')
    if not f then return os.time() end
    local n = tonumber(f:read('*a'):match('%S+'))
    f:close()
    return n
  end

  local function took (f)
    local before = uptime()
    f()
    return uptime() - before
  end

  local function collect (s) debug.getmetatable(s).__gc(s) end

  it('is switched off by the collector', function ()
    local s = busy()
    s:linger(20)
    assert.is_true(took(function () collect(s) end) < 10)
  end)

  it('is switched off in a duplicate and in an accepted socket', function ()
    local listener, address = net.listener()
    listener:linger(20)
    local client = net.own(assert(socket.new(address)))
    net.nothing(client:connect())
    client:rcvbuf(4096)
    local s = assert(listener:accept())
    s:nonblock(true)
    repeat local _, _, full = s:send(('x'):rep(65536)) until full
    local copy = assert(s:dup())
    s:close()
    assert.is_true(took(function () collect(copy) end) < 10)
  end)

  it('makes sock:close wait', function ()
    local s = busy()
    s:linger(1)
    assert.is_true(took(function () s:close() end) >= 0.9)
  end)

  it('of 0 resets the connection in the collector too', function ()
    local a, b = net.tcp_pair()
    a:linger(0)
    collect(a)
    assert.is_true((b:recvable(2000)))
    fails.transfer('ECONNRESET', b:recv())
  end)

  it('that was switched off again is left alone', function ()
    local a, b = net.tcp_pair()
    a:linger(3)
    a:linger(-1)
    a:send('x')
    collect(a)
    assert.equal('x', (b:recv()))
    net.gone(b:recv())
  end)
end)
