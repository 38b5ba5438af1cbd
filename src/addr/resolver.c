/* SPDX-License-Identifier: MIT */
/*
** Names without waiting: getaddrinfo(3) and getnameinfo(3) are called by
** threads (os/threads.c), and a query is what one of them is asked.
**
** It is the system's own resolver, with all that it reads and asks, because
** another one would answer other things than the rest of the machine does. It
** cannot be interrupted, so nothing here waits for it: a query that is
** cancelled, collected or left behind by lua_close goes on in its thread, which
** frees it. What a thread uses is copied into memory of its own; what it brings
** becomes Lua objects in the script's thread, by the functions that make those
** of the blocking calls. What asks nobody (numeric hosts, no host) is done at
** once, and counts as finished like the rest, so that a loop needs one way.
** A query keeps its resolver alive. The resolver finds a query by its job in a
** table with weak values, which forgets a query before its finalizer runs.
*/
/***
@module llsocket.resolver
Names and addresses, looked up without waiting: the system's own
getaddrinfo(3) and getnameinfo(3), called by threads.

A question to a resolver gives a [query](query.md), and the resolver's
descriptor is readable while there is a query that is finished and whose result
nobody took. So it goes into any poller:

```lua
local r = assert(resolver.new())
local q = assert(r:getaddrinfo('localhost', '80'))
-- ... wait until r:fd() is readable, and do other things meanwhile ...
local list, err, again = q:result()
```

There is no thread before the first question that needs one, never more than
asked for, and none that had nothing to do for a second. Threads take no
signals. A name server that is silent holds up only the questions that wait
behind it for a thread: never `q:result`, nor closing, nor the collector, nor
the end of the program.

A child of fork(2) has no threads: there the resolver and the queries of its
parent answer with `EPERM`, and a new resolver works.
*/
#include "addr/addr.h"

#define THREADS  4
#define MOST_THREADS  1024
#define QUERIES  16384

LLS_CHECK(query, lls_guarded, LLS_QUERY)

/* NULL when it is closed. */
static struct os_pool *pool_of (const struct lls_guarded *r) {
  return lls_held(r);
}

/* NULL before and after its life. */
static struct lls_lookup *lookup_of (const struct lls_guarded *q) {
  return lls_held(q);
}

/* --- asking --------------------------------------------------------------- */

/* The resolver's table of queries gets the one on the top. */
static void note_query (lua_State *L, struct lls_lookup *l) {
  int q = lua_gettop(L);
  lls_getref(L, 1);
  if (lua_istable(L, -1)) {
    lua_pushlightuserdata(L, l);
    lua_pushvalue(L, q);
    lua_rawset(L, -3);
  }
  lua_settop(L, q);
}

static int usable (const struct os_pool *pool) {
  if (pool == NULL)
    errno = EBADF;
  else if (os_pool_isforeign(pool))
    errno = EPERM;
  else
    return 1;
  return 0;
}

/* Hands the lookup to the query on the top, which keeps the resolver at 1, and
   the job to the pool. */
static int ask (lua_State *L, const struct lls_guarded *q,
                struct lls_lookup *l) {
  struct os_pool *pool;
  q->guard->held = l;
  if (l == NULL) return lls_failwith(L, 1, 1, ENOMEM);
  lua_pushvalue(L, 1);
  lls_setref(L, -2);
  note_query(L, l);
  pool = pool_of(lls_toresolver(L, 1));
  if (!usable(pool)) return lls_fail(L, 1, 1);
  if (l->asks_nobody) {
    l->job.run(&l->job);
    l->job.state = OS_JOB_DONE;
  }
  if (os_pool_add(pool, &l->job) == 0) return 1;
  return errno == EAGAIN ? lls_again(L, 2) : lls_fail(L, 1, 1);
}

struct hint {
  const char *name;
  size_t offset;
};

static const struct hint hint_rows[] = {
  {"family", offsetof(struct addrinfo, ai_family)},
  {"socktype", offsetof(struct addrinfo, ai_socktype)},
  {"protocol", offsetof(struct addrinfo, ai_protocol)},
  {"flags", offsetof(struct addrinfo, ai_flags)},
};
#define NHINTS  (sizeof(hint_rows) / sizeof(hint_rows[0]))

