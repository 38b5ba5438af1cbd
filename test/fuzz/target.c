/* SPDX-License-Identifier: MIT */
#include "target.h"

int luaopen_llsocket (lua_State *L);

static int function_ref;

void target_found (const char *what) {
  fprintf(stderr, "FINDING: %s\n", what);
  abort();
}

static int traceback (lua_State *L) {
  luaL_traceback(L, L, lua_tostring(L, 1), 1);
  return 1;
}

lua_State *target_state (const char *script, const luaL_Reg *functions) {
  lua_State *L = luaL_newstate();
  if (L == NULL) abort();
  luaL_openlibs(L);
  luaL_requiref(L, "llsocket", luaopen_llsocket, 0);
  lua_setglobal(L, "llsocket");
  for (; functions != NULL && functions->name != NULL; functions++) {
    lua_pushcfunction(L, functions->func);
    lua_setglobal(L, functions->name);
  }
  if (luaL_dostring(L, script)) target_found(lua_tostring(L, -1));
  function_ref = luaL_ref(L, LUA_REGISTRYINDEX);
  return L;
}

void target_call (lua_State *L, int n, int results) {
  int base = lua_gettop(L) - n;
  lua_rawgeti(L, LUA_REGISTRYINDEX, function_ref);
  lua_insert(L, base + 1);
  lua_pushcfunction(L, traceback);
  lua_insert(L, base + 1);
  if (lua_pcall(L, n, results, base + 1) != LUA_OK)
    target_found(lua_tostring(L, -1));
  lua_remove(L, base + 1);
}
