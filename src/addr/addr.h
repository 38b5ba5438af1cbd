/* SPDX-License-Identifier: MIT */
/* Addresses: the object, its text, and what makes one. */
#ifndef LLS_ADDR_H
#define LLS_ADDR_H

#include "base/base.h"

extern const struct lls_module lls_inet, lls_unix, lls_addrinfo, lls_device;

struct lls_addrinfo {
  unsigned int tag;
  int socktype, protocol;
  int named;  /* has a canonical name */
  struct lls_sockaddr addr;
  char canonname[];
};

LLS_CHECK(addrinfo, lls_addrinfo, LLS_ADDRINFO)

/* addrinfo.c */
struct lls_addrinfo *lls_newaddr (lua_State *L, const struct lls_sockaddr *a,
                                  int socktype, int protocol);
struct lls_addrinfo *lls_newaddrinfo (lua_State *L, const struct addrinfo *ai);
/* Makes it another address, which the system has written. */
void lls_readdress (struct lls_addrinfo *ai, const struct lls_sockaddr *a,
                    int socktype, int protocol);
/* Parses a numeric address; 0 when it is none of that family. */
int lls_pton (int family, const char *text, struct lls_sockaddr *a);
/* Pushes the numeric host, and %scope where there is one. */
void lls_pushhost (lua_State *L, const struct lls_sockaddr *a);

#endif
