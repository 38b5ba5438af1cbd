/* SPDX-License-Identifier: MIT */
/* The registrations of a poller, without Lua and without a system. poller.c has
   the essay. */
#include "ready/ready.h"
#include <stdlib.h>

const struct lls_backend *const lls_backends[] = {
#ifdef __linux__
  &lls_epoll,
#endif
#ifdef LLS_HAS_KQUEUE
  &lls_kqueue,
#endif
  &lls_pollset, NULL
};

static void free_core (struct lls_core *c) {
  unsigned int k;
  for (k = 0; k < c->npages; k++) free(c->pages[k]);
  free(c->pages);
  *c->prevcore = c->nextcore;
  if (c->nextcore != NULL) c->nextcore->prevcore = c->prevcore;
  free(c);
}

struct lls_core *lls_newcore (const struct lls_backend *backend,
                              struct lls_core **list) {
  struct lls_core *c = calloc(1, sizeof(*c));
  int err;
  if (c == NULL) return NULL;
  c->backend = backend;
  c->fd = -1;
  c->prevcore = list;
  c->nextcore = *list;
  if (c->nextcore != NULL) c->nextcore->prevcore = &c->nextcore;
  *list = c;
  if (backend->open(c) == 0) return c;
  err = errno;
  backend->close(c);
  free_core(c);
  errno = err;
  return NULL;
}

/* The pages stay as long as an object has a watch that is in them. */
void lls_endcore (struct lls_core *c) {
  unsigned int k;
  for (k = 0; k < c->npages * LLS_PAGE; k++)
    lls_regat(c, k)->live = 0;
  c->backend->close(c);
  for (k = 0; k < c->nbyfd; k++) free(c->byfd[k]);
  free(c->byfd);
  free(c->round);
  c->backend = NULL;
  if (c->linked == 0) free_core(c);
}

void lls_freecores (struct lls_core **list) {
  while (*list != NULL) free_core(*list);
}

/* The place of a number in the pages, or NULL. */
static unsigned int *place_of (struct lls_core *c, int fd) {
  unsigned int page = (unsigned int)fd / LLS_FDPAGE;
  if (fd < 0 || page >= c->nbyfd || c->byfd[page] == NULL) return NULL;
  return &c->byfd[page][fd % LLS_FDPAGE];
}

struct lls_reg *lls_regoffd (struct lls_core *c, int fd) {
  unsigned int *place = place_of(c, fd);
  return place == NULL || *place == 0 ? NULL : lls_regat(c, *place - 1);
}

static int make_place (struct lls_core *c, int fd) {
  unsigned int page = (unsigned int)fd / LLS_FDPAGE;
  if (page >= c->nbyfd) {
    unsigned int n = page + 1 + page / 2;
    unsigned int **byfd = realloc(c->byfd, n * sizeof(*byfd));
    if (byfd == NULL) return -1;
    memset(byfd + c->nbyfd, 0, (n - c->nbyfd) * sizeof(*byfd));
    c->byfd = byfd;
    c->nbyfd = n;
  }
  if (c->byfd[page] == NULL)
    c->byfd[page] = calloc(LLS_FDPAGE, sizeof(unsigned int));
  return c->byfd[page] == NULL ? -1 : 0;
}

static void put_free (struct lls_core *c, struct lls_reg *r) {
  r->watch.next = c->free == NULL ? NULL : &c->free->watch;
  c->free = r;
}

static int add_page (struct lls_core *c) {
  struct lls_page **pages = realloc(c->pages,
                                    (c->npages + 1) * sizeof(*pages));
  struct lls_page *page = calloc(1, sizeof(*page));
  unsigned int k;
  if (pages != NULL) c->pages = pages;
  if (pages == NULL || page == NULL) {
    free(page);
    return -1;
  }
  page->core = c;
  pages[c->npages] = page;
  for (k = LLS_PAGE; k-- > 0; ) {
    page->reg[k].index = c->npages * LLS_PAGE + k;
    put_free(c, &page->reg[k]);
  }
  c->npages++;
  return 0;
}

