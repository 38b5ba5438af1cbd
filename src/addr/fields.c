/* SPDX-License-Identifier: MIT */
/*
** Addresses of every family, from fields and from bytes.
**
** The system takes an address as bytes that begin with the family's number;
** what follows is the family's own. The rows of facts/families.lua say which
** fields there are, and the codec reads and writes them. Families without a row
** are bytes to us, and everything else (bind, sendto, ==) works with them all
** the same. What comes back from addrinfo.new(ai:fields()) and from
** addrinfo.frombytes(ai:bytes()) is equal to what went in.
*/
#include "addr/addr.h"
#include "base/codec.h"

/* Where a family's own bytes begin. */
#define HEAD  offsetof(struct sockaddr, sa_data)

/* The integer `name` of the table at 1, or 0 where it has none. */
static long long number (lua_State *L, const char *name, long long min,
                         long long max, int must) {
  long long n = 0;
  const char *why = NULL;
  lua_pushstring(L, name);
  lua_rawget(L, 1);
  if (must || !lua_isnil(L, -1))
    why = lls_asint(L, lua_gettop(L), min, max, &n);
  if (why != NULL)
    luaL_argerror(L, 1, lua_pushfstring(L, "field '%s': %s", name, why));
  lua_pop(L, 1);
  return n;
}

/* Pushes the table at 1 without what belongs to every address. */
static void push_own_fields (lua_State *L) {
  static const char *const common[] = {"family", "socktype", "protocol"};
  int i;
  lua_newtable(L);
  lua_pushnil(L);
  while (lua_next(L, 1) != 0) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, 2);
  }
  for (i = 0; i < 3; i++) {
    lua_pushnil(L);
    lua_setfield(L, 2, common[i]);
  }
}

static int refused (int err) {
  errno = err;
  return -1;
}

/* The fields at 2 as a row says. A path needs a NUL byte behind it. */
static int read_fields (lua_State *L, const struct lls_family *f,
                        struct lls_sockaddr *a) {
  size_t most = f->family == AF_UNIX ? sizeof(a->u.un) : sizeof(a->u);
  size_t n = lls_valuesize(L, 2, 1, NULL, &f->value);
  if (n == LLS_REFUSED) return -1;
  if (n > most) return refused(ENAMETOOLONG);
  n = lls_readvalue(L, 2, 1, NULL, &f->value, &a->u, sizeof(a->u));
  if (n == LLS_REFUSED) return -1;
  if (n > most) return refused(ENAMETOOLONG);
  if (f->family == AF_UNIX && n > offsetof(struct sockaddr_un, sun_path)
      && a->u.un.sun_path[0] == '\0' && !OS_ABSTRACT)
    return refused(EINVAL);
  a->len = (socklen_t)(f->size > n ? f->size : n);
  return 0;
}

/* What a family without a row has behind its number. */
static int read_bytes (lua_State *L, struct lls_sockaddr *a) {
  size_t len;
  const char *name, *bytes;
  lua_pushnil(L);
  while (lua_next(L, 2) != 0) {
    lua_pop(L, 1);
    name = lls_asname(L, -1);
    if (name == NULL || strcmp(name, "bytes") != 0)
      luaL_argerror(L, 1, "a family without fields takes only 'bytes'");
  }
  lua_getfield(L, 2, "bytes");
  if (lua_type(L, -1) != LUA_TSTRING)
    luaL_argerror(L, 1, "field 'bytes': string expected: this family has no "
                        "fields");
  bytes = lua_tolstring(L, -1, &len);
  if (len > sizeof(a->u) - HEAD) return refused(ENAMETOOLONG);
  memcpy((char *)&a->u + HEAD, bytes, len);
  a->len = (socklen_t)(HEAD + len);
  return 0;
}

