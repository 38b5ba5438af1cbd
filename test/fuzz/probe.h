/* SPDX-License-Identifier: MIT */
/* What the driver and the functions that the generator calls share. */
#ifndef FUZZ_PROBE_H
#define FUZZ_PROBE_H

#define _GNU_SOURCE 1
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
#include <signal.h>

#define NOTES  60
#define NOTE_SIZE  400

/* In memory that the child and its parent have in common. */
struct fuzz_shared {
  unsigned long long seed;
  volatile long sequence, calls, findings, beat, notes;
  int isolated, verbose;
  char name[64], dir[64];
  char note[NOTES][NOTE_SIZE];
};
extern struct fuzz_shared *fuzz;

/* driver.c */
void fuzz_finding (const char *text);

/* probe.c */
void probe_setup (void);
void probe_begin (unsigned long long seed, long sequence);
lua_State *probe_newstate (void);
/* After the state was closed: whether a descriptor is lost. */
void probe_end (void);
int probe_found (void);
void probe_find (const char *text);
void probe_note (const char *text);
int luaopen_fuzz_probe (lua_State *L);

#endif
