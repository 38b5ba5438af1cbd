-- SPDX-License-Identifier: MIT
-- cqueues.

local cref = require 'cref'
local cqueues = require 'cqueues'
local cs = require 'cqueues.socket'
local peers = require 'bench.bindings.peers'

local cases = {}

local function case (work, make)
  cases[#cases + 1] = { work, '', make }
end

-- Binary, without a buffer for what is sent.
local function wrap (fd)
  local s = assert(cs.fdopen(fd))
  s:setmode('b', 'bn')
  return s
end

local function pair (w)
  local a, b = cref.socketpair()
  local t = { a = a, b = b }
  a, b = wrap(a), wrap(b)
  local msg, size = peers.text(w.size), w.size
  function t.run (n)
    for _ = 1, n do
      a:send(msg, 1, size)
      local left = size
      while left > 0 do
        left = left - #assert(b:recv(-left))
      end
    end
  end
  t.a, t.b = a:pollfd(), b:pollfd()
  return t
end

case('pair-64', pair)
case('pair-4096', pair)
case('pair-65536', pair)

-- Connected, because it tells no sender.
case('udp-64', function (w)
  local a, b = cref.udppair(true)
  a, b = wrap(a), wrap(b)
  local msg, size = peers.text(w.size), w.size
  return {
    a = a:pollfd(), b = b:pollfd(), connected = true,
    run = function (n)
      for _ = 1, n do
        a:send(msg, 1, size)
        if #b:recv(-size) ~= size then error 'short' end
      end
    end
  }
end)

case('accept', function ()
  local s = wrap(cref.listener())
  return {
    a = s:pollfd(),
    run = function (n)
      for _ = 1, n do assert(s:accept()):close() end
    end
  }
end)

case('descriptor', function ()
  local a, b = cref.socketpair()
  a, b = wrap(a), wrap(b)
  local file = io.tmpfile()
  return {
    a = a:pollfd(), b = b:pollfd(),
    run = function (n)
      for _ = 1, n do
        assert(a:sendfd('.', file))
        local _, got = b:recvfd()
        got:close()
      end
    end
  }
end)

case('name', function ()
  local s = wrap(cref.listener())
  return {
    a = s:pollfd(),
    run = function (n)
      for _ = 1, n do
        local _, host, port = s:localname()
        if not host or not port then error 'none' end
      end
    end
  }
end)

case('tcp-pingpong', function (w)
  return peers.pingpong(w, function (fd)
    local s = wrap(fd)
    return function (msg, n)
      for _ = 1, n do
        s:xwrite(msg)
        if s:xread(64) ~= msg then error 'another answer' end
      end
    end
  end, function (fd)
    local s = wrap(fd)
    while true do
      local msg = s:xread(64)
      if not msg then return end
      s:xwrite(msg)
    end
  end)
end)

-- Larger writes have to wait, in a coroutine of its loop.
local function looped (f)
  local loop = cqueues.new()
  loop:wrap(f)
  assert(loop:loop())
end

case('tcp-bulk', function (w)
  return peers.bulk(w, function (fd)
    local s = wrap(fd)
    return function (msg, count, n)
      looped(function ()
        for _ = 1, n do
          for _ = 1, count do assert(s:xwrite(msg)) end
          if s:xread(1) ~= '.' then error 'no answer' end
        end
      end)
    end
  end, function (fd, size, total)
    local s, got = wrap(fd), 0
    looped(function ()
      while true do
        local msg = s:xread(-size)
        if not msg then return end
        got = got + #msg
        if got >= total then
          got = got - total
          s:xwrite '.'
        end
      end
    end)
  end)
end)

return cases
