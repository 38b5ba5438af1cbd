/* SPDX-License-Identifier: MIT */
/* Finding rows. Those that a busy receiver meets stand first in the lists. */
#include "base/codec.h"

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

const struct lls_family *lls_familynamed (const char *name) {
  const struct lls_family *f = lls_families;
  while (f->value.name != NULL && strcmp(f->value.name, name) != 0) f++;
  return f->value.name == NULL ? NULL : f;
}

const struct lls_option *lls_optionnamed (const char *name) {
  size_t low = 0, high = lls_noptions;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = strcmp(name, lls_options[middle].value.name);
    if (order == 0) return &lls_options[middle];
    if (order < 0) high = middle; else low = middle + 1;
  }
  return NULL;
}
