/* SPDX-License-Identifier: MIT */
/* Bytes through a socket: send, sendto, recv, recvfrom, sendfile. */
#include "sock/sock.h"

static void refuse_zerocopy (lua_State *L, int i) {
  while (!(lls_optcint(L, i, 0) & OS_ZEROCOPY)) i++;
  luaL_argerror(L, i, "MSG_ZEROCOPY is refused: nothing keeps the bytes until "
                "the kernel has read them");
}

int lls_sendflags (lua_State *L, int i) {
  int flags = lls_checkflags(L, i);
  if (flags & OS_ZEROCOPY) refuse_zerocopy(L, i);
  return flags | OS_NOSIGNAL;
}

ssize_t lls_sendvector (const struct lls_socket *s, const struct lls_vector *v,
                        const struct lls_sockaddr *to, int flags) {
  struct msghdr m = {0};
  if (lls_istoolong(s, v)) return -1;
  if (v->n == 1 && to == NULL)
    return send(s->fd, v->iov->iov_base, v->iov->iov_len, flags);
  if (v->n == 1)
    return sendto(s->fd, v->iov->iov_base, v->iov->iov_len, flags,
                  &to->u.sa, to->len);
  if (to != NULL) {
    m.msg_name = (void *)&to->u;
    m.msg_namelen = to->len;
  }
  m.msg_iov = v->iov;
  m.msg_iovlen = (unsigned int)v->n;
  return sendmsg(s->fd, &m, flags);
}

/***
@section Sending and receiving
*/

/***
Sends bytes on a connected socket, with one system call.

A list is sent as one message, without making a string of it: its pieces of at
most 1 KiB are copied together, up to 64 KiB, because that is faster than a
vector, and of what is then left a call takes 1024 pieces (`IOV_MAX`). What is
beyond that is a short send on a stream and `EMSGSIZE` on other sockets.

A stream may take only a part: then `again` is true, and `sock:send_part(data,
len + 1)` goes on. A datagram goes whole or not at all.
@function sock:send
@param data string|llsocket.buffer|table the bytes, or a list of strings and
  buffers; on a stream none sends nothing, on a datagram socket it is an empty
  datagram
@param ... integer `MSG_*` flags, OR-ed; nil holes are skipped.
  `MSG_ZEROCOPY` raises an error, as it does wherever something is sent:
  nothing keeps the memory alive until the kernel has read it
@return integer? len bytes that the system took; 0 with `again` when it took
  none for now
@return string? err what strerror(3) says
@return boolean? again true when not all went, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`; false when all went
@return integer? errno
@gone nil, nil, nil, errno
@usage
  local page = 'hello'
  local head = ('Content-Length: %d\r\n\r\n'):format(#page)
  print(a:send { head, page })  --> 26 nil false
@see send(2), sendmsg(2)
*/
static int sock_send (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int flags = lls_sendflags(L, 3);
  struct lls_vector v;
  ssize_t n;
  if (lua_type(L, 2) == LUA_TSTRING) {  /* the shortest way */
    size_t len;
    const char *data = lua_tolstring(L, 2, &len);
    return lls_sentby(L, s, send(s->fd, data, len, flags), len);
  }
  lls_todata(L, 2, &v);
  n = lls_sendvector(s, &v, NULL, flags);
  return lls_sentby(L, s, n, v.bytes + v.missed);
}

/***
Sends bytes to an address, with one system call.
@function sock:sendto
@param data string|llsocket.buffer|table the bytes of the datagram, as with
  `sock:send`
@param ai llsocket.addrinfo where it goes
@param ... integer
@return integer? len bytes that the system took
@return string? err what strerror(3) says
@return boolean? again as with `sock:send`; with `MSG_FASTOPEN` also while the
  connection goes on by itself (`EINPROGRESS`), as with `sock:connect`
@return integer? errno
@gone nil, nil, nil, errno
@usage
  here:sendto('hello', there:getsockname())
  print(there:recvfrom() == 'hello')  --> true
@see sendto(2)
*/
static int sock_sendto (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  const struct lls_sockaddr *a;
  int flags;
  struct lls_vector v;
  ssize_t n;
  lls_datacheck(L, 2);
  a = &lls_toaddrinfo(L, 3)->addr;
  flags = lls_sendflags(L, 4);
  if (lua_type(L, 2) == LUA_TSTRING) {
    size_t len;
    const char *data = lua_tolstring(L, 2, &len);
    n = sendto(s->fd, data, len, flags, &a->u.sa, a->len);
    return lls_sentby(L, s, n, len);
  }
  lls_todata(L, 2, &v);
  n = lls_sendvector(s, &v, a, flags);
  return lls_sentby(L, s, n, v.bytes + v.missed);
}

