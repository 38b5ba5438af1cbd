/* SPDX-License-Identifier: MIT */
/***
@module llsocket.addrinfo
An address: where a socket is, or where a message came from or goes to, with
the socket type and the protocol that belong to it.

Addresses come from `inet.getaddrinfo`, `unix.getaddrinfo`, `addrinfo.new`,
`sock:recvfrom`, `sock:getsockname`, `sock:getpeername` and `mh:name`, and do
not change. Two of them are equal (`==`) when family, address, port and scope
are; of other families when all fields are. `tostring(ai)` is for people:
`127.0.0.1:80`, `[fe80::1%eth0]:80`, `unix:/run/x.sock`, `unix:@name` for
Linux's abstract names (each NUL byte is an `@`, as ss(8) has it),
`vsock port=80 cid=2`.
*/
#include "addr/addr.h"
#include "base/codec.h"
#include <stdio.h>

/* Of a path that fills sun_path Linux tells a length with a NUL byte behind
   it, and refuses that length as an argument; and the system tells the full
   length of an address that it has truncated. */
static socklen_t length_of (const struct lls_sockaddr *a) {
  if (a->len > sizeof(a->u.un) && a->u.sa.sa_family == AF_UNIX)
    return sizeof(a->u.un);
  return a->len < sizeof(a->u) ? a->len : sizeof(a->u);
}

/* A finalizer that runs while the object is made may change the address `a`. */
struct lls_addrinfo *lls_newaddr (lua_State *L, const struct lls_sockaddr *a,
                                  int socktype, int protocol) {
  struct lls_addrinfo *ai = lls_new(L, LLS_ADDRINFO, sizeof(*ai), 0);
  ai->addr.len = length_of(a);
  memcpy(&ai->addr.u, &a->u, ai->addr.len);
  ai->socktype = socktype;
  ai->protocol = protocol;
  return ai;
}

struct lls_addrinfo *lls_newaddrinfo (lua_State *L,
                                      const struct addrinfo *info) {
  const char *name = info->ai_canonname;
  size_t extra = name == NULL ? 0 : strlen(name) + 1;
  struct lls_addrinfo *ai =
    lls_new(L, LLS_ADDRINFO, sizeof(*ai) + extra, 0);
  ai->addr.len = info->ai_addrlen;
  memcpy(&ai->addr.u, info->ai_addr, info->ai_addrlen);
  ai->socktype = info->ai_socktype;
  ai->protocol = info->ai_protocol;
  if (name != NULL) {
    ai->named = 1;
    memcpy(ai->canonname, name, extra);
  }
  return ai;
}

void lls_readdress (struct lls_addrinfo *ai, const struct lls_sockaddr *a,
                    int socktype, int protocol) {
  socklen_t len = length_of(a);
  memcpy(&ai->addr.u, &a->u, len);
  memset((char *)&ai->addr.u + len, 0, sizeof(ai->addr.u) - len);
  ai->addr.len = len;
  if (len == 0) ai->addr.u.sa.sa_family = AF_UNSPEC;
  ai->socktype = socktype;
  ai->protocol = protocol;
  ai->named = 0;
}

int lls_pton (int family, const char *text, struct lls_sockaddr *a) {
  memset(a, 0, sizeof(*a));
  a->len = family == AF_INET ? sizeof(a->u.in) : sizeof(a->u.in6);
  a->u.sa.sa_family = (sa_family_t)family;
  os_setsalen(&a->u.sa, a->len);
  if (family == AF_INET)
    return inet_pton(AF_INET, text, &a->u.in.sin_addr) == 1;
  return inet_pton(AF_INET6, text, &a->u.in6.sin6_addr) == 1;
}

void lls_pushhost (lua_State *L, const struct lls_sockaddr *a) {
  char host[INET6_ADDRSTRLEN], ifname[IF_NAMESIZE + 10];
  unsigned int scope = 0;
  if (a->u.sa.sa_family == AF_INET)
    lls_ipv4text(host, &a->u.in.sin_addr);
  else {
    inet_ntop(AF_INET6, &a->u.in6.sin6_addr, host, sizeof(host));
    scope = a->u.in6.sin6_scope_id;
  }
  if (scope != 0 && if_indextoname(scope, ifname) == NULL)
    snprintf(ifname, sizeof(ifname), "%u", scope);
  if (scope == 0)
    lua_pushstring(L, host);
  else
    lua_pushfstring(L, "%s%%%s", host, ifname);
}

