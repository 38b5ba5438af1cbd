-- SPDX-License-Identifier: MIT
-- The end of sockets: close, shutdown, the collector and Lua 5.4's <close>.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails = llsocket.socket, net.fails

local load = loadstring or load


describe('sock:close', function ()
  after_each(net.release)

  it('closes the descriptor', function ()
    local s = net.tcp()
    local fd = s:fd()
    net.nothing(s:close())
    assert.is_false(net.isopen(fd))
  end)

  it('is no error the second time', function ()
    local s = net.tcp()
    s:close()
    net.nothing(s:close())
    net.nothing(s:close(llsocket.SHUT_RDWR))
  end)

  it('does not close a number that was given away since', function ()
    local a = net.tcp()
    local fd = a:fd()
    a:close()
    local b = net.tcp()
    assert.equal(fd, b:fd())
    a:close()
    assert.is_true(net.isopen(fd))
  end)

  it('without a flag leaves a second descriptor connected', function ()
    local a, b = net.unix_pair()
    local d = net.own(a:dup())
    net.nothing(a:close())
    net.is({ 1, nil, false }, d:send('x'))
    assert.equal('x', (b:recv()))
  end)

  it('shuts down first when it has a flag', function ()
    local a, b = net.unix_pair()
    net.own(a:dup())
    net.nothing(a:close(llsocket.SHUT_WR))
    net.gone(b:recv())
  end)

  it('gives the error of the shutdown', function ()
    fails.nothing('ENOTCONN', net.tcp():close(llsocket.SHUT_RDWR))
  end)

  it('closes the descriptor whatever the shutdown answered', function ()
    local s = net.tcp()
    local fd = s:fd()
    s:close(llsocket.SHUT_RDWR)
    assert.is_false(net.isopen(fd))
  end)

  it('fails with EINVAL for an unknown flag and closes', function ()
    local s = net.unix_pair()
    local fd = s:fd()
    fails.nothing('EINVAL', s:close(77))
    assert.is_false(net.isopen(fd))
  end)
end)


describe('socket.close', function ()
  after_each(net.release)

  it('closes a plain descriptor', function ()
    local fd = net.tcp():unwrap()
    net.nothing(socket.close(fd))
    assert.is_false(net.isopen(fd))
  end)

  it('shuts down first when it has a flag', function ()
    local a, b = net.unix_pair()
    net.own(a:dup())
    net.nothing(socket.close(a:unwrap(), llsocket.SHUT_WR))
    net.gone(b:recv())
  end)

  it('without a flag does not shut down', function ()
    local a, b = net.unix_pair()
    local d = net.own(a:dup())
    net.nothing(socket.close(a:unwrap()))
    d:send('x')
    assert.equal('x', (b:recv()))
  end)

  it('gives the error of the shutdown and closes', function ()
    local fd = net.tcp():unwrap()
    fails.nothing('ENOTCONN', socket.close(fd, llsocket.SHUT_RDWR))
    assert.is_false(net.isopen(fd))
  end)

  it('fails with EBADF for a descriptor that is not open', function ()
    fails.nothing('EBADF', socket.close(net.closed_fd))
  end)

  it('fails with EBADF for a negative number', function ()
    fails.nothing('EBADF', socket.close(-1))
    fails.nothing('EBADF', socket.close(-1, llsocket.SHUT_RD))
  end)
end)


describe('sock:shutdown', function ()
  after_each(net.release)

  it('SHUT_WR ends what the peer receives', function ()
    local a, b = net.tcp_pair()
    net.nothing(a:shutdown(llsocket.SHUT_WR))
    net.gone(b:recv())
  end)

  it('SHUT_WR leaves the other direction open', function ()
    local a, b = net.tcp_pair()
    a:shutdown(llsocket.SHUT_WR)
    b:send('x')
    assert.equal('x', (a:recv()))
  end)

  it('SHUT_RD ends what the socket itself receives', function ()
    local a, b = net.unix_pair()
    net.nothing(a:shutdown(llsocket.SHUT_RD))
    net.gone(a:recv())
    net.lost(b:send('x'))
  end)

  it('SHUT_RD leaves sending as it is', function ()
    local a, b = net.unix_pair()
    a:shutdown(llsocket.SHUT_RD)
    net.is({ 1, nil, false }, a:send('x'))
    assert.equal('x', (b:recv()))
  end)

  it('SHUT_RDWR ends both directions', function ()
    local a, b = net.unix_pair()
    net.nothing(a:shutdown(llsocket.SHUT_RDWR))
    net.gone(a:recv())
    fails.transfer('EPIPE', a:send('x'))
    net.gone(b:recv())
  end)

  it('without a flag ends both directions', function ()
    local a, b = net.unix_pair()
    net.nothing(a:shutdown())
    net.gone(a:recv())
    fails.transfer('EPIPE', a:send('x'))
    net.gone(b:recv())
  end)

  it('leaves the descriptor open', function ()
    local a = net.unix_pair()
    a:shutdown()
    assert.is_true(net.isopen(a:fd()))
  end)

  it('fails with ENOTCONN when there is no connection', function ()
    fails.nothing('ENOTCONN', net.tcp():shutdown())
  end)

  it('fails with EINVAL for an unknown flag', function ()
    fails.nothing('EINVAL', (net.unix_pair()):shutdown(77))
  end)
end)


