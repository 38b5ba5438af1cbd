-- SPDX-License-Identifier: MIT
-- What test/ffi_spec.lua runs: functions that call the methods that LuaJIT
-- compiles, often enough for it, and give log(...) the answers.

local llsocket = require 'llsocket'
local net = require 'test.support_net'
local socket, buffer = llsocket.socket, llsocket.buffer
local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM
local SEQPACKET = llsocket.SOCK_SEQPACKET
local DONTWAIT, PEEK = llsocket.MSG_DONTWAIT, llsocket.MSG_PEEK

local function pair (socktype)
  local p = assert(socket.pair(socktype, true))
  return net.own(p[1]), net.own(p[2])
end

local NAMES = { 'send', 'sendto', 'recv', 'recv_into', 'recvfrom_into',
                'clear' }

local function methods_of (object)
  return debug.getmetatable(object).__index
end

-- The methods of sockets, and that of buffers, in one table.
local of_sockets = methods_of(llsocket.socket.pair(STREAM)[1])
local of_buffers = methods_of(buffer.new())
local function place (name)
  return name == 'clear' and of_buffers or of_sockets
end
local methods = setmetatable({}, {
  __index = function (_, name) return place(name)[name] end,
  __newindex = function (_, name, f) place(name)[name] = f end,
})

local ROUNDS = 60
local cases = {}

function cases.stream (log)
  local a, b = pair(STREAM)
  for i = 1, ROUNDS do
    log(a:send('message ' .. i))
    log(b:recv())
    log(a:send(''))
    log(a:send('ab'))
    log(b:recv(1))
    log(b:recv(i))
    log(b:recv(i))
  end
end

cases['a stream that has ended'] = function (log)
  local a, b = pair(STREAM)
  local buf = buffer.new(10)
  a:close()
  for _ = 1, ROUNDS do
    log(b:recv())
    log(b:recv(5))
    log(b:recv_into(buf))
    log(b:send('x'))
    log(b:send(buf))
  end
end

cases['a reset connection'] = function (log)
  for _ = 1, ROUNDS do
    local a, b = pair(STREAM)
    a:send('x')
    b:close()
    log(a:recv())
    log(a:recv())
    a:close()
  end
end

cases['a closed socket'] = function (log)
  local a = pair(STREAM)
  local ai, buf = llsocket.unix.getaddrinfo(''), buffer.new(10)
  a:close()
  for _ = 1, ROUNDS do
    log(a:send('x'))
    log(a:sendto('x', ai))
    log(a:recv())
    log(a:recv_into(buf))
    log(a:recvfrom_into(buf, ai))
  end
end

cases['short sends'] = function (log)
  local a, b = pair(STREAM)
  local text = ('0123456789'):rep(100000)
  for _ = 1, ROUNDS do
    log(a:send(text))
    log(a:send(text))
    local n = 0
    while true do
      local msg = b:recv()
      if not msg then break end
      n = n + #msg
    end
    log(n)
  end
end

