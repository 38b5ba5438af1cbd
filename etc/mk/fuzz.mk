# SPDX-License-Identifier: MIT
# make fuzz [SECONDS=n] [SEED=s] [LUAS=...] [TARGETS=...]    see test/fuzz/run

FUZZ_LUAS = $(if $(filter file default,$(origin LUAS)),5.4 5.1 5.2 5.3 jit,\
  $(LUAS))
TARGETS ?= control address iovec

fuzz:
	@sh etc/install-packages.sh compiler fuzz $(ALL_LUAS)
	@+FUZZ_SECONDS='$(SECONDS)' SEED='$(SEED)' TARGETS='$(TARGETS)' \
	  LUAS='$(FUZZ_LUAS)' MAKE='$(MAKE)' test/fuzz/run

# The random calls: a program with Lua and the module in it.
FUZZ_LIB = $(if $(filter jit,$(LUA_VERSION)),-lluajit-5.1,-llua$(LUA_VERSION))
FUZZ_DRIVER = test/fuzz/driver.c test/fuzz/probe.c
FUZZ_COMPILE = $(CC) -std=gnu99 $(WARN) $(CFLAGS) $(CFLAGS_$(VARIANT)) \
  $(INCLUDE)

$(OUT)/fuzz: $(FUZZ_DRIVER) test/fuzz/probe.h $(OBJS)
	$(FUZZ_COMPILE) $(if $(filter jit,$(LUA_VERSION)),-DLUAJIT) -o $@ \
	  $(FUZZ_DRIVER) $(OBJS) $(FUZZ_LIB) -lm -ldl

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
FUZZ_TARGETS = $(OUT)/control $(OUT)/address $(OUT)/iovec

$(FUZZ_TARGETS): $(OUT)/%: test/fuzz/%.c test/fuzz/target.c \
    test/fuzz/target.h $(OBJS)
	$(FUZZ_COMPILE) -fsanitize=fuzzer -o $@ $< test/fuzz/target.c $(OBJS) \
	  $(WRAP_$*:%=-Wl,--wrap=%) $(FUZZ_LIB) -lm -ldl

fuzz-targets: $(FUZZ_TARGETS)

.PHONY: fuzz fuzz-driver fuzz-targets
