/* SPDX-License-Identifier: MIT */
/*
** What differs by system: the macros here, the functions in linux.c, bsd.c,
** common.c and threads.c. No other file names a system. This header comes
** before any system header, because it chooses what those declare.
*/
#ifndef LLS_OS_H
#define LLS_OS_H

#if defined(__linux__)
#define _GNU_SOURCE 1
#elif defined(__APPLE__)
#define _DARWIN_C_SOURCE 1
#define __APPLE_USE_RFC_3542 1
#elif defined(__NetBSD__)
#define _NETBSD_SOURCE 1
#else
#define __BSD_VISIBLE 1
#endif
#define _FILE_OFFSET_BITS 64

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <ifaddrs.h>

/* SIGPIPE: by a flag of each send, or by an option of each socket: macOS's
   headers name a flag that its older kernels do not know. */
#if defined(MSG_NOSIGNAL) && !defined(__APPLE__)
#define OS_NOSIGNAL MSG_NOSIGNAL
#else
#define OS_NOSIGNAL 0
#endif

/* Flags that a socket type can carry; the module sets them itself. */
#ifdef SOCK_CLOEXEC
#define OS_TYPEFLAGS (SOCK_CLOEXEC | SOCK_NONBLOCK)
#else
#define OS_TYPEFLAGS 0
#endif

#ifdef MSG_CMSG_CLOEXEC
#define OS_CMSG_CLOEXEC MSG_CMSG_CLOEXEC
#else
#define OS_CMSG_CLOEXEC 0
#endif

/* Linux keeps unix names that begin with a NUL byte out of the filesystem,
   and a MSG_TRUNC receive on TCP discards the bytes without writing them. At
   the end of a stream it may still tell what an option asks for, credentials
   for example, and without any bytes it gives what is in the error queue. */
#ifdef __linux__
#define OS_ABSTRACT 1
#define OS_ENDS_WITH_CONTROL 1
#define OS_ERRQUEUE MSG_ERRQUEUE
#define OS_ZEROCOPY 0x4000000  /* not every header names MSG_ZEROCOPY */
#define OS_SCM_PIDFD 0x04  /* a descriptor too; not every header names it */
#define OS_TRUNC_DISCARDS 1
#else
#define OS_ABSTRACT 0
#define OS_ENDS_WITH_CONTROL 0
#define OS_ERRQUEUE 0
#define OS_ZEROCOPY 0
#define OS_SCM_PIDFD SCM_RIGHTS
#define OS_TRUNC_DISCARDS 0
#endif

/* The systems' names for one thing. */
#if defined(TCP_KEEPIDLE)
#define OS_TCP_KEEPALIVE TCP_KEEPIDLE
#elif defined(TCP_KEEPALIVE)
#define OS_TCP_KEEPALIVE TCP_KEEPALIVE
#endif
/* UDP that the system cuts and coalesces. */
#if defined(__linux__) && !defined(OS_LOOPS)
#include <netinet/udp.h>
#define OS_SEGMENTS 1
#define OS_UDP_GRO UDP_GRO
#define OS_UDP_SEGMENT UDP_SEGMENT
#else
#define OS_SEGMENTS 0
#define OS_UDP_GRO (-1)
#define OS_UDP_SEGMENT (-1)
#endif
#if defined(TCP_CORK)
#define OS_TCP_CORK TCP_CORK
#elif defined(TCP_NOPUSH)
#define OS_TCP_CORK TCP_NOPUSH
#endif

#ifdef IOV_MAX
#define OS_IOV_MAX IOV_MAX
#else
#define OS_IOV_MAX 1024
#endif

/* Several messages at a call, where the system has that. */
#if !defined(OS_LOOPS) && (defined(__linux__) || defined(__FreeBSD__) \
    || defined(__NetBSD__) || defined(__OpenBSD__))
#define os_mmsghdr mmsghdr
#else
#define OS_NOMMSG 1
struct os_mmsghdr {
  struct msghdr msg_hdr;
  unsigned int msg_len;
};
#endif

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

/* The groups' operations, in the order of RFC 3678. */
enum os_mcast {
  OS_MCAST_JOIN, OS_MCAST_LEAVE, OS_MCAST_JOIN_SOURCE,
  OS_MCAST_LEAVE_SOURCE, OS_MCAST_BLOCK_SOURCE, OS_MCAST_UNBLOCK_SOURCE
};

/* All answer as system calls do: -1 and errno. What they make is
   close-on-exec and raises no SIGPIPE. */
int os_socket (int family, int type, int protocol, int nonblock);
int os_socketpair (int type, int protocol, int nonblock, int fd[2]);
int os_accept (int fd, int nonblock);
int os_nosigpipe (int fd);
/* An option of SOL_SOCKET whose value is an int. */
int os_getint (int fd, int option, int *value);
int os_describe (int fd, int *family, int *type, int *protocol);
/* Dissolves the association, and keeps the local address: of a socket that has
   a port, also the port. os_dissolve is what connect(2) does alone. */
