-- SPDX-License-Identifier: MIT
-- A buffer in the place of a msghdr's iovec.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer, fails, again = llsocket.buffer, net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function header (b)
  local mh = llsocket.msghdr.new()
  net.is({ n = 1 }, mh:iov(b))
  return mh
end


describe('a msghdr with a buffer', function ()
  after_each(net.release)

  it('gives the object before it', function ()
    local iov, b = msg.vector('x'), buffer.new()
    local mh = header(iov)
    net.is({ iov }, mh:iov(b))
    net.is({ b }, mh:iov())
    net.is({ b }, mh:iov(nil))
    net.is({ n = 1 }, mh:iov())
  end)

  it('has its bytes', function ()
    local b = buf.of('hello', 10)
    local mh = header(b)
    assert.equal(5, mh:bytes())
    b:consume(2)
    assert.equal(3, mh:bytes())
  end)

  buf.each(it, 'sends its bytes', function (make)
    local a, s = net.unix_pair(DGRAM)
    net.is({ 5, nil, false }, a:sendmsg(header(make('he\0lo'))))
    assert.equal('he\0lo', (s:recv()))
  end)

  it('sends an empty datagram', function ()
    local a, s = net.udp_pair()
    net.is({ 0, nil, false }, a:sendmsg(header(buffer.new())))
    net.is({ '' }, s:recv())
  end)

  it('answers again when only a part went', function ()
    local a = net.unix_pair(STREAM, true)
    local len, err, more = a:sendmsg(header(buf.of(('x'):rep(4000000))))
    assert.is_true(len > 0 and len < 4000000)
    net.is({ n = 2, nil, true }, err, more)
  end)

  buf.each(it, 'receives behind its bytes', function (make)
    local a, s = net.unix_pair(DGRAM)
    local b = make('what was there, ')
    a:send('hello')
    net.is({ 5, nil, false }, s:recvmsg(header(b)))
    assert.equal('what was there, hello', tostring(b))
  end)

  it('refuses to receive when it is full', function ()
    local a, s = net.unix_pair()
    local b = buf.of('full', 4)
    a:send('hello')
    fails.transfer('ENOBUFS', s:recvmsg(header(b)))
    assert.equal('full', tostring(b))
    assert.equal('hello', (s:recv()))
  end)

  it('receives an empty datagram', function ()
    local a, s = net.unix_pair(DGRAM)
    local b = buf.of('kept', 10)
    a:send('')
    net.is({ 0, nil, false }, s:recvmsg(header(b)))
    assert.equal('kept', tostring(b))
  end)

  it('receives as much as it has room for', function ()
    local a, s = net.unix_pair(DGRAM)
    local b = buffer.new(3)
    local mh = header(b)
    a:send('hello')
    net.is({ 3, nil, false }, s:recvmsg(mh))
    assert.equal('hel', tostring(b))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_TRUNC))
  end)

  it('tells the sender', function ()
    local s, to = net.udp()
    local a, a_name = net.udp()
    local mh = header(buffer.new())
    a:sendto('hello', to)
    net.is({ 5, nil, false }, s:recvmsg(mh))
    assert.is_true(mh:name() == a_name)
  end)

  it('carries descriptors', function ()
    local a, s = net.unix_pair()
    local fd = net.devnull()
    local mh, b = header(buf.of('x')), buffer.new()
    mh:control(msg.controls(llsocket.cmsghdr.rights(fd)))
    net.is({ 1, nil, false }, a:sendmsg(mh))
    local got = header(b)
    got:control(llsocket.cmsghdrs.new())
    net.is({ 1, nil, false }, s:recvmsg(got))
    local received = net.ownfd(got:control():shift():data())
    assert.is_true(msg.same_file(fd, received))
    assert.equal('x', tostring(b))
  end)

  it('stays as it is when nothing comes', function ()
    local a, s = net.unix_pair(STREAM, true)
    local b = buf.of('kept', 10)
    again.receive('EAGAIN', s:recvmsg(header(b)))
    a:close()
    net.gone(s:recvmsg(header(b)))
    s:close()
    fails.transfer('EBADF', s:recvmsg(header(b)))
    assert.equal('kept', tostring(b))
  end)

  it('drops the data of TCP with MSG_TRUNC', function ()
    local a, s = net.tcp_pair()
    local b = buf.of('secret', 20)
    a:send('hello')
    s:recvable(2000)
    net.is({ n = 5, 0, nil, false, nil, 5 },
           s:recvmsg(header(b), llsocket.MSG_TRUNC))
    assert.equal('secret', tostring(b))
  end)
end)
