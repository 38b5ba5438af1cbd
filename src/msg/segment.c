/* SPDX-License-Identifier: MIT */
/* Many datagrams of one size as one piece through the whole network stack:
   UDP segmentation and coalescing. */
#include "msg/msg.h"

/* The n datagrams of the list at 2: all but the last have the size. */
static void collect (lua_State *L, int n, size_t size,
                     struct lls_vector *v) {
  int k, top = lua_gettop(L);
  size_t bytes = 0;
  for (k = 1; k <= n && bytes < LLS_BUFSIZE; k++) {
    size_t len;
    const char *data = lls_piece(L, 2, k, &len);
    if (len > size || (len < size && k < n) || len == 0)
      luaL_argerror(L, 2, lua_pushfstring(L, "%d bytes expected at %d",
                                          (int)size, k));
    lls_addpiece(v, data, len);
    bytes += len;
    if (k % 8 == 0) lua_settop(L, top);
  }
}

static int is_udp (const struct lls_socket *s) {
  return (s->family == AF_INET || s->family == AF_INET6)
         && s->socktype == SOCK_DGRAM
         && (s->protocol == 0 || s->protocol == IPPROTO_UDP);
}

/* Where the system does not cut: one by one, until one does not go. */
static ssize_t send_each (const struct lls_socket *s,
                          const struct lls_vector *v, size_t size,
                          const struct lls_sockaddr *a, int flags) {
  ssize_t sent = 0;
  int k;
  for (k = 0; k < v->n; k++) {
    const char *data = v->iov[k].iov_base;
    size_t left = v->iov[k].iov_len;
    do {
      size_t len = left < size ? left : size;
      ssize_t n = a == NULL ? send(s->fd, data, len, flags)
                            : sendto(s->fd, data, len, flags, &a->u.sa,
                                     a->len);
      if (n == -1) return sent == 0 ? -1 : sent;
      sent += n;
      data += n;
      left -= (size_t)n;
    } while (left > 0);
  }
  return sent;
}

/* The bytes of the whole list, of which a call may send only a part. */
static unsigned long long list_bytes (lua_State *L, int n, size_t size) {
  size_t last;
  if (n == 0) return 0;
  lls_piece(L, 2, n, &last);
  return (unsigned long long)(n - 1) * size + last;
}

/* It needs no room: making some could let Lua run, and change a buffer. */
static struct lls_vector one_piece (struct iovec *piece, const char *data,
                                    size_t len) {
  struct lls_vector v = {0};
  piece->iov_base = (void *)data;
  piece->iov_len = len;
  v.iov = piece;
  v.n = 1;
  v.bytes = len;
  return v;
}

/***
@section Segments
*/

/***
Sends many datagrams of one size as one piece, which the system cuts, with one
sendmsg(2): the fastest way for many datagrams to one address. The last one may
be shorter.
@function sock:sendseg
@param data string|llsocket.buffer|table the bytes; or a list of datagrams,
  strings and buffers, of which all but the last have the size
@param size integer bytes of a datagram, 1 to 65507; the system refuses to cut
  what does not fit into a packet of the interface (`EMSGSIZE`, older kernels
  `EINVAL`)
@param ai? llsocket.addrinfo where they go (default: the peer)
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes that the system took, whole datagrams: at most 64
  of them, and 65000 bytes
@return string? err what strerror(3) says
@return boolean? again true when not all went, or on `EAGAIN`, `EWOULDBLOCK`,
  `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@platform Linux (UDP_SEGMENT), with UDP. Elsewhere, and on other sockets, they
  go one by one.
@see udp(7)
*/
static int sock_sendseg (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int list = lua_istable(L, 2), n = list ? lls_checklist(L, 2) : 0, flags;
  size_t len = 0, size;
  const char *data = list ? NULL : lls_checkdata(L, 2, &len);
  struct lls_addrinfo *ai;
  const struct lls_sockaddr *a;
  struct iovec piece;
  struct lls_vector v;
  unsigned long long total = len;
  ssize_t sent;
  size = (size_t)lls_checkint(L, 3, 1, 65507);
  ai = lua_isnoneornil(L, 4) ? NULL : lls_toaddrinfo(L, 4);
  flags = lls_sendflags(L, 5);
  if (list) {
    lls_newvector(L, &v);
    collect(L, n, size, &v);
    lls_endvector(&v);
    total = list_bytes(L, n, size);
    if (total == 0 && !lls_isclosed(s)) return lls_sent(L, 0, 0);
  }
  else
    v = one_piece(&piece, data, len);
  a = ai == NULL ? NULL : &ai->addr;
  sent = OS_SEGMENTS && is_udp(s)
           ? os_sendsegments(s->fd, v.iov, v.n, (size_t)(v.bytes),
                             size, a, flags)
           : send_each(s, &v, size, a, flags);
  return lls_sentby(L, s, sent, total);
}

