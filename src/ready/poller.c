/* SPDX-License-Identifier: MIT */
/***
@module llsocket.poller
Waiting for many descriptors at once: epoll, kqueue or poll(2) behind one
contract. A poller runs no callbacks and keeps no threads or coroutines: it
tells what is ready, and the program acts.

A socket that is closed, unwrapped, collected or handed over leaves every
poller by itself, also in the middle of a round: no event comes for a number
that somebody else got since. Of descriptors that llsocket does not own
(integers, Lua files, other libraries' objects) a poller cannot know when they
are closed: remove them before.

What an interest is made of: `r` to receive, `w` to send, `p` urgent data
(POLLPRI in `events`), `e` edge-triggered, `1` one-shot (disarmed by its
event, until `p:set`), `x` exclusive (of several pollers that wait for the same
socket not all are woken). An interest without `r`, `w` and `p` is a pause:
nothing is told, not even errors.

After fork(2) a child shares an epoll with its parent: what it adds or sets
there changes the parent's. A child makes a poller of its own, and may close or
forget the other, with all its sockets.
*/
/*
** Descriptors' numbers are used again at once, and that is what a poller must
** get right. The kernel knows an open file under a number; the program knows
** an object. Between them stands the registration, which has an index, where
** Lua keeps the value, and a generation, which changes when it ends. The
** kernel is given both and gives them back, so an event of a round that is
** under way finds that its registration is over, even if the same socket, or a
** new one with the same number, was registered meanwhile.
**
** An object tells its watches before the descriptor goes: only then can the
** kernel be told by the number, and only so it forgets an open file that lives
** on in a duplicate. Nothing refers from here to an object's memory, because
** the debug library can free an object without its finalizer; that is why an
** ended registration stays in the object's list until the object is seen again,
** and why the core outlives the poller.
**
** Values stand in the user value of the poller, a plain table, so the
** collector sees cycles. A watch has no object of the poller's to reach it by:
** a weak table in the registry has the values' tables by core.
*/
#include "ready/ready.h"

LLS_CHECK(poller, lls_guarded, LLS_POLLER)

/* NULL when it is closed. */
static inline struct lls_core *core_of (const struct lls_guarded *p) {
  return lls_held(p);
}

/* Pushes the table of the poller at i: each value under its registration's
   index + 1, and the iterator of p:wait at 0. */
static void push_values (lua_State *L, int i) {
  lls_rawref(L, i);
  if (!lua_istable(L, -1)) luaL_error(L, "a poller's values are gone");
}

static void clear_value (lua_State *L, int values, unsigned int index) {
  lua_pushnil(L);
  lua_rawseti(L, values, (int)index + 1);
}

/* Pushes the weak table of the values by core. */
static void push_all_values (lua_State *L) {
  lls_getkept(L, LLS_VALUES);
  if (lua_istable(L, -1)) return;
  lua_pop(L, 1);
  lls_newweak(L, "v");
  lls_keep(L, lls_stateof(L), LLS_VALUES);
}

/* Ends the registration of an object that is about to lose its descriptor. */
static void leave (lua_State *L, struct lls_watch *w) {
  struct lls_reg *r = (struct lls_reg *)(void *)w;
  struct lls_core *c = lls_coreof(r);
  if (r->live) {
    c->backend->remove(c, r);
    push_all_values(L);
    lua_pushlightuserdata(L, c);
    lua_rawget(L, -2);
    if (lua_istable(L, -1)) {
      lls_rawgeti(L, -1, (int)r->index + 1);
      if (!lua_isnil(L, -1)) clear_value(L, lua_gettop(L) - 1, r->index);
      lua_pop(L, 1);
    }
    lua_pop(L, 2);
    lls_endreg(c, r);
  }
  lls_unlinked(r);
}

/* --- a round -------------------------------------------------------------- */

/* The bits of an event that a registration with this interest is told; the rest
   waits until the interest is another. An error or a hang-up is told to each
   that asks for something. */
static unsigned int told (unsigned int events, unsigned int interest) {
  unsigned int mask = 0;
  if (interest & LLS_WANTED) mask |= POLLERR | POLLHUP;
  if (interest & LLS_READ) mask |= POLLIN;
  if (interest & LLS_WRITE) mask |= POLLOUT;
  if (interest & LLS_URGENT) mask |= POLLPRI;
  return events & mask;
}

