/* SPDX-License-Identifier: MIT */
/***
@module llsocket.iovec
Data in several pieces, to send as one message or to receive into: `mh:iov`,
`iov:writev`, `iov:readv`. The module `iovec` is the same one.

The elements are numbered from 1, hold any bytes, and are at most `IOV_MAX`;
`#iov` is how many there are. Offsets count bytes from 0, over all elements.
Sending does not change an iovec: `iov:consume` drops what has gone.
*/
/*
** The elements lie in memory one after the other, so one piece of memory is
** all that a system call is given, and dropping bytes from the front moves
** nothing. The block that the iovec refers to holds `max` lengths, then
** `room` bytes.
*/
#include "data/data.h"

static struct lls_memory *push_block (lua_State *L, int i,
                                      const struct lls_iovec *v) {
  size_t need = sizeof(struct lls_memory)
                + (size_t)v->max * sizeof(size_t) + v->room;
  struct lls_memory *m;
  lls_getref(L, i);
  m = lls_test(L, -1, LLS_MEMORY, need);
  if (v->max > 0 && (m == NULL || m->owner != v))
    luaL_error(L, "an iovec's memory is gone");
  return m;
}

static size_t *lengths (const struct lls_iovec *v, struct lls_memory *m) {
  return (size_t *)(void *)m->bytes + v->first;
}

static char *bytes_of (const struct lls_iovec *v, struct lls_memory *m) {
  return m->bytes + (size_t)v->max * sizeof(size_t) + v->start;
}

struct iovec lls_iovbytes (lua_State *L, int i) {
  struct lls_iovec *v = lls_toiovec(L, i);
  struct lls_memory *m = push_block(L, i, v);
  struct iovec iov = {0};
  if (m == NULL) return iov;
  iov.iov_base = bytes_of(v, m);
  iov.iov_len = v->bytes;
  return iov;
}

/* Moves all into a new block with room for one more element and `more`
   bytes, and half as much again to spare. */
static void move_block (lua_State *L, struct lls_iovec *v, size_t more) {
  struct lls_iovec was = *v, to = *v;
  struct lls_memory *old, *m;
  if (more > (size_t)PTRDIFF_MAX / 2 - v->bytes)
    luaL_error(L, "not enough memory");
  to.first = 0;
  to.start = 0;
  to.max = v->count + v->count / 2 + 4;
  to.room = v->bytes + more;
  to.room += to.room / 2;
  m = lls_newmemory(L, (size_t)to.max * sizeof(size_t) + to.room, v);
  lls_wrapref(L);
  old = push_block(L, 1, v);
  if (memcmp(&was, v, sizeof(was)) != 0)
    luaL_error(L, "an iovec changed while it grew");
  if (old != NULL) {
    memcpy(lengths(&to, m), lengths(v, old),
           (size_t)v->count * sizeof(size_t));
    memcpy(bytes_of(&to, m), bytes_of(v, old), v->bytes);
  }
  lua_pop(L, 1);
  lls_putref(L, 1);
  *v = to;
}

/* Pushes a block with room for one more element and `more` bytes. */
static struct lls_memory *make_room (lua_State *L, struct lls_iovec *v,
                                     size_t more) {
  if (v->first + v->count >= v->max
      || v->room - v->start - v->bytes < more)
    move_block(L, v, more);
  return push_block(L, 1, v);
}

/* Appends an element of n bytes and pushes `true, idx`; the caller fills it.
   Pushes false when it is empty or the iovec full. */
static char *append (lua_State *L, struct lls_iovec *v, size_t n) {
  struct lls_memory *m;
  char *end;
  lua_pushboolean(L, n > 0 && v->count < OS_IOV_MAX);
  if (!lua_toboolean(L, -1)) return NULL;
  m = make_room(L, v, n);
  lua_pop(L, 1);
  end = bytes_of(v, m) + v->bytes;
  lengths(v, m)[v->count++] = n;
  v->bytes += n;
  lls_pushint(L, v->count);
  return end;
}

/* The element whose number is the argument i, counted from 0, or -1. */
static int element (lua_State *L, int i, const struct lls_iovec *v) {
  long long idx = lls_checkint(L, i, LLONG_MIN, LLONG_MAX);
  return idx < 1 || idx > v->count ? -1 : (int)idx - 1;
}

static size_t offset_of (const size_t *length, int k) {
  size_t offset = 0;
  while (k-- > 0)
    offset += *length++;  /* NOLINT(*.NullDereference): no element, no loop */
  return offset;
}

