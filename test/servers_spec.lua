-- SPDX-License-Identifier: MIT
-- The servers in examples/ with real clients.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local servers = require 'test.support_servers'
local client, with = servers.client, servers.with


describe('examples/relay.lua', function ()
  it('passes on, half-closes and presses back', function ()
    with('examples/http-server.lua', { 'examples', '0' }, function (target)
      with('examples/relay.lua', { '0', '127.0.0.1', target }, function (port)
        assert.matches('200 OK', client(port, [[
          local sock = connect()
          sock:send('GET /relay.lua HTTP/1.1\r\nHost: x\r\n\r\n')
          sock:shutdown(ll.SHUT_WR)
          print(read_all(sock))]]))
      end)
    end)
  end)

  it('holds a sender back whose bytes are not taken', function ()
    -- The server is in the client: it does not read at first.
    local output = client('0', [[
      local ai = assert(ll.inet.getaddrinfo('127.0.0.1', '0',
                                            ll.SOCK_STREAM))[1]
      local server = assert(ll.socket.new(ai))
      assert(not server:bind() and not server:listen())
      local relay = io.popen(('exec %s examples/relay.lua 0 127.0.0.1 %d')
        :format(os.getenv 'LLS_LUA' or arg[-1],
                server:getsockname():port()))
      port = relay:read('*l'):match(':(%d+)$')
      local here = connect()
      local there = assert(server:accept())
      here:nonblock(true)
      local sent = 0
      while here:sendable(300) do
        sent = sent + assert(here:send(('x'):rep(65536)))
        assert(sent < 100e6, 'no pressure')
      end
      local read = 0
      here:shutdown(ll.SHUT_WR)
      while true do
        local msg, err = there:recv()
        assert(not err, err)
        if not msg then break end
        read = read + #msg
      end
      assert(read == sent)
      there:send('bye')
      there:close()
      here:nonblock(false)
      assert(read_all(here) == 'bye')
      print('ok')
      os.execute("pkill -TERM -P $PPID -f examples/relay.lua 2>/dev/null")
      io.stdout:flush()
      os.exit(0)]])
    assert.matches('ok', output)
  end)
end)