/* The iterator: its upvalues are the state, the values and the poller. */
static int next_event (lua_State *L) {
  struct lls_core *c = core_of(lua_touserdata(L, lua_upvalueindex(3)));
  while (c != NULL && c->next < c->stop) {
    struct lls_happened *h = &c->round[c->next++];
    struct lls_reg *r = lls_regat(c, h->index);
    unsigned int events = told(h->events, r->interest);
    if (r->generation != h->generation || events == 0) continue;
    if (lls_rawgeti(L, lua_upvalueindex(2), (int)h->index + 1) == LUA_TNIL) {
      lua_pop(L, 1);
      continue;
    }
    lua_pushboolean(L, (events & (POLLIN | POLLERR | POLLHUP)) != 0);
    lua_pushboolean(L, (events & (POLLOUT | POLLERR | POLLHUP)) != 0);
    lls_pushint(L, events);
    return 4;
  }
  return 0;
}

/* Fills the round. A signal is an empty one, so that Lua's hook runs. */
static int begin_round (lua_State *L, struct lls_core *c, unsigned int max,
                        int msec, int values) {
  int rc, lost;
  c->next = c->end = 0;
  rc = c->backend->wait(c, max < c->room ? max : c->room, msec);
  while ((lost = lls_takelost(c)) != -1)
    clear_value(L, values, (unsigned int)lost);
  return rc == -1 && errno == EINTR ? 0 : rc;
}

/***
Waits until a descriptor is ready, or until the time is over, and gives what
`for` needs to go through the events.

`value` is what was registered, `readable` and `writable` are booleans, and an
error or a hang-up is both. `events` has poll(2)'s bits (`llsocket.POLLIN` and
so on). One system call is made, and nothing is allocated. When the time is over
there are no events, and neither after a signal, so that Lua's own handlers run.

Handlers may add, set, remove and close as they like: what they end is not told
any more. Events that a loop has left by `break` or an error are told by the
next call, which then does not ask the system. A second call in the loop
goes on with the events of the first.
@function p:wait
@param msec? number milliseconds, a fraction is rounded up; 0 or less looks
  without waiting, nil or `math.huge` is no limit
@param max? integer how many events at most (default, and at most, 1024)
@return function? iterator
@return llsocket.poller|string? p for the iterator; or what strerror(3) says:
  the poller is closed (`EBADF`)
@return integer? n how many events there are, some of which may be over before
  they are told; or the number of the error
@usage
  local p = assert(poller.new())
  assert(p:add(b, 'r'))
  a:send('hello')
  for sock, readable, writable, events in assert(p:wait(1000)) do
    print(readable, writable, events == llsocket.POLLIN)  --> true false true
  end
@see epoll_wait(2), kevent(2), poll(2)
*/
static int poller_wait (lua_State *L) {
  struct lls_core *c = core_of(lls_topoller(L, 1));
  int msec = lls_optmsec(L, 2, -1);
  unsigned int left, max = LLS_ROUND;
  if (!lua_isnoneornil(L, 3))
    max = (unsigned int)lls_checkint(L, 3, 1, INT_MAX);
  if (c == NULL) return lls_failwith(L, 1, 0, EBADF);
  push_values(L, 1);
  if (c->next == c->end
      && begin_round(L, c, max, msec, lua_gettop(L)) == -1)
    return lls_fail(L, 1, 0);
  left = c->end - c->next;
  c->stop = c->next + (max < left ? max : left);
  lls_rawgeti(L, -1, 0);
  lua_pushvalue(L, 1);
  lls_pushint(L, c->stop - c->next);
  return 3;
}

/* --- registrations -------------------------------------------------------- */

/* The live registration of the descriptor, or of the object with these
   watches, which may have a number that is another object's meanwhile. */
static struct lls_reg *find (struct lls_core *c, int fd,
                             struct lls_watch *const *watches) {
  struct lls_watch *w;
  if (watches == NULL) return lls_regoffd(c, fd);
  for (w = *watches; w != NULL; w = w->next) {
    struct lls_reg *r = (struct lls_reg *)(void *)w;
    if (w->leave == leave && r->live && lls_coreof(r) == c) return r;
  }
  return NULL;
}

/* The registration of the object at 2, or NULL and errno. */
static struct lls_reg *check_reg (lua_State *L, const struct lls_guarded *p,
                                  struct lls_watch ***watches) {
  int fd = lls_fdof(L, 2, watches);
  struct lls_core *c = core_of(p);
  struct lls_reg *r;
  if (c == NULL) errno = EBADF;
  if (fd < 0 || c == NULL) return NULL;
  r = find(c, fd, *watches);
  if (r == NULL) errno = ENOENT;
  return r;
}

static int push_true (lua_State *L) {
  lua_pushboolean(L, 1);
  return 1;
}

