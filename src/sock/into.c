/* SPDX-License-Identifier: MIT */
/* Receiving into buffers, which makes no strings; and functions that are bound
   to their socket. */
#include "sock/sock.h"

/*
** Receives behind what the buffer at i holds. The system may write there and
** fail nevertheless (Linux copies a datagram while it sums it up, and then says
** EAGAIN when the checksum is wrong), so nothing that is held may be there.
*/
static int receive (lua_State *L, const struct lls_socket *s, int i,
                    struct lls_buffer *b, size_t size, int flags,
                    struct lls_sockaddr *from) {
  size_t room = b->block.max - b->block.len, written;
  char *place;
  ssize_t n;
  if (size > room) size = room;
  if (lls_isclosed(s) || lls_losesborders(s)) return lls_fail(L, 1, 1);
  if (size == 0) return lls_failwith(L, 1, 1, lls_buferror(b));
  place = lls_buftail(L, i, b, size);
  if (place == NULL) return lls_failwith(L, 1, 1, ENOBUFS);
  n = from == NULL ? recv(s->fd, place, size, flags)
                   : recvfrom(s->fd, place, size, flags, &from->u.sa,
                              &from->len);
  if (n == -1) return lls_notreceived(L, 1);
  if (lls_isend(s, n, flags)) return 0;
  written = flags & MSG_TRUNC ? lls_written(s, n, size, flags) : (size_t)n;
  b->block.len += written;
  lls_pushint(L, written);
  return written == (size_t)n ? 1 : lls_truelength(L, written, n, 1, 3);
}

static size_t opt_size (lua_State *L, int i, const struct lls_buffer *b) {
  return lua_isnoneornil(L, i) ? lls_blockspare(&b->block)
                               : lls_checkbufsize(L, i);
}

/***
@section Receiving into buffers
*/

/***
Receives bytes into a buffer, behind what it holds, with one recv(2). Without
success it holds what it held.

A datagram that is longer than the room is cut: make sure that there is enough,
or empty the buffer before.

    buf:clear()
    local len, err, again = sock:recv_into(buf)

@function sock:recv_into
@param buf llsocket.buffer
@param bufsize? integer the most bytes to receive (default: the room that it
  has, and if that is little, and it may grow, 4096); 0 or less is the error
  `EINVAL`
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes received; 0 is an empty datagram
@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@see recv(2)
*/
static int sock_recv_into (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_buffer *b = lls_tobuffer(L, 2);
  size_t size = opt_size(L, 3, b);
  return receive(L, s, 2, b, size, lls_checkflags(L, 4), NULL);
}

/***
Receives bytes into a buffer, behind what it holds, and the sender into an
address object, in the place of that address, with one recvfrom(2).
Nothing is made anew: give it an object of your own that nothing else uses,
such as `unix.getaddrinfo('')`. A sender without an address makes it one of
`AF_UNSPEC`.
@function sock:recvfrom_into
@param buf llsocket.buffer
@param ai llsocket.addrinfo
@param bufsize? integer as with `sock:recv_into`
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes received
@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
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
  size_t size = opt_size(L, 4, b);
  int flags = lls_checkflags(L, 5), results;
  struct lls_sockaddr from = {0};
  from.len = sizeof(from.u);
  results = receive(L, s, 2, b, size, flags, &from);
  if (results > 0 && !lua_isnil(L, -results))
    lls_readdress(ai, &from, s->socktype, s->protocol);
  return results;
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

/* What is bound was checked then. It stands on the stack too, so that it stays
   alive whatever becomes of the function meanwhile. */
static void *push_bound (lua_State *L, int i) {
  lua_pushvalue(L, i);
  return lua_touserdata(L, -1);
}

static int bound_send (lua_State *L) {
  int flags = lls_sendflags(L, 2);
  struct lls_socket *s = push_bound(L, BOUND_SOCKET);
  return lls_send(L, s, 1, flags);
}

static int bound_recv_into (lua_State *L) {
  int flags = lls_checkflags(L, 2);
  struct lls_socket *s;
  struct lls_buffer *b;
  lua_settop(L, 1);
  s = push_bound(L, BOUND_SOCKET);
  b = push_bound(L, BOUND_BUFFER);
  return receive(L, s, 3, b, opt_size(L, 1, b), flags, NULL);
}

static int bound_recv (lua_State *L) {
  int flags = lls_checkflags(L, 2);
  size_t size = lls_checkbufsize(L, 1);
  return lls_recv(L, push_bound(L, BOUND_SOCKET), size, flags);
}

/***
Makes a function that is `sock:send` of this socket, without the time that it
takes to find the method and to check the object.
@function sock:sender
@return function send `send(data, ...)`: what `sock:send` takes; it answers as
  that does
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
  {"recvfrom_into", sock_recvfrom_into},
  {"sender", sock_sender},
  {"receiver", sock_receiver},
  {NULL, NULL}
};

const struct lls_module lls_into = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
