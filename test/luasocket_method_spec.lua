-- SPDX-License-Identifier: MIT
-- What methods of llsocket.luasocket do that is not compared with LuaSocket.

local cases = require 'test.luasocket_cases'
local ours = require 'llsocket.luasocket'
local support = require 'test.support'
local keep, pair = cases.keep, cases.pair


describe('a method of llsocket.luasocket', function ()
  after_each(cases.close)

  it('takes an object whose fields are anything', function ()
    local values = { -5, 0, 1e300, 0 / 0, 'text', {}, io.stdout, false, print,
                     require 'llsocket'.buffer.new(8) }
    for _, field in ipairs { 'sock', 'chunk', 'at', 'received', 'sent', 'to',
                             'to_host', 'to_port' } do
      for _, value in ipairs(values) do
        local a, b = pair(ours)
        local udp = keep(ours.udp4())
        udp:setsockname('127.0.0.1', 0)
        udp:settimeout(0)
        b:settimeout(0)
        a:send 'a line\nand more'
        local sock, own = b.sock, udp.sock
        b[field], udp[field] = value, value
        for _, what in ipairs { '*l', 4, '*a' } do pcall(b.receive, b, what) end
        pcall(b.send, b, 'bytes')
        pcall(udp.sendto, udp, 'bytes', '127.0.0.1', 9)
        pcall(udp.receivefrom, udp)
        pcall(udp.receive, udp)
        for _, call in ipairs { b.receive, b.send, udp.sendto, udp.receive,
                                udp.receivefrom } do
          pcall(call, value, 'bytes', value, value)
        end
        b.sock, udp.sock = sock, own
        assert.is_number(sock:fd())  -- both are open, and serve
        udp.to_host, udp.to_port, udp.to = nil, nil, nil
        assert.truthy(udp:sendto('x', '127.0.0.1', 9))
      end
    end
  end)

  it('goes on counting from any number', function ()
    local a, b = pair(ours)
    for _, start in ipairs { 2 ^ 63 - 1024, 1 / 0, -1 / 0 } do
      a:setstats(nil, start)
      b:setstats(start)
      a:send(('x'):rep(4096))
      assert.equal(4096, #b:receive(4096))
      local _, sent = a:getstats()
      assert.equal(start + 4096, sent)
      assert.equal(sent, (b:getstats()))
    end
  end)

  it('keeps its descriptor where setfd takes no other', function ()
    local a, b = pair(ours)
    for _, fd in ipairs { 1048575, 'text', {}, print } do
      assert.is_false((pcall(a.setfd, a, fd)))
      assert.truthy(a:send('x') and b:receive(1))
    end
  end)

  it("names the caller's line where an argument is wrong", function ()
    local a = pair(ours)
    local udp = keep(ours.udp4())
    for _, call in ipairs {
      function () a:receive 'x' end, function () a:receive {} end,
      function () a:send {} end, function () a:send('x', {}) end,
      function () a:listen() end, function () udp:sendto({}, 'x', 1) end,
      function () udp:sendto('x', {}, 1) end,
      function () udp:receive {} end, function () udp:receivefrom {} end,
    } do
      local ok, err = pcall(call)
      assert.is_false(ok)
      assert.matches('luasocket_method_spec.lua:%d+: %l', err)
    end
  end)

  it('count them as a method\'s are counted, where they are called', function ()
    local tcp = keep(ours.tcp())
    local function raises (text, call)
      local ok, err = pcall(call)
      assert.is_false(ok)
      assert.matches('luasocket_method_spec.lua:%d+: ', err)
      assert.matches(text, err, 1, true)
    end
    raises("bad argument #1 to 'setoption'", function ()
      tcp:setoption('nonsense', true)
    end)
    raises("bad argument #2 to 'setoption' (boolean expected, got number)",
           function () tcp:setoption('keepalive', 1) end)
    raises("bad argument #1 to 'settimeout'", function ()
      tcp:settimeout {}
    end)
    raises("calling 'send' on bad self (tcp{client} expected)", function ()
      tcp:send 'x'
    end)
    raises("bad argument #2 to 'bind' (string expected", function ()
      ours.bind('127.0.0.1')
    end)
    raises("bad argument #1 to 'sleep'", function () ours.sleep {} end)
  end)

  it('sends to the address that it is told, also as a number', function ()
    local a, one, two = keep(ours.udp4()), keep(ours.udp4()), keep(ours.udp4())
    local host = 127 * 2 ^ 24 + 1  -- 127.0.0.1
    assert(one:setsockname('127.0.0.1', 0))
    local port = tonumber((select(2, one:getsockname())))
    if not two:setsockname('127.0.0.2', port) then
      support.skip 'lo has no 127.0.0.2'
    end
    two:settimeout(5)
    assert(a:sendto('x', host, port))
    assert(a:sendto('x', host, port))
    assert(a:sendto('y', host + 1, port))
    assert.equal('y', two:receive())
  end)
end)
