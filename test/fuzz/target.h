/* SPDX-License-Identifier: MIT */
/* What the coverage-guided targets share: a Lua state with the module, and a
   reader of the fuzzer's bytes. The system calls that bring bytes into the
   module are replaced by the linker (--wrap), so nothing leaves the process. */
#ifndef FUZZ_TARGET_H
#define FUZZ_TARGET_H

#define _GNU_SOURCE 1
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* The fuzzer's bytes; 0 when there are no more. */
struct input {
  const uint8_t *p;
  size_t left;
};

static inline unsigned int take (struct input *in) {
  if (in->left == 0) return 0;
  in->left--;
  return *in->p++;
}

static inline unsigned int take16 (struct input *in) {
  unsigned int high = take(in);
  return high << 8 | take(in);
}

static inline size_t take_bytes (struct input *in, void *to, size_t n) {
  size_t got = n < in->left ? n : in->left;
  if (got > 0) memcpy(to, in->p, got);
  in->p += got;
  in->left -= got;
  return got;
}

/* target.c. A state with the module, in which `script` has been run: what it
   answers, a function, is called by `call`. */
lua_State *target_state (const char *script, const luaL_Reg *functions);
/* Calls it with what was pushed, n values; an error is a finding. */
void target_call (lua_State *L, int n, int results);
void target_found (const char *what);

#endif
