/* SPDX-License-Identifier: MIT */
/* What the load tests need and Lua lacks: signals, limits, a clock, contents
   that depend on the position, and checksums that cost little. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>
#include <lua.h>
#include <lauxlib.h>

#define PIECE  (1 << 20)  /* the most that fill gives at once */

static unsigned char piece[PIECE];
static uint32_t crc_table[4][256];
static volatile sig_atomic_t caught;

static const struct { const char *name; int number; } signals[] = {
  {"ALRM", SIGALRM}, {"CONT", SIGCONT}, {"STOP", SIGSTOP}, {"TERM", SIGTERM},
  {"USR1", SIGUSR1}, {"USR2", SIGUSR2}
};

static int check_signal (lua_State *L, int i) {
  const char *name = luaL_checkstring(L, i);
  size_t k;
  for (k = 0; k < sizeof(signals) / sizeof(signals[0]); k++)
    if (strcmp(signals[k].name, name) == 0) return signals[k].number;
  return luaL_argerror(L, i, "unknown signal");
}

static void on_signal (int number) {
  (void)number;
  caught++;
}

/* catch(name): counts it, without SA_RESTART, so that it ends system calls. */
static int tool_catch (lua_State *L) {
  struct sigaction act;
  memset(&act, 0, sizeof(act));
  act.sa_handler = on_signal;
  lua_pushboolean(L, sigaction(check_signal(L, 1), &act, NULL) == 0);
  return 1;
}

static int tool_caught (lua_State *L) {
  lua_pushinteger(L, caught);
  return 1;
}

/* kill(pid, name): false when there is no such process. */
static int tool_kill (lua_State *L) {
  pid_t pid = (pid_t)luaL_checkinteger(L, 1);
  luaL_argcheck(L, pid > 1, 1, "not a process");
  lua_pushboolean(L, kill(pid, check_signal(L, 2)) == 0);
  return 1;
}

static int tool_pid (lua_State *L) {
  lua_pushinteger(L, getpid());
  lua_pushinteger(L, getppid());
  return 2;
}

static int tool_now (lua_State *L) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  lua_pushnumber(L, (lua_Number)t.tv_sec + (lua_Number)t.tv_nsec / 1e9);
  return 1;
}

static int tool_sleep (lua_State *L) {
  lua_Number s = luaL_checknumber(L, 1);
  struct timespec t;
  t.tv_sec = (time_t)s;
  t.tv_nsec = (long)((s - (lua_Number)t.tv_sec) * 1e9);
  nanosleep(&t, NULL);
  return 0;
}

/* limit([n]): sets how many descriptors this process may have; that, and the
   most that it could ask for. */
static int tool_limit (lua_State *L) {
  struct rlimit r;
  getrlimit(RLIMIT_NOFILE, &r);
  if (!lua_isnoneornil(L, 1)) {
    r.rlim_cur = (rlim_t)luaL_checkinteger(L, 1);
    if (setrlimit(RLIMIT_NOFILE, &r) == -1)
      return luaL_error(L, "setrlimit: %s", strerror(errno));
  }
  lua_pushnumber(L, (lua_Number)r.rlim_cur);
  lua_pushnumber(L, (lua_Number)r.rlim_max);
  return 2;
}

/* descriptors([n]): how many of the first n (32768) are open, without making
   one. */
static int tool_descriptors (lua_State *L) {
  int fd, n = 0, most = (int)luaL_optinteger(L, 1, 32768);
  for (fd = 0; fd < most; fd++)
    if (fcntl(fd, F_GETFD) != -1) n++;
  lua_pushinteger(L, n);
  return 1;
}

/* Eight bytes of the content that has this key. */
static uint64_t word_at (uint64_t key, uint64_t index) {
  uint64_t x = (index + key * 0x9e3779b97f4a7c15u) * 0xbf58476d1ce4e5b9u;
  x ^= x >> 29;
  x *= 0x94d049bb133111ebu;
  return x ^ (x >> 32);
}

