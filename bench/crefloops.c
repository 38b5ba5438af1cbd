/* SPDX-License-Identifier: MIT */
/* The reference loops: each does its work n times (the last argument), with
   the system calls that the binding makes, on the binding's descriptors. */
#include "cref.h"
#include <poll.h>
#include <sys/ioctl.h>

#define ROOM  (1 << 20)
static char out[ROOM], in[ROOM];

/* pair(a, b, size, n): send at one end, receive at the other. */
static int loop_pair (lua_State *L) {
  int a = ARG(1), b = ARG(2), n = ARG(4);
  size_t size = (size_t)ARG(3);
  for (; n > 0; n--) {
    EXPECT(send(a, out, size, MSG_NOSIGNAL), size);
    EXPECT(recv(b, in, size, 0), size);
  }
  return 0;
}

/* udp(a, b, size, n): with the address, and with that of the sender. */
static int loop_udp (lua_State *L) {
  int a = ARG(1), b = ARG(2), n = ARG(4);
  size_t size = (size_t)ARG(3);
  struct sockaddr_in to = cref_name(b);
  for (; n > 0; n--) {
    struct sockaddr_storage from;
    socklen_t len = sizeof(from);
    EXPECT(sendto(a, out, size, MSG_NOSIGNAL, (struct sockaddr *)&to,
                  sizeof(to)), size);
    EXPECT(recvfrom(b, in, 65536, 0, (struct sockaddr *)&from, &len), size);
  }
  return 0;
}

/* gather(a, b, pieces, size, n): pieces by one sendmsg, received by one
   recv. */
static int loop_gather (lua_State *L) {
  int a = ARG(1), b = ARG(2), pieces = ARG(3), n = ARG(5), i;
  size_t size = (size_t)ARG(4), total = size * (size_t)pieces;
  struct iovec iov[64];
  struct msghdr m;
  memset(&m, 0, sizeof(m));
  m.msg_iov = iov;
  m.msg_iovlen = (size_t)pieces;
  luaL_argcheck(L, pieces <= 64, 3, "too many");
  for (; n > 0; n--) {
    for (i = 0; i < pieces; i++) {
      iov[i].iov_base = out + (size_t)i * size;
      iov[i].iov_len = size;
    }
    EXPECT(sendmsg(a, &m, MSG_NOSIGNAL), total);
    EXPECT(recv(b, in, total, 0), total);
  }
  return 0;
}

/* accept(listener, n): connections that wait are accepted and closed. */
static int loop_accept (lua_State *L) {
  int listener = ARG(1), n = ARG(2);
  for (; n > 0; n--) {
    int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    if (fd == -1) return luaL_error(L, "accept4: %s", strerror(errno));
    close(fd);
  }
  return 0;
}

/* drain(listener): connections that wait are accepted and closed. */
static int loop_drain (lua_State *L) {
  int listener = ARG(1), fd;
  struct pollfd p;
  p.fd = listener;
  p.events = POLLIN;
  while (poll(&p, 1, 0) == 1 && (fd = accept(listener, NULL, NULL)) != -1)
    close(fd);
  return 0;
}

/* dial(listener, n): connects from a numeric address, without waiting for
   ever, to a socket that then waits; and closes it. */
static int loop_dial (lua_State *L) {
  struct sockaddr_in to = cref_name(ARG(1));
  int n = ARG(2);
  for (; n > 0; n--) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int error, off = 0;
    socklen_t len = sizeof(error);
    struct pollfd p;
    EXPECT(inet_pton(AF_INET, "127.0.0.1", &to.sin_addr), 1);
    if (connect(fd, (struct sockaddr *)&to, sizeof(to)) == -1
        && errno != EINPROGRESS)
      return luaL_error(L, "connect: %s", strerror(errno));
    p.fd = fd;
    p.events = POLLOUT;
    EXPECT(poll(&p, 1, 3000), 1);
    EXPECT(getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &len), 0);
    EXPECT(error, 0);
    EXPECT(ioctl(fd, FIONBIO, &off), 0);
    close(fd);
  }
  return 0;
}

/* passfd(a, b, fd, n): a descriptor is sent, received and closed. */
static int loop_passfd (lua_State *L) {
  int a = ARG(1), b = ARG(2), fd = ARG(3), n = ARG(4);
  for (; n > 0; n--) {
    union {
      struct cmsghdr align;
      char bytes[CMSG_SPACE(sizeof(int))];
    } control;
    char byte = 0;
    struct iovec iov = {&byte, 1};
    struct msghdr m;
    struct cmsghdr *c;
    int got;
    memset(&m, 0, sizeof(m));
    memset(&control, 0, sizeof(control));
    m.msg_iov = &iov;
    m.msg_iovlen = 1;
    m.msg_control = &control;
    m.msg_controllen = sizeof(control);
    c = CMSG_FIRSTHDR(&m);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fd, sizeof(fd));
    EXPECT(sendmsg(a, &m, MSG_NOSIGNAL), 1);
    EXPECT(recvmsg(b, &m, MSG_CMSG_CLOEXEC), 1);
    c = CMSG_FIRSTHDR(&m);
    if (c == NULL || c->cmsg_type != SCM_RIGHTS)
      return luaL_error(L, "no descriptor came");
    memcpy(&got, CMSG_DATA(c), sizeof(got));
    close(got);
  }
  return 0;
}

