/* SPDX-License-Identifier: MIT */
/* Memory that Lua owns: blocks of bytes, the room that a state receives into,
   and lists of the system's that must be freed whatever happens. */
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
  lua_pushvalue(L, -1);
  lua_rawseti(L, LUA_REGISTRYINDEX, state->roomref);
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
  lua_rawgeti(L, LUA_REGISTRYINDEX, state->roomref);
  return m->bytes;
}

void lls_giveroom (lua_State *L, const char *room) {
  struct lls_state *state = lls_stateof(L);
  if (state->kept != NULL && room == state->kept->bytes)
    state->room = state->kept;
}

struct lls_list *lls_newlist (lua_State *L, void (*release) (void *)) {
  struct lls_list *list = lls_new(L, LLS_LIST, sizeof(*list), 0);
  list->release = release;
  return list;
}

void lls_freelist (struct lls_list *list) {
  if (list->head != NULL) list->release(list->head);
  list->head = NULL;
}

void lls_leave (lua_State *L, struct lls_watch **watches) {
  while (*watches != NULL) {
    struct lls_watch *w = *watches;
    *watches = w->next;
    w->leave(L, w);
  }
}

static int list_gc (lua_State *L) {
  struct lls_list *list = lls_test(L, 1, LLS_LIST, sizeof(*list));
  if (list != NULL) lls_freelist(list);
  return 0;
}

static const luaL_Reg list_meta[] = {{"__gc", list_gc}, {NULL, NULL}};

const struct lls_module lls_list = {
  NULL, LLS_LIST, NULL, NULL, list_meta, NULL, NULL
};
const struct lls_module lls_memory = {
  NULL, LLS_MEMORY, NULL, NULL, NULL, NULL, NULL
};
