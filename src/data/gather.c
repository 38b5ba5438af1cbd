/* SPDX-License-Identifier: MIT */
/* Lists of strings and buffers, as one system call sends them. */
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
  v->others = v->missed = 0;
  lls_giveroom(v->copy);  /* nothing of Lua runs before the system call */
}

static void end_run (struct lls_vector *v) {
  if (v->run) {
    struct iovec *last = &v->iov[v->n - 1];
    last->iov_len = (size_t)(v->copy + v->copied - (char *)last->iov_base);
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
    v->others += len;
  }
}

unsigned long long lls_endvector (struct lls_vector *v) {
  end_run(v);
  if (v->n == 0) {
    v->iov->iov_base = v->copy;
    v->iov->iov_len = 0;
    v->n = 1;
  }
  return v->copied + v->others;
}
