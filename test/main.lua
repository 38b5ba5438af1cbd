-- SPDX-License-Identifier: MIT
-- Starts busted under the Lua that runs this file, whatever the distribution's
-- own `busted` command would have chosen.
require 'busted.runner' { standalone = false }
