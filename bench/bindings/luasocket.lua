-- SPDX-License-Identifier: MIT
-- LuaSocket.

local cref = require 'cref'
local socket = require 'socket'
local peers = require 'bench.bindings.peers'

local cases = {}

local function case (work, make)
  cases[#cases + 1] = { work, '', make }
end

-- A stream pair: it takes no descriptors of others, so it gets connected.
local function unix_pair ()
  local unix = require 'socket.unix'
  unix = type(unix) == 'table' and unix.stream or unix
  local dir = cref.mkdtemp()
  local path = dir .. '/s'
  local server, a = assert(unix()), assert(unix())
  assert(server:bind(path))
  assert(server:listen(1))
  assert(a:connect(path))
  local b = assert(server:accept())
  server:close()
  os.remove(path)
  os.remove(dir)
  return a, b
end

local function pair (w)
  local a, b = unix_pair()
  local msg, size = peers.text(w.size), w.size
  return {
    a = a:getfd(), b = b:getfd(),
    run = function (n)
      for _ = 1, n do
        a:send(msg)
        if #b:receive(size) ~= size then error 'short' end
      end
    end
  }
end

case('pair-64', pair)
case('pair-4096', pair)
case('pair-65536', pair)

case('lines-32x64', function (w)
  local a, b = unix_pair()
  local msg = (('x'):rep(64) .. '\n'):rep(w.count)
  return {
    a = a:getfd(), b = b:getfd(),
    run = function (n)
      for _ = 1, n do
        a:send(msg)
        for _ = 1, w.count do
          if #b:receive() ~= 64 then error 'short' end
        end
      end
    end
  }
end)

case('udp-64', function (w)
  local a, b = assert(socket.udp4()), assert(socket.udp4())
  assert(a:setsockname('127.0.0.1', 0))
  assert(b:setsockname('127.0.0.1', 0))
  local _, port = b:getsockname()
  local msg, size = peers.text(w.size), w.size
  return {
    a = a:getfd(), b = b:getfd(),
    run = function (n)
      for _ = 1, n do
        a:sendto(msg, '127.0.0.1', port)
        local got, from = b:receivefrom(size)
        if #got ~= size or not from then error 'short' end
      end
    end
  }
end)

local function listener ()
  return assert(socket.bind('127.0.0.1', 0, 100))
end

case('accept', function ()
  local s = listener()
  return {
    a = s:getfd(),
    run = function (n)
      for _ = 1, n do s:accept():close() end
    end
  }
end)

case('address', function ()
  local getaddrinfo = socket.dns.getaddrinfo
  return {
    run = function (n)
      for _ = 1, n do
        if not getaddrinfo('127.0.0.1') then error 'none' end
      end
    end
  }
end)

case('name', function ()
  local s = listener()
  return {
    a = s:getfd(),
    run = function (n)
      for _ = 1, n do
        local host, port = s:getsockname()
        if not host or not port then error 'none' end
      end
    end
  }
end)

-- A connection of its own: the child accepts it.
local function connected (serve)
  local s = listener()
  local _, port = s:getsockname()
  local child = cref.fork(function ()
    local c = assert(s:accept())
    c:setoption('tcp-nodelay', true)
    serve(c)
  end)
  local c = assert(socket.connect('127.0.0.1', port))
  c:setoption('tcp-nodelay', true)
  return c, { children = { child } }
end

case('tcp-pingpong', function (w)
  local c, t = connected(function (s)
    while true do
      local msg = s:receive(64)
      if not msg then return end
      s:send(msg)
    end
  end)
  local msg = peers.text(w.size)
  function t.run (n)
    for _ = 1, n do
      c:send(msg)
      if c:receive(64) ~= msg then error 'another answer' end
    end
  end
  return t
end)

local function sink (w, total)
  return connected(function (s)
    local got = 0
    while true do
      local msg, _, part = s:receive(w.size)
      msg = msg or part
      if #msg == 0 then return end
      got = got + #msg
      if got >= total then
        got = got - total
        s:send '.'
      end
    end
  end)
end

case('tcp-bulk', function (w)
  local c, t = sink(w, w.size * w.count)
  local msg = peers.text(w.size)
  function t.run (n)
    for _ = 1, n do
      for _ = 1, w.count do assert(c:send(msg)) end
      if c:receive(1) ~= '.' then error 'no answer' end
    end
  end
  return t
end)

-- It has no sendfile: the file is read and sent.
case('sendfile', function (w)
  local c, t = connected(function (s)
    cref.blocking(s:getfd())
    cref.sink(s:getfd(), 65536, w.size)
  end)
  t.file = cref.file(w.size)
  local file = assert(io.open('/proc/self/fd/' .. t.file, 'rb'))
  function t.run (n)
    for _ = 1, n do
      file:seek('set', 0)
      for chunk in function () return file:read(65536) end do
        assert(c:send(chunk))
      end
      if not c:receive(1) then error 'no answer' end
    end
  end
  return t
end)

return cases
