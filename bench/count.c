/* SPDX-License-Identifier: MIT */
/*
** count SCRIPT trace|count CASE...
** Does operations in an order that is the same in each run, for callgrind,
** which counts instructions, and for strace, which counts system calls.
** bench/count.sh runs it and bench/counts.lua reads what comes out.
**
** SCRIPT returns an array of { name =, make = }, where make() gives
** run(n) and prepare(n) or nil.
** `count` does each case with SHORT and with LONG operations, in Lua states
** with different seeds: the difference is what the operations cost. Lua's
** collector waits until they are done, and then its work is counted too.
** `trace` does each case once, between two attempts to open what is not there.
*/
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <valgrind/callgrind.h>
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

#define SHORT  20
#define LONG   84
#define TRACED 20
#define SEEDS  3

/* Lua makes its hash seed of the time; a seed changes which strings share a
   place, and so a few instructions. */
static time_t seed;

time_t time (time_t *t);
time_t time (time_t *t) {
  if (t != NULL) *t = seed;
  return seed;
}

/* Every block of the process is counted, Lua's and the C library's. */
static long blocks, bytes;

void *__libc_malloc (size_t size);
void *__libc_calloc (size_t n, size_t size);
void *__libc_realloc (void *p, size_t size);

void *malloc (size_t size) {
  blocks++;
  bytes += (long)size;
  return __libc_malloc(size);
}

void *calloc (size_t n, size_t size) {
  blocks++;
  bytes += (long)(n * size);
  return __libc_calloc(n, size);
}

void *realloc (void *p, size_t size) {
  blocks++;
  bytes += (long)size;
  return __libc_realloc(p, size);
}

static void stop (const char *message) {
  fprintf(stderr, "count: %s\n", message);
  exit(1);
}

static void call (lua_State *L, int args, int results) {
  if (lua_pcall(L, args, results, 0) != 0) stop(lua_tostring(L, -1));
}

static lua_State *load (const char *script) {
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  if (luaL_loadfile(L, script) != 0) stop(lua_tostring(L, -1));
  call(L, 0, 1);
  return L;
}

/* Calls the field of the case on the top with n, if it has one. */
static void do_field (lua_State *L, const char *field, int n) {
  lua_getfield(L, -1, field);
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    return;
  }
  lua_pushinteger(L, n);
  call(L, 1, 0);
}

/* A run and the collection of what it has made. */
static void run_whole (lua_State *L, int n) {
  do_field(L, "run", n);
  lua_gc(L, LUA_GCCOLLECT, 0);
}

static void count (lua_State *L, const char *name, int n) {
  char label[100];
  do_field(L, "prepare", n);
  snprintf(label, sizeof(label), "%s %d %d", name, (int)seed, n);
  blocks = bytes = 0;
  CALLGRIND_DUMP_STATS_AT("before");
  run_whole(L, n);
  CALLGRIND_DUMP_STATS_AT(label);
  printf("%s %ld %ld\n", label, blocks, bytes);
}

static void trace (lua_State *L, const char *name) {
  char path[200];
  do_field(L, "prepare", TRACED);
  snprintf(path, sizeof(path), "/begin %s %d", name, TRACED);
  access(path, F_OK);
  do_field(L, "run", TRACED);
  access("/end", F_OK);
}

static void do_case (const char *script, int i, int tracing) {
  lua_State *L = load(script);
  char name[64];
  int k;
  lua_rawgeti(L, -1, i);
  lua_getfield(L, -1, "name");
  snprintf(name, sizeof(name), "%s", lua_tostring(L, -1));
  lua_pop(L, 1);
  lua_getfield(L, -1, "make");
  call(L, 0, 1);
  lua_gc(L, LUA_GCSTOP, 0);
  for (k = 0; k < 3; k++) {  /* until Lua's tables keep their sizes */
    do_field(L, "prepare", LONG);
    run_whole(L, LONG);
  }
  if (tracing)
    trace(L, name);
  else {
    count(L, name, SHORT);
    count(L, name, LONG);
  }
  lua_close(L);
}

int main (int argc, char **argv) {
  int i, n, tracing = argc > 2 && strcmp(argv[2], "trace") == 0;
  lua_State *L;
  if (argc < 3) stop("which script, and what?");
  L = load(argv[1]);
  n = (int)lua_rawlen(L, -1);
  lua_close(L);
  for (i = 1; i <= n; i++)
    for (seed = 1; seed <= (tracing ? 1 : SEEDS); seed++)
      do_case(argv[1], i, tracing);
  return 0;
}
