-- SPDX-License-Identifier: MIT
-- Every option of the facts: what it tells, sets and refuses.

local llsocket = require 'llsocket'
local facts = require 'test.support_facts'
local net = require 'test.support_net'
local errno = llsocket.errno

local closes = { peerpidfd = true }  -- the descriptor belongs to the caller

-- One socket of each kind that a test can have.
local function sockets ()
  return { net.tcp(), net.tcp(llsocket.AF_INET6), net.udp(),
           net.udp(llsocket.AF_INET6), (net.unix_pair()) }
end

local function is_kind (o, value)
  local kind = o.kind.lua:gsub('%[%]', '')
  if o.kind.lua:find '%[%]' or o.kind.struct then
    return type(value) == 'table'
  elseif kind == 'integer' then
    return value == nil and o.kind.c == 'LINGER'
           or type(value) == 'number' and value == math.floor(value)
  elseif kind == 'number' or kind == 'boolean' or kind == 'string' then
    return type(value) == kind
  elseif kind == 'table' then
    return value == nil or type(value) == 'table'
  end
  return kind == 'llsocket.addrinfo' and type(value) == 'userdata'
end

-- Values that no option of that kind takes.
local function wrong_values (o)
  local all = { boolean = true, number = 1, string = 'x', table = {},
                ['function'] = print, userdata = llsocket.iovec.new(),
                coroutine = coroutine.create(function () end) }
  local kind = o.kind.lua
  if kind:find '%[%]' or o.kind.struct then kind = 'table' end
  if kind == 'integer' then kind = 'number' end
  all[kind] = nil
  if o.kind.c == 'INTERFACE' then all.string = nil end
  if o.kind.c == 'DEVICE' then all.number = nil end
  local out = {}
  for _, value in pairs(all) do out[#out + 1] = value end
  if kind == 'number' then
    out[#out + 1] = 0 / 0
    out[#out + 1] = 2 ^ 70
    if o.kind.lua == 'integer' then out[#out + 1] = 1.5 end
  elseif kind == 'table' then
    out[#out + 1] = { print }
    if not o.kind.lua:find '%[%]' then out[#out + 1] = { nosuchfield = 1 } end
  elseif o.kind.c == 'TEXT' then
    out[#out + 1] = 'a\0b'
    if o.kind.size ~= 0 then out[#out + 1] = ('x'):rep(o.kind.size + 1) end
  elseif o.kind.c == 'DEVICE' then
    out[#out + 1] = 'a\0b'
  end
  return out
end

local function raises (o, ok, message)
  assert.message(o.name).is_false(ok)
  assert.message(o.name).truthy(tostring(message):find('bad argument #', 1,
                                                       true))
end

-- Names that are not made of the letters of C's name, for a reason: `recv` is
-- said of all that brings a control message.
local named_otherwise = {
  bufferlock = 'SO_BUF_LOCK', recvchecksum = 'IP_CHECKSUM',
  recvipopts = 'IP_RECVOPTS', recvretopts = 'IP_RETOPTS',
  recvflowinfo = 'IPV6_FLOWINFO', isotplloptions = 'CAN_ISOTP_LL_OPTS',
}

-- Whether the letters of a name stand in C's name in their order.
local function stands_in (name, c)
  local at = 0
  for letter in name:gmatch '.' do
    at = c:lower():find(letter, at + 1, true)
    if not at then return false end
  end
  return true
end

local function each_row (see)
  for _, section in ipairs(facts.options) do
    for _, row in ipairs(section) do see(row) end
  end
end

-- Another's number in a row is an option that does something else.
describe('the facts', function ()
  it('have each option of the system once', function ()
    local seen = {}
    each_row(function (row)
      for c in row[4]:gmatch '%S+' do
        assert.message(row[1] .. ': ' .. c).is_nil(seen[c])
        seen[c] = row[1]
      end
      if row.six then
        assert.message(row[1] .. ': ' .. row.six).is_nil(seen[row.six])
        seen[row.six] = row[1]
      end
    end)
  end)

  it('name each option as C does', function ()
    each_row(function (row)
      local first = row[4]:match '%S+'
      local found = named_otherwise[row[1]] == first
      for c in row[4]:gmatch '%S+' do
        found = found or stands_in(row[1], c)
      end
      assert.message(row[1] .. ': ' .. row[4]).is_true(found)
    end)
  end)

  it('name each option of IPv4 as its twin, but for two words', function ()
    each_row(function (row)
      local name = row[1]:gsub('ttl$', 'hop'):gsub('tos$', 'tclass')
      assert.message(row[1] .. ': ' .. (row.six or ''))
        .is_true(not row.six or stands_in(name, row.six))
    end)
  end)
end)

describe('every option', function ()
  -- Asking changes nothing of a socket, and what raises changes nothing.
  local all
  setup(function () all = sockets() end)
  teardown(net.release)

  for _, o in ipairs(facts.byname) do
    it(o.name .. ' tells a value of its kind, or why not', function ()
      for _, s in ipairs(all) do
        if o.writeonly then
          raises(o, pcall(s[o.name], s))
        else
          local r = net.pack(s[o.name](s))
          if r.n == 1 then
            assert.message(o.name .. ': ' .. tostring(r[1]))
              .is_true(is_kind(o, r[1]))
            if closes[o.name] then llsocket.socket.close(r[1]) end
          else
            assert.message(o.name).equal(3, r.n)
            assert.is_nil(r[1])
            assert.equal(errno.strerror(r[3]), r[2])
          end
        end
      end
    end)

    it(o.name .. ' refuses values of other kinds', function ()
      local values = o.readonly and { true, 1, 'x', {} } or wrong_values(o)
      for _, s in ipairs(all) do
        for _, value in ipairs(values) do
          raises(o, pcall(s[o.name], s, value))
        end
      end
    end)

    it(o.name .. ' fails on a closed socket', function ()
      local s = net.tcp()
      s:close()
      if not o.writeonly then
        net.fails.value('EBADF', s[o.name](s))
      end
    end)
  end

  it('is in socket.options where the system has it', function ()
    local there = {}
    for _, name in ipairs(llsocket.socket.options()) do there[name] = true end
    for _, name in ipairs { 'reuseaddr', 'tcpnodelay', 'rcvbuf', 'ttl' } do
      assert.is_true(there[name])
    end
    for _, o in ipairs(facts.byname) do there[o.name] = nil end
    assert.is_nil(next(there))
  end)

  it('is a method that is made once', function ()
    local s = all[1]
    assert.equal(s.tcpnodelay, s.tcpnodelay)
    assert.is_nil(s.nosuchoption)
  end)
end)

-- Those that a program without privilege can set to what they are already.
describe('an option that is set to what it tells', function ()
  after_each(net.release)

  local skip = {  -- they answer otherwise, or change the socket for good
    tcprepair = true, tcpqueueseq = true, tcprepairqueue = true,
    tcpcongestion = true, tcpulp = true, zerocopy = true, rcvbuf = true,
    sndbuf = true, sndlowat = true, tcpmaxseg = true, tcpdeferaccept = true,
    tcpwindowclamp = true, timestamp = true, timestampns = true,
  }
  for _, o in ipairs(facts.byname) do
    if not o.readonly and not o.writeonly and not skip[o.name]
        and o.kind.lua ~= 'string' then
      it('tells that: ' .. o.name, function ()
        for _, s in ipairs(sockets()) do
          local value, err = s[o.name](s)
          if err == nil and value ~= nil then
            local again, refusal = s[o.name](s, value)
            if refusal == nil then
              assert.message(o.name).same(value, again)
              assert.message(o.name).same(value, (s[o.name](s)))
            end
          end
        end
      end)
    end
  end
end)

describe('the structure tcpinfo', function ()
  after_each(net.release)

  it('has the state of a connection and counts its bytes', function ()
    local a, b = net.tcp_pair()
    a:send('hello')
    assert.equal('hello', b:recv())
    local info = b:tcpinfo()
    assert.equal(llsocket.TCP_ESTABLISHED, info.state)
    assert.equal(5, info.bytesreceived)
    assert.is_true(info.sndmss > 500 and info.rtt >= 0)
    assert.equal(0, info.notsentbytes)
    assert.is_true(info.sndwscale >= 0 and info.sndwscale <= 14)
  end)

  it('is LISTEN of a listener', function ()
    assert.equal(llsocket.TCP_LISTEN, net.listener():tcpinfo().state)
  end)
end)

describe('who the peer is', function ()
  after_each(net.release)

  it('peercred is this process', function ()
    local cred = net.unix_pair():peercred()
    assert.equal(tonumber(net.status('Pid')), cred.pid)
    assert.equal(tonumber(net.status('Uid'):match '%d+'), cred.uid)
  end)

  it('peerpidfd is a new descriptor, close-on-exec', function ()
    local s = net.unix_pair()
    local fd, err = s:peerpidfd()
    if not fd then return pending(err) end
    assert.is_true(net.fdflags(fd).cloexec)
    net.ownfd(fd)
  end)
end)

describe('options with an effect', function ()
  after_each(net.release)

  it('ttl of IPv4 and IPv6 is one name', function ()
    for _, family in ipairs { llsocket.AF_INET, llsocket.AF_INET6 } do
      local s = net.udp(family)
      net.is({ 7 }, s:ttl(7))
      net.is({ 7 }, s:ttl())
    end
    net.fails.value('EOPNOTSUPP', net.unix_pair():ttl())
  end)

  it('bindtoifindex takes a name, and tells the index', function ()
    local s = net.udp()
    local index, err = s:bindtoifindex('lo')
    if not index then return pending(err) end
    assert.equal(index, s:bindtoifindex())
    net.fails.value('ENODEV', s:bindtoifindex('nosuch0'))
    net.fails.value('ENAMETOOLONG', s:bindtoifindex(('x'):rep(40)))
  end)

  it('unicastif is in the order of the network', function ()
    local s, index = net.udp(), llsocket.device.index('lo')
    assert.equal(index, s:unicastif('lo'))
    assert.equal(index, s:unicastif())
  end)

  it('bindtodevice is a name', function ()
    local s = net.udp()
    net.is({ 'lo' }, s:bindtodevice('lo'))
    net.is({ 'lo' }, s:bindtodevice())
    net.fails.value('ENODEV', s:bindtodevice('nosuch0'))
  end)

  it('txtime is a table', function ()
    local s = net.udp()
    local set, err = s:txtime { clockid = 1, flags = 0 }
    if not set then return pending(err) end
    assert.same({ clockid = 1, flags = 0 }, s:txtime())
  end)

  it('a wrong field is named', function ()
    local s = net.udp()
    for value, text in pairs {
      [{ clockid = 'x' }] = "field 'clockid': number expected, got string",
      [{ flags = -1 }] = "field 'flags': number out of range",
      [{ clock = 1 }] = "there is no field 'clock'",
    } do
      local ok, message = pcall(s.txtime, s, value)
      assert.is_false(ok)
      assert.truthy(message:find(text, 1, true), message)
    end
  end)

  it('tcpmd5sig takes the peer as an address', function ()
    local s = net.tcp()
    local ai = net.loopback()
    local r = net.pack(s:tcpmd5sig { addr = ai, keylen = 3, key = 'abc' })
    assert.is_true(r.n == 1 or r.n == 3)
    local ok, message = pcall(s.tcpmd5sig, s, { addr = '127.0.0.1' })
    assert.is_false(ok)
    assert.truthy(message:find("field 'addr'", 1, true))
  end)

  it('icmpfilter and lists are tables of integers', function ()
    local s = net.udp(llsocket.AF_INET6)
    local r = net.pack(s:icmp6filter { 1, 2, 3, 4, 5, 6, 7, 8 })
    assert.is_true(r.n == 1 or r.n == 3)
    local ok, message = pcall(s.icmp6filter, s,
                              { 1, 2, 3, 4, 5, 6, 7, 8, 9 })
    assert.is_false(ok)
    assert.truthy(message:find('too long', 1, true))
    ok, message = pcall(s.icmp6filter, s, { 1, 'x' })
    assert.is_false(ok)
    assert.truthy(message:find("field '2'", 1, true))
  end)
end)
