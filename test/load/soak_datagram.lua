-- SPDX-License-Identifier: MIT
-- Soak: datagrams of UDP and of unix sockets, whole and cut, to addresses, to
-- groups and on connected sockets.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local iovec, msghdr, socket = llsocket.iovec, llsocket.msghdr, llsocket.socket
local tools = common.tools

local serial = 0

-- An address of its own for each end. Unix datagrams need a name to be
-- answered.
local function open (link)
  local kind = link.shared:pick { 'udp4', 'udp6', 'unix', 'group' }
  serial = serial + 1
  local host = ({
    udp4 = '127.0.0.1', udp6 = '::1', group = '127.0.0.1',
    unix = ('\0llsocket-soak-%d-%d'):format((tools.pid()), serial)
  })[kind]
  if kind == 'group' and link.far then host = '239.255.7.7' end
  local sock = assert(socket.new(common.address(host, 0, llsocket.SOCK_DGRAM)))
  common.done(sock:bind())
  sock:rcvtimeo(common.SECONDS)
  local ai = sock:getsockname()
  return sock, kind, host .. '\n' .. (ai:port() or 0)
end

-- Ways to send one.
local ways = {}

function ways.sendto (sock, msg, ai) return sock:sendto(msg, ai) end

function ways.sendmsg (sock, msg, ai)
  local mh, iov = msghdr.new(), iovec.new()
  iov:add(msg)
  mh:iov(iov)
  mh:name(ai)
  return sock:sendmsg(mh)
end

function ways.sendbatch (sock, msg, ai)
  local batch = llsocket.batch.new(1, #msg + 1)
  assert(batch:add(msg, ai) == 1)
  local count, err = sock:sendbatch(batch)
  return count == 1 and batch:len(1), err
end

-- Ways to receive one: message, sender, true length.
local takes = {}

function takes.recvfrom (sock, size)
  local msg, ai, err, _, _, length =
    sock:recvfrom(size, llsocket.MSG_TRUNC)
  return assert(msg, err or 'no datagram came'), ai, length or #msg
end

function takes.recvmsg (sock, size)
  local mh, iov = msghdr.new(), iovec.new()
  iov:addn(size)
  mh:iov(iov)
  local len, err, _, _, length = sock:recvmsg(mh, llsocket.MSG_TRUNC)
  assert(len, err or 'no datagram came')
  return iov:concat(0, len), mh:name(), length or len
end

function takes.recvbatch (sock, size)
  local batch = llsocket.batch.new(2, size)
  local count, err = sock:recvbatch(batch, llsocket.MSG_TRUNC)
  assert(count == 1, err or 'no datagram came')
  local len, length = batch:len(1)
  return batch:data(1), batch:name(1), length or len
end

local function parameters (link)
  local shared = link.shared
  return shared:int(1, 1000000), shared:size(16) % 60000,
         shared:chance(4) and 2 or 1
end

local datagram = { name = 'datagram' }

function datagram.near (link)
  local sock, kind = open(link)
  local host, port = link:hear():match('^(.*)\n(%d+)$')
  local ai = common.address(host, port, llsocket.SOCK_DGRAM)
  if kind == 'group' then assert(sock:mcastif('lo') == 'lo') end
  for _ = 1, link.shared:int(1, 20) do
    local key, n = parameters(link)
    local msg = tools.fill(key, 0, n)
    local way = ways[link.own:pick { 'sendto', 'sendmsg', 'sendbatch' }]
    local len, err = way(sock, msg, ai)
    if len ~= n then error(err or ('%d of %d'):format(len, n)) end
    local answer, from = sock:recvfrom()
    assert(answer == ('%d %.0f'):format(n, tools.crc(msg)), 'another answer')
    assert(kind == 'group' or from == ai, 'from somebody else')
  end
  sock:close()
end

function datagram.far (link)
  link.far = true
  local sock, kind, where = open(link)
  if kind == 'group' then common.done(sock:mcastjoin('239.255.7.7', 'lo')) end
  link:say(where)
  local last
  for _ = 1, link.shared:int(1, 20) do
    local key, n, cut = parameters(link)
    local room = math.max(math.floor(n / cut), 1)
    local take = takes[link.own:pick { 'recvfrom', 'recvmsg', 'recvbatch' }]
    local msg, from, length = take(sock, room)
    assert(length == n and #msg == math.min(room, n), 'another length')
    assert(not tools.wrong(key, 0, msg), 'wrong byte')
    assert(not last or from == last, 'from somebody else')
    last = from
    local all = tools.fill(key, 0, n)
    assert(sock:sendto(('%d %.0f'):format(n, tools.crc(all)), from))
  end
  if link.own:chance(2) then sock:close() end
end

-- Nobody listens at a connected socket's peer: a later call tells.
local refused = { name = 'udp refused' }

function refused.both ()
  local there = assert(socket.new(common.address('127.0.0.1', 0,
                                                 llsocket.SOCK_DGRAM)))
  common.done(there:bind())
  local ai = there:getsockname()
  local sock = assert(socket.new(ai))
  common.done(sock:connect())
  assert(sock:send('is anybody there?') == 17)
  assert(there:recv() == 'is anybody there?')
  there:close()
  assert(sock:send('and now?') == 8)
  local msg, err, again, number = sock:recv()
  assert(not msg and err and not again
         and number == llsocket.errno.ECONNREFUSED)
  sock:close()
end

return { datagram, refused }
