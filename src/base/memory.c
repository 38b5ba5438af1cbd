/* SPDX-License-Identifier: MIT */
/* Memory that Lua owns: the receive buffer of a state, blocks of bytes, and
   lists of the system's that must be freed whatever happens. */
#include "base/base.h"

struct lls_memory *lls_newmemory (lua_State *L, size_t size,
                                  const void *owner) {
  struct lls_memory *m;
  if (size > PTRDIFF_MAX - sizeof(*m)) luaL_error(L, "not enough memory");
  m = lua_newuserdatauv(L, sizeof(*m) + size, 0);
  m->busy = 0;
  m->owner = owner;
  lls_adopt(L, LLS_MEMORY);
  return m;
}

/*
** The state's buffer, or new memory when more is needed or a finalizer
** receives while a receive that is under way holds it. If Lua has no memory
** for the string of that one it stays held, and receiving only gets slower.
*/
char *lls_takeroom (lua_State *L, size_t size) {
  if (size <= LLS_ROOMSIZE) {
    struct lls_memory *m = lls_stateof(L)->room;
    if (m != NULL && !m->busy) {
      m->busy = 1;
      return m->bytes;
    }
  }
  return lls_newmemory(L, size, NULL)->bytes;
}

static void mark_room (char *room, int busy) {
  char *m = room - offsetof(struct lls_memory, bytes);
  ((struct lls_memory *)(void *)m)->busy = busy;
}

void lls_giveroom (char *room) {
  mark_room(room, 0);
}

void lls_holdroom (char *room) {
  mark_room(room, 1);
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
