-- SPDX-License-Identifier: MIT
-- On LuaJIT, `require 'llsocket.ffi'` puts methods that it compiles in place of
-- sock:send, sendto, recv, recv_into and recvfrom_into, and of buf:clear, which
-- stands between two receives; it answers true. Where there is nothing to gain,
-- on another Lua, without the FFI or with the compiler off, it changes nothing
-- and answers false.
--
-- Each method takes the plain case only: the right types, and no flags. In any
-- other the C function is called in its place, by a tail call, so that the
-- names in its errors are those of the caller. SECURITY.md says what a program
-- promises that asks for this.

local jit = rawget(_G, 'jit')
-- Older versions do not compile debug.getmetatable.
if not jit or jit.version_num < 20100 or not jit.status() then return false end
local found, ffi = pcall(require, 'ffi')
if not found then return false end

local own = require 'llsocket.fficalls'
local calls = ffi.cast([[const struct {
  int (*send) (void *, const char *, size_t);
  int (*send_buffer) (void *, void *);
  int (*sendto) (void *, const char *, size_t, void *);
  int (*sendto_buffer) (void *, void *, void *);
  int (*recv) (void *, char *, size_t);
  int (*recv_into) (void *, void *, size_t);
  int (*recvfrom_into) (void *, void *, void *, size_t);
  int (*clear) (void *);
} *]], own.calls)

local HANDOVER = -0x80000000
local BUFSIZE = 65536

local select, type, string_of = select, type, ffi.string
local metatable_of = debug.getmetatable  -- the real one, not __metatable
local tobit = require 'bit'.tobit
local socket, buffer, addrinfo = own.socket, own.buffer, own.addrinfo
local sent, received = own.sent, own.received
local call_send, call_send_buffer = calls.send, calls.send_buffer
local call_sendto, call_sendto_buffer = calls.sendto, calls.sendto_buffer
local call_recv, call_recv_into = calls.recv, calls.recv_into
local call_recvfrom_into, call_clear = calls.recvfrom_into, calls.clear

local function is (object, class)
  return type(object) == 'userdata' and metatable_of(object) == class
end

-- A size for C, where 0 is the default; false for what C has to judge.
local function size_of (n)
  if n == nil then return 0 end
  return type(n) == 'number' and tobit(n) == n and n > 0 and n
end

-- The next functions make the call, or answer HANDOVER. They return it by name:
-- LuaJIT compiles no function that ends in a tail call of a C function, and
-- then none that calls it.

local function send (self, data)
  local n = HANDOVER
  if type(data) == 'string' then
    n = call_send(self, data, #data)
  elseif is(data, buffer) then
    n = call_send_buffer(self, data)
  end
  return n
end

local function sendto (self, data, ai)
  local n = HANDOVER
  if type(data) == 'string' then
    n = call_sendto(self, data, #data, ai)
  elseif is(data, buffer) then
    n = call_sendto_buffer(self, data, ai)
  end
  return n
end

local function recv_into (self, buf, size)
  local n = HANDOVER
  size = size_of(size)
  if size and is(buf, buffer) then n = call_recv_into(self, buf, size) end
  return n
end

local function recvfrom_into (self, buf, ai, size)
  local n = HANDOVER
  size = size_of(size)
  if size and is(buf, buffer) and is(ai, addrinfo) then
    n = call_recvfrom_into(self, buf, ai, size)
  end
  return n
end

-- The room to receive into. Who receives takes it out of here, so that a
-- finalizer or a hook that receives meanwhile makes another one, and an error
-- leaves nothing behind.
local room_type = ffi.typeof('char[?]')
local spare

-- A message, or nil and what the call has answered.
local function recv (self, size)
  local room, message = spare or room_type(BUFSIZE), nil
  spare = nil
  local n = call_recv(self, room, size)
  if n >= 0 then message = string_of(room, n) end
  spare = room
  return message, n
end

local methods = socket.__index

local c_send = methods.send
function methods.send (...)
  local self, data = ...
  if select('#', ...) == 2 and is(self, socket) then
    local n = send(self, data)
    if n >= 0 then return n, nil, false end
    if n ~= HANDOVER then return sent(n, self) end
  end
  return c_send(...)
end

local c_sendto = methods.sendto
function methods.sendto (...)
  local self, data, ai = ...
  if select('#', ...) == 3 and is(self, socket) and is(ai, addrinfo) then
    local n = sendto(self, data, ai)
    if n >= 0 then return n, nil, false end
    if n ~= HANDOVER then return sent(n, self) end
  end
  return c_sendto(...)
end

local c_recv = methods.recv
function methods.recv (...)
  local self, size = ...
  size = size_of(size)
  if select('#', ...) <= 2 and size and size <= BUFSIZE
     and is(self, socket) then
    local message, n = recv(self, size == 0 and BUFSIZE or size)
    if message then return message end
    if n ~= HANDOVER then return received(n) end
  end
  return c_recv(...)
end

local c_recv_into = methods.recv_into
function methods.recv_into (...)
  local self, buf, size = ...
  if select('#', ...) <= 3 and is(self, socket) then
    local n = recv_into(self, buf, size)
    if n >= 0 then return n end
    if n ~= HANDOVER then return received(n) end
  end
  return c_recv_into(...)
end

local c_recvfrom_into = methods.recvfrom_into
function methods.recvfrom_into (...)
  local self, buf, ai, size = ...
  if select('#', ...) <= 4 and is(self, socket) then
    local n = recvfrom_into(self, buf, ai, size)
    if n >= 0 then return n end
    if n ~= HANDOVER then return received(n) end
  end
  return c_recvfrom_into(...)
end

methods = buffer.__index

local c_clear = methods.clear
function methods.clear (...)
  local self = ...
  if is(self, buffer) and call_clear(self) == 0 then return end
  return c_clear(...)
end

return true
