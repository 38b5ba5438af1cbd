-- SPDX-License-Identifier: MIT
-- sock:recvbatch, and what is asked of a batch that was received.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local batch, buffer = llsocket.batch, llsocket.buffer
local fails, again = net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local numbered, part = buf.numbered, buf.part

local function send (a, list, to)
  for _, text in ipairs(list) do
    if to then a:sendto(text, to) else a:send(text) end
  end
end

local function receive (s, slots, room, ...)
  local b = batch.new(slots, room)
  local count, err, more, number = s:recvbatch(b, ...)
  if not count then return nil, err, more, number end
  local list = {}
  for i = 1, count do list[i] = b:data(i) end
  return list, b
end


describe('sock:recvbatch', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('receives those that are there: ' .. f[1], function ()
      local a, s = net.udp_pair(f[2])
      send(a, { 'one', '', '\0three\255' })
      assert.same({ 'one', '', '\0three\255' }, (receive(s, 10, 100)))
    end)

    it('tells the senders: ' .. f[1], function ()
      local s, to = net.udp(f[2])
      local a, a_name = net.udp(f[2])
      local c, c_name = net.udp(f[2])
      a:sendto('1', to)
      c:sendto('2', to)
      a:sendto('3', to)
      local _, b = receive(s, 10, 100)
      assert.is_true(b:name(1) == a_name)
      assert.is_true(b:name(2) == c_name)
      assert.is_true(b:name(3) == a_name)
      assert.equal(DGRAM, b:name(1):socktype())
      net.is({ n = 1 }, b:name(4))
      local ai = net.unix('/x')
      net.is({ ai }, b:name(2, ai))
      assert.is_true(ai == c_name)
    end)
  end

  it('gives the count alone, an integer', function ()
    local a, s = net.udp_pair()
    send(a, { '1', '2' })
    local b = batch.new(5, 10)
    local r = net.pack(s:recvbatch(b))
    net.is({ n = 1, 2 }, net.unpack(r, 1, r.n))
    assert.is_true(msg.is_integer(r[1]))
    assert.equal(2, #b)
  end)

  it('receives no more than there are slots', function ()
    local a, s = net.udp_pair()
    send(a, numbered(5))
    assert.same(part(numbered(5), 1, 2), (receive(s, 2, 100)))
    assert.same(part(numbered(5), 3, 5), (receive(s, 3, 100)))
  end)

  it('receives many', function ()
    local a, s = buf.udp_pair()
    local list = numbered(1024)
    send(a, list)
    assert.same(list, (receive(s, 1024, 20)))
  end)

  it('receives the longest datagrams', function ()
    local a, s = buf.udp_pair()
    local text = buf.bytes(65507)
    send(a, { text, 'x', text })
    local list = receive(s, 3, 65507)
    assert.is_true(list[1] == text and list[3] == text)
    assert.equal('x', list[2])
  end)

  it('tells which were cut', function ()
    local a, s = net.udp_pair()
    send(a, { '12345', '123456', '1', '1234567' })
    local list, b = receive(s, 10, 5)
    assert.same({ '12345', '12345', '1', '12345' }, list)
    for i, flags in ipairs { 0, llsocket.MSG_TRUNC, 0, llsocket.MSG_TRUNC } do
      net.is({ flags }, b:flags(i))
    end
    net.is({ 5 }, b:len(2))
  end)

  it('tells their true length with MSG_TRUNC', function ()
    local a, s = net.udp_pair()
    send(a, { '12345', '123456' })
    local list, b = receive(s, 10, 5, llsocket.MSG_TRUNC)
    assert.same({ '12345', '12345' }, list)
    net.is({ 5 }, b:len(1))
    net.is({ 5, 6 }, b:len(2))
  end)

  it('drops what the batch held, also when nothing comes', function ()
    local a, s = net.udp_pair()
    local b = batch.new(2, 10)
    s:nonblock(true)
    send(a, { 'x' })
    net.is({ 1 }, s:recvbatch(b))
    again.receive('EAGAIN', s:recvbatch(b))
    assert.equal(0, #b)
    net.is({ n = 1 }, b:data(1))
  end)

  it('gives an address of no family for a sender without one', function ()
    local a, s = net.unix_pair(DGRAM)
    a:send('x')
    local _, b = receive(s, 1, 10)
    local ai = net.inet('127.0.0.1', 80)
    net.is({ n = 1 }, b:name(1))
    b:name(1, ai)
    assert.equal(llsocket.AF_UNSPEC, ai:family())
    assert.is_nil((ai:addr()))
  end)

  it('waits only for the first', function ()
    local a, s = net.udp_pair()
    s:rcvtimeo(20)
    send(a, { '1', '2' })
    local before = net.now()
    assert.same({ '1', '2' }, (receive(s, 10, 100)))
    assert.is_true(net.now() - before < 10)
  end)

  it('gives nothing at all when the peer of a seqpacket has closed',
  function ()
    local a, s = net.unix_pair(SEQPACKET)
    a:close()
    local b = batch.new(10, 10)
    net.gone(s:recvbatch(b))
    assert.equal(0, #b)
  end)

  it('gives the messages before the end of a seqpacket connection',
  function ()
    local a, s = net.unix_pair(SEQPACKET)
    send(a, { 'one', 'two' })
    a:close()
    assert.same({ 'one', 'two' }, (receive(s, 10, 10)))
    net.gone(s:recvbatch(batch.new(10, 10)))
  end)

  it('loses no message behind an empty one of a seqpacket connection',
  function ()
    local a, s = net.unix_pair(SEQPACKET, true)
    send(a, { '', 'one', '', 'two' })
    assert.same({ '', 'one', '', 'two' }, (receive(s, 10, 10)))
    again.receive('EAGAIN', s:recv())
  end)

  it('is refused on a stream', function ()
    fails.transfer('EOPNOTSUPP',
                   net.unix_pair(STREAM):recvbatch(batch.new(1, 1)))
    fails.transfer('EOPNOTSUPP', net.tcp():recvbatch(batch.new(1, 1)))
  end)

  it('fails with EBADF when the socket is closed', function ()
    local s = net.udp()
    s:close()
    fails.transfer('EBADF', s:recvbatch(batch.new(1, 1)))
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, s = net.udp_pair()
    s:close()
    a:send('x')
    fails.transfer('ECONNREFUSED', a:recvbatch(batch.new(1, 1)))
  end)

  -- The system would give the first datagram to each slot.
  it('refuses MSG_PEEK, and flags of streams', function ()
    local a, s = net.udp_pair()
    a:send('x')
    local b = batch.new(3, 10)
    for _, name in ipairs { 'MSG_PEEK', 'MSG_OOB', 'MSG_WAITALL' } do
      net.raises("bad argument #2 to 'recvbatch' (" .. name, net.method,
                 'recvbatch', s, b, llsocket[name])
      net.raises("bad argument #4 to 'recvbatch' (" .. name, net.method,
                 'recvbatch', s, b, llsocket.MSG_DONTWAIT, nil,
                 llsocket[name])
    end
    net.is({ 1 }, s:recvbatch(b))
  end)

  it('refuses what is no batch', function ()
    local s = net.udp(nil, true)
    for _, v in ipairs { 'x', 1, true, {}, s, buffer.new(1) } do
      net.raises("bad argument #1 to 'recvbatch'", net.method, 'recvbatch', s,
                 v)
    end
  end)
end)


describe('b:datagrams', function ()
  after_each(net.release)

  it('goes over all, with the numbers of the messages', function ()
    local a, s = net.udp_pair()
    send(a, { 'one', '', '', 'four', '' })
    local _, b = receive(s, 10, 100)
    local list, numbers = {}, {}
    for data, i in b:datagrams() do
      list[#list + 1], numbers[#numbers + 1] = data, i
    end
    assert.same({ 'one', '', '', 'four', '' }, list)
    assert.same({ 1, 2, 3, 4, 5 }, numbers)
  end)

  it('goes over none of an empty batch, and ends for ever', function ()
    local next = batch.new(1, 1):datagrams()
    net.is({ n = 1 }, next())
    net.is({ n = 1 }, next())
  end)

  it('goes on by itself, and keeps the batch', function ()
    local a, s = net.udp_pair()
    send(a, { 'one', 'two', 'three' })
    local _, b = receive(s, 10, 100)
    local first, second = b:datagrams(), b:datagrams()
    b = nil  -- luacheck: ignore
    assert.equal('one', (first()))
    assert.equal('two', (first()))
    collectgarbage()
    collectgarbage()
    assert.equal('one', (second()))
    net.is({ 'three', 3 }, first())
    net.is({ n = 1 }, first())
    net.is({ 'two', 2 }, second())
  end)

  it('is not confused by a receive within', function ()
    local a, s = net.udp_pair()
    s:nonblock(true)
    local b = batch.new(10, 100)
    send(a, { 'long one', 'two', 'three' })
    s:recvbatch(b)
    local list = {}
    for data in b:datagrams() do
      list[#list + 1] = data
      if #list == 1 then
        send(a, { '1' })
        s:recvbatch(b)
      end
    end
    assert.same({ 'long one' }, list)
  end)
end)


describe('a batch whose finalizer has run', function ()
  after_each(net.release)

  it('holds nothing, and never a descriptor again', function ()
    local a, s = net.unix_pair(DGRAM)
    local before = msg.descriptors()
    local b = batch.new(2, 10)
    msg.send_rights(a, 0)
    net.is({ 1 }, s:recvbatch(b))
    assert.equal(1, #msg.since(before))
    debug.getmetatable(b).__gc(b)
    assert.same({}, msg.since(before))
    assert.equal(0, #b)
    msg.send_rights(a, 0)
    fails.transfer('EINVAL', s:recvbatch(b))
    net.is({ n = 1 }, b:add 'x')
    assert.same({}, msg.since(before))
  end)
end)


describe('descriptors that come with a batch and nobody takes', function ()
  after_each(net.release)

  for name, socktype in pairs { datagram = DGRAM, seqpacket = SEQPACKET } do
    it('are closed: ' .. name, function ()
      local a, s = net.unix_pair(socktype, true)
      local before = msg.descriptors()
      local b = batch.new(4, 10)
      for _, drop in ipairs {
        function () again.receive('EAGAIN', s:recvbatch(b)) end,
        function () b:clear() end,
        function () b:add 'x' end,
        function () b = nil msg.collect() end,
      } do
        for _ = 1, 3 do msg.send_rights(a, 0, 0) end
        net.is({ 3 }, s:recvbatch(b))
        assert.equal(6, #msg.since(before))
        drop()
        assert.same({}, msg.since(before))
      end
    end)
  end

  it('are close-on-exec', function ()
    local a, s = net.unix_pair(DGRAM)
    local before = msg.descriptors()
    msg.send_rights(a, 0)
    local b = batch.new(2, 10)
    s:recvbatch(b)
    local list = msg.since(before)
    assert.equal(1, #list)
    assert.is_true(net.fdflags(list[1]).cloexec)
    net.is({ 0 }, b:flags(1))
    b:clear()
  end)

  it('are no more than there is room for', function ()
    local a, s = net.unix_pair(DGRAM)
    local before = msg.descriptors()
    msg.send_rights(a, 0, 0, 0, 0, 0)
    local b = batch.new(1, 10, 0)
    net.is({ 1 }, s:recvbatch(b))
    net.is({ llsocket.MSG_CTRUNC }, b:flags(1))
    b:clear()
    assert.same({}, msg.since(before))
  end)
end)
