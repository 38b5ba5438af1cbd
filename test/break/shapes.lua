-- SPDX-License-Identifier: MIT
-- What a function may answer, from its documentation: where the text of an
-- error, `again` and the number stand among its results. What some functions
-- do in their own way is said here, once.

local llsocket = require 'llsocket'
local errno = llsocket.errno

local shapes = {}

local function pack (...) return { n = select('#', ...), ... } end

function shapes.show (got, first)
  local out = {}
  for i = first or 1, got.n do
    local value = got[i]
    out[#out + 1] = type(value) == 'string' and ('%q'):format(value:sub(1, 60))
                    or tostring(value)
  end
  return '(' .. table.concat(out, ', ') .. ')'
end

-- The failure with this number and text: the values before the text are nil
-- or false, the number is the last of all.
function shapes.failure (row, number, text)
  local at = row.failure
  local want = { n = at.errno, [at.err] = text, [at.errno] = number }
  if at.first == false then want[1] = false end
  return want
end

-- 'Try again': no text, and the number tells why. What has sent nothing says 0.
function shapes.again (row, number)
  local at = row.failure
  local want = { n = at.errno, [at.again] = true, [at.errno] = number }
  if row.key:find '^send' or row.key == 'writev' then want[1] = 0 end
  return want
end

function shapes.same (got, want)
  if got.n ~= want.n then return false end
  for i = 1, want.n do
    if got[i] ~= want[i] then return false end
  end
  return true
end

-- What a closed object answers instead of EBADF: no failure at all, because
-- it only makes something, or is the end itself.
local harmless = {
  ['sock:close'] = true,  -- twice is no error
}

-- The answer of a closed object to a call of pcall; nil, or what is wrong.
function shapes.closed (row, ok, ...)
  local got = pack(...)
  if not ok then return 'raises ' .. tostring(...) end
  if harmless[row.name] or not row.failure then return nil end
  if row.key == 'close' and got.n == 0 then return nil end
  local want = shapes.failure(row, errno.EBADF, errno.strerror(errno.EBADF))
  if not shapes.same(got, want) then
    return shapes.show(got) .. ' instead of ' .. shapes.show(want)
  end
end

return shapes
