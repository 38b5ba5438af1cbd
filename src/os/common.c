/* SPDX-License-Identifier: MIT */
/* What every system does in the same way. */
#include "os/os.h"
#include <stdlib.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#ifdef SOCK_CLOEXEC
static int type_flags (int nonblock) {
  return SOCK_CLOEXEC | (nonblock ? SOCK_NONBLOCK : 0);
}

int os_socket (int family, int type, int protocol, int nonblock) {
  return socket(family, type | type_flags(nonblock), protocol);
}

int os_socketpair (int type, int protocol, int nonblock, int fd[2]) {
  return socketpair(AF_UNIX, type | type_flags(nonblock), protocol, fd);
}

int os_accept (int fd, int nonblock) {
  return accept4(fd, NULL, NULL, type_flags(nonblock));
}

/* Each send has MSG_NOSIGNAL. */
int os_nosigpipe (int fd) {
  (void)fd;
  return 0;
}
#endif

int os_getint (int fd, int option, int *value) {
  socklen_t len = sizeof(*value);
  return getsockopt(fd, SOL_SOCKET, option, value, &len);
}

int os_isdatagram (int fd) {
  int type;
  return os_getint(fd, SO_TYPE, &type) == 0
         && type != SOCK_STREAM && type != SOCK_SEQPACKET;
}

/* connect(2) with AF_UNSPEC. */
int os_dissolve (int fd) {
  struct sockaddr nobody;
  memset(&nobody, 0, sizeof(nobody));
  nobody.sa_family = AF_UNSPEC;
  os_setsalen(&nobody, sizeof(nobody));
  return connect(fd, &nobody, sizeof(nobody));
}

/* Takes a SIGPIPE that became pending while it was blocked, so that it is never
   delivered; one that was pending before stays. */
static void take_sigpipe (const sigset_t *sigpipe) {
  sigset_t pending;
  if (sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1)
    os_sigtake(sigpipe);
}

ssize_t os_withoutpipe (ssize_t (*call) (void *arg), void *arg,
                        size_t size) {
  sigset_t sigpipe, before, pending;
  int waiting = 0, err;
  ssize_t n;
  sigemptyset(&sigpipe);
  sigaddset(&sigpipe, SIGPIPE);
  if (pthread_sigmask(SIG_BLOCK, &sigpipe, &before) != 0) return call(arg);
  if (sigismember(&before, SIGPIPE) == 1 && sigpending(&pending) == 0)
    waiting = sigismember(&pending, SIGPIPE) == 1;
  n = call(arg);
  err = errno;
  if (!waiting && (n == -1 ? err == EPIPE : (size_t)n < size))
    take_sigpipe(&sigpipe);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = err;
  return n;
}

#ifndef __APPLE__
struct write_args {
  int fd;
  const struct iovec *iov;
};

static ssize_t call_writev (void *arg) {
  const struct write_args *a = arg;
  return writev(a->fd, a->iov, 1);
}

/* MSG_NOSIGNAL keeps SIGPIPE away on sockets; on other files it is blocked. */
ssize_t os_writev (int fd, const struct iovec *iov) {
  struct write_args a;
  ssize_t n = OS_NOSIGNAL == 0 ? -1 : send(fd, iov->iov_base, iov->iov_len,
                                           OS_NOSIGNAL);
  if (OS_NOSIGNAL != 0 && (n != -1 || errno != ENOTSOCK)) return n;
  a.fd = fd;
  a.iov = iov;
  return os_withoutpipe(call_writev, &a, iov->iov_len);
}
#endif

/* memmem(3) is in no standard, and in every libc. */
const void *os_memmem (const void *data, size_t len, const void *what,
                       size_t n) {
  return memmem(data, len, what, n);
}

#ifdef MCAST_JOIN_GROUP
/* The six options of RFC 3678 have the same numbers for both families. */
int os_grouprequest (int fd, enum os_mcast op, unsigned int ifindex,
                     const struct sockaddr_storage *group,
                     const struct sockaddr_storage *source) {
  static const int options[] = {
    MCAST_JOIN_GROUP, MCAST_LEAVE_GROUP, MCAST_JOIN_SOURCE_GROUP,
    MCAST_LEAVE_SOURCE_GROUP, MCAST_BLOCK_SOURCE, MCAST_UNBLOCK_SOURCE
  };
  int level = group->ss_family == AF_INET ? IPPROTO_IP : IPPROTO_IPV6;
  if (source == NULL) {
    struct group_req req = {0};
    req.gr_interface = ifindex;
    req.gr_group = *group;
    return setsockopt(fd, level, options[op], &req, sizeof(req));
  }
  else {
    struct group_source_req req = {0};
    req.gsr_interface = ifindex;
    req.gsr_group = *group;
    req.gsr_source = *source;
    return setsockopt(fd, level, options[op], &req, sizeof(req));
  }
}
#endif

