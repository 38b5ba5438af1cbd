-- SPDX-License-Identifier: MIT
-- Sockets: made, named, connected, closed, sent to and received from.

local llsocket = require 'llsocket'
local support = require 'support'
local socket, errno = llsocket.socket, llsocket.errno
local none, fails = support.none, support.fails

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local steps = {}
local function step (name, run, setup, after)
  steps[#steps + 1] = { name = name, run = run, setup = setup, after = after }
end
-- One that uses up what its setup has made.
local function once (name, run, setup)
  steps[#steps + 1] = { name = name, run = run, setup = setup, once = true }
end

local function address (socktype)
  return function () return support.inet('127.0.0.1', socktype or STREAM) end
end
local function new (socktype)
  return function () return assert(socket.new(address(socktype)())) end
end
local function new6 ()
  return assert(socket.new(support.inet('::1', STREAM)))
end
local function closed ()
  local sock = new()()
  none(sock:close())
  return sock
end

-- A descriptor that comes as a number belongs to the script, which has no
-- memory either: it keeps it in a table that is there before.
local function drop (box)
  if box[1] then none(socket.close(box[1])) end
end

-- Made and ended.
step('socket.new', function (ai) assert(socket.new(ai, true)) end, address())
step('socket.new that fails', function (ai)
  fails(errno.EPROTONOSUPPORT, 1, 0, socket.new(ai))
end, function ()
  return assert(llsocket.unix.getaddrinfo('x', STREAM, 77))
end)
step('socket.pair', function () assert(#assert(socket.pair(STREAM)) == 2) end)
step('socket.pair that fails', function ()
  fails(errno.EPROTONOSUPPORT, 1, 0, socket.pair(STREAM, false, 77))
end)
step('socket.wrap', function (box)
  if box[1] then
    local sock = socket.wrap(box[1])
    box[1] = not sock and box[1]
    box.fd = sock
    if not sock then error 'not wrapped' end
  end
end, function ()
  -- Its field for the socket is there before.
  return { new()():unwrap(), fd = false }
end, drop)
step('socket.wrap that fails', function ()
  fails(errno.EBADF, 1, 0, socket.wrap(-1))
end)
step('socket.shutdown', function (a)
  none(socket.shutdown(a:fd(), llsocket.SHUT_RD))
end, support.pair)
step('socket.shutdown that fails', function ()
  fails(errno.EBADF, 0, 0, socket.shutdown(-1))
end)
once('socket.close', function (box)
  socket.close(box[1])
  box[1] = false
end, function () return { new()():unwrap() } end)
steps[#steps].after = drop
step('socket.close that fails', function ()
  fails(errno.EBADF, 0, 0, socket.close(-1))
end)
step('sock:shutdown', function (a) none(a:shutdown()) end, support.pair)
step('sock:close', function (a)
  none(a:close())
  none(a:close())
end, support.pair)
step('sock:close with a shutdown that fails', function (box)
  local sock = box[1]
  if sock:fd() then
    fails(errno.ENOTCONN, 0, 0, sock:close(llsocket.SHUT_RD))
  end
  box[1] = new()()
end, function () return { new()() } end)
step('__close', function (a)
  local leave = getmetatable(a).__close
  none(leave(a, nil))
end, support.pair)
step('sockets for the collector', function ()
  for _ = 1, 3 do new()() end
  -- Lua 5.2 drops an object when it has no memory to call its finalizer.
  if _VERSION ~= 'Lua 5.2' then collectgarbage() end
end)
step('sock:unwrap', function (box, sock)
  box[1] = box[1] or sock:unwrap()
  if not box[1] then error 'lost' end
end, function () return { false }, new()() end, drop)
step('sock:dup', function (sock) assert(sock:dup():fd()) end, new())
step('sock:dup with an address', function (sock, ai)
  assert(sock:dup(ai):fd())
end, function () return new()(), address()() end)
step('tostring of a socket', function (sock)
  assert(tostring(sock):find 'fd')
end, new())
step('tostring of a closed socket', function (sock)
  assert(tostring(sock):find 'closed')
end, closed)
for _, method in ipairs { 'fd', 'family', 'socktype', 'protocol' } do
  step('sock:' .. method, function (sock) assert(sock[method](sock)) end,
       new())
end

-- Names and connections.
once('sock:bind', function (sock) none(sock:bind()) end, new())
step('sock:bind that fails', function (sock)
  fails(errno.EINVAL, 0, 0, sock:bind())
end, function ()
  local sock = new()()
  sock:bind()
  return sock
end)
step('sock:listen', function (sock) none(sock:listen(5)) end, new())
once('sock:connect', function (sock, listener)
  none(sock:connect(listener:getsockname()))
end, function () return new()(), support.listener() end)
step('sock:connect that fails', function (sock, ai)
  fails(errno.ECONNREFUSED, 0, 1, sock:connect(ai))
end, function ()
  local other = new()()
  other:bind()
  return new()(), assert(other:getsockname()), other
end)
step('sock:connect to nowhere', function (sock)
  fails(errno.EDESTADDRREQ, 0, 1, sock:connect())
end, support.pair)
-- A failure loses no connection: it comes with the next call.
step('sock:accept', function (listener)
  if not listener:accept() then error 'lost' end
end, support.waiting)
step('sock:accept of nothing', function (listener)
  local sock, err, again = listener:accept()
  assert(sock == nil and err == nil and again == true)
end, function () return support.listener(true) end)
step('sock:accept that fails', function (sock)
  fails(errno.EINVAL, 1, 1, sock:accept())
end, new())
step('sock:acceptfd', function (box, listener)
  box[1] = box[1] or listener:acceptfd()
  if not box[1] then error 'lost' end
end, function () return { false }, support.waiting() end, drop)
step('sock:getsockname', function (sock)
  assert(sock:getsockname():port() > 0)
end, function () return (support.udp()) end)
step('sock:getpeername', function (client)
  assert(client:getpeername():port() > 0)
end, support.tcp)
step('sock:getpeername that fails', function (sock)
  fails(errno.ENOTCONN, 1, 0, sock:getpeername())
end, new())

-- Bytes.
step('sock:send', function (a) assert(a:send('bytes') == 5) end, support.pair)
step('sock:send that fails', function (sock)
  fails(errno.ENOTCONN, 1, 1, sock:send('bytes'))
end, function () return assert(socket.new(
  assert(llsocket.unix.getaddrinfo('x', DGRAM)))) end)
step('sock:sendto', function (sock, ai)
  assert(sock:sendto('bytes', ai) == 5)
end, support.udp)
once('sock:recv', function (b) assert(b:recv() == 'message') end,
     support.filled())
-- A length that is not kept as one short string.
once('sock:recv of much', function (b)
  assert(#b:recv(200000) == 100000)
end, support.filled(nil, ('x'):rep(100000)))
once('sock:recv with the true length', function (b)
  local msg, _, _, _, len = b:recv(3, llsocket.MSG_TRUNC)
  assert(msg == 'mes' and len == 7)
end, support.filled(DGRAM))
step('sock:recv of nothing', function (b)
  local msg, err, again = b:recv()
  assert(msg == nil and err == nil and again == true)
end, function ()
  local a, b = support.pair(nil, true)
  return b, a
end)
step('sock:recv that fails', function (sock)
  fails(errno.ENOTCONN, 1, 1, sock:recv())
end, new())
step('sock:recv at the end', function (b) none(b:recv()) end, function ()
  local a, b = support.pair()
  a:close()
  return b
end)
once('sock:recvfrom', function (sock)
  local msg, ai = sock:recvfrom()
  assert(msg == 'message' and ai:port() > 0)
end, function ()
  local sock, ai = support.udp()
  assert(sock:sendto('message', ai) == 7)
  return sock
end)
step('sock:recvfrom of nothing', function (sock)
  local msg, ai, err, again = sock:recvfrom()
  assert(msg == nil and ai == nil and err == nil and again == true)
end, support.udp)
step('sock:sendfile', function (a, _, file)
  assert(a:sendfile(file, 4, 2) == 4)
end, function ()
  local a, b = support.pair()
  local file = assert(io.tmpfile())
  file:write 'some bytes of a file'
  file:flush()
  return a, b, file
end)
step('sock:sendfile that fails', function (a)
  fails(errno.EBADF, 1, 1, a:sendfile(-1, 10))
end, support.pair)

-- Waiting.
step('sock:sendable', function (a) assert(a:sendable(100) == true) end,
     support.pair)
step('sock:recvable', function (b)
  local ok, err, timeout = b:recvable(1)
  assert(ok == false and err == nil and timeout == true)
end, support.pair)
step('sock:atmark', function (client)
  assert(client:atmark() == false)
end, support.tcp)

-- Options: read, then set to what it was.
local options = {
  [new()] = 'tcpnodelay tcpcork tcpkeepintvl tcpkeepcnt tcpkeepalive reuseport '
    .. 'reuseaddr broadcast debug keepalive oobinline dontroute timestamp '
    .. 'rcvbuf rcvlowat sndbuf rcvtimeo sndtimeo cloexec nonblock',
  [new(DGRAM)] = 'mcastloop mcastttl recverr',
  [support.pair] = 'passcred',
  [new6] = 'ipv6only',
}
for setup, names in pairs(options) do
  for name in names:gmatch '%w+' do
    step('sock:' .. name, function (sock)
      local value = sock[name](sock)
      assert(value ~= nil and sock[name](sock, value) == value)
    end, setup)
  end
end
step('sock:acceptconn', function (sock)
  assert(sock:acceptconn() == false)
end, new())
step('sock:error', function (sock) assert(sock:error() == 0) end, new())
step('sock:linger', function (sock)
  assert(sock:linger(3) == 3 and sock:linger() == 3)
  assert(sock:linger(-1) == nil)
end, new())
step('sock:sndlowat that fails', function (sock)
  fails(errno.ENOPROTOOPT, 1, 0, sock:sndlowat(10))
end, new())
step('sock:sndlowat', function (sock) assert(sock:sndlowat() == 1) end, new())

-- Multicast.
local group, source = '232.1.2.3', '127.0.0.1'
local function receiver ()
  return (support.udp())
end
local function member ()
  local sock = receiver()
  none(sock:mcastjoin(group, 'lo'))
  return sock
end
local function sourced ()
  local sock = receiver()
  none(sock:mcastjoinsrc(group, source, 'lo'))
  return sock
end
once('sock:mcastjoin', function (sock)
  none(sock:mcastjoin(group, 'lo'))
end, receiver)
step('sock:mcastjoin that fails', function (sock)
  fails(errno.ENODEV, 0, 0, sock:mcastjoin(group, 'no such'))
end, receiver)
once('sock:mcastleave', function (sock)
  none(sock:mcastleave(group, 'lo'))
end, member)
once('sock:mcastjoinsrc', function (sock)
  none(sock:mcastjoinsrc(group, source, 'lo'))
end, receiver)
once('sock:mcastleavesrc', function (sock)
  none(sock:mcastleavesrc(group, source, 'lo'))
end, sourced)
once('sock:mcastblocksrc and sock:mcastunblocksrc', function (sock)
  none(sock:mcastblocksrc(group, source, 'lo'))
  none(sock:mcastunblocksrc(group, source, 'lo'))
end, member)
step('sock:mcastif', function (sock)
  assert(sock:mcastif() == nil)
end, receiver)
once('sock:mcastif that is set', function (sock)
  assert(sock:mcastif('lo') == 'lo' and sock:mcastif() == 'lo')
end, receiver)

-- Every method of a closed socket, in its own shape of failure.
local ai = address()()
local file = -1
local arguments = {
  send = { 'x' }, sendto = { 'x', ai }, sendfd = { 0 },
  sendmsg = { llsocket.msghdr.new() }, recvmsg = { llsocket.msghdr.new() },
  sendfile = { file, 1 }, bind = { ai }, connect = { ai },
  mcastjoin = { group }, mcastleave = { group },
  mcastjoinsrc = { group, source }, mcastleavesrc = { group, source },
  mcastblocksrc = { group, source }, mcastunblocksrc = { group, source },
}
local all = {}
for name in pairs(getmetatable(new()()).__index) do all[name] = true end
for _, name in ipairs(llsocket.socket.options()) do all[name] = true end
for name in pairs(all) do
  if name ~= 'close' then
    step('closed: sock:' .. name, function (sock)
      local args = arguments[name] or {}
      local ok, err = pcall(sock[name], sock, args[1], args[2])
      -- One that wants other arguments has steps of its own.
      if not ok and err:find 'not enough memory' then error(err, 0) end
      assert(ok or err:find 'bad argument')
    end, closed)
    steps[#steps].closed = true
  end
end

return steps
