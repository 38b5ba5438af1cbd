/* SPDX-License-Identifier: MIT */
/***
@module llsocket.buffer
Bytes that are received without making strings of them: `sock:recv_into`,
`sock:recvfrom_into`, `b:copy` and `buf:read` put bytes behind those that it
holds, its methods read them, and whatever sends takes a buffer. Used again and
again, it takes no memory for what passes through it.

Positions count from 1, negative ones from the end, as in Lua's `string`
library. `#buf` is how many bytes it holds, `tostring(buf)` all of them as a
string. Dropping bytes from the front (`buf:consume`) moves nothing.
*/
#include "data/data.h"
#include <unistd.h>

char *lls_bufgrow (lua_State *L, int i, struct lls_buffer *b, size_t want) {
  char *tail = lls_blockroom(L, i, &b->block, 0, want);
  b->reserved = 0;
  return tail;
}

const char *lls_testbuffer (lua_State *L, int i, size_t *len) {
  struct lls_buffer *b = lls_test(L, i, LLS_BUFFER, sizeof(*b));
  if (b == NULL) return NULL;
  *len = b->block.len;
  return lls_blockbytes(L, i, &b->block);
}

const char *lls_bufdata (lua_State *L, int i, size_t *len) {
  const char *data = lls_testbuffer(L, i, len);
  if (data == NULL)
    lls_typeerror(L, i, "string, llsocket.buffer or a list of these");
  return data;
}

