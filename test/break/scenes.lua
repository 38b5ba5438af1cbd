-- SPDX-License-Identifier: MIT
-- Failures that need a scene of their own: control data that was cut, signals
-- that wait, and answers that depend on an earlier one.

local llsocket = require 'llsocket'
local faults = require 'faults'
local support = require 'test.break.support'
local errno = llsocket.errno
local none, fails, filled = support.none, support.fails, support.filled
local unpack = table.unpack or unpack

local DGRAM = llsocket.SOCK_DGRAM

local scenes = {}
local function case (name, run)
  scenes[#scenes + 1] = { name = name, run = run }
end

-- Runs f with a fault and returns its answers; the call must have been made.
local function with (call, action, value, f, extra)
  faults.arm(call, action, value, 1, extra)
  local function finish (...)
    assert(faults.disarm() == 1, call .. ' was not called')
    return ...
  end
  return finish(f())
end

local function same (count, want, ...)
  local got = { ... }
  assert(select('#', ...) == count,
         ('%d values, not %d'):format(select('#', ...), count))
  for i = 1, count do
    assert(got[i] == want[i], ('value %d is %s, not %s'):format(i,
      tostring(got[i]), tostring(want[i])))
  end
end

local function message (bytes)
  local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
  iov:addn(bytes)
  mh:iov(iov)
  return mh
end

case('iov:writev to a pipe that is short', function ()
  local from, to = faults.pipe()
  local iov = message(10):iov()
  local n, err, again = with('writev', 'short', 3, function ()
    return iov:writev(to)
  end)
  none(llsocket.socket.close(from))
  none(llsocket.socket.close(to))
  same(3, { 3, nil, true }, n, err, again)
end)

-- The end of a stream, and an empty datagram.
case('a receive of nothing on a stream', function ()
  local b = filled()()
  none(with('recv', 'returns', 0, function () return b:recv() end))
  none(with('recvfrom', 'returns', 0, function () return b:recvfrom() end))
  none(with('readv', 'returns', 0, function ()
    return message(7):iov():readv(b:fd())
  end))
end)
case('a receive of nothing on a datagram socket', function ()
  local b = filled(DGRAM)()
  same(1, { '' }, with('recv', 'returns', 0, function () return b:recv() end))
end)

-- Failed receives that have written: what a buffer holds is not written over.
for name, call in pairs {
  ['sock:recv_into'] = { 'recv', function (b, buf)
    return b:recv_into(buf)
  end },
  ['sock:recvfrom_into'] = { 'recvfrom', function (b, buf)
    return b:recvfrom_into(buf, llsocket.unix.getaddrinfo(''))
  end },
  ['sock:recvmsg'] = { 'recvmsg', function (b, buf)
    local mh = llsocket.msghdr.new()
    mh:iov(buf)
    return b:recvmsg(mh)
  end },
  ['buf:read'] = { 'read', function (b, buf) return buf:read(b:fd()) end },
} do
  case(name .. ' that writes and fails', function ()
    local b = filled()()
    local buf = llsocket.buffer.new(100)
    buf:add('gone')
    buf:add('held')
    buf:consume(4)
    local n, _, again = with(call[1], 'writes', errno.EAGAIN, function ()
      return call[2](b, buf)
    end)
    assert(n == nil and again == true and tostring(buf) == 'held')
    assert(call[2](b, buf) == 7 and tostring(buf) == 'heldmessage')
  end)
end

-- Control data that was cut. Three descriptors are on the way.
local function three ()
  local a, b = support.pair(DGRAM, true)
  local mh, q = message(1), llsocket.cmsghdrs.new()
  q:push(llsocket.cmsghdr.rights(0, 1, 2))
  mh:control(q)
  assert(a:sendmsg(mh) == 1)
  return b
end
local HEADER = 16  -- CMSG_LEN(0) where pointers have 64 bits
for name, room in pairs { ['all of it'] = 0, ['a part of the header'] = 8,
                          ['all but the header'] = HEADER,
                          ['half a descriptor'] = HEADER + 2 } do
  case('sock:recvfd with control data cut to ' .. name, function ()
    local b = three()
    fails(errno.EMFILE, 1, 1, with('recvmsg', 'cut', room, function ()
      return b:recvfd()
    end))
  end)
  case('sock:recvmsg with control data cut to ' .. name, function ()
    local b = three()
    local mh = message(1)
    mh:control(llsocket.cmsghdrs.new())
    assert(with('recvmsg', 'cut', room, function () return b:recvmsg(mh) end)
           == 1)
    assert(math.floor(mh:flags() / llsocket.MSG_CTRUNC) % 2 == 1)
    local c = mh:control():shift()
    assert(not c or select('#', c:data()) == 0)
  end)
end
for kept = 1, 2 do
  local room = HEADER + 4 * kept + 2
  case(('sock:recvfd with %d descriptors and a half'):format(kept), function ()
    local b = three()
    local fd = assert(with('recvmsg', 'cut', room, function ()
      return b:recvfd()
    end))
    none(llsocket.socket.close(fd))
  end)
  case(('sock:recvmsg with %d descriptors and a half'):format(kept), function ()
    local b = three()
    local mh = message(1)
    mh:control(llsocket.cmsghdrs.new())
    assert(with('recvmsg', 'cut', room, function () return b:recvmsg(mh) end))
    local fds = { mh:control():shift():data() }
    assert(#fds == kept)
    for _, fd in ipairs(fds) do none(llsocket.socket.close(fd)) end
  end)
  case(('%d descriptors and a half that nobody takes'):format(kept), function ()
    local b = three()
    local mh = message(1)
    mh:control(llsocket.cmsghdrs.new())
    assert(with('recvmsg', 'cut', room, function () return b:recvmsg(mh) end))
    assert(#mh:control() == 1)
  end)
end

-- Connections that go on by themselves.
for _, name in ipairs { 'EINPROGRESS', 'EALREADY', 'EINTR' } do
  case('sock:connect with EISCONN after ' .. name, function ()
    local listener = support.listener()
    local ai = listener:getsockname()
    local sock = assert(llsocket.socket.new(ai))
    local function connect () return sock:connect(ai) end
    same(3, { nil, true, errno[name] },
         with('connect', 'fail', errno[name], connect))
    none(with('connect', 'fail', errno.EISCONN, connect))
  end)
end

-- A bind(2) of another process has made the file, and not yet the socket's
-- place: for a moment connect(2) is refused.
case('unix.removestale while a server binds', function ()
  local path = os.tmpname()
  os.remove(path)
  local sock = assert(llsocket.socket.new(llsocket.unix.getaddrinfo(path)))
  none(sock:bind())
  local removestale = llsocket.unix.removestale
  fails(errno.EADDRINUSE, 0, 0, with('connect', 'fail', errno.ECONNREFUSED,
                                     function () return removestale(path) end))
  sock:close()
  none(removestale(path))
end)

-- Waiting: what poll tells of the socket.
local POLLERR, POLLHUP, POLLNVAL = 8, 16, 32
for name, events in pairs { POLLERR = POLLERR, POLLHUP = POLLHUP } do
  case('sock:recvable with ' .. name, function ()
    local a = support.pair()
    same(1, { true }, with('poll', 'returns', 1, function ()
      return a:recvable(10)
    end, events))
  end)
end
case('sock:sendable with POLLNVAL', function ()
  local a = support.pair()
  same(4, { false, errno.strerror(errno.EBADF), nil, errno.EBADF },
       with('poll', 'returns', 1, function ()
         return a:sendable(10)
       end, POLLNVAL))
end)
case('sock:sendable when the time is over', function ()
  local a = support.pair()
  same(3, { false, nil, true }, with('poll', 'returns', 0, function ()
    return a:sendable(10)
  end))
end)

-- What an object knows changes only when the system agreed.
case('sock:nonblock(true) that failed does not reach accept', function ()
  local listener, client = support.waiting()
  assert(listener:nonblock(false) == false)
  fails(errno.EINVAL, 1, 0, with('ioctl', 'fail', errno.EINVAL, function ()
    return listener:nonblock(true)
  end))
  assert(listener:accept():nonblock() == false and client:fd())
end)

-- A poller whose kernel refuses: what was registered is told as before.
local function polled ()
  local p = assert(llsocket.poller.new 'epoll')
  local b, a = filled()()
  assert(p:add(b, 'r', 'kept'))
  return p, b, a
end

-- What is told now, by names.
local function told (p)
  local names = {}
  for name, r, w in assert(p:wait(0)) do
    names[#names + 1] = name .. (r and 'r' or '') .. (w and 'w' or '')
  end
  table.sort(names)
  return table.concat(names, ' ')
end

local ctl = { 'ENOMEM', 'ENOSPC', 'EPERM', 'EINTR' }
for _, name in ipairs(ctl) do
  case('p:add with ' .. name .. ' of epoll_ctl', function ()
    local p, b, a = polled()
    local weak = setmetatable({ {} }, { __mode = 'v' })
    fails(errno[name], 1, 0, with('epoll_ctl', 'fail', errno[name], function ()
      return p:add(a, 'w', weak[1])
    end))
    collectgarbage()
    assert(weak[1] == nil and #p == 1 and told(p) == 'keptr')
    assert(p:add(a, 'w', 'new') and told(p) == 'keptr neww')
    assert(b:fd() and not p:close())
  end)
  case('p:set with ' .. name .. ' of epoll_ctl', function ()
    local p, b = polled()
    fails(errno[name], 1, 0, with('epoll_ctl', 'fail', errno[name], function ()
      return p:set(b, 'w', 'new')
    end))
    assert(#p == 1 and told(p) == 'keptr')
    assert(p:set(b, 'w', 'new') and told(p) == 'neww' and not p:close())
  end)
  case('p:remove with ' .. name .. ' of epoll_ctl', function ()
    local p, b, a = polled()
    assert(with('epoll_ctl', 'fail', errno[name], function ()
      return p:remove(b)
    end))
    assert(#p == 0 and told(p) == '')
    assert(p:add(a, 'w', 'new') and p:add(b, 'r', 'again'))
    assert(told(p) == 'againr neww' and not p:close())
  end)
end

-- One that was closed without a word lives on in a duplicate: the kernel tells
-- of it until the set is made anew, which fails at any of its calls.
for call, last in pairs { epoll_create1 = 1, epoll_ctl = 3 } do
  for nth = 1, last do
    case(('%s that fails, no. %d of a set made anew'):format(call, nth),
         function ()
      local p, _, a = polled()
      local zombie, peer = filled()()
      local copy = assert(zombie:dup())
      local fd = zombie:unwrap()
      assert(p:add(a, 'w', 'other') and p:add(fd, 'r', 'zombie'))
      none(llsocket.socket.close(fd))
      assert(p:remove(fd))
      faults.arm(call, 'fail', errno.ENOMEM, nth)
      local first = told(p)
      assert(faults.disarm() == 1, 'it was not called')
      assert(first == 'keptr otherw', first)
      assert(told(p) == 'keptr otherw' and #p == 2)
      faults.arm()
      assert(told(p) == 'keptr otherw')
      local _, calls = faults.disarm()
      same(1, { 'epoll_wait' }, unpack(calls))
      assert(copy:fd() and peer:fd() and not p:close())
    end)
  end
end

-- The signal was taken, whatever sigtimedwait then says.
for _, name in ipairs { 'EAGAIN', 'EINTR', 'EINVAL' } do
  case('sigtimedwait with ' .. name .. ' in iov:writev', function ()
    local from, to = faults.pipe()
    none(llsocket.socket.close(from))
    local iov = message(3):iov()
    local number = select(4, with('sigtimedwait', 'after', errno[name],
                                  function () return iov:writev(to) end))
    none(llsocket.socket.close(to))
    assert(number == errno.EPIPE and not faults.blocked())
  end)
end

return scenes
