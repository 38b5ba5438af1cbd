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

/* glibc takes any number for a port and cuts it to 16 bits. */
static int is_cut (const char *port) {
  char *end;
  long n = port == NULL ? 0 : strtol(port, &end, 10);
  return (n < 0 || n > 65535) && *end == '\0';
}

int lls_resolve (const char *host, const char *port,
                 const struct addrinfo *hints, struct addrinfo **info) {
  *info = NULL;
  return is_cut(port) ? EAI_SERVICE : getaddrinfo(host, port, hints, info);
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

/* What needs no names needs no resolver, which reads files and asks the
   system for its interfaces before it looks at the address. */
static int push_numeric (lua_State *L, const char *host, const char *port,
                         const struct addrinfo *hints) {
  int protocol = hints->ai_socktype == SOCK_STREAM ? IPPROTO_TCP
                                                   : IPPROTO_UDP;
  struct lls_sockaddr a;
  in_port_t number;
  if (host == NULL || !numeric_port(port, &number)) return 0;
  if (hints->ai_socktype != SOCK_STREAM && hints->ai_socktype != SOCK_DGRAM)
    return 0;
  if (hints->ai_protocol != 0 && hints->ai_protocol != protocol) return 0;
  if (hints->ai_flags & ~(AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE))
    return 0;
  if (lls_pton(AF_INET, host, &a))
    a.u.in.sin_port = number;
  else if (lls_pton(AF_INET6, host, &a))
    a.u.in6.sin6_port = number;
  else
    return 0;
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
one for streams first.
@function inet.getaddrinfo
@param host? string a name or a numeric address (`'::1'`,
  `'fe80::1%eth0'`); nil is this host, or with `AI_PASSIVE` any address of it
@param port? string a decimal number or a service's name; nil is port 0. At
  least one of the two must be given
@param socktype? integer a `SOCK_*` constant
@param protocol? integer an `IPPROTO_*` constant
@param ... integer `AI_*` flags, OR-ed; nil holes are skipped
@return llsocket.addrinfo[]? list in the order in which the system would try
  them
@return string? err what gai_strerror(3) says
@return integer? errno an `EAI_*` number; after `EAI_SYSTEM` one more value
  is the number of the system's error
@platform The order, and the entries without `socktype`, are the system's.
@see getaddrinfo(3), RFC 3493, RFC 6724
*/
static int inet_getaddrinfo (lua_State *L) {
  const char *host = lls_optname(L, 1);
  const char *port = lls_optname(L, 2);
  struct addrinfo hints = {0}, *info;
  struct lls_list *list;
  int rc;
  hints.ai_socktype = lls_optcint(L, 3, 0);
  hints.ai_protocol = lls_optcint(L, 4, 0);
  hints.ai_flags = lls_checkflags(L, 5);
  if (push_numeric(L, host, port, &hints)) return 1;
  list = lls_newlist(L, free_addresses);
  rc = lls_resolve(host, port, &hints, &info);
  if (rc != 0) return lls_unresolved(L, rc);
  list->head = info;
  lls_pushaddresses(L, info);
  lls_freelist(list);
  return 1;
}

/***
The name of this host, as the system has it: no name server is asked.
@function inet.gethostname
@return string? name
@return string? err what strerror(3) says
@return integer? errno
@see gethostname(2)
*/
static int inet_gethostname (lua_State *L) {
  char name[NI_MAXHOST];
  if (gethostname(name, sizeof(name) - 1) == -1) return lls_fail(L, 1, 0);
  name[sizeof(name) - 1] = '\0';  /* a name that was cut has no end */
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
