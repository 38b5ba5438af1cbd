/* SPDX-License-Identifier: MIT */
/* What the files share: the objects, how arguments are read, how Lua is
   answered. */
#ifndef LLS_H
#define LLS_H

#include "os.h"
#include "compat.h"
#include <errno.h>
#include <string.h>

/*
** Classes. Each C function of the module has the same upvalues: at index
** LLS_SOCKET the metatable of sockets, and so on; so a class check is a
** comparison with an upvalue. Rows come after them, see lls_row.
*/
enum lls_class {
  LLS_SOCKET = 1, LLS_ADDRINFO, LLS_CMSGHDR, LLS_CMSGHDRS, LLS_MSGHDR,
  LLS_IOVEC, LLS_BUFFER, LLS_LIST, LLS_MEMORY,
  LLS_NCLASSES = LLS_MEMORY,
  LLS_SCRATCH,  /* not a class: the state's receive buffer */
  LLS_NUPVALUES = LLS_SCRATCH
};

/* One submodule: its functions, and the class of its objects. */
struct lls_module {
  const char *name;  /* NULL where it is only a class */
  enum lls_class klass;  /* 0 where it has no class */
  const luaL_Reg *functions, *methods, *metamethods;
  void (*more) (lua_State *L);    /* sets more methods */
  void (*fields) (lua_State *L);  /* sets more than functions */
};

extern const struct lls_module lls_inet, lls_unix, lls_addrinfo, lls_cmsghdr,
  lls_cmsghdrs, lls_msghdr, lls_socket, lls_iovec, lls_buffer, lls_device,
  lls_errno, lls_list, lls_memory;
extern const luaL_Reg lls_nofuncs[];

/* The parts of the socket class that stand in files of their own. */
extern const luaL_Reg lls_sockconn[], lls_sockio[], lls_sockmsg[],
  lls_sockwait[], lls_sockbuf[], lls_sockbatch[], lls_sockseg[];
extern const luaL_Reg lls_frames[];  /* of buffers */
void lls_sockopt (lua_State *L);
void lls_mcast (lua_State *L);

/* ffi.c: changes methods for those that LuaJIT compiles, in fficode.c. */
void lls_ffi (lua_State *L);
extern const char lls_fficode[];

/* llsocket.c: sets functions in the table on the top, with the upvalues. */
void lls_setfuncs (lua_State *L, const luaL_Reg *l);
/* Sets one with one upvalue more, the integer `row` of its table. */
void lls_setrow (lua_State *L, const char *name, lua_CFunction f, int row);
/* The row of the running function; an error when it is not below n. */
int lls_row (lua_State *L, int n);

/*
** Objects. The first word tells the class once more: the debug library can
** give any userdata any metatable.
*/
struct lls_socket {
  unsigned int tag;
  int fd;  /* -1 when closed */
  int family, socktype, protocol;
  unsigned char nonblock;    /* as this object knows it; accept asks nobody */
  unsigned char connecting;  /* a connect answered 'again' */
  unsigned char remembers;   /* refers to an address */
};

/* An address as the system gives and takes it. */
struct lls_sockaddr {
  socklen_t len;
  union {
    struct sockaddr sa;
    struct sockaddr_in in;
    struct sockaddr_in6 in6;
    struct sockaddr_un un;
    struct sockaddr_storage storage;
  } u;
};

struct lls_addrinfo {
  unsigned int tag;
  int socktype, protocol;
  int named;  /* has a canonical name */
  struct lls_sockaddr addr;
  char canonname[];
};

/* A control message. Descriptors that came from the system are owned: by the
   queue until `shift` has handed out the message, by the message until `data`
   has told their numbers. */
enum lls_owner { LLS_NOTOWNED, LLS_OWNED, LLS_QUEUEOWNED };

struct lls_cmsghdr {
  unsigned int tag;
  int level, type;
  enum lls_owner owned;
  size_t len;
  char data[];
};

/* A queue of control messages, in the table that it refers to, and the room
   in which the system writes them: [next, len) is not in the queue yet. */
struct lls_cmsghdrs {
  unsigned int tag;
  int first, count;
  unsigned int moves;  /* counts what changes [next, len) */
  size_t next, len, room;
  struct cmsghdr raw[];
};

