-- SPDX-License-Identifier: MIT
-- A finalizer may run inside any call that makes an object, and may use what
-- that call is working on. Then the call does its work or raises an error; it
-- reads no memory that is gone and loses no descriptor. Each test is a process
-- of its own: there the collector finds little, and runs when it is told to.

local net = require 'test.support_net'
local during = require 'test.support_during'

local prelude = during .. [[
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local iovec, msghdr = llsocket.iovec, llsocket.msghdr

local function changed_while_it_grew (change, left)
  local iov, text = iovec.new(), ('x'):rep(5000)
  iov:add('abc')
  local ok, added, idx = during(function () change(iov) end, iov.add, iov, text)
  assert(ok and added, added)
  assert(iov:get(idx) == text and idx == #iov)
  assert(iov:concat() == left .. text and iov:bytes() == #left + 5000)
end

local function message (text, queue)
  local mh, iov = msghdr.new(), iovec.new()
  iov:add(text)
  mh:iov(iov)
  mh:control(queue)
  return mh
end

-- A queue in which one message with descriptors waits.
local function received (...)
  local pair = assert(socket.pair(llsocket.SOCK_STREAM))
  local out, mh = cmsghdrs.new(), message('x', cmsghdrs.new())
  out:push(cmsghdr.rights(...))
  assert(pair[1]:sendmsg(message('x', out)) == 1)
  assert(pair[2]:recvmsg(mh) == 1)
  pair[1]:close()
  pair[2]:close()
  return mh:control()
end

-- How many descriptors are open, once nobody holds one any more.
local function descriptors ()
  collectgarbage()
  collectgarbage()
  local n = 0
  for fd = 0, 50 do
    local s, _, number = socket.wrap(fd)
    if s then s:unwrap() end
    if number ~= errno.EBADF then n = n + 1 end
  end
  return n
end
]]

-- The name of a test, and what it does.
local tests = {
  'cmsgs:shift and takes the message', [[
    local before = descriptors()
    local q = received(0)
    local taken
    local ok, cmsg = during(function () taken = q:shift() end, q.shift, q)
    assert(ok and cmsg == nil, cmsg)
    assert(#taken == 4)
    socket.close(taken:data())
    assert(descriptors() == before)]],

  'iov:add and appends to the iovec', [[
    changed_while_it_grew(function (iov) iov:add('def') end, 'abcdef')]],

  'iov:add and makes an element longer', [[
    changed_while_it_grew(function (iov) iov:set('abcd', 1) end, 'abcd')]],

  'iov:add and deletes the element', [[
    changed_while_it_grew(function (iov) iov:del(1) end, '')]],

  'iov:del and deletes the same element', [[
    local iov, text = iovec.new(), ('b'):rep(1000)
    iov:add('a')
    iov:add(text)
    text = nil
    collectgarbage()
    local ok, gone = during(function () iov:del(2) end, iov.del, iov, 2)
    assert(ok and gone == nil, gone)
    assert(iov:concat() == 'a')
    assert(#iov == 1)]],

  'sock:recv and receives itself', [[
    local pair = socket.pair(llsocket.SOCK_DGRAM)
    local first, second = ('1'):rep(1000), ('2'):rep(1000)
    pair[1]:send('the room is made by the first receive')
    pair[2]:recv()
    pair[1]:send(first)
    pair[1]:send(second)
    first, second = nil, nil
    local inner
    local ok, text = during(function () inner = pair[2]:recv() end,
                            pair[2].recv, pair[2])
    assert(ok, text)
    assert(text == ('1'):rep(1000))
    assert(inner == ('2'):rep(1000))]],

  'buf:add and adds to the same buffer', [[
    local buf, text = llsocket.buffer.new(10, 10000), ('x'):rep(5000)
    buf:add('abc')
    local ok, added = during(function () buf:add('def') end, buf.add, buf, text)
    assert(ok and added and tostring(buf) == 'abcdef' .. text)]],

  'buf:add and drops bytes of what is added', [[
    local buf, other = llsocket.buffer.new(10, 10000), llsocket.buffer.new()
    other:add(('x'):rep(5000))
    local ok, added = during(function () other:consume(1) end, buf.add, buf,
                             other)
    assert(ok and added and #buf == 4999)]],

  'buf:add and puts more into what is added', [[
    local buf, other = llsocket.buffer.new(10, 10000), llsocket.buffer.new()
    other:add(('x'):rep(5000))
    local ok, added = during(function () other:add('yyy') end, buf.add, buf,
                             other)
    assert(ok and added and tostring(buf) == ('x'):rep(5000) .. 'yyy')]],

  'buf:add and makes it too long', [[
    local buf, list = llsocket.buffer.new(10, 10000), { ('x'):rep(5000) }
    local ok, added = during(function () list[2] = ('x'):rep(6000) end, buf.add,
                             buf, list)
    assert(ok and added == false and #buf == 0)]],

  'buf:read and closes the file', [[
    local f, buf = assert(io.open(arg[0])), llsocket.buffer.new(1, 10000)
    local other
    local ok, n, err, again = during(function ()
      f:close()
      other = assert(io.open(arg[0]))
    end, buf.read, buf, f, 5000)
    assert(ok and n == nil and err and again == nil and #buf == 0)
    other:close()]],

  'sock:recv_into and puts bytes into the buffer', [[
    local pair = socket.pair(llsocket.SOCK_DGRAM)
    local buf = llsocket.buffer.new(10, 10000)
    buf:add('abc')
    pair[1]:send(('x'):rep(5000))
    local ok, n = during(function () buf:add('def') end, pair[2].recv_into,
                         pair[2], buf, 5000)
    assert(ok and n == 5000, n)
    assert(tostring(buf) == 'abcdef' .. ('x'):rep(5000))]],

  'sock:recv_into and fills the buffer', [[
    local pair = socket.pair(llsocket.SOCK_DGRAM)
    local buf = llsocket.buffer.new(10, 10000)
    pair[1]:send('hello')
    local ok, n, err, again, number = during(function ()
      buf:add(('y'):rep(9999))
    end, pair[2].recv_into, pair[2], buf, 5000)
    assert(ok and n == nil and number == errno.ENOBUFS, n)
    assert(tostring(buf) == ('y'):rep(9999))
    assert(pair[2]:recv() == 'hello')]],

  'buf:addframes and makes a record longer', [[
    local buf, list = llsocket.buffer.new(10, 10000), { ('x'):rep(5000) }
    local ok, added = during(function () list[1] = ('x'):rep(6000) end,
                             buf.addframes, buf, list, 2)
    assert(ok and added and buf:frames(2)[1] == ('x'):rep(6000))]],
}

-- A queue that is another one when it is written down than when it was
-- measured: what it is then goes.
for name, change in pairs {
  ['is empty'] = "local sent = 'x'",
  ['has longer messages'] = [[
    q:push(cmsghdr.rights(0, 0, 0))
    q:push(cmsghdr.rights(0, 0, 0, 0, 0))
    q:push(cmsghdr.rights(0))]],
} do
  tests[#tests + 1] = 'sock:sendmsg: the queue ' .. name
  tests[#tests + 1] = [[
    local q, into = cmsghdrs.new(), cmsghdrs.new()
    q:push(cmsghdr.rights(0))
    q:push(cmsghdr.rights(0))
    local pair, mh = socket.pair(llsocket.SOCK_STREAM), message('x', q)
    local ok, n = during(function ()
      while q:shift() do end
      ]] .. change .. [[
    end, pair[1].sendmsg, pair[1], mh)
    assert(ok and n == 1, n)
    assert(pair[2]:recvmsg(message('y', into)) == 1)
    assert(#into == math.min(#q, 1))
    assert(#q == 0 or #into:shift() == 9 * 4)]]
end

describe('a finalizer that runs inside', function ()
  after_each(net.release)

  -- Lua 5.2 collects before it enters a call, and not inside.
  for i = 1, _VERSION == 'Lua 5.2' and 0 or #tests, 2 do
    it(tests[i], function ()
      assert.equal('done\n', net.lua(prelude .. tests[i + 1] ..
                                     "\nprint 'done'"))
    end)
  end
end)