/* getaddrinfo(host, port, n): of a numeric address. */
static int loop_getaddrinfo (lua_State *L) {
  const char *host = luaL_checkstring(L, 1), *port = luaL_checkstring(L, 2);
  int n = ARG(3);
  for (; n > 0; n--) {
    struct addrinfo hints, *list;
    memset(&hints, 0, sizeof(hints));
    hints.ai_socktype = SOCK_STREAM;
    EXPECT(getaddrinfo(host, port, &hints, &list), 0);
    freeaddrinfo(list);
  }
  return 0;
}

/* sockname(fd, n): the socket's name as text. */
static int loop_sockname (lua_State *L) {
  int fd = ARG(1), n = ARG(2);
  for (; n > 0; n--) {
    struct sockaddr_storage a;
    socklen_t len = sizeof(a);
    char host[NI_MAXHOST], port[NI_MAXSERV];
    EXPECT(getsockname(fd, (struct sockaddr *)&a, &len), 0);
    EXPECT(getnameinfo((struct sockaddr *)&a, len, host, sizeof(host), port,
                       sizeof(port), NI_NUMERICHOST | NI_NUMERICSERV), 0);
  }
  return 0;
}

/* pingpong(fd, size, n): send, and receive what comes back. */
static int loop_pingpong (lua_State *L) {
  int fd = ARG(1), n = ARG(3);
  size_t size = (size_t)ARG(2);
  for (; n > 0; n--) {
    EXPECT(send(fd, out, size, MSG_NOSIGNAL), size);
    EXPECT(recv(fd, in, size, 0), size);
  }
  return 0;
}

/* echo(fd, size): the other process's part of it. */
static int loop_echo (lua_State *L) {
  int fd = ARG(1);
  size_t size = (size_t)ARG(2);
  ssize_t n;
  while ((n = recv(fd, in, size, 0)) > 0)
    EXPECT(send(fd, in, (size_t)n, MSG_NOSIGNAL), n);
  return 0;
}

static int send_all (int fd, const char *data, size_t size) {
  while (size > 0) {
    ssize_t n = send(fd, data, size, MSG_NOSIGNAL);
    if (n <= 0) return -1;
    data += n;
    size -= (size_t)n;
  }
  return 0;
}

/* bulk(fd, size, count, n): so many chunks, then a byte comes back. */
static int loop_bulk (lua_State *L) {
  int fd = ARG(1), count = ARG(3), n = ARG(4), i;
  size_t size = (size_t)ARG(2);
  for (; n > 0; n--) {
    for (i = 0; i < count; i++)
      EXPECT(send_all(fd, out, size), 0);
    EXPECT(recv(fd, in, 1, 0), 1);
  }
  return 0;
}

/* sink(fd, size, total): the other process's part: receives, and answers
   each `total` bytes with one. */
static int loop_sink (lua_State *L) {
  int fd = ARG(1);
  size_t size = (size_t)ARG(2), total = (size_t)ARG(3), got = 0;
  ssize_t n;
  while ((n = recv(fd, in, size, 0)) > 0) {
    got += (size_t)n;
    if (got >= total) {
      got -= total;
      EXPECT(send(fd, in, 1, MSG_NOSIGNAL), 1);
    }
  }
  return 0;
}

/* sendfile(fd, file, bytes, n): a whole file, then a byte comes back. */
static int loop_sendfile (lua_State *L) {
  int fd = ARG(1), file = ARG(2), n = ARG(4);
  off_t bytes = ARG(3);
  for (; n > 0; n--) {
    off_t offset = 0;
    while (offset < bytes)
      if (sendfile(fd, file, &offset, (size_t)(bytes - offset)) <= 0)
        return luaL_error(L, "sendfile: %s", strerror(errno));
    EXPECT(recv(fd, in, 1, 0), 1);
  }
  return 0;
}

const luaL_Reg cref_loops[] = {
  {"pair", loop_pair}, {"udp", loop_udp}, {"gather", loop_gather},
  {"drain", loop_drain}, {"dial", loop_dial},
  {"accept", loop_accept}, {"passfd", loop_passfd},
  {"getaddrinfo", loop_getaddrinfo}, {"sockname", loop_sockname},
  {"pingpong", loop_pingpong}, {"echo", loop_echo}, {"bulk", loop_bulk},
  {"sink", loop_sink}, {"sendfile", loop_sendfile},
  {NULL, NULL}
};
