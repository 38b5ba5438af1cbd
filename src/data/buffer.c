/* SPDX-License-Identifier: MIT */
/***
@module llsocket.buffer
Bytes that are received without making strings of them: `sock:recv_into`,
`sock:recv_onto`, `sock:recvfrom_into` and `sock:recvmmsg_into` fill a buffer,
its methods read it, `sock:send_part`, `sock:sendv` and `sock:sendmmsg` send
it. Used again and again, it takes no memory for what passes through it.

Positions count from 1, negative ones from the end, as in Lua's `string`
library. `#buf` is how many bytes it holds, `tostring(buf)` all of them as a
string. Dropping bytes from the front (`buf:consume`) moves nothing.
*/
#include "data/data.h"
#include <unistd.h>

/*
** The bytes stand behind the object, and from the first growth on in a block
** that it refers to. The debug library can take that away, so it is looked at
** each time. It stays where it is until Lua runs; who makes a string of it
** keeps it on the stack, because Lua may collect before it copies.
*/
static struct lls_memory *push_block (lua_State *L, int i,
                                      const struct lls_buffer *b) {
  struct lls_memory *m;
  lls_getref(L, i);
  m = lls_test(L, -1, LLS_MEMORY, sizeof(*m) + b->room);
  if (m == NULL || m->owner != b || m->bytes != b->data)
    luaL_error(L, "a buffer's memory is gone");
  return m;
}

static inline char *data_of (lua_State *L, int i,
                             const struct lls_buffer *b) {
  if (b->data != b->own) {
    push_block(L, i, b);
    lua_pop(L, 1);
  }
  return b->data;
}

char *lls_bufbytes (lua_State *L, int i, const struct lls_buffer *b) {
  return data_of(L, i, b) + b->start;
}

const char *lls_bufhold (lua_State *L, int i, const struct lls_buffer *b) {
  if (b->data != b->own)
    push_block(L, i, b);
  else
    lua_pushnil(L);
  return b->data + b->start;
}

static void grow (lua_State *L, int i, struct lls_buffer *b, size_t need) {
  size_t room = b->room > b->max / 2 ? b->max : 2 * b->room;
  struct lls_buffer was = *b;
  struct lls_memory *m;
  int block;
  if (room < need) room = need;
  m = lls_newmemory(L, room, b);
  block = lua_gettop(L);
  lls_wrapref(L);
  if (b->data != was.data || b->start != was.start || b->len != was.len
      || b->reserved != was.reserved)
    luaL_error(L, "a buffer changed while it grew");
  memcpy(m->bytes, lls_bufbytes(L, i, b), b->len);
  lua_pushvalue(L, block);
  lls_putref(L, i);
  lua_settop(L, block - 1);
  b->data = m->bytes;
  b->start = 0;
  b->room = room;
}

/* Bytes are moved only when there is no other room for `want` more of them,
   and a growing buffer moves no more than it gains. */
char *lls_buftail (lua_State *L, int i, struct lls_buffer *b, size_t want) {
  if (want > b->max - b->len) return NULL;
  b->reserved = 0;
  if (b->len == 0) b->start = 0;
  if (b->room - b->start - b->len < want) {
    if (b->room - b->len < want || (b->start < b->len && b->room < b->max))
      grow(L, i, b, b->len + want);
    else {
      char *data = data_of(L, i, b);
      memmove(data, data + b->start, b->len);
      b->start = 0;
    }
  }
  return lls_bufbytes(L, i, b) + b->len;
}

char *lls_bufbase (lua_State *L, int i, struct lls_buffer *b, size_t size) {
  if (size > b->max) return NULL;
  b->reserved = 0;
  if (b->room < size) grow(L, i, b, size);
  return data_of(L, i, b);
}

/* The room at the end, or all of it where moving gains more; and some when it
   may grow, so that nothing comes byte by byte. */
