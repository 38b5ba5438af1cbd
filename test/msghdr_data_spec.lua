-- SPDX-License-Identifier: MIT
-- A string, or a list of strings and buffers, as the data of a message.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer, cmsghdr = llsocket.buffer, llsocket.cmsghdr
local fails = net.fails

local DGRAM = llsocket.SOCK_DGRAM

local function header (data)
  local mh = llsocket.msghdr.new()
  net.is({ n = 1 }, mh:iov(data))
  return mh
end

describe('the data of a message', function ()
  after_each(net.release)

  it('may be a string', function ()
    local a, s = net.unix_pair(DGRAM)
    local mh = header('he\0lo')
    assert.equal(5, mh:bytes())
    assert.equal('llsocket.msghdr: 5 bytes', tostring(mh))
    msg.moved(5, false, a:sendmsg(mh))
    assert.equal('he\0lo', (s:recv()))
    net.is({ 'he\0lo' }, mh:iov(''))
    msg.moved(0, false, a:sendmsg(mh))
    net.is({ '' }, s:recv())
  end)

  it('may be a list of strings and buffers', function ()
    local a, s = net.unix_pair(DGRAM)
    local list = { 'one ', buf.of('two '), '', ('x'):rep(3000) }
    local mh = header(list)
    assert.equal(3008, mh:bytes())
    msg.moved(3008, false, a:sendmsg(mh))
    assert.equal('one two ' .. ('x'):rep(3000), (s:recv()))
    net.is({ list }, mh:iov())
    net.is({ list }, mh:iov({}))
    msg.moved(0, false, a:sendmsg(mh))
    net.is({ '' }, s:recv())
  end)

  it('goes with an address and control messages', function ()
    local a = net.unix_pair(DGRAM)
    local to = net.unix(net.tmpname(), DGRAM)
    local s = net.own(llsocket.socket.new(to))
    net.nothing(s:bind())
    local mh = header({ 'x', 'y' })
    mh:name(to)
    mh:control(msg.controls(cmsghdr.rights(a:fd())))
    msg.moved(2, false, a:sendmsg(mh))
    local got = msg.message({ 10 }, llsocket.cmsghdrs.new())
    msg.moved(2, true, s:recvmsg(got))
    net.ownfd(got:control():shift():data())
  end)

  it('may go in parts on a stream', function ()
    local a = net.unix_pair(llsocket.SOCK_STREAM, true)
    local piece = ('x'):rep(100000)
    local list = {}
    for i = 1, 50 do list[i] = piece end
    local len, err, more = a:sendmsg(header(list))
    assert.is_true(len > 0 and len < 5000000)
    net.is({ n = 2, nil, true }, err, more)
  end)

  it('is EMSGSIZE when a record has more pieces than a call takes',
  function ()
    local a = net.unix_pair(DGRAM)
    local list = {}
    for i = 1, llsocket.IOV_MAX + 1 do list[i] = ('x'):rep(1025) end
    net.is({ n = 4, -1, nil, true, llsocket.errno.EMSGSIZE },
           a:sendmsg(header(list)))
    a:close()
    fails.transfer('EBADF', a:sendmsg(header(list)))
  end)

  it('refuses what is no data', function ()
    local mh = header(nil)
    for _, v in ipairs { 1, true, print, io.stdout, mh } do
      net.raises("bad argument #1 to 'iov'", net.method, 'iov', mh, v)
      net.raises('string or llsocket.buffer expected at 2, got '
                 .. net.kind(v), mh.iov, mh, { 'x', v })
    end
    net.is({ n = 1 }, mh:iov())
  end)

  it('names the place when a list changes', function ()
    local a = net.unix_pair(DGRAM)
    local list = { 'x', 'y' }
    local mh = header(list)
    list[2] = 5
    net.raises("bad argument #1 to 'sendmsg' (string or llsocket.buffer "
               .. 'expected at 2, got number)', net.method, 'sendmsg', a, mh)
    net.raises('expected at 2, got number', mh.bytes, mh)
  end)

  it('does not receive', function ()
    local a, s = net.unix_pair(DGRAM, true)
    a:send('x')
    for _, data in ipairs { 'room', { buffer.new(10) } } do
      net.raises("bad argument #1 to 'recvmsg' (its iov can only be sent",
                 net.method, 'recvmsg', s, header(data))
    end
    assert.equal('x', (s:recv()))
  end)
end)