/***
Registers a descriptor.
@function p:add
@param obj any a socket, event, poller, resolver, integer, Lua file, or an
  object with a method `fd` or `getfd`
@param interest string what to wait for, of the letters above
@param value? any what `p:wait` gives back, not nil (default: obj). The
  registration keeps it alive, and nothing else.
@return boolean? ok true
@return string? err what strerror(3) says: it is registered already
  (`EEXIST`), closed (`EBADF`), of a kind that cannot be waited for (`EPERM`),
  or the backend lacks what the interest asks for (`EOPNOTSUPP`)
@return integer? errno
@usage
  local p = assert(poller.new())
  assert(p:add(b, 'r', function (events) print('readable', b:recv()) end))
  a:send('hello')
  for handle in assert(p:wait(1000)) do handle() end  --> readable hello
@see epoll_ctl(2), kevent(2)
*/
static int poller_add (lua_State *L) {
  struct lls_guarded *p = lls_topoller(L, 1);
  unsigned char interest = lls_checkinterest(L, 3);
  struct lls_watch **watches;
  struct lls_reg *r, *old;
  int fd = lls_fdof(L, 2, &watches), err = errno;
  struct lls_core *c = core_of(p);
  lua_settop(L, 4);
  if (lua_isnil(L, 4)) lua_pushvalue(L, 2);
  push_values(L, 1);
  lua_insert(L, -2);
  if (fd < 0 || c == NULL)
    return lls_failwith(L, 1, 0, c == NULL ? EBADF : err);
  r = lls_nextreg(c);
  if (r == NULL) return lls_fail(L, 1, 0);
  lua_rawseti(L, -2, (int)r->index + 1);
  if (lls_register(c, fd, interest, &old) == -1) {
    err = errno;
    clear_value(L, lua_gettop(L), r->index);
    return lls_failwith(L, 1, 0, err);
  }
  if (watches != NULL) lls_follow(r, watches, leave);
  if (old != NULL) clear_value(L, lua_gettop(L), old->index);
  return push_true(L);
}

/***
Changes what a registration waits for, and arms a one-shot again.
@function p:set
@param obj any as for `p:add`
@param interest string
@param value? any the new value (default: the value that it has)
@return boolean? ok true
@return string? err what strerror(3) says: it is not registered (`ENOENT`), or
  closed (`EBADF`)
@return integer? errno
@platform Linux refuses to change an exclusive one (`EINVAL`): remove it and
  add it again.
@usage
  local p = assert(poller.new())
  assert(p:add(a, 'r'))
  assert(p:set(a, 'rw'))  -- something is to be sent now
  for sock, r, w in assert(p:wait(1000)) do print(r, w) end  --> false true
@see epoll_ctl(2), kevent(2)
*/
static int poller_set (lua_State *L) {
  const struct lls_guarded *p = lls_topoller(L, 1);
  unsigned char interest = lls_checkinterest(L, 3);
  struct lls_watch **watches;
  struct lls_reg *r = check_reg(L, p, &watches);
  struct lls_core *c = core_of(p);
  if (r == NULL || c->backend->set(c, r, interest) == -1)
    return lls_fail(L, 1, 0);
  r->interest = interest;
  r->spent = 0;
  if (!lua_isnoneornil(L, 4)) {
    push_values(L, 1);
    lua_pushvalue(L, 4);
    lua_rawseti(L, -2, (int)r->index + 1);
  }
  return push_true(L);
}

/***
Ends a registration. What has been fetched for it is not told any more.
@function p:remove
@param obj any as for `p:add`
@return boolean? ok true
@return string? err what strerror(3) says: it is not registered (`ENOENT`), or
  closed (`EBADF`)
@return integer? errno
@usage
  local p = assert(poller.new())
  assert(p:add(a, 'w'))
  assert(p:remove(a))
  print(#p)  --> 0
@see epoll_ctl(2), kevent(2)
*/
static int poller_remove (lua_State *L) {
  const struct lls_guarded *p = lls_topoller(L, 1);
  struct lls_watch **watches;
  struct lls_reg *r = check_reg(L, p, &watches);
  struct lls_core *c = core_of(p);
  if (r == NULL) return lls_fail(L, 1, 0);
  push_values(L, 1);  /* an error if they are gone */
  c->backend->remove(c, r);
  clear_value(L, lua_gettop(L), r->index);
  lls_endreg(c, r);
  if (watches != NULL) lls_unfollow(r, watches);
  return push_true(L);
}

/* --- life ----------------------------------------------------------------- */

/* Sets the value of a core in the weak table to the value on the top. */
static void set_values (lua_State *L, struct lls_core *c) {
  push_all_values(L);
  lua_pushlightuserdata(L, c);
  lua_pushvalue(L, -3);
  lua_rawset(L, -3);
  lua_pop(L, 2);
}

