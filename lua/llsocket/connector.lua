-- SPDX-License-Identifier: MIT
--[[***
@module llsocket.connector
What `llsocket.connect` does, in steps, for an event loop: a
connector has a descriptor for the loop's poller, and whenever that is readable,
or the time is over that `c:timeout` says, `c:step` goes on.

Take the descriptor out of your loop before `c:close()`.
]]

local arguments = require 'llsocket.arguments'
local attempt = require 'llsocket.attempt'
local llsocket = require 'llsocket'
local race = require 'llsocket.race'

local errno = llsocket.errno

arguments.mine()

local connector, methods = {}, {}
local meta = { __index = methods, __name = 'llsocket.connector' }

local function check (c, name)
  if getmetatable(c) ~= meta then
    arguments.check(name, 1, c, 'llsocket.connector')
  end
  return c
end

--[[***
Makes a connector, which begins with its first step.
@function connector.new
@param host? string|llsocket.addrinfo|table as for `llsocket.connect`
@param port? string|integer a number or a service's name
@param options? table as for `llsocket.connect`, and `poller`: what `c:fd`
  is the descriptor of (default: one of its own, from `poller.new`)
@return llsocket.connector c
@usage
  local c = connector.new('127.0.0.1', server:getsockname():port())
  local sock, err, again = c:step()
  while again do
    llsocket.poll({ [c:fd()] = 'r' }, c:timeout())  -- here is your loop
    sock, err, again = c:step()
  end
  c:close()
  assert(sock, err)
@see llsocket.connect
]]
function connector.new (host, port, options)
  local o, bind = attempt.arguments('new', host, port, options)
  return setmetatable(race.new(host, port, o, bind,
                               attempt.addresses(host, port, o)), meta)
end

--[[***
The descriptor, for a poller: readable when `c:step` has something to do. It
is made when it is first asked for.
@function c:fd
@return integer? fd it stays the connector's
@return string? err what strerror(3) says: the connector is closed (`EBADF`),
  or this system's pollers have no descriptor
@return integer? errno
@usage
  local p = assert(poller.new())
  local c = connector.new('127.0.0.1', server:getsockname():port())
  if not c:step() then assert(p:add(c:fd(), 'r', c)) end
@see c:step, p:add
]]
function methods.fd (c)
  local err, number
  if check(c, 'fd').closed then
    return nil, errno.strerror(errno.EBADF), errno.EBADF
  end
  if not c.poller then
    local p = c.options.poller
    if not p then p, err, number = llsocket.poller.new() end
    if p then err, number = race.watch_with(c, p) end
    if err then return nil, err, number end
  end
  return c.poller:fd()
end

--[[***
How long to wait for the descriptor.
@function c:timeout
@return number? msec milliseconds until the next step is due; nil when only
  the descriptor tells
@usage
  local c = connector.new('127.0.0.1', server:getsockname():port(),
                          { timeout = 3000 })
  c:step()
  print((c:timeout() or 0) <= 3000)  --> true
@see c:step
]]
function methods.timeout (c)
  return race.wait_time(check(c, 'timeout'))
end

--[[***
Does what can be done now, and never waits. Once there is a socket or an error
it stays the answer.
@function c:step
@return llsocket.socket? sock connected, and the caller's
@return string? err what was tried, and why each failed
@return boolean? again true while it goes on: wait for `c:fd` and `c:timeout`
@return integer? errno as of `llsocket.connect`, `EINPROGRESS` with `again`
@return table? tried as of `llsocket.connect`
@usage
  local c = connector.new('127.0.0.1', server:getsockname():port())
  local sock, err, again = c:step()
  print(sock ~= nil or again)  --> true
@see RFC 8305, connect(2)
]]
function methods.step (c)
  return race.step(check(c, 'step'))
end

--[[***
Ends it: closes the attempts and the descriptor, and cancels the questions. A
socket that `c:step` has given stays open. Closing once more does nothing.
@function c:close
@usage
  local c = connector.new('127.0.0.1', server:getsockname():port())
  c:step()
  c:close()  -- gives up
@see llsocket.connect
]]
function methods.close (c)
  if check(c, 'close').closed then return end
  c.closed = true
  race.stop(c)
  if c.poller and not c.options.poller then c.poller:close() end
end

local function finish (c)
  if type(c) == 'table' and getmetatable(c) == meta then methods.close(c) end
end

meta.__close, meta.__gc = finish, finish

function meta.__tostring (c)
  check(c, 'tostring')
  return 'llsocket.connector: '
         .. (c.closed and 'closed' or arguments.target(c.host, c.port))
end

return connector