int os_disconnect (int fd, int hasport);
int os_dissolve (int fd);
ssize_t os_sendfile (int fd, int file, off_t offset, size_t bytes);
ssize_t os_writev (int fd, const struct iovec *iov);
/* Whether an empty message on the socket is data, and not the end. */
int os_isdatagram (int fd);
ssize_t os_recvmsg (int fd, struct msghdr *m, int flags);
int os_sendmmsg (int fd, struct os_mmsghdr *m, unsigned int n, int flags);
/* Waits for the first one only. */
int os_recvmmsg (int fd, struct os_mmsghdr *m, unsigned int n, int flags);
const void *os_memmem (const void *data, size_t len, const void *what,
                       size_t n);
int os_mcast (int fd, enum os_mcast op, unsigned int ifindex,
              const struct sockaddr_storage *group,
              const struct sockaddr_storage *source);
/* RFC 3678's request, where the system has those. */
int os_grouprequest (int fd, enum os_mcast op, unsigned int ifindex,
                     const struct sockaddr_storage *group,
                     const struct sockaddr_storage *source);
/* IPv4 only; IPv6 has one way everywhere. */
int os_setmcastif (int fd, unsigned int ifindex, struct in_addr addr);
int os_mtu (const char *ifname);
/* Takes the label off a name that getifaddrs(3) gives: `eth0:1` is `eth0`. */
void os_cutlabel (char *ifname);
/* Between an interface's name and its index, asked on the socket fd, or with -1
   on one for this question. */
int os_ifindex (int fd, const char *ifname, unsigned int *index);
int os_ifname (int fd, unsigned int index, char ifname[IF_NAMESIZE]);
/* The first interface that has this name, or, without one, this address; the
   other of the two is filled in. */
int os_ifipv4 (char ifname[IF_NAMESIZE], int byname, struct in_addr *addr);
/* What stands behind the % of an address: a name or an index. */
int os_findscope (int fd, const char *scope, unsigned int *index);
/* The bytes of a link layer address in `ifa`, or NULL. */
const unsigned char *os_hwaddr (const struct ifaddrs *ifa, size_t *len);
/* Some systems keep an address's length in it; elsewhere it is `len`. */
void os_setsalen (struct sockaddr *sa, socklen_t len);
socklen_t os_salen (const struct sockaddr *sa, socklen_t len);

/* What one thread or process sets and another waits for: fd[0] is readable
   while it is set, fd[1] is what to set; they may be the same. */
int os_event (int fd[2]);
int os_setevent (int fd);
/* How often it was set: 0 when it was not. */
int os_takeevent (int fd);
void os_endevent (int fd[2]);  /* both become -1 */

/* Runs `call`, which has `size` bytes to write, so that no SIGPIPE reaches the
   process: it comes with a failure, and with a part that was written. */
ssize_t os_withoutpipe (ssize_t (*call) (void *arg), void *arg, size_t size);
/* Takes a pending signal of the set, without waiting. */
void os_sigtake (const sigset_t *set);

/*
** threads.c: calls that wait, made by other threads. A job is embedded in what
** such a call needs; `run` is called by a thread, `release` frees it, in
** whatever thread had it last.
*/
struct os_link {
  struct os_link *prev, *next;
};

enum os_jobstate {
  OS_JOB_NEW, OS_JOB_WAITING, OS_JOB_RUNNING, OS_JOB_DONE, OS_JOB_CANCELLED
};

struct os_job {
  struct os_link link;  /* the first member */
  struct os_pool *pool;
  enum os_jobstate state;
  unsigned int refs;
  void (*run) (struct os_job *job);
  void (*release) (struct os_job *job);
};

/* NULL and errno when it fails. There are no threads before the first job. */
struct os_pool *os_pool_new (int threads, int jobs);
/* Cancels all jobs. The owner's reference ends; a job's pool stays. */
void os_pool_close (struct os_pool *p);
/* In a child of fork(2): only the closing may be called. */
int os_pool_isforeign (const struct os_pool *p);
/* Readable while there is a finished job that nobody took. */
int os_pool_fd (const struct os_pool *p);
/* A job of the state OS_JOB_DONE has run already. EAGAIN: there are too many,
   or no thread could be started; a job that was not added stays as it was. */
int os_pool_add (struct os_pool *p, struct os_job *job);
/* The finished job that nobody took for the longest time, or NULL. */
struct os_job *os_pool_first (struct os_pool *p);
/* How many wait, run, or are finished and not taken. */
int os_pool_count (struct os_pool *p);
/* OS_JOB_DONE: no thread has it any more, and it has one more reference, under
   which its results may be read. */
enum os_jobstate os_job_take (struct os_job *job);
void os_job_cancel (struct os_job *job);
void os_job_release (struct os_job *job);
void os_job_drop (struct os_job *job);  /* cancels and releases it */

#endif
