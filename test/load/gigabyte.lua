-- SPDX-License-Identifier: MIT
-- Much data through TCP, in each of the ways there are, from another process
-- to this one, while signals without SA_RESTART interrupt the calls of both.
-- The content depends on the position: a byte that is lost, doubled or moved
-- is found, and both ends compare CRC-32.
--   lua test/load/gigabyte.lua                       receives
--   lua test/load/gigabyte.lua name bytes port file  sends, for the former

local common = require 'test.load.common'
local llsocket = require 'llsocket'
local errno, iovec, msghdr = llsocket.errno, llsocket.iovec, llsocket.msghdr
local socket, tools = llsocket.socket, common.tools

local MiB = 1024 * 1024
local KEY = 20250107
local PIECE = 256 * 1024 - 24

-- The content, piece by piece, with its checksum.
local function source (bytes)
  local at, crc = 0, 0
  local function next_piece ()
    if at == bytes then return nil end
    local piece = tools.fill(KEY, at, math.min(PIECE, bytes - at))
    at, crc = at + #piece, tools.crc(piece, crc)
    return piece
  end
  return next_piece, function () return crc end
end

-- Senders -------------------------------------------------------------------

local send = {}

function send.blocking (sock, bytes, counts)
  local pieces, crc = source(bytes)
  for piece in pieces do common.send(sock, piece, counts) end
  return crc()
end

send.waiting = send.blocking

