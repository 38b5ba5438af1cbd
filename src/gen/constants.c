/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/constants/; change it there. */
#include "gen/numbers.h"

const struct lls_constant lls_constants[] = {
#ifdef AF_ALG
  { "AF_ALG", AF_ALG, 1 },
#else
  { "AF_ALG", 0, 0 },
#endif
#ifdef AF_APPLETALK
  { "AF_APPLETALK", AF_APPLETALK, 1 },
#else
  { "AF_APPLETALK", 0, 0 },
#endif
#ifdef AF_ASH
  { "AF_ASH", AF_ASH, 1 },
#else
  { "AF_ASH", 0, 0 },
#endif
#ifdef AF_ATMPVC
  { "AF_ATMPVC", AF_ATMPVC, 1 },
#else
  { "AF_ATMPVC", 0, 0 },
#endif
#ifdef AF_ATMSVC
  { "AF_ATMSVC", AF_ATMSVC, 1 },
#else
  { "AF_ATMSVC", 0, 0 },
#endif
#ifdef AF_AX25
  { "AF_AX25", AF_AX25, 1 },
#else
  { "AF_AX25", 0, 0 },
#endif
#ifdef AF_BLUETOOTH
  { "AF_BLUETOOTH", AF_BLUETOOTH, 1 },
#else
  { "AF_BLUETOOTH", 0, 0 },
#endif
#ifdef AF_BRIDGE
  { "AF_BRIDGE", AF_BRIDGE, 1 },
#else
  { "AF_BRIDGE", 0, 0 },
#endif
#ifdef AF_CAIF
  { "AF_CAIF", AF_CAIF, 1 },
#else
  { "AF_CAIF", 0, 0 },
#endif
#ifdef AF_CAN
  { "AF_CAN", AF_CAN, 1 },
#else
  { "AF_CAN", 0, 0 },
#endif
#ifdef AF_CCITT
  { "AF_CCITT", AF_CCITT, 1 },
#else
  { "AF_CCITT", 0, 0 },
#endif
#ifdef AF_CHAOS
  { "AF_CHAOS", AF_CHAOS, 1 },
#else
  { "AF_CHAOS", 0, 0 },
#endif
#ifdef AF_CNT
  { "AF_CNT", AF_CNT, 1 },
#else
  { "AF_CNT", 0, 0 },
#endif
#ifdef AF_COIP
  { "AF_COIP", AF_COIP, 1 },
#else
  { "AF_COIP", 0, 0 },
#endif
#ifdef AF_DATAKIT
  { "AF_DATAKIT", AF_DATAKIT, 1 },
#else
  { "AF_DATAKIT", 0, 0 },
#endif
#ifdef AF_DECnet
  { "AF_DECnet", AF_DECnet, 1 },
#else
  { "AF_DECnet", 0, 0 },
#endif
#ifdef AF_DLI
  { "AF_DLI", AF_DLI, 1 },
#else
  { "AF_DLI", 0, 0 },
#endif
#ifdef AF_E164
  { "AF_E164", AF_E164, 1 },
#else
  { "AF_E164", 0, 0 },
#endif
#ifdef AF_ECMA
  { "AF_ECMA", AF_ECMA, 1 },
#else
  { "AF_ECMA", 0, 0 },
#endif
#ifdef AF_ECONET
  { "AF_ECONET", AF_ECONET, 1 },
#else
  { "AF_ECONET", 0, 0 },
#endif
#ifdef AF_HYLINK
  { "AF_HYLINK", AF_HYLINK, 1 },
#else
  { "AF_HYLINK", 0, 0 },
#endif
#ifdef AF_HYPERV
  { "AF_HYPERV", AF_HYPERV, 1 },
#else
  { "AF_HYPERV", 0, 0 },
#endif
#ifdef AF_IB
  { "AF_IB", AF_IB, 1 },
#else
  { "AF_IB", 0, 0 },
#endif
#ifdef AF_IEEE80211
  { "AF_IEEE80211", AF_IEEE80211, 1 },
#else
  { "AF_IEEE80211", 0, 0 },
#endif
#ifdef AF_IEEE802154
  { "AF_IEEE802154", AF_IEEE802154, 1 },
#else
  { "AF_IEEE802154", 0, 0 },
#endif
#ifdef AF_IMPLINK
  { "AF_IMPLINK", AF_IMPLINK, 1 },
#else
  { "AF_IMPLINK", 0, 0 },
#endif
#ifdef AF_INET
  { "AF_INET", AF_INET, 1 },
#else
  { "AF_INET", 0, 0 },
#endif
#ifdef AF_INET6
  { "AF_INET6", AF_INET6, 1 },
#else
  { "AF_INET6", 0, 0 },
#endif
#ifdef AF_IPX
  { "AF_IPX", AF_IPX, 1 },
#else
  { "AF_IPX", 0, 0 },
#endif
#ifdef AF_IRDA
  { "AF_IRDA", AF_IRDA, 1 },
#else
  { "AF_IRDA", 0, 0 },
#endif
#ifdef AF_ISDN
  { "AF_ISDN", AF_ISDN, 1 },
#else
  { "AF_ISDN", 0, 0 },
#endif
#ifdef AF_ISO
  { "AF_ISO", AF_ISO, 1 },
#else
  { "AF_ISO", 0, 0 },
#endif
#ifdef AF_KCM
  { "AF_KCM", AF_KCM, 1 },
#else
  { "AF_KCM", 0, 0 },
#endif
#ifdef AF_KEY
  { "AF_KEY", AF_KEY, 1 },
#else
  { "AF_KEY", 0, 0 },
#endif
#ifdef AF_LAT
  { "AF_LAT", AF_LAT, 1 },
#else
  { "AF_LAT", 0, 0 },
#endif
#ifdef AF_LINK
  { "AF_LINK", AF_LINK, 1 },
#else
  { "AF_LINK", 0, 0 },
#endif
#ifdef AF_LLC
  { "AF_LLC", AF_LLC, 1 },
#else
  { "AF_LLC", 0, 0 },
#endif
#ifdef AF_LOCAL
  { "AF_LOCAL", AF_LOCAL, 1 },
#else
  { "AF_LOCAL", 0, 0 },
#endif
#ifdef AF_MCTP
  { "AF_MCTP", AF_MCTP, 1 },
#else
  { "AF_MCTP", 0, 0 },
#endif
#ifdef AF_MPLS
  { "AF_MPLS", AF_MPLS, 1 },
#else
  { "AF_MPLS", 0, 0 },
#endif
#ifdef AF_NATM
  { "AF_NATM", AF_NATM, 1 },
#else
  { "AF_NATM", 0, 0 },
#endif
#ifdef AF_NDRV
  { "AF_NDRV", AF_NDRV, 1 },
#else
  { "AF_NDRV", 0, 0 },
#endif
#ifdef AF_NETBEUI
  { "AF_NETBEUI", AF_NETBEUI, 1 },
#else
  { "AF_NETBEUI", 0, 0 },
#endif
#ifdef AF_NETBIOS
  { "AF_NETBIOS", AF_NETBIOS, 1 },
#else
  { "AF_NETBIOS", 0, 0 },
#endif
#ifdef AF_NETLINK
  { "AF_NETLINK", AF_NETLINK, 1 },
#else
  { "AF_NETLINK", 0, 0 },
#endif
#ifdef AF_NETROM
  { "AF_NETROM", AF_NETROM, 1 },
#else
  { "AF_NETROM", 0, 0 },
#endif
#ifdef AF_NFC
  { "AF_NFC", AF_NFC, 1 },
#else
  { "AF_NFC", 0, 0 },
#endif
#ifdef AF_NS
  { "AF_NS", AF_NS, 1 },
#else
  { "AF_NS", 0, 0 },
#endif
#ifdef AF_OSI
  { "AF_OSI", AF_OSI, 1 },
#elif defined(AF_ISO)
  { "AF_OSI", AF_ISO, 1 },
#else
  { "AF_OSI", 0, 0 },
#endif
#ifdef AF_PACKET
  { "AF_PACKET", AF_PACKET, 1 },
#else
  { "AF_PACKET", 0, 0 },
#endif
#ifdef AF_PHONET
  { "AF_PHONET", AF_PHONET, 1 },
#else
  { "AF_PHONET", 0, 0 },
#endif
#ifdef AF_PPP
  { "AF_PPP", AF_PPP, 1 },
#else
  { "AF_PPP", 0, 0 },
#endif
#ifdef AF_PPPOX
  { "AF_PPPOX", AF_PPPOX, 1 },
#else
  { "AF_PPPOX", 0, 0 },
#endif
#ifdef AF_PUP
  { "AF_PUP", AF_PUP, 1 },
#else
  { "AF_PUP", 0, 0 },
#endif
#ifdef AF_QIPCRTR
  { "AF_QIPCRTR", AF_QIPCRTR, 1 },
#else
  { "AF_QIPCRTR", 0, 0 },
#endif
#ifdef AF_RDS
  { "AF_RDS", AF_RDS, 1 },
#else
  { "AF_RDS", 0, 0 },
#endif
#ifdef AF_RESERVED_36
  { "AF_RESERVED_36", AF_RESERVED_36, 1 },
#else
  { "AF_RESERVED_36", 0, 0 },
#endif
#ifdef AF_ROSE
  { "AF_ROSE", AF_ROSE, 1 },
#else
  { "AF_ROSE", 0, 0 },
#endif
#ifdef AF_ROUTE
  { "AF_ROUTE", AF_ROUTE, 1 },
#else
  { "AF_ROUTE", 0, 0 },
#endif
#ifdef AF_RXRPC
  { "AF_RXRPC", AF_RXRPC, 1 },
#else
  { "AF_RXRPC", 0, 0 },
#endif
#ifdef AF_SECURITY
  { "AF_SECURITY", AF_SECURITY, 1 },
#else
  { "AF_SECURITY", 0, 0 },
#endif
#ifdef AF_SIP
  { "AF_SIP", AF_SIP, 1 },
#else
  { "AF_SIP", 0, 0 },
#endif
#ifdef AF_SMC
  { "AF_SMC", AF_SMC, 1 },
#else
  { "AF_SMC", 0, 0 },
#endif
#ifdef AF_SNA
  { "AF_SNA", AF_SNA, 1 },
#else
  { "AF_SNA", 0, 0 },
#endif
#ifdef AF_SYSTEM
  { "AF_SYSTEM", AF_SYSTEM, 1 },
#else
  { "AF_SYSTEM", 0, 0 },
#endif
#ifdef AF_TIPC
  { "AF_TIPC", AF_TIPC, 1 },
#else
  { "AF_TIPC", 0, 0 },
#endif
#ifdef AF_UNIX
  { "AF_UNIX", AF_UNIX, 1 },
#else
  { "AF_UNIX", 0, 0 },
#endif
#ifdef AF_UNSPEC
  { "AF_UNSPEC", AF_UNSPEC, 1 },
#else
  { "AF_UNSPEC", 0, 0 },
#endif
#ifdef AF_UTUN
  { "AF_UTUN", AF_UTUN, 1 },
#else
  { "AF_UTUN", 0, 0 },
#endif
#ifdef AF_VSOCK
  { "AF_VSOCK", AF_VSOCK, 1 },
#else
  { "AF_VSOCK", 0, 0 },
#endif
#ifdef AF_WANPIPE
  { "AF_WANPIPE", AF_WANPIPE, 1 },
#else
  { "AF_WANPIPE", 0, 0 },
#endif
#ifdef AF_X25
  { "AF_X25", AF_X25, 1 },
#else
  { "AF_X25", 0, 0 },
#endif
#ifdef AF_XDP
  { "AF_XDP", AF_XDP, 1 },
#else
  { "AF_XDP", 0, 0 },
#endif
#ifdef AI_ADDRCONFIG
  { "AI_ADDRCONFIG", AI_ADDRCONFIG, 1 },
#else
  { "AI_ADDRCONFIG", 0, 0 },
#endif
#ifdef AI_ALL
  { "AI_ALL", AI_ALL, 1 },
#else
  { "AI_ALL", 0, 0 },
#endif
#ifdef AI_CANONIDN
  { "AI_CANONIDN", AI_CANONIDN, 1 },
#else
  { "AI_CANONIDN", 0, 0 },
#endif
#ifdef AI_CANONNAME
  { "AI_CANONNAME", AI_CANONNAME, 1 },
#else
  { "AI_CANONNAME", 0, 0 },
#endif
#ifdef AI_DEFAULT
  { "AI_DEFAULT", AI_DEFAULT, 1 },
#else
  { "AI_DEFAULT", 0, 0 },
#endif
#ifdef AI_IDN
  { "AI_IDN", AI_IDN, 1 },
#else
  { "AI_IDN", 0, 0 },
#endif
#ifdef AI_NUMERICHOST
  { "AI_NUMERICHOST", AI_NUMERICHOST, 1 },
#else
  { "AI_NUMERICHOST", 0, 0 },
#endif
#ifdef AI_NUMERICSERV
  { "AI_NUMERICSERV", AI_NUMERICSERV, 1 },
#else
  { "AI_NUMERICSERV", 0, 0 },
#endif
#ifdef AI_PASSIVE
  { "AI_PASSIVE", AI_PASSIVE, 1 },
#else
  { "AI_PASSIVE", 0, 0 },
#endif
#ifdef AI_V4MAPPED
  { "AI_V4MAPPED", AI_V4MAPPED, 1 },
#else
  { "AI_V4MAPPED", 0, 0 },
#endif
#ifdef AI_V4MAPPED_CFG
  { "AI_V4MAPPED_CFG", AI_V4MAPPED_CFG, 1 },
#else
  { "AI_V4MAPPED_CFG", 0, 0 },
#endif
#ifdef ALG_OP_DECRYPT
  { "ALG_OP_DECRYPT", ALG_OP_DECRYPT, 1 },
#else
  { "ALG_OP_DECRYPT", 0, 0 },
#endif
#ifdef ALG_OP_ENCRYPT
  { "ALG_OP_ENCRYPT", ALG_OP_ENCRYPT, 1 },
#else
  { "ALG_OP_ENCRYPT", 0, 0 },
#endif
#ifdef ALG_SET_AEAD_ASSOCLEN
  { "ALG_SET_AEAD_ASSOCLEN", ALG_SET_AEAD_ASSOCLEN, 1 },
#else
  { "ALG_SET_AEAD_ASSOCLEN", 0, 0 },
#endif
#ifdef ALG_SET_AEAD_AUTHSIZE
  { "ALG_SET_AEAD_AUTHSIZE", ALG_SET_AEAD_AUTHSIZE, 1 },
#else
  { "ALG_SET_AEAD_AUTHSIZE", 0, 0 },
#endif
#ifdef ALG_SET_DRBG_ENTROPY
  { "ALG_SET_DRBG_ENTROPY", ALG_SET_DRBG_ENTROPY, 1 },
#else
  { "ALG_SET_DRBG_ENTROPY", 0, 0 },
#endif
#ifdef ALG_SET_IV
  { "ALG_SET_IV", ALG_SET_IV, 1 },
#else
  { "ALG_SET_IV", 0, 0 },
#endif
#ifdef ALG_SET_KEY
  { "ALG_SET_KEY", ALG_SET_KEY, 1 },
#else
  { "ALG_SET_KEY", 0, 0 },
#endif
#ifdef ALG_SET_KEY_BY_KEY_SERIAL
  { "ALG_SET_KEY_BY_KEY_SERIAL", ALG_SET_KEY_BY_KEY_SERIAL, 1 },
#else
  { "ALG_SET_KEY_BY_KEY_SERIAL", 0, 0 },
#endif
#ifdef ALG_SET_OP
  { "ALG_SET_OP", ALG_SET_OP, 1 },
#else
  { "ALG_SET_OP", 0, 0 },
#endif
#ifdef BDADDR_BREDR
  { "BDADDR_BREDR", BDADDR_BREDR, 1 },
#else
  { "BDADDR_BREDR", 0, 0 },
#endif
#ifdef BDADDR_LE_PUBLIC
  { "BDADDR_LE_PUBLIC", BDADDR_LE_PUBLIC, 1 },
#else
  { "BDADDR_LE_PUBLIC", 0, 0 },
#endif
#ifdef BDADDR_LE_RANDOM
  { "BDADDR_LE_RANDOM", BDADDR_LE_RANDOM, 1 },
#else
  { "BDADDR_LE_RANDOM", 0, 0 },
#endif
#ifdef BTPROTO_HCI
  { "BTPROTO_HCI", BTPROTO_HCI, 1 },
#else
  { "BTPROTO_HCI", 0, 0 },
#endif
#ifdef BTPROTO_L2CAP
  { "BTPROTO_L2CAP", BTPROTO_L2CAP, 1 },
#else
  { "BTPROTO_L2CAP", 0, 0 },
#endif
#ifdef BTPROTO_RFCOMM
  { "BTPROTO_RFCOMM", BTPROTO_RFCOMM, 1 },
#else
  { "BTPROTO_RFCOMM", 0, 0 },
#endif
#ifdef BTPROTO_SCO
  { "BTPROTO_SCO", BTPROTO_SCO, 1 },
#else
  { "BTPROTO_SCO", 0, 0 },
#endif
#ifdef BT_CHANNEL_POLICY
  { "BT_CHANNEL_POLICY", BT_CHANNEL_POLICY, 1 },
#else
  { "BT_CHANNEL_POLICY", 0, 0 },
#endif
#ifdef BT_DEFER_SETUP
  { "BT_DEFER_SETUP", BT_DEFER_SETUP, 1 },
#else
  { "BT_DEFER_SETUP", 0, 0 },
#endif
#ifdef BT_FLUSHABLE
  { "BT_FLUSHABLE", BT_FLUSHABLE, 1 },
#else
  { "BT_FLUSHABLE", 0, 0 },
#endif
#ifdef BT_FLUSHABLE_OFF
  { "BT_FLUSHABLE_OFF", BT_FLUSHABLE_OFF, 1 },
#else
  { "BT_FLUSHABLE_OFF", 0, 0 },
#endif
#ifdef BT_FLUSHABLE_ON
  { "BT_FLUSHABLE_ON", BT_FLUSHABLE_ON, 1 },
#else
  { "BT_FLUSHABLE_ON", 0, 0 },
#endif
#ifdef BT_ISO_QOS
  { "BT_ISO_QOS", BT_ISO_QOS, 1 },
#else
  { "BT_ISO_QOS", 0, 0 },
#endif
#ifdef BT_MODE
  { "BT_MODE", BT_MODE, 1 },
#else
  { "BT_MODE", 0, 0 },
#endif
#ifdef BT_MODE_BASIC
  { "BT_MODE_BASIC", BT_MODE_BASIC, 1 },
#else
  { "BT_MODE_BASIC", 0, 0 },
#endif
#ifdef BT_MODE_ERTM
  { "BT_MODE_ERTM", BT_MODE_ERTM, 1 },
#else
  { "BT_MODE_ERTM", 0, 0 },
#endif
#ifdef BT_MODE_EXT_FLOWCTL
  { "BT_MODE_EXT_FLOWCTL", BT_MODE_EXT_FLOWCTL, 1 },
#else
  { "BT_MODE_EXT_FLOWCTL", 0, 0 },
#endif
#ifdef BT_MODE_LE_FLOWCTL
  { "BT_MODE_LE_FLOWCTL", BT_MODE_LE_FLOWCTL, 1 },
#else
  { "BT_MODE_LE_FLOWCTL", 0, 0 },
#endif
#ifdef BT_MODE_STREAMING
  { "BT_MODE_STREAMING", BT_MODE_STREAMING, 1 },
#else
  { "BT_MODE_STREAMING", 0, 0 },
#endif
#ifdef BT_PHY
  { "BT_PHY", BT_PHY, 1 },
#else
  { "BT_PHY", 0, 0 },
#endif
#ifdef BT_PKT_STATUS
  { "BT_PKT_STATUS", BT_PKT_STATUS, 1 },
#else
  { "BT_PKT_STATUS", 0, 0 },
#endif
#ifdef BT_POWER
  { "BT_POWER", BT_POWER, 1 },
#else
  { "BT_POWER", 0, 0 },
#endif
#ifdef BT_POWER_FORCE_ACTIVE_OFF
  { "BT_POWER_FORCE_ACTIVE_OFF", BT_POWER_FORCE_ACTIVE_OFF, 1 },
#else
  { "BT_POWER_FORCE_ACTIVE_OFF", 0, 0 },
#endif
#ifdef BT_POWER_FORCE_ACTIVE_ON
  { "BT_POWER_FORCE_ACTIVE_ON", BT_POWER_FORCE_ACTIVE_ON, 1 },
#else
  { "BT_POWER_FORCE_ACTIVE_ON", 0, 0 },
#endif
#ifdef BT_RCVMTU
  { "BT_RCVMTU", BT_RCVMTU, 1 },
#else
  { "BT_RCVMTU", 0, 0 },
#endif
#ifdef BT_SECURITY
  { "BT_SECURITY", BT_SECURITY, 1 },
#else
  { "BT_SECURITY", 0, 0 },
#endif
#ifdef BT_SECURITY_FIPS
  { "BT_SECURITY_FIPS", BT_SECURITY_FIPS, 1 },
#else
  { "BT_SECURITY_FIPS", 0, 0 },
#endif
#ifdef BT_SECURITY_HIGH
  { "BT_SECURITY_HIGH", BT_SECURITY_HIGH, 1 },
#else
  { "BT_SECURITY_HIGH", 0, 0 },
#endif
#ifdef BT_SECURITY_LOW
  { "BT_SECURITY_LOW", BT_SECURITY_LOW, 1 },
#else
  { "BT_SECURITY_LOW", 0, 0 },
#endif
#ifdef BT_SECURITY_MEDIUM
  { "BT_SECURITY_MEDIUM", BT_SECURITY_MEDIUM, 1 },
#else
  { "BT_SECURITY_MEDIUM", 0, 0 },
#endif
#ifdef BT_SECURITY_SDP
  { "BT_SECURITY_SDP", BT_SECURITY_SDP, 1 },
#else
  { "BT_SECURITY_SDP", 0, 0 },
#endif
#ifdef BT_SNDMTU
  { "BT_SNDMTU", BT_SNDMTU, 1 },
#else
  { "BT_SNDMTU", 0, 0 },
#endif
#ifdef BT_VOICE
  { "BT_VOICE", BT_VOICE, 1 },
#else
  { "BT_VOICE", 0, 0 },
#endif
#ifdef BT_VOICE_CVSD_16BIT
  { "BT_VOICE_CVSD_16BIT", BT_VOICE_CVSD_16BIT, 1 },
#else
  { "BT_VOICE_CVSD_16BIT", 0, 0 },
#endif
#ifdef BT_VOICE_TRANSPARENT
  { "BT_VOICE_TRANSPARENT", BT_VOICE_TRANSPARENT, 1 },
#else
  { "BT_VOICE_TRANSPARENT", 0, 0 },
#endif
#ifdef CAN_BCM
  { "CAN_BCM", CAN_BCM, 1 },
#else
  { "CAN_BCM", 0, 0 },
#endif
#ifdef CAN_BCM_CAN_FD_FRAME
  { "CAN_BCM_CAN_FD_FRAME", CAN_BCM_CAN_FD_FRAME, 1 },
#else
  { "CAN_BCM_CAN_FD_FRAME", 0, 0 },
#endif
#ifdef CAN_BCM_RX_ANNOUNCE_RESUME
  { "CAN_BCM_RX_ANNOUNCE_RESUME", CAN_BCM_RX_ANNOUNCE_RESUME, 1 },
#else
  { "CAN_BCM_RX_ANNOUNCE_RESUME", 0, 0 },
#endif
#ifdef CAN_BCM_RX_CHANGED
  { "CAN_BCM_RX_CHANGED", CAN_BCM_RX_CHANGED, 1 },
#else
  { "CAN_BCM_RX_CHANGED", 0, 0 },
#endif
#ifdef CAN_BCM_RX_CHECK_DLC
  { "CAN_BCM_RX_CHECK_DLC", CAN_BCM_RX_CHECK_DLC, 1 },
#else
  { "CAN_BCM_RX_CHECK_DLC", 0, 0 },
#endif
#ifdef CAN_BCM_RX_DELETE
  { "CAN_BCM_RX_DELETE", CAN_BCM_RX_DELETE, 1 },
#else
  { "CAN_BCM_RX_DELETE", 0, 0 },
#endif
#ifdef CAN_BCM_RX_FILTER_ID
  { "CAN_BCM_RX_FILTER_ID", CAN_BCM_RX_FILTER_ID, 1 },
#else
  { "CAN_BCM_RX_FILTER_ID", 0, 0 },
#endif
#ifdef CAN_BCM_RX_NO_AUTOTIMER
  { "CAN_BCM_RX_NO_AUTOTIMER", CAN_BCM_RX_NO_AUTOTIMER, 1 },
#else
  { "CAN_BCM_RX_NO_AUTOTIMER", 0, 0 },
#endif
#ifdef CAN_BCM_RX_READ
  { "CAN_BCM_RX_READ", CAN_BCM_RX_READ, 1 },
#else
  { "CAN_BCM_RX_READ", 0, 0 },
#endif
#ifdef CAN_BCM_RX_RTR_FRAME
  { "CAN_BCM_RX_RTR_FRAME", CAN_BCM_RX_RTR_FRAME, 1 },
#else
  { "CAN_BCM_RX_RTR_FRAME", 0, 0 },
#endif
#ifdef CAN_BCM_RX_SETUP
  { "CAN_BCM_RX_SETUP", CAN_BCM_RX_SETUP, 1 },
#else
  { "CAN_BCM_RX_SETUP", 0, 0 },
#endif
#ifdef CAN_BCM_RX_STATUS
  { "CAN_BCM_RX_STATUS", CAN_BCM_RX_STATUS, 1 },
#else
  { "CAN_BCM_RX_STATUS", 0, 0 },
#endif
#ifdef CAN_BCM_RX_TIMEOUT
  { "CAN_BCM_RX_TIMEOUT", CAN_BCM_RX_TIMEOUT, 1 },
#else
  { "CAN_BCM_RX_TIMEOUT", 0, 0 },
#endif
#ifdef CAN_BCM_SETTIMER
  { "CAN_BCM_SETTIMER", CAN_BCM_SETTIMER, 1 },
#else
  { "CAN_BCM_SETTIMER", 0, 0 },
#endif
#ifdef CAN_BCM_STARTTIMER
  { "CAN_BCM_STARTTIMER", CAN_BCM_STARTTIMER, 1 },
#else
  { "CAN_BCM_STARTTIMER", 0, 0 },
#endif
#ifdef CAN_BCM_TX_ANNOUNCE
  { "CAN_BCM_TX_ANNOUNCE", CAN_BCM_TX_ANNOUNCE, 1 },
#else
  { "CAN_BCM_TX_ANNOUNCE", 0, 0 },
#endif
#ifdef CAN_BCM_TX_COUNTEVT
  { "CAN_BCM_TX_COUNTEVT", CAN_BCM_TX_COUNTEVT, 1 },
#else
  { "CAN_BCM_TX_COUNTEVT", 0, 0 },
#endif
#ifdef CAN_BCM_TX_CP_CAN_ID
  { "CAN_BCM_TX_CP_CAN_ID", CAN_BCM_TX_CP_CAN_ID, 1 },
#else
  { "CAN_BCM_TX_CP_CAN_ID", 0, 0 },
#endif
#ifdef CAN_BCM_TX_DELETE
  { "CAN_BCM_TX_DELETE", CAN_BCM_TX_DELETE, 1 },
#else
  { "CAN_BCM_TX_DELETE", 0, 0 },
#endif
#ifdef CAN_BCM_TX_EXPIRED
  { "CAN_BCM_TX_EXPIRED", CAN_BCM_TX_EXPIRED, 1 },
#else
  { "CAN_BCM_TX_EXPIRED", 0, 0 },
#endif
#ifdef CAN_BCM_TX_READ
  { "CAN_BCM_TX_READ", CAN_BCM_TX_READ, 1 },
#else
  { "CAN_BCM_TX_READ", 0, 0 },
#endif
#ifdef CAN_BCM_TX_RESET_MULTI_IDX
  { "CAN_BCM_TX_RESET_MULTI_IDX", CAN_BCM_TX_RESET_MULTI_IDX, 1 },
#else
  { "CAN_BCM_TX_RESET_MULTI_IDX", 0, 0 },
#endif
#ifdef CAN_BCM_TX_SEND
  { "CAN_BCM_TX_SEND", CAN_BCM_TX_SEND, 1 },
#else
  { "CAN_BCM_TX_SEND", 0, 0 },
#endif
#ifdef CAN_BCM_TX_SETUP
  { "CAN_BCM_TX_SETUP", CAN_BCM_TX_SETUP, 1 },
#else
  { "CAN_BCM_TX_SETUP", 0, 0 },
#endif
#ifdef CAN_BCM_TX_STATUS
  { "CAN_BCM_TX_STATUS", CAN_BCM_TX_STATUS, 1 },
#else
  { "CAN_BCM_TX_STATUS", 0, 0 },
#endif
#ifdef CAN_EFF_FLAG
  { "CAN_EFF_FLAG", CAN_EFF_FLAG, 1 },
#else
  { "CAN_EFF_FLAG", 0, 0 },
#endif
#ifdef CAN_EFF_MASK
  { "CAN_EFF_MASK", CAN_EFF_MASK, 1 },
#else
  { "CAN_EFF_MASK", 0, 0 },
#endif
#ifdef CAN_ERR_FLAG
  { "CAN_ERR_FLAG", CAN_ERR_FLAG, 1 },
#else
  { "CAN_ERR_FLAG", 0, 0 },
#endif
#ifdef CAN_ERR_MASK
  { "CAN_ERR_MASK", CAN_ERR_MASK, 1 },
#else
  { "CAN_ERR_MASK", 0, 0 },
#endif
#ifdef CAN_ISOTP
  { "CAN_ISOTP", CAN_ISOTP, 1 },
#else
  { "CAN_ISOTP", 0, 0 },
#endif
#ifdef CAN_ISOTP_LL_OPTS
  { "CAN_ISOTP_LL_OPTS", CAN_ISOTP_LL_OPTS, 1 },
#else
  { "CAN_ISOTP_LL_OPTS", 0, 0 },
#endif
#ifdef CAN_ISOTP_OPTS
  { "CAN_ISOTP_OPTS", CAN_ISOTP_OPTS, 1 },
#else
  { "CAN_ISOTP_OPTS", 0, 0 },
#endif
#ifdef CAN_ISOTP_RECV_FC
  { "CAN_ISOTP_RECV_FC", CAN_ISOTP_RECV_FC, 1 },
#else
  { "CAN_ISOTP_RECV_FC", 0, 0 },
#endif
#ifdef CAN_ISOTP_RX_STMIN
  { "CAN_ISOTP_RX_STMIN", CAN_ISOTP_RX_STMIN, 1 },
#else
  { "CAN_ISOTP_RX_STMIN", 0, 0 },
#endif
#ifdef CAN_ISOTP_TX_STMIN
  { "CAN_ISOTP_TX_STMIN", CAN_ISOTP_TX_STMIN, 1 },
#else
  { "CAN_ISOTP_TX_STMIN", 0, 0 },
#endif
#ifdef CAN_J1939
  { "CAN_J1939", CAN_J1939, 1 },
#else
  { "CAN_J1939", 0, 0 },
#endif
#ifdef CAN_RAW
  { "CAN_RAW", CAN_RAW, 1 },
#else
  { "CAN_RAW", 0, 0 },
#endif
#ifdef CAN_RAW_ERR_FILTER
  { "CAN_RAW_ERR_FILTER", CAN_RAW_ERR_FILTER, 1 },
#else
  { "CAN_RAW_ERR_FILTER", 0, 0 },
#endif
#ifdef CAN_RAW_FD_FRAMES
  { "CAN_RAW_FD_FRAMES", CAN_RAW_FD_FRAMES, 1 },
#else
  { "CAN_RAW_FD_FRAMES", 0, 0 },
#endif
#ifdef CAN_RAW_FILTER
  { "CAN_RAW_FILTER", CAN_RAW_FILTER, 1 },
#else
  { "CAN_RAW_FILTER", 0, 0 },
#endif
#ifdef CAN_RAW_JOIN_FILTERS
  { "CAN_RAW_JOIN_FILTERS", CAN_RAW_JOIN_FILTERS, 1 },
#else
  { "CAN_RAW_JOIN_FILTERS", 0, 0 },
#endif
#ifdef CAN_RAW_LOOPBACK
  { "CAN_RAW_LOOPBACK", CAN_RAW_LOOPBACK, 1 },
#else
  { "CAN_RAW_LOOPBACK", 0, 0 },
#endif
#ifdef CAN_RAW_RECV_OWN_MSGS
  { "CAN_RAW_RECV_OWN_MSGS", CAN_RAW_RECV_OWN_MSGS, 1 },
#else
  { "CAN_RAW_RECV_OWN_MSGS", 0, 0 },
#endif
#ifdef CAN_RAW_XL_FRAMES
  { "CAN_RAW_XL_FRAMES", CAN_RAW_XL_FRAMES, 1 },
#else
  { "CAN_RAW_XL_FRAMES", 0, 0 },
#endif
#ifdef CAN_RTR_FLAG
  { "CAN_RTR_FLAG", CAN_RTR_FLAG, 1 },
#else
  { "CAN_RTR_FLAG", 0, 0 },
#endif
#ifdef CAN_SFF_MASK
  { "CAN_SFF_MASK", CAN_SFF_MASK, 1 },
#else
  { "CAN_SFF_MASK", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_AVAILABLE_CCIDS
  { "DCCP_SOCKOPT_AVAILABLE_CCIDS", DCCP_SOCKOPT_AVAILABLE_CCIDS, 1 },
#else
  { "DCCP_SOCKOPT_AVAILABLE_CCIDS", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_CCID
  { "DCCP_SOCKOPT_CCID", DCCP_SOCKOPT_CCID, 1 },
#else
  { "DCCP_SOCKOPT_CCID", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_GET_CUR_MPS
  { "DCCP_SOCKOPT_GET_CUR_MPS", DCCP_SOCKOPT_GET_CUR_MPS, 1 },
#else
  { "DCCP_SOCKOPT_GET_CUR_MPS", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_PACKET_SIZE
  { "DCCP_SOCKOPT_PACKET_SIZE", DCCP_SOCKOPT_PACKET_SIZE, 1 },
#else
  { "DCCP_SOCKOPT_PACKET_SIZE", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_QPOLICY_ID
  { "DCCP_SOCKOPT_QPOLICY_ID", DCCP_SOCKOPT_QPOLICY_ID, 1 },
#else
  { "DCCP_SOCKOPT_QPOLICY_ID", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_QPOLICY_TXQLEN
  { "DCCP_SOCKOPT_QPOLICY_TXQLEN", DCCP_SOCKOPT_QPOLICY_TXQLEN, 1 },
#else
  { "DCCP_SOCKOPT_QPOLICY_TXQLEN", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_RECV_CSCOV
  { "DCCP_SOCKOPT_RECV_CSCOV", DCCP_SOCKOPT_RECV_CSCOV, 1 },
#else
  { "DCCP_SOCKOPT_RECV_CSCOV", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_RX_CCID
  { "DCCP_SOCKOPT_RX_CCID", DCCP_SOCKOPT_RX_CCID, 1 },
#else
  { "DCCP_SOCKOPT_RX_CCID", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_SEND_CSCOV
  { "DCCP_SOCKOPT_SEND_CSCOV", DCCP_SOCKOPT_SEND_CSCOV, 1 },
#else
  { "DCCP_SOCKOPT_SEND_CSCOV", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_SERVER_TIMEWAIT
  { "DCCP_SOCKOPT_SERVER_TIMEWAIT", DCCP_SOCKOPT_SERVER_TIMEWAIT, 1 },
#else
  { "DCCP_SOCKOPT_SERVER_TIMEWAIT", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_SERVICE
  { "DCCP_SOCKOPT_SERVICE", DCCP_SOCKOPT_SERVICE, 1 },
#else
  { "DCCP_SOCKOPT_SERVICE", 0, 0 },
#endif
#ifdef DCCP_SOCKOPT_TX_CCID
  { "DCCP_SOCKOPT_TX_CCID", DCCP_SOCKOPT_TX_CCID, 1 },
#else
  { "DCCP_SOCKOPT_TX_CCID", 0, 0 },
#endif
#ifdef EAI_ADDRFAMILY
  { "EAI_ADDRFAMILY", EAI_ADDRFAMILY, 1 },
#else
  { "EAI_ADDRFAMILY", 0, 0 },
#endif
#ifdef EAI_AGAIN
  { "EAI_AGAIN", EAI_AGAIN, 1 },
#else
  { "EAI_AGAIN", 0, 0 },
#endif
#ifdef EAI_ALLDONE
  { "EAI_ALLDONE", EAI_ALLDONE, 1 },
#else
  { "EAI_ALLDONE", 0, 0 },
#endif
#ifdef EAI_BADFLAGS
  { "EAI_BADFLAGS", EAI_BADFLAGS, 1 },
#else
  { "EAI_BADFLAGS", 0, 0 },
#endif
#ifdef EAI_BADHINTS
  { "EAI_BADHINTS", EAI_BADHINTS, 1 },
#else
  { "EAI_BADHINTS", 0, 0 },
#endif
#ifdef EAI_CANCELED
  { "EAI_CANCELED", EAI_CANCELED, 1 },
#else
  { "EAI_CANCELED", 0, 0 },
#endif
#ifdef EAI_FAIL
  { "EAI_FAIL", EAI_FAIL, 1 },
#else
  { "EAI_FAIL", 0, 0 },
#endif
#ifdef EAI_FAMILY
  { "EAI_FAMILY", EAI_FAMILY, 1 },
#else
  { "EAI_FAMILY", 0, 0 },
#endif
#ifdef EAI_IDN_ENCODE
  { "EAI_IDN_ENCODE", EAI_IDN_ENCODE, 1 },
#else
  { "EAI_IDN_ENCODE", 0, 0 },
#endif
#ifdef EAI_INPROGRESS
  { "EAI_INPROGRESS", EAI_INPROGRESS, 1 },
#else
  { "EAI_INPROGRESS", 0, 0 },
#endif
#ifdef EAI_INTR
  { "EAI_INTR", EAI_INTR, 1 },
#else
  { "EAI_INTR", 0, 0 },
#endif
#ifdef EAI_MAX
  { "EAI_MAX", EAI_MAX, 1 },
#else
  { "EAI_MAX", 0, 0 },
#endif
#ifdef EAI_MEMORY
  { "EAI_MEMORY", EAI_MEMORY, 1 },
#else
  { "EAI_MEMORY", 0, 0 },
#endif
#ifdef EAI_NODATA
  { "EAI_NODATA", EAI_NODATA, 1 },
#else
  { "EAI_NODATA", 0, 0 },
#endif
#ifdef EAI_NONAME
  { "EAI_NONAME", EAI_NONAME, 1 },
#else
  { "EAI_NONAME", 0, 0 },
#endif
#ifdef EAI_NOTCANCELED
  { "EAI_NOTCANCELED", EAI_NOTCANCELED, 1 },
#else
  { "EAI_NOTCANCELED", 0, 0 },
#endif
#ifdef EAI_OVERFLOW
  { "EAI_OVERFLOW", EAI_OVERFLOW, 1 },
#else
  { "EAI_OVERFLOW", 0, 0 },
#endif
#ifdef EAI_PROTOCOL
  { "EAI_PROTOCOL", EAI_PROTOCOL, 1 },
#else
  { "EAI_PROTOCOL", 0, 0 },
#endif
#ifdef EAI_SERVICE
  { "EAI_SERVICE", EAI_SERVICE, 1 },
#else
  { "EAI_SERVICE", 0, 0 },
#endif
#ifdef EAI_SOCKTYPE
  { "EAI_SOCKTYPE", EAI_SOCKTYPE, 1 },
#else
  { "EAI_SOCKTYPE", 0, 0 },
#endif
#ifdef EAI_SYSTEM
  { "EAI_SYSTEM", EAI_SYSTEM, 1 },
#else
  { "EAI_SYSTEM", 0, 0 },
#endif
#ifdef ETH_P_8021Q
  { "ETH_P_8021Q", ETH_P_8021Q, 1 },
#else
  { "ETH_P_8021Q", 0, 0 },
#endif
#ifdef ETH_P_ALL
  { "ETH_P_ALL", ETH_P_ALL, 1 },
#else
  { "ETH_P_ALL", 0, 0 },
#endif
#ifdef ETH_P_ARP
  { "ETH_P_ARP", ETH_P_ARP, 1 },
#else
  { "ETH_P_ARP", 0, 0 },
#endif
#ifdef ETH_P_IP
  { "ETH_P_IP", ETH_P_IP, 1 },
#else
  { "ETH_P_IP", 0, 0 },
#endif
#ifdef ETH_P_IPV6
  { "ETH_P_IPV6", ETH_P_IPV6, 1 },
#else
  { "ETH_P_IPV6", 0, 0 },
#endif
#ifdef ETH_P_LLDP
  { "ETH_P_LLDP", ETH_P_LLDP, 1 },
#else
  { "ETH_P_LLDP", 0, 0 },
#endif
#ifdef ETH_P_PAE
  { "ETH_P_PAE", ETH_P_PAE, 1 },
#else
  { "ETH_P_PAE", 0, 0 },
#endif
#ifdef HCI_CHANNEL_CONTROL
  { "HCI_CHANNEL_CONTROL", HCI_CHANNEL_CONTROL, 1 },
#else
  { "HCI_CHANNEL_CONTROL", 0, 0 },
#endif
#ifdef HCI_CHANNEL_LOGGING
  { "HCI_CHANNEL_LOGGING", HCI_CHANNEL_LOGGING, 1 },
#else
  { "HCI_CHANNEL_LOGGING", 0, 0 },
#endif
#ifdef HCI_CHANNEL_MONITOR
  { "HCI_CHANNEL_MONITOR", HCI_CHANNEL_MONITOR, 1 },
#else
  { "HCI_CHANNEL_MONITOR", 0, 0 },
#endif
#ifdef HCI_CHANNEL_RAW
  { "HCI_CHANNEL_RAW", HCI_CHANNEL_RAW, 1 },
#else
  { "HCI_CHANNEL_RAW", 0, 0 },
#endif
#ifdef HCI_CHANNEL_USER
  { "HCI_CHANNEL_USER", HCI_CHANNEL_USER, 1 },
#else
  { "HCI_CHANNEL_USER", 0, 0 },
#endif
#ifdef HCI_DATA_DIR
  { "HCI_DATA_DIR", HCI_DATA_DIR, 1 },
#else
  { "HCI_DATA_DIR", 0, 0 },
#endif
#ifdef HCI_DEV_NONE
  { "HCI_DEV_NONE", HCI_DEV_NONE, 1 },
#else
  { "HCI_DEV_NONE", 0, 0 },
#endif
#ifdef HCI_FILTER
  { "HCI_FILTER", HCI_FILTER, 1 },
#else
  { "HCI_FILTER", 0, 0 },
#endif
#ifdef HCI_TIME_STAMP
  { "HCI_TIME_STAMP", HCI_TIME_STAMP, 1 },
#else
  { "HCI_TIME_STAMP", 0, 0 },
#endif
#ifdef ICMP6_FILTER
  { "ICMP6_FILTER", ICMP6_FILTER, 1 },
#else
  { "ICMP6_FILTER", 0, 0 },
#endif
#ifdef ICMP_FILTER
  { "ICMP_FILTER", ICMP_FILTER, 1 },
#else
  { "ICMP_FILTER", 0, 0 },
#endif
#ifdef IFF_ALLMULTI
  { "IFF_ALLMULTI", IFF_ALLMULTI, 1 },
#else
  { "IFF_ALLMULTI", 0, 0 },
#endif
#ifdef IFF_ALTPHYS
  { "IFF_ALTPHYS", IFF_ALTPHYS, 1 },
#else
  { "IFF_ALTPHYS", 0, 0 },
#endif
#ifdef IFF_AUTOMEDIA
  { "IFF_AUTOMEDIA", IFF_AUTOMEDIA, 1 },
#else
  { "IFF_AUTOMEDIA", 0, 0 },
#endif
#ifdef IFF_BROADCAST
  { "IFF_BROADCAST", IFF_BROADCAST, 1 },
#else
  { "IFF_BROADCAST", 0, 0 },
#endif
#ifdef IFF_CANTCONFIG
  { "IFF_CANTCONFIG", IFF_CANTCONFIG, 1 },
#else
  { "IFF_CANTCONFIG", 0, 0 },
#endif
#ifdef IFF_DEBUG
  { "IFF_DEBUG", IFF_DEBUG, 1 },
#else
  { "IFF_DEBUG", 0, 0 },
#endif
#ifdef IFF_DRV_OACTIVE
  { "IFF_DRV_OACTIVE", IFF_DRV_OACTIVE, 1 },
#else
  { "IFF_DRV_OACTIVE", 0, 0 },
#endif
#ifdef IFF_DRV_RUNNING
  { "IFF_DRV_RUNNING", IFF_DRV_RUNNING, 1 },
#else
  { "IFF_DRV_RUNNING", 0, 0 },
#endif
#ifdef IFF_DYING
  { "IFF_DYING", IFF_DYING, 1 },
#else
  { "IFF_DYING", 0, 0 },
#endif
#ifdef IFF_DYNAMIC
  { "IFF_DYNAMIC", IFF_DYNAMIC, 1 },
#else
  { "IFF_DYNAMIC", 0, 0 },
#endif
#ifdef IFF_LINK0
  { "IFF_LINK0", IFF_LINK0, 1 },
#else
  { "IFF_LINK0", 0, 0 },
#endif
#ifdef IFF_LINK1
  { "IFF_LINK1", IFF_LINK1, 1 },
#else
  { "IFF_LINK1", 0, 0 },
#endif
#ifdef IFF_LINK2
  { "IFF_LINK2", IFF_LINK2, 1 },
#else
  { "IFF_LINK2", 0, 0 },
#endif
#ifdef IFF_LOOPBACK
  { "IFF_LOOPBACK", IFF_LOOPBACK, 1 },
#else
  { "IFF_LOOPBACK", 0, 0 },
#endif
#ifdef IFF_MASTER
  { "IFF_MASTER", IFF_MASTER, 1 },
#else
  { "IFF_MASTER", 0, 0 },
#endif
#ifdef IFF_MONITOR
  { "IFF_MONITOR", IFF_MONITOR, 1 },
#else
  { "IFF_MONITOR", 0, 0 },
#endif
#ifdef IFF_MULTICAST
  { "IFF_MULTICAST", IFF_MULTICAST, 1 },
#else
  { "IFF_MULTICAST", 0, 0 },
#endif
#ifdef IFF_NOARP
  { "IFF_NOARP", IFF_NOARP, 1 },
#else
  { "IFF_NOARP", 0, 0 },
#endif
#ifdef IFF_NOTRAILERS
  { "IFF_NOTRAILERS", IFF_NOTRAILERS, 1 },
#else
  { "IFF_NOTRAILERS", 0, 0 },
#endif
#ifdef IFF_OACTIVE
  { "IFF_OACTIVE", IFF_OACTIVE, 1 },
#else
  { "IFF_OACTIVE", 0, 0 },
#endif
#ifdef IFF_POINTOPOINT
  { "IFF_POINTOPOINT", IFF_POINTOPOINT, 1 },
#else
  { "IFF_POINTOPOINT", 0, 0 },
#endif
#ifdef IFF_PORTSEL
  { "IFF_PORTSEL", IFF_PORTSEL, 1 },
#else
  { "IFF_PORTSEL", 0, 0 },
#endif
#ifdef IFF_PPROMISC
  { "IFF_PPROMISC", IFF_PPROMISC, 1 },
#else
  { "IFF_PPROMISC", 0, 0 },
#endif
#ifdef IFF_PROMISC
  { "IFF_PROMISC", IFF_PROMISC, 1 },
#else
  { "IFF_PROMISC", 0, 0 },
#endif
#ifdef IFF_RENAMING
  { "IFF_RENAMING", IFF_RENAMING, 1 },
#else
  { "IFF_RENAMING", 0, 0 },
#endif
#ifdef IFF_RUNNING
  { "IFF_RUNNING", IFF_RUNNING, 1 },
#else
  { "IFF_RUNNING", 0, 0 },
#endif
#ifdef IFF_SIMPLEX
  { "IFF_SIMPLEX", IFF_SIMPLEX, 1 },
#else
  { "IFF_SIMPLEX", 0, 0 },
#endif
#ifdef IFF_SLAVE
  { "IFF_SLAVE", IFF_SLAVE, 1 },
#else
  { "IFF_SLAVE", 0, 0 },
#endif
#ifdef IFF_SMART
  { "IFF_SMART", IFF_SMART, 1 },
#else
  { "IFF_SMART", 0, 0 },
#endif
#ifdef IFF_STATICARP
  { "IFF_STATICARP", IFF_STATICARP, 1 },
#else
  { "IFF_STATICARP", 0, 0 },
#endif
#ifdef IFF_STATICIPV6
  { "IFF_STATICIPV6", IFF_STATICIPV6, 1 },
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
#ifdef IP6T_SO_ORIGINAL_DST
  { "IP6T_SO_ORIGINAL_DST", IP6T_SO_ORIGINAL_DST, 1 },
#else
  { "IP6T_SO_ORIGINAL_DST", 0, 0 },
#endif
#ifdef IPPROTO_3PC
  { "IPPROTO_3PC", IPPROTO_3PC, 1 },
#else
  { "IPPROTO_3PC", 0, 0 },
#endif
#ifdef IPPROTO_ADFS
  { "IPPROTO_ADFS", IPPROTO_ADFS, 1 },
#else
  { "IPPROTO_ADFS", 0, 0 },
#endif
#ifdef IPPROTO_AH
  { "IPPROTO_AH", IPPROTO_AH, 1 },
#else
  { "IPPROTO_AH", 0, 0 },
#endif
#ifdef IPPROTO_AHIP
  { "IPPROTO_AHIP", IPPROTO_AHIP, 1 },
#else
  { "IPPROTO_AHIP", 0, 0 },
#endif
#ifdef IPPROTO_APES
  { "IPPROTO_APES", IPPROTO_APES, 1 },
#else
  { "IPPROTO_APES", 0, 0 },
#endif
#ifdef IPPROTO_ARGUS
  { "IPPROTO_ARGUS", IPPROTO_ARGUS, 1 },
#else
  { "IPPROTO_ARGUS", 0, 0 },
#endif
#ifdef IPPROTO_AX25
  { "IPPROTO_AX25", IPPROTO_AX25, 1 },
#else
  { "IPPROTO_AX25", 0, 0 },
#endif
#ifdef IPPROTO_BEETPH
  { "IPPROTO_BEETPH", IPPROTO_BEETPH, 1 },
#else
  { "IPPROTO_BEETPH", 0, 0 },
#endif
#ifdef IPPROTO_BHA
  { "IPPROTO_BHA", IPPROTO_BHA, 1 },
#else
  { "IPPROTO_BHA", 0, 0 },
#endif
#ifdef IPPROTO_BLT
  { "IPPROTO_BLT", IPPROTO_BLT, 1 },
#else
  { "IPPROTO_BLT", 0, 0 },
#endif
#ifdef IPPROTO_BRSATMON
  { "IPPROTO_BRSATMON", IPPROTO_BRSATMON, 1 },
#else
  { "IPPROTO_BRSATMON", 0, 0 },
#endif
#ifdef IPPROTO_CARP
  { "IPPROTO_CARP", IPPROTO_CARP, 1 },
#else
  { "IPPROTO_CARP", 0, 0 },
#endif
#ifdef IPPROTO_CFTP
  { "IPPROTO_CFTP", IPPROTO_CFTP, 1 },
#else
  { "IPPROTO_CFTP", 0, 0 },
#endif
#ifdef IPPROTO_CHAOS
  { "IPPROTO_CHAOS", IPPROTO_CHAOS, 1 },
#else
  { "IPPROTO_CHAOS", 0, 0 },
#endif
#ifdef IPPROTO_CMTP
  { "IPPROTO_CMTP", IPPROTO_CMTP, 1 },
#else
  { "IPPROTO_CMTP", 0, 0 },
#endif
#ifdef IPPROTO_COMP
  { "IPPROTO_COMP", IPPROTO_COMP, 1 },
#else
  { "IPPROTO_COMP", 0, 0 },
#endif
#ifdef IPPROTO_CPHB
  { "IPPROTO_CPHB", IPPROTO_CPHB, 1 },
#else
  { "IPPROTO_CPHB", 0, 0 },
#endif
#ifdef IPPROTO_CPNX
  { "IPPROTO_CPNX", IPPROTO_CPNX, 1 },
#else
  { "IPPROTO_CPNX", 0, 0 },
#endif
#ifdef IPPROTO_DCCP
  { "IPPROTO_DCCP", IPPROTO_DCCP, 1 },
#else
  { "IPPROTO_DCCP", 0, 0 },
#endif
#ifdef IPPROTO_DDP
  { "IPPROTO_DDP", IPPROTO_DDP, 1 },
#else
  { "IPPROTO_DDP", 0, 0 },
#endif
#ifdef IPPROTO_DGP
  { "IPPROTO_DGP", IPPROTO_DGP, 1 },
#else
  { "IPPROTO_DGP", 0, 0 },
#endif
#ifdef IPPROTO_DIVERT
  { "IPPROTO_DIVERT", IPPROTO_DIVERT, 1 },
#else
  { "IPPROTO_DIVERT", 0, 0 },
#endif
#ifdef IPPROTO_DONE
  { "IPPROTO_DONE", IPPROTO_DONE, 1 },
#else
  { "IPPROTO_DONE", 0, 0 },
#endif
#ifdef IPPROTO_DSTOPTS
  { "IPPROTO_DSTOPTS", IPPROTO_DSTOPTS, 1 },
#else
  { "IPPROTO_DSTOPTS", 0, 0 },
#endif
#ifdef IPPROTO_EGP
  { "IPPROTO_EGP", IPPROTO_EGP, 1 },
#else
  { "IPPROTO_EGP", 0, 0 },
#endif
#ifdef IPPROTO_EMCON
  { "IPPROTO_EMCON", IPPROTO_EMCON, 1 },
#else
  { "IPPROTO_EMCON", 0, 0 },
#endif
#ifdef IPPROTO_ENCAP
  { "IPPROTO_ENCAP", IPPROTO_ENCAP, 1 },
#else
  { "IPPROTO_ENCAP", 0, 0 },
#endif
#ifdef IPPROTO_EON
  { "IPPROTO_EON", IPPROTO_EON, 1 },
#else
  { "IPPROTO_EON", 0, 0 },
#endif
#ifdef IPPROTO_ESP
  { "IPPROTO_ESP", IPPROTO_ESP, 1 },
#else
  { "IPPROTO_ESP", 0, 0 },
#endif
#ifdef IPPROTO_ETHERIP
  { "IPPROTO_ETHERIP", IPPROTO_ETHERIP, 1 },
#else
  { "IPPROTO_ETHERIP", 0, 0 },
#endif
#ifdef IPPROTO_ETHERNET
  { "IPPROTO_ETHERNET", IPPROTO_ETHERNET, 1 },
#else
  { "IPPROTO_ETHERNET", 0, 0 },
#endif
#ifdef IPPROTO_FRAGMENT
  { "IPPROTO_FRAGMENT", IPPROTO_FRAGMENT, 1 },
#else
  { "IPPROTO_FRAGMENT", 0, 0 },
#endif
#ifdef IPPROTO_GGP
  { "IPPROTO_GGP", IPPROTO_GGP, 1 },
#else
  { "IPPROTO_GGP", 0, 0 },
#endif
#ifdef IPPROTO_GMTP
  { "IPPROTO_GMTP", IPPROTO_GMTP, 1 },
#else
  { "IPPROTO_GMTP", 0, 0 },
#endif
#ifdef IPPROTO_GRE
  { "IPPROTO_GRE", IPPROTO_GRE, 1 },
#else
  { "IPPROTO_GRE", 0, 0 },
#endif
#ifdef IPPROTO_HELLO
  { "IPPROTO_HELLO", IPPROTO_HELLO, 1 },
#else
  { "IPPROTO_HELLO", 0, 0 },
#endif
#ifdef IPPROTO_HMP
  { "IPPROTO_HMP", IPPROTO_HMP, 1 },
#else
  { "IPPROTO_HMP", 0, 0 },
#endif
#ifdef IPPROTO_HOPOPTS
  { "IPPROTO_HOPOPTS", IPPROTO_HOPOPTS, 1 },
#else
  { "IPPROTO_HOPOPTS", 0, 0 },
#endif
#ifdef IPPROTO_ICMP
  { "IPPROTO_ICMP", IPPROTO_ICMP, 1 },
#else
  { "IPPROTO_ICMP", 0, 0 },
#endif
#ifdef IPPROTO_ICMPV6
  { "IPPROTO_ICMPV6", IPPROTO_ICMPV6, 1 },
#else
  { "IPPROTO_ICMPV6", 0, 0 },
#endif
#ifdef IPPROTO_IDP
  { "IPPROTO_IDP", IPPROTO_IDP, 1 },
#else
  { "IPPROTO_IDP", 0, 0 },
#endif
#ifdef IPPROTO_IDPR
  { "IPPROTO_IDPR", IPPROTO_IDPR, 1 },
#else
  { "IPPROTO_IDPR", 0, 0 },
#endif
#ifdef IPPROTO_IDRP
  { "IPPROTO_IDRP", IPPROTO_IDRP, 1 },
#else
  { "IPPROTO_IDRP", 0, 0 },
#endif
#ifdef IPPROTO_IGMP
  { "IPPROTO_IGMP", IPPROTO_IGMP, 1 },
#else
  { "IPPROTO_IGMP", 0, 0 },
#endif
#ifdef IPPROTO_IGP
  { "IPPROTO_IGP", IPPROTO_IGP, 1 },
#else
  { "IPPROTO_IGP", 0, 0 },
#endif
#ifdef IPPROTO_IGRP
  { "IPPROTO_IGRP", IPPROTO_IGRP, 1 },
#else
  { "IPPROTO_IGRP", 0, 0 },
#endif
#ifdef IPPROTO_IL
  { "IPPROTO_IL", IPPROTO_IL, 1 },
#else
  { "IPPROTO_IL", 0, 0 },
#endif
#ifdef IPPROTO_INLSP
  { "IPPROTO_INLSP", IPPROTO_INLSP, 1 },
#else
  { "IPPROTO_INLSP", 0, 0 },
#endif
#ifdef IPPROTO_INP
  { "IPPROTO_INP", IPPROTO_INP, 1 },
#else
  { "IPPROTO_INP", 0, 0 },
#endif
#ifdef IPPROTO_IP
  { "IPPROTO_IP", IPPROTO_IP, 1 },
#else
  { "IPPROTO_IP", 0, 0 },
#endif
#ifdef IPPROTO_IPCOMP
  { "IPPROTO_IPCOMP", IPPROTO_IPCOMP, 1 },
#else
  { "IPPROTO_IPCOMP", 0, 0 },
#endif
#ifdef IPPROTO_IPCV
  { "IPPROTO_IPCV", IPPROTO_IPCV, 1 },
#else
  { "IPPROTO_IPCV", 0, 0 },
#endif
#ifdef IPPROTO_IPEIP
  { "IPPROTO_IPEIP", IPPROTO_IPEIP, 1 },
#else
  { "IPPROTO_IPEIP", 0, 0 },
#endif
#ifdef IPPROTO_IPIP
  { "IPPROTO_IPIP", IPPROTO_IPIP, 1 },
#else
  { "IPPROTO_IPIP", 0, 0 },
#endif
#ifdef IPPROTO_IPPC
  { "IPPROTO_IPPC", IPPROTO_IPPC, 1 },
#else
  { "IPPROTO_IPPC", 0, 0 },
#endif
#ifdef IPPROTO_IPV4
  { "IPPROTO_IPV4", IPPROTO_IPV4, 1 },
#else
  { "IPPROTO_IPV4", 0, 0 },
#endif
#ifdef IPPROTO_IPV6
  { "IPPROTO_IPV6", IPPROTO_IPV6, 1 },
#else
  { "IPPROTO_IPV6", 0, 0 },
#endif
#ifdef IPPROTO_IRTP
  { "IPPROTO_IRTP", IPPROTO_IRTP, 1 },
#else
  { "IPPROTO_IRTP", 0, 0 },
#endif
#ifdef IPPROTO_KRYPTOLAN
  { "IPPROTO_KRYPTOLAN", IPPROTO_KRYPTOLAN, 1 },
#else
  { "IPPROTO_KRYPTOLAN", 0, 0 },
#endif
#ifdef IPPROTO_LARP
  { "IPPROTO_LARP", IPPROTO_LARP, 1 },
#else
  { "IPPROTO_LARP", 0, 0 },
#endif
#ifdef IPPROTO_LEAF1
  { "IPPROTO_LEAF1", IPPROTO_LEAF1, 1 },
#else
  { "IPPROTO_LEAF1", 0, 0 },
#endif
#ifdef IPPROTO_LEAF2
  { "IPPROTO_LEAF2", IPPROTO_LEAF2, 1 },
#else
  { "IPPROTO_LEAF2", 0, 0 },
#endif
#if defined(IPPROTO_MAX) || defined(__GLIBC__)
  { "IPPROTO_MAX", IPPROTO_MAX, 1 },
#else
  { "IPPROTO_MAX", 0, 0 },
#endif
#ifdef IPPROTO_MEAS
  { "IPPROTO_MEAS", IPPROTO_MEAS, 1 },
#else
  { "IPPROTO_MEAS", 0, 0 },
#endif
#ifdef IPPROTO_MH
  { "IPPROTO_MH", IPPROTO_MH, 1 },
#else
  { "IPPROTO_MH", 0, 0 },
#endif
#ifdef IPPROTO_MHRP
  { "IPPROTO_MHRP", IPPROTO_MHRP, 1 },
#else
  { "IPPROTO_MHRP", 0, 0 },
#endif
#ifdef IPPROTO_MICP
  { "IPPROTO_MICP", IPPROTO_MICP, 1 },
#else
  { "IPPROTO_MICP", 0, 0 },
#endif
#ifdef IPPROTO_MPLS
  { "IPPROTO_MPLS", IPPROTO_MPLS, 1 },
#else
  { "IPPROTO_MPLS", 0, 0 },
#endif
#ifdef IPPROTO_MPTCP
  { "IPPROTO_MPTCP", IPPROTO_MPTCP, 1 },
#else
  { "IPPROTO_MPTCP", 0, 0 },
#endif
#ifdef IPPROTO_MTP
  { "IPPROTO_MTP", IPPROTO_MTP, 1 },
#else
  { "IPPROTO_MTP", 0, 0 },
#endif
#ifdef IPPROTO_MUX
  { "IPPROTO_MUX", IPPROTO_MUX, 1 },
#else
  { "IPPROTO_MUX", 0, 0 },
#endif
#ifdef IPPROTO_ND
  { "IPPROTO_ND", IPPROTO_ND, 1 },
#else
  { "IPPROTO_ND", 0, 0 },
#endif
#ifdef IPPROTO_NHRP
  { "IPPROTO_NHRP", IPPROTO_NHRP, 1 },
#else
  { "IPPROTO_NHRP", 0, 0 },
#endif
#ifdef IPPROTO_NONE
  { "IPPROTO_NONE", IPPROTO_NONE, 1 },
#else
  { "IPPROTO_NONE", 0, 0 },
#endif
#ifdef IPPROTO_NSP
  { "IPPROTO_NSP", IPPROTO_NSP, 1 },
#else
  { "IPPROTO_NSP", 0, 0 },
#endif
#ifdef IPPROTO_NVPII
  { "IPPROTO_NVPII", IPPROTO_NVPII, 1 },
#else
  { "IPPROTO_NVPII", 0, 0 },
#endif
#ifdef IPPROTO_OSPFIGP
  { "IPPROTO_OSPFIGP", IPPROTO_OSPFIGP, 1 },
#else
  { "IPPROTO_OSPFIGP", 0, 0 },
#endif
#ifdef IPPROTO_PFSYNC
  { "IPPROTO_PFSYNC", IPPROTO_PFSYNC, 1 },
#else
  { "IPPROTO_PFSYNC", 0, 0 },
#endif
#ifdef IPPROTO_PGM
  { "IPPROTO_PGM", IPPROTO_PGM, 1 },
#else
  { "IPPROTO_PGM", 0, 0 },
#endif
#ifdef IPPROTO_PIGP
  { "IPPROTO_PIGP", IPPROTO_PIGP, 1 },
#else
  { "IPPROTO_PIGP", 0, 0 },
#endif
#ifdef IPPROTO_PIM
  { "IPPROTO_PIM", IPPROTO_PIM, 1 },
#else
  { "IPPROTO_PIM", 0, 0 },
#endif
#ifdef IPPROTO_PRM
  { "IPPROTO_PRM", IPPROTO_PRM, 1 },
#else
  { "IPPROTO_PRM", 0, 0 },
#endif
#ifdef IPPROTO_PUP
  { "IPPROTO_PUP", IPPROTO_PUP, 1 },
#else
  { "IPPROTO_PUP", 0, 0 },
#endif
#ifdef IPPROTO_PVP
  { "IPPROTO_PVP", IPPROTO_PVP, 1 },
#else
  { "IPPROTO_PVP", 0, 0 },
#endif
#ifdef IPPROTO_RAW
  { "IPPROTO_RAW", IPPROTO_RAW, 1 },
#else
  { "IPPROTO_RAW", 0, 0 },
#endif
#ifdef IPPROTO_RCCMON
  { "IPPROTO_RCCMON", IPPROTO_RCCMON, 1 },
#else
  { "IPPROTO_RCCMON", 0, 0 },
#endif
#ifdef IPPROTO_RDP
  { "IPPROTO_RDP", IPPROTO_RDP, 1 },
#else
  { "IPPROTO_RDP", 0, 0 },
#endif
#ifdef IPPROTO_ROUTING
  { "IPPROTO_ROUTING", IPPROTO_ROUTING, 1 },
#else
  { "IPPROTO_ROUTING", 0, 0 },
#endif
#ifdef IPPROTO_RSVP
  { "IPPROTO_RSVP", IPPROTO_RSVP, 1 },
#else
  { "IPPROTO_RSVP", 0, 0 },
#endif
#ifdef IPPROTO_RVD
  { "IPPROTO_RVD", IPPROTO_RVD, 1 },
#else
  { "IPPROTO_RVD", 0, 0 },
#endif
#ifdef IPPROTO_SATEXPAK
  { "IPPROTO_SATEXPAK", IPPROTO_SATEXPAK, 1 },
#else
  { "IPPROTO_SATEXPAK", 0, 0 },
#endif
#ifdef IPPROTO_SATMON
  { "IPPROTO_SATMON", IPPROTO_SATMON, 1 },
#else
  { "IPPROTO_SATMON", 0, 0 },
#endif
#ifdef IPPROTO_SCCSP
  { "IPPROTO_SCCSP", IPPROTO_SCCSP, 1 },
#else
  { "IPPROTO_SCCSP", 0, 0 },
#endif
#ifdef IPPROTO_SCTP
  { "IPPROTO_SCTP", IPPROTO_SCTP, 1 },
#else
  { "IPPROTO_SCTP", 0, 0 },
#endif
#ifdef IPPROTO_SDRP
  { "IPPROTO_SDRP", IPPROTO_SDRP, 1 },
#else
  { "IPPROTO_SDRP", 0, 0 },
#endif
#ifdef IPPROTO_SEP
  { "IPPROTO_SEP", IPPROTO_SEP, 1 },
#else
  { "IPPROTO_SEP", 0, 0 },
#endif
#ifdef IPPROTO_SRPC
  { "IPPROTO_SRPC", IPPROTO_SRPC, 1 },
#else
  { "IPPROTO_SRPC", 0, 0 },
#endif
#ifdef IPPROTO_ST
  { "IPPROTO_ST", IPPROTO_ST, 1 },
#else
  { "IPPROTO_ST", 0, 0 },
#endif
#ifdef IPPROTO_SVMTP
  { "IPPROTO_SVMTP", IPPROTO_SVMTP, 1 },
#else
  { "IPPROTO_SVMTP", 0, 0 },
#endif
#ifdef IPPROTO_SWIPE
  { "IPPROTO_SWIPE", IPPROTO_SWIPE, 1 },
#else
  { "IPPROTO_SWIPE", 0, 0 },
#endif
#ifdef IPPROTO_TCF
  { "IPPROTO_TCF", IPPROTO_TCF, 1 },
#else
  { "IPPROTO_TCF", 0, 0 },
#endif
#ifdef IPPROTO_TCP
  { "IPPROTO_TCP", IPPROTO_TCP, 1 },
#else
  { "IPPROTO_TCP", 0, 0 },
#endif
#ifdef IPPROTO_TP
  { "IPPROTO_TP", IPPROTO_TP, 1 },
#else
  { "IPPROTO_TP", 0, 0 },
#endif
#ifdef IPPROTO_TPXX
  { "IPPROTO_TPXX", IPPROTO_TPXX, 1 },
#else
  { "IPPROTO_TPXX", 0, 0 },
#endif
#ifdef IPPROTO_TRUNK1
  { "IPPROTO_TRUNK1", IPPROTO_TRUNK1, 1 },
#else
  { "IPPROTO_TRUNK1", 0, 0 },
#endif
#ifdef IPPROTO_TRUNK2
  { "IPPROTO_TRUNK2", IPPROTO_TRUNK2, 1 },
#else
  { "IPPROTO_TRUNK2", 0, 0 },
#endif
#ifdef IPPROTO_TTP
  { "IPPROTO_TTP", IPPROTO_TTP, 1 },
#else
  { "IPPROTO_TTP", 0, 0 },
#endif
#ifdef IPPROTO_UDP
  { "IPPROTO_UDP", IPPROTO_UDP, 1 },
#else
  { "IPPROTO_UDP", 0, 0 },
#endif
#ifdef IPPROTO_UDPLITE
  { "IPPROTO_UDPLITE", IPPROTO_UDPLITE, 1 },
#else
  { "IPPROTO_UDPLITE", 0, 0 },
#endif
#ifdef IPPROTO_VINES
  { "IPPROTO_VINES", IPPROTO_VINES, 1 },
#else
  { "IPPROTO_VINES", 0, 0 },
#endif
#ifdef IPPROTO_VISA
  { "IPPROTO_VISA", IPPROTO_VISA, 1 },
#else
  { "IPPROTO_VISA", 0, 0 },
#endif
#ifdef IPPROTO_VMTP
  { "IPPROTO_VMTP", IPPROTO_VMTP, 1 },
#else
  { "IPPROTO_VMTP", 0, 0 },
#endif
#ifdef IPPROTO_WBEXPAK
  { "IPPROTO_WBEXPAK", IPPROTO_WBEXPAK, 1 },
#else
  { "IPPROTO_WBEXPAK", 0, 0 },
#endif
#ifdef IPPROTO_WBMON
  { "IPPROTO_WBMON", IPPROTO_WBMON, 1 },
#else
  { "IPPROTO_WBMON", 0, 0 },
#endif
#ifdef IPPROTO_WSN
  { "IPPROTO_WSN", IPPROTO_WSN, 1 },
#else
  { "IPPROTO_WSN", 0, 0 },
#endif
#ifdef IPPROTO_XNET
  { "IPPROTO_XNET", IPPROTO_XNET, 1 },
#else
  { "IPPROTO_XNET", 0, 0 },
#endif
#ifdef IPPROTO_XTP
  { "IPPROTO_XTP", IPPROTO_XTP, 1 },
#else
  { "IPPROTO_XTP", 0, 0 },
#endif
#ifdef IPTOS_LOWDELAY
  { "IPTOS_LOWDELAY", IPTOS_LOWDELAY, 1 },
#else
  { "IPTOS_LOWDELAY", 0, 0 },
#endif
#ifdef IPTOS_MINCOST
  { "IPTOS_MINCOST", IPTOS_MINCOST, 1 },
#else
  { "IPTOS_MINCOST", 0, 0 },
#endif
#ifdef IPTOS_RELIABILITY
  { "IPTOS_RELIABILITY", IPTOS_RELIABILITY, 1 },
#else
  { "IPTOS_RELIABILITY", 0, 0 },
#endif
#ifdef IPTOS_THROUGHPUT
  { "IPTOS_THROUGHPUT", IPTOS_THROUGHPUT, 1 },
#else
  { "IPTOS_THROUGHPUT", 0, 0 },
#endif
#ifdef IPV6_ADDRFORM
  { "IPV6_ADDRFORM", IPV6_ADDRFORM, 1 },
#else
  { "IPV6_ADDRFORM", 0, 0 },
#endif
#ifdef IPV6_ADDR_PREFERENCES
  { "IPV6_ADDR_PREFERENCES", IPV6_ADDR_PREFERENCES, 1 },
#else
  { "IPV6_ADDR_PREFERENCES", 0, 0 },
#endif
#ifdef IPV6_ADD_MEMBERSHIP
  { "IPV6_ADD_MEMBERSHIP", IPV6_ADD_MEMBERSHIP, 1 },
#else
  { "IPV6_ADD_MEMBERSHIP", 0, 0 },
#endif
#ifdef IPV6_AUTOFLOWLABEL
  { "IPV6_AUTOFLOWLABEL", IPV6_AUTOFLOWLABEL, 1 },
#else
  { "IPV6_AUTOFLOWLABEL", 0, 0 },
#endif
#ifdef IPV6_CHECKSUM
  { "IPV6_CHECKSUM", IPV6_CHECKSUM, 1 },
#else
  { "IPV6_CHECKSUM", 0, 0 },
#endif
#ifdef IPV6_DONTFRAG
  { "IPV6_DONTFRAG", IPV6_DONTFRAG, 1 },
#else
  { "IPV6_DONTFRAG", 0, 0 },
#endif
#ifdef IPV6_DROP_MEMBERSHIP
  { "IPV6_DROP_MEMBERSHIP", IPV6_DROP_MEMBERSHIP, 1 },
#else
  { "IPV6_DROP_MEMBERSHIP", 0, 0 },
#endif
#ifdef IPV6_DSTOPTS
  { "IPV6_DSTOPTS", IPV6_DSTOPTS, 1 },
#else
  { "IPV6_DSTOPTS", 0, 0 },
#endif
#ifdef IPV6_FLOWINFO
  { "IPV6_FLOWINFO", IPV6_FLOWINFO, 1 },
#else
  { "IPV6_FLOWINFO", 0, 0 },
#endif
#ifdef IPV6_FLOWINFO_SEND
  { "IPV6_FLOWINFO_SEND", IPV6_FLOWINFO_SEND, 1 },
#else
  { "IPV6_FLOWINFO_SEND", 0, 0 },
#endif
#ifdef IPV6_FLOWLABEL_MGR
  { "IPV6_FLOWLABEL_MGR", IPV6_FLOWLABEL_MGR, 1 },
#else
  { "IPV6_FLOWLABEL_MGR", 0, 0 },
#endif
#ifdef IPV6_FREEBIND
  { "IPV6_FREEBIND", IPV6_FREEBIND, 1 },
#else
  { "IPV6_FREEBIND", 0, 0 },
#endif
#ifdef IPV6_HDRINCL
  { "IPV6_HDRINCL", IPV6_HDRINCL, 1 },
#else
  { "IPV6_HDRINCL", 0, 0 },
#endif
#ifdef IPV6_HOPLIMIT
  { "IPV6_HOPLIMIT", IPV6_HOPLIMIT, 1 },
#else
  { "IPV6_HOPLIMIT", 0, 0 },
#endif
#ifdef IPV6_HOPOPTS
  { "IPV6_HOPOPTS", IPV6_HOPOPTS, 1 },
#else
  { "IPV6_HOPOPTS", 0, 0 },
#endif
#ifdef IPV6_IPSEC_POLICY
  { "IPV6_IPSEC_POLICY", IPV6_IPSEC_POLICY, 1 },
#else
  { "IPV6_IPSEC_POLICY", 0, 0 },
#endif
#ifdef IPV6_JOIN_ANYCAST
  { "IPV6_JOIN_ANYCAST", IPV6_JOIN_ANYCAST, 1 },
#else
  { "IPV6_JOIN_ANYCAST", 0, 0 },
#endif
#ifdef IPV6_JOIN_GROUP
  { "IPV6_JOIN_GROUP", IPV6_JOIN_GROUP, 1 },
#else
  { "IPV6_JOIN_GROUP", 0, 0 },
#endif
#ifdef IPV6_LEAVE_ANYCAST
  { "IPV6_LEAVE_ANYCAST", IPV6_LEAVE_ANYCAST, 1 },
#else
  { "IPV6_LEAVE_ANYCAST", 0, 0 },
#endif
#ifdef IPV6_LEAVE_GROUP
  { "IPV6_LEAVE_GROUP", IPV6_LEAVE_GROUP, 1 },
#else
  { "IPV6_LEAVE_GROUP", 0, 0 },
#endif
#ifdef IPV6_MINHOPCOUNT
  { "IPV6_MINHOPCOUNT", IPV6_MINHOPCOUNT, 1 },
#else
  { "IPV6_MINHOPCOUNT", 0, 0 },
#endif
#ifdef IPV6_MTU
  { "IPV6_MTU", IPV6_MTU, 1 },
#else
  { "IPV6_MTU", 0, 0 },
#endif
#ifdef IPV6_MTU_DISCOVER
  { "IPV6_MTU_DISCOVER", IPV6_MTU_DISCOVER, 1 },
#else
  { "IPV6_MTU_DISCOVER", 0, 0 },
#endif
#ifdef IPV6_MULTICAST_ALL
  { "IPV6_MULTICAST_ALL", IPV6_MULTICAST_ALL, 1 },
#else
  { "IPV6_MULTICAST_ALL", 0, 0 },
#endif
#ifdef IPV6_MULTICAST_HOPS
  { "IPV6_MULTICAST_HOPS", IPV6_MULTICAST_HOPS, 1 },
#else
  { "IPV6_MULTICAST_HOPS", 0, 0 },
#endif
#ifdef IPV6_MULTICAST_IF
  { "IPV6_MULTICAST_IF", IPV6_MULTICAST_IF, 1 },
#else
  { "IPV6_MULTICAST_IF", 0, 0 },
#endif
#ifdef IPV6_MULTICAST_LOOP
  { "IPV6_MULTICAST_LOOP", IPV6_MULTICAST_LOOP, 1 },
#else
  { "IPV6_MULTICAST_LOOP", 0, 0 },
#endif
#ifdef IPV6_NEXTHOP
  { "IPV6_NEXTHOP", IPV6_NEXTHOP, 1 },
#else
  { "IPV6_NEXTHOP", 0, 0 },
#endif
#ifdef IPV6_ORIGDSTADDR
  { "IPV6_ORIGDSTADDR", IPV6_ORIGDSTADDR, 1 },
#else
  { "IPV6_ORIGDSTADDR", 0, 0 },
#endif
#ifdef IPV6_PATHMTU
  { "IPV6_PATHMTU", IPV6_PATHMTU, 1 },
#else
  { "IPV6_PATHMTU", 0, 0 },
#endif
#ifdef IPV6_PKTINFO
  { "IPV6_PKTINFO", IPV6_PKTINFO, 1 },
#else
  { "IPV6_PKTINFO", 0, 0 },
#endif
#ifdef IPV6_PMTUDISC_DO
  { "IPV6_PMTUDISC_DO", IPV6_PMTUDISC_DO, 1 },
#else
  { "IPV6_PMTUDISC_DO", 0, 0 },
#endif
#ifdef IPV6_PMTUDISC_DONT
  { "IPV6_PMTUDISC_DONT", IPV6_PMTUDISC_DONT, 1 },
#else
  { "IPV6_PMTUDISC_DONT", 0, 0 },
#endif
#ifdef IPV6_PMTUDISC_INTERFACE
  { "IPV6_PMTUDISC_INTERFACE", IPV6_PMTUDISC_INTERFACE, 1 },
#else
  { "IPV6_PMTUDISC_INTERFACE", 0, 0 },
#endif
#ifdef IPV6_PMTUDISC_OMIT
  { "IPV6_PMTUDISC_OMIT", IPV6_PMTUDISC_OMIT, 1 },
#else
  { "IPV6_PMTUDISC_OMIT", 0, 0 },
#endif
#ifdef IPV6_PMTUDISC_PROBE
  { "IPV6_PMTUDISC_PROBE", IPV6_PMTUDISC_PROBE, 1 },
#else
  { "IPV6_PMTUDISC_PROBE", 0, 0 },
#endif
#ifdef IPV6_PMTUDISC_WANT
  { "IPV6_PMTUDISC_WANT", IPV6_PMTUDISC_WANT, 1 },
#else
  { "IPV6_PMTUDISC_WANT", 0, 0 },
#endif
#ifdef IPV6_RECVDSTOPTS
  { "IPV6_RECVDSTOPTS", IPV6_RECVDSTOPTS, 1 },
#else
  { "IPV6_RECVDSTOPTS", 0, 0 },
#endif
#ifdef IPV6_RECVERR
  { "IPV6_RECVERR", IPV6_RECVERR, 1 },
#else
  { "IPV6_RECVERR", 0, 0 },
#endif
#ifdef IPV6_RECVERR_RFC4884
  { "IPV6_RECVERR_RFC4884", IPV6_RECVERR_RFC4884, 1 },
#else
  { "IPV6_RECVERR_RFC4884", 0, 0 },
#endif
#ifdef IPV6_RECVFRAGSIZE
  { "IPV6_RECVFRAGSIZE", IPV6_RECVFRAGSIZE, 1 },
#else
  { "IPV6_RECVFRAGSIZE", 0, 0 },
#endif
#ifdef IPV6_RECVHOPLIMIT
  { "IPV6_RECVHOPLIMIT", IPV6_RECVHOPLIMIT, 1 },
#else
  { "IPV6_RECVHOPLIMIT", 0, 0 },
#endif
#ifdef IPV6_RECVHOPOPTS
  { "IPV6_RECVHOPOPTS", IPV6_RECVHOPOPTS, 1 },
#else
  { "IPV6_RECVHOPOPTS", 0, 0 },
#endif
#ifdef IPV6_RECVORIGDSTADDR
  { "IPV6_RECVORIGDSTADDR", IPV6_RECVORIGDSTADDR, 1 },
#else
  { "IPV6_RECVORIGDSTADDR", 0, 0 },
#endif
#ifdef IPV6_RECVPATHMTU
  { "IPV6_RECVPATHMTU", IPV6_RECVPATHMTU, 1 },
#else
  { "IPV6_RECVPATHMTU", 0, 0 },
#endif
#ifdef IPV6_RECVPKTINFO
  { "IPV6_RECVPKTINFO", IPV6_RECVPKTINFO, 1 },
#else
  { "IPV6_RECVPKTINFO", 0, 0 },
#endif
#ifdef IPV6_RECVRTHDR
  { "IPV6_RECVRTHDR", IPV6_RECVRTHDR, 1 },
#else
  { "IPV6_RECVRTHDR", 0, 0 },
#endif
#ifdef IPV6_RECVTCLASS
  { "IPV6_RECVTCLASS", IPV6_RECVTCLASS, 1 },
#else
  { "IPV6_RECVTCLASS", 0, 0 },
#endif
#ifdef IPV6_ROUTER_ALERT
  { "IPV6_ROUTER_ALERT", IPV6_ROUTER_ALERT, 1 },
#else
  { "IPV6_ROUTER_ALERT", 0, 0 },
#endif
#ifdef IPV6_ROUTER_ALERT_ISOLATE
  { "IPV6_ROUTER_ALERT_ISOLATE", IPV6_ROUTER_ALERT_ISOLATE, 1 },
#else
  { "IPV6_ROUTER_ALERT_ISOLATE", 0, 0 },
#endif
#ifdef IPV6_RTHDR
  { "IPV6_RTHDR", IPV6_RTHDR, 1 },
#else
  { "IPV6_RTHDR", 0, 0 },
#endif
#ifdef IPV6_RTHDRDSTOPTS
  { "IPV6_RTHDRDSTOPTS", IPV6_RTHDRDSTOPTS, 1 },
#else
  { "IPV6_RTHDRDSTOPTS", 0, 0 },
#endif
#ifdef IPV6_RTHDR_TYPE_0
  { "IPV6_RTHDR_TYPE_0", IPV6_RTHDR_TYPE_0, 1 },
#else
  { "IPV6_RTHDR_TYPE_0", 0, 0 },
#endif
#ifdef IPV6_TCLASS
  { "IPV6_TCLASS", IPV6_TCLASS, 1 },
#else
  { "IPV6_TCLASS", 0, 0 },
#endif
#ifdef IPV6_TRANSPARENT
  { "IPV6_TRANSPARENT", IPV6_TRANSPARENT, 1 },
#else
  { "IPV6_TRANSPARENT", 0, 0 },
#endif
#ifdef IPV6_UNICAST_HOPS
  { "IPV6_UNICAST_HOPS", IPV6_UNICAST_HOPS, 1 },
#else
  { "IPV6_UNICAST_HOPS", 0, 0 },
#endif
#ifdef IPV6_UNICAST_IF
  { "IPV6_UNICAST_IF", IPV6_UNICAST_IF, 1 },
#else
  { "IPV6_UNICAST_IF", 0, 0 },
#endif
#ifdef IPV6_USE_MIN_MTU
  { "IPV6_USE_MIN_MTU", IPV6_USE_MIN_MTU, 1 },
#else
  { "IPV6_USE_MIN_MTU", 0, 0 },
#endif
#ifdef IPV6_V6ONLY
  { "IPV6_V6ONLY", IPV6_V6ONLY, 1 },
#else
  { "IPV6_V6ONLY", 0, 0 },
#endif
#ifdef IPV6_XFRM_POLICY
  { "IPV6_XFRM_POLICY", IPV6_XFRM_POLICY, 1 },
#else
  { "IPV6_XFRM_POLICY", 0, 0 },
#endif
#ifdef IP_ADD_MEMBERSHIP
  { "IP_ADD_MEMBERSHIP", IP_ADD_MEMBERSHIP, 1 },
#else
  { "IP_ADD_MEMBERSHIP", 0, 0 },
#endif
#ifdef IP_ADD_SOURCE_MEMBERSHIP
  { "IP_ADD_SOURCE_MEMBERSHIP", IP_ADD_SOURCE_MEMBERSHIP, 1 },
#else
  { "IP_ADD_SOURCE_MEMBERSHIP", 0, 0 },
#endif
#ifdef IP_BINDANY
  { "IP_BINDANY", IP_BINDANY, 1 },
#else
  { "IP_BINDANY", 0, 0 },
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
  { "IP_BIND_ADDRESS_NO_PORT", IP_BIND_ADDRESS_NO_PORT, 1 },
#else
  { "IP_BIND_ADDRESS_NO_PORT", 0, 0 },
#endif
#ifdef IP_BLOCK_SOURCE
  { "IP_BLOCK_SOURCE", IP_BLOCK_SOURCE, 1 },
#else
  { "IP_BLOCK_SOURCE", 0, 0 },
#endif
#ifdef IP_CHECKSUM
  { "IP_CHECKSUM", IP_CHECKSUM, 1 },
#else
  { "IP_CHECKSUM", 0, 0 },
#endif
#ifdef IP_DEFAULT_MULTICAST_LOOP
  { "IP_DEFAULT_MULTICAST_LOOP", IP_DEFAULT_MULTICAST_LOOP, 1 },
#else
  { "IP_DEFAULT_MULTICAST_LOOP", 0, 0 },
#endif
#ifdef IP_DEFAULT_MULTICAST_TTL
  { "IP_DEFAULT_MULTICAST_TTL", IP_DEFAULT_MULTICAST_TTL, 1 },
#else
  { "IP_DEFAULT_MULTICAST_TTL", 0, 0 },
#endif
#ifdef IP_DONTFRAG
  { "IP_DONTFRAG", IP_DONTFRAG, 1 },
#else
  { "IP_DONTFRAG", 0, 0 },
#endif
#ifdef IP_DROP_MEMBERSHIP
  { "IP_DROP_MEMBERSHIP", IP_DROP_MEMBERSHIP, 1 },
#else
  { "IP_DROP_MEMBERSHIP", 0, 0 },
#endif
#ifdef IP_DROP_SOURCE_MEMBERSHIP
  { "IP_DROP_SOURCE_MEMBERSHIP", IP_DROP_SOURCE_MEMBERSHIP, 1 },
#else
  { "IP_DROP_SOURCE_MEMBERSHIP", 0, 0 },
#endif
#ifdef IP_FREEBIND
  { "IP_FREEBIND", IP_FREEBIND, 1 },
#else
  { "IP_FREEBIND", 0, 0 },
#endif
#ifdef IP_HDRINCL
  { "IP_HDRINCL", IP_HDRINCL, 1 },
#else
  { "IP_HDRINCL", 0, 0 },
#endif
#ifdef IP_IPSEC_POLICY
  { "IP_IPSEC_POLICY", IP_IPSEC_POLICY, 1 },
#else
  { "IP_IPSEC_POLICY", 0, 0 },
#endif
#ifdef IP_LOCAL_PORT_RANGE
  { "IP_LOCAL_PORT_RANGE", IP_LOCAL_PORT_RANGE, 1 },
#else
  { "IP_LOCAL_PORT_RANGE", 0, 0 },
#endif
#ifdef IP_MAX_MEMBERSHIPS
  { "IP_MAX_MEMBERSHIPS", IP_MAX_MEMBERSHIPS, 1 },
#else
  { "IP_MAX_MEMBERSHIPS", 0, 0 },
#endif
#ifdef IP_MINTTL
  { "IP_MINTTL", IP_MINTTL, 1 },
#else
  { "IP_MINTTL", 0, 0 },
#endif
#ifdef IP_MSFILTER
  { "IP_MSFILTER", IP_MSFILTER, 1 },
#else
  { "IP_MSFILTER", 0, 0 },
#endif
#ifdef IP_MTU
  { "IP_MTU", IP_MTU, 1 },
#else
  { "IP_MTU", 0, 0 },
#endif
#ifdef IP_MTU_DISCOVER
  { "IP_MTU_DISCOVER", IP_MTU_DISCOVER, 1 },
#else
  { "IP_MTU_DISCOVER", 0, 0 },
#endif
#ifdef IP_MULTICAST_ALL
  { "IP_MULTICAST_ALL", IP_MULTICAST_ALL, 1 },
#else
  { "IP_MULTICAST_ALL", 0, 0 },
#endif
#ifdef IP_MULTICAST_IF
  { "IP_MULTICAST_IF", IP_MULTICAST_IF, 1 },
#else
  { "IP_MULTICAST_IF", 0, 0 },
#endif
#ifdef IP_MULTICAST_LOOP
  { "IP_MULTICAST_LOOP", IP_MULTICAST_LOOP, 1 },
#else
  { "IP_MULTICAST_LOOP", 0, 0 },
#endif
#ifdef IP_MULTICAST_TTL
  { "IP_MULTICAST_TTL", IP_MULTICAST_TTL, 1 },
#else
  { "IP_MULTICAST_TTL", 0, 0 },
#endif
#ifdef IP_NODEFRAG
  { "IP_NODEFRAG", IP_NODEFRAG, 1 },
#else
  { "IP_NODEFRAG", 0, 0 },
#endif
#ifdef IP_OPTIONS
  { "IP_OPTIONS", IP_OPTIONS, 1 },
#else
  { "IP_OPTIONS", 0, 0 },
#endif
#ifdef IP_ORIGDSTADDR
  { "IP_ORIGDSTADDR", IP_ORIGDSTADDR, 1 },
#else
  { "IP_ORIGDSTADDR", 0, 0 },
#endif
#ifdef IP_PASSSEC
  { "IP_PASSSEC", IP_PASSSEC, 1 },
#else
  { "IP_PASSSEC", 0, 0 },
#endif
#ifdef IP_PKTINFO
  { "IP_PKTINFO", IP_PKTINFO, 1 },
#else
  { "IP_PKTINFO", 0, 0 },
#endif
#ifdef IP_PKTOPTIONS
  { "IP_PKTOPTIONS", IP_PKTOPTIONS, 1 },
#else
  { "IP_PKTOPTIONS", 0, 0 },
#endif
#ifdef IP_PMTUDISC_DO
  { "IP_PMTUDISC_DO", IP_PMTUDISC_DO, 1 },
#else
  { "IP_PMTUDISC_DO", 0, 0 },
#endif
#ifdef IP_PMTUDISC_DONT
  { "IP_PMTUDISC_DONT", IP_PMTUDISC_DONT, 1 },
#else
  { "IP_PMTUDISC_DONT", 0, 0 },
#endif
#ifdef IP_PMTUDISC_INTERFACE
  { "IP_PMTUDISC_INTERFACE", IP_PMTUDISC_INTERFACE, 1 },
#else
  { "IP_PMTUDISC_INTERFACE", 0, 0 },
#endif
#ifdef IP_PMTUDISC_OMIT
  { "IP_PMTUDISC_OMIT", IP_PMTUDISC_OMIT, 1 },
#else
  { "IP_PMTUDISC_OMIT", 0, 0 },
#endif
#ifdef IP_PMTUDISC_PROBE
  { "IP_PMTUDISC_PROBE", IP_PMTUDISC_PROBE, 1 },
#else
  { "IP_PMTUDISC_PROBE", 0, 0 },
#endif
#ifdef IP_PMTUDISC_WANT
  { "IP_PMTUDISC_WANT", IP_PMTUDISC_WANT, 1 },
#else
  { "IP_PMTUDISC_WANT", 0, 0 },
#endif
#ifdef IP_PROTOCOL
  { "IP_PROTOCOL", IP_PROTOCOL, 1 },
#else
  { "IP_PROTOCOL", 0, 0 },
#endif
#ifdef IP_RECVDSTADDR
  { "IP_RECVDSTADDR", IP_RECVDSTADDR, 1 },
#else
  { "IP_RECVDSTADDR", 0, 0 },
#endif
#ifdef IP_RECVERR
  { "IP_RECVERR", IP_RECVERR, 1 },
#else
  { "IP_RECVERR", 0, 0 },
#endif
#ifdef IP_RECVERR_RFC4884
  { "IP_RECVERR_RFC4884", IP_RECVERR_RFC4884, 1 },
#else
  { "IP_RECVERR_RFC4884", 0, 0 },
#endif
#ifdef IP_RECVFRAGSIZE
  { "IP_RECVFRAGSIZE", IP_RECVFRAGSIZE, 1 },
#else
  { "IP_RECVFRAGSIZE", 0, 0 },
#endif
#ifdef IP_RECVIF
  { "IP_RECVIF", IP_RECVIF, 1 },
#else
  { "IP_RECVIF", 0, 0 },
#endif
#ifdef IP_RECVOPTS
  { "IP_RECVOPTS", IP_RECVOPTS, 1 },
#else
  { "IP_RECVOPTS", 0, 0 },
#endif
#ifdef IP_RECVORIGDSTADDR
  { "IP_RECVORIGDSTADDR", IP_RECVORIGDSTADDR, 1 },
#else
  { "IP_RECVORIGDSTADDR", 0, 0 },
#endif
#ifdef IP_RECVPKTINFO
  { "IP_RECVPKTINFO", IP_RECVPKTINFO, 1 },
#else
  { "IP_RECVPKTINFO", 0, 0 },
#endif
#ifdef IP_RECVRETOPTS
  { "IP_RECVRETOPTS", IP_RECVRETOPTS, 1 },
#else
  { "IP_RECVRETOPTS", 0, 0 },
#endif
#ifdef IP_RECVTOS
  { "IP_RECVTOS", IP_RECVTOS, 1 },
#else
  { "IP_RECVTOS", 0, 0 },
#endif
#ifdef IP_RECVTTL
  { "IP_RECVTTL", IP_RECVTTL, 1 },
#else
  { "IP_RECVTTL", 0, 0 },
#endif
#ifdef IP_RETOPTS
  { "IP_RETOPTS", IP_RETOPTS, 1 },
#else
  { "IP_RETOPTS", 0, 0 },
#endif
#ifdef IP_ROUTER_ALERT
  { "IP_ROUTER_ALERT", IP_ROUTER_ALERT, 1 },
#else
  { "IP_ROUTER_ALERT", 0, 0 },
#endif
#ifdef IP_SENDSRCADDR
  { "IP_SENDSRCADDR", IP_SENDSRCADDR, 1 },
#else
  { "IP_SENDSRCADDR", 0, 0 },
#endif
#ifdef IP_TOS
  { "IP_TOS", IP_TOS, 1 },
#else
  { "IP_TOS", 0, 0 },
#endif
#ifdef IP_TRANSPARENT
  { "IP_TRANSPARENT", IP_TRANSPARENT, 1 },
#else
  { "IP_TRANSPARENT", 0, 0 },
#endif
#ifdef IP_TTL
  { "IP_TTL", IP_TTL, 1 },
#else
  { "IP_TTL", 0, 0 },
#endif
#ifdef IP_UNBLOCK_SOURCE
  { "IP_UNBLOCK_SOURCE", IP_UNBLOCK_SOURCE, 1 },
#else
  { "IP_UNBLOCK_SOURCE", 0, 0 },
#endif
#ifdef IP_UNICAST_IF
  { "IP_UNICAST_IF", IP_UNICAST_IF, 1 },
#else
  { "IP_UNICAST_IF", 0, 0 },
#endif
#ifdef IP_XFRM_POLICY
  { "IP_XFRM_POLICY", IP_XFRM_POLICY, 1 },
#else
  { "IP_XFRM_POLICY", 0, 0 },
#endif
#ifdef J1939_EE_INFO_NONE
  { "J1939_EE_INFO_NONE", J1939_EE_INFO_NONE, 1 },
#else
  { "J1939_EE_INFO_NONE", 0, 0 },
#endif
#ifdef J1939_EE_INFO_TX_ABORT
  { "J1939_EE_INFO_TX_ABORT", J1939_EE_INFO_TX_ABORT, 1 },
#else
  { "J1939_EE_INFO_TX_ABORT", 0, 0 },
#endif
#ifdef J1939_FILTER_MAX
  { "J1939_FILTER_MAX", J1939_FILTER_MAX, 1 },
#else
  { "J1939_FILTER_MAX", 0, 0 },
#endif
#ifdef J1939_IDLE_ADDR
  { "J1939_IDLE_ADDR", J1939_IDLE_ADDR, 1 },
#else
  { "J1939_IDLE_ADDR", 0, 0 },
#endif
#ifdef J1939_MAX_UNICAST_ADDR
  { "J1939_MAX_UNICAST_ADDR", J1939_MAX_UNICAST_ADDR, 1 },
#else
  { "J1939_MAX_UNICAST_ADDR", 0, 0 },
#endif
#ifdef J1939_NLA_BYTES_ACKED
  { "J1939_NLA_BYTES_ACKED", J1939_NLA_BYTES_ACKED, 1 },
#else
  { "J1939_NLA_BYTES_ACKED", 0, 0 },
#endif
#ifdef J1939_NLA_PAD
  { "J1939_NLA_PAD", J1939_NLA_PAD, 1 },
#else
  { "J1939_NLA_PAD", 0, 0 },
#endif
#ifdef J1939_NO_ADDR
  { "J1939_NO_ADDR", J1939_NO_ADDR, 1 },
#else
  { "J1939_NO_ADDR", 0, 0 },
#endif
#ifdef J1939_NO_NAME
  { "J1939_NO_NAME", J1939_NO_NAME, 1 },
#else
  { "J1939_NO_NAME", 0, 0 },
#endif
#ifdef J1939_NO_PGN
  { "J1939_NO_PGN", J1939_NO_PGN, 1 },
#else
  { "J1939_NO_PGN", 0, 0 },
#endif
#ifdef J1939_PGN_ADDRESS_CLAIMED
  { "J1939_PGN_ADDRESS_CLAIMED", J1939_PGN_ADDRESS_CLAIMED, 1 },
#else
  { "J1939_PGN_ADDRESS_CLAIMED", 0, 0 },
#endif
#ifdef J1939_PGN_ADDRESS_COMMANDED
  { "J1939_PGN_ADDRESS_COMMANDED", J1939_PGN_ADDRESS_COMMANDED, 1 },
#else
  { "J1939_PGN_ADDRESS_COMMANDED", 0, 0 },
#endif
#ifdef J1939_PGN_MAX
  { "J1939_PGN_MAX", J1939_PGN_MAX, 1 },
#else
  { "J1939_PGN_MAX", 0, 0 },
#endif
#ifdef J1939_PGN_PDU1_MAX
  { "J1939_PGN_PDU1_MAX", J1939_PGN_PDU1_MAX, 1 },
#else
  { "J1939_PGN_PDU1_MAX", 0, 0 },
#endif
#ifdef J1939_PGN_REQUEST
  { "J1939_PGN_REQUEST", J1939_PGN_REQUEST, 1 },
#else
  { "J1939_PGN_REQUEST", 0, 0 },
#endif
#ifdef MCAST_BLOCK_SOURCE
  { "MCAST_BLOCK_SOURCE", MCAST_BLOCK_SOURCE, 1 },
#else
  { "MCAST_BLOCK_SOURCE", 0, 0 },
#endif
#ifdef MCAST_JOIN_GROUP
  { "MCAST_JOIN_GROUP", MCAST_JOIN_GROUP, 1 },
#else
  { "MCAST_JOIN_GROUP", 0, 0 },
#endif
#ifdef MCAST_JOIN_SOURCE_GROUP
  { "MCAST_JOIN_SOURCE_GROUP", MCAST_JOIN_SOURCE_GROUP, 1 },
#else
  { "MCAST_JOIN_SOURCE_GROUP", 0, 0 },
#endif
#ifdef MCAST_LEAVE_GROUP
  { "MCAST_LEAVE_GROUP", MCAST_LEAVE_GROUP, 1 },
#else
  { "MCAST_LEAVE_GROUP", 0, 0 },
#endif
#ifdef MCAST_LEAVE_SOURCE_GROUP
  { "MCAST_LEAVE_SOURCE_GROUP", MCAST_LEAVE_SOURCE_GROUP, 1 },
#else
  { "MCAST_LEAVE_SOURCE_GROUP", 0, 0 },
#endif
#ifdef MCAST_MSFILTER
  { "MCAST_MSFILTER", MCAST_MSFILTER, 1 },
#else
  { "MCAST_MSFILTER", 0, 0 },
#endif
#ifdef MCAST_UNBLOCK_SOURCE
  { "MCAST_UNBLOCK_SOURCE", MCAST_UNBLOCK_SOURCE, 1 },
#else
  { "MCAST_UNBLOCK_SOURCE", 0, 0 },
#endif
#ifdef MPTCP_INFO
  { "MPTCP_INFO", MPTCP_INFO, 1 },
#else
  { "MPTCP_INFO", 0, 0 },
#endif
#ifdef MPTCP_SUBFLOW_ADDRS
  { "MPTCP_SUBFLOW_ADDRS", MPTCP_SUBFLOW_ADDRS, 1 },
#else
  { "MPTCP_SUBFLOW_ADDRS", 0, 0 },
#endif
#ifdef MPTCP_TCPINFO
  { "MPTCP_TCPINFO", MPTCP_TCPINFO, 1 },
#else
  { "MPTCP_TCPINFO", 0, 0 },
#endif
#ifdef MSG_BATCH
  { "MSG_BATCH", MSG_BATCH, 1 },
#else
  { "MSG_BATCH", 0, 0 },
#endif
#ifdef MSG_CMSG_CLOEXEC
  { "MSG_CMSG_CLOEXEC", MSG_CMSG_CLOEXEC, 1 },
#else
  { "MSG_CMSG_CLOEXEC", 0, 0 },
#endif
#ifdef MSG_CONFIRM
  { "MSG_CONFIRM", MSG_CONFIRM, 1 },
#else
  { "MSG_CONFIRM", 0, 0 },
#endif
#ifdef MSG_CTRUNC
  { "MSG_CTRUNC", MSG_CTRUNC, 1 },
#else
  { "MSG_CTRUNC", 0, 0 },
#endif
#ifdef MSG_DONTROUTE
  { "MSG_DONTROUTE", MSG_DONTROUTE, 1 },
#else
  { "MSG_DONTROUTE", 0, 0 },
#endif
#ifdef MSG_DONTWAIT
  { "MSG_DONTWAIT", MSG_DONTWAIT, 1 },
#else
  { "MSG_DONTWAIT", 0, 0 },
#endif
#ifdef MSG_EOF
  { "MSG_EOF", MSG_EOF, 1 },
#else
  { "MSG_EOF", 0, 0 },
#endif
#ifdef MSG_EOR
  { "MSG_EOR", MSG_EOR, 1 },
#else
  { "MSG_EOR", 0, 0 },
#endif
#ifdef MSG_ERRQUEUE
  { "MSG_ERRQUEUE", MSG_ERRQUEUE, 1 },
#else
  { "MSG_ERRQUEUE", 0, 0 },
#endif
#ifdef MSG_FASTOPEN
  { "MSG_FASTOPEN", MSG_FASTOPEN, 1 },
#else
  { "MSG_FASTOPEN", 0, 0 },
#endif
#ifdef MSG_FIN
  { "MSG_FIN", MSG_FIN, 1 },
#else
  { "MSG_FIN", 0, 0 },
#endif
#ifdef MSG_FLUSH
  { "MSG_FLUSH", MSG_FLUSH, 1 },
#else
  { "MSG_FLUSH", 0, 0 },
#endif
#ifdef MSG_HAVEMORE
  { "MSG_HAVEMORE", MSG_HAVEMORE, 1 },
#else
  { "MSG_HAVEMORE", 0, 0 },
#endif
#ifdef MSG_HOLD
  { "MSG_HOLD", MSG_HOLD, 1 },
#else
  { "MSG_HOLD", 0, 0 },
#endif
#ifdef MSG_MCAST
  { "MSG_MCAST", MSG_MCAST, 1 },
#else
  { "MSG_MCAST", 0, 0 },
#endif
#ifdef MSG_MORE
  { "MSG_MORE", MSG_MORE, 1 },
#else
  { "MSG_MORE", 0, 0 },
#endif
#ifdef MSG_NBIO
  { "MSG_NBIO", MSG_NBIO, 1 },
#else
  { "MSG_NBIO", 0, 0 },
#endif
#ifdef MSG_NEEDSA
  { "MSG_NEEDSA", MSG_NEEDSA, 1 },
#else
  { "MSG_NEEDSA", 0, 0 },
#endif
#ifdef MSG_NOSIGNAL
  { "MSG_NOSIGNAL", MSG_NOSIGNAL, 1 },
#else
  { "MSG_NOSIGNAL", 0, 0 },
#endif
#ifdef MSG_OOB
  { "MSG_OOB", MSG_OOB, 1 },
#else
  { "MSG_OOB", 0, 0 },
#endif
#ifdef MSG_PEEK
  { "MSG_PEEK", MSG_PEEK, 1 },
#else
  { "MSG_PEEK", 0, 0 },
#endif
#ifdef MSG_PROBE
  { "MSG_PROBE", MSG_PROBE, 1 },
#else
  { "MSG_PROBE", 0, 0 },
#endif
#ifdef MSG_RCVMORE
  { "MSG_RCVMORE", MSG_RCVMORE, 1 },
#else
  { "MSG_RCVMORE", 0, 0 },
#endif
#ifdef MSG_SEND
  { "MSG_SEND", MSG_SEND, 1 },
#else
  { "MSG_SEND", 0, 0 },
#endif
#ifdef MSG_TRUNC
  { "MSG_TRUNC", MSG_TRUNC, 1 },
#else
  { "MSG_TRUNC", 0, 0 },
#endif
#ifdef MSG_TRYHARD
  { "MSG_TRYHARD", MSG_TRYHARD, 1 },
#else
  { "MSG_TRYHARD", 0, 0 },
#endif
#ifdef MSG_WAITALL
  { "MSG_WAITALL", MSG_WAITALL, 1 },
#else
  { "MSG_WAITALL", 0, 0 },
#endif
#ifdef MSG_WAITFORONE
  { "MSG_WAITFORONE", MSG_WAITFORONE, 1 },
#else
  { "MSG_WAITFORONE", 0, 0 },
#endif
#ifdef MSG_WAITSTREAM
  { "MSG_WAITSTREAM", MSG_WAITSTREAM, 1 },
#else
  { "MSG_WAITSTREAM", 0, 0 },
#endif
#ifdef MSG_ZEROCOPY
  { "MSG_ZEROCOPY", MSG_ZEROCOPY, 1 },
#else
  { "MSG_ZEROCOPY", 0, 0 },
#endif
#ifdef NETLINK_ADD_MEMBERSHIP
  { "NETLINK_ADD_MEMBERSHIP", NETLINK_ADD_MEMBERSHIP, 1 },
#else
  { "NETLINK_ADD_MEMBERSHIP", 0, 0 },
#endif
#ifdef NETLINK_AUDIT
  { "NETLINK_AUDIT", NETLINK_AUDIT, 1 },
#else
  { "NETLINK_AUDIT", 0, 0 },
#endif
#ifdef NETLINK_BROADCAST_ERROR
  { "NETLINK_BROADCAST_ERROR", NETLINK_BROADCAST_ERROR, 1 },
#else
  { "NETLINK_BROADCAST_ERROR", 0, 0 },
#endif
#ifdef NETLINK_CAP_ACK
  { "NETLINK_CAP_ACK", NETLINK_CAP_ACK, 1 },
#else
  { "NETLINK_CAP_ACK", 0, 0 },
#endif
#ifdef NETLINK_CONNECTOR
  { "NETLINK_CONNECTOR", NETLINK_CONNECTOR, 1 },
#else
  { "NETLINK_CONNECTOR", 0, 0 },
#endif
#ifdef NETLINK_CRYPTO
  { "NETLINK_CRYPTO", NETLINK_CRYPTO, 1 },
#else
  { "NETLINK_CRYPTO", 0, 0 },
#endif
#ifdef NETLINK_DROP_MEMBERSHIP
  { "NETLINK_DROP_MEMBERSHIP", NETLINK_DROP_MEMBERSHIP, 1 },
#else
  { "NETLINK_DROP_MEMBERSHIP", 0, 0 },
#endif
#ifdef NETLINK_EXT_ACK
  { "NETLINK_EXT_ACK", NETLINK_EXT_ACK, 1 },
#else
  { "NETLINK_EXT_ACK", 0, 0 },
#endif
#ifdef NETLINK_FIREWALL
  { "NETLINK_FIREWALL", NETLINK_FIREWALL, 1 },
#else
  { "NETLINK_FIREWALL", 0, 0 },
#endif
#ifdef NETLINK_GENERIC
  { "NETLINK_GENERIC", NETLINK_GENERIC, 1 },
#else
  { "NETLINK_GENERIC", 0, 0 },
#endif
#ifdef NETLINK_GET_STRICT_CHK
  { "NETLINK_GET_STRICT_CHK", NETLINK_GET_STRICT_CHK, 1 },
#else
  { "NETLINK_GET_STRICT_CHK", 0, 0 },
#endif
#ifdef NETLINK_KOBJECT_UEVENT
  { "NETLINK_KOBJECT_UEVENT", NETLINK_KOBJECT_UEVENT, 1 },
#else
  { "NETLINK_KOBJECT_UEVENT", 0, 0 },
#endif
#ifdef NETLINK_LISTEN_ALL_NSID
  { "NETLINK_LISTEN_ALL_NSID", NETLINK_LISTEN_ALL_NSID, 1 },
#else
  { "NETLINK_LISTEN_ALL_NSID", 0, 0 },
#endif
#ifdef NETLINK_LIST_MEMBERSHIPS
  { "NETLINK_LIST_MEMBERSHIPS", NETLINK_LIST_MEMBERSHIPS, 1 },
#else
  { "NETLINK_LIST_MEMBERSHIPS", 0, 0 },
#endif
#ifdef NETLINK_NETFILTER
  { "NETLINK_NETFILTER", NETLINK_NETFILTER, 1 },
#else
  { "NETLINK_NETFILTER", 0, 0 },
#endif
#ifdef NETLINK_NFLOG
  { "NETLINK_NFLOG", NETLINK_NFLOG, 1 },
#else
  { "NETLINK_NFLOG", 0, 0 },
#endif
#ifdef NETLINK_NO_ENOBUFS
  { "NETLINK_NO_ENOBUFS", NETLINK_NO_ENOBUFS, 1 },
#else
  { "NETLINK_NO_ENOBUFS", 0, 0 },
#endif
#ifdef NETLINK_PKTINFO
  { "NETLINK_PKTINFO", NETLINK_PKTINFO, 1 },
#else
  { "NETLINK_PKTINFO", 0, 0 },
#endif
#ifdef NETLINK_ROUTE
  { "NETLINK_ROUTE", NETLINK_ROUTE, 1 },
#else
  { "NETLINK_ROUTE", 0, 0 },
#endif
#ifdef NETLINK_SELINUX
  { "NETLINK_SELINUX", NETLINK_SELINUX, 1 },
#else
  { "NETLINK_SELINUX", 0, 0 },
#endif
#ifdef NETLINK_SOCK_DIAG
  { "NETLINK_SOCK_DIAG", NETLINK_SOCK_DIAG, 1 },
#else
  { "NETLINK_SOCK_DIAG", 0, 0 },
#endif
#ifdef NETLINK_USERSOCK
  { "NETLINK_USERSOCK", NETLINK_USERSOCK, 1 },
#else
  { "NETLINK_USERSOCK", 0, 0 },
#endif
#ifdef NETLINK_XFRM
  { "NETLINK_XFRM", NETLINK_XFRM, 1 },
#else
  { "NETLINK_XFRM", 0, 0 },
#endif
#ifdef NI_DGRAM
  { "NI_DGRAM", NI_DGRAM, 1 },
#else
  { "NI_DGRAM", 0, 0 },
#endif
#ifdef NI_IDN
  { "NI_IDN", NI_IDN, 1 },
#else
  { "NI_IDN", 0, 0 },
#endif
#ifdef NI_NAMEREQD
  { "NI_NAMEREQD", NI_NAMEREQD, 1 },
#else
  { "NI_NAMEREQD", 0, 0 },
#endif
#ifdef NI_NOFQDN
  { "NI_NOFQDN", NI_NOFQDN, 1 },
#else
  { "NI_NOFQDN", 0, 0 },
#endif
#ifdef NI_NUMERICHOST
  { "NI_NUMERICHOST", NI_NUMERICHOST, 1 },
#else
  { "NI_NUMERICHOST", 0, 0 },
#endif
#ifdef NI_NUMERICSCOPE
  { "NI_NUMERICSCOPE", NI_NUMERICSCOPE, 1 },
#else
  { "NI_NUMERICSCOPE", 0, 0 },
#endif
#ifdef NI_NUMERICSERV
  { "NI_NUMERICSERV", NI_NUMERICSERV, 1 },
#else
  { "NI_NUMERICSERV", 0, 0 },
#endif
#ifdef NI_WITHSCOPEID
  { "NI_WITHSCOPEID", NI_WITHSCOPEID, 1 },
#else
  { "NI_WITHSCOPEID", 0, 0 },
#endif
#ifdef PACKET_ADD_MEMBERSHIP
  { "PACKET_ADD_MEMBERSHIP", PACKET_ADD_MEMBERSHIP, 1 },
#else
  { "PACKET_ADD_MEMBERSHIP", 0, 0 },
#endif
#ifdef PACKET_AUXDATA
  { "PACKET_AUXDATA", PACKET_AUXDATA, 1 },
#else
  { "PACKET_AUXDATA", 0, 0 },
#endif
#ifdef PACKET_BROADCAST
  { "PACKET_BROADCAST", PACKET_BROADCAST, 1 },
#else
  { "PACKET_BROADCAST", 0, 0 },
#endif
#ifdef PACKET_COPY_THRESH
  { "PACKET_COPY_THRESH", PACKET_COPY_THRESH, 1 },
#else
  { "PACKET_COPY_THRESH", 0, 0 },
#endif
#ifdef PACKET_DROP_MEMBERSHIP
  { "PACKET_DROP_MEMBERSHIP", PACKET_DROP_MEMBERSHIP, 1 },
#else
  { "PACKET_DROP_MEMBERSHIP", 0, 0 },
#endif
#ifdef PACKET_FANOUT
  { "PACKET_FANOUT", PACKET_FANOUT, 1 },
#else
  { "PACKET_FANOUT", 0, 0 },
#endif
#ifdef PACKET_FANOUT_CBPF
  { "PACKET_FANOUT_CBPF", PACKET_FANOUT_CBPF, 1 },
#else
  { "PACKET_FANOUT_CBPF", 0, 0 },
#endif
#ifdef PACKET_FANOUT_CPU
  { "PACKET_FANOUT_CPU", PACKET_FANOUT_CPU, 1 },
#else
  { "PACKET_FANOUT_CPU", 0, 0 },
#endif
#ifdef PACKET_FANOUT_EBPF
  { "PACKET_FANOUT_EBPF", PACKET_FANOUT_EBPF, 1 },
#else
  { "PACKET_FANOUT_EBPF", 0, 0 },
#endif
#ifdef PACKET_FANOUT_HASH
  { "PACKET_FANOUT_HASH", PACKET_FANOUT_HASH, 1 },
#else
  { "PACKET_FANOUT_HASH", 0, 0 },
#endif
#ifdef PACKET_FANOUT_LB
  { "PACKET_FANOUT_LB", PACKET_FANOUT_LB, 1 },
#else
  { "PACKET_FANOUT_LB", 0, 0 },
#endif
#ifdef PACKET_FANOUT_QM
  { "PACKET_FANOUT_QM", PACKET_FANOUT_QM, 1 },
#else
  { "PACKET_FANOUT_QM", 0, 0 },
#endif
#ifdef PACKET_FANOUT_RND
  { "PACKET_FANOUT_RND", PACKET_FANOUT_RND, 1 },
#else
  { "PACKET_FANOUT_RND", 0, 0 },
#endif
#ifdef PACKET_FANOUT_ROLLOVER
  { "PACKET_FANOUT_ROLLOVER", PACKET_FANOUT_ROLLOVER, 1 },
#else
  { "PACKET_FANOUT_ROLLOVER", 0, 0 },
#endif
#ifdef PACKET_FASTROUTE
  { "PACKET_FASTROUTE", PACKET_FASTROUTE, 1 },
#else
  { "PACKET_FASTROUTE", 0, 0 },
#endif
#ifdef PACKET_HDRLEN
  { "PACKET_HDRLEN", PACKET_HDRLEN, 1 },
#else
  { "PACKET_HDRLEN", 0, 0 },
#endif
#ifdef PACKET_HOST
  { "PACKET_HOST", PACKET_HOST, 1 },
#else
  { "PACKET_HOST", 0, 0 },
#endif
#ifdef PACKET_IGNORE_OUTGOING
  { "PACKET_IGNORE_OUTGOING", PACKET_IGNORE_OUTGOING, 1 },
#else
  { "PACKET_IGNORE_OUTGOING", 0, 0 },
#endif
#ifdef PACKET_LOOPBACK
  { "PACKET_LOOPBACK", PACKET_LOOPBACK, 1 },
#else
  { "PACKET_LOOPBACK", 0, 0 },
#endif
#ifdef PACKET_LOSS
  { "PACKET_LOSS", PACKET_LOSS, 1 },
#else
  { "PACKET_LOSS", 0, 0 },
#endif
#ifdef PACKET_MR_ALLMULTI
  { "PACKET_MR_ALLMULTI", PACKET_MR_ALLMULTI, 1 },
#else
  { "PACKET_MR_ALLMULTI", 0, 0 },
#endif
#ifdef PACKET_MR_MULTICAST
  { "PACKET_MR_MULTICAST", PACKET_MR_MULTICAST, 1 },
#else
  { "PACKET_MR_MULTICAST", 0, 0 },
#endif
#ifdef PACKET_MR_PROMISC
  { "PACKET_MR_PROMISC", PACKET_MR_PROMISC, 1 },
#else
  { "PACKET_MR_PROMISC", 0, 0 },
#endif
#ifdef PACKET_MR_UNICAST
  { "PACKET_MR_UNICAST", PACKET_MR_UNICAST, 1 },
#else
  { "PACKET_MR_UNICAST", 0, 0 },
#endif
#ifdef PACKET_MULTICAST
  { "PACKET_MULTICAST", PACKET_MULTICAST, 1 },
#else
  { "PACKET_MULTICAST", 0, 0 },
#endif
#ifdef PACKET_ORIGDEV
  { "PACKET_ORIGDEV", PACKET_ORIGDEV, 1 },
#else
  { "PACKET_ORIGDEV", 0, 0 },
#endif
#ifdef PACKET_OTHERHOST
  { "PACKET_OTHERHOST", PACKET_OTHERHOST, 1 },
#else
  { "PACKET_OTHERHOST", 0, 0 },
#endif
#ifdef PACKET_OUTGOING
  { "PACKET_OUTGOING", PACKET_OUTGOING, 1 },
#else
  { "PACKET_OUTGOING", 0, 0 },
#endif
#ifdef PACKET_QDISC_BYPASS
  { "PACKET_QDISC_BYPASS", PACKET_QDISC_BYPASS, 1 },
#else
  { "PACKET_QDISC_BYPASS", 0, 0 },
#endif
#ifdef PACKET_RESERVE
  { "PACKET_RESERVE", PACKET_RESERVE, 1 },
#else
  { "PACKET_RESERVE", 0, 0 },
#endif
#ifdef PACKET_ROLLOVER_STATS
  { "PACKET_ROLLOVER_STATS", PACKET_ROLLOVER_STATS, 1 },
#else
  { "PACKET_ROLLOVER_STATS", 0, 0 },
#endif
#ifdef PACKET_RX_RING
  { "PACKET_RX_RING", PACKET_RX_RING, 1 },
#else
  { "PACKET_RX_RING", 0, 0 },
#endif
#ifdef PACKET_STATISTICS
  { "PACKET_STATISTICS", PACKET_STATISTICS, 1 },
#else
  { "PACKET_STATISTICS", 0, 0 },
#endif
#ifdef PACKET_TIMESTAMP
  { "PACKET_TIMESTAMP", PACKET_TIMESTAMP, 1 },
#else
  { "PACKET_TIMESTAMP", 0, 0 },
#endif
#ifdef PACKET_TX_HAS_OFF
  { "PACKET_TX_HAS_OFF", PACKET_TX_HAS_OFF, 1 },
#else
  { "PACKET_TX_HAS_OFF", 0, 0 },
#endif
#ifdef PACKET_TX_RING
  { "PACKET_TX_RING", PACKET_TX_RING, 1 },
#else
  { "PACKET_TX_RING", 0, 0 },
#endif
#ifdef PACKET_TX_TIMESTAMP
  { "PACKET_TX_TIMESTAMP", PACKET_TX_TIMESTAMP, 1 },
#else
  { "PACKET_TX_TIMESTAMP", 0, 0 },
#endif
#ifdef PACKET_VERSION
  { "PACKET_VERSION", PACKET_VERSION, 1 },
#else
  { "PACKET_VERSION", 0, 0 },
#endif
#ifdef PACKET_VNET_HDR
  { "PACKET_VNET_HDR", PACKET_VNET_HDR, 1 },
#else
  { "PACKET_VNET_HDR", 0, 0 },
#endif
#ifdef PACKET_VNET_HDR_SZ
  { "PACKET_VNET_HDR_SZ", PACKET_VNET_HDR_SZ, 1 },
#else
  { "PACKET_VNET_HDR_SZ", 0, 0 },
#endif
#ifdef POLLERR
  { "POLLERR", POLLERR, 1 },
#else
  { "POLLERR", 0, 0 },
#endif
#ifdef POLLHUP
  { "POLLHUP", POLLHUP, 1 },
#else
  { "POLLHUP", 0, 0 },
#endif
#ifdef POLLIN
  { "POLLIN", POLLIN, 1 },
#else
  { "POLLIN", 0, 0 },
#endif
#ifdef POLLOUT
  { "POLLOUT", POLLOUT, 1 },
#else
  { "POLLOUT", 0, 0 },
#endif
#ifdef POLLPRI
  { "POLLPRI", POLLPRI, 1 },
#else
  { "POLLPRI", 0, 0 },
#endif
#ifdef SCM_BINTIME
  { "SCM_BINTIME", SCM_BINTIME, 1 },
#else
  { "SCM_BINTIME", 0, 0 },
#endif
#ifdef SCM_CREDENTIALS
  { "SCM_CREDENTIALS", SCM_CREDENTIALS, 1 },
#else
  { "SCM_CREDENTIALS", 0, 0 },
#endif
#ifdef SCM_CREDS
  { "SCM_CREDS", SCM_CREDS, 1 },
#elif defined(SCM_CREDENTIALS)
  { "SCM_CREDS", SCM_CREDENTIALS, 1 },
#else
  { "SCM_CREDS", 0, 0 },
#endif
#ifdef SCM_INQ
  { "SCM_INQ", SCM_INQ, 1 },
#else
  { "SCM_INQ", 0, 0 },
#endif
#ifdef SCM_J1939_DEST_ADDR
  { "SCM_J1939_DEST_ADDR", SCM_J1939_DEST_ADDR, 1 },
#else
  { "SCM_J1939_DEST_ADDR", 0, 0 },
#endif
#ifdef SCM_J1939_DEST_NAME
  { "SCM_J1939_DEST_NAME", SCM_J1939_DEST_NAME, 1 },
#else
  { "SCM_J1939_DEST_NAME", 0, 0 },
#endif
#ifdef SCM_J1939_ERRQUEUE
  { "SCM_J1939_ERRQUEUE", SCM_J1939_ERRQUEUE, 1 },
#else
  { "SCM_J1939_ERRQUEUE", 0, 0 },
#endif
#ifdef SCM_J1939_PRIO
  { "SCM_J1939_PRIO", SCM_J1939_PRIO, 1 },
#else
  { "SCM_J1939_PRIO", 0, 0 },
#endif
#ifdef SCM_MONOTONIC
  { "SCM_MONOTONIC", SCM_MONOTONIC, 1 },
#else
  { "SCM_MONOTONIC", 0, 0 },
#endif
#ifdef SCM_PIDFD
  { "SCM_PIDFD", SCM_PIDFD, 1 },
#else
  { "SCM_PIDFD", 0, 0 },
#endif
#ifdef SCM_REALTIME
  { "SCM_REALTIME", SCM_REALTIME, 1 },
#else
  { "SCM_REALTIME", 0, 0 },
#endif
#ifdef SCM_RIGHTS
  { "SCM_RIGHTS", SCM_RIGHTS, 1 },
#else
  { "SCM_RIGHTS", 0, 0 },
#endif
#ifdef SCM_SECURITY
  { "SCM_SECURITY", SCM_SECURITY, 1 },
#else
  { "SCM_SECURITY", 0, 0 },
#endif
#ifdef SCM_TIMESTAMP
  { "SCM_TIMESTAMP", SCM_TIMESTAMP, 1 },
#else
  { "SCM_TIMESTAMP", 0, 0 },
#endif
#ifdef SCM_TIMESTAMPING
  { "SCM_TIMESTAMPING", SCM_TIMESTAMPING, 1 },
#else
  { "SCM_TIMESTAMPING", 0, 0 },
#endif
#ifdef SCM_TIMESTAMPNS
  { "SCM_TIMESTAMPNS", SCM_TIMESTAMPNS, 1 },
#else
  { "SCM_TIMESTAMPNS", 0, 0 },
#endif
#ifdef SCM_TIMESTAMP_MONOTONIC
  { "SCM_TIMESTAMP_MONOTONIC", SCM_TIMESTAMP_MONOTONIC, 1 },
#else
  { "SCM_TIMESTAMP_MONOTONIC", 0, 0 },
#endif
#ifdef SCM_TS_OPT_ID
  { "SCM_TS_OPT_ID", SCM_TS_OPT_ID, 1 },
#else
  { "SCM_TS_OPT_ID", 0, 0 },
#endif
#ifdef SCM_TXTIME
  { "SCM_TXTIME", SCM_TXTIME, 1 },
#else
  { "SCM_TXTIME", 0, 0 },
#endif
#ifdef SCM_WIFI_STATUS
  { "SCM_WIFI_STATUS", SCM_WIFI_STATUS, 1 },
#else
  { "SCM_WIFI_STATUS", 0, 0 },
#endif
#ifdef SCTP_EVENTS
  { "SCTP_EVENTS", SCTP_EVENTS, 1 },
#else
  { "SCTP_EVENTS", 0, 0 },
#endif
#ifdef SCTP_INITMSG
  { "SCTP_INITMSG", SCTP_INITMSG, 1 },
#else
  { "SCTP_INITMSG", 0, 0 },
#endif
#ifdef SCTP_NODELAY
  { "SCTP_NODELAY", SCTP_NODELAY, 1 },
#else
  { "SCTP_NODELAY", 0, 0 },
#endif
#ifdef SCTP_RCVINFO
  { "SCTP_RCVINFO", SCTP_RCVINFO, 1 },
#else
  { "SCTP_RCVINFO", 0, 0 },
#endif
#ifdef SCTP_RECVRCVINFO
  { "SCTP_RECVRCVINFO", SCTP_RECVRCVINFO, 1 },
#else
  { "SCTP_RECVRCVINFO", 0, 0 },
#endif
#ifdef SCTP_SNDINFO
  { "SCTP_SNDINFO", SCTP_SNDINFO, 1 },
#else
  { "SCTP_SNDINFO", 0, 0 },
#endif
#ifdef SHUT_RD
  { "SHUT_RD", SHUT_RD, 1 },
#else
  { "SHUT_RD", 0, 0 },
#endif
#ifdef SHUT_RDWR
  { "SHUT_RDWR", SHUT_RDWR, 1 },
#else
  { "SHUT_RDWR", 0, 0 },
#endif
#ifdef SHUT_WR
  { "SHUT_WR", SHUT_WR, 1 },
#else
  { "SHUT_WR", 0, 0 },
#endif
#ifdef SOCK_DCCP
  { "SOCK_DCCP", SOCK_DCCP, 1 },
#else
  { "SOCK_DCCP", 0, 0 },
#endif
#ifdef SOCK_DGRAM
  { "SOCK_DGRAM", SOCK_DGRAM, 1 },
#else
  { "SOCK_DGRAM", 0, 0 },
#endif
#ifdef SOCK_RAW
  { "SOCK_RAW", SOCK_RAW, 1 },
#else
  { "SOCK_RAW", 0, 0 },
#endif
#ifdef SOCK_RDM
  { "SOCK_RDM", SOCK_RDM, 1 },
#else
  { "SOCK_RDM", 0, 0 },
#endif
#ifdef SOCK_SEQPACKET
  { "SOCK_SEQPACKET", SOCK_SEQPACKET, 1 },
#else
  { "SOCK_SEQPACKET", 0, 0 },
#endif
#ifdef SOCK_STREAM
  { "SOCK_STREAM", SOCK_STREAM, 1 },
#else
  { "SOCK_STREAM", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_BIND_PHC
  { "SOF_TIMESTAMPING_BIND_PHC", SOF_TIMESTAMPING_BIND_PHC, 1 },
#else
  { "SOF_TIMESTAMPING_BIND_PHC", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_CMSG
  { "SOF_TIMESTAMPING_OPT_CMSG", SOF_TIMESTAMPING_OPT_CMSG, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_CMSG", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_ID
  { "SOF_TIMESTAMPING_OPT_ID", SOF_TIMESTAMPING_OPT_ID, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_ID", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_ID_TCP
  { "SOF_TIMESTAMPING_OPT_ID_TCP", SOF_TIMESTAMPING_OPT_ID_TCP, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_ID_TCP", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_PKTINFO
  { "SOF_TIMESTAMPING_OPT_PKTINFO", SOF_TIMESTAMPING_OPT_PKTINFO, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_PKTINFO", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_RX_FILTER
  { "SOF_TIMESTAMPING_OPT_RX_FILTER", SOF_TIMESTAMPING_OPT_RX_FILTER, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_RX_FILTER", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_STATS
  { "SOF_TIMESTAMPING_OPT_STATS", SOF_TIMESTAMPING_OPT_STATS, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_STATS", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_TSONLY
  { "SOF_TIMESTAMPING_OPT_TSONLY", SOF_TIMESTAMPING_OPT_TSONLY, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_TSONLY", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_OPT_TX_SWHW
  { "SOF_TIMESTAMPING_OPT_TX_SWHW", SOF_TIMESTAMPING_OPT_TX_SWHW, 1 },
#else
  { "SOF_TIMESTAMPING_OPT_TX_SWHW", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_RAW_HARDWARE
  { "SOF_TIMESTAMPING_RAW_HARDWARE", SOF_TIMESTAMPING_RAW_HARDWARE, 1 },
#else
  { "SOF_TIMESTAMPING_RAW_HARDWARE", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_RX_HARDWARE
  { "SOF_TIMESTAMPING_RX_HARDWARE", SOF_TIMESTAMPING_RX_HARDWARE, 1 },
#else
  { "SOF_TIMESTAMPING_RX_HARDWARE", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_RX_SOFTWARE
  { "SOF_TIMESTAMPING_RX_SOFTWARE", SOF_TIMESTAMPING_RX_SOFTWARE, 1 },
#else
  { "SOF_TIMESTAMPING_RX_SOFTWARE", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_SOFTWARE
  { "SOF_TIMESTAMPING_SOFTWARE", SOF_TIMESTAMPING_SOFTWARE, 1 },
#else
  { "SOF_TIMESTAMPING_SOFTWARE", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_SYS_HARDWARE
  { "SOF_TIMESTAMPING_SYS_HARDWARE", SOF_TIMESTAMPING_SYS_HARDWARE, 1 },
#else
  { "SOF_TIMESTAMPING_SYS_HARDWARE", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_TX_ACK
  { "SOF_TIMESTAMPING_TX_ACK", SOF_TIMESTAMPING_TX_ACK, 1 },
#else
  { "SOF_TIMESTAMPING_TX_ACK", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_TX_HARDWARE
  { "SOF_TIMESTAMPING_TX_HARDWARE", SOF_TIMESTAMPING_TX_HARDWARE, 1 },
#else
  { "SOF_TIMESTAMPING_TX_HARDWARE", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_TX_SCHED
  { "SOF_TIMESTAMPING_TX_SCHED", SOF_TIMESTAMPING_TX_SCHED, 1 },
#else
  { "SOF_TIMESTAMPING_TX_SCHED", 0, 0 },
#endif
#ifdef SOF_TIMESTAMPING_TX_SOFTWARE
  { "SOF_TIMESTAMPING_TX_SOFTWARE", SOF_TIMESTAMPING_TX_SOFTWARE, 1 },
#else
  { "SOF_TIMESTAMPING_TX_SOFTWARE", 0, 0 },
#endif
#ifdef SOL_ALG
  { "SOL_ALG", SOL_ALG, 1 },
#else
  { "SOL_ALG", 0, 0 },
#endif
#ifdef SOL_ATM
  { "SOL_ATM", SOL_ATM, 1 },
#else
  { "SOL_ATM", 0, 0 },
#endif
#ifdef SOL_AX25
  { "SOL_AX25", SOL_AX25, 1 },
#else
  { "SOL_AX25", 0, 0 },
#endif
#ifdef SOL_BLUETOOTH
  { "SOL_BLUETOOTH", SOL_BLUETOOTH, 1 },
#else
  { "SOL_BLUETOOTH", 0, 0 },
#endif
#ifdef SOL_CAIF
  { "SOL_CAIF", SOL_CAIF, 1 },
#else
  { "SOL_CAIF", 0, 0 },
#endif
#ifdef SOL_CAN_BASE
  { "SOL_CAN_BASE", SOL_CAN_BASE, 1 },
#else
  { "SOL_CAN_BASE", 0, 0 },
#endif
#ifdef SOL_CAN_ISOTP
  { "SOL_CAN_ISOTP", SOL_CAN_ISOTP, 1 },
#else
  { "SOL_CAN_ISOTP", 0, 0 },
#endif
#ifdef SOL_CAN_J1939
  { "SOL_CAN_J1939", SOL_CAN_J1939, 1 },
#else
  { "SOL_CAN_J1939", 0, 0 },
#endif
#ifdef SOL_CAN_RAW
  { "SOL_CAN_RAW", SOL_CAN_RAW, 1 },
#else
  { "SOL_CAN_RAW", 0, 0 },
#endif
#ifdef SOL_DCCP
  { "SOL_DCCP", SOL_DCCP, 1 },
#else
  { "SOL_DCCP", 0, 0 },
#endif
#ifdef SOL_HCI
  { "SOL_HCI", SOL_HCI, 1 },
#else
  { "SOL_HCI", 0, 0 },
#endif
#ifdef SOL_ICMPV6
  { "SOL_ICMPV6", SOL_ICMPV6, 1 },
#else
  { "SOL_ICMPV6", 0, 0 },
#endif
#ifdef SOL_IP
  { "SOL_IP", SOL_IP, 1 },
#else
  { "SOL_IP", 0, 0 },
#endif
#ifdef SOL_IPV6
  { "SOL_IPV6", SOL_IPV6, 1 },
#else
  { "SOL_IPV6", 0, 0 },
#endif
#ifdef SOL_IUCV
  { "SOL_IUCV", SOL_IUCV, 1 },
#else
  { "SOL_IUCV", 0, 0 },
#endif
#ifdef SOL_KCM
  { "SOL_KCM", SOL_KCM, 1 },
#else
  { "SOL_KCM", 0, 0 },
#endif
#ifdef SOL_L2CAP
  { "SOL_L2CAP", SOL_L2CAP, 1 },
#else
  { "SOL_L2CAP", 0, 0 },
#endif
#ifdef SOL_LLC
  { "SOL_LLC", SOL_LLC, 1 },
#else
  { "SOL_LLC", 0, 0 },
#endif
#ifdef SOL_MCTP
  { "SOL_MCTP", SOL_MCTP, 1 },
#else
  { "SOL_MCTP", 0, 0 },
#endif
#ifdef SOL_MPTCP
  { "SOL_MPTCP", SOL_MPTCP, 1 },
#else
  { "SOL_MPTCP", 0, 0 },
#endif
#ifdef SOL_NETLINK
  { "SOL_NETLINK", SOL_NETLINK, 1 },
#else
  { "SOL_NETLINK", 0, 0 },
#endif
#ifdef SOL_NETROM
  { "SOL_NETROM", SOL_NETROM, 1 },
#else
  { "SOL_NETROM", 0, 0 },
#endif
#ifdef SOL_NFC
  { "SOL_NFC", SOL_NFC, 1 },
#else
  { "SOL_NFC", 0, 0 },
#endif
#ifdef SOL_PACKET
  { "SOL_PACKET", SOL_PACKET, 1 },
#else
  { "SOL_PACKET", 0, 0 },
#endif
#ifdef SOL_PNPIPE
  { "SOL_PNPIPE", SOL_PNPIPE, 1 },
#else
  { "SOL_PNPIPE", 0, 0 },
#endif
#ifdef SOL_PPPOL2TP
  { "SOL_PPPOL2TP", SOL_PPPOL2TP, 1 },
#else
  { "SOL_PPPOL2TP", 0, 0 },
#endif
#ifdef SOL_RAW
  { "SOL_RAW", SOL_RAW, 1 },
#else
  { "SOL_RAW", 0, 0 },
#endif
#ifdef SOL_RDS
  { "SOL_RDS", SOL_RDS, 1 },
#else
  { "SOL_RDS", 0, 0 },
#endif
#ifdef SOL_RFCOMM
  { "SOL_RFCOMM", SOL_RFCOMM, 1 },
#else
  { "SOL_RFCOMM", 0, 0 },
#endif
#ifdef SOL_ROSE
  { "SOL_ROSE", SOL_ROSE, 1 },
#else
  { "SOL_ROSE", 0, 0 },
#endif
#ifdef SOL_RXRPC
  { "SOL_RXRPC", SOL_RXRPC, 1 },
#else
  { "SOL_RXRPC", 0, 0 },
#endif
#ifdef SOL_SCO
  { "SOL_SCO", SOL_SCO, 1 },
#else
  { "SOL_SCO", 0, 0 },
#endif
#ifdef SOL_SCTP
  { "SOL_SCTP", SOL_SCTP, 1 },
#else
  { "SOL_SCTP", 0, 0 },
#endif
#ifdef SOL_SMC
  { "SOL_SMC", SOL_SMC, 1 },
#else
  { "SOL_SMC", 0, 0 },
#endif
#ifdef SOL_SOCKET
  { "SOL_SOCKET", SOL_SOCKET, 1 },
#else
  { "SOL_SOCKET", 0, 0 },
#endif
#ifdef SOL_TCP
  { "SOL_TCP", SOL_TCP, 1 },
#else
  { "SOL_TCP", 0, 0 },
#endif
#ifdef SOL_TIPC
  { "SOL_TIPC", SOL_TIPC, 1 },
#else
  { "SOL_TIPC", 0, 0 },
#endif
#ifdef SOL_TLS
  { "SOL_TLS", SOL_TLS, 1 },
#else
  { "SOL_TLS", 0, 0 },
#endif
#ifdef SOL_UDP
  { "SOL_UDP", SOL_UDP, 1 },
#else
  { "SOL_UDP", 0, 0 },
#endif
#ifdef SOL_UDPLITE
  { "SOL_UDPLITE", SOL_UDPLITE, 1 },
#else
  { "SOL_UDPLITE", 0, 0 },
#endif
#ifdef SOL_VSOCK
  { "SOL_VSOCK", SOL_VSOCK, 1 },
#else
  { "SOL_VSOCK", 0, 0 },
#endif
#ifdef SOL_X25
  { "SOL_X25", SOL_X25, 1 },
#else
  { "SOL_X25", 0, 0 },
#endif
#ifdef SOL_XDP
  { "SOL_XDP", SOL_XDP, 1 },
#else
  { "SOL_XDP", 0, 0 },
#endif
#ifdef SOMAXCONN
  { "SOMAXCONN", SOMAXCONN, 1 },
#else
  { "SOMAXCONN", 0, 0 },
#endif
#ifdef SO_ACCEPTCONN
  { "SO_ACCEPTCONN", SO_ACCEPTCONN, 1 },
#else
  { "SO_ACCEPTCONN", 0, 0 },
#endif
#ifdef SO_ATTACH_BPF
  { "SO_ATTACH_BPF", SO_ATTACH_BPF, 1 },
#else
  { "SO_ATTACH_BPF", 0, 0 },
#endif
#ifdef SO_ATTACH_FILTER
  { "SO_ATTACH_FILTER", SO_ATTACH_FILTER, 1 },
#else
  { "SO_ATTACH_FILTER", 0, 0 },
#endif
#ifdef SO_ATTACH_REUSEPORT_CBPF
  { "SO_ATTACH_REUSEPORT_CBPF", SO_ATTACH_REUSEPORT_CBPF, 1 },
#else
  { "SO_ATTACH_REUSEPORT_CBPF", 0, 0 },
#endif
#ifdef SO_ATTACH_REUSEPORT_EBPF
  { "SO_ATTACH_REUSEPORT_EBPF", SO_ATTACH_REUSEPORT_EBPF, 1 },
#else
  { "SO_ATTACH_REUSEPORT_EBPF", 0, 0 },
#endif
#ifdef SO_BINDTODEVICE
  { "SO_BINDTODEVICE", SO_BINDTODEVICE, 1 },
#else
  { "SO_BINDTODEVICE", 0, 0 },
#endif
#ifdef SO_BINDTOIFINDEX
  { "SO_BINDTOIFINDEX", SO_BINDTOIFINDEX, 1 },
#else
  { "SO_BINDTOIFINDEX", 0, 0 },
#endif
#ifdef SO_BPF_EXTENSIONS
  { "SO_BPF_EXTENSIONS", SO_BPF_EXTENSIONS, 1 },
#else
  { "SO_BPF_EXTENSIONS", 0, 0 },
#endif
#ifdef SO_BROADCAST
  { "SO_BROADCAST", SO_BROADCAST, 1 },
#else
  { "SO_BROADCAST", 0, 0 },
#endif
#ifdef SO_BSDCOMPAT
  { "SO_BSDCOMPAT", SO_BSDCOMPAT, 1 },
#else
  { "SO_BSDCOMPAT", 0, 0 },
#endif
#ifdef SO_BUF_LOCK
  { "SO_BUF_LOCK", SO_BUF_LOCK, 1 },
#else
  { "SO_BUF_LOCK", 0, 0 },
#endif
#ifdef SO_BUSY_POLL
  { "SO_BUSY_POLL", SO_BUSY_POLL, 1 },
#else
  { "SO_BUSY_POLL", 0, 0 },
#endif
#ifdef SO_BUSY_POLL_BUDGET
  { "SO_BUSY_POLL_BUDGET", SO_BUSY_POLL_BUDGET, 1 },
#else
  { "SO_BUSY_POLL_BUDGET", 0, 0 },
#endif
#ifdef SO_CNX_ADVICE
  { "SO_CNX_ADVICE", SO_CNX_ADVICE, 1 },
#else
  { "SO_CNX_ADVICE", 0, 0 },
#endif
#ifdef SO_COOKIE
  { "SO_COOKIE", SO_COOKIE, 1 },
#else
  { "SO_COOKIE", 0, 0 },
#endif
#ifdef SO_DEBUG
  { "SO_DEBUG", SO_DEBUG, 1 },
#else
  { "SO_DEBUG", 0, 0 },
#endif
#ifdef SO_DETACH_FILTER
  { "SO_DETACH_FILTER", SO_DETACH_FILTER, 1 },
#else
  { "SO_DETACH_FILTER", 0, 0 },
#endif
#ifdef SO_DETACH_REUSEPORT_BPF
  { "SO_DETACH_REUSEPORT_BPF", SO_DETACH_REUSEPORT_BPF, 1 },
#else
  { "SO_DETACH_REUSEPORT_BPF", 0, 0 },
#endif
#ifdef SO_DOMAIN
  { "SO_DOMAIN", SO_DOMAIN, 1 },
#else
  { "SO_DOMAIN", 0, 0 },
#endif
#ifdef SO_DONTROUTE
  { "SO_DONTROUTE", SO_DONTROUTE, 1 },
#else
  { "SO_DONTROUTE", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_ICMP
  { "SO_EE_ORIGIN_ICMP", SO_EE_ORIGIN_ICMP, 1 },
#else
  { "SO_EE_ORIGIN_ICMP", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_ICMP6
  { "SO_EE_ORIGIN_ICMP6", SO_EE_ORIGIN_ICMP6, 1 },
#else
  { "SO_EE_ORIGIN_ICMP6", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_LOCAL
  { "SO_EE_ORIGIN_LOCAL", SO_EE_ORIGIN_LOCAL, 1 },
#else
  { "SO_EE_ORIGIN_LOCAL", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_NONE
  { "SO_EE_ORIGIN_NONE", SO_EE_ORIGIN_NONE, 1 },
#else
  { "SO_EE_ORIGIN_NONE", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_TIMESTAMPING
  { "SO_EE_ORIGIN_TIMESTAMPING", SO_EE_ORIGIN_TIMESTAMPING, 1 },
#else
  { "SO_EE_ORIGIN_TIMESTAMPING", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_TXSTATUS
  { "SO_EE_ORIGIN_TXSTATUS", SO_EE_ORIGIN_TXSTATUS, 1 },
#else
  { "SO_EE_ORIGIN_TXSTATUS", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_TXTIME
  { "SO_EE_ORIGIN_TXTIME", SO_EE_ORIGIN_TXTIME, 1 },
#else
  { "SO_EE_ORIGIN_TXTIME", 0, 0 },
#endif
#ifdef SO_EE_ORIGIN_ZEROCOPY
  { "SO_EE_ORIGIN_ZEROCOPY", SO_EE_ORIGIN_ZEROCOPY, 1 },
#else
  { "SO_EE_ORIGIN_ZEROCOPY", 0, 0 },
#endif
#ifdef SO_ERROR
  { "SO_ERROR", SO_ERROR, 1 },
#else
  { "SO_ERROR", 0, 0 },
#endif
#ifdef SO_INCOMING_CPU
  { "SO_INCOMING_CPU", SO_INCOMING_CPU, 1 },
#else
  { "SO_INCOMING_CPU", 0, 0 },
#endif
#ifdef SO_INCOMING_NAPI_ID
  { "SO_INCOMING_NAPI_ID", SO_INCOMING_NAPI_ID, 1 },
#else
  { "SO_INCOMING_NAPI_ID", 0, 0 },
#endif
#ifdef SO_INQ
  { "SO_INQ", SO_INQ, 1 },
#else
  { "SO_INQ", 0, 0 },
#endif
#ifdef SO_J1939_ERRQUEUE
  { "SO_J1939_ERRQUEUE", SO_J1939_ERRQUEUE, 1 },
#else
  { "SO_J1939_ERRQUEUE", 0, 0 },
#endif
#ifdef SO_J1939_FILTER
  { "SO_J1939_FILTER", SO_J1939_FILTER, 1 },
#else
  { "SO_J1939_FILTER", 0, 0 },
#endif
#ifdef SO_J1939_PROMISC
  { "SO_J1939_PROMISC", SO_J1939_PROMISC, 1 },
#else
  { "SO_J1939_PROMISC", 0, 0 },
#endif
#ifdef SO_J1939_SEND_PRIO
  { "SO_J1939_SEND_PRIO", SO_J1939_SEND_PRIO, 1 },
#else
  { "SO_J1939_SEND_PRIO", 0, 0 },
#endif
#ifdef SO_KEEPALIVE
  { "SO_KEEPALIVE", SO_KEEPALIVE, 1 },
#else
  { "SO_KEEPALIVE", 0, 0 },
#endif
#ifdef SO_LINGER
  { "SO_LINGER", SO_LINGER, 1 },
#else
  { "SO_LINGER", 0, 0 },
#endif
#ifdef SO_LOCK_FILTER
  { "SO_LOCK_FILTER", SO_LOCK_FILTER, 1 },
#else
  { "SO_LOCK_FILTER", 0, 0 },
#endif
#ifdef SO_MARK
  { "SO_MARK", SO_MARK, 1 },
#else
  { "SO_MARK", 0, 0 },
#endif
#ifdef SO_MAX_PACING_RATE
  { "SO_MAX_PACING_RATE", SO_MAX_PACING_RATE, 1 },
#else
  { "SO_MAX_PACING_RATE", 0, 0 },
#endif
#ifdef SO_MEMINFO
  { "SO_MEMINFO", SO_MEMINFO, 1 },
#else
  { "SO_MEMINFO", 0, 0 },
#endif
#ifdef SO_NETNS_COOKIE
  { "SO_NETNS_COOKIE", SO_NETNS_COOKIE, 1 },
#else
  { "SO_NETNS_COOKIE", 0, 0 },
#endif
#ifdef SO_NOFCS
  { "SO_NOFCS", SO_NOFCS, 1 },
#else
  { "SO_NOFCS", 0, 0 },
#endif
#ifdef SO_NOSIGPIPE
  { "SO_NOSIGPIPE", SO_NOSIGPIPE, 1 },
#else
  { "SO_NOSIGPIPE", 0, 0 },
#endif
#ifdef SO_NO_CHECK
  { "SO_NO_CHECK", SO_NO_CHECK, 1 },
#else
  { "SO_NO_CHECK", 0, 0 },
#endif
#ifdef SO_OOBINLINE
  { "SO_OOBINLINE", SO_OOBINLINE, 1 },
#else
  { "SO_OOBINLINE", 0, 0 },
#endif
#ifdef SO_ORIGINAL_DST
  { "SO_ORIGINAL_DST", SO_ORIGINAL_DST, 1 },
#else
  { "SO_ORIGINAL_DST", 0, 0 },
#endif
#ifdef SO_PASSCRED
  { "SO_PASSCRED", SO_PASSCRED, 1 },
#else
  { "SO_PASSCRED", 0, 0 },
#endif
#ifdef SO_PASSPIDFD
  { "SO_PASSPIDFD", SO_PASSPIDFD, 1 },
#else
  { "SO_PASSPIDFD", 0, 0 },
#endif
#ifdef SO_PASSRIGHTS
  { "SO_PASSRIGHTS", SO_PASSRIGHTS, 1 },
#else
  { "SO_PASSRIGHTS", 0, 0 },
#endif
#ifdef SO_PASSSEC
  { "SO_PASSSEC", SO_PASSSEC, 1 },
#else
  { "SO_PASSSEC", 0, 0 },
#endif
#ifdef SO_PEEK_OFF
  { "SO_PEEK_OFF", SO_PEEK_OFF, 1 },
#else
  { "SO_PEEK_OFF", 0, 0 },
#endif
#ifdef SO_PEERCRED
  { "SO_PEERCRED", SO_PEERCRED, 1 },
#else
  { "SO_PEERCRED", 0, 0 },
#endif
#ifdef SO_PEERGROUPS
  { "SO_PEERGROUPS", SO_PEERGROUPS, 1 },
#else
  { "SO_PEERGROUPS", 0, 0 },
#endif
#ifdef SO_PEERNAME
  { "SO_PEERNAME", SO_PEERNAME, 1 },
#else
  { "SO_PEERNAME", 0, 0 },
#endif
#ifdef SO_PEERPIDFD
  { "SO_PEERPIDFD", SO_PEERPIDFD, 1 },
#else
  { "SO_PEERPIDFD", 0, 0 },
#endif
#ifdef SO_PEERSEC
  { "SO_PEERSEC", SO_PEERSEC, 1 },
#else
  { "SO_PEERSEC", 0, 0 },
#endif
#ifdef SO_PREFER_BUSY_POLL
  { "SO_PREFER_BUSY_POLL", SO_PREFER_BUSY_POLL, 1 },
#else
  { "SO_PREFER_BUSY_POLL", 0, 0 },
#endif
#ifdef SO_PRIORITY
  { "SO_PRIORITY", SO_PRIORITY, 1 },
#else
  { "SO_PRIORITY", 0, 0 },
#endif
#ifdef SO_PROTOCOL
  { "SO_PROTOCOL", SO_PROTOCOL, 1 },
#else
  { "SO_PROTOCOL", 0, 0 },
#endif
#ifdef SO_RCVBUF
  { "SO_RCVBUF", SO_RCVBUF, 1 },
#else
  { "SO_RCVBUF", 0, 0 },
#endif
#ifdef SO_RCVBUFFORCE
  { "SO_RCVBUFFORCE", SO_RCVBUFFORCE, 1 },
#else
  { "SO_RCVBUFFORCE", 0, 0 },
#endif
#ifdef SO_RCVLOWAT
  { "SO_RCVLOWAT", SO_RCVLOWAT, 1 },
#else
  { "SO_RCVLOWAT", 0, 0 },
#endif
#ifdef SO_RCVMARK
  { "SO_RCVMARK", SO_RCVMARK, 1 },
#else
  { "SO_RCVMARK", 0, 0 },
#endif
#ifdef SO_RCVPRIORITY
  { "SO_RCVPRIORITY", SO_RCVPRIORITY, 1 },
#else
  { "SO_RCVPRIORITY", 0, 0 },
#endif
#ifdef SO_RCVTIMEO
  { "SO_RCVTIMEO", SO_RCVTIMEO, 1 },
#else
  { "SO_RCVTIMEO", 0, 0 },
#endif
#ifdef SO_RESERVE_MEM
  { "SO_RESERVE_MEM", SO_RESERVE_MEM, 1 },
#else
  { "SO_RESERVE_MEM", 0, 0 },
#endif
#ifdef SO_REUSEADDR
  { "SO_REUSEADDR", SO_REUSEADDR, 1 },
#else
  { "SO_REUSEADDR", 0, 0 },
#endif
#ifdef SO_REUSEPORT
  { "SO_REUSEPORT", SO_REUSEPORT, 1 },
#else
  { "SO_REUSEPORT", 0, 0 },
#endif
#ifdef SO_REUSEPORT_LB
  { "SO_REUSEPORT_LB", SO_REUSEPORT_LB, 1 },
#else
  { "SO_REUSEPORT_LB", 0, 0 },
#endif
#ifdef SO_RTABLE
  { "SO_RTABLE", SO_RTABLE, 1 },
#else
  { "SO_RTABLE", 0, 0 },
#endif
#ifdef SO_RXQ_OVFL
  { "SO_RXQ_OVFL", SO_RXQ_OVFL, 1 },
#else
  { "SO_RXQ_OVFL", 0, 0 },
#endif
#ifdef SO_SECURITY_AUTHENTICATION
  { "SO_SECURITY_AUTHENTICATION", SO_SECURITY_AUTHENTICATION, 1 },
#else
  { "SO_SECURITY_AUTHENTICATION", 0, 0 },
#endif
#ifdef SO_SECURITY_ENCRYPTION_NETWORK
  { "SO_SECURITY_ENCRYPTION_NETWORK", SO_SECURITY_ENCRYPTION_NETWORK, 1 },
#else
  { "SO_SECURITY_ENCRYPTION_NETWORK", 0, 0 },
#endif
#ifdef SO_SECURITY_ENCRYPTION_TRANSPORT
  { "SO_SECURITY_ENCRYPTION_TRANSPORT", SO_SECURITY_ENCRYPTION_TRANSPORT, 1 },
#else
  { "SO_SECURITY_ENCRYPTION_TRANSPORT", 0, 0 },
#endif
#ifdef SO_SELECT_ERR_QUEUE
  { "SO_SELECT_ERR_QUEUE", SO_SELECT_ERR_QUEUE, 1 },
#else
  { "SO_SELECT_ERR_QUEUE", 0, 0 },
#endif
#ifdef SO_SETFIB
  { "SO_SETFIB", SO_SETFIB, 1 },
#else
  { "SO_SETFIB", 0, 0 },
#endif
#ifdef SO_SNDBUF
  { "SO_SNDBUF", SO_SNDBUF, 1 },
#else
  { "SO_SNDBUF", 0, 0 },
#endif
#ifdef SO_SNDBUFFORCE
  { "SO_SNDBUFFORCE", SO_SNDBUFFORCE, 1 },
#else
  { "SO_SNDBUFFORCE", 0, 0 },
#endif
#ifdef SO_SNDLOWAT
  { "SO_SNDLOWAT", SO_SNDLOWAT, 1 },
#else
  { "SO_SNDLOWAT", 0, 0 },
#endif
#ifdef SO_SNDTIMEO
  { "SO_SNDTIMEO", SO_SNDTIMEO, 1 },
#else
  { "SO_SNDTIMEO", 0, 0 },
#endif
#ifdef SO_TIMESTAMP
  { "SO_TIMESTAMP", SO_TIMESTAMP, 1 },
#else
  { "SO_TIMESTAMP", 0, 0 },
#endif
#ifdef SO_TIMESTAMPING
  { "SO_TIMESTAMPING", SO_TIMESTAMPING, 1 },
#else
  { "SO_TIMESTAMPING", 0, 0 },
#endif
#ifdef SO_TIMESTAMPNS
  { "SO_TIMESTAMPNS", SO_TIMESTAMPNS, 1 },
#else
  { "SO_TIMESTAMPNS", 0, 0 },
#endif
#ifdef SO_TXREHASH
  { "SO_TXREHASH", SO_TXREHASH, 1 },
#else
  { "SO_TXREHASH", 0, 0 },
#endif
#ifdef SO_TXTIME
  { "SO_TXTIME", SO_TXTIME, 1 },
#else
  { "SO_TXTIME", 0, 0 },
#endif
#ifdef SO_TYPE
  { "SO_TYPE", SO_TYPE, 1 },
#else
  { "SO_TYPE", 0, 0 },
#endif
#ifdef SO_USELOOPBACK
  { "SO_USELOOPBACK", SO_USELOOPBACK, 1 },
#else
  { "SO_USELOOPBACK", 0, 0 },
#endif
#ifdef SO_USER_COOKIE
  { "SO_USER_COOKIE", SO_USER_COOKIE, 1 },
#else
  { "SO_USER_COOKIE", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MAX_SIZE
  { "SO_VM_SOCKETS_BUFFER_MAX_SIZE", SO_VM_SOCKETS_BUFFER_MAX_SIZE, 1 },
#else
  { "SO_VM_SOCKETS_BUFFER_MAX_SIZE", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_BUFFER_MIN_SIZE
  { "SO_VM_SOCKETS_BUFFER_MIN_SIZE", SO_VM_SOCKETS_BUFFER_MIN_SIZE, 1 },
#else
  { "SO_VM_SOCKETS_BUFFER_MIN_SIZE", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_BUFFER_SIZE
  { "SO_VM_SOCKETS_BUFFER_SIZE", SO_VM_SOCKETS_BUFFER_SIZE, 1 },
#else
  { "SO_VM_SOCKETS_BUFFER_SIZE", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_CONNECT_TIMEOUT
  { "SO_VM_SOCKETS_CONNECT_TIMEOUT", SO_VM_SOCKETS_CONNECT_TIMEOUT, 1 },
#else
  { "SO_VM_SOCKETS_CONNECT_TIMEOUT", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD
  { "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD", SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, 1 },
#else
  { "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_NONBLOCK_TXRX
  { "SO_VM_SOCKETS_NONBLOCK_TXRX", SO_VM_SOCKETS_NONBLOCK_TXRX, 1 },
#else
  { "SO_VM_SOCKETS_NONBLOCK_TXRX", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_PEER_HOST_VM_ID
  { "SO_VM_SOCKETS_PEER_HOST_VM_ID", SO_VM_SOCKETS_PEER_HOST_VM_ID, 1 },
#else
  { "SO_VM_SOCKETS_PEER_HOST_VM_ID", 0, 0 },
#endif
#ifdef SO_VM_SOCKETS_TRUSTED
  { "SO_VM_SOCKETS_TRUSTED", SO_VM_SOCKETS_TRUSTED, 1 },
#else
  { "SO_VM_SOCKETS_TRUSTED", 0, 0 },
#endif
#ifdef SO_WIFI_STATUS
  { "SO_WIFI_STATUS", SO_WIFI_STATUS, 1 },
#else
  { "SO_WIFI_STATUS", 0, 0 },
#endif
#ifdef SO_ZEROCOPY
  { "SO_ZEROCOPY", SO_ZEROCOPY, 1 },
#else
  { "SO_ZEROCOPY", 0, 0 },
#endif
#ifdef TCP_AO_ADD_KEY
  { "TCP_AO_ADD_KEY", TCP_AO_ADD_KEY, 1 },
#else
  { "TCP_AO_ADD_KEY", 0, 0 },
#endif
#ifdef TCP_AO_DEL_KEY
  { "TCP_AO_DEL_KEY", TCP_AO_DEL_KEY, 1 },
#else
  { "TCP_AO_DEL_KEY", 0, 0 },
#endif
#ifdef TCP_AO_GET_KEYS
  { "TCP_AO_GET_KEYS", TCP_AO_GET_KEYS, 1 },
#else
  { "TCP_AO_GET_KEYS", 0, 0 },
#endif
#ifdef TCP_AO_INFO
  { "TCP_AO_INFO", TCP_AO_INFO, 1 },
#else
  { "TCP_AO_INFO", 0, 0 },
#endif
#ifdef TCP_AO_REPAIR
  { "TCP_AO_REPAIR", TCP_AO_REPAIR, 1 },
#else
  { "TCP_AO_REPAIR", 0, 0 },
#endif
#ifdef TCP_CC_INFO
  { "TCP_CC_INFO", TCP_CC_INFO, 1 },
#else
  { "TCP_CC_INFO", 0, 0 },
#endif
#ifdef TCP_CLOSE
  { "TCP_CLOSE", TCP_CLOSE, 1 },
#else
  { "TCP_CLOSE", 0, 0 },
#endif
#ifdef TCP_CLOSE_WAIT
  { "TCP_CLOSE_WAIT", TCP_CLOSE_WAIT, 1 },
#else
  { "TCP_CLOSE_WAIT", 0, 0 },
#endif
#ifdef TCP_CLOSING
  { "TCP_CLOSING", TCP_CLOSING, 1 },
#else
  { "TCP_CLOSING", 0, 0 },
#endif
#ifdef TCP_CM_INQ
  { "TCP_CM_INQ", TCP_CM_INQ, 1 },
#else
  { "TCP_CM_INQ", 0, 0 },
#endif
#ifdef TCP_CONGESTION
  { "TCP_CONGESTION", TCP_CONGESTION, 1 },
#else
  { "TCP_CONGESTION", 0, 0 },
#endif
#ifdef TCP_CONNECTIONTIMEOUT
  { "TCP_CONNECTIONTIMEOUT", TCP_CONNECTIONTIMEOUT, 1 },
#else
  { "TCP_CONNECTIONTIMEOUT", 0, 0 },
#endif
#ifdef TCP_CORK
  { "TCP_CORK", TCP_CORK, 1 },
#else
  { "TCP_CORK", 0, 0 },
#endif
#ifdef TCP_DEFER_ACCEPT
  { "TCP_DEFER_ACCEPT", TCP_DEFER_ACCEPT, 1 },
#else
  { "TCP_DEFER_ACCEPT", 0, 0 },
#endif
#ifdef TCP_DELACK_MAX_US
  { "TCP_DELACK_MAX_US", TCP_DELACK_MAX_US, 1 },
#else
  { "TCP_DELACK_MAX_US", 0, 0 },
#endif
#ifdef TCP_ESTABLISHED
  { "TCP_ESTABLISHED", TCP_ESTABLISHED, 1 },
#else
  { "TCP_ESTABLISHED", 0, 0 },
#endif
#ifdef TCP_FASTOPEN
  { "TCP_FASTOPEN", TCP_FASTOPEN, 1 },
#else
  { "TCP_FASTOPEN", 0, 0 },
#endif
#ifdef TCP_FASTOPEN_CONNECT
  { "TCP_FASTOPEN_CONNECT", TCP_FASTOPEN_CONNECT, 1 },
#else
  { "TCP_FASTOPEN_CONNECT", 0, 0 },
#endif
#ifdef TCP_FASTOPEN_KEY
  { "TCP_FASTOPEN_KEY", TCP_FASTOPEN_KEY, 1 },
#else
  { "TCP_FASTOPEN_KEY", 0, 0 },
#endif
#ifdef TCP_FASTOPEN_NO_COOKIE
  { "TCP_FASTOPEN_NO_COOKIE", TCP_FASTOPEN_NO_COOKIE, 1 },
#else
  { "TCP_FASTOPEN_NO_COOKIE", 0, 0 },
#endif
#ifdef TCP_FIN_WAIT1
  { "TCP_FIN_WAIT1", TCP_FIN_WAIT1, 1 },
#else
  { "TCP_FIN_WAIT1", 0, 0 },
#endif
#ifdef TCP_FIN_WAIT2
  { "TCP_FIN_WAIT2", TCP_FIN_WAIT2, 1 },
#else
  { "TCP_FIN_WAIT2", 0, 0 },
#endif
#ifdef TCP_INFO
  { "TCP_INFO", TCP_INFO, 1 },
#else
  { "TCP_INFO", 0, 0 },
#endif
#ifdef TCP_INQ
  { "TCP_INQ", TCP_INQ, 1 },
#else
  { "TCP_INQ", 0, 0 },
#endif
#ifdef TCP_IS_MPTCP
  { "TCP_IS_MPTCP", TCP_IS_MPTCP, 1 },
#else
  { "TCP_IS_MPTCP", 0, 0 },
#endif
#ifdef TCP_KEEPALIVE
  { "TCP_KEEPALIVE", TCP_KEEPALIVE, 1 },
#else
  { "TCP_KEEPALIVE", 0, 0 },
#endif
#ifdef TCP_KEEPCNT
  { "TCP_KEEPCNT", TCP_KEEPCNT, 1 },
#else
  { "TCP_KEEPCNT", 0, 0 },
#endif
#ifdef TCP_KEEPIDLE
  { "TCP_KEEPIDLE", TCP_KEEPIDLE, 1 },
#else
  { "TCP_KEEPIDLE", 0, 0 },
#endif
#ifdef TCP_KEEPINIT
  { "TCP_KEEPINIT", TCP_KEEPINIT, 1 },
#else
  { "TCP_KEEPINIT", 0, 0 },
#endif
#ifdef TCP_KEEPINTVL
  { "TCP_KEEPINTVL", TCP_KEEPINTVL, 1 },
#else
  { "TCP_KEEPINTVL", 0, 0 },
#endif
#ifdef TCP_LAST_ACK
  { "TCP_LAST_ACK", TCP_LAST_ACK, 1 },
#else
  { "TCP_LAST_ACK", 0, 0 },
#endif
#ifdef TCP_LINGER2
  { "TCP_LINGER2", TCP_LINGER2, 1 },
#else
  { "TCP_LINGER2", 0, 0 },
#endif
#ifdef TCP_LISTEN
  { "TCP_LISTEN", TCP_LISTEN, 1 },
#else
  { "TCP_LISTEN", 0, 0 },
#endif
#ifdef TCP_MAXSEG
  { "TCP_MAXSEG", TCP_MAXSEG, 1 },
#else
  { "TCP_MAXSEG", 0, 0 },
#endif
#ifdef TCP_MD5SIG
  { "TCP_MD5SIG", TCP_MD5SIG, 1 },
#else
  { "TCP_MD5SIG", 0, 0 },
#endif
#ifdef TCP_MD5SIG_EXT
  { "TCP_MD5SIG_EXT", TCP_MD5SIG_EXT, 1 },
#else
  { "TCP_MD5SIG_EXT", 0, 0 },
#endif
#ifdef TCP_MD5SIG_MAXKEYLEN
  { "TCP_MD5SIG_MAXKEYLEN", TCP_MD5SIG_MAXKEYLEN, 1 },
#else
  { "TCP_MD5SIG_MAXKEYLEN", 0, 0 },
#endif
#ifdef TCP_NODELAY
  { "TCP_NODELAY", TCP_NODELAY, 1 },
#else
  { "TCP_NODELAY", 0, 0 },
#endif
#ifdef TCP_NOOPT
  { "TCP_NOOPT", TCP_NOOPT, 1 },
#else
  { "TCP_NOOPT", 0, 0 },
#endif
#ifdef TCP_NOPUSH
  { "TCP_NOPUSH", TCP_NOPUSH, 1 },
#else
  { "TCP_NOPUSH", 0, 0 },
#endif
#ifdef TCP_NOTSENT_LOWAT
  { "TCP_NOTSENT_LOWAT", TCP_NOTSENT_LOWAT, 1 },
#else
  { "TCP_NOTSENT_LOWAT", 0, 0 },
#endif
#ifdef TCP_QUEUE_SEQ
  { "TCP_QUEUE_SEQ", TCP_QUEUE_SEQ, 1 },
#else
  { "TCP_QUEUE_SEQ", 0, 0 },
#endif
#ifdef TCP_QUICKACK
  { "TCP_QUICKACK", TCP_QUICKACK, 1 },
#else
  { "TCP_QUICKACK", 0, 0 },
#endif
#ifdef TCP_REPAIR
  { "TCP_REPAIR", TCP_REPAIR, 1 },
#else
  { "TCP_REPAIR", 0, 0 },
#endif
#ifdef TCP_REPAIR_OPTIONS
  { "TCP_REPAIR_OPTIONS", TCP_REPAIR_OPTIONS, 1 },
#else
  { "TCP_REPAIR_OPTIONS", 0, 0 },
#endif
#ifdef TCP_REPAIR_QUEUE
  { "TCP_REPAIR_QUEUE", TCP_REPAIR_QUEUE, 1 },
#else
  { "TCP_REPAIR_QUEUE", 0, 0 },
#endif
#ifdef TCP_REPAIR_WINDOW
  { "TCP_REPAIR_WINDOW", TCP_REPAIR_WINDOW, 1 },
#else
  { "TCP_REPAIR_WINDOW", 0, 0 },
#endif
#ifdef TCP_RTO_MAX_MS
  { "TCP_RTO_MAX_MS", TCP_RTO_MAX_MS, 1 },
#else
  { "TCP_RTO_MAX_MS", 0, 0 },
#endif
#ifdef TCP_RTO_MIN_US
  { "TCP_RTO_MIN_US", TCP_RTO_MIN_US, 1 },
#else
  { "TCP_RTO_MIN_US", 0, 0 },
#endif
#ifdef TCP_SAVED_SYN
  { "TCP_SAVED_SYN", TCP_SAVED_SYN, 1 },
#else
  { "TCP_SAVED_SYN", 0, 0 },
#endif
#ifdef TCP_SAVE_SYN
  { "TCP_SAVE_SYN", TCP_SAVE_SYN, 1 },
#else
  { "TCP_SAVE_SYN", 0, 0 },
#endif
#ifdef TCP_SYNCNT
  { "TCP_SYNCNT", TCP_SYNCNT, 1 },
#else
  { "TCP_SYNCNT", 0, 0 },
#endif
#ifdef TCP_SYN_RECV
  { "TCP_SYN_RECV", TCP_SYN_RECV, 1 },
#else
  { "TCP_SYN_RECV", 0, 0 },
#endif
#ifdef TCP_SYN_SENT
  { "TCP_SYN_SENT", TCP_SYN_SENT, 1 },
#else
  { "TCP_SYN_SENT", 0, 0 },
#endif
#ifdef TCP_THIN_DUPACK
  { "TCP_THIN_DUPACK", TCP_THIN_DUPACK, 1 },
#else
  { "TCP_THIN_DUPACK", 0, 0 },
#endif
#ifdef TCP_THIN_LINEAR_TIMEOUTS
  { "TCP_THIN_LINEAR_TIMEOUTS", TCP_THIN_LINEAR_TIMEOUTS, 1 },
#else
  { "TCP_THIN_LINEAR_TIMEOUTS", 0, 0 },
#endif
#ifdef TCP_TIMESTAMP
  { "TCP_TIMESTAMP", TCP_TIMESTAMP, 1 },
#else
  { "TCP_TIMESTAMP", 0, 0 },
#endif
#ifdef TCP_TIME_WAIT
  { "TCP_TIME_WAIT", TCP_TIME_WAIT, 1 },
#else
  { "TCP_TIME_WAIT", 0, 0 },
#endif
#ifdef TCP_TX_DELAY
  { "TCP_TX_DELAY", TCP_TX_DELAY, 1 },
#else
  { "TCP_TX_DELAY", 0, 0 },
#endif
#ifdef TCP_ULP
  { "TCP_ULP", TCP_ULP, 1 },
#else
  { "TCP_ULP", 0, 0 },
#endif
#ifdef TCP_USER_TIMEOUT
  { "TCP_USER_TIMEOUT", TCP_USER_TIMEOUT, 1 },
#else
  { "TCP_USER_TIMEOUT", 0, 0 },
#endif
#ifdef TCP_WINDOW_CLAMP
  { "TCP_WINDOW_CLAMP", TCP_WINDOW_CLAMP, 1 },
#else
  { "TCP_WINDOW_CLAMP", 0, 0 },
#endif
#ifdef TIPC_ADDR_ID
  { "TIPC_ADDR_ID", TIPC_ADDR_ID, 1 },
#else
  { "TIPC_ADDR_ID", 0, 0 },
#endif
#ifdef TIPC_ADDR_NAME
  { "TIPC_ADDR_NAME", TIPC_ADDR_NAME, 1 },
#else
  { "TIPC_ADDR_NAME", 0, 0 },
#endif
#ifdef TIPC_ADDR_NAMESEQ
  { "TIPC_ADDR_NAMESEQ", TIPC_ADDR_NAMESEQ, 1 },
#else
  { "TIPC_ADDR_NAMESEQ", 0, 0 },
#endif
#ifdef TIPC_CFG_SRV
  { "TIPC_CFG_SRV", TIPC_CFG_SRV, 1 },
#else
  { "TIPC_CFG_SRV", 0, 0 },
#endif
#ifdef TIPC_CLUSTER_SCOPE
  { "TIPC_CLUSTER_SCOPE", TIPC_CLUSTER_SCOPE, 1 },
#else
  { "TIPC_CLUSTER_SCOPE", 0, 0 },
#endif
#ifdef TIPC_CONN_TIMEOUT
  { "TIPC_CONN_TIMEOUT", TIPC_CONN_TIMEOUT, 1 },
#else
  { "TIPC_CONN_TIMEOUT", 0, 0 },
#endif
#ifdef TIPC_CRITICAL_IMPORTANCE
  { "TIPC_CRITICAL_IMPORTANCE", TIPC_CRITICAL_IMPORTANCE, 1 },
#else
  { "TIPC_CRITICAL_IMPORTANCE", 0, 0 },
#endif
#ifdef TIPC_DEST_DROPPABLE
  { "TIPC_DEST_DROPPABLE", TIPC_DEST_DROPPABLE, 1 },
#else
  { "TIPC_DEST_DROPPABLE", 0, 0 },
#endif
#ifdef TIPC_GROUP_JOIN
  { "TIPC_GROUP_JOIN", TIPC_GROUP_JOIN, 1 },
#else
  { "TIPC_GROUP_JOIN", 0, 0 },
#endif
#ifdef TIPC_GROUP_LEAVE
  { "TIPC_GROUP_LEAVE", TIPC_GROUP_LEAVE, 1 },
#else
  { "TIPC_GROUP_LEAVE", 0, 0 },
#endif
#ifdef TIPC_HIGH_IMPORTANCE
  { "TIPC_HIGH_IMPORTANCE", TIPC_HIGH_IMPORTANCE, 1 },
#else
  { "TIPC_HIGH_IMPORTANCE", 0, 0 },
#endif
#ifdef TIPC_IMPORTANCE
  { "TIPC_IMPORTANCE", TIPC_IMPORTANCE, 1 },
#else
  { "TIPC_IMPORTANCE", 0, 0 },
#endif
#ifdef TIPC_LOW_IMPORTANCE
  { "TIPC_LOW_IMPORTANCE", TIPC_LOW_IMPORTANCE, 1 },
#else
  { "TIPC_LOW_IMPORTANCE", 0, 0 },
#endif
#ifdef TIPC_MCAST_BROADCAST
  { "TIPC_MCAST_BROADCAST", TIPC_MCAST_BROADCAST, 1 },
#else
  { "TIPC_MCAST_BROADCAST", 0, 0 },
#endif
#ifdef TIPC_MCAST_REPLICAST
  { "TIPC_MCAST_REPLICAST", TIPC_MCAST_REPLICAST, 1 },
#else
  { "TIPC_MCAST_REPLICAST", 0, 0 },
#endif
#ifdef TIPC_MEDIUM_IMPORTANCE
  { "TIPC_MEDIUM_IMPORTANCE", TIPC_MEDIUM_IMPORTANCE, 1 },
#else
  { "TIPC_MEDIUM_IMPORTANCE", 0, 0 },
#endif
#ifdef TIPC_NODELAY
  { "TIPC_NODELAY", TIPC_NODELAY, 1 },
#else
  { "TIPC_NODELAY", 0, 0 },
#endif
#ifdef TIPC_NODE_RECVQ_DEPTH
  { "TIPC_NODE_RECVQ_DEPTH", TIPC_NODE_RECVQ_DEPTH, 1 },
#else
  { "TIPC_NODE_RECVQ_DEPTH", 0, 0 },
#endif
#ifdef TIPC_NODE_SCOPE
  { "TIPC_NODE_SCOPE", TIPC_NODE_SCOPE, 1 },
#else
  { "TIPC_NODE_SCOPE", 0, 0 },
#endif
#ifdef TIPC_PUBLISHED
  { "TIPC_PUBLISHED", TIPC_PUBLISHED, 1 },
#else
  { "TIPC_PUBLISHED", 0, 0 },
#endif
#ifdef TIPC_SOCK_RECVQ_DEPTH
  { "TIPC_SOCK_RECVQ_DEPTH", TIPC_SOCK_RECVQ_DEPTH, 1 },
#else
  { "TIPC_SOCK_RECVQ_DEPTH", 0, 0 },
#endif
#ifdef TIPC_SOCK_RECVQ_USED
  { "TIPC_SOCK_RECVQ_USED", TIPC_SOCK_RECVQ_USED, 1 },
#else
  { "TIPC_SOCK_RECVQ_USED", 0, 0 },
#endif
#ifdef TIPC_SRC_DROPPABLE
  { "TIPC_SRC_DROPPABLE", TIPC_SRC_DROPPABLE, 1 },
#else
  { "TIPC_SRC_DROPPABLE", 0, 0 },
#endif
#ifdef TIPC_SUBSCR_TIMEOUT
  { "TIPC_SUBSCR_TIMEOUT", TIPC_SUBSCR_TIMEOUT, 1 },
#else
  { "TIPC_SUBSCR_TIMEOUT", 0, 0 },
#endif
#ifdef TIPC_SUB_CANCEL
  { "TIPC_SUB_CANCEL", TIPC_SUB_CANCEL, 1 },
#else
  { "TIPC_SUB_CANCEL", 0, 0 },
#endif
#ifdef TIPC_SUB_PORTS
  { "TIPC_SUB_PORTS", TIPC_SUB_PORTS, 1 },
#else
  { "TIPC_SUB_PORTS", 0, 0 },
#endif
#ifdef TIPC_SUB_SERVICE
  { "TIPC_SUB_SERVICE", TIPC_SUB_SERVICE, 1 },
#else
  { "TIPC_SUB_SERVICE", 0, 0 },
#endif
#ifdef TIPC_TOP_SRV
  { "TIPC_TOP_SRV", TIPC_TOP_SRV, 1 },
#else
  { "TIPC_TOP_SRV", 0, 0 },
#endif
#ifdef TIPC_WAIT_FOREVER
  { "TIPC_WAIT_FOREVER", TIPC_WAIT_FOREVER, 1 },
#else
  { "TIPC_WAIT_FOREVER", 0, 0 },
#endif
#ifdef TIPC_WITHDRAWN
  { "TIPC_WITHDRAWN", TIPC_WITHDRAWN, 1 },
#else
  { "TIPC_WITHDRAWN", 0, 0 },
#endif
#ifdef TIPC_ZONE_SCOPE
  { "TIPC_ZONE_SCOPE", TIPC_ZONE_SCOPE, 1 },
#else
  { "TIPC_ZONE_SCOPE", 0, 0 },
#endif
#ifdef TLS_GET_RECORD_TYPE
  { "TLS_GET_RECORD_TYPE", TLS_GET_RECORD_TYPE, 1 },
#else
  { "TLS_GET_RECORD_TYPE", 0, 0 },
#endif
#ifdef TLS_RX
  { "TLS_RX", TLS_RX, 1 },
#else
  { "TLS_RX", 0, 0 },
#endif
#ifdef TLS_RX_EXPECT_NO_PAD
  { "TLS_RX_EXPECT_NO_PAD", TLS_RX_EXPECT_NO_PAD, 1 },
#else
  { "TLS_RX_EXPECT_NO_PAD", 0, 0 },
#endif
#ifdef TLS_SET_RECORD_TYPE
  { "TLS_SET_RECORD_TYPE", TLS_SET_RECORD_TYPE, 1 },
#else
  { "TLS_SET_RECORD_TYPE", 0, 0 },
#endif
#ifdef TLS_TX
  { "TLS_TX", TLS_TX, 1 },
#else
  { "TLS_TX", 0, 0 },
#endif
#ifdef TLS_TX_ZEROCOPY_RO
  { "TLS_TX_ZEROCOPY_RO", TLS_TX_ZEROCOPY_RO, 1 },
#else
  { "TLS_TX_ZEROCOPY_RO", 0, 0 },
#endif
#ifdef UDPLITE_RECV_CSCOV
  { "UDPLITE_RECV_CSCOV", UDPLITE_RECV_CSCOV, 1 },
#else
  { "UDPLITE_RECV_CSCOV", 0, 0 },
#endif
#ifdef UDPLITE_SEND_CSCOV
  { "UDPLITE_SEND_CSCOV", UDPLITE_SEND_CSCOV, 1 },
#else
  { "UDPLITE_SEND_CSCOV", 0, 0 },
#endif
#ifdef UDP_CORK
  { "UDP_CORK", UDP_CORK, 1 },
#else
  { "UDP_CORK", 0, 0 },
#endif
#ifdef UDP_ENCAP
  { "UDP_ENCAP", UDP_ENCAP, 1 },
#else
  { "UDP_ENCAP", 0, 0 },
#endif
#ifdef UDP_GRO
  { "UDP_GRO", UDP_GRO, 1 },
#else
  { "UDP_GRO", 0, 0 },
#endif
#ifdef UDP_NO_CHECK6_RX
  { "UDP_NO_CHECK6_RX", UDP_NO_CHECK6_RX, 1 },
#else
  { "UDP_NO_CHECK6_RX", 0, 0 },
#endif
#ifdef UDP_NO_CHECK6_TX
  { "UDP_NO_CHECK6_TX", UDP_NO_CHECK6_TX, 1 },
#else
  { "UDP_NO_CHECK6_TX", 0, 0 },
#endif
#ifdef UDP_SEGMENT
  { "UDP_SEGMENT", UDP_SEGMENT, 1 },
#else
  { "UDP_SEGMENT", 0, 0 },
#endif
#ifdef VMADDR_CID_ANY
  { "VMADDR_CID_ANY", VMADDR_CID_ANY, 1 },
#else
  { "VMADDR_CID_ANY", 0, 0 },
#endif
#ifdef VMADDR_CID_HOST
  { "VMADDR_CID_HOST", VMADDR_CID_HOST, 1 },
#else
  { "VMADDR_CID_HOST", 0, 0 },
#endif
#ifdef VMADDR_CID_HYPERVISOR
  { "VMADDR_CID_HYPERVISOR", VMADDR_CID_HYPERVISOR, 1 },
#else
  { "VMADDR_CID_HYPERVISOR", 0, 0 },
#endif
#ifdef VMADDR_CID_LOCAL
  { "VMADDR_CID_LOCAL", VMADDR_CID_LOCAL, 1 },
#else
  { "VMADDR_CID_LOCAL", 0, 0 },
#endif
#ifdef VMADDR_PORT_ANY
  { "VMADDR_PORT_ANY", VMADDR_PORT_ANY, 1 },
#else
  { "VMADDR_PORT_ANY", 0, 0 },
#endif
};
const size_t lls_nconstants = 937;

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
