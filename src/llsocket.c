/* SPDX-License-Identifier: MIT */
/* Joins the submodules, and opens each of them alone. */
#include "ffi/ffi.h"
#include "msg/msg.h"
#include "ready/ready.h"

#define EXPORT  __attribute__((visibility("default")))
/* In the registry: the table of the submodules by name, and the state. */
#define ROOT  "llsocket"
#define STATE  "llsocket.state"

static const struct lls_module *const modules[] = {
  &lls_memory, &lls_guard, &lls_errno,
  &lls_addrinfo, &lls_addrfields, &lls_inet, &lls_unix, &lls_stale,
  &lls_device, &lls_resolver, &lls_query,
  &lls_buffer, &lls_frames, &lls_iovec,
  &lls_socket, &lls_owner, &lls_connect, &lls_transfer, &lls_into, &lls_wait,
  &lls_option, &lls_rawoption, &lls_filter, &lls_mcast, &lls_describe,
  &lls_inherited,
  &lls_cmsghdr, &lls_cmsghdrs, &lls_msghdr, &lls_message, &lls_batch,
  &lls_batchread, &lls_batchcall, &lls_batchcontrol, &lls_controlvalues,
  &lls_poll, &lls_poller, &lls_event
};
#define NMODULES  (sizeof(modules) / sizeof(modules[0]))

/* While the root is built the state is the upvalue of `build`. */
static void push_state (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(1));
}

void lls_setrow (lua_State *L, const char *name, lua_CFunction f,
                 const void *row) {
  push_state(L);
  lua_pushlightuserdata(L, (void *)row);
  lua_pushcclosure(L, f, 2);
  lua_setfield(L, -2, name);
}

void lls_setfuncs (lua_State *L, const luaL_Reg *l) {
  for (; l != NULL && l->name != NULL; l++) {
    push_state(L);
    lua_pushcclosure(L, l->func, 1);
    lua_setfield(L, -2, l->name);
  }
}

/* Pushes the field of the table on the top, a table that may be new. */
static void push_subtable (lua_State *L, const char *name) {
  lua_getfield(L, -1, name);
  if (lua_istable(L, -1)) return;
  lua_pop(L, 1);
  lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_setfield(L, -3, name);
}

static void add_to_class (lua_State *L, const struct lls_module *m) {
  lls_getkept(L, m->klass);
  lls_setfuncs(L, m->metamethods);
  push_subtable(L, "__index");
  lls_setfuncs(L, m->methods);
  if (m->more != NULL) m->more(L);
  lua_pop(L, 1);
  if (m->name != NULL) {
    lua_pushfstring(L, "llsocket.%s", m->name);
    lua_setfield(L, -2, "__name");
  }
  lua_pop(L, 1);
}

/* A submodule stands in the root, where `open` looks, and in the module. */
static void add_module (lua_State *L, const struct lls_module *m) {
  if (m->klass != 0) add_to_class(L, m);
  if (m->name == NULL) return;
  lua_getfield(L, 1, ROOT);
  if (*m->name != '\0') push_subtable(L, m->name);
  lls_setfuncs(L, m->functions);
  if (m->fields != NULL) m->fields(L);
  if (*m->name != '\0') lua_setfield(L, 1, m->name);
  lua_pop(L, 1);
}

static const char *const lua_modules[] = {
  "connect", "connector", "listen", NULL
};

static const struct lls_constants constants = {
  lls_constants, &lls_nconstants, lua_modules
};

/***
All constants by name, as a table: `pairs(llsocket)` sees only those that were
asked for before.
@function llsocket.constants
@return table constants `{ AF_INET = 2, ... }`
@usage
  for name, value in pairs(llsocket.constants()) do
    if name:find '^SOCK_' then print(name, value) end
  end
@see errno.numbers
*/
static int root_constants (lua_State *L) {
  return lls_allconstants(L, &constants);
}

static const luaL_Reg functions[] = {
  {"constants", root_constants},
  {NULL, NULL}
};

/* Called with the root at index 1, and with the state as its upvalue, so that
   it can make objects. */
static int build (lua_State *L) {
  size_t i;
  lua_newtable(L);
  lls_setfuncs(L, functions);
  lls_setconstants(L, &constants);
  lua_pushliteral(L, "llsocket " LLS_VERSION);
  lua_setfield(L, -2, "_VERSION");
  lua_setfield(L, 1, ROOT);
  for (i = 0; i < NMODULES; i++)
    add_module(L, modules[i]);
  return 0;
}

static int state_gc (lua_State *L) {
  struct lls_state *state = lls_stateof(L);
  state->closed = 1;
  lls_freeguards(L);
  lls_freecores(&state->cores);
  return 0;
}

/* Gives the state on the top its finalizer, before there is any object. */
static void add_finalizer (lua_State *L) {
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, -2);
  lua_pushcclosure(L, state_gc, 1);
  lua_setfield(L, -2, "__gc");
  lua_setmetatable(L, -2);
}

/* Pushes a new state, with an empty metatable for each class: those of one
   that a memory error has stopped before are used again. */
static void push_new_state (lua_State *L) {
  struct lls_state *state;
  int i;
  lua_getfield(L, LUA_REGISTRYINDEX, STATE);
  state = lua_touserdata(L, -1);
  if (state == NULL) {
    lua_pop(L, 1);
    state = lua_newuserdatauv(L, sizeof(*state), 0);
    memset(state, 0, sizeof(*state));
    lua_pushvalue(L, -1);
    lua_setfield(L, LUA_REGISTRYINDEX, STATE);
  }
  if (state->ref[LLS_GUARDS] == 0) {
    add_finalizer(L);
    lls_newweak(L, "k");
    lls_keep(L, state, LLS_GUARDS);
    lua_pop(L, 1);
  }
  for (i = 1; i <= LLS_NCLASSES; i++) {
    if (state->ref[i] != 0) continue;
    lua_newtable(L);
    lls_keep(L, state, i);
    state->metatable[i] = lua_topointer(L, -1);
    lua_pop(L, 1);
  }
}

/* The root enters the registry when it is whole: after a memory error the
   next require begins anew. */
static int open (lua_State *L, const char *name) {
  lua_settop(L, 0);
  lua_getfield(L, LUA_REGISTRYINDEX, ROOT);
  if (!lua_istable(L, 1)) {
    lua_settop(L, 0);
    lua_newtable(L);
    push_new_state(L);
    lua_pushcclosure(L, build, 1);
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
OPEN(llsocket_batch, "batch")
OPEN(llsocket_device, "device")
OPEN(llsocket_errno, "errno")
OPEN(llsocket_resolver, "resolver")
OPEN(llsocket_query, "query")
OPEN(llsocket_poller, "poller")
OPEN(llsocket_event, "event")

/* What only modules in Lua ask for: a table that is made anew. */
static int open_calls (lua_State *L, lua_CFunction make) {
  open(L, ROOT);
  lua_getfield(L, LUA_REGISTRYINDEX, STATE);
  lua_pushcclosure(L, make, 1);
  lua_call(L, 0, 1);
  return 1;
}

#define OPEN_CALLS(symbol, make) \
  EXPORT int luaopen_##symbol (lua_State *L); \
  EXPORT int luaopen_##symbol (lua_State *L) { return open_calls(L, make); }

OPEN_CALLS(llsocket_fficalls, lls_fficalls)
OPEN_CALLS(llsocket_luasocketcalls, lls_luasocketcalls)
