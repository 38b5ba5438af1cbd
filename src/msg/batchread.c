/* SPDX-License-Identifier: MIT */
/* What the messages of a batch are. */
#include "msg/msg.h"

static int push_nil (lua_State *L) {
  lua_pushnil(L);
  return 1;
}

/***
The data of a message.
@function b:data
@param i integer the message's number
@return string? data nil when there is no such message, here and below
@usage
  local many = batch.new(64, 2048)
  here:sendto('hello', there:getsockname())
  there:recvbatch(many)
  for i = 1, #many do print(many:data(i)) end  --> hello
@see b:copy, b:datagrams
*/
static int batch_data (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int k = lls_checkslot(L, b);
  if (k < 0) return push_nil(L);
  lua_pushlstring(L, lls_slotdata(b, k), lls_batchlen(b, k));
  return 1;
}

/***
Puts the data of a message at the end of a buffer, without making a string.
@function b:copy
@param i integer the message's number
@param buf llsocket.buffer
@return boolean? ok false, and nothing is put in, when it does not fit
@usage
  local many, buf = batch.new(64, 2048), buffer.new()
  here:sendto('hello', there:getsockname())
  there:recvbatch(many)
  assert(many:copy(1, buf))
  print(buf:sub(1, 4))  --> hell
@see b:data, buffer.new
*/
static int batch_copy (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int k = lls_checkslot(L, b);
  struct lls_buffer *buf = lls_tobuffer(L, 3);
  size_t len, want;
  char *tail;
  do {  /* while the buffer grows a finalizer may receive a longer one */
    if (k < 0 || k >= b->count) return push_nil(L);
    want = lls_batchlen(b, k);
    tail = lls_buftail(L, 3, buf, want);
    len = k < b->count ? lls_batchlen(b, k) : 0;
  } while (len > want);
  if (tail != NULL) {
    memcpy(tail, lls_slotdata(b, k), len);
    buf->block.len += len;
  }
  lua_pushboolean(L, tail != NULL);
  return 1;
}

/***
How many bytes of data a message has.
@function b:len
@param i integer the message's number
@return integer? len
@return integer? length the length of a datagram that was cut, when it was
  received with `MSG_TRUNC`
@usage
  local many = batch.new(64, 2048)
  here:sendto('hello', there:getsockname())
  there:recvbatch(many)
  print(many:len(1))  --> 5
@see recvmmsg(2), b:data
*/
static int batch_len (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int k = lls_checkslot(L, b);
  if (k < 0) return push_nil(L);
  lls_pushint(L, lls_batchlen(b, k));
  if (!b->received || (size_t)b->m[k].msg_len <= b->room) return 1;
  lls_pushint(L, b->m[k].msg_len);
  return 2;
}

/***
The address of a message: where it came from, or where it goes.
@function b:name
@param i integer the message's number
@param ai? llsocket.addrinfo an address of your own that it is put into, so that
  nothing is made; without an address it becomes one of `AF_UNSPEC`
@return llsocket.addrinfo? ai nil where there is none
@usage
  local many = batch.new(64, 2048)
  here:sendto('hello', there:getsockname())
  there:recvbatch(many)
  print(many:name(1) == here:getsockname())  --> true
@see sock:recvfrom, recvmmsg(2)
*/
static int batch_name (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int k = lls_checkslot(L, b);
  struct lls_addrinfo *ai = lua_isnoneornil(L, 3) ? NULL
                                                  : lls_toaddrinfo(L, 3);
  if (k < 0) return push_nil(L);
  b->name[k].len = b->m[k].msg_hdr.msg_namelen;
  if (ai != NULL) {
    lls_readdress(ai, &b->name[k], b->socktype, b->protocol);
    lua_pushvalue(L, 3);
  }
  else if (b->name[k].len == 0)
    lua_pushnil(L);
  else
    lls_newaddr(L, &b->name[k], b->socktype, b->protocol);
  return 1;
}

