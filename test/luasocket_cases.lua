-- SPDX-License-Identifier: MIT
-- What programs do with LuaSocket: each is called with the module, with `tell`,
-- which notes values, with `raises`, which notes the error of a call, and with
-- the module for unix sockets.

local cases, open = {}, {}

-- Keeps sockets until the test is over.
local function keep (...)
  for i = 1, select('#', ...) do open[#open + 1] = (select(i, ...)) end
  return ...
end

local function server (socket)
  local listening = keep(assert(socket.bind('127.0.0.1', 0)))
  listening:settimeout(5)
  local _, port = listening:getsockname()
  return listening, port
end

local function pair (socket)
  local listening, port = server(socket)
  local client = keep(assert(socket.connect('127.0.0.1', port)))
  local peer = keep(assert(listening:accept()))
  client:settimeout(5)
  peer:settimeout(5)
  return client, peer
end

function cases.close ()
  for _, object in ipairs(open) do object:close() end
  open = {}
  collectgarbage()
end

cases.list = {
  { 'lines end with LF or CR LF, and CRs vanish', function (socket, tell)
    local a, b = pair(socket)
    a:send 'one\r\ntwo\nth\rree\r\r\n\n'
    for _ = 1, 4 do tell(b:receive '*l') end
    a:send 'rest'
    a:close()
    tell(b:receive())
    tell(b:receive())
  end },

  { 'blocks and what precedes an error', function (socket, tell)
    local a, b = pair(socket)
    a:send '0123456789'
    tell(b:receive(4))
    tell(b:receive(0))
    tell(b:receive(2, 'ab'))
    tell(b:receive(4, 'ab'))
    tell(b:receive(1, 'abc'))
    a:close()
    tell(b:receive(100))
    tell(b:receive(100))
  end },

  { 'lines and blocks across what comes at once', function (socket, tell)
    local a, b = pair(socket)
    local lines, seed = {}, 1
    for i = 1, 400 do
      seed = seed * 16807 % 2147483647
      lines[i] = ('x'):rep(seed % 200) .. (seed % 3 == 0 and '\r' or '')
                 .. (seed % 7 == 0 and '\ry\r\r' or '') .. '\n'
    end
    local all = table.concat(lines)
    tell(a:send(all))
    for i = 1, 400 do
      seed = seed * 16807 % 2147483647
      tell(b:receive(seed % 5 == 0 and i or '*l'))
      if seed % 11 == 0 then tell(b:receive(i, 'prefix')) end
      tell(b:dirty())
      if (b:getstats()) > #all - 20000 then break end
    end
    tell(b:getstats() <= #all)
    a:close()
    tell(b:receive(9000))
    tell(b:receive '*a')
    tell((b:getstats()))
  end },

  { 'a line that is longer than what comes at once', function (socket, tell)
    local a, b = pair(socket)
    a:send(('x'):rep(30000) .. '\r\nrest')
    tell(b:receive())
    a:close()
    tell(b:receive())
    tell(b:receive())
  end },

  { 'everything until the end', function (socket, tell)
    local a, b = pair(socket)
    a:send(('x'):rep(100))
    a:close()
    tell(b:receive '*a')
    tell(b:receive '*a')
    tell(b:receive('*a', 'prefix'))
  end },

  { 'a line with a prefix', function (socket, tell)
    local a, b = pair(socket)
    a:send 'line\r\n'
    tell(b:receive('*l', 'the '))
  end },

  { 'send with i and j', function (socket, tell)
    local a, b = pair(socket)
    tell(a:send('0123456789', 3))
    tell(a:send('0123456789', 3, 5))
    tell(a:send('0123456789', -3, -2))
    tell(a:send('0123456789', 8, 3))
    tell(a:send('0123456789', 0, 100))
    tell(a:send '')
    tell(a:send(42))
    a:shutdown 'send'
    tell(b:receive '*a')
  end },

  { 'a peer that has closed', function (socket, tell)
    local a, b = pair(socket)
    b:close()
    tell(a:receive())
    local err
    for _ = 1, 50 do
      local _
      _, err = a:send(('x'):rep(1000))
      if err then break end
      socket.sleep(0.01)
    end
    tell(err)
    tell(a:close())
    tell(a:close())
    tell(a:send 'x')
    tell(a:receive())
    tell(a:getfd())
  end },

  { 'timeouts', function (socket, tell)
    local a, b = pair(socket)
    tell(a:settimeout(0))
    tell(a:gettimeout())
    tell(a:receive())
    b:send 'part'
    socket.select({ a }, nil, 5)
    tell(a:receive())
    tell(a:receive(3))
    tell(a:settimeout(0.01))
    tell(a:receive())
    tell(a:settimeout(0.01, 't'))
    tell(a:gettimeout())
    tell(a:receive(10))
    tell(a:settimeout(nil))
    tell(a:gettimeout())
    tell(a:settimeout(-1, 't'))
    tell(a:gettimeout())
  end },

  { 'a full peer', function (socket, tell)
    local a = pair(socket)
    a:settimeout(0)
    local sent, err, last = a:send(('x'):rep(20000000))
    tell(sent, err, last > 0, last < 20000000)
    local _, _, after = a:send(('x'):rep(20000000), 11)
    tell(after >= 10)
  end },

  { 'the total timeout bounds many waits', function (socket, tell)
    local a, b = pair(socket)
    a:settimeout(0.05, 't')
    a:settimeout(10, 'b')
    b:send 'x'
    local began = socket.gettime()
    tell(a:receive(100))
    tell(socket.gettime() - began < 5)
  end },

  { 'classes', function (socket, tell, raises)
    local master = keep(socket.tcp())
    tell(tostring(master))
    raises(master.send, master, 'x')
    raises(master.accept, master)
    tell(master:bind('127.0.0.1', 0))
    tell(master:listen())
    tell(tostring(master))
    raises(master.receive, master)
    local client = keep(socket.tcp())
    local _, port = master:getsockname()
    tell(client:connect('127.0.0.1', port))
    tell(tostring(client))
    raises(client.listen, client)
    raises(client.bind, client, '127.0.0.1', 0)
    raises(client.receive, client, 'x')
    raises(client.receive, client, -1)
    raises(client.settimeout, client, 1, 'z')
    raises(client.settimeout, client, 1, 2)
    raises(client.setoption, client, 'nonsense', true)
  end },

  { 'names', function (socket, tell)
    local a, b = pair(socket)
    local host, port, family = a:getpeername()
    tell(host, type(port), family)
    local own, own_port = b:getsockname()
    tell(own, tonumber(own_port) == tonumber(port))
    tell(a:getfamily())
    local fresh = keep(socket.tcp())
    tell(fresh:getfd())
    tell(fresh:getsockname())
    tell(fresh:getfamily())
    tell(keep(socket.tcp4()):getfamily())
  end },

  { 'a connection that is refused', function (socket, tell)
    local listening, port = server(socket)
    listening:close()
    tell(socket.connect('127.0.0.1', port))
    local client = keep(socket.tcp())
    tell(client:connect('127.0.0.1', port))
    tell(tostring(client))
  end },

  { 'an address in use', function (socket, tell)
    local _, port = server(socket)
    tell(socket.bind('127.0.0.1', port))
  end },

  { 'a connection without waiting', function (socket, tell)
    local _, port = server(socket)
    local client = keep(socket.tcp())
    client:settimeout(0)
    tell(client:connect('127.0.0.1', port))
    local _, writers = socket.select(nil, { client }, 5)
    tell(#writers)
    tell(client:connect('127.0.0.1', port))
    tell(client:connect('127.0.0.1', port))
  end },

  { 'a local address of a connection', function (socket, tell)
    local _, port = server(socket)
    local client = keep(assert(socket.connect('127.0.0.1', port, '127.0.0.2',
                                              0)))
    tell((client:getsockname()))
  end },

  { 'accept', function (socket, tell)
    local listening = server(socket)
    listening:settimeout(0)
    tell(listening:accept())
    listening:settimeout(0.01)
    tell(listening:accept())
    listening:close()
    tell(listening:accept())
  end },

  { 'shutdown', function (socket, tell, raises)
    local a, b = pair(socket)
    tell(a:shutdown 'send')
    tell(b:receive())
    tell(b:send 'still')
    tell(b:shutdown())
    tell(a:receive '*a')
    raises(a.shutdown, a, 'sideways')
  end },

  { 'statistics', function (socket, tell)
    local a, b = pair(socket)
    a:send '0123456789'
    b:receive(4)
    local received, sent, age = a:getstats()
    tell(received, sent, age >= 0 and age < 100)
    tell((b:getstats()))
    tell(b:setstats(100, 200, 5))
    local r, s, older = b:getstats()
    tell(r, s, older >= 5)
  end },

  { 'dirty', function (socket, tell)
    local a, b = pair(socket)
    a:send 'one\ntwo\n'
    tell(b:dirty())
    tell(b:receive())
    tell(b:dirty())
    local readers, writers, err = socket.select({ b }, nil, 0)
    tell(#readers, #writers, err, readers[1] == b, readers[b])
    tell(b:receive())
    tell(b:dirty())
  end },

  { 'select', function (socket, tell, raises)
    local a, b = pair(socket)
    local readers, writers, err = socket.select({ a, b }, { a }, 5)
    tell(#readers, #writers, err, writers[1] == a, writers[a])
    readers, writers, err = socket.select({ a, b }, nil, 0)
    tell(#readers, #writers, err)
    b:send 'x'
    readers = socket.select({ a, b }, nil, 5)
    tell(#readers, readers[1] == a)
    readers, writers, err = socket.select({}, {}, 0.01)
    tell(#readers, #writers, err)
    readers, writers, err = socket.select(nil, nil, 0)
    tell(#readers, #writers, err)
    b:close()
    readers, writers, err = socket.select({ b }, nil, 0)
    tell(#readers, #writers, err)
    for _, wrong in ipairs { 'x', 5, true } do
      raises(socket.select, wrong, nil, 0)
      raises(socket.select, nil, wrong, 0)
    end
    raises(socket.select, false, nil, 0)
    raises(socket.select, nil, nil, 'x')
  end },

  { 'options of TCP', function (socket, tell, raises)
    local a = pair(socket)
    for _, name in ipairs { 'keepalive', 'reuseaddr', 'tcp-nodelay',
                            'reuseport' } do
      tell(name, a:setoption(name, true))
      tell(a:getoption(name))
      tell(a:setoption(name, false))
      tell(a:getoption(name))
      raises(a.setoption, a, name, 'x')
    end
    tell(a:setoption('tcp-keepidle', 77))
    tell(a:getoption 'tcp-keepidle')
    tell(a:setoption('linger', { on = true, timeout = 7 }))
    local linger = a:getoption 'linger'
    tell(linger.on, linger.timeout)
    tell(a:setoption('linger', { on = false, timeout = 0 }))
    tell(a:getoption('linger').on)
    raises(a.setoption, a, 'linger', 1)
    raises(a.setoption, a, 'linger', {})
    tell(a:getoption 'error')
    raises(a.setoption, a, 'error', 1)
    tell(a:setoption('recv-buffer-size', 8192))
    tell(a:getoption 'recv-buffer-size')
    tell(keep(socket.tcp()):setoption('keepalive', true))
  end },

  { 'UDP', function (socket, tell, raises)
    local a, b = keep(socket.udp()), keep(socket.udp())
    raises(a.sendto, a, 'nowhere')
    tell(tostring(a))
    tell(a:setsockname('127.0.0.1', 0))
    tell(b:setsockname('127.0.0.1', 0))
    a:settimeout(5)
    b:settimeout(5)
    local _, to = b:getsockname()
    local _, from = a:getsockname()   -- LuaSocket 3.1 tells it as text
    tell(a:sendto('datagram', '127.0.0.1', to))
    local data, host, port = b:receivefrom()
    tell(data, host, tonumber(port) == tonumber(from))
    tell(a:sendto('', '127.0.0.1', to))
    tell((b:receivefrom()))
    tell(a:sendto('0123456789', '127.0.0.1', to))
    tell(b:receive(4))
    tell(a:sendto('x', 'not numeric', to))
    tell(a:setpeername('127.0.0.1', to))
    tell(tostring(a))
    tell((a:getpeername()))
    tell(a:send 'connected')
    tell(b:receive())
    tell(a:setpeername '*')
    tell(tostring(a))
    b:settimeout(0)
    tell(b:receive())
    tell(b:receivefrom())
    tell(a:dirty(), a:getfamily())
    a:close()
    tell(a:receive())
  end },

  { 'UDP to a port where nobody listens', function (socket, tell)
    local a, b = keep(socket.udp()), keep(socket.udp())
    b:setsockname('127.0.0.1', 0)
    local _, to = b:getsockname()
    b:close()
    a:setpeername('127.0.0.1', to)
    a:settimeout(5)
    tell(a:send 'x')
    tell(a:receive())
  end },

  { 'options of UDP', function (socket, tell, raises)
    local a = keep(socket.udp4())
    tell(a:setoption('broadcast', true))
    tell(a:getoption 'broadcast')
    tell(a:setoption('ip-multicast-loop', false))
    tell(a:getoption 'ip-multicast-loop')
    tell(a:setoption('ip-multicast-ttl', 3))
    raises(a.getoption, a, 'ip-multicast-ttl')
    tell(a:getoption 'ip-multicast-if')
    tell(a:setoption('ip-multicast-if', '127.0.0.1'))
    tell(a:getoption 'ip-multicast-if')
    tell(a:setoption('ip-multicast-if', '*'))
    tell(a:getoption 'ip-multicast-if')
    tell(a:setoption('ip-add-membership',
                     { multiaddr = '239.1.2.3', interface = '127.0.0.1' }))
    tell(a:setoption('ip-drop-membership',
                     { multiaddr = '239.1.2.3', interface = '127.0.0.1' }))
    tell(a:setoption('ip-drop-membership',
                     { multiaddr = '239.1.2.3', interface = '127.0.0.1' }))
    raises(a.setoption, a, 'ip-add-membership', { interface = '*' })
  end },

  { 'protect and newtry', function (socket, tell, raises)
    local finalized = 0
    local try = socket.newtry(function () finalized = finalized + 1 end)
    local f = socket.protect(function (...) return try(...) end)
    tell(f(1, 2, 3))
    tell(f(nil, 'why'))
    tell(f(false, 'why', 'more'))
    tell(finalized)
    raises(socket.protect(function () error('real', 0) end))
    tell(socket.protect(function () socket.try(nil, 'inner') end)())
    tell(socket.skip(1, 'a', 'b', 'c'))
  end },

  { 'sources and sinks', function (socket, tell)
    local a, b = pair(socket)
    local sink = socket.sink('keep-open', a)
    tell(sink 'chunk')
    tell(sink(nil))
    local source = socket.source('by-length', b, 3)
    tell(source())
    tell(source())
    local last = socket.sink('close-when-done', a)
    tell(last 'end')
    tell(last(nil))
    local rest = socket.source('until-closed', b)
    tell(rest())
    tell(rest())
    tell(rest.getfd())
  end },

  { 'names of hosts', function (socket, tell)
    local ip, resolved = socket.dns.toip 'localhost'
    tell(ip, resolved.ip[1], type(resolved.alias))
    local list = socket.dns.getaddrinfo '127.0.0.1'
    tell(#list, list[1].family, list[1].addr)
    tell(socket.dns.getaddrinfo 'no such host')
    tell(socket.dns.gethostname())
  end },

  { 'unix streams', function (_, tell, raises, unix)
    local path = os.tmpname()
    os.remove(path)
    local listening = keep(unix.stream and unix.stream() or unix())
    tell(tostring(listening))
    tell(listening:bind(path))
    tell(listening:listen())
    tell(listening:getsockname() == path)
    local client = keep(unix.stream and unix.stream() or unix())
    tell(client:connect(path))
    local peer = keep(assert(listening:accept()))
    tell(client:send 'line\n')
    tell(peer:receive())
    client:close()
    tell(peer:receive())
    raises(listening.send, listening, 'x')
    local long = ('x'):rep(200)
    tell(keep(unix.stream and unix.stream() or unix()):bind(long))
    tell(keep(unix.stream and unix.stream() or unix()):connect(long))
    os.remove(path)
  end },

  { 'unix datagrams', function (_, tell, _, unix)
    if not unix.dgram then return end
    local path, other = os.tmpname(), os.tmpname()
    os.remove(path)
    os.remove(other)
    local a, b = keep(unix.dgram()), keep(unix.dgram())
    tell(tostring(a))
    tell(a:bind(path))
    tell(b:bind(other))
    tell(b:sendto('to you', path))
    local data, from = a:receivefrom()
    tell(data, from == other)
    tell(b:connect(path))
    tell(b:send 'connected')
    tell(a:receive())
    os.remove(path)
    os.remove(other)
  end },

  { 'socket.tcp6', function (socket, tell)
    local six = socket.tcp6()
    if not six then return end
    keep(six)
    tell(six:getfamily(), tostring(six))
    if not six:bind('::1', 0) then return end
    tell(six:listen())
    tell((six:getsockname()))
  end },
}

cases.keep, cases.pair = keep, pair

return cases
