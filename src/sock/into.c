/* SPDX-License-Identifier: MIT */
/* Without making strings: receiving into buffers, sending parts and lists of
   strings and buffers; and functions that are bound to their socket. */
#include "sock/sock.h"

/* Receives at the end of what the buffer holds (`onto`), or in the place of
   it. Without success it holds what it held. */
static int receive (lua_State *L, const struct lls_socket *s,
                    struct lls_buffer *b, int i, int onto, size_t size,
                    int flags, struct lls_sockaddr *from) {
  size_t room = onto ? b->max - b->len : b->max, written;
  char *place;
  ssize_t n;
  if (size > room) size = room;
  if (lls_isclosed(s)) return lls_fail(L, 1, 1);
  if (size == 0) return lls_failwith(L, 1, 1, lls_buferror(b));
  place = onto ? lls_buftail(L, i, b, size) : lls_bufbase(L, i, b, size);
  n = from == NULL ? recv(s->fd, place, size, flags)
                   : recvfrom(s->fd, place, size, flags, &from->u.sa,
                              &from->len);
  if (n == -1) return lls_notreceived(L, 1);
  if (lls_isend(s, n, flags)) return 0;
  written = lls_written(s, n, size, flags);
  if (!onto) b->start = b->len = 0;
  b->len += written;
  lls_pushint(L, written);
  return lls_truelength(L, written, n, 1, 3);
}

static size_t opt_size (lua_State *L, int i, size_t size) {
  return lua_isnoneornil(L, i) ? size : lls_checkbufsize(L, i);
}

/***
@section Buffers, lists and bound functions
*/

/***
Receives bytes into a buffer, in the place of what it holds, with one recv(2).
Without success the buffer stays as it is.
@function sock:recv_into
@param buf llsocket.buffer
@param bufsize? integer the most bytes to receive (default: the room that the
  buffer has without growing); 0 or less is the error `EINVAL`
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes received; 0 is an empty datagram
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@see recv(2)
*/
static int sock_recv_into (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_buffer *b = lls_tobuffer(L, 2);
  size_t size = opt_size(L, 3, b->room);
  return receive(L, s, b, 2, 0, size, lls_checkflags(L, 4), NULL);
}

/***
Receives bytes into a buffer, after what it holds, with one recv(2).
@function sock:recv_onto
@param buf llsocket.buffer
@param bufsize? integer the most bytes to receive (default: the room that it
  has, and if that is little, and it may grow, 4096); 0 or less is the error
  `EINVAL`
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes received
@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@see recv(2)
*/
static int sock_recv_onto (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_buffer *b = lls_tobuffer(L, 2);
  size_t size = opt_size(L, 3, lls_bufspare(b));
  return receive(L, s, b, 2, 1, size, lls_checkflags(L, 4), NULL);
}

/***
Receives bytes into a buffer, in the place of what it holds, and the sender
into an address object, in the place of that address, with one recvfrom(2).
Nothing is made anew: give it an object of your own that nothing else uses,
such as `unix.getaddrinfo('')`. A sender without an address makes it one of
`AF_UNSPEC`.
@function sock:recvfrom_into
@param buf llsocket.buffer
@param ai llsocket.addrinfo
@param bufsize? integer as with `sock:recv_into`
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes received
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@see recvfrom(2)
*/
static int sock_recvfrom_into (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_buffer *b = lls_tobuffer(L, 2);
  struct lls_addrinfo *ai = lls_toaddrinfo(L, 3);
  size_t size = opt_size(L, 4, b->room);
  int flags = lls_checkflags(L, 5), results;
  struct lls_sockaddr from = {0};
  from.len = sizeof(from.u);
  results = receive(L, s, b, 2, 0, size, flags, &from);
  if (results > 0 && !lua_isnil(L, -results))
    lls_readdress(ai, &from, s->socktype, s->protocol);
  return results;
}

/***
Sends a part of a string or of a buffer, with one send(2), without making a
string of the part. After a short send go on at `i + len`.
@function sock:send_part
@param data string|llsocket.buffer
@param i? integer the position of the first byte (default 1), negative from
  the end
@param j? integer the position of the last byte (default -1)
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes that the system took
@return string? err what strerror(3) says
@return boolean? again true when not the whole part went, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@see send(2)
*/
static int sock_send_part (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  size_t len;
  const char *data = lls_checkdata(L, 2, &len);
  int flags = lls_checkflags(L, 5);
  data += lls_checkpart(L, 3, &len);
  return lls_sentby(L, s, send(s->fd, data, len, flags | OS_NOSIGNAL), len);
}

/* The n pieces of the list at 2, without the first `skip` bytes. */
static void gather (lua_State *L, int n, unsigned long long skip,
                    struct lls_vector *v) {
  int k, top = lua_gettop(L);
  for (k = 1; k <= n; k++) {
    size_t len;
    const char *data = lls_piece(L, 2, k, &len);
    if (skip < len) lls_addpiece(v, data + skip, len - (size_t)skip);
    skip = skip < len ? 0 : skip - len;
    if (k % 8 == 0) lua_settop(L, top);
  }
}

