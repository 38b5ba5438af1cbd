/* SPDX-License-Identifier: MIT */
/* From Lua values to bytes: what is wrong raises an error that names the
   field. */
#include "base/codec.h"
#include "base/kinds.h"
#include <sys/time.h>

#define MAXDEPTH  8

/* Without `bytes` it is only measured. */
struct reading {
  lua_State *L;
  int arg, depth;
  const char *within[MAXDEPTH];
  unsigned char *bytes;
  size_t room, end;
  int err;  /* what the system refuses: errno, or 0 */
};

LLS_NORETURN static void refuse (struct reading *r, const char *why) {
  lua_State *L = r->L;
  int i;
  if (r->depth == 0) luaL_argerror(L, r->arg, why);
  lua_pushstring(L, r->within[0]);
  for (i = 1; i < r->depth; i++)
    lua_pushfstring(L, "%s.%s", lua_tostring(L, -1), r->within[i]);
  luaL_argerror(L, r->arg, lua_pushfstring(L, "field '%s': %s",
                                           lua_tostring(L, -1), why));
}

static void expect (struct reading *r, int i, int type, const char *what) {
  if (lua_type(r->L, i) == type) return;
  refuse(r, lua_pushfstring(r->L, "%s expected, got %s", what,
                            lls_typename(r->L, i)));
}

static void enter (struct reading *r, const char *name) {
  if (r->depth == MAXDEPTH) refuse(r, "too many fields within fields");
  r->within[r->depth++] = name;
}

/* The value has bytes up to `end`. The finalizers that ran since it was
   measured may have made it longer. */
static void reach (struct reading *r, size_t end) {
  if (r->end < end) r->end = end;
  if (r->bytes != NULL && end > r->room) refuse(r, "value is too long");
}

static void put (struct reading *r, size_t at, const void *p, size_t len) {
  reach(r, at + len);
  if (r->bytes != NULL && len > 0) memcpy(r->bytes + at, p, len);
}

static void put_host (struct reading *r, size_t at, unsigned long long value,
                      size_t size) {
  uint8_t one = (uint8_t)value;
  uint16_t two = (uint16_t)value;
  uint32_t four = (uint32_t)value;
  uint64_t eight = value;
  const void *p = size == 1 ? (const void *)&one : size == 2 ? (void *)&two
                  : size == 4 ? (void *)&four : (void *)&eight;
  put(r, at, p, size);
}

static void put_network (struct reading *r, size_t at,
                         unsigned long long value, size_t size) {
  unsigned char bytes[8];
  size_t i;
  for (i = size; i > 0; i--, value >>= 8)
    bytes[i - 1] = (unsigned char)value;
  put(r, at, bytes, size);
}

static long long integer (struct reading *r, int i, long long min,
                          long long max) {
  long long k;
  const char *why = lls_asint(r->L, i, min, max, &k);
  if (why != NULL) refuse(r, why);
  return k;
}

/* Unsigned numbers of 8 bytes have the bits of Lua's integers. */
static void read_integer (struct reading *r, const struct lls_field *f, int i,
                          size_t at) {
  long long min = 0, max = INT_MAX, value;
  static const long long largest[8] = {0, 0x7f, 0x7fff, 0, 0x7fffffff};
  if (f->kind == LLS_OCTET)
    max = 255;
  else if (f->kind == LLS_COUNT)
    ;
  else if (f->size >= 8)
    min = LLONG_MIN, max = LLONG_MAX;
  else if (f->kind == LLS_SIGNED)
    max = largest[f->size], min = -max - 1;
  else
    max = 2 * largest[f->size] + 1;
  value = integer(r, i, min, max);
  if (f->kind == LLS_NETWORK || (f->kind == LLS_INTERFACE && f->shift))
    put_network(r, at, (unsigned long long)value, f->size);
  else
    put_host(r, at, (unsigned long long)value, f->size);
}

/* An object is asked only for the bytes, and so once. */
static void read_descriptor (struct reading *r, int i, size_t at) {
  const char *why = NULL;
  int fd = -1;
  luaL_checkstack(r->L, 6, "too many values");
  if (r->bytes != NULL) why = lls_asfd(r->L, i, &fd);
  if (why != NULL) refuse(r, why);
  put(r, at, &fd, sizeof(fd));
}

