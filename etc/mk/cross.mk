# SPDX-License-Identifier: MIT
# Other systems, processors and libcs; doc/porting.md tells about them.
#
#   make cross                               compiles for macOS and the BSDs
#   make suite-NAME                          the suite on NAME: i386, arm64,
#                                            s390x, musl
#   make foreign                             the suite on all four

FOREIGN = i386 arm64 s390x musl
SUITES = $(FOREIGN:%=suite-%)
FOREIGN_ENV = MAKE='$(MAKE)' SPEC='$(SPEC)' \
  LUAS='$(if $(filter file default,$(origin LUAS)),,$(LUAS))'

cross:
	@+MAKE='$(MAKE)' etc/cross/cross.sh

$(SUITES): suite-%:
	@+$(FOREIGN_ENV) etc/cross/suite.sh $*

foreign:
	@+$(FOREIGN_ENV) etc/cross/suite.sh $(FOREIGN)

.PHONY: cross foreign $(SUITES)
