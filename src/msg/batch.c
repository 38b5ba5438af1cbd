/* SPDX-License-Identifier: MIT */
/***
@module llsocket.batch
Many messages with one system call: `sock:recvbatch` fills a batch,
`sock:sendbatch` sends one. A message has data, an address, control messages
and, with UDP, the size of the datagrams that it is coalesced of or shall be cut
into. `#batch` is how many messages it holds, numbered from 1.

What a batch needs is made once, by `batch.new`: a call makes nothing, and what
came stays in the batch until somebody asks for it. Receiving drops what the
batch held; sending leaves it. A batch that was received can be sent: each
message goes back to where it came from, coalesced datagrams as datagrams.

Descriptors that come as control messages and that nobody takes with
`b:control` are closed when the batch receives again, is cleared or collected.
*/
/*
** A batch is one piece of memory: the structures of sendmmsg(2) and
** recvmmsg(2), and behind them, for each slot, an address, room for control
** messages and room for data. They point to each other from the beginning, and
** the system changes only lengths and flags; what a call has changed is set
** back by the next one, in the slots that were used. So a call of 64 slots
** costs what the system costs. Data that is added is copied into its slot:
** nothing that Lua may move or collect is ever referred to.
**
** What must hold: [0, used) are the slots that differ from new ones, [0, count)
** of them hold messages; no descriptor is in a slot outside of [0, used). The
** kernel cuts a message by a control message behind the script's own, for which
** each slot has room of its own (EXTRA), and tells by the same room what it has
** coalesced, also to those who want no control messages. Reading arguments may
** run Lua, and Lua may use this batch, so a slot is looked at afterwards.
*/
#include "msg/msg.h"

#define EXTRA  CMSG_SPACE(sizeof(int))
#define LINE  64  /* of the cache: aligned data are copied faster */

static char *control_of (const struct lls_batch *b, int k) {
  return b->controls + (size_t)k * b->stride;
}

/* The first segments may have been sent already, where they go one by one. */
size_t lls_batchlen (const struct lls_batch *b, int k) {
  size_t len = b->m[k].msg_len;
  const char *left = b->iov[k].iov_base;
  if (!b->received)
    return (size_t)(left - lls_slotdata(b, k)) + b->iov[k].iov_len;
  return len < b->room ? len : b->room;
}

/* Sets back what a receive has changed in a slot. */
static void reset_lengths (struct lls_batch *b, int k) {
  struct msghdr *h = &b->m[k].msg_hdr;
  h->msg_namelen = sizeof(b->name[k].u);
  h->msg_controllen = (socklen_t)(b->control + EXTRA);
  b->segment[k] = LLS_UNKNOWN;
}

/* Sets back all of a slot. */
static void reset_slot (struct lls_batch *b, int k) {
  struct msghdr *h = &b->m[k].msg_hdr;
  h->msg_name = &b->name[k].u;
  h->msg_control = control_of(b, k);
  b->iov[k].iov_base = lls_slotdata(b, k);
  b->iov[k].iov_len = b->room;
  reset_lengths(b, k);
}

/* Only what was received can hold descriptors of ours. */
void lls_clearbatch (struct lls_batch *b) {
  int k, used = b->used, received = b->received;
  b->used = b->count = b->next = b->segmented = b->received = 0;
  for (k = 0; k < used; k++) {
    struct msghdr *h = &b->m[k].msg_hdr;
    if (received && b->descriptors)
      lls_closecontrol(h->msg_control, h->msg_controllen, 0);
    if (received)
      reset_lengths(b, k);
    else
      reset_slot(b, k);
  }
}

/* The slot's control messages end at `at`; one more makes the system cut. */
static void end_slot (struct lls_batch *b, int k, size_t len, size_t at,
                      size_t segment) {
  struct msghdr *h = &b->m[k].msg_hdr;
  uint16_t size = (uint16_t)segment;
  if (segment >= len) segment = 0;
  if (segment > 0) {
    memcpy(lls_putcontrol(control_of(b, k), &at, IPPROTO_UDP, OS_UDP_SEGMENT,
                          sizeof(size)), &size, sizeof(size));
    b->segmented++;
  }
  b->segment[k] = segment;
  b->iov[k].iov_len = len;
  h->msg_control = at == 0 ? NULL : control_of(b, k);
  h->msg_controllen = (socklen_t)at;
}

