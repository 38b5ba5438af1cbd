/* SPDX-License-Identifier: MIT */
/*
** Addresses as the system tells them: any family, any length, any bytes. All
** is done twice, with other bytes around the address in memory: an answer
** that differs has read what was not delivered.
*/
#include "target.h"
#include <net/if.h>

static uint8_t bytes[256];
static socklen_t delivered, told;
static int around;
static volatile unsigned int sum;

int __wrap_getsockname (int fd, struct sockaddr *sa, socklen_t *len);
int __wrap_getpeername (int fd, struct sockaddr *sa, socklen_t *len);
ssize_t __wrap_recvfrom (int fd, void *buf, size_t size, int flags,
                         struct sockaddr *sa, socklen_t *len);
ssize_t __wrap_recvmsg (int fd, struct msghdr *m, int flags);
ssize_t __wrap_sendto (int fd, const void *buf, size_t size, int flags,
                       const struct sockaddr *sa, socklen_t len);
ssize_t __wrap_sendmsg (int fd, const struct msghdr *m, int flags);
int __wrap_connect (int fd, const struct sockaddr *sa, socklen_t len);
int __wrap_bind (int fd, const struct sockaddr *sa, socklen_t len);
char *__wrap_if_indextoname (unsigned int index, char *name);

/* The system cuts what does not fit, and tells the whole length. */
static void deliver (void *sa, socklen_t *len) {
  memset(sa, around, *len);
  memcpy(sa, bytes, delivered < *len ? delivered : *len);
  *len = told;
}

int __wrap_getsockname (int fd, struct sockaddr *sa, socklen_t *len) {
  (void)fd;
  deliver(sa, len);
  return 0;
}

int __wrap_getpeername (int fd, struct sockaddr *sa, socklen_t *len) {
  return __wrap_getsockname(fd, sa, len);
}

ssize_t __wrap_recvfrom (int fd, void *buf, size_t size, int flags,
                         struct sockaddr *sa, socklen_t *len) {
  (void)fd;
  (void)flags;
  if (size > 0) memset(buf, 'x', 1);
  if (sa != NULL) deliver(sa, len);
  return 1;
}

ssize_t __wrap_recvmsg (int fd, struct msghdr *m, int flags) {
  (void)fd;
  (void)flags;
  if (m->msg_name != NULL) deliver(m->msg_name, &m->msg_namelen);
  m->msg_controllen = 0;
  m->msg_flags = 0;
  return 0;
}

static int use (const struct sockaddr *sa, socklen_t len) {
  const unsigned char *p = (const unsigned char *)sa;
  if (len > sizeof(struct sockaddr_storage))
    target_found("an address is longer than any");
  while (len-- > 0) sum += *p++;
  errno = EACCES;
  return -1;
}

ssize_t __wrap_sendto (int fd, const void *buf, size_t size, int flags,
                       const struct sockaddr *sa, socklen_t len) {
  (void)fd;
  (void)buf;
  (void)size;
  (void)flags;
  return use(sa, len);
}

ssize_t __wrap_sendmsg (int fd, const struct msghdr *m, int flags) {
  (void)fd;
  (void)flags;
  return use(m->msg_name, m->msg_namelen);
}

int __wrap_connect (int fd, const struct sockaddr *sa, socklen_t len) {
  (void)fd;
  return use(sa, len);
}

int __wrap_bind (int fd, const struct sockaddr *sa, socklen_t len) {
  (void)fd;
  return use(sa, len);
}

char *__wrap_if_indextoname (unsigned int index, char *name) {
  errno = ENXIO;
  if (index & 1) return NULL;
  snprintf(name, IF_NAMESIZE, "if%u", index);
  return name;
}

