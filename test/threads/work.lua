-- SPDX-License-Identifier: MIT
-- What each thread of test/c/threads.c does: every part of the module, over
-- and over. Each thread begins at another place of the list and goes on with
-- a step of its own, so that all pairs of things happen at the same time.

local me, threads, rounds = ...

local llsocket = require 'llsocket'
local inet, unix, errno = llsocket.inet, llsocket.unix, llsocket.errno
local socket, device = llsocket.socket, llsocket.device
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local msghdr, iovec, buffer = llsocket.msghdr, llsocket.iovec, llsocket.buffer

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function loopback (socktype, port)
  return assert(inet.getaddrinfo('127.0.0.1', port or '0', socktype, 0,
                                 llsocket.AI_NUMERICHOST))[1]
end

local function pair (socktype)
  local list = assert(socket.pair(socktype or STREAM))
  return list[1], list[2]
end

local function close (...)
  for _, s in ipairs { ... } do assert(s:close() == nil) end
end

local function udp ()
  local s = assert(socket.new(loopback(DGRAM)))
  assert(s:bind() == nil)
  s:rcvtimeo(10)
  return s, s:getsockname()
end

local function message (text, queue)
  local mh, iov = msghdr.new(), iovec.new()
  if type(text) == 'number' then iov:addn(text) else iov:add(text) end
  mh:iov(iov)
  mh:control(queue)
  return mh
end

