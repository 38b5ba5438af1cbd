/* SPDX-License-Identifier: MIT */
/* The table `probe` of the generator: chance, the books about descriptors,
   allocations that fail, signals, and userdata that is none of ours. */
#include "probe.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
void __lsan_disable (void);
void __lsan_enable (void);
#else
#define __lsan_disable()  ((void)0)
#define __lsan_enable()  ((void)0)
#endif

#define MAX_FDS  512
#define FILE_SIZE  100000

/* What a descriptor is to us. `mine` are numbers that the module has handed
   out: the generator closes them; `others` are of Lua's own files. */
static unsigned char base[MAX_FDS], mine[MAX_FDS], others[MAX_FDS];
static ino_t baseino[MAX_FDS];
static unsigned long long streams[2];
static int stream, found, wild, forgetful, file = -1;
static long failafter;
static int failed, active;
static char path[64];
static timer_t timer;

static void on_signal (int sig) {
  (void)sig;
}

static ino_t inode (int fd) {
  struct stat st;
  return fd < 0 || fstat(fd, &st) == -1 ? 0 : st.st_ino;
}

void probe_setup (void) {
  struct rlimit limit = {MAX_FDS, MAX_FDS};
  struct sigaction action;
  struct sigevent event;
  int fd, i;
  char text[100];
  setrlimit(RLIMIT_NOFILE, &limit);
  memset(&action, 0, sizeof(action));
  action.sa_handler = on_signal;  /* without SA_RESTART */
  sigaction(SIGUSR1, &action, NULL);
  memset(&event, 0, sizeof(event));
  event.sigev_notify = SIGEV_SIGNAL;
  event.sigev_signo = SIGUSR1;
  timer_create(CLOCK_MONOTONIC, &event, &timer);
  snprintf(path, sizeof(path), "/tmp/llsocket-fuzz-XXXXXX");
  file = mkstemp(path);
  for (i = 0; i < FILE_SIZE / 100; i++) {
    snprintf(text, sizeof(text), "%099d", i);
    if (write(file, text, sizeof(text)) == -1) exit(2);
  }
  close(file);
  file = open(path, O_RDONLY | O_CLOEXEC);
  unlink(path);
  snprintf(path, sizeof(path), "/proc/self/fd/%d", file);
  for (fd = 0; fd < MAX_FDS; fd++) {
    baseino[fd] = inode(fd);
    base[fd] = fcntl(fd, F_GETFD) != -1;
  }
}

static void set_limit (int n) {
  struct rlimit limit = {0, MAX_FDS};
  limit.rlim_cur = (rlim_t)n;
  setrlimit(RLIMIT_NOFILE, &limit);
}

static void set_signals (long usec) {
  struct itimerspec every;
  every.it_interval.tv_sec = every.it_value.tv_sec = 0;
  every.it_interval.tv_nsec = every.it_value.tv_nsec = usec * 1000;
  timer_settime(timer, 0, &every, NULL);
}

static void stop_interference (void) {
  failafter = 0;
  set_signals(0);
  set_limit(MAX_FDS);
}

static unsigned long long next_random (void) {
  unsigned long long z = (streams[stream] += 0x9e3779b97f4a7c15ull);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}

void probe_begin (unsigned long long seed, long sequence) {
  streams[0] = seed * 0x2545f4914f6cdd1dull + (unsigned long long)sequence;
  stream = 0;
  streams[0] = next_random();
  streams[1] = next_random();
  found = wild = forgetful = active = 0;
  memset(mine, 0, sizeof(mine));
  memset(others, 0, sizeof(others));
  stop_interference();
}

void probe_find (const char *text) {
  found = 1;
  stop_interference();
  fuzz_finding(text);
}

int probe_found (void) {
  return found;
}

void probe_end (void) {
  int fd;
  char text[80];
  stop_interference();
  if (forgetful) __lsan_enable();
  for (fd = 0; fd < MAX_FDS; fd++) {
    int open = fcntl(fd, F_GETFD) != -1;
    snprintf(text, sizeof(text), "descriptor %d", fd);
    if (base[fd]) {
      if (open && inode(fd) == baseino[fd]) continue;
      strcat(text, " was not the module's, and was closed");
      probe_find(text);
      exit(3);
    }
    if (mine[fd] && !open && !wild && !found) {
      strcat(text, " was handed out, and was closed");
      probe_find(text);
    }
    if (!mine[fd] && open && !wild && !forgetful && !found) {
      strcat(text, " is open after the state was closed");
      probe_find(text);
    }
    if (open) close(fd);
  }
}

