# SPDX-License-Identifier: MIT
#   make coverage    what of src/ the suite runs, and what it does not
#   make mutants     small faults in src/, one at a time: the suite must notice

coverage:
	@sh etc/install-packages.sh compiler gcc check 5.4
	@+SPEC='$(SPEC)' MAKE='$(MAKE)' etc/coverage.sh

mutants:
	@sh etc/install-packages.sh compiler check 5.4
	@+MAKE='$(MAKE)' etc/mutants/run.sh

.PHONY: coverage mutants
