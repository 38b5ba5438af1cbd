# SPDX-License-Identifier: MIT
#   make coverage    what of src/ the suite runs, and what it does not

coverage:
	@sh etc/install-packages.sh compiler gcc check 5.4
	@+SPEC='$(SPEC)' MAKE='$(MAKE)' etc/coverage.sh

.PHONY: coverage
