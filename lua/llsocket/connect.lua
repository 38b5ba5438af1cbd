-- SPDX-License-Identifier: MIT
--[[
A client in one call: llsocket.connect.

A host has several addresses, of two families, and each may be silent, slow or
refuse; a program wants the first that answers, and an end to its patience.
RFC 8305 ("Happy Eyeballs") has the rules. They are kept in race.lua, which
waits for nothing; here is the loop that waits, and connector.lua leaves the
waiting to the program's own loop. Each rule has its test, by this name, in
test/connect_rules_spec.lua:

  Section 3, asking
    'asks for IPv6 addresses, then at once for IPv4 ones'
    'begins with IPv6 when that answers first, and waits for no IPv4'
    'waits the resolution delay for IPv6 when IPv4 answers first'
    'begins with IPv6 when that answers within the resolution delay'
    'begins with IPv4 when there are no IPv6 addresses'
    'begins with IPv4 when the resolution delay is over'
    'takes IPv6 addresses that come later into the order'
  Section 4, the order of addresses
    'keeps the order of the system within a family'
    'changes the family with each attempt'
    'tries as many addresses of the first family as it is told'
  Section 5, attempts
    'begins an attempt every 250 ms'
    'begins the next attempt at once when one fails'
    'does not begin attempts within 10 ms of each other'
    'takes the first attempt that stands'
    'closes the other attempts'
    'tries no address any more when one has won'
    'cancels the questions when one has won'
  Beyond it
    'ends at the deadline, whatever it waits for'
    'tells what was tried and why each failed'

The system sorts the addresses of a family (RFC 6724), and asks the name
servers (section 3.1). What has no place here: times of former connections
(section 4), addresses that change while a name is asked for (section 6; the
system's resolver gives one answer), and making IPv6 addresses of IPv4 ones for
networks with NAT64 (section 7), which is the system's or the network's.
]]

local arguments = require 'llsocket.arguments'
local attempt = require 'llsocket.attempt'
local race = require 'llsocket.race'

arguments.mine()

local nothing = {}

-- One address is no race: the system calls, and little else.
local function alone (host, port, o, bind, ai)
  local sock, again, err, number = attempt.begin(ai, o, bind)
  if again then
    local ok, why, _, code = sock:sendable(o.timeout or math.huge)
    if ok then
      err, number = attempt.outcome(sock)
    elseif why then
      err, number = why, code
    else
      err, number = attempt.no_answer(o)
    end
    if err then sock:close() end
  end
  if not err then
    if not o.nonblock then sock:nonblock(false) end
    return sock
  end
  local tried = { { address = ai, family = ai:family(), err = err,
                    errno = number } }
  err, number = attempt.failure(host, port, tried)
  return nil, err, number, tried
end

-- Waits until the race is over.
local function wait (c)
  local sock, err, again, number, tried = race.step(c, nothing)
  while again do
    local ready, why, _, code = race.poll(c, race.wait_time(c))
    if why then
      race.stop(c)
      return nil, why, code, c.tried
    end
    sock, err, again, number, tried = race.step(c, ready or nothing)
  end
  if sock then return sock end
  return nil, err, number, tried
end

--[[***
Connects with a host, within a time: asks for its IPv6 and its IPv4 addresses,
tries one after the other, and gives the first connection that stands, as
RFC 8305 has it. It waits, but for nothing longer than `timeout`;
[connector](connector.md) does the same in steps.

The options:

- `timeout`: milliseconds for all together (default: no limit)
- `nonblock`: whether the socket is non-blocking (default false)
- `set`: a table of options to set before, by the names of the socket's
  methods: `{ tcpnodelay = true }`
- `bind`: a local address, as text or as an addrinfo; its family is the only
  one that is asked for
- `family`, `socktype` (default `SOCK_STREAM`), `protocol`, `flags`: as for
  `r:getaddrinfo`
- `delay`: milliseconds between attempts, at least 10 (default 250)
- `resolutiondelay`: milliseconds that IPv4 addresses wait for IPv6 ones
  (default 50)
- `first`: how many addresses of the first family are tried before one of the
  other (default 1)
- `resolver`: whom to ask (default: one of the module's own, with 16 threads)
- `clock`: what tells the time (default `llsocket.now`)
- `poll`: what waits (default `llsocket.poll`)
- `open`: what makes the socket for an address (default: `socket.new`,
  non-blocking)
@function llsocket.connect
@param host? string|llsocket.addrinfo|table a name, a numeric address (as
  inet_aton(3) reads it: `'1.2'` is 1.0.0.2), the path of a unix socket (what
  has a slash, or begins with a NUL byte), an address, or a list of addresses,
  of which those are tried whose socket type is that of the first; nil is this
  host
@param port? string|integer a number or a service's name
@param options? table those above
@return llsocket.socket? sock
@return string? err what was tried, and why each failed
@return integer? errno of the last attempt; `ETIMEDOUT` when the time was
  over, `EADDRNOTAVAIL` when there was no address, the system's when nobody
  could be asked for one (`EMFILE`)
@return table? tried what was tried: a list of `{ address = , family = ,
  err = , errno = }`; what failed to have an address has none, and an `EAI_*`
  number, or `asked = false` and the system's
@usage
  local port = server:getsockname():port()
  local sock = assert(llsocket.connect('127.0.0.1', port, { timeout = 3000,
    set = { tcpnodelay = true } }))
@see RFC 8305, connect(2)
]]
local function connect (host, port, options)
  local o, bind = attempt.arguments('connect', host, port, options)
  local list, err, number = attempt.addresses(host, port, o)
  if list and list[1] and not list[2]
     and not (o.poll or o.clock or o.family) then
    return alone(host, port, o, bind, list[1])
  end
  return wait(race.new(host, port, o, bind, list, err, number))
end

return connect