/***
Makes an address of any family from its fields:

| family | fields |
| --- | --- |
| `AF_INET` | `addr`, `port` |
| `AF_INET6` | `addr`, `port`, `scope`, `flowinfo` |
| `AF_UNIX` | `path` |
| `AF_NETLINK` | `pid`, `groups` |
| `AF_PACKET` | `ifindex`, `ethertype`, `addr`, `hatype`, `pkttype` |
| `AF_VSOCK` | `cid`, `port`, `flags` |
| `AF_CAN` | `ifindex`, `rxid`, `txid`; or `name`, `pgn`, `addr` of J1939 |
| `AF_ALG` | `type`, `name`, `feat`, `mask` |
| others | `bytes`: what stands behind the family's number |

A field that is left out is 0, or an empty string. Numbers are in the host's
byte order; an interface (`ifindex`, `scope`) may be given by its name or an
IPv4 address of it too, and `addr` of IPv4 and IPv6 is numeric. What is told is
`ai:fields()`.
@function addrinfo.new
@param fields table `family` (an `AF_*` constant), `socktype` (a `SOCK_*`
  constant; default 0, which is any), `protocol` (default 0) and the family's
  own
@return llsocket.addrinfo? ai
@return string? err what strerror(3) says: a path that is too long
  (`ENAMETOOLONG`), an interface that there is not (`ENODEV`)
@return integer? errno
@platform Netlink, packet, vsock, CAN and crypto addresses: Linux.
@usage
  local ai = assert(addrinfo.new { family = llsocket.AF_INET6,
    socktype = llsocket.SOCK_DGRAM, addr = '::1', port = 53 })
  print(ai)  --> [::1]:53
@see ip(7), ipv6(7), unix(7), netlink(7), packet(7), vsock(7)
*/
static int addrinfo_new (lua_State *L) {
  struct lls_sockaddr a;
  const struct lls_family *f;
  int family, socktype, protocol;
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  memset(&a, 0, sizeof(a));
  family = (int)number(L, "family", 0, (sa_family_t)-1, 1);
  socktype = (int)number(L, "socktype", INT_MIN, INT_MAX, 0);
  protocol = (int)number(L, "protocol", INT_MIN, INT_MAX, 0);
  push_own_fields(L);
  f = lls_familyof(family);
  if ((f == NULL ? read_bytes(L, &a) : read_fields(L, f, &a)) == -1)
    return lls_fail(L, 1, 0);
  a.u.sa.sa_family = (sa_family_t)family;
  os_setsalen(&a.u.sa, a.len);
  lls_newaddr(L, &a, socktype, protocol);
  return 1;
}

/***
Makes an address of the bytes that the system has for it, such as `ai:bytes()`
has given, or another program.
@function addrinfo.frombytes
@param bytes string a `struct sockaddr` of any family, as it stands in memory: 2
  to 128 bytes
@param socktype? integer a `SOCK_*` constant (default 0)
@param protocol? integer (default 0)
@return llsocket.addrinfo ai
@usage
  local ai = server:getsockname()
  print(addrinfo.frombytes(ai:bytes()) == ai)  --> true
@see sockaddr(3type)
*/
static int addrinfo_frombytes (lua_State *L) {
  struct lls_sockaddr a;
  size_t len;
  const char *bytes = lls_checkbytes(L, 1, &len);
  int socktype = lls_optcint(L, 2, 0), protocol = lls_optcint(L, 3, 0);
  memset(&a, 0, sizeof(a));
  if (len < HEAD || len > sizeof(a.u))
    luaL_argerror(L, 1, "an address has 2 to 128 bytes");
  memcpy(&a.u, bytes, len);
  a.len = (socklen_t)len;
  os_setsalen(&a.u.sa, a.len);
  lls_newaddr(L, &a, socktype, protocol);
  return 1;
}

