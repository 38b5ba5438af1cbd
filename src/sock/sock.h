/* SPDX-License-Identifier: MIT */
/* Sockets: the object that owns a descriptor. */
#ifndef LLS_SOCK_H
#define LLS_SOCK_H

#include "addr/addr.h"
#include "data/data.h"

extern const struct lls_module lls_socket, lls_owner, lls_connect,
  lls_transfer, lls_wait, lls_into, lls_option, lls_rawoption, lls_filter,
  lls_mcast, lls_describe, lls_inherited;

/* What the object knows of a peer, so that EPIPE can be told apart: there is
   one, or may be, as of a wrapped descriptor; it was called by connect(2);
   there was never one. */
enum lls_peer { LLS_PEER, LLS_CALLED, LLS_NOPEER };

struct lls_socket {
  unsigned int tag;
  int fd;  /* -1 when closed */
  struct lls_watch *watches;
  int family, socktype, protocol;
  unsigned int peer : 2;        /* of enum lls_peer */
  unsigned int nonblock : 1;    /* as it knows it; accept asks nobody */
  unsigned int connecting : 1;  /* a connect answered 'again' */
  unsigned int remembers : 1;   /* refers to an address */
  unsigned int shut : 1;        /* it has shut down the sending side */
  unsigned int lingers : 1;     /* it has set a time that close waits */
  unsigned int coalesces : 1;   /* UDP_GRO: recv and its like are refused */
  unsigned int borrowed : 1;    /* the descriptor is another's to close */
};

/* Many thousands of them are open in some programs. */
typedef char lls_socket_is_small[sizeof(struct lls_socket) <= 32 ? 1 : -1];

LLS_CHECK(socket, lls_socket, LLS_SOCKET)

/* With this flag received descriptors are close-on-exec at once. Only unix
   sockets carry them, and Linux's packet, CAN and other sockets refuse it. */
static inline int lls_cmsgflag (const struct lls_socket *s) {
  return s->family == AF_UNIX ? OS_CMSG_CLOEXEC : 0;
}

/* socket.c: makes a closed socket object; the descriptor is stored in it when
   nothing can raise an error any more. */
struct lls_socket *lls_newsocket (lua_State *L, const struct lls_socket *like,
                                  int nrefs);
/* Takes the descriptor out of its object, the only way to do that: every
   watch leaves. The object is then as if closed. */
int lls_takefd (lua_State *L, struct lls_socket *s);
/* owner.c: fills a closed object with a socket's descriptor that was made
   elsewhere, and what the system tells of it; or -1 and errno. */
int lls_takesocket (struct lls_socket *s, int fd);
/* After each successful setsockopt(2): collection must know a linger time. */
static inline void lls_optionset (struct lls_socket *s, int level, int option,
                                  const void *value, socklen_t len) {
  struct linger l;
  if (level != SOL_SOCKET || option != SO_LINGER || len < sizeof(l)) return;
  memcpy(&l, value, sizeof(l));
  s->lingers = l.l_onoff && l.l_linger > 0;
}
/* Pushes the address that the socket at i was made with, or nil. */
void lls_pushremembered (lua_State *L, int i);
/* With errno set to EBADF. */
static inline int lls_isclosed (const struct lls_socket *s) {
  if (s->fd >= 0) return 0;
  errno = EBADF;
  return 1;
}
/* Whether a receive that does not tell the size of coalesced datagrams would
   lose their boundaries; it is refused. */
static inline int lls_losesboundaries (const struct lls_socket *s) {
  if (!s->coalesces || s->fd < 0) return 0;
  errno = EOPNOTSUPP;
  return 1;
}
static inline int lls_isstream (const struct lls_socket *s) {
  return s->socktype == SOCK_STREAM || s->socktype == SOCK_SEQPACKET;
}
/* Whether a receive of n bytes has met the end; an empty datagram is a message,
   and so is what the queue of errors holds. */
static inline int lls_isend (const struct lls_socket *s, ssize_t n,
                             int flags) {
  return n == 0 && lls_isstream(s) && !(flags & OS_ERRQUEUE);
}

/* connect.c: notes what errno says of the peer after a send that failed, and
   answers whether it is an EPIPE that is an error of this side. */
int lls_failedsend (struct lls_socket *s);
void lls_lostpeer (struct lls_socket *s);  /* a connect has failed */
/* Whether the vector has no place for all pieces of a message, which goes whole
   or not at all; on a stream they wait for the next call. */
static inline int lls_istoolong (const struct lls_socket *s,
                                 const struct lls_vector *v) {
  if (v->missed == 0 || s->fd < 0 || s->socktype == SOCK_STREAM) return 0;
  errno = EMSGSIZE;
  return 1;
}
/* lls_sent of a socket. */
static inline int lls_sentby (lua_State *L, struct lls_socket *s, long long n,
                              unsigned long long total) {
  if (n >= 0)
    s->peer = LLS_PEER;
  else if (lls_failedsend(s))
    return lls_fail(L, 1, 1);
  return lls_sent(L, n, total);
}
/* wait.c: milliseconds as poll(2) takes them, rounded up; without limit, -1,
   for math.huge. */
int lls_checkmsec (lua_State *L, int i);
static inline int lls_optmsec (lua_State *L, int i, int def) {
  return lua_isnoneornil(L, i) ? def : lls_checkmsec(L, i);
}
double lls_now (void);
/* transfer.c: the flags from the argument i on of whatever sends. */
int lls_sendflags (lua_State *L, int i);
/* Sends what lls_todata has gathered, to an address or NULL. */
ssize_t lls_sendvector (const struct lls_socket *s, const struct lls_vector *v,
                        const struct lls_sockaddr *to, int flags);
/* Of n bytes that a receive told, those that were written. */
size_t lls_written (const struct lls_socket *s, ssize_t n, size_t room,
                    int flags);
/* Pushes n, when it is another number, behind the place of the error number:
   after `results` values and so many nils. */
int lls_truelength (lua_State *L, size_t written, ssize_t n, int results,
                    int nils);
/* luasocket.c: the table that lua/llsocket/luasocket works with. */
int lls_luasocketcalls (lua_State *L);

#endif
