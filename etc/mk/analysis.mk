# SPDX-License-Identifier: MIT
#   make threads     Lua states in several threads, under ThreadSanitizer
#   make valgrind    the suite under memcheck
#   make analyze     gcc's -fanalyzer

THREADS_OUT = build/threads-5.4
THREADS_SRC = test/c/threads.c $(SRCS:%=src/%)
THREADS_CC = $(CC) -std=gnu99 -g $(WARN) -Isrc $(CPPFLAGS) -isystem \
  $$(sh etc/lua.sh inc 5.4)
THREADS_LIBS = -llua5.4 -lpthread -lm -ldl

threads: $(THREADS_SRC) FORCE
	@sh etc/install-packages.sh compiler gcc 5.4
	@mkdir -p $(THREADS_OUT)
	$(THREADS_CC) -O1 -fsanitize=thread -o $(THREADS_OUT)/threads \
	  $(THREADS_SRC) $(THREADS_LIBS)
	$(THREADS_CC) -O1 -fsanitize=thread -DRACE -o $(THREADS_OUT)/race \
	  $(THREADS_SRC) $(THREADS_LIBS)
	$(THREADS_CC) -O2 -o $(THREADS_OUT)/plain $(THREADS_SRC) \
	  $(THREADS_LIBS)
	@OUT=$(THREADS_OUT) test/threads/run.sh

valgrind:
	@sh etc/install-packages.sh compiler check valgrind 5.4
	@+$(MAKE) -s --no-print-directory LUA_VERSION=5.4 LUA_INCDIR= \
	  VARIANT=valgrind all
	@test/valgrind.sh

CFLAGS_valgrind = -g -O1

analyze:
	@sh etc/install-packages.sh compiler gcc 5.4
	@SRCS='$(SRCS)' etc/analysis/gcc.sh

.PHONY: threads valgrind analyze
