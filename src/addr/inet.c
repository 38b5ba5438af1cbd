/* SPDX-License-Identifier: MIT */
/***
@module llsocket.inet
IPv4 and IPv6 addresses, from names or from numbers.
*/
#include "addr/addr.h"
#include <stdlib.h>
#include <unistd.h>

static void free_addresses (void *head) {
  freeaddrinfo(head);
}

void lls_pushaddresses (lua_State *L, const struct addrinfo *info) {
  int n = 0;
  lua_newtable(L);
  for (; info != NULL; info = info->ai_next) {
    if (info->ai_family != AF_INET && info->ai_family != AF_INET6) continue;
    lls_newaddrinfo(L, info);
    lua_rawseti(L, -2, ++n);
  }
}

/* A port that is absent or a decimal number. */
static int numeric_port (const char *port, in_port_t *number) {
  unsigned int n = 0;
  if (port != NULL) {
    if (*port == '\0') return 0;
    for (; *port >= '0' && *port <= '9' && n <= 65535; port++)
      n = 10 * n + (unsigned int)(*port - '0');
    if (*port != '\0' || n > 65535) return 0;
  }
  *number = htons((uint16_t)n);
  return 1;
}

/* glibc takes whatever strtoul(3) takes for a port, blanks and signs too, and
   cuts it to 16 bits. */
static int is_badport (const char *port) {
  char *end;
  long n;
  if (port == NULL) return 0;
  n = strtol(port, &end, 10);
  if (end == port || *end != '\0') return 0;  /* the name of a service */
  return n > 65535 || strspn(port, "0123456789") != strlen(port);
}

/* What socket(2) takes for a protocol of 0. */
static int usual_protocol (int socktype) {
  if (socktype == SOCK_STREAM) return IPPROTO_TCP;
  return socktype == SOCK_DGRAM ? IPPROTO_UDP : 0;
}

/* Whether getaddrinfo(3) knows the pair of type and protocol. For others
   (ping, MPTCP, SCTP) it finds no service, and most of them it refuses. */
static int is_usual (const struct addrinfo *hints) {
  int usual = usual_protocol(hints->ai_socktype);
  if (hints->ai_socktype == 0) return 1;
  return usual != 0
         && (hints->ai_protocol == 0 || hints->ai_protocol == usual);
}

/* Addresses are the same for each type of socket, and so are numeric ports: the
   system is asked for those of streams, and the entries get what was asked. */
static int resolve_any (const char *host, const char *port,
                        const struct addrinfo *hints, struct addrinfo **info) {
  struct addrinfo streams = *hints, *i;
  int rc;
  streams.ai_socktype = SOCK_STREAM;
  streams.ai_protocol = 0;
  rc = getaddrinfo(host, port, &streams, info);
  for (i = rc == 0 ? *info : NULL; i != NULL; i = i->ai_next) {
    i->ai_socktype = hints->ai_socktype;
    i->ai_protocol = hints->ai_protocol;
  }
  return rc;
}

int lls_resolve (const char *host, const char *port,
                 const struct addrinfo *hints, struct addrinfo **info) {
  in_port_t number;
  *info = NULL;
  if (is_badport(port)) return EAI_SERVICE;
  if (!is_usual(hints) && numeric_port(port, &number))
    return resolve_any(host, port, hints, info);
  return getaddrinfo(host, port, hints, info);
}

const char *lls_optport (lua_State *L, int i) {
  if (lua_type(L, i) == LUA_TNUMBER) {
    int port = (int)lls_checkint(L, i, INT_MIN, INT_MAX);
    if (port < 0 || port > 65535)
      luaL_argerror(L, i, "a port is an integer from 0 to 65535");
    lua_pushfstring(L, "%d", port);
    lua_replace(L, i);
  }
  return lls_optname(L, i);
}

/* Numeric hosts and ports need no resolver: getaddrinfo(3) reads files and
   asks for the interfaces before it looks at the address. */
