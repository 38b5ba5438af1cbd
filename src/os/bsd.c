/* SPDX-License-Identifier: MIT */
/* macOS, FreeBSD, NetBSD, OpenBSD. What they have in common comes last. */
#include "os/os.h"
#if defined(__APPLE__) || defined(__FreeBSD__) || defined(__NetBSD__) \
    || defined(__OpenBSD__)
#include <fcntl.h>
#include <net/if_dl.h>
#include <sys/ioctl.h>
#include <sys/sockio.h>
#include <time.h>
#include <unistd.h>

#ifdef SOCK_CLOEXEC
ssize_t os_recvmsg (int fd, struct msghdr *m, int flags) {
  return recvmsg(fd, m, flags);
}
#else  /* macOS: all that is done after the call, so another thread's fork
          and exec in between can take a descriptor along */
int os_nosigpipe (int fd) {
  int on = 1;
  return setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
}

/* Closes a descriptor that could not be made close-on-exec or non-blocking. */
static int give_up (int fd) {
  int err = errno;
  close(fd);
  errno = err;
  return -1;
}

/* An accepted socket begins with the mode that its listener has. */
static int set_modes (int fd, int nonblock) {
  if (fcntl(fd, F_SETFD, FD_CLOEXEC) == -1) return -1;
  return ioctl(fd, FIONBIO, &nonblock);
}

int os_socket (int family, int type, int protocol, int nonblock) {
  int fd = socket(family, type, protocol);
  if (fd == -1) return -1;
  if (set_modes(fd, nonblock) == -1 || os_nosigpipe(fd) == -1)
    return give_up(fd);
  return fd;
}

int os_socketpair (int type, int protocol, int nonblock, int fd[2]) {
  int i;
  if (socketpair(AF_UNIX, type, protocol, fd) == -1) return -1;
  for (i = 0; i < 2; i++) {
    if (set_modes(fd[i], nonblock) == -1 || os_nosigpipe(fd[i]) == -1) {
      give_up(fd[0]);
      return give_up(fd[1]);
    }
  }
  return 0;
}

/* setsockopt(2) answers EINVAL on a connection whose peer has closed already;
   accept returns that connection nevertheless. */
int os_accept (int fd, int nonblock) {
  int peer = accept(fd, NULL, NULL);
  if (peer == -1) return -1;
  if (set_modes(peer, nonblock) == -1) return give_up(peer);
  if (os_nosigpipe(peer) == -1 && errno != EINVAL) return give_up(peer);
  return peer;
}

/* Of the data of a control message, which may be cut, before `end`. */
static size_t data_length (const struct cmsghdr *h, const char *end) {
  size_t head = (size_t)((const char *)CMSG_DATA(h) - (const char *)h);
  size_t len = (size_t)(end - (const char *)h);
  if (h->cmsg_len < len) len = h->cmsg_len;
  return len > head ? len - head : 0;
}

ssize_t os_recvmsg (int fd, struct msghdr *m, int flags) {
  ssize_t n = recvmsg(fd, m, flags);
  struct cmsghdr *h = n == -1 ? NULL : CMSG_FIRSTHDR(m);
  for (; h != NULL; h = CMSG_NXTHDR(m, h)) {
    const char *end = (char *)m->msg_control + m->msg_controllen;
    size_t i, len = data_length(h, end);
    if (h->cmsg_level != SOL_SOCKET || h->cmsg_type != SCM_RIGHTS) continue;
    for (i = 0; i + sizeof(int) <= len; i += sizeof(int)) {
      int got;
      memcpy(&got, CMSG_DATA(h) + i, sizeof(got));
      fcntl(got, F_SETFD, FD_CLOEXEC);
    }
  }
  return n;
}

/* SIGPIPE is sent to the process here, not to the thread: blocking it in one
   thread is not enough, so F_SETNOSIGPIPE is set for the time of the call. */
ssize_t os_writev (int fd, const struct iovec *iov) {
  int quiet = fcntl(fd, F_GETNOSIGPIPE), err;
  ssize_t n;
  if (quiet == 0 && fcntl(fd, F_SETNOSIGPIPE, 1) == -1) return -1;
  n = writev(fd, iov, 1);
  err = errno;
  if (quiet == 0) fcntl(fd, F_SETNOSIGPIPE, 0);
  errno = err;
  return n;
}
#endif

