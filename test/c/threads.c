/* SPDX-License-Identifier: MIT */
/*
** threads SCRIPT THREADS ROUNDS
** Runs the script in as many threads, each with a Lua state of its own, at
** the same time; the module is compiled in. The script gets the thread's
** number, the number of threads and the rounds, and answers a number: how
** many things it did. Ends with a line `N passed, N failed`.
*/
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define MAX_THREADS  16

int luaopen_llsocket (lua_State *L);

struct thread {
  pthread_t id;
  const char *script;
  int number, threads, rounds;
  long done;  /* -1 after an error */
};

static pthread_barrier_t start;

/* With -DRACE: a race on purpose, which the sanitizer must find. */
#ifdef RACE
static int raced;
#define race()  (raced++)
#else
#define race()  ((void)0)
#endif

static void preload (lua_State *L, const char *name, lua_CFunction open) {
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "preload");
  lua_pushcfunction(L, open);
  lua_setfield(L, -2, name);
  lua_pop(L, 2);
}

/* The module is loaded in all threads at once, too. */
static void *run (void *arg) {
  struct thread *t = arg;
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  preload(L, "llsocket", luaopen_llsocket);
  pthread_barrier_wait(&start);
  race();
  if (luaL_loadfile(L, t->script) == 0) {
    lua_pushinteger(L, t->number);
    lua_pushinteger(L, t->threads);
    lua_pushinteger(L, t->rounds);
  }
  if (lua_gettop(L) == 4 && lua_pcall(L, 3, 1, 0) == 0)
    t->done = (long)lua_tointeger(L, -1);
  else {
    t->done = -1;
    printf("# thread %d: %s\n", t->number, lua_tostring(L, -1));
  }
  lua_close(L);
  return NULL;
}

static int usage (void) {
  fprintf(stderr, "usage: threads SCRIPT THREADS ROUNDS\n");
  return 2;
}

int main (int argc, char **argv) {
  static struct thread threads[MAX_THREADS];
  int i, n, passed = 0;
  if (argc != 4) return usage();
  n = atoi(argv[2]);
  if (n < 1 || n > MAX_THREADS) return usage();
  pthread_barrier_init(&start, NULL, (unsigned int)n);
  for (i = 0; i < n; i++) {
    struct thread *t = &threads[i];
    t->script = argv[1];
    t->number = i + 1;
    t->threads = n;
    t->rounds = atoi(argv[3]);
    if (pthread_create(&t->id, NULL, run, t) != 0) return 2;
  }
  for (i = 0; i < n; i++) {
    pthread_join(threads[i].id, NULL);
    if (threads[i].done > 0) passed++;
    printf("%s - thread %d: %ld steps\n", threads[i].done > 0 ? "ok" : "not ok",
           i + 1, threads[i].done);
  }
  pthread_barrier_destroy(&start);
  printf("%d passed, %d failed\n", passed, n - passed);
  return passed != n;
}
