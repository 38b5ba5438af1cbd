-- SPDX-License-Identifier: MIT
-- llsocket.listen, unix.removestale and socket.inherited.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local support = require 'test.support'
local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket
local unix = llsocket.unix

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function numeric (host, port)
  return assert(inet.getaddrinfo(host, tostring(port), STREAM, 0,
                                 llsocket.AI_NUMERICHOST))[1]
end

-- Whether a client reaches the server by this address.
local function reached (server, ai)
  local client = net.own(assert(socket.new(ai)))
  local err = client:connect()
  if err then return false end
  net.own(assert(server:accept()))
  return true
end

-- A failure names the address that was tried.
local function fails (name, ai, ...)
  local sock, err, number = llsocket.listen(...)
  assert.is_nil(sock)
  assert.equal(tostring(ai) .. ': ' .. errno.strerror(errno[name]), err)
  assert.equal(errno[name], number)
end

local function has_ipv6 ()
  local sock = socket.new(numeric('::1', 0))
  local err = not sock or sock:bind()
  if sock then sock:close() end
  return not err
end

describe('listen', function ()
  after_each(net.release)

  local function listen (...)
    local sock = assert(llsocket.listen(...))
    return net.own(sock), sock:getsockname()
  end

  it('makes a listener at any free port', function ()
    local server, ai = listen('127.0.0.1', 0)
    assert.is_true(server:acceptconn())
    assert.is_true(server:reuseaddr())
    assert.is_false(server:nonblock())
    assert.is_true(reached(server, ai))
  end)

  it('takes connections of both families on one socket', function ()
    if not has_ipv6() then return pending 'IPv6 is needed' end
    local server, ai = listen(nil, 0)
    assert.equal('::', ai:addr())
    assert.is_false(server:ipv6only())
    assert.is_true(reached(server, numeric('127.0.0.1', ai:port())))
    assert.is_true(reached(server, numeric('::1', ai:port())))
  end)

  it('takes connections of IPv6 alone when it is told so', function ()
    if not has_ipv6() then return pending 'IPv6 is needed' end
    local server, ai = listen(nil, 0, { ipv6only = true })
    assert.is_true(server:ipv6only())
    assert.is_false(reached(server, numeric('127.0.0.1', ai:port())))
    assert.is_true(reached(server, numeric('::1', ai:port())))
  end)

  it('takes a port as a number, as text or as the name of a service',
     function ()
    local _, ai = listen('127.0.0.1')
    assert.is_true(ai:port() > 0)
    local http = inet.getaddrinfo('127.0.0.1', 'http', STREAM)[1]
    local sock, err, number = llsocket.listen('127.0.0.1', 'http')
    if sock then
      assert.equal(http, net.own(sock):getsockname())
    else  -- only root may, and another may have it
      assert.equal(tostring(http) .. ': ' .. errno.strerror(number), err)
      assert.is_true(number == errno.EACCES or number == errno.EADDRINUSE)
    end
  end)

  it('sets what it is told', function ()
    local server = listen('127.0.0.1', 0, {
      nonblock = true, reuseaddr = false, reuseport = true, backlog = 1,
      set = { keepalive = true, rcvbuf = 50000 },
    })
    assert.is_true(server:nonblock())
    assert.is_false(server:reuseaddr())
    assert.is_true(server:reuseport())
    assert.is_true(server:keepalive())
    local _, ai = nil, server:getsockname()
    local other = net.own(assert(llsocket.listen('127.0.0.1', ai:port(),
                                                 { reuseport = true })))
    assert.equal(ai, other:getsockname())
  end)

  it('answers that the address is in use', function ()
    local _, ai = listen('127.0.0.1', 0)
    fails('EADDRINUSE', ai, '127.0.0.1', ai:port())
    fails('EADDRINUSE', ai, ai)
    if not has_ipv6() then return end
    local _, both = listen(nil, 0)
    fails('EADDRINUSE', both, nil, both:port())
  end)

  it('answers what the resolver says of a name', function ()
    local sock, err, number = llsocket.listen('127.0.0.1', 'no such service')
    assert.is_nil(sock)
    assert.matches('127.0.0.1:no such service: ', err, 1, true)
    assert.is_true(number == llsocket.EAI_SERVICE
                   or number == llsocket.EAI_NONAME)
  end)

  it('takes an address', function ()
    local server = listen(numeric('127.0.0.1', 0))
    assert.is_true(reached(server, server:getsockname()))
  end)

  it('binds a datagram socket', function ()
    local server, ai = listen('127.0.0.1', 0, { socktype = DGRAM })
    assert.equal(DGRAM, server:socktype())
    assert.equal(5, server:sendto('hello', ai))
    assert.equal('hello', server:recv())
  end)

  it('leaves no descriptor open when it fails', function ()
    fails('EADDRNOTAVAIL', '192.0.2.1:0', '192.0.2.1', 0)
    local path = support.tmpname '/none/here'
    fails('ENOENT', 'unix:' .. path, path)
  end)

  it('refuses what is wrong in its arguments', function ()
    local function raises (text, ...)
      net.raises(text, llsocket.listen, ...)
    end
    raises("got number: the port is argument #2", 8080)
    raises("bad argument #1 to 'listen'", 'a\0b')
    raises("bad argument #2 to 'listen'", nil, 65536)
    raises("bad argument #2 to 'listen'", nil, 1.5)
    raises("no option 'resuseaddr'", nil, 0, { resuseaddr = true })
    raises("option 'backlog': at least 1", nil, 0, { backlog = 0 })
    raises("no option 'nonsense' of sockets", '127.0.0.1', 0,
           { set = { nonsense = 1 } })
    raises("'tcpnodelay': boolean expected, got number", '127.0.0.1', 0,
           { set = { tcpnodelay = 1 } })
  end)

  it('takes the path of a unix socket', function ()
    local path = support.tmpname '.sock'
    local server, ai = listen(path)
    assert.equal(path, ai:addr())
    assert.is_true(reached(server, ai))
    server:close()
  end)

  it('takes the place of a unix socket that nobody has', function ()
    for _, socktype in ipairs { STREAM, DGRAM, llsocket.SOCK_SEQPACKET } do
      local path = support.tmpname '.sock'
      listen(path, nil, { socktype = socktype }):close()
      listen(path, nil, { socktype = STREAM }):close()
      fails('EADDRINUSE', 'unix:' .. path, path, nil, { removestale = false })
    end
  end)

  it('leaves a unix socket that somebody has', function ()
    for _, socktype in ipairs { STREAM, DGRAM, llsocket.SOCK_SEQPACKET } do
      local path = support.tmpname '.sock'
      local server = listen(path, nil, { socktype = socktype })
      for _, other in ipairs { STREAM, DGRAM } do
        fails('EADDRINUSE', 'unix:' .. path, path, nil, { socktype = other })
      end
      if socktype ~= DGRAM then
        server:nonblock(true)
        net.again.receive('EAGAIN', server:accept())  -- nobody knocked
        assert.is_true(reached(server, unix.getaddrinfo(path, socktype)))
      end
    end
  end)

  it('leaves what is no socket', function ()
    local path = support.write(support.tmpname '.sock', 'text')
    fails('EADDRINUSE', 'unix:' .. path, path)
    assert.equal('text', support.read(path))
  end)

  it('takes a name without a file', function ()
    if not net.unix_abstract then
      local ai = unix.getaddrinfo('\0x')
      if not ai then return pending 'Linux has abstract names' end
    end
    local name = '\0llsocket' .. support.tmpname()
    local server, ai = listen(name)
    assert.equal(name, ai:addr())
    assert.is_true(reached(server, ai))
  end)
end)

