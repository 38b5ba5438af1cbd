-- SPDX-License-Identifier: MIT
-- Worlds: what must be there before a call can do its work, such as a listener
-- with a connection that waits, or a pair with a full buffer. The engines of
-- test/break try every function in every world that has what it takes; a
-- function that needs another state gets it by a world more.
--
-- A world has
--   objects   by class, the objects of it; what is not set up is made on
--             demand, by the module's own function that returns such an object
--   values    by a parameter's name, values that mean something only here
--   file()    an open file
--   keep      what must stay alive
-- `worlds.close` ends it.

local llsocket = require 'llsocket'
local functions = require 'test.break.functions'

local worlds = { names = {} }

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local inet, socket = llsocket.inet, llsocket.socket
local unpack = table.unpack or unpack

local function none (...)
  if select('#', ...) > 0 then error(tostring((...)), 2) end
end

function worlds.address (host, socktype, port)
  return assert(inet.getaddrinfo(host, port or '0', socktype, nil,
                                 llsocket.AI_NUMERICHOST))[1]
end
local address = worlds.address

-- --- objects that are made on demand --------------------------------------

-- Where the first values of the parameters would not do.
local makers = {}
makers['llsocket.addrinfo'] = function ()
  return { address('127.0.0.1', DGRAM), address('::1', STREAM),
           assert(llsocket.unix.getaddrinfo '/nonexistent/llsocket') }
end
makers['llsocket.socket'] = function ()
  return { assert(socket.new(address('127.0.0.1', DGRAM), true)) }
end
makers['llsocket.cmsghdr'] = function ()
  return { llsocket.cmsghdr.new(llsocket.SOL_SOCKET, 4711, 'data') }
end
makers['llsocket.cmsghdrs'] = function (world)
  local queue = llsocket.cmsghdrs.new()
  queue:push(world.objects['llsocket.cmsghdr'][1])
  return { queue, llsocket.cmsghdrs.new() }
end
makers['llsocket.msghdr'] = function (world)
  local mh, empty = llsocket.msghdr.new(), llsocket.msghdr.new()
  mh:iov(world.objects['llsocket.iovec'][1])
  return { mh, empty }
end
makers['llsocket.iovec'] = function ()
  local iov = llsocket.iovec.new()
  iov:add 'some '
  iov:add 'bytes'
  return { iov }
end
makers['llsocket.buffer'] = function ()
  local buf, framed = llsocket.buffer.new(16, 100000),
                      llsocket.buffer.new(16, 100000)
  buf:add 'some bytes'
  framed:addframes({ 'some', 'bytes' }, 4)
  return { buf, framed }
end
makers['llsocket.query'] = function (world)
  return { world.objects['llsocket.resolver'][1]:getaddrinfo('::1', '80') }
end
makers['llsocket.connector'] = function ()
  return { llsocket.connector.new('127.0.0.1', 9, { timeout = 0 }) }
end

makers['llsocket.batch'] = function (world)
  local b, empty = llsocket.batch.new(4, 65536), llsocket.batch.new(2, 100)
  b:add('some bytes', world.objects['llsocket.addrinfo'][1])
  b:add('aab', world.objects['llsocket.addrinfo'][1], nil, 2)
  return { b, empty }
end

