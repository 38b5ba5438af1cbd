/* SPDX-License-Identifier: MIT */
/* An echo server over epoll, against which the others are measured. Writes its
   port. */
#define _GNU_SOURCE
#include <netinet/in.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define EVENTS  1024

static char buffer[8192];
static struct epoll_event events[EVENTS];

static int watch (int ep, int fd) {
  struct epoll_event e = {.events = EPOLLIN};
  e.data.fd = fd;
  return epoll_ctl(ep, EPOLL_CTL_ADD, fd, &e);
}

static int listener (void) {
  struct sockaddr_in a = {.sin_family = AF_INET};
  socklen_t len = sizeof(a);
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd == -1 || bind(fd, (void *)&a, len) == -1
      || listen(fd, SOMAXCONN) == -1
      || getsockname(fd, (void *)&a, &len) == -1)
    return -1;
  printf("%d\n", ntohs(a.sin_port));
  fflush(stdout);
  return fd;
}

static void echo (int fd) {
  ssize_t len = recv(fd, buffer, sizeof(buffer), 0);
  if (len <= 0 || send(fd, buffer, (size_t)len, MSG_NOSIGNAL) != len)
    close(fd);
}

int main (void) {
  struct rlimit limit = {30000, 30000};
  int ep = epoll_create1(EPOLL_CLOEXEC), server = listener();
  setrlimit(RLIMIT_NOFILE, &limit);
  if (server == -1 || watch(ep, server) == -1) return 1;
  for (;;) {
    int i, n = epoll_wait(ep, events, EVENTS, -1);
    for (i = 0; i < n; i++) {
      int fd = events[i].data.fd;
      if (fd != server) {
        echo(fd);
      } else {
        fd = accept4(server, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd != -1 && watch(ep, fd) == -1) close(fd);
      }
    }
  }
}
