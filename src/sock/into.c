/* SPDX-License-Identifier: MIT */
/* Receiving into buffers, which makes no strings. */
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
  if (lls_isclosed(s) || lls_losesboundaries(s)) return lls_fail(L, 1, 1);
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
@function sock:recv_into
@param buf llsocket.buffer
@param bufsize? integer the most bytes to receive (default: the room that it
  has, and if that is little, and it may grow, 4096); 0 or less is the error
  `EINVAL`
@param ... integer
@return integer? len bytes received; 0 is an empty datagram
@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@usage
  local buf = buffer.new()
  a:send('hello ')
  b:recv_into(buf)
  a:send('world')
  b:recv_into(buf)
  print(tostring(buf))  --> hello world
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
@param ... integer
@return integer? len bytes received
@return string? err what strerror(3) says; `ENOBUFS` when the buffer is full
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@usage
  local buf, ai = buffer.new(), unix.getaddrinfo('')
  here:sendto('hello', there:getsockname())
  assert(there:recvfrom_into(buf, ai))
  print(tostring(buf), ai == here:getsockname())  --> hello true
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

static const luaL_Reg methods[] = {
  {"recv_into", sock_recv_into},
  {"recvfrom_into", sock_recvfrom_into},
  {NULL, NULL}
};

const struct lls_module lls_into = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
