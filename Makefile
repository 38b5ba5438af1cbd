# SPDX-License-Identifier: MIT
# Needs GNU make (gmake on the BSDs), a C compiler and Lua's headers.
#
#   make [LUA_VERSION=5.1|5.2|5.3|5.4|jit]   build/<version>/llsocket.so
#   make install [PREFIX=dir] [DESTDIR=dir]  see below for the directories
#   make demo                                builds and runs the demonstration
#   make check [LUAS="5.4 jit"] [SPEC=file]  the suite on every Lua
#   make sanitize                            the suite under ASan and UBSan
#   make lint                                warnings, analysers, fresh files
#   make installcheck                        make install and LuaRocks
#   make generate                            what follows from facts/ and docs
#   make clean

# The only list of sources.
SRCS = llsocket.c \
  os/linux.c os/bsd.c os/common.c os/threads.c \
  base/args.c base/answer.c base/memory.c base/strerror.c base/errno.c \
  base/constants.c base/codec.c base/codecread.c base/rows.c \
  addr/addrinfo.c addr/inet.c addr/unix.c addr/device.c addr/resolver.c \
  addr/fields.c \
  data/block.c data/buffer.c data/frames.c data/gather.c data/iovec.c \
  sock/socket.c sock/connect.c sock/transfer.c sock/into.c sock/wait.c \
  sock/option.c sock/rawoption.c sock/filter.c sock/mcast.c sock/describe.c \
  msg/cmsghdr.c msg/cmsghdrs.c msg/msghdr.c msg/message.c msg/control.c \
  msg/batch.c msg/batchcall.c msg/batchcontrol.c \
  ffi/ffi.c gen/constants.c gen/rows.c

# Which Luas the suite runs on.
ALL_LUAS = 5.1 5.2 5.3 5.4 jit
LUAS ?= $(ALL_LUAS)
SPEC ?= test

# --- which Lua ---------------------------------------------------------------

# LuaRocks gives the directory of the headers, and they know their version. An
# empty LUA_VERSION is none, also on the command line.
ifdef LUA_INCDIR
  ifndef LUA_VERSION
    override LUA_VERSION := $(shell if [ -f '$(LUA_INCDIR)/luajit.h' ]; then echo jit; \
      else sed -n 's/.*LUA_VERSION_NUM[[:space:]]*50\([0-9]\).*/5.\1/p' \
      '$(LUA_INCDIR)/lua.h'; fi)
  endif
endif
ifndef LUA_VERSION
  override LUA_VERSION := $(shell sh etc/lua.sh version)
endif
ifeq ($(LUA_INCDIR),)
  override LUA_INCDIR := $(shell sh etc/lua.sh inc $(LUA_VERSION))
endif
LUA_ABI = $(if $(filter jit,$(LUA_VERSION)),5.1,$(LUA_VERSION))

# --- flags -------------------------------------------------------------------

WARN = -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion
CFLAGS ?= -O2
ALL_CFLAGS = -std=c99 $(WARN) -fvisibility=hidden -fPIC

ifeq ($(shell uname -s),Darwin)
  LIBFLAG ?= -bundle -undefined dynamic_lookup
else
  ALL_CFLAGS += -fno-plt
  LIBFLAG ?= -shared
  # LuaJIT unloads a module before the last finalizers of its objects ran.
  ALL_LDFLAGS = -Wl,-z,nodelete -pthread
endif

# A variant is another way to compile, kept in directories of its own.
VARIANT =
CFLAGS_sanitize = -g -O1 -fno-omit-frame-pointer \
  -fsanitize=address,undefined -fno-sanitize-recover=all
LDFLAGS_sanitize = -fsanitize=address,undefined
# As on a system without the calls for many messages.
CFLAGS_loops = -DOS_LOOPS
CFLAGS_coverage = -g -O0 --coverage
LDFLAGS_coverage = --coverage

# As system headers, so that Lua's own macros are not what we are warned about.
INCLUDE = $(if $(filter-out /usr/include,$(LUA_INCDIR)),-isystem $(LUA_INCDIR))
COMPILE = $(CC) $(ALL_CFLAGS) -Isrc $(CPPFLAGS) $(CFLAGS) $(CFLAGS_$(VARIANT)) \
  $(INCLUDE)
