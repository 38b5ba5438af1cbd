/* SPDX-License-Identifier: MIT */
/* Memory that Lua owns: blocks of bytes, the room that a state receives into,
   and guards of what must be freed whatever happens. */
#include "base/base.h"

struct lls_memory *lls_newmemory (lua_State *L, size_t size) {
  struct lls_memory *m = lua_newuserdatauv(L, sizeof(*m) + size, 0);
  m->size = size;
  lls_adopt(L, LLS_MEMORY);
  return m;
}

/*
** A receive cannot know how much will come, so it needs room for the most, and
** to make that anew each time would cost more than the receive. The state has
** one room, made when somebody first receives. Who takes it takes it out of
** the state, and has it on Lua's stack: a finalizer that receives meanwhile
** finds none, and makes one, which is then the state's. So nothing has to be
** undone when an error comes out of the call that has it.
*/
static struct lls_memory *new_room (lua_State *L, struct lls_state *state) {
  struct lls_memory *m = lls_newmemory(L, LLS_ROOMSIZE);
  lls_keep(L, state, LLS_ROOM);
  state->kept = m;
  state->room = NULL;
  return m;
}

char *lls_takeroom (lua_State *L, size_t size) {
  struct lls_state *state = lls_stateof(L);
  struct lls_memory *m = state->room;
  if (size > LLS_ROOMSIZE) return lls_newmemory(L, size)->bytes;
  if (m == NULL) return new_room(L, state)->bytes;
  state->room = NULL;
  lls_getkept(L, LLS_ROOM);
  return m->bytes;
}

void lls_giveroom (lua_State *L, const char *room) {
  struct lls_state *state = lls_stateof(L);
  if (state->kept != NULL && room == state->kept->bytes)
    state->room = state->kept;
}

void lls_newweak (lua_State *L, const char *mode) {
  lua_newtable(L);
  lua_createtable(L, 0, 1);
  lua_pushstring(L, mode);
  lua_setfield(L, -2, "__mode");
  lua_setmetatable(L, -2);
}

/*
** What an object has in C (memory that threads share, the registrations of a
** poller) must not depend on its finalizer: the debug library can take that
** away, and Lua calls none of an object that is made while the state is closed.
** So it hangs on a guard, a small userdata that no script sees. A weak table
** has the guard by the object, as long as that is there; then the guard is
** collected, and frees. All guards of a state are in a list, and the state's
** own finalizer frees those that are left: lua_close calls that of the oldest
** last. What would be made after that could not be freed, and is not made.
*/
struct lls_guard *lls_newguard (lua_State *L, void (*release) (void *)) {
  struct lls_state *state = lls_stateof(L);
  struct lls_guard *g = lls_new(L, LLS_GUARD, sizeof(*g), 0);
  g->release = release;
  g->prev = &state->guards;
  g->next = state->guards;
  if (g->next != NULL) g->next->prev = &g->next;
  state->guards = g;
  return g;
}

void lls_freeguard (lua_State *L, struct lls_guard *g) {
  void *held = g->held;
  lls_leave(L, &g->watches);
  g->held = NULL;
  if (held != NULL) g->release(held);
}

void lls_freeguards (lua_State *L) {
  struct lls_guard *g;
  for (g = lls_stateof(L)->guards; g != NULL; g = g->next)
    lls_freeguard(L, g);
}

/* Sets the guard of the object at i to the value on the top. */
static void set_guard (lua_State *L, int i) {
  lls_getkept(L, LLS_GUARDS);
  lua_pushvalue(L, i);
  lua_pushvalue(L, -3);
  lua_rawset(L, -3);
  lua_pop(L, 2);
}

/* It is an object when it has its guard. */
struct lls_guarded *lls_newguarded (lua_State *L, enum lls_class klass,
                                    int nrefs, void (*release) (void *)) {
  struct lls_guarded *object;
  if (lls_stateof(L)->closed) luaL_error(L, "the Lua state is being closed");
  object = lua_newuserdatauv(L, sizeof(*object), nrefs);
  object->guard = lls_newguard(L, release);
  set_guard(L, lua_gettop(L) - 1);
  lls_adopt(L, klass);
  return object;
}

void lls_endguarded (lua_State *L, int i) {
  struct lls_guarded *object = lua_touserdata(L, i);
  struct lls_guard *g = object->guard;
  if (g == NULL) return;
  object->guard = NULL;
  lls_freeguard(L, g);
  lua_pushnil(L);
  set_guard(L, i);
}

/* At the end of the state what they stand in is freed already. */
void lls_leave (lua_State *L, struct lls_watch **watches) {
  while (*watches != NULL && !lls_stateof(L)->closed) {
    struct lls_watch *w = *watches;
    *watches = w->next;
    w->leave(L, w);
  }
  *watches = NULL;
}

static int guard_gc (lua_State *L) {
  struct lls_guard *g = lls_test(L, 1, LLS_GUARD, sizeof(*g));
  if (g == NULL || g->prev == NULL) return 0;
  lls_freeguard(L, g);
  *g->prev = g->next;
  if (g->next != NULL) g->next->prev = g->prev;
  g->prev = NULL;
  return 0;
}

static const luaL_Reg guard_meta[] = {{"__gc", guard_gc}, {NULL, NULL}};

const struct lls_module lls_guard = {
  NULL, LLS_GUARD, NULL, NULL, guard_meta, NULL, NULL
};
const struct lls_module lls_memory = {
  NULL, LLS_MEMORY, NULL, NULL, NULL, NULL, NULL
};
