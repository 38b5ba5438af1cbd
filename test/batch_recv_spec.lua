-- SPDX-License-Identifier: MIT
-- Many datagrams at a call: sock:recvmmsg and sock:recvmmsg_into.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer = llsocket.buffer
local fails, again = net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local DONTWAIT, PEEK = llsocket.MSG_DONTWAIT, llsocket.MSG_PEEK
local numbered, part = buf.numbered, buf.part


local function buffers (n, room)
  local list = {}
  for i = 1, n do list[i] = buffer.new(room or 2000) end
  return list
end


-- The two receiving calls with one face: a list of strings and what follows.
local calls = {
  recvmmsg = function (s, n, size, names, ...)
    local list, got, err, more, number, cut =
      s:recvmmsg(n, size, names, ...)
    if list then return list, err, more, number, cut, got end
    return nil, err, more, number
  end,
  recvmmsg_into = function (s, n, size, names, ...)
    local bufs = buffers(n, size)
    if names == true then names = {} end
    local count, err, more, number, cut = s:recvmmsg_into(bufs, names, ...)
    if not count then return nil, err, more, number end
    return part(buf.strings(bufs), 1, count), err, more, number, cut, names
  end,
}

for name, call in pairs(calls) do
  describe('sock:' .. name, function ()
    after_each(net.release)

    for _, f in ipairs(net.families) do
      it('receives those that are there: ' .. f[1], function ()
        local a, s = net.udp_pair(f[2])
        a:sendmmsg { 'one', '', '\0three\255' }
        assert.same({ 'one', '', '\0three\255' }, (call(s, 10, 100)))
      end)

      it('gives the senders: ' .. f[1], function ()
        local s, to = net.udp(f[2])
        local a, a_name = net.udp(f[2])
        local b, b_name = net.udp(f[2])
        a:sendto('1', to)
        b:sendto('2', to)
        a:sendto('3', to)
        local names = select(6, call(s, 10, 100, true))
        assert.equal(3, #names)
        assert.is_true(names[1] == a_name)
        assert.is_true(names[2] == b_name)
        assert.is_true(names[3] == a_name)
        assert.equal(DGRAM, names[1]:socktype())
      end)
    end

    it('receives no more than it is told', function ()
      local a, s = net.udp_pair()
      a:sendmmsg(numbered(5))
      assert.same(part(numbered(5), 1, 2), (call(s, 2, 100)))
      assert.same(part(numbered(5), 3, 5), (call(s, 3, 100)))
    end)

    it('receives at most 256 at a call', function ()
      local a, s = buf.udp_pair()
      local list = numbered(400)
      a:sendmmsg(list)
      a:sendmmsg(part(list, 257, 400))
      assert.same(part(list, 1, 256), (call(s, 400, 100)))
      assert.same(part(list, 257, 400), (call(s, 400, 100)))
    end)

    it('receives the longest datagrams', function ()
      local a, s = buf.udp_pair()
      local text = buf.bytes(65507)
      a:sendmmsg { text, 'x', text }
      local list = call(s, 3, 65507)
      assert.is_true(list[1] == text and list[3] == text)
      assert.equal('x', list[2])
    end)

    it('counts those that were cut', function ()
      local a, s = net.udp_pair()
      a:sendmmsg { '12345', '123456', '1', '1234567' }
      local list, err, more, number, cut = call(s, 10, 5)
      assert.same({ '12345', '12345', '1', '12345' }, list)
      net.is({ n = 4, nil, nil, nil, 2 }, err, more, number, cut)
    end)

    it('counts them with MSG_TRUNC too', function ()
      local a, s = net.udp_pair()
      a:sendmmsg { '12345', '123456' }
      local list, _, _, _, cut = call(s, 10, 5, nil, llsocket.MSG_TRUNC)
      assert.same({ '12345', '12345' }, list)
      assert.equal(1, cut)
    end)

    it('uses address objects again', function ()
      local s, to = net.udp()
      local a, a_name = net.udp()
      local old = net.unix('/x')
      a:sendto('1', to)
      a:sendto('2', to)
      local names = { old, 'no address' }
      call(s, 2, 100, names)
      assert.is_true(rawequal(old, names[1]))
      assert.is_true(names[1] == a_name)
      assert.is_true(names[2] == a_name)
    end)

    it('gives an address of no family for a sender without one', function ()
      local a, s = net.unix_pair(DGRAM)
      a:send('x')
      local names = { net.inet('127.0.0.1', 80) }
      call(s, 1, 10, names)
      assert.equal(llsocket.AF_UNSPEC, names[1]:family())
      assert.is_nil((names[1]:addr()))
    end)

    it('gives addresses that can be answered', function ()
      local s, to = net.udp()
      local a = net.udp(nil, true)
      a:sendmmsg({ '1', '2' }, to)
      local names = select(6, call(s, 2, 100, true))
      net.is({ 2, nil, false }, s:sendmmsg({ 'one', 'two' }, names))
      assert.same({ 'one', 'two' }, buf.drain(a))
    end)

    it('leaves the datagrams with MSG_PEEK', function ()
      local a, s = net.udp_pair()
      a:send('x')
      assert.same({ 'x' }, (call(s, 1, 10, nil, nil, PEEK, nil, DONTWAIT)))
      assert.same({ 'x' }, (call(s, 1, 10)))
    end)

    it('waits only for the first', function ()
      local a, s = net.udp_pair()
      s:rcvtimeo(5)
      a:sendmmsg { '1', '2' }
      local before = net.now()
      assert.same({ '1', '2' }, (call(s, 10, 100)))
      assert.is_true(net.now() - before < 3)
    end)

    for kind, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
      it('gives nothing at all when the peer has closed: ' .. kind,
      function ()
        local a, s = net.unix_pair(socktype)
        a:close()
        if name == 'recvmmsg' then
          net.gone(s:recvmmsg(10, 10))
        else
          net.gone(s:recvmmsg_into(buffers(10)))
        end
      end)
    end

    it('gives the messages before the end of a seqpacket connection',
    function ()
      local a, s = net.unix_pair(SEQPACKET)
      a:sendmmsg { 'one', 'two' }
      a:close()
      assert.same({ 'one', 'two' }, (call(s, 10, 10)))
    end)

    it('loses no message behind an empty one of a seqpacket connection',
    function ()
      local a, s = net.unix_pair(SEQPACKET, true)
      for _, text in ipairs { '', 'one', '', 'two' } do a:send(text) end
      assert.same({ '', 'one', '', 'two' }, (call(s, 10, 10)))
      net.again.receive('EAGAIN', s:recv())
    end)
  end)
end


describe('sock:recvmmsg', function ()
  after_each(net.release)

  it('takes one datagram of any size', function ()
    local a, s = net.udp_pair()
    a:send('hello')
    assert.same({ 'hello' }, (s:recvmmsg(1, 2^24)))
  end)

  it('gives two values, the second nil when nobody asked', function ()
    local a, s = net.udp_pair()
    for _, names in ipairs { false, 'nil' } do
      if names == 'nil' then names = nil end
      a:send('x')
      local r = net.pack(s:recvmmsg(1, 10, names))
      net.is({ n = 2, r[1] }, net.unpack(r, 1, r.n))
    end
  end)

  it('tells how many were cut in the sixth', function ()
    local a, s = net.udp_pair()
    a:send('hello')
    local r = net.pack(s:recvmmsg(1, 2, true))
    net.is({ n = 6, r[1], r[2], nil, nil, nil, 1 }, net.unpack(r, 1, r.n))
  end)

  it('gives the table of names that it was given', function ()
    local a, s = net.udp_pair()
    local names = {}
    a:send('x')
    local _, got = s:recvmmsg(1, 10, names)
    assert.is_true(rawequal(names, got))
  end)

  it('answers again and EAGAIN when none is there', function ()
    local s = net.udp(nil, true)
    again.from('EAGAIN', s:recvmmsg(10, 10))
    again.from('EAGAIN', s:recvmmsg(10, 10, true))
  end)

  it('fails with EBADF when the socket is closed', function ()
    local s = net.udp()
    s:close()
    fails.from('EBADF', s:recvmmsg(10, 10))
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, s = net.udp_pair()
    s:close()
    a:send('x')
    fails.from('ECONNREFUSED', a:recvmmsg(10, 10))
  end)

  it('takes a batch that is larger than its room', function ()
    local a, s = buf.udp_pair()
    local list = {}
    for i = 1, 100 do list[i] = buf.bytes(1400 + i) end
    a:sendmmsg(list)
    assert.same(list, (s:recvmmsg(256, 9000)))
  end)

  it('raises when there is no such memory', function ()
    net.raises('memory', (net.udp()).recvmmsg, net.udp(), 256, 2^52)
  end)

  it('refuses a number or a size below 1, and wrong types', function ()
    local s = net.udp(nil, true)
    for _, v in ipairs { 0, -1, net.unpack(msg.not_integers) } do
      net.raises("bad argument #1 to 'recvmmsg'", net.method, 'recvmmsg', s,
                 v, 10)
      net.raises("bad argument #2 to 'recvmmsg'", net.method, 'recvmmsg', s,
                 10, v)
    end
  end)
end)


describe('sock:recvmmsg_into', function ()
  after_each(net.release)

  it('gives the number of the buffers alone', function ()
    local a, s = net.udp_pair()
    a:sendmmsg { '1', '2' }
    net.is({ 2 }, s:recvmmsg_into(buffers(5)))
  end)

  it('tells how many were cut in the fifth', function ()
    local a, s = net.udp_pair()
    a:send('hello')
    net.is({ n = 5, 1, nil, nil, nil, 1 }, s:recvmmsg_into(buffers(1, 2)))
  end)

  it('puts each in the place of what its buffer held', function ()
    local a, s = net.udp_pair()
    local list = {}
    for i, place in ipairs(buf.places) do list[i] = place[2]('long before') end
    list[5] = buf.of('kept')
    a:sendmmsg { 'one', '', 'three', '4' }
    net.is({ 4 }, s:recvmmsg_into(list))
    assert.same({ 'one', '', 'three', '4', 'kept' }, buf.strings(list))
  end)

  it('leaves them as they are when none is there', function ()
    local s, list = net.udp(nil, true), { buf.of('kept'), buf.of('too') }
    again.receive('EAGAIN', s:recvmmsg_into(list))
    s:close()
    fails.transfer('EBADF', s:recvmmsg_into(list))
    assert.same({ 'kept', 'too' }, buf.strings(list))
  end)

  it('takes the same buffer twice: it holds the last one', function ()
    local a, s = net.udp_pair()
    local b = buffer.new(10)
    a:sendmmsg { 'long one', 'two' }
    net.is({ 2 }, s:recvmmsg_into { b, b })
    assert.equal('two', tostring(b))
  end)

  it('fails with EINVAL for no buffers', function ()
    fails.transfer('EINVAL', (net.udp()):recvmmsg_into({}))
  end)

  it('fails with EBADF for no buffers of a closed socket', function ()
    local s = net.udp()
    s:close()
    fails.transfer('EBADF', s:recvmmsg_into({}))
  end)

  it('refuses a wrong element and names its place', function ()
    local s = net.udp(nil, true)
    for _, v in ipairs { 'x', 1, true, {}, print, io.stdout, s } do
      net.raises("bad argument #1 to 'recvmmsg_into'", net.method,
                 'recvmmsg_into', s, { buffer.new(), v })
      net.raises('llsocket.buffer expected at 2, got ' .. net.kind(v),
                 s.recvmmsg_into, s, { buffer.new(), v })
    end
  end)
end)
