/* SPDX-License-Identifier: MIT */
/*
** The codec: typed bytes and the Lua value that they are.
**
** The value of an option, the data of a control message, the fields of an
** address and a structure such as tcp_info are the same thing to a program:
** bytes that the system writes or reads, and a Lua value. A row says what the
** bytes are, lls_pushvalue makes the value and lls_readvalue the bytes, and
** nothing else in the library knows a layout. Rows are data in facts/, from
** which `make generate` writes src/gen/.
**
** What must hold. The bytes may come from a peer or from a kernel that is
** older or newer than this file: only those inside `len` are read, at any
** alignment; a structure that is shorter gives fewer fields, a longer one is
** read as far as it is known. An integer that is shorter than its row is
** read in the width that it has (Linux tells IP_TOS in one byte and takes it
** in four). Fields that a program leaves out are 0, a field that is unknown
** is an error, and so is each wrong value, by the field's name.
**
** How to use it. `row->value` is the type of a row's bytes. To read what a
** system wrote: lls_pushvalue(L, &row->value, bytes, len); the bytes must
** stay where they are while Lua allocates, so they are on the C stack or in
** memory that Lua's stack holds. To write: size = lls_valuesize(L, i, arg,
** within, &row->value) bytes of room, then lls_readvalue into it; both are
** part of reading the arguments, and may run Lua. Descriptors that are pushed
** belong to the caller of the Lua function as soon as nothing can fail.
*/
#ifndef LLS_CODEC_H
#define LLS_CODEC_H

#include "base/base.h"

struct lls_field {
  const char *name;
  const struct lls_field *fields;  /* of a structure; a NULL name ends them */
  unsigned short offset;  /* within the structure that it is in */
  unsigned short size;    /* of one value; 0: as many bytes as there are */
  unsigned short count;   /* of an array; LLS_ANY: as many as fit */
  unsigned char kind;     /* enum lls_kind */
  unsigned char shift, bits;
};
#define LLS_ONE  0  /* the count of what is no array */
#define LLS_ANY  0xffff

/* Pushes the value of `len` bytes: nil where they are too few. */
void lls_pushvalue (lua_State *L, const struct lls_field *f, const void *bytes,
                    size_t len);

/* The field whose path within the structure f is `path` (`a.b`), and where the
   structure begins that has it; or NULL. And its value, of the bytes of f. */
const struct lls_field *lls_fieldnamed (const struct lls_field *f,
                                        const char *path, size_t *base);
void lls_pushfield (lua_State *L, const struct lls_field *f, size_t base,
                    const void *bytes, size_t len);

/* How many bytes the value at i (an absolute index) needs at most; and those
   bytes, of which there must be room for so many: how many there are. Errors
   are those of the argument `arg` of the running function; `within` is the
   name of the field that the value is in, or NULL when it is the argument
   itself. What only the system can judge (an interface that there is not, a
   path that is too long) is LLS_REFUSED, and errno says why. */
#define LLS_REFUSED  ((size_t)-1)
size_t lls_valuesize (lua_State *L, int i, int arg, const char *within,
                      const struct lls_field *f);
size_t lls_readvalue (lua_State *L, int i, int arg, const char *within,
                      const struct lls_field *f, void *bytes, size_t room);

extern const struct lls_field lls_cint;  /* any C int */

/* A control message. */
struct lls_control {
  struct lls_field value;  /* its name is the message's */
  int level, type;
};
/* By what the system tells, and by its name; NULL where there is none. */
const struct lls_control *lls_controlof (int level, int type);
const struct lls_control *lls_controlnamed (const char *name);

/* The address of a family: a structure, with the family itself left out. */
struct lls_family {
  struct lls_field value;
  int family;
  unsigned short size;  /* of the whole address; a path may be shorter */
};
const struct lls_family *lls_familyof (int family);

/* An option of sockets. With a twin it is one of IPv4, and the twin is IPv6's.
   Systems answer ENOPROTOOPT to an option that none has. */
enum { LLS_READONLY = 1, LLS_WRITEONLY };
#define LLS_ABSENT  (-1)
struct lls_option {
  struct lls_field value;
  int level, option;
  const struct lls_option *twin;
  unsigned char access;
};
const struct lls_option *lls_optionnamed (const char *name);

/* Pairs of level and option that are safe, or with the reason refused. A last
   that is below the first ends them. */
struct lls_pairs {
  int level, first, last;
  const char *refused;
};
extern const struct lls_pairs lls_pairs[];

/* gen/rows.c: a NULL name ends the first two; options are sorted by name. */
extern const struct lls_control lls_controls[];
extern const struct lls_family lls_families[];
extern const struct lls_option lls_options[];
extern const size_t lls_noptions;

#endif
