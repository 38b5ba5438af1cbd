/* SPDX-License-Identifier: MIT */
/* What some bytes are. Known to codec.c and codecread.c, which turn them into
   values and back, and to the generated rows, which say it; nobody else
   includes this. */
#ifndef LLS_KINDS_H
#define LLS_KINDS_H

enum lls_kind {
  /* Integers of 1, 2, 4 or 8 bytes. Most rows have one of the first four, and
     the codec relies on it that these come first. */
  LLS_BOOLEAN,    /* 0 or not */
  LLS_COUNT,      /* an int that a program sets to 0 or more */
  LLS_OCTET,      /* 0 to 255, in 1 or 4 bytes */
  LLS_SIGNED,
  LLS_DESCRIPTOR,
  LLS_UNSIGNED,
  LLS_INTERFACE,  /* its index; set by name or an IPv4 address of it too;
                     `shift`: network's order */
  LLS_NETWORK,    /* unsigned, in the network's order; the last integer */
  LLS_BITS,       /* `bits` bits of a byte, from the bit `shift` on */
  LLS_SECONDS,    /* struct timeval, a length of time: a number */
  LLS_TIMEVAL,    /* a time of day: {sec=, nsec=}, nil when it is 0 */
  LLS_TIMESPEC,
  LLS_NANOSECONDS,  /* the same in an integer of 8 bytes */
  LLS_LINGER,     /* struct linger: seconds, nil when it is off */
  LLS_TEXT,       /* ends with a NUL byte, or where the bytes end */
  LLS_BYTES,      /* as many as there are */
  LLS_COUNTED,    /* an integer of 4 bytes, and so many bytes */
  LLS_PATH,       /* as text, but a NUL byte in front begins a name of bytes */
  LLS_IPV4,       /* the numeric address as text */
  LLS_IPV6,
  LLS_HWADDR,     /* bytes as `02:00:00:00:00:01` */
  LLS_LLADDR,     /* the same behind a byte that tells their number */
  LLS_SOCKADDR,   /* an address object */
  LLS_DEVICE,     /* an interface's name; set by its index or an IPv4 address of
                     it too */
  LLS_STRUCT      /* a table of `fields` */
};

#endif
