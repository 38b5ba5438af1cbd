/* SPDX-License-Identifier: MIT */
/*
** Prints `NAME value` for each constant that the system's headers have. The
** file NAMES, which constants_spec.lua writes, has a line NAME(AF_INET) for
** each, between #ifdef and #endif if it is a macro.
*/
#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#define _NETBSD_SOURCE 1
#define __APPLE_USE_RFC_3542 1

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <netinet/udp.h>
#include <net/if.h>
#include <netdb.h>
#include <poll.h>

#define NAME(name) printf("%s %lld\n", #name, (long long)(name));

int main (void) {
#include NAMES
  return 0;
}