describe('examples/chat.lua', function ()
  it('lets many read what one says', function ()
    with('examples/chat.lua', { '0' }, function (port)
      assert.equal('ok\n', client(port, [[
        local n, socks = 50, {}
        for i = 1, n do
          socks[i] = connect()
          socks[i]:send('client' .. i .. '\n')
          -- All that are there have heard it when the first one has.
          local heard = ''
          repeat heard = heard .. assert(socks[1]:recv())
          until heard:find('client' .. i .. ' is here', 1, true)
        end
        socks[1]:send('hello\r\n')
        for i = 2, n do
          local heard = ''
          repeat heard = heard .. assert(socks[i]:recv())
          until heard:find('client1: hello\n', 1, true)
        end
        socks[1]:close()
        local heard = ''
        repeat heard = heard .. assert(socks[2]:recv())
        until heard:find('client1 has gone', 1, true)
        print 'ok']]))
    end)
  end)

  it('puts out who does not read, and who has no end of line', function ()
    with('examples/chat.lua', { '0' }, function (port)
      assert.equal('ok\n', client(port, [[
        local deaf, loud, endless = connect(), connect(), connect()
        deaf:rcvbuf(4096)
        deaf:send('deaf\n')
        loud:send('loud\n')
        endless:send(('x'):rep(5000))
        endless:recv()
        local lines = (('y'):rep(900) .. '\n'):rep(20)
        local heard = ''
        for _ = 1, 20000 do
          assert(loud:send(lines) == #lines)
          heard = heard:sub(-100)
                  .. (loud:recv(4096, ll.MSG_DONTWAIT) or '')
          if heard:find('deaf has gone', 1, true) then break end
        end
        assert(heard:find('deaf has gone', 1, true))
        print 'ok']]))
    end)
  end)
end)


describe('examples/notify.lua', function ()
  it('repeats until it is answered, and forgets who does not', function ()
    with(servers.changed('notify', { FIRST = 20 }), { '0' }, function (port)
      assert.equal('ok\n', client(port, [[
        local ai = assert(ll.inet.getaddrinfo('127.0.0.1', port,
                                              ll.SOCK_DGRAM))[1]
        local sock = assert(ll.socket.new(ai))
        assert(not sock:connect())
        sock:rcvtimeo(10)
        sock:send('join')
        assert(sock:recv() == 'welcome')
        sock:send('post ' .. ('x'):rep(60000))
        local start = now()
        sock:send('post good news')
        assert(sock:recv() == '1 good news')
        assert(sock:recv() == '1 good news')
        assert(sock:recv() == '1 good news')
        assert(now() - start >= 58, 'too early')
        sock:send('ack 1')
        sock:send('join')  -- what comes before the welcome was sent before
        repeat local text = assert(sock:recv()) until text == 'welcome'
        assert(not sock:recvable(300), 'again')
        sock:send('post more')
        for _ = 1, 5 do assert(sock:recv() == '2 more') end
        local deadline = now() + 10000
        repeat
          assert(now() < deadline, 'not forgotten')
          sock:send('post nobody is here')
          local text = sock:recvable(300) and sock:recv()
          assert(text ~= '2 more', 'too often')
        until not text
        print 'ok']]))
    end)
  end)
end)


describe('a server without a descriptor left', function ()
  after_each(net.release)

  -- A relay takes two descriptors, of which the first may be the last.
  for _, case in ipairs { { 'chat', 20 }, { 'events', 20 },
                          { 'http-server', 20 }, { 'relay', 20 },
                          { 'relay', 21 } } do
    local name, limit = case[1], case[2]
    it(('waits until a client goes: %s, %d'):format(name, limit), function ()
      -- The relay passes on to a listener that accepts nobody.
      local target = net.own(assert(llsocket.listen('127.0.0.1', 0)))
      local args = ({ relay = { '0', '127.0.0.1',
                                target:getsockname():port() },
                      ['http-server'] = { 'examples', '0' } })[name] or { '0' }
      with('examples/' .. name .. '.lua', args, function (port, _, pid)
        local held = {}
        for i = 1, 30 do
          held[i] = net.own(assert(llsocket.connect('127.0.0.1', port)))
        end
        assert.is_true(servers.rests(pid))
        for i = 1, 29 do held[i]:close() end
        if name == 'relay' then return end
        held[30]:rcvtimeo(20)
        held[30]:send(name == 'chat' and 'name\n' or name == 'events' and 'hi'
                      or 'nonsense\r\n\r\n')
        assert.is_string(held[30]:recv())
      end, limit)
    end)
  end

  for _, name in ipairs { 'chat', 'events', 'http-server', 'relay' } do
    it('waits for a while where no client is: ' .. name, function ()
      local args = name == 'http-server' and { 'examples', '0' } or { '0' }
      with('examples/' .. name .. '.lua', args, function (port, _, pid)
        servers.exhaust(pid)
        local sock = net.own(assert(llsocket.connect('127.0.0.1', port)))
        local before, n = servers.sleeps(pid), 0
        while servers.sleeps(pid) < before + 3 do
          n = n + 1
          assert(n < 40, 'it does not sleep')
          os.execute 'sleep 0.05'
        end
        assert.is_number(sock:fd())
      end)
    end)
  end

  it('lets others have their turn while one sends without end', function ()
    with('examples/events.lua', { '0' }, function (port, _, pid)
      assert.equal('ok\n', client(port, [[
        -- When the n bytes came, or the last of them; the kernel's clock for
        -- that starts a moment after it was asked for.
        local function arrived (sock, n)
          local mh, iov, control = ll.msghdr.new(), ll.iovec.new(),
                                   ll.cmsghdrs.new()
          iov:addn(n)
          mh:iov(iov)
          mh:control(control)
          assert(sock:recvmsg(mh, ll.MSG_WAITALL) == n)
          local time = control:shift()
          time = time and time:value()
          return time and time.sec * 1e9 + time.nsec
        end
        local one, other = connect(400000), connect()
        for _, sock in ipairs { one, other } do
          assert(sock:timestampns(true))
          repeat sock:send('x') until arrived(sock, 1)
        end
        os.execute('kill -STOP ' .. arg[2])
        local n = 2 * 65536  -- two receives
        assert(one:send(('y'):rep(n)) == n)
        other:send('z')
        os.execute('kill -CONT ' .. arg[2])
        assert(arrived(other, 1) < arrived(one, n))
        print 'ok']], pid))
    end)
  end)
end)
