/* SPDX-License-Identifier: MIT */
/* Control messages by name, with values that the codec makes and reads. */
#include "msg/msg.h"

/***
The name of a message that the library knows, such as `'pktinfo'`.
@function cmsg:name
@return string? name nil for any other
@usage
  print(cmsghdr.of('tos', 2):name())  --> tos
  print(cmsghdr.new(1234, 1, ''):name())  --> nil
@see cmsg:value
*/
static int cmsg_name (lua_State *L) {
  struct lls_cmsghdr *c = lls_tocmsghdr(L, 1);
  const struct lls_control *row = lls_controlof(c->level, c->type);
  lua_pushstring(L, row == NULL ? NULL : row->value.name);
  return 1;
}

/***
What the message carries, as a value: a number, a string, an address, a table of
fields; the bytes of a message without a name. The names are in the table of
control messages. Descriptors are numbers in a list, and the caller's from then
on.
@function cmsg:value
@return any value nil where the bytes are too few
@usage
  local mh, cmsgs = msghdr.new(), cmsghdrs.new()
  there:recvtos(true)
  mh:iov(buffer.new())
  mh:control(cmsgs)
  here:sendto('hello', there:getsockname())
  assert(there:recvmsg(mh))
  local cmsg = cmsgs:shift()
  print(cmsg:name(), cmsg:value())  --> tos 0
@see cmsg(3), ip(7), ipv6(7), unix(7)
*/
static int cmsg_value (lua_State *L) {
  struct lls_cmsghdr *c = lls_tocmsghdr(L, 1);
  const struct lls_control *row = lls_controlof(c->level, c->type);
  if (row == NULL)
    lua_pushlstring(L, c->data, c->len);
  else
    lls_pushvalue(L, &row->value, c->data, c->len);
  c->owned = 0;
  return 1;
}

const struct lls_control *lls_checkcontrol (lua_State *L, int arg,
                                            const char *name) {
  const struct lls_control *row = lls_controlnamed(name);
  if (row == NULL)
    luaL_argerror(L, arg, lua_pushfstring(L, "this system has no control "
                                          "message '%s'", name));
  return row;
}

/***
Makes a control message of a value: the way back from `cmsg:value`.
@function cmsghdr.of
@param name string such as `'pktinfo'`; an error where the system has no such
  message
@param value any its value, of which fields that are left out are 0. Descriptors
  are given as to `cmsghdr.rights`, in a list, and stay the caller's
@return llsocket.cmsghdr? cmsg
@return string? err what strerror(3) says, of an interface that there is not
@return integer? errno
@usage
  local cmsgs = cmsghdrs.new()
  cmsgs:push(cmsghdr.of('tos', 2))
  cmsgs:push(cmsghdr.of('pktinfo', { specdst = '127.0.0.1' }))
  print(#cmsgs)  --> 2
@see cmsg(3), ip(7), ipv6(7), unix(7)
*/
static int cmsghdr_of (lua_State *L) {
  const struct lls_control *row = lls_checkcontrol(L, 1, lls_checkname(L, 1));
  struct lls_cmsghdr *c;
  size_t size;
  lua_settop(L, 2);
  size = lls_valuesize(L, 2, 2, NULL, &row->value);
  if (size == LLS_REFUSED) return lls_fail(L, 1, 0);
  c = lls_newcmsghdr(L, size);
  c->level = row->level;
  c->type = row->type;
  size = lls_readvalue(L, 2, 2, NULL, &row->value, c->data, size);
  if (size == LLS_REFUSED) return lls_fail(L, 1, 0);
  c->len = size;
  return 1;
}

static const luaL_Reg functions[] = {
  {"of", cmsghdr_of},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"name", cmsg_name},
  {"value", cmsg_value},
  {NULL, NULL}
};

const struct lls_module lls_controlvalues = {
  "cmsghdr", LLS_CMSGHDR, functions, methods, NULL, NULL, NULL
};