/* The pair of a table's name and value at -2 and -1. */
static void read_hint (lua_State *L, int i, struct addrinfo *hints) {
  const char *why, *name = lls_asname(L, -2);
  long long value = 0;
  size_t k = name == NULL ? NHINTS : 0;
  while (k < NHINTS && strcmp(hint_rows[k].name, name) != 0) k++;
  if (k == NHINTS)
    luaL_argerror(L, i, lua_pushfstring(L, "no hint '%s': there are family, "
                                        "socktype, protocol, flags",
                                        lua_type(L, -2) == LUA_TSTRING
                                          ? lua_tostring(L, -2)
                                          : luaL_typename(L, -2)));
  why = lls_asint(L, lua_gettop(L), INT_MIN, INT_MAX, &value);
  if (why != NULL)
    luaL_argerror(L, i, lua_pushfstring(L, "hint '%s': %s", name, why));
  *(int *)(void *)((char *)hints + hint_rows[k].offset) = (int)value;
}

static struct addrinfo check_hints (lua_State *L, int i) {
  struct addrinfo hints = {0};
  if (lua_isnoneornil(L, i)) return hints;
  luaL_checktype(L, i, LUA_TTABLE);
  lua_pushnil(L);
  while (lua_next(L, i)) {
    read_hint(L, i, &hints);
    lua_pop(L, 1);
  }
  return hints;
}

/***
Asks for the addresses of a host and a service, as `inet.getaddrinfo` does.
What asks nobody, a numeric host or none, is finished at once and starts no
thread.
@function r:getaddrinfo
@param host? string a name or a numeric address; nil is this host, or with
  `AI_PASSIVE` any address of it
@param port? string|integer 0 to 65535, as an integer or in digits alone, or a
  service's name; nil is port 0. At least one of the two must be given
@param hints? table `{ family = , socktype = , protocol = , flags = }`,
  integers: an `AF_*` constant (default: IPv4 and IPv6), a `SOCK_*`, an
  `IPPROTO_*`, and the sum of `AI_*` flags
@return llsocket.query? q
@return string? err what strerror(3) says: the resolver is closed (`EBADF`)
  or its parent's (`EPERM`)
@return boolean? again true when there are too many queries already, or no
  thread could be started: take or cancel some first
@return integer? errno
@usage
  local r = assert(resolver.new())
  local q = assert(r:getaddrinfo('localhost', 80,
                                 { socktype = llsocket.SOCK_STREAM }))
  llsocket.poll { [r] = 'r' }
  for _, ai in ipairs(assert(q:result())) do print(ai) end
@see getaddrinfo(3), inet.getaddrinfo
*/
static int r_getaddrinfo (lua_State *L) {
  const char *host, *port;
  struct addrinfo hints;
  struct lls_guarded *q;
  lls_toresolver(L, 1);
  lua_settop(L, 4);
  host = lls_optname(L, 2);
  port = lls_optport(L, 3);
  hints = check_hints(L, 4);
  q = lls_newguarded(L, LLS_QUERY, 1, lls_droplookup);
  return ask(L, q, lls_addresslookup(host, port, &hints));
}

/***
Asks for the names of an address, as `ai:getnameinfo` does.
@function r:getnameinfo
@param ai llsocket.addrinfo
@param ... integer `NI_*` flags, OR-ed; with `NI_NUMERICHOST` the query is
  finished at once
@return llsocket.query? q its result is the table of `ai:getnameinfo`
@return string? err what strerror(3) says
@return boolean? again as with `r:getaddrinfo`
@return integer? errno
@usage
  local r, flag = assert(resolver.new()), llsocket.NI_NUMERICHOST
  local q = assert(r:getnameinfo(server:getsockname(), flag))
  print(q:result().host)  --> 127.0.0.1
@see getnameinfo(3)
*/
static int r_getnameinfo (lua_State *L) {
  struct lls_addrinfo *ai;
  struct lls_guarded *q;
  int flags;
  lls_toresolver(L, 1);
  ai = lls_toaddrinfo(L, 2);
  flags = lls_checkflags(L, 3);
  q = lls_newguarded(L, LLS_QUERY, 1, lls_droplookup);
  return ask(L, q, lls_namelookup(&ai->addr, flags));
}

/* --- the resolver --------------------------------------------------------- */

static void close_pool (void *pool) {
  os_pool_close(pool);
}

