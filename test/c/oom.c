/* SPDX-License-Identifier: MIT */
/*
** oom CPATH SCRIPT...
** Runs the steps of Lua scripts with an allocator that fails: the first
** request of a step, then the second, and so on until a step ends without a
** failure. After each failure no descriptor and no memory may be lost, and the
** same step must work.
**
** A script returns an array of steps: { name =, run =, [setup =], [after =],
** [once =], [fresh =] }. `run` gets what `setup` returned, and so does `after`,
** which never fails: it closes what only the script knows. When `run` has
** failed it is called again with the same values; a step with `once` uses up
** what setup made, and is repeated with new things only. A step with `fresh`
** has a new Lua state each time: it is one that loads the module.
*/
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
#include "blocks.h"

#if LUA_VERSION_NUM >= 502
#undef lua_objlen
#define lua_objlen  lua_rawlen
#endif

/*
** From Lua 5.2 on a failure makes Lua collect garbage and ask again.
** EMERGENCY fails one request, so that this collection happens at every place;
** ONCE fails the second try too; STICKY fails all that follows.
*/
enum mode { EMERGENCY, ONCE, STICKY, NMODES };
static const char *const modenames[] = {"emergency", "once", "sticky"};
#define HAS_EMERGENCY  (LUA_VERSION_NUM >= 502)

static struct {
  int armed;
  enum mode mode;
  long left;     /* requests until the failure */
  int retry;     /* the request that failed comes again */
  void *block;
  size_t size;
  long failed;   /* requests that failed since it was armed */
} fault;

static size_t live;       /* bytes that Lua has */
static long luablocks;
static long total_failed, passed, failed;
static const char *cpath;
static char current[200];  /* the step's name */

/* Under a sanitizer, which has its own eye on them, there is no count. */
static long other_blocks (void) {
#ifdef COUNTS_BLOCKS
  return blocks - luablocks;
#else
  return 0;
#endif
}

static int must_fail (void *block, size_t osize, size_t size) {
  if (!fault.armed) return 0;
  if (block != NULL && size <= osize) return 0;  /* Lua relies on that */
  if (fault.retry && fault.block == block && fault.size == size)
    fault.retry = 0;
  else if (--fault.left == 0) {
    fault.retry = fault.mode == ONCE && HAS_EMERGENCY;
    fault.block = block;
    fault.size = size;
  }
  else if (fault.left > 0 || fault.mode != STICKY)
    return 0;
  fault.failed++;
  return 1;
}

/* A block always moves, and what is freed or new is filled: who still holds
   an old pointer reads nonsense. */
static void *allocate (void *ud, void *block, size_t osize, size_t size) {
  char *p = NULL;
  (void)ud;
  if (block == NULL) osize = 0;
  if (size > 0) {
    if (must_fail(block, osize, size)) return NULL;
    p = malloc(size);
    if (p == NULL) abort();
    memset(p, 0xa5, size);
    luablocks++;
    if (block != NULL) memcpy(p, block, size < osize ? size : osize);
  }
  if (block != NULL) {
    memset(block, 0x5a, osize);
    free(block);
    luablocks--;
  }
  live = live - osize + size;
  return p;
}

/* The entries of a directory that are numbers, such as descriptors: how many,
   and their sum. It takes no memory. */
struct open { long count, sum; };

static struct open numbers (const char *name) {
  struct open o = {0, 0};
  char buf[4096];
  long n;
  int dir = open(name, O_RDONLY | O_DIRECTORY);
  while ((n = syscall(SYS_getdents64, dir, buf, sizeof(buf))) > 0) {
    long at;
    for (at = 0; at < n;) {
      struct dirent64 *d = (struct dirent64 *)(void *)(buf + at);
      if (d->d_name[0] != '.') {
        o.count++;
        o.sum += atol(d->d_name);
      }
      at += d->d_reclen;
    }
  }
  close(dir);
  return o;
}

static struct open descriptors (void) { return numbers("/proc/self/fd"); }

