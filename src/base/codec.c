/* SPDX-License-Identifier: MIT */
/* From bytes to Lua values. The way back is in codecread.c. */
#include "base/codec.h"
#include "base/kinds.h"
#include <sys/time.h>

const struct lls_field lls_cint = {
  "integer", NULL, 0, sizeof(int), LLS_ONE, LLS_SIGNED, 0, 0
};

static unsigned long long host_order (const unsigned char *p, size_t size) {
  uint16_t two;
  uint32_t four;
  uint64_t eight;
  switch (size) {
    case 1: return p[0];
    case 2: memcpy(&two, p, sizeof(two)); return two;
    case 4: memcpy(&four, p, sizeof(four)); return four;
    default: memcpy(&eight, p, sizeof(eight)); return eight;
  }
}

static unsigned long long network_order (const unsigned char *p,
                                         size_t size) {
  unsigned long long value = 0;
  for (; size > 0; size--)
    value = value << 8 | *p++;
  return value;
}

/* Above 2^63 an integer of Lua has the same bits, and is negative. */
static void push_unsigned (lua_State *L, unsigned long long value) {
  lls_pushint(L, (int64_t)value);
}

static void push_signed (lua_State *L, unsigned long long value,
                         size_t size) {
  if (size == 1)
    lls_pushint(L, (int8_t)value);
  else if (size == 2)
    lls_pushint(L, (int16_t)value);
  else if (size == 4)
    lls_pushint(L, (int32_t)value);
  else
    lls_pushint(L, (int64_t)value);
}

static void push_integer (lua_State *L, const struct lls_field *f,
                          const unsigned char *p, size_t len) {
  size_t size = f->size;
  while (size > len) size /= 2;
  if (size == 0)
    lua_pushnil(L);
  else if (f->kind == LLS_NETWORK
           || (f->kind == LLS_INTERFACE && f->shift))
    push_unsigned(L, network_order(p, size));
  else if (f->kind == LLS_BOOLEAN)
    lua_pushboolean(L, host_order(p, size) != 0);
  else if (f->kind >= LLS_UNSIGNED || (f->kind == LLS_OCTET && size == 1))
    push_unsigned(L, host_order(p, size));
  else
    push_signed(L, host_order(p, size), size);
}

/* Compilers for big-endian machines begin bit-fields at the high end. */
static void push_bits (lua_State *L, const struct lls_field *f,
                       unsigned char byte) {
  static const uint16_t one = 1;
  int shift = f->shift;
  if (*(const unsigned char *)&one == 0) shift = 8 - shift - f->bits;
  lls_pushint(L, byte >> shift & ((1 << f->bits) - 1));
}

static void push_seconds (lua_State *L, const unsigned char *p) {
  struct timeval time;
  memcpy(&time, p, sizeof(time));
  lua_pushnumber(L, (lua_Number)time.tv_sec
                    + (lua_Number)time.tv_usec / 1e6);
}

static void push_time (lua_State *L, long long sec, long long nsec) {
  if (sec == 0 && nsec == 0) {
    lua_pushnil(L);
    return;
  }
  lua_createtable(L, 0, 2);
  lls_pushint(L, sec);
  lua_setfield(L, -2, "sec");
  lls_pushint(L, nsec);
  lua_setfield(L, -2, "nsec");
}

static void push_timeofday (lua_State *L, int kind, const unsigned char *p) {
  struct timeval tv;
  struct timespec ts;
  unsigned long long ns;
  if (kind == LLS_TIMEVAL) {
    memcpy(&tv, p, sizeof(tv));
    push_time(L, tv.tv_sec, (long long)((unsigned long long)tv.tv_usec * 1000));
  }
  else if (kind == LLS_TIMESPEC) {
    memcpy(&ts, p, sizeof(ts));
    push_time(L, ts.tv_sec, ts.tv_nsec);
  }
  else {
    ns = host_order(p, 8);
    push_time(L, (long long)(ns / 1000000000u),
              (long long)(ns % 1000000000u));
  }
}

