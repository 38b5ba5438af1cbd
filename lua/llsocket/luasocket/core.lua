-- SPDX-License-Identifier: MIT
-- What all classes of LuaSocket's interface share: its words for errors, its
-- two timeouts, the loops that make a non-blocking socket wait, and classes
-- that an object changes as it is bound, connected and listened on.
--
-- Every socket here is non-blocking from its first moment. A call tries, waits
-- with poll(2) for as long as the timeouts allow, and tries again: that is how
-- LuaSocket's `settimeout` is kept whatever the size of the data.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local calls = require 'llsocket.luasocketcalls'
local bad, errno = arguments.bad, llsocket.errno
local floor, max, min, huge = math.floor, math.max, math.min, math.huge
local now, getaddrinfo = llsocket.now, llsocket.inet.getaddrinfo

arguments.mine()

local core = {}

local EAGAIN, EWOULDBLOCK, EINTR = errno.EAGAIN, errno.EWOULDBLOCK, errno.EINTR

-- LuaSocket's words, by the number of the error.
local words = {}
for name, word in pairs {
  EADDRINUSE = 'address already in use', EISCONN = 'already connected',
  EACCES = 'permission denied', ECONNREFUSED = 'connection refused',
  ECONNABORTED = 'closed', ECONNRESET = 'closed', EPIPE = 'closed',
  ETIMEDOUT = 'timeout', ENAMETOOLONG = 'path too long',
} do
  words[errno[name]] = word
end

-- Of the resolver's errors, by the EAI_* number.
local resolver_words = {}
for name, word in pairs {
  EAI_AGAIN = 'temporary failure in name resolution',
  EAI_BADFLAGS = 'invalid value for ai_flags',
  EAI_FAIL = 'non-recoverable failure in name resolution',
  EAI_FAMILY = 'ai_family not supported',
  EAI_MEMORY = 'memory allocation failure',
  EAI_NONAME = 'host or service not provided, or not known',
  EAI_OVERFLOW = 'argument buffer overflow',
  EAI_SERVICE = 'service not supported for socket type',
  EAI_SOCKTYPE = 'ai_socktype not supported',
} do
  local number = llsocket[name]
  if number then resolver_words[number] = word end
end

function core.word (number)
  return words[number] or errno.strerror(number)
end

function core.resolver_word (err, number)
  return resolver_words[number] or err
end

-- Arguments ------------------------------------------------------------------

-- As luaL_checkstring: a number is a string too.
function core.text (value, n, name)
  local kind = type(value)
  if kind == 'string' then return value end
  if kind == 'number' then
    return value == floor(value) and ('%d'):format(value) or tostring(value)
  end
  bad(name, n, 'string expected, got %s', value == nil and 'no value' or kind)
end

function core.number (value, default, n, name)
  if value == nil then return default end
  local number = tonumber(value)
  if number then return number end
  bad(name, n, 'number expected, got %s', type(value))
end

-- Classes --------------------------------------------------------------------

local classes = {}

local function class_tostring (self)
  return getmetatable(self).__name .. ': ' .. calls.address(self)
end

-- What stands in other classes for a method of one class.
local function foreign (key, owner)
  return function () bad(key, 1, '%s expected', owner) end
end

-- A class with the name that LuaSocket gives it, and its group's methods; as
-- there, they have the name among them. `owners` tells by the method's name
-- which class alone has it: so no call has to look.
function core.class (name, methods, owners)
  local index = { class = name }
  for key, method in pairs(methods) do
    local owner = owners[key]
    index[key] = owner and owner ~= name and foreign(key, owner) or method
  end
  local class = { __name = name, __index = index, __tostring = class_tostring }
  classes[name] = class
  return class
end

function core.become (self, name)
  return setmetatable(self, classes[name])
end

function core.new (name, family)
  return setmetatable({ family = family, sock = false, block = -1, total = -1,
                        start = false },
                      classes[name])
end

-- Timeouts -------------------------------------------------------------------

-- `block` bounds each wait and `total` the whole call, in seconds; less than
-- 0 is no bound. A call begins with `self.start = false`, and the clock is
-- asked when it has to wait for the first time: until then nothing took time.
local function left (self)
  local block, total = self.block, self.total
  if block < 0 and total < 0 then return huge end
  local start, time = self.start, now()
  if not start then
    start = time
    self.start = time
  end
  local gone = (time - start) / 1000
  if block < 0 then return max(total - gone, 0) end
  if total < 0 then return max(block - gone, 0) end
  return min(block, max(total - gone, 0))
