/* SPDX-License-Identifier: MIT */
/* Loaded into the interpreter with the sanitizers' library: the commands that
   tests run shall not inherit it. */

#include <stdlib.h>

__attribute__((constructor)) static void forget (void) {
  unsetenv("LD_PRELOAD");
}
