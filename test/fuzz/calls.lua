-- SPDX-License-Identifier: MIT
-- Every function and method: what it takes, and what it may answer.
--
-- An answer is a word with a letter for each value: `i` integer, `n` number,
-- `s` string, `b` boolean, `t` true, `f` false, `0` nil, `T` table, `S` socket,
-- `A` addrinfo, `C` cmsghdr, `Q` cmsghdrs, `M` msghdr, `V` iovec, `B` buffer,
-- `F` a descriptor that is handed out, `k` a function, `l` light userdata, `e`
-- an error's text, `E` its number, `g` a number of the resolver. `-` is no
-- value at all.

local probe = require 'test.fuzz.probe'
local V = require 'test.fuzz.values'
local llsocket = require 'llsocket'
local any, chance, kind, optional = V.any, V.chance, V.kind, V.optional

local calls = {}

-- def(class, name, arguments, answers, more): class '' is for functions.
local function def (class, name, args, shapes, more)
  local call = { class = class, name = name, args = args, weight = 1 }
  call.shapes = {}
  for shape in shapes:gmatch('%S+') do
    call.shapes[#call.shapes + 1] = shape == '-' and '' or shape
  end
  for k, v in pairs(more or {}) do call[k] = v end
  calls[#calls + 1] = call
end

local DONE = '- eE'
local SENT = 'i0b 000E 0e0E i0tE'
local WAITS = { wait = true, weight = 3 }
local flags = V.flags

-- --- addresses ------------------------------------------------------------

local HOSTS = { '127.0.0.1', '127.0.0.1', '::1', '::1', '127.0.0.2', '::',
                '0.0.0.0', '::1%lo', 'fe80::1%lo', 'fe80::1%77', '256.1.1.1',
                '', 'x', ('1'):rep(3000), '::ffff:127.0.0.1' }
if probe.isolated then
  HOSTS[#HOSTS + 1] = '239.255.7.1'
  HOSTS[#HOSTS + 1] = 'ff02::1:7%lo'
end
local PORTS = { '0', '0', '0', '80', '65535', '65536', '-1', 'http', 'nosuch',
                '', '99999999999999999999', '0x50', ' 1', '1 ' }
local AI = { 0, llsocket.AI_PASSIVE, llsocket.AI_CANONNAME,
             llsocket.AI_NUMERICSERV, llsocket.AI_V4MAPPED, llsocket.AI_ALL,
             llsocket.AI_ADDRCONFIG }
local ai_flags = { varargs = true, bad = flags.bad,
                   good = function () return any(AI) end }
-- `must`: the last of the flags, so that nobody's name server is asked.
def('', 'inet.getaddrinfo',
    { optional(V.name(V.unpack(HOSTS))), optional(V.name(V.unpack(PORTS))),
      optional(V.socktype), V.protocol, ai_flags }, 'T 0eg 0egE',
    { must = llsocket.AI_NUMERICHOST, weight = 2 })

local PATHS = { '', probe.dir .. '/1', probe.dir .. '/2', probe.dir .. '/3',
                probe.dir .. '/4', probe.dir .. '/none/1', '\0llsocket-fuzz',
                '\0llsocket\0fuzz', '\0', ('\0'):rep(108), ('\0'):rep(109),
                '\0' .. ('x'):rep(107), ('/x'):rep(53) .. 'y', ('/x'):rep(54),
                ('/x'):rep(5000) }
local path = kind('s', function () return any(PATHS) end,
                  function () return any { 'a\0b', 'a\0' } end)
def('', 'unix.getaddrinfo', { path, optional(V.socktype), V.protocol, flags },
    'A 0eE', { weight = 3 })

def('A', 'family', {}, 'i')
def('A', 'socktype', {}, 'i')
def('A', 'protocol', {}, 'i')
def('A', 'canonname', {}, 's 0')
def('A', 'port', {}, 'i 0')
def('A', 'addr', {}, 's 0')
def('A', 'getnameinfo', { flags }, 'T 0eg 0egE',
    { must = llsocket.NI_NUMERICHOST })
def('A', '__tostring', {}, 's')
def('A', '__eq', { V.A }, 'b', { never = true })

-- --- control messages, headers and pieces ---------------------------------

local levels = kind('n', function ()
  return any { llsocket.SOL_SOCKET, llsocket.SOL_SOCKET, 0, 41, 6, 17,
               V.int.good() }
end, V.int.bad)
local types = kind('n', function ()
  return any { llsocket.SCM_RIGHTS, 2, 8, 29, 50, 52, 67, 103, V.int.good() }
end, V.int.bad)
-- Descriptors as a control message has them.
local function little_endian (fd)
  if fd < 0 or fd > 65535 then return '\255\255\255\255' end
  return string.char(fd % 256, math.floor(fd / 256), 0, 0)
end
local data = kind('s', function ()
  if chance(50) then return V.bytes.good() end
  local list = {}
  for i = 1, probe.random(5) do
    list[i] = little_endian(V.usefd.good())
  end
  return table.concat(list)
end)
def('', 'cmsghdr.new', { levels, types, data }, 'C')
local fds = { varargs = true, full = true, good = V.usefd.good,
              bad = V.usefd.bad }
def('', 'cmsghdr.rights', { V.usefd, fds }, 'C', { weight = 3 })
def('C', 'level', {}, 'i')
def('C', 'type', {}, 'i')
def('C', 'data', {}, 's *', { data = true, weight = 2 })
def('C', '__len', {}, 'i')
def('C', '__tostring', {}, 's')
def('C', '__gc', {}, '-', { never = true })

local room = optional(kind('n', function ()
  if chance(3) and not probe.nofail then return 2 ^ 30 - 1, 'any' end
  return any { 0, 1, 15, 16, 17, 19, 20, 23, 24, 31, 32, 40, 48, 64, 100,
               1000, 5000 }
end, function () return any { -1, 2 ^ 30, 2 ^ 40, 1.5, 0 / 0 } end))
def('', 'cmsghdrs.new', { room }, 'Q', { weight = 2 })
def('Q', 'push', { V.C }, '-', { weight = 3, made = true })
def('Q', 'shift', {}, 'C 0', { weight = 3 })
def('Q', '__len', {}, 'i')
def('Q', '__tostring', {}, 's')
def('Q', '__gc', {}, '-', { never = true })

def('', 'msghdr.new', {}, 'M')
def('M', 'name', { optional(V.A) }, 'A 0')
def('M', 'iov', { optional(V.pieces) }, 'V B 0', { weight = 2 })
def('M', 'control', { optional(V.Q) }, 'Q 0', { weight = 2 })
def('M', 'flags', {}, 'i')
def('M', 'bytes', {}, 'i')
def('M', '__tostring', {}, 's')

local function index ()
  return any { 1, 1, 1, 2, 2, 3, 4, 5, 0, -1, 100, 1024, 1025, 2 ^ 31,
               2 ^ 32 + 1, -2 ^ 62, 2 ^ 62 }
end
local idx = kind('n', index, function () return any { 1.5, 0 / 0, 2 ^ 63 } end)
local offset = optional(kind('n', function ()
  return any { 0, 0, 0, 1, 2, 5, 100, 1000, -1, -2 ^ 40, 2 ^ 62, 2 ^ 31 }
end, idx.bad))
local positive = kind('n', function ()
  if chance(3) then return any { 2 ^ 31, 2 ^ 40, 2 ^ 62 }, 'any' end
  return any { 1, 2, 3, 5, 100, 1000, 65536, probe.random(5000) }
end, function () return any { 0, -1, -2 ^ 62, 1.5, 2 ^ 63, 1 / 0 } end)
local drop = kind('n', function ()
  return any { 0, 1, 2, 3, 5, 10, 100, 5000, 2 ^ 31, 2 ^ 62,
               probe.random(300) }
end, function () return any { -1, -2 ^ 62, 0.5, 0 / 0 } end)
def('', 'iovec.new', {}, 'V')
def('V', 'bytes', {}, 'i')
def('V', 'add', { V.bytes }, 'f ti', { weight = 3, grows = true })
def('V', 'addn', { positive }, 'f ti', { weight = 2, grows = true })
def('V', 'set', { V.bytes, idx }, 'b', { weight = 2, grows = true })
def('V', 'get', { idx }, 's 0')
def('V', 'del', { idx }, 's 0', { weight = 2 })
def('V', 'concat', { offset, offset }, 's', { weight = 2 })
def('V', 'consume', { drop }, 'i', { weight = 2 })
def('V', 'writev', { V.usefd, offset, offset }, SENT, WAITS)
def('V', 'readv', { V.usefd, offset, offset }, 'i0b - 0e0E 00tE', WAITS)
def('V', '__len', {}, 'i')
def('V', '__tostring', {}, 's')

-- --- sockets --------------------------------------------------------------

def('', 'socket.new', { V.A, optional(V.bool) }, 'S 0eE', { weight = 3 })
def('', 'socket.pair', { V.socktype, optional(V.bool), V.protocol }, 'T 0eE',
    { weight = 2 })
-- What the generator may give away, or nothing that is open.
def('', 'socket.wrap', { V.noint }, '0eE')
def('', 'socket.shutdown', { V.usefd, V.shut }, DONE)
def('', 'socket.close', { V.noint, V.shut }, 'eE')
def('S', 'shutdown', { V.shut }, DONE)
def('S', 'close', { V.shut }, DONE, { closes = true, late = true })
def('S', '__gc', {}, '-', { closes = true, never = true })
def('S', 'unwrap', {}, 'F 0eE', { closes = true })
def('S', 'dup', { optional(V.A) }, 'S 0eE')
def('S', 'fd', {}, 'i 0eE')
def('S', 'getfd', {}, 'i')
def('S', 'dirty', {}, 'f')
def('', 'socket.borrow', { V.noint }, '0eE')
def('S', 'family', {}, 'i 0eE')
def('S', 'socktype', {}, 'i 0eE')
def('S', 'protocol', {}, 'i 0eE')
def('S', 'bind', { optional(V.A) }, DONE, { weight = 2 })
def('S', 'connect', { optional(V.A) }, '- e0E 0tE', WAITS)
local backlog = V.integer(1, 2147483647, { 1, 2, 5, 128 })
def('S', 'listen', { optional(backlog) }, DONE, { weight = 2 })
def('S', 'accept', {}, 'S 0e0E 00tE', WAITS)
def('S', 'acceptfd', {}, 'F 0e0E 00tE', WAITS)
def('S', 'getsockname', {}, 'A 0eE')
def('S', 'getpeername', {}, 'A 0eE')
def('S', '__tostring', {}, 's')

def('S', 'sendto', { V.data, V.A, flags }, SENT, WAITS)
def('S', 'recv', { V.bufsize, flags }, 's - 0e0E 00tE s000i', WAITS)
def('S', 'recvfrom', { V.bufsize, flags },
    's0 sA - 00e0E 000tE s0000i sA000i', WAITS)
local number = kind('n', function ()
  return any { 1, 100, 5000, 100000, 200000, 2 ^ 31, 2 ^ 33, 0, -1, 2 ^ 62 }
end, idx.bad)
def('S', 'sendfile', { V.file, number, offset }, SENT, WAITS)
def('S', 'sendmsg', { V.M, flags }, SENT, WAITS)
def('S', 'recvmsg', { V.M, flags }, 'i0b - 0e0E 00tE i0b0i', WAITS)
def('S', 'sendfd', { V.usefd, optional(V.A), flags }, SENT, WAITS)
def('S', 'recvfd', { flags }, 'F - 0e0E 00tE', WAITS)

local msec = optional(kind('n', function ()
  return any { 0, 0, 0.3, 1, 1.5, 2, -1, -1e300, -0.5, 5e-324 }
end, function () return any { 0 / 0, 1 / 0, -1 / 0 } end))
def('S', 'sendable', { msec, optional(V.bool) }, 't f0t fe0E')
def('S', 'recvable', { msec, optional(V.bool) }, 't f0t fe0E')
def('S', 'atmark', {}, 'b 0eE')
def('S', 'error', {}, 'i 0eE')

for _, name in ipairs { 'tcpnodelay', 'tcpcork', 'reuseport', 'reuseaddr',
                        'broadcast', 'debug', 'keepalive', 'oobinline',
                        'dontroute', 'timestamp', 'mcastloop', 'cloexec',
                        'nonblock', 'passcred', 'recverr', 'ipv6only' } do
  def('S', name, { optional(V.bool) }, 'b 0eE', { weight = 0.4 })
end
def('S', 'acceptconn', {}, 'b 0eE', { weight = 0.4 })
local size = V.integer(0, 2147483647, { 0, 1, 2, 100, 4096, 32767, 32768 })
for _, name in ipairs { 'tcpkeepintvl', 'tcpkeepcnt', 'tcpkeepalive', 'rcvbuf',
                        'rcvlowat', 'sndbuf', 'sndlowat' } do
  def('S', name, { optional(size) }, 'i 0eE', { weight = 0.4 })
end
def('S', 'mcastttl', { optional(V.integer(0, 255, { 0, 1, 64 })) }, 'i 0eE',
    { weight = 0.4 })
local seconds = kind('n', function ()
  return any { 0, 1e-9, 1e-6, 0.001, 0.0019999, 0.01, 0.9999999, 1, 100,
               2147483646.5 }
end, function ()
  return any { -1, -1e-9, 0 / 0, 1 / 0, -1 / 0, 2147483647, 1e300 }
end)
def('S', 'rcvtimeo', { optional(seconds) }, 'n 0eE')
def('S', 'sndtimeo', { optional(seconds) }, 'n 0eE')
-- No positive number: close would wait for that long.
def('S', 'linger', { optional(V.only(0, -1, -5, -2147483648)) }, 'i 0 0eE')

local IFNAMES = { 'lo', 'lo', 'nosuch', '', ('x'):rep(15), ('x'):rep(16),
                  ('x'):rep(300) }
local ifname = V.name(V.unpack(IFNAMES))
def('S', 'mcastif', { optional(ifname) }, 's 0 0eE')
local group = V.name('239.255.7.1', '239.255.7.1', 'ff02::1:7', 'ff02::1:7',
                     '224.0.0.1', '127.0.0.1', '::1', '', 'x', 'lo',
                     ('1'):rep(1000), 'ff02::1%lo')
-- Without an interface's name the system may choose another one than lo.
local where = probe.isolated and optional(ifname) or V.name('lo', 'nosuch')
for _, name in ipairs { 'mcastjoin', 'mcastleave' } do
  def('S', name, { group, where }, DONE)
end
for _, name in ipairs { 'mcastjoinsrc', 'mcastleavesrc', 'mcastblocksrc',
                        'mcastunblocksrc' } do
  def('S', name, { group, group, where }, DONE)
end

-- --- the rest -------------------------------------------------------------

def('', 'device.getifaddrs', {}, 'T 0eE', { weight = 0.3 })
def('', 'errno.name', { V.int }, 's 0', { weight = 0.3 })
def('', 'errno.strerror', { V.int }, 's', { weight = 0.3 })

require 'test.fuzz.calls_buffer'(def)

return calls
