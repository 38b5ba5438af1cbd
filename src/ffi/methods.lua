-- SPDX-License-Identifier: MIT
-- The methods that LuaJIT compiles; see src/ffi/ffi.c, which runs this when the
-- module is opened. Each takes the plain case only: the right types, and no
-- flags. In any other the C function is called in its place, by a tail call,
-- so that the names in its errors are those of the caller.

-- `known` is for addresses, see below; the last three are functions of
-- LuaJIT's, as no script has changed them, and `metatable_of` is
-- debug.getmetatable, which takes no __metatable for the real one.
local own, address, memory, socket, buffer, addrinfo, known, jit, bit, ffi,
  type, select, metatable_of = ...

-- Older versions do not compile debug.getmetatable.
if not ffi or jit.version_num < 20100 or not jit.status() then return end

local calls = ffi.cast([[const struct {
  int (*send) (void *, const char *, size_t);
  int (*send_part) (void *, const char *, size_t, size_t, size_t);
  int (*send_buffer) (void *, void *, size_t, size_t);
  int (*sendto) (void *, const char *, size_t, void *);
  int (*recv) (void *, void *, size_t);
  int (*recv_into) (void *, void *, size_t);
  int (*recvfrom_into) (void *, void *, void *, size_t);
} *]], address)
local room = ffi.cast([[struct {
  unsigned int tag;
  int busy;
  const void *owner;
  char bytes[1];
} *]], memory)

local HANDOVER = -0x80000000
local BUFSIZE = 65536

local string_of, tobit = ffi.string, bit.tobit
local sent, received, is_ours = own.sent, own.received, own.is_ours
local call_send, call_send_part = calls.send, calls.send_part
local call_send_buffer, call_sendto = calls.send_buffer, calls.sendto
local call_recv, call_recv_into = calls.recv, calls.recv_into
local call_recvfrom_into = calls.recvfrom_into

local function is (object, class)
  return type(object) == 'userdata' and metatable_of(object) == class
end

-- An integer that a size_t holds, and no NaN.
local function positive (n)
  return type(n) == 'number' and tobit(n) == n and n > 0
end

-- A size for C, where 0 is none.
local function size_of (n)
  if n == nil then return 0 end
  return positive(n) and n
end

-- The next functions make the call, or answer HANDOVER. They return it by name:
-- LuaJIT compiles no function that ends in a tail call of a C function, and
-- then none that calls it.

local function send (self, data)
  local n = HANDOVER
  if type(data) == 'string' then
    n = call_send(self, data, #data)
  elseif is(data, buffer) then
    n = call_send_buffer(self, data, 1, 0)
  end
  return n
end

local function send_part (self, data, i, j)
  local n = HANDOVER
  if i == nil then i = 1 end
  j = size_of(j)
  if not j or not positive(i) then return n end
  if type(data) == 'string' then
    n = call_send_part(self, data, #data, i, j)
  elseif is(data, buffer) then
    n = call_send_buffer(self, data, i, j)
  end
  return n
end

local function recv (self, size)
  local n = HANDOVER
  if size == nil then size = BUFSIZE end
  if positive(size) then n = call_recv(self, memory, size) end
  return n
end

local function recv_into (self, buf, size)
  local n = HANDOVER
  size = size_of(size)
  if size and is(buf, buffer) then n = call_recv_into(self, buf, size) end
  return n
end

-- Makes a string of the n bytes in the room. An error before, of memory or of
-- a hook, leaves it busy: then it is C that receives.
local function take (n)
  local bytes = string_of(room.bytes, n)
  room.busy = 0
  return bytes
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

local c_send_part = methods.send_part
function methods.send_part (...)
  local self, data, i, j = ...
  if select('#', ...) <= 4 and is(self, socket) then
    local n = send_part(self, data, i, j)
    if n >= 0 then return n, nil, false end
    if n ~= HANDOVER then return sent(n, self) end
  end
  return c_send_part(...)
end

local c_sendto = methods.sendto
function methods.sendto (...)
  local self, data, ai = ...
  if select('#', ...) == 3 and is(self, socket) and type(data) == 'string'
     and is(ai, addrinfo) then
    local n = call_sendto(self, data, #data, ai)
    if n >= 0 then return n, nil, false end
    if n ~= HANDOVER then return sent(n, self) end
  end
  return c_sendto(...)
end

local c_recv = methods.recv
function methods.recv (...)
  local self, size = ...
  if select('#', ...) <= 2 and is(self, socket) then
    local n = recv(self, size)
    if n > 0 then return take(n) end
    if n == 0 then return '' end
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

-- Nothing is written into an address before C has seen its size.
local c_recvfrom_into = methods.recvfrom_into
function methods.recvfrom_into (...)
  local self, buf, ai, size = ...
  if select('#', ...) <= 4 and is(self, socket) and is(buf, buffer)
     and is(ai, addrinfo) then
    if not known[ai] then known[ai] = is_ours(ai) end
    size = known[ai] and size_of(size)
    local n = size and call_recvfrom_into(self, buf, ai, size) or HANDOVER
    if n >= 0 then return n end
    if n ~= HANDOVER then return received(n) end
  end
  return c_recvfrom_into(...)
end

-- Bound functions share these: LuaJIT makes constants of the upvalues of a
-- function that there is only one of.

local function bound_send (self, c, ...)
  if select('#', ...) == 1 then
    local n = send(self, (...))
    if n >= 0 then return n, nil, false end
    if n ~= HANDOVER then return sent(n, self) end
  end
  return c(...)
end

local function bound_recv (self, c, ...)
  if select('#', ...) <= 1 then
    local n = recv(self, (...))
    if n > 0 then return take(n) end
    if n == 0 then return '' end
    if n ~= HANDOVER then return received(n) end
  end
  return c(...)
end

local function bound_recv_into (self, buf, c, ...)
  if select('#', ...) <= 1 then
    local n = recv_into(self, buf, (...))
    if n >= 0 then return n end
    if n ~= HANDOVER then return received(n) end
  end
  return c(...)
end

local c_sender = methods.sender
function methods.sender (...)
  local self = ...
  if not is(self, socket) or not is_ours(self) then return c_sender(...) end
  local c = c_sender(self)
  return function (...) return bound_send(self, c, ...) end
end

local c_receiver = methods.receiver
function methods.receiver (...)
  local self, buf = ...
  if not is(self, socket) or not is_ours(self)
     or buf ~= nil and not (is(buf, buffer) and is_ours(buf)) then
    return c_receiver(...)
  end
  local c = c_receiver(self, buf)
  if buf == nil then
    return function (...) return bound_recv(self, c, ...) end
  end
  return function (...) return bound_recv_into(self, buf, c, ...) end
end
