-- SPDX-License-Identifier: MIT
-- Faults of messages and of their control messages that were found by reading
-- and by attacks, each with its kind.

local llsocket = require 'llsocket'
local msg = require 'test.support_msg'
local net = require 'test.support_net'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local fails = net.fails

local prelude = [[
local llsocket = require 'llsocket'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local socket, errno = llsocket.socket, llsocket.errno

local function garbage (fn)
  if newproxy then
    local p = newproxy(true)
    getmetatable(p).__gc = fn
    return p
  end
  return setmetatable({}, { __gc = fn })
end

local function message (queue)
  local mh, iov = llsocket.msghdr.new(), llsocket.iovec.new()
  iov:add('x')
  mh:iov(iov)
  mh:control(queue)
  return mh
end

local function rights (...)
  local q = cmsghdrs.new()
  q:push(cmsghdr.rights(...))
  return message(q)
end

local function descriptors ()
  for _ = 1, 3 do collectgarbage() end
  local n = 0
  for fd = 0, 100 do
    local s, _, number = socket.wrap(fd)
    if s then s:unwrap() end
    if number ~= errno.EBADF then n = n + 1 end
  end
  return n
end

-- Calls f(...) while fn runs in a finalizer as often as the collector does
-- anything, and tells how often that was.
local function meanwhile (fn, f, ...)
  local ran, debt = 0
  local function again ()
    if ran < 0 or ran > 100 then return end
    ran = ran + 1
    fn()
    garbage(again)
    debt = { ('x'):rep(3e5 + ran) }  -- so that the collector goes on
  end
  collectgarbage()
  if _VERSION == 'Lua 5.4' then
    collectgarbage('generational')
  else
    collectgarbage('setpause', 0)
    collectgarbage('setstepmul', 1e8)
  end
  collectgarbage()
  garbage(again)
  debt = { ('x'):rep(3e5) }
  local before = ran
  local value = f(...)
  local times = ran - before
  ran, debt = -1, nil
  collectgarbage('setpause', 200)
  return value, times
end
]]

local function program (text)
  assert.equal('done\n', net.lua(prelude .. text .. "\nprint 'done'"))
end