void lls_turnbatch (struct lls_batch *b) {
  int k;
  if (!b->received) return;
  for (k = 0; k < b->count; k++) {
    struct msghdr *h = &b->m[k].msg_hdr;
    size_t segment = lls_slotsegment(b, k), len = lls_batchlen(b, k);
    if (b->descriptors)
      lls_closecontrol(h->msg_control, h->msg_controllen, 0);
    if (h->msg_namelen == 0) h->msg_name = NULL;
    end_slot(b, k, len, 0, segment);
  }
  b->received = 0;
}

/***
Makes an empty batch.
@function batch.new
@param slots integer the most messages, 1 to 1024: what the system takes at a
  call; more than 64 gain nothing
@param room integer bytes of data of each; 65536 hold any UDP datagram, and
  coalesced ones (`sock:udpgro`)
@param control? integer bytes of control messages of each (default 256: what
  a packet of IPv4 or IPv6 usually brings). What does not fit is lost, and
  `MSG_CTRUNC` in `b:flags` tells it
@return llsocket.batch b
@usage
  local many = batch.new(64, 2048)
  many:add('hello', there:getsockname())
  many:add('world', there:getsockname())
  print(here:sendbatch(many))   --> 2 nil false
  print(there:recvbatch(many))  --> 2
@see recvmmsg(2), sendmmsg(2)
*/
static int batch_new (lua_State *L) {
  size_t n = (size_t)lls_checkint(L, 1, 1, 1024);
  size_t room = (size_t)lls_checkint(L, 2, 1, 0x1000000);
  size_t control = 256, stride, arrays;
  struct lls_batch *b;
  int k;
  if (!lua_isnoneornil(L, 3))
    control = (size_t)lls_checkint(L, 3, 0, 0x1000000);
  stride = (control + EXTRA + 15) / 16 * 16;
  arrays = n * (sizeof(*b->m) + sizeof(*b->iov) + sizeof(*b->name)
                + sizeof(*b->segment));
  if ((unsigned long long)n * (stride + room) > PTRDIFF_MAX / 2)
    luaL_argerror(L, 2, "no memory is so large");
  b = lua_newuserdatauv(L, sizeof(*b) + arrays + n * (stride + room) + LINE,
                        0);
  memset(b, 0, sizeof(*b) + arrays);
  b->slots = (int)n;
  b->room = room;
  b->control = control;
  b->stride = stride;
  b->iov = (void *)(b->m + n);
  b->name = (void *)(b->iov + n);
  b->segment = (void *)(b->name + n);
  b->controls = (char *)(b->segment + n);
  b->data = b->controls + n * stride;
  b->data += LINE - (uintptr_t)b->data % LINE;
  for (k = 0; k < b->slots; k++) {
    b->m[k].msg_hdr.msg_iov = &b->iov[k];
    b->m[k].msg_hdr.msg_iovlen = 1;
    reset_slot(b, k);
  }
  lls_adopt(L, LLS_BATCH);
  return 1;
}

/***
Drops all messages.
@function b:clear
@usage
  local many = batch.new(64, 2048)
  many:add('hello', there:getsockname())
  many:clear()
  print(#many)  --> 0
@see batch.new
*/
static int batch_clear (lua_State *L) {
  lls_clearbatch(lls_tobatch(L, 1));
  return 0;
}

/* The address at i, or none, becomes the slot's. */
static void set_name (struct lls_batch *b, int k,
                      const struct lls_addrinfo *ai) {
  struct msghdr *h = &b->m[k].msg_hdr;
  h->msg_name = NULL;
  h->msg_namelen = 0;
  if (ai == NULL || ai->addr.len == 0) return;
  h->msg_name = memcpy(&b->name[k].u, &ai->addr.u, ai->addr.len);
  h->msg_namelen = ai->addr.len;
}

