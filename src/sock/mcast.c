/* SPDX-License-Identifier: MIT */
/* Multicast groups and interfaces, for IPv4 and IPv6 alike. */
#include "sock/sock.h"

/* The address in the socket's family, from the text at i. A scope behind it is
   the interface, unless there is one already. */
static int read_address (lua_State *L, const struct lls_socket *s, int i,
                         struct lls_sockaddr *a, unsigned int *index) {
  const char *text = lls_checkname(L, i);
  size_t len = strcspn(text, "%");
  char numeric[INET6_ADDRSTRLEN] = "";
  if (len < sizeof(numeric)) memcpy(numeric, text, len);
  if (!lls_pton(s->family, numeric, a)
      || (text[len] == '%' && s->family != AF_INET6)) {
    errno = EINVAL;
    return -1;
  }
  if (text[len] == '\0' || *index != 0) return 0;
  return os_findscope(s->fd, text + len + 1, index);
}

static int check_family (const struct lls_socket *s) {
  if (lls_isclosed(s)) return -1;
  if (s->family == AF_INET || s->family == AF_INET6) return 0;
  errno = EOPNOTSUPP;
  return -1;
}

struct operation {
  const char *name;
  enum os_mcast op;
  int source;  /* takes a source's address */
};

static const struct operation operations[] = {
/***
@section Multicast
These answer `EOPNOTSUPP` on sockets that are neither IPv4 nor IPv6.
*/

/***
Joins a multicast group: the socket receives what is sent to it.
@function sock:mcastjoin
@param mcaddr string
@param ifname? string|integer
@fails
@usage
  local member = assert(llsocket.listen('0.0.0.0', 0, udp))
  assert(not member:mcastjoin('239.255.7.1', 'lo'))
  here:mcastif('lo')
  local port = member:getsockname():port()
  here:sendto('hello', inet.getaddrinfo('239.255.7.1', port)[1])
  print(member:recv())  --> hello
@see RFC 3678 (MCAST_JOIN_GROUP)
*/
  {"mcastjoin", OS_MCAST_JOIN, 0},
/***
Leaves a multicast group.
@function sock:mcastleave
@param mcaddr string
@param ifname? string|integer
@fails
@usage
  assert(not there:mcastjoin('239.255.7.1', '127.0.0.1'))
  assert(not there:mcastleave('239.255.7.1', '127.0.0.1'))
@see RFC 3678 (MCAST_LEAVE_GROUP)
*/
  {"mcastleave", OS_MCAST_LEAVE, 0},
/***
Joins a multicast group for what one source sends to it; call it again for
more sources.
@function sock:mcastjoinsrc
@param mcaddr string
@param srcaddr string
@param ifname? string|integer
@fails
@platform OpenBSD knows no sources.
@usage
  assert(not there:mcastjoinsrc('232.1.7.1', '127.0.0.1', '127.0.0.1'))
@see RFC 3678 (MCAST_JOIN_SOURCE_GROUP), RFC 4607
*/
  {"mcastjoinsrc", OS_MCAST_JOIN_SOURCE, 1},
/***
Leaves one source of a multicast group.
@function sock:mcastleavesrc
@param mcaddr string
@param srcaddr string
@param ifname? string|integer
@fails
@platform OpenBSD knows no sources.
@usage
  assert(not there:mcastjoinsrc('232.1.7.1', '127.0.0.1', '127.0.0.1'))
  assert(not there:mcastleavesrc('232.1.7.1', '127.0.0.1', '127.0.0.1'))
@see RFC 3678 (MCAST_LEAVE_SOURCE_GROUP)
*/
  {"mcastleavesrc", OS_MCAST_LEAVE_SOURCE, 1},
/***
Drops what one source sends to a group that was joined with `sock:mcastjoin`.
@function sock:mcastblocksrc
@param mcaddr string
@param srcaddr string
@param ifname? string|integer
@fails
@platform OpenBSD knows no sources.
@usage
  assert(not there:mcastjoin('239.255.7.1', '127.0.0.1'))
  assert(not there:mcastblocksrc('239.255.7.1', '192.0.2.1', '127.0.0.1'))
@see RFC 3678 (MCAST_BLOCK_SOURCE)
*/
  {"mcastblocksrc", OS_MCAST_BLOCK_SOURCE, 1},
/***
Undoes `sock:mcastblocksrc`: the socket receives from that source again.
@function sock:mcastunblocksrc
@param mcaddr string
@param srcaddr string
@param ifname? string|integer
@fails
@platform OpenBSD knows no sources.
@usage
  assert(not there:mcastjoin('239.255.7.1', '127.0.0.1'))
  assert(not there:mcastblocksrc('239.255.7.1', '192.0.2.1', '127.0.0.1'))
  assert(not there:mcastunblocksrc('239.255.7.1', '192.0.2.1', '127.0.0.1'))
@see RFC 3678 (MCAST_UNBLOCK_SOURCE)
*/
  {"mcastunblocksrc", OS_MCAST_UNBLOCK_SOURCE, 1}
};
#define NOPERATIONS  (int)(sizeof(operations) / sizeof(operations[0]))

