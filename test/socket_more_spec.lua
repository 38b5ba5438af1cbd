-- SPDX-License-Identifier: MIT
-- What a socket leaves as it was, and what it takes no memory for.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local msg = require 'test.support_msg'
local fails, again = net.fails, net.again

describe('an accepted socket', function ()
  after_each(net.release)

  it('never asked for its connection', function ()
    local client, peer = net.tcp_pair()
    fails.connect('EISCONN', peer:connect(client:getsockname()))
  end)

  it('never asked for it when its listener once did', function ()
    local listener = net.listener(nil, true)
    local other = net.tcp(nil, true)
    other:connect(listener:getsockname())
    assert.is_true(listener:recvable(5000))
    local peer = net.own(assert(listener:accept()))
    fails.connect('EISCONN', peer:connect(other:getsockname()))
  end)
end)


describe('sock:listen', function ()
  after_each(net.release)

  it('takes 0 and negative numbers, as listen(2) does', function ()
    for _, n in ipairs { 0, -1, -2^31 } do
      local s = net.tcp()
      net.nothing(s:bind())
      net.nothing(s:listen(n))
      assert.is_true((s:acceptconn()))
      local client = net.own(assert(llsocket.socket.new(s:getsockname())))
      net.nothing(client:connect())
      net.own(assert(s:accept()))
    end
  end)
end)


-- Kilobytes that 100 calls take while nothing is collected.
local function growth (f)
  f()
  collectgarbage()
  collectgarbage()
  collectgarbage('stop')
  local before = collectgarbage('count')
  for _ = 1, 100 do f() end
  local after = collectgarbage('count')
  collectgarbage('restart')
  return after - before
end


describe('a receive that gets nothing', function ()
  after_each(net.release)

  for _, name in ipairs { 'recv', 'recvfrom' } do
    it('takes no memory: ' .. name, function ()
      local a = net.unix_pair(llsocket.SOCK_DGRAM, true)
      assert.is_true(growth(function () a[name](a) end) < 64)
    end)

    it('takes no memory at the end of a stream: ' .. name, function ()
      local a, b = net.unix_pair()
      b:close()
      assert.is_true(growth(function () a[name](a) end) < 64)
    end)
  end
end)


describe('SIGPIPE', function ()
  after_each(net.release)

  it('is handled after a call as it was before', function ()
    local before = msg.signals()
    local a, b = net.unix_pair()
    local file = net.openfile(net.ownfile(net.tmpname()), 'w+b')
    file:write('text')
    file:flush()
    b:close()
    net.lost(a:sendfile(file, 4))
    local iov = msg.vector('more')
    file:close()
    local null = net.devnull()
    net.is({ 4, nil, false }, iov:writev(null))
    assert.same(before, msg.signals())
  end)
end)


describe('mh:flags()', function ()
  after_each(net.release)

  it('has no flag that nobody gave and nothing happened to', function ()
    local a, b = net.unix_pair()
    net.is({ 4, nil, false }, a:send('text'))
    local mh = msg.message({ 4 }, llsocket.cmsghdrs.new())
    msg.moved(4, false, b:recvmsg(mh))
    assert.equal(0, mh:flags())
  end)
end)


describe('a seqpacket message of descriptors alone', function ()
  after_each(net.release)

  it('is not the end of the connection', function ()
    if not llsocket.SOCK_SEQPACKET then return pending('no seqpacket') end
    local a, b = net.unix_pair(llsocket.SOCK_SEQPACKET)
    local out = llsocket.msghdr.new()
    out:control(msg.controls(llsocket.cmsghdr.rights(a:fd())))
    msg.moved(0, false, a:sendmsg(out))
    local mh = msg.message({ 4 }, llsocket.cmsghdrs.new())
    msg.moved(0, true, b:recvmsg(mh))
    local fd = net.ownfd((mh:control():shift():data()))
    assert.is_true(msg.same_file(a:fd(), fd))
  end)
end)


describe('an empty datagram', function ()
  after_each(net.release)

  it('is no end for iov:readv', function ()
    for _, pair in ipairs { net.pack(net.unix_pair(llsocket.SOCK_DGRAM)),
                            net.pack(net.udp_pair()) } do
      net.is({ 0, nil, false }, pair[1]:send(''))
      net.is({ 0, nil, false }, msg.vector(4):readv(pair[2]:fd()))
    end
  end)
end)


describe('a linger time', function ()
  after_each(net.release)

  it('below 0 switches it off in the system', function ()
    local s = net.tcp()
    net.is({ 5 }, s:linger(5))
    net.is({ 5 }, s:linger())
    net.is({ n = 1 }, s:linger(-1))
    net.is({ n = 1 }, s:linger())
    net.is({ 0 }, s:linger(0))
    net.is({ 0 }, s:linger())
  end)
end)


describe('a time limit that is tiny', function ()
  after_each(net.release)

  for _, seconds in ipairs { 1e-7, 1e-9, 4e-7, 1e-300 } do
    it(('is not for ever: %g seconds'):format(seconds), function ()
      local a = net.unix_pair()
      assert.is_true(a:rcvtimeo(seconds) > 0)
      assert.is_true(a:rcvtimeo() > 0)
      again.receive('EAGAIN', a:recv())
    end)
  end
end)