void probe_note (const char *text) {
  char *note = fuzz->note[fuzz->notes % NOTES];
  snprintf(note, NOTE_SIZE, "%s", text);
  fuzz->notes++;
  fuzz->beat++;
  if (fuzz->verbose) fprintf(stderr, "%s\n", note);
}

/* --- memory ---------------------------------------------------------------*/

/* More than any call here can need in earnest. */
#define MAX_BLOCK  ((size_t)64 << 20)

#ifndef LUAJIT
static void *allocate (void *ud, void *p, size_t old, size_t size) {
  (void)ud;
  if (size == 0) {
    free(p);
    return NULL;
  }
  if (size > MAX_BLOCK) return NULL;
  if ((p == NULL || size > old) && failafter > 0 && --failafter == 0) {
    failed = 1;
    failafter = 1;  /* a second try fails as well */
    return NULL;
  }
  return realloc(p, size);
}

static int panic (lua_State *L) {
  fprintf(stderr, "panic: %s\n", lua_tostring(L, -1));
  abort();
}
#endif

lua_State *probe_newstate (void) {
#ifdef LUAJIT
  return luaL_newstate();
#else
#if LUA_VERSION_NUM >= 505
  lua_State *L = lua_newstate(allocate, NULL, 1);
#else
  lua_State *L = lua_newstate(allocate, NULL);
#endif
  if (L != NULL) lua_atpanic(L, panic);
  return L;
#endif
}

/* call(n, f, ...): as pcall; the n-th allocation in it fails, if n > 0. After
   the results of pcall comes whether one did. */
static int p_call (lua_State *L) {
  long n = (long)lua_tonumber(L, 1);
  int rc;
  fuzz->calls++;
  fuzz->beat++;
  failed = 0;
  failafter = n;
  active++;
  rc = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  active--;
  failafter = 0;
  lua_pushboolean(L, failed);
  lua_replace(L, 1);
  luaL_checkstack(L, 2, "results");
  lua_pushboolean(L, rc == 0);
  lua_insert(L, 2);
  return lua_gettop(L);
}

/* Whether such a call is under way. */
static int p_active (lua_State *L) {
  lua_pushboolean(L, active > 0);
  return 1;
}

/* Before what must not fail: a finalizer of the generator's own. */
static int p_calm (lua_State *L) {
  (void)L;
  failafter = 0;
  return 0;
}

/* --- chance and reports ---------------------------------------------------*/

static int p_random (lua_State *L) {
  lua_Number n = lua_tonumber(L, 1);
  unsigned long long max = n >= 1 ? (unsigned long long)n : 1;
  lua_pushinteger(L, (lua_Integer)(next_random() % max) + 1);
  return 1;
}

/* stream(n): chance from the n-th of two sources; answers which it was. */
static int p_stream (lua_State *L) {
  lua_pushinteger(L, stream);
  stream = lua_tointeger(L, 1) != 0;
  return 1;
}

static int p_bytes (lua_State *L) {
  size_t i, n = (size_t)lua_tointeger(L, 1);
  luaL_Buffer b;
  luaL_buffinit(L, &b);
  for (i = 0; i < n; i++) luaL_addchar(&b, (char)next_random());
  luaL_pushresult(&b);
  return 1;
}

static int p_note (lua_State *L) {
  probe_note(luaL_checkstring(L, 1));
  return 0;
}

static int p_finding (lua_State *L) {
  if (!found) probe_find(luaL_checkstring(L, 1));
  return luaL_error(L, "fuzz: stop");
}

static int p_wild (lua_State *L) {
  (void)L;
  wild = 1;
  return 0;
}

/* Descriptors, and what objects have taken of C, may be lost: Lua forgets
   objects. */
static int p_forgetful (lua_State *L) {
  (void)L;
  forgetful = 1;
  __lsan_disable();
  return 0;
}

/* --- descriptors ----------------------------------------------------------*/

static int p_own (lua_State *L) {
  int fd = (int)luaL_checkinteger(L, 1);
  char text[80];
  snprintf(text, sizeof(text), "descriptor %d was handed out twice", fd);
  if (fd < 0 || fd >= MAX_FDS || base[fd] || mine[fd]) {
    if (!wild && !found) probe_find(text);
  }
  else mine[fd] = 1;
  return 0;
}

static int p_disown (lua_State *L) {
  mine[(int)luaL_checkinteger(L, 1) % MAX_FDS] = 0;
  return 0;
}

static int p_inode (lua_State *L) {
  ino_t n = inode((int)luaL_checkinteger(L, 1));
  if (n == 0) lua_pushnil(L);
  else lua_pushnumber(L, (lua_Number)n);
  return 1;
}

/* The descriptors that are open now are no affair of the module's. */
static int p_ignore (lua_State *L) {
  int fd;
  (void)L;
  for (fd = 0; fd < MAX_FDS; fd++)
    others[fd] = !base[fd] && fcntl(fd, F_GETFD) != -1;
  return 0;
}

