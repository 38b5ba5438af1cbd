-- SPDX-License-Identifier: MIT
-- Functions in C that check nothing and answer one value: what remains is the
-- price of calling C from Lua, which no binding can leave out.

local cref = require 'cref'
local peers = require 'bench.bindings.peers'

local cases = {}

local function case (size, form, make)
  cases[#cases + 1] = { 'pair-' .. size, form, function (w)
    local a, b = cref.socketpair()
    return { a = a, b = b,
      run = make(cref.bare(a), cref.bare(b), peers.text(w.size), w.size) }
  end }
end

for _, size in ipairs { 64, 4096, 65536 } do
  case(size, 'strings', function (a, b, msg)
    return function (n)
      for _ = 1, n do
        a:send(msg)
        if #b:recv(size) ~= size then error 'short' end
      end
    end
  end)
  case(size, 'into a buffer', function (a, b, msg)
    local room = cref.room()
    return function (n)
      for _ = 1, n do
        a:send(msg)
        if b:recv_into(room) ~= size then error 'short' end
      end
    end
  end)
end

return cases
