-- SPDX-License-Identifier: MIT
-- Every function that makes a descriptor, with too few left: it answers EMFILE
-- in its own shape, loses nothing, and works again as soon as there is room.
--
-- ENFILE is not made here: its limit is the whole machine's, no namespace has
-- one of its own, and it does not stop root. `make break` gives it to each
-- system call.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket
local tools, support = common.tools, common.support

local LIMIT = 64
local EMFILE, EMFILE_TEXT = errno.EMFILE, errno.strerror(errno.EMFILE)

tools.limit(LIMIT)
local pair_of_spare = assert(socket.pair(llsocket.SOCK_DGRAM))
local spare = pair_of_spare[1]
local hoard = {}

-- How many are open, of those below the limit: a shell may have left others.
local function open ()
  return tools.descriptors(LIMIT)
end

-- Leaves exactly n free.
local function leave (n)
  repeat
    hoard[#hoard + 1] = spare:dup()
  until open() == LIMIT
  for _ = 1, n do table.remove(hoard):close() end
end

local function release ()
  while #hoard > 0 do table.remove(hoard):close() end
end

-- The shapes of an answer of failure: where the text and the number stand.
local shapes = {
  value = { n = 3, text = 2 },        -- nil, err, errno
  nothing = { n = 2, text = 1 },      -- err, errno
  transfer = { n = 4, text = 2 },     -- nil, err, nil, errno
}

local function is_emfile (shape, r)
  for i = 1, shape.n - 1 do
    if r[i] ~= (i == shape.text and EMFILE_TEXT or nil) then return false end
  end
  return r.n == shape.n and r[r.n] == EMFILE
end

-- A fact for each number of descriptors below what the call needs, and one
-- for what it does when they are there again. `call` gives its answer; what it
-- has made is closed by `close`. `prepare` runs while there is room.
local function exhaust (name, shape, need, call, close, prepare)
  for free = 0, need - 1 do
    if prepare then prepare() end
    leave(free)
    local full = open()
    local r = common.pack(call())
    common.collect()
    local lost = open() - full
    release()
    common.ok(is_emfile(shapes[shape], r) and lost == 0,
              '%s with %d free: %s', name, free, common.show(r))
  end
  if prepare then prepare() end
  leave(need)
  local r = common.pack(call())
  local fine = r[1]
  if shape == 'nothing' then fine = r.n == 0 end
  if fine and close then close(r[1]) end
  release()
  common.ok(fine, '%s with %d free works', name, need)
end

local function address (host, socktype)
  return common.address(host, 0, socktype)
end

local function close_one (sock) sock:close() end

local function close_both (pair)
  pair[1]:close()
  pair[2]:close()
end

-- Sockets -------------------------------------------------------------------

local function making ()
  for _, ai in ipairs {
    address('127.0.0.1', llsocket.SOCK_STREAM),
    address('::1', llsocket.SOCK_DGRAM),
    address('/nowhere', llsocket.SOCK_SEQPACKET)
  } do
    exhaust('socket.new ' .. tostring(ai), 'value', 1,
            function () return socket.new(ai) end, close_one)
  end
  for _, label in ipairs { 'STREAM', 'DGRAM', 'SEQPACKET' } do
    exhaust('socket.pair ' .. label, 'value', 2, function ()
      return socket.pair(llsocket['SOCK_' .. label])
    end, close_both)
  end
  exhaust('sock:dup', 'value', 1, function () return spare:dup() end, close_one)
end

-- The connection stays in the queue, and is the one that is accepted later.
local function accepting (label, host)
  local listener, ai = common.listen(host)
  local function try (method, finish)
    local client = assert(socket.new(ai))
    common.done(client:connect())
    client:send('in the queue')
    exhaust(('sock:%s %s'):format(method, label), 'transfer', 1, function ()
      assert(listener:recvable(1000))
      return listener[method](listener)
    end, function (value)
      local sock = finish(value)
      assert(sock:recv() == 'in the queue')
      sock:close()
    end)
    client:close()
  end
  try('accept', function (sock) return sock end)
  try('acceptfd', function (fd) return assert(socket.wrap(fd)) end)
  listener:close()
end

-- Descriptors in messages ---------------------------------------------------

-- A message with n descriptors that nobody else has any more; the other ends
-- of what they are.
local function send_away (sock, n)
  local mine, others, fds = {}, {}, {}
  for i = 1, n do
    local pair = assert(socket.pair(llsocket.SOCK_STREAM))
    mine[i], others[i], fds[i] = pair[1], pair[2], pair[1]:fd()
  end
  local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
  local cmsgs = llsocket.cmsghdrs.new()
  iov:add('x')
  cmsgs:push(llsocket.cmsghdr.rights((unpack or table.unpack)(fds)))
  mh:iov(iov)
  mh:control(cmsgs)
  assert(sock:sendmsg(mh) == 1)
  for _, end_ in ipairs(mine) do end_:close() end
  return others
end

-- What could not be received is closed: its peer reads the end.
local function is_closed (other)
  local fact = other:recvable(1000) and select('#', other:recv()) == 0
  other:close()
  return fact
end

local function passing (label)
  local pair = assert(socket.pair(llsocket['SOCK_' .. label]))
  local others = {}
  exhaust('sock:recvfd ' .. label, 'transfer', 1,
          function () return pair[2]:recvfd() end, socket.close,
          function () others[#others + 1] = send_away(pair[1], 1)[1] end)
  for _, other in ipairs(others) do
    common.ok(is_closed(other), 'sock:recvfd %s: what came is closed', label)
  end
  close_both(pair)
end

-- The descriptors of the control messages, which are ours from then on.
local function taken (cmsgs)
  local fds = {}
  for cmsg in function () return cmsgs:shift() end do
    for _, fd in ipairs { cmsg:data() } do fds[#fds + 1] = fd end
  end
  return fds
end

local function bit (flags, flag) return math.floor(flags / flag) % 2 == 1 end

-- recvmsg gives as many as there is room for, and tells of the others.
local function messages (label, take)
  local pair = assert(socket.pair(llsocket['SOCK_' .. label]))
  local before = open()
  for free = 0, 4 do
    local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
    local cmsgs = llsocket.cmsghdrs.new()
    iov:addn(1)
    mh:iov(iov)
    mh:control(cmsgs)
    local others = send_away(pair[1], 3)
    leave(free)
    local len = pair[2]:recvmsg(mh)
    local left = LIMIT - open()
    local fds = take and taken(cmsgs) or {}
    release()
    local fits = math.min(free, 3)
    common.ok(len == 1 and left == free - fits
              and bit(mh:flags(), llsocket.MSG_CTRUNC) == (free < 3)
              and (not take or #fds == fits),
              'sock:recvmsg %s with 3 descriptors and %d free: %d', label,
              free, free - left)
    for _, fd in ipairs(fds) do socket.close(fd) end
    cmsgs, mh = nil, nil -- luacheck: ignore
    common.collect()
    local closed = 0
    for _, other in ipairs(others) do
      if is_closed(other) then closed = closed + 1 end
    end
    common.ok(closed == 3 and open() == before,
              'sock:recvmsg %s with %d free: all are closed, %s', label, free,
              take and 'the taken by hand' or 'by the collector')
  end
  close_both(pair)
end

-- Where the C library makes one inside --------------------------------------

-- In an order in which each of them can work.
local groups = { 'mcastjoin', 'mcastblocksrc', 'mcastunblocksrc', 'mcastleave',
                 'mcastjoinsrc', 'mcastleavesrc' }

-- What takes an interface's name finds its index by the socket's own
-- descriptor, on Linux. IPv4 needs the interface's address, too.
local function interfaces ()
  exhaust('device.getifaddrs', 'value', 1, llsocket.device.getifaddrs)
  for _, family in ipairs {
    { '127.0.0.1', '239.255.0.1', '127.0.0.1', 1 },
    { '::1', 'ff05::1', '::1', 0 }
  } do
    local host, group, source, need = (unpack or table.unpack)(family)
    local sock = assert(socket.new(address(host, llsocket.SOCK_DGRAM)))
    exhaust('sock:mcastif set ' .. host, 'value', need,
            function () return sock:mcastif('lo') end)
    exhaust('sock:mcastif get ' .. host, 'value', need,
            function () return sock:mcastif() end)
    for _, method in ipairs(groups) do
      local with_source = method:find('src$')
      exhaust(('sock:%s %s'):format(method, group), 'nothing', 0, function ()
        if with_source then return sock[method](sock, group, source, 'lo') end
        return sock[method](sock, group, 'lo')
      end)
    end
    sock:close()
  end
end

-- The resolver may do without a descriptor or not; its answer is a list or
-- a failure in its shape, never anything else, and nothing is lost.
local function is_answer (r)
  if type(r[1]) == 'table' then return r.n == 1 end
  if r[1] ~= nil or type(r[2]) ~= 'string' or type(r[3]) ~= 'number' then
    return false
  end
  if r[3] == llsocket.EAI_SYSTEM then return r.n == 4 and r[4] == EMFILE end
  return r.n == 3
end

local function resolving ()
  local here = common.address('127.0.0.1', 80, llsocket.SOCK_STREAM)
  local calls = {
    { 'a number', inet.getaddrinfo, '127.0.0.1', '80', nil, nil,
      llsocket.AI_NUMERICHOST, llsocket.AI_NUMERICSERV },
    { 'localhost', inet.getaddrinfo, 'localhost' },
    { 'localhost and http', inet.getaddrinfo, 'localhost', 'http',
      llsocket.SOCK_STREAM, nil, llsocket.AI_ADDRCONFIG },
    { 'an address', here.getnameinfo, here },
  }
  for _, c in ipairs(calls) do
    for free = 0, 3 do
      leave(free)
      local r = common.pack(c[2]((unpack or table.unpack)(c, 3, 8)))
      local left = LIMIT - open()
      release()
      common.ok(is_answer(r) and left == free, 'resolving %s with %d free: %s',
                c[1], free, r[1] and 'works' or common.show(r))
    end
    common.ok(type(c[2]((unpack or table.unpack)(c, 3, 8))) == 'table',
              'resolving %s with room works', c[1])
  end
end

-- Waiting for many ----------------------------------------------------------

-- A thread's answer in the shape of a call's, which has no `again`.
local function asked (resolver)
  local q, err, again, number = resolver:getaddrinfo('localhost', 'http')
  if not q then return nil, err, again, number end
  assert(llsocket.poll({ [resolver] = 'r' }, 10000))
  local list, text, _, code, system = q:result()
  if list then return list end
  if system then return nil, text, code, system end
  return nil, text, code
end

-- What is written in Lua is read from its file when it is first asked for.
local connect, connector = llsocket.connect, llsocket.connector

local function connecting (ai)
  leave(0)
  local sock, err, number = connect(ai)
  release()
  common.ok(not sock and err:find(EMFILE_TEXT, 1, true)
            and number == EMFILE, 'llsocket.connect with 0 free: %s', err)
  exhaust('connector.new', 'value', 2, function ()
    return connector.new(ai):fd()
  end)
end

local function waiting ()
  exhaust('poller.new epoll', 'value', 1,
          function () return llsocket.poller.new('epoll') end, close_one)
  exhaust('poller.new poll', 'value', 0,
          function () return llsocket.poller.new('poll') end, close_one)
  local p = assert(llsocket.poller.new())
  exhaust('p:fd', 'value', 1, function () return p:fd() end)
  p:close()
  exhaust('event.new', 'value', 1, llsocket.event.new, close_one)
  exhaust('resolver.new', 'value', 1, llsocket.resolver.new, close_one)
  local resolver = assert(llsocket.resolver.new())
  for free = 0, 3 do
    leave(free)
    local r = common.pack(asked(resolver))
    local left = LIMIT - open()
    release()
    common.ok(is_answer(r) and left == free, 'a query with %d free: %s', free,
              r[1] and 'works' or common.show(r))
  end
  common.ok(asked(resolver), 'a query with room works')
  resolver:close()
  local listener, ai = common.listen('127.0.0.1')
  connecting(ai)
  listener:close()
end

-- What makes none -----------------------------------------------------------

local function without ()
  local pair = assert(socket.pair(llsocket.SOCK_STREAM))
  local file = assert(io.open('/proc/self/exe', 'rb'))
  local copy = pair[1]:dup()
  local p, event = assert(llsocket.poller.new()), assert(llsocket.event.new())
  leave(0)
  assert(pair[1]:send('x') == 1)
  assert(pair[2]:recvable() and pair[2]:recv() == 'x')
  assert(pair[1]:sendfile(file, 100) == 100 and #pair[2]:recv() == 100)
  assert(pair[1]:sendfd(pair[1]:fd()) == 0)
  assert(pair[1]:getsockname() and pair[1]:rcvbuf() and pair[1]:error() == 0)
  local fd = copy:unwrap()
  copy = assert(socket.wrap(fd))
  assert(copy:fd() == fd)
  assert(p:add(copy, 'r') and p:add(event, 'r') and not event:set())
  assert(select(3, p:wait(0)) == 1 and event:take())
  release()
  common.ok(true, 'calls that make no descriptor work with none left')
  assert(socket.wrap(assert(pair[2]:recvfd()))):close()
  copy:close()
  p:close()
  event:close()
  file:close()
  close_both(pair)
end

-- Loading -------------------------------------------------------------------

local function loading ()
  for _, module in ipairs { 'llsocket', 'llsocket.inet', 'iovec' } do
    for free = 0, 1 do
      local output, status = support.run('test/load/loading.lua', module, free)
      common.ok(status == 0, 'require %s with %d free: %s', module, free,
                output:gsub('%s+$', ''))
    end
  end
end

loading()
local before = open()
making()
accepting('tcp', '127.0.0.1')
accepting('tcp6', '::1')
accepting('unix', '\0llsocket-load-' .. tools.pid())
for _, label in ipairs { 'STREAM', 'DGRAM', 'SEQPACKET' } do
  passing(label)
  messages(label, true)
  messages(label, false)
end
interfaces()
resolving()
waiting()
without()
common.collect()
common.ok(open() == before and pair_of_spare[2]:fd(), 'nothing is left open')