/* unknown(list): an open descriptor that is not in the list, or nil. */
static int p_unknown (lua_State *L) {
  unsigned char known[MAX_FDS];
  int i, fd;
  memcpy(known, others, sizeof(known));
  for (i = 1; ; i++) {
    lua_rawgeti(L, 1, i);
    if (!lua_isnumber(L, -1)) break;
    known[(int)lua_tointeger(L, -1) % MAX_FDS] = 1;
    lua_pop(L, 1);
  }
  for (fd = 0; fd < MAX_FDS; fd++)
    if (!base[fd] && !mine[fd] && !known[fd] && fcntl(fd, F_GETFD) != -1) {
      lua_pushinteger(L, fd);
      return 1;
    }
  return 0;
}

/* Sees to it that no call on the descriptor waits for long. */
static int p_guard (lua_State *L) {
  int fd = (int)luaL_checkinteger(L, 1), i;
  int flags = fcntl(fd, F_GETFL);
  if (flags == -1 || (flags & O_NONBLOCK)) return 0;
  for (i = 0; i < 2; i++) {
    struct timeval t = {0, 0}, limit = {0, 8000};
    socklen_t len = sizeof(t);
    int option = i == 0 ? SO_RCVTIMEO : SO_SNDTIMEO;
    if (getsockopt(fd, SOL_SOCKET, option, &t, &len) == -1) return 0;
    if (t.tv_sec == 0 && t.tv_usec > 0 && t.tv_usec <= 20000) continue;
    setsockopt(fd, SOL_SOCKET, option, &limit, sizeof(limit));
  }
  return 0;
}

static int p_socktype (lua_State *L) {
  int type = 0;
  socklen_t len = sizeof(type);
  getsockopt((int)luaL_checkinteger(L, 1), SOL_SOCKET, SO_TYPE, &type, &len);
  lua_pushinteger(L, type);
  return 1;
}

/* spare(n): there is room for n more descriptors; without n for many. */
static int p_spare (lua_State *L) {
  int n, fd = -1;
  if (lua_isnoneornil(L, 1)) {
    set_limit(MAX_FDS);
    return 0;
  }
  for (n = (int)lua_tointeger(L, 1); n >= 0 && fd < MAX_FDS - 1; )
    if (fcntl(++fd, F_GETFD) == -1) n--;
  set_limit(fd);
  return 0;
}

static int p_signals (lua_State *L) {
  set_signals((long)lua_tointeger(L, 1));
  return 0;
}

/* --- userdata that is none of the module's --------------------------------*/

static int p_userdata (lua_State *L) {
  size_t i, n = (size_t)lua_tointeger(L, 1);
  unsigned char *p = lua_newuserdata(L, n);
  for (i = 0; i < n; i++) p[i] = (unsigned char)next_random();
  return 1;
}

static int p_light (lua_State *L) {
  static char target[512];
  lua_pushlightuserdata(L, lua_toboolean(L, 1) ? NULL : target);
  return 1;
}

static int p_now (lua_State *L) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  lua_pushnumber(L, (lua_Number)t.tv_sec + (lua_Number)t.tv_nsec / 1e9);
  return 1;
}

static const luaL_Reg functions[] = {
  {"call", p_call}, {"calm", p_calm}, {"active", p_active},
  {"random", p_random}, {"stream", p_stream}, {"bytes", p_bytes},
  {"note", p_note}, {"finding", p_finding}, {"wild", p_wild},
  {"forgetful", p_forgetful}, {"own", p_own},
  {"disown", p_disown}, {"inode", p_inode}, {"ignore", p_ignore},
  {"unknown", p_unknown}, {"guard", p_guard}, {"socktype", p_socktype},
  {"spare", p_spare}, {"signals", p_signals}, {"userdata", p_userdata},
  {"light", p_light}, {"now", p_now},
  {NULL, NULL}
};

int luaopen_fuzz_probe (lua_State *L) {
  const luaL_Reg *f;
  lua_newtable(L);
  for (f = functions; f->name != NULL; f++) {
    lua_pushcfunction(L, f->func);
    lua_setfield(L, -2, f->name);
  }
  lua_pushinteger(L, file);
  lua_setfield(L, -2, "file");
  lua_pushstring(L, path);
  lua_setfield(L, -2, "path");
  lua_pushstring(L, fuzz->dir);
  lua_setfield(L, -2, "dir");
  lua_pushboolean(L, fuzz->isolated);
  lua_setfield(L, -2, "isolated");
#ifdef LUAJIT
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, "nofail");
#endif
  return 1;
}
