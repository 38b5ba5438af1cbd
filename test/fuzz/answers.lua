-- SPDX-License-Identifier: MIT
-- Whether an answer is one that the documentation of its function allows.

local functions = require 'test.break.functions'
local V = require 'test.fuzz.values'
local getmetatable = debug.getmetatable

local A = { metatables = {} }

-- The class of an object, by what the module gave it.
local metatables = A.metatables
for letter, class in pairs(V.classes) do
  local known = functions.classes[class]
  metatables[letter] = known and known.metatable
end

local function class_of (value)
  if type(value) ~= 'userdata' then return nil end
  local mt = getmetatable(value)
  for _, kind in ipairs(V.letters) do
    if metatables[kind] == mt then return kind end
  end
end

local math_type = math.type
local matches = {
  n = function (v) return type(v) == 'number' end,
  s = function (v) return type(v) == 'string' end,
  b = function (v) return type(v) == 'boolean' end,
  t = function (v) return v == true end,
  f = function (v) return v == false end,
  T = function (v) return type(v) == 'table' end,
  e = function (v) return type(v) == 'string' and v ~= '' end,
  k = function (v) return type(v) == 'function' end,
  l = function (v) return type(v) == 'userdata' end,
  ['0'] = function (v) return v == nil end,
}
function matches.i (v)
  if math_type then return math_type(v) == 'integer' end
  return type(v) == 'number' and v % 1 == 0
end
function matches.E (v) return matches.i(v) and v > 0 end
function matches.g (v) return matches.i(v) and v ~= 0 end
function matches.F (v) return matches.i(v) and v >= 0 end
for kind in pairs(metatables) do
  matches[kind] = function (v) return class_of(v) == kind end
end

-- One of the documented types, which stand between bars?
local function is_one (v, text)
  if v == nil then
    return text == 'any' or text:find '%?$' or text:find '|nil'
  end
  for part in text:gsub('%?$', ''):gmatch '[^|]+' do
    local t = type(v)
    if part == 'integer' and matches.i(v) or part == t or part == 'any'
       or part == 'true' and v == true or part == 'false' and v == false
       or t == 'table' and part:find '%[%]$'
       or t == 'userdata' and functions.classes[part]
       and getmetatable(v) == functions.classes[part].metatable then
      return true
    end
  end
  return false
end

-- The letters of an answer; the results stand in r from the third on.
local function letters (call, r)
  local at, out = call.row.failure, {}
  for i = 1, r.n - 2 do
    local v = r[i + 2]
    local letter = v == nil and '0' or class_of(v) or type(v):sub(1, 1)
    if v ~= nil and at and i == at.err then letter = 'e' end
    if v ~= nil and at and i == at.errno then letter = v < 0 and 'g' or 'E' end
    if i == 1 and call.gives and v ~= nil then letter = 'F' end
    if type(v) == 'table' then letter = 'T' end
    out[i] = letter
  end
  local text = table.concat(out)
  -- The system's number beside the resolver's has no text of its own.
  return text:find('g', 1, true) and text:gsub('E', 'g') or text
end

-- What is wrong with an answer that carries a number: a failure, 'try again',
-- or that the peer is gone.
local function wrong_failure (row, r)
  local at = row.failure
  local err, number = r[at.err + 2], r[at.errno + 2]
  local again = at.again and r[at.again + 2]
  if not matches.i(number) or number == 0 then return 'number' end
  if r.n - 2 > at.errno + 1 then return 'count' end
  if err ~= nil then
    if not matches.e(err) or again then return 'text' end
    for i = 1, at.err - 1 do
      if r[i + 2] then return 'value beside an error' end
    end
  elseif again ~= true and not row.gone
         and not (row.name == 'llsocket.poll' and r[5] == true) then
    return 'neither text nor again'
  end
end

local function wrong_answer (row, r)
  local at, n = row.failure, r.n - 2
  local returns = row.returns
  local last = returns[#returns]
  if last and last[1] == '...' then return nil end
  if n > #returns and not (at and n == at.errno + 1) then return 'count' end
  if at and r[at.errno + 2] ~= nil then return wrong_failure(row, r) end
  if at and r[at.err + 2] ~= nil then return 'text without number' end
  if n == 0 and row.gone then return nil end
  for i = 1, math.max(n, at and at.err - 1 or #returns) do
    if returns[i] and not is_one(r[i + 2], returns[i][2]) then
      return returns[i][1]
    end
  end
end

A.class_of, A.matches, A.letters = class_of, matches, letters
A.wrong = wrong_answer

return A
