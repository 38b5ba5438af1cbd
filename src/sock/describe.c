/* SPDX-License-Identifier: MIT */
/* tostring of a socket: what it is, where it is, and with whom. */
#include "sock/sock.h"
#include "base/codec.h"

struct kind {
  int family, socktype, protocol;
  const char *name;
};

static const struct kind kinds[] = {
  {AF_INET, SOCK_STREAM, IPPROTO_TCP, "tcp"},
  {AF_INET6, SOCK_STREAM, IPPROTO_TCP, "tcp"},
  {AF_INET, SOCK_DGRAM, IPPROTO_UDP, "udp"},
  {AF_INET6, SOCK_DGRAM, IPPROTO_UDP, "udp"},
  {0, 0, 0, NULL}
};

static const struct kind types[] = {
  {0, SOCK_STREAM, 0, "stream"},
  {0, SOCK_DGRAM, 0, "datagram"},
  {0, SOCK_SEQPACKET, 0, "seqpacket"},
  {0, SOCK_RAW, 0, "raw"},
  {0, 0, 0, NULL}
};

/* Pushes `tcp`, or else family, type, and a protocol that is not the usual. */
static void push_kind (lua_State *L, const struct lls_socket *s) {
  const struct lls_family *f = lls_familyof(s->family);
  const struct kind *k = kinds, *t = types;
  while (k->name != NULL
         && (k->family != s->family || k->socktype != s->socktype
             || (s->protocol != 0 && k->protocol != s->protocol)))
    k++;
  if (k->name != NULL) {
    lua_pushstring(L, k->name);
    return;
  }
  while (t->name != NULL && t->socktype != s->socktype) t++;
  if (f != NULL)
    lua_pushstring(L, f->value.name);
  else
    lua_pushfstring(L, "family %d", s->family);
  if (t->name != NULL)
    lua_pushfstring(L, " %s", t->name);
  else
    lua_pushfstring(L, " type %d", s->socktype);
  if (s->protocol != 0)
    lua_pushfstring(L, " protocol %d", s->protocol);
  else
    lua_pushliteral(L, "");
  lua_concat(L, 3);
}

static int ask (int fd, int (*name) (int, struct sockaddr *, socklen_t *),
                struct lls_sockaddr *a) {
  memset(a, 0, sizeof(*a));
  a->len = sizeof(a->u);
  return name(fd, &a->u.sa, &a->len) == 0;
}

static int is_listening (int fd) {
  int on;
  return os_getint(fd, SO_ACCEPTCONN, &on) == 0 && on;
}

/* Pushes `before` and the address, or '' when it is nowhere. */
static int push_address (lua_State *L, const char *before,
                         const struct lls_sockaddr *a) {
  lua_pushstring(L, before);
  lls_pushaddrtext(L, a);
  if (a->len == 0 || lua_rawlen(L, -1) == 0) {
    lua_pop(L, 2);
    return 0;
  }
  lua_concat(L, 2);
  return 1;
}

static int sock_tostring (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int fd = s->fd, top = lua_gettop(L);
  struct lls_sockaddr own, peer;
  if (fd < 0) {
    lua_pushliteral(L, "llsocket.socket: closed");
    return 1;
  }
  lua_pushliteral(L, "llsocket.socket: ");
  push_kind(L, s);
  if (ask(fd, getsockname, &own)) push_address(L, " ", &own);
  if (ask(fd, getpeername, &peer)) {
    if (!push_address(L, " -> ", &peer) && s->family == AF_UNIX)
      lua_pushliteral(L, ", connected");
  }
  else if (is_listening(fd))
    lua_pushliteral(L, ", listening");
  lua_pushfstring(L, s->borrowed ? " (fd %d, borrowed)" : " (fd %d)", fd);
  lua_concat(L, lua_gettop(L) - top);
  return 1;
}

static const luaL_Reg metamethods[] = {
  {"__tostring", sock_tostring},
  {NULL, NULL}
};

const struct lls_module lls_describe = {
  "socket", LLS_SOCKET, NULL, NULL, metamethods, NULL, NULL
};
