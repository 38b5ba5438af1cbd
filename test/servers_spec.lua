-- SPDX-License-Identifier: MIT
-- The servers in examples/ with real clients.

local support = require 'test.support'
local quote = support.quote

-- Starts a server that ends with the test: f(port, server).
local function with (path, args, f)
  local words = { quote(support.lua()), quote(path) }
  for i, word in ipairs(args) do words[i + 2] = quote(word) end
  local server = support.popen(('{ %s 2>&1 & echo $!; wait $!; } 2>/dev/null')
    :format(table.concat(words, ' ')))
  local pid, port
  local ok, message = pcall(function ()
    for _ = 1, 2 do
      local line = assert(server:read('*l'))
      pid = line:match('^%d+$') or pid
      port = line:match('^listening at 127%.0%.0%.1:(%d+)$') or port
    end
    assert(pid and port, 'the server did not start')
    f(port, server, pid)
  end)
  if pid then os.execute('kill ' .. pid .. ' 2>/dev/null') end
  local output = server:wait()
  if not ok then error(tostring(message) .. '\n' .. output, 0) end
  return output
end

-- Runs a client of ours with `ll`, `port` and `connect()` at hand.
local function client (port, script, ...)
  local output, status = support.run([[
    local ll = require 'llsocket'
    local port = arg[1]
    local now = ll.now
    local function connect ()
      local ai = assert(ll.inet.getaddrinfo('127.0.0.1', port,
                                            ll.SOCK_STREAM))[1]
      local sock = assert(ll.socket.new(ai))
      sock:rcvtimeo(20)
      sock:sndtimeo(20)
      assert(not sock:connect())
      return sock
    end
    local function read_all (sock, n)
      local parts, len = {}, 0
      while not n or len < n do
        local msg, err, again = sock:recv()
        assert(not err and not again, err or 'too late')
        if not msg then break end
        parts[#parts + 1] = msg
        len = len + #msg
      end
      return table.concat(parts)
    end
  ]] .. script, port, ...)
  assert.message(output).equal(0, status)
  return output
end

local function need (...)
  for _, name in ipairs { ... } do
    if not support.has(name) then
      pending('no ' .. name)
      return false
    end
  end
  return true
end


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
    with('examples/notify.lua', { '0' }, function (port)
      assert.equal('ok\n', client(port, [[
        local ai = assert(ll.inet.getaddrinfo('127.0.0.1', port,
                                              ll.SOCK_DGRAM))[1]
        local sock = assert(ll.socket.new(ai))
        assert(not sock:connect())
        sock:rcvtimeo(10)
        sock:send('join')
        assert(sock:recv() == 'welcome')
        sock:send('post good news')
        local start = now()
        assert(sock:recv() == '1 good news')
        assert(sock:recv() == '1 good news')
        assert(sock:recv() == '1 good news')
        assert(now() - start >= 290, 'too early')
        sock:send('ack 1')
        assert(not sock:recvable(1000), 'again')
        sock:send('post more')
        local n = 0
        while sock:recvable(2500) do
          sock:recv()
          n = n + 1
        end
        assert(n == 5, n)
        sock:send('post nobody is here')
        assert(not sock:recvable(300))
        print 'ok']]))
    end)
  end)
end)