static ssize_t send_vector (const struct lls_socket *s,
                            const struct lls_vector *v, int flags) {
  struct msghdr m = {0};
  if (v->missed > 0 && s->fd >= 0 && s->socktype != SOCK_STREAM) {
    errno = EMSGSIZE;
    return -1;
  }
  if (v->n == 1)
    return send(s->fd, v->iov->iov_base, v->iov->iov_len, flags);
  m.msg_iov = v->iov;
  m.msg_iovlen = (unsigned int)v->n;
  return sendmsg(s->fd, &m, flags);
}

/***
Sends strings and buffers one after the other as one message, with one system
call. After a short send call it again with `skip` larger by `len`.

Pieces of at most 1 KiB are copied together, up to 64 KiB in a call, because
that is faster than a vector. A call takes 1024 (`IOV_MAX`) of what remains:
what is beyond that is a short send on a stream and `EMSGSIZE` on other sockets.
With nothing left to send it sends an empty message.
@function sock:sendv
@param list table of strings and buffers
@param skip? integer bytes at the front that have gone already (default 0)
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes that the system took
@return string? err what strerror(3) says
@return boolean? again true when not all went, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@see sendmsg(2)
*/
static int sock_sendv (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  long long skip = 0;
  int n = lls_checklist(L, 2), flags;
  struct lls_vector v;
  unsigned long long bytes;
  if (!lua_isnoneornil(L, 3)) skip = lls_checkint(L, 3, 0, LLONG_MAX);
  flags = lls_checkflags(L, 4) | OS_NOSIGNAL;
  lls_newvector(L, &v);
  gather(L, n, (unsigned long long)skip, &v);
  bytes = lls_endvector(&v);
  return lls_sentby(L, s, send_vector(s, &v, flags), bytes + v.missed);
}

/* A function with the upvalues of this one, and the values from `first` to
   the top as further ones. */
static int bind_function (lua_State *L, lua_CFunction f, int first) {
  int k, last = lua_gettop(L);
  lua_pushvalue(L, lua_upvalueindex(1));
  for (k = first; k <= last; k++)
    lua_pushvalue(L, k);
  lua_pushcclosure(L, f, 1 + last - first + 1);
  return 1;
}

#define BOUND_SOCKET  lua_upvalueindex(2)
#define BOUND_BUFFER  lua_upvalueindex(3)

/* Bound objects were checked when they were bound. */
static void *bound (lua_State *L, int i, enum lls_class klass, size_t size) {
  unsigned int *tag = lua_touserdata(L, i);
  if (tag == NULL || lua_rawlen(L, i) < size || *tag != LLS_TAG(klass))
    luaL_error(L, "a function's upvalue was changed");
  return tag;
}

static int bound_send (lua_State *L) {
  struct lls_socket *s = bound(L, BOUND_SOCKET, LLS_SOCKET, sizeof(*s));
  size_t len;
  const char *data = lls_checkdata(L, 1, &len);
  int flags = lls_checkflags(L, 2) | OS_NOSIGNAL;
  return lls_sentby(L, s, send(s->fd, data, len, flags), len);
}

static int bound_recv_into (lua_State *L) {
  struct lls_socket *s = bound(L, BOUND_SOCKET, LLS_SOCKET, sizeof(*s));
  struct lls_buffer *b = bound(L, BOUND_BUFFER, LLS_BUFFER, sizeof(*b));
  size_t size = lua_isnoneornil(L, 1) ? b->room : lls_checkbufsize(L, 1);
  int flags = lls_checkflags(L, 2);
  return receive(L, s, b, BOUND_BUFFER, 0, size, flags, NULL);
}

static int bound_recv (lua_State *L) {
  struct lls_socket *s = bound(L, BOUND_SOCKET, LLS_SOCKET, sizeof(*s));
  return lls_recv(L, s, 1);
}

/***
Makes a function that is `sock:send` of this socket, without the time that it
takes to find the method and to check the object.
@function sock:sender
@return function send `send(data, ...)`: a string or a buffer, and flags; it
  answers as `sock:send`
*/
static int sock_sender (lua_State *L) {
  lls_tosocket(L, 1);
  lua_settop(L, 1);
  return bind_function(L, bound_send, 1);
}

/***
Makes a function that is `sock:recv` of this socket or, with a buffer,
`sock:recv_into`, without the time that it takes to find the method and to
check the objects.
@function sock:receiver
@param buf? llsocket.buffer
@return function recv `recv(bufsize, ...)`: a size and flags, both optional;
  it answers as `sock:recv`, or as `sock:recv_into`
*/
static int sock_receiver (lua_State *L) {
  lls_tosocket(L, 1);
  lua_settop(L, 2);
  if (lua_isnil(L, 2)) {
    lua_settop(L, 1);
    return bind_function(L, bound_recv, 1);
  }
  lls_tobuffer(L, 2);
  return bind_function(L, bound_recv_into, 1);
}

static const luaL_Reg methods[] = {
  {"recv_into", sock_recv_into},
  {"recv_onto", sock_recv_onto},
  {"recvfrom_into", sock_recvfrom_into},
  {"send_part", sock_send_part},
  {"sendv", sock_sendv},
  {"sender", sock_sender},
  {"receiver", sock_receiver},
  {NULL, NULL}
};

const struct lls_module lls_into = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
