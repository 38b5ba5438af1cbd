-- SPDX-License-Identifier: MIT
-- Which pairs of level and option sock:getsockopt and sock:setsockopt take,
-- besides those of options.lua: level, first and last number. They are those
-- of Linux, by include/uapi of the kernel; the numbers of asm/socket.h only
-- where they are the generic ones. The values are bytes without pointers, and
-- the kernel copies no more of them than it is told the length of. getsockopt
-- gives the kernel zeros, so that what counts entries in the value counts none.
--
-- `refused` are pairs that would let a script reach memory, whose length is not
-- in bytes, or that have a method because other methods must know, with the
-- reason that the error tells. Whatever stands in neither list is refused as
-- unknown.

return {
  safe = {
    { 'SOL_SOCKET', 1, 25 }, { 'SOL_SOCKET', 27, 50 },
    { 'SOL_SOCKET', 52, 84 },
    { 'IPPROTO_IP', 1, 52 }, { 'IPPROTO_IP', 80, 80 },
    { 'IPPROTO_IP', 200, 211 },  -- multicast routing
    { 'IPPROTO_IPV6', 1, 11 }, { 'IPPROTO_IPV6', 16, 63 },
    { 'IPPROTO_IPV6', 66, 67 }, { 'IPPROTO_IPV6', 70, 78 },
    { 'IPPROTO_IPV6', 80, 80 },
    { 'IPPROTO_IPV6', 200, 212 },  -- multicast routing
    { 'IPPROTO_TCP', 1, 34 }, { 'IPPROTO_TCP', 36, 46 },
    { 'IPPROTO_UDP', 1, 1 }, { 'IPPROTO_UDP', 100, 103 },
    { 'IPPROTO_UDPLITE', 1, 1 }, { 'IPPROTO_UDPLITE', 10, 11 },
    { 'IPPROTO_UDPLITE', 100, 103 },
    { 'SOL_RAW', 1, 1 }, { 'SOL_RAW', 7, 7 },  -- ICMP_FILTER, IPV6_CHECKSUM
    { 'IPPROTO_ICMPV6', 1, 1 },
    { 'SOL_PACKET', 1, 21 }, { 'SOL_PACKET', 23, 24 },
    { 'SOL_NETLINK', 1, 12 },
    { 'SOL_ALG', 1, 7 },
    { 'SOL_TLS', 1, 5 },
    { 'SOL_MPTCP', 1, 3 },
    { 'IPPROTO_SCTP', 0, 39 }, { 'IPPROTO_SCTP', 100, 102 },
    { 'IPPROTO_SCTP', 108, 109 }, { 'IPPROTO_SCTP', 112, 133 },
    { 'SOL_DCCP', 1, 17 }, { 'SOL_DCCP', 128, 128 },
    { 'SOL_DCCP', 192, 192 },
    { 'SOL_RXRPC', 1, 6 },
    { 'SOL_TIPC', 127, 138 },
    { 'SOL_CAN_RAW', 1, 8 },
    { 'SOL_CAN_ISOTP', 1, 5 },
    { 'SOL_CAN_J1939', 1, 4 },
    { 'AF_VSOCK', 0, 8 },
    { 'SOL_BLUETOOTH', 4, 18 },
    { 'SOL_L2CAP', 1, 3 }, { 'SOL_SCO', 1, 2 }, { 'SOL_RFCOMM', 2, 3 },
    { 'SOL_LLC', 1, 8 },
    { 'SOL_PPPOL2TP', 1, 5 },
    { 'SOL_PNPIPE', 1, 4 },
    { 'SOL_KCM', 1, 1 },
    { 'SOL_MCTP', 1, 1 },
    { 'SOL_SMC', 1, 1 },
    { 'SOL_AX25', 1, 12 }, { 'SOL_NETROM', 1, 7 }, { 'SOL_ROSE', 1, 7 },
    { 'SOL_X25', 1, 1 },
    { 'SOL_ATM', 0x42000000, 0x4205ffff },  -- level, number and size in one
    { 'SOL_IUCV', 0x80, 0x80 }, { 'SOL_IUCV', 0x800, 0x800 },
    { 'SOL_IUCV', 0x1000, 0x1000 },
    { 'SOL_CAIF', 127, 128 },
    { 'SOL_NFC', 0, 4 },
  },
  refused = {
    { 'SOL_SOCKET', 26, 26, 'the value holds a pointer: use attachfilter' },
    { 'SOL_SOCKET', 51, 51, 'the value holds a pointer: use attachreuseport' },
    { 'IPPROTO_TCP', 35, 35,
      'the value holds pointers (TCP_ZEROCOPY_RECEIVE)' },
    { 'IPPROTO_UDP', 104, 104, 'other receives lose datagram boundaries: '
      .. 'use udpgro' },
    { 'IPPROTO_UDPLITE', 104, 104, 'other receives lose datagram boundaries: '
      .. 'use udpgro' },
    { 'SOL_PACKET', 22, 22, 'the value holds a pointer (PACKET_FANOUT_DATA)' },
    { 'SOL_MPTCP', 4, 4, 'the value holds pointers (MPTCP_FULL_INFO)' },
    { 'IPPROTO_SCTP', 107, 107, 'the value may hold a pointer (connectx)' },
    { 'IPPROTO_SCTP', 110, 111, 'the value holds a pointer (connectx)' },
    { 'IPPROTO_IP', 64, 79, 'the values of netfilter hold pointers' },
    { 'IPPROTO_IP', 81, 199, 'the values of netfilter hold pointers' },
    { 'IPPROTO_IP', 1024, 1500, 'the values of IPVS tell their own lengths' },
    { 'IPPROTO_IPV6', 64, 65, 'the values of netfilter hold pointers' },
    { 'IPPROTO_IPV6', 68, 69, 'the values of netfilter hold pointers' },
    { 'SOL_BLUETOOTH', 19, 19, 'the value tells its own length (BT_CODEC)' },
    { 'SOL_XDP', 0, 0x7fffffff, 'the values of XDP hold pointers' },
    { 'SOL_RDS', 0, 0x7fffffff, 'the values of RDS hold pointers' },
  },
}