/* A time that is not 0 does not become 0, which would be for ever. */
static void read_seconds (struct reading *r, int i, size_t at) {
  struct timeval time;
  lua_Number t;
  long usec;
  expect(r, i, LUA_TNUMBER, "number");
  t = lua_tonumber(r->L, i);
  if (!(t >= 0 && t < 0x7fffffff)) refuse(r, "number out of range");
  memset(&time, 0, sizeof(time));
  time.tv_sec = (time_t)t;
  usec = (long)((t - (lua_Number)(time_t)t) * 1e6 + 0.5);
  if (usec == 0 && t > 0 && t < 1) usec = 1;
  if (usec == 1000000) {
    time.tv_sec++;
    usec = 0;
  }
  time.tv_usec = (suseconds_t)usec;
  put(r, at, &time, sizeof(time));
}

static void push_member (struct reading *r, int i, const char *name) {
  luaL_checkstack(r->L, 4, "too many values");
  lua_pushstring(r->L, name);
  lua_rawget(r->L, i);
}

/* Of a table at i: the integer `name`, or 0 where it is nil. */
static long long member (struct reading *r, int i, const char *name,
                         long long min, long long max) {
  long long value = 0;
  push_member(r, i, name);
  enter(r, name);
  if (!lua_isnil(r->L, -1)) value = integer(r, lua_gettop(r->L), min, max);
  r->depth--;
  lua_pop(r->L, 1);
  return value;
}

static void read_time (struct reading *r, const struct lls_field *f, int i,
                       size_t at) {
  long long sec, nsec;
  expect(r, i, LUA_TTABLE, "table {sec=, nsec=}");
  sec = member(r, i, "sec", 0, LLONG_MAX / 1000000000 - 1);
  nsec = member(r, i, "nsec", 0, 999999999);
  if (f->kind == LLS_TIMEVAL) {
    struct timeval tv;
    memset(&tv, 0, sizeof(tv));
    tv.tv_sec = (time_t)sec;
    tv.tv_usec = (suseconds_t)(nsec / 1000);
    put(r, at, &tv, sizeof(tv));
  }
  else if (f->kind == LLS_TIMESPEC) {
    struct timespec ts;
    memset(&ts, 0, sizeof(ts));
    ts.tv_sec = (time_t)sec;
    ts.tv_nsec = (long)nsec;
    put(r, at, &ts, sizeof(ts));
  }
  else
    put_host(r, at, (unsigned long long)(sec * 1000000000 + nsec), 8);
}

static void read_linger (struct reading *r, int i, size_t at) {
  struct linger linger;
  memset(&linger, 0, sizeof(linger));
  linger.l_linger = (int)integer(r, i, INT_MIN, INT_MAX);
  linger.l_onoff = linger.l_linger >= 0;
  put(r, at, &linger, sizeof(linger));
}

static const char *text (struct reading *r, int i, size_t *len) {
  const char *s;
  expect(r, i, LUA_TSTRING, "string");
  s = lua_tolstring(r->L, i, len);
  if (strlen(s) != *len) refuse(r, "string contains a NUL byte");
  return s;
}

/* Text and bytes: what is fixed in size is filled with zeros. */
static void read_bytes (struct reading *r, const struct lls_field *f, int i,
                        size_t at) {
  size_t len;
  const char *s;
  expect(r, i, LUA_TSTRING, "string");
  s = f->kind == LLS_TEXT ? text(r, i, &len) : lua_tolstring(r->L, i, &len);
  if (f->size != 0 && len > f->size) refuse(r, "string is too long");
  if (f->kind == LLS_COUNTED) {
    if (len > INT_MAX) refuse(r, "string is too long");
    put_host(r, at, len, 4);
    at += 4;
  }
  put(r, at, s, len);
}

/* Behind a path stands a NUL byte where there is room. */
static void read_path (struct reading *r, const struct lls_field *f, int i,
                       size_t at) {
  size_t len;
  const char *s;
  expect(r, i, LUA_TSTRING, "string");
  s = lua_tolstring(r->L, i, &len);
  if (s[0] != '\0') s = text(r, i, &len);
  if (f->size != 0 && len > f->size) {
    r->err = ENAMETOOLONG;
    return;
  }
  put(r, at, s, len + (s[0] != '\0' && (f->size == 0 || len < f->size)));
}

static void read_ip (struct reading *r, int family, int i, size_t at) {
  unsigned char addr[16];
  size_t len;
  const char *s = text(r, i, &len);
  if (inet_pton(family, s, addr) != 1)
    refuse(r, family == AF_INET ? "numeric IPv4 address expected"
                                : "numeric IPv6 address expected");
  put(r, at, addr, family == AF_INET ? 4 : 16);
}

