/* SPDX-License-Identifier: MIT */
/* Joins the submodules, and opens each of them alone. */
#include "lls.h"

#define EXPORT  __attribute__((visibility("default")))
/* The table in the registry: metatables by class, submodules by name. */
#define ROOT  "llsocket"

static const struct lls_module *const modules[] = {
  &lls_inet, &lls_unix, &lls_addrinfo, &lls_cmsghdr, &lls_cmsghdrs,
  &lls_msghdr, &lls_socket, &lls_iovec, &lls_buffer,
  &lls_device, &lls_errno, &lls_list,
  &lls_memory
};
#define NMODULES  (sizeof(modules) / sizeof(modules[0]))

int lls_row (lua_State *L, int n) {
  lua_Integer row = lua_tointeger(L, lua_upvalueindex(LLS_NUPVALUES + 1));
  if (row < 0 || row >= n) luaL_error(L, "a method's upvalue was changed");
  return (int)row;
}

/* While the root is built it stands at index 1. */
static void push_upvalues (lua_State *L) {
  int i;
  for (i = 1; i <= LLS_NUPVALUES; i++)
    lua_rawgeti(L, 1, i);
}

void lls_setrow (lua_State *L, const char *name, lua_CFunction f, int row) {
  push_upvalues(L);
  lua_pushinteger(L, row);
  lua_pushcclosure(L, f, LLS_NUPVALUES + 1);
  lua_setfield(L, -2, name);
}

void lls_setfuncs (lua_State *L, const luaL_Reg *l) {
  for (; l->name != NULL; l++) {
    push_upvalues(L);
    lua_pushcclosure(L, l->func, LLS_NUPVALUES);
    lua_setfield(L, -2, l->name);
  }
}

static void build_class (lua_State *L, const struct lls_module *m) {
  lua_rawgeti(L, 1, m->klass);
  lls_setfuncs(L, m->metamethods);
  lua_newtable(L);
  lls_setfuncs(L, m->methods);
  if (m->more != NULL) m->more(L);
  lua_setfield(L, -2, "__index");
  if (m->name != NULL) {
    lua_pushfstring(L, "llsocket.%s", m->name);
    lua_setfield(L, -2, "__name");
  }
  lua_pop(L, 1);
}

static void build_module (lua_State *L, const struct lls_module *m) {
  if (m->klass != 0) build_class(L, m);
  if (m->name == NULL) return;
  lua_newtable(L);
  lls_setfuncs(L, m->functions);
  if (m->fields != NULL) m->fields(L);
  lua_pushvalue(L, -1);
  lua_setfield(L, 1, m->name);
  lua_getfield(L, 1, ROOT);
  lua_insert(L, -2);
  lua_setfield(L, -2, m->name);
  lua_pop(L, 1);
}

void lls_setconstants (lua_State *L, const struct lls_constant *c) {
  for (; c->name != NULL; c++) {
    lls_pushint(L, c->value);
    lua_setfield(L, -2, c->name);
  }
}

/* Called with the root, as a function with the metatables as upvalues, so
   that it can make objects. */
static int build (lua_State *L) {
  size_t i;
  struct lls_memory *room = lls_newmemory(L, LLS_ROOMSIZE, NULL);
  room->owner = room;
  lua_rawseti(L, 1, LLS_SCRATCH);
  lua_newtable(L);
  lls_setconstants(L, lls_constants);
  lua_setfield(L, 1, ROOT);
  for (i = 0; i < NMODULES; i++)
    build_module(L, modules[i]);
  lls_ffi(L);
  return 0;
}

/* The root enters the registry when it is whole: after a memory error the
   next require begins anew. */
static int open (lua_State *L, const char *name) {
  int i;
  lua_settop(L, 0);
  lua_getfield(L, LUA_REGISTRYINDEX, ROOT);
  if (!lua_istable(L, 1)) {
    lua_settop(L, 0);
    lua_newtable(L);
    for (i = 1; i <= LLS_NCLASSES; i++) {
      lua_newtable(L);
      lua_rawseti(L, 1, i);
    }
    push_upvalues(L);
    lua_pushcclosure(L, build, LLS_NUPVALUES);
    lua_pushvalue(L, 1);
    lua_call(L, 1, 0);
    lua_pushvalue(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, ROOT);
  }
  lua_getfield(L, 1, name);
  return 1;
}

#define OPEN(symbol, name) \
  EXPORT int luaopen_##symbol (lua_State *L); \
  EXPORT int luaopen_##symbol (lua_State *L) { return open(L, name); }

OPEN(llsocket, ROOT)
OPEN(llsocket_inet, "inet")
OPEN(llsocket_unix, "unix")
OPEN(llsocket_addrinfo, "addrinfo")
OPEN(llsocket_cmsghdr, "cmsghdr")
OPEN(llsocket_cmsghdrs, "cmsghdrs")
OPEN(llsocket_msghdr, "msghdr")
OPEN(llsocket_socket, "socket")
OPEN(llsocket_iovec, "iovec")
OPEN(llsocket_buffer, "buffer")
OPEN(llsocket_device, "device")
OPEN(llsocket_errno, "errno")
