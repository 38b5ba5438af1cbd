-- SPDX-License-Identifier: MIT
-- What LuaSocket gives beside its sockets: exceptions that become results,
-- and the sources and sinks of LTN12.

local tools = {}

-- Marks the errors that `newtry` raises, so that `protect` knows them.
local RAISED = {}

local function nothing () end

-- A function that answers its arguments; where the first is false it calls the
-- finalizer and raises the second.
function tools.newtry (finalizer)
  finalizer = finalizer or nothing
  return function (...)
    if ... then return ... end
    local _, err = ...
    finalizer()
    error({ err, [RAISED] = true }, 0)
  end
end

tools.try = tools.newtry()

local function settle (ok, ...)
  if ok then return ... end
  local err = ...
  if type(err) == 'table' and err[RAISED] then return nil, err[1] end
  error(err, 0)
end

-- The function with what `newtry` raises in it as a result: nil and why.
function tools.protect (f)
  return function (...)
    return settle(pcall(f, ...))
  end
end

function tools.skip (n, ...)
  return select(n + 1, ...)
end

-- Looks functions up by a name that may be left out.
function tools.choose (list)
  return function (name, a, b)
    if type(name) ~= 'string' then name, a, b = 'default', name, a end
    local make = list[name]
    if not make then error('unknown key (' .. name .. ')', 3) end
    return make(a, b)
  end
end

-- A function that `select` takes for its socket.
local function selectable (sock, call)
  return setmetatable({
    getfd = function () return sock:getfd() end,
    dirty = function () return sock:dirty() end,
  }, { __call = function (_, ...) return call(...) end })
end

tools.BLOCKSIZE = 2048

-- Of the module, whose BLOCKSIZE a program may change.
function tools.add (socket)
  local sinks, sources = {}, {}
  socket.sinkt, socket.sourcet = sinks, sources
  socket.BLOCKSIZE = tools.BLOCKSIZE

  sinks['close-when-done'] = function (sock)
    return selectable(sock, function (chunk)
      if chunk then return sock:send(chunk) end
      sock:close()
      return 1
    end)
  end
  sinks['keep-open'] = function (sock)
    return selectable(sock, function (chunk)
      if chunk then return sock:send(chunk) end
      return 1
    end)
  end
  sinks.default = sinks['keep-open']

  sources['by-length'] = function (sock, length)
    return selectable(sock, function ()
      if length <= 0 then return nil end
      local chunk, err = sock:receive(math.min(socket.BLOCKSIZE, length))
      if err then return nil, err end
      length = length - #chunk
      return chunk
    end)
  end
  sources['until-closed'] = function (sock)
    local done
    return selectable(sock, function ()
      if done then return nil end
      local chunk, err, partial = sock:receive(socket.BLOCKSIZE)
      if not err then return chunk end
      if err ~= 'closed' then return nil, err end
      sock:close()
      done = true
      return partial
    end)
  end
  sources.default = sources['until-closed']

  socket.sink, socket.source = tools.choose(sinks), tools.choose(sources)
  socket.choose, socket.skip = tools.choose, tools.skip
  socket.newtry, socket.try = tools.newtry, tools.try
  socket.protect = tools.protect
end

return tools