describe('unix.removestale', function ()
  after_each(net.release)

  local function bound (path, socktype)
    local sock = net.own(assert(socket.new(assert(
      unix.getaddrinfo(path, socktype)))))
    net.nothing(sock:bind())
    return sock
  end

  it('removes the file of a socket that is closed', function ()
    local path = support.tmpname '.sock'
    bound(path):close()
    net.nothing(unix.removestale(path))
    net.fails.nothing('ENOENT', unix.removestale(path))
  end)

  it('leaves the file of a socket that does not listen yet', function ()
    local path = support.tmpname '.sock'
    bound(path, STREAM)
    net.fails.nothing('EADDRINUSE', unix.removestale(path))
    net.fails.nothing('EADDRINUSE', unix.removestale(path))
  end)

  it('leaves files, folders and symbolic links', function ()
    local path = support.write(support.tmpname '.txt', 'text')
    net.fails.nothing('ENOTSOCK', unix.removestale(path))
    net.fails.nothing('ENOTSOCK', unix.removestale('/'))
    local target, link = support.tmpname '.sock', support.tmpname '.link'
    bound(target):close()
    support.command(('ln -s %s %s'):format(support.quote(target),
                                           support.quote(link)))
    net.fails.nothing('ENOTSOCK', unix.removestale(link))
    net.nothing(unix.removestale(target))
    os.remove(link)
  end)

  it('leaves nothing else in the folder', function ()
    local dir = support.tmpname '.dir'
    support.command('mkdir ' .. support.quote(dir))
    bound(dir .. '/s'):close()
    net.nothing(unix.removestale(dir .. '/s'))
    local output = support.command('ls -A ' .. support.quote(dir))
    assert.equal('', output)
  end)

  it('tells a path that is too long', function ()
    net.fails.nothing('ENAMETOOLONG', unix.removestale(('/x'):rep(5000)))
  end)

  it('lets one of many servers win that start at the same time', function ()
    local gate, ai = net.listener()
    gate:rcvtimeo(20)
    for _ = 1, 5 do
      local path = support.tmpname '.sock'
      bound(path):close()
      local many, won = {}, 0
      for _ = 1, 8 do
        net.start(net.program([[
          local gate = assert(llsocket.connect('127.0.0.1', arg[2]))
          gate:recv()                  -- all begin when the last is there,
          local server = llsocket.listen(arg[1])
          gate:send(server and 'won' or 'lost')
          gate:recv()                  -- and none goes before the others
        ]]) .. (' %s %d'):format(support.quote(path), ai:port()))
      end
      for i = 1, 8 do
        many[i] = net.own(assert(gate:accept()))
        many[i]:rcvtimeo(20)
      end
      for i = 1, 8 do many[i]:send 'go' end
      for i = 1, 8 do
        local answer = many[i]:recv()
        assert.is_true(answer == 'won' or answer == 'lost', answer)
        if answer == 'won' then won = won + 1 end
      end
      for i = 1, 8 do many[i]:close() end
      assert.equal(1, won)
    end
  end)
end)

