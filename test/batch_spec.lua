-- SPDX-License-Identifier: MIT
-- Batches: what is put into one, and sock:sendbatch. What is received stands in
-- batch_recv_spec.lua, segments in segment_spec.lua, control messages in
-- control_values_spec.lua.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local batch, buffer, fails = llsocket.batch, llsocket.buffer, net.fails

local DGRAM, SEQPACKET = llsocket.SOCK_DGRAM, llsocket.SOCK_SEQPACKET
local DONTWAIT = llsocket.MSG_DONTWAIT
local numbered, part = buf.numbered, buf.part

-- A batch with these messages, of which all go to one address or to none.
local function filled (list, to, room)
  local b = batch.new(math.max(#list, 1), room or 2048)
  for i, data in ipairs(list) do net.is({ i }, b:add(data, to)) end
  return b
end

local function contents (b)
  local list = {}
  for i = 1, #b do list[i] = b:data(i) end
  return list
end


describe('batch.new', function ()
  it('makes an empty batch', function ()
    local b = batch.new(10, 100)
    assert.equal(0, #b)
    assert.equal('llsocket.batch: 0 of 10 messages', tostring(b))
    net.is({ 1 }, b:next())
    net.is({ n = 1 }, b:data(1))
  end)

  it('can be required alone', function ()
    assert.equal(batch, require 'llsocket.batch')
  end)

  it('refuses what is no number of slots, or of bytes', function ()
    for _, v in ipairs { 0, -1, 1025, 2^32 + 1,
                         net.unpack(msg.not_integers) } do
      net.raises("bad argument #1 to 'new'", net.field, 'new', batch, v, 10)
    end
    for _, v in ipairs { 0, -1, 2^32 + 1, net.unpack(msg.not_integers) } do
      net.raises("bad argument #2 to 'new'", net.field, 'new', batch, 1, v)
    end
    for _, v in ipairs { -1, 2^32 + 1, net.unpack(msg.not_integers) } do
      net.raises("bad argument #3 to 'new'", net.field, 'new', batch, 1, 1, v)
    end
  end)

  it('refuses more memory than there can be, or has none', function ()
    local ok = pcall(batch.new, 1024, 0x1000000, 0x1000000)
    assert.is_true(ok == false or _VERSION ~= 'Lua 5.1')
    msg.collect()
  end)
end)


describe('b:add', function ()
  after_each(net.release)

  it('takes strings, buffers and lists of both', function ()
    local b = batch.new(10, 100)
    for _, place in ipairs(buf.places) do
      local text = place[2]('\0b\255')
      assert.is_number(b:add(text))
      assert.is_number((b:add { 'a', text, '', text, buffer.new(1) }))
      net.is({ '\0b\255' }, b:data(#b - 1))
      net.is({ 'a\0b\255\0b\255' }, b:data(#b))
      b:clear()
    end
    net.is({ 1 }, b:add '')
    net.is({ 2 }, b:add {})
    assert.same({ '', '' }, contents(b))
  end)

  it('copies what it is given', function ()
    local b, text = batch.new(1, 10), buf.of('abc', 10)
    b:add(text)
    text:clear()
    text:add('xyz')
    assert.equal('abc', b:data(1))
  end)

  it('gives nil when the batch is full', function ()
    local b = batch.new(2, 10)
    net.is({ 1 }, b:add 'a')
    net.is({ 2 }, b:add 'b')
    net.is({ n = 1 }, b:add 'c')
    assert.same({ 'a', 'b' }, contents(b))
    b:clear()
    assert.equal(0, #b)
    net.is({ 1 }, b:add 'd')
    assert.same({ 'd' }, contents(b))
  end)

  it('tells the address, its length and its flags', function ()
    local b, ai = batch.new(2, 10), net.inet('127.0.0.1', 80)
    b:add('abc', ai)
    b:add('d')
    assert.is_true(b:name(1) == ai)
    net.is({ n = 1 }, b:name(2))
    net.is({ 3 }, b:len(1))
    net.is({ 0 }, b:flags(1))
    net.is({ 3 }, b:segment(1))
  end)

  it('raises when there is no room for so many bytes', function ()
    local b = batch.new(2, 5)
    net.raises("bad argument #1 to 'add'", net.method, 'add', b, '123456')
    net.raises('than the batch has room for', b.add, b, { '123', '456' })
    assert.equal(0, #b)
    net.is({ 1 }, b:add '12345')
  end)

  it('refuses what is no data, no address, no size of segments', function ()
    local b = batch.new(2, 100)
    for _, v in ipairs { 1, true, print, io.stdout, b } do
      net.raises("bad argument #1 to 'add'", net.method, 'add', b, v)
      net.raises('string or llsocket.buffer expected at 2, got '
                 .. net.kind(v), b.add, b, { 'x', v })
      net.raises("bad argument #2 to 'add'", net.method, 'add', b, 'x', v)
    end
    for _, v in ipairs { -1, 65508, 65536, 2^32 + 1,
                         net.unpack(msg.not_integers) } do
      net.raises("bad argument #4 to 'add'", net.method, 'add', b, 'x', nil,
                 nil, v)
    end
    assert.equal(0, #b)
  end)

  it('makes one datagram with a segment size of 0', function ()
    local b = batch.new(1, 100)
    net.is({ 1 }, b:add('hello', nil, nil, 0))
    net.is({ 'hello' }, b:data(1))
  end)
end)


describe('a message of a batch', function ()
  it('is nil where there is none', function ()
    local b = filled { 'a', 'b' }
    for _, i in ipairs { 0, -1, 3, 2^40, -2^40 } do
      for _, name in ipairs { 'data', 'len', 'name', 'flags', 'segment' } do
        net.is({ n = 1 }, b[name](b, i))
      end
      net.is({ n = 1 }, b:copy(i, buffer.new()))
    end
  end)

  it('needs a number', function ()
    local b = filled { 'a' }
    for _, name in ipairs { 'data', 'len', 'name', 'flags', 'segment' } do
      for _, v in ipairs(msg.not_integers) do
        if type(v) ~= 'number' or v ~= v or v % 1 ~= 0 then
          net.raises(("bad argument #1 to '%s'"):format(name), net.method,
                     name, b, v)
        end
      end
    end
  end)

  it('is copied behind what a buffer holds', function ()
    local b, to = filled { 'abc', 'de', '' }, buf.of('>', 5)
    net.is({ true }, b:copy(1, to))
    net.is({ false }, b:copy(2, to))
    net.is({ true }, b:copy(3, to))
    assert.equal('>abc', tostring(to))
    local growing = buffer.new(1, 100)
    net.is({ true }, b:copy(1, growing))
    net.is({ true }, b:copy(2, growing))
    assert.equal('abcde', tostring(growing))
  end)
end)


describe('sock:sendbatch', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('sends to the peer: ' .. f[1], function ()
      local a, s = buf.udp_pair(f[2])
      net.is({ 3, nil, false }, a:sendbatch(filled { 'one', 'two', 'three' }))
      assert.same({ 'one', 'two', 'three' }, buf.drain(s))
    end)

    it('sends each to its address: ' .. f[1], function ()
      local a = net.udp(f[2])
      local s, to_s = net.udp(f[2], true)
      local t, to_t = net.udp(f[2], true)
      local b = batch.new(3, 10)
      b:add('1', to_s)
      b:add('2', to_t)
      b:add('3', to_s)
      net.is({ 3, nil, false }, a:sendbatch(b))
      assert.same({ '1', '3' }, buf.drain(s))
      assert.same({ '2' }, buf.drain(t))
    end)
  end

  it('gives an integer', function ()
    local n = buf.udp_pair():sendbatch(filled { 'x' })
    assert.is_true(msg.is_integer(n))
  end)

  it('sends empty datagrams', function ()
    local a, s = buf.udp_pair()
    net.is({ 3, nil, false }, a:sendbatch(filled { '', 'x', '' }))
    assert.same({ '', 'x', '' }, buf.drain(s))
  end)

  it('sends what has not gone yet, and nothing when all has', function ()
    local a, s = buf.udp_pair()
    local b = batch.new(5, 10)
    net.is({ 0, nil, false }, a:sendbatch(b))
    b:add 'one'
    net.is({ 1, nil, false }, a:sendbatch(b))
    net.is({ 0, nil, false }, a:sendbatch(b))
    b:add 'two'
    net.is({ 2 }, b:next())
    net.is({ 1, nil, false }, a:sendbatch(b))
    assert.same({ 'one', 'two' }, buf.drain(s))
  end)

  it('sends again what b:next tells', function ()
    local a, s = buf.udp_pair()
    local b = filled { 'one', 'two', 'three' }
    a:sendbatch(b)
    net.is({ 4 }, b:next(2))
    net.is({ 2 }, b:next())
    net.is({ 2, nil, false }, a:sendbatch(b))
    assert.same({ 'one', 'two', 'three', 'two', 'three' }, buf.drain(s))
    for _, v in ipairs { 0, 5, -1, 2^40, 'x' } do
      net.raises("bad argument #1 to 'next'", net.method, 'next', b, v)
    end
  end)

  it('counts those before the one that fails, then tells which it is',
  function ()
    local a, s = buf.udp_pair()
    local b = filled({ 'one', 'two', ('x'):rep(65508), 'four' }, nil, 70000)
    net.is({ 2, nil, true }, a:sendbatch(b))
    assert.same({ 'one', 'two' }, buf.drain(s))
    for _ = 1, 2 do
      fails.transfer('EMSGSIZE', a:sendbatch(b))
      net.is({ 3 }, b:next())
    end
    assert.same({}, buf.drain(s))
    b:next(b:next() + 1)
    net.is({ 1, nil, false }, a:sendbatch(b))
    assert.same({ 'four' }, buf.drain(s))
  end)

  it('sends until the peer takes no more, and goes on then', function ()
    local a, s = net.unix_pair(DGRAM, true)
    local list, got = numbered(500), {}
    local b = filled(list)
    repeat
      local n, err, more = a:sendbatch(b)
      assert(n, err)
      assert.equal(b:next() <= #list, more)
      if n == 0 then
        for _, text in ipairs(buf.drain(s)) do got[#got + 1] = text end
      end
    until not more
    for _, text in ipairs(buf.drain(s)) do got[#got + 1] = text end
    assert.same(list, got)
  end)

  it('answers again and EAGAIN when none was taken', function ()
    local a = net.unix_pair(DGRAM, true)
    repeat local n = a:send('x') until n == 0
    local b = filled { 'x', 'y' }
    net.again.send('EAGAIN', a:sendbatch(b))
    a:nonblock(false)
    net.again.send('EAGAIN', a:sendbatch(b, nil, DONTWAIT, nil))
    net.is({ 1 }, b:next())
  end)

  it('sends records of a seqpacket connection', function ()
    local a, s = net.unix_pair(SEQPACKET, true)
    net.is({ 2, nil, false }, a:sendbatch(filled { 'one', 'two' }))
    assert.same({ 'one', 'two' }, part(buf.drain(s), 1, 2))
  end)

  it('says that the peer is gone as sock:send does', function ()
    local a, s = net.unix_pair(SEQPACKET)
    s:close()
    local send = net.pack(a:send 'x')
    net.is(send, a:sendbatch(filled { 'x' }))
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, s = net.udp_pair()
    s:close()
    a:send('x')
    assert.is_true((a:recvable(2000)))
    fails.transfer('ECONNREFUSED', a:sendbatch(filled { 'x' }))
  end)

  it('fails with EDESTADDRREQ without an address', function ()
    fails.transfer('EDESTADDRREQ', (net.udp()):sendbatch(filled { 'x' }))
  end)

  it('is refused on a stream, where a part of a message may go', function ()
    fails.transfer('EOPNOTSUPP', net.unix_pair():sendbatch(filled { 'x' }))
  end)

  it('fails with EBADF when the socket is closed', function ()
    local s = net.udp()
    s:close()
    fails.transfer('EBADF', s:sendbatch(filled { 'x' }))
    fails.transfer('EBADF', s:sendbatch(batch.new(1, 1)))
  end)

  it('refuses flags that make no sense for many messages', function ()
    local a = buf.udp_pair()
    local b = filled { 'x' }
    for _, name in ipairs { 'MSG_MORE', 'MSG_ZEROCOPY', 'MSG_OOB',
                            'MSG_FASTOPEN' } do
      if llsocket[name] then
        net.raises("bad argument #2 to 'sendbatch' (" .. name, net.method,
                   'sendbatch', a, b, llsocket[name])
        net.raises("bad argument #3 to 'sendbatch' (" .. name, net.method,
                   'sendbatch', a, b, nil, llsocket[name])
      end
    end
    net.is({ 1 }, b:next())
  end)

  it('refuses what is no batch', function ()
    local a = buf.udp_pair()
    for _, v in ipairs { 'x', 1, true, {}, a, buffer.new(1) } do
      net.raises("bad argument #1 to 'sendbatch'", net.method, 'sendbatch', a,
                 v)
    end
    net.raises('llsocket.batch expected', a.sendbatch, a)
  end)

  it('may be called in a finalizer while a receive is under way', function ()
    assert.equal('x\ttrue\t1\n', net.lua([[
      local p = socket.pair(llsocket.SOCK_DGRAM)
      local b = llsocket.batch.new(1, 10)
      b:add 'y'
      local ok, n
      local function gc () ok, n = pcall(p[1].sendbatch, p[1], b) end
      p[1]:send('x')
      collectgarbage()
      collectgarbage('stop')
      if newproxy then getmetatable(newproxy(true)).__gc = gc
      else setmetatable({}, { __gc = gc }) end
      if _VERSION == 'Lua 5.5' then collectgarbage('param', 'pause', 0)
      else collectgarbage('setpause', 0) end
      collectgarbage('restart')
      local text = p[2]:recv()
      collectgarbage()
      print(text, ok, n)
    ]]))
  end)
end)


describe('a batch that was received', function ()
  after_each(net.release)

  it('goes back to where it came from', function ()
    local s, to = net.udp(nil, true)
    local a = net.udp(nil, true)
    local c = net.udp(nil, true)
    a:sendto('from a', to)
    c:sendto('from c', to)
    a:sendto('', to)
    local b = batch.new(10, 100)
    net.is({ 3 }, s:recvbatch(b))
    net.is({ 3, nil, false }, s:sendbatch(b))
    assert.same({ 'from a', '' }, buf.drain(a))
    assert.same({ 'from c' }, buf.drain(c))
    assert.same({ 'from a', 'from c', '' }, contents(b))
  end)

  it('takes more messages, and receives again', function ()
    local a, s = buf.udp_pair()
    local b = batch.new(3, 100)
    a:sendbatch(filled { 'long one', '2' })
    net.is({ 2 }, s:recvbatch(b))
    net.is({ 3 }, b:add 'three')
    net.is({ n = 1 }, b:add 'four')
    assert.same({ 'long one', '2', 'three' }, contents(b))
    a:sendbatch(filled { '1', 'the longest one', '3', '4' })
    net.is({ 3 }, s:recvbatch(b))
    assert.same({ '1', 'the longest one', '3' }, contents(b))
    net.is({ 1 }, s:recvbatch(b))
    assert.same({ '4' }, contents(b))
    assert.is_true(b:name(1) == a:getsockname())
  end)
end)
