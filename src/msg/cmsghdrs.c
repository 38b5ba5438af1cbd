/* SPDX-License-Identifier: MIT */
/***
@module llsocket.cmsghdrs
A queue of control messages, for `mh:control`: what `sock:sendmsg` sends, and
what `sock:recvmsg` has received. `#cmsgs` is how many there are.

A receive replaces what was in the queue. Descriptors that are in received
messages which nobody has taken are closed when the queue is collected or
receives again.
*/
#include "msg/msg.h"

/* What the system passes at once: 253 descriptors, credentials, a time of
   arrival, a packet's interface and so on. */
#define ROOM  (CMSG_SPACE(253 * sizeof(int)) + 512)

static struct cmsghdr *next_received (struct lls_cmsghdrs *q) {
  struct msghdr m = {0};
  m.msg_control = (char *)q->raw + q->next;
  m.msg_controllen = (socklen_t)(q->len - q->next);
  return CMSG_FIRSTHDR(&m);
}

static void skip_received (struct lls_cmsghdrs *q, struct cmsghdr *h) {
  struct msghdr m = {0};
  struct cmsghdr *next;
  q->moves++;
  m.msg_control = q->raw;
  m.msg_controllen = (socklen_t)q->len;
  next = CMSG_NXTHDR(&m, h);
  q->next = next == NULL ? q->len : (size_t)((char *)next - (char *)q->raw);
}

static int carries_rights (const struct cmsghdr *h) {
  return lls_carriesfds(h->cmsg_level, h->cmsg_type);
}

/* Pushes the queue's table. */
static void push_queue (lua_State *L, int i) {
  lls_getref(L, i);
  if (!lua_istable(L, -1)) luaL_error(L, "a queue's table was taken away");
}

/* Pushes the queue's table, after all that was received has moved into it.
   A descriptor changes its owner when no error can come any more. */
static struct lls_cmsghdrs *unpack (lua_State *L, int i) {
  struct lls_cmsghdrs *q = lls_tocmsghdrs(L, i);
  struct cmsghdr *h;
  push_queue(L, i);
  while ((h = next_received(q)) != NULL) {
    size_t len = lls_cmsglen(h, (char *)q->raw + q->len);
    unsigned int moves = q->moves;
    struct lls_cmsghdr *c =
      lls_newcmsghdr(L, h->cmsg_level, h->cmsg_type, CMSG_DATA(h), len);
    if (q->moves != moves) {  /* a finalizer used this queue */
      lua_pop(L, 1);
      continue;
    }
    lua_rawseti(L, -2, q->first + q->count + 1);
    if (carries_rights(h)) c->owned = LLS_QUEUEOWNED;
    q->count++;
    skip_received(q, h);
  }
  q->next = q->len = 0;
  return q;
}

static void close_received (struct lls_cmsghdrs *q) {
  struct cmsghdr *h;
  for (; (h = next_received(q)) != NULL; skip_received(q, h)) {
    const void *data = CMSG_DATA(h);
    if (carries_rights(h))
      lls_closerights(data, lls_cmsglen(h, (char *)q->raw + q->len));
  }
  q->next = q->len = 0;
}

static struct lls_cmsghdr *test_message (lua_State *L, int i) {
  return lls_test(L, i, LLS_CMSGHDR, sizeof(struct lls_cmsghdr));
}

struct lls_cmsghdrs *lls_readycontrol (lua_State *L, int i) {
  struct lls_cmsghdrs *q = unpack(L, i);
  lua_pop(L, 1);
  return q;
}

void lls_replacecontrol (lua_State *L, int i, size_t len) {
  struct lls_cmsghdrs *q = lls_tocmsghdrs(L, i);
  push_queue(L, i);
  for (; q->count > 0; q->count--, q->first++) {
    struct lls_cmsghdr *c;
    lua_rawgeti(L, -1, q->first + 1);
    c = test_message(L, -1);
    if (c != NULL && c->owned == LLS_QUEUEOWNED) lls_dropcmsghdr(c);
    lua_pop(L, 1);
    lua_pushnil(L);
    lua_rawseti(L, -2, q->first + 1);
  }
  lua_pop(L, 1);
  q->first = 0;
  q->moves++;
  q->len = len;
}

/* Pushes the queue's k-th message from the table at `table`. A finalizer may
   have changed the queue since it was looked at: then it is none. */
