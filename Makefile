# SPDX-License-Identifier: MIT
# Needs GNU make (gmake on the BSDs), a C compiler and Lua's headers.
#
#   make [LUA_VERSION=5.1|...|5.5|jit]       build/<version>/llsocket.so
#   make install [PREFIX=dir] [DESTDIR=dir]  see below for the directories
#   make dist                                build/llsocket-<version>.tar.gz
#   make demo                                builds and runs the demonstration
#   make check [LUAS="5.4 jit"] [SPEC=file] [VARIANT=asan|...]
#   make break [PART="memory system calls"]  hostile circumstances and calls
#   make everywhere [ON="i386 unstable"]     other processors, libcs, systems
#   make lint                                warnings, analysers, fresh files
#   make bench                               how fast it is
#   make generate                            what follows from facts/ and docs
#   make clean

# The only list of sources, floor by floor: the pages of the reference have the
# functions in this order.
SRCS = os/linux.c os/bsd.c os/common.c os/threads.c \
  base/class.c base/args.c base/answer.c base/memory.c base/strerror.c \
  base/errno.c base/constants.c base/codec.c base/codecread.c base/rows.c \
  addr/addrinfo.c addr/inet.c addr/unix.c addr/stale.c addr/device.c \
  addr/lookup.c addr/resolver.c addr/fields.c \
  data/block.c data/buffer.c data/frames.c data/gather.c data/iovec.c \
  sock/socket.c sock/owner.c sock/connect.c sock/transfer.c sock/into.c \
  sock/wait.c sock/luasocket.c sock/option.c sock/rawoption.c sock/filter.c \
  sock/mcast.c sock/describe.c sock/inherited.c \
  msg/cmsghdr.c msg/cmsghdrs.c msg/msghdr.c msg/message.c msg/control.c \
  msg/batch.c msg/batchread.c msg/batchcall.c msg/batchcontrol.c \
  ready/core.c ready/epoll.c ready/kqueue.c ready/pollset.c ready/poll.c \
  ready/poller.c ready/event.c \
  ffi/ffi.c gen/constants.c gen/rows.c llsocket.c

# What is written in Lua.
LUA_SRCS = llsocket/arguments.lua llsocket/attempt.lua llsocket/race.lua \
  llsocket/connect.lua llsocket/connector.lua llsocket/listen.lua

# Which Luas the suite runs on: 5.5 where it is installed.
ALL_LUAS := $(shell sh etc/lua.sh all)
LUAS ?= $(ALL_LUAS)
SPEC ?= test

# --- which Lua ---------------------------------------------------------------

