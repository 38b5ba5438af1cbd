/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from etc/constants.txt; change it there. */
#include "base/base.h"

#include <errno.h>
#include <netinet/udp.h>

const struct lls_constant lls_constants[] = {
  /* AF_*: address families */
#ifdef AF_UNSPEC
  { "AF_UNSPEC", AF_UNSPEC },
#endif
#ifdef AF_UNIX
  { "AF_UNIX", AF_UNIX },
#endif
#ifdef AF_LOCAL
  { "AF_LOCAL", AF_LOCAL },
#endif
#ifdef AF_INET
  { "AF_INET", AF_INET },
#endif
#ifdef AF_INET6
  { "AF_INET6", AF_INET6 },
#endif
#ifdef AF_ALG
  { "AF_ALG", AF_ALG },
#endif
#ifdef AF_APPLETALK
  { "AF_APPLETALK", AF_APPLETALK },
#endif
#ifdef AF_AX25
  { "AF_AX25", AF_AX25 },
#endif
#ifdef AF_BLUETOOTH
  { "AF_BLUETOOTH", AF_BLUETOOTH },
#endif
#ifdef AF_CAN
  { "AF_CAN", AF_CAN },
#endif
#ifdef AF_CCITT
  { "AF_CCITT", AF_CCITT },
#endif
#ifdef AF_CHAOS
  { "AF_CHAOS", AF_CHAOS },
#endif
#ifdef AF_CNT
  { "AF_CNT", AF_CNT },
#endif
#ifdef AF_COIP
  { "AF_COIP", AF_COIP },
#endif
#ifdef AF_DATAKIT
  { "AF_DATAKIT", AF_DATAKIT },
#endif
#ifdef AF_DECnet
  { "AF_DECnet", AF_DECnet },
#endif
#ifdef AF_DLI
  { "AF_DLI", AF_DLI },
#endif
#ifdef AF_E164
  { "AF_E164", AF_E164 },
#endif
#ifdef AF_ECMA
  { "AF_ECMA", AF_ECMA },
#endif
#ifdef AF_HYLINK
  { "AF_HYLINK", AF_HYLINK },
#endif
#ifdef AF_HYPERV
  { "AF_HYPERV", AF_HYPERV },
#endif
#ifdef AF_IB
  { "AF_IB", AF_IB },
#endif
#ifdef AF_IEEE80211
  { "AF_IEEE80211", AF_IEEE80211 },
#endif
#ifdef AF_IEEE802154
  { "AF_IEEE802154", AF_IEEE802154 },
#endif
#ifdef AF_IMPLINK
  { "AF_IMPLINK", AF_IMPLINK },
#endif
#ifdef AF_IPX
  { "AF_IPX", AF_IPX },
#endif
#ifdef AF_ISDN
  { "AF_ISDN", AF_ISDN },
#endif
#ifdef AF_ISO
  { "AF_ISO", AF_ISO },
#endif
#ifdef AF_KEY
  { "AF_KEY", AF_KEY },
#endif
#ifdef AF_LAT
  { "AF_LAT", AF_LAT },
#endif
#ifdef AF_LINK
  { "AF_LINK", AF_LINK },
#endif
#ifdef AF_LLC
  { "AF_LLC", AF_LLC },
#endif
#ifdef AF_MPLS
  { "AF_MPLS", AF_MPLS },
#endif
#ifdef AF_NATM
  { "AF_NATM", AF_NATM },
#endif
#ifdef AF_NDRV
  { "AF_NDRV", AF_NDRV },
#endif
#ifdef AF_NETBIOS
  { "AF_NETBIOS", AF_NETBIOS },
#endif
#ifdef AF_NETLINK
  { "AF_NETLINK", AF_NETLINK },
#endif
#ifdef AF_NS
  { "AF_NS", AF_NS },
#endif
#ifdef AF_OSI
  { "AF_OSI", AF_OSI },
#elif defined(AF_ISO)
  { "AF_OSI", AF_ISO },
#endif
#ifdef AF_PACKET
  { "AF_PACKET", AF_PACKET },
#endif
#ifdef AF_PPP
  { "AF_PPP", AF_PPP },
#endif
#ifdef AF_PPPOX
  { "AF_PPPOX", AF_PPPOX },
#endif
#ifdef AF_PUP
  { "AF_PUP", AF_PUP },
#endif
#ifdef AF_QIPCRTR
  { "AF_QIPCRTR", AF_QIPCRTR },
#endif
#ifdef AF_RDS
  { "AF_RDS", AF_RDS },
#endif
#ifdef AF_RESERVED_36
  { "AF_RESERVED_36", AF_RESERVED_36 },
#endif
#ifdef AF_ROUTE
  { "AF_ROUTE", AF_ROUTE },
#endif
#ifdef AF_SIP
  { "AF_SIP", AF_SIP },
#endif
#ifdef AF_SMC
  { "AF_SMC", AF_SMC },
#endif
#ifdef AF_SNA
  { "AF_SNA", AF_SNA },
#endif
#ifdef AF_SYSTEM
  { "AF_SYSTEM", AF_SYSTEM },
#endif
#ifdef AF_TIPC
  { "AF_TIPC", AF_TIPC },
#endif
#ifdef AF_UTUN
  { "AF_UTUN", AF_UTUN },
#endif
#ifdef AF_VSOCK
  { "AF_VSOCK", AF_VSOCK },
#endif
#ifdef AF_X25
  { "AF_X25", AF_X25 },
#endif
#ifdef AF_XDP
  { "AF_XDP", AF_XDP },
#endif
  /* AI_*: what getaddrinfo shall do */
#ifdef AI_ADDRCONFIG
  { "AI_ADDRCONFIG", AI_ADDRCONFIG },
#endif
#ifdef AI_ALL
  { "AI_ALL", AI_ALL },
#endif
#ifdef AI_CANONIDN
  { "AI_CANONIDN", AI_CANONIDN },
#endif
#ifdef AI_CANONNAME
  { "AI_CANONNAME", AI_CANONNAME },
#endif
#ifdef AI_DEFAULT
  { "AI_DEFAULT", AI_DEFAULT },
#endif
#ifdef AI_IDN
  { "AI_IDN", AI_IDN },
#endif
#ifdef AI_NUMERICHOST
  { "AI_NUMERICHOST", AI_NUMERICHOST },
#endif
#ifdef AI_NUMERICSERV
  { "AI_NUMERICSERV", AI_NUMERICSERV },
#endif
#ifdef AI_PASSIVE
  { "AI_PASSIVE", AI_PASSIVE },
#endif
#ifdef AI_V4MAPPED
  { "AI_V4MAPPED", AI_V4MAPPED },
#endif
#ifdef AI_V4MAPPED_CFG
  { "AI_V4MAPPED_CFG", AI_V4MAPPED_CFG },
#endif
  /* EAI_*: errors of the resolver */
#ifdef EAI_ADDRFAMILY
  { "EAI_ADDRFAMILY", EAI_ADDRFAMILY },
#endif
#ifdef EAI_AGAIN
  { "EAI_AGAIN", EAI_AGAIN },
#endif
#ifdef EAI_ALLDONE
  { "EAI_ALLDONE", EAI_ALLDONE },
#endif
#ifdef EAI_BADFLAGS
  { "EAI_BADFLAGS", EAI_BADFLAGS },
#endif
#ifdef EAI_BADHINTS
  { "EAI_BADHINTS", EAI_BADHINTS },
#endif
#ifdef EAI_CANCELED
  { "EAI_CANCELED", EAI_CANCELED },
#endif
#ifdef EAI_FAIL
  { "EAI_FAIL", EAI_FAIL },
#endif
#ifdef EAI_FAMILY
  { "EAI_FAMILY", EAI_FAMILY },
#endif
#ifdef EAI_IDN_ENCODE
  { "EAI_IDN_ENCODE", EAI_IDN_ENCODE },
#endif
#ifdef EAI_INPROGRESS
  { "EAI_INPROGRESS", EAI_INPROGRESS },
#endif
#ifdef EAI_INTR
  { "EAI_INTR", EAI_INTR },
#endif
#ifdef EAI_MAX
  { "EAI_MAX", EAI_MAX },
#endif
#ifdef EAI_MEMORY
  { "EAI_MEMORY", EAI_MEMORY },
#endif
#ifdef EAI_NODATA
  { "EAI_NODATA", EAI_NODATA },
#endif
#ifdef EAI_NONAME
  { "EAI_NONAME", EAI_NONAME },
#endif
#ifdef EAI_NOTCANCELED
  { "EAI_NOTCANCELED", EAI_NOTCANCELED },
#endif
#ifdef EAI_OVERFLOW
  { "EAI_OVERFLOW", EAI_OVERFLOW },
#endif
#ifdef EAI_PROTOCOL
  { "EAI_PROTOCOL", EAI_PROTOCOL },
#endif
#ifdef EAI_SERVICE
  { "EAI_SERVICE", EAI_SERVICE },
#endif
#ifdef EAI_SOCKTYPE
  { "EAI_SOCKTYPE", EAI_SOCKTYPE },
#endif
#ifdef EAI_SYSTEM
  { "EAI_SYSTEM", EAI_SYSTEM },
#endif
  /* SOCK_*: types of sockets */
#ifdef SOCK_STREAM
  { "SOCK_STREAM", SOCK_STREAM },
#endif
#ifdef SOCK_DGRAM
  { "SOCK_DGRAM", SOCK_DGRAM },
#endif
#ifdef SOCK_SEQPACKET
  { "SOCK_SEQPACKET", SOCK_SEQPACKET },
#endif
#ifdef SOCK_RAW
  { "SOCK_RAW", SOCK_RAW },
#endif
#ifdef SOCK_RDM
  { "SOCK_RDM", SOCK_RDM },
#endif
#ifdef SOCK_DCCP
  { "SOCK_DCCP", SOCK_DCCP },
#endif
  /* SHUT_*: which direction to shut down */
#ifdef SHUT_RD
  { "SHUT_RD", SHUT_RD },
#endif
#ifdef SHUT_WR
  { "SHUT_WR", SHUT_WR },
#endif
#ifdef SHUT_RDWR
  { "SHUT_RDWR", SHUT_RDWR },
#endif
  /* MSG_*: flags for sending and receiving */
#ifdef MSG_BATCH
  { "MSG_BATCH", MSG_BATCH },
#endif
#ifdef MSG_CMSG_CLOEXEC
  { "MSG_CMSG_CLOEXEC", MSG_CMSG_CLOEXEC },
#endif
#ifdef MSG_CONFIRM
  { "MSG_CONFIRM", MSG_CONFIRM },
#endif
#ifdef MSG_CTRUNC
  { "MSG_CTRUNC", MSG_CTRUNC },
#endif
#ifdef MSG_DONTROUTE
  { "MSG_DONTROUTE", MSG_DONTROUTE },
#endif
#ifdef MSG_DONTWAIT
  { "MSG_DONTWAIT", MSG_DONTWAIT },
#endif
#ifdef MSG_EOF
  { "MSG_EOF", MSG_EOF },
#endif
#ifdef MSG_EOR
  { "MSG_EOR", MSG_EOR },
#endif
#ifdef MSG_ERRQUEUE
  { "MSG_ERRQUEUE", MSG_ERRQUEUE },
#endif
#ifdef MSG_FASTOPEN
  { "MSG_FASTOPEN", MSG_FASTOPEN },
#endif
#ifdef MSG_FIN
  { "MSG_FIN", MSG_FIN },
#endif
#ifdef MSG_FLUSH
  { "MSG_FLUSH", MSG_FLUSH },
#endif
#ifdef MSG_HAVEMORE
  { "MSG_HAVEMORE", MSG_HAVEMORE },
#endif
#ifdef MSG_HOLD
  { "MSG_HOLD", MSG_HOLD },
#endif
#ifdef MSG_MCAST
  { "MSG_MCAST", MSG_MCAST },
#endif
#ifdef MSG_MORE
  { "MSG_MORE", MSG_MORE },
#endif
#ifdef MSG_NBIO
  { "MSG_NBIO", MSG_NBIO },
#endif
#ifdef MSG_NEEDSA
  { "MSG_NEEDSA", MSG_NEEDSA },
#endif
#ifdef MSG_NOSIGNAL
  { "MSG_NOSIGNAL", MSG_NOSIGNAL },
#endif
#ifdef MSG_OOB
  { "MSG_OOB", MSG_OOB },
#endif
#ifdef MSG_PEEK
  { "MSG_PEEK", MSG_PEEK },
#endif
#ifdef MSG_PROBE
  { "MSG_PROBE", MSG_PROBE },
#endif
#ifdef MSG_RCVMORE
  { "MSG_RCVMORE", MSG_RCVMORE },
#endif
#ifdef MSG_SEND
  { "MSG_SEND", MSG_SEND },
#endif
#ifdef MSG_TRUNC
  { "MSG_TRUNC", MSG_TRUNC },
#endif
#ifdef MSG_TRYHARD
  { "MSG_TRYHARD", MSG_TRYHARD },
#endif
#ifdef MSG_WAITALL
  { "MSG_WAITALL", MSG_WAITALL },
#endif
#ifdef MSG_WAITFORONE
  { "MSG_WAITFORONE", MSG_WAITFORONE },
#endif
#ifdef MSG_WAITSTREAM
  { "MSG_WAITSTREAM", MSG_WAITSTREAM },
#endif
#ifdef MSG_ZEROCOPY
  { "MSG_ZEROCOPY", MSG_ZEROCOPY },
#endif
  /* NI_*: what getnameinfo shall do */
#ifdef NI_DGRAM
  { "NI_DGRAM", NI_DGRAM },
#endif
#ifdef NI_IDN
  { "NI_IDN", NI_IDN },
#endif
#ifdef NI_NAMEREQD
  { "NI_NAMEREQD", NI_NAMEREQD },
#endif
#ifdef NI_NOFQDN
  { "NI_NOFQDN", NI_NOFQDN },
#endif
#ifdef NI_NUMERICHOST
  { "NI_NUMERICHOST", NI_NUMERICHOST },
#endif
#ifdef NI_NUMERICSCOPE
  { "NI_NUMERICSCOPE", NI_NUMERICSCOPE },
#endif
#ifdef NI_NUMERICSERV
  { "NI_NUMERICSERV", NI_NUMERICSERV },
#endif
#ifdef NI_WITHSCOPEID
  { "NI_WITHSCOPEID", NI_WITHSCOPEID },
#endif
  /* SOL_*: levels of control messages */
#ifdef SOL_SOCKET
  { "SOL_SOCKET", SOL_SOCKET },
#endif
#ifdef SOL_IP
  { "SOL_IP", SOL_IP },
#endif
#ifdef SOL_IPV6
  { "SOL_IPV6", SOL_IPV6 },
#endif
#ifdef SOL_TCP
  { "SOL_TCP", SOL_TCP },
#endif
#ifdef SOL_UDP
  { "SOL_UDP", SOL_UDP },
#endif
  /* SCM_*: control messages of all sockets */
#ifdef SCM_RIGHTS
  { "SCM_RIGHTS", SCM_RIGHTS },
#endif
#ifdef SCM_CREDENTIALS
  { "SCM_CREDENTIALS", SCM_CREDENTIALS },
#endif
#ifdef SCM_CREDS
  { "SCM_CREDS", SCM_CREDS },
#elif defined(SCM_CREDENTIALS)
  { "SCM_CREDS", SCM_CREDENTIALS },
#endif
#ifdef SCM_SECURITY
  { "SCM_SECURITY", SCM_SECURITY },
#endif
#ifdef SCM_TIMESTAMP
  { "SCM_TIMESTAMP", SCM_TIMESTAMP },
#endif
#ifdef SCM_TIMESTAMPNS
  { "SCM_TIMESTAMPNS", SCM_TIMESTAMPNS },
#endif
#ifdef SCM_TIMESTAMPING
  { "SCM_TIMESTAMPING", SCM_TIMESTAMPING },
#endif
#ifdef SCM_TIMESTAMP_MONOTONIC
  { "SCM_TIMESTAMP_MONOTONIC", SCM_TIMESTAMP_MONOTONIC },
#endif
#ifdef SCM_BINTIME
  { "SCM_BINTIME", SCM_BINTIME },
#endif
#ifdef SCM_MONOTONIC
  { "SCM_MONOTONIC", SCM_MONOTONIC },
#endif
#ifdef SCM_REALTIME
  { "SCM_REALTIME", SCM_REALTIME },
#endif
#ifdef SCM_TXTIME
  { "SCM_TXTIME", SCM_TXTIME },
#endif
#ifdef SCM_WIFI_STATUS
  { "SCM_WIFI_STATUS", SCM_WIFI_STATUS },
#endif
  /* IP_*, IPV6_* and UDP_*: control messages of protocols */
#ifdef IP_OPTIONS
  { "IP_OPTIONS", IP_OPTIONS },
#endif
#ifdef IP_ORIGDSTADDR
  { "IP_ORIGDSTADDR", IP_ORIGDSTADDR },
#endif
#ifdef IP_PKTINFO
  { "IP_PKTINFO", IP_PKTINFO },
#endif
#ifdef IP_RECVDSTADDR
  { "IP_RECVDSTADDR", IP_RECVDSTADDR },
#endif
#ifdef IP_RECVERR
  { "IP_RECVERR", IP_RECVERR },
#endif
#ifdef IP_RECVIF
  { "IP_RECVIF", IP_RECVIF },
#endif
#ifdef IP_RECVOPTS
  { "IP_RECVOPTS", IP_RECVOPTS },
#endif
#ifdef IP_RECVTOS
  { "IP_RECVTOS", IP_RECVTOS },
#endif
#ifdef IP_RECVTTL
  { "IP_RECVTTL", IP_RECVTTL },
#endif
#ifdef IP_RETOPTS
  { "IP_RETOPTS", IP_RETOPTS },
#endif
#ifdef IP_SENDSRCADDR
  { "IP_SENDSRCADDR", IP_SENDSRCADDR },
#endif
#ifdef IP_TOS
  { "IP_TOS", IP_TOS },
#endif
#ifdef IP_TTL
  { "IP_TTL", IP_TTL },
#endif
#ifdef IPV6_DSTOPTS
  { "IPV6_DSTOPTS", IPV6_DSTOPTS },
#endif
#ifdef IPV6_HOPLIMIT
  { "IPV6_HOPLIMIT", IPV6_HOPLIMIT },
#endif
#ifdef IPV6_HOPOPTS
  { "IPV6_HOPOPTS", IPV6_HOPOPTS },
#endif
#ifdef IPV6_NEXTHOP
  { "IPV6_NEXTHOP", IPV6_NEXTHOP },
#endif
#ifdef IPV6_ORIGDSTADDR
  { "IPV6_ORIGDSTADDR", IPV6_ORIGDSTADDR },
#endif
#ifdef IPV6_PATHMTU
  { "IPV6_PATHMTU", IPV6_PATHMTU },
#endif
#ifdef IPV6_PKTINFO
  { "IPV6_PKTINFO", IPV6_PKTINFO },
#endif
#ifdef IPV6_RECVERR
  { "IPV6_RECVERR", IPV6_RECVERR },
#endif
#ifdef IPV6_RTHDR
  { "IPV6_RTHDR", IPV6_RTHDR },
#endif
#ifdef IPV6_TCLASS
  { "IPV6_TCLASS", IPV6_TCLASS },
#endif
#ifdef UDP_GRO
  { "UDP_GRO", UDP_GRO },
#endif
#ifdef UDP_SEGMENT
  { "UDP_SEGMENT", UDP_SEGMENT },
#endif
  /* IFF_*: flags of an interface */
#ifdef IFF_UP
  { "IFF_UP", IFF_UP },
#endif
#ifdef IFF_BROADCAST
  { "IFF_BROADCAST", IFF_BROADCAST },
#endif
#ifdef IFF_DEBUG
  { "IFF_DEBUG", IFF_DEBUG },
#endif
#ifdef IFF_LOOPBACK
  { "IFF_LOOPBACK", IFF_LOOPBACK },
#endif
#ifdef IFF_POINTOPOINT
  { "IFF_POINTOPOINT", IFF_POINTOPOINT },
#endif
#ifdef IFF_NOTRAILERS
  { "IFF_NOTRAILERS", IFF_NOTRAILERS },
#endif
#ifdef IFF_RUNNING
  { "IFF_RUNNING", IFF_RUNNING },
#endif
#ifdef IFF_NOARP
  { "IFF_NOARP", IFF_NOARP },
#endif
#ifdef IFF_PROMISC
  { "IFF_PROMISC", IFF_PROMISC },
#endif
#ifdef IFF_ALLMULTI
  { "IFF_ALLMULTI", IFF_ALLMULTI },
#endif
#ifdef IFF_MASTER
  { "IFF_MASTER", IFF_MASTER },
#endif
#ifdef IFF_SLAVE
  { "IFF_SLAVE", IFF_SLAVE },
#endif
#ifdef IFF_MULTICAST
  { "IFF_MULTICAST", IFF_MULTICAST },
#endif
#ifdef IFF_PORTSEL
  { "IFF_PORTSEL", IFF_PORTSEL },
#endif
#ifdef IFF_AUTOMEDIA
  { "IFF_AUTOMEDIA", IFF_AUTOMEDIA },
#endif
#ifdef IFF_DYNAMIC
  { "IFF_DYNAMIC", IFF_DYNAMIC },
#endif
#ifdef IFF_ALTPHYS
  { "IFF_ALTPHYS", IFF_ALTPHYS },
#endif
#ifdef IFF_CANTCONFIG
  { "IFF_CANTCONFIG", IFF_CANTCONFIG },
#endif
#ifdef IFF_DRV_OACTIVE
  { "IFF_DRV_OACTIVE", IFF_DRV_OACTIVE },
#endif
#ifdef IFF_DRV_RUNNING
  { "IFF_DRV_RUNNING", IFF_DRV_RUNNING },
#endif
#ifdef IFF_DYING
  { "IFF_DYING", IFF_DYING },
#endif
#ifdef IFF_LINK0
  { "IFF_LINK0", IFF_LINK0 },
#endif
#ifdef IFF_LINK1
  { "IFF_LINK1", IFF_LINK1 },
#endif
#ifdef IFF_LINK2
  { "IFF_LINK2", IFF_LINK2 },
#endif
#ifdef IFF_MONITOR
  { "IFF_MONITOR", IFF_MONITOR },
#endif
#ifdef IFF_OACTIVE
  { "IFF_OACTIVE", IFF_OACTIVE },
#endif
#ifdef IFF_PPROMISC
  { "IFF_PPROMISC", IFF_PPROMISC },
#endif
#ifdef IFF_RENAMING
  { "IFF_RENAMING", IFF_RENAMING },
#endif
#ifdef IFF_SIMPLEX
  { "IFF_SIMPLEX", IFF_SIMPLEX },
#endif
#ifdef IFF_SMART
  { "IFF_SMART", IFF_SMART },
#endif
#ifdef IFF_STATICARP
  { "IFF_STATICARP", IFF_STATICARP },
#endif
#ifdef IFF_STATICIPV6
  { "IFF_STATICIPV6", IFF_STATICIPV6 },
#endif
  /* IPPROTO_*: protocols */
#ifdef IPPROTO_IP
  { "IPPROTO_IP", IPPROTO_IP },
#endif
#ifdef IPPROTO_ICMP
  { "IPPROTO_ICMP", IPPROTO_ICMP },
#endif
#ifdef IPPROTO_IGMP
  { "IPPROTO_IGMP", IPPROTO_IGMP },
#endif
#ifdef IPPROTO_TCP
  { "IPPROTO_TCP", IPPROTO_TCP },
#endif
#ifdef IPPROTO_UDP
  { "IPPROTO_UDP", IPPROTO_UDP },
#endif
#ifdef IPPROTO_IPV6
  { "IPPROTO_IPV6", IPPROTO_IPV6 },
#endif
#ifdef IPPROTO_ICMPV6
  { "IPPROTO_ICMPV6", IPPROTO_ICMPV6 },
#endif
#ifdef IPPROTO_RAW
  { "IPPROTO_RAW", IPPROTO_RAW },
#endif
#ifdef IPPROTO_3PC
  { "IPPROTO_3PC", IPPROTO_3PC },
#endif
#ifdef IPPROTO_ADFS
  { "IPPROTO_ADFS", IPPROTO_ADFS },
#endif
#ifdef IPPROTO_AH
  { "IPPROTO_AH", IPPROTO_AH },
#endif
#ifdef IPPROTO_AHIP
  { "IPPROTO_AHIP", IPPROTO_AHIP },
#endif
#ifdef IPPROTO_APES
  { "IPPROTO_APES", IPPROTO_APES },
#endif
#ifdef IPPROTO_ARGUS
  { "IPPROTO_ARGUS", IPPROTO_ARGUS },
#endif
#ifdef IPPROTO_AX25
  { "IPPROTO_AX25", IPPROTO_AX25 },
#endif
#ifdef IPPROTO_BEETPH
  { "IPPROTO_BEETPH", IPPROTO_BEETPH },
#endif
#ifdef IPPROTO_BHA
  { "IPPROTO_BHA", IPPROTO_BHA },
#endif
#ifdef IPPROTO_BLT
  { "IPPROTO_BLT", IPPROTO_BLT },
#endif
#ifdef IPPROTO_BRSATMON
  { "IPPROTO_BRSATMON", IPPROTO_BRSATMON },
#endif
#ifdef IPPROTO_CARP
  { "IPPROTO_CARP", IPPROTO_CARP },
#endif
#ifdef IPPROTO_CFTP
  { "IPPROTO_CFTP", IPPROTO_CFTP },
#endif
#ifdef IPPROTO_CHAOS
  { "IPPROTO_CHAOS", IPPROTO_CHAOS },
#endif
#ifdef IPPROTO_CMTP
  { "IPPROTO_CMTP", IPPROTO_CMTP },
#endif
#ifdef IPPROTO_COMP
  { "IPPROTO_COMP", IPPROTO_COMP },
#endif
#ifdef IPPROTO_CPHB
  { "IPPROTO_CPHB", IPPROTO_CPHB },
#endif
#ifdef IPPROTO_CPNX
  { "IPPROTO_CPNX", IPPROTO_CPNX },
#endif
#ifdef IPPROTO_DCCP
  { "IPPROTO_DCCP", IPPROTO_DCCP },
#endif
#ifdef IPPROTO_DDP
  { "IPPROTO_DDP", IPPROTO_DDP },
#endif
#ifdef IPPROTO_DGP
  { "IPPROTO_DGP", IPPROTO_DGP },
#endif
#ifdef IPPROTO_DIVERT
  { "IPPROTO_DIVERT", IPPROTO_DIVERT },
#endif
#ifdef IPPROTO_DONE
  { "IPPROTO_DONE", IPPROTO_DONE },
#endif
#ifdef IPPROTO_DSTOPTS
  { "IPPROTO_DSTOPTS", IPPROTO_DSTOPTS },
#endif
#ifdef IPPROTO_EGP
  { "IPPROTO_EGP", IPPROTO_EGP },
#endif
#ifdef IPPROTO_EMCON
  { "IPPROTO_EMCON", IPPROTO_EMCON },
#endif
#ifdef IPPROTO_ENCAP
  { "IPPROTO_ENCAP", IPPROTO_ENCAP },
#endif
#ifdef IPPROTO_EON
  { "IPPROTO_EON", IPPROTO_EON },
#endif
#ifdef IPPROTO_ESP
  { "IPPROTO_ESP", IPPROTO_ESP },
#endif
#ifdef IPPROTO_ETHERIP
  { "IPPROTO_ETHERIP", IPPROTO_ETHERIP },
#endif
#ifdef IPPROTO_ETHERNET
  { "IPPROTO_ETHERNET", IPPROTO_ETHERNET },
#endif
#ifdef IPPROTO_FRAGMENT
  { "IPPROTO_FRAGMENT", IPPROTO_FRAGMENT },
#endif
#ifdef IPPROTO_GGP
  { "IPPROTO_GGP", IPPROTO_GGP },
#endif
#ifdef IPPROTO_GMTP
  { "IPPROTO_GMTP", IPPROTO_GMTP },
#endif
#ifdef IPPROTO_GRE
  { "IPPROTO_GRE", IPPROTO_GRE },
#endif
#ifdef IPPROTO_HELLO
  { "IPPROTO_HELLO", IPPROTO_HELLO },
#endif
#ifdef IPPROTO_HMP
  { "IPPROTO_HMP", IPPROTO_HMP },
#endif
#ifdef IPPROTO_HOPOPTS
  { "IPPROTO_HOPOPTS", IPPROTO_HOPOPTS },
#endif
#ifdef IPPROTO_IDP
  { "IPPROTO_IDP", IPPROTO_IDP },
#endif
#ifdef IPPROTO_IDPR
  { "IPPROTO_IDPR", IPPROTO_IDPR },
#endif
#ifdef IPPROTO_IDRP
  { "IPPROTO_IDRP", IPPROTO_IDRP },
#endif
#ifdef IPPROTO_IGP
  { "IPPROTO_IGP", IPPROTO_IGP },
#endif
#ifdef IPPROTO_IGRP
  { "IPPROTO_IGRP", IPPROTO_IGRP },
#endif
#ifdef IPPROTO_IL
  { "IPPROTO_IL", IPPROTO_IL },
#endif
#ifdef IPPROTO_INLSP
  { "IPPROTO_INLSP", IPPROTO_INLSP },
#endif
#ifdef IPPROTO_INP
  { "IPPROTO_INP", IPPROTO_INP },
#endif
#ifdef IPPROTO_IPCOMP
  { "IPPROTO_IPCOMP", IPPROTO_IPCOMP },
#endif
#ifdef IPPROTO_IPCV
  { "IPPROTO_IPCV", IPPROTO_IPCV },
#endif
#ifdef IPPROTO_IPEIP
  { "IPPROTO_IPEIP", IPPROTO_IPEIP },
#endif
#ifdef IPPROTO_IPIP
  { "IPPROTO_IPIP", IPPROTO_IPIP },
#endif
#ifdef IPPROTO_IPPC
  { "IPPROTO_IPPC", IPPROTO_IPPC },
#endif
#ifdef IPPROTO_IPV4
  { "IPPROTO_IPV4", IPPROTO_IPV4 },
#endif
#ifdef IPPROTO_IRTP
  { "IPPROTO_IRTP", IPPROTO_IRTP },
#endif
#ifdef IPPROTO_KRYPTOLAN
  { "IPPROTO_KRYPTOLAN", IPPROTO_KRYPTOLAN },
#endif
#ifdef IPPROTO_LARP
  { "IPPROTO_LARP", IPPROTO_LARP },
#endif
#ifdef IPPROTO_LEAF1
  { "IPPROTO_LEAF1", IPPROTO_LEAF1 },
#endif
#ifdef IPPROTO_LEAF2
  { "IPPROTO_LEAF2", IPPROTO_LEAF2 },
#endif
#if defined(IPPROTO_MAX) || defined(__GLIBC__)
  { "IPPROTO_MAX", IPPROTO_MAX },
#endif
#ifdef IPPROTO_MEAS
  { "IPPROTO_MEAS", IPPROTO_MEAS },
#endif
#ifdef IPPROTO_MH
  { "IPPROTO_MH", IPPROTO_MH },
#endif
#ifdef IPPROTO_MHRP
  { "IPPROTO_MHRP", IPPROTO_MHRP },
#endif
#ifdef IPPROTO_MICP
  { "IPPROTO_MICP", IPPROTO_MICP },
#endif
#ifdef IPPROTO_MPLS
  { "IPPROTO_MPLS", IPPROTO_MPLS },
#endif
#ifdef IPPROTO_MPTCP
  { "IPPROTO_MPTCP", IPPROTO_MPTCP },
#endif
#ifdef IPPROTO_MTP
  { "IPPROTO_MTP", IPPROTO_MTP },
#endif
#ifdef IPPROTO_MUX
  { "IPPROTO_MUX", IPPROTO_MUX },
#endif
#ifdef IPPROTO_ND
  { "IPPROTO_ND", IPPROTO_ND },
#endif
#ifdef IPPROTO_NHRP
  { "IPPROTO_NHRP", IPPROTO_NHRP },
#endif
#ifdef IPPROTO_NONE
  { "IPPROTO_NONE", IPPROTO_NONE },
#endif
#ifdef IPPROTO_NSP
  { "IPPROTO_NSP", IPPROTO_NSP },
#endif
#ifdef IPPROTO_NVPII
  { "IPPROTO_NVPII", IPPROTO_NVPII },
#endif
#ifdef IPPROTO_OSPFIGP
  { "IPPROTO_OSPFIGP", IPPROTO_OSPFIGP },
#endif
#ifdef IPPROTO_PFSYNC
  { "IPPROTO_PFSYNC", IPPROTO_PFSYNC },
#endif
#ifdef IPPROTO_PGM
  { "IPPROTO_PGM", IPPROTO_PGM },
#endif
#ifdef IPPROTO_PIGP
  { "IPPROTO_PIGP", IPPROTO_PIGP },
#endif
#ifdef IPPROTO_PIM
  { "IPPROTO_PIM", IPPROTO_PIM },
#endif
#ifdef IPPROTO_PRM
  { "IPPROTO_PRM", IPPROTO_PRM },
#endif
#ifdef IPPROTO_PUP
  { "IPPROTO_PUP", IPPROTO_PUP },
#endif
#ifdef IPPROTO_PVP
  { "IPPROTO_PVP", IPPROTO_PVP },
#endif
#ifdef IPPROTO_RCCMON
  { "IPPROTO_RCCMON", IPPROTO_RCCMON },
#endif
#ifdef IPPROTO_RDP
  { "IPPROTO_RDP", IPPROTO_RDP },
#endif
#ifdef IPPROTO_ROUTING
  { "IPPROTO_ROUTING", IPPROTO_ROUTING },
#endif
#ifdef IPPROTO_RSVP
  { "IPPROTO_RSVP", IPPROTO_RSVP },
#endif
#ifdef IPPROTO_RVD
  { "IPPROTO_RVD", IPPROTO_RVD },
#endif
#ifdef IPPROTO_SATEXPAK
  { "IPPROTO_SATEXPAK", IPPROTO_SATEXPAK },
#endif
#ifdef IPPROTO_SATMON
  { "IPPROTO_SATMON", IPPROTO_SATMON },
#endif
#ifdef IPPROTO_SCCSP
  { "IPPROTO_SCCSP", IPPROTO_SCCSP },
#endif
#ifdef IPPROTO_SCTP
  { "IPPROTO_SCTP", IPPROTO_SCTP },
#endif
#ifdef IPPROTO_SDRP
  { "IPPROTO_SDRP", IPPROTO_SDRP },
#endif
#ifdef IPPROTO_SEP
  { "IPPROTO_SEP", IPPROTO_SEP },
#endif
#ifdef IPPROTO_SRPC
  { "IPPROTO_SRPC", IPPROTO_SRPC },
#endif
#ifdef IPPROTO_ST
  { "IPPROTO_ST", IPPROTO_ST },
#endif
#ifdef IPPROTO_SVMTP
  { "IPPROTO_SVMTP", IPPROTO_SVMTP },
#endif
#ifdef IPPROTO_SWIPE
  { "IPPROTO_SWIPE", IPPROTO_SWIPE },
#endif
#ifdef IPPROTO_TCF
  { "IPPROTO_TCF", IPPROTO_TCF },
#endif
#ifdef IPPROTO_TP
  { "IPPROTO_TP", IPPROTO_TP },
#endif
#ifdef IPPROTO_TPXX
  { "IPPROTO_TPXX", IPPROTO_TPXX },
#endif
#ifdef IPPROTO_TRUNK1
  { "IPPROTO_TRUNK1", IPPROTO_TRUNK1 },
#endif
#ifdef IPPROTO_TRUNK2
  { "IPPROTO_TRUNK2", IPPROTO_TRUNK2 },
#endif
#ifdef IPPROTO_TTP
  { "IPPROTO_TTP", IPPROTO_TTP },
#endif
#ifdef IPPROTO_UDPLITE
  { "IPPROTO_UDPLITE", IPPROTO_UDPLITE },
#endif
#ifdef IPPROTO_VINES
  { "IPPROTO_VINES", IPPROTO_VINES },
#endif
#ifdef IPPROTO_VISA
  { "IPPROTO_VISA", IPPROTO_VISA },
#endif
#ifdef IPPROTO_VMTP
  { "IPPROTO_VMTP", IPPROTO_VMTP },
#endif
#ifdef IPPROTO_WBEXPAK
  { "IPPROTO_WBEXPAK", IPPROTO_WBEXPAK },
#endif
#ifdef IPPROTO_WBMON
  { "IPPROTO_WBMON", IPPROTO_WBMON },
#endif
#ifdef IPPROTO_WSN
  { "IPPROTO_WSN", IPPROTO_WSN },
#endif
#ifdef IPPROTO_XNET
  { "IPPROTO_XNET", IPPROTO_XNET },
#endif
#ifdef IPPROTO_XTP
  { "IPPROTO_XTP", IPPROTO_XTP },
#endif
  /* Limits */
#ifdef IOV_MAX
  { "IOV_MAX", IOV_MAX },
#endif
#ifdef SOMAXCONN
  { "SOMAXCONN", SOMAXCONN },
#endif
  { NULL, 0 }
};

