-- SPDX-License-Identifier: MIT
-- What `make break` has found, each with a name. test/fuzz/run finds more.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local errno, DGRAM = llsocket.errno, llsocket.SOCK_DGRAM

describe('make break has found:', function ()
  after_each(net.release)

  -- sendfile(2) sends a part, notices that the peer is gone, raises the signal
  -- and answers with the part.
  it('a file to a peer that is gone raised SIGPIPE', function ()
    local path = support.write(support.tmpname(), ('x'):rep(1000000))
    local output, status = support.run([[
      local ll = require 'llsocket'
      local ai = ll.inet.getaddrinfo('127.0.0.1', '0', ll.SOCK_STREAM, 0,
                                     ll.AI_NUMERICHOST)[1]
      local listener = ll.socket.new(ai)
      listener:bind()
      listener:listen()
      local name = listener:getsockname()
      local client = ll.socket.new(name)
      client:connect()
      listener:accept():close()
      local file = io.open(arg[1], 'rb')
      local calls = 0
      repeat
        local len, err, again = client:sendfile(file, 1000000)
        assert(len == nil and err == nil and again == nil
               or len > 0 and again == true)
        calls = calls + 1
      until len == nil
      print(calls < 100, select('#', client:sendfile(file, 1000000)))
    ]], path)
    assert.equal('true\t4\n', output)
    assert.equal(0, status)
  end)

  -- Its elements were told by another object than their number.
  it('an iovec took the memory of another one', function ()
    local output, status = support.run [[
      local iovec = require 'llsocket.iovec'
      local get = debug.getuservalue or debug.getfenv
      local set = debug.setuservalue or debug.setfenv
      local a, b = iovec.new(), iovec.new()
      a:add('123456')
      a:consume(5)
      b:add('123456')
      set(a, (get(b)))
      for _, use in ipairs { a.get, a.del } do
        assert(not pcall(use, a, 1))
      end
      assert(not pcall(a.set, a, 'q', 1))
      assert(not pcall(a.concat, a))
      print(b:concat())
    ]]
    assert.equal('123456\n', output)
    assert.equal(0, status)
  end)

  it('a closed socket judged its arguments before EBADF', function ()
    local file = net.openfile('/dev/null')
    local ai = net.inet('127.0.0.1', '0', DGRAM)
    local function closed ()
      local s = net.own(assert(llsocket.socket.new(ai)))
      s:close()
      return s
    end
    local text = errno.strerror(errno.EBADF)
    local group = '239.255.7.1'
    net.is({ text, errno.EBADF }, closed():mcastjoin('x'))
    net.is({ text, errno.EBADF }, closed():mcastjoin(group, 'nosuch'))
    net.is({ text, errno.EBADF }, closed():mcastjoinsrc(group, 'x'))
    net.is({ nil, text, errno.EBADF }, closed():mcastif(('x'):rep(300)))
    net.is({ nil, text, nil, errno.EBADF }, closed():sendfile(file, 0))
    net.is({ nil, text, nil, errno.EBADF }, closed():recv(0))
    net.is({ nil, nil, text, nil, errno.EBADF }, closed():recvfrom(-1))
    local unnamed = net.own(llsocket.socket.pair(DGRAM)[1])
    unnamed:close()
    net.is({ text, errno.EBADF }, unnamed:bind())
    net.is({ text, nil, errno.EBADF }, unnamed:connect())
  end)

  it('recvmsg told the true length in a place of its own', function ()
    local a, b = net.unix_pair(DGRAM)
    local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
    iov:addn(3)
    mh:iov(iov)
    a:send('hello world')
    net.is({ 3, nil, false, nil, 11, n = 5 },
           b:recvmsg(mh, llsocket.MSG_TRUNC))
  end)

  it('the scope of an address was told as a negative number', function ()
    local ai = assert(llsocket.addrinfo.new { family = llsocket.AF_INET6,
      addr = 'fe80::1', scope = 2 ^ 32 - 1 })
    assert.equal(2 ^ 32 - 1, ai:fields().scope)
    assert.is_true(llsocket.addrinfo.new(ai:fields()) == ai)
  end)

  it('a closed socket told a list that the message was too long', function ()
    local list = {}
    for i = 1, llsocket.IOV_MAX + 1 do list[i] = ('x'):rep(1025) end
    local a = net.unix_pair(DGRAM)
    a:close()
    net.fails.transfer('EBADF', a:send(list))
  end)
end)
