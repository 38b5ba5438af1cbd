# SPDX-License-Identifier: MIT
# How fast it is; doc/performance.md tells about it.
#
#   make bench [WORK=udp] [LUA="5.4 jit"] [QUICK=1]   times, against C
#   make bench PART=servers [QUICK=1]   servers as processes, and nginx;
#                               PART=works is the rest alone
#   make bench-ready [LUA_VERSION=jit] [SECONDS=1.5]    see bench/ready.lua
#   make counts [UPDATE=1]      instructions, allocations and system calls
#   make performance            doc/performance.md from the committed figures

BENCH_PARTS = $(if $(filter file default,$(origin PART)),works \
  $(if $(WORK)$(LUA),,servers),$(PART))
BENCH_LUAS = $(subst luajit,jit,$(or $(LUA),5.4 jit))

bench:
	@+for part in $(BENCH_PARTS); do \
	  $(MAKE) -s --no-print-directory bench-$$part || exit 1; done

bench-works:
	@sh etc/install-packages.sh compiler bench 5.4 $(BENCH_LUAS)
	@+for v in 5.4 $(BENCH_LUAS); do $(MAKE) -s --no-print-directory \
	  LUA_VERSION=$$v LUA_INCDIR= bench-modules || exit 1; done
	@"$$(sh etc/lua.sh bin 5.4)" bench/main.lua '$(BENCH_LUAS)' '$(WORK)' \
	  '$(QUICK)'

bench-servers:
	@sh etc/install-packages.sh compiler bench servers 5.1 5.4 jit
	@+for v in 5.4 jit; do $(MAKE) -s --no-print-directory \
	  LUA_VERSION=$$v LUA_INCDIR= bench-ready-modules || exit 1; done
	@+$(MAKE) -s --no-print-directory build/bench/client build/bench/epoll
	@"$$(sh etc/lua.sh bin 5.4)" bench/servers/main.lua '$(QUICK)'

build/bench/%: bench/servers/%.c
	@mkdir -p build/bench
	$(CC) -std=gnu99 $(WARN) -O2 -o $@ $<

counts:
	@sh etc/install-packages.sh compiler bench 5.4
	@+$(MAKE) -s --no-print-directory LUA_VERSION=5.4 LUA_INCDIR= count-program
	@bench/count.sh build/5.4/count './build/5.4/?.so' build/counts
	@"$$(sh etc/lua.sh bin 5.4)" bench/counts.lua build/counts \
	  bench/counts.txt $(if $(UPDATE),update)

performance:
	@sh etc/install-packages.sh bench 5.4
	@"$$(sh etc/lua.sh bin 5.4)" bench/page.lua

bench-modules: $(OUT)/llsocket.so $(OUT)/cref.so

CREF = bench/cref.c bench/crefloops.c bench/crefbatch.c bench/crefbare.c

$(OUT)/cref.so: $(CREF) bench/cref.h $(OUT)/obj/flags
	$(CC) $(LIBFLAG) -std=c99 $(WARN) -fvisibility=hidden -fPIC $(CFLAGS) \
	  $(INCLUDE) -o $@ $(CREF)

count-program: bench-modules $(OUT)/count

$(OUT)/count: bench/count.c $(OUT)/obj/flags
	$(CC) -std=c99 $(WARN) $(CFLAGS) $(INCLUDE) -o $@ $< \
	  -llua$(LUA_VERSION) -ldl

bench-ready-modules: $(OUT)/llsocket.so $(OUT)/cready.so

bench-ready: bench-ready-modules
	@LUA_PATH='lua/?.lua;;' LUA_CPATH='./$(OUT)/?.so;;' \
	  "$$(sh etc/lua.sh bin $(LUA_VERSION))" bench/ready.lua $(SECONDS)

$(OUT)/cready.so: bench/ready.c $(OUT)/obj/flags
	$(CC) $(LIBFLAG) $(ALL_LDFLAGS) -std=gnu99 $(WARN) -fPIC $(CFLAGS) \
	  $(INCLUDE) -o $@ $<

.PHONY: bench bench-works bench-servers bench-ready counts performance \
  bench-modules bench-ready-modules count-program
