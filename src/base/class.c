/* SPDX-License-Identifier: MIT */
/* What the state keeps; classes: what makes an object of one, and the error
   that tells what to write when an argument is of another. */
#include "base/base.h"

void lls_keep (lua_State *L, struct lls_state *state, int i) {
#if LUA_VERSION_NUM < 504
  lua_pushlightuserdata(L, &state->ref[i]);
  lua_pushvalue(L, -2);
  lua_rawset(L, LUA_REGISTRYINDEX);
  state->ref[i] = 1;
#else
  lua_pushvalue(L, -1);
  if (state->ref[i] == 0)
    state->ref[i] = luaL_ref(L, LUA_REGISTRYINDEX);
  else
    lua_rawseti(L, LUA_REGISTRYINDEX, state->ref[i]);
#endif
}

/* What to write in the place of a usual slip. */
static const char *advice (lua_State *L, int i, enum lls_class klass) {
  int type = lua_type(L, i);
  if (klass == LLS_ADDRINFO && type == LUA_TNUMBER && i == 1)
    return ": socket.open(family, socktype) takes numbers";
  if (klass == LLS_ADDRINFO && (type == LUA_TSTRING || type == LUA_TNUMBER))
    return ": inet.getaddrinfo(host, port)[1] is one, and so is "
           "unix.getaddrinfo(path)";
  if (klass == LLS_ADDRINFO && type == LUA_TTABLE) {
    lua_rawgeti(L, i, 1);
    if (lls_test(L, -1, klass, sizeof(unsigned int)) != NULL)
      return ": take one of the list, as list[1]";
  }
  if (i == 1 && klass != LLS_ADDRINFO && type != LUA_TUSERDATA)
    return ": methods are called with a colon, as object:method(...)";
  return "";
}

void lls_wrongclass (lua_State *L, int i, enum lls_class klass) {
  const char *hint = advice(L, i, klass);
  const char *name = lls_typename(L, i);
  lls_getkept(L, klass);
  lua_getfield(L, -1, "__name");
  luaL_argerror(L, i, lua_pushfstring(L, "%s expected, got %s%s",
                                      lua_tostring(L, -1), name, hint));
}

void lls_adopt (lua_State *L, enum lls_class klass) {
  unsigned int *tag = lua_touserdata(L, -1);
  lls_getkept(L, klass);
  lua_setmetatable(L, -2);
  *tag = LLS_TAG(klass);
}

void *lls_new (lua_State *L, enum lls_class klass, size_t size, int nrefs) {
  void *object = lua_newuserdatauv(L, size, nrefs);
  memset(object, 0, size);
  lls_adopt(L, klass);
  return object;
}
