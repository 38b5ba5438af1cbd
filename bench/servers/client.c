/* SPDX-License-Identifier: MIT */
/*
** client CPU MSEC SLICES ACTIVE PID PORT N PID PORT N
** The client of two echo servers, A and B. Opens N connections with each, of
** which ACTIVE have requests of 64 bytes, and writes
**   B's processor time for a request as a ratio to A's, then both in
**   nanoseconds, then the resident KB of both without and with N connections
** Slices of A and of B take turns, and each is compared with its neighbour. The
** client and the servers are on one processor.
*/
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define SIZE  64
#define GROUP  100  /* connections that may wait for accept */

struct server {
  pid_t pid;
  int port, n, *fds;
  clockid_t clock;
  long before, after;
  int rounds;
  double *times;
};

static int active;

static void stop (const char *what) {
  fprintf(stderr, "client: %s: %s\n", what, strerror(errno));
  exit(1);
}

static double seconds (clockid_t clock) {
  struct timespec t;
  if (clock_gettime(clock, &t) == -1) stop("clock_gettime");
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void pin (pid_t pid, int cpu) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  if (sched_setaffinity(pid, sizeof(set), &set) == -1)
    stop("sched_setaffinity");
}

static long resident (pid_t pid) {
  char line[256];
  long kb = -1;
  FILE *file;
  snprintf(line, sizeof(line), "/proc/%d/status", (int)pid);
  file = fopen(line, "r");
  if (file == NULL) stop(line);
  while (fgets(line, sizeof(line), file) != NULL)
    if (sscanf(line, "VmRSS: %ld", &kb) == 1) break;
  fclose(file);
  return kb;
}

static int dial (const struct server *s) {
  struct sockaddr_in a = {.sin_family = AF_INET};
  struct timeval limit = {10, 0};
  int on = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  a.sin_port = htons((uint16_t)s->port);
  a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (fd == -1 || connect(fd, (void *)&a, sizeof(a)) == -1) stop("connect");
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
  return fd;
}

/* A request on each of so many connections, `step` apart. */
static void ask (const int *fds, int count, int step) {
  static unsigned char serial;
  char request[SIZE], answer[SIZE];
  int i;
  memset(request, ++serial, SIZE);
  for (i = 0; i < count; i++)
    if (send(fds[i * step], request, SIZE, 0) != SIZE) stop("send");
  for (i = 0; i < count; i++) {
    if (recv(fds[i * step], answer, SIZE, MSG_WAITALL) != SIZE) stop("recv");
    if (memcmp(request, answer, SIZE) != 0) errno = EPROTO, stop("answer");
  }
}

static void begin (struct server *s, int cpu, int slices) {
  int i, fd, n = s->n;
  if (clock_getcpuclockid(s->pid, &s->clock) != 0) stop("clock_getcpuclockid");
  pin(s->pid, cpu);
  s->fds = calloc((size_t)n, sizeof(int));
  s->times = calloc((size_t)slices, sizeof(double));
  fd = dial(s);
  ask(&fd, 1, 1);
  s->before = resident(s->pid);
  close(fd);
  for (i = 0; i < n; i += GROUP) {
    int k, count = n - i < GROUP ? n - i : GROUP;
    for (k = 0; k < count; k++) s->fds[i + k] = dial(s);
    ask(s->fds + i, count, 1);
  }
  s->after = resident(s->pid);
}

/* The server's seconds for a request. */
static double slice (struct server *s) {
  double from = seconds(s->clock);
  int i;
  for (i = 0; i < s->rounds; i++) ask(s->fds, active, s->n / active);
  return (seconds(s->clock) - from) / s->rounds / active;
}

static void calibrate (struct server *s, double length) {
  for (s->rounds = 1; ; s->rounds *= 2) {
    double from = seconds(CLOCK_MONOTONIC);
    slice(s);
    from = seconds(CLOCK_MONOTONIC) - from;
    if (from >= length / 2) return;
  }
}

static int order (const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median (double *list, int count) {
  qsort(list, (size_t)count, sizeof(*list), order);
  return list[count / 2];
}

int main (int argc, char **argv) {
  struct rlimit limit = {30000, 30000};
  struct server s[2];
  double *ratios, length;
  int i, cpu, slices;
  if (argc != 11) return 2;
  cpu = atoi(argv[1]);
  length = atof(argv[2]) / 1000;
  slices = atoi(argv[3]);
  active = atoi(argv[4]);
  setrlimit(RLIMIT_NOFILE, &limit);
  pin(0, cpu);
  for (i = 0; i < 2; i++) {
    s[i].pid = atoi(argv[5 + 3 * i]);
    s[i].port = atoi(argv[6 + 3 * i]);
    s[i].n = atoi(argv[7 + 3 * i]);
    begin(&s[i], cpu, slices);
  }
  for (i = 0; i < 2; i++) calibrate(&s[i], length);
  ratios = calloc((size_t)slices, sizeof(*ratios));
  for (i = 0; i < slices; i++) {
    int first = i % 2;
    s[first].times[i] = slice(&s[first]);
    s[!first].times[i] = slice(&s[!first]);
    ratios[i] = s[1].times[i] / s[0].times[i];
  }
  printf("%.4f %.1f %.1f %ld %ld %ld %ld\n", median(ratios, slices),
         median(s[0].times, slices) * 1e9, median(s[1].times, slices) * 1e9,
         s[0].before, s[0].after, s[1].before, s[1].after);
  return 0;
}