/* Its three objects are in the table that it refers to. `fresh`: the last
   recvmsg has put the sender into `from`, and no object is made of it yet. */
struct lls_msghdr {
  unsigned int tag;
  int flags;
  int fresh;
  unsigned int receives;
  int socktype, protocol;
  struct lls_sockaddr from;
};

/* Elements that lie in memory one after the other; see iovec.c. */
struct lls_iovec {
  unsigned int tag;
  int first, count, max;  /* elements: [first, first + count) of max */
  size_t start, bytes, room;  /* bytes: [start, start + bytes) of room */
};

/* Bytes to receive into: [start, start + len) of room, which may grow to max.
   `data` is `own`, or in the block that the buffer refers to. */
struct lls_buffer {
  unsigned int tag;
  size_t start, len, room, max;
  size_t reserved;  /* bytes behind the last that were zero when handed out */
  char *data;
  char own[];
};

/* Bytes that Lua's collector sees; the owner keeps the debug library from
   giving them to another object. The state's buffer is its own. */
struct lls_memory {
  unsigned int tag;
  int busy;
  const void *owner;
  char bytes[];
};

/* What C must free while Lua may raise an error. */
struct lls_list {
  unsigned int tag;
  void *head;
  void (*release) (void *head);
};

/* check.c: reading arguments. What is wrong raises an error. */
#define LLS_TAG(klass)  (0x6c6c7300u + (unsigned int)(klass))

static inline const void *lls_metatable (lua_State *L, enum lls_class klass) {
  return lua_topointer(L, lua_upvalueindex(klass));
}

/* The object at i, or NULL. The metatable tells its class; size and tag make
   sure, because the debug library gives any userdata any metatable. */
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
/* What messages call the value at i, as those of Lua 5.4 do; it may push. */
const char *lls_typename (lua_State *L, int i);
LLS_NORETURN void lls_typeerror (lua_State *L, int i, const char *expected);
static inline const char *lls_checkbytes (lua_State *L, int i,
                                          size_t *len) {
  if (lua_type(L, i) != LUA_TSTRING) lls_typeerror(L, i, "string");
  return lua_tolstring(L, i, len);
}
/* Without a NUL byte; NULL where the optional one is absent. */
const char *lls_checkname (lua_State *L, int i);
const char *lls_optname (lua_State *L, int i);
int lls_checkbool (lua_State *L, int i);
int lls_optbool (lua_State *L, int i);
/* Exactly an integer in [min, max]; 2.0 is one, 2.5 and '2' are not. */
long long lls_checkint (lua_State *L, int i, long long min, long long max);
lua_Number lls_checknumber (lua_State *L, int i);
int lls_checkfd (lua_State *L, int i);
int lls_checkcint (lua_State *L, int i);  /* any C int */
int lls_optcint (lua_State *L, int i, int def);
int lls_orflags (lua_State *L, int i, int top);
/* All from i on, OR-ed; mostly there are none. */
static inline int lls_checkflags (lua_State *L, int i) {
  int top = lua_gettop(L);
  return top < i ? 0 : lls_orflags(L, i, top);
}
int lls_checklist (lua_State *L, int i);  /* how many are in the table */
/* Bytes to receive: 0, which receives answer with EINVAL, for 0 or less. */
size_t lls_checkbufsize (lua_State *L, int i);

#define LLS_CHECK(name, type, klass) \
  static inline struct type *lls_to##name (lua_State *L, int i) { \
    return lls_check(L, i, klass, sizeof(struct type)); \
  }
LLS_CHECK(socket, lls_socket, LLS_SOCKET)
LLS_CHECK(addrinfo, lls_addrinfo, LLS_ADDRINFO)
LLS_CHECK(cmsghdr, lls_cmsghdr, LLS_CMSGHDR)
LLS_CHECK(cmsghdrs, lls_cmsghdrs, LLS_CMSGHDRS)
LLS_CHECK(msghdr, lls_msghdr, LLS_MSGHDR)
LLS_CHECK(iovec, lls_iovec, LLS_IOVEC)
LLS_CHECK(buffer, lls_buffer, LLS_BUFFER)

/* result.c: answering Lua. Each reads errno first and returns the number of
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
/* Of the sending calls: `len, err, again, errno`; nothing when the peer is
   gone. */
