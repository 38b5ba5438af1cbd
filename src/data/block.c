/* SPDX-License-Identifier: MIT */
/*
** One block of bytes that grows behind and is consumed in front, without
** moving what is there more often than it must: what a buffer holds, the
** elements of an iovec. It stands in memory that its owner, a userdata, refers
** to, or until it first grows in the owner itself; so the collector sees it,
** and no finalizer is needed. In front of the bytes there may be a head, of
** which only the owner knows the use.
**
** Growing allocates, and that lets Lua run: a finalizer can do anything to the
** same block. So growth is a loop: allocate, then look whether that is what is
** needed now. An address that these functions answer is right until Lua runs.
** The debug library can take the memory away from the owner, so it is compared
** before an address is answered.
*/
#include "data/data.h"

static struct lls_memory *push_memory (lua_State *L, int i,
                                       const struct lls_block *b) {
  struct lls_memory *m;
  lls_getref(L, i);
  m = lls_test(L, -1, LLS_MEMORY, sizeof(*m) + b->head + b->room);
  if (m == NULL || m != b->memory) luaL_error(L, "a block's memory is gone");
  return m;
}

char *lls_blockdata (lua_State *L, int i, const struct lls_block *b) {
  if (b->memory != NULL) {
    push_memory(L, i, b);
    lua_pop(L, 1);
  }
  return b->data;
}

const char *lls_holdblock (lua_State *L, int i, const struct lls_block *b) {
  if (b->memory != NULL)
    push_memory(L, i, b);
  else
    lua_pushnil(L);
  return b->data + b->start;
}

/* Into memory that was allocated before, unless it has become too small. */
static void move (lua_State *L, int i, struct lls_block *b, size_t head,
                  struct lls_memory *m) {
  size_t room = m->size - head;
  if (b->head > head || b->len > room || b->room > room) {
    lua_pop(L, 1);
    return;
  }
  if (b->data != NULL) {
    const char *data = lls_blockdata(L, i, b);
    memcpy(m->bytes, data - b->head, b->head);
    memcpy(m->bytes + head, data + b->start, b->len);
  }
  lls_putref(L, i);
  b->memory = m;
  b->data = m->bytes + head;
  b->head = head;
  b->room = room;
  b->start = 0;
}

/* At least twice as large, so that appending byte by byte copies each byte
   only a few times. */
static void grow (lua_State *L, int i, struct lls_block *b, size_t head,
                  size_t want) {
  size_t need = b->len + want;
  size_t room = b->room > b->max / 2 ? b->max : 2 * b->room;
  struct lls_memory *m;
  if (b->room - b->start - b->len >= want) room = b->room;  /* a head only */
  if (room < need) room = need;
  if (head < b->head) head = b->head;
  m = lls_newmemory(L, head + room);
  lls_wrapref(L);
  move(L, i, b, head, m);
}

char *lls_blockplace (struct lls_block *b, size_t want) {
  if (b->len == 0) b->start = 0;
  if (b->room - b->len < want) return NULL;
  if (b->room - b->start - b->len < want) {
    if (b->start < b->len && b->room < b->max) return NULL;
    memmove(b->data, b->data + b->start, b->len);
    b->start = 0;
  }
  return b->data + b->start + b->len;
}

char *lls_blockroom (lua_State *L, int i, struct lls_block *b, size_t head,
                     size_t want) {
  while (want <= b->max - b->len) {
    char *place = NULL;
    lls_blockdata(L, i, b);
    if (b->head >= head) place = lls_blockplace(b, want);
    if (place != NULL) return place;
    grow(L, i, b, head, want);
  }
  return NULL;
}

void lls_drop (struct lls_block *b, size_t n) {
  if (n > b->len) n = b->len;
  b->start += n;
  b->len -= n;
}

/* The room behind the bytes, or all free room where moving them to the front
   gains more; and some room when the block may grow, so that a block that is
   almost full does not receive byte by byte. */
size_t lls_blockspare (const struct lls_block *b) {
  size_t spare = b->room - b->len, tail = spare - b->start;
  size_t least = b->max - b->len < 4096 ? b->max - b->len : 4096;
  if (b->len > 0 && tail >= spare - tail) spare = tail;
  return spare < least ? least : spare;
}
