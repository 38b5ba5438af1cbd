-- SPDX-License-Identifier: MIT
-- Many datagrams at a call: sock:sendmmsg. The receiving is in
-- batch_recv_spec.lua.

local llsocket = require 'llsocket'
local buf = require 'test.support_buf'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local buffer = llsocket.buffer
local fails, again = net.fails, net.again

local DGRAM, SEQPACKET = llsocket.SOCK_DGRAM, llsocket.SOCK_SEQPACKET
local DONTWAIT = llsocket.MSG_DONTWAIT

local numbered, part = buf.numbered, buf.part


describe('sock:sendmmsg', function ()
  after_each(net.release)

  for _, f in ipairs(net.families) do
    it('sends to the peer: ' .. f[1], function ()
      local a, s = buf.udp_pair(f[2])
      net.is({ 3, nil, false }, a:sendmmsg { 'one', 'two', 'three' })
      assert.same({ 'one', 'two', 'three' }, buf.drain(s))
    end)

    it('sends all to one address: ' .. f[1], function ()
      local a = net.udp(f[2])
      local s, to = net.udp(f[2], true)
      net.is({ 2, nil, false }, a:sendmmsg({ 'one', 'two' }, to))
      assert.same({ 'one', 'two' }, buf.drain(s))
    end)

    it('sends each to its address: ' .. f[1], function ()
      local a = net.udp(f[2])
      local s, to_s = net.udp(f[2], true)
      local t, to_t = net.udp(f[2], true)
      net.is({ 3, nil, false },
             a:sendmmsg({ '1', '2', '3' }, { to_s, to_t, to_s }))
      assert.same({ '1', '3' }, buf.drain(s))
      assert.same({ '2' }, buf.drain(t))
    end)
  end

  it('is refused on a stream, where a part of a message may go', function ()
    local a = net.unix_pair and net.unix_pair() or net.tcp()
    fails.transfer('EOPNOTSUPP', a:sendmmsg({ 'x' }))
  end)

  it('gives an integer', function ()
    assert.is_true(msg.is_integer((buf.udp_pair():sendmmsg { 'x' })))
  end)

  it('sends strings and buffers', function ()
    local a, s = buf.udp_pair()
    for _, place in ipairs(buf.places) do
      local b = place[2]('\0b\255')
      net.is({ 4, nil, false }, a:sendmmsg { 'a', b, b, buffer.new() })
      assert.same({ 'a', '\0b\255', '\0b\255', '' }, buf.drain(s))
    end
  end)

  it('sends empty datagrams', function ()
    local a, s = buf.udp_pair()
    net.is({ 3, nil, false }, a:sendmmsg { '', 'x', '' })
    assert.same({ '', 'x', '' }, buf.drain(s))
  end)

  it('sends nothing for an empty list', function ()
    local a, s = buf.udp_pair()
    net.is({ 0, nil, false }, a:sendmmsg {})
    again.receive('EAGAIN', s:recv())
  end)

  it('sends at most 256 at a call', function ()
    local a, s = buf.udp_pair()
    net.is({ 256, nil, false }, a:sendmmsg(numbered(256)))
    assert.same(numbered(256), buf.drain(s))
    net.is({ 256, nil, true }, a:sendmmsg(numbered(257)))
    assert.same(numbered(256), buf.drain(s))
  end)

  it('counts those before the one that fails, and begins with it then',
  function ()
    local a, s = buf.udp_pair()
    local list = { 'one', 'two', ('x'):rep(65508), 'four' }
    net.is({ 2, nil, true }, a:sendmmsg(list))
    assert.same({ 'one', 'two' }, buf.drain(s))
    fails.transfer('EMSGSIZE', a:sendmmsg(part(list, 3, 4)))
    assert.same({}, buf.drain(s))
    net.is({ 1, nil, false }, a:sendmmsg(part(list, 4, 4)))
  end)

  it('sends until the peer takes no more, and goes on then', function ()
    local a, s = net.unix_pair(DGRAM, true)
    local list, got, at = numbered(500), {}, 1
    while at <= #list do
      local n, err, more = a:sendmmsg(part(list, at, #list))
      assert(n, err)
      assert.equal(at + n <= #list, more)
      at = at + n
      if n == 0 then
        for _, text in ipairs(buf.drain(s)) do got[#got + 1] = text end
      end
    end
    for _, text in ipairs(buf.drain(s)) do got[#got + 1] = text end
    assert.same(list, got)
  end)

  it('answers again and EAGAIN when none was taken', function ()
    local a = net.unix_pair(DGRAM, true)
    repeat local n = a:send('x') until n == 0
    again.send('EAGAIN', a:sendmmsg { 'x', 'y' })
    a:nonblock(false)
    again.send('EAGAIN', a:sendmmsg({ 'x' }, nil, nil, DONTWAIT, nil))
  end)

  it('gives only the number when the peer is gone', function ()
    local a, s = net.unix_pair(SEQPACKET)
    s:close()
    net.lost(a:sendmmsg { 'x', 'y' })
  end)

  it('fails with ECONNREFUSED when a datagram met no socket', function ()
    local a, s = net.udp_pair()
    s:close()
    a:send('x')
    assert.is_true((a:recvable(2000)))
    fails.transfer('ECONNREFUSED', a:sendmmsg { 'x' })
  end)

  it('fails with EDESTADDRREQ without an address', function ()
    fails.transfer('EDESTADDRREQ', (net.udp()):sendmmsg { 'x' })
  end)

  it('fails with EBADF when the socket is closed', function ()
    local s = net.udp()
    s:close()
    fails.transfer('EBADF', s:sendmmsg { 'x' })
    fails.transfer('EBADF', s:sendmmsg {})
  end)

  it('refuses a wrong element and names its place', function ()
    local a, s = buf.udp_pair()
    for _, v in ipairs { 1, true, print, {}, io.stdout, a } do
      net.raises("bad argument #1 to 'sendmmsg'", net.method, 'sendmmsg', a,
                 { 'x', v })
      net.raises('string or llsocket.buffer expected at 2, got ' .. net.kind(v),
                 a.sendmmsg, a, { 'x', v })
    end
    again.receive('EAGAIN', s:recv())
  end)

  it('refuses a wrong address and names its place', function ()
    local a, to = net.udp(nil, true)
    net.raises("bad argument #2 to 'sendmmsg'", net.method, 'sendmmsg', a,
               { 'x', 'y' }, { to })
    net.raises('llsocket.addrinfo expected at 2, got nil', a.sendmmsg, a,
               { 'x', 'y' }, { to })
    net.raises('expected at 1, got string', a.sendmmsg, a, { 'x' },
               { '127.0.0.1' })
    again.receive('EAGAIN', a:recv())
  end)

  it('may be called in a finalizer while a receive is under way', function ()
    assert.equal('x\ttrue\t1\n', net.lua([[
      local p = socket.pair(llsocket.SOCK_DGRAM)
      local ok, n
      local function gc () ok, n = pcall(p[1].sendmmsg, p[1], { 'y' }) end
      p[1]:send('x')
      pcall(p[1].send, p[1], { 1 })
      collectgarbage()
      collectgarbage('stop')
      if newproxy then getmetatable(newproxy(true)).__gc = gc
      else setmetatable({}, { __gc = gc }) end
      collectgarbage('setpause', 0)
      collectgarbage('restart')
      local text = p[2]:recv()
      collectgarbage()
      print(text, ok, n)
    ]]))
  end)
end)
