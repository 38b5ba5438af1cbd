/* SPDX-License-Identifier: MIT */
/* Many datagrams in one system call. */
#include "msg/msg.h"

/* The most datagrams of a call; more than these gain nothing. */
#define BATCH  256

/* The arrays for n messages, in the state's room or in memory of their own,
   with `size` bytes of data for each. */
struct batch {
  char *room;
  struct os_mmsghdr *m;
  struct iovec *iov;
  struct lls_sockaddr *name;
  struct lls_buffer **buffer;
  char *data;
};

static struct batch take_batch (lua_State *L, int n, size_t size) {
  struct batch b;
  size_t each = sizeof(*b.m) + sizeof(*b.iov) + sizeof(*b.name)
                + sizeof(*b.buffer);
  size_t count = (size_t)n;
  if (size > (size_t)INT_MAX / 2 / (count + 1))
    luaL_error(L, "not enough memory");
  b.room = lls_takeroom(L, count * (each + size));
  b.m = (void *)b.room;
  b.iov = (void *)(b.m + count);
  b.name = (void *)(b.iov + count);
  b.buffer = (void *)(b.name + count);
  b.data = (char *)(b.buffer + count);
  memset(b.m, 0, count * sizeof(*b.m));
  return b;
}

static void set_piece (struct batch *b, int k, const char *data, size_t len) {
  b->iov[k].iov_base = (void *)data;
  b->iov[k].iov_len = len;
  b->m[k].msg_hdr.msg_iov = &b->iov[k];
  b->m[k].msg_hdr.msg_iovlen = 1;
}

static void set_name (struct batch *b, int k, const struct lls_sockaddr *a) {
  b->m[k].msg_hdr.msg_name = (void *)&a->u;
  b->m[k].msg_hdr.msg_namelen = a->len;
}

/* Pushes the address at place k of the table at i, and answers it, or NULL. */
static struct lls_addrinfo *address_at (lua_State *L, int i, int k,
                                        const void *metatable) {
  lua_rawgeti(L, i, k);
  return lls_testmeta(L, lua_gettop(L), metatable, LLS_ADDRINFO,
                      sizeof(struct lls_addrinfo));
}

/* The entry is on the top. */
static void wrong_entry (lua_State *L, int i, int k, const char *expected) {
  luaL_argerror(L, i, lua_pushfstring(L, "%s expected at %d, got %s",
                                      expected, k, lls_typename(L, -1)));
}

/* Where the messages go: all to the address at 3, or each to that in its
   place of the table there. */
static void set_destinations (lua_State *L, struct batch *b, int n) {
  const void *metatable = lls_metatable(L, LLS_ADDRINFO);
  struct lls_addrinfo *ai = NULL;
  int k, each = lua_istable(L, 3);
  if (!each && !lua_isnil(L, 3)) ai = lls_toaddrinfo(L, 3);
  for (k = 0; k < n; k++) {
    if (each) {
      ai = address_at(L, 3, k + 1, metatable);
      if (ai == NULL) wrong_entry(L, 3, k + 1, "llsocket.addrinfo");
      lua_pop(L, 1);
    }
    if (ai != NULL) set_name(b, k, &ai->addr);
  }
}

/***
@section Batches
*/

