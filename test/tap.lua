-- SPDX-License-Identifier: MIT
-- Output of the suite as TAP, which test/run counts. It differs from busted's
-- own TAP in two ways: an error in after_each makes the test itself 'not ok'
-- (test/helper.lua finds lost descriptors there), and the name of a test is
-- written before it starts, so that a crash tells where it was.

local busted = require 'busted'

return function ()
  local handler = require 'busted.outputHandlers.base' ()
  -- Nor does it keep what each test was, for a summary in the end.
  handler.subscribe = function () end
  local count = 0
  local held           -- the test that has ended, until its after_each ran
  local messages = {}  -- what was said about it

  local function name (element)
    return (handler.getFullName(element):gsub('%s+', ' '):gsub('#', '\\#'))
  end

  local function line (ok, what, text)
    count = count + 1
    io.write(ok and 'ok ' or 'not ok ', count, ' - ', what, '\n')
    if text and text ~= '' then
      io.write('#   ', (text:gsub('\n', '\n#   ')), '\n')
    end
    io.flush()
  end

  local function release ()
    if not held then return end
    local test, text = held, table.concat(messages, '\n')
    held, messages = nil, {}
    if test.status == 'pending' then
      local reason = text ~= '' and text or 'no reason given'
      -- Lua 5.1 puts this before the text of `return pending(text)`.
      reason = reason:gsub('^%(tail call%):%-1: ', ''):gsub('%s+', ' ')
      line(true, test.name .. ' # SKIP ' .. reason)
    else
      line(test.status == 'success', test.name, text)
    end
  end

  local function on (channel, fn)
    busted.subscribe(channel, function (...)
      fn(...)
      return nil, true
    end)
  end

  on({ 'test', 'start' }, function (element)
    release()
    messages = {}
    io.write('# running ', name(element), '\n')
    io.flush()
  end)

  on({ 'test', 'end' }, function (element, _, status)
    held = { name = name(element), status = status }
    if (element.duration or 0) > 1 then
      io.write(('# took %.1f s\n'):format(element.duration))
    end
    if element.descriptor == 'pending' then
      messages[1] = element.name
    end
  end)

  on({ 'pending' }, function (_, _, message)
    -- busted puts the place before the reason
    messages[#messages + 1] = (tostring(message):gsub('^[^\n]-:%d+: ', ''))
  end)

  local function problem (element, _, message)
    local text = tostring(message)
    if element.descriptor == 'it' then
      messages[#messages + 1] = text
    elseif element.descriptor == 'after_each' and held then
      held.status = 'failure'
      messages[#messages + 1] = text
    else
      release()
      local where = element.name or element.descriptor or 'busted'
      if element.descriptor and element.descriptor ~= where then
        where = element.descriptor .. ' ' .. where
      end
      line(false, where, text)
    end
  end

  on({ 'failure' }, problem)
  on({ 'error' }, problem)

  on({ 'file', 'end' }, function (element)
    release()
    if (element.duration or 0) > 1 then
      io.write(('# %s took %.1f s\n'):format(element.name, element.duration))
    end
  end)

  on({ 'suite', 'end' }, function ()
    release()
    io.write('1..', count, '\n')
    io.flush()
  end)

  return handler
end
