/* SPDX-License-Identifier: MIT */
/* The calls that send and receive a batch. */
#include "msg/msg.h"

/* Flags that make no sense for many messages: each has a text that says what to
   do in its place. */
struct refusal {
  int flag;
  const char *text;
};

static const struct refusal receiving[] = {
  {MSG_PEEK, "MSG_PEEK would give the first message again and again: receive "
             "one by one to look at it"},
  {MSG_WAITALL, "MSG_WAITALL is for streams"},
  {MSG_OOB, "MSG_OOB is for streams"},
  {0, NULL}
};

static const struct refusal sending[] = {
#ifdef MSG_MORE
  {MSG_MORE, "MSG_MORE would make one datagram of all: `add` takes a list"},
#endif
#ifdef MSG_FASTOPEN
  {MSG_FASTOPEN, "MSG_FASTOPEN is for streams"},
#endif
  {MSG_OOB, "MSG_OOB is for streams"},
  {OS_ZEROCOPY, "MSG_ZEROCOPY is refused: nothing keeps the bytes until the "
                "kernel has read them"},  /* 0 where there is no such flag */
  {0, NULL}
};

static int check_flags (lua_State *L, const struct refusal *r) {
  int flags = lls_checkflags(L, 3), i;
  for (; flags != 0 && r->flag != 0; r++)
    for (i = 3; (flags & r->flag) != 0 && i <= lua_gettop(L); i++)
      if (lls_optcint(L, i, 0) & r->flag) luaL_argerror(L, i, r->text);
  return flags;
}

static int is_udp (const struct lls_socket *s) {
  return (s->family == AF_INET || s->family == AF_INET6)
         && s->socktype == SOCK_DGRAM
         && (s->protocol == 0 || s->protocol == IPPROTO_UDP);
}

/* Why a socket takes no batch, or 0. On a stream the system would go on after
   a part of a message. */
static int refused (const struct lls_socket *s) {
  if (s->fd < 0) return EBADF;
  return s->socktype == SOCK_STREAM ? EOPNOTSUPP : 0;
}

/***
@section Batches
*/

/***
Receives many messages into a batch, in the place of what it holds, with one
recvmmsg(2), or recvmsg(2) for a batch of one slot: on a blocking socket it
waits for the first one, and takes those that are there. On a seqpacket
connection, empty records behind the last one are taken for its end, as the
system gives no other sign of that.

`MSG_PEEK` is an error: it would give the first message again and again.
@function sock:recvbatch
@param b llsocket.batch
@param ... integer
@return integer? count how many messages came
@return string? err what strerror(3) says; `EOPNOTSUPP` on a stream;
  `EMSGSIZE` when coalesced datagrams (`sock:udpgro`) need slots of 65535 bytes
@return boolean? again true on `EAGAIN`, `EWOULDBLOCK` and `EINTR`
@return integer? errno
@gone
@platform Where there is no recvmmsg(2) (macOS) they come one by one.
@usage
  local many = batch.new(64, 2048)
  for _, text in ipairs { 'hello', 'world' } do
    here:sendto(text, there:getsockname())
  end
  there:recvbatch(many)
  for data in many:datagrams() do print(data) end
  --> hello
  --> world
@see recvmmsg(2)
*/
static int sock_recvbatch (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_batch *b = lls_tobatch(L, 2);
  int flags = check_flags(L, receiving), err = refused(s), n;
  if (err != 0) return lls_failwith(L, 1, 1, err);
  if (b->slots == 0) return lls_failwith(L, 1, 1, EINVAL);
  if (s->coalesces && b->room < 65535)
    return lls_failwith(L, 1, 1, EMSGSIZE);
  lls_clearbatch(b);
  n = os_recvmmsg(s->fd, b->m, (unsigned int)b->slots,
                  flags | lls_cmsgflag(s));
  if (n == -1) return lls_notreceived(L, 1);
  b->received = 1;
  b->descriptors = s->family != AF_INET && s->family != AF_INET6;
  b->used = n;
  b->socktype = s->socktype;
  b->protocol = s->protocol;
  while (n > 0 && lls_isend(s, b->m[n - 1].msg_len, flags)
         && b->m[n - 1].msg_hdr.msg_controllen == 0)
    n--;
  b->count = n;
  if (n == 0) return 0;
  lls_pushint(L, n);
  return 1;
}

/* Sends the first message that has not gone as datagrams of the segment's size,
   each with its other control messages. Those that did not go are left. */
static int send_segments (const struct lls_socket *s, struct lls_batch *b,
                          int flags) {
  struct iovec *iov = &b->iov[b->next], left = *iov;
  struct msghdr h = b->m[b->next].msg_hdr;
  size_t size = b->segment[b->next], all = lls_batchlen(b, b->next);
  h.msg_iov = iov;
  h.msg_controllen -= (socklen_t)CMSG_SPACE(sizeof(uint16_t));
  if (h.msg_controllen == 0) h.msg_control = NULL;
  for (; left.iov_len > 0; left = *iov) {
    ssize_t n;
    if (iov->iov_len > size) iov->iov_len = size;
    n = sendmsg(s->fd, &h, flags);
    iov->iov_len = left.iov_len;
    if (n == -1) return -1;
    iov->iov_base = (char *)left.iov_base + n;
    iov->iov_len -= (size_t)n;
  }
  iov->iov_base = (char *)iov->iov_base - all;
  iov->iov_len = all;
  return 0;
}