/***
Makes a resolver, which has no thread yet.
@function resolver.new
@param threads? integer how many threads there may be at a time: so many
  silent name servers hold up nobody else (1 to 1024, default 4)
@param queries? integer how many queries may wait, run, or be finished with
  their result not taken (default 16384)
@return llsocket.resolver? r
@return string? err what strerror(3) says
@return integer? errno
@usage
  local r = assert(resolver.new(2))  -- two threads at most
  local q = assert(r:getaddrinfo('::1', 80))
  print(q:result()[1])  --> [::1]:80
@see eventfd(2), pthread_create(3)
*/
static int resolver_new (lua_State *L) {
  int threads = lua_isnoneornil(L, 1) ? THREADS
                : (int)lls_checkint(L, 1, 1, MOST_THREADS);
  int queries = lua_isnoneornil(L, 2) ? QUERIES
                : (int)lls_checkint(L, 2, 1, INT_MAX);
  struct lls_guarded *r = lls_newguarded(L, LLS_RESOLVER, 1, close_pool);
  r->guard->held = os_pool_new(threads, queries);
  if (pool_of(r) == NULL) return lls_fail(L, 1, 0);
  lls_newweak(L, "v");
  lls_setref(L, -2);
  return 1;
}

/***
The descriptor, for a poller: readable while there is a finished query whose
result nobody took. Only the resolver reads it.
@function r:fd
@return integer? fd
@return string? err when the resolver is closed
@return integer? errno
@usage
  local r = assert(resolver.new())
  assert(r:getaddrinfo('::1', 80))
  local ready = assert(llsocket.poll({ [r:fd()] = 'r' }, 1000))
  print(ready[r:fd()])  --> r
@see eventfd(2), pipe(2), p:add
*/
static int r_fd (lua_State *L) {
  int fd = lls_resolverfd(lls_toresolver(L, 1));
  if (fd == -1) return lls_failwith(L, 1, 0, EBADF);
  lls_pushint(L, fd);
  return 1;
}

/***
The query that is finished for the longest time and whose result nobody took,
for a program that has many.
@function r:next
@return llsocket.query? q nil when there is none
@usage
  local r = assert(resolver.new())
  for _, host in ipairs { '127.0.0.1', '::1' } do
    assert(r:getaddrinfo(host, 80))
  end
  for q in r.next, r do print(q:result()[1]) end
  --> 127.0.0.1:80
  --> [::1]:80
@see q:result
*/
static int r_next (lua_State *L) {
  struct os_pool *pool = pool_of(lls_toresolver(L, 1));
  struct os_job *job = NULL;
  int named;
  lls_getref(L, 1);
  named = lua_istable(L, -1);
  while (named && usable(pool) && (job = os_pool_first(pool)) != NULL) {
    lua_pushlightuserdata(L, job);
    lua_rawget(L, -2);
    if (lls_test(L, -1, LLS_QUERY, sizeof(struct lls_guarded)) != NULL)
      return 1;
    os_job_cancel(job);  /* its finalizer is about to run */
    lua_pop(L, 1);
  }
  lua_pushnil(L);
  return 1;
}

/* Finalizers raise no error. */
static int r_gc (lua_State *L) {
  if (lls_test(L, 1, LLS_RESOLVER, sizeof(struct lls_guarded)) != NULL)
    lls_endguarded(L, 1);
  return 0;
}

/***
Closes the resolver and cancels all its queries. It waits for none: a thread
that is asking a name server ends when that has answered, and what it used is
freed then. A second call does nothing.
@function r:close
@usage
  local r = assert(resolver.new())
  assert(r:getaddrinfo('localhost'))
  r:close()  -- waits for no answer
@see q:cancel
*/
static int r_close (lua_State *L) {
  lls_toresolver(L, 1);
  return r_gc(L);
}

/* How many queries wait, run, or are finished and not taken. */
static int r_len (lua_State *L) {
  struct os_pool *pool = pool_of(lls_toresolver(L, 1));
  lls_pushint(L, usable(pool) ? os_pool_count(pool) : 0);
  return 1;
}

static int r_tostring (lua_State *L) {
  int fd = lls_resolverfd(lls_toresolver(L, 1));
  if (fd == -1)
    lua_pushliteral(L, "llsocket.resolver: closed");
  else
    lua_pushfstring(L, "llsocket.resolver: fd %d", fd);
  return 1;
}

/* --- the query ------------------------------------------------------------ */

/***
@module llsocket.query
A question that a [resolver](resolver.md) was asked. It keeps the resolver
alive; a query that is collected is cancelled.
*/

static int unresolved (lua_State *L, int rc, int err) {
  lua_pushnil(L);
  lls_pushgaitext(L, rc);
  lua_pushnil(L);
  lls_pushint(L, rc);
  if (rc != EAI_SYSTEM) return 4;
  lls_pushint(L, err);
  return 5;
}