/* Of two names with one number the preferred is the first. */
const struct lls_constant lls_errnos[] = {
#ifdef E2BIG
  { "E2BIG", E2BIG },
#endif
#ifdef EACCES
  { "EACCES", EACCES },
#endif
#ifdef EADDRINUSE
  { "EADDRINUSE", EADDRINUSE },
#endif
#ifdef EADDRNOTAVAIL
  { "EADDRNOTAVAIL", EADDRNOTAVAIL },
#endif
#ifdef EADV
  { "EADV", EADV },
#endif
#ifdef EAFNOSUPPORT
  { "EAFNOSUPPORT", EAFNOSUPPORT },
#endif
#ifdef EAGAIN
  { "EAGAIN", EAGAIN },
#endif
#ifdef EWOULDBLOCK
  { "EWOULDBLOCK", EWOULDBLOCK },
#endif
#ifdef EALREADY
  { "EALREADY", EALREADY },
#endif
#ifdef EAUTH
  { "EAUTH", EAUTH },
#endif
#ifdef EBADARCH
  { "EBADARCH", EBADARCH },
#endif
#ifdef EBADE
  { "EBADE", EBADE },
#endif
#ifdef EBADEXEC
  { "EBADEXEC", EBADEXEC },
#endif
#ifdef EBADF
  { "EBADF", EBADF },
#endif
#ifdef EBADFD
  { "EBADFD", EBADFD },
#endif
#ifdef EBADMACHO
  { "EBADMACHO", EBADMACHO },
#endif
#ifdef EBADMSG
  { "EBADMSG", EBADMSG },
#endif
#ifdef EBADR
  { "EBADR", EBADR },
#endif
#ifdef EBADRPC
  { "EBADRPC", EBADRPC },
#endif
#ifdef EBADRQC
  { "EBADRQC", EBADRQC },
#endif
#ifdef EBADSLT
  { "EBADSLT", EBADSLT },
#endif
#ifdef EBFONT
  { "EBFONT", EBFONT },
#endif
#ifdef EBUSY
  { "EBUSY", EBUSY },
#endif
#ifdef ECANCELED
  { "ECANCELED", ECANCELED },
#endif
#ifdef ECAPMODE
  { "ECAPMODE", ECAPMODE },
#endif
#ifdef ECHILD
  { "ECHILD", ECHILD },
#endif
#ifdef ECHRNG
  { "ECHRNG", ECHRNG },
#endif
#ifdef ECOMM
  { "ECOMM", ECOMM },
#endif
#ifdef ECONNABORTED
  { "ECONNABORTED", ECONNABORTED },
#endif
#ifdef ECONNREFUSED
  { "ECONNREFUSED", ECONNREFUSED },
#endif
#ifdef ECONNRESET
  { "ECONNRESET", ECONNRESET },
#endif
#ifdef EDEADLK
  { "EDEADLK", EDEADLK },
#endif
#ifdef EDEADLOCK
  { "EDEADLOCK", EDEADLOCK },
#endif
#ifdef EDESTADDRREQ
  { "EDESTADDRREQ", EDESTADDRREQ },
#endif
#ifdef EDEVERR
  { "EDEVERR", EDEVERR },
#endif
#ifdef EDOM
  { "EDOM", EDOM },
#endif
#ifdef EDOOFUS
  { "EDOOFUS", EDOOFUS },
#endif
#ifdef EDOTDOT
  { "EDOTDOT", EDOTDOT },
#endif
#ifdef EDQUOT
  { "EDQUOT", EDQUOT },
#endif
#ifdef EEXIST
  { "EEXIST", EEXIST },
#endif
#ifdef EFAULT
  { "EFAULT", EFAULT },
#endif
#ifdef EFBIG
  { "EFBIG", EFBIG },
#endif
#ifdef EFTYPE
  { "EFTYPE", EFTYPE },
#endif
#ifdef EHOSTDOWN
  { "EHOSTDOWN", EHOSTDOWN },
#endif
#ifdef EHOSTUNREACH
  { "EHOSTUNREACH", EHOSTUNREACH },
#endif
#ifdef EHWPOISON
  { "EHWPOISON", EHWPOISON },
#endif
#ifdef EIDRM
  { "EIDRM", EIDRM },
#endif
#ifdef EILSEQ
  { "EILSEQ", EILSEQ },
#endif
#ifdef EINPROGRESS
  { "EINPROGRESS", EINPROGRESS },
#endif
#ifdef EINTEGRITY
  { "EINTEGRITY", EINTEGRITY },
#endif
#ifdef EINTR
  { "EINTR", EINTR },
#endif
#ifdef EINVAL
  { "EINVAL", EINVAL },
#endif
#ifdef EIO
  { "EIO", EIO },
#endif
#ifdef EIPSEC
  { "EIPSEC", EIPSEC },
#endif
#ifdef EISCONN
  { "EISCONN", EISCONN },
#endif
#ifdef EISDIR
  { "EISDIR", EISDIR },
#endif
#ifdef EISNAM
  { "EISNAM", EISNAM },
#endif
#ifdef EKEYEXPIRED
  { "EKEYEXPIRED", EKEYEXPIRED },
#endif
#ifdef EKEYREJECTED
  { "EKEYREJECTED", EKEYREJECTED },
#endif
#ifdef EKEYREVOKED
  { "EKEYREVOKED", EKEYREVOKED },
#endif
#ifdef EL2HLT
  { "EL2HLT", EL2HLT },
#endif
#ifdef EL2NSYNC
  { "EL2NSYNC", EL2NSYNC },
#endif
#ifdef EL3HLT
  { "EL3HLT", EL3HLT },
#endif
#ifdef EL3RST
  { "EL3RST", EL3RST },
#endif
#ifdef ELIBACC
  { "ELIBACC", ELIBACC },
#endif
#ifdef ELIBBAD
  { "ELIBBAD", ELIBBAD },
#endif
#ifdef ELIBEXEC
  { "ELIBEXEC", ELIBEXEC },
#endif
#ifdef ELIBMAX
  { "ELIBMAX", ELIBMAX },
#endif
#ifdef ELIBSCN
  { "ELIBSCN", ELIBSCN },
#endif
#ifdef ELNRNG
  { "ELNRNG", ELNRNG },
#endif
#ifdef ELOOP
  { "ELOOP", ELOOP },
#endif
#ifdef EMEDIUMTYPE
  { "EMEDIUMTYPE", EMEDIUMTYPE },
#endif
#ifdef EMFILE
  { "EMFILE", EMFILE },
#endif
#ifdef EMLINK
  { "EMLINK", EMLINK },
#endif
#ifdef EMSGSIZE
  { "EMSGSIZE", EMSGSIZE },
#endif
#ifdef EMULTIHOP
  { "EMULTIHOP", EMULTIHOP },
#endif
#ifdef ENAMETOOLONG
  { "ENAMETOOLONG", ENAMETOOLONG },
#endif
#ifdef ENAVAIL
  { "ENAVAIL", ENAVAIL },
#endif
#ifdef ENEEDAUTH
  { "ENEEDAUTH", ENEEDAUTH },
#endif
#ifdef ENETDOWN
  { "ENETDOWN", ENETDOWN },
#endif
#ifdef ENETRESET
  { "ENETRESET", ENETRESET },
#endif
#ifdef ENETUNREACH
  { "ENETUNREACH", ENETUNREACH },
#endif
#ifdef ENFILE
  { "ENFILE", ENFILE },
#endif
#ifdef ENOANO
  { "ENOANO", ENOANO },
#endif
#ifdef ENOATTR
  { "ENOATTR", ENOATTR },
#endif
#ifdef ENOBUFS
  { "ENOBUFS", ENOBUFS },
#endif
#ifdef ENOCSI
  { "ENOCSI", ENOCSI },
#endif
#ifdef ENODATA
  { "ENODATA", ENODATA },
#endif
#ifdef ENODEV
  { "ENODEV", ENODEV },
#endif
#ifdef ENOENT
  { "ENOENT", ENOENT },
#endif
#ifdef ENOEXEC
  { "ENOEXEC", ENOEXEC },
#endif
#ifdef ENOKEY
  { "ENOKEY", ENOKEY },
#endif
#ifdef ENOLCK
  { "ENOLCK", ENOLCK },
#endif
#ifdef ENOLINK
  { "ENOLINK", ENOLINK },
#endif
#ifdef ENOMEDIUM
  { "ENOMEDIUM", ENOMEDIUM },
#endif
#ifdef ENOMEM
  { "ENOMEM", ENOMEM },
#endif
#ifdef ENOMSG
  { "ENOMSG", ENOMSG },
#endif
#ifdef ENONET
  { "ENONET", ENONET },
#endif
#ifdef ENOPKG
  { "ENOPKG", ENOPKG },
#endif
#ifdef ENOPOLICY
  { "ENOPOLICY", ENOPOLICY },
#endif
#ifdef ENOPROTOOPT
  { "ENOPROTOOPT", ENOPROTOOPT },
#endif
#ifdef ENOSPC
  { "ENOSPC", ENOSPC },
#endif
#ifdef ENOSR
  { "ENOSR", ENOSR },
#endif
#ifdef ENOSTR
  { "ENOSTR", ENOSTR },
#endif
#ifdef ENOSYS
  { "ENOSYS", ENOSYS },
#endif
#ifdef ENOTBLK
  { "ENOTBLK", ENOTBLK },
#endif
#ifdef ENOTCAPABLE
  { "ENOTCAPABLE", ENOTCAPABLE },
#endif
#ifdef ENOTCONN
  { "ENOTCONN", ENOTCONN },
#endif
#ifdef ENOTDIR
  { "ENOTDIR", ENOTDIR },
#endif
#ifdef ENOTEMPTY
  { "ENOTEMPTY", ENOTEMPTY },
#endif
#ifdef ENOTNAM
  { "ENOTNAM", ENOTNAM },
#endif
#ifdef ENOTRECOVERABLE
  { "ENOTRECOVERABLE", ENOTRECOVERABLE },
#endif
#ifdef ENOTSOCK
  { "ENOTSOCK", ENOTSOCK },
#endif
#ifdef EOPNOTSUPP
  { "EOPNOTSUPP", EOPNOTSUPP },
#endif
#ifdef ENOTSUP
  { "ENOTSUP", ENOTSUP },
#endif
#ifdef ENOTTY
  { "ENOTTY", ENOTTY },
#endif
#ifdef ENOTUNIQ
  { "ENOTUNIQ", ENOTUNIQ },
#endif
#ifdef ENXIO
  { "ENXIO", ENXIO },
#endif
#ifdef EOVERFLOW
  { "EOVERFLOW", EOVERFLOW },
#endif
#ifdef EOWNERDEAD
  { "EOWNERDEAD", EOWNERDEAD },
#endif
#ifdef EPERM
  { "EPERM", EPERM },
#endif
#ifdef EPFNOSUPPORT
  { "EPFNOSUPPORT", EPFNOSUPPORT },
#endif
#ifdef EPIPE
  { "EPIPE", EPIPE },
#endif
#ifdef EPROCLIM
  { "EPROCLIM", EPROCLIM },
#endif
#ifdef EPROCUNAVAIL
  { "EPROCUNAVAIL", EPROCUNAVAIL },
#endif
#ifdef EPROGMISMATCH
  { "EPROGMISMATCH", EPROGMISMATCH },
#endif
#ifdef EPROGUNAVAIL
  { "EPROGUNAVAIL", EPROGUNAVAIL },
#endif
#ifdef EPROTO
  { "EPROTO", EPROTO },
#endif
#ifdef EPROTONOSUPPORT
  { "EPROTONOSUPPORT", EPROTONOSUPPORT },
#endif
#ifdef EPROTOTYPE
  { "EPROTOTYPE", EPROTOTYPE },
#endif
#ifdef EPWROFF
  { "EPWROFF", EPWROFF },
#endif
#ifdef EQFULL
  { "EQFULL", EQFULL },
#endif
#ifdef ERANGE
  { "ERANGE", ERANGE },
#endif
#ifdef EREMCHG
  { "EREMCHG", EREMCHG },
#endif
#ifdef EREMOTE
  { "EREMOTE", EREMOTE },
#endif
#ifdef EREMOTEIO
  { "EREMOTEIO", EREMOTEIO },
#endif
#ifdef ERESTART
  { "ERESTART", ERESTART },
#endif
#ifdef ERFKILL
  { "ERFKILL", ERFKILL },
#endif
#ifdef EROFS
  { "EROFS", EROFS },
#endif
#ifdef ERPCMISMATCH
  { "ERPCMISMATCH", ERPCMISMATCH },
#endif
#ifdef ESHLIBVERS
  { "ESHLIBVERS", ESHLIBVERS },
#endif
#ifdef ESHUTDOWN
  { "ESHUTDOWN", ESHUTDOWN },
#endif
#ifdef ESOCKTNOSUPPORT
  { "ESOCKTNOSUPPORT", ESOCKTNOSUPPORT },
#endif
#ifdef ESPIPE
  { "ESPIPE", ESPIPE },
#endif
#ifdef ESRCH
  { "ESRCH", ESRCH },
#endif
#ifdef ESRMNT
  { "ESRMNT", ESRMNT },
#endif
#ifdef ESTALE
  { "ESTALE", ESTALE },
#endif
#ifdef ESTRPIPE
  { "ESTRPIPE", ESTRPIPE },
#endif
#ifdef ETIME
  { "ETIME", ETIME },
#endif
#ifdef ETIMEDOUT
  { "ETIMEDOUT", ETIMEDOUT },
#endif
#ifdef ETOOMANYREFS
  { "ETOOMANYREFS", ETOOMANYREFS },
#endif
#ifdef ETXTBSY
  { "ETXTBSY", ETXTBSY },
#endif
#ifdef EUCLEAN
  { "EUCLEAN", EUCLEAN },
#endif
#ifdef EUNATCH
  { "EUNATCH", EUNATCH },
#endif
#ifdef EUSERS
  { "EUSERS", EUSERS },
#endif
#ifdef EXDEV
  { "EXDEV", EXDEV },
#endif
#ifdef EXFULL
  { "EXFULL", EXFULL },
#endif
  { NULL, 0 }
};
