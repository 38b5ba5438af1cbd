-- SPDX-License-Identifier: MIT
-- Soak: descriptors from process to process, taken and left, and the records
-- of seqpacket sockets that were passed so.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local cmsghdr, cmsghdrs = llsocket.cmsghdr, llsocket.cmsghdrs
local iovec, msghdr, socket = llsocket.iovec, llsocket.msghdr, llsocket.socket
local tools = common.tools

local function pair (socktype)
  local p = assert(socket.pair(socktype))
  for i = 1, 2 do
    p[i]:rcvtimeo(common.SECONDS)
    p[i]:sndtimeo(common.SECONDS)
  end
  return p[1], p[2]
end

-- Records -------------------------------------------------------------------

local records = { name = 'records' }

local function parameters (link)
  return link.shared:int(1, 1000000), link.shared:size(15) + 1
end

local function exchange (link, sock, mine)
  for _ = 1, link.shared:int(1, 20) do
    local key, n = parameters(link)
    if mine then
      assert(sock:send(tools.fill(key, 0, n)) == n)
    else
      local msg = assert(sock:recv())
      assert(#msg == n and not tools.wrong(key, 0, msg), 'another record')
    end
    mine = not mine
  end
end

function records.near (link)
  local mine, yours = pair(link.shared:pick { llsocket.SOCK_SEQPACKET,
                                              llsocket.SOCK_DGRAM })
  assert(link.sock:sendfd(yours:fd()) == 0)
  yours:close()
  exchange(link, mine, true)
  link:expect('received')
  mine:close()
end

function records.far (link)
  link.shared:int(1, 2)
  local sock = assert(socket.wrap(assert(link.sock:recvfd())))
  sock:rcvtimeo(common.SECONDS)
  exchange(link, sock, false)
  link:say('received')
  if link.own:chance(2) then sock:close() end
end

-- Several at once -----------------------------------------------------------

local passing = { name = 'passing' }

-- What the far process does with them.
local fates = { 'take', 'take', 'shift', 'leave', 'recvfd' }

function passing.near (link)
  local n, fate = link.shared:int(1, 20), link.shared:pick(fates)
  local mine, yours, fds = {}, {}, {}
  for i = 1, n do
    mine[i], yours[i] = pair(llsocket.SOCK_STREAM)
    fds[i] = yours[i]:fd()
  end
  local mh, iov, cmsgs = msghdr.new(), iovec.new(), cmsghdrs.new()
  iov:add('!')
  cmsgs:push(cmsghdr.rights((unpack or table.unpack)(fds)))
  mh:iov(iov)
  mh:control(cmsgs)
  assert(link.sock:sendmsg(mh) == 1)
  for i = 1, n do yours[i]:close() end
  for i = 1, n do
    local reached = fate == 'take' or fate == 'recvfd' and i == 1
    local msg, err, again = mine[i]:recv()
    assert(not err and not again, err or 'it is still open')
    assert(msg == (reached and 'through ' .. i or nil), 'another fate')
    mine[i]:close()
  end
end

local function receive (link, n)
  local mh, iov = msghdr.new(), iovec.new()
  local cmsgs = cmsghdrs.new()
  iov:addn(10)
  mh:iov(iov)
  mh:control(cmsgs)
  local len, err = link.sock:recvmsg(mh)
  assert(len == 1, err or 'another message')
  assert(mh:flags() == llsocket.MSG_EOR or mh:flags() == 0)
  assert(#cmsgs == 1 and n <= 20)
  return cmsgs
end

local function use (fds, n)
  assert(#fds == n, 'another number')
  for i, fd in ipairs(fds) do
    local sock = assert(socket.wrap(fd))
    assert(sock:send('through ' .. i))
    if i % 2 == 0 then sock:close() end
  end
end

local function accept_fate (link)
  local n, fate = link.shared:int(1, 20), link.shared:pick(fates)
  if fate == 'recvfd' then
    use({ assert(link.sock:recvfd()) }, 1)
  else
    local cmsgs = receive(link, n)
    if fate ~= 'leave' then
      local cmsg = cmsgs:shift()
      assert(cmsg:level() == llsocket.SOL_SOCKET
             and cmsg:type() == llsocket.SCM_RIGHTS and #cmsg == 4 * n)
      if fate == 'take' then use({ cmsg:data() }, n) end
    end
  end
end

-- A function's own variables would keep what shall be collected.
function passing.far (link)
  accept_fate(link)
  common.collect()
end

-- A listener goes to the other process, which serves there.
local listener = { name = 'listener' }

function listener.near (link)
  local sock, ai = common.listen(link.shared:pick { '127.0.0.1', '::1' })
  assert(link.sock:sendfd(sock:fd()) == 0)
  sock:close()
  local client = assert(socket.new(ai))
  client:rcvtimeo(common.SECONDS)
  common.done(client:connect())
  assert(client:recv() == 'served')
  client:linger(0)
  client:close()
end

function listener.far (link)
  local sock = assert(socket.wrap(assert(link.sock:recvfd())))
  sock:rcvtimeo(common.SECONDS)
  assert(assert(sock:accept()):send('served') == 6)
end

return { records, passing, listener }
