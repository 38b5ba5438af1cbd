# SPDX-License-Identifier: MIT
#   make oom [OOM_LUAS="5.1 5.4"]            memory errors, every one

# LuaJIT 2.1 takes no allocator of ours on 64-bit machines.
OOM_LUAS ?= 5.1 5.2 5.3 5.4

oom:
	@sh etc/install-packages.sh compiler $(OOM_LUAS)
	@+for v in $(OOM_LUAS); do $(MAKE) -s --no-print-directory \
	  LUA_VERSION=$$v LUA_INCDIR= oom-harness || exit 1; done
	@VARIANT='$(VARIANT)' test/oom/run.sh $(OOM_LUAS)

oom-harness: $(OUT)/llsocket.so $(OUT)/oom

# The module finds Lua in the program, which has it from Debian's library.
$(OUT)/oom: test/c/oom.c
	$(CC) -std=c99 $(WARN) $(CFLAGS) $(CFLAGS_$(VARIANT)) $(INCLUDE) -o $@ $< \
	  $(LDFLAGS) $(LDFLAGS_$(VARIANT)) -llua$(LUA_VERSION) -ldl

.PHONY: oom oom-harness
