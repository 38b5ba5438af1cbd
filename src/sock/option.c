/* SPDX-License-Identifier: MIT */
/* Options: one function serves all rows of facts/options/; and what is told
   of a socket without getsockopt(2). */
#include "sock/sock.h"
#include "base/codec.h"
#include <fcntl.h>
#include <sys/ioctl.h>

/* Longer values stand in Lua's memory, not on the C stack. */
#define SMALL  512

/* The row for the family of the socket, or NULL and errno. */
static const struct lls_option *row_of (const struct lls_option *o,
                                        const struct lls_socket *s) {
  if (o->twin == NULL || s->family == AF_INET) return o;
  if (s->family == AF_INET6) return o->twin;
  errno = s->fd < 0 ? EBADF : EOPNOTSUPP;
  return NULL;
}

static size_t room_of (const struct lls_field *f) {
  if (f->count == LLS_ANY) return LLS_BUFSIZE;
  if (f->size == 0) return SMALL;
  return f->count > 1 ? (size_t)f->size * f->count : f->size;
}

static int get_option (lua_State *L, const struct lls_option *o,
                       const struct lls_socket *s) {
  char small[SMALL], *value = small;
  size_t room;
  socklen_t len;
  if (o->access == LLS_WRITEONLY)
    luaL_argerror(L, 2, "value expected: the system does not tell this option");
  o = row_of(o, s);
  if (o == NULL) return lls_fail(L, 1, 0);
  room = room_of(&o->value);
  if (room > SMALL) value = lls_newmemory(L, room)->bytes;
  memset(value, 0, room);
  len = (socklen_t)room;
  if (getsockopt(s->fd, o->level, o->option, value, &len) == -1)
    return lls_fail(L, 1, 0);
  lls_pushvalue(L, &o->value, value, len < room ? len : room);
  return 1;
}

/* Whether neither form has more than 16 bytes. */
static int is_short (const struct lls_option *o) {
  for (; o != NULL; o = o->twin)
    if (o->access == LLS_WRITEONLY || o->value.count != LLS_ONE
        || o->value.size < 1 || o->value.size > 16) return 0;
  return 1;
}

/* The row to set: for a socket whose family has none, arguments are checked by
   that of IPv4. */
static const struct lls_option *row_to_set (lua_State *L,
                                            const struct lls_option *o,
                                            const struct lls_socket *s) {
  const struct lls_option *own = row_of(o, s);
  if (o->access == LLS_READONLY)
    luaL_argerror(L, 2, "no value expected: this option cannot be set");
  return own != NULL ? own : o;
}

static int set_value (lua_State *L, const struct lls_option *o,
                      struct lls_socket *s, void *value, size_t room) {
  size_t len = lls_readvalue(L, 2, 2, NULL, &o->value, value, room);
  if (lls_isclosed(s) || row_of(o, s) == NULL || len == LLS_REFUSED
      || setsockopt(s->fd, o->level, o->option, value, (socklen_t)len) == -1)
    return lls_fail(L, 1, 0);
  lls_optionset(s, o->level, o->option, value, (socklen_t)len);
  lls_pushvalue(L, &o->value, value, len);
  return 1;
}

static int set_option (lua_State *L, const struct lls_option *o,
                       struct lls_socket *s) {
  char small[SMALL], *value = small;
  size_t room;
  o = row_to_set(L, o, s);
  room = lls_valuesize(L, 2, 2, NULL, &o->value);
  if (room == LLS_REFUSED) return lls_fail(L, 1, 0);
  if (room > SMALL) value = lls_newmemory(L, room)->bytes;
  return set_value(L, o, s, value, room);
}

static int sock_option (lua_State *L) {
  const struct lls_option *o = lls_row(L);
  struct lls_socket *s = lls_tosocket(L, 1);
  if (!lua_isnoneornil(L, 2)) return set_option(L, o, s);
  return get_option(L, o, s);
}

/* The way of most options, whose values are short: it takes and clears no
   room. */
static int sock_short (lua_State *L) {
  const struct lls_option *o = lls_row(L);
  struct lls_socket *s = lls_tosocket(L, 1);
  uint64_t value[2];
  socklen_t len;
  if (!lua_isnoneornil(L, 2)) {
    o = row_to_set(L, o, s);
    return set_value(L, o, s, value, o->value.size);
  }
  o = row_of(o, s);
  if (o == NULL) return lls_fail(L, 1, 0);
  value[0] = value[1] = 0;
  len = o->value.size;
  if (getsockopt(s->fd, o->level, o->option, value, &len) == -1)
    return lls_fail(L, 1, 0);
  lls_pushvalue(L, &o->value, value, len);
  return 1;
}