/* The system's length may count a terminating NUL byte, or none; an abstract
   name has exactly the bytes that the length tells. */
static const char *unix_path (const struct lls_sockaddr *a, size_t *len) {
  const char *path = a->u.un.sun_path;
  size_t before = offsetof(struct sockaddr_un, sun_path);
  size_t n = a->len > before ? a->len - before : 0;
  if (n > 0 && !(OS_ABSTRACT && path[0] == '\0')) {
    const char *end = memchr(path, '\0', n);
    if (end != NULL) n = (size_t)(end - path);
  }
  *len = n;
  return path;
}

static void push_path (lua_State *L, const struct lls_sockaddr *a) {
  size_t len;
  const char *path = unix_path(a, &len);
  lua_pushlstring(L, path, len);
}

/* As ss(8) and /proc/net/unix write it: each NUL byte of an abstract name is
   an @. */
static void push_pathtext (lua_State *L, const struct lls_sockaddr *a) {
  char text[sizeof(a->u)];
  size_t i, len;
  const char *path = unix_path(a, &len);
  memcpy(text, path, len);
  for (i = 0; i < len; i++)
    if (text[i] == '\0') text[i] = '@';
  lua_pushlstring(L, text, len);
}

static int is_inet (const struct lls_sockaddr *a) {
  return a->u.sa.sa_family == AF_INET || a->u.sa.sa_family == AF_INET6;
}

static int port_of (const struct lls_sockaddr *a) {
  return ntohs(a->u.sa.sa_family == AF_INET ? a->u.in.sin_port
                                            : a->u.in6.sin6_port);
}

/***
The address family.
@function ai:family
@return integer family an `AF_*` constant
@usage
  print(server:getsockname():family() == llsocket.AF_INET)  --> true
@see socket(2)
*/
static int ai_family (lua_State *L) {
  lls_pushint(L, lls_toaddrinfo(L, 1)->addr.u.sa.sa_family);
  return 1;
}

/***
The socket type that the address was made for.
@function ai:socktype
@return integer socktype a `SOCK_*` constant, or 0 for any
@usage
  local ai = assert(inet.getaddrinfo('::1', 53, llsocket.SOCK_DGRAM))[1]
  print(ai:socktype() == llsocket.SOCK_DGRAM)  --> true
@see socket(2)
*/
static int ai_socktype (lua_State *L) {
  lls_pushint(L, lls_toaddrinfo(L, 1)->socktype);
  return 1;
}

/***
The protocol that the address was made for.
@function ai:protocol
@return integer protocol an `IPPROTO_*` constant, or 0 for the usual one
@usage
  local ai = assert(inet.getaddrinfo('::1', 53, llsocket.SOCK_DGRAM))[1]
  print(ai:protocol() == llsocket.IPPROTO_UDP)  --> true
@see socket(2)
*/
static int ai_protocol (lua_State *L) {
  lls_pushint(L, lls_toaddrinfo(L, 1)->protocol);
  return 1;
}

/***
The official name of the host: known to the first address of a list that
`inet.getaddrinfo` made with `AI_CANONNAME`.
@function ai:canonname
@return string? name nil where none was asked for
@usage
  local list = assert(inet.getaddrinfo('127.0.0.1', nil, llsocket.SOCK_STREAM,
                                       nil, llsocket.AI_CANONNAME))
  print(list[1]:canonname())  --> 127.0.0.1
@see getaddrinfo(3)
*/
static int ai_canonname (lua_State *L) {
  struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  lua_pushstring(L, ai->named ? ai->canonname : NULL);
  return 1;
}

/***
The port of an IPv4 or IPv6 address.
@function ai:port
@return integer? port 0 to 65535, in the host's byte order; nil for other
  families
@usage
  local port = server:getsockname():port()
  local client = assert(llsocket.connect('127.0.0.1', port))
  print(client:getpeername():port() == port)  --> true
@see ip(7), ipv6(7)
*/
static int ai_port (lua_State *L) {
  struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  if (is_inet(&ai->addr))
    lls_pushint(L, port_of(&ai->addr));
  else
    lua_pushnil(L);
  return 1;
}

