/* SPDX-License-Identifier: MIT */
/*
** The short ways of LuaSocket's interface (lua/llsocket/luasocket). A call that
** ends with what has come already, or with one system call, is made here: a
** method in Lua of an object that is a table costs more than the system call.
** Whatever else is to be done the method in Lua does, which goes on where the
** short way has stopped: it gets the arguments and the number of the error.
** A call without a bound on time waits here; the bounds are kept in Lua.
*/
#include "sock/sock.h"

#include <poll.h>

/* The upvalues: the state, the method in Lua, the fields' names. */
enum { STATE = 1, METHOD, FIELD };
#define FIELDS  6

struct shortcut {
  lua_CFunction f;
  const char *fields[FIELDS + 1];
};

#define ROOM  8192  /* bytes that a call asks for */

/* Pushes the field of the object and answers its type. */
static int push_field (lua_State *L, int field) {
  lua_pushvalue(L, lua_upvalueindex(FIELD + field));
  lua_rawget(L, 1);
  return lua_type(L, -1);
}

/* To the value on the top, which goes. */
static void set_field (lua_State *L, int field) {
  lua_pushvalue(L, lua_upvalueindex(FIELD + field));
  lua_insert(L, -2);
  lua_rawset(L, 1);
}

static void set_number (lua_State *L, int field, long long n) {
  lls_pushint(L, n);
  set_field(L, field);
}

/* A program may have set any number: it is added as Lua adds. */
static void add_number (lua_State *L, int field, long long n) {
  if (push_field(L, field) == LUA_TNUMBER) {
    lls_pushint(L, n);
    lls_add(L);
    set_field(L, field);
  }
  else
    lua_pop(L, 1);
}

/* The method in Lua, with the first arguments and what is pushed behind
   them. */
static int in_lua (lua_State *L, int arguments, int pushed) {
  int i, top = lua_gettop(L) - pushed;
  luaL_checkstack(L, arguments + pushed + 1, NULL);
  lua_pushvalue(L, lua_upvalueindex(METHOD));
  for (i = 1; i <= arguments; i++) lua_pushvalue(L, i);
  for (i = 1; i <= pushed; i++) lua_pushvalue(L, top + i);
  lua_call(L, arguments + pushed, LUA_MULTRET);
  return lua_gettop(L) - top - pushed;
}

/* The socket of the object, which is its first field, or NULL. */
static struct lls_socket *socket_of (lua_State *L) {
  struct lls_socket *s;
  if (!lua_istable(L, 1)) return NULL;
  push_field(L, 0);
  s = lls_test(L, -1, LLS_SOCKET, sizeof(*s));
  lua_pop(L, 1);  /* the object refers to it */
  return s;
}

/* What a system call has sent: all of it, or what the method in Lua gets after
   its four arguments. */
static int sent (lua_State *L, struct lls_socket *s, ssize_t n, size_t len) {
  int err = errno;
  if (n == -1)
    lls_failedsend(s);
  else
    s->peer = LLS_PEER;
  lls_pushint(L, n);
  if (n >= 0 && (size_t)n == len) return 1;
  lls_pushint(L, err);
  return in_lua(L, 4, 2);
}

/* send(self, data, i, j) goes on as method(self, data, i, j, n, errno). */
static int send_all (lua_State *L) {
  struct lls_socket *s = socket_of(L);
  const char *data;
  size_t len;
  ssize_t n;
  lua_settop(L, 4);
  if (s == NULL || lua_type(L, 2) != LUA_TSTRING || !lua_isnil(L, 3)
      || !lua_isnil(L, 4))
    return in_lua(L, 4, 0);
  data = lua_tolstring(L, 2, &len);
  if (len == 0 && lls_isstream(s)) return in_lua(L, 4, 0);
  n = send(s->fd, data, len, OS_NOSIGNAL);
  if (n >= 0 && (size_t)n == len) add_number(L, 1, n);
  return sent(L, s, n, len);
}

/* sendto(self, data, host, port) to the address that the last one went to. */
static int send_to (lua_State *L) {
  struct lls_socket *s = socket_of(L);
  const struct lls_addrinfo *ai;
  const char *data;
  size_t len;
  lua_settop(L, 4);
  if (s == NULL || lua_type(L, 2) != LUA_TSTRING) return in_lua(L, 4, 0);
  push_field(L, 1);
  push_field(L, 2);
  push_field(L, 3);
  ai = lls_test(L, 7, LLS_ADDRINFO, sizeof(*ai));
  if (ai == NULL || !lua_rawequal(L, 3, 5) || !lua_rawequal(L, 4, 6))
    return in_lua(L, 4, 0);
  data = lua_tolstring(L, 2, &len);
  lua_settop(L, 4);
  return sent(L, s, sendto(s->fd, data, len, OS_NOSIGNAL, &ai->addr.u.sa,
                           ai->addr.len), len);
}

/* Whether a receive that had to wait may be made again: it has waited, which it
   does where neither time (the fields `block` and the next) bounds the call.
   Else errno says what the method in Lua has to know. */