static void push_linger (lua_State *L, const unsigned char *p) {
  struct linger linger;
  memcpy(&linger, p, sizeof(linger));
  if (linger.l_onoff)
    lls_pushint(L, linger.l_linger);
  else
    lua_pushnil(L);
}

static void push_text (lua_State *L, const unsigned char *p, size_t len) {
  const unsigned char *end = memchr(p, 0, len);
  lua_pushlstring(L, (const char *)p, end == NULL ? len : (size_t)(end - p));
}

static void push_path (lua_State *L, const unsigned char *p, size_t len) {
  if (len > 0 && p[0] == '\0')
    lua_pushlstring(L, (const char *)p, len);
  else
    push_text(L, p, len);
}

static void push_counted (lua_State *L, const unsigned char *p, size_t len) {
  size_t n = (size_t)host_order(p, 4);
  if (n > len - 4) n = len - 4;
  lua_pushlstring(L, (const char *)p + 4, n);
}

/* inet_ntop(3) takes ten times as long for these four numbers. */
void lls_ipv4text (char *text, const struct in_addr *addr) {
  unsigned char byte[4];
  int i;
  memcpy(byte, addr, sizeof(byte));
  for (i = 0; i < 4; i++) {
    if (byte[i] >= 100) *text++ = (char)('0' + byte[i] / 100);
    if (byte[i] >= 10) *text++ = (char)('0' + byte[i] / 10 % 10);
    *text++ = (char)('0' + byte[i] % 10);
    *text++ = '.';
  }
  text[-1] = '\0';
}

static void push_ip (lua_State *L, int family, const unsigned char *p) {
  char text[INET6_ADDRSTRLEN];
  struct in_addr four;
  memcpy(&four, p, sizeof(four));
  if (family == AF_INET)
    lls_ipv4text(text, &four);
  else if (inet_ntop(family, p, text, sizeof(text)) == NULL)
    text[0] = '\0';
  lua_pushstring(L, text);
}

void lls_pushhwaddr (lua_State *L, const unsigned char *p, size_t len) {
  static const char digits[] = "0123456789abcdef";
  char text[3 * 32];
  size_t i;
  if (len > 32) len = 32;
  for (i = 0; i < len; i++) {
    text[3 * i] = digits[p[i] >> 4];
    text[3 * i + 1] = digits[p[i] & 15];
    text[3 * i + 2] = ':';
  }
  lua_pushlstring(L, text, len == 0 ? 0 : 3 * len - 1);
}

static void push_address (lua_State *L, const unsigned char *p, size_t len) {
  struct lls_state *state = lls_stateof(L);
  if (state->pushaddress != NULL)
    state->pushaddress(L, p, len);
  else
    lua_pushlstring(L, (const char *)p, len);
}

/* Whether a field of a structure of `len` bytes is in it. */
static int has_field (const struct lls_field *f, size_t len) {
  if (f->size == 0) return f->offset <= len;
  if (f->kind == LLS_STRUCT || f->count != LLS_ONE) return f->offset < len;
  return (size_t)f->offset + f->size <= len;
}

static void push_struct (lua_State *L, const struct lls_field *f,
                         const unsigned char *p, size_t len) {
  int n = 0;
  luaL_checkstack(L, 4, "too many values");
  while (f->fields[n].name != NULL) n++;
  lua_createtable(L, 0, n);
  for (f = f->fields; f->name != NULL; f++) {
    if (!has_field(f, len)) continue;
    lls_pushvalue(L, f, p + f->offset, len - f->offset);
    lua_setfield(L, -2, f->name);
  }
}