static void nap (void) {
  struct timespec t = {0, 1000000};
  nanosleep(&t, NULL);
}

/* A resolver that is closed leaves threads, which end when the C library's call
   does: until then they have memory and descriptors. */
static void wait_for_threads (void) {
  int i;
  for (i = 0; i < 5000 && numbers("/proc/self/task").count > 1; i++) nap();
}

/* What must be the same after a failure as it was before. */
struct state { struct open fds; size_t live; long blocks; };

static int same_fds (const struct state *a, const struct state *b) {
  return a->fds.count == b->fds.count && a->fds.sum == b->fds.sum;
}

static int is_same (const struct state *a, const struct state *b) {
  return same_fds(a, b) && a->live == b->live && a->blocks == b->blocks;
}

/* Collections until all is as it was, or until there is nothing left to free:
   finalizers make garbage, and Lua makes its tables smaller step by step. */
static struct state settle (lua_State *L, const struct state *wanted) {
  struct state s = {{0, 0}, 0, 0};
  int i, same = 0;
  for (i = 0; i < 20 && same < 2; i++) {
    size_t before = live;
    lua_gc(L, LUA_GCCOLLECT, 0);
    same = live == before ? same + 1 : 0;
    if (same < 2 && (wanted == NULL || live != wanted->live)) continue;
    wait_for_threads();
    s.fds = descriptors();
    s.live = live;
    s.blocks = other_blocks();
    if (wanted != NULL && is_same(&s, wanted)) break;
  }
  return s;
}

static int wrong (const char *mode, long n, const char *format, ...) {
  va_list ap;
  printf("not ok - %s (%s, request %ld): ", current, mode, n);
  va_start(ap, format);
  vprintf(format, ap);
  va_end(ap);
  putchar('\n');
  return 0;
}

static int same_state (const char *mode, long n, const struct state *a,
                       const struct state *b) {
  if (!same_fds(a, b))
    return wrong(mode, n, "%ld descriptors, there were %ld", b->fds.count,
                 a->fds.count);
  if (a->live != b->live)
    return wrong(mode, n, "%ld bytes of Lua's memory lost",
                 (long)b->live - (long)a->live);
  if (a->blocks != b->blocks)
    return wrong(mode, n, "%ld blocks lost that are not Lua's",
                 b->blocks - a->blocks);
  return 1;
}

static void arm (enum mode mode, long n) {
  memset(&fault, 0, sizeof(fault));
  fault.mode = mode;
  fault.left = n;
  fault.armed = 1;
}

static const char *text (lua_State *L, int i) {
  const char *s = lua_tostring(L, i);
  return s == NULL ? "an error that is no string" : s;
}

/* Without memory lua_checkstack only says no, and its callers have words of
   their own for that. */
static int is_memory_error (lua_State *L, int rc) {
  const char *said = text(L, -1);
  return rc == LUA_ERRMEM || strstr(said, "not enough memory") != NULL
         || strstr(said, "stack overflow (") != NULL
         || strstr(said, "too many results to unpack") != NULL;
}

static void set_path (lua_State *L, const char *name, const char *value) {
  lua_getglobal(L, "package");
  lua_pushstring(L, value);
  lua_setfield(L, -2, name);
  lua_pop(L, 1);
}

/* A state with the script's array of steps at index 1. */
static lua_State *new_state (const char *script) {
#if LUA_VERSION_NUM >= 505
  lua_State *L = lua_newstate(allocate, NULL, 1);
#else
  lua_State *L = lua_newstate(allocate, NULL);
#endif
  if (L == NULL) abort();
  luaL_openlibs(L);
  set_path(L, "cpath", cpath);
  set_path(L, "path", "lua/?.lua;./?.lua");
  if (luaL_loadfile(L, script) != 0 || lua_pcall(L, 0, 1, 0) != 0) {
    fprintf(stderr, "%s\n", text(L, -1));
    exit(2);
  }
  return L;
}

/* The step's function with that name on the top, or nil. */
static void push_function (lua_State *L, const char *name) {
  lua_getfield(L, 1, name);
}

