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

/*
** A queue begins with what was received, as the system wrote it, and goes on
** with the messages that were pushed, in a table. So a receive makes nothing,
** and a descriptor always has an owner: it stays in the bytes until `shift`
** has made the object that takes it over. The system writes into the half of
** the room that is not in use: a receive that fails changes nothing, and after
** one that succeeds the old half is closed. Making an object may run a
** finalizer that uses the queue, so it is looked at afterwards.
*/

/* In structures, so that both halves are aligned. */
static size_t units (size_t room) {
  return (room + sizeof(struct cmsghdr) - 1) / sizeof(struct cmsghdr);
}

static void *half_of (struct lls_cmsghdrs *q, int half) {
  return q->raw + (half ? units(q->room) : 0);
}

/* The first received one; `next` is where the one behind it begins. */
static int first_received (struct lls_cmsghdrs *q, struct lls_cmsg *c,
                           size_t *next) {
  *next = q->next;
  return lls_nextcontrol(half_of(q, q->half), q->len, next, c);
}

static int count_messages (struct lls_cmsghdrs *q) {
  struct lls_cmsg c;
  size_t at = q->next;
  int n = q->count;
  while (lls_nextcontrol(half_of(q, q->half), q->len, &at, &c))
    n++;
  return n;
}

static void close_received (struct lls_cmsghdrs *q) {
  size_t at = q->next, len = q->len;
  q->next = q->len = 0;
  lls_closecontrol(half_of(q, q->half), len, at);
}

/* Pushes the table of the messages that were pushed. */
static void push_table (lua_State *L, int i) {
  lls_getref(L, i);
  if (!lua_istable(L, -1)) luaL_error(L, "a queue's table was taken away");
}

/* Pushes the k-th of the table on the top: NULL where it was taken away. */
static struct lls_cmsghdr *push_message (lua_State *L, int k) {
  lua_rawgeti(L, -1, k);
  return lls_test(L, lua_gettop(L), LLS_CMSGHDR, sizeof(struct lls_cmsghdr));
}

void *lls_controlroom (struct lls_cmsghdrs *q) {
  return q->room == 0 ? NULL : half_of(q, !q->half);
}

void lls_replacecontrol (lua_State *L, int i, size_t len) {
  struct lls_cmsghdrs *q = lls_tocmsghdrs(L, i);
  close_received(q);
  q->half = !q->half;
  q->len = len < q->room ? len : q->room;
  if (q->count == 0) return;
  push_table(L, i);
  for (; q->count > 0; q->count--) {
    lua_pushnil(L);
    lua_rawseti(L, -2, q->count);
  }
  lua_pop(L, 1);
}

/* A message of `len` bytes behind `total` others. The system takes an int. */
static size_t add_size (lua_State *L, size_t total, size_t len) {
  const size_t most = INT_MAX / 2;
  if (len > most || CMSG_SPACE(len) > most - total)
    luaL_error(L, "control messages are too long");
  return total + CMSG_SPACE(len);
}

/* The bytes of the whole queue; its table is on the top. */
static size_t packed_size (lua_State *L, struct lls_cmsghdrs *q) {
  struct lls_cmsg c;
  size_t at = q->next, total = 0;
  int k;
  while (lls_nextcontrol(half_of(q, q->half), q->len, &at, &c))
    total = add_size(L, total, c.len);
  for (k = 1; k <= q->count; k++, lua_pop(L, 1)) {
    struct lls_cmsghdr *m = push_message(L, k);
    if (m != NULL) total = add_size(L, total, m->len);
  }
  return total;
}

static void pack (lua_State *L, struct lls_cmsghdrs *q, void *place) {
  struct lls_cmsg c;
  size_t at = q->next, to = 0;
  int k;
  while (lls_nextcontrol(half_of(q, q->half), q->len, &at, &c))
    memcpy(lls_putcontrol(place, &to, c.level, c.type, c.len), c.data, c.len);
  for (k = 1; k <= q->count; k++, lua_pop(L, 1)) {
    struct lls_cmsghdr *m = push_message(L, k);
    if (m == NULL) continue;
    memcpy(lls_putcontrol(place, &to, m->level, m->type, m->len), m->data,
           m->len);
  }
}

/* A further round means that a finalizer has made the queue longer, which
   ends at the limit. */
void *lls_packcontrol (lua_State *L, int i, size_t *len) {
  struct lls_cmsghdrs *q = lls_tocmsghdrs(L, i);
  void *place = NULL;
  size_t room = 0;
  for (;;) {
    push_table(L, i);
    *len = packed_size(L, q);
    if (*len <= room) break;
    lua_pop(L, room > 0 ? 2 : 1);  /* with what is too small by now */
    room = *len;
    place = lls_newmemory(L, room)->bytes;
  }
  if (*len > 0) pack(L, q, place);
  lua_pop(L, 1);
  return *len > 0 ? place : NULL;
}