static int sock_group (lua_State *L) {
  const struct operation *o = lls_row(L);
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_sockaddr group, source;
  struct lls_interface i;
  unsigned int index = 0;
  lls_checkname(L, 2);
  if (o->source) lls_checkname(L, 3);
  lls_optinterface(L, 3 + o->source, &i);
  if (check_family(s) == -1 || lls_findinterface(s->fd, &i, &index) == -1)
    return lls_fail(L, 0, 0);
  if (read_address(L, s, 2, &group, &index) == -1)
    return lls_fail(L, 0, 0);
  if (o->source && read_address(L, s, 3, &source, &index) == -1)
    return lls_fail(L, 0, 0);
  return lls_done(L, os_mcast(s->fd, o->op, index, &group.u.storage,
                              o->source ? &source.u.storage : NULL));
}

/* IPv4 systems take an address, and some of them the index too. */
static int set_interface (const struct lls_socket *s,
                          const struct lls_interface *i) {
  unsigned int index;
  char name[IF_NAMESIZE];
  struct in_addr addr = {0};
  if (lls_findinterface(s->fd, i, &index) == -1) return -1;
  if (s->family == AF_INET6)
    return setsockopt(s->fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, &index,
                      sizeof(index));
  if (index != 0 && !lls_isipv4(i->name, &addr)
      && (os_ifname(s->fd, index, name) == -1
          || os_ifipv4(name, 1, &addr) == -1))
    return -1;
  return os_setmcastif(s->fd, index, addr);
}

/* The interface's name, or "" when none is set. */
static int get_interface (const struct lls_socket *s,
                          char ifname[IF_NAMESIZE]) {
  unsigned int index = 0;
  struct in_addr addr = {0};
  socklen_t len = sizeof(index);
  ifname[0] = '\0';
  if (s->family == AF_INET6) {
    int rc = getsockopt(s->fd, IPPROTO_IPV6, IPV6_MULTICAST_IF, &index, &len);
    if (rc == -1 || index == 0) return rc;
    return os_ifname(s->fd, index, ifname);
  }
  len = sizeof(addr);
  if (getsockopt(s->fd, IPPROTO_IP, IP_MULTICAST_IF, &addr, &len) == -1)
    return -1;
  return addr.s_addr == INADDR_ANY ? 0 : os_ifipv4(ifname, 0, &addr);
}

/***
The interface through which multicast datagrams are sent. nil, without an
error, means that the routing table chooses it.
@function sock:mcastif
@param ifname? string|integer sets it: a name, an index or an IPv4 address; 0
  leaves it to the system again
@return string? ifname
@return string? err what strerror(3) says: no such interface (`ENODEV`), a
  name that is too long (`ENAMETOOLONG`), an interface without an IPv4 address
  for an IPv4 socket (`EADDRNOTAVAIL`)
@return integer? errno
@platform For IPv4 the systems keep the interface's address: of two interfaces
  with one address the first is told.
@usage
  print(here:mcastif())             --> nil
  print(here:mcastif('127.0.0.1'))  --> lo
@see ip(7) (IP_MULTICAST_IF), ipv6(7), RFC 3493
*/
static int sock_mcastif (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_interface i;
  struct in_addr addr;
  char room[IF_NAMESIZE] = "";
  const char *name = room;
  int sets = lls_optinterface(L, 2, &i);
  int rc = check_family(s);
  if (rc == 0 && sets) rc = set_interface(s, &i);
  if (i.name != NULL && !lls_isipv4(i.name, &addr))
    name = i.name;
  else if (rc == 0)
    rc = get_interface(s, room);
  if (rc == -1) return lls_fail(L, 1, 0);
  lua_pushstring(L, name[0] == '\0' ? NULL : name);
  return 1;
}

static void set_operations (lua_State *L) {
  int i;
  for (i = 0; i < NOPERATIONS; i++)
    lls_setrow(L, operations[i].name, sock_group, &operations[i]);
}

static const luaL_Reg methods[] = {{"mcastif", sock_mcastif}, {NULL, NULL}};

const struct lls_module lls_mcast = {
  "socket", LLS_SOCKET, NULL, methods, NULL, set_operations, NULL
};
