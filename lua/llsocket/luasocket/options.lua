-- SPDX-License-Identifier: MIT
-- LuaSocket's options, each a row: its name, and the method of the socket that
-- gets and sets it. LuaSocket tells no errno of an option: 'getsockopt failed'.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'

local bad = arguments.bad

arguments.mine()

local options = {}

local function field (value, name, kind)
  if type(value) ~= 'table' then
    bad('setoption', 3, 'table expected, got %s', type(value))
  end
  local found = value[name]
  if type(found) ~= kind then
    bad('setoption', 3, "%s '%s' field expected", kind, name)
  end
  return found
end

-- Readers of the third argument.

local function boolean (value)
  if type(value) == 'boolean' then return value end
  bad('setoption', 3, 'boolean expected, got %s',
      value == nil and 'no value' or type(value))
end

local function integer (value)
  local number = tonumber(value)
  if number then return number - number % 1 end
  bad('setoption', 3, 'number expected, got %s',
      value == nil and 'no value' or type(value))
end

local function linger (value)
  local on, seconds = field(value, 'on', 'boolean'),
                      field(value, 'timeout', 'number')
  return on and seconds or -1
end

-- And writers of what the system has told.

local function linger_table (sock)
  local seconds, err = sock:linger()
  if err then return nil, err end
  return { on = seconds ~= nil, timeout = seconds or 0 }
end

-- nil where no error is pending.
local function pending (sock)
  local number, err = sock:error()
  if not number then return nil, err end
  return number ~= 0 and core.word(number) or nil
end

-- Linux tells the address alone, and '0.0.0.0' when none is set.
local function interface (sock)
  local bytes, err = sock:getsockopt(llsocket.IPPROTO_IP,
                                     llsocket.IP_MULTICAST_IF, 4)
  if not bytes then return nil, err end
  return ('%d.%d.%d.%d'):format(bytes:byte(1, 4))
end

local function set_interface (sock, value)
  value = core.text(value, 3, 'setoption')
  if value == '*' then
    return sock:setsockopt(llsocket.IPPROTO_IP, llsocket.IP_MULTICAST_IF,
                           ('\0'):rep(4))
  end
  return sock:mcastif(value)
end

local function group (method)
  return function (sock, value)
    local address = field(value, 'multiaddr', 'string')
    local where = value.interface
    if where == '*' or where == 0 then where = nil end
    local err, number = sock[method](sock, address, where)
    return not err or nil, err, number
  end
end

-- name = { method, reader, getter, setter }; a getter or a setter that is
-- false does not exist.
local function row (method, read, get, set)
  return { method = method, read = read, get = get, set = set }
end

local common = {
  ['reuseaddr'] = row('reuseaddr', boolean),
  ['reuseport'] = row('reuseport', boolean),
  ['recv-buffer-size'] = row('rcvbuf', integer),
  ['send-buffer-size'] = row('sndbuf', integer),
  ['error'] = row('error', nil, pending, false),
  ['ipv6-v6only'] = row('ipv6only', boolean),
}

local kinds = {
  tcp = {
    ['bindtodevice'] = row('bindtodevice', function (value)
      return core.text(value, 3, 'setoption')
    end),
    ['keepalive'] = row('keepalive', boolean),
    ['tcp-nodelay'] = row('tcpnodelay', boolean),
    ['tcp-keepidle'] = row('tcpkeepalive', integer),
    ['tcp-keepcnt'] = row('tcpkeepcnt', integer),
    ['tcp-keepintvl'] = row('tcpkeepintvl', integer),
    ['linger'] = row('linger', linger, linger_table),
    ['tcp-defer-accept'] = row('tcpdeferaccept', integer, false),
    ['tcp-fastopen'] = row('tcpfastopen', integer, false),
    ['tcp-fastopen-connect'] = row('tcpfastopenconnect', function (value)
      return integer(value) ~= 0
    end, false),
  },
  udp = {
    ['dontroute'] = row('dontroute', boolean),
    ['broadcast'] = row('broadcast', boolean),
    ['ip-multicast-if'] = row('mcastif', nil, interface, set_interface),
    ['ip-multicast-ttl'] = row('mcastttl', integer, false),
    ['ip-multicast-loop'] = row('mcastloop', boolean),
    ['ip-add-membership'] = row(nil, nil, false, group 'mcastjoin'),
    ['ip-drop-membership'] = row(nil, nil, false, group 'mcastleave'),
    ['ipv6-unicast-hops'] = row('ttl', integer),
    ['ipv6-multicast-hops'] = row('mcastttl', integer),
    ['ipv6-multicast-loop'] = row('mcastloop', boolean),
    ['ipv6-add-membership'] = row(nil, nil, false, group 'mcastjoin'),
    ['ipv6-drop-membership'] = row(nil, nil, false, group 'mcastleave'),
  },
  unix = {
    ['keepalive'] = row('keepalive', boolean),
    ['linger'] = row('linger', linger, linger_table),
  },
}

-- The row of an option, which has what is asked for.
local function find (rows, name, method, part)
  name = core.text(name, 2, method)
  local option = rows[name] or common[name]
  if option and option[part] ~= false then return option end
  bad(method, 2, "unsupported option `%.35s'", name)
end

-- The methods of one kind of socket.
function options.add (methods, kind)
  local rows = kinds[kind]

  function methods:getoption (name)
    local option = find(rows, name, 'getoption', 'get')
    local sock = self.sock
    if not sock then return nil, 'getsockopt failed' end
    local value, err
    if option.get then value, err = option.get(sock)
    else value, err = sock[option.method](sock) end
    if value == nil and err then return nil, 'getsockopt failed' end
    return value
  end

  function methods:setoption (name, value)
    local option = find(rows, name, 'setoption', 'set')
    local argument = value
    if option.read then argument = option.read(value) end
    local sock = self.sock
    if not sock then return nil, 'setsockopt failed' end
    local ok, err
    if option.set then ok, err = option.set(sock, argument)
    else ok, err = sock[option.method](sock, argument) end
    if ok == nil and err then return nil, 'setsockopt failed' end
    return 1
  end
end

return options
