/* SPDX-License-Identifier: MIT */
/* What a resolver's thread does: a lookup is a job with copies of all that
   getaddrinfo(3) or getnameinfo(3) need, and with what they bring. */
#include "addr/addr.h"
#include <stdlib.h>

struct address_lookup {
  struct lls_lookup base;
  struct addrinfo hints, *info;
  const char *host, *port;  /* in `text`, or NULL */
  char text[];
};

struct name_lookup {
  struct lls_lookup base;
  struct lls_sockaddr addr;
  int flags;
  struct lls_names names;
};

/* --- looking up: by a thread, without Lua --------------------------------- */

static void address_run (struct os_job *job) {
  struct address_lookup *l = (struct address_lookup *)(void *)job;
  l->base.rc = lls_resolve(l->host, l->port, &l->hints, &l->info);
  l->base.err = errno;
}

static void address_release (struct os_job *job) {
  struct address_lookup *l = (struct address_lookup *)(void *)job;
  if (l->info != NULL) freeaddrinfo(l->info);
  free(l);
}

static void name_run (struct os_job *job) {
  struct name_lookup *l = (struct name_lookup *)(void *)job;
  l->base.rc = lls_nameinfo(&l->addr, l->flags, &l->names);
  l->base.err = errno;
}

static void name_release (struct os_job *job) {
  free(job);
}

/* --- lookups -------------------------------------------------------------- */

static void address_push (lua_State *L, const struct lls_lookup *base) {
  lls_pushaddresses(L, ((const struct address_lookup *)base)->info);
}

static void name_push (lua_State *L, const struct lls_lookup *base) {
  const struct name_lookup *l = (const struct name_lookup *)base;
  lls_pushnames(L, &l->addr, &l->names);
}

/* What the system reads as a number: inet_aton(3) does in forms such as 127.1
   too, and takes any text behind a blank. */
static int is_numeric (const char *host) {
  char v6[INET6_ADDRSTRLEN] = "";
  struct in6_addr in6;
  struct in_addr in;
  if (strlen(host) == strspn(host, "0123456789abcdefABCDEFxX.")
      && inet_aton(host, &in))
    return 1;
  strncpy(v6, host, strcspn(host, "%") < sizeof(v6) ? strcspn(host, "%") : 0);
  return inet_pton(AF_INET6, v6, &in6) == 1;
}

static const char *copy (char **to, const char *text) {
  size_t size = text == NULL ? 0 : strlen(text) + 1;
  char *start = *to;
  if (text == NULL) return NULL;
  memcpy(start, text, size);
  *to += size;
  return start;
}

struct lls_lookup *lls_addresslookup (const char *host, const char *port,
                                      const struct addrinfo *hints) {
  size_t size = (host == NULL ? 0 : strlen(host) + 1)
                + (port == NULL ? 0 : strlen(port) + 1);
  struct address_lookup *l = calloc(1, sizeof(*l) + size);
  char *text;
  if (l == NULL) return NULL;
  text = l->text;
  l->base.job.run = address_run;
  l->base.job.release = address_release;
  l->base.push = address_push;
  l->hints = *hints;
  l->host = copy(&text, host);
  l->port = copy(&text, port);
  l->base.asks_nobody = host == NULL || is_numeric(host);
  if (l->base.asks_nobody && host != NULL) l->hints.ai_flags |= AI_NUMERICHOST;
  if (hints->ai_flags & AI_NUMERICHOST) l->base.asks_nobody = 1;
  return &l->base;
}

struct lls_lookup *lls_namelookup (const struct lls_sockaddr *a, int flags) {
  struct name_lookup *l = calloc(1, sizeof(*l));
  if (l == NULL) return NULL;
  l->base.job.run = name_run;
  l->base.job.release = name_release;
  l->base.push = name_push;
  l->base.asks_nobody = (flags & NI_NUMERICHOST)
                        || a->u.sa.sa_family == AF_UNIX;
  l->addr = *a;
  l->flags = flags;
  return &l->base;
}

/* In a child of fork(2) nothing is freed, as os_pool_close has it. */
static void end_lookup (struct lls_lookup *l,
                        void (*end) (struct os_job *job)) {
  if (l->job.pool == NULL)
    l->job.release(&l->job);
  else if (!os_pool_isforeign(l->job.pool))
    end(&l->job);
}

void lls_releaselookup (void *lookup) {
  end_lookup(lookup, os_job_release);
}

void lls_droplookup (void *lookup) {
  end_lookup(lookup, os_job_drop);
}
