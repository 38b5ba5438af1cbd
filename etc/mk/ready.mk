# SPDX-License-Identifier: MIT
# make bench-ready [LUA_VERSION=jit] [SECONDS=1.5]    see bench/ready.lua

bench-ready-modules: $(OUT)/llsocket.so $(OUT)/cready.so

bench-ready: bench-ready-modules
	@LUA_PATH='lua/?.lua;;' LUA_CPATH='./$(OUT)/?.so;;' \
	  "$$(sh etc/lua.sh bin $(LUA_VERSION))" bench/ready.lua $(SECONDS)

$(OUT)/cready.so: bench/ready.c $(OUT)/obj/flags
	$(CC) $(LIBFLAG) $(ALL_LDFLAGS) -std=gnu99 $(WARN) -fPIC $(CFLAGS) \
	  $(INCLUDE) -o $@ $<

.PHONY: bench-ready bench-ready-modules

# The suite's specs of pollers with a small kqueue(2) in the module.
check-kqueue:
	@+$(MAKE) -s --no-print-directory check VARIANT=kqueue \
	  LUAS='$(if $(filter file default,$(origin LUAS)),5.4,$(LUAS))' \
	  SRCS='$(SRCS) ../test/c/kqueue.c' \
	  CPPFLAGS='-DLLS_KQUEUE -Itest/c/kqueue -Dclose=standin_close' \
	  SPEC='$(or $(SPEC_KQUEUE),test/poller_spec.lua test/poller_reuse_spec.lua \
	  test/poller_collect_spec.lua \
	  test/poller_model_spec.lua)'

.PHONY: check-kqueue
