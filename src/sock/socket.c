/* SPDX-License-Identifier: MIT */
/***
@module llsocket.socket
Sockets: made, named, connected, accepted and closed here.

A socket object owns its descriptor. The descriptor is close-on-exec, no call
on it raises SIGPIPE, and it is closed when the object is collected, when it
leaves a `<close>` scope of Lua 5.4, or by `sock:close()`. A closed object is
safe to use: its methods answer EBADF.

Two shapes of failure run through the whole module. What the system refuses
is an answer: the text of the error, and its number after all other values.
What is wrong in the script (a type, a number that no system call could take)
raises an error.
*/
#include "sock/sock.h"
#include <fcntl.h>
#include <unistd.h>

struct lls_socket *lls_newsocket (lua_State *L, const struct lls_socket *like,
                                  int nrefs) {
  struct lls_socket *s = lua_newuserdatauv(L, sizeof(*s), nrefs);
  *s = *like;
  s->fd = -1;
  s->watches = NULL;
  s->borrowed = 0;
  lls_adopt(L, LLS_SOCKET);
  return s;
}

int lls_takefd (lua_State *L, struct lls_socket *s) {
  int fd = s->fd;
  lls_leave(L, &s->watches);
  s->fd = -1;
  return fd;
}

void lls_pushremembered (lua_State *L, int i) {
  if (!lls_tosocket(L, i)->remembers) {
    lua_pushnil(L);
    return;
  }
  lls_getref(L, i);
  if (lls_test(L, -1, LLS_ADDRINFO, sizeof(struct lls_addrinfo)) != NULL)
    return;
  lua_pop(L, 1);
  lua_pushnil(L);
}

/* Linux takes flags in the type; then it would not be the type any more. */
static int has_flags (int socktype) {
  return (socktype & OS_TYPEFLAGS) != 0;
}

/***
Makes a socket of the address's family, type and protocol. It remembers the
address: `sock:bind()` and `sock:connect()` without one use it.
@function socket.new
@param ai llsocket.addrinfo
@param nonblock? boolean whether calls answer `again` instead of waiting
  (default false)
@return llsocket.socket? sock
@return string? err what strerror(3) says
@return integer? errno
@usage
  local sock = assert(socket.new(server:getsockname()))
  assert(not sock:connect())
@see socket(2)
*/
static int socket_new (lua_State *L) {
  struct lls_addrinfo *ai = lls_toaddrinfo(L, 1);
  struct lls_socket like = {0}, *s;
  like.nonblock = lls_optbool(L, 2) != 0;
  like.family = ai->addr.u.sa.sa_family;
  like.socktype = ai->socktype;
  like.protocol = ai->protocol;
  like.peer = LLS_NOPEER;
  if (has_flags(like.socktype)) return lls_failwith(L, 1, 0, EINVAL);
  s = lls_newsocket(L, &like, 1);
  lua_pushvalue(L, 1);
  lls_setref(L, -2);
  s->remembers = 1;
  s->fd = os_socket(s->family, s->socktype, s->protocol, s->nonblock);
  return s->fd == -1 ? lls_fail(L, 1, 0) : 1;
}

/***
Makes a socket of any kind: what socket(2) makes, and so Multipath TCP, ping,
raw, netlink, packet, vsock and CAN sockets too. It remembers no address.
@function socket.open
@param family integer an `AF_*` constant
@param socktype integer a `SOCK_*` constant
@param protocol? integer (default 0, the usual one), as socket(2) takes it: that
  of a packet socket is in the network's byte order, or 0 and `ethertype` in
  the address that it is bound to
@param nonblock? boolean (default false)
@return llsocket.socket? sock
@return string? err what strerror(3) says
@return integer? errno
@usage
  -- ICMP without privileges, where net.ipv4.ping_group_range allows it.
  local ping, err = socket.open(llsocket.AF_INET, llsocket.SOCK_DGRAM,
                                llsocket.IPPROTO_ICMP)
  print(ping or err)
@see socket(2), address_families(7)
*/
static int socket_open (lua_State *L) {
  struct lls_socket like = {0}, *s;
  like.family = lls_checkcint(L, 1);
  like.socktype = lls_checkcint(L, 2);
  like.protocol = lls_optcint(L, 3, 0);
  like.nonblock = lls_optbool(L, 4) != 0;
  like.peer = LLS_NOPEER;
  if (has_flags(like.socktype)) return lls_failwith(L, 1, 0, EINVAL);
  s = lls_newsocket(L, &like, 1);
  s->fd = os_socket(s->family, s->socktype, s->protocol, s->nonblock);
  return s->fd == -1 ? lls_fail(L, 1, 0) : 1;
}

