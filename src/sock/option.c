/* SPDX-License-Identifier: MIT */
/* Options: each is a row of a table, and one function serves all rows. */
#include "sock/sock.h"
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/time.h>

enum kind { READONLY, BOOL, INT, SECONDS, LINGER };

struct option {
  const char *name;
  enum kind kind;
  int level, option;
  int option6;  /* of IPPROTO_IPV6: the row is one for both families */
};

/* The systems answer ENOPROTOOPT to an option that none has. */
#define ABSENT  (-1)
#ifndef OS_TCP_KEEPALIVE
#define OS_TCP_KEEPALIVE  ABSENT
#endif
#ifndef OS_TCP_CORK
#define OS_TCP_CORK  ABSENT
#endif
#ifndef OS_UDP_GRO
#define OS_UDP_GRO  ABSENT
#endif
#ifndef TCP_KEEPINTVL
#define TCP_KEEPINTVL  ABSENT
#endif
#ifndef TCP_KEEPCNT
#define TCP_KEEPCNT  ABSENT
#endif
#ifndef SO_REUSEPORT
#define SO_REUSEPORT  ABSENT
#endif
#ifndef SO_TIMESTAMP
#define SO_TIMESTAMP  ABSENT
#endif
#ifndef SO_PASSCRED
#define SO_PASSCRED  ABSENT
#endif
#ifndef IP_RECVERR
#define IP_RECVERR  ABSENT
#define IPV6_RECVERR  ABSENT
#endif