/* One by one, where the system does not cut, until one does not go. */
static int send_each (const struct lls_socket *s, struct lls_batch *b,
                      int flags) {
  int sent = 0;
  for (; b->next < b->count; b->next++, sent++) {
    int rc = b->segment[b->next] > 0
               ? send_segments(s, b, flags)
               : (int)sendmsg(s->fd, &b->m[b->next].msg_hdr, flags);
    if (rc == -1) return sent > 0 ? sent : -1;
  }
  return sent;
}

static int send_all (const struct lls_socket *s, struct lls_batch *b,
                     int flags) {
  unsigned int n = (unsigned int)(b->count - b->next);
  int sent;
  if (b->segmented > 0 && !(OS_SEGMENTS && is_udp(s)))
    return send_each(s, b, flags);
  sent = os_sendmmsg(s->fd, b->m + b->next, n, flags);
  if (sent > 0) b->next += sent;
  return sent;
}

/***
Sends the messages of a batch that have not gone yet, with one sendmmsg(2), or
sendmsg(2) when it is one. The next call goes on where this one stopped.

An error is about one message, whose number is `b:next()`: it stays the next
one, and `b:next(b:next() + 1)` passes it over. When others went before it in
the same call, `sent` tells how many, and the next call tells the error. An
error that was pending on the socket (`ECONNREFUSED` of a datagram that went
before) the system tells only once, and drops when others went in that call:
with `sock:recverr` the queue of errors has it.
@function sock:sendbatch
@param b llsocket.batch
@param ... integer
@return integer? sent how many messages the system took
@return string? err what strerror(3) says, about message `b:next()`;
  `EOPNOTSUPP` on a stream
@return boolean? again true when not all have gone, or on `EAGAIN`,
  `EWOULDBLOCK`, `EINTR`
@return integer? errno
@gone nil, nil, nil, errno
@platform Where there is no sendmmsg(2) (macOS) they go one by one, and so do
  segments where the system does not cut (other than Linux).
@usage
  local many = batch.new(64, 2048)
  many:add('hello', there:getsockname())
  many:add({ 'some', ' more' }, there:getsockname())
  local sent, err, again = here:sendbatch(many)
  while sent and again do
    here:sendable(math.huge)
    sent, err, again = here:sendbatch(many)
  end
@see sendmmsg(2), udp(7)
*/
static int sock_sendbatch (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  struct lls_batch *b = lls_tobatch(L, 2);
  int flags = check_flags(L, sending) | OS_NOSIGNAL, err = refused(s);
  int left, sent;
  if (err != 0) return lls_failwith(L, 1, 1, err);
  lls_turnbatch(b);
  left = b->count - b->next;
  if (left == 0) return lls_sent(L, 0, 0);
  sent = send_all(s, b, flags);
  return lls_sentby(L, s, sent, (unsigned long long)left);
}

/***
Whether datagrams of one sender and one size come as one message, which takes
the system a fraction of the time. The size of each is told beside the data, so
from then on only `sock:recvbatch`, and `sock:recvmsg` with room for control
messages, receive on this socket: the other receives answer `EOPNOTSUPP`, as
they would lose the boundaries of the datagrams. `buf:read` and `iov:readv`,
which take any descriptor, do lose them.
@function sock:udpgro
@param on? boolean
@return boolean? on
@return string? err what strerror(3) says
@return integer? errno
@platform Linux (UDP_GRO).
@usage
  local many = batch.new(64, 65536)
  if there:udpgro(true) then
    many:add('aabbcc', there:getsockname(), nil, 2)  -- three datagrams
    here:sendbatch(many)
    there:recvbatch(many)
    for data in many:datagrams() do print(data) end
  end
@see udp(7)
*/
static int sock_udpgro (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int set = !lua_isnoneornil(L, 2), on = set && lls_checkbool(L, 2), rc;
  socklen_t len = sizeof(on);
  errno = ENOPROTOOPT;
  rc = !OS_SEGMENTS ? -1
         : set ? setsockopt(s->fd, IPPROTO_UDP, OS_UDP_GRO, &on, len)
               : getsockopt(s->fd, IPPROTO_UDP, OS_UDP_GRO, &on, &len);
  if (rc == 0) s->coalesces = on != 0;
  return lls_bool(L, rc, on != 0);
}

static const luaL_Reg methods[] = {
  {"recvbatch", sock_recvbatch},
  {"sendbatch", sock_sendbatch},
  {"udpgro", sock_udpgro},
  {NULL, NULL}
};

const struct lls_module lls_batchcall = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