/***
Sends a part of the bytes, with one system call and without making a string of
the part. After a short send go on at `i + len`.
@function sock:send_part
@param data string|llsocket.buffer|table the bytes, as with `sock:send`
@param i? integer the position of the first byte (default 1), negative from
  the end; in a list they are counted over all its pieces
@param j? integer the position of the last byte (default -1)
@param ... integer
@return integer? len bytes that the system took
@return string? err what strerror(3) says
@return boolean? again true when not the whole part went, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@usage
  local i, data = 1, ('x'):rep(1000)
  while i <= #data do
    local len, err, again = a:send_part(data, i)
    i = i + assert(len, err)
    if again then a:sendable(math.huge) end
  end
  print(#b:recv())  --> 1000
@see send(2)
*/
static int sock_send_part (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int flags = lls_sendflags(L, 5);
  struct lls_vector v;
  ssize_t n;
  lls_topart(L, 2, 3, &v);
  n = lls_sendvector(s, &v, NULL, flags);
  return lls_sentby(L, s, n, v.bytes + v.missed);
}

/* A receive: what was asked for, and what came. What is small is received on
   the stack: taking the state's room costs more. */
struct receive {
  char small[8192];  /* the first, so that it is aligned */
  const struct lls_socket *s;
  char *room;
  size_t size;
  int flags;
  ssize_t n;
};

static void take_room (lua_State *L, struct receive *r) {
  r->room = r->size > sizeof(r->small) ? lls_takeroom(L, r->size) : r->small;
  if (r->flags & MSG_TRUNC) memset(r->room, 0, r->size);
}

static void give_room (lua_State *L, const struct receive *r) {
  if (r->room != r->small) lls_giveroom(L, r->room);
}

static void receive (struct receive *r, struct lls_sockaddr *from) {
  if (r->size == 0) {
    if (!lls_isclosed(r->s)) errno = EINVAL;
    r->n = -1;
  }
  else if (lls_losesboundaries(r->s))
    r->n = -1;
  else if (from == NULL)
    r->n = recv(r->s->fd, r->room, r->size, r->flags);
  else
    r->n = recvfrom(r->s->fd, r->room, r->size, r->flags, &from->u.sa,
                    &from->len);
}

/* With MSG_TRUNC the system tells what was there, not what it wrote. */
size_t lls_written (const struct lls_socket *s, ssize_t n, size_t room,
                    int flags) {
  if ((flags & MSG_TRUNC) && OS_TRUNC_DISCARDS
      && s->socktype == SOCK_STREAM && s->family != AF_UNIX)
    return 0;
  return (size_t)n < room ? (size_t)n : room;
}

int lls_truelength (lua_State *L, size_t written, ssize_t n, int results,
                    int nils) {
  if (written == (size_t)n) return results;
  lua_settop(L, lua_gettop(L) + nils);
  lls_pushint(L, n);
  return results + nils + 1;
}

static int is_end (const struct receive *r) {
  return lls_isend(r->s, r->n, r->flags);
}

static size_t push_message (lua_State *L, const struct receive *r) {
  size_t len = lls_written(r->s, r->n, r->size, r->flags);
  lua_pushlstring(L, r->room, len);
  give_room(L, r);
  return len;
}

