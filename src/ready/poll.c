/* SPDX-License-Identifier: MIT */
/* The clock, poll(2) for a set of descriptors, and how a descriptor and what is
   to be waited for are read. */
#include "ready/ready.h"
#include <time.h>

/* Whether it is an object of this library; *fd is -1, and errno says why, where
   it has none. */
static int own_fd (lua_State *L, int i, struct lls_watch ***watches, int *fd) {
  enum lls_class klass = lls_classof(L, i);
  struct lls_socket *s;
  struct lls_eventobj *e;
  struct lls_guarded *g;
  *watches = NULL;
  errno = EBADF;
  if (klass == LLS_SOCKET && (s = lls_test(L, i, klass, sizeof(*s))) != NULL) {
    *watches = &s->watches;
    *fd = s->fd;
  }
  else if (klass == LLS_EVENT
           && (e = lls_test(L, i, klass, sizeof(*e))) != NULL) {
    *watches = &e->watches;
    *fd = e->fd[0];
  }
  else if ((klass == LLS_RESOLVER || klass == LLS_POLLER)
           && (g = lls_test(L, i, klass, sizeof(*g))) != NULL) {
    *fd = klass == LLS_RESOLVER ? lls_resolverfd(g) : lls_pollerfd(g);
    if (g->guard != NULL) *watches = &g->guard->watches;
  }
  else
    return 0;
  return 1;
}

int lls_fdof (lua_State *L, int i, struct lls_watch ***watches) {
  int fd;
  if (own_fd(L, i, watches, &fd)) return fd;
  fd = lls_checkfd(L, i);
  errno = EBADF;
  return fd;
}

/* The letters stand in the order of the bits. */
unsigned char lls_checkinterest (lua_State *L, int i) {
  static const char letters[] = "rwpe1x";
  const char *s = lls_checkname(L, i);
  unsigned int interest = 0;
  for (; *s != '\0'; s++) {
    int bit = 0;
    while (letters[bit] != '\0' && letters[bit] != *s) bit++;
    if (letters[bit] == '\0')
      luaL_argerror(L, i, lua_pushfstring(L, "letters of '%s' expected",
                                          letters));
    interest |= 1u << bit;
  }
  return (unsigned char)interest;
}

/***
Milliseconds of the monotonic clock, with fractions: a time to count from, that
no one sets. What is left until a deadline is what a wait takes.
@function llsocket.now
@return number msec
@usage
  local deadline = llsocket.now() + 20
  while llsocket.now() < deadline do
    a:recvable(deadline - llsocket.now())
  end
@see clock_gettime(2) (CLOCK_MONOTONIC)
*/
static int ready_now (lua_State *L) {
  lua_pushnumber(L, (lua_Number)lls_now());
  return 1;
}

/***
Seconds since 1970, with fractions: the clock that kernel timestamps
(`sock:timestamp`) and other hosts go by. It may be set, so deadlines go by
`llsocket.now`.
@function llsocket.time
@return number sec to the microsecond
@usage
  print(os.date('%H:%M:%S', math.floor(llsocket.time())))
@see clock_gettime(2) (CLOCK_REALTIME)
*/
static int ready_time (lua_State *L) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  lua_pushnumber(L, (lua_Number)t.tv_sec + (lua_Number)t.tv_nsec / 1e9);
  return 1;
}

/* --- poll(2) -------------------------------------------------------------- */

/*
** The set is walked through twice, before and after the system call, and what
** Lua needs for a step is more than what the system needs for a descriptor.
** So the first walk leaves marks on the stack, behind the set, the time, the
** block and the answer, and the second goes from the mark before one that is
** ready. Without marks, as after Lua code ran, it goes all the way.
*/
#define MARKS  4   /* where they begin, above this */
#define STRIDE  (size_t)32

/* The block of pollfds is taken out of the function while it is in use, as a
   foreign object's method may call it. */
struct block {
  size_t room;
  struct pollfd fds[];
};

static struct block *push_block (lua_State *L, size_t room) {
  struct block *b = lua_newuserdatauv(L, sizeof(*b) + room * sizeof(b->fds[0]),
                                      0);
  b->room = room;
  return b;
}

static struct block *take_block (lua_State *L) {
  lua_pushvalue(L, lua_upvalueindex(2));
  lua_pushnil(L);
  lua_replace(L, lua_upvalueindex(2));
  if (!lua_isnil(L, -1)) return lua_touserdata(L, -1);
  lua_pop(L, 1);
  return push_block(L, 2 * STRIDE);
}

static struct block *grow_block (lua_State *L, int i, struct block *b) {
  struct block *more = push_block(L, b->room * 2);
  memcpy(more->fds, b->fds, b->room * sizeof(b->fds[0]));
  lua_replace(L, i);
  return more;
}