int lls_sent (lua_State *L, long long n, unsigned long long total);
/* Of the receiving calls that failed: `before` is 1, or 2 for recvfrom. */
int lls_notreceived (lua_State *L, int before);
/* `nil, err, EAI_*`, and errno where that is EAI_SYSTEM. */
int lls_unresolved (lua_State *L, int rc);

/* memory.c. Room for `size` bytes, which may stay on the stack's top; it is
   given back when its bytes have been used. */
#define LLS_BUFSIZE  65536
#define LLS_ROOMSIZE  ((size_t)2 * LLS_BUFSIZE)  /* of the state's own */
char *lls_takeroom (lua_State *L, size_t size);
void lls_giveroom (char *room);
void lls_holdroom (char *room);  /* once more, when nobody had it since */
/* The collector frees a list only after an error; lls_freelist does before. */
struct lls_list *lls_newlist (lua_State *L, void (*release) (void *));
void lls_freelist (struct lls_list *list);
struct lls_memory *lls_newmemory (lua_State *L, size_t size,
                                  const void *owner);

/* addrinfo.c */
struct lls_addrinfo *lls_newaddr (lua_State *L, const struct lls_sockaddr *a,
                                  int socktype, int protocol);
struct lls_addrinfo *lls_newaddrinfo (lua_State *L, const struct addrinfo *ai);
/* Makes it another address, which the system has written. */
void lls_readdress (struct lls_addrinfo *ai, const struct lls_sockaddr *a,
                    const struct lls_socket *s);
/* Parses a numeric address; 0 when it is none of that family. */
int lls_pton (int family, const char *text, struct lls_sockaddr *a);
/* Pushes the numeric host, and %scope where there is one. */
void lls_pushhost (lua_State *L, const struct lls_sockaddr *a);

/* socket.c: a closed one; its descriptor goes in when no error can come. */
struct lls_socket *lls_newsocket (lua_State *L, const struct lls_socket *like,
                                  int nrefs);
/* Pushes the address that the socket at i was made with, or nil. */
void lls_pushremembered (lua_State *L, int i);
/* With errno set to EBADF. */
static inline int lls_isclosed (const struct lls_socket *s) {
  if (s->fd >= 0) return 0;
  errno = EBADF;
  return 1;
}
static inline int lls_isstream (const struct lls_socket *s) {
  return s->socktype == SOCK_STREAM || s->socktype == SOCK_SEQPACKET;
}
/* Whether a receive of n bytes has met the end; an empty datagram is a message,
   and so is what the queue of errors holds. */
static inline int lls_isend (const struct lls_socket *s, ssize_t n,
                             int flags) {
  return n == 0 && lls_isstream(s) && !(flags & OS_ERRQUEUE);
}

/* iovec.c: the bytes of the iovec at i, in memory that is pushed: they stay
   where they are while it does. */
struct iovec lls_iovbytes (lua_State *L, int i);

/* sockio.c: sock:recv, whose size is argument i and whose flags follow. */
int lls_recv (lua_State *L, const struct lls_socket *s, int i);
/* Of n bytes that a receive told, those that were written. */
size_t lls_written (const struct lls_socket *s, ssize_t n, size_t room,
                    int flags);
/* Pushes n, when it is another number, behind the place of the error number:
   after `results` values and so many nils. */
int lls_truelength (lua_State *L, size_t written, ssize_t n, int results,
                    int nils);

int lls_checkfile (lua_State *L, int i);  /* a number, or an open Lua file */

/* buffer.c: the bytes of the buffer at i, which stay there until Lua runs. */
char *lls_bufbytes (lua_State *L, int i, const struct lls_buffer *b);
/* With a value pushed that keeps them there. */
const char *lls_bufhold (lua_State *L, int i, const struct lls_buffer *b);
/* Where `want` more bytes go, or NULL when it has no such room. */
char *lls_buftail (lua_State *L, int i, struct lls_buffer *b, size_t want);
void lls_bufdrop (struct lls_buffer *b, size_t n);  /* from the front */
/* Where `size` bytes go that replace what it holds, or NULL. */
char *lls_bufbase (lua_State *L, int i, struct lls_buffer *b, size_t size);
/* How many bytes to take at the end when nobody says how many. */
size_t lls_bufspare (const struct lls_buffer *b);
int lls_buferror (const struct lls_buffer *b);
/* The bytes of the buffer at i; NULL, or an error, when it is none. */
const char *lls_testbuffer (lua_State *L, int i, size_t *len);
const char *lls_bufdata (lua_State *L, int i, size_t *len);
static inline const char *lls_checkdata (lua_State *L, int i, size_t *len) {
  if (lua_type(L, i) == LUA_TSTRING) return lua_tolstring(L, i, len);
  return lls_bufdata(L, i, len);
}
size_t lls_checkpart (lua_State *L, int i, size_t *len);

