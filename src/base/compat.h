/* SPDX-License-Identifier: MIT */
/* The parts of Lua 5.4's C API that this module uses, on 5.1 to 5.3 and
   LuaJIT. */
#ifndef LLS_COMPAT_H
#define LLS_COMPAT_H

#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

/* Lua's headers do not say that these never return; analysers want to know.
   NOLINTBEGIN(readability-redundant-declaration): declared again for them */
#ifdef __GNUC__
#define LLS_NORETURN  __attribute__((noreturn))
#define LLS_NOINLINE  __attribute__((noinline))
LLS_NORETURN extern int lua_error (lua_State *L);
LLS_NORETURN extern int luaL_error (lua_State *L, const char *fmt, ...);
LLS_NORETURN extern int luaL_argerror (lua_State *L, int i, const char *text);
#else
#define LLS_NORETURN
#define LLS_NOINLINE
#endif
/* NOLINTEND(readability-redundant-declaration) */

#if LUA_VERSION_NUM < 502
#define lua_rawlen  lua_objlen
#endif

#if LUA_VERSION_NUM < 503
#define lls_rawgeti(L, i, k)  (lua_rawgeti(L, i, k), lua_type(L, -1))
#define lls_pushint(L, n)  lua_pushnumber(L, (lua_Number)(n))
#else
#define lls_rawgeti  lua_rawgeti
#define lls_pushint(L, n)  lua_pushinteger(L, (lua_Integer)(n))
#endif

/* The two numbers on the top become their sum. */
#if LUA_VERSION_NUM < 502
static inline void lls_add (lua_State *L) {
  lua_pushnumber(L, lua_tonumber(L, -2) + lua_tonumber(L, -1));
  lua_replace(L, -3);
  lua_pop(L, 1);
}
#else
#define lls_add(L)  lua_arith(L, LUA_OPADD)
#endif

/*
** One Lua value that a userdata refers to. Before 5.3 only a table can be
** that, so the value stands in one: lls_wrapref makes it of the value on the
** top, and lls_putref takes it from there and makes nothing. What comes back is
** not to be trusted: the debug library can change it.
*/
#if LUA_VERSION_NUM < 503
static inline void lls_wrapref (lua_State *L) {
  lua_createtable(L, 1, 0);
  lua_insert(L, -2);
  lua_rawseti(L, -2, 1);
}
#else
#define lls_wrapref(L)  ((void)(L))
#endif

static inline void lls_putref (lua_State *L, int i) {
#if LUA_VERSION_NUM < 502
  lua_setfenv(L, i);
#elif LUA_VERSION_NUM < 504
  lua_setuservalue(L, i);
#else
  lua_setiuservalue(L, i, 1);
#endif
}

/* What lls_putref has put there, as it is. */
static inline void lls_rawref (lua_State *L, int i) {
#if LUA_VERSION_NUM < 502
  lua_getfenv(L, i);
#elif LUA_VERSION_NUM < 504
  lua_getuservalue(L, i);
#else
  lua_getiuservalue(L, i, 1);
#endif
}

static inline void lls_setref (lua_State *L, int i) {
  if (i < 0) i = lua_gettop(L) + i + 1;
  lls_wrapref(L);
  lls_putref(L, i);
}

static inline void lls_getref (lua_State *L, int i) {
  lls_rawref(L, i);
#if LUA_VERSION_NUM < 503
  if (lua_istable(L, -1))
    lua_rawgeti(L, -1, 1);
  else
    lua_pushnil(L);
  lua_remove(L, -2);
#endif
}

#if LUA_VERSION_NUM < 504
#define lua_newuserdatauv(L, size, n)  ((void)(n), lua_newuserdata(L, size))
#endif

#endif
