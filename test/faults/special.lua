-- SPDX-License-Identifier: MIT
-- What is no plain error: short counts, control data that was cut, and the
-- answers that depend on an earlier one.

local llsocket = require 'llsocket'
local faults = require 'faults'
local support = require 'support'
local errno = llsocket.errno
local none, fails, filled = support.none, support.fails, support.filled

local DGRAM = llsocket.SOCK_DGRAM

local special = {}
local function case (name, run)
  special[#special + 1] = { name = name, run = run }
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

-- Short sends: again is true, and the number tells how many went.
local function short_send (name, call, run, setup, n)
  case(name .. ' that is short', function ()
    local things = { (setup or support.pair)() }
    same(3, { n or 3, nil, true }, with(call, 'short', n or 3, function ()
      return run((table.unpack or unpack)(things))
    end))
  end)
  case(name .. ' that takes nothing', function ()
    local things = { (setup or support.pair)() }
    if n then return end  -- a call with many messages takes one or fails
    same(3, { 0, nil, true }, with(call, 'short', 0, function ()
      return run((table.unpack or unpack)(things))
    end))
  end)
end
short_send('sock:send', 'send', function (a) return a:send 'message' end)
short_send('sock:send_part', 'send', function (a)
  return a:send_part('message', 2)
end)
short_send('sock:send of a list', 'send', function (a)
  return a:send { 'mess', 'age' }
end)
short_send('sock:send of a long list', 'sendmsg', function (a)
  return a:send { ('x'):rep(30000), 'age' }
end)
short_send('sock:sendto', 'sendto', function (s, ai)
  return s:sendto('message', ai)
end, support.udp)
short_send('sock:sendmsg', 'sendmsg', function (a)
  return a:sendmsg(message(10))
end)
short_send('iov:writev', 'send', function (a)
  return message(10):iov():writev(a:fd())
end)
short_send('sock:sendfile', 'sendfile64', function (a, _, file)
  return a:sendfile(file, 10)
end, function ()
  local a, b = support.pair()
  local file = assert(io.tmpfile())
  file:write 'some bytes of a file'
  file:flush()
  return a, b, file
end)
local function two (ai)
  local b = llsocket.batch.new(5, 10)
  b:add('some', ai)
  b:add('bytes', ai)
  return b
end
short_send('sock:sendbatch', 'sendmmsg', function (s, ai)
  return s:sendbatch(two(ai))
end, support.udp, 1)
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

-- Short receives: the rest comes with the next one.
case('sock:recv that is short', function ()
  local b = filled()()
  same(1, { 'mes' }, with('recv', 'short', 3, function () return b:recv() end))
  assert(b:recv() == 'sage')
end)
case('sock:recv_into that is short', function ()
  local b = filled()()
  local buf = llsocket.buffer.new(100)
  same(1, { 3 }, with('recv', 'short', 3, function ()
    return b:recv_into(buf)
  end))
  same(1, { 2 }, with('recv', 'short', 2, function ()
    return b:recv_into(buf)
  end))
  assert(tostring(buf) == 'messa' and b:recv() == 'ge')
end)
case('sock:recvmsg that is short', function ()
  local b = filled()()
  local mh = message(7)
  same(3, { 3, nil, true }, with('recvmsg', 'short', 3, function ()
    return b:recvmsg(mh)
  end))
  assert(mh:iov():concat(0, 3) == 'mes' and b:recv() == 'sage')
end)
case('sock:recvbatch that is short', function ()
  local s, ai = support.udp()
  local b = two(ai)
  assert(s:sendbatch(b) == 2)
  local n = with('recvmmsg', 'short', 1, function () return s:recvbatch(b) end)
  assert(n == 1 or n[1] == 1)
  assert(#b == 1 and b:data(1) == 'some' and s:recv() == 'bytes')
end)
case('iov:readv that is short', function ()
  local b = filled()()
  local iov = message(7):iov()
  same(3, { 3, nil, false }, with('readv', 'short', 3, function ()
    return iov:readv(b:fd())
  end))
  assert(iov:concat(0, 3) == 'mes' and b:recv() == 'sage')
end)
for _, read in ipairs { { 'read' }, { 'pread64', 0 } } do
  case('buf:read that is short, ' .. read[1], function ()
    local file = assert(io.tmpfile())
    file:write 'some bytes'
    file:seek 'set'
    local buf = llsocket.buffer.new(100)
    same(1, { 4 }, with(read[1], 'short', 4, function ()
      return buf:read(file, 10, read[2])
    end))
    assert(tostring(buf) == 'some')
  end)
end

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

-- The signal was taken, whatever sigtimedwait then says.
for _, name in ipairs { 'EAGAIN', 'EINTR', 'EINVAL' } do
  case('sigtimedwait with ' .. name .. ' in iov:writev', function ()
    local from, to = faults.pipe()
    none(llsocket.socket.close(from))
    local iov = message(3):iov()
    local n = select('#', with('sigtimedwait', 'after', errno[name],
                               function () return iov:writev(to) end))
    none(llsocket.socket.close(to))
    assert(n == 0 and not faults.blocked())
  end)
end

return special