size_t lls_bufspare (const struct lls_buffer *b) {
  size_t spare = b->room - b->len, tail = spare - b->start;
  size_t least = b->max - b->len < 4096 ? b->max - b->len : 4096;
  if (b->len > 0 && tail >= spare - tail) spare = tail;
  return spare < least ? least : spare;
}

void lls_bufdrop (struct lls_buffer *b, size_t n) {
  b->start += n;
  b->len -= n;
}

const char *lls_testbuffer (lua_State *L, int i, size_t *len) {
  struct lls_buffer *b;
  b = lls_test(L, i, LLS_BUFFER, sizeof(*b));
  if (b == NULL) return NULL;
  *len = b->len;
  return lls_bufbytes(L, i, b);
}

const char *lls_bufdata (lua_State *L, int i, size_t *len) {
  const char *data = lls_testbuffer(L, i, len);
  if (data == NULL) lls_typeerror(L, i, "string or llsocket.buffer");
  return data;
}

/* Why a receive of 0 bytes is refused. */
int lls_buferror (const struct lls_buffer *b) {
  return b->len < b->max ? EINVAL : ENOBUFS;
}

/* string.sub's positions: of *len bytes, those from the argument i to the next
   one. Answers how many come before them. */
size_t lls_checkpart (lua_State *L, int i, size_t *len) {
  long long n = (long long)*len, from = 1, to = -1;
  if (!lua_isnoneornil(L, i)) from = lls_checkint(L, i, LLONG_MIN, LLONG_MAX);
  if (!lua_isnoneornil(L, i + 1))
    to = lls_checkint(L, i + 1, LLONG_MIN, LLONG_MAX);
  if (from < 0) from = from < -n ? 1 : n + from + 1;
  if (from == 0) from = 1;
  if (to < 0) to = to < -n ? 0 : n + to + 1;
  if (to > n) to = n;
  *len = from > to ? 0 : (size_t)(to - from + 1);
  return *len == 0 ? 0 : (size_t)(from - 1);
}

/***
Makes an empty buffer.
@function buffer.new
@param room? integer bytes that it has room for, at least 1 (default 65536)
@param max? integer bytes that it may grow to when more is put in (default:
  it does not grow)
@return llsocket.buffer buf
*/
static int buffer_new (lua_State *L) {
  size_t room = LLS_BUFSIZE, max;
  struct lls_buffer *b;
  if (!lua_isnoneornil(L, 1))
    room = (size_t)lls_checkint(L, 1, 1, PTRDIFF_MAX / 2);
  max = room;
  if (!lua_isnoneornil(L, 2))
    max = (size_t)lls_checkint(L, 2, (long long)room, PTRDIFF_MAX / 2);
  b = lua_newuserdatauv(L, sizeof(*b) + room, 1);
  memset(b, 0, sizeof(*b));
  b->data = b->own;
  b->room = room;
  b->max = max;
  lls_adopt(L, LLS_BUFFER);
  return 1;
}

/***
How many bytes can still be put in.
@function buf:room
@return integer bytes
*/
static int buf_room (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lls_pushint(L, b->max - b->len);
  return 1;
}

/***
Puts bytes at the end.
@function buf:add
@param data string|llsocket.buffer
@return boolean ok false, and nothing is put in, when they do not fit
*/
static int buf_add (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t len, now;
  char *tail;
  lls_checkdata(L, 2, &len);
  tail = lls_buftail(L, 1, b, len);
  if (tail != NULL) {
    const char *data = lls_checkdata(L, 2, &now);  /* perhaps this one */
    if (now < len) luaL_error(L, "a buffer changed while it was added");
    memcpy(tail, data, len);
    b->len += len;
  }
  lua_pushboolean(L, tail != NULL);
  return 1;
}

/***
A part of the bytes as a string.
@function buf:sub
@param i? integer the first (default 1)
@param j? integer the last (default -1)
@return string str
*/
static int buf_sub (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t len = b->len, from = lls_checkpart(L, 2, &len);
  lua_pushlstring(L, lls_bufhold(L, 1, b) + from, len);
  return 1;
}

