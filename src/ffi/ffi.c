/* SPDX-License-Identifier: MIT */
/* LuaJIT compiles calls through its FFI into a loop, and no call through Lua's
   C API. When its compiler is on, src/ffi/methods.lua puts functions of its own
   in the place of the methods that move bytes. They make their system call
   here, and hand over to the C function whatever is not the plain case. */
#include "ffi/ffi.h"

#if LUA_VERSION_NUM == 501

/*
** What a call here answers. Not negative: bytes, and all of them were sent.
** Negative: the number of an error, a short send, or one of these.
*/
#define HANDOVER  INT_MIN  /* nothing was done: call the C function */
#define END  (INT_MIN + 1)  /* the stream has ended */
#define SHORT  65536  /* n bytes of more: -SHORT - n; errors are below it */

/* Above it the bytes would not fit into the answer. */
#define LARGEST  ((size_t)1 << 30)

/* The metatable was compared in Lua, where nobody sees the size of a userdata:
   the tag tells that it is ours. */
static int is (const void *object, enum lls_class klass) {
  return object != NULL && *(const unsigned int *)object == LLS_TAG(klass);
}

static int sent (ssize_t n, size_t len) {
  if (n == -1) return -errno;
  return (size_t)n == len ? (int)n : -SHORT - (int)n;
}

static int received (const struct lls_socket *s, ssize_t n) {
  if (n == -1) return -errno;
  return lls_isend(s, n, 0) ? END : (int)n;
}

static int call_send (const struct lls_socket *s, const char *data,
                      size_t len) {
  if (!is(s, LLS_SOCKET) || len > LARGEST) return HANDOVER;
  return sent(send(s->fd, data, len, OS_NOSIGNAL), len);
}

/* The bytes i to j, from 1 on; no j is 0. */
static int call_send_part (const struct lls_socket *s, const char *data,
                           size_t len, size_t i, size_t j) {
  if (j == 0) j = len;
  if (i < 1 || i > j || j > len) return HANDOVER;
  return call_send(s, data + i - 1, j - i + 1);
}

/* Only a buffer whose bytes stand behind it: the debug library could have
   taken away others. */
static int is_plain (const struct lls_buffer *b) {
  return is(b, LLS_BUFFER) && b->data == b->own;
}

static int call_send_buffer (const struct lls_socket *s,
                             const struct lls_buffer *b, size_t i, size_t j) {
  if (!is_plain(b)) return HANDOVER;
  return call_send_part(s, b->own + b->start, b->len, i, j);
}

static int call_sendto (const struct lls_socket *s, const char *data,
                        size_t len, const struct lls_addrinfo *ai) {
  if (!is(s, LLS_SOCKET) || !is(ai, LLS_ADDRINFO) || len > LARGEST)
    return HANDOVER;
  return sent(sendto(s->fd, data, len, OS_NOSIGNAL, &ai->addr.u.sa,
                     ai->addr.len), len);
}

/* Receives into the room, which is then busy until its bytes have become a
   string: a hook or a finalizer may run before, and receive too. */
static int call_recv (const struct lls_socket *s, struct lls_memory *room,
                      size_t size) {
  int n;
  if (!is(s, LLS_SOCKET) || !is(room, LLS_MEMORY) || room->owner != room
      || room->busy || size < 1 || size > LLS_ROOMSIZE)
    return HANDOVER;
  n = received(s, recv(s->fd, room->bytes, size, 0));
  room->busy = n > 0;
  return n;
}

/* The buffer as lls_bufbase and sock:recv_into leave it; a size of 0 is the
   room that it has. */
