-- SPDX-License-Identifier: MIT
-- Sending parts and lists without making strings of them: sock:send_part,
-- and buffers and lists in sock:send and sock:sendto.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer, fails, again = llsocket.buffer, net.fails, net.again

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local DONTWAIT, MORE = llsocket.MSG_DONTWAIT, llsocket.MSG_MORE
local TEXT = 'hello\0world\255!'

-- What all of them have in common: a text is sent, with flags.
local calls = {
  send = function (s, text, ...) return s:send(text, ...) end,
  ['send of a buffer'] = function (s, text, ...)
    return s:send(buf.of(text, 1, 10000000), ...)
  end,
  send_part = function (s, text, ...)
    return s:send_part('<' .. text .. '>', 2, -2, ...)
  end,
  ['send_part of a buffer'] = function (s, text, ...)
    return s:send_part(buf.of('<' .. text, 1, 10000000), 2, nil, ...)
  end,
  ['send of a list'] = function (s, text, ...)
    local half = math.floor(#text / 2)
    local head = text:sub(1, half)
    return s:send({ head, '', buf.of(text:sub(half + 1)) }, ...)
  end,
  ['send_part of a list'] = function (s, text, ...)
    return s:send_part({ 'gone', buf.of('gone' .. text) }, 9, nil, ...)
  end,
  ['send_part of a part of a list'] = function (s, text, ...)
    return s:send_part({ 'gone', buf.of('gone' .. text), '<', '>' }, 9, -3, ...)
  end,
}

for name, call in pairs(calls) do
  describe('sock:' .. name, function ()
    after_each(net.release)

    for _, f in ipairs(net.families) do
      it('sends on TCP: ' .. f[1], function ()
        local a, s = net.tcp_pair(f[2])
        net.is({ #TEXT, nil, false }, call(a, TEXT))
        assert.equal(TEXT, (s:recv()))
      end)

      it('sends one datagram: ' .. f[1], function ()
        local a, s = net.udp_pair(f[2])
        net.is({ #TEXT, nil, false }, call(a, TEXT))
        assert.equal(TEXT, (s:recv()))
      end)
    end

    it('gives an integer', function ()
      assert.is_true(msg.is_integer((call(net.unix_pair(), 'x'))))
    end)

    it('sends an empty datagram', function ()
      local a, s = net.udp_pair()
      net.is({ 0, nil, false }, call(a, ''))
      net.is({ '' }, s:recv())
    end)

    it('sends nothing for nothing on a stream', function ()
      local a, s = net.unix_pair(STREAM, true)
      net.is({ 0, nil, false }, call(a, ''))
      again.receive('EAGAIN', s:recv())
    end)

    it('sends the longest datagram', function ()
      local a, s = net.udp_pair()
      local text = buf.bytes(65507)
      net.is({ 65507, nil, false }, call(a, text))
      assert.is_true(text == s:recv())
    end)

    it('fails with EMSGSIZE for a longer one', function ()
      fails.transfer('EMSGSIZE', call((net.udp_pair()), ('x'):rep(65508)))
    end)

    it('answers again when only a part went', function ()
      local a = net.unix_pair(STREAM, true)
      local r = net.pack(call(a, ('x'):rep(4000000)))
      assert.is_true(r[1] > 0 and r[1] < 4000000)
      net.is({ n = 3, r[1], nil, true }, net.unpack(r, 1, r.n))
    end)

    it('answers again and EAGAIN when nothing went', function ()
      local a = net.unix_pair(STREAM, true)
      net.fill(a)
      again.send('EAGAIN', call(a, 'x'))
    end)

    it('takes flags and skips nil among them', function ()
      local a = net.unix_pair(STREAM, true)
      net.fill(a)
      a:nonblock(false)
      again.send('EAGAIN', call(a, 'x', nil, 0, nil, DONTWAIT, nil))
    end)

    it('holds data back with MSG_MORE', function ()
      local a, s = net.udp_pair()
      net.is({ 2, nil, false }, call(a, 'ab', MORE))
      net.is({ 2, nil, false }, call(a, 'cd'))
      assert.equal('abcd', (s:recv()))
    end)

    for kind, socktype in pairs { stream = STREAM, seqpacket = SEQPACKET } do
      it('gives only the number when the peer is gone: ' .. kind, function ()
        local a, s = net.unix_pair(socktype)
        s:close()
        net.lost(call(a, 'x'))
        -- A long piece of a list goes another way.
        net.lost(call(a, ('x'):rep(20000)))
      end)
    end

    it('fails with EDESTADDRREQ on UDP without a peer', function ()
      fails.transfer('EDESTADDRREQ', call((net.udp()), 'x'))
    end)

    it('fails with EBADF when the socket is closed', function ()
      local s = net.tcp()
      s:close()
      fails.transfer('EBADF', call(s, 'x'))
      fails.transfer('EBADF', call(s, ('x'):rep(20000)))
    end)
  end)
end


-- Sends with `go(at)`, which sends from the byte `at` on, until all went, and
-- receives as little as it must.
local function all_arrives (text, go)
  local a, s = net.unix_pair(STREAM, true)
  a:sndbuf(4608)
  local at, got, short = 1, {}, 0
  while at <= #text do
    local len, err, more = go(a, at)
    assert(len, err)
    assert.equal(at + len <= #text, more)
    if more then short = short + 1 end
    at = at + len
    local piece = s:recv(10007)
    got[#got + 1] = piece
  end
  a:close()
  repeat
    local piece = s:recv()
    got[#got + 1] = piece
  until not piece
  assert.is_true(short > 1)
  assert.is_true(text == table.concat(got))
end


describe('sock:send_part', function ()
  after_each(net.release)

  buf.each(it, 'sends the part that sub gives', function (make)
    local a, s = net.unix_pair(DGRAM)
    local b = make(TEXT)
    for i = -16, 16, 2 do
      for j = -16, 16, 3 do
        local part = buf.sub(TEXT, i, j)
        a:send_part(TEXT, i, j)
        a:send_part(b, i, j)
        local one, two = s:recv(), s:recv()
        if one ~= part or two ~= part then
          assert.same({ part, part, i, j }, { one, two, i, j })
        end
      end
    end
  end)

  buf.each(it, 'sends all without positions', function (make)
    local a, s = net.unix_pair(DGRAM)
    net.is({ #TEXT, nil, false }, a:send_part(make(TEXT)))
    assert.equal(TEXT, (s:recv()))
    net.is({ #TEXT - 2, nil, false }, a:send_part(make(TEXT), 3))
    assert.equal(TEXT:sub(3), (s:recv()))
  end)

  it('goes on after short sends until all arrived', function ()
    local text = buf.bytes(300000)
    all_arrives(text, function (s, at) return s:send_part(text, at) end)
    local b = buf.of(text)
    all_arrives(text, function (s, at) return s:send_part(b, at) end)
  end)

  it('goes on with a buffer that drops what went', function ()
    local text = buf.bytes(300000)
    local b = buf.of(text)
    all_arrives(text, function (s)
      local len, err, more = s:send_part(b)
      if len then b:consume(len) end
      return len, err, more
    end)
    assert.equal(0, #b)
  end)

  it('leaves the buffer as it is', function ()
    local b = buf.of(TEXT)
    net.unix_pair():send_part(b, 2, 3)
    assert.equal(TEXT, tostring(b))
  end)

  it('takes positions far away', function ()
    local a, s = net.unix_pair(DGRAM)
    net.is({ 5, nil, false }, a:send_part('hello', -2^63, 2^53))
    assert.equal('hello', (s:recv()))
  end)
end)


describe('a list', function ()
  after_each(net.release)

  it('sends strings and buffers one after the other', function ()
    local a, s = net.unix_pair(DGRAM)
    for _, place in ipairs(buf.places) do
      local make = place[2]
      local list = { 'a', make('bc'), '', make(''), 'def', make('g') }
      net.is({ 7, nil, false }, a:send(list))
      assert.equal('abcdefg', (s:recv()))
    end
  end)

  it('sends the same buffer twice', function ()
    local a, s = net.unix_pair(DGRAM)
    local b = buf.of('ab')
    net.is({ 5, nil, false }, a:send { b, '-', b })
    assert.equal('ab-ab', (s:recv()))
    local long = buf.of(buf.bytes(20000))
    net.is({ 40000, nil, false }, a:send { long, long })
    assert.is_true(buf.bytes(20000):rep(2) == s:recv())
  end)

  it('sends an empty list as an empty datagram', function ()
    local a, s = net.udp_pair()
    net.is({ 0, nil, false }, a:send {})
    net.is({ '' }, s:recv())
  end)

  it('sends the same with every skip', function ()
    local a, s = net.unix_pair(DGRAM)
    local list = { 'ab', '', buf.of('cde'), 'f', buffer.new(), 'ghij' }
    for skip = 0, 12 do
      local rest = ('abcdefghij'):sub(skip + 1)
      net.is({ #rest, nil, false }, a:send_part(list, skip + 1))
      assert.equal(rest, (s:recv()))
    end
  end)

  it('takes a position far away', function ()
    local a, s = net.unix_pair(STREAM, true)
    net.is({ 0, nil, false }, a:send_part({ 'hello' }, 2^53))
    again.receive('EAGAIN', s:recv())
  end)

  for _, size in ipairs { 1, 10, 16383, 16384, 16385, 65507 } do
    it('sends ' .. size .. ' bytes in pieces of all sizes', function ()
      local a, s = net.udp_pair()
      local text = buf.bytes(size)
      for _, pieces in ipairs { 1, 2, 7, 1000 } do
        local each, list = math.ceil(size / pieces), {}
        for at = 1, size, each do
          list[#list + 1] = text:sub(at, at + each - 1)
        end
        net.is({ size, nil, false }, a:send(list))
        assert.is_true(text == s:recv())
      end
    end)
  end

  it('goes on after short sends until all arrived', function ()
    local text, list = buf.bytes(300000), {}
    for at = 1, #text, 1117 do
      local piece = text:sub(at, at + 1116)
      list[#list + 1] = at % 2 == 0 and piece or buf.of(piece)
    end
    all_arrives(text, function (s, at) return s:send_part(list, at) end)
  end)

  it('goes on where there are more pieces than a call takes', function ()
    local text, list = buf.bytes(200000), {}
    for at = 1, #text, 10 do
      list[#list + 1] = text:sub(at, at + 9)
    end
    assert.is_true(#list > 5 * llsocket.IOV_MAX)
    all_arrives(text, function (s, at) return s:send_part(list, at) end)
  end)

  it('takes more than IOV_MAX pieces that are small', function ()
    local a, s = net.udp_pair()
    local list = {}
    for i = 1, 5000 do list[i] = string.char(i % 256) end
    net.is({ 5000, nil, false }, a:send(list))
    assert.equal(table.concat(list), (s:recv()))
  end)

  it('fails with EMSGSIZE for a datagram of too many pieces', function ()
    local a, s = net.unix_pair(DGRAM, true)
    local list = {}
    for i = 1, 8000 do list[i] = ('x'):rep(10) end
    fails.transfer('EMSGSIZE', a:send(list))
    net.is({ 80000, nil, false }, a:send(table.concat(list)))
    assert.equal(80000, #s:recv(2^17))
  end)

  it('sends short and long pieces in their order', function ()
    local a, s = net.unix_pair(DGRAM)
    local sizes = { 1024, 1025, 1, 0, 1023, 5000, 5000, 7, 1024, 20000, 1 }
    for first = 1, #sizes do
      local list, text = {}, {}
      for i = first, #sizes do
        local piece = string.char(64 + i):rep(sizes[i])
        text[#text + 1] = piece
        list[#list + 1] = i % 3 == 0 and buf.of(piece) or piece
      end
      text = table.concat(text)
      net.is({ #text, nil, false }, a:send(list))
      assert.is_true(text == s:recv())
      local skip = math.min(1030, #text)
      net.is({ #text - skip, nil, false }, a:send_part(list, skip + 1))
      assert.is_true(text:sub(skip + 1) == s:recv())
    end
  end)

  it('copies 64 KiB of short pieces, and hands on the rest', function ()
    local a, s = net.unix_pair(DGRAM)
    for _, count in ipairs { 64, 65, 80 } do
      local list = {}
      for i = 1, count do list[i] = string.char(i):rep(1024) end
      list[#list + 1] = 'the last'
      local text = table.concat(list)
      net.is({ #text, nil, false }, a:send(list))
      assert.is_true(text == s:recv(2^17))
    end
  end)

  it('refuses a wrong element and names its place', function ()
    local a, s = net.unix_pair(STREAM, true)
    for _, v in ipairs { 1, true, print, {}, io.stdout, a } do
      net.raises("bad argument #1 to 'send'", net.method, 'send', a,
                 { 'a', v })
      net.raises('string or llsocket.buffer expected at 3, got ' .. net.kind(v),
                 a.send, a, { 'a', 'b', v, 'c' })
      net.raises('string or llsocket.buffer expected at 3, got ' .. net.kind(v),
                 a.send_part, a, { 'a', 'b', v, 'c' }, -1)
    end
    again.receive('EAGAIN', s:recv())
  end)

  it('sends nothing of what comes behind a piece without a place', function ()
    local a, s = net.unix_pair(STREAM)
    local list = { ('a'):rep(1020) }
    for i = 2, 64 do list[i] = ('b'):rep(1024) end       -- 4 bytes of room left
    for i = 65, 64 + llsocket.IOV_MAX - 2 do list[i] = 'ccccc' end
    list[#list + 1] = 'd'                                -- the last place
    local text = table.concat(list)
    list[#list + 1] = 'eeeee'
    list[#list + 1] = 'f'
    net.is({ #text, nil, true }, a:send(list))
    net.is({ 6, nil, false }, a:send_part(list, #text + 1))
    assert.is_true(text .. 'eeeeef' == net.recvall(s, #text + 6))
  end)

  it('sends what it can of more than 4 GiB', function ()
    local a, s = net.unix_pair(STREAM, true)
    local list, text = {}, ('x'):rep(2^22)
    for i = 1, 1024 do list[i] = text end
    local n, err, more = a:send(list)
    net.is({ nil, true }, err, more)
    assert.equal(n, #net.recvall(s, n))
  end)

  it('is cut where string.sub cuts its pieces together', function ()
    local a, s = net.unix_pair(DGRAM)
    local list = { 'ab', '', buf.of('cde'), 'f', buffer.new(), 'ghij' }
    for i = -12, 12 do
      for j = -12, 12, 3 do
        local part = buf.sub('abcdefghij', i, j)
        net.is({ #part, nil, false }, a:send_part(list, i, j))
        assert.equal(part, (s:recv()))
      end
    end
  end)

  it('does not hold the room after an error', function ()
    local a, s = net.udp_pair()
    assert.is_false((pcall(a.send, a, { 1 })))
    collectgarbage()
    collectgarbage 'stop'
    local before = collectgarbage 'count'
    for _ = 1, 100 do
      a:send { 'x' }
      s:recv()
    end
    local grown = collectgarbage 'count' - before
    collectgarbage 'restart'
    assert.is_true(grown < 1000, grown)
  end)

  it('asks no metamethod of the list', function ()
    local a, s = net.unix_pair()
    net.is({ 1, nil, false }, a:send(setmetatable({ 'a' }, {
      __index = function () error 'asked' end,
      __len = function () error 'asked' end,
    })))
    assert.equal('a', (s:recv()))
  end)
end)


describe('sock:sendto', function ()
  after_each(net.release)

  buf.each(it, 'sends a buffer to an address', function (make)
    local a = net.udp()
    local s, to = net.udp()
    net.is({ #TEXT, nil, false }, a:sendto(make(TEXT), to))
    assert.equal(TEXT, (s:recv()))
    net.is({ #TEXT + 2, nil, false }, a:sendto({ '<', make(TEXT), '>' }, to))
    assert.equal('<' .. TEXT .. '>', (s:recv()))
  end)

  it('sends a list of long and many pieces to an address', function ()
    local a = net.udp()
    local s, to = net.udp()
    local list = { ('a'):rep(2000), 'b', ('c'):rep(3000) }
    net.is({ 5001, nil, false }, a:sendto(list, to))
    assert.equal(table.concat(list), (s:recv()))
    net.is({ 0, nil, false }, a:sendto({}, to))
    net.is({ '' }, s:recv())
    list = {}
    for i = 1, 8000 do list[i] = ('x'):rep(10) end
    fails.transfer('EMSGSIZE', a:sendto(list, to))
  end)
end)


describe('no send of a part or a list raises SIGPIPE:', function ()
  after_each(net.release)

  for _, call in ipairs {
    "p[1]:send_part('xx', 2)", "p[1]:send({ 'x', 'y' })",
    "p[1]:send({ ('x'):rep(20000), 'y' })",
    "q[1]:sendbatch(batch)",
  } do
    it(call, function ()
      local out, status = net.run('exec ' .. net.program([[
        local p = socket.pair(llsocket.SOCK_STREAM)
        local q = socket.pair(llsocket.SOCK_SEQPACKET)
        local batch = llsocket.batch.new(2, 10) -- luacheck: ignore
        batch:add 'x'
        p[2]:close()
        q[2]:close()
        print(select(4, ]] .. call .. ') == llsocket.errno.EPIPE)'))
      assert.equal('true\n', out)
      assert.equal(0, status)
    end)
  end
end)