static int has_waited (lua_State *L, const struct lls_socket *s, int block) {
  struct pollfd pfd;
  int unbounded;
  if (errno != EAGAIN) return 0;
  push_field(L, block);
  push_field(L, block + 1);
  unbounded = lua_tonumber(L, -2) < 0 && lua_tonumber(L, -1) < 0;
  lua_pop(L, 2);
  if (!unbounded) return 0;
  pfd.fd = s->fd;
  pfd.events = POLLIN;
  return poll(&pfd, 1, -1) == 1;
}

/* How many bytes the argument asks for; 0 for another value. */
static size_t wanted (lua_State *L, int i) {
  lua_Number n = lua_type(L, i) == LUA_TNUMBER ? lua_tonumber(L, i) : 0;
  return n >= 1 && n <= ROOM ? (size_t)n : 0;
}

/* A line that is asked for: nothing, or '*l'. */
static int is_line (lua_State *L, int i) {
  if (lua_isnil(L, i)) return 1;
  return lua_type(L, i) == LUA_TSTRING
         && strcmp(lua_tostring(L, i), "*l") == 0;
}

/* Pushes the line without any CR. */
static void push_line (lua_State *L, const char *line, size_t len) {
  const char *cr = memchr(line, '\r', len), *end = line + len;
  luaL_Buffer b;
  if (cr == NULL || cr == end - 1) {
    lua_pushlstring(L, line, cr == NULL ? len : len - 1);
    return;
  }
  luaL_buffinit(L, &b);
  for (; cr != NULL; cr = memchr(line, '\r', (size_t)(end - line))) {
    luaL_addlstring(&b, line, (size_t)(cr - line));
    line = cr + 1;
  }
  luaL_addlstring(&b, line, (size_t)(end - line));
  luaL_pushresult(&b);
}

/* How many bytes from the beginning are a line with its end, or n of them; 0
   when they are not all there. */
static size_t part_of (const char *bytes, size_t len, size_t n) {
  const char *end;
  if (n > 0) return n <= len ? n : 0;
  end = memchr(bytes, '\n', len);
  return end == NULL ? 0 : (size_t)(end - bytes) + 1;
}

static void push_part (lua_State *L, const char *bytes, size_t len, size_t n) {
  if (n == 0)
    push_line(L, bytes, len - 1);
  else
    lua_pushlstring(L, bytes, len);
}

/* Pushes the bytes that are kept, and keeps them no more; 0 where there are
   none. */
static int take_kept (lua_State *L) {
  int top = lua_gettop(L);
  const char *chunk = NULL;
  lua_Number at;
  size_t len = 0;
  if (push_field(L, 1) == LUA_TSTRING) chunk = lua_tolstring(L, -1, &len);
  push_field(L, 2);
  at = lua_tonumber(L, -1);
  lua_settop(L, top + 1);
  if (!(at >= 1 && at <= (lua_Number)len)) {
    lua_settop(L, top);
    return 0;
  }
  set_number(L, 2, (long long)len + 1);
  chunk += (size_t)at - 1;
  lua_pushlstring(L, chunk, len - ((size_t)at - 1));
  lua_replace(L, top + 1);
  return 1;
}

/* Keeps bytes that nobody asked for yet. A finalizer that has run since they
   came may have received too, and have kept what came behind them. */
static void keep (lua_State *L, const char *bytes, size_t len) {
  lua_pushlstring(L, bytes, len);
  while (take_kept(L)) lua_concat(L, 2);
  set_field(L, 1);
  set_number(L, 2, 1);
}

/* receive(self, pattern, prefix) goes on as method(self, pattern, prefix,
   errno); the number is 0 at the end of the stream, and nil where nothing was
   asked of the system, or what it gave is kept. */
static int receive_part (lua_State *L) {
  char room[ROOM];
  const struct lls_socket *s;
  const char *chunk;
  lua_Number at;
  size_t len, want, took;
  ssize_t n;
  lua_settop(L, 3);
  want = wanted(L, 2);
  if (!lua_istable(L, 1) || !lua_isnil(L, 3) || (want == 0 && !is_line(L, 2))
      || push_field(L, 1) != LUA_TSTRING || push_field(L, 2) != LUA_TNUMBER)
    return in_lua(L, 3, 0);
  chunk = lua_tolstring(L, 4, &len);
  at = lua_tonumber(L, 5);
  if (at >= 1 && at <= (lua_Number)len) {
    size_t before = (size_t)at - 1;
    took = part_of(chunk + before, len - before, want);
    if (took == 0) return in_lua(L, 3, 0);
    set_number(L, 2, (long long)before + (long long)took + 1);
    push_part(L, chunk + before, took, want);
    return 1;
  }
  s = socket_of(L);
  if (s == NULL) return in_lua(L, 3, 0);
  n = recv(s->fd, room, ROOM, 0);
  if (n == -1 && has_waited(L, s, 4)) n = recv(s->fd, room, ROOM, 0);
  if (n <= 0) {
    lls_pushint(L, n == 0 ? 0 : errno);
    return in_lua(L, 3, 1);
  }
  add_number(L, 3, n);
  took = part_of(room, (size_t)n, want);
  if (took < (size_t)n) keep(L, room + took, (size_t)n - took);
  if (took == 0) return in_lua(L, 3, 0);
  push_part(L, room, took, want);
  return 1;
}