static int into (const struct lls_socket *s, struct lls_buffer *b, size_t size,
                 struct lls_sockaddr *from) {
  int n;
  if (!is(s, LLS_SOCKET) || s->fd < 0 || !is_plain(b)) return HANDOVER;
  if (size == 0) size = b->room;
  if (size > b->room || size > LARGEST) return HANDOVER;
  b->reserved = 0;
  n = received(s, from == NULL ? recv(s->fd, b->own, size, 0)
                               : recvfrom(s->fd, b->own, size, 0, &from->u.sa,
                                          &from->len));
  if (n < 0) return n;
  b->start = 0;
  b->len = (size_t)n;
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

/* src/ffi/methods.lua has the same list. */
static const struct {
  int (*send) (const struct lls_socket *, const char *, size_t);
  int (*send_part) (const struct lls_socket *, const char *, size_t, size_t,
                    size_t);
  int (*send_buffer) (const struct lls_socket *, const struct lls_buffer *,
                      size_t, size_t);
  int (*sendto) (const struct lls_socket *, const char *, size_t,
                 const struct lls_addrinfo *);
  int (*recv) (const struct lls_socket *, struct lls_memory *, size_t);
  int (*recv_into) (const struct lls_socket *, struct lls_buffer *, size_t);
  int (*recvfrom_into) (const struct lls_socket *, struct lls_buffer *,
                        struct lls_addrinfo *, size_t);
} calls = {
  call_send, call_send_part, call_send_buffer, call_sendto, call_recv,
  call_recv_into, call_recvfrom_into
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

/* The whole class check, of the classes that there are calls for. */
static int answer_is_ours (lua_State *L) {
  int ours = lls_test(L, 1, LLS_SOCKET, sizeof(struct lls_socket)) != NULL
    || lls_test(L, 1, LLS_BUFFER, sizeof(struct lls_buffer)) != NULL
    || lls_test(L, 1, LLS_ADDRINFO, sizeof(struct lls_addrinfo)) != NULL;
  lua_pushboolean(L, ours);
  return 1;
}

/* Pushes the table of a standard library, or nil. */
static void push_library (lua_State *L, const char *name) {
  lua_getfield(L, LUA_REGISTRYINDEX, "_LOADED");
  lua_getfield(L, -1, name);
  lua_remove(L, -2);
}

/*
** The functions on whose word C relies. A script may have put others in their
** places; a state in which no script ever ran tells. Functions in assembler
** have no address there, and of these only `type` says 'boolean' of true.
*/
static const struct {
  const char *library, *name;
} trusted[] = {{"_G", "type"}, {"_G", "select"}, {"debug", "getmetatable"}};
#define NTRUSTED  3

static void push_function (lua_State *L, int k) {
  push_library(L, trusted[k].library);
  luaL_checktype(L, -1, LUA_TTABLE);
  lua_pushstring(L, trusted[k].name);
  lua_rawget(L, -2);
  lua_remove(L, -2);
}

static int look_up (lua_State *fresh) {
  lua_CFunction *found = lua_touserdata(fresh, 1);
  int k;
  luaL_openlibs(fresh);
  for (k = 0; k < NTRUSTED; k++) {
    push_function(fresh, k);
    found[k] = lua_tocfunction(fresh, -1);
  }
  return 0;
}

static void push_trusted (lua_State *L) {
  lua_CFunction found[NTRUSTED];
  lua_State *fresh = luaL_newstate();
  int k, first = lua_gettop(L) + 1, rc;
  if (fresh == NULL) luaL_error(L, "not enough memory");
  rc = lua_cpcall(fresh, look_up, found);
  lua_close(fresh);
  for (k = 0; k < NTRUSTED; k++) {
    push_function(L, k);
    if (rc != 0 || !lua_iscfunction(L, -1)
        || lua_tocfunction(L, -1) != found[k])
      luaL_error(L, "%s is another function", trusted[k].name);
  }
  lua_pushvalue(L, first);
  lua_pushboolean(L, 1);
  lua_call(L, 1, 1);
  lua_pushliteral(L, "boolean");
  if (!lua_rawequal(L, -1, -2)) luaL_error(L, "type is another function");
  lua_pop(L, 2);
}

/*
** Pushes the FFI's table, or nil. LuaJIT opens the FFI itself when it meets
** such a number, but not twice, which would destroy the types that a program
** has. It meets one only where the program could have the FFI by `require`.
*/
static void push_ffi (lua_State *L) {
  int top = lua_gettop(L);
  lua_getfield(L, LUA_REGISTRYINDEX, "_PRELOAD");
  lua_getfield(L, -1, "ffi");
  if (!lua_isnil(L, -1) && luaL_loadstring(L, "return 0LL") != 0)
    lua_error(L);
  lua_settop(L, top);
  push_library(L, "ffi");
}

/* For the addresses whose size C has seen. */
static void push_weak_table (lua_State *L) {
  lua_newtable(L);
  lua_newtable(L);
  lua_pushliteral(L, "k");
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
}

/* Called with the root and the functions of `own`. */
static int install (lua_State *L) {
  luaL_checkstack(L, LLS_NCLASSES + 12, NULL);
  if (luaL_loadbuffer(L, lls_fficode, strlen(lls_fficode), "=llsocket") != 0)
    return lua_error(L);
  lua_pushvalue(L, 2);
  lua_pushlightuserdata(L, (void *)&calls);
  lua_getfield(L, 1, "room");
  lua_rawgeti(L, LUA_REGISTRYINDEX, lls_stateof(L)->ref[LLS_SOCKET]);
  lua_rawgeti(L, LUA_REGISTRYINDEX, lls_stateof(L)->ref[LLS_BUFFER]);
  lua_rawgeti(L, LUA_REGISTRYINDEX, lls_stateof(L)->ref[LLS_ADDRINFO]);
  push_weak_table(L);
  push_library(L, "jit");
  push_library(L, "bit");
  push_ffi(L);
  push_trusted(L);
  lua_call(L, 10 + NTRUSTED, 0);
  return 0;
}

static const luaL_Reg own[] = {
  {"install", install},
  {"sent", answer_sent},
  {"received", answer_received},
  {"is_ours", answer_is_ours},
  {NULL, NULL}
};

/* When anything is missing the methods stay what they are. */
void lls_ffi (lua_State *L) {
  push_library(L, "jit");
  if (lua_istable(L, -1)) {
    lua_newtable(L);
    lls_setfuncs(L, own);
    lua_getfield(L, -1, "install");
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -3);
    if (lua_pcall(L, 2, 0, 0) != 0) lua_pop(L, 1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

#else

void lls_ffi (lua_State *L) {
  (void)L;
}

#endif