static int is_set (lua_State *L, const char *name) {
  int set;
  push_function(L, name);
  set = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return set;
}

/* A try has a Lua thread of its own, with the step at index 1: how large the
   stack of the state itself is would depend on what ran on it before. */
static lua_State *new_thread (lua_State *L) {
  lua_State *T;
  lua_settop(L, 1);
  T = lua_newthread(L);
  lua_pushvalue(L, 1);
  lua_xmove(L, T, 1);
  return T;
}

/* Leaves on the stack, from index 2, what the step's setup returns. */
static int set_up (lua_State *T) {
  push_function(T, "setup");
  if (lua_isnil(T, -1)) {
    lua_pop(T, 1);
    return 1;
  }
  return lua_pcall(T, 0, LUA_MULTRET, 0) == 0;
}

/* Calls a function of the step with what setup has left; the n-th request
   fails, none when n is 0. The stack gets its room before. */
static int call (lua_State *T, const char *name, enum mode mode, long n) {
  int i, rc, top = lua_gettop(T);
  luaL_checkstack(T, top + 1, "setup");
  push_function(T, name);
  for (i = 2; i <= top; i++) lua_pushvalue(T, i);
  if (n > 0) arm(mode, n);
  rc = lua_pcall(T, top - 1, 0, 0);
  if (n > 0) total_failed += fault.failed;
  fault.armed = 0;
  return rc;
}

/* The thread of L goes where all has gone well. */
static int finish (lua_State *L, lua_State *T) {
  if (is_set(T, "after") && call(T, "after", EMERGENCY, 0) != 0) return 0;
  lua_settop(L, 1);
  return 1;
}

/* One request fails: the step's answer is right, or it is a memory error. */
static int try_one (lua_State *L, enum mode mode, long n, int repeats) {
  const char *name = modenames[mode];
  lua_State *T = new_thread(L);
  int rc;
  if (!set_up(T)) return wrong(name, n, "setup: %s", text(T, -1));
  rc = call(T, "run", mode, n);
  if (rc != 0) {
    if (!is_memory_error(T, rc)) return wrong(name, n, "%s", text(T, -1));
    lua_pop(T, 1);
    if (repeats && call(T, "run", mode, 0) != 0)
      return wrong(name, n, "again: %s", text(T, -1));
  }
  return finish(L, T) || wrong(name, n, "after: %s", text(T, -1));
}

/* The whole step with new things and without a failure. */
static int works (lua_State *L, enum mode mode, long n) {
  lua_State *T = new_thread(L);
  if (set_up(T) && call(T, "run", mode, 0) == 0 && finish(L, T)) return 1;
  return wrong(modenames[mode], n, "afterwards: %s", text(T, -1));
}

/* What a failure has lost is lost again by each one that follows; a table of
   Lua's that had to grow is large enough then. */
#define MAYGROW  2

static int lost (lua_State *L, enum mode mode, long n, int repeats,
                 struct state *before) {
  int i;
  for (i = 0; i <= MAYGROW; i++) {
    struct state after = settle(L, before);
    if (is_same(&after, before)) return 0;
    if (!same_fds(&after, before) || i == MAYGROW)
      return !same_state(modenames[mode], n, before, &after);
    *before = after;
    if (!try_one(L, mode, n, repeats)) return 1;
  }
  return 0;
}

/* All requests of a step in one state. */
static int sweep (lua_State *L, enum mode mode) {
  int repeats = !is_set(L, "once"), done = 0;
  long n;
  struct state before;
  if (!works(L, mode, 0) || !works(L, mode, 0)) return 0;
  before = settle(L, NULL);
  for (n = 1; !done; n++) {
    if (!try_one(L, mode, n, repeats)) return 0;
    done = fault.failed == 0;
    if (lost(L, mode, n, repeats, &before)) return 0;
    if (!repeats && !done && !works(L, mode, n)) return 0;
  }
  return 1;
}