/***
Sends many datagrams, with one sendmmsg(2).

When one of them fails after others went, `n` tells how many went, and the
error comes with the next call, which begins with that one.
@function sock:sendmmsg
@param list table the datagrams: strings and buffers
@param dest? llsocket.addrinfo|table where all of them go, or an address for
  each (default: the peer of a connected socket)
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? n how many datagrams the system took
@return string? err what strerror(3) says, about the first one;
  `EOPNOTSUPP` on a stream, where `sock:send` sends many strings
@return boolean? again true when `n < #list` (a call takes at most 256), or
  on `EAGAIN`, `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@platform Where there is no sendmmsg(2) (macOS) they go one by one.
@see sendmmsg(2)
*/
static int sock_sendmmsg (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int flags = lls_sendflags(L, 4);
  int k, n, total, top, sent;
  struct batch b;
  total = lls_checklist(L, 2);
  n = total < BATCH ? total : BATCH;
  lua_settop(L, 3);
  b = take_batch(L, n, 0);
  lls_giveroom(L, b.room);  /* nothing of Lua runs before the system call */
  top = lua_gettop(L);
  for (k = 0; k < n; k++) {
    size_t len;
    const char *data = lls_piece(L, 2, k + 1, &len);
    set_piece(&b, k, data, len);
    if (k % 8 == 7) lua_settop(L, top);
  }
  set_destinations(L, &b, n);
  if (lls_isclosed(s)) return lls_fail(L, 1, 1);
  /* The system would go on after a part of a message. */
  if (s->socktype == SOCK_STREAM) return lls_failwith(L, 1, 1, EOPNOTSUPP);
  sent = n == 0 ? 0 : os_sendmmsg(s->fd, b.m, (unsigned int)n, flags);
  return lls_sentby(L, s, sent, (unsigned long long)total);
}

/* What came as message k, and how many bytes of it were written. */
static size_t written (const struct batch *b, int k) {
  size_t len = b->m[k].msg_len;
  return len < b->iov[k].iov_len ? len : b->iov[k].iov_len;
}

/* Puts the senders into the table at i: into its objects where it has some,
   otherwise into new ones. */
static void store_names (lua_State *L, const struct lls_socket *s,
                         struct batch *b, int n, int i) {
  const void *metatable = lls_metatable(L, LLS_ADDRINFO);
  int k;
  for (k = 0; k < n; k++) {
    struct lls_addrinfo *ai = address_at(L, i, k + 1, metatable);
    b->name[k].len = b->m[k].msg_hdr.msg_namelen;
    lua_pop(L, 1);
    if (ai != NULL)
      lls_readdress(ai, &b->name[k], s->socktype, s->protocol);
    else {
      lls_newaddr(L, &b->name[k], s->socktype, s->protocol);
      lua_rawseti(L, i, k + 1);
    }
  }
}

/* Leaves the table for the senders at index 4: the argument there, or a new
   one for true; nil when nobody wants them. */
static int names_table (lua_State *L, int flags_from) {
  int flags = lls_checkflags(L, flags_from);
  lua_settop(L, 4);
  if (lua_isboolean(L, 4) && lua_toboolean(L, 4)) {
    lua_newtable(L);
    lua_replace(L, 4);
  }
  if (!lua_istable(L, 4)) {
    if (lua_toboolean(L, 4)) lls_typeerror(L, 4, "boolean or table");
    lua_pushnil(L);
    lua_replace(L, 4);
  }
  return flags;
}

/* How many messages came; -1 for an error. A connection that has ended gives
   empty ones behind the last, without end: they are none. */
static int receive (const struct lls_socket *s, struct batch *b, int n,
                    int flags, int named) {
  int k;
  for (k = 0; named && k < n; k++) {
    memset(&b->name[k], 0, sizeof(b->name[k]));
    b->name[k].len = sizeof(b->name[k].u);
    set_name(b, k, &b->name[k]);
  }
  n = os_recvmmsg(s->fd, b->m, (unsigned int)n, flags & ~MSG_TRUNC);
  while (n > 0 && lls_isend(s, b->m[n - 1].msg_len, flags))
    n--;
  return n;
}