for name, socktype in pairs { datagram = DGRAM, seqpacket = SEQPACKET } do
  cases[name] = function (log)
    local a, b = pair(socktype)
    local buf = buffer.new(4)
    for i = 1, ROUNDS do
      log(a:send('message ' .. i))
      log(b:recv(5))
      log(a:send(''))
      log(b:recv())
      log(a:send(''))
      log(b:recv_into(buf))
      log(#buf)
      log(a:send('message ' .. i))
      log(b:recv_into(buf))
      log(tostring(buf))
      log(b:recv())
    end
    log(a:send(('x'):rep(10000000)))
  end
end

cases['buffers'] = function (log)
  local a, b = pair(STREAM)
  local buf, grown = buffer.new(8), buffer.new(4, 100)
  grown:add('grown text')
  for i = 1, ROUNDS do
    log(a:send('message ' .. i))
    log(b:recv_into(buf))
    log(tostring(buf))
    log(b:recv_into(buf))
    log(tostring(buf))
    buf:consume(3)
    log(b:recv_into(buf, 1))
    log(tostring(buf))
    log(b:recv_into(buf, 1000))
    log(tostring(buf))
    log(a:send(buf))
    log(a:send(grown))
    log(a:send { 'a list ', buf, grown })
    buf:clear()
    log(a:send(buf))
    log(b:recv())
    log(a:send('another message ' .. i))
    log(b:recv_into(grown, 30))
    log(tostring(grown))
    log(b:recv_into(grown))
    grown:clear()
    grown:add('more text')
    grown:consume(2)
    buf:add('abcd')
    buf:consume(i % 4)
    log(a:send(buf))
    log(b:recv())
    buf:clear()
  end
end

cases['a buffer that grows'] = function (log)
  local a, b = pair(STREAM)
  for i = 1, ROUNDS do
    local buf = buffer.new(4, 100)
    log(a:send('message ' .. i))
    log(b:recv_into(buf))
    log(tostring(buf))
    log(b:recv_into(buf, 50))
    log(tostring(buf))
  end
end

cases['a receive that is reserved for'] = function (log)
  local a, b = pair(STREAM)
  for _ = 1, ROUNDS do
    local buf = buffer.new(100)
    log(select(2, buf:reserve(10)))
    a:send('abc')
    log(b:recv_into(buf))
    log(pcall(buf.commit, buf, 1))
    log(tostring(buf))
  end
end

cases['UDP'] = function (log)
  local a, b = net.udp_pair('127.0.0.1')
  a:nonblock(true)
  b:nonblock(true)
  local to, from = b:getsockname(), llsocket.unix.getaddrinfo('')
  local buf = buffer.new(100)
  local nowhere = llsocket.unix.getaddrinfo('/nowhere')
  for i = 1, ROUNDS do
    log(a:sendto('message ' .. i, to))
    buf:clear()
    log(b:recvfrom_into(buf, from))
    log(tostring(buf), from == a:getsockname())
    log(a:sendto('', to))
    log(b:recvfrom_into(buf, from, 10))
    log(b:recvfrom_into(buf, from))
    log(a:sendto('x', nowhere))
    log(a:sendto('x', from, 0))
    log(a:sendto(buf, to))
    log(a:sendto({ 'list', buf }, to))
    log(b:recv())
    log(b:recv())
  end
end

cases['senders without an address'] = function (log)
  local a, b = pair(DGRAM)
  local from, buf = llsocket.unix.getaddrinfo('/x'), buffer.new(100)
  for _ = 1, ROUNDS do
    a:send('x')
    log(b:recvfrom_into(buf, from))
    log(tostring(from), from:family())
  end
end

cases['flags'] = function (log)
  local a, b = pair(DGRAM)
  local buf, to = buffer.new(100), llsocket.unix.getaddrinfo('')
  for i = 1, ROUNDS do
    log(a:send('message ' .. i, DONTWAIT))
    log(b:recv(3, PEEK, llsocket.MSG_TRUNC))
    log(b:recv(nil, PEEK))
    log(b:recv_into(buf, nil, PEEK))
    log(b:recvfrom_into(buf, to, nil, PEEK))
    log(b:recv(nil, nil, nil))
    log(a:send('x', nil))
    log(b:recv(nil, nil))
    log(pcall(function () a:send('x', 'flag') end))
    log(pcall(function () b:recv(1, 2.5) end))
  end
end

cases['sizes'] = function (log)
  local a, b = pair(STREAM)
  local buf = buffer.new(10)
  local sizes = { 1, 0, -1, 2.5, 0/0, 1/0, -1/0, 2^17, 2^17 + 1, 2^31, 2^32 + 1,
                  2^53, -2^31, 3, '3', {}, false }
  for k = 1, #sizes do
    local size = sizes[k]
    for _ = 1, 20 do
      a:send('abc')
      -- As much memory as that there may not be.
      if not (type(size) == 'number' and size > 2^20) then
        log(pcall(function () return b:recv(size) end))
      end
      log(pcall(function () return b:recv_into(buf, size) end))
      buf:clear()
      while b:recv() do end
    end
  end
end

-- Objects whose metatable the debug library has set.
local function strangers (mt)
  local list = {}
  local function add (value)
    if pcall(debug.setmetatable, value, mt) then list[#list + 1] = value end
  end
  add(rawget(_G, 'newproxy') and newproxy() or nil)  -- luacheck: ignore
  local file = io.tmpfile()
  file:close()
  add(file)
  add(llsocket.iovec.new())
  add(llsocket.unix.getaddrinfo(''))
  local ok, text = pcall(require, 'string.buffer')
  if ok then add(text.new():put(('x'):rep(100))) end
  list[#list + 1] = setmetatable({}, mt)
  return list
end

cases['wrong objects'] = function (log)
  local a, b = pair(STREAM)
  local buf, to = buffer.new(10), llsocket.unix.getaddrinfo('')
  local values = strangers(debug.getmetatable(a))
  for _, class in ipairs { buf, to } do
    for _, value in ipairs(strangers(debug.getmetatable(class))) do
      values[#values + 1] = value
    end
  end
  for _, value in ipairs { 1, 'text', {}, print, a, buf, to, io.stdout } do
    values[#values + 1] = value
  end
  values[#values + 1] = false
  local M = methods
  for k = 1, #values do
    local v = values[k]
    for _ = 1, 10 do
      log(pcall(function () M.send(v, 'x') end))
      log(pcall(function () M.recv(v, 1) end))
      log(pcall(function () M.recv_into(v, buf) end))
      log(pcall(function () M.sendto(v, 'x', to) end))
      log(pcall(function () M.recvfrom_into(v, buf, to) end))
      log(pcall(function () a:send(v) end))
      log(pcall(function () a:recv_into(v) end))
      log(pcall(function () a:sendto('x', v) end))
      log(pcall(function () a:sendto(v, to) end))
      log(pcall(function () b:recvfrom_into(v, to) end))
      log(pcall(function () b:recvfrom_into(buf, v) end))
      log(pcall(function () M.clear(v) end))
      while b:recv() do end
      while a:recv() do end
    end
  end
  for _ = 1, 20 do
    for i = 1, #NAMES do
      local name = NAMES[i]
      log(pcall(M[name]))
      log(pcall(function () M[name]() end))
      log(pcall(function () return (M[name](a) or 0) and 1 end))
    end
  end
end

return { cases = cases, names = NAMES, methods = methods, pair = pair }