/* The letters at i as the bits of poll(2). */
static short events_of (lua_State *L, int i) {
  const char *s = lls_asname(L, i);
  short events = 0;
  if (s == NULL) s = "?";
  for (; *s != '\0'; s++) {
    if (*s == 'r') events |= POLLIN;
    else if (*s == 'w') events |= POLLOUT;
    else if (*s == 'p') events |= POLLPRI;
    else luaL_argerror(L, 1, "letters 'r', 'w', 'p' expected for each "
                             "descriptor, as { [sock] = 'rw' }");
  }
  return events;
}

/* The descriptor of the key, which is in the first argument. */
static int check_key (lua_State *L, int key) {
  int fd;
  const char *why = lls_asfd(L, key, &fd);
  if (why != NULL) luaL_argerror(L, 1, why);
  errno = EBADF;
  return fd;
}

/* Reads the descriptor of the key, as own_fd; 0 when it has to be asked for
   it. */
static int read_fd (lua_State *L, int key, int *fd) {
  struct lls_watch **watches;
  if (own_fd(L, key, &watches, fd)) return 1;
  if (lls_asksfd(L, key)) return 0;
  *fd = check_key(L, key);
  return 1;
}

/* Some were asked, or finalizers ran: others may be closed, or not in the set
   any more. So all is read again; what was asked is in the table of answers
   until then. Answers why one has no descriptor, or 0; *n is how many there
   are. */
static int read_again (lua_State *L, struct block *b, size_t *n) {
  int closed = 0;
  size_t k;
  lua_settop(L, MARKS);
  lua_pushnil(L);
  for (k = 0; k < *n && lua_next(L, 1); k++) {
    b->fds[k].events = events_of(L, MARKS + 2);
    if (!read_fd(L, MARKS + 1, &b->fds[k].fd)) {
      lua_pushvalue(L, MARKS + 1);
      lua_rawget(L, MARKS);
      b->fds[k].fd = lua_isnil(L, -1) ? -1 : (int)lua_tonumber(L, -1);
    }
    if (b->fds[k].fd < 0) closed = errno;
    lua_settop(L, MARKS + 1);
  }
  lua_settop(L, MARKS);
  for (lua_pushnil(L); lua_next(L, MARKS); lua_settop(L, MARKS + 1)) {
    lua_pushvalue(L, MARKS + 1);
    lua_pushnil(L);
    lua_rawset(L, MARKS);
  }
  *n = k;
  return closed;
}

/* The key when it is a socket, or NULL. What is above it goes: the check of the
   class pops its metatable together with the value. */
static const struct lls_socket *pop_value (lua_State *L, int key,
                                           const void *metatable) {
  const struct lls_socket *s = lua_touserdata(L, key);
  int same = s != NULL && lua_getmetatable(L, key)
             && lua_topointer(L, -1) == metatable;
  lua_settop(L, key);
  return same && lua_rawlen(L, key) >= sizeof(*s)
         && s->tag == LLS_TAG(LLS_SOCKET) ? s : NULL;
}

/* Of a key that is no socket. */
LLS_NOINLINE static int fd_of_other (lua_State *L, int key, int *asked) {
  int fd;
  if (!read_fd(L, key, &fd)) {
    *asked = 1;
    fd = check_key(L, key);
    lua_pushvalue(L, key);
    lls_pushint(L, fd);
    lua_rawset(L, MARKS);
  }
  lua_settop(L, key);
  return fd;
}

/* All of the table at 1 into the block at 3: how many; `closed` is why one has
   no descriptor, or 0. Equal letters are one string in Lua, and mostly the same
   as before: while no Lua runs, its address tells. A number is text too, of
   wrong letters. Each STRIDE-th key stays on the stack, as a mark. */
static nfds_t gather (lua_State *L, struct block **block, int *closed) {
  const void *metatable = lls_metatable(L, LLS_SOCKET);
  struct block *b = *block;
  const char *letters, *last = NULL;
  struct pollfd p = {-1, 0, 0};
  int asked = 0, key = MARKS + 1;
  size_t n = 0;
  *closed = 0;
  for (lua_pushnil(L); lua_next(L, 1); n++) {
    const struct lls_socket *s;
    letters = lua_tostring(L, key + 1);
    if (letters != last || last == NULL) p.events = events_of(L, key + 1);
    s = pop_value(L, key, metatable);
    p.fd = s != NULL ? s->fd : fd_of_other(L, key, &asked);
    last = s != NULL ? letters : NULL;
    b->fds[n] = p;
    if (p.fd < 0) *closed = s != NULL ? EBADF : errno;
    if ((n + 1) % STRIDE != 0) continue;
    if (n + 1 == STRIDE * (size_t)(key - MARKS)
        && lua_checkstack(L, LUA_MINSTACK))
      lua_pushvalue(L, key++);
    if (n + 1 == b->room) {
      b = grow_block(L, 3, b);
      last = NULL;
      asked = 1;
    }
  }
  if (asked) *closed = read_again(L, b, &n);
  *block = b;
  return (nfds_t)n;
}

