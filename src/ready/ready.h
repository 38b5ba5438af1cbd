/* SPDX-License-Identifier: MIT */
/* Waiting for many descriptors: llsocket.poll, pollers, events. */
#ifndef LLS_READY_H
#define LLS_READY_H

#include "sock/sock.h"
#include <poll.h>

extern const struct lls_module lls_poll, lls_poller, lls_event;

/* What a registration asks for. */
enum {
  LLS_READ = 1, LLS_WRITE = 2, LLS_URGENT = 4,
  LLS_EDGE = 8, LLS_ONCE = 16, LLS_EXCLUSIVE = 32,
  LLS_WANTED = LLS_READ | LLS_WRITE | LLS_URGENT
};

/*
** A registration: one descriptor in one poller. Its value stands in a Lua
** table of the poller's under the same index. The generation changes when it
** ends, so that an event that was fetched before finds that it is over.
*/
struct lls_reg {
  struct lls_watch watch;  /* in the list of the object that has the fd */
  unsigned int index, generation;
  int fd;
  int at;  /* the backend's */
  unsigned char interest;
  unsigned char live;
  unsigned char linked;  /* the watch is in a list */
  unsigned char spent;   /* a one-shot that has fired */
};

/* An event of a round: poll(2)'s bits. */
struct lls_happened {
  unsigned int events, index, generation;
};

#define LLS_PAGE  64  /* registrations */
#define LLS_FDPAGE  256  /* numbers of descriptors */
#define LLS_ROUND  1024  /* events at most */

struct lls_page {
  struct lls_core *core;
  struct lls_reg reg[LLS_PAGE];
};

/*
** A poller without Lua. Pages stay where they are, because objects refer to
** the watches in them. It outlives its Lua object until none does.
*/
struct lls_core {
  const struct lls_backend *backend;  /* NULL when the poller is closed */
  struct lls_core *nextcore, **prevcore;  /* in the list of all */
  struct lls_page **pages;
  unsigned int **byfd;   /* pages of index + 1 */
  struct lls_reg *free;  /* by watch.next */
  unsigned int npages, nbyfd;
  unsigned int lost;    /* index + 1 of the first that a wait has ended, linked
                           by `at`: their values are to be cleared */
  unsigned int count;   /* live registrations */
  unsigned int linked;  /* watches in lists, of the live and of the ended */
  unsigned int room, next, stop, end;  /* of the round */
  struct lls_happened *round;
  void *own;  /* the backend's */
  int fd;     /* the backend's */
};

/*
** What a system has to do. No function calls Lua. Like system calls they
** answer -1 and errno. A descriptor that is closed without a word leaves the
** kernel's set on some systems, and another file may have its number since:
** `add` succeeds then, and the caller ends the registration that it had.
*/
struct lls_backend {
  const char *name;
  int (*open) (struct lls_core *c);
  void (*close) (struct lls_core *c);
  int (*add) (struct lls_core *c, struct lls_reg *r);  /* or EEXIST */
  int (*set) (struct lls_core *c, struct lls_reg *r, unsigned char interest);
  int (*remove) (struct lls_core *c, struct lls_reg *r);
  /* Fills the round with at most `max` events of live registrations. */
  int (*wait) (struct lls_core *c, unsigned int max, int msec);
  int (*fd) (struct lls_core *c);
};

extern const struct lls_backend *const lls_backends[];  /* the best first */
#if defined(__linux__)
extern const struct lls_backend lls_epoll;
#endif
#if defined(LLS_KQUEUE) || !defined(__linux__)
#define LLS_HAS_KQUEUE 1
extern const struct lls_backend lls_kqueue;
#endif
extern const struct lls_backend lls_pollset;

/* core.c: one that is open, in the list, or NULL and errno. */
struct lls_core *lls_newcore (const struct lls_backend *backend,
                              struct lls_core **list);
void lls_endcore (struct lls_core *c);
/* At the end of the Lua state no watch is looked at any more. */
void lls_freecores (struct lls_core **list);
static inline struct lls_reg *lls_regat (struct lls_core *c,
                                         unsigned int index) {
  return &c->pages[index / LLS_PAGE]->reg[index % LLS_PAGE];
}
struct lls_reg *lls_regoffd (struct lls_core *c, int fd);
/* The registration that the next lls_register makes, or NULL. */
struct lls_reg *lls_nextreg (struct lls_core *c);
/* Registers fd as lls_nextreg's answer. What had the number before, and is
   gone, is ended: *old, if it is not NULL. */
int lls_register (struct lls_core *c, int fd, unsigned char interest,
                  struct lls_reg **old);
void lls_follow (struct lls_reg *r, struct lls_watch **watches,
                 void (*leave) (lua_State *L, struct lls_watch *w));
void lls_unfollow (struct lls_reg *r, struct lls_watch **watches);
/* Ends it. The kernel must have forgotten it. */
void lls_endreg (struct lls_core *c, struct lls_reg *r);
/* Its watch is in no list any more. */
void lls_unlinked (struct lls_reg *r);
/* For backends: ends it in a wait. */
void lls_lose (struct lls_core *c, struct lls_reg *r);
/* The index of one that a wait has ended, or -1: its value is to be cleared. */
int lls_takelost (struct lls_core *c);
static inline struct lls_core *lls_coreof (const struct lls_reg *r) {
  const struct lls_reg *first = r - r->index % LLS_PAGE;
  const char *page = (const char *)first - offsetof(struct lls_page, reg);
  return ((const struct lls_page *)(const void *)page)->core;
}
/* For backends. */
static inline void lls_happen (struct lls_core *c, const struct lls_reg *r,
                               unsigned int events) {
  struct lls_happened *h = &c->round[c->end++];
  h->events = events;
  h->index = r->index;
  h->generation = r->generation;
}

struct lls_eventobj {
  unsigned int tag;
  int fd[2];  /* os_event's; -1 when closed */
  struct lls_watch *watches;
};
LLS_CHECK(event, lls_eventobj, LLS_EVENT)

/* poll.c: the descriptor of the object at i, an integer, a file, or something
   with a method fd or getfd; -1 when it has none, and errno: EBADF when it is
   closed. *watches is where the object's watches are, or NULL. */
int lls_fdof (lua_State *L, int i, struct lls_watch ***watches);
/* The letters of an interest as LLS_ bits. */
unsigned char lls_checkinterest (lua_State *L, int i);
/* poller.c: of a poller; -1 and errno where it has none. */
int lls_pollerfd (const struct lls_guarded *p);

#endif