/***
The flags that came with a message: `MSG_TRUNC` where data was lost,
`MSG_CTRUNC` where control messages were, `MSG_EOR` and so on, OR-ed.
@function b:flags
@param i integer the message's number
@return integer? flags
@usage
  local many = batch.new(64, 4)
  here:sendto('longer', there:getsockname())
  there:recvbatch(many)
  print(many:flags(1) == llsocket.MSG_TRUNC)  --> true
@see recvmsg(2)
*/
static int batch_flags (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int k = lls_checkslot(L, b);
  if (k < 0) return push_nil(L);
  lls_pushint(L, b->received ? b->m[k].msg_hdr.msg_flags & ~OS_CMSG_CLOEXEC
                             : 0);
  return 1;
}

/***
The size of the datagrams that came as one message, with `sock:udpgro`, or into
which it is cut. The last may be shorter.
@function b:segment
@param i integer the message's number
@return integer? size that of the message where it is one datagram
@usage
  local many = batch.new(64, 2048)
  many:add(('x'):rep(2000), there:getsockname(), nil, 500)
  print(many:segment(1))  --> 500
@see udp(7), sock:udpgro
*/
static int batch_segment (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  int k = lls_checkslot(L, b);
  size_t size;
  if (k < 0) return push_nil(L);
  size = lls_slotsegment(b, k);
  lls_pushint(L, size > 0 ? size : lls_batchlen(b, k));
  return 1;
}

/* Where an iterator is: at the byte `at` of the slot k. It is in memory of its
   own, the row of the iterator's closure, which also holds the batch. */
struct place {
  struct lls_batch *batch;
  size_t at;
  int k;
};

static int next_datagram (lua_State *L) {
  struct lls_memory *m = lua_touserdata(L, lua_upvalueindex(2));
  struct place *p = (struct place *)(void *)m->bytes;
  struct lls_batch *b = p->batch;
  int k = p->k;
  size_t at = p->at, all, len, size;
  if (at > 0 && k < b->count && at >= lls_batchlen(b, k))
    k++, at = 0;  /* another, shorter message has come meanwhile */
  if (k >= b->count) return push_nil(L);
  all = lls_batchlen(b, k);
  size = lls_slotsegment(b, k);
  len = size > 0 && size < all - at ? size : all - at;
  lua_pushlstring(L, lls_slotdata(b, k) + at, len);
  at += len;
  p->k = at < all ? k : k + 1;
  p->at = at < all ? at : 0;
  lls_pushint(L, k + 1);
  return 2;
}

/***
Goes over all datagrams. Those that were coalesced come one by one, so that a
loop sees the same whether the system coalesces or not.
@function b:datagrams
@return function next for each datagram: its data as a string, and the number of
  the message that it came in, for `b:name` and `b:control`
@usage
  local many = batch.new(64, 2048)
  here:sendto('hello', there:getsockname())
  there:recvbatch(many)
  for data, i in many:datagrams() do
    print(data, many:name(i) == here:getsockname())  --> hello true
  end
@see sock:recvbatch, sock:udpgro
*/
static int batch_datagrams (lua_State *L) {
  struct lls_batch *b = lls_tobatch(L, 1);
  struct place *p;
  lua_pushvalue(L, lua_upvalueindex(1));
  p = (struct place *)(void *)lls_newmemory(L, sizeof(*p))->bytes;
  p->batch = b;
  p->at = 0;
  p->k = 0;
  lua_pushvalue(L, 1);
  lua_pushcclosure(L, next_datagram, 3);
  return 1;
}

static const luaL_Reg methods[] = {
  {"data", batch_data},
  {"copy", batch_copy},
  {"len", batch_len},
  {"name", batch_name},
  {"flags", batch_flags},
  {"segment", batch_segment},
  {"datagrams", batch_datagrams},
  {NULL, NULL}
};

const struct lls_module lls_batchread = {
  "batch", LLS_BATCH, NULL, methods, NULL, NULL, NULL
};
