/* SPDX-License-Identifier: MIT */
/*
** Runs test/fuzz/generator.lua, a sequence of calls after the other, each in
** a new Lua state with the module linked in:
**
**   driver --seed S [--first I] [--count N] [--seconds T] [--verbose]
**
** The sequences are made in a child, so that one that crashes or hangs is
** told with its number and its last calls, and the run goes on with the next.
** Where the system allows it the child has a network of its own, with
** nothing in it but loopback.
*/
#include "probe.h"
#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define HANG_SECONDS  15
#define MAX_CRASHES  5
#define MAX_FINDINGS  20

#if defined(__SANITIZE_ADDRESS__)
int __lsan_do_recoverable_leak_check (void);
#define leaks() __lsan_do_recoverable_leak_check()
#else
#define leaks() 0
#endif

int luaopen_llsocket (lua_State *L);
int luaopen_llsocket_inet (lua_State *L);
int luaopen_llsocket_socket (lua_State *L);
int luaopen_llsocket_iovec (lua_State *L);

struct fuzz_shared *fuzz;

static double now (void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* A network in which there is nothing but loopback. */
static int isolate (void) {
  struct ifreq req;
  int fd, rc;
  if (unshare(CLONE_NEWNET) == -1
      && unshare(CLONE_NEWUSER | CLONE_NEWNET) == -1)
    return 0;
  memset(&req, 0, sizeof(req));
  strcpy(req.ifr_name, "lo");
  req.ifr_flags = IFF_UP | IFF_RUNNING | IFF_MULTICAST;
  fd = socket(AF_INET, SOCK_DGRAM, 0);
  rc = ioctl(fd, SIOCSIFFLAGS, &req);
  close(fd);
  return rc == 0;
}

/* Which notes were written last, the oldest first. */
static void print_notes (FILE *out) {
  long i, first = fuzz->notes > NOTES ? fuzz->notes - NOTES : 0;
  for (i = first; i < fuzz->notes; i++)
    fprintf(out, "  %s\n", fuzz->note[i % NOTES]);
}

void fuzz_finding (const char *text) {
  printf("FINDING %s, SEED=%llu:%ld: %s\n", fuzz->name, fuzz->seed,
         fuzz->sequence, text);
  print_notes(stdout);
  fflush(stdout);
  fuzz->findings++;
}

static void preload (lua_State *L, const char *name, lua_CFunction open) {
  lua_getglobal(L, "package");
  lua_getfield(L, -1, "preload");
  lua_pushcfunction(L, open);
  lua_setfield(L, -2, name);
  lua_pop(L, 2);
}

static int start (lua_State *L) {
  luaL_openlibs(L);
  preload(L, "llsocket", luaopen_llsocket);
  preload(L, "llsocket.inet", luaopen_llsocket_inet);
  preload(L, "llsocket.socket", luaopen_llsocket_socket);
  preload(L, "llsocket.iovec", luaopen_llsocket_iovec);
  preload(L, "test.fuzz.probe", luaopen_fuzz_probe);
  if (luaL_loadfile(L, "test/fuzz/generator.lua") != 0) return lua_error(L);
  lua_call(L, 0, 0);
  return 0;
}

/* The names that the generator binds unix sockets to. */
static void remove_names (void) {
  char name[80];
  int i;
  for (i = 1; i <= 4; i++) {
    snprintf(name, sizeof(name), "%s/%d", fuzz->dir, i);
    unlink(name);
  }
}

static void run_sequence (void) {
  lua_State *L;
  fuzz->notes = 0;
  probe_begin(fuzz->seed, fuzz->sequence);
  L = probe_newstate();
  if (L == NULL) exit(2);
  lua_pushcfunction(L, start);
  if (lua_pcall(L, 0, 0, 0) != 0 && !probe_found()) {
    const char *text = lua_tostring(L, -1);
    probe_find(text == NULL ? "an error without a text" : text);
  }
  probe_note("the state is closed");
  lua_close(L);
  probe_end();
  remove_names();
  fuzz->sequence++;
}

/* How many sequences lie between two looks for memory that was lost. */
#define LEAK_STRIDE  500

static void look_for_leaks (long first) {
  char text[80];
  if (!leaks()) return;
  snprintf(text, sizeof(text), "memory is lost since sequence %ld", first);
  fuzz->sequence--;
  fuzz_finding(text);
  fuzz->sequence++;
}

static int child (long count, double end) {
  long checked = fuzz->sequence;
  struct rlimit core = {0, 0};
  setrlimit(RLIMIT_CORE, &core);
  fuzz->isolated = isolate();
  probe_setup();
  while ((count < 0 || fuzz->sequence < count) && now() < end
         && fuzz->findings < MAX_FINDINGS) {
    if (fuzz->verbose) fprintf(stderr, "sequence %ld\n", fuzz->sequence);
    run_sequence();
    if (fuzz->sequence - checked < LEAK_STRIDE) continue;
    look_for_leaks(checked);
    checked = fuzz->sequence;
  }
  look_for_leaks(checked);
  fflush(stdout);
  return 0;
}

/* Waits for the child; kills it when nothing moves any more. */
static int watch (pid_t pid) {
  long beat = -1;
  double since = now();
  int status;
  for (;;) {
    struct timespec pause = {0, 20000000};
    pid_t got = waitpid(pid, &status, WNOHANG);
    if (got == pid) return status;
    if (beat != fuzz->beat) {
      beat = fuzz->beat;
      since = now();
    }
    else if (now() - since > HANG_SECONDS) {
      printf("HANG %s, SEED=%llu:%ld\n", fuzz->name, fuzz->seed,
             fuzz->sequence);
      fflush(stdout);
      kill(pid, SIGABRT);
      since = now();
    }
    nanosleep(&pause, NULL);
  }
}

static void tell_crash (int status) {
  printf("CRASH %s, SEED=%llu:%ld: %s %d; the last calls were\n", fuzz->name,
         fuzz->seed, fuzz->sequence,
         WIFSIGNALED(status) ? "signal" : "status",
         WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
  print_notes(stdout);
  fflush(stdout);
}

static const char *option (int argc, char **argv, const char *name) {
  int i;
  for (i = 1; i + 1 < argc; i++)
    if (strcmp(argv[i], name) == 0) return argv[i + 1];
  return NULL;
}

static double number (int argc, char **argv, const char *name, double def) {
  const char *text = option(argc, argv, name);
  return text == NULL ? def : atof(text);
}

int main (int argc, char **argv) {
  double begin = now(), end = begin + number(argc, argv, "--seconds", 10);
  long count = (long)number(argc, argv, "--count", -1);
  long crashes = 0;
  const char *seed = option(argc, argv, "--seed");
  fuzz = mmap(NULL, sizeof(*fuzz), PROT_READ | PROT_WRITE,
              MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (fuzz == MAP_FAILED) return 2;
  strcpy(fuzz->dir, "/tmp/llsocket-fuzz-XXXXXX");
  if (mkdtemp(fuzz->dir) == NULL) return 2;
  fuzz->seed = strtoull(seed == NULL ? "1" : seed, NULL, 10);
  fuzz->sequence = (long)number(argc, argv, "--first", 0);
  if (count >= 0) count += fuzz->sequence;
  snprintf(fuzz->name, sizeof(fuzz->name), "%s",
           option(argc, argv, "--name") ? option(argc, argv, "--name")
                                        : "generator");
  fuzz->verbose = option(argc, argv, "--verbose") != NULL;
  for (;;) {
    pid_t pid = fork();
    int status;
    if (pid == -1) return 2;
    if (pid == 0) exit(child(count, end));
    status = watch(pid);
    if (status == 0) break;
    tell_crash(status);
    fuzz->sequence++;
    if (++crashes == MAX_CRASHES) break;
  }
  remove_names();
  rmdir(fuzz->dir);
  printf("%s: seed %llu, %ld sequences, %ld calls, %ld findings, "
         "%ld crashes, %.0f s%s\n", fuzz->name, fuzz->seed, fuzz->sequence,
         fuzz->calls, fuzz->findings, crashes, now() - begin,
         fuzz->isolated ? "" : " (not isolated)");
  return fuzz->findings + crashes > 0;
}
