-- SPDX-License-Identifier: MIT
-- What Lua itself takes for two calls: C's work, and two methods in C that do
-- nothing. No binding can add less to a method that sends and one that
-- receives.

local cref = require 'cref'
local peers = require 'bench.bindings.peers'

return { { 'pair-64', 'two methods that do nothing', function (w)
  local a, b = cref.socketpair()
  local idle, msg, size = cref.idle(), peers.text(w.size), w.size
  return { a = a, b = b, run = function (n)
    cref.pair(a, b, size, n)
    for _ = 1, n do
      idle:nothing(msg)
      idle:nothing(size)
    end
  end }
end } }
