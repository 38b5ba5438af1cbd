/* SPDX-License-Identifier: MIT */
/* Names and connections: bind, connect, listen, accept. */
#include "sock/sock.h"

/* The address at i, or the remembered one; NULL and EDESTADDRREQ, POSIX's
   answer to no address, when there is neither. */
static const struct lls_sockaddr *address_of (lua_State *L,
                                              const struct lls_socket *s,
                                              int i) {
  if (lua_isnoneornil(L, i)) {
    lua_settop(L, i - 1);
    lls_pushremembered(L, 1);
    if (lua_isnil(L, i)) {
      if (!lls_isclosed(s)) errno = EDESTADDRREQ;
      return NULL;
    }
  }
  return &lls_toaddrinfo(L, i)->addr;
}

/* What the object knows of its peer: EPIPE also comes when there was never one,
   or after the own sending side was shut down (send(2)). */

static int is_under_way (int err) {
  return err == EINPROGRESS || err == EALREADY || err == EINTR;
}

static void calls_peer (struct lls_socket *s) {
  s->connecting = 1;
  if (s->peer == LLS_NOPEER) s->peer = LLS_CALLED;
}

/* A stream that connects is open in both directions; a datagram socket stays
   shut down when it gets another peer. */
static void has_peer (struct lls_socket *s) {
  s->connecting = 0;
  s->peer = LLS_PEER;
  if (lls_isstream(s)) s->shut = 0;
}

void lls_lostpeer (struct lls_socket *s) {
  s->connecting = 0;
  if (s->peer == LLS_CALLED) s->peer = LLS_NOPEER;
}

/* EPIPE of a datagram socket only says that one side has shut down. */
int lls_failedsend (struct lls_socket *s) {
  switch (errno) {
    case EINPROGRESS:
      calls_peer(s);
      return 0;
    case ECONNREFUSED: case ETIMEDOUT: case EHOSTUNREACH: case ENETUNREACH:
      lls_lostpeer(s);
      return 0;
    case EPIPE:
      return s->shut || (s->peer == LLS_NOPEER && lls_isstream(s));
    default:
      return 0;
  }
}

/***
@section Names and connections
*/

/***
Gives the socket a local address.
@function sock:bind
@param ai? llsocket.addrinfo (default: the address that it was made with;
  where there is none, the answer is `EDESTADDRREQ`)
@fails
@usage
  local any = assert(inet.getaddrinfo('127.0.0.1', 0, llsocket.SOCK_DGRAM))[1]
  local sock = assert(socket.new(any))
  assert(not sock:bind())
  print(sock:getsockname():addr())  --> 127.0.0.1
@see bind(2)
*/
static int sock_bind (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  const struct lls_sockaddr *a = address_of(L, s, 2);
  return lls_done(L, a == NULL ? -1 : bind(s->fd, &a->u.sa, a->len));
}

/***
Connects the socket to a peer. On a datagram socket nothing is sent: it fixes
the peer to send to and to receive from.

A non-blocking socket answers `again` while the connection is under way: wait
with `sock:sendable`, then ask `sock:error()`, or call `sock:connect` again:
it returns nothing when the connection is established.
@function sock:connect
@param ai? llsocket.addrinfo (default: the address that it was made with;
  where there is none, the answer is `EDESTADDRREQ`)
@return string? err what strerror(3) says; nil on success, and with `again`
@return boolean? again true while the connection attempt goes on in the
  background (`EINPROGRESS`, `EALREADY`, and `EINTR` after a signal)
@return integer? errno
@platform On Linux a full backlog of a unix socket is the error `EAGAIN`: no
  connection is under way, so try later. After `EINTR` while a unix socket
  waited for the backlog none is under way either: call `sock:connect` again.
@usage
  local sock = assert(socket.new(server:getsockname(), true))
  local err, again = sock:connect()
  if again then
    assert(sock:sendable(1000))
    err = sock:connect()
  end
  print(err)  --> nil
@see connect(2)
*/
static int sock_connect (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  const struct lls_sockaddr *a = address_of(L, s, 2);
  int rc;
  if (a == NULL) return lls_fail(L, 0, 1);
  rc = connect(s->fd, &a->u.sa, a->len);
  if (rc == -1 && is_under_way(errno)) {
    calls_peer(s);
    return lls_again(L, 1);
  }
  if (rc == 0 || (errno == EISCONN && s->connecting)) {
    has_peer(s);
    return 0;
  }
  lls_lostpeer(s);
  return lls_fail(L, 0, 1);
}

