-- SPDX-License-Identifier: MIT
-- Datagrams with LuaSocket's interface: one call, one datagram.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local options = require 'llsocket.luasocket.options'
local calls = require 'llsocket.luasocketcalls'
local text, number = core.text, core.number

arguments.mine()

local DGRAM, PASSIVE = llsocket.SOCK_DGRAM, llsocket.AI_PASSIVE
local NUMERIC = { llsocket.AI_NUMERICHOST, llsocket.AI_NUMERICSERV }

local datagram = { SIZE = 8192 }

local methods = {}
for name, method in pairs(core.methods) do methods[name] = method end
datagram.methods = methods

-- LuaSocket's word where a peer did not take what was sent.
local function refused (why)
  return why == 'closed' and 'refused' or why
end

-- Sends with the method until it does, or may wait no longer. `why` is the
-- number of the error of a call that was made already.
local function send (self, method, data, ai, why)
  local sock = self.sock
  if not sock then return nil, 'refused' end
  self.start = false
  while true do
    local n, err, again
    if not why then
      n, err, again, why = sock[method](sock, data, ai)
      if n and not again then return n end
      if not why then return nil, refused(err or 'closed') end
    end
    local ok, word = core.retry(self, why, 'sendable')
    if not ok then return nil, refused(word) end
    why = nil
  end
end

methods.send = calls.send(function (self, data, _, _, _, why)
  if type(data) ~= 'string' then data = text(data, 2, 'send') end
  return send(self, 'send', data, nil, why)
end)

-- Receives at most so many bytes of a datagram. Of none a byte is asked for:
-- the datagram goes as it does with LuaSocket.
local function size_of (size, method)
  if size == nil then return datagram.SIZE end
  size = number(size, nil, 2, method)
  return size < 1 and 1 or size - size % 1, size < 1
end

-- As with LuaSocket one that is closed has received nothing.
methods.receive = calls.receive_datagram(function (self, size, why)
  local none
  size, none = size_of(size, 'receive')
  local sock = self.sock
  if not sock then return '' end
  self.start = false
  while true do
    if not why then
      local data, _
      data, _, _, why = sock:recv(size)
      if data then return none and '' or data end
    end
    if not why or why == 0 then return '' end
    local ok, word = core.retry(self, why, 'recvable')
    if not ok then return nil, refused(word) end
    why = nil
  end
end)

-- The bytes and the address object of the sender.
function datagram.receive_from (self, size, why)
  local none
  size, none = size_of(size, 'receivefrom')
  local sock = self.sock
  if not sock then return nil, 'refused' end
  self.start = false
  while true do
    if not why then
      local data, ai, _
      data, ai, _, _, why = sock:recvfrom(size)
      if data then return none and '' or data, ai end
      if not why then return '' end
    end
    local ok, word = core.retry(self, why, 'recvable')
    if not ok then return nil, refused(word) end
    why = nil
  end
end

function datagram.new (kind, family)
  return core.new(kind .. '{unconnected}', family)
end

-- The two classes of a kind; `lone` and `paired` name the methods that only a
-- socket without a peer has, or only one with a peer, beside `send`.
function datagram.classes (kind, its_methods, lone, paired)
  local owners = { send = kind .. '{connected}' }
  for _, key in ipairs(lone) do owners[key] = kind .. '{unconnected}' end
  for _, key in ipairs(paired) do owners[key] = owners.send end
  core.class(kind .. '{connected}', its_methods, owners)
  core.class(kind .. '{unconnected}', its_methods, owners)
end

datagram.send = send

-- UDP ------------------------------------------------------------------------

local udp = {}
for name, method in pairs(methods) do udp[name] = method end
options.add(udp, 'udp')

-- The address that the last datagram went to is kept: mostly the next one goes
-- there too.
local function destination (self, host, port)
  if self.to and self.to_host == host and self.to_port == port then
    return self.to
  end
  local list, err, _, own = core.resolve(text(host, 3, 'sendto'),
                                         text(port, 4, 'sendto'), DGRAM,
                                         self.family, NUMERIC[1], NUMERIC[2])
  -- Here LuaSocket tells the resolver's own words.
  if not list then return nil, own or err end
  self.to, self.to_host, self.to_port = list[1], host, port
  return list[1]
end

udp.sendto = calls.sendto(function (self, data, host, port, _, why)
  if type(data) ~= 'string' then data = text(data, 2, 'sendto') end
  local ai, err = destination(self, host, port)
  if not ai then return nil, err end
  if not self.sock and not self.family then
    local family
    family, err = core.create(self, ai)
    if not family then return nil, err end
    self.family = family
  end
  return send(self, 'sendto', data, ai, why)
end)

udp.receivefrom = calls.receivefrom(function (self, size, why)
  local data, ai = datagram.receive_from(self, size, why)
  if not data then return nil, ai end
  if not ai then return data end
  return data, ai:addr(), ai:port()
end)

function udp:setsockname (host, port)
  host, port = text(host, 2, 'setsockname'), text(port, 3, 'setsockname')
  if host == '*' then host = nil end
  local list, err = core.resolve(host, port, DGRAM, self.family, PASSIVE)
  if not list then return nil, err end
  return core.each(self, list, core.bind_to)
end

local function connect_to (self, ai)
  local err, _, why = self.sock:connect(ai)
  if not err then return true end
  return nil, core.word(why)
end

-- The peer '*' is none: the socket takes datagrams from everybody again.
function udp:setpeername (host, port)
  host = text(host, 2, 'setpeername')
  if host == '*' then
    if self.sock then self.sock:disconnect() end
    core.become(self, 'udp{unconnected}')
    return 1
  end
  local list, err = core.resolve(host, text(port, 3, 'setpeername'), DGRAM,
                                 self.family)
  if not list then return nil, err end
  local ok
  ok, err = core.each(self, list, connect_to)
  if not ok then return nil, err end
  core.become(self, 'udp{connected}')
  return 1
end

function udp.dirty ()
  return false
end
datagram.classes('udp', udp, { 'sendto', 'receivefrom', 'setsockname' },
                 { 'getpeername' })

function datagram.udp (family)
  local self = datagram.new('udp', family)
  if not family then return self end
  local list, err = core.resolve(family == 'inet6' and '::' or '0.0.0.0', '0',
                                 DGRAM, family)
  if not list then return nil, err end
  local ok
  ok, err = core.create(self, list[1])
  if not ok then return nil, err end
  return self
end

return datagram