int lls_buferror (const struct lls_buffer *b) {
  return b->block.len < b->block.max ? EINVAL : ENOBUFS;
}

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
@usage
  local buf = buffer.new(4096, 1000000)  -- grows up to a megabyte
  assert(a:send('hello'))
  assert(b:recv_into(buf))
  print(#buf, tostring(buf))  --> 5 hello
@see buf:room, sock:recv_into
*/
static int buffer_new (lua_State *L) {
  size_t room = LLS_BUFSIZE, max;
  struct lls_buffer *b;
  if (!lua_isnoneornil(L, 1))
    room = (size_t)lls_checksize(L, 1, 1);
  max = room;
  if (!lua_isnoneornil(L, 2))
    max = (size_t)lls_checkint(L, 2, (long long)room, LLS_BLOCKMAX);
  b = lua_newuserdatauv(L, sizeof(*b) + room, 1);
  memset(b, 0, sizeof(*b));
  b->block.data = b->own;
  b->block.room = room;
  b->block.max = max;
  lls_adopt(L, LLS_BUFFER);
  return 1;
}

/***
How many bytes can still be put in.
@function buf:room
@return integer bytes
@usage
  local buf = buffer.new(100)
  buf:add('hello')
  print(buf:room())  --> 95
@see buffer.new
*/
static int buf_room (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lls_pushint(L, b->block.max - b->block.len);
  return 1;
}

/***
Puts bytes at the end: all of a string, a buffer, or a list of these.
@function buf:add
@param data string|llsocket.buffer|table it may be the buffer itself
@return boolean ok false, and nothing is put in, when they do not fit
@usage
  local buf = buffer.new()
  assert(buf:add { 'GET ', '/', ' HTTP/1.1\r\n' })
  print(#buf)  --> 16
@see buf:adduint, buf:addframes
*/
static int buf_add (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  unsigned long long len;
  char *tail = NULL;
  do {  /* again when a finalizer has made the data longer */
    len = lls_datalen(L, 2);
    if (len <= LLS_BLOCKMAX) tail = lls_buftail(L, 1, b, (size_t)len);
  } while (tail != NULL && lls_datalen(L, 2) > len);
  if (tail != NULL) {
    len = lls_datalen(L, 2);
    lls_copydata(L, 2, tail);
    b->block.len += (size_t)len;
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
@usage
  local buf = buffer.new()
  buf:add('hello world')
  print(buf:sub(1, 5), buf:sub(-5))  --> hello world
@see buf:uint, buf:find
*/
static int buf_sub (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t len = b->block.len, from = lls_checkpart(L, 2, &len);
  lua_pushlstring(L, lls_holdblock(L, 1, &b->block) + from, len);
  return 1;
}

static int read_integer (lua_State *L, int is_signed) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  long long i = lls_checkint(L, 2, LLONG_MIN, LLONG_MAX);
  int n = lls_checkwidth(L, 3), little = lls_optbool(L, 4);
  const char *p;
  unsigned long long value, sign;
  if (i < 0) i += (long long)b->block.len + 1;
  lua_pushnil(L);
  if (i < 1 || i > (long long)b->block.len - n + 1) return 1;
  p = lls_blockbytes(L, 1, &b->block) + (i - 1);
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
@usage
  local buf = buffer.new()
  buf:add('\1\2\255')
  print(buf:uint(1, 2), buf:uint(1, 2, true))  --> 258 513
@see buf:adduint, buf:int, byteorder(3)
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
@usage
  local buf = buffer.new()
  buf:add('\255\254')
  print(buf:int(1, 2), buf:uint(1, 2))  --> -2 65534
@see buf:uint
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
@usage
  local buf = buffer.new()
  buf:add('Host: example\r\n\r\n')
  local i, j = buf:find('\r\n')
  print(buf:sub(1, i - 1))  --> Host: example
@see memmem(3)
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
    long long len = (long long)b->block.len;
    if (init < 0) init = init < -len ? 1 : len + init + 1;
    if (init > len + 1) init = len + 2;
    from = init < 1 ? 0 : (size_t)(init - 1);
  }
  lua_pushnil(L);
  if (from > b->block.len) return 1;
  data = lls_blockbytes(L, 1, &b->block);
  at = os_memmem(data + from, b->block.len - from, what, n);
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
@usage
  local buf = buffer.new()
  buf:add('one line\nthe next')
  local i = buf:find('\n')
  print(buf:consume(i), tostring(buf))  --> 8 the next
@see buf:clear, iov:consume
*/
static int buf_consume (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  long long n = lls_checkint(L, 2, 0, LLONG_MAX);
  lls_drop(&b->block, n < LLS_BLOCKMAX ? (size_t)n : SIZE_MAX);
  lls_pushint(L, b->block.len);
  return 1;
}

/***
Drops all bytes.
@function buf:clear
@usage
  local buf = buffer.new()
  for i = 1, 3 do
    here:sendto('datagram', there:getsockname())
    buf:clear()
    assert(there:recv_into(buf))
  end
  print(#buf)  --> 8
@see buf:consume
*/
static int buf_clear (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lls_drop(&b->block, b->block.len);
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
@usage
  local buf, file = buffer.new(), assert(io.tmpfile())
  file:write('from a file')
  file:flush()
  assert(buf:read(file, 100, 5))
  print(tostring(buf))  --> a file
  file:close()
@see read(2), pread(2)
*/
static int buf_read (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t n = lua_isnoneornil(L, 3) ? lls_blockspare(&b->block)
                                   : lls_checkbufsize(L, 3);
  long long offset = lua_isnoneornil(L, 4) ? -1
                       : lls_checkint(L, 4, 0, LLONG_MAX);
  int fd;
  char *tail;
  ssize_t got;
  if (n > b->block.max - b->block.len) n = b->block.max - b->block.len;
  lls_buftail(L, 1, b, n);
  fd = lls_checkfd(L, 2);  /* after growing, because both may run Lua */
  tail = lls_blockbytes(L, 1, &b->block) + b->block.len;
  n = lls_blockbehind(&b->block, n);
  b->reserved = 0;
  if (n == 0) return lls_failwith(L, 1, 1, lls_buferror(b));
  got = offset < 0 ? read(fd, tail, n) : pread(fd, tail, n, (off_t)offset);
  if (got == -1) return lls_notreceived(L, 1);
  if (got == 0 && !os_isdatagram(fd)) return 0;
  b->block.len += (size_t)got;
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
@usage
  local buf = buffer.new()
  assert(buf:adduint(5, 4) and buf:add('hello'))
  a:send(buf)
  print(#b:recv())  --> 9
@see buf:uint, byteorder(3)
*/
static int buf_adduint (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  long long value = lls_checkint(L, 2, LLONG_MIN, LLONG_MAX);
  int n = lls_checkwidth(L, 3), little = lls_optbool(L, 4);
  char *tail = lls_buftail(L, 1, b, (size_t)n);
  lua_pushboolean(L, tail != NULL);
  if (tail == NULL) return 1;
  lls_writeuint(tail, n, little, (unsigned long long)value);
  b->block.len += (size_t)n;
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
@usage
  local buf = buffer.new()
  local p, room = buf:reserve(100)
  -- here a C function writes up to `room` bytes at `p`, and says how many
  buf:commit(3)
  print(#buf, room >= 100)  --> 3 true
@see buf:commit
*/
static int buf_reserve (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t n = (size_t)lls_checkint(L, 2, 1, PTRDIFF_MAX);
  char *tail = lls_buftail(L, 1, b, n);
  if (tail == NULL) {
    lua_pushnil(L);
    return 1;
  }
  b->reserved = b->block.room - b->block.start - b->block.len;
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
@usage
  local buf = buffer.new()
  buf:add('header')
  buf:reserve(4)
  buf:commit(4)  -- as nobody has written, these are zeros
  print(#buf, buf:uint(7, 4))  --> 10 0
@see buf:reserve
*/
static int buf_commit (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  b->block.len += (size_t)lls_checkint(L, 2, 0, (long long)b->reserved);
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
@usage
  local buf = buffer.new()
  buf:add('hello')
  local p, len = buf:pointer()
  print(type(p), len)  --> userdata 5
  local text = jit and require 'ffi'.string(p, len)
@see buf:reserve
*/
static int buf_pointer (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lua_pushlightuserdata(L, lls_blockbytes(L, 1, &b->block));
  lls_pushint(L, b->block.len);
  return 2;
}

static int buf_len (lua_State *L) {
  lls_pushint(L, lls_tobuffer(L, 1)->block.len);
  return 1;
}

static int buf_tostring (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  lua_pushlstring(L, lls_holdblock(L, 1, &b->block), b->block.len);
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
