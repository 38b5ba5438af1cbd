/* SPDX-License-Identifier: MIT */
/* Alone in its file: without _GNU_SOURCE strerror_r is POSIX's everywhere,
   and strerror itself need not be safe in threads. */
#undef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#undef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200112L
#include <stdio.h>
#include <string.h>

void lls_strerror (int err, char *buf, size_t size);

void lls_strerror (int err, char *buf, size_t size) {
  if (strerror_r(err, buf, size) != 0)
    snprintf(buf, size, "Unknown error %d", err);
}
