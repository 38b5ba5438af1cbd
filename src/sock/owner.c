/* SPDX-License-Identifier: MIT */
/* Descriptors that come into an object, and those that leave it: for other
   libraries, and for other processes. */
#include "sock/sock.h"
#include <fcntl.h>

/* Pushes a new object, and reads the descriptor only then, when no more Lua
   runs. */
static struct lls_socket *new_owner (lua_State *L) {
  struct lls_socket like = {0};
  lua_settop(L, 1);
  return lls_newsocket(L, &like, 0);
}

int lls_takesocket (struct lls_socket *s, int fd) {
  int flags;
  if (os_describe(fd, &s->family, &s->socktype, &s->protocol) == -1) return -1;
  flags = fcntl(fd, F_GETFL);
  if (flags == -1 || os_nosigpipe(fd) == -1) return -1;
  s->nonblock = (flags & O_NONBLOCK) != 0;
  s->fd = fd;
  return 0;
}

static int take (lua_State *L, struct lls_socket *s, int fd, int borrowed) {
  s->borrowed = borrowed != 0;
  return lls_takesocket(s, fd) == -1 ? lls_fail(L, 1, 0) : 1;
}

/***
Makes an object of a socket's descriptor, and owns it from then on. The
descriptor stays as it is, close-on-exec or not; when the call fails it is
still the caller's.
@function socket.wrap
@param fd integer a socket's descriptor
@return llsocket.socket? sock
@return string? err what strerror(3) says: no descriptor (`EBADF`), not a
  socket's (`ENOTSOCK`)
@return integer? errno
@platform macOS and NetBSD do not tell the protocol: it is 0.
@usage
  local fd = assert(a:unwrap())
  local sock = assert(socket.wrap(fd))
  sock:send('hello')
  print(b:recv())  --> hello
@see socket(7)
*/
static int socket_wrap (lua_State *L) {
  struct lls_socket *s = new_owner(L);
  int fd = lls_checkplainfd(L, 1, "obj:unwrap() gives its own away, "
                                  "socket.borrow shares it");
  return take(L, s, fd, 0);
}

/***
Makes an object of a socket's descriptor that somebody else owns: the methods
are those of any socket, but neither `sock:close()` nor collection closes the
descriptor; they only end what this object has to do with it. When the owner
closes it first, its number may be another socket's soon: let the object go
before.
@function socket.borrow
@param fd integer|file*|userdata a socket's descriptor, or an object with a
  method `fd` or `getfd`
@return llsocket.socket? sock
@return string? err what strerror(3) says: no descriptor (`EBADF`), not a
  socket's (`ENOTSOCK`)
@return integer? errno
@platform macOS and NetBSD do not tell the protocol: it is 0. On macOS the
  descriptor is set to raise no SIGPIPE, as by `socket.wrap`.
@usage
  local guest = assert(socket.borrow(a:fd()))
  guest:send('hello')
  guest:close()        -- `a` stays open
  print(b:recv())      --> hello
@see socket(7)
*/
static int socket_borrow (lua_State *L) {
  struct lls_socket *s = new_owner(L);
  return take(L, s, lls_checkfd(L, 1), 1);
}

/***
@section Life
*/

/***
Takes the descriptor out of the object, which is then as if closed.
@function sock:unwrap
@return integer? fd the caller's from now on
@return string? err when the socket is closed
@return integer? errno
@usage
  local fd = assert(a:unwrap())  -- for another library, which closes it
  print(a:fd())
  assert(not socket.close(fd))
@see socket.wrap, socket.close
*/
static int sock_unwrap (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  if (lls_isclosed(s)) return lls_fail(L, 1, 0);
  lls_pushint(L, lls_takefd(L, s));
  return 1;
}

/***
The descriptor as LuaSec and LuaSocket's select ask for it: -1 when the socket
is closed.
@function sock:getfd
@return integer fd
@usage
  print(a:getfd() == a:fd())  --> true
  a:close()
  print(a:getfd())  --> -1
@see sock:fd, sock:setfd
*/
static int sock_getfd (lua_State *L) {
  lls_pushint(L, lls_tosocket(L, 1)->fd);
  return 1;
}

/***
Lets the descriptor go, as `sock:unwrap` does: what LuaSec calls when it has
taken the descriptor over with `sock:getfd`. The socket is then as if closed,
and the descriptor stays open.
@function sock:setfd
@param fd integer -1; other descriptors are for `socket.wrap`
@usage
  local fd = a:getfd()
  a:setfd(-1)  -- as ssl.wrap of LuaSec does
  print(a:getfd())  --> -1
  assert(not socket.close(fd))
@see sock:unwrap
*/
static int sock_setfd (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  if (lls_checkcint(L, 2) != -1)
    luaL_argerror(L, 2, "-1 expected: socket.wrap(fd) makes a socket of a "
                        "descriptor");
  lls_takefd(L, s);
  return 0;
}

/***
Whether bytes that were received wait inside the object: never, as it has no
buffer of its own. LuaSocket's select asks for it.
@function sock:dirty
@return boolean dirty false
@usage
  a:send('waits in the system')
  print(b:dirty(), b:unread())  --> false 19
@see sock:unread
*/
static int sock_dirty (lua_State *L) {
  lls_tosocket(L, 1);
  lua_pushboolean(L, 0);
  return 1;
}

static const luaL_Reg functions[] = {
  {"wrap", socket_wrap},
  {"borrow", socket_borrow},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"unwrap", sock_unwrap},
  {"getfd", sock_getfd},
  {"setfd", sock_setfd},
  {"dirty", sock_dirty},
  {NULL, NULL}
};

const struct lls_module lls_owner = {
  "socket", LLS_SOCKET, functions, methods, NULL, NULL, NULL
};