describe('socket.inherited', function ()
  -- Runs a program to which a service manager has passed descriptors: what
  -- the shell opens from 3 on.
  local function pass (program, fds, names, pid, claimed)
    local script = support.write(support.tmpname '.lua', [[
      local llsocket = require 'llsocket'
      local named, all = llsocket.socket.inherited()
    ]] .. program)
    return support.command(([[
      exec perl -e 'use Socket; $^F = 100;
        for my $i (3 .. %d + 2) { socket($s[$i], PF_INET, SOCK_STREAM, 0);
          listen($s[$i], 5); }
        $ENV{LISTEN_PID} = %s; $ENV{LISTEN_FDS} = "%s"; %s exec @ARGV' \
      %s %s 2>&1]]):format(fds, pid or '$$', claimed or fds,
      names and '$ENV{LISTEN_FDNAMES} = "' .. names .. '";' or '',
      support.quote(support.lua()), support.quote(script)))
  end

  local function prints (expected, ...)
    if not support.has 'perl' then return pending 'perl is needed' end
    assert.equal(expected, (pass(...)))
  end

  it('gives the sockets by name and in their order', function ()
    prints('3 web 3 admin 4 web 5 listening', [[
      io.write(#all, ' web ', named.web[1]:fd(), ' admin ',
               named.admin[1]:fd(), ' web ', named.web[2]:fd())
      assert(all[1] == named.web[1] and all[3] == named.web[2])
      assert(#named.web == 2 and #named.admin == 1)
      for _, sock in ipairs(all) do
        assert(sock:cloexec() and sock:acceptconn())
      end
      io.write ' listening'
    ]], 3, 'web:admin:web')
  end)

  it('calls what has no name unknown', function ()
    prints('2 2', "io.write(#all, ' ', #named.unknown)", 2)
    prints('2 1 1', "io.write(#all, ' ', #named.a, ' ', #named.unknown)", 2,
           'a')
  end)

  it('gives nothing that was passed to another process', function ()
    prints('0', 'assert(not next(named)) io.write(#all)', 2, 'a:b', 1)
  end)

  it('gives nothing twice', function ()
    prints('2 0 0', [[
      local _, again = llsocket.socket.inherited()
      all[1]:close()
      local _, later = llsocket.socket.inherited()
      io.write(#all, ' ', #again, ' ', #later)
    ]], 2)
  end)

  it('gives nothing where nothing was passed', function ()
    local named, all = socket.inherited()
    assert.same({}, named)
    assert.same({}, all)
  end)

  it('survives numbers that are none', function ()
    for _, n in ipairs { '-1', '1e3', 'x', '99999999999999999999' } do
      prints('0', 'io.write(#all)', 2, nil, nil, n)
    end
    prints('2', 'io.write(#all)', 2, nil, nil, '2000000000')
  end)

  it('gives the number of what is no socket', function ()
    local script = support.write(support.tmpname '.lua', [[
      local _, all = require 'llsocket'.socket.inherited()
      io.write(tostring(all[1]))
    ]])
    local output = support.command(('LISTEN_FDS=1 ; export LISTEN_FDS; '
      .. 'sh -c \'LISTEN_PID=$$; export LISTEN_PID; exec "$@"\' sh %s %s '
      .. '3< /dev/null 2>&1'):format(support.quote(support.lua()),
                                     support.quote(script)))
    assert.equal('3', output)
  end)

  it('serves what systemd-socket-activate passes', function ()
    if not support.has 'systemd-socket-activate' then
      return pending 'systemd-socket-activate is needed'
    end
    local path = support.tmpname '.sock'
    local script = support.write(support.tmpname '.lua', [[
      local llsocket = require 'llsocket'
      local named = llsocket.socket.inherited()
      local client = assert(named.web[1]:accept())
      client:send('hello ' .. client:recv())
      client:close()
    ]])
    local env = ''
    for _, name in ipairs { 'LUA_PATH', 'LUA_CPATH' } do
      env = env .. ' -E ' .. name
    end
    local manager = support.popen(('exec timeout 60 systemd-socket-activate '
      .. '-l %s --fdname=web%s %s %s > /dev/null 2>&1'):format(
      support.quote(path), env, support.quote(support.lua()),
      support.quote(script)))
    local client
    for _ = 1, 400 do
      client = llsocket.connect(path)
      if client then break end
      os.execute 'sleep 0.05'
    end
    assert.equal(5, assert(client):send 'world')
    assert.equal('hello world', client:recv())
    client:close()
    manager:wait()
  end)
end)
