-- SPDX-License-Identifier: MIT
-- How the functions that are written in Lua read their arguments: what is wrong
-- raises an error that says so as the C functions do, with the caller's line.

local unix = require 'llsocket'.unix

local arguments = {}
local byte, find, type = string.byte, string.find, type

local function kind_of (value)
  if value ~= value then return 'NaN' end
  local mt = type(value) ~= 'string' and getmetatable(value)
  return type(mt) == 'table' and rawget(mt, '__name') or type(value)
end

local INTEGER = {}  -- what no value has as its name

-- The kinds in a text such as 'integer|nil' as the keys of a set, which is made
-- when it is first asked for.
local sets = setmetatable({}, { __index = function (all, kinds)
  local set = {}
  for kind in kinds:gmatch '[^|]+' do
    set[kind == 'integer' and INTEGER or kind] = true
  end
  all[kinds] = set
  return set
end })

local function is_a (value, kinds)
  local set = sets[kinds]
  if set[type(value)] or set.any or set[kind_of(value)] then
    return value == value  -- NaN is no time
  end
  return set[INTEGER] and type(value) == 'number' and value % 1 == 0
         and value >= -2^31 and value < 2^31 or false
end
arguments.is_a = is_a

-- The files whose lines are not the caller's; each of them says so.
local ours = {}

function arguments.mine ()
  ours[debug.getinfo(2, 'S').source] = true
end

-- Where the program has called us, and whether as a method.
local function call ()
  local level = 2
  local info = debug.getinfo(level, 'Sl')
  while info and (ours[info.source] or info.currentline < 0) do
    level = level + 1
    info = debug.getinfo(level, 'Sl')
  end
  return info and ('%s:%d: '):format(info.short_src, info.currentline) or '',
         debug.getinfo(level - 1, 'n').namewhat == 'method'
end

-- Raises as luaL_argerror does, which does not count the object of a method.
function arguments.bad (name, i, text, ...)
  local position, method = call()
  local what = ("bad argument #%d to '%s'"):format(method and i - 1 or i, name)
  if method and i == 1 then what = ("calling '%s' on bad self"):format(name) end
  error(('%s%s (%s)'):format(position, what, text:format(...)), 0)
end

function arguments.check (name, i, value, kinds)
  if not is_a(value, kinds) then
    arguments.bad(name, i, '%s expected, got %s', kinds:gsub('|', ' or '),
        value == nil and 'no value' or kind_of(value))
  end
  return value
end

-- Of options: `kinds` are by name those that each may have.
function arguments.check_options (name, i, options, kinds)
  arguments.check(name, i, options, 'table|nil')
  for key, value in pairs(options or {}) do
    local kind = kinds[key]
    if not kind then
      arguments.bad(name, i, "no option '%s'", tostring(key))
    end
    if not is_a(value, kind) then
      arguments.bad(name, i, "option '%s': %s expected, got %s", key,
          kind:gsub('|', ' or '), kind_of(value))
    end
  end
  return options or {}
end

-- Methods that are no options, and would lose the descriptor.
local lets_go = { unwrap = true, setfd = true }

-- Sets an option of a socket by the method's name, from the table `set`, which
-- is in the third argument of the function `name`: nothing, or `err, errno`.
-- Without such a method the socket is closed.
function arguments.set_option (name, sock, option, value)
  local method = sock[option]
  if type(method) ~= 'function' or lets_go[option] then
    sock:close()
    arguments.bad(name, 3, "option 'set': no option '%s' of sockets",
                  tostring(option))
  end
  local fine, set, err, number = pcall(method, sock, value)
  if not fine then
    sock:close()
    local why = type(set) == 'string'
                and set:match('bad argument #.- %((.*)%)$')
    if not why then error(set, 0) end
    arguments.bad(name, 3, "option 'set': '%s': %s", option, why)
  end
  if set == nil and err then return option .. ': ' .. err, number end
end

-- A host, the first argument; NUL bytes belong to abstract unix names alone.
function arguments.check_host (name, host)
  if type(host) == 'number' then
    arguments.bad(name, 1, 'host expected, got number: the port is argument #2')
  end
  arguments.check(name, 1, host, 'string|llsocket.addrinfo|nil')
  if type(host) == 'string' and (find(host, '\0', 1, true) or 1) > 1 then
    arguments.bad(name, 1, 'string contains a NUL byte')
  end
end

-- A port as the system's resolver takes it.
function arguments.check_port (name, i, port)
  if type(port) == 'number' then
    if port < 0 or port > 65535 or port % 1 ~= 0 then
      arguments.bad(name, i, 'a port is an integer from 0 to 65535')
    end
  elseif type(port) ~= 'string' then
    arguments.check(name, i, port, 'integer|string|nil')
  elseif find(port, '\0', 1, true) then
    arguments.bad(name, i, 'string contains a NUL byte')
  end
end

-- Whether a host is the path of a unix socket: no name has a slash.
function arguments.is_path (host)
  return type(host) == 'string'
         and (find(host, '/', 1, true) or byte(host) == 0)
end

-- Whether a host is no name that somebody could be asked for.
function arguments.is_numeric (host)
  return find(host, '^[%d.]+$') or find(host, ':', 1, true)
end

-- What to write in the place of a usual slip, behind the error it has led to.
function arguments.advice (host)
  if type(host) ~= 'string' then return '' end
  if host:find '^[^:]*:%d*$' then return ': the port is argument #2' end
  if host:find '^%[' then
    return ': an IPv6 address is without brackets, and the port argument #2'
  end
  return host:find '^%a[%w+.-]*://' and ': a host is no URL' or ''
end

-- A host and a port as a text, in which an address looks as tostring has it.
function arguments.target (host, port)
  if type(host) == 'userdata' then return tostring(host) end
  if type(host) == 'table' then return 'the addresses' end
  if arguments.is_path(host) then
    local ai = unix.getaddrinfo(host)
    return ai and tostring(ai) or 'unix:' .. host
  end
  host = host or 'this host'
  if host:find(':', 1, true) then host = '[' .. host .. ']' end
  if type(port) == 'number' then port = ('%d'):format(port) end
  return port and host .. ':' .. port or host
end

ours[debug.getinfo(1, 'S').source] = true

return arguments