/***
Makes an empty queue.
@function cmsghdrs.new
@param bytes? integer the room for receiving (default: enough for 253
  descriptors and the usual messages beside them). What does not fit is
  lost, which shows as `MSG_CTRUNC` in `mh:flags()`
@return llsocket.cmsghdrs cmsgs
@usage
  local mh, cmsgs = msghdr.new(), cmsghdrs.new()
  mh:iov(buffer.new())
  mh:control(cmsgs)
  a:sendfd(server)
  assert(b:recvmsg(mh))
  local sock = assert(socket.wrap(cmsgs:shift():data()))
  print(#cmsgs)  --> 0
@see cmsg(3)
*/
static int cmsghdrs_new (lua_State *L) {
  size_t room = LLS_CONTROLROOM;
  struct lls_cmsghdrs *q;
  if (!lua_isnoneornil(L, 1))
    room = (size_t)lls_checkint(L, 1, 0, INT_MAX / 4);
  q = lls_new(L, LLS_CMSGHDRS,
              sizeof(*q) + 2 * units(room) * sizeof(struct cmsghdr), 1);
  q->room = room;
  lua_newtable(L);
  lls_setref(L, -2);
  return 1;
}

/***
Puts a control message at the end of the queue.
@function cmsgs:push
@param cmsg llsocket.cmsghdr
@usage
  local cmsgs = cmsghdrs.new()
  cmsgs:push(cmsghdr.of('tos', 2))
  print(#cmsgs)  --> 1
@see cmsg(3), cmsgs:shift
*/
static int cmsgs_push (lua_State *L) {
  struct lls_cmsghdrs *q = lls_tocmsghdrs(L, 1);
  lls_tocmsghdr(L, 2);
  push_table(L, 1);
  lua_pushvalue(L, 2);
  lua_rawseti(L, -2, q->count + 1);
  q->count++;
  return 0;
}

/* The first of the table, and the others move up: their places are there, so
   this makes nothing. */
static int shift_pushed (lua_State *L, struct lls_cmsghdrs *q) {
  int k;
  push_table(L, 1);
  lua_rawgeti(L, -1, 1);
  for (k = 1; k <= q->count; k++) {
    if (k < q->count)
      lua_rawgeti(L, -2, k + 1);
    else
      lua_pushnil(L);
    lua_rawseti(L, -3, k);
  }
  if (q->count > 0) q->count--;
  return 1;
}

/***
Takes the first control message out of the queue.
@function cmsgs:shift
@return llsocket.cmsghdr? cmsg nil when the queue is empty
@usage
  local cmsgs = cmsghdrs.new()
  cmsgs:push(cmsghdr.of('tos', 2))
  print(cmsgs:shift():name())  --> tos
  print(cmsgs:shift())         --> nil
@see cmsg(3), cmsgs:push
*/
static int cmsgs_shift (lua_State *L) {
  struct lls_cmsghdrs *q = lls_tocmsghdrs(L, 1);
  struct lls_cmsghdr *m;
  struct lls_cmsg c;
  size_t next, room;
  if (!first_received(q, &c, &next)) return shift_pushed(L, q);
  m = lls_newcmsghdr(L, room = c.len);
  if (!first_received(q, &c, &next)) return shift_pushed(L, q);
  if (c.len > room) {  /* a finalizer has changed the queue */
    m = lls_newcmsghdr(L, q->room);
    if (!first_received(q, &c, &next)) return shift_pushed(L, q);
  }
  m->level = c.level;
  m->type = c.type;
  m->len = c.len;
  memcpy(m->data, c.data, c.len);
  m->owned = lls_carriesfds(c.level, c.type);
  q->next = next;
  return 1;
}

static int cmsgs_len (lua_State *L) {
  lls_pushint(L, count_messages(lls_tocmsghdrs(L, 1)));
  return 1;
}

/* Without room it never holds a descriptor again, if it comes back to life. */
static int cmsgs_gc (lua_State *L) {
  struct lls_cmsghdrs *q = lls_test(L, 1, LLS_CMSGHDRS, sizeof(*q));
  if (q == NULL) return 0;
  close_received(q);
  q->room = 0;
  return 0;
}

static int cmsgs_tostring (lua_State *L) {
  lua_pushfstring(L, "llsocket.cmsghdrs: %d messages",
                  count_messages(lls_tocmsghdrs(L, 1)));
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