describe('socket.shutdown', function ()
  after_each(net.release)

  it('shuts down a plain descriptor', function ()
    local a, b = net.unix_pair()
    net.nothing(socket.shutdown(a:fd(), llsocket.SHUT_WR))
    net.gone(b:recv())
    b:send('x')
    assert.equal('x', (a:recv()))
  end)

  it('without a flag ends both directions', function ()
    local a, b = net.unix_pair()
    net.nothing(socket.shutdown(a:fd()))
    net.gone(a:recv())
    net.gone(b:recv())
  end)

  it('fails with EBADF for a descriptor that is not open', function ()
    fails.nothing('EBADF', socket.shutdown(net.closed_fd))
    fails.nothing('EBADF', socket.shutdown(-1, llsocket.SHUT_RD))
  end)

  it('fails with ENOTSOCK for a descriptor of a file', function ()
    fails.nothing('ENOTSOCK', socket.shutdown((net.devnull())))
  end)

  it('fails with ENOTCONN when there is no connection', function ()
    fails.nothing('ENOTCONN', socket.shutdown(net.tcp():fd()))
  end)

  it('fails with EINVAL for an unknown flag', function ()
    local a = net.unix_pair()
    fails.nothing('EINVAL', socket.shutdown(a:fd(), 77))
  end)
end)


describe('a socket is closed', function ()
  after_each(net.release)

  it('when it is collected', function ()
    local s = socket.new(net.loopback())
    local fd = s:fd()
    s = nil -- luacheck: ignore
    collectgarbage()
    collectgarbage()
    assert.is_false(net.isopen(fd))
  end)

  it('with its pair when both are collected', function ()
    local p = socket.pair(llsocket.SOCK_STREAM)
    local a, b = p[1]:fd(), p[2]:fd()
    p = nil -- luacheck: ignore
    collectgarbage()
    collectgarbage()
    assert.is_false(net.isopen(a))
    assert.is_false(net.isopen(b))
  end)

  it('by __gc that is called by hand', function ()
    local s = net.tcp()
    local fd = s:fd()
    debug.getmetatable(s).__gc(s)
    assert.is_false(net.isopen(fd))
    fails.value('EBADF', s:fd())
  end)

  it('once only by __gc that is called twice', function ()
    local s = net.tcp()
    local gc = debug.getmetatable(s).__gc
    local fd = s:fd()
    gc(s)
    local other = net.tcp()
    assert.equal(fd, other:fd())
    gc(s)
    assert.is_true(net.isopen(fd))
  end)

  it('when the state ends', function ()
    assert.equal('', net.lua([[
      local p = socket.pair(llsocket.SOCK_STREAM)
      keep = p
    ]]))
  end)
end)


describe('a <close> variable', function ()
  after_each(net.release)
  local case = _VERSION == 'Lua 5.4' and it or function () end

  case('closes the socket at the end of its scope', function ()
    local s = net.tcp()
    local fd = s:fd()
    assert(load('local s <close> = ...'))(s)
    assert.is_false(net.isopen(fd))
    fails.value('EBADF', s:fd())
  end)

  case('closes the socket when an error leaves the scope', function ()
    local s = net.tcp()
    local fd = s:fd()
    local ok, message = pcall(assert(load('local s <close> = ... error "x"')),
                              s)
    assert.is_false(ok)
    assert.matches('x', message)
    assert.is_false(net.isopen(fd))
  end)

  case('may hold a socket that was closed before', function ()
    local s = net.tcp()
    assert(load('local s <close> = ... s:close()'))(s)
    fails.value('EBADF', s:fd())
  end)
end)
