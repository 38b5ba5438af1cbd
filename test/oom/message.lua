-- SPDX-License-Identifier: MIT
-- Control messages, their queues, message headers and iovecs; and what goes
-- through sockets with them.

local llsocket = require 'llsocket'
local support = require 'support'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local msghdr, iovec = llsocket.msghdr, llsocket.iovec
local none = support.none

local SOCKET = llsocket.SOL_SOCKET

local steps = {}
local function step (name, run, setup)
  steps[#steps + 1] = { name = name, run = run, setup = setup }
end
-- One that uses up what its setup has made.
local function once (name, run, setup)
  steps[#steps + 1] = { name = name, run = run, setup = setup, once = true }
end

-- Control messages.
step('cmsghdr.new', function ()
  assert(#cmsghdr.new(SOCKET, 4711, 'data') == 4)
end)
step('cmsghdr.rights', function ()
  assert(#cmsghdr.rights(0, 1, 2) == 12)
end)
local function credentials () return cmsghdr.new(SOCKET, 4711, 'data') end
step('cmsg:level', function (c) assert(c:level() == SOCKET) end, credentials)
step('cmsg:type', function (c) assert(c:type() == 4711) end, credentials)
step('cmsg:data', function (c) assert(c:data() == 'data') end, credentials)
step('cmsg:data of descriptors', function (c)
  assert(select('#', c:data()) == 40)
end, function ()
  local fds = {}
  for i = 1, 40 do fds[i] = 0 end
  return cmsghdr.rights((table.unpack or unpack)(fds))
end)
step('tostring of a control message', function (c)
  assert(tostring(c):find '4 bytes')
end, credentials)

-- Queues.
step('cmsghdrs.new', function ()
  assert(#cmsghdrs.new() == 0)
  assert(#cmsghdrs.new(64) == 0)
end)
step('cmsgs:push', function (q, c)
  local n = #q
  none(q:push(c))
  assert(#q == n + 1)
end, function () return cmsghdrs.new(), credentials() end)
-- A failure loses no message: it comes with the next call.
step('cmsgs:shift', function (q)
  if not q:shift() then error 'lost' end
end, function ()
  local q = cmsghdrs.new()
  q:push(credentials())
  return q
end)
step('tostring of a queue', function (q)
  assert(tostring(q):find '0 messages')
end, cmsghdrs.new)

-- Headers.
step('msghdr.new', function () assert(msghdr.new():bytes() == 0) end)
local function header ()
  local mh, iov, q = msghdr.new(), iovec.new(), cmsghdrs.new()
  iov:add 'some '
  iov:add 'bytes'
  mh:iov(iov)
  mh:control(q)
  return mh, iov, q
end
step('mh:name', function (mh, ai)
  mh:name(ai)
  assert(mh:name() == ai)
  assert(mh:name(nil) == ai and mh:name() == nil)
end, function () return msghdr.new(), assert(llsocket.unix.getaddrinfo 'x') end)
step('mh:iov', function (mh)
  local iov = mh:iov()
  assert(mh:iov(iov) == iov)
end, header)
step('mh:control', function (mh)
  local q = mh:control()
  assert(mh:control(q) == q)
end, header)
step('mh:flags', function (mh) assert(mh:flags() == 0) end, header)
step('mh:bytes', function (mh) assert(mh:bytes() == 10) end, header)
step('tostring of a header', function (mh)
  assert(tostring(mh):find '10 bytes')
end, header)

-- Iovecs.
local function pieces ()
  local iov = iovec.new()
  for i = 1, 4 do iov:add(('piece %d'):format(i)) end
  return iov
end
step('iovec.new', function () assert(iovec.new():bytes() == 0) end)
step('iov:add', function (iov)
  local n, bytes = #iov, iov:bytes()
  local ok, idx = iov:add 'one more piece'
  assert(ok and idx == n + 1 and iov:bytes() == bytes + 14)
  assert(iov:get(1) == 'piece 1' and iov:get(idx) == 'one more piece')
end, pieces)
step('iov:add to an empty one', function (iov)
  assert(iov:add 'x' and iov:get(1) == 'x')
end, iovec.new)
step('iov:addn', function (iov)
  local n = #iov
  local ok, idx = iov:addn(1000)
  assert(ok and idx == n + 1 and iov:get(1) == 'piece 1')
end, pieces)
step('iov:set', function (iov)
  assert(iov:set(('long'):rep(100), 2))
  assert(iov:get(1) == 'piece 1' and iov:get(3) == 'piece 3')
  assert(#iov:get(2) == 400 and #iov == 4)
end, pieces)
step('iov:get', function (iov) assert(iov:get(4) == 'piece 4') end, pieces)
once('iov:del', function (iov)
  assert(iov:del(2) == 'piece 2' and #iov == 3)
end, pieces)
step('iov:concat', function (iov)
  assert(iov:concat() == 'piece 1piece 2piece 3piece 4')
  assert(iov:concat(2, 3) == 'ece')
end, pieces)
once('iov:consume', function (iov)
  assert(iov:consume(10) == 18 and iov:get(1) == 'ce 2')
end, pieces)
step('tostring of an iovec', function (iov)
  assert(tostring(iov):find '4 elements')
end, pieces)
step('iov:writev', function (iov, a)
  local n, err, again = iov:writev(a:fd())
  assert(n == 28 and err == nil and again == false)
end, function () return pieces(), support.pair() end)
step('iov:writev that fails', function (iov)
  support.fails(llsocket.errno.EBADF, 1, 1, iov:writev(-1))
end, pieces)
once('iov:readv', function (iov, b)
  assert(iov:readv(b:fd()) == 7 and iov:concat(0, 7) == 'message')
end, function () return pieces(), support.filled()() end)
step('iov:readv that fails', function (iov)
  support.fails(llsocket.errno.EBADF, 1, 1, iov:readv(-1))
end, pieces)

-- Messages.
step('sock:sendmsg', function (a, mh)
  assert(a:sendmsg(mh) == 10)
end, function ()
  local a, b = support.pair()
  local mh, _, q = header()
  q:push(cmsghdr.rights(0, 1))
  return a, mh, b
end)
step('sock:sendmsg to an address', function (sock, mh)
  assert(sock:sendmsg(mh) == 10)
end, function ()
  local sock, ai = support.udp()
  local mh = header()
  mh:name(ai)
  return sock, mh
end)
step('sock:sendmsg that fails', function (a, mh)
  support.fails(llsocket.errno.EBADF, 1, 1, a:sendmsg(mh))
end, function ()
  local a = support.pair()
  local mh, _, q = header()
  q:push(cmsghdr.rights(-1))
  return a, mh
end)
step('sock:sendmsg to nobody', function (a, mh)
  none(a:sendmsg(mh))
end, function ()
  local a, b = support.pair()
  b:close()
  return a, (header())
end)

-- Receives a message with two descriptors in it.
local function sent ()
  local a, b = support.pair(llsocket.SOCK_DGRAM, true)
  local mh, _, q = header()
  q:push(cmsghdr.rights(0, 1))
  assert(a:sendmsg(mh) == 10)
  q:shift()
  -- Something that the receive has to replace.
  q:push(credentials())
  return b, mh, a
end

-- Descriptors that come as numbers belong to the script, which has no memory
-- either: it keeps them in a table that is there before, and closes them after.
local function close (box)
  for i = 1, #box do
    if box[i] then none(llsocket.socket.close(box[i])) end
  end
end

step('sock:recvmsg that loses nothing', function (b, mh)
  if b:recvmsg(mh) ~= 10 then error 'lost' end
end, sent)
once('sock:recvmsg', function (b, mh)
  local n, err, again = b:recvmsg(mh)
  assert(n == 10 and err == nil and again == false)
  assert(mh:iov():concat() == 'some bytes')
  assert(#mh:control() == 1 and mh:name() == nil)
end, sent)
steps[#steps + 1] = {
  name = 'descriptors that were received',
  setup = function ()
    local b, mh, a = sent()
    assert(b:recvmsg(mh) == 10)
    return { false, false }, mh:control():shift(), a
  end,
  run = function (box, c)
    box[1], box[2] = c:data()
    if not box[2] then error 'lost' end
  end,
  after = close,
}
once('descriptors that nobody takes', function (b, mh)
  assert(b:recvmsg(mh) == 10)
  assert(mh:control():shift())
  assert(b:recvmsg(mh) == nil)
end, sent)
once('sock:recvmsg from an address', function (sock, mh, ai)
  assert(sock:recvmsg(mh) == 7 and mh:name() == ai)
end, function ()
  local sock, ai = support.udp()
  assert(sock:sendto('message', ai) == 7)
  return sock, (header()), ai
end)
step('sock:recvmsg of nothing', function (b, mh)
  local n, err, again, number = b:recvmsg(mh)
  assert(n == nil and err == nil and again == true)
  assert(number == llsocket.errno.EAGAIN)
end, function ()
  local _, b = support.pair(nil, true)
  return b, (header())
end)

-- Descriptors.
step('sock:sendfd', function (a)
  local len, err, again = a:sendfd(0)
  assert(len == 0 and err == nil and again == false)
end, support.pair)
step('sock:sendfd that fails', function (a)
  support.fails(llsocket.errno.EBADF, 1, 1, a:sendfd(-1))
end, support.pair)
steps[#steps + 1] = {
  name = 'sock:recvfd',
  setup = function ()
    local a, b = support.pair()
    assert(a:sendfd(0))
    return { false }, b, a
  end,
  run = function (box, b)
    box[1] = b:recvfd()
    if not box[1] then error 'lost' end
  end,
  after = close,
}
step('sock:recvfd of nothing', function (b)
  local fd, err, again = b:recvfd()
  assert(fd == nil and err == nil and again == true)
end, function () return support.pair(nil, true) end)

return steps