/***
Makes two unix domain sockets that are connected with each other.
@function socket.pair
@param socktype integer `SOCK_STREAM`, `SOCK_DGRAM` or `SOCK_SEQPACKET`
@param nonblock? boolean (default false)
@param protocol? integer (default 0)
@return llsocket.socket[]? socks the two
@return string? err what strerror(3) says
@return integer? errno
@platform macOS has no `SOCK_SEQPACKET`.
@usage
  local pair = assert(socket.pair(llsocket.SOCK_DGRAM))
  pair[1]:send('hello')
  print(pair[2]:recv())  --> hello
@see socketpair(2)
*/
static int socket_pair (lua_State *L) {
  struct lls_socket like = {0}, *a, *b;
  int fd[2];
  like.family = AF_UNIX;
  like.socktype = lls_checkcint(L, 1);
  like.nonblock = lls_optbool(L, 2) != 0;
  like.protocol = lls_optcint(L, 3, 0);
  if (has_flags(like.socktype)) return lls_failwith(L, 1, 0, EINVAL);
  lua_createtable(L, 2, 0);
  a = lls_newsocket(L, &like, 0);
  lua_rawseti(L, -2, 1);
  b = lls_newsocket(L, &like, 0);
  lua_rawseti(L, -2, 2);
  if (os_socketpair(like.socktype, like.protocol, like.nonblock, fd) == -1)
    return lls_fail(L, 1, 0);
  a->fd = fd[0];
  b->fd = fd[1];
  return 1;
}

/* The direction is argument 2. */
static int shut_descriptor (lua_State *L, int fd) {
  return shutdown(fd, lls_optcint(L, 2, SHUT_RDWR));
}

/* The descriptor is closed whatever the shutdown answered; that error is
   told, as it came first. */
static int close_descriptor (lua_State *L, int fd, int borrowed) {
  int shut = lua_isnoneornil(L, 2) ? 0 : shut_descriptor(L, fd);
  int err = errno;
  int rc = borrowed ? 0 : close(fd);
  if (shut == -1) errno = err;
  return shut == -1 ? -1 : rc;
}

/***
Shuts down a descriptor's connection: `sock:shutdown` for what is no socket of
this library.
@function socket.shutdown
@param fd integer|file*|userdata a socket's descriptor, or an object with a
  method `fd` or `getfd`
@param flag? integer `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR` (default)
@fails
@usage
  local fd = a:unwrap()
  assert(not socket.shutdown(fd, llsocket.SHUT_WR))
  print(b:recv())  -- nothing: the end
  assert(not socket.close(fd))
@see shutdown(2)
*/
static int socket_shutdown (lua_State *L) {
  int fd = lls_checkfd(L, 1);
  return lls_done(L, shut_descriptor(L, fd));
}

/***
Closes a plain descriptor, of any kind: what `sock:unwrap`, `sock:acceptfd`,
`sock:recvfd` and `cmsg:data` have handed out.
@function socket.close
@param fd integer
@param flag? integer a `SHUT_*` constant: shuts down first, and closes
  whatever that answered
@fails
@usage
  local client = assert(llsocket.connect(server:getsockname()))
  local fd = assert(server:acceptfd())
  assert(not socket.close(fd))
@see close(2), shutdown(2)
*/
static int socket_close (lua_State *L) {
  int fd = lls_checkplainfd(L, 1, "obj:close() closes an object");
  lls_optcint(L, 2, 0);
  return lls_done(L, close_descriptor(L, fd, 0));
}

/***
@section Life
*/

/***
Shuts down the connection, or one direction of it. The peer reads the end of
the stream after `SHUT_WR`.
@function sock:shutdown
@param flag? integer `SHUT_RD`, `SHUT_WR` or `SHUT_RDWR` (default)
@fails
@usage
  a:send('the last words')
  assert(not a:shutdown(llsocket.SHUT_WR))
  print(b:recv())           --> the last words
  print(select('#', b:recv()))  --> 0
@see shutdown(2)
*/
static int sock_shutdown (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int rc = shut_descriptor(L, s->fd);
  if (rc == 0 && lls_optcint(L, 2, SHUT_RDWR) != SHUT_RD) s->shut = 1;
  return lls_done(L, rc);
}

/***
Closes the socket. A second call is no error and does nothing. The
descriptor of a borrowed socket stays open.
@function sock:close
@param flag? integer a `SHUT_*` constant: shuts down first, which ends the
  connection for every process that shares it, and closes whatever that
  answered
@fails
@usage
  assert(not a:close())
  print(select('#', b:recv()))  --> 0
  local len, err, again, number = a:send('x')
  print(errno.name(number))  --> EBADF
@see close(2), shutdown(2)
*/
static int sock_close (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  lls_optcint(L, 2, 0);
  if (s->fd < 0) return 0;
  return lls_done(L, close_descriptor(L, lls_takefd(L, s), s->borrowed));
}

