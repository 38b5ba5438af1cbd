/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/constants.lua; change it there. */
#include "gen/numbers.h"

const struct lls_constant lls_constants[] = {
#ifdef AF_ALG
  { "AF_ALG", AF_ALG, 6 },
#else
  { "AF_ALG", 0, 0 },
#endif
#ifdef AF_APPLETALK
  { "AF_APPLETALK", AF_APPLETALK, 7 },
#else
  { "AF_APPLETALK", 0, 0 },
#endif
#ifdef AF_AX25
  { "AF_AX25", AF_AX25, 8 },
#else
  { "AF_AX25", 0, 0 },
#endif
#ifdef AF_BLUETOOTH
  { "AF_BLUETOOTH", AF_BLUETOOTH, 9 },
#else
  { "AF_BLUETOOTH", 0, 0 },
#endif
#ifdef AF_CAN
  { "AF_CAN", AF_CAN, 10 },
#else
  { "AF_CAN", 0, 0 },
#endif
#ifdef AF_CCITT
  { "AF_CCITT", AF_CCITT, 11 },
#else
  { "AF_CCITT", 0, 0 },
#endif
#ifdef AF_CHAOS
  { "AF_CHAOS", AF_CHAOS, 12 },
#else
  { "AF_CHAOS", 0, 0 },
#endif
#ifdef AF_CNT
  { "AF_CNT", AF_CNT, 13 },
#else
  { "AF_CNT", 0, 0 },
#endif
#ifdef AF_COIP
  { "AF_COIP", AF_COIP, 14 },
#else
  { "AF_COIP", 0, 0 },
#endif
#ifdef AF_DATAKIT
  { "AF_DATAKIT", AF_DATAKIT, 15 },
#else
  { "AF_DATAKIT", 0, 0 },
#endif
#ifdef AF_DECnet
  { "AF_DECnet", AF_DECnet, 16 },
#else
  { "AF_DECnet", 0, 0 },
#endif
#ifdef AF_DLI
  { "AF_DLI", AF_DLI, 17 },
#else
  { "AF_DLI", 0, 0 },
#endif
#ifdef AF_E164
  { "AF_E164", AF_E164, 18 },
#else
  { "AF_E164", 0, 0 },
#endif
#ifdef AF_ECMA
  { "AF_ECMA", AF_ECMA, 19 },
#else
  { "AF_ECMA", 0, 0 },
#endif
#ifdef AF_HYLINK
  { "AF_HYLINK", AF_HYLINK, 20 },
#else
  { "AF_HYLINK", 0, 0 },
#endif
#ifdef AF_HYPERV
  { "AF_HYPERV", AF_HYPERV, 21 },
#else
  { "AF_HYPERV", 0, 0 },
#endif
#ifdef AF_IB
  { "AF_IB", AF_IB, 22 },
#else
  { "AF_IB", 0, 0 },
#endif
#ifdef AF_IEEE80211
  { "AF_IEEE80211", AF_IEEE80211, 23 },
#else
  { "AF_IEEE80211", 0, 0 },
#endif
#ifdef AF_IEEE802154
  { "AF_IEEE802154", AF_IEEE802154, 24 },
#else
  { "AF_IEEE802154", 0, 0 },
#endif
#ifdef AF_IMPLINK
  { "AF_IMPLINK", AF_IMPLINK, 25 },
#else
  { "AF_IMPLINK", 0, 0 },
#endif
#ifdef AF_INET
  { "AF_INET", AF_INET, 4 },
#else
  { "AF_INET", 0, 0 },
#endif
#ifdef AF_INET6
  { "AF_INET6", AF_INET6, 5 },
#else
  { "AF_INET6", 0, 0 },
#endif
#ifdef AF_IPX
  { "AF_IPX", AF_IPX, 26 },
#else
  { "AF_IPX", 0, 0 },
#endif
#ifdef AF_ISDN
  { "AF_ISDN", AF_ISDN, 27 },
#else
  { "AF_ISDN", 0, 0 },
#endif
#ifdef AF_ISO
  { "AF_ISO", AF_ISO, 28 },
#else
  { "AF_ISO", 0, 0 },
#endif
#ifdef AF_KEY
  { "AF_KEY", AF_KEY, 29 },
#else
  { "AF_KEY", 0, 0 },
#endif
#ifdef AF_LAT
  { "AF_LAT", AF_LAT, 30 },
#else
  { "AF_LAT", 0, 0 },
#endif
#ifdef AF_LINK
  { "AF_LINK", AF_LINK, 31 },
#else
  { "AF_LINK", 0, 0 },
#endif
#ifdef AF_LLC
  { "AF_LLC", AF_LLC, 32 },
#else
  { "AF_LLC", 0, 0 },
#endif
#ifdef AF_LOCAL
  { "AF_LOCAL", AF_LOCAL, 3 },
#else
  { "AF_LOCAL", 0, 0 },
#endif
#ifdef AF_MPLS
  { "AF_MPLS", AF_MPLS, 33 },
#else
  { "AF_MPLS", 0, 0 },
#endif
#ifdef AF_NATM
  { "AF_NATM", AF_NATM, 34 },
#else
  { "AF_NATM", 0, 0 },
#endif
#ifdef AF_NDRV
  { "AF_NDRV", AF_NDRV, 35 },
#else
  { "AF_NDRV", 0, 0 },
#endif
#ifdef AF_NETBIOS
  { "AF_NETBIOS", AF_NETBIOS, 36 },
#else
  { "AF_NETBIOS", 0, 0 },
#endif
#ifdef AF_NETLINK
  { "AF_NETLINK", AF_NETLINK, 37 },
#else
  { "AF_NETLINK", 0, 0 },
#endif
#ifdef AF_NS
  { "AF_NS", AF_NS, 38 },
#else
  { "AF_NS", 0, 0 },
#endif
#ifdef AF_OSI
  { "AF_OSI", AF_OSI, 39 },
#elif defined(AF_ISO)
  { "AF_OSI", AF_ISO, 39 },
#else
  { "AF_OSI", 0, 0 },
#endif
#ifdef AF_PACKET
  { "AF_PACKET", AF_PACKET, 40 },
#else
  { "AF_PACKET", 0, 0 },
#endif
#ifdef AF_PPP
  { "AF_PPP", AF_PPP, 41 },
#else
  { "AF_PPP", 0, 0 },
#endif
#ifdef AF_PPPOX
  { "AF_PPPOX", AF_PPPOX, 42 },
#else
  { "AF_PPPOX", 0, 0 },
#endif
#ifdef AF_PUP
  { "AF_PUP", AF_PUP, 43 },
#else
  { "AF_PUP", 0, 0 },
#endif
#ifdef AF_QIPCRTR
  { "AF_QIPCRTR", AF_QIPCRTR, 44 },
#else
  { "AF_QIPCRTR", 0, 0 },
#endif
#ifdef AF_RDS
  { "AF_RDS", AF_RDS, 45 },
#else
  { "AF_RDS", 0, 0 },
#endif
#ifdef AF_RESERVED_36
  { "AF_RESERVED_36", AF_RESERVED_36, 46 },
#else
  { "AF_RESERVED_36", 0, 0 },
#endif
#ifdef AF_ROUTE
  { "AF_ROUTE", AF_ROUTE, 47 },
#else
  { "AF_ROUTE", 0, 0 },
#endif
#ifdef AF_SIP
  { "AF_SIP", AF_SIP, 48 },
#else
  { "AF_SIP", 0, 0 },
#endif
#ifdef AF_SMC
  { "AF_SMC", AF_SMC, 49 },
#else
  { "AF_SMC", 0, 0 },
#endif
#ifdef AF_SNA
  { "AF_SNA", AF_SNA, 50 },
#else
  { "AF_SNA", 0, 0 },
#endif
#ifdef AF_SYSTEM
  { "AF_SYSTEM", AF_SYSTEM, 51 },
#else
  { "AF_SYSTEM", 0, 0 },
#endif
#ifdef AF_TIPC
  { "AF_TIPC", AF_TIPC, 52 },
#else
  { "AF_TIPC", 0, 0 },
#endif
#ifdef AF_UNIX
  { "AF_UNIX", AF_UNIX, 2 },
#else
  { "AF_UNIX", 0, 0 },
#endif
#ifdef AF_UNSPEC
  { "AF_UNSPEC", AF_UNSPEC, 1 },
#else
  { "AF_UNSPEC", 0, 0 },
#endif
#ifdef AF_UTUN
  { "AF_UTUN", AF_UTUN, 53 },
#else
  { "AF_UTUN", 0, 0 },
#endif
#ifdef AF_VSOCK
  { "AF_VSOCK", AF_VSOCK, 54 },
#else
  { "AF_VSOCK", 0, 0 },
#endif
#ifdef AF_X25
  { "AF_X25", AF_X25, 55 },
#else
  { "AF_X25", 0, 0 },
#endif
#ifdef AF_XDP
  { "AF_XDP", AF_XDP, 56 },
#else
  { "AF_XDP", 0, 0 },
#endif
#ifdef AI_ADDRCONFIG
  { "AI_ADDRCONFIG", AI_ADDRCONFIG, 1 },
#else
  { "AI_ADDRCONFIG", 0, 0 },
#endif
#ifdef AI_ALL
  { "AI_ALL", AI_ALL, 2 },
#else
  { "AI_ALL", 0, 0 },
#endif
#ifdef AI_CANONIDN
  { "AI_CANONIDN", AI_CANONIDN, 3 },
#else
  { "AI_CANONIDN", 0, 0 },
#endif
#ifdef AI_CANONNAME
  { "AI_CANONNAME", AI_CANONNAME, 4 },
#else
  { "AI_CANONNAME", 0, 0 },
#endif
#ifdef AI_DEFAULT
  { "AI_DEFAULT", AI_DEFAULT, 5 },
#else
  { "AI_DEFAULT", 0, 0 },
#endif
#ifdef AI_IDN
  { "AI_IDN", AI_IDN, 6 },
#else
  { "AI_IDN", 0, 0 },
#endif
#ifdef AI_NUMERICHOST
  { "AI_NUMERICHOST", AI_NUMERICHOST, 7 },
#else
  { "AI_NUMERICHOST", 0, 0 },
#endif
#ifdef AI_NUMERICSERV
  { "AI_NUMERICSERV", AI_NUMERICSERV, 8 },
#else
  { "AI_NUMERICSERV", 0, 0 },
#endif
#ifdef AI_PASSIVE
  { "AI_PASSIVE", AI_PASSIVE, 9 },
#else
  { "AI_PASSIVE", 0, 0 },
#endif
#ifdef AI_V4MAPPED
  { "AI_V4MAPPED", AI_V4MAPPED, 10 },
#else
  { "AI_V4MAPPED", 0, 0 },
#endif
#ifdef AI_V4MAPPED_CFG
  { "AI_V4MAPPED_CFG", AI_V4MAPPED_CFG, 11 },
#else
  { "AI_V4MAPPED_CFG", 0, 0 },
#endif
#ifdef ALG_SET_AEAD_ASSOCLEN
  { "ALG_SET_AEAD_ASSOCLEN", ALG_SET_AEAD_ASSOCLEN, 1 },
#else
  { "ALG_SET_AEAD_ASSOCLEN", 0, 0 },
#endif
#ifdef ALG_SET_IV
  { "ALG_SET_IV", ALG_SET_IV, 2 },
#else
  { "ALG_SET_IV", 0, 0 },
#endif
#ifdef ALG_SET_OP
  { "ALG_SET_OP", ALG_SET_OP, 3 },
#else
  { "ALG_SET_OP", 0, 0 },
#endif
#ifdef EAI_ADDRFAMILY
  { "EAI_ADDRFAMILY", EAI_ADDRFAMILY, 1 },
#else
  { "EAI_ADDRFAMILY", 0, 0 },
#endif
#ifdef EAI_AGAIN
  { "EAI_AGAIN", EAI_AGAIN, 2 },
#else
  { "EAI_AGAIN", 0, 0 },
#endif
#ifdef EAI_ALLDONE
  { "EAI_ALLDONE", EAI_ALLDONE, 3 },
#else
  { "EAI_ALLDONE", 0, 0 },
#endif
#ifdef EAI_BADFLAGS
  { "EAI_BADFLAGS", EAI_BADFLAGS, 4 },
#else
  { "EAI_BADFLAGS", 0, 0 },
#endif
#ifdef EAI_BADHINTS
  { "EAI_BADHINTS", EAI_BADHINTS, 5 },
#else
  { "EAI_BADHINTS", 0, 0 },
#endif
#ifdef EAI_CANCELED
  { "EAI_CANCELED", EAI_CANCELED, 6 },
#else
  { "EAI_CANCELED", 0, 0 },
#endif
#ifdef EAI_FAIL
  { "EAI_FAIL", EAI_FAIL, 7 },
#else
  { "EAI_FAIL", 0, 0 },
#endif
#ifdef EAI_FAMILY
  { "EAI_FAMILY", EAI_FAMILY, 8 },
#else
  { "EAI_FAMILY", 0, 0 },
#endif
#ifdef EAI_IDN_ENCODE
  { "EAI_IDN_ENCODE", EAI_IDN_ENCODE, 9 },
#else
  { "EAI_IDN_ENCODE", 0, 0 },
#endif
#ifdef EAI_INPROGRESS
  { "EAI_INPROGRESS", EAI_INPROGRESS, 10 },
#else
  { "EAI_INPROGRESS", 0, 0 },
#endif
#ifdef EAI_INTR
  { "EAI_INTR", EAI_INTR, 11 },
#else
  { "EAI_INTR", 0, 0 },
#endif
#ifdef EAI_MAX
  { "EAI_MAX", EAI_MAX, 12 },
#else
  { "EAI_MAX", 0, 0 },
#endif
#ifdef EAI_MEMORY
  { "EAI_MEMORY", EAI_MEMORY, 13 },
#else
  { "EAI_MEMORY", 0, 0 },
#endif
#ifdef EAI_NODATA
  { "EAI_NODATA", EAI_NODATA, 14 },
#else
  { "EAI_NODATA", 0, 0 },
#endif
#ifdef EAI_NONAME
  { "EAI_NONAME", EAI_NONAME, 15 },
#else
  { "EAI_NONAME", 0, 0 },
#endif
#ifdef EAI_NOTCANCELED
  { "EAI_NOTCANCELED", EAI_NOTCANCELED, 16 },
#else
  { "EAI_NOTCANCELED", 0, 0 },
#endif
#ifdef EAI_OVERFLOW
  { "EAI_OVERFLOW", EAI_OVERFLOW, 17 },
#else
  { "EAI_OVERFLOW", 0, 0 },
#endif
#ifdef EAI_PROTOCOL
  { "EAI_PROTOCOL", EAI_PROTOCOL, 18 },
#else
  { "EAI_PROTOCOL", 0, 0 },
#endif
#ifdef EAI_SERVICE
  { "EAI_SERVICE", EAI_SERVICE, 19 },
#else
  { "EAI_SERVICE", 0, 0 },
#endif
#ifdef EAI_SOCKTYPE
  { "EAI_SOCKTYPE", EAI_SOCKTYPE, 20 },
#else
  { "EAI_SOCKTYPE", 0, 0 },
#endif
#ifdef EAI_SYSTEM
  { "EAI_SYSTEM", EAI_SYSTEM, 21 },
#else
  { "EAI_SYSTEM", 0, 0 },
#endif
#ifdef IFF_ALLMULTI
  { "IFF_ALLMULTI", IFF_ALLMULTI, 10 },
#else
  { "IFF_ALLMULTI", 0, 0 },
#endif
#ifdef IFF_ALTPHYS
  { "IFF_ALTPHYS", IFF_ALTPHYS, 17 },
#else
  { "IFF_ALTPHYS", 0, 0 },
#endif
#ifdef IFF_AUTOMEDIA
  { "IFF_AUTOMEDIA", IFF_AUTOMEDIA, 15 },
#else
  { "IFF_AUTOMEDIA", 0, 0 },
#endif
#ifdef IFF_BROADCAST
  { "IFF_BROADCAST", IFF_BROADCAST, 2 },
#else
  { "IFF_BROADCAST", 0, 0 },
#endif
#ifdef IFF_CANTCONFIG
  { "IFF_CANTCONFIG", IFF_CANTCONFIG, 18 },
#else
  { "IFF_CANTCONFIG", 0, 0 },
#endif
#ifdef IFF_DEBUG
  { "IFF_DEBUG", IFF_DEBUG, 3 },
#else
  { "IFF_DEBUG", 0, 0 },
#endif
#ifdef IFF_DRV_OACTIVE
  { "IFF_DRV_OACTIVE", IFF_DRV_OACTIVE, 19 },
#else
  { "IFF_DRV_OACTIVE", 0, 0 },
#endif
#ifdef IFF_DRV_RUNNING
  { "IFF_DRV_RUNNING", IFF_DRV_RUNNING, 20 },
#else
  { "IFF_DRV_RUNNING", 0, 0 },
#endif
#ifdef IFF_DYING
  { "IFF_DYING", IFF_DYING, 21 },
#else
  { "IFF_DYING", 0, 0 },
#endif
#ifdef IFF_DYNAMIC
  { "IFF_DYNAMIC", IFF_DYNAMIC, 16 },
#else
  { "IFF_DYNAMIC", 0, 0 },
#endif
#ifdef IFF_LINK0
  { "IFF_LINK0", IFF_LINK0, 22 },
#else
  { "IFF_LINK0", 0, 0 },
#endif
#ifdef IFF_LINK1
  { "IFF_LINK1", IFF_LINK1, 23 },
#else
  { "IFF_LINK1", 0, 0 },
#endif
#ifdef IFF_LINK2
  { "IFF_LINK2", IFF_LINK2, 24 },
#else
  { "IFF_LINK2", 0, 0 },
#endif
#ifdef IFF_LOOPBACK
  { "IFF_LOOPBACK", IFF_LOOPBACK, 4 },
#else
  { "IFF_LOOPBACK", 0, 0 },
#endif
#ifdef IFF_MASTER
  { "IFF_MASTER", IFF_MASTER, 11 },
#else
  { "IFF_MASTER", 0, 0 },
#endif
#ifdef IFF_MONITOR
  { "IFF_MONITOR", IFF_MONITOR, 25 },
#else
  { "IFF_MONITOR", 0, 0 },
#endif
#ifdef IFF_MULTICAST
  { "IFF_MULTICAST", IFF_MULTICAST, 13 },
#else
  { "IFF_MULTICAST", 0, 0 },
#endif
#ifdef IFF_NOARP
  { "IFF_NOARP", IFF_NOARP, 8 },
#else
  { "IFF_NOARP", 0, 0 },
#endif
#ifdef IFF_NOTRAILERS
  { "IFF_NOTRAILERS", IFF_NOTRAILERS, 6 },
#else
  { "IFF_NOTRAILERS", 0, 0 },
#endif
#ifdef IFF_OACTIVE
  { "IFF_OACTIVE", IFF_OACTIVE, 26 },
#else
  { "IFF_OACTIVE", 0, 0 },
#endif
#ifdef IFF_POINTOPOINT
  { "IFF_POINTOPOINT", IFF_POINTOPOINT, 5 },
#else
  { "IFF_POINTOPOINT", 0, 0 },
#endif
#ifdef IFF_PORTSEL
  { "IFF_PORTSEL", IFF_PORTSEL, 14 },
#else
  { "IFF_PORTSEL", 0, 0 },
#endif
#ifdef IFF_PPROMISC
  { "IFF_PPROMISC", IFF_PPROMISC, 27 },
#else
  { "IFF_PPROMISC", 0, 0 },
#endif
#ifdef IFF_PROMISC
  { "IFF_PROMISC", IFF_PROMISC, 9 },
#else
  { "IFF_PROMISC", 0, 0 },
#endif
#ifdef IFF_RENAMING
  { "IFF_RENAMING", IFF_RENAMING, 28 },
#else
  { "IFF_RENAMING", 0, 0 },
#endif
#ifdef IFF_RUNNING
  { "IFF_RUNNING", IFF_RUNNING, 7 },
#else
  { "IFF_RUNNING", 0, 0 },
#endif
#ifdef IFF_SIMPLEX
  { "IFF_SIMPLEX", IFF_SIMPLEX, 29 },
#else
  { "IFF_SIMPLEX", 0, 0 },
#endif
#ifdef IFF_SLAVE
  { "IFF_SLAVE", IFF_SLAVE, 12 },
#else
  { "IFF_SLAVE", 0, 0 },
#endif
#ifdef IFF_SMART
  { "IFF_SMART", IFF_SMART, 30 },
#else
  { "IFF_SMART", 0, 0 },
#endif
#ifdef IFF_STATICARP
  { "IFF_STATICARP", IFF_STATICARP, 31 },
#else
  { "IFF_STATICARP", 0, 0 },
#endif
#ifdef IFF_STATICIPV6
  { "IFF_STATICIPV6", IFF_STATICIPV6, 32 },
#else
  { "IFF_STATICIPV6", 0, 0 },
#endif
#ifdef IFF_UP
  { "IFF_UP", IFF_UP, 1 },
#else
  { "IFF_UP", 0, 0 },
#endif
#ifdef IOV_MAX
  { "IOV_MAX", IOV_MAX, 1 },
#else
  { "IOV_MAX", 0, 0 },
#endif
#ifdef IPPROTO_3PC
  { "IPPROTO_3PC", IPPROTO_3PC, 9 },
#else
  { "IPPROTO_3PC", 0, 0 },
#endif
#ifdef IPPROTO_ADFS
  { "IPPROTO_ADFS", IPPROTO_ADFS, 10 },
#else
  { "IPPROTO_ADFS", 0, 0 },
#endif
#ifdef IPPROTO_AH
  { "IPPROTO_AH", IPPROTO_AH, 11 },
#else
  { "IPPROTO_AH", 0, 0 },
#endif
#ifdef IPPROTO_AHIP
  { "IPPROTO_AHIP", IPPROTO_AHIP, 12 },
#else
  { "IPPROTO_AHIP", 0, 0 },
#endif
#ifdef IPPROTO_APES
  { "IPPROTO_APES", IPPROTO_APES, 13 },
#else
  { "IPPROTO_APES", 0, 0 },
#endif
#ifdef IPPROTO_ARGUS
  { "IPPROTO_ARGUS", IPPROTO_ARGUS, 14 },
#else
  { "IPPROTO_ARGUS", 0, 0 },
#endif
#ifdef IPPROTO_AX25
  { "IPPROTO_AX25", IPPROTO_AX25, 15 },
#else
  { "IPPROTO_AX25", 0, 0 },
#endif
#ifdef IPPROTO_BEETPH
  { "IPPROTO_BEETPH", IPPROTO_BEETPH, 16 },
#else
  { "IPPROTO_BEETPH", 0, 0 },
#endif
#ifdef IPPROTO_BHA
  { "IPPROTO_BHA", IPPROTO_BHA, 17 },
#else
  { "IPPROTO_BHA", 0, 0 },
#endif
#ifdef IPPROTO_BLT
  { "IPPROTO_BLT", IPPROTO_BLT, 18 },
#else
  { "IPPROTO_BLT", 0, 0 },
#endif
#ifdef IPPROTO_BRSATMON
  { "IPPROTO_BRSATMON", IPPROTO_BRSATMON, 19 },
#else
  { "IPPROTO_BRSATMON", 0, 0 },
#endif
#ifdef IPPROTO_CARP
  { "IPPROTO_CARP", IPPROTO_CARP, 20 },
#else
  { "IPPROTO_CARP", 0, 0 },
#endif
#ifdef IPPROTO_CFTP
  { "IPPROTO_CFTP", IPPROTO_CFTP, 21 },
#else
  { "IPPROTO_CFTP", 0, 0 },
#endif
#ifdef IPPROTO_CHAOS
  { "IPPROTO_CHAOS", IPPROTO_CHAOS, 22 },
#else
  { "IPPROTO_CHAOS", 0, 0 },
#endif
#ifdef IPPROTO_CMTP
  { "IPPROTO_CMTP", IPPROTO_CMTP, 23 },
#else
  { "IPPROTO_CMTP", 0, 0 },
#endif
#ifdef IPPROTO_COMP
  { "IPPROTO_COMP", IPPROTO_COMP, 24 },
#else
  { "IPPROTO_COMP", 0, 0 },
#endif
#ifdef IPPROTO_CPHB
  { "IPPROTO_CPHB", IPPROTO_CPHB, 25 },
#else
  { "IPPROTO_CPHB", 0, 0 },
#endif
#ifdef IPPROTO_CPNX
  { "IPPROTO_CPNX", IPPROTO_CPNX, 26 },
#else
  { "IPPROTO_CPNX", 0, 0 },
#endif
#ifdef IPPROTO_DCCP
  { "IPPROTO_DCCP", IPPROTO_DCCP, 27 },
#else
  { "IPPROTO_DCCP", 0, 0 },
#endif
#ifdef IPPROTO_DDP
  { "IPPROTO_DDP", IPPROTO_DDP, 28 },
#else
  { "IPPROTO_DDP", 0, 0 },
#endif
#ifdef IPPROTO_DGP
  { "IPPROTO_DGP", IPPROTO_DGP, 29 },
#else
  { "IPPROTO_DGP", 0, 0 },
#endif
#ifdef IPPROTO_DIVERT
  { "IPPROTO_DIVERT", IPPROTO_DIVERT, 30 },
#else
  { "IPPROTO_DIVERT", 0, 0 },
#endif
#ifdef IPPROTO_DONE
  { "IPPROTO_DONE", IPPROTO_DONE, 31 },
#else
  { "IPPROTO_DONE", 0, 0 },
#endif
#ifdef IPPROTO_DSTOPTS
  { "IPPROTO_DSTOPTS", IPPROTO_DSTOPTS, 32 },
#else
  { "IPPROTO_DSTOPTS", 0, 0 },
#endif
#ifdef IPPROTO_EGP
  { "IPPROTO_EGP", IPPROTO_EGP, 33 },
#else
  { "IPPROTO_EGP", 0, 0 },
#endif
#ifdef IPPROTO_EMCON
  { "IPPROTO_EMCON", IPPROTO_EMCON, 34 },
#else
  { "IPPROTO_EMCON", 0, 0 },
#endif
#ifdef IPPROTO_ENCAP
  { "IPPROTO_ENCAP", IPPROTO_ENCAP, 35 },
#else
  { "IPPROTO_ENCAP", 0, 0 },
#endif
#ifdef IPPROTO_EON
  { "IPPROTO_EON", IPPROTO_EON, 36 },
#else
  { "IPPROTO_EON", 0, 0 },
#endif
#ifdef IPPROTO_ESP
  { "IPPROTO_ESP", IPPROTO_ESP, 37 },
#else
  { "IPPROTO_ESP", 0, 0 },
#endif
#ifdef IPPROTO_ETHERIP
  { "IPPROTO_ETHERIP", IPPROTO_ETHERIP, 38 },
#else
  { "IPPROTO_ETHERIP", 0, 0 },
#endif
#ifdef IPPROTO_ETHERNET
  { "IPPROTO_ETHERNET", IPPROTO_ETHERNET, 39 },
#else
  { "IPPROTO_ETHERNET", 0, 0 },
#endif
#ifdef IPPROTO_FRAGMENT
  { "IPPROTO_FRAGMENT", IPPROTO_FRAGMENT, 40 },
#else
  { "IPPROTO_FRAGMENT", 0, 0 },
#endif
#ifdef IPPROTO_GGP
  { "IPPROTO_GGP", IPPROTO_GGP, 41 },
#else
  { "IPPROTO_GGP", 0, 0 },
#endif
#ifdef IPPROTO_GMTP
  { "IPPROTO_GMTP", IPPROTO_GMTP, 42 },
#else
  { "IPPROTO_GMTP", 0, 0 },
#endif
#ifdef IPPROTO_GRE
  { "IPPROTO_GRE", IPPROTO_GRE, 43 },
#else
  { "IPPROTO_GRE", 0, 0 },
#endif
#ifdef IPPROTO_HELLO
  { "IPPROTO_HELLO", IPPROTO_HELLO, 44 },
#else
  { "IPPROTO_HELLO", 0, 0 },
#endif
#ifdef IPPROTO_HMP
  { "IPPROTO_HMP", IPPROTO_HMP, 45 },
#else
  { "IPPROTO_HMP", 0, 0 },
#endif
#ifdef IPPROTO_HOPOPTS
  { "IPPROTO_HOPOPTS", IPPROTO_HOPOPTS, 46 },
#else
  { "IPPROTO_HOPOPTS", 0, 0 },
#endif
#ifdef IPPROTO_ICMP
  { "IPPROTO_ICMP", IPPROTO_ICMP, 2 },
#else
  { "IPPROTO_ICMP", 0, 0 },
#endif
#ifdef IPPROTO_ICMPV6
  { "IPPROTO_ICMPV6", IPPROTO_ICMPV6, 7 },
#else
  { "IPPROTO_ICMPV6", 0, 0 },
#endif
#ifdef IPPROTO_IDP
  { "IPPROTO_IDP", IPPROTO_IDP, 47 },
#else
  { "IPPROTO_IDP", 0, 0 },
#endif
#ifdef IPPROTO_IDPR
  { "IPPROTO_IDPR", IPPROTO_IDPR, 48 },
#else
  { "IPPROTO_IDPR", 0, 0 },
#endif
#ifdef IPPROTO_IDRP
  { "IPPROTO_IDRP", IPPROTO_IDRP, 49 },
#else
  { "IPPROTO_IDRP", 0, 0 },
#endif
#ifdef IPPROTO_IGMP
  { "IPPROTO_IGMP", IPPROTO_IGMP, 3 },
#else
  { "IPPROTO_IGMP", 0, 0 },
#endif
#ifdef IPPROTO_IGP
  { "IPPROTO_IGP", IPPROTO_IGP, 50 },
#else
  { "IPPROTO_IGP", 0, 0 },
#endif
#ifdef IPPROTO_IGRP
  { "IPPROTO_IGRP", IPPROTO_IGRP, 51 },
#else
  { "IPPROTO_IGRP", 0, 0 },
#endif
#ifdef IPPROTO_IL
  { "IPPROTO_IL", IPPROTO_IL, 52 },
#else
  { "IPPROTO_IL", 0, 0 },
#endif
#ifdef IPPROTO_INLSP
  { "IPPROTO_INLSP", IPPROTO_INLSP, 53 },
#else
  { "IPPROTO_INLSP", 0, 0 },
#endif
#ifdef IPPROTO_INP
  { "IPPROTO_INP", IPPROTO_INP, 54 },
#else
  { "IPPROTO_INP", 0, 0 },
#endif
#ifdef IPPROTO_IP
  { "IPPROTO_IP", IPPROTO_IP, 1 },
#else
  { "IPPROTO_IP", 0, 0 },
#endif
#ifdef IPPROTO_IPCOMP
  { "IPPROTO_IPCOMP", IPPROTO_IPCOMP, 55 },
#else
  { "IPPROTO_IPCOMP", 0, 0 },
#endif
#ifdef IPPROTO_IPCV
  { "IPPROTO_IPCV", IPPROTO_IPCV, 56 },
#else
  { "IPPROTO_IPCV", 0, 0 },
#endif
#ifdef IPPROTO_IPEIP
  { "IPPROTO_IPEIP", IPPROTO_IPEIP, 57 },
#else
  { "IPPROTO_IPEIP", 0, 0 },
#endif
#ifdef IPPROTO_IPIP
  { "IPPROTO_IPIP", IPPROTO_IPIP, 58 },
#else
  { "IPPROTO_IPIP", 0, 0 },
#endif
#ifdef IPPROTO_IPPC
  { "IPPROTO_IPPC", IPPROTO_IPPC, 59 },
#else
  { "IPPROTO_IPPC", 0, 0 },
#endif
#ifdef IPPROTO_IPV4
  { "IPPROTO_IPV4", IPPROTO_IPV4, 60 },
#else
  { "IPPROTO_IPV4", 0, 0 },
#endif
#ifdef IPPROTO_IPV6
  { "IPPROTO_IPV6", IPPROTO_IPV6, 6 },
#else
  { "IPPROTO_IPV6", 0, 0 },
#endif
#ifdef IPPROTO_IRTP
  { "IPPROTO_IRTP", IPPROTO_IRTP, 61 },
#else
  { "IPPROTO_IRTP", 0, 0 },
#endif
#ifdef IPPROTO_KRYPTOLAN
  { "IPPROTO_KRYPTOLAN", IPPROTO_KRYPTOLAN, 62 },
#else
  { "IPPROTO_KRYPTOLAN", 0, 0 },
#endif
#ifdef IPPROTO_LARP
  { "IPPROTO_LARP", IPPROTO_LARP, 63 },
#else
  { "IPPROTO_LARP", 0, 0 },
#endif
#ifdef IPPROTO_LEAF1
  { "IPPROTO_LEAF1", IPPROTO_LEAF1, 64 },
#else
  { "IPPROTO_LEAF1", 0, 0 },
#endif
#ifdef IPPROTO_LEAF2
  { "IPPROTO_LEAF2", IPPROTO_LEAF2, 65 },
#else
  { "IPPROTO_LEAF2", 0, 0 },
#endif
#if defined(IPPROTO_MAX) || defined(__GLIBC__)
  { "IPPROTO_MAX", IPPROTO_MAX, 66 },
#else
  { "IPPROTO_MAX", 0, 0 },
#endif
#ifdef IPPROTO_MEAS
  { "IPPROTO_MEAS", IPPROTO_MEAS, 67 },
#else
  { "IPPROTO_MEAS", 0, 0 },
#endif
#ifdef IPPROTO_MH
  { "IPPROTO_MH", IPPROTO_MH, 68 },
#else
  { "IPPROTO_MH", 0, 0 },
#endif
#ifdef IPPROTO_MHRP
  { "IPPROTO_MHRP", IPPROTO_MHRP, 69 },
#else
  { "IPPROTO_MHRP", 0, 0 },
#endif
#ifdef IPPROTO_MICP
  { "IPPROTO_MICP", IPPROTO_MICP, 70 },
#else
  { "IPPROTO_MICP", 0, 0 },
#endif
#ifdef IPPROTO_MPLS
  { "IPPROTO_MPLS", IPPROTO_MPLS, 71 },
#else
  { "IPPROTO_MPLS", 0, 0 },
#endif
#ifdef IPPROTO_MPTCP
  { "IPPROTO_MPTCP", IPPROTO_MPTCP, 72 },
#else
  { "IPPROTO_MPTCP", 0, 0 },
#endif
#ifdef IPPROTO_MTP
  { "IPPROTO_MTP", IPPROTO_MTP, 73 },
#else
  { "IPPROTO_MTP", 0, 0 },
#endif
#ifdef IPPROTO_MUX
  { "IPPROTO_MUX", IPPROTO_MUX, 74 },
#else
  { "IPPROTO_MUX", 0, 0 },
#endif
#ifdef IPPROTO_ND
  { "IPPROTO_ND", IPPROTO_ND, 75 },
#else
  { "IPPROTO_ND", 0, 0 },
#endif
#ifdef IPPROTO_NHRP
  { "IPPROTO_NHRP", IPPROTO_NHRP, 76 },
#else
  { "IPPROTO_NHRP", 0, 0 },
#endif
#ifdef IPPROTO_NONE
  { "IPPROTO_NONE", IPPROTO_NONE, 77 },
#else
  { "IPPROTO_NONE", 0, 0 },
#endif
#ifdef IPPROTO_NSP
  { "IPPROTO_NSP", IPPROTO_NSP, 78 },
#else
  { "IPPROTO_NSP", 0, 0 },
#endif
#ifdef IPPROTO_NVPII
  { "IPPROTO_NVPII", IPPROTO_NVPII, 79 },
#else
  { "IPPROTO_NVPII", 0, 0 },
#endif
#ifdef IPPROTO_OSPFIGP
  { "IPPROTO_OSPFIGP", IPPROTO_OSPFIGP, 80 },
#else
  { "IPPROTO_OSPFIGP", 0, 0 },
#endif
#ifdef IPPROTO_PFSYNC
  { "IPPROTO_PFSYNC", IPPROTO_PFSYNC, 81 },
#else
  { "IPPROTO_PFSYNC", 0, 0 },
#endif
#ifdef IPPROTO_PGM
  { "IPPROTO_PGM", IPPROTO_PGM, 82 },
#else
  { "IPPROTO_PGM", 0, 0 },
#endif
#ifdef IPPROTO_PIGP
  { "IPPROTO_PIGP", IPPROTO_PIGP, 83 },
#else
  { "IPPROTO_PIGP", 0, 0 },
#endif
#ifdef IPPROTO_PIM
  { "IPPROTO_PIM", IPPROTO_PIM, 84 },
#else
  { "IPPROTO_PIM", 0, 0 },
#endif
#ifdef IPPROTO_PRM
  { "IPPROTO_PRM", IPPROTO_PRM, 85 },
#else
  { "IPPROTO_PRM", 0, 0 },
#endif
#ifdef IPPROTO_PUP
  { "IPPROTO_PUP", IPPROTO_PUP, 86 },
#else
  { "IPPROTO_PUP", 0, 0 },
#endif
#ifdef IPPROTO_PVP
  { "IPPROTO_PVP", IPPROTO_PVP, 87 },
#else
  { "IPPROTO_PVP", 0, 0 },
#endif
#ifdef IPPROTO_RAW
  { "IPPROTO_RAW", IPPROTO_RAW, 8 },
#else
  { "IPPROTO_RAW", 0, 0 },
#endif
#ifdef IPPROTO_RCCMON
  { "IPPROTO_RCCMON", IPPROTO_RCCMON, 88 },
#else
  { "IPPROTO_RCCMON", 0, 0 },
#endif
#ifdef IPPROTO_RDP
  { "IPPROTO_RDP", IPPROTO_RDP, 89 },
#else
  { "IPPROTO_RDP", 0, 0 },
#endif
#ifdef IPPROTO_ROUTING
  { "IPPROTO_ROUTING", IPPROTO_ROUTING, 90 },
#else
  { "IPPROTO_ROUTING", 0, 0 },
#endif
#ifdef IPPROTO_RSVP
  { "IPPROTO_RSVP", IPPROTO_RSVP, 91 },
#else
  { "IPPROTO_RSVP", 0, 0 },
#endif
#ifdef IPPROTO_RVD
  { "IPPROTO_RVD", IPPROTO_RVD, 92 },
#else
  { "IPPROTO_RVD", 0, 0 },
#endif
#ifdef IPPROTO_SATEXPAK
  { "IPPROTO_SATEXPAK", IPPROTO_SATEXPAK, 93 },
#else
  { "IPPROTO_SATEXPAK", 0, 0 },
#endif
#ifdef IPPROTO_SATMON
  { "IPPROTO_SATMON", IPPROTO_SATMON, 94 },
#else
  { "IPPROTO_SATMON", 0, 0 },
#endif
#ifdef IPPROTO_SCCSP
  { "IPPROTO_SCCSP", IPPROTO_SCCSP, 95 },
#else
  { "IPPROTO_SCCSP", 0, 0 },
#endif
#ifdef IPPROTO_SCTP
  { "IPPROTO_SCTP", IPPROTO_SCTP, 96 },
#else
  { "IPPROTO_SCTP", 0, 0 },
#endif
#ifdef IPPROTO_SDRP
  { "IPPROTO_SDRP", IPPROTO_SDRP, 97 },
#else
  { "IPPROTO_SDRP", 0, 0 },
#endif
#ifdef IPPROTO_SEP
  { "IPPROTO_SEP", IPPROTO_SEP, 98 },
#else
  { "IPPROTO_SEP", 0, 0 },
#endif
#ifdef IPPROTO_SRPC
  { "IPPROTO_SRPC", IPPROTO_SRPC, 99 },
#else
  { "IPPROTO_SRPC", 0, 0 },
#endif
#ifdef IPPROTO_ST
  { "IPPROTO_ST", IPPROTO_ST, 100 },
#else
  { "IPPROTO_ST", 0, 0 },
#endif
#ifdef IPPROTO_SVMTP
  { "IPPROTO_SVMTP", IPPROTO_SVMTP, 101 },
#else
  { "IPPROTO_SVMTP", 0, 0 },
#endif
#ifdef IPPROTO_SWIPE
  { "IPPROTO_SWIPE", IPPROTO_SWIPE, 102 },
#else
  { "IPPROTO_SWIPE", 0, 0 },
#endif
#ifdef IPPROTO_TCF
  { "IPPROTO_TCF", IPPROTO_TCF, 103 },
#else
  { "IPPROTO_TCF", 0, 0 },
#endif
#ifdef IPPROTO_TCP
  { "IPPROTO_TCP", IPPROTO_TCP, 4 },
#else
  { "IPPROTO_TCP", 0, 0 },
#endif
#ifdef IPPROTO_TP
  { "IPPROTO_TP", IPPROTO_TP, 104 },
#else
  { "IPPROTO_TP", 0, 0 },
#endif
#ifdef IPPROTO_TPXX
  { "IPPROTO_TPXX", IPPROTO_TPXX, 105 },
#else
  { "IPPROTO_TPXX", 0, 0 },
#endif
#ifdef IPPROTO_TRUNK1
  { "IPPROTO_TRUNK1", IPPROTO_TRUNK1, 106 },
#else
  { "IPPROTO_TRUNK1", 0, 0 },
#endif
#ifdef IPPROTO_TRUNK2
  { "IPPROTO_TRUNK2", IPPROTO_TRUNK2, 107 },
#else
  { "IPPROTO_TRUNK2", 0, 0 },
#endif
#ifdef IPPROTO_TTP
  { "IPPROTO_TTP", IPPROTO_TTP, 108 },
#else
  { "IPPROTO_TTP", 0, 0 },
#endif
#ifdef IPPROTO_UDP
  { "IPPROTO_UDP", IPPROTO_UDP, 5 },
#else
  { "IPPROTO_UDP", 0, 0 },
#endif
#ifdef IPPROTO_UDPLITE
  { "IPPROTO_UDPLITE", IPPROTO_UDPLITE, 109 },
#else
  { "IPPROTO_UDPLITE", 0, 0 },
#endif
#ifdef IPPROTO_VINES
  { "IPPROTO_VINES", IPPROTO_VINES, 110 },
#else
  { "IPPROTO_VINES", 0, 0 },
#endif
#ifdef IPPROTO_VISA
  { "IPPROTO_VISA", IPPROTO_VISA, 111 },
#else
  { "IPPROTO_VISA", 0, 0 },
#endif
#ifdef IPPROTO_VMTP
  { "IPPROTO_VMTP", IPPROTO_VMTP, 112 },
#else
  { "IPPROTO_VMTP", 0, 0 },
#endif
#ifdef IPPROTO_WBEXPAK
  { "IPPROTO_WBEXPAK", IPPROTO_WBEXPAK, 113 },
#else
  { "IPPROTO_WBEXPAK", 0, 0 },
#endif
#ifdef IPPROTO_WBMON
  { "IPPROTO_WBMON", IPPROTO_WBMON, 114 },
#else
  { "IPPROTO_WBMON", 0, 0 },
#endif
#ifdef IPPROTO_WSN
  { "IPPROTO_WSN", IPPROTO_WSN, 115 },
#else
  { "IPPROTO_WSN", 0, 0 },
#endif
#ifdef IPPROTO_XNET
  { "IPPROTO_XNET", IPPROTO_XNET, 116 },
#else
  { "IPPROTO_XNET", 0, 0 },
#endif
#ifdef IPPROTO_XTP
  { "IPPROTO_XTP", IPPROTO_XTP, 117 },
#else
  { "IPPROTO_XTP", 0, 0 },
#endif
#ifdef IPV6_DONTFRAG
  { "IPV6_DONTFRAG", IPV6_DONTFRAG, 4 },
#else
  { "IPV6_DONTFRAG", 0, 0 },
#endif
#ifdef IPV6_DSTOPTS
  { "IPV6_DSTOPTS", IPV6_DSTOPTS, 14 },
#else
  { "IPV6_DSTOPTS", 0, 0 },
#endif
#ifdef IPV6_FLOWINFO
  { "IPV6_FLOWINFO", IPV6_FLOWINFO, 5 },
#else
  { "IPV6_FLOWINFO", 0, 0 },
#endif
#ifdef IPV6_HOPLIMIT
  { "IPV6_HOPLIMIT", IPV6_HOPLIMIT, 15 },
#else
  { "IPV6_HOPLIMIT", 0, 0 },
#endif
#ifdef IPV6_HOPOPTS
  { "IPV6_HOPOPTS", IPV6_HOPOPTS, 16 },
#else
  { "IPV6_HOPOPTS", 0, 0 },
#endif
#ifdef IPV6_MULTICAST_HOPS
  { "IPV6_MULTICAST_HOPS", IPV6_MULTICAST_HOPS, 6 },
#else
  { "IPV6_MULTICAST_HOPS", 0, 0 },
#endif
#ifdef IPV6_MULTICAST_LOOP
  { "IPV6_MULTICAST_LOOP", IPV6_MULTICAST_LOOP, 7 },
#else
  { "IPV6_MULTICAST_LOOP", 0, 0 },
#endif
#ifdef IPV6_NEXTHOP
  { "IPV6_NEXTHOP", IPV6_NEXTHOP, 17 },
#else
  { "IPV6_NEXTHOP", 0, 0 },
#endif
#ifdef IPV6_ORIGDSTADDR
  { "IPV6_ORIGDSTADDR", IPV6_ORIGDSTADDR, 18 },
#else
  { "IPV6_ORIGDSTADDR", 0, 0 },
#endif
#ifdef IPV6_PATHMTU
  { "IPV6_PATHMTU", IPV6_PATHMTU, 19 },
#else
  { "IPV6_PATHMTU", 0, 0 },
#endif
#ifdef IPV6_PKTINFO
  { "IPV6_PKTINFO", IPV6_PKTINFO, 20 },
#else
  { "IPV6_PKTINFO", 0, 0 },
#endif
#ifdef IPV6_RECVERR
  { "IPV6_RECVERR", IPV6_RECVERR, 21 },
#else
  { "IPV6_RECVERR", 0, 0 },
#endif
#ifdef IPV6_RECVFRAGSIZE
  { "IPV6_RECVFRAGSIZE", IPV6_RECVFRAGSIZE, 8 },
#else
  { "IPV6_RECVFRAGSIZE", 0, 0 },
#endif
#ifdef IPV6_RECVORIGDSTADDR
  { "IPV6_RECVORIGDSTADDR", IPV6_RECVORIGDSTADDR, 9 },
#else
  { "IPV6_RECVORIGDSTADDR", 0, 0 },
#endif
#ifdef IPV6_RTHDR
  { "IPV6_RTHDR", IPV6_RTHDR, 22 },
#else
  { "IPV6_RTHDR", 0, 0 },
#endif
#ifdef IPV6_RTHDRDSTOPTS
  { "IPV6_RTHDRDSTOPTS", IPV6_RTHDRDSTOPTS, 10 },
#else
  { "IPV6_RTHDRDSTOPTS", 0, 0 },
#endif
#ifdef IPV6_TCLASS
  { "IPV6_TCLASS", IPV6_TCLASS, 23 },
#else
  { "IPV6_TCLASS", 0, 0 },
#endif
#ifdef IPV6_V6ONLY
  { "IPV6_V6ONLY", IPV6_V6ONLY, 11 },
#else
  { "IPV6_V6ONLY", 0, 0 },
#endif
#ifdef IP_CHECKSUM
  { "IP_CHECKSUM", IP_CHECKSUM, 12 },
#else
  { "IP_CHECKSUM", 0, 0 },
#endif
#ifdef IP_MULTICAST_LOOP
  { "IP_MULTICAST_LOOP", IP_MULTICAST_LOOP, 13 },
#else
  { "IP_MULTICAST_LOOP", 0, 0 },
#endif
#ifdef IP_MULTICAST_TTL
  { "IP_MULTICAST_TTL", IP_MULTICAST_TTL, 14 },
#else
  { "IP_MULTICAST_TTL", 0, 0 },
#endif
#ifdef IP_OPTIONS
  { "IP_OPTIONS", IP_OPTIONS, 1 },
#else
  { "IP_OPTIONS", 0, 0 },
#endif
#ifdef IP_ORIGDSTADDR
  { "IP_ORIGDSTADDR", IP_ORIGDSTADDR, 2 },
#else
  { "IP_ORIGDSTADDR", 0, 0 },
#endif
#ifdef IP_PASSSEC
  { "IP_PASSSEC", IP_PASSSEC, 15 },
#else
  { "IP_PASSSEC", 0, 0 },
#endif
#ifdef IP_PKTINFO
  { "IP_PKTINFO", IP_PKTINFO, 3 },
#else
  { "IP_PKTINFO", 0, 0 },
#endif
#ifdef IP_PROTOCOL
  { "IP_PROTOCOL", IP_PROTOCOL, 16 },
#else
  { "IP_PROTOCOL", 0, 0 },
#endif
#ifdef IP_RECVDSTADDR
  { "IP_RECVDSTADDR", IP_RECVDSTADDR, 4 },
#else
  { "IP_RECVDSTADDR", 0, 0 },
#endif
#ifdef IP_RECVERR
  { "IP_RECVERR", IP_RECVERR, 5 },
#else
  { "IP_RECVERR", 0, 0 },
#endif
#ifdef IP_RECVFRAGSIZE
  { "IP_RECVFRAGSIZE", IP_RECVFRAGSIZE, 17 },
#else
  { "IP_RECVFRAGSIZE", 0, 0 },
#endif
#ifdef IP_RECVIF
  { "IP_RECVIF", IP_RECVIF, 6 },
#else
  { "IP_RECVIF", 0, 0 },
#endif
#ifdef IP_RECVOPTS
  { "IP_RECVOPTS", IP_RECVOPTS, 7 },
#else
  { "IP_RECVOPTS", 0, 0 },
#endif
#ifdef IP_RECVORIGDSTADDR
  { "IP_RECVORIGDSTADDR", IP_RECVORIGDSTADDR, 18 },
#else
  { "IP_RECVORIGDSTADDR", 0, 0 },
#endif
#ifdef IP_RECVTOS
  { "IP_RECVTOS", IP_RECVTOS, 8 },
#else
  { "IP_RECVTOS", 0, 0 },
#endif
#ifdef IP_RECVTTL
  { "IP_RECVTTL", IP_RECVTTL, 9 },
#else
  { "IP_RECVTTL", 0, 0 },
#endif
#ifdef IP_RETOPTS
  { "IP_RETOPTS", IP_RETOPTS, 10 },
#else
  { "IP_RETOPTS", 0, 0 },
#endif
#ifdef IP_SENDSRCADDR
  { "IP_SENDSRCADDR", IP_SENDSRCADDR, 11 },
#else
  { "IP_SENDSRCADDR", 0, 0 },
#endif
#ifdef IP_TOS
  { "IP_TOS", IP_TOS, 12 },
#else
  { "IP_TOS", 0, 0 },
#endif
#ifdef IP_TTL
  { "IP_TTL", IP_TTL, 13 },
#else
  { "IP_TTL", 0, 0 },
#endif
#ifdef MSG_BATCH
  { "MSG_BATCH", MSG_BATCH, 1 },
#else
  { "MSG_BATCH", 0, 0 },
#endif
#ifdef MSG_CMSG_CLOEXEC
  { "MSG_CMSG_CLOEXEC", MSG_CMSG_CLOEXEC, 2 },
#else
  { "MSG_CMSG_CLOEXEC", 0, 0 },
#endif
#ifdef MSG_CONFIRM
  { "MSG_CONFIRM", MSG_CONFIRM, 3 },
#else
  { "MSG_CONFIRM", 0, 0 },
#endif
#ifdef MSG_CTRUNC
  { "MSG_CTRUNC", MSG_CTRUNC, 4 },
#else
  { "MSG_CTRUNC", 0, 0 },
#endif
#ifdef MSG_DONTROUTE
  { "MSG_DONTROUTE", MSG_DONTROUTE, 5 },
#else
  { "MSG_DONTROUTE", 0, 0 },
#endif
#ifdef MSG_DONTWAIT
  { "MSG_DONTWAIT", MSG_DONTWAIT, 6 },
#else
  { "MSG_DONTWAIT", 0, 0 },
#endif
#ifdef MSG_EOF
  { "MSG_EOF", MSG_EOF, 7 },
#else
  { "MSG_EOF", 0, 0 },
#endif
#ifdef MSG_EOR
  { "MSG_EOR", MSG_EOR, 8 },
#else
  { "MSG_EOR", 0, 0 },
#endif
#ifdef MSG_ERRQUEUE
  { "MSG_ERRQUEUE", MSG_ERRQUEUE, 9 },
#else
  { "MSG_ERRQUEUE", 0, 0 },
#endif
#ifdef MSG_FASTOPEN
  { "MSG_FASTOPEN", MSG_FASTOPEN, 10 },
#else
  { "MSG_FASTOPEN", 0, 0 },
#endif
#ifdef MSG_FIN
  { "MSG_FIN", MSG_FIN, 11 },
#else
  { "MSG_FIN", 0, 0 },
#endif
#ifdef MSG_FLUSH
  { "MSG_FLUSH", MSG_FLUSH, 12 },
#else
  { "MSG_FLUSH", 0, 0 },
#endif
#ifdef MSG_HAVEMORE
  { "MSG_HAVEMORE", MSG_HAVEMORE, 13 },
#else
  { "MSG_HAVEMORE", 0, 0 },
#endif
#ifdef MSG_HOLD
  { "MSG_HOLD", MSG_HOLD, 14 },
#else
  { "MSG_HOLD", 0, 0 },
#endif
#ifdef MSG_MCAST
  { "MSG_MCAST", MSG_MCAST, 15 },
#else
  { "MSG_MCAST", 0, 0 },
#endif
#ifdef MSG_MORE
  { "MSG_MORE", MSG_MORE, 16 },
#else
  { "MSG_MORE", 0, 0 },
#endif
#ifdef MSG_NBIO
  { "MSG_NBIO", MSG_NBIO, 17 },
#else
  { "MSG_NBIO", 0, 0 },
#endif
#ifdef MSG_NEEDSA
  { "MSG_NEEDSA", MSG_NEEDSA, 18 },
#else
  { "MSG_NEEDSA", 0, 0 },
#endif
#ifdef MSG_NOSIGNAL
  { "MSG_NOSIGNAL", MSG_NOSIGNAL, 19 },
#else
  { "MSG_NOSIGNAL", 0, 0 },
#endif
#ifdef MSG_OOB
  { "MSG_OOB", MSG_OOB, 20 },
#else
  { "MSG_OOB", 0, 0 },
#endif
#ifdef MSG_PEEK
  { "MSG_PEEK", MSG_PEEK, 21 },
#else
  { "MSG_PEEK", 0, 0 },
#endif
#ifdef MSG_PROBE
  { "MSG_PROBE", MSG_PROBE, 22 },
#else
  { "MSG_PROBE", 0, 0 },
#endif
#ifdef MSG_RCVMORE
  { "MSG_RCVMORE", MSG_RCVMORE, 23 },
#else
  { "MSG_RCVMORE", 0, 0 },
#endif
#ifdef MSG_SEND
  { "MSG_SEND", MSG_SEND, 24 },
#else
  { "MSG_SEND", 0, 0 },
#endif
#ifdef MSG_TRUNC
  { "MSG_TRUNC", MSG_TRUNC, 25 },
#else
  { "MSG_TRUNC", 0, 0 },
#endif
#ifdef MSG_TRYHARD
  { "MSG_TRYHARD", MSG_TRYHARD, 26 },
#else
  { "MSG_TRYHARD", 0, 0 },
#endif
#ifdef MSG_WAITALL
  { "MSG_WAITALL", MSG_WAITALL, 27 },
#else
  { "MSG_WAITALL", 0, 0 },
#endif
#ifdef MSG_WAITFORONE
  { "MSG_WAITFORONE", MSG_WAITFORONE, 28 },
#else
  { "MSG_WAITFORONE", 0, 0 },
#endif
#ifdef MSG_WAITSTREAM
  { "MSG_WAITSTREAM", MSG_WAITSTREAM, 29 },
#else
  { "MSG_WAITSTREAM", 0, 0 },
#endif
#ifdef MSG_ZEROCOPY
  { "MSG_ZEROCOPY", MSG_ZEROCOPY, 30 },
#else
  { "MSG_ZEROCOPY", 0, 0 },
#endif
#ifdef NETLINK_LISTEN_ALL_NSID
  { "NETLINK_LISTEN_ALL_NSID", NETLINK_LISTEN_ALL_NSID, 19 },
#else
  { "NETLINK_LISTEN_ALL_NSID", 0, 0 },
#endif
#ifdef NETLINK_PKTINFO
  { "NETLINK_PKTINFO", NETLINK_PKTINFO, 20 },
#else
  { "NETLINK_PKTINFO", 0, 0 },
#endif
#ifdef NI_DGRAM
  { "NI_DGRAM", NI_DGRAM, 1 },
#else
  { "NI_DGRAM", 0, 0 },
#endif
#ifdef NI_IDN
  { "NI_IDN", NI_IDN, 2 },
#else
  { "NI_IDN", 0, 0 },
#endif
#ifdef NI_NAMEREQD
  { "NI_NAMEREQD", NI_NAMEREQD, 3 },
#else
  { "NI_NAMEREQD", 0, 0 },
#endif
#ifdef NI_NOFQDN
  { "NI_NOFQDN", NI_NOFQDN, 4 },
#else
  { "NI_NOFQDN", 0, 0 },
#endif
#ifdef NI_NUMERICHOST
  { "NI_NUMERICHOST", NI_NUMERICHOST, 5 },
#else
  { "NI_NUMERICHOST", 0, 0 },
#endif
#ifdef NI_NUMERICSCOPE
  { "NI_NUMERICSCOPE", NI_NUMERICSCOPE, 6 },
#else
  { "NI_NUMERICSCOPE", 0, 0 },
#endif
#ifdef NI_NUMERICSERV
  { "NI_NUMERICSERV", NI_NUMERICSERV, 7 },
#else
  { "NI_NUMERICSERV", 0, 0 },
#endif
#ifdef NI_WITHSCOPEID
  { "NI_WITHSCOPEID", NI_WITHSCOPEID, 8 },
#else
  { "NI_WITHSCOPEID", 0, 0 },
#endif
#ifdef PACKET_AUXDATA
  { "PACKET_AUXDATA", PACKET_AUXDATA, 21 },
#else
  { "PACKET_AUXDATA", 0, 0 },
#endif
#ifdef PACKET_TX_TIMESTAMP
  { "PACKET_TX_TIMESTAMP", PACKET_TX_TIMESTAMP, 22 },
#else
  { "PACKET_TX_TIMESTAMP", 0, 0 },
#endif
#ifdef SCM_BINTIME
  { "SCM_BINTIME", SCM_BINTIME, 9 },
#else
  { "SCM_BINTIME", 0, 0 },
#endif
#ifdef SCM_CREDENTIALS
  { "SCM_CREDENTIALS", SCM_CREDENTIALS, 2 },
#else
  { "SCM_CREDENTIALS", 0, 0 },
#endif
#ifdef SCM_CREDS
  { "SCM_CREDS", SCM_CREDS, 3 },
#elif defined(SCM_CREDENTIALS)
  { "SCM_CREDS", SCM_CREDENTIALS, 3 },
#else
  { "SCM_CREDS", 0, 0 },
#endif
#ifdef SCM_INQ
  { "SCM_INQ", SCM_INQ, 23 },
#else
  { "SCM_INQ", 0, 0 },
#endif
#ifdef SCM_MONOTONIC
  { "SCM_MONOTONIC", SCM_MONOTONIC, 10 },
#else
  { "SCM_MONOTONIC", 0, 0 },
#endif
#ifdef SCM_PIDFD
  { "SCM_PIDFD", SCM_PIDFD, 24 },
#else
  { "SCM_PIDFD", 0, 0 },
#endif
#ifdef SCM_REALTIME
  { "SCM_REALTIME", SCM_REALTIME, 11 },
#else
  { "SCM_REALTIME", 0, 0 },
#endif
#ifdef SCM_RIGHTS
  { "SCM_RIGHTS", SCM_RIGHTS, 1 },
#else
  { "SCM_RIGHTS", 0, 0 },
#endif
#ifdef SCM_SECURITY
  { "SCM_SECURITY", SCM_SECURITY, 4 },
#else
  { "SCM_SECURITY", 0, 0 },
#endif
#ifdef SCM_TIMESTAMP
  { "SCM_TIMESTAMP", SCM_TIMESTAMP, 5 },
#else
  { "SCM_TIMESTAMP", 0, 0 },
#endif
#ifdef SCM_TIMESTAMPING
  { "SCM_TIMESTAMPING", SCM_TIMESTAMPING, 7 },
#else
  { "SCM_TIMESTAMPING", 0, 0 },
#endif
#ifdef SCM_TIMESTAMPNS
  { "SCM_TIMESTAMPNS", SCM_TIMESTAMPNS, 6 },
#else
  { "SCM_TIMESTAMPNS", 0, 0 },
#endif
#ifdef SCM_TIMESTAMP_MONOTONIC
  { "SCM_TIMESTAMP_MONOTONIC", SCM_TIMESTAMP_MONOTONIC, 8 },
#else
  { "SCM_TIMESTAMP_MONOTONIC", 0, 0 },
#endif
#ifdef SCM_TS_OPT_ID
  { "SCM_TS_OPT_ID", SCM_TS_OPT_ID, 25 },
#else
  { "SCM_TS_OPT_ID", 0, 0 },
#endif
#ifdef SCM_TXTIME
  { "SCM_TXTIME", SCM_TXTIME, 12 },
#else
  { "SCM_TXTIME", 0, 0 },
#endif
#ifdef SCM_WIFI_STATUS
  { "SCM_WIFI_STATUS", SCM_WIFI_STATUS, 13 },
#else
  { "SCM_WIFI_STATUS", 0, 0 },
#endif
#ifdef SCTP_RCVINFO
  { "SCTP_RCVINFO", SCTP_RCVINFO, 26 },
#else
  { "SCTP_RCVINFO", 0, 0 },
#endif
#ifdef SCTP_SNDINFO
  { "SCTP_SNDINFO", SCTP_SNDINFO, 27 },
#else
  { "SCTP_SNDINFO", 0, 0 },
#endif
#ifdef SHUT_RD
  { "SHUT_RD", SHUT_RD, 1 },
#else
  { "SHUT_RD", 0, 0 },
#endif
#ifdef SHUT_RDWR
  { "SHUT_RDWR", SHUT_RDWR, 3 },
#else
  { "SHUT_RDWR", 0, 0 },
#endif
#ifdef SHUT_WR
  { "SHUT_WR", SHUT_WR, 2 },
#else
  { "SHUT_WR", 0, 0 },
#endif
#ifdef SOCK_DCCP
  { "SOCK_DCCP", SOCK_DCCP, 6 },
#else
  { "SOCK_DCCP", 0, 0 },
#endif
#ifdef SOCK_DGRAM
  { "SOCK_DGRAM", SOCK_DGRAM, 2 },
#else
  { "SOCK_DGRAM", 0, 0 },
#endif
#ifdef SOCK_RAW
  { "SOCK_RAW", SOCK_RAW, 4 },
#else
  { "SOCK_RAW", 0, 0 },
#endif
#ifdef SOCK_RDM
  { "SOCK_RDM", SOCK_RDM, 5 },
#else
  { "SOCK_RDM", 0, 0 },
#endif
#ifdef SOCK_SEQPACKET
  { "SOCK_SEQPACKET", SOCK_SEQPACKET, 3 },
#else
  { "SOCK_SEQPACKET", 0, 0 },
#endif
#ifdef SOCK_STREAM
  { "SOCK_STREAM", SOCK_STREAM, 1 },
#else
  { "SOCK_STREAM", 0, 0 },
#endif
#ifdef SOL_ALG
  { "SOL_ALG", SOL_ALG, 8 },
#else
  { "SOL_ALG", 0, 0 },
#endif
#ifdef SOL_IP
  { "SOL_IP", SOL_IP, 2 },
#else
  { "SOL_IP", 0, 0 },
#endif
#ifdef SOL_IPV6
  { "SOL_IPV6", SOL_IPV6, 3 },
#else
  { "SOL_IPV6", 0, 0 },
#endif
#ifdef SOL_NETLINK
  { "SOL_NETLINK", SOL_NETLINK, 7 },
#else
  { "SOL_NETLINK", 0, 0 },
#endif
#ifdef SOL_PACKET
  { "SOL_PACKET", SOL_PACKET, 6 },
#else
  { "SOL_PACKET", 0, 0 },
#endif
#ifdef SOL_SOCKET
  { "SOL_SOCKET", SOL_SOCKET, 1 },
#else
  { "SOL_SOCKET", 0, 0 },
#endif
#ifdef SOL_TCP
  { "SOL_TCP", SOL_TCP, 4 },
#else
  { "SOL_TCP", 0, 0 },
#endif
#ifdef SOL_TLS
  { "SOL_TLS", SOL_TLS, 9 },
#else
  { "SOL_TLS", 0, 0 },
#endif
#ifdef SOL_UDP
  { "SOL_UDP", SOL_UDP, 5 },
#else
  { "SOL_UDP", 0, 0 },
#endif
#ifdef SOMAXCONN
  { "SOMAXCONN", SOMAXCONN, 2 },
#else
  { "SOMAXCONN", 0, 0 },
#endif
#ifdef SO_ACCEPTCONN
  { "SO_ACCEPTCONN", SO_ACCEPTCONN, 28 },
#else
  { "SO_ACCEPTCONN", 0, 0 },
#endif
#ifdef SO_BROADCAST
  { "SO_BROADCAST", SO_BROADCAST, 29 },
#else
  { "SO_BROADCAST", 0, 0 },
#endif
#ifdef SO_DEBUG
  { "SO_DEBUG", SO_DEBUG, 30 },
#else
  { "SO_DEBUG", 0, 0 },
#endif
#ifdef SO_DONTROUTE
  { "SO_DONTROUTE", SO_DONTROUTE, 31 },
#else
  { "SO_DONTROUTE", 0, 0 },
#endif
#ifdef SO_KEEPALIVE
  { "SO_KEEPALIVE", SO_KEEPALIVE, 32 },
#else
  { "SO_KEEPALIVE", 0, 0 },
#endif
#ifdef SO_LINGER
  { "SO_LINGER", SO_LINGER, 33 },
#else
  { "SO_LINGER", 0, 0 },
#endif
#ifdef SO_MARK
  { "SO_MARK", SO_MARK, 34 },
#else
  { "SO_MARK", 0, 0 },
#endif
#ifdef SO_OOBINLINE
  { "SO_OOBINLINE", SO_OOBINLINE, 35 },
#else
  { "SO_OOBINLINE", 0, 0 },
#endif
#ifdef SO_PASSCRED
  { "SO_PASSCRED", SO_PASSCRED, 36 },
#else
  { "SO_PASSCRED", 0, 0 },
#endif
#ifdef SO_PRIORITY
  { "SO_PRIORITY", SO_PRIORITY, 37 },
#else
  { "SO_PRIORITY", 0, 0 },
#endif
#ifdef SO_RCVBUF
  { "SO_RCVBUF", SO_RCVBUF, 38 },
#else
  { "SO_RCVBUF", 0, 0 },
#endif
#ifdef SO_RCVLOWAT
  { "SO_RCVLOWAT", SO_RCVLOWAT, 39 },
#else
  { "SO_RCVLOWAT", 0, 0 },
#endif
#ifdef SO_RCVTIMEO
  { "SO_RCVTIMEO", SO_RCVTIMEO, 40 },
#else
  { "SO_RCVTIMEO", 0, 0 },
#endif
#ifdef SO_REUSEADDR
  { "SO_REUSEADDR", SO_REUSEADDR, 41 },
#else
  { "SO_REUSEADDR", 0, 0 },
#endif
#ifdef SO_REUSEPORT
  { "SO_REUSEPORT", SO_REUSEPORT, 42 },
#else
  { "SO_REUSEPORT", 0, 0 },
#endif
#ifdef SO_RXQ_OVFL
  { "SO_RXQ_OVFL", SO_RXQ_OVFL, 43 },
#else
  { "SO_RXQ_OVFL", 0, 0 },
#endif
#ifdef SO_SNDBUF
  { "SO_SNDBUF", SO_SNDBUF, 44 },
#else
  { "SO_SNDBUF", 0, 0 },
#endif
#ifdef SO_SNDLOWAT
  { "SO_SNDLOWAT", SO_SNDLOWAT, 45 },
#else
  { "SO_SNDLOWAT", 0, 0 },
#endif
#ifdef SO_SNDTIMEO
  { "SO_SNDTIMEO", SO_SNDTIMEO, 46 },
#else
  { "SO_SNDTIMEO", 0, 0 },
#endif
#ifdef SO_TIMESTAMP
  { "SO_TIMESTAMP", SO_TIMESTAMP, 47 },
#else
  { "SO_TIMESTAMP", 0, 0 },
#endif
#ifdef SO_TIMESTAMPING
  { "SO_TIMESTAMPING", SO_TIMESTAMPING, 48 },
#else
  { "SO_TIMESTAMPING", 0, 0 },
#endif
#ifdef TCP_CM_INQ
  { "TCP_CM_INQ", TCP_CM_INQ, 49 },
#else
  { "TCP_CM_INQ", 0, 0 },
#endif
#ifdef TCP_CORK
  { "TCP_CORK", TCP_CORK, 50 },
#else
  { "TCP_CORK", 0, 0 },
#endif
#ifdef TCP_KEEPALIVE
  { "TCP_KEEPALIVE", TCP_KEEPALIVE, 51 },
#else
  { "TCP_KEEPALIVE", 0, 0 },
#endif
#ifdef TCP_KEEPCNT
  { "TCP_KEEPCNT", TCP_KEEPCNT, 52 },
#else
  { "TCP_KEEPCNT", 0, 0 },
#endif
#ifdef TCP_KEEPIDLE
  { "TCP_KEEPIDLE", TCP_KEEPIDLE, 53 },
#else
  { "TCP_KEEPIDLE", 0, 0 },
#endif
#ifdef TCP_KEEPINTVL
  { "TCP_KEEPINTVL", TCP_KEEPINTVL, 54 },
#else
  { "TCP_KEEPINTVL", 0, 0 },
#endif
#ifdef TCP_NODELAY
  { "TCP_NODELAY", TCP_NODELAY, 55 },
#else
  { "TCP_NODELAY", 0, 0 },
#endif
#ifdef TCP_NOPUSH
  { "TCP_NOPUSH", TCP_NOPUSH, 56 },
#else
  { "TCP_NOPUSH", 0, 0 },
#endif
#ifdef TLS_GET_RECORD_TYPE
  { "TLS_GET_RECORD_TYPE", TLS_GET_RECORD_TYPE, 57 },
#else
  { "TLS_GET_RECORD_TYPE", 0, 0 },
#endif
#ifdef TLS_SET_RECORD_TYPE
  { "TLS_SET_RECORD_TYPE", TLS_SET_RECORD_TYPE, 58 },
#else
  { "TLS_SET_RECORD_TYPE", 0, 0 },
#endif
#ifdef UDP_GRO
  { "UDP_GRO", UDP_GRO, 24 },
#else
  { "UDP_GRO", 0, 0 },
#endif
#ifdef UDP_SEGMENT
  { "UDP_SEGMENT", UDP_SEGMENT, 25 },
#else
  { "UDP_SEGMENT", 0, 0 },
#endif
};
const size_t lls_nconstants = 391;

