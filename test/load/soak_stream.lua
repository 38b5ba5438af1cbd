-- SPDX-License-Identifier: MIT
-- Soak: streams, by all the ways to send and to receive, and files.

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local iovec, msghdr, socket = llsocket.iovec, llsocket.msghdr, llsocket.socket
local tools = common.tools

-- Ways to send --------------------------------------------------------------

local out = {}

function out.send (sock, data, counts)
  common.send(sock, data, counts)
end

-- In a few elements; `go` makes one call.
local function vectored (sock, data, counts, own, go)
  local iov = iovec.new()
  local step = own:int(1, #data)
  if #data / step > 100 then step = #data end
  for from = 1, #data, step do iov:add(data:sub(from, from + step - 1)) end
  while iov:bytes() > 0 do
    iov:consume(common.sent(sock, counts, go(iov)))
  end
end

function out.writev (sock, data, counts, own)
  vectored(sock, data, counts, own,
           function (iov) return iov:writev(sock:fd()) end)
end

function out.sendmsg (sock, data, counts, own)
  local mh = msghdr.new()
  vectored(sock, data, counts, own, function (iov)
    mh:iov(iov)
    return sock:sendmsg(mh)
  end)
end

-- From a buffer that holds more before it.
function out.buffer (sock, data, counts, own)
  local buf, at = llsocket.buffer.new(), own:int(1, 100)
  buf:add { ('x'):rep(at - 1), data }
  while at <= #buf do
    at = at + common.sent(sock, counts, sock:send_part(buf, at))
  end
end

local function push (link, sock, key, n)
  local own, at = link.own, 0
  while at < n do
    local data = tools.fill(key, at, math.min(own:size(16) + 1, n - at))
    local way = out[own:pick { 'send', 'writev', 'sendmsg', 'buffer' }]
    way(sock, data, link.counts, own)
    at = at + #data
  end
end

-- Ways to receive -----------------------------------------------------------

local take = {}

function take.recv (sock, size)
  return sock:recv(size)
end

function take.recvfrom (sock, size)
  local msg, _, err, again, number = sock:recvfrom(size)
  return msg, err, again, number
end

local function room (size)
  local iov = iovec.new()
  iov:addn(size)
  iov:addn(math.floor(size / 2) + 1)
  return iov
end

function take.readv (sock, size)
  local iov = room(size)
  local len, err, again, number = iov:readv(sock:fd())
  return len and iov:concat(0, len), err, again, number
end

function take.recvmsg (sock, size)
  local mh, iov = msghdr.new(), room(size)
  mh:iov(iov)
  local len, err, again, number = sock:recvmsg(mh)
  return len and iov:concat(0, len), err, again, number
end

function take.buffer (sock, size)
  local buf = llsocket.buffer.new(size)
  local len, err, again, number = sock:recv_into(buf, size)
  return len and buf:sub(1, len), err, again, number
end

local function pull (link, sock, key, n)
  local own, at = link.own, 0
  while at < n do
    local way = take[own:pick { 'recv', 'recvfrom', 'readv', 'recvmsg',
                                'buffer' }]
    local msg = common.received(sock, link.counts,
                                way(sock, own:size(16) + 1))
    if not msg then error(('the end after %d of %d'):format(at, n)) end
    if msg ~= true then
      local wrong = tools.wrong(key, at, msg)
      if wrong then error(('wrong byte %d of %d'):format(wrong, n)) end
      at = at + #msg
    end
  end
end

-- Connections ---------------------------------------------------------------

-- Where a stream goes: the far process listens there.
local function place (link, name)
  return link.shared:pick {
    '127.0.0.1', '::1', name(), '\0llsocket-soak-' .. link.shared.state
  }
end

local function prepare (link, sock)
  sock:rcvtimeo(common.SECONDS)
  sock:sndtimeo(common.SECONDS)
  if link.own:chance(2) then sock:nonblock(true) end
  if link.own:chance(4) then sock:sndbuf(4096 + link.own:size(16)) end
  -- Less than some of loopback's large segments makes TCP wait for seconds.
  if link.own:chance(4) then sock:rcvbuf(262144 + link.own:size(16)) end
  return sock
end

-- A connection that both have; the far one has made a listener for it.
local function accept (link)
  local path = common.support.tmpname()
  local host = place(link, function () return path end)
  local listener, ai = common.listen(host)
  listener:rcvtimeo(common.SECONDS)
  link:say(host .. '\n' .. (ai:port() or 0))
  local sock = assert(listener:accept())
  listener:close()
  os.remove(path)
  return prepare(link, sock)
end

local function connect (link)
  place(link, function () return '' end)
  local host, port = link:hear():match('^(.*)\n(%d+)$')
  local ai = common.address(host, port, llsocket.SOCK_STREAM)
  local sock = assert(socket.new(ai))
  common.done(sock:connect())
  assert(sock:getpeername() == ai)
  return prepare(link, sock)
end

-- In order, with each direction ended by itself; or by a reset, so that the
-- system has not to keep tens of thousands of ports; then the far end is left
-- to the collector.
local function finish_near (link, sock, in_order)
  if in_order then
    common.done(sock:shutdown(llsocket.SHUT_WR))
    assert(not common.recv(sock, 10, link.counts))
  else
    link:expect('all is there')
    sock:linger(0)
  end
  sock:close()
end

local function finish_far (link, sock, in_order)
  if in_order then
    assert(not common.recv(sock, 10, link.counts))
    sock:close()
  else
    link:say('all is there')
  end
end

local function parameters (link)
  local shared = link.shared
  return shared:int(1, 1000000), shared:size(21), shared:size(21),
         shared:chance(8)
end

local stream = { name = 'stream' }

function stream.near (link)
  local sock = connect(link)
  local key, there, back, in_order = parameters(link)
  push(link, sock, key, there)
  pull(link, sock, key + 1, back)
  finish_near(link, sock, in_order)
end

function stream.far (link)
  local sock = accept(link)
  local key, there, back, in_order = parameters(link)
  pull(link, sock, key, there)
  push(link, sock, key + 1, back)
  finish_far(link, sock, in_order)
end

-- Files ---------------------------------------------------------------------

local FILE_KEY, FILE_SIZE = 77, 4 * 1024 * 1024
local path

local function open ()
  if not path then
    path = common.support.tmpname()
    local file = assert(io.open(path, 'wb'))
    for at = 0, FILE_SIZE - 1, 1024 * 1024 do
      file:write(tools.fill(FILE_KEY, at, 1024 * 1024))
    end
    file:close()
  end
  return assert(io.open(path, 'rb'))
end

local function range (link)
  local offset = link.shared:int(0, FILE_SIZE - 1)
  return offset, math.min(link.shared:size(21) + 1, FILE_SIZE - offset)
end

local sendfile = { name = 'sendfile' }

function sendfile.near (link)
  local sock, file = connect(link), open()
  local offset, n = range(link)
  local in_order, at = link.shared:chance(8), 0
  while at < n do
    at = at + common.sent(sock, link.counts,
                          sock:sendfile(file, n - at, offset + at))
  end
  local len, err, again = sock:sendfile(file, 10, FILE_SIZE)
  assert(len == 0 and not err and again == true)
  file:close()
  finish_near(link, sock, in_order)
end

function sendfile.far (link)
  local sock = accept(link)
  local offset, n = range(link)
  local in_order, at = link.shared:chance(8), 0
  while at < n do
    local msg = assert(common.recv(sock, link.own:size(17) + 1, link.counts))
    assert(not tools.wrong(FILE_KEY, offset + at, msg), 'wrong byte')
    at = at + #msg
  end
  finish_far(link, sock, in_order)
end

return { stream, sendfile }