/***
The address itself: the numeric host, with `%scope` after an IPv6 address
that has one; or the whole path of a unix address, where the names that begin
with a NUL byte are Linux's abstract ones and the empty path is that of a
socket without a name.
@function ai:addr
@return string? addr nil for other families
@usage
  print(server:getsockname():addr())               --> 127.0.0.1
  print(unix.getaddrinfo('/run/x.sock'):addr())    --> /run/x.sock
@see inet_ntop(3), unix(7)
*/
static int ai_addr (lua_State *L) {
  struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  if (is_inet(&ai->addr))
    lls_pushhost(L, &ai->addr);
  else if (ai->addr.u.sa.sa_family == AF_UNIX)
    push_path(L, &ai->addr);
  else
    lua_pushnil(L);
  return 1;
}

/* getnameinfo(3) cuts a path at 31 bytes, and not every libc takes unix
   addresses. */
static int name_unix (const struct lls_sockaddr *a, char *host, int flags) {
  int rc = getnameinfo(&a->u.sa, a->len, host, NI_MAXHOST, NULL, 0, flags);
  if (rc != EAI_FAMILY) return rc;
  strcpy(host, "localhost");
  return 0;
}

int lls_nameinfo (const struct lls_sockaddr *a, int flags,
                  struct lls_names *names) {
  if (a->u.sa.sa_family == AF_UNIX) return name_unix(a, names->host, flags);
  return getnameinfo(&a->u.sa, a->len, names->host, sizeof(names->host),
                     names->serv, sizeof(names->serv), flags);
}

void lls_pushnames (lua_State *L, const struct lls_sockaddr *a,
                    const struct lls_names *names) {
  lua_createtable(L, 0, 3);
  lua_pushstring(L, names->host);
  lua_setfield(L, -2, "host");
  if (a->u.sa.sa_family == AF_UNIX)
    push_path(L, a);
  else
    lua_pushstring(L, names->serv);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, "service");
  lua_setfield(L, -2, "serv");
}

/***
Finds the names of the host and of the service, or their numbers. It may ask
the network's name servers and wait for them; with
`NI_NUMERICHOST, NI_NUMERICSERV` it asks nobody.
@function ai:getnameinfo
@param ... integer `NI_*` flags, OR-ed; nil holes are skipped
@return table? ni `{ host = string, serv = string, service = string }`;
  `service` is `serv` by its older name. For a unix address `serv` is the
  whole path and `host` is this host
@return string? err what gai_strerror(3) says
@return integer? errno an `EAI_*` number; after `EAI_SYSTEM` one more value
  is the number of the system's error
@usage
  local ai = assert(inet.getaddrinfo('::1', 80, llsocket.SOCK_STREAM))[1]
  local ni = assert(ai:getnameinfo(llsocket.NI_NUMERICHOST,
                                   llsocket.NI_NUMERICSERV))
  print(ni.host, ni.serv)  --> ::1 80
@see getnameinfo(3)
*/
static int ai_getnameinfo (lua_State *L) {
  struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  int flags = lls_checkflags(L, 2);
  struct lls_names names;
  int rc = lls_nameinfo(&ai->addr, flags, &names);
  if (rc != 0) return lls_unresolved(L, rc);
  lls_pushnames(L, &ai->addr, &names);
  return 1;
}

/* Two addresses of different lengths are equal when the longer one has only
   zeros behind the other: systems tell some addresses without their last
   fields. */
static int same_bytes (const struct lls_sockaddr *a,
                       const struct lls_sockaddr *b) {
  const char *abytes = (const char *)&a->u, *bbytes = (const char *)&b->u;
  socklen_t i, len = a->len < b->len ? a->len : b->len;
  if (memcmp(abytes, bbytes, len) != 0) return 0;
  for (i = len; i < a->len; i++)
    if (abytes[i] != 0) return 0;
  for (i = len; i < b->len; i++)
    if (bbytes[i] != 0) return 0;
  return 1;
}