static int read_integer (lua_State *L, int is_signed) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  long long i = lls_checkint(L, 2, LLONG_MIN, LLONG_MAX);
  int n = lls_checkwidth(L, 3), little = lls_optbool(L, 4);
  const char *p;
  unsigned long long value, sign;
  if (i < 0) i += (long long)b->len + 1;
  lua_pushnil(L);
  if (i < 1 || i > (long long)b->len - n + 1) return 1;
  p = lls_bufbytes(L, 1, b) + (i - 1);
  value = lls_readuint(p, n, little);
  sign = 1ULL << (8 * n - 1);
  if (is_signed)
    lls_pushint(L, (long long)((value ^ sign) - sign));
  else
    lls_pushint(L, value);
  return 1;
}

/***
An unsigned integer.
@function buf:uint
@param i integer the position of its first byte
@param n integer its bytes: 1, 2, 4 or 8
@param little? boolean whether the least byte comes first (default: the
  network's order, in which it comes last)
@return integer? value nil when not all bytes are there. Of 8 bytes, Lua 5.3
  and later give the same bits as a signed number, and those before give the
  nearest number that they have
*/
static int buf_uint (lua_State *L) {
  return read_integer(L, 0);
}

/***
A signed integer in two's complement.
@function buf:int
@param i integer the position of its first byte
@param n integer its bytes: 1, 2, 4 or 8
@param little? boolean as with `buf:uint`
@return integer? value nil when not all bytes are there
*/
static int buf_int (lua_State *L) {
  return read_integer(L, 1);
}

/***
Finds a byte or a string, which is taken as it is: no pattern.
@function buf:find
@param what string|integer the bytes, or one byte by its number
@param init? integer where to begin (default 1)
@return integer? i the position of its first byte; nil when it is not there
@return integer? j the position of its last byte
*/
static int buf_find (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t n = 1, from = 0;
  const char *data, *what, *at;
  char byte;
  if (lua_type(L, 2) == LUA_TSTRING)
    what = lua_tolstring(L, 2, &n);
  else {
    byte = (char)lls_checkint(L, 2, 0, 255);
    what = &byte;
  }
  if (!lua_isnoneornil(L, 3)) {
    long long init = lls_checkint(L, 3, LLONG_MIN, LLONG_MAX);
    long long len = (long long)b->len;
    if (init < 0) init = init < -len ? 1 : len + init + 1;
    if (init > len + 1) init = len + 2;
    from = init < 1 ? 0 : (size_t)(init - 1);
  }
  lua_pushnil(L);
  if (from > b->len) return 1;
  data = lls_bufbytes(L, 1, b);
  at = os_memmem(data + from, b->len - from, what, n);
  if (at == NULL) return 1;
  lls_pushint(L, at - data + 1);
  lls_pushint(L, at - data + (ptrdiff_t)n);
  return 2;
}

/***
Drops bytes from the front.
@function buf:consume
@param n integer bytes, not negative; more than there are drops all
@return integer left bytes that are left
*/
static int buf_consume (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  long long n = lls_checkint(L, 2, 0, LLONG_MAX);
  lls_bufdrop(b, (unsigned long long)n < b->len ? (size_t)n : b->len);
  lls_pushint(L, b->len);
  return 1;
}

/***
Drops all bytes.
@function buf:clear
*/
static int buf_clear (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lls_bufdrop(b, b->len);
  return 0;
}