/* One message costs less by the calls for one. */
static int send_one (int fd, struct os_mmsghdr *m, int flags) {
  ssize_t n = sendmsg(fd, &m->msg_hdr, flags);
  if (n == -1) return -1;
  m->msg_len = (unsigned int)n;
  return 1;
}

static int receive_one (int fd, struct os_mmsghdr *m, int flags) {
  ssize_t n = os_recvmsg(fd, &m->msg_hdr, flags);
  if (n == -1) return -1;
  m->msg_len = (unsigned int)n;
  return 1;
}

#ifdef OS_NOMMSG
int os_sendmmsg (int fd, struct os_mmsghdr *m, unsigned int n, int flags) {
  unsigned int k;
  for (k = 0; k < n; k++)
    if (send_one(fd, &m[k], flags) == -1) return k == 0 ? -1 : (int)k;
  return (int)n;
}

int os_recvmmsg (int fd, struct os_mmsghdr *m, unsigned int n, int flags) {
  unsigned int k;
  for (k = 0; k < n; k++, flags |= MSG_DONTWAIT)
    if (receive_one(fd, &m[k], flags) == -1) return k == 0 ? -1 : (int)k;
  return (int)n;
}
#else
int os_sendmmsg (int fd, struct os_mmsghdr *m, unsigned int n, int flags) {
  if (n == 1) return send_one(fd, m, flags);
  return (int)sendmmsg(fd, m, n, flags);
}

int os_recvmmsg (int fd, struct os_mmsghdr *m, unsigned int n, int flags) {
  if (n == 1) return receive_one(fd, m, flags);
  return (int)recvmmsg(fd, m, n, flags | MSG_WAITFORONE, NULL);
}
#endif

void os_endevent (int fd[2]) {
  if (fd[1] != fd[0]) close(fd[1]);
  close(fd[0]);
  fd[0] = fd[1] = -1;
}

int os_mtu (const char *ifname) {
  struct ifreq req = {0};
  int rc, fd = os_socket(AF_INET, SOCK_DGRAM, 0, 0);
  if (fd == -1) return -1;
  strncpy(req.ifr_name, ifname, sizeof(req.ifr_name) - 1);
  rc = ioctl(fd, SIOCGIFMTU, &req);
  close(fd);
  return rc == -1 ? -1 : (int)req.ifr_mtu;
}

int os_ifipv4 (char ifname[IF_NAMESIZE], int byname, struct in_addr *addr) {
  struct ifaddrs *list, *ifa;
  int found = 0;
  if (getifaddrs(&list) == -1) return -1;
  for (ifa = list; ifa != NULL && !found; ifa = ifa->ifa_next) {
    struct sockaddr_in in;
    if (ifa->ifa_addr == NULL || ifa->ifa_addr->sa_family != AF_INET)
      continue;
    os_cutlabel(ifa->ifa_name);
    memcpy(&in, ifa->ifa_addr, sizeof(in));
    found = byname ? strcmp(ifa->ifa_name, ifname) == 0
                   : in.sin_addr.s_addr == addr->s_addr;
    if (found && byname) *addr = in.sin_addr;
    if (found && !byname && strlen(ifa->ifa_name) < IF_NAMESIZE)
      strcpy(ifname, ifa->ifa_name);
  }
  freeifaddrs(list);
  if (!found) errno = EADDRNOTAVAIL;
  return found ? 0 : -1;
}

int os_findscope (int fd, const char *scope, unsigned int *index) {
  char *end;
  unsigned long n = strtoul(scope, &end, 10);
  if (*scope >= '0' && *scope <= '9' && *end == '\0' && n <= UINT_MAX) {
    *index = (unsigned int)n;
    return 0;
  }
  if (strlen(scope) < IF_NAMESIZE) return os_ifindex(fd, scope, index);
  errno = ENAMETOOLONG;
  return -1;
}
