/* SPDX-License-Identifier: MIT */
/*
** kqueue(2). The kernel has a filter for each direction, under a number alone,
** and forgets them when that number is closed: so an event names its
** registration by the number. Two filters that report in one round are one
** event. Deleting one that is not there, or any more, is no error here.
*/
#include "ready/ready.h"
#ifdef LLS_HAS_KQUEUE
#include <sys/event.h>
#include <sys/time.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#if defined(EVFILT_EXCEPT) && defined(NOTE_OOB)
#define URGENT  EVFILT_EXCEPT
#define URGENTNOTE  NOTE_OOB
#endif
#define NFILTERS  3

struct own {
  struct kevent events[LLS_ROUND];
};

static int kqueue_open (struct lls_core *c) {
  c->own = malloc(sizeof(struct own));
  if (c->own == NULL) return -1;
  c->fd = kqueue();
  return c->fd == -1 ? -1 : fcntl(c->fd, F_SETFD, FD_CLOEXEC);
}

static void kqueue_close (struct lls_core *c) {
  if (c->fd != -1) close(c->fd);
  free(c->own);
}

static int unsupported (unsigned int interest) {
#ifdef URGENT
  interest &= LLS_EXCLUSIVE;
#else
  interest &= LLS_EXCLUSIVE | LLS_URGENT;
#endif
  if (interest != 0) errno = EOPNOTSUPP;
  return interest != 0;
}

/* One change for each filter of the interest: how many. */
static int changes (struct kevent *k, int fd, unsigned int interest,
                    unsigned int flags) {
  int n = 0;
  if (interest & LLS_READ)
    EV_SET(&k[n++], fd, EVFILT_READ, flags, 0, 0, 0);
  if (interest & LLS_WRITE)
    EV_SET(&k[n++], fd, EVFILT_WRITE, flags, 0, 0, 0);
#ifdef URGENT
  if (interest & LLS_URGENT)
    EV_SET(&k[n++], fd, URGENT, flags, URGENTNOTE, 0, 0);
#endif
  return n;
}

/* Makes all changes; EV_RECEIPT has an answer for each of them. */
static int apply (const struct lls_core *c, struct kevent *k, int n) {
  struct timespec none = {0, 0};
  int i, err = 0;
  if (n == 0) return 0;
  n = kevent(c->fd, k, n, k, n, &none);
  if (n == -1) return -1;
  for (i = 0; i < n; i++)
    if ((k[i].flags & EV_ERROR) && k[i].data != 0 && err == 0)
      err = (int)k[i].data;
  if (err != 0) errno = err;
  return err == 0 ? 0 : -1;
}

static int change (const struct lls_core *c, int fd, unsigned int interest,
                   unsigned int flags) {
  struct kevent k[NFILTERS];
  return apply(c, k, changes(k, fd, interest, flags | EV_RECEIPT));
}

static int add_filters (const struct lls_core *c, int fd,
                        unsigned int interest) {
  unsigned int flags = EV_ADD;
  int err;
  if (interest & LLS_EDGE) flags |= EV_CLEAR;
  if (interest & LLS_ONCE) flags |= EV_ONESHOT;
  if (change(c, fd, interest, flags) == 0) return 0;
  err = errno;
  change(c, fd, LLS_WANTED, EV_DELETE);
  errno = err;
  return -1;
}

/* The kernel would only change what the number has already; whether that is
   there still, or went with another file, EV_ENABLE tells. */
static int is_there (const struct lls_core *c, const struct lls_reg *r) {
  return (r->interest & LLS_WANTED) && !r->spent
         && change(c, r->fd, r->interest, EV_ENABLE) == 0;
}

static int kqueue_add (struct lls_core *c, struct lls_reg *r) {
  const struct lls_reg *old = lls_regoffd(c, r->fd);
  if (unsupported(r->interest)) return -1;
  if (old != NULL && is_there(c, old)) {
    errno = EEXIST;
    return -1;
  }
  r->at = -1;
  if ((r->interest & LLS_WANTED) == 0 && fcntl(r->fd, F_GETFD) == -1)
    return -1;
  return add_filters(c, r->fd, r->interest);
}

/* The kernel keeps the flags of a filter that is added again: so the old ones
   go before, and come back where the new ones are refused. */
static int kqueue_set (struct lls_core *c, struct lls_reg *r,
                       unsigned char interest) {
  int err;
  if (unsupported(interest)) return -1;
  change(c, r->fd, r->interest, EV_DELETE);
  if (add_filters(c, r->fd, interest) == 0) return 0;
  err = errno;
  if (!r->spent) add_filters(c, r->fd, r->interest);
  errno = err;
  return -1;
}

static int kqueue_remove (struct lls_core *c, struct lls_reg *r) {
  return change(c, r->fd, r->interest, EV_DELETE);
}

/* In poll(2)'s bits. The end of what a peer sends is something to receive. */
static unsigned int bits (const struct kevent *k) {
  unsigned int events = POLLPRI;
  if (k->filter == EVFILT_READ) events = POLLIN;
  if (k->filter == EVFILT_WRITE)
    events = k->flags & EV_EOF ? POLLOUT | POLLHUP : POLLOUT;
  if ((k->flags & EV_EOF) && k->fflags != 0) events |= POLLERR;
  return k->flags & EV_ERROR ? POLLERR : events;
}

static void take_event (struct lls_core *c, const struct kevent *k) {
  struct lls_reg *r = lls_regoffd(c, (int)k->ident);
  if (r == NULL) return;
  if (r->at >= 0) {
    c->round[r->at].events |= bits(k);
    return;
  }
  r->at = (int)c->end;
  lls_happen(c, r, bits(k));
}

/* Merging is over. Of a one-shot the other filters go too. */
static void end_event (struct lls_core *c, const struct lls_happened *h) {
  struct lls_reg *r = lls_regat(c, h->index);
  r->at = -1;
  if ((r->interest & LLS_ONCE) == 0) return;
  r->spent = 1;
  change(c, r->fd, r->interest, EV_DELETE);
}

/* A registration has several filters. So long as each has a place in the round
   all their events may come: those of one shall not come in two rounds. */
static int kqueue_wait (struct lls_core *c, unsigned int max, int msec) {
  struct own *own = c->own;
  unsigned int i, most = max < c->count ? max : LLS_ROUND;
  struct timespec t;
  int k, n;
  t.tv_sec = msec / 1000;
  t.tv_nsec = (long)(msec % 1000) * 1000000;
  n = kevent(c->fd, NULL, 0, own->events, (int)most, msec < 0 ? NULL : &t);
  for (k = 0; k < n; k++)
    take_event(c, &own->events[k]);
  for (i = 0; i < c->end; i++)
    end_event(c, &c->round[i]);
  return n == -1 ? -1 : 0;
}

static int kqueue_fd (struct lls_core *c) {
  return c->fd;
}

const struct lls_backend lls_kqueue = {
  "kqueue", kqueue_open, kqueue_close, kqueue_add, kqueue_set, kqueue_remove,
  kqueue_wait, kqueue_fd
};
#else
/* ISO C wants a declaration in every file. */
typedef int lls_kqueue_is_empty;
#endif