/* frames.c */
int lls_checkwidth (lua_State *L, int i);  /* 1, 2, 4 or 8 */
unsigned long long lls_readuint (const char *data, int width, int little);
void lls_writeuint (char *p, int width, int little, unsigned long long value);

/* gather.c: pushes the string or buffer at place k of the table at i, and
   answers its bytes. */
const char *lls_bufpiece (lua_State *L, int i, int k, size_t *len);
static inline const char *lls_piece (lua_State *L, int i, int k,
                                     size_t *len) {
  if (lls_rawgeti(L, i, k) == LUA_TSTRING) return lua_tolstring(L, -1, len);
  return lls_bufpiece(L, i, k, len);
}
/*
** Pieces to send. Those that are no longer than LLS_SMALL are copied together,
** which is faster than to let the system gather them.
*/
#define LLS_SMALL  1024
#define LLS_COPIED  65536
struct lls_vector {
  struct iovec *iov;
  int n;
  int run;  /* the last one of iov is what was copied together */
  size_t copied;  /* bytes */
  unsigned long long others;  /* bytes that were not copied */
  unsigned long long missed;  /* bytes that there was no place for */
  char *copy;  /* room for LLS_COPIED bytes */
};
/* An empty one in the state's room. */
void lls_newvector (lua_State *L, struct lls_vector *v);
void lls_addother (struct lls_vector *v, const char *data, size_t len);
static inline void lls_addpiece (struct lls_vector *v, const char *data,
                                 size_t len) {
  size_t at = v->copied;
  if (!v->run || len > LLS_SMALL || len > LLS_COPIED - at) {
    lls_addother(v, data, len);
    return;
  }
  v->copied = at + len;
  memcpy(v->copy + at, data, len);
}
/* The bytes of all pieces, of which there is one at least. */
unsigned long long lls_endvector (struct lls_vector *v);

/* cmsghdr.c */
void lls_closerights (const char *data, size_t len);
/* Whether the data of such a message are descriptors. */
int lls_carriesfds (int level, int type);
struct lls_cmsghdr *lls_newcmsghdr (lua_State *L, int level, int type,
                                    const void *data, size_t len);
/* Closes the descriptors that it owns. */
void lls_dropcmsghdr (struct lls_cmsghdr *c);
/* The bytes of data of a received one that ends before `end`. */
size_t lls_cmsglen (const struct cmsghdr *h, const void *end);

/* cmsghdrs.c: the queue at i as the system takes it, in memory that is
   pushed; nothing is pushed and *len is 0 when it is empty. */
void *lls_packcontrol (lua_State *L, int i, size_t *len);
/* Makes the room of the queue at i free, and after a receive puts the
   messages that came in the place of the old ones. */
struct lls_cmsghdrs *lls_readycontrol (lua_State *L, int i);
void lls_replacecontrol (lua_State *L, int i, size_t len);

/* msghdr.c: each pushes an object of the header at i, or nil and answers 0. */
const struct lls_sockaddr *lls_mhname (lua_State *L, int i);
/* The bytes to send, or the room to receive into, and whose they are when that
   is a buffer. */
struct lls_buffer *lls_mhdata (lua_State *L, int i, int receive,
                               struct iovec *iov);
int lls_mhcontrol (lua_State *L, int i);

/* constants.c, made by etc/generate.lua */
struct lls_constant {
  const char *name;
  long long value;
};
extern const struct lls_constant lls_constants[], lls_errnos[];
/* llsocket.c: sets them in the table on the top. */
void lls_setconstants (lua_State *L, const struct lls_constant *c);

#endif
