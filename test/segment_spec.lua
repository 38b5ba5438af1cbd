-- SPDX-License-Identifier: MIT
-- UDP segmentation and coalescing: segments of a batch, and sock:udpgro.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local support = require 'test.support'
local batch, buffer, fails = llsocket.batch, llsocket.buffer, net.fails
local inet, socket = llsocket.inet, llsocket.socket

local DGRAM, SEQPACKET = llsocket.SOCK_DGRAM, llsocket.SOCK_SEQPACKET

-- Whether the system coalesces, and cuts as one message.
local coalesces = net.udp():udpgro(true) == true
net.release()

local function cut (data, size, to)
  local b = batch.new(2, 131072)
  net.is({ 1 }, b:add(data, to, nil, size))
  return b
end

local function drain (s)
  local list, b = {}, batch.new(8, 65536)
  while s:recvbatch(b) do
    for text in b:datagrams() do list[#list + 1] = text end
  end
  return list
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

local function it_coalesces (what, f)
  it(what, function ()
    if not coalesces then return pending 'this system does not coalesce' end
    f()
  end)
end


for _, f in ipairs(net.families) do
  describe('segments on ' .. f[1], function ()
    after_each(net.release)

    for name, receive in pairs { ['sock:recv'] = buf.drain,
                                 ['sock:recvbatch'] = drain } do
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
              net.is({ 1, nil, false }, a:sendbatch(cut(text, size)))
              same(buf.pieces(text, size), receive(s), 'size ' .. size)
            end
          end)
        end
      end
    end

    it_coalesces('come as one message with udpgro', function ()
      local a, s = buf.udp_pair(f[2])
      local b = batch.new(8, 65535)
      s:udpgro(true)
      a:sendbatch(cut(('x'):rep(4321), 1000))
      net.is({ 1 }, s:recvbatch(b))
      net.is({ 4321 }, b:len(1))
      net.is({ 1000 }, b:segment(1))
    end)

    it('come one by one without it', function ()
      local a, s = buf.udp_pair(f[2])
      local b = batch.new(8, 100)
      a:sendbatch(cut('aaabbbc', 3))
      net.is({ 3 }, s:recvbatch(b))
      net.is({ 'c' }, b:data(3))
      net.is({ 1 }, b:segment(3))
      net.is({ 3 }, b:segment(2))
    end)

    it('go to an address and tell their sender', function ()
      local a, a_name = net.udp(f[2])
      local s, to = net.udp(f[2])
      local b = batch.new(8, 65535)
      s:udpgro(true)
      net.is({ 1, nil, false }, a:sendbatch(cut('aabb', 2, to)))
      s:recvbatch(b)
      for _, i in b:datagrams() do assert.is_true(b:name(i) == a_name) end
    end)

    it('go back as they came', function ()
      local a = net.udp(f[2], true)
      local s, to = net.udp(f[2])
      local b = batch.new(8, 65535)
      s:udpgro(true)
      a:sendbatch(cut('aaabbbc', 3, to))
      local count = s:recvbatch(b)
      net.is({ count, nil, false }, s:sendbatch(b))
      assert.same({ 'aaa', 'bbb', 'c' }, buf.drain(a))
    end)
  end)
end