#ifdef SO_DOMAIN
static int ask_family (int fd, int *family) {
  return os_getint(fd, SO_DOMAIN, family);
}
#else
static int ask_family (int fd, int *family) {
  struct lls_sockaddr a = {0};
  a.len = sizeof(a.u);
  if (getsockname(fd, &a.u.sa, &a.len) == -1) return -1;
  *family = a.u.sa.sa_family;
  return 0;
}
#endif

/* Where the system does not tell the protocol it is 0, the usual one. */
int os_describe (int fd, int *family, int *type, int *protocol) {
  if (os_getint(fd, SO_TYPE, type) == -1) return -1;
#ifdef SO_PROTOCOL
  if (os_getint(fd, SO_PROTOCOL, protocol) == -1) return -1;
#else
  *protocol = 0;
#endif
  return ask_family(fd, family);
}

#if defined(__APPLE__) || defined(__FreeBSD__)
/* sendfile(2) sets the number of bytes sent also when it could not send all;
   after any other error the number may be unset. It raises no SIGPIPE. */
static ssize_t sent_of_file (int rc, off_t sent) {
  if (rc == 0) return (ssize_t)sent;
  return (errno == EAGAIN || errno == EINTR) && sent > 0 ? (ssize_t)sent : -1;
}

#ifdef __APPLE__
ssize_t os_sendfile (int fd, int file, off_t offset, size_t bytes) {
  off_t sent = (off_t)bytes;
  int rc = sendfile(file, fd, offset, &sent, NULL, 0);
  return sent_of_file(rc, sent);
}
#else
ssize_t os_sendfile (int fd, int file, off_t offset, size_t bytes) {
  off_t sent = 0;
  int rc = sendfile(file, fd, offset, bytes, NULL, &sent, 0);
  return sent_of_file(rc, sent);
}
#endif
#else
/* There is no sendfile(2): one piece is read and sent. */
ssize_t os_sendfile (int fd, int file, off_t offset, size_t bytes) {
  char buf[65536];
  ssize_t n = pread(file, buf, bytes < sizeof(buf) ? bytes : sizeof(buf),
                    offset);
  return n <= 0 ? n : send(fd, buf, (size_t)n, OS_NOSIGNAL);
}
#endif

#if defined(__FreeBSD__) || defined(__NetBSD__)
void os_sigtake (const sigset_t *set) {
  struct timespec now = {0, 0};
  sigtimedwait(set, NULL, &now);
}
#else
/* The signal is known to be pending and blocked, so sigwait(3) returns at
   once. */
void os_sigtake (const sigset_t *set) {
  int sig;
  sigwait(set, &sig);
}
#endif

/* --- multicast ----------------------------------------------------------- */

static struct in_addr ipv4_of (const struct sockaddr_storage *sa) {
  struct sockaddr_in in;
  memcpy(&in, sa, sizeof(in));
  return in.sin_addr;
}

static int group_ipv6 (int fd, enum os_mcast op, unsigned int ifindex,
                       const struct sockaddr_storage *group) {
  int option = op == OS_MCAST_JOIN ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP;
  struct sockaddr_in6 in6;
  struct ipv6_mreq req = {0};
  memcpy(&in6, group, sizeof(in6));
  req.ipv6mr_interface = ifindex;
  req.ipv6mr_multiaddr = in6.sin6_addr;
  return setsockopt(fd, IPPROTO_IPV6, option, &req, sizeof(req));
}

#ifdef MCAST_JOIN_GROUP  /* macOS, FreeBSD: RFC 3678 */
/* The older requests of IPv4, which need not name the interface. */
static int group_ipv4 (int fd, enum os_mcast op,
                       const struct sockaddr_storage *group,
                       const struct sockaddr_storage *source) {
  static const int options[] = {
    IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_ADD_SOURCE_MEMBERSHIP,
    IP_DROP_SOURCE_MEMBERSHIP, IP_BLOCK_SOURCE, IP_UNBLOCK_SOURCE
  };
  if (source == NULL) {
    struct ip_mreq req = {0};
    req.imr_multiaddr = ipv4_of(group);
    return setsockopt(fd, IPPROTO_IP, options[op], &req, sizeof(req));
  }
  else {
    struct ip_mreq_source req = {0};
    req.imr_multiaddr = ipv4_of(group);
    req.imr_sourceaddr = ipv4_of(source);
    return setsockopt(fd, IPPROTO_IP, options[op], &req, sizeof(req));
  }
}

/* These systems refuse RFC 3678's requests without an interface, so the older
   requests are used; for sources of IPv6 groups there are none. */
