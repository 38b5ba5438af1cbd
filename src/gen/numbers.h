/* SPDX-License-Identifier: MIT */
/* Made by etc/generate.lua from facts/constants/; change it there. */

#ifndef LLS_NUMBERS_H
#define LLS_NUMBERS_H

#include "base/base.h"
#include <poll.h>
#include <sys/time.h>
#include <netinet/udp.h>

#ifdef __linux__
#include <net/ethernet.h>

#ifndef SOL_PACKET
#define SOL_PACKET 263
#endif
#ifndef SOL_NETLINK
#define SOL_NETLINK 270
#endif
#ifndef SOL_ALG
#define SOL_ALG 279
#endif
#ifndef SOL_TLS
#define SOL_TLS 282
#endif
#ifndef SOL_RAW
#define SOL_RAW 255
#endif
#ifndef SOL_ICMPV6
#define SOL_ICMPV6 58
#endif
#ifndef SOL_SCTP
#define SOL_SCTP 132
#endif
#ifndef SOL_UDPLITE
#define SOL_UDPLITE 136
#endif
#ifndef SOL_CAN_BASE
#define SOL_CAN_BASE 100
#endif
#ifndef SOL_CAN_RAW
#define SOL_CAN_RAW 101
#endif
#ifndef SOL_CAN_ISOTP
#define SOL_CAN_ISOTP 106
#endif
#ifndef SOL_CAN_J1939
#define SOL_CAN_J1939 107
#endif
#ifndef SOL_DCCP
#define SOL_DCCP 269
#endif
#ifndef SOL_TIPC
#define SOL_TIPC 271
#endif
#ifndef SOL_BLUETOOTH
#define SOL_BLUETOOTH 274
#endif
#ifndef SOL_MPTCP
#define SOL_MPTCP 284
#endif
#ifndef SOL_RDS
#define SOL_RDS 276
#endif
#ifndef SOL_XDP
#define SOL_XDP 283
#endif
#ifndef SOL_HCI
#define SOL_HCI 0
#endif
#ifndef SOL_L2CAP
#define SOL_L2CAP 6
#endif
#ifndef SOL_SCO
#define SOL_SCO 17
#endif
#ifndef SOL_RFCOMM
#define SOL_RFCOMM 18
#endif
#ifndef SOL_LLC
#define SOL_LLC 268
#endif
#ifndef SOL_RXRPC
#define SOL_RXRPC 272
#endif
#ifndef SOL_PPPOL2TP
#define SOL_PPPOL2TP 273
#endif
#ifndef SOL_PNPIPE
#define SOL_PNPIPE 275
#endif
#ifndef SOL_KCM
#define SOL_KCM 281
#endif
#ifndef SOL_MCTP
#define SOL_MCTP 285
#endif
#ifndef SOL_SMC
#define SOL_SMC 286
#endif
#ifndef SOL_VSOCK
#define SOL_VSOCK 287
#endif
#ifndef SOL_AX25
#define SOL_AX25 257
#endif
#ifndef SOL_NETROM
#define SOL_NETROM 259
#endif
#ifndef SOL_ROSE
#define SOL_ROSE 260
#endif
#ifndef SOL_X25
#define SOL_X25 262
#endif
#ifndef SOL_ATM
#define SOL_ATM 264
#endif
#ifndef SOL_IUCV
#define SOL_IUCV 277
#endif
#ifndef SOL_CAIF
#define SOL_CAIF 278
#endif
#ifndef SOL_NFC
#define SOL_NFC 280
#endif
#ifndef SCM_SECURITY
#define SCM_SECURITY 3
#endif
#ifndef UDP_GRO
#define UDP_GRO 104
#endif
#ifndef UDP_SEGMENT
#define UDP_SEGMENT 103
#endif
#ifndef IP_IPSEC_POLICY
#define IP_IPSEC_POLICY 16
#endif
#ifndef IP_XFRM_POLICY
#define IP_XFRM_POLICY 17
#endif
#ifndef IPV6_IPSEC_POLICY
#define IPV6_IPSEC_POLICY 34
#endif
#ifndef IPV6_XFRM_POLICY
#define IPV6_XFRM_POLICY 35
#endif
#ifndef IPV6_ADDRFORM
#define IPV6_ADDRFORM 1
#endif
#ifndef TCP_MD5SIG_MAXKEYLEN
#define TCP_MD5SIG_MAXKEYLEN 80
#endif
#ifndef PACKET_RX_RING
#define PACKET_RX_RING 5
#endif
#ifndef PACKET_HDRLEN
#define PACKET_HDRLEN 11
#endif
#ifndef PACKET_TX_RING
#define PACKET_TX_RING 13
#endif
#ifndef PACKET_TX_TIMESTAMP
#define PACKET_TX_TIMESTAMP 16
#endif
#ifndef HCI_DATA_DIR
#define HCI_DATA_DIR 1
#endif
#ifndef HCI_FILTER
#define HCI_FILTER 2
#endif
#ifndef HCI_TIME_STAMP
#define HCI_TIME_STAMP 3
#endif
#ifndef BT_CHANNEL_POLICY
#define BT_CHANNEL_POLICY 10
#endif
#ifndef BT_FLUSHABLE
#define BT_FLUSHABLE 8
#endif
#ifndef BT_POWER
#define BT_POWER 9
#endif
#ifndef BT_VOICE
#define BT_VOICE 11
#endif
#ifndef BT_PHY
#define BT_PHY 14
#endif
#ifndef BT_MODE
#define BT_MODE 15
#endif
#ifndef BT_PKT_STATUS
#define BT_PKT_STATUS 16
#endif
#ifndef BT_ISO_QOS
#define BT_ISO_QOS 17
#endif
#ifndef TIPC_NODE_RECVQ_DEPTH
#define TIPC_NODE_RECVQ_DEPTH 131
#endif
#ifndef TIPC_SOCK_RECVQ_DEPTH
#define TIPC_SOCK_RECVQ_DEPTH 132
#endif
#ifndef TIPC_MCAST_BROADCAST
#define TIPC_MCAST_BROADCAST 133
#endif
#ifndef TIPC_MCAST_REPLICAST
#define TIPC_MCAST_REPLICAST 134
#endif
#ifndef TIPC_GROUP_JOIN
#define TIPC_GROUP_JOIN 135
#endif
#ifndef TIPC_GROUP_LEAVE
#define TIPC_GROUP_LEAVE 136
#endif
#ifndef TIPC_SOCK_RECVQ_USED
#define TIPC_SOCK_RECVQ_USED 137
#endif
#ifndef TIPC_NODELAY
#define TIPC_NODELAY 138
#endif
#ifndef TCP_AO_ADD_KEY
#define TCP_AO_ADD_KEY 38
#endif
#ifndef TCP_AO_DEL_KEY
#define TCP_AO_DEL_KEY 39
#endif
#ifndef TCP_AO_INFO
#define TCP_AO_INFO 40
#endif
#ifndef TCP_AO_GET_KEYS
#define TCP_AO_GET_KEYS 41
#endif
#ifndef TCP_AO_REPAIR
#define TCP_AO_REPAIR 42
#endif
#ifndef MPTCP_TCPINFO
#define MPTCP_TCPINFO 2
#endif
#ifndef MPTCP_SUBFLOW_ADDRS
#define MPTCP_SUBFLOW_ADDRS 3
#endif
#ifndef SOF_TIMESTAMPING_TX_HARDWARE
#define SOF_TIMESTAMPING_TX_HARDWARE 1
#endif
#ifndef SOF_TIMESTAMPING_TX_SOFTWARE
#define SOF_TIMESTAMPING_TX_SOFTWARE 2
#endif
#ifndef SOF_TIMESTAMPING_RX_HARDWARE
#define SOF_TIMESTAMPING_RX_HARDWARE 4
#endif
#ifndef SOF_TIMESTAMPING_RX_SOFTWARE
#define SOF_TIMESTAMPING_RX_SOFTWARE 8
#endif
#ifndef SOF_TIMESTAMPING_SOFTWARE
#define SOF_TIMESTAMPING_SOFTWARE 16
#endif
#ifndef SOF_TIMESTAMPING_SYS_HARDWARE
#define SOF_TIMESTAMPING_SYS_HARDWARE 32
#endif
#ifndef SOF_TIMESTAMPING_RAW_HARDWARE
#define SOF_TIMESTAMPING_RAW_HARDWARE 64
#endif
#ifndef SOF_TIMESTAMPING_OPT_ID
#define SOF_TIMESTAMPING_OPT_ID 128
#endif
#ifndef SOF_TIMESTAMPING_TX_SCHED
#define SOF_TIMESTAMPING_TX_SCHED 256
#endif
#ifndef SOF_TIMESTAMPING_TX_ACK
#define SOF_TIMESTAMPING_TX_ACK 512
#endif
#ifndef SOF_TIMESTAMPING_OPT_CMSG
#define SOF_TIMESTAMPING_OPT_CMSG 1024
#endif
#ifndef SOF_TIMESTAMPING_OPT_TSONLY
#define SOF_TIMESTAMPING_OPT_TSONLY 2048
#endif
#ifndef SOF_TIMESTAMPING_OPT_STATS
#define SOF_TIMESTAMPING_OPT_STATS 4096
#endif
#ifndef SOF_TIMESTAMPING_OPT_PKTINFO
#define SOF_TIMESTAMPING_OPT_PKTINFO 8192
#endif
#ifndef SOF_TIMESTAMPING_OPT_TX_SWHW
#define SOF_TIMESTAMPING_OPT_TX_SWHW 16384
#endif
#ifndef SOF_TIMESTAMPING_BIND_PHC
#define SOF_TIMESTAMPING_BIND_PHC 32768
#endif
#ifndef SOF_TIMESTAMPING_OPT_ID_TCP
#define SOF_TIMESTAMPING_OPT_ID_TCP 65536
#endif
#ifndef SOF_TIMESTAMPING_OPT_RX_FILTER
#define SOF_TIMESTAMPING_OPT_RX_FILTER 131072
#endif
#ifndef IP_PMTUDISC_DONT
#define IP_PMTUDISC_DONT 0
#endif
#ifndef IPV6_PMTUDISC_DONT
#define IPV6_PMTUDISC_DONT 0
#endif
#ifndef IP_PMTUDISC_WANT
#define IP_PMTUDISC_WANT 1
#endif
#ifndef IPV6_PMTUDISC_WANT
#define IPV6_PMTUDISC_WANT 1
#endif
#ifndef IP_PMTUDISC_DO
#define IP_PMTUDISC_DO 2
#endif
#ifndef IPV6_PMTUDISC_DO
#define IPV6_PMTUDISC_DO 2
#endif
#ifndef IP_PMTUDISC_PROBE
#define IP_PMTUDISC_PROBE 3
#endif
#ifndef IPV6_PMTUDISC_PROBE
#define IPV6_PMTUDISC_PROBE 3
#endif
#ifndef IP_PMTUDISC_INTERFACE
#define IP_PMTUDISC_INTERFACE 4
#endif
#ifndef IPV6_PMTUDISC_INTERFACE
#define IPV6_PMTUDISC_INTERFACE 4
#endif
#ifndef IP_PMTUDISC_OMIT
#define IP_PMTUDISC_OMIT 5
#endif
#ifndef IPV6_PMTUDISC_OMIT
#define IPV6_PMTUDISC_OMIT 5
#endif
#ifndef SO_EE_ORIGIN_NONE
#define SO_EE_ORIGIN_NONE 0
#endif
#ifndef SO_EE_ORIGIN_LOCAL
#define SO_EE_ORIGIN_LOCAL 1
#endif
#ifndef SO_EE_ORIGIN_ICMP
#define SO_EE_ORIGIN_ICMP 2
#endif
#ifndef SO_EE_ORIGIN_ICMP6
#define SO_EE_ORIGIN_ICMP6 3
#endif
#ifndef SO_EE_ORIGIN_TXSTATUS
#define SO_EE_ORIGIN_TXSTATUS 4
#endif
#ifndef SO_EE_ORIGIN_ZEROCOPY
#define SO_EE_ORIGIN_ZEROCOPY 5
#endif
#ifndef SO_EE_ORIGIN_TXTIME
#define SO_EE_ORIGIN_TXTIME 6
#endif
#ifndef SO_EE_ORIGIN_TIMESTAMPING
#define SO_EE_ORIGIN_TIMESTAMPING 4
#endif
#ifndef PACKET_HOST
#define PACKET_HOST 0
#endif
#ifndef PACKET_BROADCAST
#define PACKET_BROADCAST 1
#endif
#ifndef PACKET_MULTICAST
#define PACKET_MULTICAST 2
#endif
#ifndef PACKET_OTHERHOST
#define PACKET_OTHERHOST 3
#endif
#ifndef PACKET_OUTGOING
#define PACKET_OUTGOING 4
#endif
#ifndef PACKET_LOOPBACK
#define PACKET_LOOPBACK 5
#endif
#ifndef PACKET_MR_MULTICAST
#define PACKET_MR_MULTICAST 0
#endif
#ifndef PACKET_MR_PROMISC
#define PACKET_MR_PROMISC 1
#endif
#ifndef PACKET_MR_ALLMULTI
#define PACKET_MR_ALLMULTI 2
#endif
#ifndef PACKET_MR_UNICAST
#define PACKET_MR_UNICAST 3
#endif
#ifndef PACKET_FANOUT_HASH
#define PACKET_FANOUT_HASH 0
#endif
#ifndef PACKET_FANOUT_LB
#define PACKET_FANOUT_LB 1
#endif
#ifndef PACKET_FANOUT_CPU
#define PACKET_FANOUT_CPU 2
#endif
#ifndef PACKET_FANOUT_ROLLOVER
#define PACKET_FANOUT_ROLLOVER 3
#endif
#ifndef PACKET_FANOUT_RND
#define PACKET_FANOUT_RND 4
#endif
#ifndef PACKET_FANOUT_QM
#define PACKET_FANOUT_QM 5
#endif
#ifndef PACKET_FANOUT_CBPF
#define PACKET_FANOUT_CBPF 6
#endif
#ifndef PACKET_FANOUT_EBPF
#define PACKET_FANOUT_EBPF 7
#endif
#ifndef ETH_P_ALL
#define ETH_P_ALL 3
#endif
#ifndef ETH_P_IP
#define ETH_P_IP 2048
#endif
#ifndef ETH_P_ARP
#define ETH_P_ARP 2054
#endif
#ifndef ETH_P_IPV6
#define ETH_P_IPV6 34525
#endif
#ifndef ETH_P_8021Q
#define ETH_P_8021Q 33024
#endif
#ifndef ETH_P_PAE
#define ETH_P_PAE 34958
#endif
#ifndef ETH_P_LLDP
#define ETH_P_LLDP 35020
#endif
#ifndef TCP_ESTABLISHED
#define TCP_ESTABLISHED 1
#endif
#ifndef TCP_SYN_SENT
#define TCP_SYN_SENT 2
#endif
#ifndef TCP_SYN_RECV
#define TCP_SYN_RECV 3
#endif
#ifndef TCP_FIN_WAIT1
#define TCP_FIN_WAIT1 4
#endif
#ifndef TCP_FIN_WAIT2
#define TCP_FIN_WAIT2 5
#endif
#ifndef TCP_TIME_WAIT
#define TCP_TIME_WAIT 6
#endif
#ifndef TCP_CLOSE
#define TCP_CLOSE 7
#endif
#ifndef TCP_CLOSE_WAIT
#define TCP_CLOSE_WAIT 8
#endif
#ifndef TCP_LAST_ACK
#define TCP_LAST_ACK 9
#endif
#ifndef TCP_LISTEN
#define TCP_LISTEN 10
#endif
#ifndef TCP_CLOSING
#define TCP_CLOSING 11
#endif
#ifndef VMADDR_CID_ANY
#define VMADDR_CID_ANY 4294967295
#endif
#ifndef VMADDR_CID_HYPERVISOR
#define VMADDR_CID_HYPERVISOR 0
#endif
#ifndef VMADDR_CID_LOCAL
#define VMADDR_CID_LOCAL 1
#endif
#ifndef VMADDR_CID_HOST
#define VMADDR_CID_HOST 2
#endif
#ifndef VMADDR_PORT_ANY
#define VMADDR_PORT_ANY 4294967295
#endif
#ifndef NETLINK_ROUTE
#define NETLINK_ROUTE 0
#endif
#ifndef NETLINK_USERSOCK
#define NETLINK_USERSOCK 2
#endif
#ifndef NETLINK_FIREWALL
#define NETLINK_FIREWALL 3
#endif
#ifndef NETLINK_SOCK_DIAG
#define NETLINK_SOCK_DIAG 4
#endif
#ifndef NETLINK_NFLOG
#define NETLINK_NFLOG 5
#endif
#ifndef NETLINK_XFRM
#define NETLINK_XFRM 6
#endif
#ifndef NETLINK_SELINUX
#define NETLINK_SELINUX 7
#endif
#ifndef NETLINK_AUDIT
#define NETLINK_AUDIT 9
#endif
#ifndef NETLINK_CONNECTOR
#define NETLINK_CONNECTOR 11
#endif
#ifndef NETLINK_NETFILTER
#define NETLINK_NETFILTER 12
#endif
#ifndef NETLINK_KOBJECT_UEVENT
#define NETLINK_KOBJECT_UEVENT 15
#endif
#ifndef NETLINK_GENERIC
#define NETLINK_GENERIC 16
#endif
#ifndef NETLINK_CRYPTO
#define NETLINK_CRYPTO 21
#endif
#ifndef CAN_RAW
#define CAN_RAW 1
#endif
#ifndef CAN_BCM
#define CAN_BCM 2
#endif
#ifndef CAN_ISOTP
#define CAN_ISOTP 6
#endif
#ifndef CAN_J1939
#define CAN_J1939 7
#endif
#ifndef CAN_EFF_FLAG
#define CAN_EFF_FLAG 2147483648
#endif
#ifndef CAN_RTR_FLAG
#define CAN_RTR_FLAG 1073741824
#endif
#ifndef CAN_ERR_FLAG
#define CAN_ERR_FLAG 536870912
#endif
#ifndef CAN_SFF_MASK
#define CAN_SFF_MASK 2047
#endif
#ifndef CAN_EFF_MASK
#define CAN_EFF_MASK 536870911
#endif
#ifndef CAN_ERR_MASK
#define CAN_ERR_MASK 536870911
#endif
#ifndef BTPROTO_L2CAP
#define BTPROTO_L2CAP 0
#endif
#ifndef BTPROTO_HCI
#define BTPROTO_HCI 1
#endif
#ifndef BTPROTO_SCO
#define BTPROTO_SCO 2
#endif
#ifndef BTPROTO_RFCOMM
#define BTPROTO_RFCOMM 3
#endif
#ifndef ALG_OP_DECRYPT
#define ALG_OP_DECRYPT 0
#endif
#ifndef ALG_OP_ENCRYPT
#define ALG_OP_ENCRYPT 1
#endif
#ifndef CAN_BCM_CAN_FD_FRAME
#define CAN_BCM_CAN_FD_FRAME 2048
#endif
#ifndef CAN_BCM_RX_ANNOUNCE_RESUME
#define CAN_BCM_RX_ANNOUNCE_RESUME 256
#endif
#ifndef CAN_BCM_RX_CHANGED
#define CAN_BCM_RX_CHANGED 12
#endif
#ifndef CAN_BCM_RX_CHECK_DLC
#define CAN_BCM_RX_CHECK_DLC 64
#endif
#ifndef CAN_BCM_RX_DELETE
#define CAN_BCM_RX_DELETE 6
#endif
#ifndef CAN_BCM_RX_FILTER_ID
#define CAN_BCM_RX_FILTER_ID 32
#endif
#ifndef CAN_BCM_RX_NO_AUTOTIMER
#define CAN_BCM_RX_NO_AUTOTIMER 128
#endif
#ifndef CAN_BCM_RX_READ
#define CAN_BCM_RX_READ 7
#endif
#ifndef CAN_BCM_RX_RTR_FRAME
#define CAN_BCM_RX_RTR_FRAME 1024
#endif
#ifndef CAN_BCM_RX_SETUP
#define CAN_BCM_RX_SETUP 5
#endif
#ifndef CAN_BCM_RX_STATUS
#define CAN_BCM_RX_STATUS 10
#endif
#ifndef CAN_BCM_RX_TIMEOUT
#define CAN_BCM_RX_TIMEOUT 11
#endif
#ifndef CAN_BCM_SETTIMER
#define CAN_BCM_SETTIMER 1
#endif
#ifndef CAN_BCM_STARTTIMER
#define CAN_BCM_STARTTIMER 2
#endif
#ifndef CAN_BCM_TX_ANNOUNCE
#define CAN_BCM_TX_ANNOUNCE 8
#endif
#ifndef CAN_BCM_TX_COUNTEVT
#define CAN_BCM_TX_COUNTEVT 4
#endif
#ifndef CAN_BCM_TX_CP_CAN_ID
#define CAN_BCM_TX_CP_CAN_ID 16
#endif
#ifndef CAN_BCM_TX_DELETE
#define CAN_BCM_TX_DELETE 2
#endif
#ifndef CAN_BCM_TX_EXPIRED
#define CAN_BCM_TX_EXPIRED 9
#endif
#ifndef CAN_BCM_TX_READ
#define CAN_BCM_TX_READ 3
#endif
#ifndef CAN_BCM_TX_RESET_MULTI_IDX
#define CAN_BCM_TX_RESET_MULTI_IDX 512
#endif
#ifndef CAN_BCM_TX_SEND
#define CAN_BCM_TX_SEND 4
#endif
#ifndef CAN_BCM_TX_SETUP
#define CAN_BCM_TX_SETUP 1
#endif
#ifndef CAN_BCM_TX_STATUS
#define CAN_BCM_TX_STATUS 8
#endif
#ifndef J1939_EE_INFO_NONE
#define J1939_EE_INFO_NONE 0
#endif
#ifndef J1939_EE_INFO_TX_ABORT
#define J1939_EE_INFO_TX_ABORT 1
#endif
#ifndef J1939_FILTER_MAX
#define J1939_FILTER_MAX 512
#endif
#ifndef J1939_IDLE_ADDR
#define J1939_IDLE_ADDR 254
#endif
#ifndef J1939_MAX_UNICAST_ADDR
#define J1939_MAX_UNICAST_ADDR 253
#endif
#ifndef J1939_NLA_BYTES_ACKED
#define J1939_NLA_BYTES_ACKED 1
#endif
#ifndef J1939_NLA_PAD
#define J1939_NLA_PAD 0
#endif
#ifndef J1939_NO_ADDR
#define J1939_NO_ADDR 255
#endif
#ifndef J1939_NO_NAME
#define J1939_NO_NAME 0
#endif
#ifndef J1939_NO_PGN
#define J1939_NO_PGN 262144
#endif
#ifndef J1939_PGN_ADDRESS_CLAIMED
#define J1939_PGN_ADDRESS_CLAIMED 60928
#endif
#ifndef J1939_PGN_ADDRESS_COMMANDED
#define J1939_PGN_ADDRESS_COMMANDED 65240
#endif
#ifndef J1939_PGN_MAX
#define J1939_PGN_MAX 262143
#endif
#ifndef J1939_PGN_PDU1_MAX
#define J1939_PGN_PDU1_MAX 261888
#endif
#ifndef J1939_PGN_REQUEST
#define J1939_PGN_REQUEST 59904
#endif
#ifndef PACKET_FASTROUTE
#define PACKET_FASTROUTE 6
#endif
#ifndef TIPC_ADDR_ID
#define TIPC_ADDR_ID 3
#endif
#ifndef TIPC_ADDR_NAME
#define TIPC_ADDR_NAME 2
#endif
#ifndef TIPC_ADDR_NAMESEQ
#define TIPC_ADDR_NAMESEQ 1
#endif
#ifndef TIPC_CFG_SRV
#define TIPC_CFG_SRV 0
#endif
#ifndef TIPC_CLUSTER_SCOPE
#define TIPC_CLUSTER_SCOPE 2
#endif
#ifndef TIPC_CRITICAL_IMPORTANCE
#define TIPC_CRITICAL_IMPORTANCE 3
#endif
#ifndef TIPC_HIGH_IMPORTANCE
#define TIPC_HIGH_IMPORTANCE 2
#endif
#ifndef TIPC_LOW_IMPORTANCE
#define TIPC_LOW_IMPORTANCE 0
#endif
#ifndef TIPC_MEDIUM_IMPORTANCE
#define TIPC_MEDIUM_IMPORTANCE 1
#endif
#ifndef TIPC_NODE_SCOPE
#define TIPC_NODE_SCOPE 3
#endif
#ifndef TIPC_PUBLISHED
#define TIPC_PUBLISHED 1
#endif
#ifndef TIPC_SUBSCR_TIMEOUT
#define TIPC_SUBSCR_TIMEOUT 3
#endif
#ifndef TIPC_SUB_CANCEL
#define TIPC_SUB_CANCEL 4
#endif
#ifndef TIPC_SUB_PORTS
#define TIPC_SUB_PORTS 1
#endif
#ifndef TIPC_SUB_SERVICE
#define TIPC_SUB_SERVICE 2
#endif
#ifndef TIPC_TOP_SRV
#define TIPC_TOP_SRV 1
#endif
#ifndef TIPC_WAIT_FOREVER
#define TIPC_WAIT_FOREVER (-1)
#endif
#ifndef TIPC_WITHDRAWN
#define TIPC_WITHDRAWN 2
#endif
#ifndef TIPC_ZONE_SCOPE
#define TIPC_ZONE_SCOPE 1
#endif
#ifndef HCI_DEV_NONE
#define HCI_DEV_NONE 65535
#endif
#ifndef HCI_CHANNEL_RAW
#define HCI_CHANNEL_RAW 0
#endif
#ifndef HCI_CHANNEL_USER
#define HCI_CHANNEL_USER 1
#endif
#ifndef HCI_CHANNEL_MONITOR
#define HCI_CHANNEL_MONITOR 2
#endif
#ifndef HCI_CHANNEL_CONTROL
#define HCI_CHANNEL_CONTROL 3
#endif
#ifndef HCI_CHANNEL_LOGGING
#define HCI_CHANNEL_LOGGING 4
#endif
#ifndef BDADDR_BREDR
#define BDADDR_BREDR 0
#endif
#ifndef BDADDR_LE_PUBLIC
#define BDADDR_LE_PUBLIC 1
#endif
#ifndef BDADDR_LE_RANDOM
#define BDADDR_LE_RANDOM 2
#endif
#ifndef BT_SECURITY_SDP
#define BT_SECURITY_SDP 0
#endif
#ifndef BT_SECURITY_LOW
#define BT_SECURITY_LOW 1
#endif
#ifndef BT_SECURITY_MEDIUM
#define BT_SECURITY_MEDIUM 2
#endif
#ifndef BT_SECURITY_HIGH
#define BT_SECURITY_HIGH 3
#endif
#ifndef BT_SECURITY_FIPS
#define BT_SECURITY_FIPS 4
#endif
#ifndef BT_FLUSHABLE_OFF
#define BT_FLUSHABLE_OFF 0
#endif
#ifndef BT_FLUSHABLE_ON
#define BT_FLUSHABLE_ON 1
#endif
#ifndef BT_POWER_FORCE_ACTIVE_OFF
#define BT_POWER_FORCE_ACTIVE_OFF 0
#endif
#ifndef BT_POWER_FORCE_ACTIVE_ON
#define BT_POWER_FORCE_ACTIVE_ON 1
#endif
#ifndef BT_VOICE_TRANSPARENT
#define BT_VOICE_TRANSPARENT 3
#endif
#ifndef BT_VOICE_CVSD_16BIT
#define BT_VOICE_CVSD_16BIT 96
#endif
#ifndef BT_MODE_BASIC
#define BT_MODE_BASIC 128
#endif
#ifndef BT_MODE_ERTM
#define BT_MODE_ERTM 129
#endif
#ifndef BT_MODE_STREAMING
#define BT_MODE_STREAMING 130
#endif
#ifndef BT_MODE_LE_FLOWCTL
#define BT_MODE_LE_FLOWCTL 131
#endif
#ifndef BT_MODE_EXT_FLOWCTL
#define BT_MODE_EXT_FLOWCTL 132
#endif
#ifndef IPTOS_LOWDELAY
#define IPTOS_LOWDELAY 16
#endif
#ifndef IPTOS_THROUGHPUT
#define IPTOS_THROUGHPUT 8
#endif
#ifndef IPTOS_RELIABILITY
#define IPTOS_RELIABILITY 4
#endif
#ifndef IPTOS_MINCOST
#define IPTOS_MINCOST 2
#endif
#ifndef ALG_SET_AEAD_ASSOCLEN
#define ALG_SET_AEAD_ASSOCLEN 4
#endif
#ifndef ALG_SET_AEAD_AUTHSIZE
#define ALG_SET_AEAD_AUTHSIZE 5
#endif
#ifndef ALG_SET_DRBG_ENTROPY
#define ALG_SET_DRBG_ENTROPY 6
#endif
#ifndef ALG_SET_IV
#define ALG_SET_IV 2
#endif
#ifndef ALG_SET_KEY
#define ALG_SET_KEY 1
#endif
#ifndef ALG_SET_KEY_BY_KEY_SERIAL
#define ALG_SET_KEY_BY_KEY_SERIAL 7
#endif
#ifndef ALG_SET_OP
#define ALG_SET_OP 3
#endif
#ifndef BT_DEFER_SETUP
#define BT_DEFER_SETUP 7
#endif
#ifndef BT_RCVMTU
#define BT_RCVMTU 13
#endif
#ifndef BT_SECURITY
#define BT_SECURITY 4
#endif
#ifndef BT_SNDMTU
#define BT_SNDMTU 12
#endif
#ifndef CAN_ISOTP_LL_OPTS
#define CAN_ISOTP_LL_OPTS 5
#endif
#ifndef CAN_ISOTP_OPTS
#define CAN_ISOTP_OPTS 1
#endif
#ifndef CAN_ISOTP_RECV_FC
#define CAN_ISOTP_RECV_FC 2
#endif
#ifndef CAN_ISOTP_RX_STMIN
#define CAN_ISOTP_RX_STMIN 4
#endif
#ifndef CAN_ISOTP_TX_STMIN
#define CAN_ISOTP_TX_STMIN 3
#endif
#ifndef CAN_RAW_ERR_FILTER
#define CAN_RAW_ERR_FILTER 2
#endif
#ifndef CAN_RAW_FD_FRAMES
#define CAN_RAW_FD_FRAMES 5
#endif
#ifndef CAN_RAW_FILTER
#define CAN_RAW_FILTER 1
#endif
#ifndef CAN_RAW_JOIN_FILTERS
#define CAN_RAW_JOIN_FILTERS 6
#endif
#ifndef CAN_RAW_LOOPBACK
#define CAN_RAW_LOOPBACK 3
#endif
#ifndef CAN_RAW_RECV_OWN_MSGS
#define CAN_RAW_RECV_OWN_MSGS 4
#endif
#ifndef CAN_RAW_XL_FRAMES
#define CAN_RAW_XL_FRAMES 7
#endif
#ifndef DCCP_SOCKOPT_AVAILABLE_CCIDS
#define DCCP_SOCKOPT_AVAILABLE_CCIDS 12
#endif
#ifndef DCCP_SOCKOPT_CCID
#define DCCP_SOCKOPT_CCID 13
#endif
#ifndef DCCP_SOCKOPT_GET_CUR_MPS
#define DCCP_SOCKOPT_GET_CUR_MPS 5
#endif
#ifndef DCCP_SOCKOPT_PACKET_SIZE
#define DCCP_SOCKOPT_PACKET_SIZE 1
#endif
#ifndef DCCP_SOCKOPT_QPOLICY_ID
#define DCCP_SOCKOPT_QPOLICY_ID 16
#endif
#ifndef DCCP_SOCKOPT_QPOLICY_TXQLEN
#define DCCP_SOCKOPT_QPOLICY_TXQLEN 17
#endif
#ifndef DCCP_SOCKOPT_RECV_CSCOV
#define DCCP_SOCKOPT_RECV_CSCOV 11
#endif
#ifndef DCCP_SOCKOPT_RX_CCID
#define DCCP_SOCKOPT_RX_CCID 15
#endif
#ifndef DCCP_SOCKOPT_SEND_CSCOV
#define DCCP_SOCKOPT_SEND_CSCOV 10
#endif
#ifndef DCCP_SOCKOPT_SERVER_TIMEWAIT
#define DCCP_SOCKOPT_SERVER_TIMEWAIT 6
#endif
#ifndef DCCP_SOCKOPT_SERVICE
#define DCCP_SOCKOPT_SERVICE 2
#endif
#ifndef DCCP_SOCKOPT_TX_CCID
#define DCCP_SOCKOPT_TX_CCID 14
#endif
#ifndef ICMP6_FILTER
#define ICMP6_FILTER 1
#endif
#ifndef ICMP_FILTER
#define ICMP_FILTER 1
#endif
#ifndef IP6T_SO_ORIGINAL_DST
#define IP6T_SO_ORIGINAL_DST 80
#endif
#ifndef IPV6_ADDR_PREFERENCES
#define IPV6_ADDR_PREFERENCES 72
#endif
#ifndef IPV6_AUTOFLOWLABEL
#define IPV6_AUTOFLOWLABEL 70
#endif
#ifndef IPV6_FLOWINFO
#define IPV6_FLOWINFO 11
#endif
#ifndef IPV6_FLOWINFO_SEND
#define IPV6_FLOWINFO_SEND 33
#endif
#ifndef IPV6_FLOWLABEL_MGR
#define IPV6_FLOWLABEL_MGR 32
#endif
#ifndef IPV6_FREEBIND
#define IPV6_FREEBIND 78
#endif
#ifndef IPV6_HDRINCL
#define IPV6_HDRINCL 36
#endif
#ifndef IPV6_JOIN_ANYCAST
#define IPV6_JOIN_ANYCAST 27
#endif
#ifndef IPV6_LEAVE_ANYCAST
#define IPV6_LEAVE_ANYCAST 28
#endif
#ifndef IPV6_MINHOPCOUNT
#define IPV6_MINHOPCOUNT 73
#endif
#ifndef IPV6_MTU
#define IPV6_MTU 24
#endif
#ifndef IPV6_MTU_DISCOVER
#define IPV6_MTU_DISCOVER 23
#endif
#ifndef IPV6_MULTICAST_ALL
#define IPV6_MULTICAST_ALL 29
#endif
#ifndef IPV6_RECVERR_RFC4884
#define IPV6_RECVERR_RFC4884 31
#endif
#ifndef IPV6_RECVFRAGSIZE
#define IPV6_RECVFRAGSIZE 77
#endif
#ifndef IPV6_RECVORIGDSTADDR
#define IPV6_RECVORIGDSTADDR 74
#endif
#ifndef IPV6_ROUTER_ALERT
#define IPV6_ROUTER_ALERT 22
#endif
#ifndef IPV6_ROUTER_ALERT_ISOLATE
#define IPV6_ROUTER_ALERT_ISOLATE 30
#endif
#ifndef IPV6_TRANSPARENT
#define IPV6_TRANSPARENT 75
#endif
#ifndef IPV6_UNICAST_IF
#define IPV6_UNICAST_IF 76
#endif
#ifndef IP_BIND_ADDRESS_NO_PORT
#define IP_BIND_ADDRESS_NO_PORT 24
#endif
#ifndef IP_CHECKSUM
#define IP_CHECKSUM 23
#endif
#ifndef IP_FREEBIND
#define IP_FREEBIND 15
#endif
#ifndef IP_LOCAL_PORT_RANGE
#define IP_LOCAL_PORT_RANGE 51
#endif
#ifndef IP_MINTTL
#define IP_MINTTL 21
#endif
#ifndef IP_MTU
#define IP_MTU 14
#endif
#ifndef IP_MTU_DISCOVER
#define IP_MTU_DISCOVER 10
#endif
#ifndef IP_MULTICAST_ALL
#define IP_MULTICAST_ALL 49
#endif
#ifndef IP_NODEFRAG
#define IP_NODEFRAG 22
#endif
#ifndef IP_PASSSEC
#define IP_PASSSEC 18
#endif
#ifndef IP_PROTOCOL
#define IP_PROTOCOL 52
#endif
#ifndef IP_RECVERR_RFC4884
#define IP_RECVERR_RFC4884 26
#endif
#ifndef IP_RECVFRAGSIZE
#define IP_RECVFRAGSIZE 25
#endif
#ifndef IP_RECVORIGDSTADDR
#define IP_RECVORIGDSTADDR 20
#endif
#ifndef IP_ROUTER_ALERT
#define IP_ROUTER_ALERT 5
#endif
#ifndef IP_TRANSPARENT
#define IP_TRANSPARENT 19
#endif
#ifndef IP_UNICAST_IF
#define IP_UNICAST_IF 50
#endif
#ifndef MPTCP_INFO
#define MPTCP_INFO 1
#endif
#ifndef NETLINK_ADD_MEMBERSHIP
#define NETLINK_ADD_MEMBERSHIP 1
#endif
#ifndef NETLINK_BROADCAST_ERROR
#define NETLINK_BROADCAST_ERROR 4
#endif
#ifndef NETLINK_CAP_ACK
#define NETLINK_CAP_ACK 10
#endif
#ifndef NETLINK_DROP_MEMBERSHIP
#define NETLINK_DROP_MEMBERSHIP 2
#endif
#ifndef NETLINK_EXT_ACK
#define NETLINK_EXT_ACK 11
#endif
#ifndef NETLINK_GET_STRICT_CHK
#define NETLINK_GET_STRICT_CHK 12
#endif
#ifndef NETLINK_LISTEN_ALL_NSID
#define NETLINK_LISTEN_ALL_NSID 8
#endif
#ifndef NETLINK_LIST_MEMBERSHIPS
#define NETLINK_LIST_MEMBERSHIPS 9
#endif
#ifndef NETLINK_NO_ENOBUFS
#define NETLINK_NO_ENOBUFS 5
#endif
#ifndef NETLINK_PKTINFO
#define NETLINK_PKTINFO 3
#endif
#ifndef PACKET_ADD_MEMBERSHIP
#define PACKET_ADD_MEMBERSHIP 1
#endif
#ifndef PACKET_AUXDATA
#define PACKET_AUXDATA 8
#endif
#ifndef PACKET_COPY_THRESH
#define PACKET_COPY_THRESH 7
#endif
#ifndef PACKET_DROP_MEMBERSHIP
#define PACKET_DROP_MEMBERSHIP 2
#endif
#ifndef PACKET_FANOUT
#define PACKET_FANOUT 18
#endif
#ifndef PACKET_IGNORE_OUTGOING
#define PACKET_IGNORE_OUTGOING 23
#endif
#ifndef PACKET_LOSS
#define PACKET_LOSS 14
#endif
#ifndef PACKET_ORIGDEV
#define PACKET_ORIGDEV 9
#endif
#ifndef PACKET_QDISC_BYPASS
#define PACKET_QDISC_BYPASS 20
#endif
#ifndef PACKET_RESERVE
#define PACKET_RESERVE 12
#endif
#ifndef PACKET_ROLLOVER_STATS
#define PACKET_ROLLOVER_STATS 21
#endif
#ifndef PACKET_STATISTICS
#define PACKET_STATISTICS 6
#endif
#ifndef PACKET_TIMESTAMP
#define PACKET_TIMESTAMP 17
#endif
#ifndef PACKET_TX_HAS_OFF
#define PACKET_TX_HAS_OFF 19
#endif
#ifndef PACKET_VERSION
#define PACKET_VERSION 10
#endif
#ifndef PACKET_VNET_HDR
#define PACKET_VNET_HDR 15
#endif
#ifndef PACKET_VNET_HDR_SZ
#define PACKET_VNET_HDR_SZ 24
#endif
#ifndef SCM_J1939_DEST_ADDR
#define SCM_J1939_DEST_ADDR 1
#endif
#ifndef SCM_J1939_DEST_NAME
#define SCM_J1939_DEST_NAME 2
#endif
#ifndef SCM_J1939_ERRQUEUE
#define SCM_J1939_ERRQUEUE 4
#endif
#ifndef SCM_J1939_PRIO
#define SCM_J1939_PRIO 3
#endif
#ifndef SCM_PIDFD
#define SCM_PIDFD 0x04
#endif
#ifndef SCTP_EVENTS
#define SCTP_EVENTS 11
#endif
#ifndef SCTP_INITMSG
#define SCTP_INITMSG 2
#endif
#ifndef SCTP_NODELAY
#define SCTP_NODELAY 3
#endif
#ifndef SCTP_RCVINFO
#define SCTP_RCVINFO 3
#endif
#ifndef SCTP_RECVRCVINFO
#define SCTP_RECVRCVINFO 32
#endif
#ifndef SCTP_SNDINFO
#define SCTP_SNDINFO 2
#endif
#ifndef SO_J1939_ERRQUEUE
#define SO_J1939_ERRQUEUE 4
#endif
#ifndef SO_J1939_FILTER
#define SO_J1939_FILTER 1
#endif
#ifndef SO_J1939_PROMISC
#define SO_J1939_PROMISC 2
#endif
#ifndef SO_J1939_SEND_PRIO
#define SO_J1939_SEND_PRIO 3
#endif
#ifndef SO_ORIGINAL_DST
#define SO_ORIGINAL_DST 80
#endif
#ifndef SO_VM_SOCKETS_BUFFER_MAX_SIZE
#define SO_VM_SOCKETS_BUFFER_MAX_SIZE 2
#endif
#ifndef SO_VM_SOCKETS_BUFFER_MIN_SIZE
#define SO_VM_SOCKETS_BUFFER_MIN_SIZE 1
#endif
#ifndef SO_VM_SOCKETS_BUFFER_SIZE
#define SO_VM_SOCKETS_BUFFER_SIZE 0
#endif
#ifndef SO_VM_SOCKETS_CONNECT_TIMEOUT
#define SO_VM_SOCKETS_CONNECT_TIMEOUT 6
#endif
#ifndef SO_VM_SOCKETS_NONBLOCK_TXRX
#define SO_VM_SOCKETS_NONBLOCK_TXRX 7
#endif
#ifndef SO_VM_SOCKETS_PEER_HOST_VM_ID
#define SO_VM_SOCKETS_PEER_HOST_VM_ID 3
#endif
#ifndef SO_VM_SOCKETS_TRUSTED
#define SO_VM_SOCKETS_TRUSTED 5
#endif
#ifndef TCP_CC_INFO
#define TCP_CC_INFO 26
#endif
#ifndef TCP_CM_INQ
#define TCP_CM_INQ 36
#endif
#ifndef TCP_CONGESTION
#define TCP_CONGESTION 13
#endif
#ifndef TCP_DEFER_ACCEPT
#define TCP_DEFER_ACCEPT 9
#endif
#ifndef TCP_DELACK_MAX_US
#define TCP_DELACK_MAX_US 46
#endif
#ifndef TCP_FASTOPEN
#define TCP_FASTOPEN 23
#endif
#ifndef TCP_FASTOPEN_CONNECT
#define TCP_FASTOPEN_CONNECT 30
#endif
#ifndef TCP_FASTOPEN_KEY
#define TCP_FASTOPEN_KEY 33
#endif
#ifndef TCP_FASTOPEN_NO_COOKIE
#define TCP_FASTOPEN_NO_COOKIE 34
#endif
#ifndef TCP_INQ
#define TCP_INQ 36
#endif
#ifndef TCP_IS_MPTCP
#define TCP_IS_MPTCP 43
#endif
#ifndef TCP_LINGER2
#define TCP_LINGER2 8
#endif
#ifndef TCP_MD5SIG
#define TCP_MD5SIG 14
#endif
#ifndef TCP_MD5SIG_EXT
#define TCP_MD5SIG_EXT 32
#endif
#ifndef TCP_NOTSENT_LOWAT
#define TCP_NOTSENT_LOWAT 25
#endif
#ifndef TCP_QUEUE_SEQ
#define TCP_QUEUE_SEQ 21
#endif
#ifndef TCP_QUICKACK
#define TCP_QUICKACK 12
#endif
#ifndef TCP_REPAIR
#define TCP_REPAIR 19
#endif
#ifndef TCP_REPAIR_OPTIONS
#define TCP_REPAIR_OPTIONS 22
#endif
#ifndef TCP_REPAIR_QUEUE
#define TCP_REPAIR_QUEUE 20
#endif
#ifndef TCP_REPAIR_WINDOW
#define TCP_REPAIR_WINDOW 29
#endif
#ifndef TCP_RTO_MAX_MS
#define TCP_RTO_MAX_MS 44
#endif
#ifndef TCP_RTO_MIN_US
#define TCP_RTO_MIN_US 45
#endif
#ifndef TCP_SAVED_SYN
#define TCP_SAVED_SYN 28
#endif
#ifndef TCP_SAVE_SYN
#define TCP_SAVE_SYN 27
#endif
#ifndef TCP_SYNCNT
#define TCP_SYNCNT 7
#endif
#ifndef TCP_THIN_DUPACK
#define TCP_THIN_DUPACK 17
#endif
#ifndef TCP_THIN_LINEAR_TIMEOUTS
#define TCP_THIN_LINEAR_TIMEOUTS 16
#endif
#ifndef TCP_TIMESTAMP
#define TCP_TIMESTAMP 24
#endif
#ifndef TCP_TX_DELAY
#define TCP_TX_DELAY 37
#endif
#ifndef TCP_ULP
#define TCP_ULP 31
#endif
#ifndef TCP_USER_TIMEOUT
#define TCP_USER_TIMEOUT 18
#endif
#ifndef TCP_WINDOW_CLAMP
#define TCP_WINDOW_CLAMP 10
#endif
#ifndef TIPC_CONN_TIMEOUT
#define TIPC_CONN_TIMEOUT 130
#endif
#ifndef TIPC_DEST_DROPPABLE
#define TIPC_DEST_DROPPABLE 129
#endif
#ifndef TIPC_IMPORTANCE
#define TIPC_IMPORTANCE 127
#endif
#ifndef TIPC_SRC_DROPPABLE
#define TIPC_SRC_DROPPABLE 128
#endif
#ifndef TLS_GET_RECORD_TYPE
#define TLS_GET_RECORD_TYPE 2
#endif
#ifndef TLS_RX
#define TLS_RX 2
#endif
#ifndef TLS_RX_EXPECT_NO_PAD
#define TLS_RX_EXPECT_NO_PAD 4
#endif
#ifndef TLS_SET_RECORD_TYPE
#define TLS_SET_RECORD_TYPE 1
#endif
#ifndef TLS_TX
#define TLS_TX 1
#endif
#ifndef TLS_TX_ZEROCOPY_RO
#define TLS_TX_ZEROCOPY_RO 3
#endif
#ifndef UDPLITE_RECV_CSCOV
#define UDPLITE_RECV_CSCOV 11
#endif
#ifndef UDPLITE_SEND_CSCOV
#define UDPLITE_SEND_CSCOV 10
#endif
#ifndef UDP_CORK
#define UDP_CORK 1
#endif
#ifndef UDP_ENCAP
#define UDP_ENCAP 100
#endif
#ifndef UDP_NO_CHECK6_RX
#define UDP_NO_CHECK6_RX 102
#endif
#ifndef UDP_NO_CHECK6_TX
#define UDP_NO_CHECK6_TX 101
#endif
#if defined(SO_PROTOCOL) && SO_PROTOCOL == 38
#ifndef SCM_TXTIME
#define SCM_TXTIME 61
#endif
#ifndef SO_DETACH_REUSEPORT_BPF
#define SO_DETACH_REUSEPORT_BPF 68
#endif
#ifndef SCM_INQ
#define SCM_INQ 84
#endif
#ifndef SCM_TS_OPT_ID
#define SCM_TS_OPT_ID 81
#endif
#ifndef SO_ATTACH_BPF
#define SO_ATTACH_BPF 50
#endif
#ifndef SO_ATTACH_REUSEPORT_EBPF
#define SO_ATTACH_REUSEPORT_EBPF 52
#endif
#ifndef SO_BINDTOIFINDEX
#define SO_BINDTOIFINDEX 62
#endif
#ifndef SO_BPF_EXTENSIONS
#define SO_BPF_EXTENSIONS 48
#endif
#ifndef SO_BUF_LOCK
#define SO_BUF_LOCK 72
#endif
#ifndef SO_BUSY_POLL
#define SO_BUSY_POLL 46
#endif
#ifndef SO_BUSY_POLL_BUDGET
#define SO_BUSY_POLL_BUDGET 70
#endif
#ifndef SO_CNX_ADVICE
#define SO_CNX_ADVICE 53
#endif
#ifndef SO_COOKIE
#define SO_COOKIE 57
#endif
#ifndef SO_INCOMING_CPU
#define SO_INCOMING_CPU 49
#endif
#ifndef SO_INCOMING_NAPI_ID
#define SO_INCOMING_NAPI_ID 56
#endif
#ifndef SO_INQ
#define SO_INQ 84
#endif
#ifndef SO_MAX_PACING_RATE
#define SO_MAX_PACING_RATE 47
#endif
#ifndef SO_MEMINFO
#define SO_MEMINFO 55
#endif
#ifndef SO_NETNS_COOKIE
#define SO_NETNS_COOKIE 71
#endif
#ifndef SO_NOFCS
#define SO_NOFCS 43
#endif
#ifndef SO_PASSPIDFD
#define SO_PASSPIDFD 76
#endif
#ifndef SO_PASSRIGHTS
#define SO_PASSRIGHTS 83
#endif
#ifndef SO_PASSSEC
#define SO_PASSSEC 34
#endif
#ifndef SO_PEEK_OFF
#define SO_PEEK_OFF 42
#endif
#ifndef SO_PEERGROUPS
#define SO_PEERGROUPS 59
#endif
#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77
#endif
#ifndef SO_PREFER_BUSY_POLL
#define SO_PREFER_BUSY_POLL 69
#endif
#ifndef SO_RCVMARK
#define SO_RCVMARK 75
#endif
#ifndef SO_RCVPRIORITY
#define SO_RCVPRIORITY 82
#endif
#ifndef SO_RESERVE_MEM
#define SO_RESERVE_MEM 73
#endif
#ifndef SO_RXQ_OVFL
#define SO_RXQ_OVFL 40
#endif
#ifndef SO_SELECT_ERR_QUEUE
#define SO_SELECT_ERR_QUEUE 45
#endif
#ifndef SO_TXREHASH
#define SO_TXREHASH 74
#endif
#ifndef SO_TXTIME
#define SO_TXTIME 61
#endif
#ifndef SO_WIFI_STATUS
#define SO_WIFI_STATUS 41
#endif
#ifndef SO_ZEROCOPY
#define SO_ZEROCOPY 60
#endif
#endif
#endif

#endif
