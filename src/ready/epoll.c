/* SPDX-License-Identifier: MIT */
/*
** epoll(7). The kernel has a registration under an open file and a number. It
** forgets it when the last descriptor of the file is closed, so a number that
** was closed without a word, while the file lives on in a duplicate, leaves
** one that reports for ever and that no call can remove any more. When such a
** report comes the set is made anew. Who watches p:fd() must not notice, so
** that is an epoll of its own, made when it is asked for, with the set in it.
*/
#include "ready/ready.h"
#ifdef __linux__
#include <stdlib.h>
#include <sys/epoll.h>
#include <unistd.h>

#ifndef EPOLLEXCLUSIVE
#define EPOLLEXCLUSIVE  (1u << 28)
#endif

struct own {
  int outer;  /* -1 until it is asked for */
  int stale;  /* the set reports what cannot be removed */
  pid_t pid;
  struct epoll_event events[LLS_ROUND];
};

static struct own *own_of (const struct lls_core *c) {
  return c->own;
}

static int epoll_open (struct lls_core *c) {
  struct own *own = malloc(sizeof(*own));
  if (own == NULL) return -1;
  own->outer = -1;
  own->stale = 0;
  own->pid = getpid();
  c->own = own;
  c->fd = epoll_create1(EPOLL_CLOEXEC);
  return c->fd == -1 ? -1 : 0;
}

static void epoll_close (struct lls_core *c) {
  struct own *own = own_of(c);
  if (own == NULL) return;
  if (own->outer != -1) close(own->outer);
  if (c->fd != -1) close(c->fd);
  free(own);
}

/* A pause is edge-triggered without events: errors and hang-ups, which the
   kernel reports unasked, then come once only, and poller.c drops them. */
static unsigned int bits (unsigned int interest) {
  unsigned int events = 0;
  if ((interest & LLS_WANTED) == 0) return EPOLLET;
  if (interest & LLS_READ) events |= EPOLLIN;
  if (interest & LLS_WRITE) events |= EPOLLOUT;
  if (interest & LLS_URGENT) events |= EPOLLPRI;
  if (interest & LLS_EDGE) events |= EPOLLET;
  if (interest & LLS_ONCE) events |= EPOLLONESHOT;
  if (interest & LLS_EXCLUSIVE) events |= EPOLLEXCLUSIVE;
  return events;
}

static int control (int set, int op, const struct lls_reg *r,
                    unsigned int events) {
  struct epoll_event e;
  e.events = events;
  e.data.u64 = (uint64_t)r->generation << 32 | r->index;
  return epoll_ctl(set, op, r->fd, &e);
}

static int epoll_add (struct lls_core *c, struct lls_reg *r) {
  return control(c->fd, EPOLL_CTL_ADD, r, bits(r->interest));
}

static int epoll_set (struct lls_core *c, struct lls_reg *r,
                      unsigned char interest) {
  return control(c->fd, EPOLL_CTL_MOD, r, bits(interest));
}

/* A child of fork shares the set; what it closes must stay in its parent's. */
static int epoll_remove (struct lls_core *c, struct lls_reg *r) {
  if (getpid() != own_of(c)->pid) return 0;
  return control(c->fd, EPOLL_CTL_DEL, r, 0);
}

/* Whether the number is that of the file that was registered: only then the set
   lets itself be changed. An exclusive one never does, and says another error,
   but not before the number was found: it says the same of every number that is
   to become exclusive. -1 where the kernel does not tell. */
static int is_there (const struct lls_core *c, const struct lls_reg *r,
                     unsigned int events) {
  if (control(c->fd, EPOLL_CTL_MOD, r, events & ~EPOLLEXCLUSIVE) == 0
      || errno == EINVAL) return 1;
  return errno == ENOENT || errno == EBADF || errno == EPERM ? 0 : -1;
}

/* Puts a registration of the old set into the new one, or ends it. */
static int take_over (struct lls_core *c, struct lls_reg *r, int set) {
  unsigned int events = r->spent ? EPOLLET : bits(r->interest);
  int there = is_there(c, r, events);
  if (there == 1) return control(set, EPOLL_CTL_ADD, r, events);
  if (there == 0) lls_lose(c, r);
  return there;
}

static int fill (struct lls_core *c, int set) {
  struct epoll_event e = {0};
  int outer = own_of(c)->outer;
  unsigned int k;
  for (k = 0; k < c->npages * LLS_PAGE; k++)
    if (lls_regat(c, k)->live && take_over(c, lls_regat(c, k), set) == -1)
      return -1;
  e.events = EPOLLIN;
  return outer == -1 ? 0 : epoll_ctl(outer, EPOLL_CTL_ADD, set, &e);
}

/* The kernel may have no room for a second set: the next wait tries again. */
static void renew (struct lls_core *c) {
  int set = epoll_create1(EPOLL_CLOEXEC);
  if (set == -1) return;
  if (fill(c, set) == -1) {
    close(set);
    return;
  }
  close(c->fd);
  c->fd = set;
  own_of(c)->stale = 0;
}

/* A child of fork may have put any index into the set that it shares. */
static void take_event (struct lls_core *c, const struct epoll_event *e) {
  unsigned int index = (unsigned int)e->data.u64;
  struct lls_reg *r = index < c->npages * LLS_PAGE ? lls_regat(c, index)
                                                   : NULL;
  if (r == NULL || !r->live
      || r->generation != (unsigned int)(e->data.u64 >> 32)) {
    own_of(c)->stale = 1;
    return;
  }
  if (r->spent) return;  /* a hang-up, which a new set tells unasked */
  if (r->interest & LLS_ONCE) r->spent = 1;
  lls_happen(c, r, e->events);
}

static int epoll_wait_ (struct lls_core *c, unsigned int max, int msec) {
  struct own *own = own_of(c);
  int k, n = epoll_wait(c->fd, own->events, max == 0 ? 1 : (int)max, msec);
  for (k = 0; k < n; k++)
    take_event(c, &own->events[k]);
  if (own->stale) renew(c);
  return n == -1 ? -1 : 0;
}

static int epoll_fd (struct lls_core *c) {
  struct own *own = own_of(c);
  struct epoll_event e = {0};
  int fd;
  if (own->outer != -1) return own->outer;
  fd = epoll_create1(EPOLL_CLOEXEC);
  if (fd == -1) return -1;
  e.events = EPOLLIN;
  if (epoll_ctl(fd, EPOLL_CTL_ADD, c->fd, &e) == -1) {
    int err = errno;
    close(fd);
    errno = err;
    return -1;
  }
  return own->outer = fd;
}

const struct lls_backend lls_epoll = {
  "epoll", epoll_open, epoll_close, epoll_add, epoll_set, epoll_remove,
  epoll_wait_, epoll_fd
};
#else
/* ISO C wants a declaration in every file. */
typedef int lls_epoll_is_empty;
#endif