/***
Reads from a file, or any descriptor, and puts the bytes at the end: the other
side of `sock:sendfile`.
@function buf:read
@param fd integer|file*|userdata a descriptor, an open Lua file, or an object
  with a method `fd` or `getfd`
@param n? integer the most bytes (default: what there is room for)
@param offset? integer where to begin, in bytes from the file's beginning,
  without moving the file's own position (default: the descriptor's position,
  which moves; that of a Lua file that was read from is further on, as the
  file object has read ahead)
@return integer? len bytes read
@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@gone
@see read(2), pread(2)
*/
static int buf_read (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  int fd = lls_checkfd(L, 2);
  size_t n = lua_isnoneornil(L, 3) ? lls_bufspare(b)
                                   : lls_checkbufsize(L, 3);
  long long offset = lua_isnoneornil(L, 4) ? -1
                       : lls_checkint(L, 4, 0, LLONG_MAX);
  char *tail;
  ssize_t got;
  if (n > b->max - b->len) n = b->max - b->len;
  if (n == 0) return lls_failwith(L, 1, 1, lls_buferror(b));
  tail = lls_buftail(L, 1, b, n);
  got = offset < 0 ? read(fd, tail, n) : pread(fd, tail, n, (off_t)offset);
  if (got == -1) return lls_notreceived(L, 1);
  if (got == 0) return 0;
  b->len += (size_t)got;
  lls_pushint(L, got);
  return 1;
}

/***
Puts an integer at the end.
@function buf:adduint
@param value integer
@param n integer its bytes: 1, 2, 4 or 8; of a value that has more, or is
  negative, the low ones go
@param little? boolean whether the least byte comes first (default: the
  network's order)
@return boolean ok false, and nothing is put in, when there is no room
*/
static int buf_adduint (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  long long value = lls_checkint(L, 2, LLONG_MIN, LLONG_MAX);
  int n = lls_checkwidth(L, 3), little = lls_optbool(L, 4);
  char *tail = lls_buftail(L, 1, b, (size_t)n);
  lua_pushboolean(L, tail != NULL);
  if (tail == NULL) return 1;
  lls_writeuint(tail, n, little, (unsigned long long)value);
  b->len += (size_t)n;
  return 1;
}

/***
Makes room at the end for a foreign function interface to write into, filled
with zeros; what it has written is put in by `buf:commit`.
@function buf:reserve
@param n integer bytes, at least 1
@return userdata? p a light userdata, right until the buffer is used
  otherwise; nil when there is no such room
@return integer? room bytes that can be written there, at least n
*/
static int buf_reserve (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t n = (size_t)lls_checkint(L, 2, 1, PTRDIFF_MAX);
  char *tail = lls_buftail(L, 1, b, n);
  if (tail == NULL) {
    lua_pushnil(L);
    return 1;
  }
  b->reserved = b->room - b->start - b->len;
  memset(tail, 0, b->reserved);
  lua_pushlightuserdata(L, tail);
  lls_pushint(L, b->reserved);
  return 2;
}

/***
Puts bytes at the end that were written where `buf:reserve` told: at most so
many as it told, and once, before anything else is put in.
@function buf:commit
@param n integer bytes
*/
static int buf_commit (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  b->len += (size_t)lls_checkint(L, 2, 0, (long long)b->reserved);
  b->reserved = 0;
  return 0;
}

/***
Where the bytes are, for a foreign function interface: LuaJIT's
`ffi.cast('uint8_t *', p)`. The address is right until something is put in, or
the buffer is collected.
@function buf:pointer
@return userdata p a light userdata
@return integer len
*/
static int buf_pointer (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lua_pushlightuserdata(L, lls_bufbytes(L, 1, b));
  lls_pushint(L, b->len);
  return 2;
}

static int buf_len (lua_State *L) {
  lls_pushint(L, lls_tobuffer(L, 1)->len);
  return 1;
}

static int buf_tostring (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lua_pushlstring(L, lls_bufhold(L, 1, b), b->len);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", buffer_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"room", buf_room},
  {"add", buf_add},
  {"sub", buf_sub},
  {"uint", buf_uint},
  {"int", buf_int},
  {"find", buf_find},
  {"consume", buf_consume},
  {"clear", buf_clear},
  {"read", buf_read},
  {"adduint", buf_adduint},
  {"reserve", buf_reserve},
  {"commit", buf_commit},
  {"pointer", buf_pointer},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__len", buf_len},
  {"__tostring", buf_tostring},
  {NULL, NULL}
};

const struct lls_module lls_buffer = {
  "buffer", LLS_BUFFER, functions, methods, metamethods, NULL, NULL
};
