/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/; change it there. */
#include "gen/numbers.h"
#include "base/codec.h"
#include "base/kinds.h"

static const struct lls_field f_credentials[] = {
  { "pid", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 },
  { "uid", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "gid", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_timestamps[] = {
  { "software", NULL, 0, sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 },
  { "hardware", NULL, 2 * sizeof(struct timespec), sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_pktinfo[] = {
  { "ifindex", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "specdst", NULL, 4, 4, LLS_ONE, LLS_IPV4, 0, 0 },
  { "addr", NULL, 8, 4, LLS_ONE, LLS_IPV4, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_pktinfo6[] = {
  { "addr", NULL, 0, 16, LLS_ONE, LLS_IPV6, 0, 0 },
  { "ifindex", NULL, 16, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_recverr[] = {
  { "number", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "origin", NULL, 4, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "type", NULL, 5, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "code", NULL, 6, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "info", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "data", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "offender", NULL, 16, 0, LLS_ONE, LLS_SOCKADDR, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_auxdata[] = {
  { "status", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "len", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "snaplen", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "mac", NULL, 12, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "net", NULL, 14, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "vlantci", NULL, 16, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "vlantpid", NULL, 18, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_netlinkinfo[] = {
  { "group", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_sctpsndinfo[] = {
  { "stream", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 2, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ppid", NULL, 4, 4, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "context", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "assoc", NULL, 12, 4, LLS_ONE, LLS_SIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

static const struct lls_field f_sctprcvinfo[] = {
  { "stream", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ssn", NULL, 2, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 4, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ppid", NULL, 8, 4, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "tsn", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "cumtsn", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "context", NULL, 20, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "assoc", NULL, 24, 4, LLS_ONE, LLS_SIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

const struct lls_control lls_controls[] = {
#if defined(IPPROTO_IP) && defined(IP_PKTINFO) && !defined(__NetBSD__)
  { { "pktinfo", f_pktinfo, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IP, IP_PKTINFO },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_PKTINFO)
  { { "pktinfo6", f_pktinfo6, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_PKTINFO },
#endif
#if defined(IPPROTO_IP) && defined(IP_TOS) && defined(__linux__)
  { { "tos", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_TOS },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVTOS) && !defined(__linux__)
  { { "tos", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_RECVTOS },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_TCLASS)
  { { "tclass", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IPV6, IPV6_TCLASS },
#endif
#if defined(IPPROTO_IP) && defined(IP_TTL) && defined(__linux__)
  { { "ttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_TTL },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVTTL) && !defined(__linux__)
  { { "ttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_RECVTTL },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_HOPLIMIT)
  { { "hoplimit", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IPV6, IPV6_HOPLIMIT },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_GRO) && defined(__linux__)
  { { "udpgro", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_UDP, UDP_GRO },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_SEGMENT) && defined(__linux__)
  { { "udpsegment", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_UDP, UDP_SEGMENT },
#endif
#if defined(SOL_SOCKET) && defined(SCM_TIMESTAMPNS)
  { { "timestampns", NULL, 0, sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 }, SOL_SOCKET, SCM_TIMESTAMPNS },
#endif
#if defined(SOL_SOCKET) && defined(SCM_TIMESTAMP)
  { { "timestamp", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_TIMEVAL, 0, 0 }, SOL_SOCKET, SCM_TIMESTAMP },
#endif
#if defined(SOL_SOCKET) && defined(SCM_TIMESTAMPING)
  { { "timestamping", f_timestamps, 0, 2 * sizeof(struct timespec) + sizeof(struct timespec), LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_SOCKET, SCM_TIMESTAMPING },
#endif
#if defined(SOL_SOCKET) && defined(SO_RXQ_OVFL)
  { { "rxqovfl", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_RXQ_OVFL },
#endif
#if defined(SOL_SOCKET) && defined(SCM_RIGHTS)
  { { "rights", NULL, 0, 4, LLS_ANY, LLS_DESCRIPTOR, 0, 0 }, SOL_SOCKET, SCM_RIGHTS },
#endif
#if defined(SOL_SOCKET) && defined(SCM_CREDENTIALS) && defined(__linux__)
  { { "credentials", f_credentials, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_SOCKET, SCM_CREDENTIALS },
#endif
#if defined(SOL_SOCKET) && defined(SCM_PIDFD) && defined(__linux__)
  { { "pidfd", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, SOL_SOCKET, SCM_PIDFD },
#endif
#if defined(SOL_SOCKET) && defined(SCM_SECURITY) && defined(__linux__)
  { { "security", NULL, 0, 0, LLS_ONE, LLS_TEXT, 0, 0 }, SOL_SOCKET, SCM_SECURITY },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVERR) && defined(__linux__)
  { { "recverr", f_recverr, 0, 0, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IP, IP_RECVERR },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVERR) && defined(__linux__)
  { { "recverr6", f_recverr, 0, 0, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_RECVERR },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVORIGDSTADDR) && defined(__linux__)
  { { "origdstaddr", NULL, 0, 0, LLS_ONE, LLS_SOCKADDR, 0, 0 }, IPPROTO_IP, IP_RECVORIGDSTADDR },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVORIGDSTADDR) && defined(__linux__)
  { { "origdstaddr6", NULL, 0, 0, LLS_ONE, LLS_SOCKADDR, 0, 0 }, IPPROTO_IPV6, IPV6_RECVORIGDSTADDR },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVDSTADDR) && !defined(__linux__)
  { { "dstaddr", NULL, 0, 4, LLS_ONE, LLS_IPV4, 0, 0 }, IPPROTO_IP, IP_RECVDSTADDR },
#endif
#if defined(SOL_SOCKET) && defined(SCM_TXTIME) && defined(__linux__)
  { { "txtime", NULL, 0, 8, LLS_ONE, LLS_NANOSECONDS, 0, 0 }, SOL_SOCKET, SCM_TXTIME },
#endif
#if defined(SOL_TLS) && defined(TLS_GET_RECORD_TYPE) && defined(__linux__)
  { { "tlsrecordtype", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_TLS, TLS_GET_RECORD_TYPE },
#endif
#if defined(SOL_TLS) && defined(TLS_SET_RECORD_TYPE) && defined(__linux__)
  { { "tlssetrecordtype", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_TLS, TLS_SET_RECORD_TYPE },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_HOPOPTS)
  { { "hopopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_HOPOPTS },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_DSTOPTS)
  { { "dstopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_DSTOPTS },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RTHDR)
  { { "rthdr", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_RTHDR },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RTHDRDSTOPTS)
  { { "rthdrdstopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_RTHDRDSTOPTS },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_FLOWINFO)
  { { "flowinfo", NULL, 0, 4, LLS_ONE, LLS_NETWORK, 0, 0 }, IPPROTO_IPV6, IPV6_FLOWINFO },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_DONTFRAG)
  { { "dontfrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_DONTFRAG },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_PATHMTU)
  { { "pathmtu", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_PATHMTU },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVFRAGSIZE) && defined(__linux__)
  { { "fragsize", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IP, IP_RECVFRAGSIZE },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVFRAGSIZE) && defined(__linux__)
  { { "fragsize6", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IPV6, IPV6_RECVFRAGSIZE },
#endif
#if defined(IPPROTO_IP) && defined(IP_CHECKSUM) && defined(__linux__)
  { { "checksum", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_IP, IP_CHECKSUM },
#endif
#if defined(IPPROTO_IP) && defined(IP_RETOPTS)
  { { "retopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IP, IP_RETOPTS },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVOPTS) && defined(__linux__)
  { { "recvopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IP, IP_RECVOPTS },
#endif
#if defined(IPPROTO_IP) && defined(IP_PASSSEC) && defined(__linux__)
  { { "passsec", NULL, 0, 0, LLS_ONE, LLS_TEXT, 0, 0 }, IPPROTO_IP, IP_PASSSEC },
#endif
#if defined(IPPROTO_IP) && defined(IP_PROTOCOL) && defined(__linux__)
  { { "protocol", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_IP, IP_PROTOCOL },
#endif
#if defined(SOL_SOCKET) && defined(SO_MARK) && defined(__linux__)
  { { "mark", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_MARK },
#endif
#if defined(SOL_SOCKET) && defined(SO_PRIORITY) && defined(__linux__)
  { { "priority", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_PRIORITY },
#endif
#if defined(SOL_SOCKET) && defined(SCM_TS_OPT_ID) && defined(__linux__)
  { { "tsoptid", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SCM_TS_OPT_ID },
#endif
#if defined(SOL_SOCKET) && defined(SO_TIMESTAMPING) && defined(__linux__)
  { { "timestampingctl", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_TIMESTAMPING },
#endif
#if defined(SOL_SOCKET) && defined(SCM_WIFI_STATUS) && defined(__linux__)
  { { "wifistatus", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SCM_WIFI_STATUS },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_CM_INQ) && defined(__linux__)
  { { "tcpinq", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_TCP, TCP_CM_INQ },
#endif
#if defined(SOL_SOCKET) && defined(SCM_INQ) && defined(__linux__)
  { { "inq", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SCM_INQ },
#endif
#if defined(SOL_PACKET) && defined(PACKET_AUXDATA) && defined(__linux__)
  { { "auxdata", f_auxdata, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_PACKET, PACKET_AUXDATA },
#endif
#if defined(SOL_PACKET) && defined(PACKET_TX_TIMESTAMP) && defined(__linux__)
  { { "packetrecverr", f_recverr, 0, 0, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_PACKET, PACKET_TX_TIMESTAMP },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_PKTINFO) && defined(__linux__)
  { { "netlinkinfo", f_netlinkinfo, 0, 4, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_NETLINK, NETLINK_PKTINFO },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_LISTEN_ALL_NSID) && defined(__linux__)
  { { "netlinknsid", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_NETLINK, NETLINK_LISTEN_ALL_NSID },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_OP) && defined(__linux__)
  { { "algsetop", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_ALG, ALG_SET_OP },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_IV) && defined(__linux__)
  { { "algsetiv", NULL, 0, 0, LLS_ONE, LLS_COUNTED, 0, 0 }, SOL_ALG, ALG_SET_IV },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_AEAD_ASSOCLEN) && defined(__linux__)
  { { "algsetaeadassoclen", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_ALG, ALG_SET_AEAD_ASSOCLEN },
#endif
#if defined(IPPROTO_SCTP) && defined(SCTP_SNDINFO) && defined(__linux__)
  { { "sctpsndinfo", f_sctpsndinfo, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_SCTP, SCTP_SNDINFO },
#endif
#if defined(IPPROTO_SCTP) && defined(SCTP_RCVINFO) && defined(__linux__)
  { { "sctprcvinfo", f_sctprcvinfo, 0, 28, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_SCTP, SCTP_RCVINFO },
#endif
#if defined(SOL_SOCKET) && defined(SCM_BINTIME) && !defined(__linux__)
  { { "bintime", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_SOCKET, SCM_BINTIME },
#endif
#if defined(SOL_SOCKET) && defined(SCM_REALTIME) && !defined(__linux__)
  { { "realtime", NULL, 0, sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 }, SOL_SOCKET, SCM_REALTIME },
#endif
#if defined(SOL_SOCKET) && defined(SCM_MONOTONIC) && !defined(__linux__)
  { { "monotonic", NULL, 0, sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 }, SOL_SOCKET, SCM_MONOTONIC },
#endif
  { { NULL, NULL, 0, 0, 0, 0, 0, 0 }, 0, 0 }
};

#if defined(AF_INET)
static const struct lls_field f_inet[] = {
  { "port", NULL, offsetof(struct sockaddr_in, sin_port), 2, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "addr", NULL, offsetof(struct sockaddr_in, sin_addr), 4, LLS_ONE, LLS_IPV4, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_INET6)
static const struct lls_field f_inet6[] = {
  { "port", NULL, offsetof(struct sockaddr_in6, sin6_port), 2, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "flowinfo", NULL, offsetof(struct sockaddr_in6, sin6_flowinfo), 4, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "addr", NULL, offsetof(struct sockaddr_in6, sin6_addr), 16, LLS_ONE, LLS_IPV6, 0, 0 },
  { "scope", NULL, offsetof(struct sockaddr_in6, sin6_scope_id), 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_UNIX)
static const struct lls_field f_unix[] = {
  { "path", NULL, offsetof(struct sockaddr_un, sun_path), 0, LLS_ONE, LLS_PATH, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_NETLINK)
static const struct lls_field f_netlink[] = {
  { "pid", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "groups", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_PACKET) && defined(__linux__)
static const struct lls_field f_packet[] = {
  { "protocol", NULL, 2, 2, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "ifindex", NULL, 4, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "hatype", NULL, 8, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pkttype", NULL, 10, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addr", NULL, 11, 9, LLS_ONE, LLS_LLADDR, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_VSOCK) && defined(__linux__)
static const struct lls_field f_vsock[] = {
  { "port", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "cid", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 12, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_CAN) && defined(__linux__)
static const struct lls_field f_can[] = {
  { "ifindex", NULL, 4, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "rxid", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "txid", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "name", NULL, 8, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pgn", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addr", NULL, 20, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_ALG) && defined(__linux__)
static const struct lls_field f_alg[] = {
  { "type", NULL, 2, 14, LLS_ONE, LLS_TEXT, 0, 0 },
  { "feat", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "mask", NULL, 20, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "name", NULL, 24, 64, LLS_ONE, LLS_TEXT, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_QIPCRTR) && defined(__linux__)
static const struct lls_field f_qipcrtr[] = {
  { "node", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "port", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_XDP) && defined(__linux__)
static const struct lls_field f_xdp[] = {
  { "flags", NULL, 2, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ifindex", NULL, 4, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "queue", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sharedfd", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_TIPC) && defined(__linux__)
static const struct lls_field f_tipc[] = {
  { "addrtype", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "scope", NULL, 3, 1, LLS_ONE, LLS_SIGNED, 0, 0 },
  { "type", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lower", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "upper", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_NFC) && defined(__linux__)
static const struct lls_field f_nfc[] = {
  { "devidx", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "targetidx", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "protocol", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_PHONET) && defined(__linux__)
static const struct lls_field f_phonet[] = {
  { "object", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "device", NULL, 3, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "resource", NULL, 4, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

const struct lls_family lls_families[] = {
#if defined(AF_INET)
  { { "inet", f_inet, 0, sizeof(struct sockaddr_in), LLS_ONE, LLS_STRUCT, 0, 0 }, AF_INET, sizeof(struct sockaddr_in) },
#endif
#if defined(AF_INET6)
  { { "inet6", f_inet6, 0, sizeof(struct sockaddr_in6), LLS_ONE, LLS_STRUCT, 0, 0 }, AF_INET6, sizeof(struct sockaddr_in6) },
#endif
#if defined(AF_UNIX)
  { { "unix", f_unix, 0, 0, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_UNIX, 0 },
#endif
#if defined(AF_NETLINK)
  { { "netlink", f_netlink, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_NETLINK, 12 },
#endif
#if defined(AF_PACKET) && defined(__linux__)
  { { "packet", f_packet, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_PACKET, 20 },
#endif
#if defined(AF_VSOCK) && defined(__linux__)
  { { "vsock", f_vsock, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_VSOCK, 16 },
#endif
#if defined(AF_CAN) && defined(__linux__)
  { { "can", f_can, 0, 24, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_CAN, 24 },
#endif
#if defined(AF_ALG) && defined(__linux__)
  { { "alg", f_alg, 0, 88, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_ALG, 88 },
#endif
#if defined(AF_QIPCRTR) && defined(__linux__)
  { { "qipcrtr", f_qipcrtr, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_QIPCRTR, 12 },
#endif
#if defined(AF_XDP) && defined(__linux__)
  { { "xdp", f_xdp, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_XDP, 16 },
#endif
#if defined(AF_TIPC) && defined(__linux__)
  { { "tipc", f_tipc, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_TIPC, 16 },
#endif
#if defined(AF_NFC) && defined(__linux__)
  { { "nfc", f_nfc, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_NFC, 16 },
#endif
#if defined(AF_PHONET) && defined(__linux__)
  { { "phonet", f_phonet, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, AF_PHONET, 16 },
#endif
  { { NULL, NULL, 0, 0, 0, 0, 0, 0 }, 0, 0 }
};

static const struct lls_option twins[] = {
#if defined(IPPROTO_IPV6) && defined(IPV6_MULTICAST_LOOP)
  { { "mcastloop", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, NULL, 0 },
#else
  { { "mcastloop", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_MULTICAST_HOPS)
  { { "mcastttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, NULL, 0 },
#else
  { { "mcastttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVERR)
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVERR, NULL, 0 },
#else
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
};

/* By name. */
const struct lls_option lls_options[] = {
#if defined(SOL_SOCKET) && defined(SO_ACCEPTCONN)
  { { "acceptconn", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_ACCEPTCONN, NULL, LLS_READONLY },
#else
  { { "acceptconn", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_BROADCAST)
  { { "broadcast", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_BROADCAST, NULL, 0 },
#else
  { { "broadcast", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_DEBUG)
  { { "debug", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_DEBUG, NULL, 0 },
#else
  { { "debug", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_DONTROUTE)
  { { "dontroute", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_DONTROUTE, NULL, 0 },
#else
  { { "dontroute", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_V6ONLY)
  { { "ipv6only", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_V6ONLY, NULL, 0 },
#else
  { { "ipv6only", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_KEEPALIVE)
  { { "keepalive", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_KEEPALIVE, NULL, 0 },
#else
  { { "keepalive", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_LINGER)
  { { "linger", NULL, 0, sizeof(struct linger), LLS_ONE, LLS_LINGER, 0, 0 }, SOL_SOCKET, SO_LINGER, NULL, 0 },
#else
  { { "linger", NULL, 0, sizeof(struct linger), LLS_ONE, LLS_LINGER, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_MULTICAST_LOOP)
  { { "mcastloop", NULL, 0, 1, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_MULTICAST_LOOP, &twins[0], 0 },
#else
  { { "mcastloop", NULL, 0, 1, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[0], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_MULTICAST_TTL)
  { { "mcastttl", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_MULTICAST_TTL, &twins[1], 0 },
#else
  { { "mcastttl", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[1], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_OOBINLINE)
  { { "oobinline", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_OOBINLINE, NULL, 0 },
#else
  { { "oobinline", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PASSCRED)
  { { "passcred", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_PASSCRED, NULL, 0 },
#else
  { { "passcred", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVBUF)
  { { "rcvbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RCVBUF, NULL, 0 },
#else
  { { "rcvbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVLOWAT)
  { { "rcvlowat", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RCVLOWAT, NULL, 0 },
#else
  { { "rcvlowat", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVTIMEO)
  { { "rcvtimeo", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, SOL_SOCKET, SO_RCVTIMEO, NULL, 0 },
#else
  { { "rcvtimeo", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVERR)
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVERR, &twins[2], 0 },
#else
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[2], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_REUSEADDR)
  { { "reuseaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_REUSEADDR, NULL, 0 },
#else
  { { "reuseaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_REUSEPORT)
  { { "reuseport", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_REUSEPORT, NULL, 0 },
#else
  { { "reuseport", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SNDBUF)
  { { "sndbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_SNDBUF, NULL, 0 },
#else
  { { "sndbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SNDLOWAT)
  { { "sndlowat", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_SNDLOWAT, NULL, 0 },
#else
  { { "sndlowat", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SNDTIMEO)
  { { "sndtimeo", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, SOL_SOCKET, SO_SNDTIMEO, NULL, 0 },
#else
  { { "sndtimeo", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_CORK)
  { { "tcpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_CORK, NULL, 0 },
#elif defined(IPPROTO_TCP) && defined(TCP_NOPUSH)
  { { "tcpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_NOPUSH, NULL, 0 },
#else
  { { "tcpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_KEEPIDLE)
  { { "tcpkeepalive", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_KEEPIDLE, NULL, 0 },
#elif defined(IPPROTO_TCP) && defined(TCP_KEEPALIVE)
  { { "tcpkeepalive", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_KEEPALIVE, NULL, 0 },
#else
  { { "tcpkeepalive", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_KEEPCNT)
  { { "tcpkeepcnt", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_KEEPCNT, NULL, 0 },
#else
  { { "tcpkeepcnt", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_KEEPINTVL)
  { { "tcpkeepintvl", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_KEEPINTVL, NULL, 0 },
#else
  { { "tcpkeepintvl", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_NODELAY)
  { { "tcpnodelay", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_NODELAY, NULL, 0 },
#else
  { { "tcpnodelay", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_TIMESTAMP)
  { { "timestamp", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_TIMESTAMP, NULL, 0 },
#else
  { { "timestamp", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_GRO)
  { { "udpgro", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_UDP, UDP_GRO, NULL, 0 },
#else
  { { "udpgro", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
};
const size_t lls_noptions = 27;
