/* SPDX-License-Identifier: MIT */
/* What everything that speaks to Lua shares: classes, how arguments are read,
   how Lua is answered, memory. Nothing here knows a socket. */
#ifndef LLS_BASE_H
#define LLS_BASE_H

#include "os/os.h"
#include "base/compat.h"

/* The only place of the version. */
#define LLS_VERSION  "0.1.0"

/*
** Each C function has one upvalue, the state: what lives as long as the Lua
** state does. A class check compares the metatable's address with the one in
** here. A function that serves the rows of a table has its row as a second.
*/
enum lls_class {
  LLS_SOCKET = 1, LLS_ADDRINFO, LLS_CMSGHDR, LLS_CMSGHDRS, LLS_MSGHDR,
  LLS_IOVEC, LLS_BUFFER, LLS_BATCH, LLS_POLLER, LLS_EVENT, LLS_RESOLVER,
  LLS_QUERY, LLS_GUARD, LLS_MEMORY,
  LLS_NCLASSES = LLS_MEMORY
};

/* What the registry keeps for the state: the metatable of each class, the room
   to receive into, and weak tables: the values of each poller, and the guard of
   each object that has one. */
enum {
  LLS_ROOM = LLS_NCLASSES + 1, LLS_VALUES, LLS_GUARDS, LLS_NKEPT = LLS_GUARDS
};

struct lls_state {
  const void *metatable[LLS_NCLASSES + 1];
  int ref[LLS_NKEPT + 1];  /* of what is kept, 0 before it is */
  struct lls_memory *room;  /* to receive into; NULL while it is in use */
  struct lls_memory *kept;  /* the one that the registry keeps for that */
  /* addr/: pushes the address of so many bytes, nil where it is of no family;
     and the bytes of the address at i, or NULL. */
  void (*pushaddress) (lua_State *L, const void *bytes, size_t len);
  const void *(*toaddress) (lua_State *L, int i, size_t *len);
  struct lls_guard *guards;  /* all that are there */
  struct lls_core *cores;  /* ready/: all that are not freed */
  int closed;   /* the state's finalizer has run */
};

static inline struct lls_state *lls_stateof (lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(1));
}

/*
** Pushes what is kept. A reference of luaL_ref is quick to find, but no safe
** key before Lua 5.4: when a table grows, and there is memory for its larger
** array but none for its hash, Lua 5.1 and 5.2 do not find the integers that
** stand in the hash and would belong in the array; the next growth puts them
** over what has taken their places meanwhile. An address stays in the hash:
** there a reference is 1.
*/
static inline void lls_getkept (lua_State *L, int i) {
#if LUA_VERSION_NUM < 504
  lua_pushlightuserdata(L, &lls_stateof(L)->ref[i]);
  lua_rawget(L, LUA_REGISTRYINDEX);
#else
  lua_rawgeti(L, LUA_REGISTRYINDEX, lls_stateof(L)->ref[i]);
#endif
}

/* class.c: keeps the value on the top, which stays there. */
void lls_keep (lua_State *L, struct lls_state *state, int i);

/* The row of the running function. */
static inline const void *lls_row (lua_State *L) {
  return lua_touserdata(L, lua_upvalueindex(2));
}

/* What one file adds to a submodule and to the class of its objects. Several
   files may add to one. */
struct lls_module {
  const char *name;  /* NULL where it is only a class, "" of llsocket itself */
  enum lls_class klass;  /* 0 where it has no class */
  const luaL_Reg *functions, *methods, *metamethods;  /* or NULL */
  void (*more) (lua_State *L);    /* sets more methods */
  void (*fields) (lua_State *L);  /* sets more than functions */
};

extern const struct lls_module lls_errno, lls_guard, lls_memory;

/* llsocket.c: sets functions in the table on the top, with their upvalue. */
void lls_setfuncs (lua_State *L, const luaL_Reg *l);
/* Sets one that serves a row. */
void lls_setrow (lua_State *L, const char *name, lua_CFunction f,
                 const void *row);

/*
** class.c: objects, each of a class. An object is a userdata that begins with
** a tag word, which tells the class once more: the debug library can give any
** userdata any metatable.
*/
#define LLS_TAG(klass)  (0x6c6c7300u + (unsigned int)(klass))

static inline const void *lls_metatable (lua_State *L, enum lls_class klass) {
  return lls_stateof(L)->metatable[klass];
}

/* What the value at i says of itself, whatever metatable it was given; 0 of
   what is no object. */
static inline enum lls_class lls_classof (lua_State *L, int i) {
  const unsigned int *tag = lua_touserdata(L, i);
  if (tag == NULL || lua_rawlen(L, i) < sizeof(*tag)) return 0;
  return *tag - LLS_TAG(0) <= LLS_NCLASSES ? *tag - LLS_TAG(0) : 0;
}

