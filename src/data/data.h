/* SPDX-License-Identifier: MIT */
/* Bytes: buffers, iovecs, and lists of what is to be sent. */
#ifndef LLS_DATA_H
#define LLS_DATA_H

#include "base/base.h"

extern const struct lls_module lls_iovec, lls_buffer, lls_frames;

/* No block is so large that its size, and twice that, could overflow. */
#define LLS_BLOCKMAX  (PTRDIFF_MAX / 2)

/* Bytes [start, start + len) of `data`, which has room for `room`, and may
   grow to `max`; see block.c. */
struct lls_block {
  char *data;
  size_t start, len, room, max;
  size_t head;  /* bytes before `data` that are the owner's */
  struct lls_memory *memory;  /* NULL while it is in the owner itself */
};

/* block.c. The owner is the userdata at i, which can hold one reference. */
char *lls_blockdata (lua_State *L, int i, const struct lls_block *b);
static inline char *lls_blockbytes (lua_State *L, int i,
                                    const struct lls_block *b) {
  return lls_blockdata(L, i, b) + b->start;
}
/* The same, with a value pushed that keeps them there while Lua runs. */
const char *lls_holdblock (lua_State *L, int i, const struct lls_block *b);
/* Where `want` more bytes go, with a head of that size at least, or NULL when
   it may not hold so many; lls_blockplace allocates nothing. */
char *lls_blockroom (lua_State *L, int i, struct lls_block *b, size_t head,
                     size_t want);
char *lls_blockplace (struct lls_block *b, size_t want);
void lls_drop (struct lls_block *b, size_t n);  /* from the front */
/* How many of n bytes fit behind the last one without growing. */
static inline size_t lls_blockbehind (const struct lls_block *b, size_t n) {
  size_t room = b->room - b->start - b->len;
  return n < room ? n : room;
}
/* How many bytes to take at the end when nobody says how many. */
size_t lls_blockspare (const struct lls_block *b);

/* The lengths of the elements are the block's head. */
struct lls_iovec {
  unsigned int tag;
  int count;
  struct lls_block block;
};

struct lls_buffer {
  unsigned int tag;
  struct lls_block block;
  size_t reserved;  /* bytes behind the last that were zero when handed out */
  char own[];
};

LLS_CHECK(iovec, lls_iovec, LLS_IOVEC)
LLS_CHECK(buffer, lls_buffer, LLS_BUFFER)

/* iovec.c: the bytes of the iovec at i, in memory that is pushed: they stay
   where they are while it does. */
struct iovec lls_iovbytes (lua_State *L, int i);

/* buffer.c: where `want` more bytes go in the buffer at i, or NULL. */
char *lls_bufgrow (lua_State *L, int i, struct lls_buffer *b, size_t want);
static inline char *lls_buftail (lua_State *L, int i, struct lls_buffer *b,
                                 size_t want) {
  struct lls_block *k = &b->block;
  if (k->memory != NULL || k->room - k->start - k->len < want)
    return lls_bufgrow(L, i, b, want);
  b->reserved = 0;
  return k->data + k->start + k->len;
}
/* Why a receive of 0 bytes is refused. */
int lls_buferror (const struct lls_buffer *b);
/* The bytes of the buffer at i; NULL, or an error, when it is none. */
const char *lls_testbuffer (lua_State *L, int i, size_t *len);
const char *lls_bufdata (lua_State *L, int i, size_t *len);
/* Of the string or the buffer at i. */
static inline const char *lls_checkdata (lua_State *L, int i, size_t *len) {
  if (lua_type(L, i) == LUA_TSTRING) return lua_tolstring(L, i, len);
  return lls_bufdata(L, i, len);
}
/* string.sub's positions: of *len bytes, those from the argument i to the next
   one. Answers how many come before them. */
size_t lls_checkpart (lua_State *L, int i, size_t *len);

/* frames.c */
int lls_checkwidth (lua_State *L, int i);  /* 1, 2, 4 or 8 */
unsigned long long lls_readuint (const char *data, int width, int little);
void lls_writeuint (char *p, int width, int little, unsigned long long value);

/*
** gather.c: data to send, which is a string, a buffer, or a list of both. All
** of it is right until Lua runs, and nothing here lets it run but the room for
** a list, which lls_todata takes before it looks. So it comes last, when all
** other arguments are read and nothing is left to allocate:
**
**   struct lls_vector v;
**   lls_todata(L, 2, &v);
**   sendmsg(...) of v.iov, v.n
**   lls_sent(...) of v.bytes + v.missed
*/
struct lls_vector {
  struct iovec *iov;
  int n;
  unsigned long long bytes;  /* of all of iov */
  unsigned long long missed;  /* bytes that there was no place for */
  struct iovec one;  /* what iov is for data that is no list */
};
void lls_todata (lua_State *L, int i, struct lls_vector *v);
/* Of the data at i the part that the arguments k and k + 1 tell. */
void lls_topart (lua_State *L, int i, int k, struct lls_vector *v);
/* An error where it is none, before the arguments behind it are read. */
static inline void lls_datacheck (lua_State *L, int i) {
  size_t len;
  int type = lua_type(L, i);
  if (type != LUA_TSTRING && type != LUA_TTABLE) lls_checkdata(L, i, &len);
}
/* How many bytes are there. */
unsigned long long lls_datalen (lua_State *L, int i);
/* Writes them, of which there are not more than lls_datalen said. */
void lls_copydata (lua_State *L, int i, char *to);

/* Pushes the string or buffer at place k of the table at i, and answers its
   bytes. */
const char *lls_bufpiece (lua_State *L, int i, int k, size_t *len);
static inline const char *lls_piece (lua_State *L, int i, int k,
                                     size_t *len) {
  if (lls_rawgeti(L, i, k) == LUA_TSTRING) return lua_tolstring(L, -1, len);
  return lls_bufpiece(L, i, k, len);
}

#endif
