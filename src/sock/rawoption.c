/* SPDX-License-Identifier: MIT */
/* Options by their numbers; what is in the queues; filters. */
#include "sock/sock.h"
#include "base/codec.h"
#include <sys/ioctl.h>

/*
** A script must not reach memory. So the pairs of level and option that are
** taken are those of facts/options/ and facts/pairs.lua, whose values are
** bytes without pointers; every other raises. What getsockopt(2) writes into
** is as long as the length that it is told, and zero, because some options
** read their value first.
*/
static int is_row (int level, int option) {
  size_t i;
  if (option == LLS_ABSENT) return 0;
  for (i = 0; i < lls_noptions; i++) {
    const struct lls_option *o = &lls_options[i];
    if (o->level == level && o->option == option) return 1;
    if (o->twin != NULL && o->twin->level == level
        && o->twin->option == option) return 1;
  }
  return 0;
}

static void check_pair (lua_State *L, int level, int option) {
  const struct lls_pairs *p = lls_pairs;
  if (is_row(level, option)) return;
  while (p->last >= p->first
         && (p->level != level || option < p->first || option > p->last)) p++;
  if (p->last < p->first)
    luaL_argerror(L, 3, lua_pushfstring(L, "level %d has no option %d that is "
                                           "known to be safe", level, option));
  if (p->refused != NULL) luaL_argerror(L, 3, p->refused);
}

/***
@section State and options
*/

/***
Asks for an option by its numbers, for those that have no method. The value is
a C int, or with a size the bytes as they are. Pairs of level and option that
are not known to be safe raise, and those whose value holds pointers.
@function sock:getsockopt
@param level integer such as `SOL_SOCKET`, `IPPROTO_IP`, `IPPROTO_TCP`
@param option integer its number
@param size? integer take so many bytes at most, 1 to 65536, as a string
@return integer|string? value
@return string? err what strerror(3) says
@return integer? errno
@usage
  local bytes = assert(a:getsockopt(llsocket.SOL_SOCKET, llsocket.SO_RCVBUF))
  print(bytes == a:rcvbuf())  --> true
@see getsockopt(2)
*/
static int sock_getsockopt (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int level = lls_checkcint(L, 2), option = lls_checkcint(L, 3);
  int bytes = !lua_isnoneornil(L, 4);
  size_t room = bytes ? (size_t)lls_checkint(L, 4, 1, LLS_BUFSIZE) : 4;
  char small[64], *value = small;
  socklen_t len = (socklen_t)room;
  check_pair(L, level, option);
  if (room > sizeof(small)) value = lls_newmemory(L, room)->bytes;
  memset(value, 0, room);
  if (getsockopt(s->fd, level, option, value, &len) == -1)
    return lls_fail(L, 1, 0);
  if (len > room) len = (socklen_t)room;
  if (bytes)
    lua_pushlstring(L, value, len);
  else
    lls_pushvalue(L, &lls_cint, value, len);
  return 1;
}

/***
Sets an option by its numbers, for those that have no method. Pairs of level
and option that are not known to be safe raise, and those whose value holds
pointers.
@function sock:setsockopt
@param level integer such as `SOL_SOCKET`, `IPPROTO_IP`, `IPPROTO_TCP`
@param option integer its number
@param value integer|boolean|string a C int, or the bytes
@return boolean? ok true
@return string? err what strerror(3) says
@return integer? errno
@usage
  assert(server:setsockopt(llsocket.SOL_SOCKET, llsocket.SO_KEEPALIVE, true))
  print(server:keepalive())  --> true
@see setsockopt(2)
*/
static int sock_setsockopt (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int level = lls_checkcint(L, 2), option = lls_checkcint(L, 3), number;
  const void *value = &number;
  size_t len = sizeof(number);
  if (lua_type(L, 4) == LUA_TSTRING)
    value = lua_tolstring(L, 4, &len);
  else if (lua_isboolean(L, 4))
    number = lua_toboolean(L, 4);
  else if (lua_type(L, 4) == LUA_TNUMBER)
    number = (int)lls_checkint(L, 4, INT_MIN, UINT_MAX);
  else
    lls_typeerror(L, 4, "integer, boolean or string");
  if (len > INT_MAX) luaL_argerror(L, 4, "string is too long");
  check_pair(L, level, option);
  if (setsockopt(s->fd, level, option, value, (socklen_t)len) == -1)
    return lls_fail(L, 1, 0);
  lls_optionset(s, level, option, value, (socklen_t)len);
  return lls_bool(L, 0, 1);
}

/***
How many bytes can be received at once: of a stream all that are there, of
datagrams those of the first.
@function sock:unread
@return integer? bytes
@return string? err what strerror(3) says
@return integer? errno
@usage
  a:send('hello')
  print(b:unread())  --> 5
@see tcp(7) (SIOCINQ), udp(7) (FIONREAD)
*/
static int sock_unread (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int n = 0, rc = ioctl(s->fd, FIONREAD, &n);
  return lls_int(L, rc, n);
}

/***
How many bytes of the send queue are not acknowledged by the peer, or for other
than TCP have not left it.
@function sock:unsent
@return integer? bytes
@return string? err what strerror(3) says
@return integer? errno
@usage
  local client = assert(llsocket.connect(server:getsockname()))
  client:send('hello')
  while client:unsent() > 0 do client:sendable(1) end  -- until acknowledged
@see tcp(7) (SIOCOUTQ)
*/
static int sock_unsent (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int n = 0, rc;
#if defined(SO_NWRITE)
  socklen_t len = sizeof(n);
  rc = getsockopt(s->fd, SOL_SOCKET, SO_NWRITE, &n, &len);
#elif defined(FIONWRITE)
  rc = ioctl(s->fd, FIONWRITE, &n);
#else
  rc = ioctl(s->fd, TIOCOUTQ, &n);
#endif
  return lls_int(L, rc, n);
}

static const luaL_Reg methods[] = {
  {"getsockopt", sock_getsockopt},
  {"setsockopt", sock_setsockopt},
  {"unread", sock_unread},
  {"unsent", sock_unsent},
  {NULL, NULL}
};

const struct lls_module lls_rawoption = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
