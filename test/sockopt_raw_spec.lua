-- SPDX-License-Identifier: MIT
-- Options by their numbers, filters, and what is in the queues.

local llsocket = require 'llsocket'
local facts = require 'test.support_facts'
local net = require 'test.support_net'

local SOCKET, TCP = llsocket.SOL_SOCKET, llsocket.IPPROTO_TCP

local function refused (text, f, ...)
  local ok, message = pcall(f, ...)
  assert.is_false(ok)
  assert.truthy(message:find(text, 1, true), message)
end

describe('sock:getsockopt', function ()
  after_each(net.release)

  it('gives an integer', function ()
    net.is({ llsocket.SOCK_STREAM },
           net.tcp():getsockopt(SOCKET, llsocket.SO_TYPE))
  end)

  it('gives bytes where a size is given', function ()
    local s = net.tcp()
    local bytes = s:getsockopt(TCP, llsocket.TCP_INFO, 1000)
    assert.is_true(#bytes > 100 and #bytes < 1000)
    assert.equal(10, #s:getsockopt(TCP, llsocket.TCP_INFO, 10))
  end)

  it('fails as the system says', function ()
    net.fails.value('ENOPROTOOPT', net.udp():getsockopt(SOCKET, 32))
    local s = net.tcp()
    s:close()
    net.fails.value('EBADF', s:getsockopt(SOCKET, llsocket.SO_TYPE))
  end)

  it('refuses sizes that are none', function ()
    local s = net.tcp()
    for _, size in ipairs { 0, -1, 65537, 1.5, 'x' } do
      refused('bad argument', s.getsockopt, s, SOCKET, 3, size)
    end
  end)
end)

describe('sock:setsockopt', function ()
  after_each(net.release)

  it('takes integers, booleans and bytes', function ()
    local s = net.tcp()
    net.is({ true }, s:setsockopt(SOCKET, llsocket.SO_KEEPALIVE, true))
    net.is({ true }, s:keepalive())
    net.is({ true }, s:setsockopt(SOCKET, llsocket.SO_KEEPALIVE, 0))
    net.is({ false }, s:keepalive())
    -- Its own: only root may set one that the system does not allow.
    local name = s:tcpcongestion()
    net.is({ true }, s:setsockopt(TCP, llsocket.TCP_CONGESTION, name))
    net.is({ name }, s:tcpcongestion())
  end)

  it('refuses other values', function ()
    local s = net.tcp()
    for _, value in ipairs { {}, print, 1.5, 2 ^ 40, s } do
      refused('bad argument', s.setsockopt, s, SOCKET, 9, value)
    end
    refused('bad argument', s.setsockopt, s, SOCKET, 9)
  end)
end)

describe('pairs of level and option', function ()
  after_each(net.release)

  it('that could reach memory raise, with the reason', function ()
    local s = net.tcp()
    for _, p in ipairs(facts.pairs.refused) do
      local level = llsocket[p[1]]
      for _, option in ipairs { p[2], p[3] } do
        refused(p[4], s.getsockopt, s, level, option)
        refused(p[4], s.getsockopt, s, level, option, 100)
        refused(p[4], s.setsockopt, s, level, option, 1)
        refused(p[4], s.setsockopt, s, level, option, ('x'):rep(100))
      end
    end
  end)

  it('that nobody knows raise', function ()
    local s = net.tcp()
    for _, p in ipairs { { SOCKET, 0 }, { SOCKET, 85 }, { SOCKET, -1 },
                         { TCP, 1000 }, { 12345, 1 }, { -1, -1 },
                         { 0, 64 }, { 41, 64 }, { 261, 1 } } do
      for _, f in ipairs { s.getsockopt, s.setsockopt } do
        local ok = pcall(f, s, p[1], p[2], 1)
        assert.message(p[1] .. ' ' .. p[2]).is_false(ok)
      end
    end
  end)

  it('of the levels of old protocols are taken', function ()
    local s = net.tcp()
    for _, p in ipairs { { 'SOL_AX25', 1 }, { 'SOL_NETROM', 1 },
                         { 'SOL_ROSE', 1 }, { 'SOL_X25', 1 },
                         { 'SOL_ATM', 0x42000004 }, { 'SOL_IUCV', 0x80 },
                         { 'SOL_CAIF', 127 }, { 'SOL_NFC', 0 } } do
      local level = llsocket[p[1]]
      if level then
        net.fails.value('EOPNOTSUPP', s:getsockopt(level, p[2], 4))
        net.fails.value('ENOPROTOOPT', s:setsockopt(level, p[2], 1))
      end
    end
  end)

  it('are not both safe and refused', function ()
    for _, r in ipairs(facts.pairs.refused) do
      for _, p in ipairs(facts.pairs.safe) do
        assert.is_false(p[1] == r[1] and p[2] <= r[3] and r[2] <= p[3])
      end
      assert.is_string(r[4])
    end
  end)

  it('of every option are taken', function ()
    local s = net.tcp()
    for _, o in ipairs(facts.byname) do
      for name in o.macros:gmatch '%S+' do
        local level, option = llsocket[o.level], llsocket[name]
        if level and option then
          assert.message(name).is_true((pcall(s.getsockopt, s, level, option,
                                              200)))
          break
        end
      end
    end
  end)
end)

describe('what is in the queues', function ()
  after_each(net.release)

  it('sock:unread counts the bytes of a stream', function ()
    local a, b = net.tcp_pair()
    net.is({ 0 }, b:unread())
    a:send('hello')
    assert.is_true((b:recvable(2000)))
    net.is({ 5 }, b:unread())
    b:recv(2)
    net.is({ 3 }, b:unread())
  end)

  it('sock:unread is the first datagram', function ()
    local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
    a:send('four')
    a:send('second')
    net.is({ 4 }, b:unread())
  end)

  it('sock:unsent counts what the peer has not read', function ()
    local a, b = net.unix_pair()
    net.is({ 0 }, a:unsent())
    a:send(('x'):rep(100))
    assert.is_true(a:unsent() >= 100)
    b:recv()
    net.is({ 0 }, a:unsent())
  end)

  it('fail on a closed socket', function ()
    local s = net.tcp()
    s:close()
    net.fails.value('EBADF', s:unread())
    net.fails.value('EBADF', s:unsent())
  end)
end)

describe('filters', function ()
  after_each(net.release)

  local ALL, NONE = { { 0x06, 0, 0, 0xffffffff } }, { { 0x06, 0, 0, 0 } }

  it('keep datagrams away until they are detached', function ()
    local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
    net.is({ true }, b:attachfilter(NONE))
    a:send('x')
    assert.is_false((b:recvable(20)))
    net.is({ true }, b:attachfilter(ALL))
    a:send('y')
    assert.equal('y', b:recv())
    net.is({ true }, b:detachfilter())
    net.fails.value('ENOENT', b:detachfilter())
  end)

  it('are bytes too', function ()
    local a, b = net.unix_pair(llsocket.SOCK_DGRAM)
    -- ret #0, in either byte order.
    local rest = ('\0'):rep(6)
    assert.is_true(b:attachfilter('\6\0' .. rest) or
                   b:attachfilter('\0\6' .. rest))
    a:send('x')
    assert.is_false((b:recvable(20)))
  end)

  it('can be locked', function ()
    local _, b = net.unix_pair(llsocket.SOCK_DGRAM)
    net.is({ true }, b:attachfilter(ALL))
    net.is({ true }, b:lockfilter())
    net.fails.value('EPERM', b:detachfilter())
    net.fails.value('EPERM', b:attachfilter(NONE))
  end)

  it('are refused when they are none', function ()
    local s = net.udp()
    local long = {}
    for i = 1, 4097 do long[i] = ALL[1] end
    for text, program in pairs {
      ['instructions expected'] = {},
      ['1 to 4096 instructions'] = long,
      ['8 bytes'] = 'short',
      ['instruction 1 is no table'] = { 1 },
      ['instruction 1 field 1: number out of range'] = { { 70000, 0, 0, 0 } },
      ['instruction 2 field 4'] = { ALL[1], { 6, 0, 0, 'x' } },
      ['instruction 1 jumps out'] = { { 0x05, 0, 0, 1 }, ALL[1] },
      ['instruction 1 jumps out of'] = { { 0x15, 0, 1, 1 }, ALL[1] },
      ['number'] = { { 6, 0, 0, -1 } },
    } do
      refused(text, s.attachfilter, s, program)
      refused(text, s.attachreuseport, s, program)
    end
    for _, program in ipairs { 1, true, print, s } do
      refused('table or string expected', s.attachfilter, s, program)
    end
  end)

  it('may jump within', function ()
    net.is({ true }, net.udp():attachfilter {
      { 0x05, 0, 0, 0 }, { 0x15, 0, 0, 1 }, ALL[1] })
  end)

  it('choose the socket of a reuseport group', function ()
    local one = net.own(llsocket.socket.new(net.loopback(nil,
                          llsocket.SOCK_DGRAM)))
    one:reuseport(true)
    net.nothing(one:bind())
    local two = net.own(llsocket.socket.new(one:getsockname()))
    two:reuseport(true)
    net.nothing(two:bind())
    net.is({ true }, one:attachreuseport { { 0x06, 0, 0, 1 } })
    for _ = 1, 8 do
      local s = net.udp()
      s:sendto('x', one:getsockname())
    end
    for _ = 1, 8 do
      assert.is_true((two:recvable(2000)))
      assert.equal('x', two:recv())
    end
    assert.is_false((one:recvable(20)))
  end)
end)