static void generate (uint64_t key, uint64_t at, size_t n) {
  unsigned char *to = piece;
  while (n > 0) {
    uint64_t word = word_at(key, at / 8);
    size_t skip = at % 8, len = 8 - skip;
    if (n >= 8 && skip == 0)
      memcpy(to, &word, 8);
    else {
      if (len > n) len = n;
      memcpy(to, (unsigned char *)&word + skip, len);
    }
    to += len;
    at += len;
    n -= len;
  }
}

/* fill(key, at, n): n bytes of a content, from a position on. */
static int tool_fill (lua_State *L) {
  uint64_t key = (uint64_t)luaL_checknumber(L, 1);
  uint64_t at = (uint64_t)luaL_checknumber(L, 2);
  lua_Integer n = luaL_checkinteger(L, 3);
  luaL_argcheck(L, n >= 0 && n <= PIECE, 3, "too much");
  generate(key, at, (size_t)n);
  lua_pushlstring(L, (const char *)piece, (size_t)n);
  return 1;
}

/* wrong(key, at, str): where str is not what stands there; nil if it is. */
static int tool_wrong (lua_State *L) {
  uint64_t key = (uint64_t)luaL_checknumber(L, 1);
  uint64_t at = (uint64_t)luaL_checknumber(L, 2);
  size_t len, i;
  const unsigned char *s = (const void *)luaL_checklstring(L, 3, &len);
  while (len > 0) {
    size_t n = len < PIECE ? len : PIECE;
    generate(key, at, n);
    if (memcmp(s, piece, n) != 0) {
      for (i = 0; s[i] == piece[i]; ) i++;
      lua_pushnumber(L, (lua_Number)(at + i));
      return 1;
    }
    s += n;
    at += n;
    len -= n;
  }
  lua_pushnil(L);
  return 1;
}

static void make_crc_table (void) {
  uint32_t i, k, c;
  for (i = 0; i < 256; i++) {
    for (c = i, k = 0; k < 8; k++) c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
    crc_table[0][i] = c;
  }
  for (i = 0; i < 256; i++)
    for (k = 1; k < 4; k++) {
      c = crc_table[k - 1][i];
      crc_table[k][i] = crc_table[0][c & 255] ^ (c >> 8);
    }
}

/* crc(str [, crc]): CRC-32 as in zip, of what came before and of str. */
static int tool_crc (lua_State *L) {
  size_t len;
  const unsigned char *s = (const void *)luaL_checklstring(L, 1, &len);
  uint32_t c = ~(uint32_t)luaL_optnumber(L, 2, 0);
  for (; len >= 4; s += 4, len -= 4) {
    c ^= s[0] | (uint32_t)s[1] << 8 | (uint32_t)s[2] << 16
         | (uint32_t)s[3] << 24;
    c = crc_table[3][c & 255] ^ crc_table[2][c >> 8 & 255]
        ^ crc_table[1][c >> 16 & 255] ^ crc_table[0][c >> 24];
  }
  for (; len > 0; s++, len--) c = crc_table[0][(c ^ *s) & 255] ^ (c >> 8);
  lua_pushnumber(L, (lua_Number)(uint32_t)~c);
  return 1;
}

static const luaL_Reg functions[] = {
  {"catch", tool_catch}, {"caught", tool_caught}, {"kill", tool_kill},
  {"pid", tool_pid}, {"now", tool_now}, {"sleep", tool_sleep},
  {"limit", tool_limit}, {"descriptors", tool_descriptors},
  {"fill", tool_fill}, {"wrong", tool_wrong}, {"crc", tool_crc},
  {NULL, NULL}
};

int luaopen_loadtools (lua_State *L);

__attribute__((visibility("default")))
int luaopen_loadtools (lua_State *L) {
  const luaL_Reg *f;
  make_crc_table();
  lua_newtable(L);
  for (f = functions; f->name != NULL; f++) {
    lua_pushcfunction(L, f->func);
    lua_setfield(L, -2, f->name);
  }
  return 1;
}