static const struct option options[] = {
/***
@section Options
*/

/***
Whether connections can come to this socket: `sock:listen` was called.
@function sock:acceptconn
@return boolean? enable
@return string? err what strerror(3) says
@return integer? errno
@see socket(7) (SO_ACCEPTCONN)
*/
  {"acceptconn", READONLY, SOL_SOCKET, SO_ACCEPTCONN, 0},
/***
Whether small segments go at once, instead of waiting until those before
them are acknowledged.
@function sock:tcpnodelay
@option boolean
@see tcp(7) (TCP_NODELAY), RFC 896
*/
  {"tcpnodelay", BOOL, IPPROTO_TCP, TCP_NODELAY, 0},
/***
Whether only full segments go, until the option is off again.
@function sock:tcpcork
@option boolean
@platform `TCP_CORK` on Linux, which waits at most 200 milliseconds;
  `TCP_NOPUSH` on BSD and macOS.
@see tcp(7) (TCP_CORK)
*/
  {"tcpcork", BOOL, IPPROTO_TCP, OS_TCP_CORK, 0},
/***
Whether datagrams of one sender that come one after the other may be received
as one piece, see `sock:recvseg`.
@function sock:udpgro
@option boolean
@platform Linux.
@see udp(7) (UDP_GRO)
*/
  {"udpgro", BOOL, IPPROTO_UDP, OS_UDP_GRO, 0},
/***
Seconds from one keepalive probe to the next.
@function sock:tcpkeepintvl
@option integer
@platform Not on OpenBSD.
@see tcp(7) (TCP_KEEPINTVL)
*/
  {"tcpkeepintvl", INT, IPPROTO_TCP, TCP_KEEPINTVL, 0},
/***
How many keepalive probes may stay without an answer before the connection is
given up.
@function sock:tcpkeepcnt
@option integer
@platform Not on OpenBSD.
@see tcp(7) (TCP_KEEPCNT)
*/
  {"tcpkeepcnt", INT, IPPROTO_TCP, TCP_KEEPCNT, 0},
/***
Seconds without traffic before the first keepalive probe goes; it needs
`sock:keepalive(true)` too.
@function sock:tcpkeepalive
@option integer
@platform `TCP_KEEPIDLE` on Linux and BSD, `TCP_KEEPALIVE` on macOS; not on
  OpenBSD.
@see tcp(7) (TCP_KEEPIDLE)
*/
  {"tcpkeepalive", INT, IPPROTO_TCP, OS_TCP_KEEPALIVE, 0},
/***
Whether several sockets may bind to one address and port, each before it is
bound with this option on.
@function sock:reuseport
@option boolean
@platform Linux shares connections and datagrams out among them; others give
  them to the last one.
@see socket(7) (SO_REUSEPORT)
*/
  {"reuseport", BOOL, SOL_SOCKET, SO_REUSEPORT, 0},
/***
Whether `sock:bind` takes an address of which older connections still wait
for their end: for servers that start again.
@function sock:reuseaddr
@option boolean
@see socket(7) (SO_REUSEADDR)
*/
  {"reuseaddr", BOOL, SOL_SOCKET, SO_REUSEADDR, 0},
/***
Whether a datagram socket may send to broadcast addresses.
@function sock:broadcast
@option boolean
@see socket(7) (SO_BROADCAST)
*/
  {"broadcast", BOOL, SOL_SOCKET, SO_BROADCAST, 0},
/***
Whether the system records debugging information of this socket.
@function sock:debug
@option boolean
@platform Linux lets only privileged processes switch it on (`EACCES`).
@see socket(7) (SO_DEBUG)
*/
  {"debug", BOOL, SOL_SOCKET, SO_DEBUG, 0},
/***
Whether an idle connection is probed, so that a peer that is gone is noticed.
@function sock:keepalive
@option boolean
@see socket(7) (SO_KEEPALIVE), RFC 9293
*/
  {"keepalive", BOOL, SOL_SOCKET, SO_KEEPALIVE, 0},
/***
Whether urgent data stays in the stream; otherwise `MSG_OOB` receives it.
@function sock:oobinline
@option boolean
@see socket(7) (SO_OOBINLINE), RFC 6093
*/
  {"oobinline", BOOL, SOL_SOCKET, SO_OOBINLINE, 0},
/***
Whether messages go only to hosts of the networks that are directly attached.
@function sock:dontroute
@option boolean
@see socket(7) (SO_DONTROUTE)
*/
  {"dontroute", BOOL, SOL_SOCKET, SO_DONTROUTE, 0},
/***
Whether `sock:recvmsg` gets the time of arrival with each datagram, as a
control message `SCM_TIMESTAMP` (a struct timeval).
@function sock:timestamp
@option boolean
@see socket(7) (SO_TIMESTAMP)
*/
  {"timestamp", BOOL, SOL_SOCKET, SO_TIMESTAMP, 0},
/***
Whether `sock:recvmsg` gets the sender's process, user and group with each
message of a unix domain socket, as a control message `SCM_CREDENTIALS` (a
struct ucred: three integers).
@function sock:passcred
@option boolean
@platform Linux.
@see socket(7) (SO_PASSCRED), unix(7)
*/
  {"passcred", BOOL, SOL_SOCKET, SO_PASSCRED, 0},
/***
Whether errors that come from the network are kept with their details, for
`sock:recvmsg` with the flag `MSG_ERRQUEUE`: as control messages `IP_RECVERR`
or `IPV6_RECVERR`.
@function sock:recverr
@option boolean
@platform Linux. On sockets that are neither IPv4 nor IPv6: `EOPNOTSUPP`.
@see ip(7) (IP_RECVERR), ipv6(7)
*/
  {"recverr", BOOL, IPPROTO_IP, IP_RECVERR, IPV6_RECVERR},
/***
Whether an IPv6 socket is for IPv6 only. Otherwise one that is bound to `::`
takes IPv4 too, and no other socket can have the port of `0.0.0.0`. Set it
before `sock:bind`.
@function sock:ipv6only
@option boolean
@platform Off at first on Linux and macOS (on Linux
  /proc/sys/net/ipv6/bindv6only), on at first on FreeBSD and NetBSD; OpenBSD
  does not let it be switched off.
@see ipv6(7) (IPV6_V6ONLY), RFC 3493
*/
  {"ipv6only", BOOL, IPPROTO_IPV6, IPV6_V6ONLY, 0},
/***
Bytes of the receive buffer.
@function sock:rcvbuf
@option integer
@platform Linux keeps twice what is set, at most
  /proc/sys/net/core/rmem_max, and tells that.
@see socket(7) (SO_RCVBUF)
*/
  {"rcvbuf", INT, SOL_SOCKET, SO_RCVBUF, 0},
/***
Bytes that have to be there before the socket is ready to receive.
@function sock:rcvlowat
@option integer
@see socket(7) (SO_RCVLOWAT)
*/
  {"rcvlowat", INT, SOL_SOCKET, SO_RCVLOWAT, 0},
/***
Bytes of the send buffer.
@function sock:sndbuf
@option integer
@platform Linux keeps twice what is set, at most
  /proc/sys/net/core/wmem_max, and tells that.
@see socket(7) (SO_SNDBUF)
*/
  {"sndbuf", INT, SOL_SOCKET, SO_SNDBUF, 0},
/***
Bytes of room that the send buffer must have before the socket is ready to
send.
@function sock:sndlowat
@option integer
@platform Linux always has 1 and lets nobody change it (`ENOPROTOOPT`).
@see socket(7) (SO_SNDLOWAT)
*/
  {"sndlowat", INT, SOL_SOCKET, SO_SNDLOWAT, 0},
/***
Seconds after which a receive on a blocking socket answers `again`
(`EAGAIN`); 0 waits for ever. A fraction is rounded to microseconds, and never
to 0.
@function sock:rcvtimeo
@option number
@platform The system may round further up: Linux to its clock tick.
@see socket(7) (SO_RCVTIMEO)
*/
  {"rcvtimeo", SECONDS, SOL_SOCKET, SO_RCVTIMEO, 0},
/***
Seconds after which a send on a blocking socket answers `again` (`EAGAIN`), and
a connect on Linux too (`EINPROGRESS`); 0 waits for ever. A fraction is
rounded to microseconds, and never to 0.
@function sock:sndtimeo
@option number
@platform The system may round further up: Linux to its clock tick.
@see socket(7) (SO_SNDTIMEO)
*/
  {"sndtimeo", SECONDS, SOL_SOCKET, SO_SNDTIMEO, 0},
/***
Seconds for which `sock:close` waits until what was sent is acknowledged; nil
is off. Negative numbers switch it off; with 0 a close resets the connection
and drops what was not sent. Collection and `<close>` never wait: they switch
the time off before they close.
@function sock:linger
@option integer
@see socket(7) (SO_LINGER)
*/
  {"linger", LINGER, SOL_SOCKET, SO_LINGER, 0},
/***
Whether this host gets the multicast datagrams that it sends.
@function sock:mcastloop
@option boolean
@platform On sockets that are neither IPv4 nor IPv6: `EOPNOTSUPP`.
@see ip(7) (IP_MULTICAST_LOOP), ipv6(7), RFC 3493
*/
  {"mcastloop", BOOL, IPPROTO_IP, IP_MULTICAST_LOOP, IPV6_MULTICAST_LOOP},
/***
How many hops multicast datagrams may go, 0 to 255.
@function sock:mcastttl
@option integer
@platform On sockets that are neither IPv4 nor IPv6: `EOPNOTSUPP`.
@see ip(7) (IP_MULTICAST_TTL), ipv6(7), RFC 3493
*/
  {"mcastttl", INT, IPPROTO_IP, IP_MULTICAST_TTL, IPV6_MULTICAST_HOPS}
};
#define NOPTIONS  (int)(sizeof(options) / sizeof(options[0]))

