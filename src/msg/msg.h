/* SPDX-License-Identifier: MIT */
/* Messages: an address, data and control messages in one call. */
#ifndef LLS_MSG_H
#define LLS_MSG_H

#include "sock/sock.h"

extern const struct lls_module lls_cmsghdr, lls_cmsghdrs, lls_msghdr, lls_message,
  lls_mmsg, lls_segment;

/* A control message. Descriptors that came from the system are owned: by the
   queue until `shift` has handed out the message, by the message until `data`
   has told their numbers. */
enum lls_owner { LLS_NOTOWNED, LLS_OWNED, LLS_QUEUEOWNED };

struct lls_cmsghdr {
  unsigned int tag;
  int level, type;
  enum lls_owner owned;
  size_t len;
  char data[];
};

/* A queue of control messages, in the table that it refers to, and the room
   in which the system writes them: [next, len) is not in the queue yet. */
struct lls_cmsghdrs {
  unsigned int tag;
  int first, count;
  unsigned int moves;  /* counts what changes [next, len) */
  size_t next, len, room;
  struct cmsghdr raw[];
};

/* Its three objects are in the table that it refers to. `fresh`: the last
   recvmsg has put the sender into `from`, and no object is made of it yet. */
struct lls_msghdr {
  unsigned int tag;
  int flags;
  int fresh;
  unsigned int receives;
  int socktype, protocol;
  struct lls_sockaddr from;
};

LLS_CHECK(cmsghdr, lls_cmsghdr, LLS_CMSGHDR)
LLS_CHECK(cmsghdrs, lls_cmsghdrs, LLS_CMSGHDRS)
LLS_CHECK(msghdr, lls_msghdr, LLS_MSGHDR)

/* cmsghdr.c */
void lls_closerights (const char *data, size_t len);
/* Whether the data of such a message are descriptors. */
int lls_carriesfds (int level, int type);
struct lls_cmsghdr *lls_newcmsghdr (lua_State *L, int level, int type,
                                    const void *data, size_t len);
/* Closes the descriptors that it owns. */
void lls_dropcmsghdr (struct lls_cmsghdr *c);
/* The bytes of data of a received one that ends before `end`. */
size_t lls_cmsglen (const struct cmsghdr *h, const void *end);

/* cmsghdrs.c: the queue at i as the system takes it, in memory that is
   pushed; nothing is pushed and *len is 0 when it is empty. */
void *lls_packcontrol (lua_State *L, int i, size_t *len);
/* Makes the room of the queue at i free, and after a receive puts the
   messages that came in the place of the old ones. */
struct lls_cmsghdrs *lls_readycontrol (lua_State *L, int i);
void lls_replacecontrol (lua_State *L, int i, size_t len);

/* msghdr.c: each pushes an object of the header at i, or nil and answers 0. */
const struct lls_sockaddr *lls_mhname (lua_State *L, int i);
/* The bytes to send, or the room to receive into, and whose they are when that
   is a buffer. */
struct lls_buffer *lls_mhdata (lua_State *L, int i, int receive,
                               struct iovec *iov);
int lls_mhcontrol (lua_State *L, int i);

#endif
