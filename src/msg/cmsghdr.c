/* SPDX-License-Identifier: MIT */
/***
@module llsocket.cmsghdr
A control message: what goes beside the data of a message, such as
descriptors (`SOL_SOCKET`, `SCM_RIGHTS`), the sender's credentials
(`sock:passcred`) or the time of arrival (`sock:timestamp`).

`#cmsg` is the length of its data in bytes. Descriptors that were received
belong to the message until `cmsg:data()` has told their numbers: a message
that is collected before closes them.
*/
#include "msg/msg.h"
#include <unistd.h>

int lls_carriesfds (int level, int type) {
  return level == SOL_SOCKET && (type == SCM_RIGHTS || type == OS_SCM_PIDFD);
}

char *lls_putcontrol (void *raw, size_t *at, int level, int type, size_t len) {
  struct cmsghdr h;
  char *place = (char *)raw + *at;
  memset(place, 0, CMSG_LEN(0));
  memset(place + CMSG_LEN(len), 0, CMSG_SPACE(len) - CMSG_LEN(len));
  memset(&h, 0, sizeof(h));
  h.cmsg_level = level;
  h.cmsg_type = type;
  h.cmsg_len = (socklen_t)CMSG_LEN(len);
  memcpy(place, &h, sizeof(h));
  *at += CMSG_SPACE(len);
  return place + CMSG_LEN(0);
}

void lls_closerights (const char *data, size_t len) {
  int fd;
  for (; len >= sizeof(fd); data += sizeof(fd), len -= sizeof(fd)) {
    memcpy(&fd, data, sizeof(fd));
    if (fd >= 0) close(fd);
  }
}

void lls_closecontrol (const void *raw, size_t len, size_t at) {
  struct lls_cmsg c;
  while (lls_nextcontrol(raw, len, &at, &c))
    if (lls_carriesfds(c.level, c.type)) lls_closerights(c.data, c.len);
}

struct lls_cmsghdr *lls_newcmsghdr (lua_State *L, size_t len) {
  struct lls_cmsghdr *c = lls_new(L, LLS_CMSGHDR, sizeof(*c) + len, 0);
  c->len = len;
  return c;
}

/***
Makes a control message of raw bytes, in the form that the system wants them.
@function cmsghdr.new
@param sol integer the level: `SOL_SOCKET`, `IPPROTO_IP`, ...
@param scm integer the type: an `SCM_*` constant, `IP_PKTINFO` (the address to
  send from), ...
@param data string the bytes
@return llsocket.cmsghdr cmsg
@usage
  local cmsg = cmsghdr.new(llsocket.IPPROTO_IP, llsocket.IP_TTL, 'four')
  print(#cmsg)  --> 4
@see cmsg(3)
*/
static int cmsghdr_new (lua_State *L) {
  int level = lls_checkcint(L, 1);
  int type = lls_checkcint(L, 2);
  size_t len;
  const char *data = lls_checkbytes(L, 3, &len);
  struct lls_cmsghdr *c = lls_newcmsghdr(L, len);
  c->level = level;
  c->type = type;
  if (len > 0) memcpy(c->data, data, len);
  return 1;
}

/***
Makes a control message that passes descriptors to another process. They stay
the caller's: the receiver gets descriptors of its own for the same files.
@function cmsghdr.rights
@param fd integer|file*|userdata a descriptor, an open Lua file, or an object
  with a method `fd` or `getfd`
@param ... integer|file*|userdata more of them; Linux passes at most 253 at once
@return llsocket.cmsghdr cmsg
@platform With musl 252 descriptors; more are `ENOMEM`.
@usage
  local mh, cmsgs = msghdr.new(), cmsghdrs.new()
  cmsgs:push(cmsghdr.rights(server, here))
  mh:iov('two descriptors')
  mh:control(cmsgs)
  assert(a:sendmsg(mh))
@see unix(7)
*/
static int cmsghdr_rights (lua_State *L) {
  int i, n = lua_gettop(L);
  struct lls_cmsghdr *c;
  luaL_checkany(L, 1);
  c = lls_newcmsghdr(L, (size_t)n * sizeof(int));
  for (i = 0; i < n; i++) {
    int fd = lls_checkfd(L, i + 1);
    memcpy(c->data + (size_t)i * sizeof(fd), &fd, sizeof(fd));
  }
  c->level = SOL_SOCKET;
  c->type = SCM_RIGHTS;
  return 1;
}

/***
The level that the message belongs to.
@function cmsg:level
@return integer sol such as `SOL_SOCKET`
@usage
  local cmsg = cmsghdr.rights(server)
  print(cmsg:level() == llsocket.SOL_SOCKET)  --> true
@see cmsg(3)
*/
static int cmsg_level (lua_State *L) {
  lls_pushint(L, lls_tocmsghdr(L, 1)->level);
  return 1;
}

/***
The type of the message within its level.
@function cmsg:type
@return integer scm such as `SCM_RIGHTS`
@usage
  local cmsg = cmsghdr.rights(server)
  print(cmsg:type() == llsocket.SCM_RIGHTS)  --> true
@see cmsg(3)
*/
static int cmsg_type (lua_State *L) {
  lls_pushint(L, lls_tocmsghdr(L, 1)->type);
  return 1;
}

/***
What the message carries. For `SCM_RIGHTS` (and Linux's SCM_PIDFD) these are
the descriptors, as so many numbers, and they are the caller's from then on;
for any other type the bytes as the system wrote them.
@function cmsg:data
@return string|integer ... the bytes, or each descriptor
@usage
  local cmsg = cmsghdr.new(llsocket.IPPROTO_IP, llsocket.IP_TTL, 'four')
  print(cmsg:data())  --> four
@see cmsg(3), unix(7)
*/
static int cmsg_data (lua_State *L) {
  struct lls_cmsghdr *c = lls_tocmsghdr(L, 1);
  int i, n = c->len / sizeof(int) < INT_MAX ? (int)(c->len / sizeof(int))
                                             : INT_MAX;
  if (!lls_carriesfds(c->level, c->type)) {
    lua_pushlstring(L, c->data, c->len);
    return 1;
  }
  luaL_checkstack(L, n, "too many descriptors");
  for (i = 0; i < n; i++) {
    int fd;
    memcpy(&fd, c->data + (size_t)i * sizeof(fd), sizeof(fd));
    lls_pushint(L, fd);
  }
  c->owned = 0;
  return n;
}

static int cmsg_len (lua_State *L) {
  lls_pushint(L, lls_tocmsghdr(L, 1)->len);
  return 1;
}

static int cmsg_gc (lua_State *L) {
  struct lls_cmsghdr *c = lls_test(L, 1, LLS_CMSGHDR, sizeof(*c));
  if (c == NULL || !c->owned) return 0;
  c->owned = 0;
  lls_closerights(c->data, c->len);
  c->len = 0;
  return 0;
}

static int cmsg_tostring (lua_State *L) {
  struct lls_cmsghdr *c = lls_tocmsghdr(L, 1);
  lua_pushfstring(L, "llsocket.cmsghdr: level %d, type %d, %d bytes",
                  c->level, c->type, (int)c->len);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", cmsghdr_new},
  {"rights", cmsghdr_rights},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"level", cmsg_level},
  {"type", cmsg_type},
  {"data", cmsg_data},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__len", cmsg_len},
  {"__gc", cmsg_gc},
  {"__tostring", cmsg_tostring},
  {NULL, NULL}
};

const struct lls_module lls_cmsghdr = {
  "cmsghdr", LLS_CMSGHDR, functions, methods, metamethods, NULL, NULL
};
