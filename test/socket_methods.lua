-- SPDX-License-Identifier: MIT
-- Every method of a socket: its parameters (`?` is optional, 'int' an integer
-- of C's int, 'flag' one of any number of flags, 'data' a string or a buffer,
-- 'list' a table of these, 'datagrams' each of the three) and the shape of its
-- failures, by the names in net.fails; 'bound' is a function that fails as
-- 'transfer' does.

local methods = {}

local function add (fails, parameters, ...)
  for _, name in ipairs { ... } do
    methods[#methods + 1] = { name = name, parameters = parameters,
                              fails = fails }
  end
end

add('value', {}, 'unwrap', 'fd', 'family', 'socktype', 'protocol', 'atmark',
    'getsockname', 'getpeername', 'error', 'acceptconn')
add('value', { 'addrinfo?' }, 'dup')
add('nothing', { 'addrinfo?' }, 'bind')
add('connect', { 'addrinfo?' }, 'connect')
add('nothing', { 'int?' }, 'shutdown', 'listen')
add('closed', { 'int?' }, 'close')
add('transfer', {}, 'accept', 'acceptfd')
add('wait', { 'number?', 'boolean?' }, 'sendable', 'recvable')
add('transfer', { 'data', 'flag?', 'flag?' }, 'send')
add('transfer', { 'data', 'addrinfo', 'flag?', 'flag?' }, 'sendto')
add('transfer', { 'data', 'integer?', 'integer?', 'flag?', 'flag?' },
    'send_part')
add('transfer', { 'list', 'count?', 'flag?', 'flag?' }, 'sendv')
add('transfer', { 'list', 'addresses?', 'flag?', 'flag?' }, 'sendmmsg')
add('transfer', { 'datagrams', 'size', 'addrinfo?', 'flag?', 'flag?' },
    'sendseg')
add('bound', {}, 'sender')
add('transfer', { 'int', 'addrinfo?', 'flag?', 'flag?' }, 'sendfd')
add('transfer', { 'msghdr', 'flag?', 'flag?' }, 'sendmsg', 'recvmsg')
add('transfer', { 'file', 'integer', 'integer?' }, 'sendfile')
add('transfer', { 'integer?', 'flag?', 'flag?' }, 'recv')
add('from', { 'integer?', 'flag?', 'flag?' }, 'recvfrom')
add('transfer', { 'flag?', 'flag?' }, 'recvfd')
add('transfer', { 'buffer', 'integer?', 'flag?', 'flag?' }, 'recv_into',
    'recv_onto')
add('transfer', { 'buffer', 'addrinfo', 'integer?', 'flag?', 'flag?' },
    'recvfrom_into')
add('from', { 'size', 'size', 'names?', 'flag?', 'flag?' }, 'recvmmsg')
add('transfer', { 'buffers', 'table?', 'flag?', 'flag?' }, 'recvmmsg_into')
add('from', { 'integer?', 'flag?', 'flag?' }, 'recvseg')
add('from', { 'buffer', 'addrinfo?', 'flag?', 'flag?' }, 'recvseg_into')
add('bound', { 'buffer?' }, 'receiver')
add('value', { 'boolean?' }, 'cloexec', 'nonblock', 'tcpnodelay', 'tcpcork',
    'reuseport', 'reuseaddr', 'broadcast', 'debug', 'keepalive', 'oobinline',
    'dontroute', 'timestamp', 'mcastloop', 'udpgro', 'passcred', 'recverr',
    'ipv6only')
add('value', { 'int?' }, 'tcpkeepintvl', 'tcpkeepcnt', 'tcpkeepalive',
    'rcvbuf', 'rcvlowat', 'sndbuf', 'sndlowat', 'linger', 'mcastttl')
add('value', { 'number?' }, 'rcvtimeo', 'sndtimeo')
add('value', { 'ifname?' }, 'mcastif')
add('nothing', { 'group', 'ifname?' }, 'mcastjoin', 'mcastleave')
add('nothing', { 'group', 'source', 'ifname?' }, 'mcastjoinsrc',
    'mcastleavesrc', 'mcastblocksrc', 'mcastunblocksrc')

-- What a closed socket answers without a failure.
local function plain (parameters, name, closed)
  add('plain', parameters, name)
  methods[#methods].closed = closed
end
plain({}, 'getfd', -1)
plain({}, 'dirty', false)
plain({ 'minusone' }, 'setfd')

return methods