local done = 0
local steps = {
  function ()  -- the resolver, by number and by name
    assert(inet.getaddrinfo('::1', '80', STREAM)[1]:port() == 80)
    assert(inet.getaddrinfo('localhost', nil, STREAM))
    local ai, err, number = inet.getaddrinfo('no.such.host.invalid', 'x')
    assert(ai == nil and type(err) == 'string' and number ~= 0)
  end,

  function ()  -- addresses
    local ai = loopback(STREAM, '8080')
    assert(tostring(ai) == '127.0.0.1:8080')
    assert(ai == loopback(STREAM, '8080') and ai ~= loopback(STREAM, '8081'))
    local ni = assert(ai:getnameinfo(llsocket.NI_NUMERICHOST,
                                     llsocket.NI_NUMERICSERV))
    assert(ni.host == '127.0.0.1' and ni.serv == '8080')
    assert(ai:getnameinfo())
    assert(unix.getaddrinfo('\0' .. me):addr() == '\0' .. me)
  end,

  function ()  -- errors
    for number = 1, 140 do
      local name = errno.name(number)
      assert(not name or errno[name] == number)
      assert(#errno.strerror(number) > 0)
    end
    assert(errno.strerror(4711):find '4711')
    local s = assert(socket.new(loopback(STREAM)))
    local err, number = s:listen(1)
    assert(err == nil and number == nil)
    close(s)
    err, number = s:bind()
    assert(number == errno.EBADF and err == errno.strerror(errno.EBADF))
  end,

  function ()  -- interfaces
    local found
    for _, i in ipairs(assert(device.getifaddrs())) do
      found = found or i.name == 'lo'
    end
    assert(found)
  end,

  function ()  -- a connection
    local server = assert(socket.new(loopback(STREAM)))
    server:reuseaddr(true)
    assert(server:bind() == nil and server:listen() == nil)
    local client = assert(socket.new(server:getsockname(), true))
    client:connect()
    assert(server:recvable(10000))
    local peer = assert(server:accept())
    assert(client:sendable(10000) and client:error() == 0)
    assert(client:getpeername() == server:getsockname())
    assert(client:tcpnodelay(true) == true)
    assert(client:send('hello') == 5)
    assert(peer:recv() == 'hello')
    assert(client:shutdown(llsocket.SHUT_WR) == nil)
    assert(select('#', peer:recv()) == 0)
    close(server, client, peer)
  end,

  function ()  -- datagrams
    local a, here = udp()
    local b, there = udp()
    assert(a:sendto('text', there) == 4)
    local text, from = b:recvfrom()
    assert(text == 'text' and from == here)
    close(a, b)
  end,

  function ()  -- messages with control data and descriptors
    local a, b = pair()
    local queue = cmsghdrs.new()
    queue:push(cmsghdr.rights(a:fd(), b:fd()))
    assert(a:sendmsg(message('text', queue)) == 4)
    local mh = message(10, cmsghdrs.new())
    assert(b:recvmsg(mh) == 4)
    local one, two = mh:control():shift():data()
    assert(socket.close(one) == nil and socket.close(two) == nil)
    assert(a:sendfd(b:fd()) == 0)
    assert(socket.wrap(assert(b:recvfd())):close() == nil)
    a:sendmsg(message('left', queue))
    b:recvmsg(message(10, cmsghdrs.new()))
    close(a, b)
  end,

  function ()  -- files, and a peer that is gone
    local file = assert(io.tmpfile())
    file:write(('0123456789'):rep(1000))
    file:flush()
    local a, b = pair()
    assert(a:sendfile(file, 100, 10) == 100)
    assert(b:recv() == ('0123456789'):rep(10))
    close(b)
    local EPIPE = llsocket.errno.EPIPE
    assert(select(4, a:sendfile(file, 100, 10)) == EPIPE)
    assert(select(4, a:send('x')) == EPIPE)
    file:close()
    close(a)
  end,

  function ()  -- iovecs
    local a, b = pair()
    local iov = iovec.new()
    for i = 1, 20 do iov:add(('x'):rep(i)) end
    assert(iov:writev(a:fd()) == iov:bytes())
    iov:consume(100)
    assert(iov:readv(b:fd()) == iov:bytes())
    assert(iov:set('y', 1) and iov:get(1) == 'y' and iov:del(1) == 'y')
    close(a, b)
  end,

  function ()  -- options and groups
    local s = udp()
    assert(s:rcvbuf(4096) == 4096 and s:rcvbuf() > 0)
    assert(s:nonblock(true) and s:cloexec())
    assert(s:linger() == nil and s:rcvtimeo(0.5) == 0.5)
    s:mcastjoin('224.0.0.251', 'lo')
    s:mcastif('lo')
    assert(s:mcastif() == 'lo')
    s:mcastleave('224.0.0.251', 'lo')
    close(s)
  end,

  function ()  -- waiting
    local a, b = pair()
    local ok, _, timeout = a:recvable(1)
    assert(not ok and timeout)
    assert(a:sendable(1) and a:atmark() ~= true)
    close(a, b)
  end,

  function ()  -- objects that only the collector ends
    for _ = 1, 10 do
      local a = pair()
      a:send('x')
      a:dup()
    end
    collectgarbage()
  end,

  function ()  -- buffers
    local a, b = pair()
    local buf = buffer.new(100)
    buf:addframes({ 'one', 'two', 'three' }, 2)
    assert(a:send_part(buf) == #buf)
    buf:clear()
    assert(b:recv_into(buf) == 17)
    assert(#buf:frames(2) == 3)
    assert(a:send { 'a', 'b', 'c' } == 3)
    assert(b:recv_into(buf) == 3 and tostring(buf) == 'abc')
    assert(a:send(buf) == 3)
    assert(b:recv_into(buf) == 3 and buf:find('c', 4) == 6)
    close(a, b)
  end,

  function ()  -- names, asked by threads; some queries are left behind
    local r = assert(llsocket.resolver.new(2))
    local q = assert(r:getaddrinfo('localhost', '80'))
    assert(r:getaddrinfo('localhost', '81')):cancel()
    r:getaddrinfo('localhost', '82')
    assert(r:getaddrinfo('127.0.0.1', '80')):result()
    local list, err, again = q:result()
    while again do list, err, again = q:result() end
    assert(list, err)
    r:getnameinfo(list[1])
    if done % 2 == 0 then r:close() end
  end,

  function ()  -- pollers, also in the middle of a round
    for _, backend in ipairs { 'epoll', 'poll' } do
      local p = assert(llsocket.poller.new(backend))
      local a, b = pair()
      local event = assert(llsocket.event.new())
      assert(p:add(a, 'r', 'a') and p:add(b, 'rw1', 'b') and p:add(event, 'r'))
      assert(a:send('x') == 1 and event:set() == nil)
      local told = {}
      for value, readable, writable in assert(p:wait(10000)) do
        told[value] = { readable, writable }
      end
      assert(told.b[1] and told.b[2] and told[event][1] and not told.a)
      assert(event:take() and p:set(b, 'r1'))
      for value in assert(p:wait(10000)) do
        assert(value == 'b')
        close(a, b)
      end
      assert(select(3, p:wait(0)) == 0)
      if done % 2 == 0 then p:close() end
    end
  end,

  function ()  -- an event that is set by its number, as another thread does
    local event = assert(llsocket.event.new())
    local _, number = event:fd()
    assert(event:take() == false)
    assert(llsocket.event.set(number) == nil)
    assert(llsocket.poll({ [event] = 'r' }, 10000))
    assert(event:take() == true and event:take() == false)
  end,

  function ()  -- connectors, of which some are given up
    local listener = assert(llsocket.listen('127.0.0.1', 0))
    local ai = listener:getsockname()
    llsocket.connector.new('localhost', ai:port())
    local c = llsocket.connector.new(ai)
    local sock, err, again = c:step()
    while again do
      assert(llsocket.poll({ [c:fd()] = 'r' }, c:timeout()))
      sock, err, again = c:step()
    end
    assert(sock, err)
    assert(listener:recvable(10000))
    close(assert(listener:accept()), sock, listener)
    c:close()
  end,

  function ()  -- many datagrams at a call
    local a = udp()
    local b, there = udp()
    local out, into = llsocket.batch.new(3, 10), llsocket.batch.new(10, 100)
    for _, text in ipairs { 'one', 'two', 'three' } do out:add(text, there) end
    assert(a:sendbatch(out) == 3)
    assert(b:recvbatch(into) >= 1)
    assert(into:data(1) == 'one' and into:name(1) == a:getsockname())
    close(a, b)
  end,
}

local function divisor (a, b)
  while b > 0 do a, b = b, a % b end
  return a
end

local stride = 2 * me - 1
while divisor(#steps, stride) > 1 do stride = stride + 1 end
local at = math.floor((me - 1) * #steps / threads)
for _ = 1, rounds * #steps do
  at = (at + stride) % #steps
  steps[at + 1]()
  done = done + 1
end
collectgarbage()
return done