end

-- Waits on one socket: true, or nil and why not.
function core.wait (self, method)
  if self.block == 0 or self.total == 0 then return nil, 'timeout' end
  local sock = self.sock
  local ok, err, over = sock[method](sock, left(self) * 1000)
  if ok then return true end
  return nil, over and 'timeout' or err
end

local wait = core.wait

-- What a call that answered `again, number` may do: try once more, or stop.
function core.retry (self, number, method)
  if number == EINTR then return true end
  if number == EAGAIN or number == EWOULDBLOCK then
    return wait(self, method)
  end
  return nil, core.word(number)
end

-- Sockets and their addresses ------------------------------------------------

local families = { inet = llsocket.AF_INET, inet6 = llsocket.AF_INET6 }
local names = {}
for name, number in pairs(families) do names[number] = name end
core.families, core.names = families, names

-- The addresses of a host and a service, of one family when it is known.
function core.resolve (host, port, socktype, family, flags)
  local list, err, number = getaddrinfo(host, port, socktype, 0, flags)
  if not list then return nil, core.resolver_word(err, number), number, err end
  if not family then return list end
  local wanted = {}
  for _, ai in ipairs(list) do
    if ai:family() == families[family] then wanted[#wanted + 1] = ai end
  end
  if #wanted > 0 then return wanted end
  return nil, 'ai_family not supported'
end

local function drop (self)
  if self.sock then self.sock:close() end
  self.sock = false
end

-- Gives the object a socket of the address's family, when it has none.
function core.create (self, ai)
  local family = names[ai:family()]
  if self.sock and self.family == family then return true end
  drop(self)
  local sock, err = llsocket.socket.new(ai, true)
  if not sock then return nil, err end
  if family == 'inet6' then sock:ipv6only(true) end
  self.sock = sock
  return family
end

-- Tries the call on each address until one succeeds.
function core.each (self, list, call)
  local known, why = self.family, 'no addresses'
  for _, ai in ipairs(list) do
    local family, err = core.create(self, ai)
    if family then
      if family ~= true then self.family = family end
      local ok
      ok, err = call(self, ai)
      if ok then return 1 end
      if err == 'timeout' and self.block == 0 then return nil, err end
    end
    why = err
  end
  if not self.sock then self.family = known end
  return nil, why
end

function core.bind_to (self, ai)
  local err, number = self.sock:bind(ai)
  if not err then return true end
  return nil, core.word(number)
end

-- Methods that every class has -----------------------------------------------

core.methods = {}
local methods = core.methods

function methods:settimeout (value, mode)
  local seconds = core.number(value, -1, 2, 'settimeout')
  mode = mode == nil and 'b' or core.text(mode, 3, 'settimeout')
  if mode:sub(1, 1) == 'b' then self.block = seconds
  elseif mode:match '^[rt]' then self.total = seconds
  else bad('settimeout', 3, 'invalid timeout mode') end
  return 1
end

function methods:gettimeout ()
  return self.block, self.total
end

function methods:close ()
  drop(self)
  return 1
end

function methods:getfd ()
  return self.sock and self.sock:fd() or -1
end

-- The descriptor belongs to somebody else from now on, or comes from there.
function methods:setfd (fd)
  local sock = fd >= 0 and assert(llsocket.socket.wrap(fd))
  if self.sock then self.sock:unwrap() end
  if sock then
    sock:nonblock(true)
    self.family = names[sock:family()] or self.family
  end
  self.sock = sock
end

function methods:getfamily ()
  return self.family == 'inet6' and 'inet6' or 'inet4'
end

local function name_of (self, method)
  local sock = self.sock
  if not sock then return nil, errno.strerror(errno.EBADF) end
  local ai, err = sock[method](sock)
  if not ai then return nil, err end
  return ai:addr(), ai:port(), self.family or 'unspec'
end

methods.getsockname = calls.getsockname(function (self)
  return name_of(self, 'getsockname')
end)

methods.getpeername = calls.getpeername(function (self)
  return name_of(self, 'getpeername')
end)

return core
