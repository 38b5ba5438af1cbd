-- SPDX-License-Identifier: MIT
-- Soak: what a process does by itself: options, names, errors, collections.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket
local tools = common.tools

-- Options -------------------------------------------------------------------

local flags = {
  tcp = { 'tcpnodelay', 'tcpcork', 'reuseaddr', 'reuseport', 'keepalive',
          'oobinline', 'dontroute', 'timestamp', 'nonblock', 'cloexec' },
  udp = { 'reuseaddr', 'reuseport', 'broadcast', 'dontroute', 'timestamp',
          'mcastloop', 'recverr', 'nonblock', 'cloexec' }
}

local numbers = {
  tcp = { 'tcpkeepalive', 'tcpkeepintvl', 'tcpkeepcnt', 'rcvlowat', 'linger' },
  udp = { 'mcastttl' }
}

local function set_and_get (own, sock, name, value)
  local method = sock[name]
  assert(method(sock, value) == value, name)
  if own:chance(2) then assert(method(sock) == value, name) end
end

local options = { name = 'options' }

function options.both (link)
  local own = link.own
  local kind = own:pick { 'tcp', 'udp' }
  local sock = assert(socket.new(common.address(
    own:pick { '127.0.0.1', '::1' }, 0,
    kind == 'tcp' and llsocket.SOCK_STREAM or llsocket.SOCK_DGRAM)))
  for _ = 1, own:int(5, 30) do
    set_and_get(own, sock, own:pick(flags[kind]), own:chance(2))
    set_and_get(own, sock, own:pick(numbers[kind]), own:int(1, 100))
    local size = own:int(5000, 100000)
    assert(sock:rcvbuf(size) == size and sock:rcvbuf() >= size)
    assert(sock:sndbuf(size) == size and sock:sndbuf() >= size)
    local name = own:pick { 'rcvtimeo', 'sndtimeo' }
    sock[name](sock, size / 1000)
    assert(math.abs(sock[name](sock) - size / 1000) < 0.011, name)
    assert(sock:linger(-1) == nil and sock:linger() == nil)
  end
  assert(sock:error() == 0)
  if own:chance(2) then sock:close() end
end

-- Names ---------------------------------------------------------------------

local names = { name = 'names' }

function names.both (link)
  local own = link.own
  for _ = 1, own:int(1, 20) do
    local host = own:pick { '127.0.0.1', '::1', '127.1.2.3', 'fe80::1',
                            '::ffff:127.0.0.1' }
    local port = own:int(0, 65535)
    local ai = assert(inet.getaddrinfo(host, tostring(port), nil, nil,
                                       llsocket.AI_NUMERICHOST))[1]
    assert(ai:addr() == host and ai:port() == port)
    assert(ai == common.address(host, port, llsocket.SOCK_STREAM))
    local info = assert(ai:getnameinfo(llsocket.NI_NUMERICHOST,
                                       llsocket.NI_NUMERICSERV))
    assert(info.host == host and info.serv == tostring(port))
    local path = '/' .. ('x'):rep(own:int(0, 106))
    assert(llsocket.unix.getaddrinfo(path):addr() == path)
  end
  assert(#inet.getaddrinfo('localhost', 'http') > 0)
  local found
  for _, interface in ipairs(assert(llsocket.device.getifaddrs())) do
    found = found or interface.inet[1] and interface.inet[1].addr
            == '127.0.0.1'
  end
  assert(found, 'no loopback interface')
  assert(errno[errno.name(errno.EINTR)] == errno.EINTR)
end

-- Errors --------------------------------------------------------------------

-- nil, err, nil, errno
local function fails (name, value, err, again, number)
  assert(value == nil and again == nil)
  assert(err == errno.strerror(errno[name]) and number == errno[name], name)
end

local function nothing (...)
  assert(select('#', ...) == 0)
end

-- A send to a peer that is gone: nil, nil, nil, EPIPE.
local function gone (value, err, again, number)
  assert(not value and not err and not again and number == errno.EPIPE)
end

local errors = { name = 'errors' }

function errors.both (link)
  local socks = assert(socket.pair(llsocket.SOCK_STREAM, true))
  local a, b = socks[1], socks[2]
  assert(select(3, a:recv()) == true)
  fails('EINVAL', a:recv(0))
  b:close()
  nothing(a:recv())
  gone(a:send('x'))
  a:close()
  fails('EBADF', a:send('x'))
  fails('EBADF', b:recv())
  assert(not pcall(a.recv, a, 'text') and not pcall(a.send, a, 1.5))
  assert(not pcall(socket.new, 'text') and not pcall(socket.pair))
  -- Refused, and reset.
  local listener, ai = common.listen('127.0.0.1')
  local client = assert(socket.new(ai))
  common.done(client:connect())
  local server = assert(listener:accept())
  client:linger(0)
  client:close()
  fails('ECONNRESET', server:recv())
  listener:close()
  local sock = assert(socket.new(ai))
  local err, again, number = sock:connect()
  assert(err and not again and number == errno.ECONNREFUSED)
  if link.own:chance(2) then sock:close() end
end

-- Collections ---------------------------------------------------------------

-- Objects that refer to each other, dropped with all that they own.
local function web (own)
  local iov, mh = llsocket.iovec.new(), llsocket.msghdr.new()
  local cmsgs = llsocket.cmsghdrs.new()
  for _ = 1, own:int(1, 30) do iov:add(tools.fill(1, 0, own:size(12) + 1)) end
  for _ = 1, own:int(0, 10) do iov:del(1) end
  local socks = assert(socket.pair(llsocket.SOCK_DGRAM))
  cmsgs:push(llsocket.cmsghdr.rights(socks[1]:fd(), socks[2]:fd()))
  cmsgs:push(llsocket.cmsghdr.new(1, 2, 'data'))
  mh:iov(iov)
  mh:control(cmsgs)
  mh:name(common.address('127.0.0.1', 1, llsocket.SOCK_DGRAM))
  if own:chance(2) then cmsgs:shift() end
  if own:chance(2) then mh:control(nil) end
  iov:consume(own:size(12))
  return socks, mh
end

local function drop (own, i)
  local socks = web(own)
  if i % 3 == 0 then socks[1]:close() end
  if own:chance(10) then collectgarbage('step') end
end

-- A thread of a resolver that was given up may have one for a moment.
local function left (before)
  local tries = 0
  while tools.descriptors(1024) > before and tries < 100 do
    tools.sleep(0.01)
    tries = tries + 1
  end
  return tools.descriptors(1024) - before
end

local collections = { name = 'collections' }

function collections.both (link)
  local own = link.own
  common.collect()
  local before = tools.descriptors(1024)
  for i = 1, own:int(1, 20) do drop(own, i) end
  common.collect()
  assert(left(before) <= 0, 'a descriptor is left')
end

return { options, names, errors, collections }
