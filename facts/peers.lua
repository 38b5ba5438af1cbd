-- SPDX-License-Identifier: MIT
-- What others can set, ask, send and receive on Linux, by their own lists of
-- names: Python's socket, rustix and socket2. A name that is a constant here
-- needs no more; others say what does the same: `name=method`, or stand below
-- a reason. From this list and the facts `make generate` writes
-- doc/coverage-of-peers.md.

return {
  { title = "Python's socket: constants",
    constants = [[
      AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BLUETOOTH
      AF_BRIDGE AF_CAN AF_DECnet AF_ECONET AF_INET AF_INET6 AF_IPX AF_IRDA
      AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX
      AF_QIPCRTR AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_TIPC AF_UNIX
      AF_UNSPEC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME
      AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED ALG_OP_DECRYPT
      ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_AEAD_ASSOCLEN
      ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY
      BDADDR_ANY BDADDR_BREDR BDADDR_LE_PUBLIC BDADDR_LE_RANDOM BDADDR_LOCAL
      BTPROTO_HCI BTPROTO_L2CAP BTPROTO_RFCOMM BTPROTO_SCO BT_CHANNEL_POLICY
      BT_CODEC BT_DEFER_SETUP BT_FLUSHABLE BT_FLUSHABLE_OFF BT_FLUSHABLE_ON
      BT_ISO_QOS BT_MODE BT_MODE_BASIC BT_MODE_ERTM BT_MODE_EXT_FLOWCTL
      BT_MODE_LE_FLOWCTL BT_MODE_STREAMING BT_PHY BT_PKT_STATUS BT_POWER
      BT_POWER_FORCE_ACTIVE_OFF BT_POWER_FORCE_ACTIVE_ON BT_RCVMTU
      BT_SECURITY BT_SECURITY_FIPS BT_SECURITY_HIGH BT_SECURITY_LOW
      BT_SECURITY_MEDIUM BT_SECURITY_SDP BT_SNDMTU BT_VOICE
      BT_VOICE_CVSD_16BIT BT_VOICE_TRANSPARENT CAN_BCM CAN_BCM_CAN_FD_FRAME
      CAN_BCM_RX_ANNOUNCE_RESUME CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC
      CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER
      CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME CAN_BCM_RX_SETUP
      CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER
      CAN_BCM_STARTTIMER CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT
      CAN_BCM_TX_CP_CAN_ID CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED
      CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND
      CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS CAN_EFF_FLAG CAN_EFF_MASK
      CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_J1939 CAN_RAW
      CAN_RAW_ERR_FILTER CAN_RAW_FD_FRAMES CAN_RAW_FILTER
      CAN_RAW_JOIN_FILTERS CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS
      CAN_RTR_FLAG CAN_SFF_MASK CAPI CMSG_LEN CMSG_SPACE EAI_ADDRFAMILY
      EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA
      EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM
      ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL
      HCI_CHANNEL_CONTROL HCI_CHANNEL_LOGGING HCI_CHANNEL_MONITOR
      HCI_CHANNEL_RAW HCI_CHANNEL_USER HCI_DATA_DIR HCI_DEV_NONE HCI_FILTER
      HCI_TIME_STAMP INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST
      INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP
      IOCTL_VM_SOCKETS_GET_LOCAL_CID IPPORT_RESERVED IPPORT_USERRESERVED
      IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT
      IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP
      IPPROTO_IGMP IPPROTO_IP IPPROTO_IPCOMP IPPROTO_IPIP IPPROTO_IPV6
      IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW
      IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP
      IPPROTO_UDP IPPROTO_UDPLITE IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS
      IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP
      IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP
      IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT
      IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR
      IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0
      IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP
      IP_ADD_SOURCE_MEMBERSHIP IP_BIND_ADDRESS_NO_PORT IP_BLOCK_SOURCE
      IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP
      IP_DROP_SOURCE_MEMBERSHIP IP_FREEBIND IP_HDRINCL IP_MAX_MEMBERSHIPS
      IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS
      IP_PKTINFO IP_RECVERR IP_RECVOPTS IP_RECVORIGDSTADDR IP_RECVRETOPTS
      IP_RECVTOS IP_RECVTTL IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL
      IP_UNBLOCK_SOURCE J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT
      J1939_FILTER_MAX J1939_IDLE_ADDR J1939_MAX_UNICAST_ADDR
      J1939_NLA_BYTES_ACKED J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME
      J1939_NO_PGN J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED
      J1939_PGN_MAX J1939_PGN_PDU1_MAX J1939_PGN_REQUEST L2CAP_LM
      MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT
      MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB
      MSG_PEEK MSG_TRUNC MSG_WAITALL NETLINK_CRYPTO NETLINK_DNRTMSG
      NETLINK_FIREWALL NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE
      NETLINK_USERSOCK NETLINK_XFRM NI_DGRAM NI_IDN NI_MAXHOST NI_MAXSERV
      NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV PACKET_BROADCAST
      PACKET_FASTROUTE PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST
      PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_PACKET PF_RDS
      SCM_CREDENTIALS SCM_J1939_DEST_ADDR SCM_J1939_DEST_NAME
      SCM_J1939_ERRQUEUE SCM_J1939_PRIO SCM_RIGHTS SHUT_RD SHUT_RDWR SHUT_WR
      SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_RDM SOCK_SEQPACKET
      SOCK_STREAM SOL_ALG SOL_BLUETOOTH SOL_CAN_BASE SOL_CAN_RAW SOL_HCI
      SOL_IP SOL_L2CAP SOL_RDS SOL_RFCOMM SOL_SCO SOL_SOCKET SOL_TCP
      SOL_TIPC SOL_UDP SOMAXCONN SO_ACCEPTCONN SO_BINDTODEVICE
      SO_BINDTOIFINDEX SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR
      SO_INCOMING_CPU SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC
      SO_J1939_SEND_PRIO SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE
      SO_ORIGINAL_DST SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC
      SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO SO_REUSEADDR
      SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE
      SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE
      SO_VM_SOCKETS_BUFFER_SIZE TCP_CC_INFO TCP_CONGESTION TCP_CORK
      TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY
      TCP_FASTOPEN_NO_COOKIE TCP_INFO TCP_INQ TCP_KEEPCNT TCP_KEEPIDLE
      TCP_KEEPINTVL TCP_LINGER2 TCP_MAXSEG TCP_MD5SIG TCP_MD5SIG_EXT
      TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUEUE_SEQ TCP_QUICKACK TCP_REPAIR
      TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN
      TCP_SAVE_SYN TCP_SYNCNT TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS
      TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_USER_TIMEOUT TCP_WINDOW_CLAMP
      TCP_ZEROCOPY_RECEIVE TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ
      TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT
      TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE TIPC_HIGH_IMPORTANCE
      TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE
      TIPC_NODE_SCOPE TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT
      TIPC_SUB_CANCEL TIPC_SUB_PORTS TIPC_SUB_SERVICE TIPC_TOP_SRV
      TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE UDPLITE_RECV_CSCOV
      UDPLITE_SEND_CSCOV VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_CID_LOCAL
      VMADDR_PORT_ANY VM_SOCKETS_INVALID_VERSION
]],
    reasons = {
      { 'limits of rooms that the library makes, and of ports', [[
      NI_MAXHOST NI_MAXSERV IPPORT_RESERVED IPPORT_USERRESERVED ]] },
      { 'set by the library itself: the argument nonblock, and always', [[
      SOCK_CLOEXEC SOCK_NONBLOCK ]] },
      { 'the same numbers as `ETH_P_*`', [[
      ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ]] },
      { 'addresses are text: `0.0.0.0`, `255.255.255.255`, `127.0.0.1`', [[
      INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK
      INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP BDADDR_ANY
      BDADDR_LOCAL ]] },
      { 'control messages are objects, and make their own room', [[
      CMSG_LEN CMSG_SPACE ]] },
      { 'for C programs', [[ CAPI ]] },
      { 'refused: the value holds pointers', [[
      TCP_ZEROCOPY_RECEIVE SOL_RDS PF_RDS ]] },
      { 'refused: the value tells its own length', [[ BT_CODEC ]] },
      { 'a protocol family has the number of its address family', [[
      PF_CAN PF_PACKET ]] },
      { 'an ioctl(2) of /dev/vsock, not of a socket', [[
      IOCTL_VM_SOCKETS_GET_LOCAL_CID VM_SOCKETS_INVALID_VERSION ]] },
      { 'the kernel has no such thing any more', [[
      ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_PUBKEY NETLINK_IP6_FW
      NETLINK_DNRTMSG L2CAP_LM ]] },
    } },
  { title = "Python's socket: methods and functions",
    names = [[
      accept=accept bind=bind close=close connect=connect connect_ex=connect
      detach=unwrap dup=dup family=family fileno=fd getblocking=nonblock
      get_inheritable=cloexec set_inheritable=cloexec
      getpeername=getpeername getsockname=getsockname getsockopt=getsockopt
      gettimeout=rcvtimeo listen=listen proto=protocol recv=recv
      recv_into=recv_into recvfrom=recvfrom recvfrom_into=recvfrom_into
      recvmsg=recvmsg recvmsg_into=recvmsg send=send sendall=send_part
      sendfile=sendfile sendmsg=sendmsg sendmsg_afalg=sendmsg sendto=sendto
      setblocking=nonblock setsockopt=setsockopt settimeout=rcvtimeo
      shutdown=shutdown timeout=sendable type=socktype
      create_connection=llsocket.connect create_server=llsocket.listen
      fromfd=socket.wrap socketpair=socket.pair send_fds=sendfd
      recv_fds=recvfd getaddrinfo=inet.getaddrinfo
      getnameinfo=ai:getnameinfo gethostbyname=inet.getaddrinfo
      gethostbyname_ex=inet.getaddrinfo gethostbyaddr=ai:getnameinfo
      getservbyname=inet.getaddrinfo getservbyport=ai:getnameinfo
      gethostname=inet.gethostname if_nameindex=device.getifaddrs
      if_nametoindex=device.index if_indextoname=device.name
      inet_pton=addrinfo.new inet_ntop=ai:addr inet_aton=addrinfo.new
      inet_ntoa=ai:addr ]],
    reasons = {
      { 'numbers have one order; string.pack makes others', [[
      htonl htons ntohl ntohs ]] },
      { 'of the machine, not of a socket', [[
      getfqdn sethostname getprotobyname has_ipv6 has_dualstack_ipv6 ]] },
      { 'a state of the whole program, which this library does not have', [[
      getdefaulttimeout setdefaulttimeout ]] },
      { 'a file over a socket; here buffers hold what is not read yet', [[
      makefile ]] },
    } },
  { title = 'socket2 (Rust)',
    names = [[
      new=socket.open new_raw=socket.open pair=socket.pair
      pair_raw=socket.pair bind=bind connect=connect
      connect_timeout=llsocket.connect listen=listen accept=accept
      accept_raw=acceptfd accept4=accept local_addr=getsockname
      peer_addr=getpeername type=socktype try_clone=dup
      is_listener=acceptconn nonblocking=nonblock shutdown=shutdown recv=recv
      recv_out_of_band=recv recv_with_flags=recv recv_vectored=recvmsg
      peek=recv recv_from=recvfrom recv_from_with_flags=recvfrom
      recv_from_vectored=recvmsg peek_from=recvfrom peek_sender=recvfrom
      recvmsg=recvmsg send=send send_with_flags=send send_vectored=send
      send_out_of_band=send send_to=sendto send_to_with_flags=sendto
      send_to_vectored=sendto sendmsg=sendmsg sendfile=sendfile
      broadcast=broadcast take_error=error keepalive=keepalive linger=linger
      out_of_band_inline=oobinline passcred=passcred priority=priority
      recv_buffer_size=rcvbuf read_timeout=rcvtimeo reuse_address=reuseaddr
      send_buffer_size=sndbuf write_timeout=sndtimeo
      header_included_v4=hdrincl header_included_v6=hdrincl
      ip_transparent_v4=transparent ip_transparent_v6=transparent
      join_multicast_v4=mcastjoin join_multicast_v4_n=mcastjoin
      join_multicast_v6=mcastjoin leave_multicast_v4=mcastleave
      leave_multicast_v4_n=mcastleave leave_multicast_v6=mcastleave
      join_ssm_v4=mcastjoinsrc leave_ssm_v4=mcastleavesrc
      multicast_all_v4=mcastall multicast_all_v6=mcastall
      multicast_if_v4=mcastif multicast_if_v6=mcastif
      multicast_loop_v4=mcastloop multicast_loop_v6=mcastloop
      multicast_ttl_v4=mcastttl multicast_hops_v6=mcastttl ttl_v4=ttl
      unicast_hops_v6=ttl tos_v4=tos tclass_v6=tos recv_tos_v4=recvtos
      recv_tclass_v6=recvtos recv_hoplimit_v6=recvttl only_v6=ipv6only
      tcp_keepalive_time=tcpkeepalive tcp_keepalive_interval=tcpkeepintvl
      tcp_keepalive_retries=tcpkeepcnt tcp_nodelay=tcpnodelay
      tcp_cork=tcpcork tcp_quickack=tcpquickack tcp_mss=tcpmaxseg
      tcp_thin_linear_timeouts=tcpthinlineartimeouts
      tcp_user_timeout=tcpusertimeout tcp_congestion=tcpcongestion
      tcp_notsent_lowat=tcpnotsentlowat mark=mark device=bindtodevice
      bind_device=bindtodevice device_index_v4=bindtoifindex
      device_index_v6=bindtoifindex bind_device_by_index_v4=bindtoifindex
      bind_device_by_index_v6=bindtoifindex cpu_affinity=incomingcpu
      busy_poll=busypoll reuse_port=reuseport reuse_port_lb=reuseportlb
      freebind_v4=freebind freebind_v6=freebind
      original_dst_v4=originaldst original_dst_v6=originaldst
      attach_filter=attachfilter detach_filter=detachfilter cookie=cookie
      domain=domain protocol=protocol cloexec=cloexec fib=setfib
      dccp_service=dccpservice dccp_ccid=dccpccid
      dccp_tx_ccid=dccptxccid dccp_xx_ccid=dccprxccid
      dccp_server_timewait=dccpservertimewait
      dccp_send_cscov=dccpsendcscov dccp_recv_cscov=dccprecvcscov
      dccp_qpolicy_txqlen=dccpqpolicytxqlen
      dccp_available_ccids=dccpavailableccids dccp_cur_mps=dccpcurmps
      is_unnamed=ai:addr as_unix=ai:addr as_pathname=ai:addr
      as_abstract_namespace=ai:addr vsock=addrinfo.new
      as_vsock_address=ai:fields ]],
    reasons = {
      { 'always so', [[ nosigpipe ]] },
      { 'not on Linux', [[ no_peercred tcp_ack_frequency ]] },
    } },
  { title = 'rustix::net (Rust)',
    names = [[
      socket_type=socktype socket_domain=domain socket_protocol=protocol
      socket_acceptconn=acceptconn socket_broadcast=broadcast
      socket_cookie=cookie socket_error=error
      socket_incoming_cpu=incomingcpu socket_keepalive=keepalive
      socket_linger=linger socket_oobinline=oobinline
      socket_passcred=passcred socket_peercred=peercred
      socket_recv_buffer_size=rcvbuf
      socket_recv_buffer_size_force=rcvbufforce
      socket_send_buffer_size=sndbuf
      socket_send_buffer_size_force=sndbufforce
      socket_reuseaddr=reuseaddr socket_reuseport=reuseport
      socket_reuseport_lb=reuseportlb socket_timeout=rcvtimeo
      txtime=txtime ip_add_membership=mcastjoin
      ip_add_membership_with_ifindex=mcastjoin
      ip_drop_membership=mcastleave
      ip_drop_membership_with_ifindex=mcastleave
      ip_add_source_membership=mcastjoinsrc
      ip_drop_source_membership=mcastleavesrc
      ipv6_add_membership=mcastjoin ipv6_drop_membership=mcastleave
      ip_freebind=freebind ipv6_freebind=freebind ip_mtu=mtu ipv6_mtu=mtu
      ip_mtu_discover=mtudiscover ipv6_mtu_discover=mtudiscover
      ip_multicast_if=mcastif ip_multicast_if_with_ifindex=mcastif
      ipv6_multicast_if=mcastif ip_multicast_loop=mcastloop
      ipv6_multicast_loop=mcastloop ip_multicast_ttl=mcastttl
      ipv6_multicast_hops=mcastttl ip_original_dst=originaldst
      ipv6_original_dst=originaldst ip_recvtos=recvtos
      ipv6_recvtclass=recvtos ip_tos=tos ipv6_tclass=tos ip_ttl=ttl
      ipv6_unicast_hops=ttl ipv6_v6only=ipv6only
      tcp_congestion=tcpcongestion tcp_cork=tcpcork
      tcp_keepcnt=tcpkeepcnt tcp_keepidle=tcpkeepalive
      tcp_keepintvl=tcpkeepintvl tcp_nodelay=tcpnodelay
      tcp_quickack=tcpquickack
      tcp_thin_linear_timeouts=tcpthinlineartimeouts
      tcp_user_timeout=tcpusertimeout ScmRights=sendmsg
      ScmCredentials=sendmsg TxTime=sendmsg netdevice=device.index ]],
    reasons = {
      { 'always so', [[ socket_nosigpipe ]] },
      { 'refused: the values hold pointers', [[
      xdp_mmap_offsets xdp_options xdp_statistics xdp_umem_reg
      xdp_umem_fill_ring_size xdp_umem_completion_ring_size
      xdp_rx_ring_size xdp_tx_ring_size ]] },
    } },
}
