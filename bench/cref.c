/* SPDX-License-Identifier: MIT */
/*
** The module `cref`: C's side of the benchmark, in the process of the binding
** that is measured. This file has the machinery (processor, clock, children,
** descriptors), crefloops.c and crefbatch.c have the loops.
*/
#include "cref.h"
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>

struct sockaddr_in cref_name (int fd) {
  struct sockaddr_in a;
  socklen_t len = sizeof(a);
  memset(&a, 0, sizeof(a));
  getsockname(fd, (struct sockaddr *)&a, &len);
  return a;
}

/* pin(cpu): this process and its children stay on one processor; false where
   that is not allowed. */
static int cref_pin (lua_State *L) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(ARG(1), &set);
  lua_pushboolean(L, sched_setaffinity(0, sizeof(set), &set) == 0);
  return 1;
}

static double seconds (clockid_t clock) {
  struct timespec t = {0, 0};
  clock_gettime(clock, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* clock(pid...): processor time of this process and of these. */
static int cref_clock (lua_State *L) {
  int i, top = lua_gettop(L);
  double sum = 0;
  for (i = 1; i <= top; i++) {
    clockid_t clock;
    if (clock_getcpuclockid(ARG(i), &clock) == 0) sum += seconds(clock);
  }
  lua_pushnumber(L, (lua_Number)(sum + seconds(CLOCK_PROCESS_CPUTIME_ID)));
  return 1;
}

/* wall(): seconds that pass everywhere. */
static int cref_wall (lua_State *L) {
  lua_pushnumber(L, (lua_Number)seconds(CLOCK_MONOTONIC));
  return 1;
}

/* fork(f): f runs in a child, which ends with it or with its parent. */
static int cref_fork (lua_State *L) {
  pid_t parent = getpid(), pid = fork();
  if (pid == -1) return luaL_error(L, "fork: %s", strerror(errno));
  if (pid == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    lua_settop(L, 1);
    if (lua_pcall(L, 0, 0, 0) != 0) {
      const char *message = lua_tostring(L, -1);
      if (message == NULL) message = "no message";
      if (write(2, message, strlen(message)) < 0 || write(2, "\n", 1) < 0)
        _exit(2);
      _exit(1);
    }
    _exit(0);
  }
  lua_pushinteger(L, pid);
  return 1;
}

/* state(file, ...): runs a file in a new Lua state, with integers. */
static int cref_state (lua_State *L) {
  int i, top = lua_gettop(L);
  lua_State *N = luaL_newstate();
  luaL_openlibs(N);
  if (luaL_loadfile(N, luaL_checkstring(L, 1)) != 0)
    return luaL_error(L, "%s", lua_tostring(N, -1));
  for (i = 2; i <= top; i++)
    lua_pushinteger(N, ARG(i));
  if (lua_pcall(N, top - 1, 0, 0) != 0)
    return luaL_error(L, "%s", lua_tostring(N, -1));
  lua_close(N);
  return 0;
}

/* reap(pid): ends a child. */
static int cref_reap (lua_State *L) {
  pid_t pid = ARG(1);
  kill(pid, SIGKILL);
  waitpid(pid, NULL, 0);
  return 0;
}

static int push_two (lua_State *L, const int fd[2]) {
  lua_pushinteger(L, fd[0]);
  lua_pushinteger(L, fd[1]);
  return 2;
}

/* socketpair(): two descriptors of a stream, with room for the largest work. */
static int cref_socketpair (lua_State *L) {
  int fd[2], room = 1 << 20;
  EXPECT(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd), 0);
  setsockopt(fd[0], SOL_SOCKET, SO_SNDBUF, &room, sizeof(room));
  setsockopt(fd[1], SOL_SOCKET, SO_SNDBUF, &room, sizeof(room));
  return push_two(L, fd);
}

static int bound (int type) {
  struct sockaddr_in a;
  int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
  memset(&a, 0, sizeof(a));
  a.sin_family = AF_INET;
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd != -1 && bind(fd, (struct sockaddr *)&a, sizeof(a)) == -1) {
    close(fd);
    return -1;
  }
  return fd;
}

/* udppair(): two bound UDP sockets; udppair(true): connected with each
   other. */
static int cref_udppair (lua_State *L) {
  int fd[2], i;
  for (i = 0; i < 2; i++)
    if ((fd[i] = bound(SOCK_DGRAM)) == -1)
      return luaL_error(L, "bind: %s", strerror(errno));
  for (i = 0; i < 2 && lua_toboolean(L, 1); i++) {
    struct sockaddr_in a = cref_name(fd[1 - i]);
    EXPECT(connect(fd[i], (struct sockaddr *)&a, sizeof(a)), 0);
  }
  return push_two(L, fd);
}

