-- SPDX-License-Identifier: MIT
-- A world without a network and without time, for the rules of connecting: its
-- clock goes on when somebody waits, its resolver and its peers answer as the
-- test says. What happens is noted, with the time.

local llsocket = require 'llsocket'
local errno, inet = llsocket.errno, llsocket.inet

local STREAM = llsocket.SOCK_STREAM
local NAMES = { [llsocket.AF_INET] = 'IPv4', [llsocket.AF_INET6] = 'IPv6' }

local function address (text)
  return assert(inet.getaddrinfo(text, '80', STREAM, 0,
                                 llsocket.AI_NUMERICHOST))[1]
end

-- names: by 'IPv4' and 'IPv6' { at =, addresses... } or { at =, err = };
-- without `at` there is never an answer. peers: by address { at =, number = },
-- after the attempt's beginning, or the errno of a failure at once; a peer that
-- is not named is silent.
return function (names, peers)
  local w = { now = 0, log = {}, events = {}, open = 0 }

  local function note (what, text)
    w.log[#w.log + 1] = ('%g %s %s'):format(w.now, what, text)
  end

  local function at (msec)
    w.events[#w.events + 1] = msec
    return msec
  end

  local query = {}
  query.__index = query

  function query:result ()
    local answer = self.answer
    if self.cancelled then return nil, 'cancelled', nil, 1 end
    if not answer.at or w.now < answer.at then
      return nil, nil, true, errno.EINPROGRESS
    end
    if answer.err then
      return nil, answer.err, nil, llsocket.EAI_NONAME
    end
    local list = {}
    for i, text in ipairs(answer) do list[i] = address(text) end
    return list
  end

  function query:cancel ()
    self.cancelled = true
    note('cancel', self.name)
  end

  w.resolver = {
    fd = function () return 0 end,
    getaddrinfo = function (_, _, _, hints)
      local name = NAMES[hints.family]
      local answer = names and names[name] or {}
      note('ask', name)
      if answer.at then at(answer.at) end
      return setmetatable({ name = name, answer = answer }, query)
    end,
  }

  local sock = {}
  sock.__index = sock

  function sock:connect (ai)
    local peer = peers and peers[ai:addr()] or {}
    self.name, w.open = ai:addr(), w.open + 1
    note('try', self.name)
    if type(peer) == 'number' then
      return errno.strerror(peer), nil, peer
    end
    if peer.now then return nil end
    self.at, self.number = peer.at and at(w.now + peer.at), peer.number
    return nil, true, errno.EINPROGRESS
  end

  function sock:error ()
    return self.number or 0
  end

  function sock:nonblock (flag)
    self.blocking = not flag
    return flag
  end

  function sock.tcpnodelay (_, flag)
    note('set', 'tcpnodelay')
    return flag
  end

  function sock:close ()
    if not self.closed then w.open = w.open - 1 end
    self.closed = true
    note('close', tostring(self.name))
  end

  local function ready_in (set)
    local ready
    for obj in pairs(set) do
      if obj.at and obj.at <= w.now then
        ready = ready or {}
        ready[obj] = 'w'
      end
    end
    return ready
  end

  -- To the next event, or the end of the time.
  function w.poll (set, msec)
    local limit = w.now + (msec or math.huge)
    local ready = ready_in(set)
    if ready then return ready end
    local next_event = limit
    for _, event in ipairs(w.events) do
      if event > w.now then next_event = math.min(next_event, event) end
    end
    if next_event == math.huge then error('it waits for ever', 2) end
    w.now = next_event
    return ready_in(set), nil, true
  end

  function w.options (more)
    local o = {
      clock = function () return w.now end, poll = w.poll,
      resolver = w.resolver,
      open = function () return setmetatable({}, sock) end,
    }
    for name, value in pairs(more or {}) do o[name] = value end
    return o
  end

  -- The notes of one kind: { '0 IPv6', '0 IPv4' }.
  function w.noted (kind)
    local list = {}
    for _, line in ipairs(w.log) do
      local time, what, text = line:match '^(%S+) (%S+) (.*)$'
      if what == kind then list[#list + 1] = time .. ' ' .. text end
    end
    return list
  end

  return w
end
