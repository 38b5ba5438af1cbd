/* SPDX-License-Identifier: MIT */
/*
** A library for LD_PRELOAD that stands between the module and libc, and at the
** same time the Lua module `faults` that tells it which call shall fail. Only
** calls that come from llsocket.so itself are noted or fail: Lua's own, and
** libc's inner ones, never do.
*/
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>
#include <lua.h>
#include <lauxlib.h>

enum action {
  FAIL,     /* does nothing, and fails with the number */
  AFTER,    /* does it, and fails with the number all the same */
  SHORT,    /* does it with at most so many bytes, or messages */
  CUT,      /* recvmsg: so many bytes of control data arrive */
  WRITES,   /* receives: fills the room, and fails with the number */
  RETURNS   /* does nothing, and returns the value */
};
static const char *const actions[] = {
  "fail", "after", "short", "cut", "writes", "returns", NULL
};

static struct {
  int armed;
  char call[32];
  enum action action;
  long value, extra;  /* extra: errno beside a value, or poll's events */
  int nth, hits;      /* the n-th such call from now on */
  int ncalls;
  const char *calls[64];
} fault;
static pthread_t owner;  /* the thread that Lua runs in */

/* The children that a test starts shall not inherit this. */
__attribute__((constructor)) static void forget (void) {
  unsetenv("LD_PRELOAD");
}

static int from_module (const void *caller) {
  Dl_info info;
  return dladdr(caller, &info) != 0
         && strstr(info.dli_fname, "llsocket.so") != NULL;
}

/* Takes note of a call; is it the one that shall fail? What other threads do
   has no answer. */
static int hit (const char *name, const void *caller) {
  if (!fault.armed || !pthread_equal(pthread_self(), owner)
      || !from_module(caller))
    return 0;
  if (fault.ncalls < 64) fault.calls[fault.ncalls++] = name;
  if (strcmp(name, fault.call) != 0 || --fault.nth != 0) return 0;
  fault.hits++;
  return 1;
}

static int is (enum action action) { return fault.action == action; }

static size_t least (size_t n) {
  return is(SHORT) && (size_t)fault.value < n ? (size_t)fault.value : n;
}

