/* SPDX-License-Identifier: MIT */
/* Constants, which a table finds when they are asked for: a state pays only
   for those that it uses. */
#include "base/base.h"

/* A name that looks like a constant's. */
static int is_capital (const char *name) {
  if (*name < 'A' || *name > 'Z') return 0;
  return strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
         == strlen(name);
}

/* What is written in Lua is loaded when it is first asked for. */
static int find_module (lua_State *L, const char *const *modules,
                        const char *name) {
  while (modules != NULL && *modules != NULL && strcmp(*modules, name) != 0)
    modules++;
  if (modules == NULL || *modules == NULL) return 0;
  lua_settop(L, 2);
  lua_getglobal(L, "require");
  lua_pushfstring(L, "llsocket.%s", name);
  lua_call(L, 1, 1);
  lua_pushvalue(L, 2);
  lua_pushvalue(L, 3);
  lua_rawset(L, 1);
  return 1;
}

/* The __index of a module. What no system has is a slip of the program, such
   as a misspelt flag, which would be left out in silence. */
static int find_constant (lua_State *L) {
  const struct lls_constants *list = lls_row(L);
  const struct lls_constant *c;
  const char *name;
  name = lls_asname(L, 2);
  if (!lua_istable(L, 1) || name == NULL) return 0;
  c = lls_findrow(name, list->list, *list->n, sizeof(*c));
  if (c == NULL && is_capital(name))
    return luaL_error(L, "llsocket: there is no constant '%s'", name);
  if (c == NULL) return find_module(L, list->modules, name);
  if (c->rank == 0) return 0;
  lua_settop(L, 2);
  lls_pushint(L, c->value);
  lua_pushvalue(L, 2);
  lua_pushvalue(L, 3);
  lua_rawset(L, 1);
  return 1;
}

void lls_setconstants (lua_State *L, const struct lls_constants *c) {
  lua_createtable(L, 0, 1);
  lls_setrow(L, "__index", find_constant, c);
  lua_setmetatable(L, -2);
}

int lls_allconstants (lua_State *L, const struct lls_constants *c) {
  size_t i;
  lua_createtable(L, 0, (int)*c->n);
  for (i = 0; i < *c->n; i++) {
    if (c->list[i].rank == 0) continue;
    lls_pushint(L, c->list[i].value);
    lua_setfield(L, -2, c->list[i].name);
  }
  return 1;
}
