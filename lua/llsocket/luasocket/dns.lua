-- SPDX-License-Identifier: MIT
-- LuaSocket's `socket.dns`, over getaddrinfo(3) and getnameinfo(3). Like there
-- each call waits for the name server.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local inet, names = llsocket.inet, core.names

arguments.mine()

local STREAM = llsocket.SOCK_STREAM

local dns = {}

-- The words of gethostbyname(3) for those of getaddrinfo(3).
local function host_word (err, number)
  if number == llsocket.EAI_NONAME then return 'host not found' end
  return core.resolver_word(err, number)
end

local function is_ipv4 (ai)
  return ai:family() == llsocket.AF_INET
end

-- The name that belongs to a numeric address.
local function name_of (ai)
  local ni, err, number = ai:getnameinfo(llsocket.NI_NAMEREQD)
  if ni then return ni.host end
  return nil, host_word(err, number)
end

-- All that is known of an IPv4 host: { name, alias, ip }.
local function lookup (host, method)
  host = core.text(host, 1, method)
  local list, err, number = inet.getaddrinfo(host, nil, STREAM, 0,
                                             llsocket.AI_CANONNAME)
  if not list then return nil, host_word(err, number) end
  local found = { name = list[1]:canonname() or host, alias = {}, ip = {} }
  for _, ai in ipairs(list) do
    if is_ipv4(ai) then found.ip[#found.ip + 1] = ai:addr() end
  end
  if not found.ip[1] then return nil, 'host not found' end
  if found.ip[1] == host then
    found.name, err = name_of(list[1])
    if not found.name then return nil, err end
  end
  return found
end

function dns.toip (host)
  local found, err = lookup(host, 'toip')
  if not found then return nil, err end
  return found.ip[1], found
end

function dns.tohostname (host)
  local found, err = lookup(host, 'tohostname')
  if not found then return nil, err end
  return found.name, found
end

function dns.getaddrinfo (host)
  local list, err = core.resolve(core.text(host, 1, 'getaddrinfo'), nil, STREAM)
  if not list then return nil, err end
  for i = 1, #list do
    local ai = list[i]
    list[i] = { family = names[ai:family()], addr = ai:addr() }
  end
  return list
end

function dns.getnameinfo (host, serv)
  if not host and not serv then
    error('host and serv cannot be both nil', 2)
  end
  host = host and core.text(host, 1, 'getnameinfo')
  serv = serv and core.text(serv, 2, 'getnameinfo')
  local list, err = core.resolve(host, serv, STREAM)
  if not list then return nil, err end
  local hosts, service = {}, nil
  for _, ai in ipairs(list) do
    local ni = ai:getnameinfo()
    if ni and host then hosts[#hosts + 1] = ni.host end
    service = ni and ni.serv
  end
  if serv then return hosts, service end
  return hosts
end

function dns.gethostname ()
  return inet.gethostname()
end

return dns