/***
The fields of the address, as `addrinfo.new` takes them. Of a family that has
none there are `family`, `socktype`, `protocol` and `bytes`.
@function ai:fields
@return table fields
@usage
  local ai = assert(inet.getaddrinfo('::1', 80, llsocket.SOCK_STREAM))[1]
  local fields = ai:fields()
  print(fields.addr, fields.port, fields.scope)  --> ::1 80 0
@see addrinfo.new
*/
static int ai_fields (lua_State *L) {
  const struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  struct lls_sockaddr a = ai->addr;
  const struct lls_family *f = lls_familyof(a.u.sa.sa_family);
  int socktype = ai->socktype, protocol = ai->protocol;
  if (f != NULL)
    lls_pushvalue(L, &f->value, &a.u, a.len);
  else {
    lua_createtable(L, 0, 4);
    lua_pushlstring(L, (char *)&a.u + HEAD, a.len < HEAD ? 0 : a.len - HEAD);
    lua_setfield(L, -2, "bytes");
  }
  lls_pushint(L, a.u.sa.sa_family);
  lua_setfield(L, -2, "family");
  lls_pushint(L, socktype);
  lua_setfield(L, -2, "socktype");
  lls_pushint(L, protocol);
  lua_setfield(L, -2, "protocol");
  return 1;
}

/***
The bytes that the system has for the address: a `struct sockaddr` of its
family, of the length that belongs to it.
@function ai:bytes
@return string bytes
@usage
  print(#here:getsockname():bytes())  --> 16
@see sockaddr(3type)
*/
static int ai_bytes (lua_State *L) {
  const struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  struct lls_sockaddr a = ai->addr;
  lua_pushlstring(L, (char *)&a.u, a.len);
  return 1;
}

/***
The IPv4 address that stands within an IPv4-mapped one (`::ffff:192.0.2.1`), as
a dual-stack socket tells its IPv4 peers; any other address is itself.
@function ai:unmapped
@return llsocket.addrinfo ai
@usage
  local ai = assert(inet.getaddrinfo('::ffff:192.0.2.1', 80))[1]
  print(ai:unmapped())  --> 192.0.2.1:80
@see ipv6(7), RFC 4291 section 2.5.5.2
*/
static int ai_unmapped (lua_State *L) {
  const struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  const struct sockaddr_in6 *in6 = &ai->addr.u.in6;
  struct lls_sockaddr a;
  lua_settop(L, 1);
  if (in6->sin6_family != AF_INET6 || !IN6_IS_ADDR_V4MAPPED(&in6->sin6_addr))
    return 1;
  memset(&a, 0, sizeof(a));
  a.len = sizeof(a.u.in);
  a.u.in.sin_family = AF_INET;
  a.u.in.sin_port = in6->sin6_port;
  memcpy(&a.u.in.sin_addr, &in6->sin6_addr.s6_addr[12], 4);
  os_setsalen(&a.u.sa, a.len);
  lls_newaddr(L, &a, ai->socktype, ai->protocol);
  return 1;
}

/* Pushes `name=value`, or nothing where the value is 0 or empty. */
static int push_field (lua_State *L, const struct lls_field *f,
                       const char *bytes, size_t len, const char *before) {
  if (f->offset >= len) return 0;
  lls_pushvalue(L, f, bytes + f->offset, len - f->offset);
  if (lua_isnil(L, -1) || (lua_isnumber(L, -1) && lua_tonumber(L, -1) == 0)
      || (lua_type(L, -1) == LUA_TSTRING && lua_rawlen(L, -1) == 0)) {
    lua_pop(L, 1);
    return 0;
  }
  lua_pushfstring(L, "%s%s=%s", before, f->name, lua_tostring(L, -1));
  lua_remove(L, -2);
  return 1;
}

void lls_pushfieldtext (lua_State *L, const struct lls_sockaddr *address) {
  struct lls_sockaddr a = *address;
  const struct lls_family *row = lls_familyof(a.u.sa.sa_family);
  const struct lls_field *f = row == NULL ? NULL : row->value.fields;
  int n = 0;
  for (; f != NULL && f->name != NULL; f++)
    n += push_field(L, f, (char *)&a.u, a.len, n == 0 ? "" : " ");
  lua_concat(L, n);
}

static const luaL_Reg functions[] = {
  {"new", addrinfo_new},
  {"frombytes", addrinfo_frombytes},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"fields", ai_fields},
  {"bytes", ai_bytes},
  {"unmapped", ai_unmapped},
  {NULL, NULL}
};

const struct lls_module lls_addrfields = {
  "addrinfo", LLS_ADDRINFO, functions, methods, NULL, NULL, NULL
};