/* One option of one socket, and its value in any of the forms. IPv4's of both
   families are bytes: every system takes those for multicast. */
struct access {
  int fd, level, option;
  socklen_t size;
  union {
    int number;
    unsigned char byte;
    struct timeval time;
    struct linger linger;
  } value;
};

static int prepare (const struct lls_socket *s, const struct option *o,
                    struct access *a) {
  memset(a, 0, sizeof(*a));
  a->fd = s->fd;
  a->level = o->level;
  a->option = o->option;
  a->size = sizeof(a->value.number);
  if (o->kind == SECONDS) a->size = sizeof(a->value.time);
  if (o->kind == LINGER) a->size = sizeof(a->value.linger);
  if (o->option6 == 0) return 0;
  if (s->family == AF_INET)
    a->size = sizeof(a->value.byte);
  else if (s->family == AF_INET6) {
    a->level = IPPROTO_IPV6;
    a->option = o->option6;
  }
  else if (s->fd >= 0) {
    errno = EOPNOTSUPP;
    return -1;
  }
  return 0;
}

static void set_number (struct access *a, int n) {
  if (a->size == sizeof(a->value.byte))
    a->value.byte = (unsigned char)n;
  else
    a->value.number = n;
}

/* A time that is not 0 does not become 0, which would be for ever. */
static void set_seconds (lua_State *L, struct access *a) {
  lua_Number t = lls_checknumber(L, 2);
  long usec;
  luaL_argcheck(L, t >= 0 && t < 0x7fffffff, 2, "number out of range");
  a->value.time.tv_sec = (time_t)t;
  usec = (long)((t - (lua_Number)(time_t)t) * 1e6 + 0.5);
  if (usec == 0 && t > 0 && t < 1) usec = 1;
  if (usec == 1000000) {
    a->value.time.tv_sec++;
    usec = 0;
  }
  a->value.time.tv_usec = (suseconds_t)usec;
}