# LuaRocks gives the directory of the headers, and they know their version. An
# empty LUA_VERSION is none, also on the command line.
ifdef LUA_INCDIR
  ifndef LUA_VERSION
    override LUA_VERSION := $(shell if [ -f '$(LUA_INCDIR)/luajit.h' ]; then echo jit; \
      else sed -n 's/.*LUA_VERSION_NUM[[:space:]]*50\([0-9]\).*/5.\1/p; \
      s/.*LUA_VERSION_MINOR_N[[:space:]]*\([0-9]\)$$/5.\1/p' \
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
CFLAGS_asan = -g -O1 -fno-omit-frame-pointer \
  -fsanitize=address,undefined -fno-sanitize-recover=all
LDFLAGS_asan = -fsanitize=address,undefined
# As on a system without the calls for many messages; and as on BSD, with a small
# kqueue(2) over epoll(7) in the module.
CFLAGS_loops = -DOS_LOOPS
CFLAGS_kqueue = -DLLS_KQUEUE -Itest/c/kqueue
LDFLAGS_kqueue = -Wl,--wrap=close
SRCS_kqueue = ../test/c/kqueue.c
CFLAGS_memcheck = -g -O1

# As system headers, so that Lua's own macros are not what we are warned about.
INCLUDE = $(if $(filter-out /usr/include,$(LUA_INCDIR)),-isystem $(LUA_INCDIR))
COMPILE = $(CC) $(ALL_CFLAGS) -Isrc $(CPPFLAGS) $(CFLAGS) $(CFLAGS_$(VARIANT)) \
  $(INCLUDE)
LINK = $(CC) $(LIBFLAG) $(ALL_LDFLAGS) $(CFLAGS) $(LDFLAGS) \
  $(LDFLAGS_$(VARIANT))

# --- build -------------------------------------------------------------------

OUT = build/$(if $(VARIANT),$(VARIANT)-)$(LUA_VERSION)
OBJS = $(patsubst %.c,$(OUT)/obj/%.o,$(SRCS) $(SRCS_$(VARIANT)))

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
INST_PCDIR ?= $(PREFIX)/lib/pkgconfig
# What lua-language-server takes: the directory of an addon.
INST_STUBDIR ?= $(PREFIX)/share/llsocket/luals/llsocket
INST_MANDIR ?= $(PREFIX)/share/man

VERSION := $(shell sed -n 's/^.define LLS_VERSION  "\(.*\)"/\1/p' \
  src/base/base.h)
PC = lua$(LUA_ABI)-llsocket.pc

install: all
	mkdir -p '$(DESTDIR)$(INST_LIBDIR)' '$(DESTDIR)$(INST_LUADIR)'
	install -m 755 $(OUT)/llsocket.so '$(DESTDIR)$(INST_LIBDIR)'
	cd lua && find . -name '*.lua' | while read -r file; do \
	  mkdir -p "$(DESTDIR)$(INST_LUADIR)/$$(dirname "$$file")" && \
	  install -m 644 "$$file" "$(DESTDIR)$(INST_LUADIR)/$$file" || exit 1; \
	done
	mkdir -p '$(DESTDIR)$(INST_PCDIR)' '$(DESTDIR)$(INST_STUBDIR)/library'
	sed -e 's|@prefix@|$(PREFIX)|; s|@cmoddir@|$(INST_LIBDIR)|' \
	  -e 's|@luadir@|$(INST_LUADIR)|; s|@stubs@|$(INST_STUBDIR)|' \
	  -e 's|@abi@|$(LUA_ABI)|; s|@version@|$(VERSION)|' \
	  etc/llsocket.pc.in > '$(DESTDIR)$(INST_PCDIR)/$(PC)'
	install -m 644 etc/luals/config.json '$(DESTDIR)$(INST_STUBDIR)'
	cp -R types/. '$(DESTDIR)$(INST_STUBDIR)/library'
	mkdir -p '$(DESTDIR)$(INST_MANDIR)/man3'
	install -m 644 doc/llsocket.3 '$(DESTDIR)$(INST_MANDIR)/man3'
	@[ -n '$(DESTDIR)' ] || \
	  sh etc/paths.sh '$(LUA_VERSION)' '$(INST_LUADIR)' '$(INST_LIBDIR)'

# The source of what is committed, the same bytes each time.
DIST = llsocket-$(VERSION)

dist:
	@mkdir -p build
	@git archive --format=tar --prefix='$(DIST)/' HEAD | \
	  gzip -n9 > 'build/$(DIST).tar.gz'
	@echo 'build/$(DIST).tar.gz'

clean:
	rm -rf build

# --- checks ------------------------------------------------------------------

# Several Luas in one make, for -j.
luas: $(LUAS:%=lua-%)

lua-%:
	@$(MAKE) --no-print-directory LUA_VERSION=$* LUA_INCDIR= all

# The suite: as it is, under the sanitizers (asan; ASan sees nothing of LuaJIT's
# machine code), under valgrind (memcheck); Lua states in several threads under
# ThreadSanitizer (tsan); as other systems have it (loops, kqueue).
CHECK_ = test/run
CHECK_asan = test/run
CHECK_loops = test/run
CHECK_kqueue = test/run
CHECK_memcheck = test/valgrind.sh
CHECK_tsan = test/threads/run.sh

check test:
	@[ -n '$(CHECK_$(VARIANT))' ] || \
	  { echo 'VARIANT is asan, memcheck, tsan, loops or kqueue'; exit 1; }
	@sh etc/install-packages.sh compiler check $(LUAS) \
	  $(if $(VARIANT),gcc) $(filter memcheck,$(VARIANT))
	@sh etc/install-packages.sh --try peers
	@+LUAS='$(LUAS)' SPEC='$(SPEC)' MAKE='$(MAKE)' VARIANT='$(VARIANT)' \
	  WARN='$(WARN)' SRCS='$(SRCS)' $(CHECK_$(VARIANT))

# LuaSocket's own tests, for test/luasocket_own_spec.lua.
luasocket-tests:
	@sh etc/luasocket-tests.sh

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

.PHONY: all install dist clean luas check test luasocket-tests lint demo \
  generate FORCE
.DELETE_ON_ERROR:
