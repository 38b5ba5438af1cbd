# SPDX-License-Identifier: MIT
#   make faults [FAULTS_LUAS="5.4 5.1"]      system errors, every one

# The table is compared with what strace sees on the first of them.
FAULTS_LUAS ?= 5.4 5.1

faults:
	@sh etc/install-packages.sh compiler check faults $(FAULTS_LUAS)
	@+for v in $(FAULTS_LUAS); do $(MAKE) -s --no-print-directory \
	  LUA_VERSION=$$v LUA_INCDIR= faults-library || exit 1; done
	@test/faults/run.sh $(FAULTS_LUAS)

faults-library: $(OUT)/llsocket.so $(OUT)/faults.so

# Its names of Lua's functions are found in the interpreter. Every function
# stays visible in strace's stacks: no call is made a jump.
$(OUT)/faults.so: test/c/faults.c etc/mk/faults.mk
	$(CC) -std=gnu99 $(WARN) $(CFLAGS) -fPIC -shared \
	  -fno-optimize-sibling-calls $(INCLUDE) -o $@ $< -ldl

.PHONY: faults faults-library