-- In five elements each.
local function elements (iov, piece)
  local step = math.ceil(#piece / 5)
  for from = 1, #piece, step do iov:add(piece:sub(from, from + step - 1)) end
end

-- `go` makes one call that sends from the iovec's front.
local function send_pieces (sock, bytes, counts, iov, go)
  local pieces, crc = source(bytes)
  for piece in pieces do
    elements(iov, piece)
    while iov:bytes() > 0 do
      iov:consume(common.sent(sock, counts, go()))
    end
  end
  return crc()
end

function send.messages (sock, bytes, counts)
  local mh, iov = msghdr.new(), iovec.new()
  mh:iov(iov)
  return send_pieces(sock, bytes, counts, iov,
                     function () return sock:sendmsg(mh) end)
end

function send.vectors (sock, bytes, counts)
  local iov = iovec.new()
  return send_pieces(sock, bytes, counts, iov,
                     function () return iov:writev(sock:fd()) end)
end

function send.sendfile (sock, bytes, counts, path)
  local file, at = assert(io.open(path, 'rb')), 0
  while at < bytes do
    at = at + common.sent(sock, counts, sock:sendfile(file, bytes - at, at))
  end
  file:close()
  local pieces, crc = source(bytes)
  while pieces() do end
  return crc()
end

-- Receivers -----------------------------------------------------------------

local receive = {}

-- Each gives a function for one call.
function receive.blocking (sock)
  return function () return sock:recv(PIECE) end
end

receive.waiting = receive.blocking
receive.sendfile = receive.blocking

local function room ()
  local iov = iovec.new()
  for i = 1, 4 do iov:addn(i * 16384 + i) end
  return iov
end

function receive.messages (sock)
  local mh, iov = msghdr.new(), room()
  mh:iov(iov)
  return function ()
    local len, err, again, number = sock:recvmsg(mh)
    return len and iov:concat(0, len), err, again, number
  end
end

function receive.vectors (sock)
  local iov = room()
  return function ()
    local len, err, again, number = iov:readv(sock:fd())
    return len and iov:concat(0, len), err, again, number
  end
end

-- To the end of the stream: its length and checksum, and the first wrong byte.
local function swallow (sock, call, counts)
  local at, crc, wrong = 0, 0, nil
  while true do
    local msg = common.received(sock, counts, call())
    if not msg then return at, crc, wrong end
    if msg ~= true then
      wrong = wrong or tools.wrong(KEY, at, msg)
      at, crc = at + #msg, tools.crc(msg, crc)
    end
  end
end

-- Processes -----------------------------------------------------------------

local function catch ()
  for _, name in ipairs { 'USR1', 'USR2', 'ALRM', 'CONT' } do
    assert(tools.catch(name))
  end
end

-- A peer that has been stopped may make a call wait for long: not for ever.
local function limits (sock, name)
  if name == 'waiting' then return sock:nonblock(true) end
  sock:rcvtimeo(common.SECONDS)
  sock:sndtimeo(common.SECONDS)
end

local function line (counts)
  return ('%d calls, %d EINTR, %d EAGAIN, %d short'):format(counts.calls,
                                  counts.eintr, counts.eagain, counts.short)
end

-- Connects, tells its process number, then sends.
local function sender (name, bytes, port, path)
  catch()
  local sock = assert(socket.new(common.address('127.0.0.1', port,
                                                llsocket.SOCK_STREAM)))
  limits(sock, name)
  sock:sndbuf(65536)
  common.done(sock:connect())
  sock:send(('%-10d'):format(tools.pid()))
  local counts = common.counts()
  local crc = send[name](sock, bytes, counts, path)
  sock:close()
  print(('%.0f %d %d'):format(crc, counts.eintr + counts.short,
                              tools.caught()))
  print('sent:     ' .. line(counts))
end

local function accept (listener, counts)
  while true do
    local sock, err, again, number = listener:accept()
    if sock then return sock end
    assert(again and number == errno.EINTR, err)
    counts.eintr = counts.eintr + 1
  end
end

local function judge (name, bytes, got, child, status)
  local crc, cut, caught = child:match('^(%d+) (%d+) (%d+)\n')
  common.ok(got.bytes == bytes and not got.wrong,
            '%s: %.0f bytes received, each in its place%s', name, got.bytes,
            got.wrong and (' but %.0f'):format(got.wrong) or '')
  common.ok(crc and tonumber(crc) == got.crc, '%s: CRC-32 %08x at both ends',
            name, got.crc)
  caught = (tonumber(caught) or 0) + got.caught
  cut = tonumber(cut) or 0
  common.ok(caught > 0 and (name == 'waiting' or cut + got.counts.eintr > 0),
            '%s: of %d signals %d cut a send and %d a receive short', name,
            caught, cut, got.counts.eintr)
  common.ok(status == 0, '%s: the sender has ended', name)
end

-- The storm tells its process number before it begins, and what it has done
-- at the end, when no signal can interrupt the reading of it any more.
local function begin_storm (...)
  local storm = common.support.spawn('test/load/storm.lua', ...)
  storm.pid = assert(tonumber(storm:read('*l')))
  return storm
end

local function end_storm (storm)
  tools.kill(storm.pid, 'TERM')
  for _ = 1, 5 do tools.sleep(0.02) end
  io.write('   ', (storm:wait()))
end

local function leg (name, bytes, path)
  local listener, ai = common.listen('127.0.0.1')
  local counts, caught = common.counts(), tools.caught()
  local child = common.support.spawn('test/load/gigabyte.lua', name, bytes,
                                     ai:port(), path or '')
  local sock = accept(listener, counts)
  limits(sock, name)
  local pid = tonumber(common.recvall(sock, 10, counts))
  local storm = begin_storm((tools.pid()), pid)
  local start = tools.now()
  local got = { counts = counts }
  -- Whatever happens, the storm must end: the process would wait for it.
  local fine, err = pcall(function ()
    got.bytes, got.crc, got.wrong = swallow(sock, receive[name](sock), counts)
  end)
  local seconds = tools.now() - start
  end_storm(storm)
  if not fine then error(err, 0) end
  got.caught = tools.caught() - caught
  local output, status = child:wait()
  sock:close()
  listener:close()
  common.figure('%s: %.0f MiB in %.2f s, %.0f MiB/s', name, bytes / MiB,
                seconds, bytes / MiB / seconds)
  common.figure('received: %s', line(counts))
  io.write((output:gsub('^[^\n]*\n', '   ', 1)))
  judge(name, bytes, got, output, status)
end

-- The file that sendfile sends.
local function write_file (bytes)
  local path = common.support.tmpname()
  local file = assert(io.open(path, 'wb'))
  for piece in (source(bytes)) do assert(file:write(piece)) end
  file:close()
  return path
end

local function receiver ()
  catch()
  local unit = common.quick and 32 * MiB or 256 * MiB
  local path = write_file(unit)
  local before = tools.descriptors()
  leg('blocking', 4 * unit)
  for _, name in ipairs { 'waiting', 'messages', 'vectors', 'sendfile' } do
    leg(name, unit, path)
  end
  common.ok(tools.descriptors() == before, 'nothing is left open')
end

if arg[1] then
  sender(arg[1], tonumber(arg[2]), arg[3], arg[4])
else
  receiver()
end
