/* SPDX-License-Identifier: MIT */
/* Reading arguments: what is wrong raises an error that names it. */
#include "base/base.h"
#include <stdio.h>

const char *lls_typename (lua_State *L, int i) {
  if (luaL_getmetafield(L, i, "__name")) {
    if (lua_type(L, -1) == LUA_TSTRING) return lua_tostring(L, -1);
    lua_pop(L, 1);
  }
  if (lua_type(L, i) == LUA_TLIGHTUSERDATA) return "light userdata";
  return luaL_typename(L, i);
}

void lls_typeerror (lua_State *L, int i, const char *expected) {
  const char *name = lls_typename(L, i);
  luaL_argerror(L, i, lua_pushfstring(L, "%s expected, got %s", expected,
                                      name));
}

const char *lls_asname (lua_State *L, int i) {
  size_t len;
  const char *s;
  if (lua_type(L, i) != LUA_TSTRING) return NULL;
  s = lua_tolstring(L, i, &len);
  return strlen(s) == len ? s : NULL;
}

const char *lls_checkname (lua_State *L, int i) {
  const char *s = lls_asname(L, i);
  if (s == NULL && lua_type(L, i) != LUA_TSTRING)
    lls_typeerror(L, i, "string");
  if (s == NULL) luaL_argerror(L, i, "string contains a NUL byte");
  return s;
}

const char *lls_optname (lua_State *L, int i) {
  return lua_isnoneornil(L, i) ? NULL : lls_checkname(L, i);
}

int lls_checkbool (lua_State *L, int i) {
  if (!lua_isboolean(L, i)) lls_typeerror(L, i, "boolean");
  return lua_toboolean(L, i);
}

int lls_optbool (lua_State *L, int i) {
  return !lua_isnoneornil(L, i) && lls_checkbool(L, i);
}

lua_Number lls_checknumber (lua_State *L, int i) {
  if (lua_type(L, i) != LUA_TNUMBER) lls_typeerror(L, i, "number");
  return lua_tonumber(L, i);
}

const char *lls_asint (lua_State *L, int i, long long min, long long max,
                       long long *k) {
  char text[70];  /* two numbers of 64 bits */
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, i))
    *k = lua_tointeger(L, i);
  else
#endif
  {
    lua_Number n = lua_tonumber(L, i);
    if (lua_type(L, i) != LUA_TNUMBER)
      return lua_pushfstring(L, "number expected, got %s",
                             lls_typename(L, i));
    if (!(n >= -0x1p63 && n < 0x1p63 && (lua_Number)(long long)n == n))
      return "number has no integer representation";
    *k = (long long)n;
  }
  if (*k >= min && *k <= max) return NULL;
  if (max == LLONG_MAX) return "number out of range";
  snprintf(text, sizeof(text), "number out of range: %lld to %lld", min, max);
  return lua_pushfstring(L, "%s", text);
}

long long lls_anyint (lua_State *L, int i, long long min, long long max) {
  long long k = 0;
  const char *why = lls_asint(L, i, min, max, &k);
  if (why != NULL) luaL_argerror(L, i, why);
  return k;
}

int lls_checkcint (lua_State *L, int i) {
  return (int)lls_checkint(L, i, INT_MIN, INT_MAX);
}

int lls_optcint (lua_State *L, int i, int def) {
  return lua_isnoneornil(L, i) ? def : lls_checkcint(L, i);
}

int lls_orflags (lua_State *L, int i, int top) {
  int flags = 0;
  for (; i <= top; i++)
    flags |= lls_optcint(L, i, 0);
  return flags;
}

int lls_checklist (lua_State *L, int i) {
  size_t n;
  luaL_checktype(L, i, LUA_TTABLE);
  n = (size_t)lua_rawlen(L, i);
  if (n > INT_MAX) luaL_argerror(L, i, "table is too long");
  return (int)n;
}

