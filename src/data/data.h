/* SPDX-License-Identifier: MIT */
/* Bytes: buffers, iovecs, and lists of what is to be sent. */
#ifndef LLS_DATA_H
#define LLS_DATA_H

#include "base/base.h"

extern const struct lls_module lls_iovec, lls_buffer, lls_frames;

/* Elements that lie in memory one after the other; see iovec.c. */
struct lls_iovec {
  unsigned int tag;
  int first, count, max;  /* elements: [first, first + count) of max */
  size_t start, bytes, room;  /* bytes: [start, start + bytes) of room */
};

/* Bytes to receive into: [start, start + len) of room, which may grow to max.
   `data` is `own`, or in the block that the buffer refers to. */
struct lls_buffer {
  unsigned int tag;
  size_t start, len, room, max;
  size_t reserved;  /* bytes behind the last that were zero when handed out */
  char *data;
  char own[];
};

LLS_CHECK(iovec, lls_iovec, LLS_IOVEC)
LLS_CHECK(buffer, lls_buffer, LLS_BUFFER)

/* iovec.c: the bytes of the iovec at i, in memory that is pushed: they stay
   where they are while it does. */
struct iovec lls_iovbytes (lua_State *L, int i);

/* buffer.c: the bytes of the buffer at i, which stay there until Lua runs. */
char *lls_bufbytes (lua_State *L, int i, const struct lls_buffer *b);
/* With a value pushed that keeps them there. */
const char *lls_bufhold (lua_State *L, int i, const struct lls_buffer *b);
/* Where `want` more bytes go, or NULL when it has no such room. */
char *lls_buftail (lua_State *L, int i, struct lls_buffer *b, size_t want);
void lls_bufdrop (struct lls_buffer *b, size_t n);  /* from the front */
/* Where `size` bytes go that replace what it holds, or NULL. */
char *lls_bufbase (lua_State *L, int i, struct lls_buffer *b, size_t size);
/* How many bytes to take at the end when nobody says how many. */
size_t lls_bufspare (const struct lls_buffer *b);
int lls_buferror (const struct lls_buffer *b);
/* The bytes of the buffer at i; NULL, or an error, when it is none. */
const char *lls_testbuffer (lua_State *L, int i, size_t *len);
const char *lls_bufdata (lua_State *L, int i, size_t *len);
static inline const char *lls_checkdata (lua_State *L, int i, size_t *len) {
  if (lua_type(L, i) == LUA_TSTRING) return lua_tolstring(L, i, len);
  return lls_bufdata(L, i, len);
}
size_t lls_checkpart (lua_State *L, int i, size_t *len);

/* frames.c */
int lls_checkwidth (lua_State *L, int i);  /* 1, 2, 4 or 8 */
unsigned long long lls_readuint (const char *data, int width, int little);
void lls_writeuint (char *p, int width, int little, unsigned long long value);

/* gather.c: pushes the string or buffer at place k of the table at i, and
   answers its bytes. */
const char *lls_bufpiece (lua_State *L, int i, int k, size_t *len);
static inline const char *lls_piece (lua_State *L, int i, int k,
                                     size_t *len) {
  if (lls_rawgeti(L, i, k) == LUA_TSTRING) return lua_tolstring(L, -1, len);
  return lls_bufpiece(L, i, k, len);
}
/*
** Pieces to send. Those that are no longer than LLS_SMALL are copied together,
** which is faster than to let the system gather them.
*/
#define LLS_SMALL  1024
#define LLS_COPIED  65536
struct lls_vector {
  struct iovec *iov;
  int n;
  int run;  /* the last one of iov is what was copied together */
  size_t copied;  /* bytes */
  unsigned long long others;  /* bytes that were not copied */
  unsigned long long missed;  /* bytes that there was no place for */
  char *copy;  /* room for LLS_COPIED bytes */
};
/* An empty one in the state's room. */
void lls_newvector (lua_State *L, struct lls_vector *v);
void lls_addother (struct lls_vector *v, const char *data, size_t len);
static inline void lls_addpiece (struct lls_vector *v, const char *data,
                                 size_t len) {
  size_t at = v->copied;
  if (!v->run || len > LLS_SMALL || len > LLS_COPIED - at) {
    lls_addother(v, data, len);
    return;
  }
  v->copied = at + len;
  memcpy(v->copy + at, data, len);
}
/* The bytes of all pieces, of which there is one at least. */
unsigned long long lls_endvector (struct lls_vector *v);

#endif
