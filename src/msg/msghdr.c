/* SPDX-License-Identifier: MIT */
/***
@module llsocket.msghdr
A message header: what `sock:sendmsg` sends, and where `sock:recvmsg` puts
what it receives. It brings together an address, data in several pieces, and
control messages; each of them may be absent.
*/
#include "msg/msg.h"

/* The objects' places in the header's table. */
enum { NAME = 1, IOV, CONTROL };

static void push_table (lua_State *L, int i) {
  lls_getref(L, i);
  if (!lua_istable(L, -1)) luaL_error(L, "a header's table was taken away");
}

/* Pushes the object of that class, or nil. */
static int push_object (lua_State *L, int i, int place,
                        enum lls_class klass, size_t size) {
  push_table(L, i);
  lua_rawgeti(L, -1, place);
  lua_remove(L, -2);
  if (lls_test(L, -1, klass, size) != NULL) return 1;
  lua_pop(L, 1);
  lua_pushnil(L);
  return 0;
}

/* Makes an address object of the sender of the last receive. A finalizer that
   runs meanwhile may receive again; then it is that message's sender. */
static void settle_name (lua_State *L, int i, struct lls_msghdr *mh) {
  struct lls_addrinfo *ai;
  if (!mh->fresh) return;
  ai = lls_newaddr(L, &mh->from, mh->socktype, mh->protocol);
  push_table(L, i);
  if (mh->fresh) {
    lls_readdress(ai, &mh->from, mh->socktype, mh->protocol);
    if (mh->from.len == 0)
      lua_pushnil(L);
    else
      lua_pushvalue(L, -2);
    lua_rawseti(L, -2, NAME);
    mh->fresh = 0;
  }
  lua_pop(L, 2);
}

/* Where a message goes that is sent now. */
const struct lls_sockaddr *lls_mhname (lua_State *L, int i) {
  struct lls_msghdr *mh = lls_tomsghdr(L, i);
  if (mh->fresh) return mh->from.len == 0 ? NULL : &mh->from;
  if (!push_object(L, i, NAME, LLS_ADDRINFO, sizeof(struct lls_addrinfo)))
    return NULL;
  return &lls_toaddrinfo(L, -1)->addr;
}

static int is_buffer (lua_State *L, int i) {
  return lls_test(L, i, LLS_BUFFER, sizeof(struct lls_buffer)) != NULL;
}

static int is_iovec (lua_State *L, int i) {
  return lls_test(L, i, LLS_IOVEC, sizeof(struct lls_iovec)) != NULL;
}

/* Pushes the data, in any of its forms, or nil. */
static void push_data (lua_State *L, int i) {
  push_table(L, i);
  lua_rawgeti(L, -1, IOV);
  lua_remove(L, -2);
  if (lua_type(L, -1) == LUA_TSTRING || lua_istable(L, -1)
      || is_iovec(L, lua_gettop(L)) || is_buffer(L, lua_gettop(L)))
    return;
  lua_pop(L, 1);
  lua_pushnil(L);
}

/* The data takes the header's place, so that errors of a list name it. */
void lls_mhdata (lua_State *L, int i, struct lls_vector *v) {
  memset(v, 0, sizeof(*v));
  push_data(L, i);
  lua_replace(L, i);
  v->iov = &v->one;
  v->n = 1;
  if (is_iovec(L, i)) {
    v->one = lls_iovbytes(L, i);
    v->bytes = v->one.iov_len;
  }
  else if (!lua_isnil(L, i))
    lls_todata(L, i, v);
}

struct lls_buffer *lls_mhroom (lua_State *L, int i, struct iovec *iov) {
  int data;
  struct lls_buffer *b;
  push_data(L, i);
  data = lua_gettop(L);
  if (is_iovec(L, data)) *iov = lls_iovbytes(L, data);
  if (lua_type(L, data) == LUA_TSTRING || lua_istable(L, data))
    luaL_argerror(L, i, "its iov can only be sent: an iovec or a buffer "
                        "receives");
  if (!is_buffer(L, data)) return NULL;
  b = lls_tobuffer(L, data);
  iov->iov_len = lls_blockspare(&b->block);
  iov->iov_base = lls_buftail(L, data, b, iov->iov_len);
  if (iov->iov_base == NULL) iov->iov_len = 0;
  return b;
}

int lls_mhcontrol (lua_State *L, int i) {
  return push_object(L, i, CONTROL, LLS_CMSGHDRS,
                     sizeof(struct lls_cmsghdrs));
}

/* With the previous object on the top: puts the argument, when there is one,
   in its place. */
static int exchange (lua_State *L, int place) {
  if (lua_gettop(L) > 2) {
    push_table(L, 1);
    lua_pushvalue(L, 2);
    lua_rawseti(L, -2, place);
    lua_pop(L, 1);
  }
  return 1;
}

/***
Makes an empty message header.
@function msghdr.new
@return llsocket.msghdr mh
@usage
  local mh = msghdr.new()
  mh:name(there:getsockname())
  mh:iov { 'hello, ', 'world' }
  assert(here:sendmsg(mh))
  print(there:recv())  --> hello, world
@see sendmsg(2), recvmsg(2)
*/
static int msghdr_new (lua_State *L) {
  lls_new(L, LLS_MSGHDR, sizeof(struct lls_msghdr), 1);
  lua_createtable(L, 3, 0);
  lls_setref(L, -2);
  return 1;
}

