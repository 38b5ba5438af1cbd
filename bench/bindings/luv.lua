-- SPDX-License-Identifier: MIT
-- luv. What it receives comes to callbacks: each work runs its loop.

local cref = require 'cref'
local uv = require 'luv'
local peers = require 'bench.bindings.peers'
local gathers = require 'bench.works'.gathers

local cases = {}

local function case (work, make)
  cases[#cases + 1] = { work, '', make }
end

local function open (fd, kind)
  local handle = assert(kind == 'new_pipe' and uv.new_pipe(false)
                        or uv.new_tcp())
  assert(handle:open(fd))
  return handle
end

local function streams ()
  local a, b = cref.socketpair()
  return { a = a, b = b }, open(a, 'new_pipe'), open(b, 'new_pipe')
end

-- Calls f(chunk), then goes on with the loop until `left` is 0.
local function stream_work (w, payload)
  local t, a, b = streams()
  local total, left = w.size * (w.count or 1), 0
  local run = uv.run
  b:read_start(function (err, chunk)
    if err or not chunk then error(err or 'closed') end
    left = left - #chunk
  end)
  function t.run (n)
    for _ = 1, n do
      left = total
      if a:try_write(payload) ~= total then error 'short' end
      while left > 0 do run 'once' end
    end
  end
  return t
end

local function pair (w) return stream_work(w, peers.text(w.size)) end

case('pair-64', pair)
case('pair-4096', pair)
case('pair-65536', pair)

case('udp-64', function (w)
  local a, b = cref.udppair()
  local t = { a = a, b = b }
  local port = cref.port(b)
  local msg, run, got = peers.text(w.size), uv.run, false
  a, b = assert(uv.new_udp()), assert(uv.new_udp())
  assert(a:open(t.a))
  assert(b:open(t.b))
  b:recv_start(function (_, data) got = data or got end)
  function t.run (n)
    for _ = 1, n do
      got = false
      a:try_send(msg, '127.0.0.1', port)
      while not got do run 'once' end
    end
  end
  return t
end)

local function gather (w)
  local list = {}
  for k = 1, w.count do list[k] = peers.text(w.size, k) end
  return stream_work(w, list)
end

for _, work in ipairs(gathers) do case(work, gather) end

case('accept', function ()
  local s = assert(uv.new_tcp())
  assert(s:bind('127.0.0.1', 0))
  local done, run = 0, uv.run
  assert(s:listen(128, function ()
    local c = uv.new_tcp()
    s:accept(c)
    c:close()
    done = done + 1
  end))
  return {
    a = s:fileno(),
    run = function (n)
      done = 0
      while done < n do run 'once' end
    end
  }
end)

case('address', function ()
  local getaddrinfo = uv.getaddrinfo
  local hints = { socktype = 'stream' }
  return {
    run = function (n)
      for _ = 1, n do
        if not getaddrinfo('127.0.0.1', '80', hints) then error 'none' end
      end
    end
  }
end)

case('name', function ()
  local s = assert(uv.new_tcp())
  assert(s:bind('127.0.0.1', 0))
  return {
    a = s:fileno(),
    run = function (n)
      for _ = 1, n do
        local name = s:getsockname()
        if not name.ip or not name.port then error 'none' end
      end
    end
  }
end)

-- A child cannot use the loop that it has from its parent.
local function serve (fd, total)
  cref.state('bench/bindings/luvserver.lua', fd, total)
end

case('tcp-pingpong', function (w)
  return peers.pingpong(w, function (fd)
    local s, got, run = open(fd, 'new_tcp'), nil, uv.run
    s:read_start(function (_, chunk) got = chunk end)
    return function (msg, n)
      for _ = 1, n do
        got = nil
        s:try_write(msg)
        while not got do run 'once' end
        if got ~= msg then error 'another answer' end
      end
    end
  end, function (fd) serve(fd, 0) end)
end)

case('tcp-bulk', function (w)
  return peers.bulk(w, function (fd)
    local s, got, run = open(fd, 'new_tcp'), nil, uv.run
    local sending = 0
    local function sent () sending = sending - 1 end
    s:read_start(function (_, chunk) got = chunk end)
    return function (msg, count, n)
      for _ = 1, n do
        got = nil
        for _ = 1, count do
          sending = sending + 1
          s:write(msg, sent)
          while sending > 0 do run 'once' end
        end
        while not got do run 'once' end
      end
    end
  end, function (fd, _, total) serve(fd, total) end)
end)

case('sendfile', function (w)
  return peers.sendfile(w, function (fd, file)
    return function (bytes, n)
      for _ = 1, n do
        local offset = 0
        while offset < bytes do
          offset = offset + assert(uv.fs_sendfile(fd, file, offset,
                                                  bytes - offset))
        end
        if not uv.fs_read(fd, 1, -1) then error 'no answer' end
      end
    end
  end)
end)

return cases
