/* SPDX-License-Identifier: MIT */
/* Messages with addresses, pieces and control data: sendmsg, recvmsg, and
   descriptors by sendfd and recvfd. */
#include "msg/msg.h"

/* EMSGSIZE is 'again' with `none` in the place of the length: the message is
   larger than the send buffer, so the script has to cut it. */
static int sent_message (lua_State *L, struct lls_socket *s, ssize_t n,
                         unsigned long long total, int none) {
  if (n >= 0 || errno != EMSGSIZE) return lls_sentby(L, s, n, total);
  lls_pushint(L, none);
  return 1 + lls_again(L, 1);
}

/* A unix stream would drop control messages that no byte carries, and say
   success. */
static int lacks_byte (const struct lls_socket *s, const struct msghdr *m,
                       unsigned long long bytes) {
  return bytes == 0 && m->msg_controllen > 0 && s->family == AF_UNIX
         && s->socktype == SOCK_STREAM && s->fd >= 0;
}

/***
@section Messages and descriptors
*/

/***
Sends a message, with one sendmsg(2): the bytes of `mh:iov()`, to the address
`mh:name()`, with the control messages of `mh:control()`. After a short send on
a stream, `iov:consume(len)` leaves what has to go; take the control messages
away first, they went with the first byte.
@function sock:sendmsg
@param mh llsocket.msghdr
@param ... integer
@return integer? len bytes that the system took; -1 with `again` when the
  message is larger than the send buffer (`EMSGSIZE`)
@return string? err what strerror(3) says; `EINVAL` for control messages
  without a byte of data on a unix stream, where nothing would carry them
@return boolean? again true when `len` is not `mh:bytes()`, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`: a reason to wait only when `len` is 0 or more, as a
  message for which it is -1 can never go
@return integer? errno
@gone nil, nil, nil, errno
@usage
  local mh, cmsgs = msghdr.new(), cmsghdrs.new()
  cmsgs:push(cmsghdr.of('tos', 16))
  mh:name(there:getsockname())
  mh:iov('hello')
  mh:control(cmsgs)
  print(here:sendmsg(mh))  --> 5 nil false
@see sendmsg(2)
*/
static int sock_sendmsg (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int flags = lls_sendflags(L, 3);
  const struct lls_sockaddr *name;
  struct lls_vector v;
  struct msghdr m = {0};
  ssize_t n;
  lls_tomsghdr(L, 2);
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lls_mhcontrol(L, 3)) {
    size_t len;
    m.msg_control = lls_packcontrol(L, 4, &len);
    m.msg_controllen = (socklen_t)len;
  }
  lls_mhdata(L, 2, &v);
  name = lls_mhname(L, 3);
  if (name != NULL) {
    m.msg_name = (void *)&name->u;
    m.msg_namelen = name->len;
  }
  m.msg_iov = v.iov;
  m.msg_iovlen = (unsigned int)v.n;
  if (lacks_byte(s, &m, v.bytes)) return lls_failwith(L, 1, 1, EINVAL);
  n = lls_istoolong(s, &v) ? -1 : sendmsg(s->fd, &m, flags);
  return sent_message(L, s, n, v.bytes + v.missed, -1);
}

/* A stream that gives no bytes to a message with room for some is at its end.
   A record may be empty, and is known by its control data. */
static int is_end (const struct lls_socket *s, const struct msghdr *m,
                   size_t room, ssize_t n) {
  if (room == 0 || !lls_isend(s, n, m->msg_flags)) return 0;
  if (OS_ENDS_WITH_CONTROL && s->socktype == SOCK_STREAM) return 1;
  return m->msg_controllen == 0 && !(m->msg_flags & MSG_CTRUNC);
}

