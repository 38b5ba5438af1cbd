/* SPDX-License-Identifier: MIT */
/* What LuaJIT's methods call. */
#ifndef LLS_FFI_H
#define LLS_FFI_H

#include "sock/sock.h"

/* Answers the table that lua/llsocket/ffi.lua works with. */
int lls_fficalls (lua_State *L);

#endif