/* What happened as a number below 32, and its letters. */
static unsigned int pack_events (unsigned int revents) {
  return ((revents & POLLIN) != 0) | ((revents & POLLOUT) != 0) << 1
         | ((revents & POLLPRI) != 0) << 2 | ((revents & POLLERR) != 0) << 3
         | ((revents & POLLHUP) != 0) << 4;
}

static const char *letters_of (unsigned int packed, char letters[8]) {
  static const char all[] = "rwpeh";
  char *p = letters;
  int k;
  for (k = 0; k < 5; k++)
    if (packed & 1u << k) *p++ = all[k];
  *p = '\0';
  return letters;
}

/* The key on the top is that of entry `at`, or the nil before 0: it becomes
   that of entry n, by way of the mark before it. */
static void walk_to (lua_State *L, size_t at, size_t n, size_t marks) {
  size_t mark = n / STRIDE < marks ? n / STRIDE : marks;
  if (mark * STRIDE > at) {
    at = mark * STRIDE;
    lua_pop(L, 1);
    lua_pushvalue(L, MARKS + (int)mark);
  }
  for (; at < n && lua_next(L, 1); at++) lua_pop(L, 1);
}

/* What is ready in the set at 1, into the table at 4: a second walk over the
   same table, in which nothing runs that could change it. */
static void spread (lua_State *L, const struct block *b, int left) {
  size_t marks = (size_t)(lua_gettop(L) - MARKS), at = 0, n;
  lua_pushnil(L);
  for (n = 0; left > 0; n++) {
    unsigned int revents = (unsigned short)b->fds[n].revents;
    if (revents == 0) continue;
    walk_to(L, at, n + 1, marks);
    at = n + 1;
    lua_pushvalue(L, -1);
    lls_rawgeti(L, lua_upvalueindex(3), (int)pack_events(revents));
    lua_rawset(L, 4);
    left--;
  }
}

/* Whether one of the `left` that are ready has no open descriptor. */
static int has_closed (const struct block *b, int left) {
  const struct pollfd *p;
  for (p = b->fds; left > 0; p++) {
    if (p->revents & POLLNVAL) return 1;
    left -= p->revents != 0;
  }
  return 0;
}

static void give_block (lua_State *L) {
  lua_pushvalue(L, 3);
  lua_replace(L, lua_upvalueindex(2));
}

/***
Waits until one of many descriptors is ready, or until the time is over: all
that poll(2) does. For many descriptors that stay the same a
poller costs less; see `poller.new`.
@function llsocket.poll
@param set table what to wait for: the keys are sockets, events, pollers,
  integers, Lua files, or objects with a method `fd` or `getfd`; the values are
  letters: `r` to receive, `w` to send, `p` for urgent data
@param msec? number milliseconds, a fraction is rounded up; 0 or less looks
  without waiting, nil or `math.huge` is no limit
@return table? ready what is ready: the keys of the set, and the same letters,
  and `e` for an error, `h` for a hang-up
@return string? err what strerror(3) says: one of them is closed (`EBADF`)
@return boolean? timeout true when the time is over, and after a signal
@return integer? errno `EINTR` after a signal
@usage
  a:send('hello')
  local ready = assert(llsocket.poll({ [b] = 'rw', [server] = 'r' }, 1000))
  print(ready[b], ready[server])  --> rw nil
@see poll(2)
*/
static int ready_poll (lua_State *L) {
  struct block *b;
  int msec, rc, closed;
  nfds_t n;
  luaL_checktype(L, 1, LUA_TTABLE);
  msec = lls_optmsec(L, 2, -1);
  lua_settop(L, 2);
  b = take_block(L);
  lua_newtable(L);
  n = gather(L, &b, &closed);
  rc = closed ? 0 : poll(b->fds, n, msec);
  give_block(L);
  if (!closed && has_closed(b, rc)) closed = EBADF;
  if (closed) return lls_failwith(L, 1, 1, closed);
  if (rc == -1 && errno != EINTR) return lls_fail(L, 1, 1);
  if (rc == -1) return lls_again(L, 2);
  if (rc == 0) {
    lua_pushnil(L);
    lua_pushnil(L);
    lua_pushboolean(L, 1);
    return 3;
  }
  spread(L, b, rc);
  lua_settop(L, 4);
  return 1;
}

/* `poll` has more upvalues than the state: its block of pollfds and a table
   of all answers. */
static void fields (lua_State *L) {
  char letters[8];
  unsigned int events;
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushnil(L);
  lua_createtable(L, 31, 0);
  for (events = 1; events < 32; events++) {
    lua_pushstring(L, letters_of(events, letters));
    lua_rawseti(L, -2, (int)events);
  }
  lua_pushcclosure(L, ready_poll, 3);
  lua_setfield(L, -2, "poll");
}

static const luaL_Reg functions[] = {
  {"now", ready_now},
  {"time", ready_time},
  {NULL, NULL}
};

const struct lls_module lls_poll = {
  "", 0, functions, NULL, NULL, NULL, fields
};