static int hexdigit (char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void read_hwaddr (struct reading *r, const struct lls_field *f, int i,
                         size_t at) {
  unsigned char addr[32];
  size_t len, n;
  size_t max = f->size == 0 ? sizeof(addr)
               : f->size - (size_t)(f->kind == LLS_LLADDR);
  const char *s = text(r, i, &len);
  for (n = 0; len > 0; n++) {
    int high = hexdigit(s[0]), low = high < 0 ? -1 : hexdigit(s[1]);
    if (low < 0 || n == max || (s[2] != ':' && s[2] != '\0')
        || (s[2] == ':' && s[3] == '\0'))
      refuse(r, "hardware address expected, as '02:00:00:00:00:01'");
    addr[n] = (unsigned char)(high << 4 | low);
    if (s[2] == '\0') len = 0;
    s += 3;
  }
  if (f->kind == LLS_LLADDR) put_host(r, at++, n, 1);
  put(r, at, addr, n);
}

/* The interface whose name, index or IPv4 address is at i, by its name: "" is
   none. */
static void interface_name (struct reading *r, int i,
                            char name[IF_NAMESIZE]) {
  struct in_addr addr;
  const char *s;
  size_t len;
  name[0] = '\0';
  if (lua_type(r->L, i) == LUA_TNUMBER) {
    unsigned int index = (unsigned int)integer(r, i, 0, INT_MAX);
    if (index != 0 && os_ifname(-1, index, name) == -1) r->err = errno;
    return;
  }
  s = text(r, i, &len);
  if (len >= IF_NAMESIZE)
    r->err = ENAMETOOLONG;
  else if (inet_pton(AF_INET, s, &addr) != 1)
    memcpy(name, s, len + 1);
  else if (os_ifipv4(name, 0, &addr) == -1)
    r->err = errno;
}

static void read_device (struct reading *r, int i, size_t at) {
  char name[IF_NAMESIZE];
  interface_name(r, i, name);
  put(r, at, name, strlen(name));
}

static void read_interface (struct reading *r, const struct lls_field *f,
                            int i, size_t at) {
  char name[IF_NAMESIZE];
  unsigned int index = 0;
  if (lua_type(r->L, i) != LUA_TSTRING) {
    read_integer(r, f, i, at);
    return;
  }
  interface_name(r, i, name);
  if (r->err == 0 && os_ifindex(-1, name, &index) == -1) r->err = errno;
  if (f->shift)
    put_network(r, at, index, f->size);
  else
    put_host(r, at, index, f->size);
}

static void read_address (struct reading *r, const struct lls_field *f, int i,
                          size_t at) {
  const struct lls_state *state = lls_stateof(r->L);
  size_t len = 0;
  const void *p = state->toaddress == NULL ? NULL
                  : state->toaddress(r->L, i, &len);
  if (p == NULL)
    refuse(r, lua_pushfstring(r->L, "llsocket.addrinfo expected, got %s",
                              lls_typename(r->L, i)));
  if (f->size != 0 && len > f->size) refuse(r, "address is too long");
  put(r, at, p, len);
}

static void read_value (struct reading *r, const struct lls_field *f, int i,
                        size_t at);

static const struct lls_field *find_field (const struct lls_field *f,
                                           const char *name) {
  for (; name != NULL && f->name != NULL; f++)
    if (strcmp(f->name, name) == 0) return f;
  return NULL;
}

static void check_names (struct reading *r, const struct lls_field *f,
                         int i) {
  lua_State *L = r->L;
  lua_pushnil(L);
  while (lua_next(L, i) != 0) {
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING)
      refuse(r, lua_pushfstring(L, "the names of fields expected, got a %s",
                                luaL_typename(L, -1)));
    if (find_field(f, lls_asname(L, -1)) == NULL)
      refuse(r, lua_pushfstring(L, "there is no field '%s'",
                                lua_tostring(L, -1)));
  }
}

static void read_struct (struct reading *r, const struct lls_field *f, int i,
                         size_t at) {
  expect(r, i, LUA_TTABLE, "table");
  luaL_checkstack(r->L, 6, "too many values");
  check_names(r, f->fields, i);
  reach(r, at + f->size);
  for (f = f->fields; f->name != NULL; f++) {
    reach(r, at + f->offset + f->size);
    push_member(r, i, f->name);
    enter(r, f->name);
    if (!lua_isnil(r->L, -1))
      read_value(r, f, lua_gettop(r->L), at + f->offset);
    r->depth--;
    lua_pop(r->L, 1);
  }
}

static void read_array (struct reading *r, const struct lls_field *f, int i,
                        size_t at) {
  struct lls_field one = *f;
  size_t k, n;
  expect(r, i, LUA_TTABLE, "table");
  n = (size_t)lua_rawlen(r->L, i);
  if (n > (f->count == LLS_ANY ? 65536 : f->count))
    refuse(r, "table is too long");
  luaL_checkstack(r->L, 4, "too many values");
  one.count = LLS_ONE;
  for (k = 0; k < n; k++) {
    lua_rawgeti(r->L, i, (int)k + 1);
    lua_pushfstring(r->L, "%d", (int)k + 1);
    enter(r, lua_tostring(r->L, -1));
    read_value(r, &one, lua_gettop(r->L) - 1, at + k * f->size);
    r->depth--;
    lua_pop(r->L, 2);
  }
}

