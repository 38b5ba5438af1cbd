/* SPDX-License-Identifier: MIT */
/* Finding rows: in lists without an order from the front, where those stand
   that are received most often, and in sorted ones by bsearch(3). */
#include "base/codec.h"
#include <stdlib.h>

const struct lls_control *lls_controlof (int level, int type) {
  const struct lls_control *c = lls_controls;
  while (c->value.name != NULL && (c->type != type || c->level != level)) c++;
  return c->value.name == NULL ? NULL : c;
}

const struct lls_control *lls_controlnamed (const char *name) {
  const struct lls_control *c = lls_controls;
  while (c->value.name != NULL && strcmp(c->value.name, name) != 0) c++;
  return c->value.name == NULL ? NULL : c;
}

const struct lls_family *lls_familyof (int family) {
  const struct lls_family *f = lls_families;
  while (f->value.name != NULL && f->family != family) f++;
  return f->value.name == NULL ? NULL : f;
}

static int compare_name (const void *name, const void *row) {
  return strcmp(name, *(const char *const *)row);
}

const void *lls_findrow (const char *name, const void *rows, size_t n,
                         size_t size) {
  return bsearch(name, rows, n, size, compare_name);
}

const struct lls_option *lls_optionnamed (const char *name) {
  return lls_findrow(name, lls_options, lls_noptions, sizeof(lls_options[0]));
}