int os_mcast (int fd, enum os_mcast op, unsigned int ifindex,
              const struct sockaddr_storage *group,
              const struct sockaddr_storage *source) {
  if (ifindex == 0 && group->ss_family == AF_INET)
    return group_ipv4(fd, op, group, source);
  if (ifindex == 0 && source == NULL)
    return group_ipv6(fd, op, ifindex, group);
  return os_grouprequest(fd, op, ifindex, group, source);
}
#else  /* NetBSD, OpenBSD: groups only */
/* NetBSD takes an index in the place of an address. */
static int group_ipv4 (int fd, enum os_mcast op, unsigned int ifindex,
                       const struct sockaddr_storage *group) {
  int option = op == OS_MCAST_JOIN ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP;
#ifdef __NetBSD__
  struct ip_mreq req = {0};
  req.imr_interface.s_addr = htonl(ifindex);
#else
  struct ip_mreqn req = {0};
  req.imr_ifindex = (int)ifindex;
#endif
  req.imr_multiaddr = ipv4_of(group);
  return setsockopt(fd, IPPROTO_IP, option, &req, sizeof(req));
}

int os_mcast (int fd, enum os_mcast op, unsigned int ifindex,
              const struct sockaddr_storage *group,
              const struct sockaddr_storage *source) {
  if (source != NULL) {
    errno = fd < 0 ? EBADF : EOPNOTSUPP;
    return -1;
  }
  if (group->ss_family == AF_INET) return group_ipv4(fd, op, ifindex, group);
  return group_ipv6(fd, op, ifindex, group);
}
#endif

/* By its address where no request takes an index and tells the address. */
int os_setmcastif (int fd, unsigned int ifindex, struct in_addr addr) {
#ifdef __NetBSD__
  (void)ifindex;
  return setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &addr, sizeof(addr));
#else
  struct ip_mreqn req = {0};
  req.imr_ifindex = (int)ifindex;
  req.imr_address = addr;
  return setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &req, sizeof(req));
#endif
}

/* --- interfaces and addresses -------------------------------------------- */

void os_cutlabel (char *ifname) {
  (void)ifname;
}

/* if_nametoindex(3) may make a socket of its own, and need not say why it
   failed. */
int os_ifindex (int fd, const char *ifname, unsigned int *index) {
  (void)fd;
  errno = ENXIO;
  *index = if_nametoindex(ifname);
  return *index == 0 ? -1 : 0;
}

int os_ifname (int fd, unsigned int index, char ifname[IF_NAMESIZE]) {
  (void)fd;
  errno = ENXIO;
  return if_indextoname(index, ifname) == NULL ? -1 : 0;
}

const unsigned char *os_hwaddr (const struct ifaddrs *ifa, size_t *len) {
  const struct sockaddr_dl *dl = (const void *)ifa->ifa_addr;
  if (dl->sdl_family != AF_LINK) return NULL;
  *len = dl->sdl_alen;
  return (const unsigned char *)dl->sdl_data + dl->sdl_nlen;
}

void os_setsalen (struct sockaddr *sa, socklen_t len) {
  sa->sa_len = (unsigned char)len;
}

/* A netmask may be shorter than an address. */
socklen_t os_salen (const struct sockaddr *sa, socklen_t len) {
  return sa->sa_len < len ? sa->sa_len : len;
}

/* The association is dissolved, and then there is no such address. */
int os_disconnect (int fd, int hasport) {
  int rc = os_dissolve(fd);
  (void)hasport;
  if (rc == -1 && (errno == EAFNOSUPPORT || errno == EADDRNOTAVAIL
                   || errno == EINVAL))
    rc = 0;
  return rc;
}

/* --- events: two sockets, which unlike a pipe raise no SIGPIPE ------------ */

int os_event (int fd[2]) {
  return os_socketpair(SOCK_STREAM, 0, 1, fd);
}

/* A socket that is full is set already. */
int os_setevent (int fd) {
  if (send(fd, "", 1, OS_NOSIGNAL) != -1 || errno == EAGAIN) return 0;
  return -1;
}

int os_takeevent (int fd) {
  char bytes[1024];
  int taken = 0;
  ssize_t n;
  do {
    n = recv(fd, bytes, sizeof(bytes), 0);
    if (n > 0) taken += (int)n;
  } while (n == (ssize_t)sizeof(bytes));
  if (n == -1 && errno != EAGAIN) return -1;
  return taken;
}
#else
/* ISO C wants a declaration in every file. */
typedef int os_bsd_is_empty;
#endif