/* A piece that was received, and the size of the datagrams in it. */
struct piece {
  ssize_t n;
  size_t segment;
  int cut;
  struct lls_sockaddr from;
};

/* Only UDP gets room for control data: what unix sockets would bring there,
   descriptors, nobody would take. */
static struct piece receive (const struct lls_socket *s, char *room,
                             size_t size, int flags) {
  union {
    struct cmsghdr align;
    char bytes[256];
  } control;
  struct iovec iov;
  struct msghdr m = {0};
  struct piece p = {0};
  iov.iov_base = room;
  iov.iov_len = size;
  m.msg_iov = &iov;
  m.msg_iovlen = 1;
  m.msg_name = &p.from.u;
  m.msg_namelen = sizeof(p.from.u);
  m.msg_control = is_udp(s) ? &control : NULL;
  m.msg_controllen = is_udp(s) ? sizeof(control) : 0;
  p.n = os_recvmsg(s->fd, &m, flags & ~MSG_TRUNC);
  p.from.len = m.msg_namelen;
  p.cut = (m.msg_flags & MSG_TRUNC) != 0;
  p.segment = p.n == -1 ? 0 : os_segmentsize(&m);
  if (p.segment == 0) p.segment = (size_t)p.n;
  return p;
}

/* After two results: that the piece was longer than the room. */
static int finish (lua_State *L, const struct piece *p) {
  if (!p->cut) return 2;
  lua_settop(L, lua_gettop(L) + 3);
  lua_pushboolean(L, 1);
  return 6;
}

/***
Receives a piece that may be many datagrams of one sender, and takes it apart,
with one recvmsg(2). `sock:udpgro(true)` lets them come as one; otherwise there
is one datagram.
@function sock:recvseg
@param bufsize? integer the most bytes of the piece (default 65536)
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return string[]? msgs the datagrams
@return llsocket.addrinfo? ai their sender; nil where it has no address
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return boolean? cut true when the piece was longer than `bufsize`, and the
  rest is lost
@gone
@platform Linux (UDP_GRO). Elsewhere there is always one datagram.
@see udp(7)
*/
static int sock_recvseg (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  size_t size = lls_checkbufsize(L, 2), at = 0;
  int flags = lls_checkflags(L, 3), k = 0;
  struct piece p;
  char *room;
  if (lls_isclosed(s)) return lls_fail(L, 2, 1);
  if (size == 0) return lls_failwith(L, 2, 1, EINVAL);
  room = lls_takeroom(L, size);
  p = receive(s, room, size, flags);
  if (p.n == -1 || lls_isend(s, p.n, flags)) {
    lls_giveroom(L, room);
    return p.n == 0 ? 0 : lls_notreceived(L, 2);
  }
  lua_newtable(L);
  do {
    size_t len = (size_t)p.n - at < p.segment ? (size_t)p.n - at : p.segment;
    lua_pushlstring(L, room + at, len);
    lua_rawseti(L, -2, ++k);
    at += len;
  } while (at < (size_t)p.n);
  lls_giveroom(L, room);
  if (p.from.len == 0)
    lua_pushnil(L);
  else
    lls_newaddr(L, &p.from, s->socktype, s->protocol);
  return finish(L, &p);
}

/***
Receives a piece that may be many datagrams of one sender into a buffer, in
the place of what it holds: `buf:split(size)` takes it apart, or `buf:sub`.
@function sock:recvseg_into
@param buf llsocket.buffer
@param ai? llsocket.addrinfo an address object of your own for the sender
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped
@return integer? len bytes of the piece
@return integer? size bytes of each datagram, of which the last may be shorter
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return boolean? cut as with `sock:recvseg`
@gone
@platform as with `sock:recvseg`
@see udp(7)
*/
static int sock_recvseg_into (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_buffer *b = lls_tobuffer(L, 2);
  struct lls_addrinfo *ai = lua_isnoneornil(L, 3) ? NULL
                                                  : lls_toaddrinfo(L, 3);
  int flags = lls_checkflags(L, 4);
  struct piece p;
  if (lls_isclosed(s)) return lls_fail(L, 2, 1);
  p = receive(s, lls_blockdata(L, 2, &b->block), b->block.room, flags);
  if (p.n == -1) return lls_notreceived(L, 2);
  if (lls_isend(s, p.n, flags)) return 0;
  b->block.start = b->reserved = 0;
  b->block.len = (size_t)p.n;
  if (ai != NULL) lls_readdress(ai, &p.from, s->socktype, s->protocol);
  lls_pushint(L, p.n);
  lls_pushint(L, p.segment);
  return finish(L, &p);
}

static const luaL_Reg methods[] = {
  {"sendseg", sock_sendseg},
  {"recvseg", sock_recvseg},
  {"recvseg_into", sock_recvseg_into},
  {NULL, NULL}
};

const struct lls_module lls_segment = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