/* The __index of the methods: makes an option's method when it is first asked
   for. */
static int find_option (lua_State *L) {
  const struct lls_option *o;
  const char *name = lls_asname(L, 2);
  if (!lua_istable(L, 1) || name == NULL) return 0;
  o = lls_optionnamed(name);
  if (o == NULL) return 0;
  lua_settop(L, 2);
  lua_pushvalue(L, 1);
  lls_setrow(L, o->value.name, is_short(o) ? sock_short : sock_option, o);
  lua_replace(L, 1);
  lua_rawget(L, 1);
  return 1;
}

static int is_there (const struct lls_option *o) {
  return o->option != LLS_ABSENT
         || (o->twin != NULL && o->twin->option != LLS_ABSENT);
}

/***
The names of the options that this system has: each is a method of sockets.
@function socket.options
@return string[] names sorted
@usage
  for _, name in ipairs(socket.options()) do
    if name:find 'keep' then print(name) end
  end
@see socket(7), setsockopt(2)
*/
static int socket_options (lua_State *L) {
  size_t i;
  int n = 0;
  lua_createtable(L, (int)lls_noptions, 0);
  for (i = 0; i < lls_noptions; i++) {
    if (!is_there(&lls_options[i])) continue;
    lua_pushstring(L, lls_options[i].value.name);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/***
@section State and options
*/

/***
The error that is waiting on the socket, which is then cleared: how a
connection attempt that went on by itself has ended, for example.
@function sock:error
@return integer? number 0 when there is none
@return string? err what strerror(3) says when the question itself failed
@return integer? errno
@usage
  local sock = assert(socket.new(server:getsockname(), true))
  sock:connect()
  assert(sock:sendable(1000))
  print(sock:error())  --> 0
@see socket(7) (SO_ERROR), connect(2)
*/
static int sock_error (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int number = 0;
  socklen_t len = sizeof(number);
  int rc = getsockopt(s->fd, SOL_SOCKET, SO_ERROR, &number, &len);
  if (rc == 0 && number != 0) lls_lostpeer(s);
  return lls_int(L, rc, number);
}

/***
Whether the descriptor is closed in programs that this process executes.
@function sock:cloexec
@option boolean
@usage
  print(a:cloexec())       --> true
  print(a:cloexec(false))  --> false
@see fcntl(2) (FD_CLOEXEC)
*/
static int sock_cloexec (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int rc, on;
  if (lua_isnoneornil(L, 2)) {
    rc = fcntl(s->fd, F_GETFD);
    return lls_bool(L, rc, rc & FD_CLOEXEC);
  }
  on = lls_checkbool(L, 2);
  return lls_bool(L, fcntl(s->fd, F_SETFD, on ? FD_CLOEXEC : 0), on);
}

/***
Whether calls on the socket answer `again` instead of waiting. Sockets that
are accepted get what this object has last set or seen.
@function sock:nonblock
@option boolean
@usage
  print(a:nonblock(true))  --> true
  local msg, err, again = a:recv()
  print(msg, err, again)  --> nil nil true
@see fcntl(2) (O_NONBLOCK)
*/
static int sock_nonblock (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int rc, on;
  if (lua_isnoneornil(L, 2)) {
    rc = fcntl(s->fd, F_GETFL);
    on = (rc & O_NONBLOCK) != 0;
  }
  else {
    on = lls_checkbool(L, 2);
    rc = ioctl(s->fd, FIONBIO, &on);
  }
  if (rc != -1) s->nonblock = on != 0;
  return lls_bool(L, rc, on);
}

static const luaL_Reg methods[] = {
  {"error", sock_error},
  {"cloexec", sock_cloexec},
  {"nonblock", sock_nonblock},
  {NULL, NULL}
};

static const luaL_Reg functions[] = {
  {"options", socket_options},
  {NULL, NULL}
};

static const luaL_Reg index_options[] = {
  {"__index", find_option},
  {NULL, NULL}
};

/* The methods stand on the top. */
static void set_options (lua_State *L) {
  lua_createtable(L, 0, 1);
  lls_setfuncs(L, index_options);
  lua_setmetatable(L, -2);
}

const struct lls_module lls_option = {
  "socket", LLS_SOCKET, functions, methods, NULL, set_options, NULL
};
