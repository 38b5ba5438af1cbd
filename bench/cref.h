/* SPDX-License-Identifier: MIT */
/* The two halves of the reference module. */
#ifndef CREF_H
#define CREF_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

#define ARG(i)  ((int)luaL_checkinteger(L, i))

/* Every call of a reference loop has to do the whole of its work. */
#define EXPECT(call, want) \
  do { \
    ssize_t got_ = (ssize_t)(call); \
    if (got_ != (ssize_t)(want)) \
      return luaL_error(L, "%s: %d, not %d: %s", #call, (int)got_, \
                        (int)(want), strerror(errno)); \
  } while (0)

extern const luaL_Reg cref_loops[], cref_batches[], cref_bare[];

/* The address that a socket is bound to. */
struct sockaddr_in cref_name (int fd);

#endif