/***
Receives many datagrams, with one recvmmsg(2): it waits for the first one, on
a blocking socket, and takes those that are there. On a connection, empty
records behind the last one are taken for its end, as the system gives no other
sign of that.
@function sock:recvmmsg
@param n integer the most datagrams, at least 1 (a call takes at most 256)
@param bufsize integer bytes of each, at least 1
@param names? boolean|table true to get the senders, or a table whose address
  objects are used again (default false)
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return string[]? msgs
@return llsocket.addrinfo[]? names the senders; nil when nobody asked
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? cut how many of the datagrams were longer than `bufsize`,
  and lost the rest; nil when none was
@gone
@platform Where there is no recvmmsg(2) (macOS) they come one by one.
@see recvmmsg(2)
*/
static int sock_recvmmsg (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int n = (int)lls_checkint(L, 2, 1, INT_MAX), k, cut = 0;
  size_t size = (size_t)lls_checkint(L, 3, 1, PTRDIFF_MAX);
  int flags = names_table(L, 5);
  struct batch b;
  if (n > BATCH) n = BATCH;
  b = take_batch(L, n, size);
  for (k = 0; k < n; k++)
    set_piece(&b, k, b.data + (size_t)k * size, size);
  n = receive(s, &b, n, flags, !lua_isnil(L, 4));
  if (n < 1) {
    lls_giveroom(L, b.room);
    return n == 0 ? 0 : lls_notreceived(L, 2);
  }
  lua_createtable(L, n, 0);
  for (k = 0; k < n; k++) {
    if (b.m[k].msg_hdr.msg_flags & MSG_TRUNC) cut++;
    lua_pushlstring(L, b.iov[k].iov_base, written(&b, k));
    lua_rawseti(L, -2, k + 1);
  }
  if (!lua_isnil(L, 4)) store_names(L, s, &b, n, 4);
  lls_giveroom(L, b.room);
  lua_pushvalue(L, 4);
  if (cut == 0) return 2;
  lua_settop(L, lua_gettop(L) + 3);
  lls_pushint(L, cut);
  return 6;
}

/* Pushes the buffer that receives message k. */
static struct lls_buffer *buffer_at (lua_State *L, int k,
                                     const void *metatable) {
  struct lls_buffer *b;
  lua_rawgeti(L, 2, k + 1);
  b = lls_testmeta(L, lua_gettop(L), metatable, LLS_BUFFER, sizeof(*b));
  if (b == NULL) wrong_entry(L, 2, k + 1, "llsocket.buffer");
  return b;
}

/***
Receives many datagrams into buffers, each in the place of what it holds, with
one recvmmsg(2). Nothing is made anew.
@function sock:recvmmsg_into
@param bufs llsocket.buffer[] a call uses at most 256 of them; each should be
  there once
@param names? table address objects for the senders, an entry for each buffer;
  what is not one is replaced by a new one
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? n how many buffers were filled
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? cut as with `sock:recvmmsg`
@gone
@platform as with `sock:recvmmsg`
@see recvmmsg(2)
*/
static int sock_recvmmsg_into (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int flags, k, n, total, top, cut = 0;
  const void *metatable = lls_metatable(L, LLS_BUFFER);
  struct batch b;
  total = lls_checklist(L, 2);
  if (!lua_isnoneornil(L, 3)) luaL_checktype(L, 3, LUA_TTABLE);
  flags = lls_checkflags(L, 4);
  n = total < BATCH ? total : BATCH;
  if (lls_isclosed(s)) return lls_fail(L, 1, 1);
  if (n == 0) return lls_failwith(L, 1, 1, EINVAL);
  lua_settop(L, 3);
  b = take_batch(L, n, 0);
  top = lua_gettop(L);
  for (k = 0; k < n; k++, lua_settop(L, top)) {
    struct lls_buffer *buf = b.buffer[k] = buffer_at(L, k, metatable);
    set_piece(&b, k, lls_blockdata(L, top + 1, &buf->block), buf->block.room);
  }
  n = receive(s, &b, n, flags, !lua_isnil(L, 3));
  if (n < 1) return n == 0 ? 0 : lls_notreceived(L, 1);
  for (k = 0; k < n; k++) {
    if (b.m[k].msg_hdr.msg_flags & MSG_TRUNC) cut++;
    b.buffer[k]->block.start = b.buffer[k]->reserved = 0;
    b.buffer[k]->block.len = written(&b, k);
  }
  if (!lua_isnil(L, 3)) store_names(L, s, &b, n, 3);
  lls_giveroom(L, b.room);
  lls_pushint(L, n);
  if (cut == 0) return 1;
  lua_settop(L, lua_gettop(L) + 3);
  lls_pushint(L, cut);
  return 5;
}

static const luaL_Reg methods[] = {
  {"sendmmsg", sock_sendmmsg},
  {"recvmmsg", sock_recvmmsg},
  {"recvmmsg_into", sock_recvmmsg_into},
  {NULL, NULL}
};

const struct lls_module lls_mmsg = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