/***
Receives a message, with one recvmsg(2): the bytes into the elements of
`mh:iov()`, the sender into `mh:name()`, control messages into
`mh:control()`, in the place of what was there, and what the system says about
it into `mh:flags()`. Whatever does not fit is lost, which the flags
`MSG_TRUNC` (data) and `MSG_CTRUNC` (control messages) tell.

The iovec keeps its elements: `iov:concat(0, len)` are the bytes received.
@function sock:recvmsg
@param mh llsocket.msghdr
@param ... integer
@return integer? len bytes received
@return string? err what strerror(3) says; `ENOBUFS` when a buffer is full
@return boolean? again true when `len` is not the bytes of the iovec, or on
  `EAGAIN`, `EWOULDBLOCK`, `EINTR`: a reason to wait only when `len` is nil
@return integer? errno
@return integer? length with the flag `MSG_TRUNC`: the true length, where it
  is not `len`
@gone
@platform Received descriptors are close-on-exec, on macOS not atomically.
@usage
  local mh, iov = msghdr.new(), iovec.new()
  iov:addn(65536)
  mh:iov(iov)
  here:sendto('hello', there:getsockname())
  local len = assert(there:recvmsg(mh))
  print(iov:concat(0, len))  --> hello
@see recvmsg(2), cmsg(3)
*/
static int sock_recvmsg (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_msghdr *mh = lls_tomsghdr(L, 2);
  int flags = lls_checkflags(L, 3);
  int control = 0;
  struct iovec iov = {0};
  struct msghdr m = {0};
  struct lls_sockaddr from = {0};
  struct lls_buffer *buf;
  size_t len;
  ssize_t n;
  if (lls_mhcontrol(L, 2)) control = lua_gettop(L);
  if (control == 0 && lls_losesboundaries(s)) return lls_fail(L, 1, 1);
  buf = lls_mhroom(L, 2, &iov);  /* the buffer may grow */
  if (buf != NULL && iov.iov_len == 0 && s->fd >= 0)
    return lls_failwith(L, 1, 1, lls_buferror(buf));
  if (control != 0) {
    struct lls_cmsghdrs *q = lls_tocmsghdrs(L, control);
    m.msg_control = lls_controlroom(q);
    m.msg_controllen = (socklen_t)q->room;
  }
  m.msg_iov = &iov;
  m.msg_iovlen = 1;
  m.msg_name = &from.u;
  m.msg_namelen = sizeof(from.u);
  n = os_recvmsg(s->fd, &m, flags | lls_cmsgflag(s));
  if (n == -1) return lls_notreceived(L, 1);
  from.len = m.msg_namelen;
  mh->from = from;
  mh->fresh = 1;
  mh->socktype = s->socktype;
  mh->protocol = s->protocol;
  mh->flags = m.msg_flags;
  if (control != 0) lls_replacecontrol(L, control, m.msg_controllen);
  if (is_end(s, &m, iov.iov_len, n)) return 0;
  len = lls_written(s, n, iov.iov_len, flags);
  if (buf != NULL) {
    buf->block.len += len;
    iov.iov_len = len;
  }
  lls_pushint(L, len);
  lua_pushnil(L);
  lua_pushboolean(L, len != iov.iov_len);
  return lls_truelength(L, len, n, 3, 1);
}

/* Aligned as the system wants its control messages. */
union control {
  struct cmsghdr align;
  char bytes[LLS_CONTROLROOM];
};

