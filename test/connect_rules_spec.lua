-- SPDX-License-Identifier: MIT
-- The rules of RFC 8305 and what llsocket.connect adds, each by the name that
-- lua/llsocket/connect.lua gives it; without network and without time.

local llsocket = require 'llsocket'
local race_world = require 'test.support_race'
local support = require 'test.support'
local errno = llsocket.errno

local SIX, SIX2, SIX3 = '2001:db8::1', '2001:db8::2', '2001:db8::3'
local FOUR, FOUR2, FOUR3 = '192.0.2.1', '192.0.2.2', '192.0.2.3'
local STANDS = { at = 5 }

local world

local function connect (names, peers, more)
  world = race_world(names, peers)
  return llsocket.connect('host', 80, world.options(more))
end

local function tried (...)
  assert.same({ ... }, world.noted 'try')
end

describe('connect', function ()
  it('asks for IPv6 addresses, then at once for IPv4 ones', function ()
    connect({ IPv6 = { at = 7, SIX }, IPv4 = { at = 9, FOUR } },
            { [SIX] = STANDS })
    assert.same({ '0 IPv6', '0 IPv4' }, world.noted 'ask')
  end)

  it('begins with IPv6 when that answers first, and waits for no IPv4',
     function ()
    assert(connect({ IPv6 = { at = 7, SIX } }, { [SIX] = STANDS }))
    tried('7 ' .. SIX)
  end)

  it('waits the resolution delay for IPv6 when IPv4 answers first',
     function ()
    assert(connect({ IPv4 = { at = 10, FOUR }, IPv6 = { at = 1000, SIX } },
                   { [FOUR] = STANDS }))
    tried('60 ' .. FOUR)
  end)

  it('begins with IPv6 when that answers within the resolution delay',
     function ()
    assert(connect({ IPv4 = { at = 10, FOUR }, IPv6 = { at = 59, SIX } },
                   { [SIX] = STANDS }))
    tried('59 ' .. SIX)
  end)

  it('begins with IPv4 when there are no IPv6 addresses', function ()
    for _, none in ipairs { { at = 20, err = 'none' }, { at = 20 } } do
      assert(connect({ IPv4 = { at = 10, FOUR }, IPv6 = none },
                     { [FOUR] = STANDS }))
      tried('20 ' .. FOUR)
    end
  end)

  it('begins with IPv4 when the resolution delay is over', function ()
    assert(connect({ IPv4 = { at = 10, FOUR } }, { [FOUR] = STANDS }))
    tried('60 ' .. FOUR)
    assert(connect({ IPv4 = { at = 10, FOUR } }, { [FOUR] = STANDS },
                   { resolutiondelay = 200 }))
    tried('210 ' .. FOUR)
  end)

  it('takes IPv6 addresses that come later into the order', function ()
    assert(connect({ IPv4 = { at = 10, FOUR, FOUR2, FOUR3 },
                     IPv6 = { at = 400, SIX, SIX2 } },
                   { [FOUR3] = STANDS }))
    tried('60 ' .. FOUR, '310 ' .. FOUR2, '560 ' .. SIX, '810 ' .. FOUR3)
  end)

  it('takes IPv6 addresses when those of IPv4 have failed', function ()
    assert(connect({ IPv4 = { at = 10, FOUR }, IPv6 = { at = 400, SIX } },
                   { [FOUR] = errno.ECONNREFUSED, [SIX] = STANDS }))
    tried('60 ' .. FOUR, '400 ' .. SIX)
  end)

  it('keeps the order of the system within a family', function ()
    assert(connect({ IPv6 = { at = 0, SIX3, SIX, SIX2 },
                     IPv4 = { at = 0, err = 'none' } },
                   { [SIX2] = STANDS }))
    tried('0 ' .. SIX3, '250 ' .. SIX, '500 ' .. SIX2)
  end)

  it('changes the family with each attempt', function ()
    assert(connect({ IPv6 = { at = 0, SIX, SIX2, SIX3 },
                     IPv4 = { at = 0, FOUR, FOUR2 } },
                   { [SIX3] = STANDS }))
    tried('0 ' .. SIX, '250 ' .. FOUR, '500 ' .. SIX2, '750 ' .. FOUR2,
          '1000 ' .. SIX3)
  end)

  it('tries as many addresses of the first family as it is told', function ()
    assert(connect({ IPv6 = { at = 0, SIX, SIX2, SIX3 },
                     IPv4 = { at = 0, FOUR, FOUR2 } },
                   { [FOUR2] = STANDS }, { first = 2 }))
    tried('0 ' .. SIX, '250 ' .. SIX2, '500 ' .. FOUR, '750 ' .. SIX3,
          '1000 ' .. FOUR2)
  end)

  it('begins an attempt every 250 ms', function ()
    assert(connect({ IPv6 = { at = 0, SIX }, IPv4 = { at = 0, FOUR } },
                   { [FOUR] = STANDS }))
    tried('0 ' .. SIX, '250 ' .. FOUR)
    assert(connect({ IPv6 = { at = 0, SIX }, IPv4 = { at = 0, FOUR } },
                   { [FOUR] = STANDS }, { delay = 100 }))
    tried('0 ' .. SIX, '100 ' .. FOUR)
  end)

  it('begins the next attempt at once when one fails', function ()
    assert(connect({ IPv6 = { at = 0, SIX, SIX2 },
                     IPv4 = { at = 0, FOUR, FOUR2 } },
                   { [SIX] = errno.ENETUNREACH,
                     [FOUR] = { at = 30, number = errno.ECONNREFUSED },
                     [SIX2] = { at = 40, number = errno.EHOSTUNREACH },
                     [FOUR2] = STANDS }))
    tried('0 ' .. SIX, '0 ' .. FOUR, '30 ' .. SIX2, '70 ' .. FOUR2)
  end)

  it('does not begin attempts within 10 ms of each other', function ()
    assert.has_error(function ()
      connect({}, {}, { delay = 9 })
    end)
    assert(connect({ IPv6 = { at = 0, SIX, SIX2 } }, { [SIX2] = STANDS },
                   { delay = 10 }))
    tried('0 ' .. SIX, '10 ' .. SIX2)
  end)

  it('takes the first attempt that stands', function ()
    local sock = assert(connect({ IPv6 = { at = 0, SIX, SIX2, SIX3 } },
      { [SIX] = { at = 620 }, [SIX2] = { at = 360 }, [SIX3] = { at = 200 } }))
    assert.equal(SIX2, sock.name)
    assert.equal(610, world.now)
  end)

  it('closes the other attempts', function ()
    local sock = assert(connect({ IPv6 = { at = 0, SIX, SIX2, SIX3 } },
                                { [SIX3] = STANDS }))
    local closed = world.noted 'close'
    table.sort(closed)
    assert.same({ '505 ' .. SIX, '505 ' .. SIX2 }, closed)
    assert.is_nil(sock.closed)
    assert.equal(1, world.open)
  end)

  it('tries no address any more when one has won', function ()
    assert(connect({ IPv6 = { at = 0, SIX, SIX2, SIX3 } },
                   { [SIX2] = { at = 250 } }))
    tried('0 ' .. SIX, '250 ' .. SIX2)
    assert(connect({ IPv6 = { at = 0, SIX, SIX2 } },
                   { [SIX] = { now = true } }))
    tried('0 ' .. SIX)
  end)

  it('cancels the questions when one has won', function ()
    assert(connect({ IPv6 = { at = 7, SIX } }, { [SIX] = STANDS }))
    assert.same({ '12 IPv4' }, world.noted 'cancel')
  end)

  it('ends at the deadline, whatever it waits for', function ()
    local sock, err, number = connect({}, {}, { timeout = 3000 })
    assert.is_nil(sock)
    assert.matches('no answer in 3000 ms', err)
    assert.equal(errno.ETIMEDOUT, number)
    assert.equal(3000, world.now)
    assert.same({ '3000 IPv4', '3000 IPv6' },
                (function (list) table.sort(list) return list end)(
                  world.noted 'cancel'))
    sock, err, number = connect({ IPv6 = { at = 0, SIX, SIX2 } }, {},
                                { timeout = 600.5 })
    assert.is_nil(sock)
    assert.matches('%[2001:db8::2%]:80: no answer in 600.5 ms', err)
    assert.equal(errno.ETIMEDOUT, number)
    assert.equal(600.5, world.now)
    assert.equal(0, world.open)
    sock, err = connect({ IPv4 = { at = 0, FOUR } }, {}, { timeout = 20 })
    assert.is_nil(sock)
    assert.matches('IPv6 name: no answer in 20 ms', err)
    tried()
  end)

  it('tells what was tried and why each failed', function ()
    local sock, err, number, list = connect(
      { IPv6 = { at = 3, SIX }, IPv4 = { at = 5, FOUR } },
      { [SIX] = errno.ENETUNREACH, [FOUR] = { at = 20, number =
                                              errno.ECONNREFUSED } })
    assert.is_nil(sock)
    assert.equal('no connection with host:80: [2001:db8::1]:80: '
      .. errno.strerror(errno.ENETUNREACH) .. '; 192.0.2.1:80: '
      .. errno.strerror(errno.ECONNREFUSED), err)
    assert.equal(errno.ECONNREFUSED, number)
    assert.equal(2, #list)
    for i, host in ipairs { SIX, FOUR } do
      assert.equal(host, list[i].address:addr())
      assert.equal(list[i].address:family(), list[i].family)
    end
    assert.equal(errno.ENETUNREACH, list[1].errno)
    assert.equal(0, world.open)
  end)

  it('tells that there are no addresses', function ()
    local sock, err, number, list = connect(
      { IPv6 = { at = 3, err = 'no such name' },
        IPv4 = { at = 5, err = 'no such name' } })
    assert.is_nil(sock)
    assert.equal('no connection with host:80: IPv6 name: no such name; '
                 .. 'IPv4 name: no such name', err)
    assert.equal(errno.EADDRNOTAVAIL, number)
    assert.same({ family = llsocket.AF_INET6, errno = llsocket.EAI_NONAME,
                  err = 'no such name' }, list[1])
    sock, err, number = connect({ IPv6 = { at = 3 }, IPv4 = { at = 5 } })
    assert.is_nil(sock)
    assert.equal('no connection with host:80: no address', err)
    assert.equal(errno.EADDRNOTAVAIL, number)
  end)

  it('tells why nobody could be asked for addresses', function ()
    local resolver = assert(llsocket.resolver.new())
    resolver:close()
    local sock, err, number, list = llsocket.connect('localhost', 80,
                                                     { resolver = resolver })
    assert.is_nil(sock)
    assert.matches('IPv6 name: ' .. errno.strerror(errno.EBADF), err, 1, true)
    assert.equal(errno.EBADF, number)
    assert.equal(errno.EBADF, list[1].errno)
    assert.is_false(list[1].asked)
  end)

  it('asks for one family only when it is told so', function ()
    assert(connect({ IPv4 = { at = 10, FOUR } }, { [FOUR] = STANDS },
                   { family = llsocket.AF_INET }))
    assert.same({ '0 IPv4' }, world.noted 'ask')
    tried('10 ' .. FOUR)
  end)

  it('gives a blocking socket, or as it is told', function ()
    local names, peers = { IPv6 = { at = 0, SIX } }, { [SIX] = STANDS }
    assert.is_true(assert(connect(names, peers)).blocking)
    assert.is_nil(assert(connect(names, peers, { nonblock = true })).blocking)
  end)

  it('sets options before it connects', function ()
    assert(connect({ IPv6 = { at = 0, SIX } }, { [SIX] = STANDS },
                   { set = { tcpnodelay = true } }))
    assert.equal('0 set tcpnodelay', world.log[3])
    assert.equal('0 try ' .. SIX, world.log[4])
  end)

  it('asks nobody for what is numeric', function ()
    world = race_world({}, { [FOUR] = STANDS, [SIX] = STANDS })
    for _, host in ipairs { FOUR, SIX } do
      local sock = assert(llsocket.connect(host, '80', world.options()))
      assert.equal(host, sock.name)
    end
    assert.same({}, world.noted 'ask')
  end)

  it('takes addresses in their order, and changes the family', function ()
    world = race_world({}, { [SIX2] = STANDS })
    local list = {}
    for i, text in ipairs { FOUR, FOUR2, SIX, SIX2 } do
      list[i] = llsocket.inet.getaddrinfo(text, '80', llsocket.SOCK_STREAM)[1]
    end
    assert(llsocket.connect(list, nil, world.options()))
    tried('0 ' .. FOUR, '250 ' .. SIX, '500 ' .. FOUR2, '750 ' .. SIX2)
  end)

  it('leaves the addresses of other socket types in a list alone', function ()
    local server = assert(llsocket.listen('127.0.0.1', 0))
    local list = assert(llsocket.inet.getaddrinfo('127.0.0.1',
                                                  server:getsockname():port()))
    server:close()
    assert.is_true(#list > 1)
    local sock, _, number, all = llsocket.connect(list)
    assert.is_nil(sock)
    assert.equal(errno.ECONNREFUSED, number)
    assert.equal(1, #all)
    assert.equal(llsocket.AF_INET, all[1].family)
  end)

  it('names the only address once when it fails', function ()
    world = race_world({}, { [FOUR] = errno.ECONNREFUSED })
    local _, err = llsocket.connect(FOUR, 80, world.options())
    assert.equal('no connection with 192.0.2.1:80: '
                 .. errno.strerror(errno.ECONNREFUSED), err)
    local path = support.tmpname()
    _, err = llsocket.connect(path)
    assert.equal('no connection with unix:' .. path .. ': '
                 .. errno.strerror(errno.ENOENT), err)
  end)

  it('takes a path with a colon for a path', function ()
    local path = support.tmpname('a:b')
    local server = assert(llsocket.listen(path))
    assert(llsocket.connect(path, nil, { timeout = 1000 })):close()
    server:close()
    os.remove(path)
  end)

  it('writes an abstract name without its NUL byte', function ()
    local name = 'llsocket ' .. support.tmpname()
    if not llsocket.unix.getaddrinfo('\0' .. name) then
      support.skip 'no abstract names here'
    end
    local _, err = llsocket.connect('\0' .. name .. '\0x')
    assert.matches('no connection with unix:@' .. name, err, 1, true)
  end)

  it('says what to write where the host has a port', function ()
    for host, advice in pairs {
      ['127.0.0.1:80'] = ': the port is argument #2',
      ['localhost:80'] = ': the port is argument #2',
      [':80'] = ': the port is argument #2',
      ['[::1]:80'] = 'without brackets, and the port argument #2',
      ['[::1]'] = 'without brackets, and the port argument #2',
      ['http://localhost:80/'] = ': a host is no URL',
    } do
      local _, err = llsocket.connect(host)
      assert.equal(advice, err:sub(-#advice))
      _, err = llsocket.listen(host)
      if advice:find 'port' then assert.equal(advice, err:sub(-#advice)) end
    end
    local _, err = llsocket.connect('fe80::x', 80)
    assert.is_nil(err:find('argument', 1, true))
  end)

  it('refuses what is wrong in its arguments', function ()
    local function raises (text, ...)
      local ok, message = pcall(llsocket.connect, ...)
      assert.is_false(ok)
      assert.matches(text, message, 1, true)
    end
    raises("bad argument #1 to 'connect'", true, 80)
    raises("bad argument #1 to 'connect'", 'a\0b', 80)
    raises("got number: the port is argument #2", 80)
    raises("a port is an integer", 'a', 80.5)
    raises("bad argument #1 to 'connect'", llsocket, 'a', 80)
    raises("bad argument #2 to 'connect'", 'a', {})
    raises("bad argument #2 to 'connect'", 'a', 65536)
    raises("bad argument #3 to 'connect'", 'a', 80, 3000)
    raises("no option 'timeuot'", 'a', 80, { timeuot = 3000 })
    raises("option 'timeout': number expected, got string", 'a', 80,
           { timeout = '3000' })
    raises("option 'timeout': number expected, got NaN", 'a', 80,
           { timeout = 0 / 0 })
    raises("option 'bind'", '::1', 80, { bind = 'a name' })
    raises("no option 'nonsense' of sockets", '::1', 80,
           { set = { nonsense = 1 } })
    for name, value in pairs { unwrap = true, setfd = -1 } do
      raises("no option '" .. name .. "' of sockets", '::1', 80,
             { set = { [name] = value } })
    end
    raises("option 'set': 'tcpnodelay': boolean expected, got number", '::1',
           80, { set = { tcpnodelay = 1 } })
  end)

  it('says where the mistake is', function ()
    local _, message = pcall(function ()
      llsocket.connect({}, {})
    end)
    assert.matches('connect_rules_spec.lua:%d+: bad argument #2', message)
  end)
end)

describe('the rules in lua/llsocket/connect.lua', function ()
  it('have a test each', function ()
    local n = 0
    local text = support.read 'lua/llsocket/connect.lua'
    local tests = support.read 'test/connect_rules_spec.lua'
    for rule in text:gmatch "\n    '([^\n]-)'" do
      n = n + 1
      assert.message(rule).truthy(tests:find("it('" .. rule .. "'", 1, true))
    end
    assert.equal(19, n)
  end)
end)

describe('a connector', function ()
  local function connector (names, peers, more)
    world = race_world(names, peers)
    return llsocket.connector.new('host', 80, world.options(more))
  end

  it('says when its next step is due', function ()
    local c = connector({ IPv4 = { at = 10, FOUR } }, {}, { timeout = 400 })
    assert.same({ nil, nil, true, errno.EINPROGRESS }, { c:step() })
    assert.equal(400, c:timeout())
    world.now = 10
    assert.is_true((select(3, c:step())))
    assert.equal(50, c:timeout())
    world.now = 60
    assert.is_true((select(3, c:step())))
    tried('60 ' .. FOUR)
    assert.equal(340, c:timeout())
    world.now = 400
    local sock, err, again, number, list = c:step()
    assert.is_nil(sock)
    assert.matches('no answer in 400 ms', err)
    assert.is_nil(again)
    assert.equal(errno.ETIMEDOUT, number)
    assert.equal(2, #list)
    c:close()
  end)

  it('has no limit of its own', function ()
    local c = connector({ IPv6 = { at = 0, SIX } })
    c:step()
    assert.is_nil(c:timeout())
    c:close()
  end)

  it('gives the same answer from then on', function ()
    local c = connector({ IPv6 = { at = 0, SIX } }, { [SIX] = STANDS })
    c:step()
    world.now = 5
    local sock = c:step()
    assert.equal(SIX, sock.name)
    assert.equal(sock, (c:step()))
    assert.equal(0, c:timeout())
    c:close()
    assert.is_nil(sock.closed)
  end)

  it('has no descriptor as long as its poller does not take all', function ()
    local held, n = {}, nil
    local c = connector({ IPv6 = { at = 0, SIX } }, nil, { poller = {
      add = function (_, obj)
        n = n + 1
        if n == 2 then return nil, 'no room', errno.ENOSPC end
        held[obj] = true
        return true
      end,
      remove = function (_, obj) held[obj] = nil end,
      fd = function () return 5 end,
    } })
    c:step()
    for _ = 1, 2 do
      n = 0
      assert.same({ nil, 'no room', errno.ENOSPC }, { c:fd() })
      assert.is_nil(next(held))
    end
    n = 2
    assert.equal(5, c:fd())
    assert.is_truthy(next(held))
    c:close()
    assert.is_nil(next(held))
  end)

  it('closes its attempts and cancels its questions', function ()
    local c = connector({ IPv6 = { at = 0, SIX } })
    c:step()
    c:close()
    c:close()
    assert.equal(0, world.open)
    assert.same({ '0 IPv4' }, world.noted 'cancel')
    local sock, err, again, number = c:step()
    assert.is_nil(sock)
    assert.equal(errno.strerror(errno.EBADF), err)
    assert.is_nil(again)
    assert.equal(errno.EBADF, number)
    assert.equal(errno.EBADF, (select(3, c:fd())))
  end)
end)
