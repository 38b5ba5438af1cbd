-- SPDX-License-Identifier: MIT
-- Options of sockets by subject: name, kind, level, C's names (the first that
-- the system has counts), meaning. `six` is the name of IPv6's twin: sockets
-- of IPv6 use it, and those of other families have no such option. `unit`,
-- `platform` and `see` are for the page; `brings` is the control message that
-- comes when the option is on. A kind is that of etc/generate/rows.lua.

local SOCKET, IP, IPV6 = 'SOL_SOCKET', 'IPPROTO_IP', 'IPPROTO_IPV6'
local TCP, UDP = 'IPPROTO_TCP', 'IPPROTO_UDP'

return {
  { title = 'Life of a socket',
    { 'acceptconn', 'bool', SOCKET, 'SO_ACCEPTCONN',
      'Whether `sock:listen` was called.',
      readonly = true, see = 'socket(7)' },
    { 'reuseaddr', 'bool', SOCKET, 'SO_REUSEADDR',
      [[`sock:bind` succeeds although old connections are in TIME_WAIT: for
      servers that start again.]],
      see = 'socket(7)' },
    { 'reuseport', 'bool', SOCKET, 'SO_REUSEPORT',
      [[Several sockets may bind to one address and port, each before it is
      bound with this option on.]],
      platform =
        [[Linux shares connections and datagrams out among the sockets;
        others give them to the last one.]],
      see = 'socket(7)' },
    { 'broadcast', 'bool', SOCKET, 'SO_BROADCAST',
      'Whether a datagram socket may send to broadcast addresses.',
      see = 'socket(7)' },
    { 'debug', 'bool', SOCKET, 'SO_DEBUG',
      'Whether the system records debugging information of this socket.',
      platform =
        'Linux lets only privileged processes switch it on (`EACCES`).',
      see = 'socket(7)' },
    { 'keepalive', 'bool', SOCKET, 'SO_KEEPALIVE',
      'Whether an idle connection is probed, so that a dead peer is noticed.',
      see = 'socket(7), RFC 9293' },
    { 'oobinline', 'bool', SOCKET, 'SO_OOBINLINE',
      [[Whether urgent data stays in the stream; otherwise `MSG_OOB` receives
      it.]],
      see = 'socket(7), RFC 6093' },
    { 'dontroute', 'bool', SOCKET, 'SO_DONTROUTE',
      'Whether messages go only to hosts of directly attached networks.',
      see = 'socket(7)' },
    { 'linger', 'linger', SOCKET, 'SO_LINGER',
      [[How long `sock:close` waits until what was sent is acknowledged; nil
      when it is off. Negative numbers switch it off; with 0 a close resets
      the connection and drops what was not sent. Collection and `<close>`
      never wait: they switch the time off before they close.]],
      unit = 'seconds', see = 'socket(7)' },
  },
  { title = 'Buffers and time limits',
    { 'rcvbuf', 'count', SOCKET, 'SO_RCVBUF',
      'Size of the receive buffer.',
      unit = 'bytes',
      platform =
        [[Linux keeps twice what is set, at most /proc/sys/net/core/rmem_max,
        and tells that.]],
      see = 'socket(7)' },
    { 'sndbuf', 'count', SOCKET, 'SO_SNDBUF',
      'Size of the send buffer.',
      unit = 'bytes',
      platform =
        [[Linux keeps twice what is set, at most /proc/sys/net/core/wmem_max,
        and tells that.]],
      see = 'socket(7)' },
    { 'rcvlowat', 'count', SOCKET, 'SO_RCVLOWAT',
      'How much has to be there before the socket is ready to receive.',
      unit = 'bytes', see = 'socket(7)' },
    { 'sndlowat', 'count', SOCKET, 'SO_SNDLOWAT',
      [[How much room the send buffer must have before the socket is ready to
      send.]],
      unit = 'bytes',
      platform =
        'Linux always has 1 and lets nobody change it (`ENOPROTOOPT`).',
      see = 'socket(7)' },
    { 'rcvtimeo', 'seconds', SOCKET, 'SO_RCVTIMEO',
      [[After so long a receive on a blocking socket answers `again`
      (`EAGAIN`); 0 waits for ever. A fraction is rounded to microseconds,
      and never to 0.]],
      unit = 'seconds',
      platform = 'The system may round further up: Linux to its clock tick.',
      see = 'socket(7)' },
    { 'sndtimeo', 'seconds', SOCKET, 'SO_SNDTIMEO',
      [[After so long a send on a blocking socket answers `again` (`EAGAIN`),
      and a connect on Linux too (`EINPROGRESS`); 0 waits for ever. A
      fraction is rounded to microseconds, and never to 0.]],
      unit = 'seconds',
      platform = 'The system may round further up: Linux to its clock tick.',
      see = 'socket(7)' },
  },
  { title = 'What comes beside the data',
    { 'timestamp', 'bool', SOCKET, 'SO_TIMESTAMP',
      [[Whether `sock:recvmsg` gets the time of arrival of each datagram, in
      microseconds.]],
      brings = 'timestamp', see = 'socket(7)' },
    { 'passcred', 'bool', SOCKET, 'SO_PASSCRED',
      [[Whether `sock:recvmsg` on a unix socket gets the process, user and
      group of the sender. What was sent before it was on may come without.]],
      brings = 'credentials', platform = 'Linux.', see = 'socket(7), unix(7)' },
    { 'recverr', 'bool', IP, 'IP_RECVERR',
      [[Whether errors that come from the network are kept with their
      details, for `sock:recvmsg` with the flag `MSG_ERRQUEUE`.]],
      six = 'IPV6_RECVERR', brings = 'recverr', platform = 'Linux.',
      see = 'ip(7), ipv6(7)' },
  },
  { title = 'TCP',
    { 'tcpnodelay', 'bool', TCP, 'TCP_NODELAY',
      "Small segments go at once: Nagle's algorithm is off.",
      see = 'tcp(7), RFC 896' },
    { 'tcpcork', 'bool', TCP, 'TCP_CORK TCP_NOPUSH',
      'Only full segments go, until the option is off again.',
      platform = [[`TCP_CORK` on Linux, which waits at most 200 milliseconds;
      `TCP_NOPUSH` on BSD and macOS.]],
      see = 'tcp(7)' },
    { 'tcpkeepintvl', 'count', TCP, 'TCP_KEEPINTVL',
      'From one keepalive probe to the next.',
      unit = 'seconds', platform = 'Not on OpenBSD.', see = 'tcp(7)' },
    { 'tcpkeepcnt', 'count', TCP, 'TCP_KEEPCNT',
      [[How many keepalive probes may stay without an answer before the
      connection is given up.]],
      unit = 'probes', platform = 'Not on OpenBSD.', see = 'tcp(7)' },
    { 'tcpkeepalive', 'count', TCP, 'TCP_KEEPIDLE TCP_KEEPALIVE',
      [[Without traffic for so long the first keepalive probe goes; it needs
      `sock:keepalive(true)` too.]],
      unit = 'seconds',
      platform =
        [[`TCP_KEEPIDLE` on Linux and BSD, `TCP_KEEPALIVE` on macOS; not on
        OpenBSD.]],
      see = 'tcp(7)' },
  },
  { title = 'UDP',
    { 'udpgro', 'bool', UDP, 'UDP_GRO',
      [[Whether datagrams of one sender that come one after the other may be
      received as one piece.]],
      brings = 'udpgro', platform = 'Linux.', see = 'udp(7)' },
  },
  { title = 'IPv4 and IPv6',
    { 'ipv6only', 'bool', IPV6, 'IPV6_V6ONLY',
      [[Whether an IPv6 socket is for IPv6 only. Otherwise one that is bound
      to `::` takes IPv4 too, and no other socket can have the port of
      `0.0.0.0`. Set it before `sock:bind`.]],
      platform = [[Off at first on Linux and macOS (on Linux
      /proc/sys/net/ipv6/bindv6only), on at first on FreeBSD and NetBSD;
      OpenBSD does not let it be switched off.]],
      see = 'ipv6(7), RFC 3493' },
  },
  { title = 'Multicast',
    { 'mcastloop', 'flag', IP, 'IP_MULTICAST_LOOP',
      'Whether this host gets the multicast datagrams that it sends.',
      six = 'IPV6_MULTICAST_LOOP', type6 = 'bool',
      see = 'ip(7), ipv6(7), RFC 3493' },
    { 'mcastttl', 'byte', IP, 'IP_MULTICAST_TTL',
      'How far multicast datagrams may go, 0 to 255.',
      six = 'IPV6_MULTICAST_HOPS', type6 = 'octet', unit = 'hops',
      see = 'ip(7), ipv6(7), RFC 3493' },
  },
}
