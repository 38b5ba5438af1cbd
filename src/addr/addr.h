/* SPDX-License-Identifier: MIT */
/* Addresses: the object, its text, and what makes one. */
#ifndef LLS_ADDR_H
#define LLS_ADDR_H

#include "base/base.h"

extern const struct lls_module lls_inet, lls_unix, lls_addrinfo, lls_device,
                               lls_resolver, lls_query, lls_addrfields,
                               lls_stale;

struct lls_addrinfo {
  unsigned int tag;
  int socktype, protocol;
  int named;  /* has a canonical name */
  struct lls_sockaddr addr;
  char canonname[];
};

LLS_CHECK(addrinfo, lls_addrinfo, LLS_ADDRINFO)

/* resolver.c: a resolver holds a pool of threads. */
LLS_CHECK(resolver, lls_guarded, LLS_RESOLVER)

static inline int lls_resolverfd (const struct lls_guarded *r) {
  const struct os_pool *pool = lls_held(r);
  return pool == NULL ? -1 : os_pool_fd(pool);
}

/* device.c: an interface as an argument: a name, an index, or an IPv4 address
   that it has. */
struct lls_interface {
  const char *name;  /* or address; NULL where it is an index */
  unsigned int index;
};
/* 0, and index 0, when there is no argument. */
int lls_optinterface (lua_State *L, int i, struct lls_interface *in);
/* Its index, asked as by os_ifindex; or -1 and errno. */
int lls_findinterface (int fd, const struct lls_interface *in,
                       unsigned int *index);
int lls_isipv4 (const char *text, struct in_addr *addr);

/* addrinfo.c */
struct lls_addrinfo *lls_newaddr (lua_State *L, const struct lls_sockaddr *a,
                                  int socktype, int protocol);
struct lls_addrinfo *lls_newaddrinfo (lua_State *L, const struct addrinfo *ai);
/* Makes it another address, which the system has written. */
void lls_readdress (struct lls_addrinfo *ai, const struct lls_sockaddr *a,
                    int socktype, int protocol);
/* Parses a numeric address; 0 when it is none of that family. */
int lls_pton (int family, const char *text, struct lls_sockaddr *a);
/* fields.c: pushes the fields that are not 0, as text. */
void lls_pushfieldtext (lua_State *L, const struct lls_sockaddr *a);
/* Pushes what tostring(ai) says without the family in front; '' is nowhere. */
void lls_pushaddrtext (lua_State *L, const struct lls_sockaddr *a);
/* Pushes the numeric host, and %scope where there is one. */
void lls_pushhost (lua_State *L, const struct lls_sockaddr *a);

/* What getnameinfo(3) tells. These two may be called by a thread that has no
   Lua; info is to be freed. */
struct lls_names {
  char host[NI_MAXHOST], serv[NI_MAXSERV];
};

int lls_nameinfo (const struct lls_sockaddr *a, int flags,
                  struct lls_names *names);
int lls_resolve (const char *host, const char *port,
                 const struct addrinfo *hints, struct addrinfo **info);
/* A table as ai:getnameinfo answers; a list as inet.getaddrinfo does. */
void lls_pushnames (lua_State *L, const struct lls_sockaddr *a,
                    const struct lls_names *names);
/* The port at i, NULL where there is none; an integer becomes a string. */
const char *lls_optport (lua_State *L, int i);
void lls_pushaddresses (lua_State *L, const struct addrinfo *info);

/* lookup.c: what a resolver's thread does. NULL when there is no memory. */
struct lls_lookup {
  struct os_job job;
  int asks_nobody;
  int rc, err;  /* an EAI_* number, and errno */
  void (*push) (lua_State *L, const struct lls_lookup *l);
};

struct lls_lookup *lls_addresslookup (const char *host, const char *port,
                                      const struct addrinfo *hints);
struct lls_lookup *lls_namelookup (const struct lls_sockaddr *a, int flags);
void lls_releaselookup (void *lookup);  /* one reference to it */
void lls_droplookup (void *lookup);  /* its owner's, which cancels it */

#endif
