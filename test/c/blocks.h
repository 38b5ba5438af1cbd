/* SPDX-License-Identifier: MIT */
/* Counts the blocks of the process in `blocks`: for the one file that includes
   it. */
#ifndef BLOCKS_H
#define BLOCKS_H

#include <stdlib.h>

/* Every block of the process is counted: what C forgets to free shows. */
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define COUNTS_BLOCKS 1
static long blocks;

void *__libc_malloc (size_t size);
void *__libc_calloc (size_t n, size_t size);
void *__libc_realloc (void *p, size_t size);
void *__libc_memalign (size_t align, size_t size);
void __libc_free (void *p);

/* The resolver's threads take memory too. */
static void add (long n) { __atomic_fetch_add(&blocks, n, __ATOMIC_RELAXED); }

static void *counted (void *p) {
  if (p != NULL) add(1);
  return p;
}

void *malloc (size_t size) { return counted(__libc_malloc(size)); }
void *calloc (size_t n, size_t size) {
  return counted(__libc_calloc(n, size));
}
void *memalign (size_t align, size_t size) {
  return counted(__libc_memalign(align, size));
}
void *aligned_alloc (size_t align, size_t size) {
  return counted(__libc_memalign(align, size));
}
int posix_memalign (void **p, size_t align, size_t size) {
  *p = counted(__libc_memalign(align, size));
  return *p == NULL;
}
void *realloc (void *p, size_t size) {
  void *q = __libc_realloc(p, size);
  if (p == NULL && q != NULL) add(1);
  if (p != NULL && size == 0) add(-1);
  return q;
}
void free (void *p) {
  if (p != NULL) add(-1);
  __libc_free(p);
}
#endif

#endif
