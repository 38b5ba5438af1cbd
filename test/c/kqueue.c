/* SPDX-License-Identifier: MIT */
/*
** The stand-in of kqueue(2): a queue is an epoll, and so can be waited for. A
** filter is known by its queue, number and kind, and goes when the number is
** closed, whatever other descriptors the open file has: the module's close(2)
** comes through here, and an epoll that has forgotten a number tells the rest.
*/
#define _GNU_SOURCE
#include "sys/event.h"
#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

#define NNOTES  8192

static struct note {
  int kq, fd;  /* kq 0: free */
  short filter;
  unsigned short flags;
} notes[NNOTES];
static int used;

int kqueue (void) {
  return epoll_create1(EPOLL_CLOEXEC);
}

static struct note *find (int kq, int fd, short filter) {
  int k;
  for (k = 0; k < used; k++)
    if (notes[k].kq == kq && notes[k].fd == fd && notes[k].filter == filter)
      return &notes[k];
  return NULL;
}

static uint32_t bits_of (short filter) {
  if (filter == EVFILT_READ) return EPOLLIN | EPOLLRDHUP;
  return filter == EVFILT_WRITE ? EPOLLOUT : EPOLLPRI;
}

/* What epoll waits for follows from all filters of the number. */
static int update (int kq, int fd) {
  struct epoll_event e = {0};
  int k;
  for (k = 0; k < used; k++) {
    if (notes[k].kq != kq || notes[k].fd != fd) continue;
    e.events |= bits_of(notes[k].filter);
    if (notes[k].flags & EV_CLEAR) e.events |= EPOLLET;
  }
  e.data.fd = fd;
  if (e.events == 0) return epoll_ctl(kq, EPOLL_CTL_DEL, fd, &e);
  if (epoll_ctl(kq, EPOLL_CTL_MOD, fd, &e) == 0) return 0;
  return epoll_ctl(kq, EPOLL_CTL_ADD, fd, &e);
}

/* Whether the file of the filters still has the number. */
static int is_there (int kq, int fd) {
  return find(kq, fd, EVFILT_READ) != NULL || find(kq, fd, EVFILT_WRITE) != NULL
         || find(kq, fd, EVFILT_EXCEPT) != NULL ? update(kq, fd) == 0 : 1;
}

static void forget (int kq, int fd) {
  int k;
  for (k = 0; k < used; k++)
    if ((kq == 0 || notes[k].kq == kq) && notes[k].fd == fd) notes[k].kq = 0;
}

/* Before the number is closed, so that epoll forgets it too. */
static void before_close (int fd) {
  int k;
  for (k = 0; k < used; k++) {
    if (notes[k].kq == 0 || notes[k].fd != fd) continue;
    epoll_ctl(notes[k].kq, EPOLL_CTL_DEL, fd, NULL);
    notes[k].kq = 0;
  }
  for (k = 0; k < used; k++)
    if (notes[k].kq == fd) notes[k].kq = 0;
}

/* The linker puts it in the place of the module's close(2). */
int __real_close (int fd);
int __wrap_close (int fd);
int __wrap_close (int fd) {
  before_close(fd);
  return __real_close(fd);
}

static int add (int kq, const struct kevent *c) {
  int fd = (int)c->ident, k;
  struct note *note = find(kq, fd, c->filter);
  for (k = 0; note == NULL && k < NNOTES; k++) {
    if (notes[k].kq != 0) continue;
    note = &notes[k];
    if (k >= used) used = k + 1;
  }
  if (note == NULL) return ENOMEM;
  note->kq = kq;
  note->fd = fd;
  note->filter = c->filter;
  note->flags = c->flags;
  if (update(kq, fd) == 0) return 0;
  k = errno;
  note->kq = 0;
  return k;
}

/* Nobody writes to a queue. */
static int is_queue (int fd) {
  int k;
  for (k = 0; k < used; k++)
    if (notes[k].kq == fd) return 1;
  return 0;
}

static int change (int kq, const struct kevent *c) {
  struct note *note;
  if (c->filter == EVFILT_WRITE && is_queue((int)c->ident)) return EINVAL;
  if (!is_there(kq, (int)c->ident)) forget(kq, (int)c->ident);
  if (c->flags & EV_ADD) return add(kq, c);
  note = find(kq, (int)c->ident, c->filter);
  if (note == NULL) return ENOENT;
  if (c->flags & EV_DELETE) {
    note->kq = 0;
    update(kq, (int)c->ident);
  }
  return 0;
}

/* Fills in what the filter has to tell, or answers 0. */
static int tell (struct kevent *k, const struct note *note, uint32_t events) {
  uint32_t mine = bits_of(note->filter) | EPOLLHUP | EPOLLERR;
  unsigned int eof = note->filter == EVFILT_READ ? EPOLLRDHUP | EPOLLHUP
                                                 : EPOLLHUP | EPOLLERR;
  if (note->filter == EVFILT_EXCEPT) mine = EPOLLPRI;
  if ((events & mine) == 0) return 0;
  EV_SET(k, note->fd, note->filter, events & eof ? EV_EOF : 0,
         events & EPOLLERR ? ECONNREFUSED : 0, 0, 0);
  return 1;
}

static int tell_all (int kq, const struct epoll_event *e, struct kevent *out,
                     int room) {
  int k, n = 0, fd = e->data.fd, once = 0;
  for (k = 0; k < used && n < room; k++) {
    if (notes[k].kq != kq || notes[k].fd != fd) continue;
    if (!tell(&out[n], &notes[k], e->events)) continue;
    n++;
    if ((notes[k].flags & EV_ONESHOT) == 0) continue;
    notes[k].kq = 0;
    once = 1;
  }
  if (once) update(kq, fd);
  return n;
}

int kevent (int kq, const struct kevent *changes, int nchanges,
            struct kevent *events, int nevents, const struct timespec *t) {
  struct epoll_event ready[256];
  int k, n, told = 0;
  if (nchanges > 0) {  /* with EV_RECEIPT */
    for (k = 0; k < nchanges; k++) {
      int err = change(kq, &changes[k]);
      events[k] = changes[k];
      events[k].flags = EV_ERROR;
      events[k].data = err;
    }
    return nchanges;
  }
  n = nevents / 2 > 256 ? 256 : nevents / 2 > 0 ? nevents / 2 : 1;
  n = epoll_wait(kq, ready, n, t == NULL ? -1
                 : (int)(t->tv_sec * 1000 + t->tv_nsec / 1000000));
  for (k = 0; k < n; k++)
    told += tell_all(kq, &ready[k], events + told, nevents - told);
  return n == -1 ? -1 : told;
}