static void push_array (lua_State *L, const struct lls_field *f,
                        const unsigned char *p, size_t len) {
  struct lls_field one = *f;
  size_t i, n = len / f->size;
  if (f->count != LLS_ANY && n > f->count) n = f->count;
  one.count = LLS_ONE;
  luaL_checkstack(L, 4, "too many values");
  lua_createtable(L, (int)n, 0);
  for (i = 0; i < n; i++) {
    lls_pushvalue(L, &one, p + i * f->size, f->size);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* Pushes a value that has at least least_size() bytes. */
static void push_kind (lua_State *L, const struct lls_field *f,
                       const unsigned char *p, size_t len) {
  switch (f->kind) {
    case LLS_BITS: push_bits(L, f, p[0]); break;
    case LLS_SECONDS: push_seconds(L, p); break;
    case LLS_TIMEVAL: case LLS_TIMESPEC: case LLS_NANOSECONDS:
      push_timeofday(L, f->kind, p);
      break;
    case LLS_LINGER: push_linger(L, p); break;
    case LLS_TEXT: case LLS_DEVICE: push_text(L, p, len); break;
    case LLS_COUNTED: push_counted(L, p, len); break;
    case LLS_PATH: push_path(L, p, len); break;
    case LLS_IPV4: push_ip(L, AF_INET, p); break;
    case LLS_IPV6: push_ip(L, AF_INET6, p); break;
    case LLS_HWADDR: lls_pushhwaddr(L, p, len); break;
    case LLS_LLADDR:
      lls_pushhwaddr(L, p + 1, p[0] < len ? p[0] : len - 1);
      break;
    case LLS_SOCKADDR: push_address(L, p, len); break;
    default: lua_pushlstring(L, (const char *)p, len); break;
  }
}

/* The bytes that a value must have at least. */
static size_t least_size (const struct lls_field *f) {
  switch (f->kind) {
    case LLS_TEXT: case LLS_BYTES: case LLS_PATH: case LLS_HWADDR:
    case LLS_DEVICE:
      return 0;
    case LLS_COUNTED: return 4;
    case LLS_LLADDR: return 1;
    case LLS_SOCKADDR: return sizeof(sa_family_t) + 1;
    default: return f->size;
  }
}

/* Within lls_pushvalue it would cost the integers their registers. */
LLS_NOINLINE
static void push_any (lua_State *L, const struct lls_field *f,
                      const unsigned char *p, size_t len) {
  if (f->count != LLS_ONE) {
    push_array(L, f, p, len);
    return;
  }
  if (f->size != 0 && len > f->size) len = f->size;
  if (f->kind == LLS_STRUCT)
    push_struct(L, f, p, len);
  else if (len < least_size(f))
    lua_pushnil(L);
  else
    push_kind(L, f, p, len);
}

/* What stands in a path behind its first name: nothing, or `.b`; NULL when that
   is another name. */
static const char *behind (const char *path, const char *name) {
  size_t n = strlen(name);
  if (strncmp(path, name, n) != 0) return NULL;
  return path[n] == '\0' || path[n] == '.' ? path + n : NULL;
}

const struct lls_field *lls_fieldnamed (const struct lls_field *f,
                                        const char *path, size_t *base) {
  const char *rest = NULL;
  for (*base = 0; f->kind == LLS_STRUCT && f->count == LLS_ONE;
       *base += f->offset, path = rest + 1) {
    f = f->fields;
    while (f->name != NULL && (rest = behind(path, f->name)) == NULL) f++;
    if (f->name == NULL) return NULL;
    if (*rest == '\0') return f;
  }
  return NULL;
}

void lls_pushfield (lua_State *L, const struct lls_field *f, size_t base,
                    const void *bytes, size_t len) {
  len = base < len ? len - base : 0;
  if (has_field(f, len))
    lls_pushvalue(L, f, (const char *)bytes + base + f->offset,
                  len - f->offset);
  else
    lua_pushnil(L);
}

void lls_pushvalue (lua_State *L, const struct lls_field *f,
                    const void *bytes, size_t len) {
  if (f->kind <= LLS_NETWORK && f->count == LLS_ONE)
    push_integer(L, f, bytes, len);
  else
    push_any(L, f, bytes, len);
}