static const char script[] =
  "local ll = llsocket\n"
  "local sock = ll.socket.pair(ll.SOCK_DGRAM)[1]\n"
  "local fixed = ll.inet.getaddrinfo('127.0.0.1', '80', 1, 0,\n"
  "                                  ll.AI_NUMERICHOST)[1]\n"
  "local numeric = ll.NI_NUMERICHOST\n"
  "local function describe (ai)\n"
  "  if ai == nil then return 'nil' end\n"
  "  local list = { ai:family(), ai:socktype(), ai:protocol(),\n"
  "                 tostring(ai:canonname()), tostring(ai:port()),\n"
  "                 tostring(ai:addr()), tostring(ai),\n"
  "                 tostring(ai == fixed), tostring(ai == ai) }\n"
  "  local ni, err, number = ai:getnameinfo(numeric, ll.NI_NUMERICSERV)\n"
  "  list[#list + 1] = ni and ni.host .. ' ' .. ni.serv or number\n"
  "  assert(ni == nil or ni.serv == ni.service)\n"
  "  assert(ai == ai)\n"
  "  assert(sock:sendto('x', ai) == nil)\n"
  "  assert(sock:connect(ai) and sock:bind(ai))\n"
  "  local mh = ll.msghdr.new()\n"
  "  mh:name(ai)\n"
  "  assert(sock:sendmsg(mh) == nil)\n"
  "  return table.concat(list, '|')\n"
  "end\n"
  "return function ()\n"
  "  local own, peer = sock:getsockname(), sock:getpeername()\n"
  "  local _, from = sock:recvfrom(10)\n"
  "  local mh = ll.msghdr.new()\n"
  "  assert(sock:recvmsg(mh))\n"
  "  local name = mh:name()\n"
  "  assert(own == peer)\n"
  "  if name then assert(name == own) end\n"
  "  return table.concat({ describe(own), describe(peer), describe(from),\n"
  "                        describe(name) }, '\\n'), own:addr()\n"
  "end\n";

/* A unix path, told by this file alone; at most what the system takes. */
static void check_path (lua_State *L) {
  size_t len, n = told > delivered ? delivered : told;
  const char *got = lua_tolstring(L, -1, &len);
  const char *path = (const char *)bytes + offsetof(struct sockaddr_un,
                                                    sun_path);
  sa_family_t family;
  memcpy(&family, bytes, sizeof(family));
  if (n < sizeof(family) || family != AF_UNIX) return;
  if (n > sizeof(struct sockaddr_un)) n = sizeof(struct sockaddr_un);
  n -= offsetof(struct sockaddr_un, sun_path);
  if (n > 0 && path[0] != '\0') n = strnlen(path, n);
  if (got == NULL || len != n || memcmp(got, path, n) != 0)
    target_found("a path is not what was delivered");
}

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size) {
  static const sa_family_t families[] = {AF_UNIX, AF_INET, AF_INET6};
  static lua_State *L;
  struct input in;
  unsigned int how;
  sa_family_t family;
  if (L == NULL) L = target_state(script, NULL);
  in.p = data;
  in.left = size;
  how = take(&in);
  family = (how & 3) == 3 ? (sa_family_t)take16(&in) : families[how & 3];
  memset(bytes, 0, sizeof(bytes));
  memcpy(bytes, &family, sizeof(family));
  delivered = (socklen_t)take_bytes(&in, bytes + sizeof(family),
                                    sizeof(bytes) - sizeof(family));
  delivered += (socklen_t)sizeof(family);
  if ((how & 12) == 12) delivered = take(&in) % 3;
  if (delivered > sizeof(struct sockaddr_storage)) {
    /* A length beyond the room: nothing more was written. */
    told = delivered;
    delivered = sizeof(struct sockaddr_storage);
  }
  else told = delivered;
  around = 0;
  target_call(L, 0, 2);
  check_path(L);
  around = 0xff;
  target_call(L, 0, 2);
  if (!lua_rawequal(L, 1, 3)) {
    fprintf(stderr, "%s\n-- and --\n%s\n", lua_tostring(L, 1),
            lua_tostring(L, 3));
    target_found("an address has bytes that did not come");
  }
  lua_settop(L, 0);
  if ((how & 0xf0) == 0) lua_gc(L, LUA_GCCOLLECT, 0);
  return 0;
}
