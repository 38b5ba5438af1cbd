-- SPDX-License-Identifier: MIT
-- A finalizer that uses the batch on which a call is working: it receives into
-- it, clears it, puts messages into it, or finalizes it. The call gives what
-- there was or what there is, reads no memory that is gone, and no descriptor
-- is lost. Each case is a process of its own.

local net = require 'test.support_net'
local during = require 'test.support_during'

local prelude = during .. [[
local batch, cmsghdr = llsocket.batch, llsocket.cmsghdr
local pair = assert(socket.pair(llsocket.SOCK_DGRAM, true))
pair[2]:passcred(true)

local function send (text, ...)
  local out = batch.new(1, 60000, 4096)
  out:add(text, nil, select('#', ...) > 0 and { rights = { ... } } or nil)
  assert(pair[1]:sendbatch(out) == 1)
end

local function descriptors ()
  for _ = 1, 3 do collectgarbage() end
  local n = 0
  for fd = 0, 60 do
    local s, _, number = socket.wrap(fd)
    if s then s:unwrap() end
    if number ~= errno.EBADF then n = n + 1 end
  end
  return n
end

local changes = {
  function (b) send('a longer one', 0, 0, 0, 0) pair[2]:recvbatch(b) end,
  function (b) send('') pair[2]:recvbatch(b) end,
  function (b) b:clear() end,
  function (b) b:add(('x'):rep(3000), nil, { hoplimit = 1 }) end,
  function (b) b:clear() b:add('') end,
  function (b) pair[2]:recvbatch(b) end,
  function (b) debug.getmetatable(b).__gc(b) end,
}

local function close (v)
  if type(v) ~= 'table' then return end
  for _, fd in ipairs(v) do socket.close(fd) end
  if v.rights then close(v.rights) end
end

local function each (f)
  local before = descriptors()
  for _, change in ipairs(changes) do
    local mine = batch.new(3, 5000, 512)
    send('first', 0, 0)
    assert(pair[2]:recvbatch(mine) == 1)
    local _, ok, v = pcall(during, function () change(mine) end, f, mine)
    if ok then close(v) end
    while pair[2]:recv() do end
  end
  local after = descriptors()
  assert(after == before, after - before .. ' descriptors are left open')
end
]]

local calls = {
  data = 'local text = b:data(1) return text',
  name = 'return b:name(1)',
  ['copy to a growing buffer'] = [[
    local buf = llsocket.buffer.new(1, 10000)
    b:copy(1, buf)
    return tostring(buf)]],
  ['control by name'] = "return b:control(1, 'rights')",
  ['control of all'] = 'return b:control(1)',
  ['control of several'] = [[
    local all, a, c = b:control(1, 'rights', 'credentials', 'rights')
    for i = 1, c and #c or 0 do all[#all + 1] = c[i] end
    return all]],
  datagrams = 'for text in b:datagrams() do assert(#text < 5001) end',
  ['add with control messages'] = [[
    return b:add({ 'some', ' text' }, nil, { rights = { 0, 0, 0, 0 } })]],
}

describe('a finalizer that uses the batch within', function ()
  after_each(net.release)

  for name, text in pairs(calls) do
    it(name, function ()
      assert.equal('done\n', net.lua(prelude
        .. 'each(function (b) ' .. text .. " end)\nprint 'done'"))
    end)
  end
end)
