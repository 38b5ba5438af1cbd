# SPDX-License-Identifier: MIT
# Load and endurance, on loopback; test/load/main.lua tells more.
#
#   make load [QUICK=1] [LUA_VERSION=jit] [PART=cycles]
#   make soak [SECONDS=600] [SEED=n] [LUA_VERSION=jit]

LOAD = LUA_PATH='lua/?.lua;./?.lua;;' LUA_CPATH='$(OUT)/?.so;;' \
  "$$(sh etc/lua.sh bin $(LUA_VERSION))" test/load/main.lua

load:
	@sh etc/install-packages.sh compiler $(LUA_VERSION)
	@+$(MAKE) -s --no-print-directory load-tools
	@QUICK='$(QUICK)' $(LOAD) load $(PART)

soak:
	@sh etc/install-packages.sh compiler $(LUA_VERSION)
	@+$(MAKE) -s --no-print-directory load-tools
	@$(LOAD) soak '$(or $(SECONDS),600)' '$(SEED)'

load-tools: $(OUT)/llsocket.so $(OUT)/loadtools.so

# It stays loaded to the end, as the module does: its signal handler must.
$(OUT)/loadtools.so: test/c/loadtools.c $(OUT)/obj/flags
	$(CC) $(LIBFLAG) $(ALL_LDFLAGS) -std=c99 $(WARN) -fvisibility=hidden \
	  -fPIC $(CFLAGS) $(INCLUDE) -o $@ $<

.PHONY: load soak load-tools