describe('examples/http-server.lua', function ()
  local dir

  setup(function ()
    dir = support.tmpname()
    os.execute('mkdir ' .. quote(dir) .. ' ' .. quote(dir .. '/sub'))
    support.write(dir .. '/index.html', '<p>hello</p>')
    support.write(dir .. '/empty', '')
    support.write(dir .. '/big', ('0123456789abcdef'):rep(200000))
  end)

  teardown(function () os.execute('rm -r ' .. quote(dir)) end)

  local function curl (port, options)
    local output = support.command(('curl -s --max-time 20 ' .. options)
      :gsub('URL', 'http://127.0.0.1:' .. port))
    return output
  end

  it('serves files to curl', function ()
    if not need('curl') then return end
    with('examples/http-server.lua', { dir, '0' }, function (port)
      assert.equal('<p>hello</p>', curl(port, 'URL/'))
      assert.equal('<p>hello</p>', curl(port, 'URL/index.html?x#y'))
      assert.equal('', curl(port, 'URL/empty'))
      assert.equal(('0123456789abcdef'):rep(200000), curl(port, 'URL/big'))
      assert.matches('^HTTP/1.1 200 OK\r\n', curl(port, '-I URL/'))
      assert.matches('Content%-Length: 12\r\n', curl(port, '-I URL/'))
      assert.matches('Content%-Type: text/html', curl(port, '-I URL/'))
      assert.matches(' 404 ', curl(port, '-I URL/nothing'))
      assert.matches(' 404 ', curl(port, '-I URL/sub'))
      assert.matches(' 404 ', curl(port, '-I --path-as-is URL/../etc/passwd'))
      assert.matches(' 404 ', curl(port, '-I URL/%2e%2e/etc/passwd'))
      assert.matches(' 404 ', curl(port, '-I URL/%00'))
      assert.matches(' 405 ', curl(port, '-i -X DELETE URL/'))
      assert.matches(' 413 ', curl(port, '-i -d body URL/'))
    end)
  end)

  it('serves ranges', function ()
    if not need('curl') then return end
    with('examples/http-server.lua', { dir, '0' }, function (port)
      assert.equal('23456', curl(port, '-r 2-6 URL/big'))
      assert.equal('cdef', curl(port, '-r -4 URL/big'))
      assert.equal('lo</p>', curl(port, '-r 6-99 URL/'))
      assert.matches('Content%-Range: bytes 6%-11/12\r\n',
                     curl(port, '-r 6- -I URL/'))
      assert.matches(' 416 .*Content%-Range: bytes %*/12\r\n',
                     curl(port, '-i -r 12- URL/'))
    end)
  end)

  it('keeps connections, takes requests in a row, and closes when asked',
     function ()
    if not need('curl') then return end
    with('examples/http-server.lua', { dir, '0' }, function (port)
      assert.matches('Re%-?using', curl(port, '-v URL/ URL/ 2>&1'))
      assert.equal('3\n', client(port, [[
        local sock = connect()
        local get = 'GET / HTTP/1.1\r\nHost: x\r\n'
        sock:send(get .. '\r\n' .. get .. '\r\n' .. get
                  .. 'Connection: close\r\n\r\n')
        local _, n = read_all(sock):gsub('hello', '')
        print(n)]]))
    end)
  end)

  it('refuses nonsense, and what is too long', function ()
    with('examples/http-server.lua', { dir, '0' }, function (port)
      assert.equal('400 400 400 431\n', client(port, [[
        local list = {}
        for _, text in ipairs { 'hello\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n',
            'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
            'GET / HTTP/1.1\r\nX: ' .. ('x'):rep(20000) } do
          local sock = connect()
          sock:send(text)
          list[#list + 1] = read_all(sock):match('^HTTP/1.1 (%d+)')
        end
        print(table.concat(list, ' '))]]))
    end)
  end)

  it('serves others while clients are slow, vanish or reset', function ()
    with('examples/http-server.lua', { dir, '0' }, function (port)
      assert.equal('ok\n', client(port, [[
        local slow = {}
        local get = 'GET /big HTTP/1.1\r\nHost: x\r\n\r\n'
        for i = 1, 30 do
          local sock = connect()
          if i % 3 == 0 then sock:send('GET / HT')
          elseif i % 3 == 1 then
            sock:send(get)
          else
            sock:send(get)
            sock:linger(0)
            sock:close()
          end
          slow[i] = sock
        end
        local start = now()
        for _ = 1, 20 do
          local sock = connect()
          sock:send('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
          assert(read_all(sock):find('hello'))
          sock:close()
        end
        assert(now() - start < 10000)
        for i = 1, 30, 3 do
          assert(#read_all(slow[i], 3200000) >= 3200000)
        end
        print 'ok']]))
    end)
  end)

  it('serves with several processes', function ()
    with('examples/http-server.lua', { dir, '0', '3' }, function (port)
      assert.equal('ok\n', client(port, [[
        for _ = 1, 60 do
          local sock = connect()
          sock:send('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
          assert(read_all(sock):find('hello'))
          sock:close()
        end
        print 'ok']]))
    end)
  end)

  it('hands its listener over under load, and no request fails', function ()
    if not need('wrk') then return end
    local control = support.tmpname()
    with('examples/http-server.lua', { dir, '0', '1', control },
         function (port, old)
      local load = support.popen(('wrk -t1 -c20 -d3s http://127.0.0.1:%s/ 2>&1')
        :format(port))
      os.execute('sleep 1')
      with('examples/http-server.lua', { dir, '0', '1', control },
           function (same)
        assert.equal(port, same)
        local report = load:wait()
        assert.is_nil(report:find('Socket errors', 1, true), report)
        assert.is_nil(report:find('Non-2xx', 1, true), report)
        assert.is_true(tonumber(report:match('(%d+) requests in')) > 100)
        old:read('*l')  -- the end: it has gone by itself
        assert.matches(' 200 ', support.command(
          ('curl -s -I http://127.0.0.1:%s/'):format(port)))
      end)
    end)
  end)
end)