const struct lls_constant lls_errnos[] = {
#ifdef E2BIG
  { "E2BIG", E2BIG, 1 },
#else
  { "E2BIG", 0, 0 },
#endif
#ifdef EACCES
  { "EACCES", EACCES, 2 },
#else
  { "EACCES", 0, 0 },
#endif
#ifdef EADDRINUSE
  { "EADDRINUSE", EADDRINUSE, 3 },
#else
  { "EADDRINUSE", 0, 0 },
#endif
#ifdef EADDRNOTAVAIL
  { "EADDRNOTAVAIL", EADDRNOTAVAIL, 4 },
#else
  { "EADDRNOTAVAIL", 0, 0 },
#endif
#ifdef EADV
  { "EADV", EADV, 5 },
#else
  { "EADV", 0, 0 },
#endif
#ifdef EAFNOSUPPORT
  { "EAFNOSUPPORT", EAFNOSUPPORT, 6 },
#else
  { "EAFNOSUPPORT", 0, 0 },
#endif
#ifdef EAGAIN
  { "EAGAIN", EAGAIN, 7 },
#else
  { "EAGAIN", 0, 0 },
#endif
#ifdef EALREADY
  { "EALREADY", EALREADY, 9 },
#else
  { "EALREADY", 0, 0 },
#endif
#ifdef EAUTH
  { "EAUTH", EAUTH, 10 },
#else
  { "EAUTH", 0, 0 },
#endif
#ifdef EBADARCH
  { "EBADARCH", EBADARCH, 11 },
#else
  { "EBADARCH", 0, 0 },
#endif
#ifdef EBADE
  { "EBADE", EBADE, 12 },
#else
  { "EBADE", 0, 0 },
#endif
#ifdef EBADEXEC
  { "EBADEXEC", EBADEXEC, 13 },
#else
  { "EBADEXEC", 0, 0 },
#endif
#ifdef EBADF
  { "EBADF", EBADF, 14 },
#else
  { "EBADF", 0, 0 },
#endif
#ifdef EBADFD
  { "EBADFD", EBADFD, 15 },
#else
  { "EBADFD", 0, 0 },
#endif
#ifdef EBADMACHO
  { "EBADMACHO", EBADMACHO, 16 },
#else
  { "EBADMACHO", 0, 0 },
#endif
#ifdef EBADMSG
  { "EBADMSG", EBADMSG, 17 },
#else
  { "EBADMSG", 0, 0 },
#endif
#ifdef EBADR
  { "EBADR", EBADR, 18 },
#else
  { "EBADR", 0, 0 },
#endif
#ifdef EBADRPC
  { "EBADRPC", EBADRPC, 19 },
#else
  { "EBADRPC", 0, 0 },
#endif
#ifdef EBADRQC
  { "EBADRQC", EBADRQC, 20 },
#else
  { "EBADRQC", 0, 0 },
#endif
#ifdef EBADSLT
  { "EBADSLT", EBADSLT, 21 },
#else
  { "EBADSLT", 0, 0 },
#endif
#ifdef EBFONT
  { "EBFONT", EBFONT, 22 },
#else
  { "EBFONT", 0, 0 },
#endif
#ifdef EBUSY
  { "EBUSY", EBUSY, 23 },
#else
  { "EBUSY", 0, 0 },
#endif
#ifdef ECANCELED
  { "ECANCELED", ECANCELED, 24 },
#else
  { "ECANCELED", 0, 0 },
#endif
#ifdef ECAPMODE
  { "ECAPMODE", ECAPMODE, 25 },
#else
  { "ECAPMODE", 0, 0 },
#endif
#ifdef ECHILD
  { "ECHILD", ECHILD, 26 },
#else
  { "ECHILD", 0, 0 },
#endif
#ifdef ECHRNG
  { "ECHRNG", ECHRNG, 27 },
#else
  { "ECHRNG", 0, 0 },
#endif
#ifdef ECOMM
  { "ECOMM", ECOMM, 28 },
#else
  { "ECOMM", 0, 0 },
#endif
#ifdef ECONNABORTED
  { "ECONNABORTED", ECONNABORTED, 29 },
#else
  { "ECONNABORTED", 0, 0 },
#endif
#ifdef ECONNREFUSED
  { "ECONNREFUSED", ECONNREFUSED, 30 },
#else
  { "ECONNREFUSED", 0, 0 },
#endif
#ifdef ECONNRESET
  { "ECONNRESET", ECONNRESET, 31 },
#else
  { "ECONNRESET", 0, 0 },
#endif
#ifdef EDEADLK
  { "EDEADLK", EDEADLK, 32 },
#else
  { "EDEADLK", 0, 0 },
#endif
#ifdef EDEADLOCK
  { "EDEADLOCK", EDEADLOCK, 33 },
#else
  { "EDEADLOCK", 0, 0 },
#endif
#ifdef EDESTADDRREQ
  { "EDESTADDRREQ", EDESTADDRREQ, 34 },
#else
  { "EDESTADDRREQ", 0, 0 },
#endif
#ifdef EDEVERR
  { "EDEVERR", EDEVERR, 35 },
#else
  { "EDEVERR", 0, 0 },
#endif
#ifdef EDOM
  { "EDOM", EDOM, 36 },
#else
  { "EDOM", 0, 0 },
#endif
#ifdef EDOOFUS
  { "EDOOFUS", EDOOFUS, 37 },
#else
  { "EDOOFUS", 0, 0 },
#endif
#ifdef EDOTDOT
  { "EDOTDOT", EDOTDOT, 38 },
#else
  { "EDOTDOT", 0, 0 },
#endif
#ifdef EDQUOT
  { "EDQUOT", EDQUOT, 39 },
#else
  { "EDQUOT", 0, 0 },
#endif
#ifdef EEXIST
  { "EEXIST", EEXIST, 40 },
#else
  { "EEXIST", 0, 0 },
#endif
#ifdef EFAULT
  { "EFAULT", EFAULT, 41 },
#else
  { "EFAULT", 0, 0 },
#endif
#ifdef EFBIG
  { "EFBIG", EFBIG, 42 },
#else
  { "EFBIG", 0, 0 },
#endif
#ifdef EFTYPE
  { "EFTYPE", EFTYPE, 43 },
#else
  { "EFTYPE", 0, 0 },
#endif
#ifdef EHOSTDOWN
  { "EHOSTDOWN", EHOSTDOWN, 44 },
#else
  { "EHOSTDOWN", 0, 0 },
#endif
#ifdef EHOSTUNREACH
  { "EHOSTUNREACH", EHOSTUNREACH, 45 },
#else
  { "EHOSTUNREACH", 0, 0 },
#endif
#ifdef EHWPOISON
  { "EHWPOISON", EHWPOISON, 46 },
#else
  { "EHWPOISON", 0, 0 },
#endif
#ifdef EIDRM
  { "EIDRM", EIDRM, 47 },
#else
  { "EIDRM", 0, 0 },
#endif
#ifdef EILSEQ
  { "EILSEQ", EILSEQ, 48 },
#else
  { "EILSEQ", 0, 0 },
#endif
#ifdef EINPROGRESS
  { "EINPROGRESS", EINPROGRESS, 49 },
#else
  { "EINPROGRESS", 0, 0 },
#endif
#ifdef EINTEGRITY
  { "EINTEGRITY", EINTEGRITY, 50 },
#else
  { "EINTEGRITY", 0, 0 },
#endif
#ifdef EINTR
  { "EINTR", EINTR, 51 },
#else
  { "EINTR", 0, 0 },
#endif
#ifdef EINVAL
  { "EINVAL", EINVAL, 52 },
#else
  { "EINVAL", 0, 0 },
#endif
#ifdef EIO
  { "EIO", EIO, 53 },
#else
  { "EIO", 0, 0 },
#endif
#ifdef EIPSEC
  { "EIPSEC", EIPSEC, 54 },
#else
  { "EIPSEC", 0, 0 },
#endif
#ifdef EISCONN
  { "EISCONN", EISCONN, 55 },
#else
  { "EISCONN", 0, 0 },
#endif
#ifdef EISDIR
  { "EISDIR", EISDIR, 56 },
#else
  { "EISDIR", 0, 0 },
#endif
#ifdef EISNAM
  { "EISNAM", EISNAM, 57 },
#else
  { "EISNAM", 0, 0 },
#endif
#ifdef EKEYEXPIRED
  { "EKEYEXPIRED", EKEYEXPIRED, 58 },
#else
  { "EKEYEXPIRED", 0, 0 },
#endif
#ifdef EKEYREJECTED
  { "EKEYREJECTED", EKEYREJECTED, 59 },
#else
  { "EKEYREJECTED", 0, 0 },
#endif
#ifdef EKEYREVOKED
  { "EKEYREVOKED", EKEYREVOKED, 60 },
#else
  { "EKEYREVOKED", 0, 0 },
#endif
#ifdef EL2HLT
  { "EL2HLT", EL2HLT, 61 },
#else
  { "EL2HLT", 0, 0 },
#endif
#ifdef EL2NSYNC
  { "EL2NSYNC", EL2NSYNC, 62 },
#else
  { "EL2NSYNC", 0, 0 },
#endif
#ifdef EL3HLT
  { "EL3HLT", EL3HLT, 63 },
#else
  { "EL3HLT", 0, 0 },
#endif
#ifdef EL3RST
  { "EL3RST", EL3RST, 64 },
#else
  { "EL3RST", 0, 0 },
#endif
#ifdef ELIBACC
  { "ELIBACC", ELIBACC, 65 },
#else
  { "ELIBACC", 0, 0 },
#endif
#ifdef ELIBBAD
  { "ELIBBAD", ELIBBAD, 66 },
#else
  { "ELIBBAD", 0, 0 },
#endif
#ifdef ELIBEXEC
  { "ELIBEXEC", ELIBEXEC, 67 },
#else
  { "ELIBEXEC", 0, 0 },
#endif
#ifdef ELIBMAX
  { "ELIBMAX", ELIBMAX, 68 },
#else
  { "ELIBMAX", 0, 0 },
#endif
#ifdef ELIBSCN
  { "ELIBSCN", ELIBSCN, 69 },
#else
  { "ELIBSCN", 0, 0 },
#endif
#ifdef ELNRNG
  { "ELNRNG", ELNRNG, 70 },
#else
  { "ELNRNG", 0, 0 },
#endif
#ifdef ELOOP
  { "ELOOP", ELOOP, 71 },
#else
  { "ELOOP", 0, 0 },
#endif
#ifdef EMEDIUMTYPE
  { "EMEDIUMTYPE", EMEDIUMTYPE, 72 },
#else
  { "EMEDIUMTYPE", 0, 0 },
#endif
#ifdef EMFILE
  { "EMFILE", EMFILE, 73 },
#else
  { "EMFILE", 0, 0 },
#endif
#ifdef EMLINK
  { "EMLINK", EMLINK, 74 },
#else
  { "EMLINK", 0, 0 },
#endif
#ifdef EMSGSIZE
  { "EMSGSIZE", EMSGSIZE, 75 },
#else
  { "EMSGSIZE", 0, 0 },
#endif
#ifdef EMULTIHOP
  { "EMULTIHOP", EMULTIHOP, 76 },
#else
  { "EMULTIHOP", 0, 0 },
#endif
#ifdef ENAMETOOLONG
  { "ENAMETOOLONG", ENAMETOOLONG, 77 },
#else
  { "ENAMETOOLONG", 0, 0 },
#endif
#ifdef ENAVAIL
  { "ENAVAIL", ENAVAIL, 78 },
#else
  { "ENAVAIL", 0, 0 },
#endif
#ifdef ENEEDAUTH
  { "ENEEDAUTH", ENEEDAUTH, 79 },
#else
  { "ENEEDAUTH", 0, 0 },
#endif
#ifdef ENETDOWN
  { "ENETDOWN", ENETDOWN, 80 },
#else
  { "ENETDOWN", 0, 0 },
#endif
#ifdef ENETRESET
  { "ENETRESET", ENETRESET, 81 },
#else
  { "ENETRESET", 0, 0 },
#endif
#ifdef ENETUNREACH
  { "ENETUNREACH", ENETUNREACH, 82 },
#else
  { "ENETUNREACH", 0, 0 },
#endif
#ifdef ENFILE
  { "ENFILE", ENFILE, 83 },
#else
  { "ENFILE", 0, 0 },
#endif
#ifdef ENOANO
  { "ENOANO", ENOANO, 84 },
#else
  { "ENOANO", 0, 0 },
#endif
#ifdef ENOATTR
  { "ENOATTR", ENOATTR, 85 },
#else
  { "ENOATTR", 0, 0 },
#endif
#ifdef ENOBUFS
  { "ENOBUFS", ENOBUFS, 86 },
#else
  { "ENOBUFS", 0, 0 },
#endif
#ifdef ENOCSI
  { "ENOCSI", ENOCSI, 87 },
#else
  { "ENOCSI", 0, 0 },
#endif
#ifdef ENODATA
  { "ENODATA", ENODATA, 88 },
#else
  { "ENODATA", 0, 0 },
#endif
#ifdef ENODEV
  { "ENODEV", ENODEV, 89 },
#else
  { "ENODEV", 0, 0 },
#endif
#ifdef ENOENT
  { "ENOENT", ENOENT, 90 },
#else
  { "ENOENT", 0, 0 },
#endif
#ifdef ENOEXEC
  { "ENOEXEC", ENOEXEC, 91 },
#else
  { "ENOEXEC", 0, 0 },
#endif
#ifdef ENOKEY
  { "ENOKEY", ENOKEY, 92 },
#else
  { "ENOKEY", 0, 0 },
#endif
#ifdef ENOLCK
  { "ENOLCK", ENOLCK, 93 },
#else
  { "ENOLCK", 0, 0 },
#endif
#ifdef ENOLINK
  { "ENOLINK", ENOLINK, 94 },
#else
  { "ENOLINK", 0, 0 },
#endif
#ifdef ENOMEDIUM
  { "ENOMEDIUM", ENOMEDIUM, 95 },
#else
  { "ENOMEDIUM", 0, 0 },
#endif
#ifdef ENOMEM
  { "ENOMEM", ENOMEM, 96 },
#else
  { "ENOMEM", 0, 0 },
#endif
#ifdef ENOMSG
  { "ENOMSG", ENOMSG, 97 },
#else
  { "ENOMSG", 0, 0 },
#endif
#ifdef ENONET
  { "ENONET", ENONET, 98 },
#else
  { "ENONET", 0, 0 },
#endif
#ifdef ENOPKG
  { "ENOPKG", ENOPKG, 99 },
#else
  { "ENOPKG", 0, 0 },
#endif
#ifdef ENOPOLICY
  { "ENOPOLICY", ENOPOLICY, 100 },
#else
  { "ENOPOLICY", 0, 0 },
#endif
#ifdef ENOPROTOOPT
  { "ENOPROTOOPT", ENOPROTOOPT, 101 },
#else
  { "ENOPROTOOPT", 0, 0 },
#endif
#ifdef ENOSPC
  { "ENOSPC", ENOSPC, 102 },
#else
  { "ENOSPC", 0, 0 },
#endif
#ifdef ENOSR
  { "ENOSR", ENOSR, 103 },
#else
  { "ENOSR", 0, 0 },
#endif
#ifdef ENOSTR
  { "ENOSTR", ENOSTR, 104 },
#else
  { "ENOSTR", 0, 0 },
#endif
#ifdef ENOSYS
  { "ENOSYS", ENOSYS, 105 },
#else
  { "ENOSYS", 0, 0 },
#endif
#ifdef ENOTBLK
  { "ENOTBLK", ENOTBLK, 106 },
#else
  { "ENOTBLK", 0, 0 },
#endif
#ifdef ENOTCAPABLE
  { "ENOTCAPABLE", ENOTCAPABLE, 107 },
#else
  { "ENOTCAPABLE", 0, 0 },
#endif
#ifdef ENOTCONN
  { "ENOTCONN", ENOTCONN, 108 },
#else
  { "ENOTCONN", 0, 0 },
#endif
#ifdef ENOTDIR
  { "ENOTDIR", ENOTDIR, 109 },
#else
  { "ENOTDIR", 0, 0 },
#endif
#ifdef ENOTEMPTY
  { "ENOTEMPTY", ENOTEMPTY, 110 },
#else
  { "ENOTEMPTY", 0, 0 },
#endif
#ifdef ENOTNAM
  { "ENOTNAM", ENOTNAM, 111 },
#else
  { "ENOTNAM", 0, 0 },
#endif
#ifdef ENOTRECOVERABLE
  { "ENOTRECOVERABLE", ENOTRECOVERABLE, 112 },
#else
  { "ENOTRECOVERABLE", 0, 0 },
#endif
#ifdef ENOTSOCK
  { "ENOTSOCK", ENOTSOCK, 113 },
#else
  { "ENOTSOCK", 0, 0 },
#endif
#ifdef ENOTSUP
  { "ENOTSUP", ENOTSUP, 115 },
#else
  { "ENOTSUP", 0, 0 },
#endif
#ifdef ENOTTY
  { "ENOTTY", ENOTTY, 116 },
#else
  { "ENOTTY", 0, 0 },
#endif
#ifdef ENOTUNIQ
  { "ENOTUNIQ", ENOTUNIQ, 117 },
#else
  { "ENOTUNIQ", 0, 0 },
#endif
#ifdef ENXIO
  { "ENXIO", ENXIO, 118 },
#else
  { "ENXIO", 0, 0 },
#endif
#ifdef EOPNOTSUPP
  { "EOPNOTSUPP", EOPNOTSUPP, 114 },
#else
  { "EOPNOTSUPP", 0, 0 },
#endif
#ifdef EOVERFLOW
  { "EOVERFLOW", EOVERFLOW, 119 },
#else
  { "EOVERFLOW", 0, 0 },
#endif
#ifdef EOWNERDEAD
  { "EOWNERDEAD", EOWNERDEAD, 120 },
#else
  { "EOWNERDEAD", 0, 0 },
#endif
#ifdef EPERM
  { "EPERM", EPERM, 121 },
#else
  { "EPERM", 0, 0 },
#endif
#ifdef EPFNOSUPPORT
  { "EPFNOSUPPORT", EPFNOSUPPORT, 122 },
#else
  { "EPFNOSUPPORT", 0, 0 },
#endif
#ifdef EPIPE
  { "EPIPE", EPIPE, 123 },
#else
  { "EPIPE", 0, 0 },
#endif
#ifdef EPROCLIM
  { "EPROCLIM", EPROCLIM, 124 },
#else
  { "EPROCLIM", 0, 0 },
#endif
#ifdef EPROCUNAVAIL
  { "EPROCUNAVAIL", EPROCUNAVAIL, 125 },
#else
  { "EPROCUNAVAIL", 0, 0 },
#endif
#ifdef EPROGMISMATCH
  { "EPROGMISMATCH", EPROGMISMATCH, 126 },
#else
  { "EPROGMISMATCH", 0, 0 },
#endif
#ifdef EPROGUNAVAIL
  { "EPROGUNAVAIL", EPROGUNAVAIL, 127 },
#else
  { "EPROGUNAVAIL", 0, 0 },
#endif
#ifdef EPROTO
  { "EPROTO", EPROTO, 128 },
#else
  { "EPROTO", 0, 0 },
#endif
#ifdef EPROTONOSUPPORT
  { "EPROTONOSUPPORT", EPROTONOSUPPORT, 129 },
#else
  { "EPROTONOSUPPORT", 0, 0 },
#endif
#ifdef EPROTOTYPE
  { "EPROTOTYPE", EPROTOTYPE, 130 },
#else
  { "EPROTOTYPE", 0, 0 },
#endif
#ifdef EPWROFF
  { "EPWROFF", EPWROFF, 131 },
#else
  { "EPWROFF", 0, 0 },
#endif
#ifdef EQFULL
  { "EQFULL", EQFULL, 132 },
#else
  { "EQFULL", 0, 0 },
#endif
#ifdef ERANGE
  { "ERANGE", ERANGE, 133 },
#else
  { "ERANGE", 0, 0 },
#endif
#ifdef EREMCHG
  { "EREMCHG", EREMCHG, 134 },
#else
  { "EREMCHG", 0, 0 },
#endif
#ifdef EREMOTE
  { "EREMOTE", EREMOTE, 135 },
#else
  { "EREMOTE", 0, 0 },
#endif
#ifdef EREMOTEIO
  { "EREMOTEIO", EREMOTEIO, 136 },
#else
  { "EREMOTEIO", 0, 0 },
#endif
#ifdef ERESTART
  { "ERESTART", ERESTART, 137 },
#else
  { "ERESTART", 0, 0 },
#endif
#ifdef ERFKILL
  { "ERFKILL", ERFKILL, 138 },
#else
  { "ERFKILL", 0, 0 },
#endif
#ifdef EROFS
  { "EROFS", EROFS, 139 },
#else
  { "EROFS", 0, 0 },
#endif
#ifdef ERPCMISMATCH
  { "ERPCMISMATCH", ERPCMISMATCH, 140 },
#else
  { "ERPCMISMATCH", 0, 0 },
#endif
#ifdef ESHLIBVERS
  { "ESHLIBVERS", ESHLIBVERS, 141 },
#else
  { "ESHLIBVERS", 0, 0 },
#endif
#ifdef ESHUTDOWN
  { "ESHUTDOWN", ESHUTDOWN, 142 },
#else
  { "ESHUTDOWN", 0, 0 },
#endif
#ifdef ESOCKTNOSUPPORT
  { "ESOCKTNOSUPPORT", ESOCKTNOSUPPORT, 143 },
#else
  { "ESOCKTNOSUPPORT", 0, 0 },
#endif
#ifdef ESPIPE
  { "ESPIPE", ESPIPE, 144 },
#else
  { "ESPIPE", 0, 0 },
#endif
#ifdef ESRCH
  { "ESRCH", ESRCH, 145 },
#else
  { "ESRCH", 0, 0 },
#endif
#ifdef ESRMNT
  { "ESRMNT", ESRMNT, 146 },
#else
  { "ESRMNT", 0, 0 },
#endif
#ifdef ESTALE
  { "ESTALE", ESTALE, 147 },
#else
  { "ESTALE", 0, 0 },
#endif
#ifdef ESTRPIPE
  { "ESTRPIPE", ESTRPIPE, 148 },
#else
  { "ESTRPIPE", 0, 0 },
#endif
#ifdef ETIME
  { "ETIME", ETIME, 149 },
#else
  { "ETIME", 0, 0 },
#endif
#ifdef ETIMEDOUT
  { "ETIMEDOUT", ETIMEDOUT, 150 },
#else
  { "ETIMEDOUT", 0, 0 },
#endif
#ifdef ETOOMANYREFS
  { "ETOOMANYREFS", ETOOMANYREFS, 151 },
#else
  { "ETOOMANYREFS", 0, 0 },
#endif
#ifdef ETXTBSY
  { "ETXTBSY", ETXTBSY, 152 },
#else
  { "ETXTBSY", 0, 0 },
#endif
#ifdef EUCLEAN
  { "EUCLEAN", EUCLEAN, 153 },
#else
  { "EUCLEAN", 0, 0 },
#endif
#ifdef EUNATCH
  { "EUNATCH", EUNATCH, 154 },
#else
  { "EUNATCH", 0, 0 },
#endif
#ifdef EUSERS
  { "EUSERS", EUSERS, 155 },
#else
  { "EUSERS", 0, 0 },
#endif
#ifdef EWOULDBLOCK
  { "EWOULDBLOCK", EWOULDBLOCK, 8 },
#else
  { "EWOULDBLOCK", 0, 0 },
#endif
#ifdef EXDEV
  { "EXDEV", EXDEV, 156 },
#else
  { "EXDEV", 0, 0 },
#endif
#ifdef EXFULL
  { "EXFULL", EXFULL, 157 },
#else
  { "EXFULL", 0, 0 },
#endif
};
const size_t lls_nerrnos = 157;
