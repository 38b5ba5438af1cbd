/* SPDX-License-Identifier: MIT */
/* Messages: an address, data and control messages in one call. */
#ifndef LLS_MSG_H
#define LLS_MSG_H

#include "base/codec.h"
#include "sock/sock.h"

extern const struct lls_module lls_cmsghdr, lls_cmsghdrs, lls_msghdr,
  lls_message, lls_batch, lls_batchread, lls_batchcall, lls_batchcontrol,
  lls_controlvalues;

/* A control message. Descriptors that came from the system are its own until
   `data` has told their numbers. */
struct lls_cmsghdr {
  unsigned int tag;
  int level, type;
  int owned;
  size_t len;
  char data[];
};

/* A queue of control messages; see cmsghdrs.c. Those that were received are in
   the half `half` of `raw`, at [next, len) of its `room` bytes; `count` others
   follow, in the table that it refers to. */
struct lls_cmsghdrs {
  unsigned int tag;
  int count, half;
  size_t next, len, room;
  struct cmsghdr raw[];
};

/* Its three objects are in the table that it refers to. `fresh`: the last
   recvmsg has put the sender into `from`, and no object is made of it yet. */
struct lls_msghdr {
  unsigned int tag;
  int flags;
  int fresh;
  int socktype, protocol;
  struct lls_sockaddr from;
};

/* Messages in slots; see batch.c. */
struct lls_batch {
  unsigned int tag;
  int slots, count, used;
  int next;         /* the first that has not been sent */
  int received;     /* filled by a receive, not by `add` */
  int descriptors;  /* what was received may carry descriptors */
  int segmented;    /* how many messages to send have a segment's size */
  int socktype, protocol;  /* of the senders' addresses */
  size_t room, control;  /* bytes of a slot's data, and of its control data */
  size_t stride;         /* from one slot's control data to the next one's */
  struct iovec *iov;
  struct lls_sockaddr *name;
  size_t *segment;
  char *controls, *data;
  struct os_mmsghdr m[];
};

LLS_CHECK(cmsghdr, lls_cmsghdr, LLS_CMSGHDR)
LLS_CHECK(cmsghdrs, lls_cmsghdrs, LLS_CMSGHDRS)
LLS_CHECK(msghdr, lls_msghdr, LLS_MSGHDR)
LLS_CHECK(batch, lls_batch, LLS_BATCH)

/* The bytes of the most control messages that come at once: 253 descriptors,
   which Linux passes at most, so that none is left without an owner, and
   credentials, a time of arrival, a packet's interface and so on. */
#define LLS_CONTROLROOM  (CMSG_SPACE(253 * sizeof(int)) + 512)

/* cmsghdr.c */
/* A control message among those that the system wrote. */
struct lls_cmsg {
  int level, type;
  const char *data;
  size_t len;
};
/* The next of the `len` bytes at `raw`, from `*at` on; 0 behind the last.
   A system may tell the length that the message had before it was cut. What is
   walked through while Lua runs may have become shorter than `*at`. */
static inline int lls_nextcontrol (const void *raw, size_t len, size_t *at,
                                   struct lls_cmsg *c) {
  struct cmsghdr h;
  size_t left = *at < len ? len - *at : 0;
  if (left < CMSG_LEN(0)) return 0;
  memcpy(&h, (const char *)raw + *at, sizeof(h));
  if (h.cmsg_len < CMSG_LEN(0)) return 0;
  c->level = h.cmsg_level;
  c->type = h.cmsg_type;
  c->data = (const char *)raw + *at + CMSG_LEN(0);
  c->len = (h.cmsg_len < left ? h.cmsg_len : left) - CMSG_LEN(0);
  *at = CMSG_SPACE(c->len) < left ? *at + CMSG_SPACE(c->len) : len;
  return 1;
}
/* Writes the head of one at `*at`, and answers where its data are. */
char *lls_putcontrol (void *raw, size_t *at, int level, int type, size_t len);
/* Whether the data of such a message are descriptors. */
int lls_carriesfds (int level, int type);
void lls_closerights (const char *data, size_t len);
/* Closes all descriptors in them, from `at` on. */
void lls_closecontrol (const void *raw, size_t len, size_t at);
/* A new one with room for `len` bytes of data. */
struct lls_cmsghdr *lls_newcmsghdr (lua_State *L, size_t len);

/* control.c: the row of that name, or an error of the argument `arg`. */
const struct lls_control *lls_checkcontrol (lua_State *L, int arg,
                                            const char *name);

/* cmsghdrs.c: the queue at i as the system takes it, in memory that is
   pushed; nothing is pushed and *len is 0 when it is empty. */
void *lls_packcontrol (lua_State *L, int i, size_t *len);
/* Where the system may write its messages, and how many bytes: NULL for none.
   After the receive they come in the place of the old ones. */
void *lls_controlroom (struct lls_cmsghdrs *q);
void lls_replacecontrol (lua_State *L, int i, size_t len);

/* msghdr.c: each pushes an object of the header at i, or nil and answers 0. */
const struct lls_sockaddr *lls_mhname (lua_State *L, int i);
/* What is sent, right until Lua runs: it takes the header's place at i. */
void lls_mhdata (lua_State *L, int i, struct lls_vector *v);
/* The room to receive into, and whose it is when that is a buffer. */
struct lls_buffer *lls_mhroom (lua_State *L, int i, struct iovec *iov);
int lls_mhcontrol (lua_State *L, int i);

/* batchcontrol.c: writes the control messages in the table at i, as the system
   takes them, where there is room for `room` bytes. 0, and errno, for what the
   system refuses. */
int lls_readcontrols (lua_State *L, int i, char *place, size_t room,
                      size_t *len);

/* The size of the datagrams that the kernel has coalesced in it, or 0. */
size_t lls_receivedsegment (const struct lls_batch *b, int k);

#define LLS_UNKNOWN  ((size_t)-1)  /* a segment's size that nobody asked for */

/* The size of the datagrams of a slot, or 0 when it is one datagram. It is
   looked for once: a coalesced slot is asked for each of its datagrams. */
static inline size_t lls_slotsegment (struct lls_batch *b, int k) {
  if (b->segment[k] == LLS_UNKNOWN)
    b->segment[k] = b->m[k].msg_hdr.msg_controllen > 0
                      ? lls_receivedsegment(b, k) : 0;
  return b->segment[k];
}

static inline char *lls_slotdata (const struct lls_batch *b, int k) {
  return b->data + (size_t)k * b->room;
}

/* batch.c: the slot of the message whose number is argument 2, or -1. */
int lls_checkslot (lua_State *L, const struct lls_batch *b);
void lls_clearbatch (struct lls_batch *b);
/* Makes what was received something to send. */
void lls_turnbatch (struct lls_batch *b);
size_t lls_batchlen (const struct lls_batch *b, int k);

#endif
