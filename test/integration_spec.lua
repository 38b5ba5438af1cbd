-- SPDX-License-Identifier: MIT
-- Other people's libraries over our sockets, as Debian ships them: one object
-- for every loop, and for TLS. Where a library is not packaged for this Lua
-- the test says so.

local llsocket = require 'llsocket'
local support = require 'test.support'
local socket = llsocket.socket
local STREAM = llsocket.SOCK_STREAM

-- A module of another package, or a pending test.
local function packaged (name)
  local found, module = pcall(require, name)
  if found then return module end
  return pending(name .. ' is not packaged for this Lua')
end

local function pair ()
  return (table.unpack or unpack)(assert(socket.pair(STREAM, true)))
end

-- A listening socket on loopback, and its port.
local function listener (nonblock)
  local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', '0', STREAM))[1]
  local sock = assert(socket.new(ai, nonblock))
  local err = sock:bind() or sock:listen()
  assert(not err, err)
  return sock, sock:getsockname():port()
end

local function connected (port)
  local ai = assert(llsocket.inet.getaddrinfo('127.0.0.1', tostring(port),
                                              STREAM))[1]
  local sock = assert(socket.new(ai))
  local err = sock:connect()
  assert(not err, err)
  sock:nonblock(true)
  return sock
end

describe('LuaSec', function ()
  local certificate, key

  local function made ()
    if certificate then return end
    certificate, key = os.tmpname(), os.tmpname()
    local _, status = support.command(('openssl req -x509 -newkey ec -pkeyopt '
      .. 'ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost '
      .. '-keyout %s -out %s 2>&1'):format(key, certificate))
    if status ~= 0 then pending 'openssl is not there' end
  end

  teardown(function ()
    if not certificate then return end
    os.remove(certificate)
    os.remove(key)
  end)

  -- Both sides of a handshake, neither of which may wait.
  local function handshake (a, b)
    a:settimeout(0)
    b:settimeout(0)
    local done_a, done_b
    for _ = 1, 100 do
      done_a = done_a or a:dohandshake()
      done_b = done_b or b:dohandshake()
      if done_a and done_b then return end
      llsocket.poll({ [a:getfd()] = 'r', [b:getfd()] = 'r' }, 1000)
    end
    error 'the handshake does not end'
  end

  local function tls (ssl)
    made()
    local listening, port = listener()
    local client = connected(port)
    local server = assert(listening:accept())
    server:nonblock(true)
    listening:close()
    local a = assert(ssl.wrap(client, {
      mode = 'client', protocol = 'any', cafile = certificate, verify = 'peer',
      options = 'all',
    }))
    local b = assert(ssl.wrap(server, {
      mode = 'server', protocol = 'any', key = key, certificate = certificate,
      options = 'all',
    }))
    handshake(a, b)
    return a, b, client, server
  end

  it('takes a socket over, and speaks TLS', function ()
    local a, b, client, server = tls(packaged 'ssl')
    assert.equal(6, a:send 'hello\n')
    b:settimeout(5)
    assert.equal('hello', b:receive '*l')
    b:send 'answer\n'
    a:settimeout(5)
    assert.equal('answer', a:receive())
    a:close()
    b:close()
    -- They gave their descriptors away.
    local _, _, number = client:fd()
    assert.equal(llsocket.errno.EBADF, number)
    assert.equal(-1, server:getfd())
  end)

  it('finds out that the peer has closed', function ()
    local a, b = tls(packaged 'ssl')
    a:close()
    b:settimeout(5)
    local _, err = b:receive()
    assert.equal('closed', err)
    b:close()
  end)

  it('answers wantread where it would wait', function ()
    local a, b = tls(packaged 'ssl')
    b:settimeout(0)
    local _, err = b:receive()
    assert.equal('wantread', err)
    a:close()
    b:close()
  end)

  it('works over the sockets of llsocket.luasocket', function ()
    local ssl = packaged 'ssl'
    made()
    local luasocket = require 'llsocket.luasocket'
    local listening = assert(luasocket.bind('127.0.0.1', 0))
    local _, port = listening:getsockname()
    local client = assert(luasocket.connect('127.0.0.1', port))
    local server = assert(listening:accept())
    listening:close()
    local a = assert(ssl.wrap(client, { mode = 'client', protocol = 'any' }))
    local b = assert(ssl.wrap(server, { mode = 'server', protocol = 'any',
                                        key = key, certificate = certificate }))
    handshake(a, b)
    assert(a:send 'over TLS\n')
    local readers = luasocket.select({ b }, nil, 5)
    assert.equal(b, readers[1])
    b:settimeout(5)
    assert.equal('over TLS', b:receive())
    a:close()
    b:close()
  end)
end)

