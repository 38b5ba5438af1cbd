-- SPDX-License-Identifier: MIT
-- Buffers, and what goes through sockets with them: parts, lists, batches and
-- segments.

local llsocket = require 'llsocket'
local support = require 'support'
local buffer, errno = llsocket.buffer, llsocket.errno
local none, fails = support.none, support.fails

local steps = {}
local function step (name, run, setup)
  steps[#steps + 1] = { name = name, run = run, setup = setup }
end
-- One that uses up what its setup has made.
local function once (name, run, setup)
  steps[#steps + 1] = { name = name, run = run, setup = setup, once = true }
end

-- A buffer with something in it, that grows.
local function some ()
  local buf = buffer.new(16, 100000)
  assert(buf:add 'some bytes')
  return buf
end

-- Buffers.
step('buffer.new', function () assert(#buffer.new(10) == 0) end)
step('buf:room', function (buf) assert(buf:room() == 99990) end, some)
once('buf:add', function (buf)
  assert(buf:add ' and more of them' and #buf == 27)
end, some)
-- A failure to grow loses nothing of what is there, and adds nothing.
step('buf:add of much', function (buf)
  if not buf:add(('x'):rep(1000)) then error 'full' end
  assert(#buf % 1000 == 10 and buf:sub(1, 10) == 'some bytes')
end, some)
once('buf:add of itself', function (buf)
  assert(buf:add(buf) and tostring(buf) == 'some bytessome bytes')
end, some)
once('buf:adduint', function (buf)
  assert(buf:adduint(0x41424344, 4) and buf:sub(11) == 'ABCD')
end, some)
once('buf:reserve and buf:commit', function (buf)
  local p, room = buf:reserve(1000)
  assert(p and room >= 1000)
  none(buf:commit(0))
  assert(#buf == 10 and tostring(buf) == 'some bytes')
end, some)
step('buf:sub', function (buf) assert(buf:sub(6) == 'bytes') end, some)
step('buf:uint', function (buf) assert(buf:uint(1, 1) == 115) end, some)
step('buf:int', function (buf) assert(buf:int(1, 2) == 0x736f) end, some)
step('buf:find', function (buf)
  local i, j = buf:find 'bytes'
  assert(i == 6 and j == 10)
end, some)
once('buf:consume', function (buf) assert(buf:consume(5) == 5) end, some)
step('buf:clear', function (buf)
  none(buf:clear())
  assert(#buf == 0)
end, some)
once('buf:read', function (buf, file)
  assert(buf:read(file, 1000) == 1000 and #buf == 1010)
end, function ()
  local file = assert(io.tmpfile())
  file:write(('x'):rep(1000))
  file:seek 'set'
  return some(), file
end)
step('buf:read that fails', function (buf)
  fails(errno.EBADF, 1, 1, buf:read(-1))
end, some)
step('buf:pointer', function (buf)
  local p, len = buf:pointer()
  assert(type(p) == 'userdata' and len == 10)
end, some)
step('#buf and tostring', function (buf)
  assert(#buf == 10 and tostring(buf) == 'some bytes')
end, some)
-- A failure takes no record out: all come with the next call.
step('buf:split', function (buf)
  if #buf < 10 then buf:add 'some bytes' end
  local records = buf:split(5)
  assert(#records == 2 and records[2] == 'bytes')
end, some)
step('buf:frames', function (buf)
  if #buf == 0 then buf:addframes({ 'some', 'bytes' }, 2) end
  local records = buf:frames(2)
  assert(#records == 2 and records[2] == 'bytes')
end, function () return buffer.new(16, 1000) end)
step('buf:frames that fails', function (buf)
  fails(errno.EMSGSIZE, 1, 0, buf:frames(8))
end, some)
once('buf:addframes', function (buf)
  local long = ('x'):rep(300)
  assert(buf:addframes({ long, 'bytes', buf }, 2) and #buf == 331)
end, some)

-- Received into buffers.
local function filled (kind)
  return function ()
    local b, a = support.filled(kind, ('m'):rep(1000))()
    return b, buffer.new(16, 5000), a
  end
end
local function none_there ()
  local a, b = support.pair(nil, true)
  return b, buffer.new(16, 5000), a
end
step('sock:recv_into that loses nothing', function (b, buf)
  if b:recv_into(buf, 1000) ~= 1000 then error 'lost' end
end, filled())
step('sock:recv_into of nothing', function (b, buf)
  local n, err, again = b:recv_into(buf)
  assert(n == nil and err == nil and again == true)
end, none_there)
step('mh:iov with a buffer', function (a, buf)
  local mh = llsocket.msghdr.new()
  mh:iov(buf)
  assert(a:sendmsg(mh) == 10)
end, function ()
  local a, b = support.pair()
  return a, some(), b
end)

-- Parts and lists.
step('sock:send_part', function (a, buf)
  assert(a:send_part(buf, 6) == 5)
end, function ()
  local a, b = support.pair()
  return a, some(), b
end)
step('sock:send of a list', function (a, buf)
  assert(a:send { 'x', buf, 'y' } == 12)
end, function ()
  local a, b = support.pair()
  return a, some(), b
end)
step('sock:send of a long list', function (a, list)
  assert(a:send(list) == 20010)
  assert(a:send_part(list, -20000, -2) == 19999)
end, function ()
  local a, b = support.pair()
  return a, { ('x'):rep(20000), some() }, b
end)

-- Datagrams, one or many.
local function datagrams ()
  local sock, ai = support.udp()
  assert(sock:sendto('some', ai) == 4 and sock:sendto('bytes', ai) == 5)
  return sock, ai, some(), some(), { some(), some() }
end
once('sock:recvfrom_into', function (sock, ai, buf)
  assert(sock:recvfrom_into(buf, ai) == 4)
end, datagrams)
step('batch.new, b:add and sock:sendbatch', function (sock, ai, buf)
  local b = llsocket.batch.new(3, 65536)
  assert(b:add('some', ai) == 1 and b:add({ 'x', buf }, ai) == 2)
  assert(b:add('aab', ai, nil, 2) == 3)
  assert(sock:sendbatch(b) == 3)
end, datagrams)
once('sock:recvbatch', function (sock)
  local b = llsocket.batch.new(3, 100)
  assert(sock:recvbatch(b) == 2 and b:data(2) == 'bytes')
  assert(b:name(1) == b:name(2))
  for data, i in b:datagrams() do assert(b:data(i) == data) end
end, datagrams)
step('sock:recvbatch of nothing', function (sock)
  local n, err, again = sock:recvbatch(llsocket.batch.new(1, 1))
  assert(n == nil and err == nil and again == true)
end, support.udp)
step('sock:udpgro', function (sock) assert(sock:udpgro() == false) end,
     support.udp)

return steps