static struct lls_cmsghdr *push_message (lua_State *L, int table, int k) {
  struct lls_cmsghdr *c;
  lua_rawgeti(L, table, k);
  c = test_message(L, -1);
  if (c == NULL) luaL_error(L, "a queue changed while it was sent");
  return c;
}

void *lls_packcontrol (lua_State *L, int i, size_t *len) {
  struct lls_cmsghdrs *q = unpack(L, i);
  int table = lua_gettop(L), first = q->first + 1, last = q->first + q->count;
  int k;
  struct msghdr m = {0};
  struct cmsghdr *h;
  size_t total = 0;
  for (k = first; k <= last; k++, lua_pop(L, 1)) {
    size_t more = push_message(L, table, k)->len;
    if (more > INT_MAX / 2 - total)
      luaL_error(L, "control messages are too long");
    total += CMSG_SPACE(more);
  }
  *len = total;
  if (total == 0) return NULL;
  m.msg_control = lls_newmemory(L, total, NULL)->bytes;
  m.msg_controllen = (socklen_t)total;
  memset(m.msg_control, 0, total);
  h = CMSG_FIRSTHDR(&m);
  for (k = first; k <= last; k++, lua_pop(L, 1)) {
    struct lls_cmsghdr *c = push_message(L, table, k);
    if (h == NULL || c->len > (size_t)((char *)m.msg_control + total
                                       - (char *)CMSG_DATA(h)))
      luaL_error(L, "a queue changed while it was sent");
    h->cmsg_level = c->level;
    h->cmsg_type = c->type;
    h->cmsg_len = (socklen_t)CMSG_LEN(c->len);
    memcpy(CMSG_DATA(h), c->data, c->len);
    h = CMSG_NXTHDR(&m, h);
  }
  return m.msg_control;
}

/***
Makes an empty queue.
@function cmsghdrs.new
@param bytes? integer the room for receiving (default: enough for 253
  descriptors and the usual messages beside them). What does not fit is
  lost, which shows as `MSG_CTRUNC` in `mh:flags()`
@return llsocket.cmsghdrs cmsgs
@see cmsg(3)
*/
static int cmsghdrs_new (lua_State *L) {
  size_t room = ROOM;
  struct lls_cmsghdrs *q;
  if (!lua_isnoneornil(L, 1))
    room = (size_t)lls_checkint(L, 1, 0, INT_MAX / 2);
  q = lls_new(L, LLS_CMSGHDRS, sizeof(*q) + room, 1);
  q->room = room;
  lua_newtable(L);
  lls_setref(L, -2);
  return 1;
}

/***
Puts a control message at the end of the queue.
@function cmsgs:push
@param cmsg llsocket.cmsghdr
*/
static int cmsgs_push (lua_State *L) {
  struct lls_cmsghdrs *q;
  lls_tocmsghdrs(L, 1);
  lls_tocmsghdr(L, 2);
  q = unpack(L, 1);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, q->first + q->count + 1);
  q->count++;
  return 0;
}

/***
Takes the first control message out of the queue.
@function cmsgs:shift
@return llsocket.cmsghdr? cmsg nil when the queue is empty
*/
static int cmsgs_shift (lua_State *L) {
  struct lls_cmsghdrs *q = unpack(L, 1);
  struct lls_cmsghdr *c;
  lua_rawgeti(L, -1, q->first + 1);
  if (q->count == 0) return 1;
  lua_pushnil(L);
  lua_rawseti(L, -3, q->first + 1);
  q->first = --q->count == 0 ? 0 : q->first + 1;
  c = test_message(L, -1);
  if (c != NULL && c->owned == LLS_QUEUEOWNED) c->owned = LLS_OWNED;
  return 1;
}

static int cmsgs_len (lua_State *L) {
  lls_pushint(L, unpack(L, 1)->count);
  return 1;
}

static int cmsgs_gc (lua_State *L) {
  struct lls_cmsghdrs *q = lls_test(L, 1, LLS_CMSGHDRS, sizeof(*q));
  if (q != NULL) close_received(q);
  return 0;
}

static int cmsgs_tostring (lua_State *L) {
  lua_pushfstring(L, "llsocket.cmsghdrs: %d messages", unpack(L, 1)->count);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", cmsghdrs_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"push", cmsgs_push},
  {"shift", cmsgs_shift},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__len", cmsgs_len},
  {"__gc", cmsgs_gc},
  {"__tostring", cmsgs_tostring},
  {NULL, NULL}
};

const struct lls_module lls_cmsghdrs = {
  "cmsghdrs", LLS_CMSGHDRS, functions, methods, metamethods, NULL, NULL
};