/* An error of the query itself, and not of a lookup. */
static int refused (lua_State *L, int err) {
  lls_failwith(L, 1, 1, err);
  lls_pushint(L, EAI_SYSTEM);
  lua_insert(L, -2);
  return 5;
}

/* Why there is no lookup to be looked at, as an error number, or 0. */
static int lost (const struct lls_lookup *l) {
  if (l == NULL || l->job.pool == NULL) return ECANCELED;
  return os_pool_isforeign(l->job.pool) ? EPERM : 0;
}

/***
The result, if there is one; it may be asked for more than once. With it the
query is taken: the resolver's descriptor does not tell of it any more.
@function q:result
@return llsocket.addrinfo[]? list of `r:getaddrinfo`: in the order in which
  the system would try them, the same as that of `inet.getaddrinfo`; or of
  `r:getnameinfo`: a table as `ai:getnameinfo` gives it
@return string? err what gai_strerror(3) says
@return boolean? again true while the query is not finished
@return integer? number an `EAI_*` number, or `EINPROGRESS` with `again`;
  after `EAI_SYSTEM` one more value is the number of the system's error:
  `ECANCELED` when the query was cancelled or its resolver closed, `EPERM` in
  a child of fork(2)
@usage
  local r = assert(resolver.new())
  local q = assert(r:getaddrinfo('127.0.0.1', 80))
  local list, err, again, number = q:result()
  if list then print(list[1])  --> 127.0.0.1:80
  elseif not again then print(err, number) end
@see getaddrinfo(3), gai_strerror(3)
*/
static int q_result (lua_State *L) {
  struct lls_guarded *q = lls_toquery(L, 1);
  struct lls_guard *hold = lls_newguard(L, lls_releaselookup);
  struct lls_lookup *l = lookup_of(q);
  int n, err = lost(l);
  if (err != 0) return refused(L, err);
  switch (os_job_take(&l->job)) {
    case OS_JOB_DONE: break;
    case OS_JOB_CANCELLED: return refused(L, ECANCELED);
    default:
      errno = EINPROGRESS;
      return lls_again(L, 2);
  }
  hold->held = l;
  if (l->rc == 0) {
    l->push(L, l);
    n = 1;
  }
  else
    n = unresolved(L, l->rc, l->err);
  lls_freeguard(L, hold);
  return n;
}

/***
Cancels the query: its result will be the error `ECANCELED`, and does not
make the resolver's descriptor readable. A question that a thread is asking
already keeps that thread until the answer is there, and nobody else.
@function q:cancel
@usage
  local r = assert(resolver.new())
  local q = assert(r:getaddrinfo('localhost'))
  q:cancel()
  local list, err, again, eai, number = q:result()
  print(errno.name(number))  --> ECANCELED
@see gai_cancel(3), r:close
*/
static int q_cancel (lua_State *L) {
  struct lls_lookup *l = lookup_of(lls_toquery(L, 1));
  if (lost(l) == 0) os_job_cancel(&l->job);
  return 0;
}

static int q_gc (lua_State *L) {
  if (lls_test(L, 1, LLS_QUERY, sizeof(struct lls_guarded)) != NULL)
    lls_endguarded(L, 1);
  return 0;
}

static const luaL_Reg functions[] = {
  {"new", resolver_new},
  {NULL, NULL}
};

static const luaL_Reg methods[] = {
  {"fd", r_fd},
  {"getaddrinfo", r_getaddrinfo},
  {"getnameinfo", r_getnameinfo},
  {"next", r_next},
  {"close", r_close},
  {NULL, NULL}
};

static const luaL_Reg metamethods[] = {
  {"__gc", r_gc},
  {"__close", r_gc},
  {"__len", r_len},
  {"__tostring", r_tostring},
  {NULL, NULL}
};

const struct lls_module lls_resolver = {
  "resolver", LLS_RESOLVER, functions, methods, metamethods, NULL, NULL
};

static const luaL_Reg query_methods[] = {
  {"result", q_result},
  {"cancel", q_cancel},
  {NULL, NULL}
};

static const luaL_Reg query_metamethods[] = {
  {"__gc", q_gc},
  {NULL, NULL}
};

const struct lls_module lls_query = {
  "query", LLS_QUERY, NULL, query_methods, query_metamethods, NULL, NULL
};