/* The object at i, or NULL. */
static inline void *lls_testmeta (lua_State *L, int i, const void *metatable,
                                  enum lls_class klass, size_t size) {
  unsigned int *tag = lua_touserdata(L, i);
  int same;
  if (tag == NULL || !lua_getmetatable(L, i)) return NULL;
  same = lua_topointer(L, -1) == metatable;
  lua_pop(L, 1);
  if (!same || lua_rawlen(L, i) < size || *tag != LLS_TAG(klass)) return NULL;
  return tag;
}

static inline void *lls_test (lua_State *L, int i, enum lls_class klass,
                              size_t size) {
  return lls_testmeta(L, i, lls_metatable(L, klass), klass, size);
}

LLS_NORETURN void lls_wrongclass (lua_State *L, int i, enum lls_class klass);
static inline void *lls_check (lua_State *L, int i, enum lls_class klass,
                               size_t size) {
  void *object = lls_test(L, i, klass, size);
  if (object == NULL) lls_wrongclass(L, i, klass);
  return object;
}

/* A new object on the top, all zero, with room for `nrefs` (0 or 1) values
   to refer to. */
void *lls_new (lua_State *L, enum lls_class klass, size_t size, int nrefs);
/* Makes the userdata on the top an object. */
void lls_adopt (lua_State *L, enum lls_class klass);

#define LLS_CHECK(name, type, klass) \
  static inline struct type *lls_to##name (lua_State *L, int i) { \
    return lls_check(L, i, klass, sizeof(struct type)); \
  }

/* args.c: reading arguments. What is wrong raises an error. */
/* What messages call the value at i, as those of Lua 5.4 do; it may push. */
const char *lls_typename (lua_State *L, int i);
LLS_NORETURN void lls_typeerror (lua_State *L, int i, const char *expected);
static inline const char *lls_checkbytes (lua_State *L, int i,
                                          size_t *len) {
  if (lua_type(L, i) != LUA_TSTRING) lls_typeerror(L, i, "string");
  return lua_tolstring(L, i, len);
}
/* A name that is looked for among others; NULL, which none of them is, where
   the value at i is no string or has a NUL byte. */
const char *lls_asname (lua_State *L, int i);
/* Without a NUL byte; NULL where the optional one is absent. */
const char *lls_checkname (lua_State *L, int i);
const char *lls_optname (lua_State *L, int i);
int lls_checkbool (lua_State *L, int i);
int lls_optbool (lua_State *L, int i);
/* Exactly an integer in [min, max]; 2.0 is one, 2.5 and '2' are not. The first
   answers what is wrong with the value at i, or NULL. */
const char *lls_asint (lua_State *L, int i, long long min, long long max,
                       long long *k);
/* The same, slower, of every number; mostly it is an integer of Lua. */
long long lls_anyint (lua_State *L, int i, long long min, long long max);
static inline long long lls_checkint (lua_State *L, int i, long long min,
                                      long long max) {
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, i)) {
    long long k = lua_tointeger(L, i);
    if (k >= min && k <= max) return k;
  }
#endif
  return lls_anyint(L, i, min, max);
}
lua_Number lls_checknumber (lua_State *L, int i);
/* A descriptor: an integer, a Lua file, or what an object's fd() or getfd()
   gives. It may run Lua, so it comes before the inside of an object is read.
   The first answers what is wrong with the value at i, or NULL. */
const char *lls_asfd (lua_State *L, int i, int *fd);
int lls_checkfd (lua_State *L, int i);
int lls_asksfd (lua_State *L, int i);  /* whether it may run Lua for this one */
/* What takes a descriptor over takes its number only: an object would go on
   closing it. */
int lls_checkplainfd (lua_State *L, int i, const char *hint);
int lls_checkcint (lua_State *L, int i);  /* any C int */
int lls_optcint (lua_State *L, int i, int def);
int lls_orflags (lua_State *L, int i, int top);
/* All from i on, OR-ed; mostly there are none. */
static inline int lls_checkflags (lua_State *L, int i) {
  int top = lua_gettop(L);
  return top < i ? 0 : lls_orflags(L, i, top);
}
int lls_checklist (lua_State *L, int i);  /* how many are in the table */
/* An amount of memory. What no address space holds is an error of the argument,
   and what is only too much for now one of memory. */
#define LLS_MAXSIZE  (sizeof(void *) > 4 ? 1ll << 47 : 1ll << 30)
long long lls_checksize (lua_State *L, int i, long long min);
/* Bytes to receive: 0, which receives answer with EINVAL, for 0 or less. */
size_t lls_checkbufsize (lua_State *L, int i);

/* codec.c: the numeric address, in at least INET_ADDRSTRLEN bytes. */
void lls_ipv4text (char *text, const struct in_addr *addr);
/* Pushes a hardware address as text; what is longer than 32 bytes is cut. */
void lls_pushhwaddr (lua_State *L, const unsigned char *p, size_t len);