describe('cqueues', function ()
  it('waits for a socket', function ()
    local cqueues = packaged 'cqueues'
    local a, b = pair()
    local queue, got = cqueues.new(), nil
    queue:wrap(function ()
      cqueues.poll { pollfd = a:fd(), events = 'r' }
      got = a:recv()
    end)
    queue:wrap(function () b:send 'text' end)
    assert(queue:loop(5))
    assert.equal('text', got)
  end)

  it('takes a descriptor over', function ()
    packaged 'cqueues'
    local fdopen = require 'cqueues.socket'.fdopen
    local a, b = pair()
    local theirs = assert(fdopen(a:unwrap()))
    b:send 'a line\n'
    assert.equal('a line', theirs:read '*l')
    theirs:close()
  end)
end)

describe('lua-http', function ()
  it('serves on a socket that we bound', function ()
    local http_server = packaged 'http.server'
    local headers = require 'http.headers'
    local cqueues = require 'cqueues'
    local listening, port = listener(true)
    local server = assert(http_server.new {
      socket = require 'cqueues.socket'.fdopen(listening:unwrap()),
      tls = false,
      onstream = function (_, stream)
        assert(stream:get_headers())
        local answer = headers.new()
        answer:append(':status', '200')
        assert(stream:write_headers(answer, false))
        assert(stream:write_chunk('from a bound socket', true))
      end,
    })
    local queue, body = cqueues.new(), nil
    queue:wrap(function ()
      local request = require 'http.request'
      local url = ('http://127.0.0.1:%d/'):format(port)
      local _, stream = assert(request.new_from_uri(url):go(5))
      body = assert(stream:get_body_as_string(5))
      stream:shutdown()
      stream.connection:close()
      server:close()
    end)
    queue:wrap(function () server:loop() end)
    queue:loop(10)
    assert.equal('from a bound socket', body)
  end)
end)

-- A program of its own: luv's loop keeps descriptors as long as the process
-- lives. What it writes is compared.
local function luv (expected, script)
  local output, status = support.spawn([[
    local found, uv = pcall(require, 'luv')
    if not found then io.write 'missing' return end
    local llsocket = require 'llsocket'
    local socket, STREAM = llsocket.socket, llsocket.SOCK_STREAM
    local pair = assert(socket.pair(STREAM, true))
    local a, b = pair[1], pair[2]
    ]] .. script):wait()
  if output == 'missing' then pending 'luv is not packaged for this Lua' end
  assert.equal(expected, output)
  assert.equal(0, status)
end

describe('luv', function ()
  it('polls a socket', function ()
    luv('text', [[
      local poll = assert(uv.new_poll(a:fd()))
      poll:start('r', function (err)
        assert(not err, err)
        io.write(a:recv())
        poll:close()
      end)
      b:send 'text'
      uv.run()]])
  end)

  it('opens a descriptor as its own', function ()
    luv('text', [[
      local pipe = assert(uv.new_pipe(false))
      assert(pipe:open(a:unwrap()))
      b:send 'text'
      pipe:read_start(function (err, data)
        assert(not err, err)
        io.write(data)
        pipe:close()
      end)
      uv.run()]])
  end)
end)

describe("LuaSocket's select", function ()
  it('takes our sockets', function ()
    local theirs = packaged 'socket'
    local a, b = pair()
    local _, _, why = theirs.select({ a }, nil, 0)
    assert.equal('timeout', why)
    b:send 'text'
    local readers = theirs.select({ a }, nil, 5)
    assert.equal(a, readers[1])
    a:close()
    _, _, why = theirs.select({ a }, nil, 0)
    assert.equal('timeout', why)
  end)
end)

describe('copas', function ()
  it('runs over llsocket.luasocket', function ()
    packaged 'copas'
    -- In an interpreter of its own: there `socket` is another module.
    local output, status = support.spawn([[
      package.loaded.socket = require 'llsocket.luasocket'
      local copas, socket = require 'copas', require 'socket'
      local server = assert(socket.bind('127.0.0.1', 0))
      local _, port = server:getsockname()
      local got, left = {}, 20
      copas.addserver(server, function (client)
        client = copas.wrap(client)
        client:send('you said ' .. assert(client:receive()) .. '\n')
      end)
      for i = 1, left do
        copas.addthread(function ()
          local sock = socket.tcp()
          assert(copas.connect(sock, '127.0.0.1', port))
          copas.send(sock, i .. '\n')
          got[i] = copas.receive(sock, '*l')
          sock:close()
          left = left - 1
        end)
      end
      for _ = 1, 1000 do
        if left == 0 then break end
        copas.step(1)
      end
      for i = 1, 20 do assert(got[i] == 'you said ' .. i, got[i]) end
      io.write 'done']]):wait()
    assert.equal('done', output)
    assert.equal(0, status)
  end)
end)
