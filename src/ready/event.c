/* SPDX-License-Identifier: MIT */
/***
@module llsocket.event
An event wakes who waits, from another thread or process, or from another
Lua state: a descriptor that is ready to read while the event is set. To wake a
poller, add one to it; `event.set` is for those who have no object of it.
*/
#include "ready/ready.h"

/***
Makes an event, which is not set.
@function event.new
@return llsocket.event? event
@return string? err what strerror(3) says
@return integer? errno
@usage
  local p, ev = assert(poller.new()), assert(event.new())
  assert(p:add(ev, 'r', 'wake up'))
  ev:set()
  for value in assert(p:wait(1000)) do print(value) end  --> wake up
  ev:take()
@see eventfd(2), socketpair(2)
*/
static int event_new (lua_State *L) {
  struct lls_eventobj *e = lls_new(L, LLS_EVENT, sizeof(*e), 0);
  if (os_event(e->fd) == 0) return 1;
  e->fd[0] = e->fd[1] = -1;
  return lls_fail(L, 1, 0);
}

/* The number may be that of a connection whose peer is gone, and a write to it
   must not raise SIGPIPE. */
static ssize_t call_setevent (void *arg) {
  return os_setevent(*(int *)arg);
}

/***
Sets an event by the second number of `ev:fd()`: what another thread or
process, which has no object of it, does. A C program writes the eight bytes of
the integer 1.
@function event.set
@param number integer
@fails
@usage
  local ev = assert(event.new())
  local _, number = ev:fd()
  event.set(number)  -- from another thread's Lua state, for example
  print(ev:take())   --> true
@see write(2)
*/
static int event_setfd (lua_State *L) {
  int fd = lls_checkcint(L, 1);
  return lls_done(L, (int)os_withoutpipe(call_setevent, &fd, 0));
}

static int event_isclosed (const struct lls_eventobj *e) {
  errno = EBADF;
  return e->fd[0] < 0;
}

/***
Sets it: its descriptor is ready to read. Setting it once more changes nothing.
@function ev:set
@fails
@usage
  local ev = assert(event.new())
  assert(not ev:set())
  print(ev:take(), ev:take())  --> true false
@see write(2)
*/
static int event_set (lua_State *L) {
  struct lls_eventobj *e = lls_toevent(L, 1);
  return lls_done(L, event_isclosed(e) ? -1 : os_setevent(e->fd[1]));
}

/***
Unsets it, and tells whether it was set.
@function ev:take
@return boolean? was
@return string? err what strerror(3) says
@return integer? errno
@usage
  local ev = assert(event.new())
  print(ev:take())  --> false
@see read(2)
*/
static int event_take (lua_State *L) {
  struct lls_eventobj *e = lls_toevent(L, 1);
  int rc = event_isclosed(e) ? -1 : os_takeevent(e->fd[0]);
  return lls_bool(L, rc, rc);
}

/***
The descriptors. They stay the event's.
@function ev:fd
@return integer? fd to wait for, until it is ready to read
@return integer|string? number what `event.set` takes; on Linux the same
@return integer? errno after `nil, err`
@usage
  local ev = assert(event.new())
  local fd, number = ev:fd()
  ev:set()
  print(llsocket.poll({ [fd] = 'r' }, 0)[fd])  --> r
@see eventfd(2), socketpair(2), event.set
*/
static int event_fd (lua_State *L) {
  struct lls_eventobj *e = lls_toevent(L, 1);
  if (event_isclosed(e)) return lls_fail(L, 1, 0);
  lls_pushint(L, e->fd[0]);
  lls_pushint(L, e->fd[1]);
  return 2;
}

static void end_event (lua_State *L, struct lls_eventobj *e) {
  lls_leave(L, &e->watches);
  os_endevent(e->fd);
}

/***
Closes it. It leaves every poller. Closing it once more is no error.
@function ev:close
@usage
  local ev = assert(event.new())
  ev:close()
  local err, number = ev:set()
  print(errno.name(number))  --> EBADF
@see close(2)
*/
static int event_close (lua_State *L) {
  struct lls_eventobj *e = lls_toevent(L, 1);
  if (e->fd[0] >= 0) end_event(L, e);
  return 0;
}

static int event_gc (lua_State *L) {
  struct lls_eventobj *e = lls_test(L, 1, LLS_EVENT, sizeof(*e));
  if (e != NULL && e->fd[0] >= 0) end_event(L, e);
  return 0;
}

static int event_tostring (lua_State *L) {
  struct lls_eventobj *e = lls_toevent(L, 1);
  if (e->fd[0] < 0)
    lua_pushliteral(L, "llsocket.event: closed");
  else
    lua_pushfstring(L, "llsocket.event: fd %d", e->fd[0]);
  return 1;
}

static const luaL_Reg functions[] = {
  {"new", event_new},
  {"set", event_setfd},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"set", event_set},
  {"take", event_take},
  {"fd", event_fd},
  {"close", event_close},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__gc", event_gc},
  {"__close", event_gc},
  {"__tostring", event_tostring},
  {NULL, NULL}
};

const struct lls_module lls_event = {
  "event", LLS_EVENT, functions, methods, metamethods, NULL, NULL
};