/* What the optional offset and number of bytes at i and i + 1 leave of all
   bytes; pushes the block. */
static struct iovec part (lua_State *L, int i) {
  struct iovec iov;
  long long offset = 0, n = LLONG_MAX, bytes;
  if (!lua_isnoneornil(L, i))
    offset = lls_checkint(L, i, LLONG_MIN, LLONG_MAX);
  if (!lua_isnoneornil(L, i + 1))
    n = lls_checkint(L, i + 1, LLONG_MIN, LLONG_MAX);
  iov = lls_iovbytes(L, 1);
  bytes = (long long)iov.iov_len;
  if (offset < 0 || offset > bytes || n < 0) offset = n = 0;
  if (n > bytes - offset) n = bytes - offset;
  if (iov.iov_base != NULL) iov.iov_base = (char *)iov.iov_base + offset;
  iov.iov_len = (size_t)n;
  return iov;
}

/***
Makes an empty iovec.
@function iovec.new
@return llsocket.iovec iov
*/
static int iovec_new (lua_State *L) {
  lls_new(L, LLS_IOVEC, sizeof(struct lls_iovec), 1);
  return 1;
}

/***
The length of all elements together.
@function iov:bytes
@return integer bytes
*/
static int iov_bytes (lua_State *L) {
  lls_pushint(L, lls_toiovec(L, 1)->bytes);
  return 1;
}

/***
Appends a string.
@function iov:add
@param str string
@return boolean ok false when `str` is empty, or the iovec full
@return integer? idx the number of the new element
*/
static int iov_add (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  size_t len;
  const char *str = lls_checkbytes(L, 2, &len);
  char *place = append(L, v, len);
  if (place == NULL) return 1;
  memcpy(place, str, len);
  return 2;
}

/***
Appends room to receive into; it holds spaces until something is received.
@function iov:addn
@param n integer bytes, at least 1
@return boolean ok false when the iovec is full
@return integer? idx the number of the new element
*/
static int iov_addn (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  size_t n = (size_t)lls_checkint(L, 2, 1, PTRDIFF_MAX);
  char *place = append(L, v, n);
  if (place == NULL) return 1;
  memset(place, ' ', n);
  return 2;
}

/***
Puts a string, which may be empty, in the place of an element.
@function iov:set
@param str string
@param idx integer the element's number
@return boolean ok false when there is no such element
*/
static int iov_set (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  size_t len, offset, *length;
  const char *str = lls_checkbytes(L, 2, &len);
  int k = element(L, 3, v);
  struct lls_memory *m;
  char *place;
  lua_pushboolean(L, k >= 0);
  if (k < 0) return 1;
  m = make_room(L, v, len);
  lua_pop(L, 1);
  length = lengths(v, m) + k;
  offset = offset_of(lengths(v, m), k);
  place = bytes_of(v, m) + offset;
  memmove(place + len, place + *length, v->bytes - offset - *length);
  memcpy(place, str, len);
  v->bytes = v->bytes - *length + len;
  *length = len;
  return 1;
}

/***
An element's bytes.
@function iov:get
@param idx integer the element's number
@return string? str nil when there is no such element
*/
static int iov_get (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  int k = element(L, 2, v);
  struct lls_memory *m;
  lua_pushnil(L);
  if (k < 0) return 1;
  m = push_block(L, 1, v);
  lua_pushlstring(L, bytes_of(v, m) + offset_of(lengths(v, m), k),
                  lengths(v, m)[k]);
  return 1;
}

/***
Takes an element out; those behind it move up.
@function iov:del
@param idx integer the element's number
@return string? str its bytes; nil when there is no such element
*/
static int iov_del (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  int k = element(L, 2, v);
  size_t offset, *length;
  struct lls_iovec before = *v;
  struct lls_memory *m;
  char *place;
  iov_get(L);
  if (k < 0) return 1;
  if (memcmp(&before, v, sizeof(before)) != 0)  /* by a finalizer */
    luaL_error(L, "an iovec changed while an element was taken");
  m = push_block(L, 1, v);
  lua_pop(L, 1);
  length = lengths(v, m) + k;
  offset = offset_of(lengths(v, m), k);
  place = bytes_of(v, m) + offset;
  memmove(place, place + *length, v->bytes - offset - *length);
  v->bytes -= *length;
  v->count--;
  memmove(length, length + 1, (size_t)(v->count - k) * sizeof(*length));
  return 1;
}

