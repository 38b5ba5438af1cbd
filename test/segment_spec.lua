-- SPDX-License-Identifier: MIT
-- UDP segmentation and coalescing: sock:sendseg, sock:recvseg,
-- sock:recvseg_into and sock:udpgro.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local buffer, fails, again = llsocket.buffer, net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local DONTWAIT, PEEK = llsocket.MSG_DONTWAIT, llsocket.MSG_PEEK

-- Pieces until none is there.
local function drain (s)
  local list = {}
  while true do
    local msgs = s:recvseg()
    if not msgs then return list end
    for _, text in ipairs(msgs) do list[#list + 1] = text end
  end
end


-- The other way to take a piece apart.
local function drain_into (s)
  local list, b = {}, buffer.new()
  while true do
    local len, size = s:recvseg_into(b)
    if not len then return list end
    assert.equal(#b, len)
    for _, text in ipairs(b:split(math.max(size, 1))) do
      list[#list + 1] = text
    end
    if #b > 0 then list[#list + 1] = tostring(b) end
  end
end


-- Fails unless the lists are the same; quicker than assert.same.
local function same (expected, got, what)
  assert.message(what).equal(#expected, #got)
  for i = 1, #expected do
    if expected[i] ~= got[i] then
      assert.message(what .. ', datagram ' .. i).equal(expected[i], got[i])
    end
  end
end


for _, f in ipairs(net.families) do
  describe('segments on ' .. f[1], function ()
    after_each(net.release)

    for name, receive in pairs {
      ['sock:recv'] = buf.drain, ['sock:recvseg'] = drain,
      ['sock:recvseg_into'] = drain_into,
    } do
      for _, gro in ipairs { false, true } do
        if not (gro and receive == buf.drain) then
          it(('of every size arrive byte by byte at %s%s'):format(name,
             gro and ' with udpgro' or ''), function ()
            local a, s = buf.udp_pair(f[2])
            local all = buf.bytes(8400)
            s:udpgro(gro)
            for size = 1, 1400, 7 do
              local odd = size % 5 == 0 and 0 or math.ceil(size / 3)
              local text = all:sub(1, 5 * size + odd)
              net.is({ #text, nil, false }, a:sendseg(text, size))
              same(buf.pieces(text, size), receive(s), 'size ' .. size)
            end
          end)
        end
      end
    end

    it('come as one piece with udpgro', function ()
      local a, s = buf.udp_pair(f[2])
      s:udpgro(true)
      a:sendseg(('x'):rep(5000), 1000)
      assert.equal(5, #s:recvseg())
      a:sendseg(('x'):rep(4321), 1000)
      local b = buffer.new()
      net.is({ 4321, 1000 }, s:recvseg_into(b))
      assert.equal(4321, #b)
    end)

    it('come one by one without it', function ()
      local a, s = buf.udp_pair(f[2])
      a:sendseg('aaabbbc', 3)
      assert.same({ 'aaa' }, (s:recvseg()))
      local b = buffer.new()
      net.is({ 3, 3 }, s:recvseg_into(b))
      assert.equal('bbb', tostring(b))
      assert.same({ 'c' }, (s:recvseg()))
    end)

    it('go to an address and tell their sender', function ()
      local a, a_name = net.udp(f[2])
      local s, to = net.udp(f[2])
      local ai = net.unix('/x')
      net.is({ 4, nil, false }, a:sendseg('aabb', 2, to))
      local msgs, from = s:recvseg()
      assert.same({ 'aa' }, msgs)
      assert.is_true(from == a_name)
      net.is({ 2, 2 }, s:recvseg_into(buffer.new(), ai))
      assert.is_true(ai == a_name)
    end)
  end)
end


describe('sock:sendseg', function ()
  after_each(net.release)

  it('sends strings and buffers', function ()
    local a, s = buf.udp_pair()
    for _, place in ipairs(buf.places) do
      net.is({ 5, nil, false }, a:sendseg(place[2]('aabbc'), 2))
      assert.same({ 'aa', 'bb', 'c' }, buf.drain(s))
    end
  end)

  it('sends a list of datagrams', function ()
    local a, s = buf.udp_pair()
    local b = buf.of('bb', 1, 100)
    net.is({ 7, nil, false }, a:sendseg({ 'aa', b, b, 'c' }, 2))
    assert.same({ 'aa', 'bb', 'bb', 'c' }, buf.drain(s))
    net.is({ 2, nil, false }, a:sendseg({ 'aa' }, 2))
    net.is({ 1, nil, false }, a:sendseg({ 'a' }, 2))
    assert.same({ 'aa', 'a' }, buf.drain(s))
  end)

  it('sends one datagram when that is all', function ()
    local a, s = buf.udp_pair()
    net.is({ 3, nil, false }, a:sendseg('abc', 3))
    net.is({ 3, nil, false }, a:sendseg('abc', 1000))
    local text = buf.bytes(65507)
    net.is({ 65507, nil, false }, a:sendseg(text, 65507))
    same({ 'abc', 'abc', text }, buf.drain(s), 'one')
  end)

  it('sends whole datagrams, at most 64, and goes on', function ()
    local a, s = buf.udp_pair()
    local text, at, got = buf.bytes(1005), 1, {}
    net.is({ 640, nil, true }, a:sendseg(text, 10))
    same(buf.pieces(text:sub(1, 640), 10), buf.drain(s), 'first')
    repeat
      local len, err, more = a:sendseg(text:sub(at), 10)
      assert(len, err)
      at = at + len
      assert.equal(at <= #text, more)
      for _, piece in ipairs(buf.drain(s)) do got[#got + 1] = piece end
    until not more
    same(buf.pieces(text, 10), got, 'all')
  end)

  it('sends whole datagrams, at most 65000 bytes', function ()
    local a, s = buf.udp_pair()
    for _, size in ipairs { 1400, 9000, 30000, 40000, 65000, 65507 } do
      local text = buf.bytes(3 * 65507)
      local len, err, more = a:sendseg(text, size)
      assert(len, err)
      assert.equal(0, len % size)
      assert.is_true(more)
      same(buf.pieces(text:sub(1, len), size), buf.drain(s), 'of ' .. size)
    end
  end)

  it('tells of a list as of a string', function ()
    local a, s = buf.udp_pair()
    local text = buf.bytes(1005)
    net.is({ 640, nil, true }, a:sendseg(buf.pieces(text, 10), 10))
    same(buf.pieces(text:sub(1, 640), 10), buf.drain(s), 'list')
    net.is({ 635, nil, false },
           a:sendseg(buf.pieces(text:sub(1, 635), 10), 10))
    same(buf.pieces(text:sub(1, 635), 10), buf.drain(s), 'list')
  end)

  it('answers again and EAGAIN when none was taken', function ()
    local path = net.unix(net.tmpname(), DGRAM)
    local s = net.own(llsocket.socket.new(path))
    s:bind()
    local a = net.own(llsocket.socket.new(net.unix('', DGRAM)))
    repeat local n = a:sendto('x', path, DONTWAIT) until n ~= 1
    again.send('EAGAIN', a:sendseg('aab', 2, path, nil, DONTWAIT, nil))
  end)

  it('keeps the borders of datagrams on unix sockets', function ()
    for _, socktype in ipairs { DGRAM, SEQPACKET } do
      local a, s = net.unix_pair(socktype, true)
      net.is({ 5, nil, false }, a:sendseg('aabbc', 2))
      net.is({ 5, nil, false }, a:sendseg({ 'aa', 'bb', 'c' }, 2))
      assert.same({ 'aa', 'bb', 'c', 'aa', 'bb', 'c' }, buf.drain(s))
    end
  end)

  it('tells how much went where they go one by one', function ()
    local a, s = net.unix_pair(DGRAM, true)
    local text, at, got = buf.bytes(5000), 1, {}
    while at <= #text do
      local len, err, more = a:sendseg(text:sub(at), 10)
      assert(len, err)
      at = at + len
      assert.equal(at <= #text, more)
      for _, piece in ipairs(buf.drain(s)) do got[#got + 1] = piece end
    end
    same(buf.pieces(text, 10), got, 'all')
  end)

  it('gives only the number when the peer is gone', function ()
    local a, s = net.unix_pair(SEQPACKET)
    s:close()
    net.lost(a:sendseg('aabb', 2))
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, s = net.udp_pair()
    s:close()
    a:send('x')
    assert.is_true((a:recvable(2000)))
    fails.transfer('ECONNREFUSED', a:sendseg('aabb', 2))
  end)

  it('fails with EDESTADDRREQ without an address', function ()
    fails.transfer('EDESTADDRREQ', (net.udp()):sendseg('aabb', 2))
  end)

  it('fails with EBADF when the socket is closed', function ()
    local s, to = net.udp()
    s:close()
    fails.transfer('EBADF', s:sendseg('aabb', 2, to))
    fails.transfer('EBADF', s:sendseg({ 'aa', 'bb' }, 2))
  end)

  it('fails where a packet of the interface is smaller', function ()
    if not support.root() or not support.has 'unshare'
        or not support.has 'ip' then
      return pending 'needs root, unshare and ip'
    end
    local command = net.program [[
      local function udp ()
        local s = socket.new(inet.getaddrinfo('127.0.0.1', '0',
                                              llsocket.SOCK_DGRAM)[1])
        s:bind()
        return s, s:getsockname()
      end
      local a = udp()
      local _, to = udp()
      print(a:sendseg(('x'):rep(5000), 1472, to))
      local number = select(4, a:sendseg(('x'):rep(5000), 1473, to))
      print(number == errno.EMSGSIZE or number == errno.EINVAL)
    ]]
    local out = net.run('exec unshare -n sh -c ' .. net.quote(
      'ip link set lo mtu 1500 up && ' .. command))
    if out:find('Operation not permitted', 1, true) then
      return pending 'no network namespaces'
    end
    assert.equal('5000\tnil\tfalse\ntrue\n', out)
  end)

  it('refuses datagrams that are not of the size', function ()
    local a, s = buf.udp_pair()
    for _, list in ipairs {
      { 'aa', 'b', 'cc' }, { 'aaa' }, { 'aa', 'bbb' }, { 'aa', '' }, { '' },
      { '', 'aa' },
    } do
      net.raises("bad argument #1 to 'sendseg'", net.method, 'sendseg', a,
                 list, 2)
    end
    again.receive('EAGAIN', s:recv())
  end)

  it('refuses a wrong element and names its place', function ()
    local a, s = buf.udp_pair()
    for _, v in ipairs { 1, true, print, {}, io.stdout } do
      net.raises('string or llsocket.buffer expected at 2, got ' .. net.kind(v),
                 a.sendseg, a, { 'aa', v }, 2)
    end
    again.receive('EAGAIN', s:recv())
  end)

  it('refuses sizes that no datagram has', function ()
    local a = buf.udp_pair()
    for _, v in ipairs { 0, -1, 65508, 65536, 2^32 + 1,
                         net.unpack(msg.not_integers) } do
      net.raises("bad argument #2 to 'sendseg'", net.method, 'sendseg', a,
                 'abc', v)
    end
  end)
end)


-- Both take a function that receives with a size of the piece and flags.
for name, call in pairs {
  recvseg = function (s, size, ...) return s:recvseg(size, ...) end,
  recvseg_into = function (s, size, ...)
    return s:recvseg_into(buffer.new(size), nil, ...)
  end,
} do
  describe('sock:' .. name, function ()
    after_each(net.release)

    it('answers again and EAGAIN when nothing is there', function ()
      again.from('EAGAIN', call(net.udp(nil, true), 100))
      again.from('EAGAIN', call(net.udp(), 100, nil, DONTWAIT, nil, PEEK))
    end)

    it('fails with ECONNREFUSED when a datagram met no socket', function ()
      local a, s = net.udp_pair()
      s:close()
      a:send('x')
      fails.from('ECONNREFUSED', call(a, 100))
    end)

    it('fails with EBADF when the socket is closed', function ()
      local s = net.udp()
      s:close()
      fails.from('EBADF', call(s, 100))
    end)

    for kind, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
      it('gives nothing at all when the peer has closed: ' .. kind,
      function ()
        local a, s = net.unix_pair(socktype)
        a:close()
        net.gone(call(s, 100))
      end)
    end

    it('tells in the sixth value that a piece was cut', function ()
      local a, s = net.udp_pair()
      s:udpgro(true)
      a:sendseg('aaabbbccc', 3)
      local r = net.pack(call(s, 7))
      net.is({ n = 6, r[1], r[2], nil, nil, nil, true },
             net.unpack(r, 1, r.n))
      a:send('abcdefgh')
      assert.equal(true, (select(6, call(s, 7))))
    end)

    it('closes descriptors that come along', function ()
      local before = msg.descriptors()
      local a, s = net.unix_pair(DGRAM)
      local two = msg.descriptors()
      for _ = 1, 3 do
        a:sendfd(0)
        call(s, 100)
      end
      assert.same(two, msg.descriptors())
      assert.equal(2, #msg.since(before))
    end)
  end)
end


describe('sock:recvseg', function ()
  after_each(net.release)

  it('receives an empty datagram', function ()
    local a, s = net.udp_pair()
    a:send('')
    assert.same({ '' }, (s:recvseg()))
  end)

  it('gives nil for a sender without an address', function ()
    local a, s = net.unix_pair(DGRAM)
    a:send('x')
    local r = net.pack(s:recvseg())
    assert.same({ 'x' }, r[1])
    net.is({ n = 2, r[1] }, net.unpack(r, 1, r.n))
  end)

  it('fails with EINVAL for a size of 0 or less', function ()
    fails.from('EINVAL', (net.udp()):recvseg(0))
    fails.from('EINVAL', (net.udp()):recvseg(-1))
  end)

  it('takes a size larger than any piece', function ()
    local a, s = net.udp_pair()
    a:send('x')
    assert.same({ 'x' }, (s:recvseg(1000000)))
  end)
end)


describe('sock:recvseg_into', function ()
  after_each(net.release)

  buf.each(it, 'puts it in the place of what was there', function (make)
    local a, s = net.udp_pair()
    local b = make('what was there')
    a:send('hello')
    net.is({ 5, 5 }, s:recvseg_into(b))
    assert.equal('hello', tostring(b))
    a:send('')
    net.is({ 0, 0 }, s:recvseg_into(b))
    assert.equal('', tostring(b))
  end)

  it('leaves buffer and address as they are when nothing comes', function ()
    local s, b = net.udp(nil, true), buf.of('kept')
    local ai = net.inet('127.0.0.1', 80)
    again.from('EAGAIN', s:recvseg_into(b, ai))
    assert.equal('kept', tostring(b))
    assert.equal('127.0.0.1:80', tostring(ai))
  end)

  it('makes an address without family of a sender that has none', function ()
    local a, s = net.unix_pair(DGRAM)
    local ai = net.inet('127.0.0.1', 80)
    a:send('x')
    net.is({ 1, 1 }, s:recvseg_into(buffer.new(), ai))
    assert.equal(llsocket.AF_UNSPEC, ai:family())
    assert.is_nil((ai:addr()))
  end)
end)


describe('sock:udpgro', function ()
  after_each(net.release)

  it('is off at first, and tells what was set', function ()
    local s = net.udp()
    net.is({ false }, s:udpgro())
    net.is({ true }, s:udpgro(true))
    net.is({ true }, s:udpgro())
    net.is({ false }, s:udpgro(false))
    net.is({ false }, s:udpgro())
  end)

  it('fails on other sockets', function ()
    assert.is_nil((net.tcp():udpgro(true)))
    assert.is_nil((net.unix_pair():udpgro()))
  end)

  it('fails with EBADF when the socket is closed', function ()
    local s = net.udp()
    s:close()
    fails.value('EBADF', s:udpgro(true))
  end)
end)
