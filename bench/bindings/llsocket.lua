-- SPDX-License-Identifier: MIT
-- Single calls of this module. Each binding is a list of { work, form, make }:
-- `make` gets the work, and returns the descriptors a and b for C's loop and
-- `run`, which does the work n times.

local cref = require 'cref'
local ll = require 'llsocket'
require 'llsocket.ffi'  -- LuaJIT's methods, where it is LuaJIT
local peers = require 'bench.bindings.peers'
local socket, inet, buffer = ll.socket, ll.inet, ll.buffer

local cases = {}

local function case (work, form, make)
  cases[#cases + 1] = { work, form, make }
end

local function pair ()
  local a, b = cref.socketpair()
  return { a = a, b = b }, socket.wrap(a), socket.wrap(b)
end

-- Bytes that are not all the same, and not the same for each k.
local text = peers.text

local function pair_strings (w)
  local t, a, b = pair()
  local msg, size = text(w.size), w.size
  function t.run (n)
    for _ = 1, n do
      a:send(msg)
      if #b:recv(size) ~= size then error 'short' end
    end
  end
  return t
end

-- Each string is another one than those before: what is sent comes from many
-- buffers, so that nobody has it as a string.
local function pair_new (w)
  local t, a, b = pair()
  local size, value, bytes, bufs, at = w.size, 17, {}, {}, 0
  for i = 1, 2^16 do
    value = (value * 16807) % 2147483647
    bytes[i] = string.char(math.floor(value / 256) % 256)
  end
  bytes = table.concat(bytes)
  for i = 1, math.max(2^20 / size, 64) do
    local data = buffer.new(size)
    data:adduint(i, 4)
    while data:room() > 0 do data:add(bytes:sub(1, data:room())) end
    bufs[i] = data
  end
  local last = #bufs
  function t.run (n)
    for _ = 1, n do
      at = at % last + 1
      a:send(bufs[at])
      if #b:recv(size) ~= size then error 'short' end
    end
  end
  return t
end

-- Bytes go behind what a buffer holds: it has room for so many messages, and
-- is emptied when it is full.
local FULL = 16

local function pair_into (w)
  local t, a, b = pair()
  local msg, size, buf = text(w.size), w.size, buffer.new(w.size * FULL)
  function t.run (n)
    for first = 1, n, FULL do
      for _ = first, math.min(n, first + FULL - 1) do
        a:send(msg)
        if b:recv_into(buf) ~= size then error 'short' end
      end
      buf:clear()
    end
  end
  a:send(msg)
  b:recv_into(buf)
  assert(tostring(buf) == msg)
  buf:clear()
  return t
end

for _, size in ipairs { 64, 4096, 65536 } do
  case('pair-' .. size, 'strings', pair_strings)
  case('pair-' .. size, 'new strings', pair_new)
  case('pair-' .. size, 'into a buffer', pair_into)
end

local function udp ()
  local a, b = cref.udppair()
  local t = { a = a, b = b }
  a, b = socket.wrap(a), socket.wrap(b)
  return t, a, b, b:getsockname()
end

case('udp-64', 'a new address', function (w)
  local t, a, b, to = udp()
  local msg, size = text(w.size), w.size
  function t.run (n)
    for _ = 1, n do
      a:sendto(msg, to)
      local got, from = b:recvfrom(size)
      if #got ~= size or not from then error 'short' end
    end
  end
  return t
end)

case('udp-64', 'buffer and reused address', function (w)
  local t, a, b, to = udp()
  local msg, size, buf = text(w.size), w.size, buffer.new(w.size * FULL)
  local from = ll.unix.getaddrinfo ''
  function t.run (n)
    for first = 1, n, FULL do
      for _ = first, math.min(n, first + FULL - 1) do
        a:sendto(msg, to)
        if b:recvfrom_into(buf, from) ~= size then error 'short' end
      end
      buf:clear()
    end
  end
  a:sendto(msg, to)
  b:recvfrom_into(buf, from)
  assert(tostring(buf) == msg and from == a:getsockname())
  buf:clear()
  return t
end)

case('accept', 'objects', function ()
  local t = { a = cref.listener() }
  local listener = socket.wrap(t.a)
  function t.run (n)
    for _ = 1, n do listener:accept():close() end
  end
  return t
end)

case('accept', 'descriptors', function ()
  local t = { a = cref.listener() }
  local listener, close = socket.wrap(t.a), socket.close
  function t.run (n)
    for _ = 1, n do close((listener:acceptfd())) end
  end
  return t
end)

local function listener ()
  local sock = assert(ll.listen('127.0.0.1', 0))
  return { a = sock:fd(), sock = sock }, sock:getsockname():port()
end

case('dial', 'connect', function ()
  local t, port = listener()
  local connect, options = ll.connect, { timeout = 3000 }
  function t.run (n)
    for _ = 1, n do assert(connect('127.0.0.1', port, options)):close() end
  end
  return t
end)

case('dial', 'connector', function ()
  local t, port = listener()
  local new, poll, options = ll.connector.new, ll.poll, { timeout = 3000 }
  function t.run (n)
    for _ = 1, n do
      local c = new('127.0.0.1', port, options)
      local sock, err, again = c:step()
      while again do
        poll({ [c:fd()] = 'r' }, c:timeout())
        sock, err, again = c:step()
      end
      assert(sock, err):close()
      c:close()
    end
  end
  return t
end)

case('query', 'resolver', function ()
  local r = assert(ll.resolver.new())
  local t = { r = r }
  local poll, set, hints = ll.poll, { [r] = 'r' }, { socktype =
                                                     ll.SOCK_STREAM }
  function t.run (n)
    for _ = 1, n do
      local q = r:getaddrinfo('localhost', '80', hints)
      poll(set, 1000)
      assert(q:result())
    end
  end
  return t
end)

case('descriptor', '', function ()
  local t, a, b = pair()
  local close = socket.close
  function t.run (n)
    for _ = 1, n do
      a:sendfd(0)
      close((b:recvfd()))
    end
  end
  return t
end)

case('address', '', function ()
  local getaddrinfo, STREAM = inet.getaddrinfo, ll.SOCK_STREAM
  return {
    run = function (n)
      for _ = 1, n do
        if not getaddrinfo('127.0.0.1', '80', STREAM) then error 'none' end
      end
    end
  }
end)

case('name', '', function ()
  local t = { a = cref.listener() }
  local s = socket.wrap(t.a)
  function t.run (n)
    for _ = 1, n do
      local ai = s:getsockname()
      if not ai:addr() or not ai:port() then error 'none' end
    end
  end
  return t
end)

-- Two processes.

case('tcp-pingpong', 'strings', function (w)
  return peers.pingpong(w, function (fd)
    local s = socket.wrap(fd)
    return function (msg, n)
      for _ = 1, n do
        s:send(msg)
        if s:recv(64) ~= msg then error 'another answer' end
      end
    end
  end, function (fd)
    local s = socket.wrap(fd)
    while true do
      local msg = s:recv(64)
      if not msg then return end
      s:send(msg)
    end
  end)
end)

case('tcp-pingpong', 'buffers', function (w)
  return peers.pingpong(w, function (fd)
    local s, buf = socket.wrap(fd), buffer.new(64)
    return function (msg, n)
      for _ = 1, n do
        s:send(msg)
        buf:clear()
        if s:recv_into(buf) ~= 64 then error 'short' end
      end
      assert(tostring(buf) == msg)
    end
  end, function (fd)
    local s, buf = socket.wrap(fd), buffer.new(64)
    while s:recv_into(buf) do
      s:send(buf)
      buf:clear()
    end
  end)
end)

local function bulk_send (fd)
  local s = socket.wrap(fd)
  return function (msg, count, n)
    for _ = 1, n do
      for _ = 1, count do
        local sent, _, again = s:send(msg)
        while again do
          local len
          len, _, again = s:send_part(msg, sent + 1)
          sent = sent + len
        end
      end
      if s:recv(1) ~= '.' then error 'no answer' end
    end
  end
end

case('tcp-bulk', 'strings', function (w)
  return peers.bulk(w, bulk_send, function (fd, size, total)
    local s, got = socket.wrap(fd), 0
    while true do
      local msg = s:recv(size)
      if not msg then return end
      got = got + #msg
      if got >= total then
        got = got - total
        s:send '.'
      end
    end
  end)
end)

case('tcp-bulk', 'buffers', function (w)
  return peers.bulk(w, bulk_send, function (fd, size, total)
    local s, got, buf = socket.wrap(fd), 0, buffer.new(size)
    while true do
      local len = s:recv_into(buf)
      if not len then return end
      buf:clear()
      got = got + len
      if got >= total then
        got = got - total
        s:send '.'
      end
    end
  end)
end)

case('sendfile', '', function (w)
  return peers.sendfile(w, function (fd, file)
    local s = socket.wrap(fd)
    return function (bytes, n)
      for _ = 1, n do
        local offset = 0
        while offset < bytes do
          offset = offset + s:sendfile(file, bytes - offset, offset)
        end
        if #s:recv(1) ~= 1 then error 'no answer' end
      end
    end
  end)
end)

for _, more in ipairs(require 'bench.bindings.llsocket-batches') do
  cases[#cases + 1] = more
end

return cases