/***
The bytes of all elements, or of a part, as one string.
@function iov:concat
@param offset? integer bytes to leave out at the front (default 0)
@param nbyte? integer the most bytes to take (default all)
@return string str `''` when the part is out of range
*/
static int iov_concat (lua_State *L) {
  struct iovec iov;
  lls_toiovec(L, 1);
  iov = part(L, 2);
  lua_pushlstring(L, iov.iov_base == NULL ? "" : iov.iov_base, iov.iov_len);
  return 1;
}

/***
Drops bytes from the front: what a short send has taken. An element of which a
part is left keeps that; those of which nothing is left there go, and empty
ones behind them. 0 changes nothing.
@function iov:consume
@param n integer bytes, not negative; more than there are drops all
@return integer left bytes that are left
*/
static int iov_consume (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  long long n = lls_checkint(L, 2, 0, LLONG_MAX);
  struct lls_memory *m = push_block(L, 1, v);
  size_t drop = (unsigned long long)n < v->bytes ? (size_t)n : v->bytes;
  v->start += drop;
  v->bytes -= drop;
  while (n > 0 && v->count > 0 && drop >= lengths(v, m)[0]) {
    drop -= lengths(v, m)[0];
    v->first++;
    v->count--;
  }
  if (v->count > 0)
    lengths(v, m)[0] -= drop;
  else {
    v->first = 0;
    v->start = 0;
  }
  lls_pushint(L, v->bytes);
  return 1;
}

/***
Writes the bytes to a descriptor of any kind, with one system call on a
socket. Nothing is dropped: `iov:consume(n)` does that.
@function iov:writev
@param fd integer|file*|userdata a descriptor, an open Lua file, or an object
  with a method `fd` or `getfd`
@param offset? integer bytes to leave out at the front (default 0)
@param nbyte? integer the most bytes to write (default all)
@return integer? n bytes that the system took
@return string? err what strerror(3) says
@return boolean? again true when not all went, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@see writev(2)
*/
static int iov_writev (lua_State *L) {
  struct iovec iov;
  int fd;
  lls_toiovec(L, 1);
  fd = lls_checkfd(L, 2);
  iov = part(L, 3);
  return lls_sent(L, os_writev(fd, &iov), iov.iov_len);
}

static int is_datagram (int fd) {
  int type = 0;
  socklen_t len = sizeof(type);
  return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &len) == 0
         && type == SOCK_DGRAM;
}

/***
Reads from a descriptor of any kind into the elements, with one readv(2). The
iovec keeps its elements: `iov:concat(offset, n)` are the bytes read.
@function iov:readv
@param fd integer|file*|userdata a descriptor, an open Lua file, or an object
  with a method `fd` or `getfd`
@param offset? integer where to begin, in bytes from the front (default 0)
@param nbyte? integer the most bytes to read (default all there is room for);
  no room at all is the error `EINVAL`
@return integer? n bytes read
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR`, otherwise
  false
@return integer? errno
@gone
@see readv(2)
*/
static int iov_readv (lua_State *L) {
  struct iovec iov;
  int fd;
  ssize_t n;
  lls_toiovec(L, 1);
  fd = lls_checkfd(L, 2);
  iov = part(L, 3);
  if (iov.iov_len == 0) return lls_failwith(L, 1, 1, EINVAL);
  n = readv(fd, &iov, 1);
  if (n == -1) return lls_notreceived(L, 1);
  if (n == 0 && !is_datagram(fd)) return 0;
  lls_pushint(L, n);
  lua_pushnil(L);
  lua_pushboolean(L, 0);
  return 3;
}

static int iov_len (lua_State *L) {
  lls_pushint(L, lls_toiovec(L, 1)->count);
  return 1;
}

static int iov_tostring (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  lua_pushfstring(L, "llsocket.iovec: %d elements", v->count);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", iovec_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"bytes", iov_bytes},
  {"add", iov_add},
  {"addn", iov_addn},
  {"set", iov_set},
  {"get", iov_get},
  {"del", iov_del},
  {"concat", iov_concat},
  {"consume", iov_consume},
  {"writev", iov_writev},
  {"readv", iov_readv},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__len", iov_len},
  {"__tostring", iov_tostring},
  {NULL, NULL}
};

const struct lls_module lls_iovec = {
  "iovec", LLS_IOVEC, functions, methods, metamethods, NULL, NULL
};
