/* SPDX-License-Identifier: MIT */
/* Data to send: a string, a buffer, or a list of both, as one system call
   takes it. */
#include "data/data.h"

const char *lls_bufpiece (lua_State *L, int i, int k, size_t *len) {
  const char *data = lls_testbuffer(L, lua_gettop(L), len);
  if (data == NULL)
    luaL_argerror(L, i, lua_pushfstring(L, "string or llsocket.buffer "
                    "expected at %d, got %s", k, lls_typename(L, -1)));
  return data;
}

void lls_newvector (lua_State *L, struct lls_vector *v) {
  v->copy = lls_takeroom(L, LLS_COPIED + OS_IOV_MAX * sizeof(struct iovec));
  v->iov = (void *)(v->copy + LLS_COPIED);
  v->n = v->run = 0;
  v->copied = 0;
  v->bytes = v->missed = 0;
  lls_giveroom(L, v->copy);  /* its bytes stay until Lua runs */
}

static void end_run (struct lls_vector *v) {
  if (v->run) {
    struct iovec *last = &v->iov[v->n - 1];
    last->iov_len = (size_t)(v->copy + v->copied - (char *)last->iov_base);
    v->bytes += last->iov_len;
  }
  v->run = 0;
}

void lls_addother (struct lls_vector *v, const char *data, size_t len) {
  struct iovec *piece = &v->iov[v->n];
  end_run(v);
  if (v->missed > 0 || v->n == OS_IOV_MAX) {
    v->missed += len;
    return;
  }
  v->n++;
  v->run = len <= LLS_SMALL && len <= LLS_COPIED - v->copied;
  if (v->run) {
    piece->iov_base = memcpy(v->copy + v->copied, data, len);
    v->copied += len;
  }
  else {
    piece->iov_base = (void *)data;
    piece->iov_len = len;
    v->bytes += len;
  }
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
void lls_endvector (struct lls_vector *v) {
  end_run(v);
  if (v->n == 0) set_one(v, v->copy, 0);
}

static void gather (lua_State *L, int i, struct lls_vector *v) {
  int k, n = lls_checklist(L, i), top;
  lls_newvector(L, v);
  top = lua_gettop(L);
  for (k = 1; k <= n; k++) {
    size_t len;
    const char *data = lls_piece(L, i, k, &len);
    lls_addpiece(v, data, len);
    if (k % 8 == 0) lua_settop(L, top);
  }
  lls_endvector(v);
}

/* Without the first `skip` bytes, and not more than `max` of those behind. */
static void gather_part (lua_State *L, int i, size_t skip, size_t max,
                         struct lls_vector *v) {
  int k, n = lls_checklist(L, i), top;
  lls_newvector(L, v);
  top = lua_gettop(L);
  for (k = 1; k <= n && max > 0; k++) {
    size_t len, gone;
    const char *data = lls_piece(L, i, k, &len);
    gone = skip < len ? skip : len;
    skip -= gone;
    len -= gone;
    if (len > max) len = max;
    max -= len;
    if (len > 0) lls_addpiece(v, data + gone, len);
    if (k % 8 == 0) lua_settop(L, top);
  }
  lls_endvector(v);
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
