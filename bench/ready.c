/* SPDX-License-Identifier: MIT */
/*
** For bench/ready.lua: connections whose clients are here, and C's own echo
** server over epoll for them. The processor's time counts while a server
** works, and not while its clients do.
*/
#define _GNU_SOURCE
#include <errno.h>
#include <malloc.h>
#include <poll.h>
#include <sched.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <lua.h>
#include <lauxlib.h>

#define SIZE  64
#define EVENTS  1024

struct set {
  int n, epfd;
  int *server, *client;
  struct pollfd *fds;
  struct epoll_event events[EVENTS];
  char buffer[65536];
};

static int fail (lua_State *L, const char *what) {
  return luaL_error(L, "%s: %s", what, strerror(errno));
}

static struct set *check (lua_State *L) {
  return *(struct set **)luaL_checkudata(L, 1, "ready.set");
}

/* A connection over TCP, the server's end non-blocking. */
static int join (int listener, const struct sockaddr_in *a, int *client,
                 int *server) {
  *client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (*client == -1 || connect(*client, (const void *)a, sizeof(*a)) == -1)
    return -1;
  *server = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
  return *server == -1 ? -1 : 0;
}

static int new_set (lua_State *L) {
  int n = (int)luaL_checkinteger(L, 1), i;
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_in a = {.sin_family = AF_INET};
  socklen_t len = sizeof(a);
  struct set *s = calloc(1, sizeof(*s)), **box;
  struct rlimit limit = {30000, 30000};
  setrlimit(RLIMIT_NOFILE, &limit);
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (bind(listener, (void *)&a, len) == -1 || listen(listener, 128) == -1
      || getsockname(listener, (void *)&a, &len) == -1)
    return fail(L, "listen");
  s->n = n;
  s->epfd = epoll_create1(EPOLL_CLOEXEC);
  s->server = calloc((size_t)n, sizeof(int));
  s->client = calloc((size_t)n, sizeof(int));
  s->fds = calloc((size_t)n, sizeof(*s->fds));
  for (i = 0; i < n; i++)
    if (join(listener, &a, &s->client[i], &s->server[i]) == -1)
      return fail(L, "connect");
  close(listener);
  box = lua_newuserdata(L, sizeof(*box));
  *box = s;
  luaL_getmetatable(L, "ready.set");
  lua_setmetatable(L, -2);
  return 1;
}

/* Closes the clients' ends, and the servers' where C serves. */
static int set_close (lua_State *L) {
  struct set *s = check(L);
  int i, servers = lua_toboolean(L, 2);
  for (i = 0; i < s->n; i++) {
    close(s->client[i]);
    if (servers) close(s->server[i]);
  }
  close(s->epfd);
  return 0;
}

static int set_fd (lua_State *L) {
  lua_pushinteger(L, check(L)->server[luaL_checkinteger(L, 2) - 1]);
  return 1;
}

/* Registers all with C's epoll. */
static int set_watch (lua_State *L) {
  struct set *s = check(L);
  int i;
  for (i = 0; i < s->n; i++) {
    struct epoll_event e;
    e.events = EPOLLIN;
    e.data.u64 = (uint64_t)i;
    if (epoll_ctl(s->epfd, EPOLL_CTL_ADD, s->server[i], &e) == -1)
      return fail(L, "epoll_ctl");
  }
  return 0;
}

/* What `active` of the clients do, spread over all of them. */
static int set_fill (lua_State *L) {
  struct set *s = check(L);
  int active = (int)luaL_checkinteger(L, 2), i;
  static const char message[SIZE] = "a message";
  for (i = 0; i < active; i++)
    if (send(s->client[(long)i * s->n / active], message, SIZE, 0) != SIZE)
      return fail(L, "send");
  return 0;
}

static int set_drain (lua_State *L) {
  struct set *s = check(L);
  int active = (int)luaL_checkinteger(L, 2), i;
  for (i = 0; i < active; i++)
    if (recv(s->client[(long)i * s->n / active], s->buffer, SIZE, MSG_WAITALL)
        != SIZE)
      return fail(L, "recv");
  return 0;
}

/* An echo server in C, until it has served so many. */
static int set_serve (lua_State *L) {
  struct set *s = check(L);
  int left = (int)luaL_checkinteger(L, 2);
  while (left > 0) {
    int k, n = epoll_wait(s->epfd, s->events, EVENTS, -1);
    for (k = 0; k < n; k++) {
      int fd = s->server[s->events[k].data.u64];
      ssize_t len = recv(fd, s->buffer, sizeof(s->buffer), 0);
      if (len <= 0 || send(fd, s->buffer, (size_t)len, MSG_NOSIGNAL) != len)
        return fail(L, "echo");
      left--;
    }
  }
  return 0;
}

/* C's poll(2) of all, from their numbers on: how many are ready. */
static int set_poll (lua_State *L) {
  struct set *s = check(L);
  int i, times = (int)luaL_checkinteger(L, 2), rc = 0;
  while (times-- > 0) {
    for (i = 0; i < s->n; i++) {
      s->fds[i].fd = s->server[i];
      s->fds[i].events = POLLIN;
    }
    rc = poll(s->fds, (nfds_t)s->n, 0);
  }
  lua_pushinteger(L, rc);
  return 1;
}

static int ready_clock (lua_State *L) {
  struct timespec t;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  lua_pushnumber(L, (lua_Number)t.tv_sec + (lua_Number)t.tv_nsec / 1e9);
  return 1;
}

/* Bytes of malloc(3) in use. */
static int ready_allocated (lua_State *L) {
  lua_pushnumber(L, (lua_Number)mallinfo2().uordblks);
  return 1;
}

static int ready_pin (lua_State *L) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET((int)luaL_checkinteger(L, 1), &set);
  lua_pushboolean(L, sched_setaffinity(0, sizeof(set), &set) == 0);
  return 1;
}

static const struct {
  const char *name;
  lua_CFunction f;
} methods[] = {
  {"close", set_close}, {"fd", set_fd}, {"watch", set_watch},
  {"fill", set_fill}, {"drain", set_drain}, {"serve", set_serve},
  {"poll", set_poll}
};

int luaopen_cready (lua_State *L);
int luaopen_cready (lua_State *L) {
  size_t i;
  luaL_newmetatable(L, "ready.set");
  lua_newtable(L);
  for (i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
    lua_pushcfunction(L, methods[i].f);
    lua_setfield(L, -2, methods[i].name);
  }
  lua_setfield(L, -2, "__index");
  lua_newtable(L);
  lua_pushcfunction(L, new_set);
  lua_setfield(L, -2, "new");
  lua_pushcfunction(L, ready_clock);
  lua_setfield(L, -2, "clock");
  lua_pushcfunction(L, ready_allocated);
  lua_setfield(L, -2, "allocated");
  lua_pushcfunction(L, ready_pin);
  lua_setfield(L, -2, "pin");
  return 1;
}
