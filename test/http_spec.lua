-- SPDX-License-Identifier: MIT
-- examples/http-server.lua with real clients.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local servers = require 'test.support_servers'
local client, with, quote = servers.client, servers.with, support.quote

local SERVER = 'examples/http-server.lua'

-- A directory with a first page.
local function new_site ()
  local dir = support.tmpname()
  os.execute('mkdir ' .. quote(dir))
  support.write(dir .. '/index.html', '<p>hello</p>')
  return dir
end


describe('examples/http-server.lua', function ()
  local dir

  setup(function ()
    dir = new_site()
    os.execute('mkdir ' .. quote(dir .. '/sub'))
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
    support.needs 'curl'
    with(SERVER, { dir, '0' }, function (port)
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
    support.needs 'curl'
    with(SERVER, { dir, '0' }, function (port)
      assert.equal('23456', curl(port, '-r 2-6 URL/big'))
      assert.equal('cdef', curl(port, '-r -4 URL/big'))
      assert.equal('lo</p>', curl(port, '-r 6-99 URL/'))
      assert.matches('Content%-Range: bytes 6%-11/12\r\n',
                     curl(port, '-r 6- -I URL/'))
      assert.matches(' 416 .*Content%-Range: bytes %*/12\r\n',
                     curl(port, '-i -r 12- URL/'))
    end)
  end)

  it('starts with no directory that is not there', function ()
    for _, root in ipairs { dir .. '/none', dir .. '/index.html' } do
      local output, status = support.run(SERVER, root, '0')
      assert.equal(1, status)
      assert.matches('no directory to serve: ' .. root .. '/%.: ', output)
    end
  end)

  it('keeps connections, takes requests in a row, and closes when asked',
     function ()
    support.needs 'curl'
    with(SERVER, { dir, '0' }, function (port)
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
    with(SERVER, { dir, '0' }, function (port)
      assert.equal('400 400 400 400 400 413 431\n', client(port, [[
        local list = {}
        for _, text in ipairs { 'hello\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n',
            'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
            'GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n\r\n',
            'GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n',
            'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -\r\n\r\n',
            'GET / HTTP/1.1\r\nX: ' .. ('x'):rep(20000) } do
          local sock = connect()
          sock:send(text)
          list[#list + 1] = read_all(sock):match('^HTTP/1.1 (%d+)')
        end
        print(table.concat(list, ' '))]]))
    end)
  end)

  it('serves others while clients are slow, vanish or reset', function ()
    with(SERVER, { dir, '0' }, function (port)
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
end)


describe('the limits of http-server', function ()
  local dir
  before_each(function ()
    dir = new_site()
  end)

  local function limited (limits, script)
    with(servers.changed('http-server', limits), { dir, '0' }, function (port)
      assert.equal('ok\n', client(port, [[
        local GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'
        local function status (sock)
          return read_all(sock):match '^HTTP/1.1 (%d+)'
        end
      ]] .. script .. " print 'ok'"))
    end)
  end

  it('end a request that comes too slowly', function ()
    limited({ HEADTIME = 500, ROUND = 50 }, [[
      local start, sock = now(), connect()
      repeat
        assert(now() - start < 10000, 'no end')
        sock:send 'G'
      until sock:recvable(50)
      assert(status(sock) == '408' and now() - start > 400)]])
  end)

  it('end a connection that asks for nothing', function ()
    limited({ HEADTIME = 1000, IDLE = 1000, ROUND = 50 }, [[
      local silent, idle = connect(), connect()
      idle:send(GET)
      assert(idle:recv():find '200 OK')
      read_all(idle)
      assert(read_all(silent) == '')]])
  end)

  it('end an answer that nobody takes', function ()
    local file = assert(io.open(dir .. '/huge', 'wb'))
    file:seek('set', 2 ^ 26)
    file:write 'x'
    file:close()
    -- The next one is served when the server has given the first up.
    limited({ STALL = 200, LINGER = 100, ROUND = 50, CONNECTIONS = 1 },
            [[
      local sock, waiting = connect(), connect()
      sock:send((GET:gsub('/', '/huge', 1)))
      waiting:send(GET)
      assert(waiting:recv():find '200 OK')
      assert(#read_all(sock) < 2 ^ 26)]])
  end)

  it('end a header that is too long, however it comes', function ()
    limited({}, [[
      local sock = connect()
      sock:send 'GET / HTTP/1.1\r\nHost: x\r\n'
      repeat sock:send 'X: y\r\n' until sock:recvable(0)
      assert(status(sock) == '431')]])
  end)

  it('let nobody wait for one who asks without end', function ()
    limited({}, [[
      local many, other = connect(), connect()
      local gets, left = GET:gsub('GET', 'HEAD'):rep(2000), ''
      many:nonblock(true)
      local function ask ()
        local len = many:send(left == '' and gets or left)
        left = (left == '' and gets or left):sub((len or 0) + 1)
        repeat local msg = many:recv() until not msg
      end
      local start = now()
      while now() - start < 100 do ask() end
      start = now()
      other:send(GET)
      repeat
        ask()
        assert(now() - start < 20000, 'no answer')
      until other:recvable(0)]])
  end)

  it('take no long time for blanks in a header', function ()
    limited({}, [[
      local sock, start = connect(), now()
      for _ = 1, 10 do
        sock:send('GET / HTTP/1.1\r\nHost: x\r\nX: y' .. (' '):rep(7900)
                  .. 'y\r\n\r\n')
        assert(sock:recv():find '200 OK')
      end
      assert(now() - start < 3000)]])
  end)

  it('let connections wait that are too many', function ()
    limited({ CONNECTIONS = 5 }, [[
      local held = {}
      for i = 1, 5 do
        held[i] = connect()
        held[i]:send(GET)
        assert(held[i]:recv():find '200 OK')
      end
      local sixth = connect()
      sixth:send(GET)
      assert(not sixth:recvable(100))
      held[3]:close()
      assert(sixth:recv():find '200 OK')]])
  end)
end)


describe('the workers of http-server', function ()
  local dir
  before_each(function ()
    dir = new_site()
  end)
  after_each(net.release)

  -- A worker is started by the interpreter's own name.
  local function needs_no_preload ()
    if support.asan() then support.skip 'a worker has no sanitizer' end
  end

  -- So many connections that were answered and stay.
  local function connections (port, n)
    local list = {}
    for i = 1, n do
      local sock = net.own(assert(llsocket.connect('127.0.0.1', port)))
      sock:rcvtimeo(20)
      sock:send('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      assert.matches('200 OK', sock:recv())
      list[i] = sock
    end
    return list
  end

  -- Each has more sockets than the `own` of a server without a connection.
  local function all_serve (port, pid, n, own)
    assert.is_true(servers.listen_at(port, n))
    connections(port, 25 * n)
    local family = servers.family(pid)
    assert.equal(n, #family)
    for _, member in ipairs(family) do
      assert.message('process ' .. member)
        .is_true(servers.sockets(member) > own)
    end
    net.release()
  end

  it('all serve, and go with the first of them', function ()
    needs_no_preload()
    local port, output
    output = with(SERVER, { dir, '0', '3' }, function (at, _, pid)
      port = at
      all_serve(port, pid, 3, 1)
    end)
    assert.equal('', output)
    local sock, _, number = llsocket.connect('127.0.0.1', port)
    assert.is_nil(net.own(sock))
    assert.equal(llsocket.errno.ECONNREFUSED, number)
  end)

  -- Asks from now until the end is called: none of the requests may fail.
  local function load (port)
    support.needs 'wrk'
    local wrk = support.popen(('wrk -t1 -c20 -d20s --timeout 20s '
      .. 'http://127.0.0.1:%s/ 2>&1 & echo $!; wait'):format(port))
    local pid = wrk:read '*l'
    os.execute 'sleep 0.5'
    return function ()
      os.execute('sleep 0.2; kill -INT ' .. pid)  -- it reports then
      local report = wrk:wait()
      assert.is_nil(report:find('Socket errors', 1, true), report)
      assert.is_nil(report:find('Non-2xx', 1, true), report)
      assert.is_true(tonumber(report:match('(%d+) requests in')) > 20)
    end
  end

  it('hand their listeners over under load, and no request fails', function ()
    needs_no_preload()
    local control = support.tmpname()
    local function start (workers, f)
      return with(SERVER, { dir, '0', workers, control }, f)
    end
    start('1', function (port, first)
      start('2', function (same, second)
        assert.equal(port, same)
        assert.is_nil(first:read '*l')  -- it has gone by itself
        local finish = load(port)
        start('3', function (still, _, pid)
          assert.equal(port, still)
          assert.is_nil(second:read '*l')
          all_serve(port, pid, 3, 2)
          finish()
          -- Or the other workers wait for a successor.
          os.execute('kill ' .. table.concat(servers.family(pid), ' '))
        end)
      end)
    end)
  end)

  it('serve what waits when they go', function ()
    needs_no_preload()
    with(SERVER, { dir, '0', '2' }, function (port, _, pid)
      assert.is_true(servers.listen_at(port, 2))
      local worker = servers.family(pid)[2]
      os.execute('kill -STOP ' .. worker)
      os.execute('kill ' .. pid)
      assert.is_true(servers.listen_at(port, 1))
      local list = {}
      for i = 1, 60 do
        list[i] = net.own(assert(llsocket.connect('127.0.0.1', port)))
        list[i]:rcvtimeo(20)
        list[i]:send('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      end
      os.execute('kill -CONT ' .. worker)
      for i = 1, 60 do assert.matches('200 OK', list[i]:recv() or 'none') end
      net.release()  -- or the worker stays for them
    end)
  end)

  it('go when another server has fewer of them', function ()
    needs_no_preload()
    local server = servers.changed('http-server',
                                   { SUCCESSOR = 200, ROUND = 50 })
    local control = support.tmpname()
    with(server, { dir, '0', '2', control }, function (port, first)
      assert.is_true(servers.listen_at(port, 2))
      with(server, { dir, '0', '1', control }, function (same, _, pid)
        assert.equal(port, same)
        assert.is_nil(first:read '*l')
        all_serve(port, pid, 1, 2)
      end)
    end)
  end)
end)