-- By the module's own constructor, with the first values of its parameters.
local function construct (class, world)
  local maker = functions.maker(class)
  if not maker then return {} end
  local values = require 'test.break.values'
  local args = { n = #maker.params }
  for i, param in ipairs(maker.params) do
    local _, nilable = functions.type(param)
    if param[1] == '...' then args.n = i - 1 break end
    if not nilable then
      local first = values.good(maker, param, world)[1]
      args[i] = first and first[1]
    end
  end
  local ok, object = pcall(maker.f, unpack(args, 1, args.n))
  if ok and type(object) == 'userdata' then return { object } end
  return {}
end

local function on_demand (world)
  return setmetatable({}, { __index = function (objects, class)
    local known = functions.classes[class] or makers[class]
    if not known then return nil end
    objects[class] = {}  -- a constructor may ask for its own class
    objects[class] = makers[class] and makers[class](world)
                     or construct(class, world)
    return objects[class]
  end })
end

-- A descriptor that a call may take away.
local function fresh_fd (world)
  local fd = assert(socket.new(address('127.0.0.1', STREAM))):unwrap()
  world.fresh = fd
  return fd
end

local function a_file (world)
  if not world.open_file then
    world.open_file = assert(io.tmpfile())
    world.open_file:write(('some bytes'):rep(20))
    world.open_file:seek 'set'
  end
  return world.open_file
end

-- --- the worlds -----------------------------------------------------------

local makes = {}
-- `other` is the class, or the parameter, of which a world has another kind: a
-- call with one is never the same as elsewhere.
worlds.other = {}
local function world (name, make, other)
  worlds.names[#worlds.names + 1] = name
  worlds.other[name] = other
  makes[name] = make
end

-- A new world; its socket is the first value that its function returns, and
-- the others stay alive.
function worlds.new (name)
  local w = { name = name, values = {}, keep = {} }
  w.objects = on_demand(w)
  w.file = function () return a_file(w) end
  w.fresh_fd = function () return fresh_fd(w) end
  w.keep = { makes[name](w) }
  if w.keep[1] then w.objects['llsocket.socket'] = { w.keep[1] } end
  return w
end

local function close (object)
  if type(object) ~= 'userdata' and not debug.getmetatable(object) then
    return
  end
  local ok, method = pcall(function () return object.close end)
  if ok and method then pcall(method, object) end
end

function worlds.close (w)
  if w.fresh then socket.close(w.fresh) end
  if w.open_file then w.open_file:close() end
  for _, list in pairs(w.objects) do
    for _, object in ipairs(list) do close(object) end
  end
  for _, object in ipairs(w.keep) do close(object) end
end

local function pair (kind)
  local two = assert(socket.pair(kind or STREAM, true))
  return two[1], two[2]
end

local function udp (host)
  local sock = assert(socket.new(address(host or '127.0.0.1', DGRAM), true))
  none(sock:bind())
  return sock, assert(sock:getsockname())
end

local function listener ()
  local sock = assert(socket.new(address('127.0.0.1', STREAM), true))
  none(sock:bind())
  none(sock:listen())
  return sock, assert(sock:getsockname())
end

local function waiting ()
  local sock, ai = listener()
  local client = assert(socket.new(ai))
  none(client:connect())
  assert(sock:recvable(1000))
  return sock, client
end

local function tcp ()
  local sock, client = waiting()
  local server = assert(sock:accept())
  sock:close()
  client:nonblock(true)
  return client, server
end

world('plain', function () end)
world('udp', function (w)
  local sock, ai = udp()
  w.objects['llsocket.addrinfo'] = { ai }
  return sock
end)
world('udp6', function (w)
  local sock, ai = udp '::1'
  w.objects['llsocket.addrinfo'] = { ai }
  w.values.mcaddr, w.values.srcaddr = { 'ff02::1:7' }, { '::1' }
  return sock
end)
world('datagram', function (w)
  local sock, ai = udp()
  w.objects['llsocket.addrinfo'] = { ai }
  assert(sock:sendto('message', ai) == 7)
  assert(sock:sendto('another', ai) == 7)
  return sock
end)
world('new tcp', function (w)
  w.objects['llsocket.addrinfo'] = { address('127.0.0.1', STREAM) }
  return assert(socket.new(address('127.0.0.1', STREAM), true))
end)
world('new tcp6', function ()
  return assert(socket.new(address('::1', STREAM), true))
end)
world('target', function (w)
  local other, ai = listener()
  w.objects['llsocket.addrinfo'] = { ai }
  return assert(socket.new(ai)), other
end)
world('listener', listener)
world('waiting', waiting)
world('tcp', tcp)
world('tcp data', function ()
  local client, server = tcp()
  assert(server:send 'message' == 7)
  assert(client:recvable(1000))
  return client, server
end)
world('pair', function () return pair() end)
world('data', function ()
  local a, b = pair()
  assert(b:send 'message' == 7)
  return a, b
end)
world('datagram pair', function ()
  local a, b = pair(DGRAM)
  assert(b:send 'message' == 7)
  return a, b
end)
world('rights', function (w)
  local a, b = pair()
  assert(b:sendfd(b:fd()) == 0)
  local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
  iov:addn(10)
  mh:iov(iov)
  mh:control(llsocket.cmsghdrs.new())
  w.objects['llsocket.msghdr'] = { mh }
  return a, b
end)
world('received rights', function (w)
  local a, b = pair()
  assert(b:sendfd(b:fd()) == 0)
  local mh, iov, queue = llsocket.msghdr.new(), llsocket.iovec.new(),
                         llsocket.cmsghdrs.new()
  iov:addn(10)
  mh:iov(iov)
  mh:control(queue)
  assert(a:recvmsg(mh))
  w.objects['llsocket.cmsghdrs'] = { queue }
  w.objects['llsocket.cmsghdr'] = setmetatable({}, {
    __index = function (list, i)
      if i ~= 1 then return nil end
      local cmsg = queue:shift()
      rawset(list, 1, cmsg)
      return cmsg
    end })
  w.owns_numbers = true
  return a, b
end)
world('batch of rights', function (w)
  local a, b = pair(DGRAM)
  local out, into = llsocket.batch.new(1, 10), llsocket.batch.new(2, 10)
  out:add('x', nil, { rights = { 0, 1 } })
  assert(b:sendbatch(out) == 1 and a:recvbatch(into) == 1)
  w.objects['llsocket.batch'] = { into }
  w.owns_numbers = true
  return a, b
end)
world('ended', function ()
  local a, b = pair()
  b:close()
  return a
end)
world('full', function ()
  local a, b = pair()
  while a:send(('x'):rep(65536)) ~= 0 do end  -- luacheck: ignore
  return a, b
end)
world('member', function (w)
  local sock = udp()
  w.values.mcaddr = { '239.1.2.3' }
  none(sock:mcastjoin('239.1.2.3', 'lo'))
  return sock
end)
world('source member', function (w)
  local sock = udp()
  w.values.mcaddr = { '239.1.2.3' }
  none(sock:mcastjoinsrc('239.1.2.3', '127.0.0.1', 'lo'))
  return sock
end)
world('source blocked', function (w)
  local sock = udp()
  w.values.mcaddr = { '239.1.2.3' }
  none(sock:mcastjoin('239.1.2.3', 'lo'))
  none(sock:mcastblocksrc('239.1.2.3', '127.0.0.1', 'lo'))
  return sock
end)
world('scoped', function (w)
  w.objects['llsocket.addrinfo'] = { address('fe80::1%1', STREAM) }
  return assert(socket.new(address('::1', STREAM), true))
end, 'llsocket.addrinfo')
world('unix', function (w)
  w.objects['llsocket.addrinfo'] = {
    assert(llsocket.unix.getaddrinfo '/nonexistent/llsocket') }
  return assert(socket.new(w.objects['llsocket.addrinfo'][1], true))
end, 'llsocket.addrinfo')
world('framed', function (w)
  local buf = llsocket.buffer.new(16, 100000)
  buf:addframes({ 'some', 'bytes' }, 4)
  w.objects['llsocket.buffer'] = { buf }
end, 'llsocket.buffer')
-- The number of a file, which is the lowest free one.
world('file', function (w)
  local probe = assert(socket.new(address('127.0.0.1', STREAM)))
  local fd = probe:fd()
  probe:close()
  a_file(w)
  w.values.fd = { fd }
end, 'fd')
-- An interface by an address that it has.
world('address of lo', function (w)
  w.values.ifname = { '127.0.0.1' }
  return (udp())
end, 'ifname')
world('many rights', function (w)
  local fds = {}
  for i = 1, 40 do fds[i] = 0 end
  w.objects['llsocket.cmsghdr'] = { llsocket.cmsghdr.rights(unpack(fds)) }
end, 'llsocket.cmsghdr')
world('polled', function (w)
  local p, ev = assert(llsocket.poller.new()), assert(llsocket.event.new())
  assert(p:add(ev, 'r'))
  ev:set()
  w.objects['llsocket.poller'], w.objects['llsocket.event'] = { p }, { ev }
end, 'llsocket.poller')
world('closed', function ()
  local sock = udp()
  none(sock:close())
  return sock
end)

-- One object of each class, and the class of each metatable.
function worlds.objects ()
  local w, objects = worlds.new 'plain', {}
  for _, class in ipairs(functions.classes) do
    local list = w.objects[class.name]
    objects[class.name] = list and list[1]
  end
  return objects, w
end

-- The C functions of the methods, which the metatables have.
local function resolve ()
  local objects, w = worlds.objects()
  for class, object in pairs(objects) do
    local mt = debug.getmetatable(object)
    functions.classes[class].metatable = mt
    for _, row in ipairs(functions.classes[class].methods) do
      row.f = mt.__index[row.key]
    end
    functions.add_metamethods(class, mt)
  end
  worlds.close(w)
end

resolve()

return worlds