describe('a segment size of b:add', function ()
  after_each(net.release)

  it('is told by b:segment', function ()
    local b = batch.new(4, 100)
    b:add('aabbc', nil, nil, 2)
    b:add('aabbc', nil, nil, 5)
    b:add('aabbc', nil, nil, 60000)
    b:add('', nil, nil, 1)
    for i, size in ipairs { 2, 5, 5, 0 } do net.is({ size }, b:segment(i)) end
    local list = {}
    for data in b:datagrams() do list[#list + 1] = data end
    assert.same({ 'aa', 'bb', 'c', 'aabbc', 'aabbc', '' }, list)
  end)

  it('is what b:segment tells, also of an empty datagram', function ()
    local a, s = buf.udp_pair()
    local b, back, out = batch.new(2, 10), batch.new(2, 10), batch.new(2, 10)
    b:add('', nil, nil, 0)
    b:add('abc', nil, nil, 0)
    a:sendbatch(b)
    net.is({ 2 }, s:recvbatch(back))
    for i, size in ipairs { 0, 3 } do
      net.is({ size }, back:segment(i))
      net.is({ i }, out:add(back:data(i), nil, nil, back:segment(i)))
    end
  end)

  it('takes a list, whose pieces need not be datagrams', function ()
    local a, s = buf.udp_pair()
    local b = buf.of('bb', 1, 100)
    net.is({ 1, nil, false }, a:sendbatch(cut({ 'aa', b, b, 'c', 'd' }, 3)))
    assert.same({ 'aab', 'bbb', 'cd' }, buf.drain(s))
  end)

  it('sends one datagram when that is all', function ()
    local a, s = buf.udp_pair()
    local text = buf.bytes(65507)
    a:sendbatch(cut('abc', 3))
    a:sendbatch(cut('abc', 1000))
    a:sendbatch(cut(text, 65507))
    a:sendbatch(cut('', 7))
    same({ 'abc', 'abc', text, '' }, buf.drain(s), 'one')
  end)

  it('goes together with other messages', function ()
    local a, s = buf.udp_pair()
    local b = batch.new(4, 100)
    b:add 'one'
    b:add('aabbc', nil, nil, 2)
    b:add ''
    b:add('xxy', nil, nil, 2)
    net.is({ 4, nil, false }, a:sendbatch(b))
    assert.same({ 'one', 'aa', 'bb', 'c', '', 'xx', 'y' }, buf.drain(s))
  end)

  it('sends 64 datagrams, and 65000 bytes', function ()
    local a, s = buf.udp_pair()
    for _, v in ipairs { { 64, 10 }, { 64, 1000 }, { 46, 1400 },
                         { 7, 9000 } } do
      local text = buf.bytes(v[1] * v[2])
      net.is({ 1, nil, false }, a:sendbatch(cut(text, v[2])))
      same(buf.pieces(text, v[2]), buf.drain(s), 'of ' .. v[2])
    end
  end)

  it('tells which message has more than the system cuts', function ()
    if not coalesces then return pending 'this system does not cut' end
    local a = buf.udp_pair()
    local b = batch.new(2, 65535)
    b:add 'one'
    b:add(('x'):rep(60000), nil, nil, 1)
    net.is({ 1, nil, true }, a:sendbatch(b))
    fails.transfer('EINVAL', a:sendbatch(b))
    net.is({ 2 }, b:next())
  end)

  for name, socktype in pairs { datagram = DGRAM, seqpacket = SEQPACKET } do
    it('keeps the boundaries on a unix socket: ' .. name, function ()
      local a, s = net.unix_pair(socktype, true)
      local b = batch.new(3, 100)
      b:add('aabbc', nil, nil, 2)
      b:add 'one'
      b:add('dde', nil, nil, 2)
      net.is({ 3, nil, false }, a:sendbatch(b))
      assert.same({ 'aa', 'bb', 'c', 'one', 'dd', 'e' }, buf.drain(s))
      b:next(2)
      net.is({ 2, nil, false }, a:sendbatch(b))
      assert.same({ 'one', 'dd', 'e' }, buf.drain(s))
      assert.equal('aabbc', b:data(1))
      assert.equal('dde', b:data(3))
    end)
  end

  it('goes on within a message where they go one by one', function ()
    local a, s = net.unix_pair(DGRAM, true)
    local text, got = buf.bytes(5000), {}
    local b = cut(text, 10)
    repeat
      local n, err, more = a:sendbatch(b)
      assert(n, err)
      for _, piece in ipairs(buf.drain(s)) do got[#got + 1] = piece end
    until not more
    same(buf.pieces(text, 10), got, 'all')
    assert.equal(text, b:data(1))
  end)

  for name, make in pairs {
    ['raw'] = function ()
      return inet.getaddrinfo('127.0.0.1', nil, llsocket.SOCK_RAW, 253)
    end,
    ['UDP-Lite'] = function ()
      return inet.getaddrinfo('127.0.0.1', '9', DGRAM, 136)
    end,
  } do
    it('goes one by one on a socket that is ' .. name, function ()
      local list = make()
      local s = list and socket.new(list[1])
      if not s then return pending('the system gives no such socket') end
      net.own(s)
      net.is({ 1, nil, false }, s:sendbatch(cut('aabb', 2, list[1])))
    end)
  end

  it('fails where a packet of the interface is smaller', function ()
    if not coalesces then return pending 'this system does not cut' end
    local lacks = support.no_network()
    if lacks then return pending(lacks) end
    local command = net.program [[
      local function udp ()
        local s = socket.new(inet.getaddrinfo('127.0.0.1', '0',
                                              llsocket.SOCK_DGRAM)[1])
        s:bind()
        return s, s:getsockname()
      end
      local a = udp()
      local _, to = udp()
      local b = llsocket.batch.new(1, 5000)
      b:add(('x'):rep(5000), to, nil, 1472)
      print(a:sendbatch(b))
      b:clear()
      b:add(('x'):rep(5000), to, nil, 1473)
      local number = select(4, a:sendbatch(b))
      print(number == errno.EMSGSIZE or number == errno.EINVAL)
    ]]
    local out = net.run('exec ${LLS_ALONE:-unshare -n} sh -c ' .. net.quote(
      'ip link set lo mtu 1500 up && ' .. command))
    if out:find('Operation not permitted', 1, true) then
      return pending 'no network namespaces'
    end
    assert.equal('1\tnil\tfalse\ntrue\n', out)
  end)
end)


describe('sock:udpgro', function ()
  after_each(net.release)

  it_coalesces('is off at first, and tells what was set', function ()
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

  it_coalesces('fails with EBADF when the socket is closed', function ()
    local s = net.udp()
    s:close()
    fails.value('EBADF', s:udpgro(true))
  end)

  it('takes only a boolean', function ()
    net.refused('udpgro', net.udp(), 1)
    net.refused('udpgro', net.udp(), 'true')
  end)

  it_coalesces('lets recvmsg receive with room for control messages',
  function ()
    local a, s = buf.udp_pair()
    s:udpgro(true)
    a:sendbatch(cut('aaabbbc', 3))
    local mh = msg.message({ 65536 }, llsocket.cmsghdrs.new())
    net.is({ 7, nil, true }, s:recvmsg(mh))
    assert.equal(3, msg.number(mh:control():shift():data()))
  end)

  -- They would lose the boundaries of the datagrams.
  it_coalesces('refuses receives that do not tell the segments', function ()
    local a, s = buf.udp_pair()
    s:udpgro(true)
    a:sendbatch(cut('aaabbbc', 3))
    s:recvable(1000)
    local mh = llsocket.msghdr.new()
    mh:iov(msg.vector(100))
    fails.transfer('EOPNOTSUPP', s:recv())
    fails.from('EOPNOTSUPP', s:recvfrom())
    fails.transfer('EOPNOTSUPP', s:recv_into(buffer.new()))
    fails.transfer('EOPNOTSUPP',
                   s:recvfrom_into(buffer.new(), net.unix('')))
    fails.transfer('EOPNOTSUPP', s:recvmsg(mh))
    fails.transfer('EMSGSIZE', s:recvbatch(batch.new(4, 65534)))
    assert.same({ 'aaa', 'bbb', 'c' }, drain(s))
    s:udpgro(false)
    a:sendbatch(cut('aaabbbc', 3))
    assert.same({ 'aaa', 'bbb', 'c' }, buf.drain(s))
  end)

  it_coalesces('is known to a duplicate', function ()
    local s = net.udp(nil, true)
    s:udpgro(true)
    local copy = net.own(s:dup())
    fails.transfer('EOPNOTSUPP', copy:recv())
  end)
end)


describe('b:segment', function ()
  after_each(net.release)

  it_coalesces('is of what came last in that slot', function ()
    local a, s = net.udp_pair()
    local to, b = s:getsockname(), batch.new(2, 65536)
    assert.is_true(s:udpgro(true))
    for _, size in ipairs { 10, 40, 7, 20 } do
      assert.equal(1, (a:sendbatch(cut(('x'):rep(40), size, to))))
      net.is({ 1 }, s:recvbatch(b))
      for _ = 1, 2 do net.is({ size }, b:segment(1)) end
      local list = {}
      for data in b:datagrams() do list[#list + 1] = #data end
      assert.equal(math.ceil(40 / size), #list)
      assert.equal(size, list[1])
    end
    b:clear()
    b:add('four')
    net.is({ 4 }, b:segment(1))
  end)
end)
