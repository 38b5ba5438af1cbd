/* SPDX-License-Identifier: MIT */
/* A small kqueue(2) for Linux, over epoll(7): as much of it as the backend in
   src/ready/kqueue.c uses, to test that backend's logic. test/c/kqueue.c. */
#ifndef STANDIN_EVENT_H
#define STANDIN_EVENT_H

#include <stdint.h>
#include <time.h>

#define EVFILT_READ  (-1)
#define EVFILT_WRITE  (-2)
#define EVFILT_EXCEPT  (-15)
#define NOTE_OOB  2

#define EV_ADD  0x0001
#define EV_DELETE  0x0002
#define EV_ENABLE  0x0004
#define EV_ONESHOT  0x0010
#define EV_CLEAR  0x0020
#define EV_RECEIPT  0x0040
#define EV_ERROR  0x4000
#define EV_EOF  0x8000

struct kevent {
  uintptr_t ident;
  short filter;
  unsigned short flags;
  unsigned int fflags;
  intptr_t data;
  void *udata;
};

#define EV_SET(k, a, b, c, d, e, f) \
  do { \
    struct kevent *k_ = (k); \
    k_->ident = (uintptr_t)(a); \
    k_->filter = (short)(b); \
    k_->flags = (unsigned short)(c); \
    k_->fflags = (unsigned int)(d); \
    k_->data = (e); \
    k_->udata = (void *)(uintptr_t)(f); \
  } while (0)

int kqueue (void);
int kevent (int kq, const struct kevent *changes, int nchanges,
            struct kevent *events, int nevents, const struct timespec *t);

#endif