/***
The address, or another one in its place: before `sock:sendmsg` where the
message goes, after `sock:recvmsg` where it came from.
@function mh:name
@param ai? llsocket.addrinfo the new one; nil, when it is given, removes
@return llsocket.addrinfo? ai the previous one
@usage
  local mh = msghdr.new()
  mh:iov(buffer.new())
  here:sendto('hello', there:getsockname())
  assert(there:recvmsg(mh))
  print(mh:name() == here:getsockname())  --> true
@see sendmsg(2), recvmsg(2)
*/
static int mh_name (lua_State *L) {
  struct lls_msghdr *mh = lls_tomsghdr(L, 1);
  if (!lua_isnoneornil(L, 2)) lls_toaddrinfo(L, 2);
  settle_name(L, 1, mh);
  push_object(L, 1, NAME, LLS_ADDRINFO, sizeof(struct lls_addrinfo));
  return exchange(L, NAME);
}

/***
The data, or other data in its place: what is sent, or the room to receive into.
An iovec receives into its elements. A buffer can be in its place: its bytes are
sent, and what is received goes behind them, as much as there is room for: then
only `MSG_TRUNC` in `mh:flags()` tells that a datagram was longer. A string, or
a list of strings and buffers, can only be sent.
@function mh:iov
@param data? llsocket.iovec|llsocket.buffer|string|table the new one; nil, when
  it is given, removes
@return llsocket.iovec|llsocket.buffer|string|table|nil data the previous one
@usage
  local mh, buf = msghdr.new(), buffer.new()
  mh:iov { 'head', 'body' }
  assert(a:sendmsg(mh))
  mh:iov(buf)
  assert(b:recvmsg(mh))
  print(tostring(buf))  --> headbody
@see sendmsg(2), recvmsg(2)
*/
static int mh_iov (lua_State *L) {
  lls_tomsghdr(L, 1);
  if (lua_istable(L, 2))
    lls_datalen(L, 2);
  else if (!lua_isnoneornil(L, 2) && lua_type(L, 2) != LUA_TSTRING
           && !is_buffer(L, 2) && !is_iovec(L, 2))
    lls_typeerror(L, 2, "string, table, llsocket.iovec or llsocket.buffer");
  push_data(L, 1);
  return exchange(L, IOV);
}

/***
The control messages, or others in their place. To receive some, put an empty
queue here.
@function mh:control
@param cmsgs? llsocket.cmsghdrs the new ones; nil, when it is given, removes
@return llsocket.cmsghdrs? cmsgs the previous ones
@usage
  local mh, cmsgs = msghdr.new(), cmsghdrs.new()
  there:recvtos(true)
  mh:iov(buffer.new())
  mh:control(cmsgs)
  here:sendto('hello', there:getsockname())
  assert(there:recvmsg(mh))
  print(cmsgs:shift():name())  --> tos
@see cmsg(3), cmsghdrs.new
*/
static int mh_control (lua_State *L) {
  lls_tomsghdr(L, 1);
  if (!lua_isnoneornil(L, 2)) lls_tocmsghdrs(L, 2);
  lls_mhcontrol(L, 1);
  return exchange(L, CONTROL);
}

/***
The flags that came with the last message received: `MSG_TRUNC`,
`MSG_CTRUNC`, `MSG_EOR`, `MSG_OOB` and so on, OR-ed.
@function mh:flags
@return integer flags 0 before any receive
@usage
  local mh = msghdr.new()
  mh:iov(buffer.new(4))
  here:sendto('longer', there:getsockname())
  assert(there:recvmsg(mh))
  print(mh:flags() == llsocket.MSG_TRUNC)  --> true
@see recvmsg(2)
*/
static int mh_flags (lua_State *L) {
  lls_pushint(L, lls_tomsghdr(L, 1)->flags);
  return 1;
}

/***
The length of all pieces of data together.
@function mh:bytes
@return integer bytes 0 where there are none
@usage
  local mh = msghdr.new()
  mh:iov { 'head', 'body' }
  print(mh:bytes())  --> 8
@see iov:bytes
*/
static int mh_bytes (lua_State *L) {
  int data;
  lls_tomsghdr(L, 1);
  push_data(L, 1);
  data = lua_gettop(L);
  if (is_iovec(L, data))
    lls_pushint(L, lls_iovbytes(L, data).iov_len);
  else
    lls_pushint(L, lua_isnil(L, data) ? 0 : lls_datalen(L, data));
  return 1;
}

static int mh_tostring (lua_State *L) {
  mh_bytes(L);
  lua_pushfstring(L, "llsocket.msghdr: %s bytes", lua_tostring(L, -1));
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", msghdr_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"name", mh_name},
  {"iov", mh_iov},
  {"control", mh_control},
  {"flags", mh_flags},
  {"bytes", mh_bytes},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__tostring", mh_tostring},
  {NULL, NULL}
};

const struct lls_module lls_msghdr = {
  "msghdr", LLS_MSGHDR, functions, methods, metamethods, NULL, NULL
};
