/* SPDX-License-Identifier: MIT */
/* The methods that LuaJIT compiles. */
#ifndef LLS_FFI_H
#define LLS_FFI_H

#include "sock/sock.h"

/* Changes methods for those that LuaJIT compiles; the root is at index 1. */
void lls_ffi (lua_State *L);
/* gen/fficode.c */
extern const char lls_fficode[];

#endif