static int push_numeric (lua_State *L, const char *host, const char *port,
                         const struct addrinfo *hints) {
  int protocol = hints->ai_protocol;
  struct lls_sockaddr a;
  in_port_t number;
  if (host == NULL || !numeric_port(port, &number)) return 0;
  if (hints->ai_socktype == 0) return 0;
  if (hints->ai_flags & ~(AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE))
    return 0;
  if (lls_pton(AF_INET, host, &a))
    a.u.in.sin_port = number;
  else if (lls_pton(AF_INET6, host, &a))
    a.u.in6.sin6_port = number;
  else
    return 0;
  if (protocol == 0) protocol = usual_protocol(hints->ai_socktype);
  lua_createtable(L, 1, 0);
  lls_newaddr(L, &a, hints->ai_socktype, protocol);
  lua_rawseti(L, -2, 1);
  return 1;
}

/***
Translates a host and a service into addresses. It may ask the network's name
servers and wait for them; with the flags `AI_NUMERICHOST, AI_NUMERICSERV` it
asks nobody.

Without `socktype` there is an entry for each type that the system knows, the
one for streams first. With one, and with a port in digits, any protocol will do
(ping, Multipath TCP, SCTP and raw sockets): socket(2) is to judge.
@function inet.getaddrinfo
@param host? string a name or a numeric address (`'::1'`,
  `'fe80::1%eth0'`, and as inet_aton(3) reads it: `'1.2'` is 1.0.0.2); nil is
  this host, or with `AI_PASSIVE` any address of it
@param port? string|integer 0 to 65535, as an integer or in digits alone, or a
  service's name; nil is port 0. At least one of the two must be given
@param socktype? integer a `SOCK_*` constant
@param protocol? integer an `IPPROTO_*` constant
@param ... integer `AI_*` flags, OR-ed; nil holes are skipped
@return llsocket.addrinfo[]? list in the order in which the system would try
  them
@return string? err what gai_strerror(3) says; of a port or a socktype that it
  does not take also what to give
@return integer? errno an `EAI_*` number; after `EAI_SYSTEM` one more value
  is the number of the system's error
@platform The order, and the entries without `socktype`, are the system's.
@usage
  local list = assert(inet.getaddrinfo('localhost', 80, llsocket.SOCK_STREAM))
  for _, ai in ipairs(list) do print(ai) end  -- [::1]:80 and 127.0.0.1:80
@see getaddrinfo(3), RFC 3493, RFC 6724
*/
static int inet_getaddrinfo (lua_State *L) {
  const char *host = lls_optname(L, 1);
  const char *port = lls_optport(L, 2);
  struct addrinfo hints = {0}, *info;
  struct lls_guard *list;
  int rc;
  hints.ai_socktype = lls_optcint(L, 3, 0);
  hints.ai_protocol = lls_optcint(L, 4, 0);
  hints.ai_flags = lls_checkflags(L, 5);
  if (push_numeric(L, host, port, &hints)) return 1;
  list = lls_newguard(L, free_addresses);
  rc = lls_resolve(host, port, &hints, &info);
  if (rc != 0) return lls_unresolved(L, rc);
  list->held = info;
  lls_pushaddresses(L, info);
  lls_freeguard(L, list);
  return 1;
}

/***
The name of this host, as the system has it: no name server is asked.
@function inet.gethostname
@return string? name
@return string? err what strerror(3) says
@return integer? errno
@usage
  print(assert(inet.gethostname()))
@see gethostname(2)
*/
static int inet_gethostname (lua_State *L) {
  char name[NI_MAXHOST];
  if (gethostname(name, sizeof(name) - 1) == -1) return lls_fail(L, 1, 0);
  name[sizeof(name) - 1] = '\0';  /* a truncated name may lack it */
  lua_pushstring(L, name);
  return 1;
}

static const luaL_Reg functions[] = {
  {"getaddrinfo", inet_getaddrinfo},
  {"gethostname", inet_gethostname},
  {NULL, NULL}
};

const struct lls_module lls_inet = {
  "inet", 0, functions, NULL, NULL, NULL, NULL
};