static lua_State *open_step (const char *script, int index) {
  lua_State *L = new_state(script);
  lua_rawgeti(L, 1, index);
  lua_replace(L, 1);
  lua_getfield(L, 1, "name");
  snprintf(current, sizeof(current), "%s", text(L, -1));
  lua_pop(L, 1);
  return L;
}

static int closed_well (const char *mode, long n, const struct open *fds) {
  struct open now;
  wait_for_threads();
  now = descriptors();
  if (live != 0)
    return wrong(mode, n, "%ld bytes left by lua_close", (long)live);
  if (now.count != fds->count || now.sum != fds->sum)
    return wrong(mode, n, "descriptors left by lua_close");
  return 1;
}

/* All requests of a step that wants a new state each time. */
static int sweep_fresh (const char *script, int index, enum mode mode) {
  long n;
  int done = 0, ok = 1;
  struct open fds = descriptors();
  for (n = 1; ok && !done; n++) {
    lua_State *L = open_step(script, index);
    long before = other_blocks();
    ok = try_one(L, mode, n, 1);
    done = fault.failed == 0;
    lua_close(L);
    if (ok && other_blocks() != before)
      ok = wrong(modenames[mode], n, "blocks lost that are not Lua's");
    ok = ok && closed_well(modenames[mode], n, &fds);
  }
  return ok;
}

static void count (int ok) {
  if (ok) passed++;
  else failed++;
}

/* One state for all that it can do, and a new one after it has gone wrong. */
static void run_step (const char *script, int index) {
  struct open fds = descriptors();
  lua_State *L = open_step(script, index);
  int fresh = is_set(L, "fresh"), every = is_set(L, "every");
  int mode, ok = 1;
  for (mode = HAS_EMERGENCY ? EMERGENCY : ONCE; mode < NMODES; mode++) {
    if (L != NULL && (fresh || !ok)) {
      lua_close(L);
      L = NULL;
    }
    if (fresh) {
      if (mode == STICKY || every) count(sweep_fresh(script, index, mode));
      continue;
    }
    if (L == NULL) L = open_step(script, index);
    ok = sweep(L, mode);
    count(ok);
  }
  if (L == NULL) return;
  lua_close(L);
  count(closed_well("at the end", 0, &fds));
}

/* Keeps the module loaded: a Lua that has no memory forgets that it loaded a
   library, and the blocks of the dynamic linker would count as lost. */
static void keep_module (void) {
  char path[1000];
  const char *mark = strchr(cpath, '?');
  snprintf(path, sizeof(path), "./%.*sllsocket%s", (int)(mark - cpath), cpath,
           mark + 1);
  if (dlopen(path, RTLD_NOW | RTLD_LOCAL) == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    exit(2);
  }
}

static void crashed (int sig) {
  /* The process ends anyway: better a word that is not safe than none. */
  printf("not ok - %s: signal %d at request with %ld failures\n", current,
         sig, fault.failed);
  fflush(stdout);
  signal(sig, SIG_DFL);
  raise(sig);
}

int main (int argc, char **argv) {
  long steps = 0;
  int i;
  if (argc < 3 || strchr(argv[1], '?') == NULL) return 2;
  cpath = argv[1];
  keep_module();
  setvbuf(stdout, NULL, _IOLBF, BUFSIZ);
  signal(SIGSEGV, crashed);
  signal(SIGABRT, crashed);
  /* What libc and the linker keep from the first time is there then. */
  lua_close(new_state(argv[argc - 1]));
  for (i = 2; i < argc; i++) {
    lua_State *L = new_state(argv[i]);
    int k, n = (int)lua_objlen(L, 1);
    lua_close(L);
    for (k = 1; k <= n; k++) run_step(argv[i], k);
    steps += n;
  }
  printf("Lua %d.%d: %ld steps, %ld requests for memory failed\n",
         LUA_VERSION_NUM / 100, LUA_VERSION_NUM % 100, steps, total_failed);
  printf("%ld passed, %ld failed\n", passed, failed);
  return failed != 0;
}
