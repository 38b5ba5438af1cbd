/* SPDX-License-Identifier: MIT */
/*
** poll(2), for systems without more, and to test the contract twice. The kernel
** keeps nothing between two calls, so a number that was closed without a word
** and got another file would report for that one. What was registered is
** therefore known by its device and inode, and compared when it reports.
*/
#include "ready/ready.h"
#include <stdlib.h>
#include <sys/stat.h>

struct own {
  struct pollfd *fds;
  struct entry {
    unsigned int index;
    dev_t dev;
    ino_t ino;
  } *entries;
  unsigned int n, room;
  unsigned int first;  /* where the next round begins: all have their turn */
};

static struct own *own_of (const struct lls_core *c) {
  return c->own;
}

static int pollset_open (struct lls_core *c) {
  c->own = calloc(1, sizeof(struct own));
  return c->own == NULL ? -1 : 0;
}

static void pollset_close (struct lls_core *c) {
  struct own *own = own_of(c);
  if (own == NULL) return;
  free(own->fds);
  free(own->entries);
  free(own);
}

static int grow (struct own *own) {
  unsigned int room = own->room + own->room / 2 + 16;
  struct pollfd *fds;
  struct entry *entries;
  if (own->n < own->room) return 0;
  fds = realloc(own->fds, room * sizeof(*fds));
  if (fds != NULL) own->fds = fds;
  entries = realloc(own->entries, room * sizeof(*entries));
  if (entries != NULL) own->entries = entries;
  if (fds == NULL || entries == NULL) return -1;
  own->room = room;
  return 0;
}

/* A number that is negative is not looked at. */
static void place (struct own *own, const struct lls_reg *r,
                   unsigned int interest) {
  struct pollfd *p = &own->fds[r->at];
  p->fd = interest & LLS_WANTED ? r->fd : -1;
  p->events = 0;
  if (interest & LLS_READ) p->events |= POLLIN;
  if (interest & LLS_WRITE) p->events |= POLLOUT;
  if (interest & LLS_URGENT) p->events |= POLLPRI;
}

static int is_same (const struct entry *e, int fd) {
  struct stat st;
  return fstat(fd, &st) == 0 && st.st_dev == e->dev && st.st_ino == e->ino;
}

/* The last one takes its place. */
static int pollset_remove (struct lls_core *c, struct lls_reg *r) {
  struct own *own = own_of(c);
  unsigned int at = (unsigned int)r->at, last = --own->n;
  own->fds[at] = own->fds[last];
  own->entries[at] = own->entries[last];
  lls_regat(c, own->entries[at].index)->at = (int)at;
  return 0;
}

static int unsupported (unsigned int interest) {
  if ((interest & (LLS_EDGE | LLS_EXCLUSIVE)) == 0) return 0;
  errno = EOPNOTSUPP;
  return -1;
}

static int pollset_add (struct lls_core *c, struct lls_reg *r) {
  struct own *own = own_of(c);
  struct lls_reg *old = lls_regoffd(c, r->fd);
  struct stat st;
  struct entry *e;
  if (unsupported(r->interest) == -1 || fstat(r->fd, &st) == -1) return -1;
  if (old != NULL && is_same(&own->entries[old->at], r->fd)) {
    errno = EEXIST;
    return -1;
  }
  if (old != NULL) pollset_remove(c, old);
  if (grow(own) == -1) return -1;
  r->at = (int)own->n++;
  e = &own->entries[r->at];
  e->index = r->index;
  e->dev = st.st_dev;
  e->ino = st.st_ino;
  place(own, r, r->interest);
  return 0;
}

static int pollset_set (struct lls_core *c, struct lls_reg *r,
                        unsigned char interest) {
  if (unsupported(interest) == -1) return -1;
  place(own_of(c), r, interest);
  return 0;
}

/* Whether the registration at `at` stays where it is. When one is removed the
   last one takes its place, which is then looked at again. */
static int take_event (struct lls_core *c, unsigned int at) {
  struct own *own = own_of(c);
  struct pollfd *p = &own->fds[at];
  struct lls_reg *r = lls_regat(c, own->entries[at].index);
  unsigned int revents = (unsigned short)p->revents;
  p->revents = 0;
  if ((revents & POLLNVAL) || !is_same(&own->entries[at], p->fd)) {
    pollset_remove(c, r);
    lls_lose(c, r);
    return 0;
  }
  lls_happen(c, r, revents);
  if (r->interest & LLS_ONCE) {
    r->spent = 1;
    p->fd = -1;
  }
  return 1;
}

/* One that is lost is replaced by the last one: look at the place again. */
static void look (struct lls_core *c, unsigned int from, unsigned int to,
                  unsigned int max) {
  struct own *own = own_of(c);
  unsigned int k = from;
  while (k < to && k < own->n && c->end < max) {
    if (own->fds[k].revents == 0 || take_event(c, k)) k++;
  }
  own->first = k;
}

static int pollset_wait (struct lls_core *c, unsigned int max, int msec) {
  struct own *own = own_of(c);
  unsigned int first = own->first < own->n ? own->first : 0;
  int rc = poll(own->fds, (nfds_t)own->n, msec);
  if (rc == -1) return -1;
  if (rc == 0) return 0;
  look(c, first, own->n, max);
  if (c->end < max) look(c, 0, first, max);
  return 0;
}

static int pollset_fd (struct lls_core *c) {
  (void)c;
  errno = EOPNOTSUPP;
  return -1;
}

const struct lls_backend lls_pollset = {
  "poll", pollset_open, pollset_close, pollset_add, pollset_set,
  pollset_remove, pollset_wait, pollset_fd
};
