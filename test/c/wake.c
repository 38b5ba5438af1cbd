/* SPDX-License-Identifier: MIT */
/* wake.start(script, number): runs the script in a thread and a Lua state of
   its own, with the number as its argument. wake.join() waits for its end and
   tells the message of its error, or nil. One thread at a time. */
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static struct {
  pthread_t id;
  char script[8192], message[256];
  int number, failed;
} work;

static void *run (void *arg) {
  lua_State *L = luaL_newstate();
  (void)arg;
  luaL_openlibs(L);
  work.failed = luaL_loadstring(L, work.script) != 0;
  lua_pushinteger(L, work.number);
  if (!work.failed) work.failed = lua_pcall(L, 1, 0, 0) != 0;
  if (work.failed)
    snprintf(work.message, sizeof(work.message), "%s", lua_tostring(L, -1));
  lua_close(L);
  return NULL;
}

static int wake_start (lua_State *L) {
  snprintf(work.script, sizeof(work.script), "%s", luaL_checkstring(L, 1));
  work.number = (int)luaL_checkinteger(L, 2);
  if (pthread_create(&work.id, NULL, run, NULL) != 0)
    return luaL_error(L, "no thread");
  return 0;
}

static int wake_join (lua_State *L) {
  pthread_join(work.id, NULL);
  if (!work.failed) return 0;
  lua_pushstring(L, work.message);
  return 1;
}

int luaopen_wake (lua_State *L);
int luaopen_wake (lua_State *L) {
  lua_newtable(L);
  lua_pushcfunction(L, wake_start);
  lua_setfield(L, -2, "start");
  lua_pushcfunction(L, wake_join);
  lua_setfield(L, -2, "join");
  return 1;
}