LINK = $(CC) $(LIBFLAG) $(ALL_LDFLAGS) $(CFLAGS) $(LDFLAGS) \
  $(LDFLAGS_$(VARIANT))

# --- build -------------------------------------------------------------------

OUT = build/$(if $(VARIANT),$(VARIANT)-)$(LUA_VERSION)
OBJS = $(SRCS:%.c=$(OUT)/obj/%.o)

all: $(OUT)/llsocket.so

$(OUT)/llsocket.so: $(OBJS)
	$(LINK) -o $@ $(OBJS)

$(OUT)/obj/%.o: src/%.c $(OUT)/obj/flags
	@mkdir -p $(@D)
	$(COMPILE) -MMD -MP -c -o $@ $<

# Other flags, another compiler or another list: everything is built again.
$(OUT)/obj/flags: FORCE
	@[ -n '$(LUA_INCDIR)' ] || sh etc/lua.sh missing '$(LUA_VERSION)'
	@mkdir -p $(@D)
	@echo '$(COMPILE) : $(LINK) : $(SRCS)' | cmp -s - $@ || \
	  echo '$(COMPILE) : $(LINK) : $(SRCS)' > $@

-include $(OBJS:.o=.d)

# --- install -----------------------------------------------------------------

PREFIX ?= /usr/local
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_ABI)
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_ABI)

install: all
	mkdir -p '$(DESTDIR)$(INST_LIBDIR)' '$(DESTDIR)$(INST_LUADIR)'
	install -m 755 $(OUT)/llsocket.so '$(DESTDIR)$(INST_LIBDIR)'
	cd lua && find . -name '*.lua' | while read -r file; do \
	  mkdir -p "$(DESTDIR)$(INST_LUADIR)/$$(dirname "$$file")" && \
	  install -m 644 "$$file" "$(DESTDIR)$(INST_LUADIR)/$$file" || exit 1; \
	done

clean:
	rm -rf build

# --- checks ------------------------------------------------------------------

# Several Luas in one make, for -j.
luas: $(LUAS:%=lua-%)

lua-%:
	@$(MAKE) --no-print-directory LUA_VERSION=$* LUA_INCDIR= all

check:
	@sh etc/install-packages.sh compiler check $(LUAS)
	@+LUAS='$(LUAS)' SPEC='$(SPEC)' MAKE='$(MAKE)' test/run

# ASan finds nothing in LuaJIT's machine code, and its allocator hides leaks.
SANITIZE_LUAS = $(if $(filter file default,$(origin LUAS)),5.4 5.1,$(LUAS))

sanitize:
	@sh etc/install-packages.sh compiler check $(SANITIZE_LUAS)
	@+LUAS='$(SANITIZE_LUAS)' SPEC='$(SPEC)' MAKE='$(MAKE)' \
	  VARIANT=sanitize test/run

# The result of `make install` and of LuaRocks, used from outside.
installcheck:
	@sh etc/install-packages.sh compiler ci $(LUAS)
	@+LUAS='$(LUAS)' MAKE='$(MAKE)' test/installed.sh

lint:
	@sh etc/install-packages.sh compiler lint $(ALL_LUAS)
	@+MAKE='$(MAKE)' SRCS='$(SRCS)' etc/lint.sh

# The newest Lua that is there, or else 5.4.
demo:
	@sh etc/lua.sh ready >/dev/null || sh etc/install-packages.sh 5.4
	@sh etc/install-packages.sh compiler
	@v=$$(sh etc/lua.sh ready) && $(MAKE) -s LUA_VERSION=$$v all && \
	  LUA_PATH='lua/?.lua;;' LUA_CPATH="build/$$v/?.so;;" \
	  "$$(sh etc/lua.sh bin $$v)" examples/demo.lua

generate:
	@"$$(sh etc/lua.sh bin $$(sh etc/lua.sh ready))" etc/generate.lua

include etc/mk/*.mk

FORCE:

.PHONY: all install clean luas check sanitize installcheck lint demo \
  generate FORCE
.DELETE_ON_ERROR:
