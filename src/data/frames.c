/* SPDX-License-Identifier: MIT */
/* Records in a buffer, many at a call: of one size, or each with its length
   before it. What is not whole yet stays in the buffer. */
#include "data/data.h"

int lls_checkwidth (lua_State *L, int i) {
  int width = (int)lls_checkint(L, i, 1, 8);
  luaL_argcheck(L, width == 1 || width == 2 || width == 4 || width == 8, i,
                "1, 2, 4 or 8 expected");
  return width;
}

static size_t opt_count (lua_State *L, int i) {
  if (lua_isnoneornil(L, i)) return INT_MAX;
  return (size_t)lls_checkint(L, i, 1, INT_MAX);
}

unsigned long long lls_readuint (const char *data, int width, int little) {
  const unsigned char *p = (const unsigned char *)data;
  unsigned long long value = 0;
  int k;
  for (k = 0; k < width; k++)
    value = value << 8 | p[little ? width - 1 - k : k];
  return value;
}

void lls_writeuint (char *p, int width, int little, unsigned long long value) {
  int k;
  for (k = 0; k < width; k++, value >>= 8)
    p[little ? k : width - 1 - k] = (char)(value & 0xff);
}

/***
Takes records of one size out of the buffer.
@function buf:split
@param size integer bytes of a record, at least 1
@param max? integer the most records (default: all)
@return string[] records empty when no whole one is there
@usage
  local buf = buffer.new()
  buf:add('aabbc')
  print(table.concat(buf:split(2), ' '), tostring(buf))  --> aa bb c
@see buf:frames
*/
static int buf_split (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  size_t size = (size_t)lls_checkint(L, 2, 1, PTRDIFF_MAX);
  size_t n = opt_count(L, 3), i;
  const char *data;
  if (n > b->block.len / size) n = b->block.len / size;
  data = lls_holdblock(L, 1, &b->block);
  lua_createtable(L, (int)n, 0);
  for (i = 0; i < n; i++) {
    lua_pushlstring(L, data + i * size, size);
    lua_rawseti(L, -2, (int)i + 1);
  }
  lls_drop(&b->block, n * size);  /* now that no error can lose them */
  return 1;
}

/***
Takes records out of the buffer that have their length before them.
@function buf:frames
@param width integer bytes of the length: 1, 2, 4 or 8
@param little? boolean whether its least byte comes first (default: the
  network's order)
@param max? integer the most records (default: all)
@return string[]? records without their lengths; empty when no whole one is
  there
@return string? err `EMSGSIZE`: the next record is longer than the buffer can
  ever hold
@return integer? errno
@usage
  local buf = buffer.new()
  buf:add('\0\5hello\0\5wor')
  for _, record in ipairs(buf:frames(2)) do print(record) end  --> hello
  print(#buf)  --> 5
@see buf:addframes, buf:split
*/
static int buf_frames (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  int width = lls_checkwidth(L, 2), little = lls_optbool(L, 3), i = 0;
  size_t max = opt_count(L, 4), len = b->block.len, used = 0;
  size_t head = (size_t)width;
  const char *data = lls_holdblock(L, 1, &b->block);
  lua_newtable(L);
  while ((size_t)i < max && len - used >= head) {
    unsigned long long n = lls_readuint(data + used, width, little);
    if (i == 0 && n > b->block.max - head)
      return lls_failwith(L, 1, 0, EMSGSIZE);
    if (n > len - used - head) break;
    lua_pushlstring(L, data + used + head, (size_t)n);
    lua_rawseti(L, -2, ++i);
    used += head + (size_t)n;
  }
  lls_drop(&b->block, used);
  return 1;
}

/* Writes the records of the list at 2 to `tail`, as far as they fit into the
   room there; answers the bytes that all take, or more than `max`. */
static size_t write_frames (lua_State *L, int width, int little, char *tail,
                            size_t room, size_t max) {
  int k, n = lls_checklist(L, 2), top = lua_gettop(L);
  size_t total = 0, head = (size_t)width;
  for (k = 1; k <= n && total <= max; k++) {
    size_t len;
    const char *data = lls_piece(L, 2, k, &len);
    if (width < 8 && (unsigned long long)len >> (8 * width) != 0)
      luaL_argerror(L, 2, "a record is too long for the width");
    total += head + len;
    if (total <= room) {
      char *place = tail + total - head - len;
      lls_writeuint(place, width, little, len);
      memcpy(place + head, data, len);
    }
    if (k % 8 == 0) lua_settop(L, top);
  }
  lua_settop(L, top);
  return total;
}

/***
Puts records at the end of the buffer, each with its length before it.
@function buf:addframes
@param list table of strings and buffers
@param width integer bytes of the length: 1, 2, 4 or 8
@param little? boolean as with `buf:frames`
@return boolean ok false, and nothing is put in, when they do not fit
@usage
  local buf = buffer.new()
  assert(buf:addframes({ 'hello', 'world' }, 2))
  print(#buf, table.concat(buf:frames(2), ' '))  --> 14 hello world
@see buf:frames
*/
static int buf_addframes (lua_State *L) {
  struct lls_buffer *b = lls_tobuffer(L, 1);
  struct lls_block *k = &b->block;
  int width, little, fits;
  size_t total;
  lls_checklist(L, 2);
  width = lls_checkwidth(L, 3);
  little = lls_optbool(L, 4);
  b->reserved = 0;
  do {  /* again after growing, as a finalizer may have run */
    char *tail = lls_blockbytes(L, 1, k) + k->len;
    size_t room = k->room - k->start - k->len;
    total = write_frames(L, width, little, tail, room, k->max - k->len);
    fits = total <= room;
  } while (!fits && lls_buftail(L, 1, b, total) != NULL);
  if (fits) k->len += total;
  lua_pushboolean(L, fits);
  return 1;
}

static const luaL_Reg methods[] = {
  {"split", buf_split},
  {"frames", buf_frames},
  {"addframes", buf_addframes},
  {NULL, NULL}
};

const struct lls_module lls_frames = {
  "buffer", LLS_BUFFER, NULL, methods, NULL, NULL, NULL
};
