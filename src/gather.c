/* SPDX-License-Identifier: MIT */
/* Lists of strings and buffers, as one system call sends them. */
#include "lls.h"

const char *lls_bufpiece (lua_State *L, int i, int k, size_t *len) {
  const char *data = lls_testbuffer(L, lua_gettop(L), len);
  if (data == NULL)
    luaL_argerror(L, i, lua_pushfstring(L, "string or llsocket.buffer "
                    "expected at %d, got %s", k, luaL_typename(L, -1)));
  return data;
}

void lls_newvector (lua_State *L, struct lls_vector *v) {
  v->copy = lls_takeroom(L, LLS_COPIED + OS_IOV_MAX * sizeof(struct iovec));
  v->iov = (void *)(v->copy + LLS_COPIED);
  v->n = 0;
  v->bytes = 0;
  v->total = 0;
  lls_giveroom(v->copy);  /* nothing of Lua runs before the system call */
}

/* The first one may have been copied already. */
void lls_flatten (struct lls_vector *v) {
  size_t len = 0;
  int k;
  for (k = 0; k < v->n; k++) {
    if (v->iov[k].iov_base != v->copy + len)
      memcpy(v->copy + len, v->iov[k].iov_base, v->iov[k].iov_len);
    len += v->iov[k].iov_len;
  }
  v->iov[0].iov_base = v->copy;
  v->iov[0].iov_len = len;
  v->n = 1;
}

void lls_addmore (struct lls_vector *v, const char *data, size_t len) {
  if (v->bytes > LLS_COPIED) return;
  lls_flatten(v);
  v->iov[1].iov_base = (void *)data;
  v->iov[1].iov_len = len;
  v->bytes += len;
  v->n = 2;
}