static void end_core (void *core) {
  lls_endcore(core);
}

/***
Makes a poller.
@function poller.new
@param backend? string `epoll`, `kqueue` or `poll` (default: the first of them
  that the system has). `poll` is slow with many descriptors, has no
  edge-triggered interest and no descriptor of its own.
@return llsocket.poller? p
@return string? err what strerror(3) says
@return integer? errno
@usage
  local p, text = assert(poller.new()), nil
  assert(p:add(server, 'r'))
  local client = assert(llsocket.connect(server:getsockname()))
  client:send('hello')
  repeat
    for sock in assert(p:wait(1000)) do
      if sock == server then assert(p:add(server:accept(), 'r'))
      else text = assert(sock:recv()) end
    end
  until text
  print(text)  --> hello
@see epoll(7), kqueue(2), poll(2)
*/
static int poller_new (lua_State *L) {
  const char *name = lls_optname(L, 1);
  const struct lls_backend *const *b = lls_backends;
  struct lls_guarded *p;
  struct lls_core *c;
  while (name != NULL && *b != NULL && strcmp((*b)->name, name) != 0) b++;
  luaL_argcheck(L, *b != NULL, 1, "no such backend on this system");
  p = lls_newguarded(L, LLS_POLLER, 1, end_core);
  p->guard->held = c = lls_newcore(*b, &lls_stateof(L)->cores);
  if (c == NULL) return lls_fail(L, 1, 0);
  lua_createtable(L, 4, 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -4);
  lua_pushcclosure(L, next_event, 3);
  lua_rawseti(L, -2, 0);
  lua_pushvalue(L, -1);
  set_values(L, c);
  lls_putref(L, -2);
  return 1;
}

static void end_poller (lua_State *L) {
  struct lls_core *c = core_of(lua_touserdata(L, 1));
  if (c == NULL) return;
  lua_pushnil(L);
  set_values(L, c);
  lls_endguarded(L, 1);
}

/***
Closes the poller, and ends all its registrations. What was registered stays
open. Closing it once more is no error.
@function p:close
@usage
  local p = assert(poller.new())
  assert(p:add(a, 'r'))
  p:close()  -- `a` stays open
@see close(2)
*/
static int poller_close (lua_State *L) {
  if (core_of(lls_topoller(L, 1)) == NULL) return 0;
  lua_createtable(L, 0, 0);
  lls_putref(L, 1);
  end_poller(L);
  return 0;
}

static int poller_gc (lua_State *L) {
  if (lls_test(L, 1, LLS_POLLER, sizeof(struct lls_guarded)) != NULL)
    end_poller(L);
  return 0;
}

int lls_pollerfd (const struct lls_guarded *p) {
  struct lls_core *c = core_of(p);
  errno = EBADF;
  return c == NULL ? -1 : c->backend->fd(c);
}

/***
A descriptor that is ready to read when `p:wait` would have an event: for
another poller, or any event loop. Wait with `p:wait(0)` then.
@function p:fd
@return integer? fd it stays the poller's
@return string? err when the poller is closed; poll(2) has none
  (`EOPNOTSUPP`)
@return integer? errno
@usage
  local inner, outer = assert(poller.new()), assert(poller.new())
  assert(inner:add(a, 'w'))
  assert(outer:add(inner:fd(), 'r', inner))
  for p in assert(outer:wait(1000)) do print(p == inner) end  --> true
@see epoll(7), kqueue(2)
*/
static int poller_fd (lua_State *L) {
  int fd = lls_pollerfd(lls_topoller(L, 1));
  return lls_int(L, fd, fd);
}

static int poller_len (lua_State *L) {
  const struct lls_core *c = core_of(lls_topoller(L, 1));
  lls_pushint(L, c == NULL ? 0 : c->count);
  return 1;
}

static int poller_tostring (lua_State *L) {
  const struct lls_core *c = core_of(lls_topoller(L, 1));
  if (c == NULL)
    lua_pushliteral(L, "llsocket.poller: closed");
  else
    lua_pushfstring(L, "llsocket.poller: %s, %d registered",
                    c->backend->name, (int)c->count);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", poller_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"add", poller_add},
  {"set", poller_set},
  {"remove", poller_remove},
  {"wait", poller_wait},
  {"fd", poller_fd},
  {"close", poller_close},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__gc", poller_gc},
  {"__close", poller_gc},
  {"__len", poller_len},
  {"__tostring", poller_tostring},
  {NULL, NULL}
};

const struct lls_module lls_poller = {
  "poller", LLS_POLLER, functions, methods, metamethods, NULL, NULL
};
