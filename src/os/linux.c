/* SPDX-License-Identifier: MIT */
/* Linux, with glibc and with musl. */
#include "os/os.h"
#ifdef __linux__
#include <net/ethernet.h>
#include <netpacket/packet.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <time.h>
#include <unistd.h>

/* recvmsg(2) gives MSG_CMSG_CLOEXEC back among the message's flags. */
ssize_t os_recvmsg (int fd, struct msghdr *m, int flags) {
  ssize_t n = recvmsg(fd, m, flags);
  m->msg_flags &= ~MSG_CMSG_CLOEXEC;
  return n;
}

int os_describe (int fd, int *family, int *type, int *protocol) {
  if (os_getint(fd, SO_DOMAIN, family) == -1) return -1;
  if (os_getint(fd, SO_TYPE, type) == -1) return -1;
  return os_getint(fd, SO_PROTOCOL, protocol);
}

struct file_args {
  int fd, file;
  off_t offset;
  size_t bytes;
};

static ssize_t call_sendfile (void *arg) {
  struct file_args *a = arg;
  return sendfile(a->fd, a->file, &a->offset, a->bytes);
}

/* sendfile(2) has no flag that keeps SIGPIPE away. */
ssize_t os_sendfile (int fd, int file, off_t offset, size_t bytes) {
  struct file_args a;
  a.fd = fd;
  a.file = file;
  a.offset = offset;
  a.bytes = bytes;
  return os_withoutpipe(call_sendfile, &a, bytes);
}

void os_sigtake (const sigset_t *set) {
  struct timespec now = {0, 0};
  sigtimedwait(set, NULL, &now);
}

int os_mcast (int fd, enum os_mcast op, unsigned int ifindex,
              const struct sockaddr_storage *group,
              const struct sockaddr_storage *source) {
  return os_grouprequest(fd, op, ifindex, group, source);
}

/* IP_MULTICAST_IF takes the index, and getsockopt(2) gives only the
   interface's address. */
int os_setmcastif (int fd, unsigned int ifindex, struct in_addr addr) {
  struct ip_mreqn req = {0};
  req.imr_ifindex = (int)ifindex;
  req.imr_address = addr;
  return setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &req, sizeof(req));
}

/* An IPv4 address may have a label, such as `eth0:1`, which is told in the
   place of the name. */
void os_cutlabel (char *ifname) {
  char *label = strchr(ifname, ':');
  if (label != NULL) *label = '\0';
}

/* if_nametoindex(3) makes a socket too, and when it can make none its errno
   tells something else. */
static int ask_interface (int fd, int what, struct ifreq *req) {
  int rc, err, asked = fd < 0 ? os_socket(AF_INET, SOCK_DGRAM, 0, 0) : fd;
  if (asked == -1) return -1;
  rc = ioctl(asked, what, req);
  err = errno;
  if (fd < 0) close(asked);
  errno = err;
  return rc;
}

int os_ifindex (int fd, const char *ifname, unsigned int *index) {
  struct ifreq req = {0};
  if (strchr(ifname, ':') != NULL) {  /* the system would cut it there */
    errno = ENODEV;
    return -1;
  }
  strncpy(req.ifr_name, ifname, sizeof(req.ifr_name) - 1);
  if (ask_interface(fd, SIOCGIFINDEX, &req) == -1) return -1;
  *index = (unsigned int)req.ifr_ifindex;
  return 0;
}

int os_ifname (int fd, unsigned int index, char ifname[IF_NAMESIZE]) {
  struct ifreq req = {0};
  req.ifr_ifindex = (int)index;
  if (ask_interface(fd, SIOCGIFNAME, &req) == -1) return -1;
  memcpy(ifname, req.ifr_name, IF_NAMESIZE);
  return 0;
}

const unsigned char *os_hwaddr (const struct ifaddrs *ifa, size_t *len) {
  const struct sockaddr_ll *ll = (const void *)ifa->ifa_addr;
  if (ll->sll_family != AF_PACKET) return NULL;
  *len = ll->sll_halen;
  return ll->sll_addr;
}

void os_setsalen (struct sockaddr *sa, socklen_t len) {
  (void)sa;
  (void)len;
}

socklen_t os_salen (const struct sockaddr *sa, socklen_t len) {
  (void)sa;
  return len;
}

static in_port_t *port_of (struct lls_sockaddr *a) {
  if (a->u.sa.sa_family == AF_INET) return &a->u.in.sin_port;
  return a->u.sa.sa_family == AF_INET6 ? &a->u.in6.sin6_port : NULL;
}

static int own_address (int fd, struct lls_sockaddr *a) {
  memset(a, 0, sizeof(*a));
  a->len = sizeof(a->u);
  return getsockname(fd, &a->u.sa, &a->len);
}

/* Linux gives a UDP port up that it had chosen itself, for bind(2) with port
   0: nobody could reach the socket any more. */
int os_disconnect (int fd, int hasport) {
  struct lls_sockaddr before, after;
  in_port_t *was, *is;
  if (!hasport) return os_dissolve(fd);
  if (own_address(fd, &before) == -1 || os_dissolve(fd) == -1) return -1;
  was = port_of(&before);
  if (was == NULL || *was == 0) return 0;
  if (own_address(fd, &after) == -1) return -1;
  is = port_of(&after);
  if (is == NULL || *is != 0) return 0;
  *is = *was;
  return bind(fd, &after.u.sa, after.len);
}

/* --- events --------------------------------------------------------------- */

int os_event (int fd[2]) {
  fd[0] = fd[1] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return fd[0] == -1 ? -1 : 0;
}

/* A counter at its end is set already. */
int os_setevent (int fd) {
  uint64_t one = 1;
  if (write(fd, &one, sizeof(one)) != -1 || errno == EAGAIN) return 0;
  return -1;
}

int os_takeevent (int fd) {
  uint64_t count;
  if (read(fd, &count, sizeof(count)) != -1)
    return count > INT_MAX ? INT_MAX : (int)count;
  return errno == EAGAIN ? 0 : -1;
}
#else
/* ISO C wants a declaration in every file. */
typedef int os_linux_is_empty;
#endif