static int same_address (const struct lls_sockaddr *a,
                         const struct lls_sockaddr *b) {
  const struct sockaddr_in6 *a6 = &a->u.in6, *b6 = &b->u.in6;
  size_t alen, blen;
  const char *apath, *bpath;
  if (a->u.sa.sa_family != b->u.sa.sa_family) return 0;
  switch (a->u.sa.sa_family) {
    case AF_INET:
      return a->u.in.sin_port == b->u.in.sin_port
             && a->u.in.sin_addr.s_addr == b->u.in.sin_addr.s_addr;
    case AF_INET6:
      return a6->sin6_port == b6->sin6_port
             && a6->sin6_scope_id == b6->sin6_scope_id
             && memcmp(&a6->sin6_addr, &b6->sin6_addr, 16) == 0;
    case AF_UNIX:
      apath = unix_path(a, &alen);
      bpath = unix_path(b, &blen);
      return alen == blen && memcmp(apath, bpath, alen) == 0;
    default:
      return same_bytes(a, b);
  }
}

static int ai_eq (lua_State *L) {
  struct lls_addrinfo *a = lls_test(L, 1, LLS_ADDRINFO, sizeof(*a));
  struct lls_addrinfo *b = lls_test(L, 2, LLS_ADDRINFO, sizeof(*b));
  lua_pushboolean(L, a != NULL && b != NULL
                     && same_address(&a->addr, &b->addr));
  return 1;
}

void lls_pushaddrtext (lua_State *L, const struct lls_sockaddr *a) {
  int family = a->u.sa.sa_family;
  if (is_inet(a)) {
    lls_pushhost(L, a);
    lua_pushfstring(L, family == AF_INET ? "%s:%d" : "[%s]:%d",
                    lua_tostring(L, -1), port_of(a));
    lua_remove(L, -2);
  }
  else if (family == AF_UNIX)
    push_pathtext(L, a);
  else
    lls_pushfieldtext(L, a);
}

static int ai_tostring (lua_State *L) {
  struct lls_sockaddr a = lls_toaddrinfo(L, 1)->addr;
  int family = a.u.sa.sa_family;
  const struct lls_family *f = lls_familyof(family);
  lls_pushaddrtext(L, &a);
  if (is_inet(&a)) return 1;
  if (f == NULL)
    lua_pushfstring(L, "address of family %d", family);
  else if (family == AF_UNIX)
    lua_pushliteral(L, "unix:");
  else
    lua_pushfstring(L, lua_rawlen(L, -1) == 0 ? "%s" : "%s ", f->value.name);
  lua_insert(L, -2);
  lua_concat(L, 2);
  return 1;
}

/* For the codec: nil where the bytes are of no family. */
static void push_address (lua_State *L, const void *bytes, size_t len) {
  struct lls_sockaddr a;
  memset(&a, 0, sizeof(a));
  a.len = (socklen_t)(len < sizeof(a.u) ? len : sizeof(a.u));
  memcpy(&a.u, bytes, a.len);
  if (a.u.sa.sa_family == AF_UNSPEC)
    lua_pushnil(L);
  else
    lls_newaddr(L, &a, 0, 0);
}

static const void *to_address (lua_State *L, int i, size_t *len) {
  struct lls_addrinfo *ai = lls_test(L, i, LLS_ADDRINFO, sizeof(*ai));
  if (ai == NULL) return NULL;
  *len = ai->addr.len;
  return &ai->addr.u;
}

static void set_codec (lua_State *L) {
  lls_stateof(L)->pushaddress = push_address;
  lls_stateof(L)->toaddress = to_address;
}

static const luaL_Reg methods[] = {
  {"family", ai_family},
  {"socktype", ai_socktype},
  {"protocol", ai_protocol},
  {"canonname", ai_canonname},
  {"port", ai_port},
  {"addr", ai_addr},
  {"getnameinfo", ai_getnameinfo},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__eq", ai_eq},
  {"__tostring", ai_tostring},
  {NULL, NULL}
};

const struct lls_module lls_addrinfo = {
  "addrinfo", LLS_ADDRINFO, NULL, methods, metamethods, set_codec, NULL
};