/* receive(self, size) of a datagram goes on as method(self, size, errno); the
   number is 0 at the end of a connection. */
static int receive_datagram (lua_State *L) {
  char room[ROOM];
  struct lls_socket *s = socket_of(L);
  size_t want;
  ssize_t n;
  lua_settop(L, 2);
  want = lua_isnil(L, 2) ? ROOM : wanted(L, 2);
  if (s == NULL || want == 0 || lls_losesboundaries(s)) return in_lua(L, 2, 0);
  n = recv(s->fd, room, want, 0);
  if (n == -1 && has_waited(L, s, 1)) n = recv(s->fd, room, want, 0);
  if (n == -1 || lls_isend(s, n, 0)) {
    lls_pushint(L, n == 0 ? 0 : errno);
    return in_lua(L, 2, 1);
  }
  lua_pushlstring(L, room, (size_t)n);
  return 1;
}

/* Pushes the host and the port; nothing, and answers 0, of other families. */
static int push_host (lua_State *L, const struct lls_sockaddr *a) {
  int family = a->len == 0 ? AF_UNSPEC : a->u.sa.sa_family;
  if (family != AF_INET && family != AF_INET6) return 0;
  lls_pushhost(L, a);
  lls_pushint(L, ntohs(a->u.in.sin_port));
  return 2;
}

/* receivefrom(self, size) goes on as method(self, size, errno). */
static int receive_from (lua_State *L) {
  char room[ROOM];
  struct lls_socket *s = socket_of(L);
  struct lls_sockaddr from;
  size_t want;
  ssize_t n;
  lua_settop(L, 2);
  want = lua_isnil(L, 2) ? ROOM : wanted(L, 2);
  if (s == NULL || want == 0 || lls_losesboundaries(s)) return in_lua(L, 2, 0);
  from.len = sizeof(from.u);
  n = recvfrom(s->fd, room, want, 0, &from.u.sa, &from.len);
  if (n == -1 && has_waited(L, s, 1)) {
    from.len = sizeof(from.u);
    n = recvfrom(s->fd, room, want, 0, &from.u.sa, &from.len);
  }
  if (n == -1) {
    lls_pushint(L, errno);
    return in_lua(L, 2, 1);
  }
  lua_pushlstring(L, room, (size_t)n);
  return 1 + push_host(L, &from);
}

/* getsockname(self) and its like, which the method in Lua asks for again where
   there is no such address. */
static int name_by (lua_State *L, int (*ask) (int, struct sockaddr *,
                                              socklen_t *)) {
  struct lls_socket *s = socket_of(L);
  struct lls_sockaddr a;
  lua_settop(L, 1);
  a.len = sizeof(a.u);
  if (s == NULL || ask(s->fd, &a.u.sa, &a.len) == -1 || push_host(L, &a) == 0
      || push_field(L, 1) != LUA_TSTRING)
    return in_lua(L, 1, 0);
  return 3;
}

static int own_name (lua_State *L) {
  return name_by(L, getsockname);
}

static int peer_name (lua_State *L) {
  return name_by(L, getpeername);
}

static const struct {
  const char *name;
  struct shortcut shortcut;
} calls[] = {
  {"send", {send_all, {"sock", "sent", NULL}}},
  {"sendto", {send_to, {"sock", "to_host", "to_port", "to", NULL}}},
  {"receive", {receive_part, {"sock", "chunk", "at", "received", "block",
                              "total", NULL}}},
  {"receive_datagram", {receive_datagram, {"sock", "block", "total", NULL}}},
  {"receivefrom", {receive_from, {"sock", "block", "total", NULL}}},
  {"getsockname", {own_name, {"sock", "family", NULL}}},
  {"getpeername", {peer_name, {"sock", "family", NULL}}}
};

/* Answers the method with its short way. */
static int with_shortcut (lua_State *L) {
  const struct shortcut *shortcut = lls_row(L);
  const char *const *name = shortcut->fields;
  int upvalues = METHOD;
  luaL_checktype(L, 1, LUA_TFUNCTION);
  lua_pushvalue(L, lua_upvalueindex(STATE));
  lua_pushvalue(L, 1);
  for (; *name != NULL; name++, upvalues++) lua_pushstring(L, *name);
  lua_pushcclosure(L, shortcut->f, upvalues);
  return 1;
}

/* Where the object is, as its text has it. */
static int address (lua_State *L) {
  lua_pushfstring(L, "%p", lua_topointer(L, 1));
  return 1;
}

int lls_luasocketcalls (lua_State *L) {
  size_t i;
  lua_newtable(L);
  lua_pushcfunction(L, address);
  lua_setfield(L, -2, "address");
  for (i = 0; i < sizeof(calls) / sizeof(calls[0]); i++)
    lls_setrow(L, calls[i].name, with_shortcut, &calls[i].shortcut);
  return 1;
}
