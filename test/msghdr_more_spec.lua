-- SPDX-License-Identifier: MIT
-- Messages at the edges: no data, no room, too much.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local msg = require 'test.support_msg'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local fails, again = net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function timestamped ()
  local a, b = net.udp_pair()
  net.is({ true }, b:timestamp(true))
  net.is({ 4, nil, false }, a:send('text'))
  return b
end


describe('sock:recvmsg', function ()
  after_each(net.release)

  it('receives a message of control data alone', function ()
    local a, b = net.unix_pair(DGRAM)
    net.is({ 0, nil, false }, a:sendfd(b:fd()))
    local mh = msg.message({ 4 }, cmsghdrs.new())
    msg.moved(0, true, b:recvmsg(mh))
    local fd = net.ownfd(mh:control():shift():data())
    assert.is_true(msg.same_file(fd, b:fd()))
  end)

  it('receives the head of a control message without its data', function ()
    -- The head is the level, the type and the length: 12 or 16 bytes.
    for _, head in ipairs { 12, 16 } do
      local mh = msg.message({ 4 }, cmsghdrs.new(head))
      msg.moved(4, false, (timestamped()):recvmsg(mh))
      assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
      local cmsg = mh:control():shift()
      if cmsg then
        assert.is_true(#cmsg <= 4)
        assert.equal(#cmsg, #cmsg:data())
      end
    end
  end)

  it('leaves control messages that nobody takes', function ()
    local b = timestamped()
    local before = msg.descriptors()
    support.apart(function ()
      local mh = msg.message({ 4 }, cmsghdrs.new())
      msg.moved(4, false, b:recvmsg(mh))
    end)
    msg.collect()
    assert.same({}, msg.since(before))
  end)

  it('tells an empty datagram from the end of a stream', function ()
    local a, b = net.unix_pair(DGRAM)
    net.is({ 0, nil, false }, a:send(''))
    msg.moved(0, true, b:recvmsg(msg.message({ 4 }, cmsghdrs.new())))
    local c, d = net.unix_pair(STREAM)
    c:close()
    net.gone(d:recvmsg(msg.message({ 4 }, cmsghdrs.new())))
  end)
end)


describe('a queue of control messages', function ()
  after_each(net.release)

  it('that is too long for any system is not sent', function ()
    local cmsg = cmsghdr.new(1, 2, ('x'):rep(2^21))
    local q = cmsghdrs.new()
    for _ = 1, 520 do q:push(cmsg) end
    local a = net.unix_pair()
    net.raises('control messages are too long', function ()
      a:sendmsg(msg.message({ 'x' }, q))
    end)
  end)

  it('is emptied by a receive also of what is no message', function ()
    local a, b = net.unix_pair()
    local q = msg.controls(cmsghdr.rights(a:fd()), cmsghdr.rights(a:fd()))
    local list = (debug.getuservalue or debug.getfenv)(q)
    -- Before Lua 5.3 the queue's table stands in another one.
    if type(list[1]) == 'table' then list = list[1] end
    list[1] = 'no message'
    net.is({ 1, nil, false }, a:send('x'))
    msg.moved(1, false, b:recvmsg(msg.message({ 1 }, q)))
    assert.equal(0, #q)
    assert.is_nil((q:shift()))
  end)
end)


describe('passing descriptors', function ()
  after_each(net.release)

  for name, make in pairs { ['a TCP socket'] = net.tcp,
                            ['a UDP socket'] = net.udp } do
    it('is EOPNOTSUPP on ' .. name, function ()
      local s = make()
      fails.transfer('EOPNOTSUPP', s:sendfd(0))
      fails.transfer('EOPNOTSUPP', s:recvfd())
    end)

    it('is EBADF on ' .. name .. ' that is closed', function ()
      local s = make()
      s:close()
      fails.transfer('EBADF', s:sendfd(0))
      fails.transfer('EBADF', s:recvfd())
    end)
  end

  it('tries again after an empty datagram', function ()
    local a, b = net.unix_pair(DGRAM)
    net.is({ 0, nil, false }, a:send(''))
    again.receive('EAGAIN', b:recvfd())
  end)
end)


describe('a receive of more bytes than there can be', function ()
  after_each(net.release)

  it('is an error of the argument', function ()
    local a = net.unix_pair()
    for _, n in ipairs { math.maxinteger or 2^53, 2^53, 2^62 } do
      net.raises('no memory is so large', function () a:recv(n) end)
      net.raises('no memory is so large', function () a:recvfrom(n) end)
    end
    local iov = llsocket.iovec.new()
    assert.is_false((pcall(iov.addn, iov, math.maxinteger or 2^62)))
    assert.equal(0, iov:bytes())
  end)
end)


describe('sock:sendfile', function ()
  after_each(net.release)

  it('refuses an object without its metatable', function ()
    local ai = llsocket.unix.getaddrinfo('/x')
    local a = net.unix_pair()
    local own = debug.getmetatable(ai)
    debug.setmetatable(ai, nil)
    net.raises('object with fd() expected', a.sendfile, a, ai, 1)
    debug.setmetatable(ai, own)
  end)

  it('refuses another object with the metatable of files', function ()
    local ai = llsocket.unix.getaddrinfo('/x')
    local a = net.unix_pair()
    net.raises('object with fd() expected', a.sendfile, a, ai, 1)
    if newproxy then
      local proxy = newproxy()
      debug.setmetatable(proxy, debug.getmetatable(io.stdout))
      net.raises('object with fd() expected', a.sendfile, a, proxy, 1)
      debug.setmetatable(proxy, nil)
    end
  end)
end)


describe('sock:mcastif', function ()
  after_each(net.release)

  it('is EBADF on a closed socket of either family', function ()
    for _, f in ipairs(net.families) do
      local s = net.udp(f[2])
      s:close()
      fails.value('EBADF', s:mcastif())
      fails.value('EBADF', s:mcastif('lo'))
    end
  end)
end)