static void read_value (lua_State *L, const struct option *o,
                        struct access *a) {
  int max = o->option6 != 0 ? 255 : INT_MAX;
  switch (o->kind) {
    case BOOL:
      set_number(a, lls_checkbool(L, 2));
      break;
    case INT:
      set_number(a, (int)lls_checkint(L, 2, 0, max));
      break;
    case SECONDS:
      set_seconds(L, a);
      break;
    case LINGER:
      a->value.linger.l_linger = lls_checkcint(L, 2);
      a->value.linger.l_onoff = a->value.linger.l_linger >= 0;
      break;
    case READONLY:
      break;
  }
}

static void push_value (lua_State *L, const struct option *o,
                        const struct access *a) {
  int n = a->size == sizeof(a->value.byte) ? a->value.byte : a->value.number;
  if (o->kind == SECONDS)
    lua_pushnumber(L, (lua_Number)a->value.time.tv_sec
                      + (lua_Number)a->value.time.tv_usec / 1e6);
  else if (o->kind == LINGER && !a->value.linger.l_onoff)
    lua_pushnil(L);
  else if (o->kind == LINGER)
    lls_pushint(L, a->value.linger.l_linger);
  else if (o->kind == INT)
    lls_pushint(L, n);
  else
    lua_pushboolean(L, n);
}

static int sock_option (lua_State *L) {
  const struct option *o = lls_row(L);
  struct lls_socket *s = lls_tosocket(L, 1);
  struct access a;
  int rc = prepare(s, o, &a);
  if (!lua_isnoneornil(L, 2) && o->kind != READONLY) {
    read_value(L, o, &a);
    if (rc == 0)
      rc = setsockopt(a.fd, a.level, a.option, &a.value, a.size);
    if (rc == 0)
      lls_optionset(s, a.level, a.option, &a.value, a.size);
  }
  else if (rc == 0)
    rc = getsockopt(a.fd, a.level, a.option, &a.value, &a.size);
  if (rc == -1) return lls_fail(L, 1, 0);
  push_value(L, o, &a);
  return 1;
}

/***
The error that is waiting on the socket, which is then cleared: how a
connection attempt that went on by itself has ended, for example.
@function sock:error
@return integer? number 0 when there is none
@return string? err what strerror(3) says when the question itself failed
@return integer? errno
@see socket(7) (SO_ERROR), connect(2)
*/
static int sock_error (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int number = 0;
  socklen_t len = sizeof(number);
  int rc = getsockopt(s->fd, SOL_SOCKET, SO_ERROR, &number, &len);
  if (rc == 0 && number != 0) lls_lostpeer(s);
  return lls_int(L, rc, number);
}

/***
Whether the descriptor is closed in programs that this process executes.
@function sock:cloexec
@option boolean
@see fcntl(2) (FD_CLOEXEC)
*/
static int sock_cloexec (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int rc, on;
  if (lua_isnoneornil(L, 2)) {
    rc = fcntl(s->fd, F_GETFD);
    return lls_bool(L, rc, rc & FD_CLOEXEC);
  }
  on = lls_checkbool(L, 2);
  return lls_bool(L, fcntl(s->fd, F_SETFD, on ? FD_CLOEXEC : 0), on);
}

/***
Whether calls on the socket answer `again` instead of waiting. Sockets that
are accepted get what this object has last set or seen.
@function sock:nonblock
@option boolean
@see fcntl(2) (O_NONBLOCK)
*/
static int sock_nonblock (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int rc, on;
  if (lua_isnoneornil(L, 2)) {
    rc = fcntl(s->fd, F_GETFL);
    on = (rc & O_NONBLOCK) != 0;
  }
  else {
    on = lls_checkbool(L, 2);
    rc = ioctl(s->fd, FIONBIO, &on);
  }
  if (rc != -1) s->nonblock = (unsigned char)on;
  return lls_bool(L, rc, on);
}

static const luaL_Reg methods[] = {
  {"error", sock_error},
  {"cloexec", sock_cloexec},
  {"nonblock", sock_nonblock},
  {NULL, NULL}
};

static void set_options (lua_State *L) {
  int i;
  for (i = 0; i < NOPTIONS; i++)
    lls_setrow(L, options[i].name, sock_option, &options[i]);
}

const struct lls_module lls_option = {
  "socket", LLS_SOCKET, NULL, methods, NULL, set_options, NULL
};