#define HIT(name) hit(name, __builtin_return_address(0))
/* The next function of that name, which is libc's. */
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* A call that answers -1 and errno. */
#define PLAIN(type, name, params, args) \
  type name params { \
    int now = HIT(#name); \
    if (now && is(AFTER)) (void)NEXT(name) args; \
    if (now && is(RETURNS)) return (type)fault.value; \
    if (now) { errno = (int)fault.value; return (type)-1; } \
    return NEXT(name) args; \
  }

PLAIN(int, socket, (int f, int t, int p), (f, t, p))
PLAIN(int, socketpair, (int f, int t, int p, int fd[2]), (f, t, p, fd))
PLAIN(int, accept4, (int fd, __SOCKADDR_ARG a, socklen_t *n, int f),
      (fd, a, n, f))
PLAIN(int, bind, (int fd, __CONST_SOCKADDR_ARG a, socklen_t n), (fd, a, n))
PLAIN(int, connect, (int fd, __CONST_SOCKADDR_ARG a, socklen_t n), (fd, a, n))
PLAIN(int, listen, (int fd, int n), (fd, n))
PLAIN(int, shutdown, (int fd, int how), (fd, how))
PLAIN(int, close, (int fd), (fd))
PLAIN(int, getsockname, (int fd, __SOCKADDR_ARG a, socklen_t *n), (fd, a, n))
PLAIN(int, getpeername, (int fd, __SOCKADDR_ARG a, socklen_t *n), (fd, a, n))
PLAIN(int, getsockopt, (int fd, int l, int o, void *v, socklen_t *n),
      (fd, l, o, v, n))
PLAIN(int, setsockopt, (int fd, int l, int o, const void *v, socklen_t n),
      (fd, l, o, v, n))
PLAIN(int, eventfd, (unsigned int n, int f), (n, f))
PLAIN(int, epoll_create1, (int f), (f))
PLAIN(int, epoll_ctl, (int set, int op, int fd, struct epoll_event *e),
      (set, op, fd, e))
PLAIN(int, epoll_wait, (int set, struct epoll_event *e, int n, int ms),
      (set, e, n, ms))
PLAIN(int, sockatmark, (int fd), (fd))
PLAIN(int, gethostname, (char *name, size_t n), (name, n))
PLAIN(int, getifaddrs, (struct ifaddrs **list), (list))
PLAIN(int, sigpending, (sigset_t *set), (set))
PLAIN(int, sigtimedwait, (const sigset_t *set, siginfo_t *info,
                          const struct timespec *t), (set, info, t))

/* Calls with a third argument of any type. */
#define VARIADIC(name, type) \
  int name (int fd, type request, ...) { \
    va_list ap; \
    void *arg; \
    va_start(ap, request); \
    arg = va_arg(ap, void *); \
    va_end(ap); \
    if (HIT(#name)) { errno = (int)fault.value; return -1; } \
    return NEXT(name)(fd, request, arg); \
  }

VARIADIC(fcntl64, int)
VARIADIC(ioctl, unsigned long)

/* Calls that take or give so many bytes. */
#define BYTES(name, params, args) \
  ssize_t name params { \
    if (HIT(#name)) { \
      if (is(RETURNS)) return fault.value; \
      if (!is(SHORT)) { errno = (int)fault.value; return -1; } \
      n = least(n); \
    } \
    return NEXT(name) args; \
  }

BYTES(send, (int fd, const void *p, size_t n, int f), (fd, p, n, f))
BYTES(sendto, (int fd, const void *p, size_t n, int f,
               __CONST_SOCKADDR_ARG a, socklen_t l), (fd, p, n, f, a, l))
/* Those that receive can write, and fail nevertheless: Linux copies a datagram
   while it sums it up. */
#define RECEIVES(name, params, args) \
  ssize_t name params { \
    if (HIT(#name)) { \
      if (is(WRITES)) memset(p, 'W', n); \
      if (is(RETURNS)) return fault.value; \
      if (!is(SHORT)) { errno = (int)fault.value; return -1; } \
      n = least(n); \
    } \
    return NEXT(name) args; \
  }

RECEIVES(recv, (int fd, void *p, size_t n, int f), (fd, p, n, f))
RECEIVES(recvfrom, (int fd, void *restrict p, size_t n, int f,
                 __SOCKADDR_ARG a, socklen_t *restrict l),
      (fd, p, n, f, a, l))
BYTES(write, (int fd, const void *p, size_t n), (fd, p, n))
RECEIVES(read, (int fd, void *p, size_t n), (fd, p, n))
RECEIVES(pread64, (int fd, void *p, size_t n, off64_t at), (fd, p, n, at))
BYTES(sendfile64, (int out, int in, off64_t *at, size_t n), (out, in, at, n))

/* The first of the pieces, made shorter. */
static struct iovec first_piece (const struct iovec *v) {
  struct iovec iov = *v;
  iov.iov_len = least(iov.iov_len);
  return iov;
}

#define PIECES(name) \
  ssize_t name (int fd, const struct iovec *v, int n) { \
    if (HIT(#name)) { \
      struct iovec iov = first_piece(v); \
      if (is(SHORT)) return NEXT(name)(fd, &iov, 1); \
      if (is(RETURNS)) return fault.value; \
      errno = (int)fault.value; \
      return -1; \
    } \
    return NEXT(name)(fd, v, n); \
  }

PIECES(readv)
PIECES(writev)

ssize_t sendmsg (int fd, const struct msghdr *m, int flags) {
  if (HIT("sendmsg")) {
    struct msghdr copy = *m;
    struct iovec iov;
    if (!is(SHORT)) {
      errno = (int)fault.value;
      return -1;
    }
    iov = first_piece(m->msg_iov);
    copy.msg_iov = &iov;
    copy.msg_iovlen = 1;
    return NEXT(sendmsg)(fd, &copy, flags);
  }
  return NEXT(sendmsg)(fd, m, flags);
}

/* The control data ends after `fault.value` bytes, as when there had been no
   more room: the header's length stays, and the descriptors behind are not
   made. */
static void cut_control (struct msghdr *m) {
  const char *end = (char *)m->msg_control + fault.value;
  struct cmsghdr *h;
  for (h = CMSG_FIRSTHDR(m); h != NULL; h = CMSG_NXTHDR(m, h)) {
    const char *data = (const char *)CMSG_DATA(h);
    const char *last = (const char *)h + h->cmsg_len;
    int fd;
    if (h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS) continue;
    for (; data + sizeof(fd) <= last; data += sizeof(fd)) {
      memcpy(&fd, data, sizeof(fd));
      if (data + sizeof(fd) > end) NEXT(close)(fd);
    }
  }
  m->msg_controllen = (size_t)fault.value;
  m->msg_flags |= MSG_CTRUNC;
}

ssize_t recvmsg (int fd, struct msghdr *m, int flags) {
  struct iovec iov, *before = m->msg_iov;
  ssize_t n;
  if (!HIT("recvmsg")) return NEXT(recvmsg)(fd, m, flags);
  if (!is(SHORT) && !is(CUT)) {
    if (is(WRITES)) memset(before->iov_base, 'W', before->iov_len);
    errno = (int)fault.value;
    return -1;
  }
  if (is(SHORT)) {
    iov = first_piece(before);
    m->msg_iov = &iov;
  }
  n = NEXT(recvmsg)(fd, m, flags);
  m->msg_iov = before;
  if (is(CUT) && n != -1) cut_control(m);
  return n;
}

int sendmmsg (int fd, struct mmsghdr *m, unsigned int n, int flags) {
  if (HIT("sendmmsg")) {
    if (!is(SHORT)) { errno = (int)fault.value; return -1; }
    n = (unsigned int)least(n);
  }
  return NEXT(sendmmsg)(fd, m, n, flags);
}

int recvmmsg (int fd, struct mmsghdr *m, unsigned int n, int flags,
              struct timespec *t) {
  if (HIT("recvmmsg")) {
    if (!is(SHORT)) { errno = (int)fault.value; return -1; }
    n = (unsigned int)least(n);
  }
  return NEXT(recvmmsg)(fd, m, n, flags, t);
}

int poll (struct pollfd *p, nfds_t n, int ms) {
  if (HIT("poll")) {
    if (is(RETURNS)) {
      p->revents = (short)fault.extra;
      return (int)fault.value;
    }
    errno = (int)fault.value;
    return -1;
  }
  return NEXT(poll)(p, n, ms);
}

int getaddrinfo (const char *host, const char *port,
                 const struct addrinfo *hints, struct addrinfo **list) {
  if (HIT("getaddrinfo")) {
    errno = (int)fault.extra;
    return (int)fault.value;
  }
  return NEXT(getaddrinfo)(host, port, hints, list);
}

int getnameinfo (const struct sockaddr *a, socklen_t len, char *host,
                 socklen_t hostlen, char *serv, socklen_t servlen, int f) {
  if (HIT("getnameinfo")) {
    errno = (int)fault.extra;
    return (int)fault.value;
  }
  return NEXT(getnameinfo)(a, len, host, hostlen, serv, servlen, f);
}

unsigned int if_nametoindex (const char *name) {
  if (HIT("if_nametoindex")) { errno = (int)fault.value; return 0; }
  return NEXT(if_nametoindex)(name);
}

char *if_indextoname (unsigned int index, char name[IF_NAMESIZE]) {
  if (HIT("if_indextoname")) { errno = (int)fault.value; return NULL; }
  return NEXT(if_indextoname)(index, name);
}

/* dlsym itself takes memory: so not by it. */
void *__libc_calloc (size_t n, size_t size);
void *calloc (size_t n, size_t size) {
  if (fault.armed && HIT("calloc")) {
    errno = ENOMEM;
    return NULL;
  }
  return __libc_calloc(n, size);
}

int pthread_create (pthread_t *t, const pthread_attr_t *a,
                    void *(*f) (void *), void *arg) {
  if (HIT("pthread_create")) return (int)fault.value;
  return NEXT(pthread_create)(t, a, f, arg);
}

int pthread_sigmask (int how, const sigset_t *set, sigset_t *before) {
  if (HIT("pthread_sigmask")) return (int)fault.value;
  return NEXT(pthread_sigmask)(how, set, before);
}

/* arm([call, action, value [, nth [, extra]]]) */
static int l_arm (lua_State *L) {
  memset(&fault, 0, sizeof(fault));
  strncpy(fault.call, luaL_optstring(L, 1, ""), sizeof(fault.call) - 1);
  fault.action = (enum action)luaL_checkoption(L, 2, "fail", actions);
  fault.value = (long)luaL_optnumber(L, 3, 0);
  fault.nth = (int)luaL_optnumber(L, 4, 1);
  fault.extra = (long)luaL_optnumber(L, 5, 0);
  owner = pthread_self();
  fault.armed = 1;
  return 0;
}

/* hits, calls = disarm(): how often it failed, and all calls in order. */
static int l_disarm (lua_State *L) {
  int i;
  fault.armed = 0;
  lua_pushinteger(L, fault.hits);
  lua_createtable(L, fault.ncalls, 0);
  for (i = 0; i < fault.ncalls; i++) {
    lua_pushstring(L, fault.calls[i]);
    lua_rawseti(L, -2, i + 1);
  }
  return 2;
}

/* descriptors(): those that are open, with spaces between. */
static int l_descriptors (lua_State *L) {
  luaL_Buffer b;
  DIR *dir = opendir("/proc/self/fd");
  const struct dirent *d;
  luaL_buffinit(L, &b);
  while (dir != NULL && (d = readdir(dir)) != NULL)
    if (d->d_name[0] != '.' && atoi(d->d_name) != dirfd(dir)) {
      luaL_addstring(&b, d->d_name);
      luaL_addchar(&b, ' ');
    }
  if (dir != NULL) closedir(dir);
  luaL_pushresult(&b);
  return 1;
}

/* blocked(): whether this thread has SIGPIPE blocked, and any other signal. */
static int l_blocked (lua_State *L) {
  sigset_t set;
  int sig, any = 0;
  NEXT(pthread_sigmask)(SIG_BLOCK, NULL, &set);
  for (sig = 1; sig < SIGRTMIN; sig++)
    any |= sig != SIGPIPE && sigismember(&set, sig) == 1;
  lua_pushboolean(L, sigismember(&set, SIGPIPE) == 1);
  lua_pushboolean(L, any);
  return 2;
}

/* unblock(): no signal is blocked any more, whatever a failure has left. */
static int l_unblock (lua_State *L) {
  sigset_t set;
  (void)L;
  sigemptyset(&set);
  NEXT(pthread_sigmask)(SIG_SETMASK, &set, NULL);
  return 0;
}

static int l_gai_strerror (lua_State *L) {
  lua_pushstring(L, gai_strerror((int)luaL_checknumber(L, 1)));
  return 1;
}

/* pipe(): both ends, which are the caller's. */
static int l_pipe (lua_State *L) {
  int fd[2];
  if (pipe(fd) != 0) return 0;
  lua_pushinteger(L, fd[0]);
  lua_pushinteger(L, fd[1]);
  return 2;
}

int luaopen_faults (lua_State *L);
int luaopen_faults (lua_State *L) {
  static const luaL_Reg functions[] = {
    {"arm", l_arm},
    {"disarm", l_disarm},
    {"descriptors", l_descriptors},
    {"blocked", l_blocked},
    {"unblock", l_unblock},
    {"gai_strerror", l_gai_strerror},
    {"pipe", l_pipe},
    {NULL, NULL}
  };
  const luaL_Reg *f;
  lua_newtable(L);
  for (f = functions; f->name != NULL; f++) {
    lua_pushcfunction(L, f->func);
    lua_setfield(L, -2, f->name);
  }
  return 1;
}