/***
Dissolves the association of a datagram socket that was connected: it sends to
nobody by default and receives from everybody again. Its port stays.
@function sock:disconnect
@fails
@platform Linux gives up a port that it had chosen for port 0: there the socket
  is bound to it again, by a second call. Linux ends a TCP connection too, by a
  reset, and the socket can connect again; other systems refuse.
@usage
  assert(not here:connect(there:getsockname()))
  here:send('question')         -- to `there`, and answers from it only
  assert(not here:disconnect())
  here:sendto('and again', there:getsockname())
@see connect(2) (AF_UNSPEC), udp(7)
*/
static int sock_disconnect (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int udp = s->socktype == SOCK_DGRAM && s->family != AF_UNIX;
  int rc = os_disconnect(s->fd, udp);
  if (rc == 0) {
    s->connecting = s->shut = 0;
    s->peer = LLS_NOPEER;
  }
  return lls_done(L, rc);
}

/***
Makes the socket a listener, which accepts connections.
@function sock:listen
@param backlog? integer how many connections may wait to be accepted (default
  `SOMAXCONN`); the system may cut it, and decides what 0 and less mean
@fails
@platform Linux cuts the number at /proc/sys/net/core/somaxconn; with 0 it
  holds one connection, and a negative number asks for the most.
@usage
  local any = assert(addrinfo.new { family = llsocket.AF_INET,
    socktype = llsocket.SOCK_STREAM, addr = '127.0.0.1' })
  local sock = assert(socket.new(any))
  assert(not sock:bind())
  assert(not sock:listen(128))
@see listen(2)
*/
static int sock_listen (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  return lls_done(L, listen(s->fd, lls_optcint(L, 2, SOMAXCONN)));
}

static int not_accepted (lua_State *L) {
  if (lls_isagain(errno) || errno == ECONNABORTED) return lls_again(L, 2);
  return lls_fail(L, 1, 1);
}

/***
Accepts the next connection. The new socket is close-on-exec, and non-blocking
when the listener is; what another process has set on it since this object was
made does not count, as nobody asks.
@function sock:accept
@return llsocket.socket? sock
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR` and
  `ECONNABORTED`: wait, or call again
@return integer? errno
@platform On Linux accept(2) also reports pending network errors of the new
  connection (`ENETDOWN`, `EPROTO`, `EHOSTUNREACH` and others): go on accepting.
@usage
  local client = assert(llsocket.connect(server:getsockname()))
  local sock = assert(server:accept())
  client:send('hello')
  print(sock:recv())  --> hello
@see accept(2)
*/
static int sock_accept (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1), *peer;
  peer = lls_newsocket(L, s, 0);
  peer->connecting = peer->remembers = peer->shut = 0;
  peer->peer = LLS_PEER;
  peer->fd = os_accept(s->fd, s->nonblock);
  return peer->fd == -1 ? not_accepted(L) : 1;
}

/***
Accepts the next connection as a plain descriptor, which is the caller's: to
pass to another process, or to `socket.wrap`.
@function sock:acceptfd
@return integer? fd close-on-exec, and non-blocking as with `sock:accept`
@return string? err what strerror(3) says
@return boolean? again as with `sock:accept`
@return integer? errno
@usage
  local client = assert(llsocket.connect(server:getsockname()))
  local fd = assert(server:acceptfd())
  a:sendfd(fd)       -- to the process that has `b`
  socket.close(fd)
  local sock = assert(socket.wrap(b:recvfd()))
@see accept(2)
*/
static int sock_acceptfd (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int fd = os_accept(s->fd, s->nonblock);
  if (fd == -1) return not_accepted(L);
  lls_pushint(L, fd);
  return 1;
}

static int push_name (lua_State *L, int (*ask) (int, struct sockaddr *,
                                                socklen_t *)) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_sockaddr a = {0};
  a.len = sizeof(a.u);
  if (ask(s->fd, &a.u.sa, &a.len) == -1) return lls_fail(L, 1, 0);
  lls_newaddr(L, &a, s->socktype, s->protocol);
  return 1;
}

/***
The socket's own address, asked of the system each time.
@function sock:getsockname
@return llsocket.addrinfo? ai
@return string? err what strerror(3) says
@return integer? errno
@usage
  local ai = assert(server:getsockname())
  print(ai:addr(), ai:port() > 0)  --> 127.0.0.1 true
@see getsockname(2)
*/
static int sock_getsockname (lua_State *L) {
  return push_name(L, getsockname);
}

/***
The address of the connected peer, asked of the system each time.
@function sock:getpeername
@return llsocket.addrinfo? ai
@return string? err what strerror(3) says; `ENOTCONN` without a peer
@return integer? errno
@usage
  local client = assert(llsocket.connect(server:getsockname()))
  print(client:getpeername() == server:getsockname())  --> true
@see getpeername(2)
*/
static int sock_getpeername (lua_State *L) {
  return push_name(L, getpeername);
}

static const luaL_Reg methods[] = {
  {"bind", sock_bind},
  {"connect", sock_connect},
  {"disconnect", sock_disconnect},
  {"listen", sock_listen},
  {"accept", sock_accept},
  {"acceptfd", sock_acceptfd},
  {"getsockname", sock_getsockname},
  {"getpeername", sock_getpeername},
  {NULL, NULL}
};

const struct lls_module lls_connect = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
