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
** nothing but lengths. These are the head of the block.
*/
#include "data/data.h"

static size_t *lengths (const struct lls_iovec *v) {
  if (v->block.memory == NULL) return NULL;
  return (size_t *)(void *)v->block.memory->bytes;
}

struct iovec lls_iovbytes (lua_State *L, int i) {
  struct lls_iovec *v = lls_toiovec(L, i);
  struct iovec iov = {0};
  if (v->block.memory == NULL)
    lua_pushnil(L);
  else
    iov.iov_base = (void *)lls_holdblock(L, i, &v->block);
  iov.iov_len = v->block.len;
  return iov;
}

/* Room for n more bytes, and for one more element; where they go. */
static char *make_room (lua_State *L, struct lls_iovec *v, size_t n) {
  char *place;
  do {  /* again when a finalizer has added another element */
    size_t head = v->block.head;
    if ((size_t)v->count * sizeof(size_t) == head)
      head = (size_t)(v->count + v->count / 2 + 4) * sizeof(size_t);
    place = lls_blockroom(L, 1, &v->block, head, n);
    luaL_argcheck(L, place != NULL, 2, "too many bytes");
  } while ((size_t)v->count * sizeof(size_t) == v->block.head);
  return place;
}

/* Appends an element of n bytes and pushes `true, idx`; the caller fills it.
   Pushes false when it is empty or the iovec full. */
static char *append (lua_State *L, struct lls_iovec *v, size_t n) {
  char *place = NULL;
  if (n > 0 && v->count < OS_IOV_MAX) place = make_room(L, v, n);
  if (v->count == OS_IOV_MAX) place = NULL;
  lua_pushboolean(L, place != NULL);
  if (place == NULL) return NULL;
  lengths(v)[v->count++] = n;
  v->block.len += n;
  lls_pushint(L, v->count);
  return place;
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
@usage
  local iov = iovec.new()
  iov:add('hello, ')
  iov:add('world')
  iov:writev(a)
  print(b:recv())  --> hello, world
@see readv(2), mh:iov
*/
static int iovec_new (lua_State *L) {
  struct lls_iovec *v = lls_new(L, LLS_IOVEC, sizeof(*v), 1);
  v->block.max = LLS_BLOCKMAX;
  return 1;
}

/***
The length of all elements together.
@function iov:bytes
@return integer bytes
@usage
  local iov = iovec.new()
  iov:add('head')
  iov:add('body')
  print(iov:bytes(), #iov)  --> 8 2
@see iov:consume
*/
static int iov_bytes (lua_State *L) {
  lls_pushint(L, lls_toiovec(L, 1)->block.len);
  return 1;
}

/***
Appends a string.
@function iov:add
@param str string
@return boolean ok false when `str` is empty, or the iovec full
@return integer? idx the number of the new element
@usage
  local iov = iovec.new()
  local ok, number = iov:add('head')
  print(ok, number)  --> true 1
@see writev(2), iov:addn
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
@usage
  local iov = iovec.new()
  iov:addn(4)
  iov:addn(100)
  a:send('headand more')
  print(iov:readv(b), iov:get(1))  --> 12 head
@see readv(2), iov:add
*/
static int iov_addn (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  size_t n = (size_t)lls_checksize(L, 2, 1);
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
@usage
  local iov = iovec.new()
  iov:add('old')
  assert(iov:set('new', 1))
  print(iov:get(1))  --> new
@see iov:get
*/
static int iov_set (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  size_t len, *length, behind;
  const char *str = lls_checkbytes(L, 2, &len);
  char *place, *end;
  int k = element(L, 3, v);
  if (k >= 0) {
    make_room(L, v, len);
    k = element(L, 3, v);  /* Lua may have taken it out */
  }
  lua_pushboolean(L, k >= 0);
  if (k < 0) return 1;
  length = lengths(v) + k;
  place = v->block.data + v->block.start + offset_of(lengths(v), k);
  end = v->block.data + v->block.start + v->block.len;
  behind = (size_t)(end - place) - *length;
  memmove(place + len, place + *length, behind);
  memcpy(place, str, len);
  v->block.len = v->block.len - *length + len;
  *length = len;
  return 1;
}

/***
An element's bytes.
@function iov:get
@param idx integer the element's number
@return string? str nil when there is no such element
@usage
  local iov = iovec.new()
  iov:add('head')
  print(iov:get(1), iov:get(2))  --> head nil
@see iov:set, iov:concat
*/
static int iov_get (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  int k = element(L, 2, v);
  const char *bytes;
  if (k < 0) {
    lua_pushnil(L);
    return 1;
  }
  bytes = lls_holdblock(L, 1, &v->block);
  lua_pushlstring(L, bytes + offset_of(lengths(v), k), lengths(v)[k]);
  return 1;
}

/***
Takes an element out; those behind it move up.
@function iov:del
@param idx integer the element's number
@return string? str its bytes; nil when there is no such element
@usage
  local iov = iovec.new()
  iov:add('head')
  iov:add('body')
  print(iov:del(1), iov:get(1))  --> head body
@see iov:consume
*/
static int iov_del (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  size_t len, *length;
  const char *str;
  char *place, *end;
  int k, top = lua_gettop(L);
  do {  /* again when a finalizer has put another one there */
    lua_settop(L, top);
    iov_get(L);
    k = element(L, 2, v);
    if (k < 0) {
      lua_pushnil(L);
      return 1;
    }
    str = lua_tolstring(L, -1, &len);
    place = lls_blockbytes(L, 1, &v->block);  /* an error if it is gone */
    length = lengths(v) + k;
    place += offset_of(lengths(v), k);
  } while (*length != len || memcmp(place, str, len) != 0);
  end = lls_blockbytes(L, 1, &v->block) + v->block.len;
  memmove(place, place + len, (size_t)(end - place) - len);
  v->block.len -= len;
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
@usage
  local iov = iovec.new()
  iov:add('head')
  iov:add('body')
  print(iov:concat(), iov:concat(2, 4))  --> headbody adbo
@see iov:get
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
@usage
  local iov = iovec.new()
  iov:add('head')
  iov:add('body')
  print(iov:consume(6), iov:concat())  --> 2 dy
@see iov:writev, buf:consume
*/
static int iov_consume (lua_State *L) {
  struct lls_iovec *v = lls_toiovec(L, 1);
  long long n = lls_checkint(L, 2, 0, LLONG_MAX);
  size_t drop = v->block.len, *length;
  int gone = 0;
  lls_blockdata(L, 1, &v->block);
  length = lengths(v);
  if ((unsigned long long)n < drop) drop = (size_t)n;
  lls_drop(&v->block, drop);
  while (n > 0 && gone < v->count && drop >= length[gone])
    drop -= length[gone++];
  v->count -= gone;
  if (gone > 0)
    memmove(length, length + gone, (size_t)v->count * sizeof(*length));
  if (v->count > 0) length[0] -= drop;
  lls_pushint(L, v->block.len);
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
@usage
  local iov = iovec.new()
  iov:add('head')
  iov:add('body')
  while iov:bytes() > 0 do
    iov:consume(assert(iov:writev(a)))
  end
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
@usage
  local iov = iovec.new()
  iov:addn(4)
  iov:addn(65536)
  a:send('headbody')
  local n = assert(iov:readv(b))
  print(iov:concat(4, n - 4))  --> body
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
  if (n == 0 && !os_isdatagram(fd)) return 0;
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