long long lls_checksize (lua_State *L, int i, long long min) {
  long long n = lls_checkint(L, i, min, LLONG_MAX);
  if (n >= LLS_MAXSIZE) luaL_argerror(L, i, "no memory is so large");
  return n;
}

size_t lls_checkbufsize (lua_State *L, int i) {
  long long n = LLS_BUFSIZE;
  if (!lua_isnoneornil(L, i)) n = lls_checksize(L, i, LLONG_MIN);
  return n < 1 ? 0 : (size_t)n;
}

#if LUA_VERSION_NUM >= 502
typedef luaL_Stream file_object;
#define is_closed(o)  ((o)->closef == NULL || (o)->f == NULL)
#else
typedef struct { FILE *f; } file_object;  /* LuaJIT's has more behind it */
#define is_closed(o)  ((o)->f == NULL)
#endif

/* An open Lua file's descriptor, -1 of a closed one; 0 when it is none. The
   debug library can give a file's metatable to any userdata: to one of ours,
   which its tag tells, or to another, which has hardly a file's size. */
static int is_file (lua_State *L, int i, int *fd) {
  const file_object *file = lua_touserdata(L, i);
  int same;
  if (file == NULL || !lua_getmetatable(L, i)) return 0;
  luaL_getmetatable(L, LUA_FILEHANDLE);
  same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  if (!same || lua_rawlen(L, i) < sizeof(*file) || lls_classof(L, i) != 0
      || lua_rawlen(L, i) > 2 * sizeof(void *))
    return 0;
  *fd = is_closed(file) ? -1 : fileno(file->f);
  return 1;
}

/* Pushes the object's method, where it has it. */
static int push_method (lua_State *L, int i, const char *name) {
  int type = lua_type(L, i);
  if (type == LUA_TUSERDATA) {
    if (!luaL_getmetafield(L, i, "__index")) return 0;
    lua_pop(L, 1);
  }
  else if (type != LUA_TTABLE) return 0;
  lua_getfield(L, i, name);
  if (lua_isfunction(L, -1)) return 1;
  lua_pop(L, 1);
  return 0;
}

/* Of a closed object, whose fd() gives nil, -1: the system says EBADF. */
static const char *ask_object (lua_State *L, int i, long long *fd) {
  *fd = -1;
  if (!push_method(L, i, "fd") && !push_method(L, i, "getfd"))
    return lua_pushfstring(L, "integer, file or object with fd() expected, "
                           "got %s", lls_typename(L, i));
  lua_pushvalue(L, i);
  lua_call(L, 1, 1);
  if (!lua_isnil(L, -1)
      && lls_asint(L, lua_gettop(L), INT_MIN, INT_MAX, fd) != NULL)
    return "its fd() gives no integer";
  lua_pop(L, 1);
  return NULL;
}

const char *lls_asfd (lua_State *L, int i, int *fd) {
  const char *why = NULL;
  long long k = 0;
  if (lua_type(L, i) == LUA_TNUMBER)
    why = lls_asint(L, i, INT_MIN, INT_MAX, &k);
  else if (is_file(L, i, fd))
    return NULL;
  else
    why = ask_object(L, i, &k);
  *fd = (int)k;
  return why;
}

int lls_checkfd (lua_State *L, int i) {
  int fd;
  const char *why = lls_asfd(L, i, &fd);
  if (why != NULL) luaL_argerror(L, i, why);
  return fd;
}

int lls_asksfd (lua_State *L, int i) {
  int fd;
  return lua_type(L, i) != LUA_TNUMBER && !is_file(L, i, &fd);
}

int lls_checkplainfd (lua_State *L, int i, const char *hint) {
  if (lua_type(L, i) != LUA_TNUMBER) {
    const char *name = lls_typename(L, i);
    luaL_argerror(L, i, lua_pushfstring(L, "integer expected, got %s: %s",
                                        name, hint));
  }
  return lls_checkcint(L, i);
}
