-- SPDX-License-Identifier: MIT
-- luaposix.

local cref = require 'cref'
local s = require 'posix.sys.socket'
local unistd = require 'posix.unistd'
local peers = require 'bench.bindings.peers'
local send, recv = s.send, s.recv

local cases = {}

local function case (work, make)
  cases[#cases + 1] = { work, '', make }
end

local function pair (w)
  local a, b = cref.socketpair()
  local msg, size = peers.text(w.size), w.size
  return {
    a = a, b = b,
    run = function (n)
      for _ = 1, n do
        send(a, msg)
        if #recv(b, size) ~= size then error 'short' end
      end
    end
  }
end

case('pair-64', pair)
case('pair-4096', pair)
case('pair-65536', pair)

case('udp-64', function (w)
  local a, b = cref.udppair()
  local msg, size = peers.text(w.size), w.size
  local to = { family = s.AF_INET, addr = '127.0.0.1', port = cref.port(b) }
  local sendto, recvfrom = s.sendto, s.recvfrom
  return {
    a = a, b = b,
    run = function (n)
      for _ = 1, n do
        sendto(a, msg, to)
        local got, from = recvfrom(b, size)
        if #got ~= size or not from then error 'short' end
      end
    end
  }
end)

case('accept', function ()
  local fd = cref.listener()
  local accept, close = s.accept, unistd.close
  return {
    a = fd,
    run = function (n)
      for _ = 1, n do close((accept(fd))) end
    end
  }
end)

case('address', function ()
  local getaddrinfo = s.getaddrinfo
  local hints = { socktype = s.SOCK_STREAM }
  return {
    run = function (n)
      for _ = 1, n do
        if not getaddrinfo('127.0.0.1', '80', hints) then error 'none' end
      end
    end
  }
end)

-- Its getsockname answers an address without a family, and no more.

case('tcp-pingpong', function (w)
  return peers.pingpong(w, function (fd)
    return function (msg, n)
      for _ = 1, n do
        send(fd, msg)
        if recv(fd, 64) ~= msg then error 'another answer' end
      end
    end
  end, function (fd)
    while true do
      local msg = recv(fd, 64)
      if not msg or msg == '' then return end
      send(fd, msg)
    end
  end)
end)

case('tcp-bulk', function (w)
  return peers.bulk(w, function (fd)
    return function (msg, count, n)
      for _ = 1, n do
        for _ = 1, count do
          local sent = send(fd, msg)
          while sent < #msg do
            sent = sent + send(fd, msg:sub(sent + 1))
          end
        end
        if recv(fd, 1) ~= '.' then error 'no answer' end
      end
    end
  end, function (fd, size, total)
    local got = 0
    while true do
      local msg = recv(fd, size)
      if not msg or msg == '' then return end
      got = got + #msg
      if got >= total then
        got = got - total
        send(fd, '.')
      end
    end
  end)
end)

return cases
