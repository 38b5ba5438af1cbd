/* SPDX-License-Identifier: MIT */
/* Waiting for one socket, and the mark of urgent data. */
#include "sock/sock.h"
#include <poll.h>
#include <time.h>

double lls_now (void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Rounded up: a wait never ends too early. */
static int whole_ms (double ms) {
  int n = ms > 0 ? (int)ms : 0;
  return n < ms ? n + 1 : n;
}

int lls_checkmsec (lua_State *L, int i) {
  lua_Number ms = lls_checknumber(L, i);
  luaL_argcheck(L, ms == ms, i, "number is not a number");
  if (ms - ms != 0) return ms > 0 ? -1 : 0;
  return ms < INT_MAX ? whole_ms((double)ms) : INT_MAX;
}

/* The two waits are the only calls that go on after a signal: for the time
   that is left. A long time takes several polls, and no limit does too. */
static int poll_for (struct pollfd *p, double ms) {
  double end = ms > 0 ? lls_now() + ms : 0;
  for (;;) {
    int last = ms <= INT_MAX;
    int rc = poll(p, 1, last ? whole_ms(ms) : INT_MAX);
    if (rc > 0 || (rc == 0 && last)) return rc;
    if (rc == -1 && errno != EINTR) return -1;
    if (ms > 0) ms = end - lls_now();
  }
}

static int wait_for (lua_State *L, short event) {
  struct lls_socket *s = lls_tosocket(L, 1);
  lua_Number ms = lua_isnoneornil(L, 2) ? 0 : lls_checknumber(L, 2);
  int exception = lls_optbool(L, 3);
  struct pollfd p = {0};
  int rc;
  luaL_argcheck(L, ms == ms, 2, "number is not a number");
  p.fd = s->fd;
  p.events = (short)(exception ? event | POLLPRI : event);
  rc = s->fd < 0 ? -1 : poll_for(&p, (double)ms);
  if (s->fd < 0 || (rc == 1 && (p.revents & POLLNVAL))) {
    errno = EBADF;
    rc = -1;
  }
  lua_pushboolean(L, rc == 1);
  if (rc == 1) return 1;
  if (rc == -1) return 1 + lls_fail(L, 0, 1);
  lua_pushnil(L);
  lua_pushboolean(L, 1);
  return 3;
}

/***
@section Waiting
A signal does not end a wait. A peer that is gone makes the socket ready: the
call that follows tells what happened.
*/

/***
Waits until a send would not block, or until the time is over.
@function sock:sendable
@param msec? number
@param exception? boolean
@return boolean ok true when the socket is ready
@return string? err what strerror(3) says
@return boolean? timeout true when the time was over
@return integer? errno
@usage
  a:nonblock(true)
  local len, err, again
  repeat len, err, again = a:send(('x'):rep(65536)) until again
  print(a:sendable(10))  --> false nil true
@see poll(2)
*/
static int sock_sendable (lua_State *L) {
  return wait_for(L, POLLOUT);
}

/***
Waits until a receive would not block, or until the time is over.
@function sock:recvable
@param msec? number
@param exception? boolean
@return boolean ok true when the socket is ready
@return string? err what strerror(3) says
@return boolean? timeout true when the time was over
@return integer? errno
@usage
  print(b:recvable(10))  --> false nil true
  a:send('hello')
  print(b:recvable(10))  --> true
@see poll(2)
*/
static int sock_recvable (lua_State *L) {
  return wait_for(L, POLLIN);
}

/***
Whether the next byte to receive is the one that was sent as urgent: the
stream is read up to the mark.
@function sock:atmark
@return boolean? atmark
@return string? err what strerror(3) says
@return integer? errno
@usage
  local client = assert(llsocket.connect(server:getsockname()))
  local sock = assert(server:accept())
  client:send('!', llsocket.MSG_OOB)
  sock:recvable(1000, true)
  print(sock:atmark())  --> true
@see sockatmark(3), tcp(7), RFC 6093
*/
static int sock_atmark (lua_State *L) {
  struct lls_socket *s = lls_tosocket(L, 1);
  int rc = sockatmark(s->fd);
  return lls_bool(L, rc, rc);
}

static const luaL_Reg methods[] = {
  {"sendable", sock_sendable},
  {"recvable", sock_recvable},
  {"atmark", sock_atmark},
  {NULL, NULL}
};

const struct lls_module lls_wait = {
  "socket", LLS_SOCKET, NULL, methods, NULL, NULL, NULL
};
