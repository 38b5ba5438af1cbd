-- SPDX-License-Identifier: MIT
-- A server in one call: llsocket.listen.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'

local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket
local unix = llsocket.unix
local bad = arguments.bad

arguments.mine()

local known = {
  backlog = 'integer', reuseaddr = 'boolean', reuseport = 'boolean',
  ipv6only = 'boolean', removestale = 'boolean', nonblock = 'boolean',
  socktype = 'integer', protocol = 'integer', set = 'table',
}

-- --- addresses --------------------------------------------------------------

-- Any address of this host: of both families on one socket where the system
-- has IPv6, else of IPv4.
local ANY = { '::', '0.0.0.0' }

local function any_addresses (port, o)
  local list = {}
  for i, host in ipairs(ANY) do
    local found, err, number = inet.getaddrinfo(host, port, o.socktype,
      o.protocol, llsocket.AI_NUMERICHOST, llsocket.AI_PASSIVE)
    if not found then return nil, err, number end
    list[i] = found[1]
  end
  if o.ipv6only then list[2] = nil end
  return list
end

local function addresses_of (host, port, o)
  if type(host) == 'userdata' then return { host } end
  if arguments.is_path(host) then
    local ai, err, number = unix.getaddrinfo(host, o.socktype)
    return ai and { ai }, err, number
  end
  if host == nil then return any_addresses(port, o) end
  return inet.getaddrinfo(host, port, o.socktype, o.protocol,
    llsocket.AI_PASSIVE,
    arguments.is_numeric(host) and llsocket.AI_NUMERICHOST or nil)
end

-- --- one address ------------------------------------------------------------

-- What is set before the socket is bound: `name, value` each.
local function settings (ai, o)
  local list = {}
  local inet6 = ai:family() == llsocket.AF_INET6
  if ai:family() == llsocket.AF_UNIX then return list end
  list[1] = { 'reuseaddr', o.reuseaddr ~= false }
  if o.reuseport then list[#list + 1] = { 'reuseport', true } end
  if inet6 and o.ipv6only ~= nil then
    list[#list + 1] = { 'ipv6only', o.ipv6only }
  elseif inet6 and ai:addr() == '::' then
    list[#list + 1] = { 'ipv6only', false }
  end
  return list
end

local function set (sock, name, value)
  return arguments.set_option('listen', sock, name, value)
end

local function prepare (sock, ai, o)
  local err, number
  for _, option in ipairs(settings(ai, o)) do
    err, number = set(sock, option[1], option[2])
    if err then return err, number end
  end
  for name, value in pairs(o.set or {}) do
    err, number = set(sock, name, value)
    if err then return err, number end
  end
end

local function bind (sock, ai, o)
  local err, number = sock:bind()
  local path = ai:family() == llsocket.AF_UNIX and ai:addr() or ''
  if number ~= errno.EADDRINUSE or path == '' or path:byte() == 0
     or o.removestale == false then
    return err, number
  end
  if unix.removestale(path) then return err, number end
  return sock:bind()
end

local function open (ai, o)
  local sock, err, number = socket.new(ai, o.nonblock or false)
  if not sock then return nil, err, number end
  err, number = prepare(sock, ai, o)
  if not err then err, number = bind(sock, ai, o) end
  if not err and o.socktype ~= llsocket.SOCK_DGRAM then
    err, number = sock:listen(o.backlog)
  end
  if not err then return sock end
  sock:close()
  return nil, err, number
end

-- --- arguments --------------------------------------------------------------

local function check (host, port, options)
  arguments.check_host('listen', host)
  arguments.check_port('listen', 2, port)
  arguments.check_options('listen', 3, options, known)
  local o = {}
  for name, value in pairs(options or {}) do o[name] = value end
  if o.backlog and o.backlog < 1 then
    bad('listen', 3, "option 'backlog': at least 1")
  end
  o.protocol = o.protocol or 0
  o.socktype = o.socktype
               or type(host) == 'userdata' and host:socktype() ~= 0
                  and host:socktype()
               or llsocket.SOCK_STREAM
  return o
end

--[[***
Makes a socket that connections come to, bound to an address, with the options
that servers want.

The options:

- `backlog`: how many connections may wait (default `SOMAXCONN`)
- `reuseaddr`: whether bind(2) succeeds although old connections of the port
  are in TIME_WAIT (default true)
- `reuseport`: whether other sockets share the port (default false)
- `ipv6only`: true for IPv6 alone, false for both families (default: both where
  the host is any, else the system's)
- `removestale`: whether the file of a unix socket that nobody has is removed
  before (default true, by `unix.removestale`)
- `nonblock`: whether the socket is non-blocking (default false)
- `socktype` (default `SOCK_STREAM`; a `SOCK_DGRAM` socket is bound only) and
  `protocol`
- `set`: a table of more options, by the names of the socket's methods, which
  are set before bind(2)
@function llsocket.listen
@param host? string|llsocket.addrinfo a numeric address; a name, which the
  system may ask name servers for; the path of a unix socket (what has a
  slash, or begins with a NUL byte); or an address. nil is any address of this
  host, IPv6 and IPv4 on one socket
@param port? string|integer a number or a service's name; nil and 0 are any
  free port
@param options? table those above
@return llsocket.socket? sock
@return string? err the last address that was tried and what strerror(3) says
  of it; where a name has no address the name, and what gai_strerror(3) says
@return integer? errno or an `EAI_*` number
@usage
  local server = assert(llsocket.listen(nil, 0))  -- port 0: any free one
  local port = server:getsockname():port()
  local client = assert(llsocket.connect('127.0.0.1', port))
  local sock = assert(server:accept())
@see bind(2), listen(2), ipv6(7)
]]
local function listen (host, port, options)
  local o = check(host, port, options)
  local list, err, number = addresses_of(host, port or '0', o)
  if not list then
    return nil, arguments.target(host, port) .. ': ' .. err
                .. arguments.advice(host), number
  end
  for _, ai in ipairs(list) do
    local sock
    sock, err, number = open(ai, o)
    if sock then return sock end
    err = tostring(ai) .. ': ' .. err
    -- Without IPv6, any address is one of IPv4; else the answer counts.
    if host == nil and number ~= errno.EAFNOSUPPORT
       and number ~= errno.EADDRNOTAVAIL then
      break
    end
  end
  return nil, err, number
end

return listen