/* A close that waits would stop the whole program, at a time that it did not
   choose. A linger time of 0 does not wait: it resets the connection. */
static void stop_lingering (int fd) {
  struct linger l = {0};
  setsockopt(fd, SOL_SOCKET, SO_LINGER, &l, sizeof(l));
}

/* Finalizers raise no error: it would hit whatever made the collector run. */
static int sock_gc (lua_State *L) {
  struct lls_socket *s = lls_test(L, 1, LLS_SOCKET, sizeof(*s));
  int fd;
  if (s == NULL || s->fd < 0) return 0;
  fd = lls_takefd(L, s);
  if (s->borrowed) return 0;
  if (s->lingers) stop_lingering(fd);
  close(fd);
  return 0;
}

/***
Makes a second descriptor of the same socket, with an object and a life of
its own. Both share what belongs to the socket: its options, its
non-blocking mode, its position in the stream. When either is collected, a
linger time that was set before is off for both.
@function sock:dup
@param ai? llsocket.addrinfo an address to remember (default: what this
  object remembers)
@return llsocket.socket? sock
@return string? err what strerror(3) says
@return integer? errno
@usage
  local copy = assert(a:dup())
  a:close()
  copy:send('still open')
  print(b:recv())  --> still open
@see fcntl(2) (F_DUPFD_CLOEXEC)
*/
static int sock_dup (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1), *copy;
  lua_settop(L, 2);
  if (!lua_isnil(L, 2)) lls_toaddrinfo(L, 2);
  copy = lls_newsocket(L, s, 1);
  if (lua_isnil(L, 2))
    lls_pushremembered(L, 1);
  else
    lua_pushvalue(L, 2);
  lls_setref(L, 3);
  copy->remembers = 1;
  copy->fd = fcntl(s->fd, F_DUPFD_CLOEXEC, 0);
  return copy->fd == -1 ? lls_fail(L, 1, 0) : 1;
}

/***
The descriptor, for a poller. It stays the object's.
@function sock:fd
@return integer? fd
@return string? err when the socket is closed
@return integer? errno
@usage
  local fd = assert(a:fd())
  print(llsocket.poll({ [fd] = 'w' }, 0)[fd])  --> w
@see fileno(3), llsocket.poll, p:add
*/
static int sock_fd (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  return lls_int(L, lls_isclosed(s) ? -1 : 0, s->fd);
}

/***
The address family.
@function sock:family
@return integer? family an `AF_*` constant
@return string? err when the socket is closed
@return integer? errno
@usage
  print(a:family() == llsocket.AF_UNIX)  --> true
@see socket(2), socket(7) (SO_DOMAIN)
*/
static int sock_family (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  return lls_int(L, lls_isclosed(s) ? -1 : 0, s->family);
}

/***
The socket type.
@function sock:socktype
@return integer? socktype a `SOCK_*` constant
@return string? err when the socket is closed
@return integer? errno
@usage
  print(here:socktype() == llsocket.SOCK_DGRAM)  --> true
@see socket(2), socket(7) (SO_TYPE)
*/
static int sock_socktype (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  return lls_int(L, lls_isclosed(s) ? -1 : 0, s->socktype);
}

/***
The protocol.
@function sock:protocol
@return integer? protocol an `IPPROTO_*` constant, or 0 for the usual one of
  family and type
@return string? err when the socket is closed
@return integer? errno
@usage
  local sock = assert(socket.new(server:getsockname()))
  print(sock:protocol() == llsocket.IPPROTO_TCP)
@see socket(2), socket(7) (SO_PROTOCOL)
*/
static int sock_protocol (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  return lls_int(L, lls_isclosed(s) ? -1 : 0, s->protocol);
}

static const luaL_Reg functions[] = {
  {"new", socket_new},
  {"open", socket_open},
  {"pair", socket_pair},
  {"shutdown", socket_shutdown},
  {"close", socket_close},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"shutdown", sock_shutdown},
  {"close", sock_close},
  {"dup", sock_dup},
  {"fd", sock_fd},
  {"family", sock_family},
  {"socktype", sock_socktype},
  {"protocol", sock_protocol},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__gc", sock_gc},
  {"__close", sock_gc},
  {NULL, NULL}
};

const struct lls_module lls_socket = {
  "socket", LLS_SOCKET, functions, methods, metamethods, NULL, NULL
};
