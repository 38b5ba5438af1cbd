/* SPDX-License-Identifier: MIT */
/*
** LuaJIT compiles a call through its FFI into a loop, and no call through Lua's
** C API. A program that asks for it (`require 'llsocket.ffi'`, which is
** lua/llsocket/ffi.lua) gets methods in Lua that make the plain case here: the
** right types, no flags, room that is there. Whatever is not the plain case is
** handed over to the C function that had the name before. These functions have
** no lua_State: they allocate nothing and raise nothing, and what they answer
** is one number. SECURITY.md says what such a program promises; without it
** nothing in this folder runs.
*/
#include "ffi/ffi.h"

#if LUA_VERSION_NUM == 501

/*
** What a call here answers: how many bytes were received, or sent when all of
** them were; a negative errno; or one of these.
*/
#define HANDOVER  INT_MIN  /* nothing was done: call the C function */
#define END  (INT_MIN + 1)  /* the stream has ended */
#define SHORT  65536  /* -SHORT - n: a short send of n bytes */

/* Above it the bytes would not fit into the answer. */
#define LARGEST  ((size_t)1 << 30)

/* Lua has compared the metatable. LuaJIT gives NULL for a closed file. */
static int is (const void *object, enum lls_class klass) {
  return object != NULL && *(const unsigned int *)object == LLS_TAG(klass);
}

static int sent (struct lls_socket *s, ssize_t n, size_t len) {
  if (n == -1) return -errno;
  s->peer = LLS_PEER;
  return (size_t)n == len ? (int)n : -SHORT - (int)n;
}

static int received (const struct lls_socket *s, ssize_t n) {
  if (n == -1) return -errno;
  return lls_isend(s, n, 0) ? END : (int)n;
}

static int call_send (struct lls_socket *s, const char *data, size_t len) {
  if (!is(s, LLS_SOCKET) || len > LARGEST) return HANDOVER;
  return sent(s, send(s->fd, data, len, OS_NOSIGNAL), len);
}

static int call_sendto (struct lls_socket *s, const char *data,
                        size_t len, const struct lls_addrinfo *ai) {
  if (!is(s, LLS_SOCKET) || !is(ai, LLS_ADDRINFO) || len > LARGEST)
    return HANDOVER;
  return sent(s, sendto(s->fd, data, len, OS_NOSIGNAL, &ai->addr.u.sa,
                        ai->addr.len), len);
}

static int call_send_buffer (struct lls_socket *s,
                             const struct lls_buffer *b) {
  if (!is(b, LLS_BUFFER)) return HANDOVER;
  return call_send(s, b->block.data + b->block.start, b->block.len);
}

static int call_sendto_buffer (struct lls_socket *s,
                               const struct lls_buffer *b,
                               const struct lls_addrinfo *ai) {
  if (!is(b, LLS_BUFFER)) return HANDOVER;
  return call_sendto(s, b->block.data + b->block.start, b->block.len, ai);
}

static int call_recv (const struct lls_socket *s, char *room, size_t size) {
  if (!is(s, LLS_SOCKET) || s->coalesces) return HANDOVER;
  return received(s, recv(s->fd, room, size, 0));
}

/* Behind what the buffer holds, as sock:recv_into; a size of 0 is its default.
   What would make the buffer grow is handed over. */
static int into (const struct lls_socket *s, struct lls_buffer *b, size_t size,
                 struct lls_sockaddr *from) {
  char *place;
  int n;
  if (!is(s, LLS_SOCKET) || s->fd < 0 || s->coalesces || !is(b, LLS_BUFFER))
    return HANDOVER;
  if (size == 0) size = lls_blockspare(&b->block);
  if (size < 1 || size > LARGEST) return HANDOVER;
  place = lls_blockplace(&b->block, size);
  if (place == NULL) return HANDOVER;
  b->reserved = 0;
  n = received(s, from == NULL ? recv(s->fd, place, size, 0)
                               : recvfrom(s->fd, place, size, 0, &from->u.sa,
                                          &from->len));
  if (n > 0) b->block.len += (size_t)n;
  return n;
}

static int call_recv_into (const struct lls_socket *s, struct lls_buffer *b,
                           size_t size) {
  return into(s, b, size, NULL);
}

static int call_recvfrom_into (const struct lls_socket *s,
                               struct lls_buffer *b, struct lls_addrinfo *ai,
                               size_t size) {
  struct lls_sockaddr from = {0};
  int n;
  if (!is(ai, LLS_ADDRINFO)) return HANDOVER;
  from.len = sizeof(from.u);
  n = into(s, b, size, &from);
  if (n >= 0) lls_readdress(ai, &from, s->socktype, s->protocol);
  return n;
}

static int call_clear (struct lls_buffer *b) {
  if (!is(b, LLS_BUFFER)) return HANDOVER;
  lls_drop(&b->block, b->block.len);
  return 0;
}

/* lua/llsocket/ffi.lua has the same list. */
static const struct {
  int (*send) (struct lls_socket *, const char *, size_t);
  int (*send_buffer) (struct lls_socket *, const struct lls_buffer *);
  int (*sendto) (struct lls_socket *, const char *, size_t,
                 const struct lls_addrinfo *);
  int (*sendto_buffer) (struct lls_socket *, const struct lls_buffer *,
                        const struct lls_addrinfo *);
  int (*recv) (const struct lls_socket *, char *, size_t);
  int (*recv_into) (const struct lls_socket *, struct lls_buffer *, size_t);
  int (*recvfrom_into) (const struct lls_socket *, struct lls_buffer *,
                        struct lls_addrinfo *, size_t);
  int (*clear) (struct lls_buffer *);
} calls = {
  call_send, call_send_buffer, call_sendto, call_sendto_buffer, call_recv,
  call_recv_into, call_recvfrom_into, call_clear
};

/* The answer of a call that has sent not all, or nothing. */
static int answer_sent (lua_State *L) {
  int n = (int)lua_tointeger(L, 1);
  struct lls_socket *s = lls_tosocket(L, 2);
  if (n <= -SHORT) return lls_sent(L, -SHORT - (long long)n, ULLONG_MAX);
  errno = -n;
  return lls_sentby(L, s, -1, 0);
}

/* The answer of a call that has received nothing. */
static int answer_received (lua_State *L) {
  int n = (int)lua_tointeger(L, 1);
  if (n == END) return 0;
  errno = -n;
  return lls_notreceived(L, 1);
}

static const luaL_Reg answers[] = {
  {"sent", answer_sent},
  {"received", answer_received},
  {NULL, NULL}
};

static void set_metatable (lua_State *L, const char *name,
                           enum lls_class klass) {
  lls_getkept(L, klass);
  lua_setfield(L, -2, name);
}

int lls_fficalls (lua_State *L) {
  lua_newtable(L);
  lls_setfuncs(L, answers);
  set_metatable(L, "socket", LLS_SOCKET);
  set_metatable(L, "buffer", LLS_BUFFER);
  set_metatable(L, "addrinfo", LLS_ADDRINFO);
  lua_pushlightuserdata(L, (void *)&calls);
  lua_setfield(L, -2, "calls");
  return 1;
}

#else

int lls_fficalls (lua_State *L) {
  lua_pushboolean(L, 0);
  return 1;
}

#endif
