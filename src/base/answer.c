/* SPDX-License-Identifier: MIT */
/* Answering Lua: one function for each kind of result, and the only place
   that knows what is 'again' and when the peer is gone. */
#include "base/base.h"

static void push_nils (lua_State *L, int n) {
  for (; n > 0; n--) lua_pushnil(L);
}

int lls_failwith (lua_State *L, int before, int after, int err) {
  char text[LLS_ERRSIZE];
  lls_strerror(err, text, sizeof(text));
  push_nils(L, before);
  lua_pushstring(L, text);
  push_nils(L, after);
  lls_pushint(L, err);
  return before + after + 2;
}

int lls_fail (lua_State *L, int before, int after) {
  return lls_failwith(L, before, after, errno);
}

int lls_done (lua_State *L, int rc) {
  return rc == -1 ? lls_fail(L, 0, 0) : 0;
}

int lls_int (lua_State *L, int rc, long long value) {
  if (rc == -1) return lls_fail(L, 1, 0);
  lls_pushint(L, value);
  return 1;
}

int lls_bool (lua_State *L, int rc, int value) {
  if (rc == -1) return lls_fail(L, 1, 0);
  lua_pushboolean(L, value);
  return 1;
}

int lls_isagain (int err) {
  return err == EAGAIN || err == EWOULDBLOCK || err == EINTR;
}

int lls_again (lua_State *L, int nils) {
  int err = errno;
  push_nils(L, nils);
  lua_pushboolean(L, 1);
  lls_pushint(L, err);
  return nils + 2;
}

static int peer_gone (lua_State *L) {
  int err = errno;
  push_nils(L, 3);
  lls_pushint(L, err);
  return 4;
}

int lls_sent (lua_State *L, long long n, unsigned long long total) {
  if (n >= 0) {
    lls_pushint(L, n);
    lua_pushnil(L);
    lua_pushboolean(L, (unsigned long long)n < total);
    return 3;
  }
  if (errno == EPIPE || errno == ECONNRESET) return peer_gone(L);
  /* A send that connects (MSG_FASTOPEN) goes on by itself, as connect does. */
  if (!lls_isagain(errno) && errno != EINPROGRESS) return lls_fail(L, 1, 1);
  lls_pushint(L, 0);
  return 1 + lls_again(L, 1);
}

int lls_notreceived (lua_State *L, int before) {
  if (lls_isagain(errno)) return lls_again(L, before + 1);
  return lls_fail(L, before, 1);
}

/* The text for these two names what getaddrinfo(3) dislikes, but not what it
   would like. */
static const char *advice (int rc) {
  if (rc == EAI_SERVICE)
    return ": a port is 0 to 65535 in digits alone, or a service of this "
           "socktype and protocol";
  if (rc == EAI_SOCKTYPE)
    return ": give the socktype with its protocol, and the port in digits";
  return "";
}

void lls_pushgaitext (lua_State *L, int rc) {
  lua_pushfstring(L, "%s%s", gai_strerror(rc), advice(rc));
}

int lls_unresolved (lua_State *L, int rc) {
  int err = errno;
  lua_pushnil(L);
  lls_pushgaitext(L, rc);
  lls_pushint(L, rc);
  if (rc != EAI_SYSTEM) return 3;
  lls_pushint(L, err);
  return 4;
}