/***
Sends a descriptor to another process, or to this one: `sock:recvfd` there
gives a new descriptor for the same open file. The sender keeps its own.

On stream and seqpacket sockets a byte (NUL) carries the descriptor, because
there only data is delivered; datagrams are empty.
@function sock:sendfd
@param fd integer|file*|userdata a descriptor, an open Lua file, or an object
  with a method `fd` or `getfd`
@param ai? llsocket.addrinfo the destination of an unconnected datagram
  socket
@param ... integer
@return integer? len always 0
@return string? err what strerror(3) says; `EOPNOTSUPP` when this is not a
  unix domain socket
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR` and
  `EMSGSIZE`; false when it went
@return integer? errno
@gone nil, nil, nil, errno
@usage
  local file = assert(io.tmpfile())
  print(a:sendfd(file))  --> 0 nil false
  file:close()
@see unix(7), cmsg(3)
*/
static int sock_sendfd (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int fd = lls_checkfd(L, 2);
  struct lls_addrinfo *ai = lua_isnoneornil(L, 3) ? NULL
                                                  : lls_toaddrinfo(L, 3);
  int flags = lls_sendflags(L, 4);
  union control control;
  char byte = '\0';
  struct iovec iov;
  struct msghdr m = {0};
  size_t controllen = 0;
  ssize_t n;
  if (s->family != AF_UNIX && s->fd >= 0)
    return lls_failwith(L, 1, 1, EOPNOTSUPP);
  if (ai != NULL) {
    m.msg_name = &ai->addr.u;
    m.msg_namelen = ai->addr.len;
  }
  iov.iov_base = &byte;
  iov.iov_len = lls_isstream(s) ? 1 : 0;
  m.msg_iov = &iov;
  m.msg_iovlen = 1;
  memcpy(lls_putcontrol(&control, &controllen, SOL_SOCKET, SCM_RIGHTS,
                        sizeof(fd)), &fd, sizeof(fd));
  m.msg_control = &control;
  m.msg_controllen = (socklen_t)controllen;
  n = sendmsg(s->fd, &m, flags);
  return sent_message(L, s, n > 0 ? 0 : n, 0, 0);
}

/* The first descriptor of the message, or -1; the others are closed. */
static int take_descriptor (const struct msghdr *m) {
  int fd = -1;
  size_t at = 0;
  struct lls_cmsg c;
  while (lls_nextcontrol(m->msg_control, m->msg_controllen, &at, &c)) {
    size_t taken = 0;
    if (!lls_carriesfds(c.level, c.type)) continue;
    if (fd == -1 && c.type == SCM_RIGHTS && c.len >= sizeof(fd))
      memcpy(&fd, c.data, taken = sizeof(fd));
    lls_closerights(c.data + taken, c.len - taken);
  }
  return fd;
}

/***
Receives a descriptor that was sent with `sock:sendfd`, or by any program as
`SCM_RIGHTS`. It is close-on-exec, and the caller's. Of several in one message
the first is given, and the others are closed.
@function sock:recvfd
@param ... integer
@return integer? fd
@return string? err what strerror(3) says; `EMFILE` when one came and this
  process has no room for it; `EOPNOTSUPP` when this is not a unix domain
  socket
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK`, `EINTR`, and when a
  message came without a descriptor: that datagram, or one byte of that
  stream, is dropped
@return integer? errno
@gone
@platform Close-on-exec is not atomic on macOS.
@usage
  a:sendfd(server)
  local fd = assert(b:recvfd())
  local sock = assert(socket.wrap(fd))
  print(sock:getsockname() == server:getsockname())  --> true
@see unix(7), cmsg(3)
*/
static int sock_recvfd (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int flags = lls_checkflags(L, 2);
  union control control;
  char byte;
  struct iovec iov;
  struct msghdr m = {0};
  ssize_t n;
  int fd;
  if (s->family != AF_UNIX && s->fd >= 0)
    return lls_failwith(L, 1, 1, EOPNOTSUPP);
  iov.iov_base = &byte;
  iov.iov_len = 1;
  m.msg_iov = &iov;
  m.msg_iovlen = 1;
  m.msg_control = &control;
  m.msg_controllen = sizeof(control);
  n = os_recvmsg(s->fd, &m, flags | lls_cmsgflag(s));
  if (n == -1) return lls_notreceived(L, 1);
  fd = take_descriptor(&m);
  if (fd != -1) {
    lls_pushint(L, fd);
    return 1;
  }
  if (is_end(s, &m, 1, n)) return 0;
  if (m.msg_flags & MSG_CTRUNC) return lls_failwith(L, 1, 1, EMFILE);
  errno = EAGAIN;
  return lls_again(L, 2);
}

static const luaL_Reg methods[] = {
  {"sendmsg", sock_sendmsg},
  {"recvmsg", sock_recvmsg},
  {"sendfd", sock_sendfd},
  {"recvfd", sock_recvfd},
  {NULL, NULL}
};

const struct lls_module lls_message = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