describe('a finalizer', function ()
  after_each(net.release)

  it('brings back a queue that receives no descriptor any more', function ()
    program [[
      local pair = socket.pair(llsocket.SOCK_STREAM)
      local saved
      do
        local mh = message(cmsghdrs.new())
        garbage(function () saved = mh end)
      end
      for _ = 1, 3 do collectgarbage() end
      assert(saved)
      for _ = 1, 3 do collectgarbage() end
      local before = descriptors()
      for _ = 1, 2 do
        assert(pair[1]:sendmsg(rights(0, 1, 2)) == 1)
        assert(pair[2]:recvmsg(saved) == 1)
      end
      saved = nil
      assert(descriptors() == before, 'descriptors are left open')]]
  end)

  it('may call __gc of a queue, and receive into it', function ()
    local a, b = net.unix_pair()
    local before = msg.descriptors()
    local q = cmsghdrs.new()
    msg.send_rights(a, a:fd())
    b:recvmsg(msg.message({ 1 }, q))
    debug.getmetatable(q).__gc(q)
    assert.same({}, msg.since(before))
    assert.equal(0, #q)
    msg.send_rights(a, a:fd())
    local mh = msg.message({ 1 }, q)
    msg.moved(1, false, b:recvmsg(mh))
    assert.same({}, msg.since(before))
    assert.is_true(msg.has_flag(mh, llsocket.MSG_CTRUNC))
  end)

  it('may receive into the header whose name is asked for', function ()
    program [[
      local pair = socket.pair(llsocket.SOCK_DGRAM, true)
      local mh = message()
      assert(pair[1]:send('x') == 1 and pair[2]:recvmsg(mh) == 1)
      local _, times = meanwhile(function ()
        pair[1]:send('x')
        pair[2]:recvmsg(mh)
      end, mh.name, mh)
      assert(times < 10, times .. ' receives within a call')]]
  end)

  it('may receive into the queue that is asked for a message', function ()
    program [[
      local pair = socket.pair(llsocket.SOCK_STREAM, true)
      local before = descriptors()
      local q = cmsghdrs.new()
      local mh, out = message(q), { rights(0), rights(0, 0) }
      local k = 0
      local function receive ()
        k = k + 1
        pair[1]:sendmsg(out[k % 2 + 1])
        pair[2]:recvmsg(mh)
      end
      receive()
      local cmsg, times = meanwhile(receive, q.shift, q)
      assert(times < 10, times .. ' receives within a call')
      assert(cmsg == nil or #cmsg == 4 or #cmsg == 8)
      cmsg, q, mh = nil, nil, nil
      assert(descriptors() == before, 'descriptors are left open')]]
  end)
end)

describe('a queue of control messages', function ()
  after_each(net.release)

  it('keeps the order while it is never empty', function ()
    local q = cmsghdrs.new()
    local a, b = cmsghdr.new(1, 2, 'a'), cmsghdr.new(1, 2, 'b')
    q:push(a)
    for _ = 1, 1000 do
      q:push(b)
      assert.equal(a, q:shift())
      q:push(a)
      assert.equal(b, q:shift())
    end
    assert.equal(1, #q)
    assert.equal(a, q:shift())
    assert.is_nil(q:shift())
    assert.equal(0, #q)
  end)

  it('has what was received before what was pushed behind it', function ()
    local a, b = net.unix_pair()
    local q = cmsghdrs.new()
    msg.send_rights(a, a:fd(), b:fd())
    b:recvmsg(msg.message({ 1 }, q))
    q:push(cmsghdr.new(1, 2, 'abc'))
    assert.equal(2, #q)
    local first = q:shift()
    assert.equal(8, #first)
    assert.equal('abc', q:shift():data())
    assert.is_nil(q:shift())
    msg.collect()
    for _, fd in ipairs { first:data() } do net.ownfd(fd) end
  end)

  it('keeps what it has when a receive fails', function ()
    local a, b = net.unix_pair(nil, true)
    local q = cmsghdrs.new()
    local mh = msg.message({ 1 }, q)
    msg.send_rights(a, a:fd())
    b:recvmsg(mh)
    net.again.receive('EAGAIN', b:recvmsg(mh))
    assert.equal(1, #q)
    assert.equal(4, #q:shift())
  end)

  -- Each message is small enough; the padding makes them too long.
  it('has a limit that padding does not pass', function ()
    local a = net.unix_pair()
    local q = cmsghdrs.new()
    local long = cmsghdr.new(llsocket.SOL_SOCKET, llsocket.SCM_RIGHTS,
                             ('x'):rep(0x2000000 - 8))
    for _ = 1, 32 do q:push(long) end
    local ok, err = pcall(a.sendmsg, a, msg.message({ 'x' }, q))
    assert.is_false(ok)
    assert.truthy(err:find('control messages are too long', 1, true))
  end)
end)

describe('control messages without a byte of data', function ()
  after_each(net.release)

  it('are EINVAL on a unix stream, which would drop them', function ()
    local a, b = net.unix_pair(llsocket.SOCK_STREAM, true)
    local mh = llsocket.msghdr.new()
    mh:control(msg.controls(cmsghdr.rights(a:fd())))
    fails.transfer('EINVAL', a:sendmsg(mh))
    mh:iov(llsocket.buffer.new(1))
    fails.transfer('EINVAL', a:sendmsg(mh))
    net.again.receive('EAGAIN', b:recvfd())
    mh:iov(msg.vector('x'))
    msg.moved(1, false, a:sendmsg(mh))
    net.ownfd((b:recvfd()))
  end)

  for _, kind in ipairs { 'SOCK_DGRAM', 'SOCK_SEQPACKET' } do
    it('go on a ' .. kind, function ()
      local a, b = net.unix_pair(llsocket[kind])
      local mh = llsocket.msghdr.new()
      mh:control(msg.controls(cmsghdr.rights(a:fd())))
      msg.moved(0, false, a:sendmsg(mh))
      local got = msg.message({ 1 }, cmsghdrs.new())
      b:recvmsg(got)
      net.ownfd(got:control():shift():data())
    end)
  end

  it('are EBADF on a closed socket', function ()
    local a = net.unix_pair()
    local mh = llsocket.msghdr.new()
    mh:control(msg.controls(cmsghdr.rights(0)))
    a:close()
    fails.transfer('EBADF', a:sendmsg(mh))
  end)
end)