/***
Puts a message behind the others, for `sock:sendbatch`. All is copied.
@function b:add
@param data string|llsocket.buffer|table the bytes, or a list of strings and
  buffers that are one after the other; not more than the batch's `room`
@param ai? llsocket.addrinfo where it goes (default: the socket's peer)
@param control? table control messages by name, as `cmsghdr.of` takes them:
  `{ tos = 2, pktinfo = { specdst = '192.0.2.1' } }`
@param segment? integer makes datagrams of that size of the data, of which the
  last may be shorter: the fastest way for many of them to one address; 0 makes
  one, as `b:segment` has it of an empty datagram. Systems
  that cut take at most 64 datagrams, each as long as a packet of the interface;
  for others, and for other sockets than those of UDP, they go one by one
@return integer? i the message's number; nil when the batch is full
@return string? err what strerror(3) says, of an interface in `control` that
  there is not
@return integer? errno
@usage
  local many = batch.new(64, 2048)
  for i = 1, 10 do
    assert(many:add({ 'number ', tostring(i) }, there:getsockname()))
  end
  print(here:sendbatch(many))  --> 10 nil false
@see udp(7)
*/
static int batch_add (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  struct lls_addrinfo *ai;
  unsigned long long len = lls_datalen(L, 2);
  size_t segment = 0, controllen = 0;
  char small[512], *control = small;
  int k;
  ai = lua_isnoneornil(L, 3) ? NULL : lls_toaddrinfo(L, 3);
  if (!lua_isnoneornil(L, 5)) segment = (size_t)lls_checkint(L, 5, 0, 65507);
  if (!lua_isnoneornil(L, 4)) {
    if (b->control > sizeof(small))
      control = lls_newmemory(L, b->control)->bytes;
    if (!lls_readcontrols(L, 4, control, b->control, &controllen))
      return lls_fail(L, 1, 0);
    len = lls_datalen(L, 2);
  }
  if (len > b->room)
    luaL_argerror(L, 2, "more bytes than the batch has room for");
  lls_turnbatch(b);
  k = b->count;
  lua_pushnil(L);
  if (k == b->slots) return 1;
  lls_copydata(L, 2, lls_slotdata(b, k));
  if (controllen > 0) memcpy(control_of(b, k), control, controllen);
  set_name(b, k, ai);
  end_slot(b, k, (size_t)len, controllen, segment);
  b->count = k + 1;
  if (b->used < b->count) b->used = b->count;
  lls_pushint(L, k + 1);
  return 1;
}

/***
Which message `sock:sendbatch` begins with: the first that has not gone, and the
one of which an error was told. Another number skips messages, or sends them
again.
@function b:next
@param i? integer the new one, 1 to `#b + 1`
@return integer i the one that it is, or was; `#b + 1` when all have gone
@usage
  local many = batch.new(64, 2048)
  many:add('first', there:getsockname())
  many:add('second', there:getsockname())
  many:next(2)  -- passes the first one over
  here:sendbatch(many)
  print(many:next(), there:recv())  --> 3 second
@see sock:sendbatch
*/
static int batch_next (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int next = b->next + 1;
  if (!lua_isnoneornil(L, 2))
    b->next = (int)lls_checkint(L, 2, 1, b->count + 1) - 1;
  lls_pushint(L, next);
  return 1;
}

int lls_checkslot (lua_State *L, const struct lls_batch *b) {
  long long i = lls_checkint(L, 2, LLONG_MIN, LLONG_MAX);
  return i < 1 || i > b->count ? -1 : (int)i - 1;
}

static int batch_count (lua_State *L) {
  lls_pushint(L, lls_tobatch(L, 1)->count);
  return 1;
}

/* Without slots it never holds a descriptor again, if it comes back to life. */
static int batch_gc (lua_State *L) {
  struct lls_batch *b = lls_test(L, 1, LLS_BATCH, sizeof(*b));
  if (b == NULL) return 0;
  lls_clearbatch(b);
  b->slots = 0;
  return 0;
}

static int batch_tostring (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  lua_pushfstring(L, "llsocket.batch: %d of %d messages", b->count, b->slots);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", batch_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"clear", batch_clear},
  {"add", batch_add},
  {"next", batch_next},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__len", batch_count},
  {"__gc", batch_gc},
  {"__tostring", batch_tostring},
  {NULL, NULL}
};

const struct lls_module lls_batch = {
  "batch", LLS_BATCH, functions, methods, metamethods, NULL, NULL
};
