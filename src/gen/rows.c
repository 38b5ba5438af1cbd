/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/; change it there. */
#include "gen/numbers.h"
#include "base/codec.h"
#include "base/kinds.h"

/* Not every system has all structures. */
#ifdef __GNUC__
#define ROWS  __attribute__((unused)) static const struct lls_field
#else
#define ROWS  static const struct lls_field
#endif

ROWS f_credentials[] = {
  { "pid", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 },
  { "uid", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "gid", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_timestamps[] = {
  { "software", NULL, 0, sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 },
  { "hardware", NULL, 2 * sizeof(struct timespec), sizeof(struct timespec), LLS_ONE, LLS_TIMESPEC, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_pktinfo[] = {
  { "ifindex", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "specdst", NULL, 4, 4, LLS_ONE, LLS_IPV4, 0, 0 },
  { "addr", NULL, 8, 4, LLS_ONE, LLS_IPV4, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_pktinfo6[] = {
  { "addr", NULL, 0, 16, LLS_ONE, LLS_IPV6, 0, 0 },
  { "ifindex", NULL, 16, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_recverr[] = {
  { "number", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "origin", NULL, 4, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "type", NULL, 5, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "code", NULL, 6, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "info", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "data", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "offender", NULL, 16, 0, LLS_ONE, LLS_SOCKADDR, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_auxdata[] = {
  { "status", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "len", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "snaplen", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "mac", NULL, 12, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "net", NULL, 14, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "vlantci", NULL, 16, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "vlantpid", NULL, 18, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_netlinkinfo[] = {
  { "group", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_sctpsndinfo[] = {
  { "stream", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 2, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ppid", NULL, 4, 4, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "context", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "assoc", NULL, 12, 4, LLS_ONE, LLS_SIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_sctprcvinfo[] = {
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

ROWS f_meminfo[] = {
  { "rmemalloc", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvbuf", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "wmemalloc", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndbuf", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "fwdalloc", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "wmemqueued", NULL, 20, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "optmem", NULL, 24, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "backlog", NULL, 28, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "drops", NULL, 32, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_txtime[] = {
  { "clockid", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 },
  { "flags", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_pathmtu[] = {
  { "addr", NULL, 0, 28, LLS_ONE, LLS_SOCKADDR, 0, 0 },
  { "mtu", NULL, 28, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_group6[] = {
  { "addr", NULL, 0, 16, LLS_ONE, LLS_IPV6, 0, 0 },
  { "ifindex", NULL, 16, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_flowlabel[] = {
  { "dst", NULL, 0, 16, LLS_ONE, LLS_IPV6, 0, 0 },
  { "label", NULL, 16, 4, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "action", NULL, 20, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "share", NULL, 21, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 22, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "expires", NULL, 24, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "linger", NULL, 26, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pad", NULL, 28, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_tcpinfo[] = {
  { "state", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "castate", NULL, 1, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "retransmits", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "probes", NULL, 3, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "backoff", NULL, 4, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "options", NULL, 5, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndwscale", NULL, 6, 1, LLS_ONE, LLS_BITS, 0, 4 },
  { "rcvwscale", NULL, 6, 1, LLS_ONE, LLS_BITS, 4, 4 },
  { "deliveryrateapplimited", NULL, 7, 1, LLS_ONE, LLS_BITS, 0, 1 },
  { "fastopenclientfail", NULL, 7, 1, LLS_ONE, LLS_BITS, 1, 2 },
  { "rto", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ato", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndmss", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvmss", NULL, 20, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "unacked", NULL, 24, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sacked", NULL, 28, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lost", NULL, 32, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "retrans", NULL, 36, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "fackets", NULL, 40, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lastdatasent", NULL, 44, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lastacksent", NULL, 48, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lastdatarecv", NULL, 52, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lastackrecv", NULL, 56, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pmtu", NULL, 60, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvssthresh", NULL, 64, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rtt", NULL, 68, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rttvar", NULL, 72, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndssthresh", NULL, 76, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndcwnd", NULL, 80, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "advmss", NULL, 84, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "reordering", NULL, 88, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvrtt", NULL, 92, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvspace", NULL, 96, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "totalretrans", NULL, 100, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pacingrate", NULL, 104, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "maxpacingrate", NULL, 112, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytesacked", NULL, 120, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytesreceived", NULL, 128, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "segsout", NULL, 136, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "segsin", NULL, 140, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "notsentbytes", NULL, 144, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "minrtt", NULL, 148, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "datasegsin", NULL, 152, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "datasegsout", NULL, 156, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "deliveryrate", NULL, 160, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "busytime", NULL, 168, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rwndlimited", NULL, 176, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndbuflimited", NULL, 184, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "delivered", NULL, 192, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "deliveredce", NULL, 196, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytessent", NULL, 200, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytesretrans", NULL, 208, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "dsackdups", NULL, 216, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "reordseen", NULL, 220, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvooopack", NULL, 224, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndwnd", NULL, 228, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvwnd", NULL, 232, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rehash", NULL, 236, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "totalrto", NULL, 240, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "totalrtorecoveries", NULL, 242, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "totalrtotime", NULL, 244, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "receivedce", NULL, 248, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "deliverede1bytes", NULL, 252, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "deliverede0bytes", NULL, 256, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "deliveredcebytes", NULL, 260, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "receivede1bytes", NULL, 264, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "receivede0bytes", NULL, 268, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "receivedcebytes", NULL, 272, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "accecnfailmode", NULL, 276, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "accecnoptseen", NULL, 278, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_md5sig[] = {
  { "addr", NULL, 0, 128, LLS_ONE, LLS_SOCKADDR, 0, 0 },
  { "flags", NULL, 128, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "prefixlen", NULL, 129, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "keylen", NULL, 130, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ifindex", NULL, 132, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "key", NULL, 136, 80, LLS_ONE, LLS_BYTES, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_repairoption[] = {
  { "code", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "value", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_repairwindow[] = {
  { "sndwl1", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sndwnd", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "maxwindow", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvwnd", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvwup", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_mptcpinfo[] = {
  { "subflows", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addaddrsignal", NULL, 1, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addaddraccepted", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "subflowsmax", NULL, 3, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addaddrsignalmax", NULL, 4, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addaddracceptedmax", NULL, 5, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "token", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "writeseq", NULL, 16, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "snduna", NULL, 24, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rcvnxt", NULL, 32, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "localaddrused", NULL, 40, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "localaddrmax", NULL, 41, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "csumenabled", NULL, 42, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "retransmits", NULL, 44, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytesretrans", NULL, 48, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytessent", NULL, 56, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytesreceived", NULL, 64, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "bytesacked", NULL, 72, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_packetmreq[] = {
  { "ifindex", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "type", NULL, 4, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "alen", NULL, 6, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "address", NULL, 8, 8, LLS_ONE, LLS_HWADDR, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_packetstats[] = {
  { "packets", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "drops", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "freeze", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_rolloverstats[] = {
  { "all", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "huge", NULL, 8, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "failed", NULL, 16, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_canfilter[] = {
  { "id", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "mask", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_isotpopts[] = {
  { "flags", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "frametxtime", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "extaddress", NULL, 8, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "txpadcontent", NULL, 9, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rxpadcontent", NULL, 10, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "rxextaddress", NULL, 11, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_isotpfc[] = {
  { "bs", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "stmin", NULL, 1, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "wftmax", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_isotpll[] = {
  { "mtu", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "txdl", NULL, 1, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "txflags", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_j1939filter[] = {
  { "name", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "namemask", NULL, 8, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pgn", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pgnmask", NULL, 20, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addr", NULL, 24, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addrmask", NULL, 25, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_sctpinitmsg[] = {
  { "numostreams", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "maxinstreams", NULL, 2, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "maxattempts", NULL, 4, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "maxinittimeo", NULL, 6, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};

ROWS f_btsecurity[] = {
  { "level", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "keysize", NULL, 1, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
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
  { { "pathmtu", f_pathmtu, 0, 32, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_PATHMTU },
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
#if defined(IPPROTO_IP) && defined(SCM_SECURITY) && defined(__linux__)
  { { "passsec", NULL, 0, 0, LLS_ONE, LLS_TEXT, 0, 0 }, IPPROTO_IP, SCM_SECURITY },
#endif
#if defined(IPPROTO_IP) && defined(IP_PROTOCOL) && defined(__linux__)
  { { "protocol", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_IP, IP_PROTOCOL },
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
#if defined(SOL_CAN_J1939) && defined(SCM_J1939_DEST_ADDR) && defined(__linux__)
  { { "j1939destaddr", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_CAN_J1939, SCM_J1939_DEST_ADDR },
#endif
#if defined(SOL_CAN_J1939) && defined(SCM_J1939_DEST_NAME) && defined(__linux__)
  { { "j1939destname", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_CAN_J1939, SCM_J1939_DEST_NAME },
#endif
#if defined(SOL_CAN_J1939) && defined(SCM_J1939_PRIO) && defined(__linux__)
  { { "j1939prio", NULL, 0, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_CAN_J1939, SCM_J1939_PRIO },
#endif
#if defined(SOL_CAN_J1939) && defined(SCM_J1939_ERRQUEUE) && defined(__linux__)
  { { "j1939errqueue", f_recverr, 0, 0, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_CAN_J1939, SCM_J1939_ERRQUEUE },
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
ROWS f_inet[] = {
  { "port", NULL, offsetof(struct sockaddr_in, sin_port), 2, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "addr", NULL, offsetof(struct sockaddr_in, sin_addr), 4, LLS_ONE, LLS_IPV4, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_INET6)
ROWS f_inet6[] = {
  { "port", NULL, offsetof(struct sockaddr_in6, sin6_port), 2, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "flowinfo", NULL, offsetof(struct sockaddr_in6, sin6_flowinfo), 4, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "addr", NULL, offsetof(struct sockaddr_in6, sin6_addr), 16, LLS_ONE, LLS_IPV6, 0, 0 },
  { "scope", NULL, offsetof(struct sockaddr_in6, sin6_scope_id), 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_UNIX)
ROWS f_unix[] = {
  { "path", NULL, offsetof(struct sockaddr_un, sun_path), 0, LLS_ONE, LLS_PATH, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_NETLINK)
ROWS f_netlink[] = {
  { "pid", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "groups", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_PACKET) && defined(__linux__)
ROWS f_packet[] = {
  { "ethertype", NULL, 2, 2, LLS_ONE, LLS_NETWORK, 0, 0 },
  { "ifindex", NULL, 4, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "hatype", NULL, 8, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "pkttype", NULL, 10, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "addr", NULL, 11, 9, LLS_ONE, LLS_LLADDR, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_VSOCK) && defined(__linux__)
ROWS f_vsock[] = {
  { "port", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "cid", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "flags", NULL, 12, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_CAN) && defined(__linux__)
ROWS f_can[] = {
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
ROWS f_alg[] = {
  { "type", NULL, 2, 14, LLS_ONE, LLS_TEXT, 0, 0 },
  { "feat", NULL, 16, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "mask", NULL, 20, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "name", NULL, 24, 64, LLS_ONE, LLS_TEXT, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_QIPCRTR) && defined(__linux__)
ROWS f_qipcrtr[] = {
  { "node", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "port", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_XDP) && defined(__linux__)
ROWS f_xdp[] = {
  { "flags", NULL, 2, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "ifindex", NULL, 4, 4, LLS_ONE, LLS_INTERFACE, 0, 0 },
  { "queue", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "sharedfd", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_TIPC) && defined(__linux__)
ROWS f_tipc[] = {
  { "addrtype", NULL, 2, 1, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "scope", NULL, 3, 1, LLS_ONE, LLS_SIGNED, 0, 0 },
  { "type", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "lower", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "upper", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_NFC) && defined(__linux__)
ROWS f_nfc[] = {
  { "devidx", NULL, 4, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "targetidx", NULL, 8, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { "nfcprotocol", NULL, 12, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 },
  { NULL, NULL, 0, 0, 0, 0, 0, 0 }
};
#endif

#if defined(AF_PHONET) && defined(__linux__)
ROWS f_phonet[] = {
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
#if defined(IPPROTO_IPV6) && defined(IPV6_DONTFRAG)
  { { "dontfrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_DONTFRAG, NULL, 0 },
#else
  { { "dontfrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_FREEBIND)
  { { "freebind", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_FREEBIND, NULL, 0 },
#else
  { { "freebind", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_HDRINCL)
  { { "hdrincl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_HDRINCL, NULL, 0 },
#else
  { { "hdrincl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_MULTICAST_ALL)
  { { "mcastall", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_MULTICAST_ALL, NULL, 0 },
#else
  { { "mcastall", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
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
#if defined(IPPROTO_IPV6) && defined(IPV6_MINHOPCOUNT)
  { { "minttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IPV6, IPV6_MINHOPCOUNT, NULL, 0 },
#else
  { { "minttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_MTU)
  { { "mtu", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_IPV6, IPV6_MTU, NULL, 0 },
#else
  { { "mtu", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_MTU_DISCOVER)
  { { "mtudiscover", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IPV6, IPV6_MTU_DISCOVER, NULL, 0 },
#else
  { { "mtudiscover", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IP6T_SO_ORIGINAL_DST)
  { { "originaldst", NULL, 0, 28, LLS_ONE, LLS_SOCKADDR, 0, 0 }, IPPROTO_IPV6, IP6T_SO_ORIGINAL_DST, NULL, LLS_READONLY },
#else
  { { "originaldst", NULL, 0, 28, LLS_ONE, LLS_SOCKADDR, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVERR)
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVERR, NULL, 0 },
#else
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVERR_RFC4884)
  { { "recverr4884", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVERR_RFC4884, NULL, 0 },
#else
  { { "recverr4884", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVFRAGSIZE)
  { { "recvfragsize", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVFRAGSIZE, NULL, 0 },
#else
  { { "recvfragsize", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVORIGDSTADDR)
  { { "recvorigdstaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVORIGDSTADDR, NULL, 0 },
#else
  { { "recvorigdstaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVPKTINFO)
  { { "recvpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVPKTINFO, NULL, 0 },
#else
  { { "recvpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVTCLASS)
  { { "recvtos", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVTCLASS, NULL, 0 },
#else
  { { "recvtos", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVHOPLIMIT)
  { { "recvttl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, NULL, 0 },
#else
  { { "recvttl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_ROUTER_ALERT)
  { { "routeralert", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IPV6, IPV6_ROUTER_ALERT, NULL, 0 },
#else
  { { "routeralert", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_TCLASS)
  { { "tos", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IPV6, IPV6_TCLASS, NULL, 0 },
#else
  { { "tos", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_TRANSPARENT)
  { { "transparent", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_TRANSPARENT, NULL, 0 },
#else
  { { "transparent", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_UNICAST_HOPS)
  { { "ttl", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IPV6, IPV6_UNICAST_HOPS, NULL, 0 },
#else
  { { "ttl", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_UNICAST_IF)
  { { "unicastif", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 1, 0 }, IPPROTO_IPV6, IPV6_UNICAST_IF, NULL, 0 },
#else
  { { "unicastif", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 1, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
};

/* By name. */
const struct lls_option lls_options[] = {
#if defined(SOL_SOCKET) && defined(SO_ACCEPTCONN)
  { { "acceptconn", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_ACCEPTCONN, NULL, LLS_READONLY },
#else
  { { "acceptconn", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_ADDR_PREFERENCES)
  { { "addrpreferences", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_IPV6, IPV6_ADDR_PREFERENCES, NULL, 0 },
#else
  { { "addrpreferences", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_AEAD_AUTHSIZE)
  { { "algsetaeadauthsize", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_ALG, ALG_SET_AEAD_AUTHSIZE, NULL, LLS_WRITEONLY },
#else
  { { "algsetaeadauthsize", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_DRBG_ENTROPY)
  { { "algsetdrbgentropy", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_ALG, ALG_SET_DRBG_ENTROPY, NULL, LLS_WRITEONLY },
#else
  { { "algsetdrbgentropy", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_KEY)
  { { "algsetkey", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_ALG, ALG_SET_KEY, NULL, LLS_WRITEONLY },
#else
  { { "algsetkey", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_ALG) && defined(ALG_SET_KEY_BY_KEY_SERIAL)
  { { "algsetkeyserial", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_ALG, ALG_SET_KEY_BY_KEY_SERIAL, NULL, LLS_WRITEONLY },
#else
  { { "algsetkeyserial", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_ATTACH_BPF)
  { { "attachbpf", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, SOL_SOCKET, SO_ATTACH_BPF, NULL, LLS_WRITEONLY },
#else
  { { "attachbpf", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_ATTACH_REUSEPORT_EBPF)
  { { "attachreuseportbpf", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, SOL_SOCKET, SO_ATTACH_REUSEPORT_EBPF, NULL, LLS_WRITEONLY },
#else
  { { "attachreuseportbpf", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_AUTOFLOWLABEL)
  { { "autoflowlabel", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_AUTOFLOWLABEL, NULL, 0 },
#else
  { { "autoflowlabel", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_BIND_ADDRESS_NO_PORT)
  { { "bindaddressnoport", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, NULL, 0 },
#else
  { { "bindaddressnoport", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_BINDTODEVICE)
  { { "bindtodevice", NULL, 0, 16, LLS_ONE, LLS_DEVICE, 0, 0 }, SOL_SOCKET, SO_BINDTODEVICE, NULL, 0 },
#else
  { { "bindtodevice", NULL, 0, 16, LLS_ONE, LLS_DEVICE, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_BINDTOIFINDEX)
  { { "bindtoifindex", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 0, 0 }, SOL_SOCKET, SO_BINDTOIFINDEX, NULL, 0 },
#else
  { { "bindtoifindex", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_BPF_EXTENSIONS)
  { { "bpfextensions", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_BPF_EXTENSIONS, NULL, LLS_READONLY },
#else
  { { "bpfextensions", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_BROADCAST)
  { { "broadcast", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_BROADCAST, NULL, 0 },
#else
  { { "broadcast", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_BLUETOOTH) && defined(BT_DEFER_SETUP)
  { { "btdefersetup", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_BLUETOOTH, BT_DEFER_SETUP, NULL, 0 },
#else
  { { "btdefersetup", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_BLUETOOTH) && defined(BT_RCVMTU)
  { { "btrcvmtu", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_BLUETOOTH, BT_RCVMTU, NULL, 0 },
#else
  { { "btrcvmtu", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_BLUETOOTH) && defined(BT_SECURITY)
  { { "btsecurity", f_btsecurity, 0, 2, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_BLUETOOTH, BT_SECURITY, NULL, 0 },
#else
  { { "btsecurity", f_btsecurity, 0, 2, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_BLUETOOTH) && defined(BT_SNDMTU)
  { { "btsndmtu", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_BLUETOOTH, BT_SNDMTU, NULL, 0 },
#else
  { { "btsndmtu", NULL, 0, 2, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_BUF_LOCK)
  { { "bufferlock", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_BUF_LOCK, NULL, 0 },
#else
  { { "bufferlock", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_BUSY_POLL)
  { { "busypoll", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_BUSY_POLL, NULL, 0 },
#else
  { { "busypoll", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_BUSY_POLL_BUDGET)
  { { "busypollbudget", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_BUSY_POLL_BUDGET, NULL, 0 },
#else
  { { "busypollbudget", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_ERR_FILTER)
  { { "canerrfilter", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_CAN_RAW, CAN_RAW_ERR_FILTER, NULL, 0 },
#else
  { { "canerrfilter", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_FD_FRAMES)
  { { "canfdframes", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_RAW, CAN_RAW_FD_FRAMES, NULL, 0 },
#else
  { { "canfdframes", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_FILTER)
  { { "canfilter", f_canfilter, 0, 8, LLS_ANY, LLS_STRUCT, 0, 0 }, SOL_CAN_RAW, CAN_RAW_FILTER, NULL, 0 },
#else
  { { "canfilter", f_canfilter, 0, 8, LLS_ANY, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_JOIN_FILTERS)
  { { "canjoinfilters", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_RAW, CAN_RAW_JOIN_FILTERS, NULL, 0 },
#else
  { { "canjoinfilters", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_LOOPBACK)
  { { "canloopback", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_RAW, CAN_RAW_LOOPBACK, NULL, 0 },
#else
  { { "canloopback", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_RECV_OWN_MSGS)
  { { "canrecvownmsgs", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_RAW, CAN_RAW_RECV_OWN_MSGS, NULL, 0 },
#else
  { { "canrecvownmsgs", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_RAW) && defined(CAN_RAW_XL_FRAMES)
  { { "canxlframes", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_RAW, CAN_RAW_XL_FRAMES, NULL, 0 },
#else
  { { "canxlframes", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_CNX_ADVICE)
  { { "cnxadvice", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SO_CNX_ADVICE, NULL, LLS_WRITEONLY },
#else
  { { "cnxadvice", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_COOKIE)
  { { "cookie", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_COOKIE, NULL, LLS_READONLY },
#else
  { { "cookie", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_AVAILABLE_CCIDS)
  { { "dccpavailableccids", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_AVAILABLE_CCIDS, NULL, LLS_READONLY },
#else
  { { "dccpavailableccids", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_CCID)
  { { "dccpccid", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_CCID, NULL, LLS_WRITEONLY },
#else
  { { "dccpccid", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_GET_CUR_MPS)
  { { "dccpcurmps", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_GET_CUR_MPS, NULL, LLS_READONLY },
#else
  { { "dccpcurmps", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_PACKET_SIZE)
  { { "dccppacketsize", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_PACKET_SIZE, NULL, 0 },
#else
  { { "dccppacketsize", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_QPOLICY_ID)
  { { "dccpqpolicyid", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_QPOLICY_ID, NULL, 0 },
#else
  { { "dccpqpolicyid", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_QPOLICY_TXQLEN)
  { { "dccpqpolicytxqlen", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_QPOLICY_TXQLEN, NULL, 0 },
#else
  { { "dccpqpolicytxqlen", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_RECV_CSCOV)
  { { "dccprecvcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_RECV_CSCOV, NULL, 0 },
#else
  { { "dccprecvcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_RX_CCID)
  { { "dccprxccid", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_RX_CCID, NULL, 0 },
#else
  { { "dccprxccid", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_SEND_CSCOV)
  { { "dccpsendcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_SEND_CSCOV, NULL, 0 },
#else
  { { "dccpsendcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_SERVER_TIMEWAIT)
  { { "dccpservertimewait", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_SERVER_TIMEWAIT, NULL, 0 },
#else
  { { "dccpservertimewait", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_SERVICE)
  { { "dccpservice", NULL, 0, 4, LLS_ONE, LLS_NETWORK, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_SERVICE, NULL, 0 },
#else
  { { "dccpservice", NULL, 0, 4, LLS_ONE, LLS_NETWORK, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_DCCP) && defined(DCCP_SOCKOPT_TX_CCID)
  { { "dccptxccid", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, SOL_DCCP, DCCP_SOCKOPT_TX_CCID, NULL, 0 },
#else
  { { "dccptxccid", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_DEBUG)
  { { "debug", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_DEBUG, NULL, 0 },
#else
  { { "debug", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_DOMAIN)
  { { "domain", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SO_DOMAIN, NULL, LLS_READONLY },
#else
  { { "domain", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_IP) && defined(IP_DONTFRAG)
  { { "dontfrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_DONTFRAG, &twins[0], 0 },
#else
  { { "dontfrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[0], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_DONTROUTE)
  { { "dontroute", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_DONTROUTE, NULL, 0 },
#else
  { { "dontroute", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_DSTOPTS)
  { { "dstopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_DSTOPTS, NULL, 0 },
#else
  { { "dstopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_FLOWINFO_SEND)
  { { "flowinfosend", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_FLOWINFO_SEND, NULL, 0 },
#else
  { { "flowinfosend", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_FLOWLABEL_MGR)
  { { "flowlabel", f_flowlabel, 0, 32, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_FLOWLABEL_MGR, NULL, LLS_WRITEONLY },
#else
  { { "flowlabel", f_flowlabel, 0, 32, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(IPPROTO_IP) && defined(IP_FREEBIND)
  { { "freebind", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_FREEBIND, &twins[1], 0 },
#elif defined(IPPROTO_IP) && defined(IP_BINDANY)
  { { "freebind", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_BINDANY, &twins[1], 0 },
#else
  { { "freebind", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[1], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_HDRINCL)
  { { "hdrincl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_HDRINCL, &twins[2], 0 },
#else
  { { "hdrincl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[2], 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_HOPOPTS)
  { { "hopopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_HOPOPTS, NULL, 0 },
#else
  { { "hopopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_ICMPV6) && defined(ICMP6_FILTER)
  { { "icmp6filter", NULL, 0, 4, 8, LLS_UNSIGNED, 0, 0 }, IPPROTO_ICMPV6, ICMP6_FILTER, NULL, 0 },
#else
  { { "icmp6filter", NULL, 0, 4, 8, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_RAW) && defined(ICMP_FILTER)
  { { "icmpfilter", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_RAW, ICMP_FILTER, NULL, 0 },
#else
  { { "icmpfilter", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_INCOMING_CPU)
  { { "incomingcpu", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SO_INCOMING_CPU, NULL, 0 },
#else
  { { "incomingcpu", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_INCOMING_NAPI_ID)
  { { "incomingnapiid", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_INCOMING_NAPI_ID, NULL, LLS_READONLY },
#else
  { { "incomingnapiid", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_INQ)
  { { "inq", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_INQ, NULL, LLS_WRITEONLY },
#else
  { { "inq", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(IPPROTO_IP) && defined(IP_OPTIONS)
  { { "ipoptions", NULL, 0, 40, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IP, IP_OPTIONS, NULL, 0 },
#else
  { { "ipoptions", NULL, 0, 40, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_PASSSEC)
  { { "ippasssec", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_PASSSEC, NULL, 0 },
#else
  { { "ippasssec", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_PROTOCOL)
  { { "ipprotocol", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_IP, IP_PROTOCOL, NULL, LLS_READONLY },
#else
  { { "ipprotocol", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_CHECKSUM)
  { { "ipv6checksum", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IPV6, IPV6_CHECKSUM, NULL, 0 },
#else
  { { "ipv6checksum", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_V6ONLY)
  { { "ipv6only", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_V6ONLY, NULL, 0 },
#else
  { { "ipv6only", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_USE_MIN_MTU)
  { { "ipv6usemin", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_USE_MIN_MTU, NULL, 0 },
#else
  { { "ipv6usemin", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_ISOTP) && defined(CAN_ISOTP_LL_OPTS)
  { { "isotplloptions", f_isotpll, 0, 3, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_CAN_ISOTP, CAN_ISOTP_LL_OPTS, NULL, 0 },
#else
  { { "isotplloptions", f_isotpll, 0, 3, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_ISOTP) && defined(CAN_ISOTP_OPTS)
  { { "isotpopts", f_isotpopts, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_CAN_ISOTP, CAN_ISOTP_OPTS, NULL, 0 },
#else
  { { "isotpopts", f_isotpopts, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_ISOTP) && defined(CAN_ISOTP_RECV_FC)
  { { "isotprecvfc", f_isotpfc, 0, 3, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_CAN_ISOTP, CAN_ISOTP_RECV_FC, NULL, 0 },
#else
  { { "isotprecvfc", f_isotpfc, 0, 3, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_ISOTP) && defined(CAN_ISOTP_RX_STMIN)
  { { "isotprxstmin", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_CAN_ISOTP, CAN_ISOTP_RX_STMIN, NULL, 0 },
#else
  { { "isotprxstmin", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_ISOTP) && defined(CAN_ISOTP_TX_STMIN)
  { { "isotptxstmin", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_CAN_ISOTP, CAN_ISOTP_TX_STMIN, NULL, 0 },
#else
  { { "isotptxstmin", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_J1939) && defined(SO_J1939_ERRQUEUE)
  { { "j1939errqueue", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_J1939, SO_J1939_ERRQUEUE, NULL, 0 },
#else
  { { "j1939errqueue", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_J1939) && defined(SO_J1939_FILTER)
  { { "j1939filter", f_j1939filter, 0, 32, LLS_ANY, LLS_STRUCT, 0, 0 }, SOL_CAN_J1939, SO_J1939_FILTER, NULL, LLS_WRITEONLY },
#else
  { { "j1939filter", f_j1939filter, 0, 32, LLS_ANY, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_CAN_J1939) && defined(SO_J1939_PROMISC)
  { { "j1939promisc", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_CAN_J1939, SO_J1939_PROMISC, NULL, 0 },
#else
  { { "j1939promisc", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_CAN_J1939) && defined(SO_J1939_SEND_PRIO)
  { { "j1939sendprio", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_CAN_J1939, SO_J1939_SEND_PRIO, NULL, 0 },
#else
  { { "j1939sendprio", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_JOIN_ANYCAST)
  { { "joinanycast", f_group6, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_JOIN_ANYCAST, NULL, LLS_WRITEONLY },
#else
  { { "joinanycast", f_group6, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_KEEPALIVE)
  { { "keepalive", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_KEEPALIVE, NULL, 0 },
#else
  { { "keepalive", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_LEAVE_ANYCAST)
  { { "leaveanycast", f_group6, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_LEAVE_ANYCAST, NULL, LLS_WRITEONLY },
#else
  { { "leaveanycast", f_group6, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_LINGER)
  { { "linger", NULL, 0, sizeof(struct linger), LLS_ONE, LLS_LINGER, 0, 0 }, SOL_SOCKET, SO_LINGER, NULL, 0 },
#else
  { { "linger", NULL, 0, sizeof(struct linger), LLS_ONE, LLS_LINGER, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_LOCAL_PORT_RANGE)
  { { "localportrange", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_IP, IP_LOCAL_PORT_RANGE, NULL, 0 },
#else
  { { "localportrange", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_MARK)
  { { "mark", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_MARK, NULL, 0 },
#else
  { { "mark", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_MAX_PACING_RATE)
  { { "maxpacingrate", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_MAX_PACING_RATE, NULL, 0 },
#else
  { { "maxpacingrate", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_MULTICAST_ALL)
  { { "mcastall", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_MULTICAST_ALL, &twins[3], 0 },
#else
  { { "mcastall", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[3], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_MULTICAST_LOOP)
  { { "mcastloop", NULL, 0, 1, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_MULTICAST_LOOP, &twins[4], 0 },
#else
  { { "mcastloop", NULL, 0, 1, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[4], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_MULTICAST_TTL)
  { { "mcastttl", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_MULTICAST_TTL, &twins[5], 0 },
#else
  { { "mcastttl", NULL, 0, 1, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[5], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_MEMINFO)
  { { "meminfo", f_meminfo, 0, 36, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_SOCKET, SO_MEMINFO, NULL, LLS_READONLY },
#else
  { { "meminfo", f_meminfo, 0, 36, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_IP) && defined(IP_MINTTL)
  { { "minttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_MINTTL, &twins[6], 0 },
#else
  { { "minttl", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[6], 0 },
#endif
#if defined(SOL_MPTCP) && defined(MPTCP_INFO)
  { { "mptcpinfo", f_mptcpinfo, 0, 80, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_MPTCP, MPTCP_INFO, NULL, LLS_READONLY },
#else
  { { "mptcpinfo", f_mptcpinfo, 0, 80, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_IP) && defined(IP_MTU)
  { { "mtu", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_IP, IP_MTU, &twins[7], 0 },
#else
  { { "mtu", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[7], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_MTU_DISCOVER)
  { { "mtudiscover", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IP, IP_MTU_DISCOVER, &twins[8], 0 },
#else
  { { "mtudiscover", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[8], 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_ADD_MEMBERSHIP)
  { { "netlinkaddmembership", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, NULL, LLS_WRITEONLY },
#else
  { { "netlinkaddmembership", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_BROADCAST_ERROR)
  { { "netlinkbroadcasterror", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_BROADCAST_ERROR, NULL, 0 },
#else
  { { "netlinkbroadcasterror", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_CAP_ACK)
  { { "netlinkcapack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_CAP_ACK, NULL, 0 },
#else
  { { "netlinkcapack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_DROP_MEMBERSHIP)
  { { "netlinkdropmembership", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_NETLINK, NETLINK_DROP_MEMBERSHIP, NULL, LLS_WRITEONLY },
#else
  { { "netlinkdropmembership", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_EXT_ACK)
  { { "netlinkextack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_EXT_ACK, NULL, 0 },
#else
  { { "netlinkextack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_GET_STRICT_CHK)
  { { "netlinkgetstrictchk", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_GET_STRICT_CHK, NULL, 0 },
#else
  { { "netlinkgetstrictchk", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_LISTEN_ALL_NSID)
  { { "netlinklistenallnsid", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_LISTEN_ALL_NSID, NULL, 0 },
#else
  { { "netlinklistenallnsid", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_LIST_MEMBERSHIPS)
  { { "netlinklistmemberships", NULL, 0, 4, LLS_ANY, LLS_UNSIGNED, 0, 0 }, SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, NULL, LLS_READONLY },
#else
  { { "netlinklistmemberships", NULL, 0, 4, LLS_ANY, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_NO_ENOBUFS)
  { { "netlinknoenobufs", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_NO_ENOBUFS, NULL, 0 },
#else
  { { "netlinknoenobufs", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_NETLINK) && defined(NETLINK_PKTINFO)
  { { "netlinkpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_NETLINK, NETLINK_PKTINFO, NULL, 0 },
#else
  { { "netlinkpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_NETNS_COOKIE)
  { { "netnscookie", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_NETNS_COOKIE, NULL, LLS_READONLY },
#else
  { { "netnscookie", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_NO_CHECK)
  { { "nocheck", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_NO_CHECK, NULL, 0 },
#else
  { { "nocheck", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_NODEFRAG)
  { { "nodefrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_NODEFRAG, NULL, 0 },
#else
  { { "nodefrag", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_NOFCS)
  { { "nofcs", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_NOFCS, NULL, 0 },
#else
  { { "nofcs", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_OOBINLINE)
  { { "oobinline", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_OOBINLINE, NULL, 0 },
#else
  { { "oobinline", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(SO_ORIGINAL_DST)
  { { "originaldst", NULL, 0, 16, LLS_ONE, LLS_SOCKADDR, 0, 0 }, IPPROTO_IP, SO_ORIGINAL_DST, &twins[9], LLS_READONLY },
#else
  { { "originaldst", NULL, 0, 16, LLS_ONE, LLS_SOCKADDR, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[9], LLS_READONLY },
#endif
#if defined(SOL_PACKET) && defined(PACKET_ADD_MEMBERSHIP)
  { { "packetaddmembership", f_packetmreq, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_PACKET, PACKET_ADD_MEMBERSHIP, NULL, LLS_WRITEONLY },
#else
  { { "packetaddmembership", f_packetmreq, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_PACKET) && defined(PACKET_AUXDATA)
  { { "packetauxdata", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_AUXDATA, NULL, 0 },
#else
  { { "packetauxdata", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_COPY_THRESH)
  { { "packetcopythresh", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_PACKET, PACKET_COPY_THRESH, NULL, LLS_WRITEONLY },
#else
  { { "packetcopythresh", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_PACKET) && defined(PACKET_DROP_MEMBERSHIP)
  { { "packetdropmembership", f_packetmreq, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_PACKET, PACKET_DROP_MEMBERSHIP, NULL, LLS_WRITEONLY },
#else
  { { "packetdropmembership", f_packetmreq, 0, 16, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_PACKET) && defined(PACKET_FANOUT)
  { { "packetfanout", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_PACKET, PACKET_FANOUT, NULL, 0 },
#else
  { { "packetfanout", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_IGNORE_OUTGOING)
  { { "packetignoreoutgoing", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_IGNORE_OUTGOING, NULL, 0 },
#else
  { { "packetignoreoutgoing", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_LOSS)
  { { "packetloss", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_LOSS, NULL, 0 },
#else
  { { "packetloss", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_ORIGDEV)
  { { "packetorigdev", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_ORIGDEV, NULL, 0 },
#else
  { { "packetorigdev", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_QDISC_BYPASS)
  { { "packetqdiscbypass", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_QDISC_BYPASS, NULL, 0 },
#else
  { { "packetqdiscbypass", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_RESERVE)
  { { "packetreserve", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_PACKET, PACKET_RESERVE, NULL, 0 },
#else
  { { "packetreserve", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_ROLLOVER_STATS)
  { { "packetrolloverstats", f_rolloverstats, 0, 24, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_PACKET, PACKET_ROLLOVER_STATS, NULL, LLS_READONLY },
#else
  { { "packetrolloverstats", f_rolloverstats, 0, 24, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_PACKET) && defined(PACKET_STATISTICS)
  { { "packetstatistics", f_packetstats, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_PACKET, PACKET_STATISTICS, NULL, LLS_READONLY },
#else
  { { "packetstatistics", f_packetstats, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_PACKET) && defined(PACKET_TIMESTAMP)
  { { "packettimestamp", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_PACKET, PACKET_TIMESTAMP, NULL, 0 },
#else
  { { "packettimestamp", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_TX_HAS_OFF)
  { { "packettxhasoff", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_TX_HAS_OFF, NULL, 0 },
#else
  { { "packettxhasoff", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_VERSION)
  { { "packetversion", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_PACKET, PACKET_VERSION, NULL, 0 },
#else
  { { "packetversion", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_VNET_HDR)
  { { "packetvnethdr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_PACKET, PACKET_VNET_HDR, NULL, 0 },
#else
  { { "packetvnethdr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_PACKET) && defined(PACKET_VNET_HDR_SZ)
  { { "packetvnethdrsz", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_PACKET, PACKET_VNET_HDR_SZ, NULL, 0 },
#else
  { { "packetvnethdrsz", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PASSCRED)
  { { "passcred", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_PASSCRED, NULL, 0 },
#else
  { { "passcred", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PASSPIDFD)
  { { "passpidfd", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_PASSPIDFD, NULL, 0 },
#else
  { { "passpidfd", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PASSRIGHTS)
  { { "passrights", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_PASSRIGHTS, NULL, 0 },
#else
  { { "passrights", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PASSSEC)
  { { "passsec", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_PASSSEC, NULL, 0 },
#else
  { { "passsec", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_PATHMTU)
  { { "pathmtu", f_pathmtu, 0, 32, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_IPV6, IPV6_PATHMTU, NULL, LLS_READONLY },
#else
  { { "pathmtu", f_pathmtu, 0, 32, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_PEEK_OFF)
  { { "peekoff", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SO_PEEK_OFF, NULL, 0 },
#else
  { { "peekoff", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PEERCRED) && defined(__linux__)
  { { "peercred", f_credentials, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_SOCKET, SO_PEERCRED, NULL, LLS_READONLY },
#else
  { { "peercred", f_credentials, 0, 12, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_PEERGROUPS)
  { { "peergroups", NULL, 0, 4, LLS_ANY, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_PEERGROUPS, NULL, LLS_READONLY },
#else
  { { "peergroups", NULL, 0, 4, LLS_ANY, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_PEERPIDFD)
  { { "peerpidfd", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, SOL_SOCKET, SO_PEERPIDFD, NULL, LLS_READONLY },
#else
  { { "peerpidfd", NULL, 0, 4, LLS_ONE, LLS_DESCRIPTOR, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_PEERSEC)
  { { "peersec", NULL, 0, 0, LLS_ONE, LLS_TEXT, 0, 0 }, SOL_SOCKET, SO_PEERSEC, NULL, LLS_READONLY },
#else
  { { "peersec", NULL, 0, 0, LLS_ONE, LLS_TEXT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_PREFER_BUSY_POLL)
  { { "preferbusypoll", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_PREFER_BUSY_POLL, NULL, 0 },
#else
  { { "preferbusypoll", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_PRIORITY)
  { { "priority", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_PRIORITY, NULL, 0 },
#else
  { { "priority", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVBUF)
  { { "rcvbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RCVBUF, NULL, 0 },
#else
  { { "rcvbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVBUFFORCE)
  { { "rcvbufforce", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RCVBUFFORCE, NULL, LLS_WRITEONLY },
#else
  { { "rcvbufforce", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVLOWAT)
  { { "rcvlowat", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RCVLOWAT, NULL, 0 },
#else
  { { "rcvlowat", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVMARK)
  { { "rcvmark", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_RCVMARK, NULL, 0 },
#else
  { { "rcvmark", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVPRIORITY)
  { { "rcvpriority", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_RCVPRIORITY, NULL, 0 },
#else
  { { "rcvpriority", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RCVTIMEO)
  { { "rcvtimeo", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, SOL_SOCKET, SO_RCVTIMEO, NULL, 0 },
#else
  { { "rcvtimeo", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_CHECKSUM)
  { { "recvchecksum", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_CHECKSUM, NULL, 0 },
#else
  { { "recvchecksum", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVDSTADDR)
  { { "recvdstaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVDSTADDR, NULL, 0 },
#else
  { { "recvdstaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVDSTOPTS)
  { { "recvdstopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVDSTOPTS, NULL, 0 },
#else
  { { "recvdstopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVERR)
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVERR, &twins[10], 0 },
#else
  { { "recverr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[10], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVERR_RFC4884)
  { { "recverr4884", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVERR_RFC4884, &twins[11], 0 },
#else
  { { "recverr4884", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[11], 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_FLOWINFO)
  { { "recvflowinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_FLOWINFO, NULL, 0 },
#else
  { { "recvflowinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVFRAGSIZE)
  { { "recvfragsize", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVFRAGSIZE, &twins[12], 0 },
#else
  { { "recvfragsize", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[12], 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVHOPOPTS)
  { { "recvhopopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVHOPOPTS, NULL, 0 },
#else
  { { "recvhopopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVOPTS)
  { { "recvipopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVOPTS, NULL, 0 },
#else
  { { "recvipopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVORIGDSTADDR)
  { { "recvorigdstaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVORIGDSTADDR, &twins[13], 0 },
#else
  { { "recvorigdstaddr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[13], 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVPATHMTU)
  { { "recvpathmtu", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVPATHMTU, NULL, 0 },
#else
  { { "recvpathmtu", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVPKTINFO)
  { { "recvpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVPKTINFO, &twins[14], 0 },
#elif defined(IPPROTO_IP) && defined(IP_PKTINFO)
  { { "recvpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_PKTINFO, &twins[14], 0 },
#else
  { { "recvpktinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[14], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RETOPTS)
  { { "recvretopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RETOPTS, NULL, 0 },
#else
  { { "recvretopts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RECVRTHDR)
  { { "recvrthdr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_RECVRTHDR, NULL, 0 },
#else
  { { "recvrthdr", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVTOS)
  { { "recvtos", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVTOS, &twins[15], 0 },
#else
  { { "recvtos", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[15], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_RECVTTL)
  { { "recvttl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_RECVTTL, &twins[16], 0 },
#else
  { { "recvttl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[16], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RESERVE_MEM)
  { { "reservemem", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RESERVE_MEM, NULL, 0 },
#else
  { { "reservemem", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
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
#if defined(SOL_SOCKET) && defined(SO_REUSEPORT_LB)
  { { "reuseportlb", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_REUSEPORT_LB, NULL, 0 },
#else
  { { "reuseportlb", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_ROUTER_ALERT)
  { { "routeralert", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IP, IP_ROUTER_ALERT, &twins[17], 0 },
#else
  { { "routeralert", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[17], 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_ROUTER_ALERT_ISOLATE)
  { { "routeralertisolate", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IPV6, IPV6_ROUTER_ALERT_ISOLATE, NULL, 0 },
#else
  { { "routeralertisolate", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RTHDR)
  { { "rthdr", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_RTHDR, NULL, 0 },
#else
  { { "rthdr", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IPV6) && defined(IPV6_RTHDRDSTOPTS)
  { { "rthdrdstopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_IPV6, IPV6_RTHDRDSTOPTS, NULL, 0 },
#else
  { { "rthdrdstopts", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_RXQ_OVFL)
  { { "rxqovfl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_RXQ_OVFL, NULL, 0 },
#else
  { { "rxqovfl", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_SCTP) && defined(SCTP_EVENTS)
  { { "sctpevents", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_SCTP, SCTP_EVENTS, NULL, 0 },
#else
  { { "sctpevents", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_SCTP) && defined(SCTP_INITMSG)
  { { "sctpinitmsg", f_sctpinitmsg, 0, 8, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_SCTP, SCTP_INITMSG, NULL, 0 },
#else
  { { "sctpinitmsg", f_sctpinitmsg, 0, 8, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_SCTP) && defined(SCTP_NODELAY)
  { { "sctpnodelay", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_SCTP, SCTP_NODELAY, NULL, 0 },
#else
  { { "sctpnodelay", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_SCTP) && defined(SCTP_RECVRCVINFO)
  { { "sctprecvrcvinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_SCTP, SCTP_RECVRCVINFO, NULL, 0 },
#else
  { { "sctprecvrcvinfo", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SELECT_ERR_QUEUE)
  { { "selecterrqueue", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_SELECT_ERR_QUEUE, NULL, 0 },
#else
  { { "selecterrqueue", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SETFIB)
  { { "setfib", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_SETFIB, NULL, 0 },
#elif defined(SOL_SOCKET) && defined(SO_RTABLE)
  { { "setfib", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_RTABLE, NULL, 0 },
#else
  { { "setfib", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SNDBUF)
  { { "sndbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_SNDBUF, NULL, 0 },
#else
  { { "sndbuf", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_SNDBUFFORCE)
  { { "sndbufforce", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_SOCKET, SO_SNDBUFFORCE, NULL, LLS_WRITEONLY },
#else
  { { "sndbufforce", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
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
#if defined(IPPROTO_TCP) && defined(TCP_CC_INFO)
  { { "tcpccinfo", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_TCP, TCP_CC_INFO, NULL, LLS_READONLY },
#else
  { { "tcpccinfo", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_CONGESTION)
  { { "tcpcongestion", NULL, 0, 16, LLS_ONE, LLS_TEXT, 0, 0 }, IPPROTO_TCP, TCP_CONGESTION, NULL, 0 },
#else
  { { "tcpcongestion", NULL, 0, 16, LLS_ONE, LLS_TEXT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_CONNECTIONTIMEOUT)
  { { "tcpconnectiontimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_CONNECTIONTIMEOUT, NULL, 0 },
#elif defined(IPPROTO_TCP) && defined(TCP_KEEPINIT)
  { { "tcpconnectiontimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_KEEPINIT, NULL, 0 },
#else
  { { "tcpconnectiontimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_CORK)
  { { "tcpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_CORK, NULL, 0 },
#elif defined(IPPROTO_TCP) && defined(TCP_NOPUSH)
  { { "tcpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_NOPUSH, NULL, 0 },
#else
  { { "tcpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_DEFER_ACCEPT)
  { { "tcpdeferaccept", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_DEFER_ACCEPT, NULL, 0 },
#else
  { { "tcpdeferaccept", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_DELACK_MAX_US)
  { { "tcpdelackmax", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_DELACK_MAX_US, NULL, 0 },
#else
  { { "tcpdelackmax", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_FASTOPEN)
  { { "tcpfastopen", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_FASTOPEN, NULL, 0 },
#else
  { { "tcpfastopen", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_FASTOPEN_CONNECT)
  { { "tcpfastopenconnect", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_FASTOPEN_CONNECT, NULL, 0 },
#else
  { { "tcpfastopenconnect", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_FASTOPEN_KEY)
  { { "tcpfastopenkey", NULL, 0, 32, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_TCP, TCP_FASTOPEN_KEY, NULL, 0 },
#else
  { { "tcpfastopenkey", NULL, 0, 32, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_FASTOPEN_NO_COOKIE)
  { { "tcpfastopennocookie", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_FASTOPEN_NO_COOKIE, NULL, 0 },
#else
  { { "tcpfastopennocookie", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_INFO) && defined(__linux__)
  { { "tcpinfo", f_tcpinfo, 0, 280, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_TCP, TCP_INFO, NULL, LLS_READONLY },
#else
  { { "tcpinfo", f_tcpinfo, 0, 280, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_INQ)
  { { "tcpinq", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_INQ, NULL, 0 },
#else
  { { "tcpinq", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_IS_MPTCP)
  { { "tcpismptcp", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_IS_MPTCP, NULL, LLS_READONLY },
#else
  { { "tcpismptcp", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
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
#if defined(IPPROTO_TCP) && defined(TCP_LINGER2)
  { { "tcplinger2", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_TCP, TCP_LINGER2, NULL, 0 },
#else
  { { "tcplinger2", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_MAXSEG)
  { { "tcpmaxseg", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_MAXSEG, NULL, 0 },
#else
  { { "tcpmaxseg", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_MD5SIG) && defined(__linux__)
  { { "tcpmd5sig", f_md5sig, 0, 216, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_TCP, TCP_MD5SIG, NULL, LLS_WRITEONLY },
#else
  { { "tcpmd5sig", f_md5sig, 0, 216, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_MD5SIG_EXT)
  { { "tcpmd5sigext", f_md5sig, 0, 216, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_TCP, TCP_MD5SIG_EXT, NULL, LLS_WRITEONLY },
#else
  { { "tcpmd5sigext", f_md5sig, 0, 216, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_NODELAY)
  { { "tcpnodelay", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_NODELAY, NULL, 0 },
#else
  { { "tcpnodelay", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_NOOPT)
  { { "tcpnoopt", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_NOOPT, NULL, 0 },
#else
  { { "tcpnoopt", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_NOTSENT_LOWAT)
  { { "tcpnotsentlowat", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_TCP, TCP_NOTSENT_LOWAT, NULL, 0 },
#else
  { { "tcpnotsentlowat", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_QUEUE_SEQ)
  { { "tcpqueueseq", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_TCP, TCP_QUEUE_SEQ, NULL, 0 },
#else
  { { "tcpqueueseq", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_QUICKACK)
  { { "tcpquickack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_QUICKACK, NULL, 0 },
#else
  { { "tcpquickack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_REPAIR)
  { { "tcprepair", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_TCP, TCP_REPAIR, NULL, 0 },
#else
  { { "tcprepair", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_REPAIR_OPTIONS)
  { { "tcprepairoptions", f_repairoption, 0, 8, LLS_ANY, LLS_STRUCT, 0, 0 }, IPPROTO_TCP, TCP_REPAIR_OPTIONS, NULL, LLS_WRITEONLY },
#else
  { { "tcprepairoptions", f_repairoption, 0, 8, LLS_ANY, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_REPAIR_QUEUE)
  { { "tcprepairqueue", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_TCP, TCP_REPAIR_QUEUE, NULL, 0 },
#else
  { { "tcprepairqueue", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_REPAIR_WINDOW)
  { { "tcprepairwindow", f_repairwindow, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, IPPROTO_TCP, TCP_REPAIR_WINDOW, NULL, 0 },
#else
  { { "tcprepairwindow", f_repairwindow, 0, 20, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_RTO_MAX_MS)
  { { "tcprtomax", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_RTO_MAX_MS, NULL, 0 },
#else
  { { "tcprtomax", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_RTO_MIN_US)
  { { "tcprtomin", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_RTO_MIN_US, NULL, 0 },
#else
  { { "tcprtomin", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_SAVED_SYN)
  { { "tcpsavedsyn", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, IPPROTO_TCP, TCP_SAVED_SYN, NULL, LLS_READONLY },
#else
  { { "tcpsavedsyn", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_SAVE_SYN)
  { { "tcpsavesyn", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_SAVE_SYN, NULL, 0 },
#else
  { { "tcpsavesyn", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_SYNCNT)
  { { "tcpsyncnt", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_SYNCNT, NULL, 0 },
#else
  { { "tcpsyncnt", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_THIN_DUPACK)
  { { "tcpthindupack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_THIN_DUPACK, NULL, 0 },
#else
  { { "tcpthindupack", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_THIN_LINEAR_TIMEOUTS)
  { { "tcpthinlineartimeouts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, NULL, 0 },
#else
  { { "tcpthinlineartimeouts", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_TIMESTAMP)
  { { "tcptimestamp", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, IPPROTO_TCP, TCP_TIMESTAMP, NULL, 0 },
#else
  { { "tcptimestamp", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_TX_DELAY)
  { { "tcptxdelay", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_TX_DELAY, NULL, 0 },
#else
  { { "tcptxdelay", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_ULP)
  { { "tcpulp", NULL, 0, 16, LLS_ONE, LLS_TEXT, 0, 0 }, IPPROTO_TCP, TCP_ULP, NULL, 0 },
#else
  { { "tcpulp", NULL, 0, 16, LLS_ONE, LLS_TEXT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_USER_TIMEOUT)
  { { "tcpusertimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_USER_TIMEOUT, NULL, 0 },
#else
  { { "tcpusertimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_TCP) && defined(TCP_WINDOW_CLAMP)
  { { "tcpwindowclamp", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_TCP, TCP_WINDOW_CLAMP, NULL, 0 },
#else
  { { "tcpwindowclamp", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_TIMESTAMP)
  { { "timestamp", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_TIMESTAMP, NULL, 0 },
#else
  { { "timestamp", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_TIMESTAMPING)
  { { "timestamping", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_TIMESTAMPING, NULL, 0 },
#else
  { { "timestamping", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_TIMESTAMPNS)
  { { "timestampns", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_TIMESTAMPNS, NULL, 0 },
#else
  { { "timestampns", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TIPC) && defined(TIPC_CONN_TIMEOUT)
  { { "tipcconntimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_TIPC, TIPC_CONN_TIMEOUT, NULL, 0 },
#else
  { { "tipcconntimeout", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TIPC) && defined(TIPC_DEST_DROPPABLE)
  { { "tipcdestdroppable", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_TIPC, TIPC_DEST_DROPPABLE, NULL, 0 },
#else
  { { "tipcdestdroppable", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TIPC) && defined(TIPC_IMPORTANCE)
  { { "tipcimportance", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, SOL_TIPC, TIPC_IMPORTANCE, NULL, 0 },
#else
  { { "tipcimportance", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TIPC) && defined(TIPC_SRC_DROPPABLE)
  { { "tipcsrcdroppable", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_TIPC, TIPC_SRC_DROPPABLE, NULL, 0 },
#else
  { { "tipcsrcdroppable", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TLS) && defined(TLS_RX)
  { { "tlsrx", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_TLS, TLS_RX, NULL, 0 },
#else
  { { "tlsrx", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TLS) && defined(TLS_RX_EXPECT_NO_PAD)
  { { "tlsrxexpectnopad", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_TLS, TLS_RX_EXPECT_NO_PAD, NULL, 0 },
#else
  { { "tlsrxexpectnopad", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TLS) && defined(TLS_TX)
  { { "tlstx", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, SOL_TLS, TLS_TX, NULL, 0 },
#else
  { { "tlstx", NULL, 0, 0, LLS_ONE, LLS_BYTES, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_TLS) && defined(TLS_TX_ZEROCOPY_RO)
  { { "tlstxzerocopyro", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_TLS, TLS_TX_ZEROCOPY_RO, NULL, 0 },
#else
  { { "tlstxzerocopyro", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_TOS)
  { { "tos", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, IPPROTO_IP, IP_TOS, &twins[18], 0 },
#else
  { { "tos", NULL, 0, 4, LLS_ONE, LLS_OCTET, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[18], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_TRANSPARENT)
  { { "transparent", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_IP, IP_TRANSPARENT, &twins[19], 0 },
#else
  { { "transparent", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[19], 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_TTL)
  { { "ttl", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_IP, IP_TTL, &twins[20], 0 },
#else
  { { "ttl", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[20], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_TXREHASH)
  { { "txrehash", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, SOL_SOCKET, SO_TXREHASH, NULL, 0 },
#else
  { { "txrehash", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_TXTIME)
  { { "txtime", f_txtime, 0, 8, LLS_ONE, LLS_STRUCT, 0, 0 }, SOL_SOCKET, SO_TXTIME, NULL, 0 },
#else
  { { "txtime", f_txtime, 0, 8, LLS_ONE, LLS_STRUCT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_CORK)
  { { "udpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_UDP, UDP_CORK, NULL, 0 },
#else
  { { "udpcork", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_ENCAP)
  { { "udpencap", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, IPPROTO_UDP, UDP_ENCAP, NULL, 0 },
#else
  { { "udpencap", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDPLITE) && defined(UDPLITE_RECV_CSCOV)
  { { "udpliterecvcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_UDPLITE, UDPLITE_RECV_CSCOV, NULL, 0 },
#else
  { { "udpliterecvcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDPLITE) && defined(UDPLITE_SEND_CSCOV)
  { { "udplitesendcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_UDPLITE, UDPLITE_SEND_CSCOV, NULL, 0 },
#else
  { { "udplitesendcscov", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_NO_CHECK6_RX)
  { { "udpnocheck6rx", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_UDP, UDP_NO_CHECK6_RX, NULL, 0 },
#else
  { { "udpnocheck6rx", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_NO_CHECK6_TX)
  { { "udpnocheck6tx", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, IPPROTO_UDP, UDP_NO_CHECK6_TX, NULL, 0 },
#else
  { { "udpnocheck6tx", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_UDP) && defined(UDP_SEGMENT)
  { { "udpsegment", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, IPPROTO_UDP, UDP_SEGMENT, NULL, 0 },
#else
  { { "udpsegment", NULL, 0, 4, LLS_ONE, LLS_COUNT, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(IPPROTO_IP) && defined(IP_UNICAST_IF)
  { { "unicastif", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 1, 0 }, IPPROTO_IP, IP_UNICAST_IF, &twins[21], 0 },
#else
  { { "unicastif", NULL, 0, 4, LLS_ONE, LLS_INTERFACE, 1, 0 }, LLS_ABSENT, LLS_ABSENT, &twins[21], 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_USER_COOKIE)
  { { "usercookie", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, SOL_SOCKET, SO_USER_COOKIE, NULL, LLS_WRITEONLY },
#else
  { { "usercookie", NULL, 0, 4, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_WRITEONLY },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_BUFFER_MAX_SIZE)
  { { "vsockbuffermaxsize", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE, NULL, 0 },
#else
  { { "vsockbuffermaxsize", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_BUFFER_MIN_SIZE)
  { { "vsockbufferminsize", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_BUFFER_MIN_SIZE, NULL, 0 },
#else
  { { "vsockbufferminsize", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_BUFFER_SIZE)
  { { "vsockbuffersize", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, NULL, 0 },
#else
  { { "vsockbuffersize", NULL, 0, 8, LLS_ONE, LLS_UNSIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_CONNECT_TIMEOUT)
  { { "vsockconnecttimeout", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT, NULL, 0 },
#elif defined(AF_VSOCK) && defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD)
  { { "vsockconnecttimeout", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, NULL, 0 },
#else
  { { "vsockconnecttimeout", NULL, 0, sizeof(struct timeval), LLS_ONE, LLS_SECONDS, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_NONBLOCK_TXRX)
  { { "vsocknonblocktxrx", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_NONBLOCK_TXRX, NULL, 0 },
#else
  { { "vsocknonblocktxrx", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_PEER_HOST_VM_ID)
  { { "vsockpeerhostvmid", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_PEER_HOST_VM_ID, NULL, LLS_READONLY },
#else
  { { "vsockpeerhostvmid", NULL, 0, 4, LLS_ONE, LLS_SIGNED, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(AF_VSOCK) && defined(SO_VM_SOCKETS_TRUSTED)
  { { "vsocktrusted", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, AF_VSOCK, SO_VM_SOCKETS_TRUSTED, NULL, LLS_READONLY },
#else
  { { "vsocktrusted", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, LLS_READONLY },
#endif
#if defined(SOL_SOCKET) && defined(SO_WIFI_STATUS)
  { { "wifistatus", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_WIFI_STATUS, NULL, 0 },
#else
  { { "wifistatus", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
#if defined(SOL_SOCKET) && defined(SO_ZEROCOPY)
  { { "zerocopy", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, SOL_SOCKET, SO_ZEROCOPY, NULL, 0 },
#else
  { { "zerocopy", NULL, 0, 4, LLS_ONE, LLS_BOOLEAN, 0, 0 }, LLS_ABSENT, LLS_ABSENT, NULL, 0 },
#endif
};
const size_t lls_noptions = 248;

const struct lls_pairs lls_pairs[] = {
#ifdef __linux__
#if SO_PROTOCOL == 38
  { SOL_SOCKET, 1, 25, NULL },
#endif
#if SO_PROTOCOL == 38
  { SOL_SOCKET, 27, 50, NULL },
#endif
#if SO_PROTOCOL == 38
  { SOL_SOCKET, 52, 84, NULL },
#endif
  { IPPROTO_IP, 1, 52, NULL },
  { IPPROTO_IP, 80, 80, NULL },
  { IPPROTO_IP, 200, 211, NULL },
  { IPPROTO_IPV6, 1, 11, NULL },
  { IPPROTO_IPV6, 16, 63, NULL },
  { IPPROTO_IPV6, 66, 67, NULL },
  { IPPROTO_IPV6, 70, 78, NULL },
  { IPPROTO_IPV6, 80, 80, NULL },
  { IPPROTO_IPV6, 200, 212, NULL },
  { IPPROTO_TCP, 1, 34, NULL },
  { IPPROTO_TCP, 36, 46, NULL },
  { IPPROTO_UDP, 1, 1, NULL },
  { IPPROTO_UDP, 100, 103, NULL },
  { IPPROTO_UDPLITE, 1, 1, NULL },
  { IPPROTO_UDPLITE, 10, 11, NULL },
  { IPPROTO_UDPLITE, 100, 103, NULL },
  { SOL_RAW, 1, 1, NULL },
  { SOL_RAW, 7, 7, NULL },
  { IPPROTO_ICMPV6, 1, 1, NULL },
  { SOL_PACKET, 1, 21, NULL },
  { SOL_PACKET, 23, 24, NULL },
  { SOL_NETLINK, 1, 12, NULL },
  { SOL_ALG, 1, 7, NULL },
  { SOL_TLS, 1, 5, NULL },
  { SOL_MPTCP, 1, 3, NULL },
  { IPPROTO_SCTP, 0, 39, NULL },
  { IPPROTO_SCTP, 100, 102, NULL },
  { IPPROTO_SCTP, 108, 109, NULL },
  { IPPROTO_SCTP, 112, 133, NULL },
  { SOL_DCCP, 1, 17, NULL },
  { SOL_DCCP, 128, 128, NULL },
  { SOL_DCCP, 192, 192, NULL },
  { SOL_RXRPC, 1, 6, NULL },
  { SOL_TIPC, 127, 138, NULL },
  { SOL_CAN_RAW, 1, 8, NULL },
  { SOL_CAN_ISOTP, 1, 5, NULL },
  { SOL_CAN_J1939, 1, 4, NULL },
  { AF_VSOCK, 0, 8, NULL },
  { SOL_BLUETOOTH, 4, 18, NULL },
  { SOL_L2CAP, 1, 3, NULL },
  { SOL_SCO, 1, 2, NULL },
  { SOL_RFCOMM, 2, 3, NULL },
  { SOL_LLC, 1, 8, NULL },
  { SOL_PPPOL2TP, 1, 5, NULL },
  { SOL_PNPIPE, 1, 4, NULL },
  { SOL_KCM, 1, 1, NULL },
  { SOL_MCTP, 1, 1, NULL },
  { SOL_SMC, 1, 1, NULL },
  { SOL_AX25, 1, 12, NULL },
  { SOL_NETROM, 1, 7, NULL },
  { SOL_ROSE, 1, 7, NULL },
  { SOL_X25, 1, 1, NULL },
  { SOL_ATM, 1107296256, 1107689471, NULL },
  { SOL_IUCV, 128, 128, NULL },
  { SOL_IUCV, 2048, 2048, NULL },
  { SOL_IUCV, 4096, 4096, NULL },
  { SOL_CAIF, 127, 128, NULL },
  { SOL_NFC, 0, 4, NULL },
#if SO_PROTOCOL == 38
  { SOL_SOCKET, 26, 26, "the value holds a pointer: use attachfilter" },
#endif
#if SO_PROTOCOL == 38
  { SOL_SOCKET, 51, 51, "the value holds a pointer: use attachreuseport" },
#endif
  { IPPROTO_TCP, 35, 35, "the value holds pointers (TCP_ZEROCOPY_RECEIVE)" },
  { IPPROTO_UDP, 104, 104, "other receives lose datagram boundaries: use udpgro" },
  { IPPROTO_UDPLITE, 104, 104, "other receives lose datagram boundaries: use udpgro" },
  { SOL_PACKET, 22, 22, "the value holds a pointer (PACKET_FANOUT_DATA)" },
  { SOL_MPTCP, 4, 4, "the value holds pointers (MPTCP_FULL_INFO)" },
  { IPPROTO_SCTP, 107, 107, "the value may hold a pointer (connectx)" },
  { IPPROTO_SCTP, 110, 111, "the value holds a pointer (connectx)" },
  { IPPROTO_IP, 64, 79, "the values of netfilter hold pointers" },
  { IPPROTO_IP, 81, 199, "the values of netfilter hold pointers" },
  { IPPROTO_IP, 1024, 1500, "the values of IPVS tell their own lengths" },
  { IPPROTO_IPV6, 64, 65, "the values of netfilter hold pointers" },
  { IPPROTO_IPV6, 68, 69, "the values of netfilter hold pointers" },
  { SOL_BLUETOOTH, 19, 19, "the value tells its own length (BT_CODEC)" },
  { SOL_XDP, 0, 2147483647, "the values of XDP hold pointers" },
  { SOL_RDS, 0, 2147483647, "the values of RDS hold pointers" },
#endif
  { 0, 1, 0, NULL }
};
