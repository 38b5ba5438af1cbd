/* SPDX-License-Identifier: MIT */
/* Data to send: a string, a buffer, or a list of both, as one system call
   takes it. */
#include "data/data.h"

/*
** Pieces that are no longer than SMALL are copied together, COPIED bytes at
** most, which is faster than to let the system gather them. A run is what was
** copied since the last piece that was not: it becomes one of the vector.
*/
#define SMALL  1024
#define COPIED  65536
struct pieces {
  struct lls_vector *v;
  int in_run;  /* the last of the vector */
  size_t copied;
  char *copy;  /* room for COPIED bytes */
};

const char *lls_bufpiece (lua_State *L, int i, int k, size_t *len) {
  const char *data = lls_testbuffer(L, lua_gettop(L), len);
  if (data == NULL)
    luaL_argerror(L, i, lua_pushfstring(L, "string or llsocket.buffer "
                    "expected at %d, got %s", k, lls_typename(L, -1)));
  return data;
}

static void new_vector (lua_State *L, struct pieces *p,
                        struct lls_vector *v) {
  p->copy = lls_takeroom(L, COPIED + OS_IOV_MAX * sizeof(struct iovec));
  p->v = v;
  p->in_run = 0;
  p->copied = 0;
  v->iov = (void *)(p->copy + COPIED);
  v->n = 0;
  v->bytes = v->missed = 0;
  lls_giveroom(L, p->copy);  /* nobody takes it before Lua runs */
}

static void end_run (struct pieces *p) {
  if (p->in_run) {
    struct iovec *last = &p->v->iov[p->v->n - 1];
    last->iov_len = (size_t)(p->copy + p->copied - (char *)last->iov_base);
    p->v->bytes += last->iov_len;
  }
  p->in_run = 0;
}

static void add_other (struct pieces *p, const char *data, size_t len) {
  struct lls_vector *v = p->v;
  struct iovec *piece = &v->iov[v->n];
  end_run(p);
  if (v->missed > 0 || v->n == OS_IOV_MAX) {
    v->missed += len;
    return;
  }
  v->n++;
  p->in_run = len <= SMALL && len <= COPIED - p->copied;
  if (p->in_run) {
    piece->iov_base = memcpy(p->copy + p->copied, data, len);
    p->copied += len;
  }
  else {
    piece->iov_base = (void *)data;
    piece->iov_len = len;
    v->bytes += len;
  }
}

static inline void add_piece (struct pieces *p, const char *data,
                              size_t len) {
  size_t at = p->copied;
  if (!p->in_run || len > SMALL || len > COPIED - at) {
    add_other(p, data, len);
    return;
  }
  p->copied = at + len;
  memcpy(p->copy + at, data, len);
}

static void set_one (struct lls_vector *v, const char *data, size_t len) {
  v->iov = &v->one;
  v->n = 1;
  v->one.iov_base = (void *)data;
  v->one.iov_len = len;
  v->bytes = len;
  v->missed = 0;
}

/* A system call wants one piece at least. */
static void end_vector (struct pieces *p) {
  end_run(p);
  if (p->v->n == 0) set_one(p->v, p->copy, 0);
}

static void gather (lua_State *L, int i, struct lls_vector *v) {
  struct pieces p;
  int k, n = lls_checklist(L, i), top;
  new_vector(L, &p, v);
  top = lua_gettop(L);
  for (k = 1; k <= n; k++) {
    size_t len;
    const char *data = lls_piece(L, i, k, &len);
    add_piece(&p, data, len);
    if (k % 8 == 0) lua_settop(L, top);
  }
  end_vector(&p);
}

/* Without the first `skip` bytes, and not more than `max` of those behind. */
static void gather_part (lua_State *L, int i, size_t skip, size_t max,
                         struct lls_vector *v) {
  struct pieces p;
  int k, n = lls_checklist(L, i), top;
  new_vector(L, &p, v);
  top = lua_gettop(L);
  for (k = 1; k <= n && max > 0; k++) {
    size_t len, gone;
    const char *data = lls_piece(L, i, k, &len);
    gone = skip < len ? skip : len;
    skip -= gone;
    len -= gone;
    if (len > max) len = max;
    max -= len;
    if (len > 0) add_piece(&p, data + gone, len);
    if (k % 8 == 0) lua_settop(L, top);
  }
  end_vector(&p);
}

void lls_todata (lua_State *L, int i, struct lls_vector *v) {
  size_t len;
  const char *data;
  if (lua_istable(L, i)) {
    gather(L, i, v);
    return;
  }
  data = lls_checkdata(L, i, &len);
  set_one(v, data, len);
}

static int is_negative (lua_State *L, int i) {
  return lua_type(L, i) == LUA_TNUMBER && lua_tonumber(L, i) < 0;
}

/* The length of a list is not needed when both positions count from its front,
   or when the last one is its end. */
void lls_topart (lua_State *L, int i, int k, struct lls_vector *v) {
  size_t len = LLS_BLOCKMAX, skip;
  const char *data;
  if (!lua_istable(L, i)) {
    data = lls_checkdata(L, i, &len);
    skip = lls_checkpart(L, k, &len);
    set_one(v, data + skip, len);
    return;
  }
  if (is_negative(L, k) || is_negative(L, k + 1)) {
    unsigned long long all = lls_datalen(L, i);
    luaL_argcheck(L, all <= LLS_BLOCKMAX, i, "list is too long");
    len = (size_t)all;
  }
  skip = lls_checkpart(L, k, &len);
  gather_part(L, i, skip, len, v);
}

unsigned long long lls_datalen (lua_State *L, int i) {
  unsigned long long all = 0;
  size_t len;
  int k, n, top = lua_gettop(L);
  if (!lua_istable(L, i)) {
    lls_checkdata(L, i, &len);
    return len;
  }
  n = lls_checklist(L, i);
  for (k = 1; k <= n; k++) {
    lls_piece(L, i, k, &len);
    all += len;
    if (k % 8 == 0) lua_settop(L, top);
  }
  lua_settop(L, top);
  return all;
}

void lls_copydata (lua_State *L, int i, char *to) {
  size_t len;
  const char *data;
  int k, n, top = lua_gettop(L);
  if (!lua_istable(L, i)) {
    data = lls_checkdata(L, i, &len);
    memcpy(to, data, len);
    return;
  }
  n = lls_checklist(L, i);
  for (k = 1; k <= n; k++) {
    data = lls_piece(L, i, k, &len);
    memcpy(to, data, len);
    to += len;
    if (k % 8 == 0) lua_settop(L, top);
  }
  lua_settop(L, top);
}
