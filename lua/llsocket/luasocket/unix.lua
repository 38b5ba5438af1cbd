-- SPDX-License-Identifier: MIT
-- LuaSocket's `socket.unix`: stream and datagram sockets that are named by a
-- path. A call of the module makes a stream, as it has always done there.

local arguments = require 'llsocket.arguments'
local llsocket = require 'llsocket'
local core = require 'llsocket.luasocket.core'
local options = require 'llsocket.luasocket.options'
local stream = require 'llsocket.luasocket.stream'
local datagram = require 'llsocket.luasocket.datagram'
local text = core.text

arguments.mine()

local STREAM, DGRAM = llsocket.SOCK_STREAM, llsocket.SOCK_DGRAM

local function address (path, socktype)
  local ai, _, number = llsocket.unix.getaddrinfo(path, socktype)
  if not ai then return nil, core.word(number) end
  return ai
end

-- The path of an address; LuaSocket tells nil for a socket without one.
local function path_of (self, method)
  local sock = self.sock
  if not sock then return nil, 'closed' end
  local ai, _, number = sock[method](sock)
  if not ai then return nil, core.word(number) end
  return ai:addr()
end

local function make (self, socktype)
  local ai = assert(address('', socktype))
  local sock, err = llsocket.socket.new(ai, true)
  if not sock then return nil, err end
  self.sock, self.family = sock, 'unix'
  return self
end

local function names (methods)
  function methods:getsockname () return path_of(self, 'getsockname') end
  function methods:getpeername () return path_of(self, 'getpeername') end
  methods.getfamily = nil
end

local function bind (self, path, socktype)
  local ai, err = address(text(path, 2, 'bind'), socktype)
  if not ai then return nil, err end
  local ok
  ok, err = core.bind_to(self, ai)
  if not ok then return nil, err end
  return 1
end

-- Streams --------------------------------------------------------------------

local local_stream = {}
for name, method in pairs(stream.methods) do local_stream[name] = method end
options.add(local_stream, 'unix')
names(local_stream)

function local_stream:bind (path)
  if not self.sock then return nil, 'closed' end
  return bind(self, path, STREAM)
end

function local_stream:connect (path)
  if not self.sock then return nil, 'closed' end
  local ai, err = address(text(path, 2, 'connect'), STREAM)
  if not ai then return nil, err end
  local ok
  ok, err = stream.connect_to(self, ai)
  if not ok then return nil, err end
  core.become(self, 'unixstream{client}')
  return 1
end

local_stream.setpeername = local_stream.connect
local_stream.setsockname = local_stream.bind
stream.classes('unixstream', local_stream,
               { 'bind', 'setsockname', 'connect', 'setpeername' })

-- Datagrams ------------------------------------------------------------------

local local_datagram = {}
for name, method in pairs(datagram.methods) do local_datagram[name] = method end
options.add(local_datagram, 'unix')
names(local_datagram)

function local_datagram:bind (path)
  if not self.sock then return nil, 'closed' end
  return bind(self, path, DGRAM)
end

function local_datagram:connect (path)
  if not self.sock then return nil, 'closed' end
  local ai, err = address(text(path, 2, 'connect'), DGRAM)
  if not ai then return nil, err end
  local failed, _, number = self.sock:connect(ai)
  if failed then return nil, core.word(number) end
  core.become(self, 'unixdgram{connected}')
  return 1
end

function local_datagram:sendto (data, path)
  local ai, err = address(text(path, 3, 'sendto'), DGRAM)
  if not ai then return nil, err end
  return datagram.send(self, 'sendto', text(data, 2, 'sendto'), ai)
end

function local_datagram:receivefrom (size)
  local data, ai = datagram.receive_from(self, size)
  if not data then return nil, ai end
  return data, ai and ai:addr() or ''
end

local_datagram.setpeername = local_datagram.connect
local_datagram.setsockname = local_datagram.bind

function local_datagram.dirty ()
  return false
end
datagram.classes('unixdgram', local_datagram,
                 { 'bind', 'setsockname', 'sendto', 'receivefrom' }, {})

local unix = {}

function unix.stream ()
  return make(stream.new('unixstream', 'unix'), STREAM)
end

function unix.dgram ()
  return make(datagram.new('unixdgram', 'unix'), DGRAM)
end

unix.tcp, unix.udp = unix.stream, unix.dgram

return setmetatable(unix, { __call = unix.stream })