static int connected (const struct sockaddr_in *a) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd != -1 && connect(fd, (const struct sockaddr *)a, sizeof(*a)) == -1) {
    close(fd);
    return -1;
  }
  return fd;
}

/* listener(): a TCP socket that listens. */
static int cref_listener (lua_State *L) {
  int fd = bound(SOCK_STREAM);
  EXPECT(listen(fd, 128), 0);
  lua_pushinteger(L, fd);
  return 1;
}

/* tcppair(): two descriptors of one connection, without Nagle's delay. */
static int cref_tcppair (lua_State *L) {
  int fd[2], listener = bound(SOCK_STREAM), on = 1;
  struct sockaddr_in a = cref_name(listener);
  EXPECT(listen(listener, 1), 0);
  fd[0] = connected(&a);
  fd[1] = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
  close(listener);
  if (fd[0] == -1 || fd[1] == -1)
    return luaL_error(L, "connect: %s", strerror(errno));
  setsockopt(fd[0], IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  setsockopt(fd[1], IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  return push_two(L, fd);
}

/* connect(listener, n): n connections wait to be accepted. They end with a
   reset, so that none of them stays in TIME_WAIT. */
#define CLIENTS  100
static int clients[CLIENTS];
static int nclients;

static int cref_hangup (lua_State *L) {
  (void)L;
  while (nclients > 0) close(clients[--nclients]);
  return 0;
}

static int cref_connect (lua_State *L) {
  struct sockaddr_in a = cref_name(ARG(1));
  struct linger reset = {1, 0};
  int n = ARG(2);
  cref_hangup(L);
  luaL_argcheck(L, n <= CLIENTS, 2, "too many");
  while (nclients < n) {
    int fd = connected(&a);
    if (fd == -1) return luaL_error(L, "connect: %s", strerror(errno));
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
    clients[nclients++] = fd;
  }
  return 0;
}

/* file(bytes): a descriptor of a file in memory. */
static int cref_file (lua_State *L) {
  int bytes = ARG(1), fd = memfd_create("bench", MFD_CLOEXEC), i;
  static char block[65536];
  for (i = 0; i < (int)sizeof(block); i++) block[i] = (char)(i * 7 + i / 251);
  for (i = 0; i < bytes; i += (int)sizeof(block))
    EXPECT(write(fd, block, sizeof(block)), sizeof(block));
  lua_pushinteger(L, fd);
  return 1;
}

/* blocking(fd): its calls wait. */
static int cref_blocking (lua_State *L) {
  EXPECT(fcntl(ARG(1), F_SETFL, fcntl(ARG(1), F_GETFL) & ~O_NONBLOCK), 0);
  return 0;
}

static int cref_close (lua_State *L) {
  close(ARG(1));
  return 0;
}

/* port(fd): where a socket is bound. */
static int cref_port (lua_State *L) {
  lua_pushinteger(L, ntohs(cref_name(ARG(1)).sin_port));
  return 1;
}

static int cref_mkdtemp (lua_State *L) {
  char name[] = "/tmp/llsocket-bench-XXXXXX";
  if (mkdtemp(name) == NULL) return luaL_error(L, "%s", strerror(errno));
  lua_pushstring(L, name);
  return 1;
}

static const luaL_Reg functions[] = {
  {"pin", cref_pin}, {"clock", cref_clock}, {"wall", cref_wall},
  {"fork", cref_fork}, {"reap", cref_reap}, {"state", cref_state},
  {"socketpair", cref_socketpair}, {"udppair", cref_udppair},
  {"tcppair", cref_tcppair}, {"listener", cref_listener},
  {"connect", cref_connect}, {"hangup", cref_hangup}, {"file", cref_file},
  {"close", cref_close}, {"blocking", cref_blocking},
  {"port", cref_port}, {"mkdtemp", cref_mkdtemp},
  {NULL, NULL}
};

static void set_functions (lua_State *L, const luaL_Reg *l) {
  for (; l->name != NULL; l++) {
    lua_pushcfunction(L, l->func);
    lua_setfield(L, -2, l->name);
  }
}

__attribute__((visibility("default"))) int luaopen_cref (lua_State *L) {
  lua_newtable(L);
  set_functions(L, functions);
  set_functions(L, cref_loops);
  set_functions(L, cref_batches);
  set_functions(L, cref_bare);
  return 1;
}
