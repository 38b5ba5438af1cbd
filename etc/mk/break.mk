# SPDX-License-Identifier: MIT
# make break [PART="memory system calls load"] [SECONDS=60] [SEED=n] [LUAS=...]
# What must not break it: failing allocations, failing system calls, random
# calls, many connections. test/break/run tells more of the parts.

PART ?= memory system calls
TARGETS ?= control address iovec codec
BREAK_LUAS = $(if $(filter file default,$(origin LUAS)),,$(LUAS))

break:
	@sh etc/install-packages.sh compiler fuzz binutils $(ALL_LUAS)
	@+PART='$(PART)' LUAS='$(BREAK_LUAS)' FUZZ_SECONDS='$(SECONDS)' \
	  SEED='$(SEED)' TARGETS='$(TARGETS)' VARIANT='$(VARIANT)' \
	  QUICK='$(QUICK)' MAKE='$(MAKE)' test/break/run

break-tools: $(OUT)/llsocket.so $(OUT)/oom $(OUT)/faults.so \
  $(OUT)/loadtools.so

LUA_LIB = $(if $(filter jit,$(LUA_VERSION)),-lluajit-5.1,-llua$(LUA_VERSION))
TOOL = $(CC) -std=gnu99 $(WARN) $(CFLAGS) $(CFLAGS_$(VARIANT)) $(INCLUDE)

# The module finds Lua in the program, which has it from Debian's library.
$(OUT)/oom: test/c/oom.c test/c/blocks.h $(OUT)/obj/flags
	$(TOOL) -o $@ $< $(LDFLAGS) $(LDFLAGS_$(VARIANT)) $(LUA_LIB) -ldl

# Its names of Lua's functions are found in the interpreter.
$(OUT)/faults.so: test/c/faults.c $(OUT)/obj/flags
	$(TOOL) -fPIC -shared -o $@ $< -ldl

# It stays loaded to the end, as the module does: its signal handler must.
$(OUT)/loadtools.so: test/c/loadtools.c $(OUT)/obj/flags
	$(TOOL) $(LIBFLAG) $(ALL_LDFLAGS) -fvisibility=hidden -fPIC -o $@ $<

# The random calls: a program with Lua and the module in it.
FUZZ_DRIVER = test/fuzz/driver.c test/fuzz/probe.c

$(OUT)/fuzz: $(FUZZ_DRIVER) test/fuzz/probe.h $(OBJS)
	$(TOOL) $(if $(filter jit,$(LUA_VERSION)),-DLUAJIT) -o $@ \
	  $(FUZZ_DRIVER) $(OBJS) $(LUA_LIB) -lm -ldl

fuzz-driver: $(OUT)/fuzz

# The coverage-guided targets, VARIANT=guided with clang. The linker puts
# their own functions in the place of the system calls that bring the bytes.
CFLAGS_guided = -g -O1 -fno-omit-frame-pointer \
  -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all
LDFLAGS_guided = -fsanitize=address,undefined
WRAP_control = recvmsg sendmsg close
WRAP_address = getsockname getpeername recvfrom recvmsg sendto sendmsg \
  connect bind if_indextoname
WRAP_iovec = readv send recv
WRAP_codec = getsockopt setsockopt if_nametoindex
FUZZ_TARGETS = $(TARGETS:%=$(OUT)/%)

$(FUZZ_TARGETS): $(OUT)/%: test/fuzz/%.c test/fuzz/target.c \
    test/fuzz/target.h $(OBJS)
	$(TOOL) -fsanitize=fuzzer -Isrc -o $@ $< test/fuzz/target.c $(OBJS) \
	  $(WRAP_$*:%=-Wl,--wrap=%) $(LUA_LIB) -lm -ldl

fuzz-targets: $(FUZZ_TARGETS)

# Lua states in several threads, for `make check VARIANT=tsan`; the race is one
# that the sanitizer must find.
THREADS_OUT = build/threads-5.4
THREADS = test/c/threads.c $(SRCS:%=src/%)
THREADS_CC = $(CC) -std=gnu99 -g $(WARN) -Isrc $(CPPFLAGS) -isystem \
  $$(sh etc/lua.sh inc 5.4)
THREADS_LIBS = -llua5.4 -lpthread -lm -ldl

threads: FORCE
	@mkdir -p $(THREADS_OUT)
	$(THREADS_CC) -O1 -fsanitize=thread -o $(THREADS_OUT)/threads \
	  $(THREADS) $(THREADS_LIBS)
	$(THREADS_CC) -O1 -fsanitize=thread -DRACE -o $(THREADS_OUT)/race \
	  $(THREADS) $(THREADS_LIBS)
	$(THREADS_CC) -O2 -o $(THREADS_OUT)/plain $(THREADS) $(THREADS_LIBS)

.PHONY: break break-tools fuzz-driver fuzz-targets threads
