/* SPDX-License-Identifier: MIT */
/*
** Descriptors that a service manager opened and passed on: from number 3 on,
** LISTEN_FDS of them, for the process LISTEN_PID. What has come through
** execve(2) cannot be close-on-exec; a descriptor that is close-on-exec has
** been taken already, by this state or another, or is none of these. So there
** is no list of those that were taken.
*/
#include "sock/sock.h"
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#define FIRST  3

static long number_in (const char *variable) {
  const char *text = getenv(variable);
  char *end;
  long n;
  if (text == NULL) return 0;
  n = strtol(text, &end, 10);
  return end == text || *end != '\0' ? 0 : n;
}

static int how_many (void) {
  long n = number_in("LISTEN_FDS");
  if (number_in("LISTEN_PID") != (long)getpid()) return 0;
  return n < 0 || n > INT_MAX - FIRST ? 0 : (int)n;
}

/* The name at *names, up to the colon, and *names goes on. */
static void push_name (lua_State *L, const char **names) {
  size_t n = *names == NULL ? 0 : strcspn(*names, ":");
  if (n == 0)
    lua_pushliteral(L, "unknown");
  else
    lua_pushlstring(L, *names, n);
  if (*names != NULL) *names = (*names)[n] == ':' ? *names + n + 1 : NULL;
}

/* Makes it close-on-exec; 0 when it is already, -1 when there is none. */
static int take (int fd) {
  int flags = fcntl(fd, F_GETFD);
  if (flags == -1 || (flags & FD_CLOEXEC)) return flags == -1 ? -1 : 0;
  return fcntl(fd, F_SETFD, flags | FD_CLOEXEC) == 0;
}

/* Pushes a socket, or the number of what is none. */
static void push_descriptor (lua_State *L, struct lls_socket *s, int fd) {
  if (lls_takesocket(s, fd) == 0) return;
  lua_pop(L, 1);
  lls_pushint(L, fd);
}

/* Appends the value on the top to the list at `list`. */
static void append (lua_State *L, int list) {
  lua_rawseti(L, list, (int)lua_rawlen(L, list) + 1);
}

/* The list of that name in the table at 1, which gets one. */
static void push_list (lua_State *L) {
  lua_pushvalue(L, -1);
  lua_rawget(L, 1);
  if (lua_istable(L, -1)) return;
  lua_pop(L, 1);
  lua_newtable(L);
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -2);
  lua_rawset(L, 1);
}

/***
The sockets that a service manager has opened for this process, as systemd does
for a `.socket` unit: by name, and in their order (`LISTEN_FDS`, from descriptor
3 on). Call it once, at the start: a descriptor that was taken is not given
again.
@function socket.inherited
@return table named by each name of `LISTEN_FDNAMES` the list of its sockets;
  what has no name is called `unknown`. They are close-on-exec from now on; what
  is no socket, a FIFO for example, is its number, which is the caller's; they
  end where one is not open, as nobody has passed that. Empty when nothing was
  passed, or not to this process (`LISTEN_PID`)
@return table all the same in their order
@usage
  local named, all = socket.inherited()
  local web = named.web and named.web[1] or all[1]
           or assert(llsocket.listen('127.0.0.1', 0))
@see sd_listen_fds(3), systemd.socket(5)
*/
static int socket_inherited (lua_State *L) {
  const char *names = getenv("LISTEN_FDNAMES");
  int i, taken = 0, n = how_many();
  lua_settop(L, 0);
  lua_newtable(L);
  lua_newtable(L);
  for (i = 0; i < n && taken != -1; i++) {
    struct lls_socket like = {0}, *s;
    like.fd = -1;
    push_name(L, &names);                 /* 3 */
    push_list(L);                         /* 4 */
    s = lls_newsocket(L, &like, 0);       /* 5 */
    taken = take(FIRST + i);
    if (taken == 1) {
      push_descriptor(L, s, FIRST + i);
      lua_pushvalue(L, 5);
      append(L, 4);
      append(L, 2);
    }
    lua_settop(L, 2);
  }
  return 2;
}

static const luaL_Reg functions[] = {
  {"inherited", socket_inherited},
  {NULL, NULL}
};

const struct lls_module lls_inherited = {
  "socket", LLS_SOCKET, functions, NULL, NULL, NULL, NULL
};