static void read_kind (struct reading *r, const struct lls_field *f, int i,
                       size_t at) {
  switch (f->kind) {
    case LLS_BOOLEAN:
      expect(r, i, LUA_TBOOLEAN, "boolean");
      put_host(r, at, (unsigned int)lua_toboolean(r->L, i), f->size);
      break;
    case LLS_SECONDS: read_seconds(r, i, at); break;
    case LLS_TIMEVAL: case LLS_TIMESPEC: case LLS_NANOSECONDS:
      read_time(r, f, i, at);
      break;
    case LLS_LINGER: read_linger(r, i, at); break;
    case LLS_TEXT: case LLS_BYTES: case LLS_COUNTED:
      read_bytes(r, f, i, at);
      break;
    case LLS_PATH: read_path(r, f, i, at); break;
    case LLS_IPV4: read_ip(r, AF_INET, i, at); break;
    case LLS_IPV6: read_ip(r, AF_INET6, i, at); break;
    case LLS_HWADDR: case LLS_LLADDR: read_hwaddr(r, f, i, at); break;
    case LLS_SOCKADDR: read_address(r, f, i, at); break;
    case LLS_DESCRIPTOR: read_descriptor(r, i, at); break;
    case LLS_DEVICE: read_device(r, i, at); break;
    case LLS_INTERFACE: read_interface(r, f, i, at); break;
    case LLS_STRUCT: read_struct(r, f, i, at); break;
    case LLS_BITS: refuse(r, "this field cannot be set");
    default: read_integer(r, f, i, at); break;
  }
}

static void read_value (struct reading *r, const struct lls_field *f, int i,
                        size_t at) {
  if (f->count != LLS_ONE)
    read_array(r, f, i, at);
  else
    read_kind(r, f, i, at);
}

/* The last field of a structure may be as long as it likes. */
static int is_fixed (const struct lls_field *f) {
  while (f->kind == LLS_STRUCT && f->count == LLS_ONE) {
    for (f = f->fields; f[1].name != NULL; f++)
      ;
  }
  return f->size != 0 && f->count != LLS_ANY;
}

/* Within lls_readvalue it would cost the plain case its registers. */
LLS_NOINLINE
static size_t read_all (lua_State *L, int i, int arg, const char *within,
                        const struct lls_field *f, void *bytes, size_t room) {
  struct reading r = {0};
  if (room > 0) memset(bytes, 0, room);
  r.L = L;
  r.arg = arg;
  r.depth = 0;
  r.bytes = bytes;
  r.room = room;
  r.end = 0;
  r.err = 0;
  if (within != NULL) enter(&r, within);
  read_value(&r, f, i, 0);
  errno = r.err;
  return r.err != 0 ? LLS_REFUSED : r.end;
}

size_t lls_valuesize (lua_State *L, int i, int arg, const char *within,
                      const struct lls_field *f) {
  if (is_fixed(f)) return f->count > 1 ? (size_t)f->size * f->count : f->size;
  return read_all(L, i, arg, within, f, NULL, 0);
}

/* Most values are a C int or an octet. 0 where the value is something else, or
   wrong: read_all raises the error, as it knows the names. */
static int read_plain (lua_State *L, int i, const struct lls_field *f,
                       void *bytes) {
  long long k;
  int32_t n;
  if (f->kind == LLS_BOOLEAN) {
    if (!lua_isboolean(L, i)) return 0;
    k = lua_toboolean(L, i);
  }
  else if (lls_asint(L, i, f->kind == LLS_SIGNED ? INT32_MIN : 0,
                     f->kind == LLS_OCTET ? 255 : INT32_MAX, &k) != NULL)
    return 0;
  n = (int32_t)k;
  if (f->size == sizeof(n))
    memcpy(bytes, &n, sizeof(n));
  else
    *(unsigned char *)bytes = (unsigned char)n;
  return 1;
}

size_t lls_readvalue (lua_State *L, int i, int arg, const char *within,
                      const struct lls_field *f, void *bytes, size_t room) {
  if (room == f->size && f->kind <= LLS_SIGNED && f->count == LLS_ONE
      && (room == sizeof(int32_t) || (f->kind == LLS_OCTET && room == 1))
      && read_plain(L, i, f, bytes)) return room;
  return read_all(L, i, arg, within, f, bytes, room);
}