struct lls_reg *lls_nextreg (struct lls_core *c) {
  if (c->free == NULL && add_page(c) == -1) {
    errno = ENOMEM;
    return NULL;
  }
  return c->free;
}

/* A round has room for all that can happen, up to a limit, before it begins:
   waiting takes no memory. */
static int grow_round (struct lls_core *c) {
  unsigned int room = c->room * 2 > 16 ? c->room * 2 : 16;
  struct lls_happened *round;
  if (c->count < c->room || c->room >= LLS_ROUND) return 0;
  round = realloc(c->round, room * sizeof(*round));
  if (round == NULL) return -1;
  c->round = round;
  c->room = room;
  return 0;
}

int lls_register (struct lls_core *c, int fd, unsigned char interest,
                  struct lls_reg **old) {
  struct lls_reg *r = c->free;
  r->fd = fd;
  r->interest = interest;
  r->spent = 0;
  *old = NULL;
  if (grow_round(c) == -1) {
    errno = ENOMEM;
    return -1;
  }
  if (c->backend->add(c, r) == -1) return -1;
  if (make_place(c, fd) == -1) {  /* not before: a number may be any */
    c->backend->remove(c, r);
    errno = ENOMEM;
    return -1;
  }
  c->free = (struct lls_reg *)(void *)r->watch.next;
  *old = lls_regoffd(c, fd);
  if (*old != NULL) lls_endreg(c, *old);
  *place_of(c, fd) = r->index + 1;
  r->live = 1;
  c->count++;
  return 0;
}

void lls_unlinked (struct lls_reg *r) {
  struct lls_core *c = lls_coreof(r);
  r->linked = 0;
  c->linked--;
  if (r->live) return;
  if (c->backend != NULL)
    put_free(c, r);
  else if (c->linked == 0)
    free_core(c);
}

/* The watch of an ended registration stays in its object's list until the
   object is registered again: only then the object is sure to exist. */
static void sweep (struct lls_watch **list,
                   void (*leave) (lua_State *L, struct lls_watch *w)) {
  while (*list != NULL) {
    struct lls_reg *r = (struct lls_reg *)(void *)*list;
    if ((*list)->leave == leave && !r->live) {
      *list = (*list)->next;
      lls_unlinked(r);
    }
    else
      list = &(*list)->next;
  }
}

void lls_follow (struct lls_reg *r, struct lls_watch **watches,
                 void (*leave) (lua_State *L, struct lls_watch *w)) {
  sweep(watches, leave);
  r->watch.leave = leave;
  r->watch.next = *watches;
  *watches = &r->watch;
  r->linked = 1;
  lls_coreof(r)->linked++;
}

void lls_unfollow (struct lls_reg *r, struct lls_watch **watches) {
  while (*watches != NULL && *watches != &r->watch)
    watches = &(*watches)->next;
  if (*watches == NULL) return;
  *watches = r->watch.next;
  lls_unlinked(r);
}

static void end_live (struct lls_core *c, struct lls_reg *r) {
  unsigned int *place = place_of(c, r->fd);
  if (*place == r->index + 1) *place = 0;
  r->live = 0;
  r->generation++;
  c->count--;
}

void lls_endreg (struct lls_core *c, struct lls_reg *r) {
  end_live(c, r);
  if (!r->linked) put_free(c, r);
}

void lls_lose (struct lls_core *c, struct lls_reg *r) {
  end_live(c, r);
  r->at = (int)c->lost;
  c->lost = r->index + 1;
}

int lls_takelost (struct lls_core *c) {
  struct lls_reg *r;
  if (c->lost == 0) return -1;
  r = lls_regat(c, c->lost - 1);
  c->lost = (unsigned int)r->at;
  if (!r->linked) put_free(c, r);
  return (int)r->index;
}
