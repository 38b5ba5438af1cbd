# SPDX-License-Identifier: MIT
# make everywhere [ON="install manual package systems i386 arm64 s390x musl
#                      unstable"]
# The suite on other processors and libcs, and on Debian's unstable suite; that
# it compiles for other systems; and what `make install` and LuaRocks install,
# used from outside. doc/porting.md tells about them.

ON ?= install manual package systems i386 arm64 s390x musl unstable

everywhere:
	@+MAKE='$(MAKE)' SPEC='$(SPEC)' ON='$(ON)' \
	  LUAS='$(if $(filter file default,$(origin LUAS)),,$(LUAS))' \
	  etc/everywhere.sh

.PHONY: everywhere
