-- SPDX-License-Identifier: MIT
-- One attempt to connect: the arguments of llsocket.connect and connector.new,
-- the addresses that need no question, an attempt with one address, and the
-- text for those that have failed. race.lua makes several of it.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'

local errno, inet, socket = llsocket.errno, llsocket.inet, llsocket.socket
local STREAM, NUMERICHOST = llsocket.SOCK_STREAM, llsocket.AI_NUMERICHOST
local strerror = errno.strerror
local bad, is_a = arguments.bad, arguments.is_a

arguments.mine()

local attempt = {}

local NAMES = {
  [llsocket.AF_INET] = 'IPv4', [llsocket.AF_INET6] = 'IPv6',
}

-- --- arguments --------------------------------------------------------------

local checks = {
  timeout = 'number', bind = 'string|llsocket.addrinfo', family = 'integer',
  socktype = 'integer', protocol = 'integer', flags = 'integer',
  nonblock = 'boolean', delay = 'number', resolutiondelay = 'number',
  first = 'integer', set = 'table', resolver = 'any', clock = 'function',
  poll = 'function', poller = 'any', open = 'function',
}
local no_options = {}

-- A host may be an address, or a list of them.
local function check_host (name, host)
  if type(host) ~= 'table' then return arguments.check_host(name, host) end
  if #host == 0 and next(host) ~= nil then   -- llsocket:connect(...)
    bad(name, 1, 'list of llsocket.addrinfo expected')
  end
  for _, ai in ipairs(host) do
    if not is_a(ai, 'llsocket.addrinfo') then
      bad(name, 1, 'list of llsocket.addrinfo expected')
    end
  end
end

-- getaddrinfo without a socket type gives an address for each, and a datagram
-- socket always connects.
local function of_first_type (list)
  local same, socktype = {}, list[1] and list[1]:socktype()
  for _, ai in ipairs(list) do
    if ai:socktype() == socktype then same[#same + 1] = ai end
  end
  return same
end

-- The addresses that need no question: nil where there is one to ask.
function attempt.addresses (host, port, o)
  if type(host) == 'userdata' then return { host } end
  if type(host) == 'table' then return of_first_type(host) end
  local socktype = o.socktype or STREAM
  if arguments.is_path(host) then
    local ai, err, number = llsocket.unix.getaddrinfo(host, socktype)
    return ai and { ai } or {}, err, number
  end
  local numeric = host and arguments.is_numeric(host)
  if host and not numeric then return nil end
  local list, err, number = inet.getaddrinfo(host, port, socktype,
    o.protocol, o.flags, numeric and NUMERICHOST or nil)
  return list or {}, err, number
end

local function local_address (name, bind)
  if type(bind) ~= 'string' then return bind end
  local list, err = inet.getaddrinfo(bind, '0', STREAM, nil, NUMERICHOST)
  if not list then bad(name, 3, "option 'bind': %s", err) end
  return list[1]
end

-- Checks the arguments of the function `name`: the options, and the address to
-- bind.
function attempt.arguments (name, host, port, options)
  check_host(name, host)
  arguments.check_port(name, 2, port)
  if options == nil then return no_options end
  arguments.check_options(name, 3, options, checks)
  if options.delay and options.delay < 10 then
    bad(name, 3, "option 'delay': at least 10 ms")
  end
  return options, local_address(name, options.bind)
end

-- --- an attempt -------------------------------------------------------------

-- What is set before connecting, and the local address.
local function prepare (sock, o, bind)
  for name, value in pairs(o.set or no_options) do
    local err, number = arguments.set_option('connect', sock, name, value)
    if err then return err, number end
  end
  if bind then
    local err, number = sock:bind(bind)
    if err then return 'bind: ' .. err, number end
  end
end

-- Begins to connect: `sock`, and `again` when it goes on; or `nil, nil, err,
-- errno`.
function attempt.begin (ai, o, bind)
  local sock, err, number = (o.open or socket.new)(ai, true)
  local again
  if not sock then return nil, nil, err, number end
  if o.set or bind then err, number = prepare(sock, o, bind) end
  if not err then err, again, number = sock:connect(ai) end
  if not err then return sock, again end
  sock:close()
  return nil, nil, err, number
end

-- How an attempt has ended whose socket is ready: nothing, or `err, errno`.
function attempt.outcome (sock)
  local number, err, code = sock:error()
  if number == 0 then return nil end
  return err or strerror(number), code or number
end

-- --- failures ---------------------------------------------------------------

local function describe (entry, target)
  local address = entry.address and tostring(entry.address)
  if address == target then return entry.err end
  if address then return address .. ': ' .. entry.err end
  if entry.family and NAMES[entry.family] then
    return NAMES[entry.family] .. ' name: ' .. entry.err
  end
  return entry.err
end

-- The text for all that was tried, and errno's number of the last attempt or of
-- a resolver that could not be asked, or where no address was found
-- EADDRNOTAVAIL.
function attempt.failure (host, port, tried)
  local target = arguments.target(host, port)
  local texts, number = {}, errno.EADDRNOTAVAIL
  for i, entry in ipairs(tried) do
    texts[i] = describe(entry, target)
    if entry.address or entry.asked == false then number = entry.errno end
  end
  if #texts == 0 then texts[1] = 'no address' end
  return ('no connection with %s: %s%s'):format(target,
           table.concat(texts, '; '), arguments.advice(host)), number
end

function attempt.no_answer (o)
  return ('no answer in %g ms'):format(o.timeout), errno.ETIMEDOUT
end

return attempt