/* answer.c: answering Lua. Each reads errno first and returns the number of
   results. */
#define LLS_ERRSIZE  128
void lls_strerror (int err, char *buf, size_t size);
/* `before` nils, the text, `after` nils, the number. */
int lls_fail (lua_State *L, int before, int after);
int lls_failwith (lua_State *L, int before, int after, int err);
/* Nothing, or `err, errno`. */
int lls_done (lua_State *L, int rc);
/* An integer or a boolean, or `nil, err, errno`. */
int lls_int (lua_State *L, int rc, long long value);
int lls_bool (lua_State *L, int rc, int value);
/* `nils` nils, true, the number: for EAGAIN and its like. */
int lls_again (lua_State *L, int nils);
int lls_isagain (int err);
/* Of the sending calls: `len, err, again, errno`; only the number when the
   peer is gone. */
int lls_sent (lua_State *L, long long n, unsigned long long total);
/* Of the receiving calls that failed: `before` is 1, or 2 for recvfrom. */
int lls_notreceived (lua_State *L, int before);
/* `nil, err, EAI_*`, and errno where that is EAI_SYSTEM. */
int lls_unresolved (lua_State *L, int rc);
void lls_pushgaitext (lua_State *L, int rc);  /* the text alone */

/*
** memory.c. Room for `size` bytes that is pushed, and stays where it is while
** it is on the stack. What is given back the next call takes; what an error
** keeps from coming back the collector frees.
*/
struct lls_memory {
  unsigned int tag;
  size_t size;
  char bytes[];  /* aligned by the size before them */
};

#define LLS_BUFSIZE  65536
#define LLS_ROOMSIZE  ((size_t)LLS_BUFSIZE + OS_IOV_MAX * sizeof(struct iovec))
char *lls_takeroom (lua_State *L, size_t size);
void lls_giveroom (lua_State *L, const char *room);
struct lls_memory *lls_newmemory (lua_State *L, size_t size);
void lls_newweak (lua_State *L, const char *mode);  /* pushes a weak table */
/*
** Who must know when a descriptor leaves its object: the registration in a
** poller, for example. A descriptor's number is used again as soon as it is
** closed, so whoever acts on the number must let it go before: `leave` is
** called while the descriptor is still open, once, when the watch has left the
** list. It runs no Lua, raises no error and changes no list. The watch stands
** in memory that lives until then: not in a userdata whose finalizer the
** debug library can take away.
*/
struct lls_watch {
  struct lls_watch *next;
  void (*leave) (lua_State *L, struct lls_watch *w);
};

void lls_leave (lua_State *L, struct lls_watch **watches);  /* memory.c */

/* What C must free whatever Lua does; memory.c has the essay. */
struct lls_guard {
  unsigned int tag;
  void *held;  /* NULL when it is freed */
  void (*release) (void *held);  /* runs no Lua */
  struct lls_watch *watches;  /* of the descriptor in there */
  struct lls_guard *next, **prev;  /* in the state's list */
};
/* For the time of a call: pushed, and freed by lls_freeguard before its end or
   by the collector after an error. */
struct lls_guard *lls_newguard (lua_State *L, void (*release) (void *));
void lls_freeguard (lua_State *L, struct lls_guard *g);
void lls_freeguards (lua_State *L);  /* all of the state, at its end */

/* For the life of an object, which is pushed. */
struct lls_guarded {
  unsigned int tag;
  struct lls_guard *guard;  /* NULL when it is closed */
};
struct lls_guarded *lls_newguarded (lua_State *L, enum lls_class klass,
                                    int nrefs, void (*release) (void *));
/* Frees what the object at i has. */
void lls_endguarded (lua_State *L, int i);
static inline void *lls_held (const struct lls_guarded *object) {
  return object->guard == NULL ? NULL : object->guard->held;
}

/* rows.c: finds the row of that name among n of `size` bytes, which begin with
   their names and are sorted by them; or NULL. */
const void *lls_findrow (const char *name, const void *rows, size_t n,
                         size_t size);

/* gen/constants.c, sorted by name. The rank is 0 where this system has no such
   constant, and of two names for one error number the lower is preferred. */
struct lls_constant {
  const char *name;
  long long value;
  int rank;
};
extern const struct lls_constant lls_constants[], lls_errnos[];
extern const size_t lls_nconstants, lls_nerrnos;

/* constants.c: makes the table on the top find them when they are asked for;
   and pushes all. */
struct lls_constants {
  const struct lls_constant *list;
  const size_t *n;
  const char *const *modules;  /* written in Lua, or NULL: also found */
};
void lls_setconstants (lua_State *L, const struct lls_constants *c);
int lls_allconstants (lua_State *L, const struct lls_constants *c);

#endif