/***
Receives bytes from a connected socket, with one recv(2).

Of a datagram that is longer than `bufsize` the rest is lost; with `MSG_TRUNC`
a fifth value tells its true length. On TCP `MSG_TRUNC` discards what it
receives: the message is `''` and the fifth value tells how many bytes went.
@function sock:recv
@param bufsize? integer the most bytes to receive (default 65536, which holds
  any UDP datagram); 0 or less is the error `EINVAL`
@param ... integer
@return string? msg the bytes; `''` is an empty datagram
@return string? err what strerror(3) says; `ECONNRESET` means that data was
  lost
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length the true length, where `MSG_TRUNC` tells another one
  than `#msg`
@gone
@platform `MSG_TRUNC` as a flag: Linux.
@usage
  a:send('hello')
  local msg, err, again = b:recv()
  if msg then print(msg)                          --> hello
  elseif err then print(err)
  elseif not again then print 'closed by the peer' end
@see recv(2), tcp(7)
*/
static int sock_recv (lua_State *L) {
  struct receive r;
  r.s = lls_tosocket(L, 1);
  r.size = lls_checkbufsize(L, 2);
  r.flags = lls_checkflags(L, 3);
  take_room(L, &r);
  receive(&r, NULL);
  if (r.n == -1 || is_end(&r)) {
    give_room(L, &r);
    return r.n == 0 ? 0 : lls_notreceived(L, 1);
  }
  return lls_truelength(L, push_message(L, &r), r.n, 1, 3);
}

/***
Receives bytes and the address that they came from, with one recvfrom(2).
@function sock:recvfrom
@param bufsize? integer as with `sock:recv`
@param ... integer
@return string? msg the bytes; `''` is an empty datagram
@return llsocket.addrinfo? ai the sender; nil where it has no address
@return string? err what strerror(3) says
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@return integer? length as with `sock:recv`
@gone
@usage
  here:sendto('hello', there:getsockname())
  local msg, ai = there:recvfrom()
  print(msg, ai == here:getsockname())  --> hello true
@see recvfrom(2)
*/
static int sock_recvfrom (lua_State *L) {
  struct receive r;
  struct lls_sockaddr from;
  size_t len;
  r.s = lls_tosocket(L, 1);
  r.size = lls_checkbufsize(L, 2);
  r.flags = lls_checkflags(L, 3);
  take_room(L, &r);
  from.len = sizeof(from.u);
  receive(&r, &from);
  if (r.n == -1 || is_end(&r)) {
    give_room(L, &r);
    return r.n == 0 ? 0 : lls_notreceived(L, 2);
  }
  len = push_message(L, &r);
  if (from.len == 0)
    lua_pushnil(L);
  else
    lls_newaddr(L, &from, r.s->socktype, r.s->protocol);
  return lls_truelength(L, len, r.n, 2, 3);
}

/***
Sends a part of a file, with sendfile(2) where the system has it, so that the
data is not copied through this process. The file's own position does not move.

A call may send fewer bytes than asked for; `again` is true then, also at the
end of the file, where `len` is 0: so compare the sum with the file's size.
@function sock:sendfile
@param fd integer|file*|userdata a file's descriptor, an open Lua file, or an
  object with a method `fd` or `getfd`
@param bytes integer how many, at least 1 (otherwise `EINVAL`); may be beyond
  4 GiB
@param offset? integer where to begin, in bytes from the file's beginning
  (default 0). What a Lua file has not written out yet is not there:
  `file:flush()` before
@return integer? len bytes that the system took
@return string? err what strerror(3) says
@return boolean? again true when `len < bytes`, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@platform Linux sends at most 2 GiB in a call, and anything that can be
  mapped; FreeBSD and macOS regular files. Where there is no such call
  (NetBSD, OpenBSD) a part of the file is read and sent.
@usage
  local file = assert(io.tmpfile())
  file:write('a page')
  file:flush()
  print(a:sendfile(file, 6))  --> 6 nil false
  file:close()
@see sendfile(2)
*/
static int sock_sendfile (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int fd = lls_checkfd(L, 2);
  long long bytes = lls_checkint(L, 3, LLONG_MIN, LLONG_MAX);
  off_t offset = 0;
  size_t chunk = bytes < 0x7ffff000 ? (size_t)bytes : 0x7ffff000;
  if (!lua_isnoneornil(L, 4))
    offset = (off_t)lls_checkint(L, 4, LLONG_MIN, LLONG_MAX);
  if (lls_isclosed(s)) return lls_fail(L, 1, 1);
  if (bytes < 1) return lls_failwith(L, 1, 1, EINVAL);
  return lls_sentby(L, s, os_sendfile(s->fd, fd, offset, chunk),
                    (unsigned long long)bytes);
}

static const luaL_Reg methods[] = {
  {"send", sock_send},
  {"sendto", sock_sendto},
  {"send_part", sock_send_part},
  {"recv", sock_recv},
  {"recvfrom", sock_recvfrom},
  {"sendfile", sock_sendfile},
  {NULL, NULL}
};

const struct lls_module lls_transfer = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
