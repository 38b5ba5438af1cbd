-- SPDX-License-Identifier: MIT
-- Who closes a descriptor: borrowed sockets, and those that other libraries
-- take over.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, fails = llsocket.socket, net.fails

describe('socket.borrow', function ()
  after_each(net.release)

  it('makes an object with the methods of any socket', function ()
    local a, b = net.unix_pair()
    local s = assert(socket.borrow(a:fd()))
    net.is({ 2, nil, false, n = 3 }, s:send('hi'))
    assert.equal('hi', (b:recv()))
    assert.equal(llsocket.AF_UNIX, s:family())
    assert.equal(llsocket.SOCK_STREAM, s:socktype())
  end)

  it('leaves the descriptor open when it is closed', function ()
    local a = net.unix_pair()
    local s = assert(socket.borrow(a:fd()))
    net.nothing(s:close())
    fails.value('EBADF', s:fd())
    assert.is_true(net.isopen(a:fd()))
  end)

  it('shuts down when close is asked to', function ()
    local a, b = net.unix_pair()
    local s = assert(socket.borrow(a:fd()))
    net.nothing(s:close(llsocket.SHUT_WR))
    net.nothing(b:recv())
    assert.is_true(net.isopen(a:fd()))
  end)

  it('leaves the descriptor open when it is collected', function ()
    local a = net.unix_pair()
    assert(socket.borrow(a:fd()))
    collectgarbage()
    collectgarbage()
    assert.is_true(net.isopen(a:fd()))
  end)

  it('hands out a descriptor that is the owner\'s', function ()
    local a = net.unix_pair()
    local s = assert(socket.borrow(a:fd()))
    assert.equal(a:fd(), s:unwrap())
    fails.value('EBADF', s:fd())
    assert.is_true(net.isopen(a:fd()))
  end)

  it('gives a duplicate and accepts what are owned', function ()
    local listener, address = net.listener()
    local s = assert(socket.borrow(listener:fd()))
    local client = net.own(assert(socket.new(address)))
    net.nothing(client:connect())
    local fds = {}
    fds[1] = assert(s:dup()):fd()
    fds[2] = assert(s:accept()):fd()
    collectgarbage()
    collectgarbage()
    assert.is_false(net.isopen(fds[1]))
    assert.is_false(net.isopen(fds[2]))
    assert.is_true(net.isopen(listener:fd()))
  end)

  it('knows the mode of the descriptor', function ()
    local a = net.unix_pair(nil, true)
    assert.is_true(assert(socket.borrow(a:fd())):nonblock())
  end)

  it('refuses what is no socket', function ()
    fails.value('EBADF', socket.borrow(-1))
    fails.value('EBADF', socket.borrow(net.closed_fd))
    fails.value('ENOTSOCK', socket.borrow((net.devnull())))
  end)
end)


describe('what LuaSec and LuaSocket ask of a socket:', function ()
  after_each(net.release)

  it('getfd is the descriptor, or -1', function ()
    local s = net.tcp()
    assert.equal(s:fd(), s:getfd())
    s:close()
    net.is({ -1, n = 1 }, s:getfd())
  end)

  it('setfd(-1) lets the descriptor go, and it stays open', function ()
    local s = net.tcp()
    local fd = s:getfd()
    net.nothing(s:setfd(-1))
    net.is({ -1, n = 1 }, s:getfd())
    fails.value('EBADF', s:fd())
    net.nothing(s:setfd(-1))
    assert.is_true(net.isopen(fd))
    net.nothing(socket.close(fd))
  end)

  it('setfd with a descriptor says what to call', function ()
    local s = net.tcp()
    net.raises('socket.wrap', s.setfd, s, 5)
    assert.is_true(net.isopen(s:fd()))
  end)

  it('dirty is false', function ()
    local a, b = net.unix_pair()
    b:send('x')
    net.is({ false, n = 1 }, a:dirty())
  end)
end)
