-- SPDX-License-Identifier: MIT
-- Every function and method of the module, from the generated list, each with
-- the C function itself. What the documentation blocks say is all that the
-- engines know: nobody adds a function here.
--
-- A row has name, page, key, method, params, returns as in test/gen, and
--   class        of a method: the class of what it is called on
--   f            the function
--   failure      of what answers refusals of the system, where: the index of
--                the text (err), of again, and of the number (errno)

local llsocket = require 'llsocket'
local list = require 'test.gen.functions'

local functions = { all = {}, by_name = {}, classes = {} }

-- What answers with the number of a descriptor that is the caller's from then.
functions.gives = { ['sock:acceptfd'] = true, ['sock:recvfd'] = true,
                    ['sock:unwrap'] = true, ['sock:peerpidfd'] = true }

-- The module of a page, or nil where this build lacks it.
local function module_of (page)
  if page == 'README' or page == 'llsocket' then return llsocket end
  local module = rawget(llsocket, page)
  if type(module) == 'table' then return module end
  local ok, loaded = pcall(require, 'llsocket.' .. page)
  return ok and type(loaded) == 'table' and loaded or nil
end

-- Which result is the text, which tells to try again, which is the number.
local function failure (row)
  local at = {}
  for i, value in ipairs(row.returns or {}) do
    local name = value[1]
    if name == 'err' and not at.err then at.err = i end
    if name == 'again' then at.again = i end
    if name == 'errno' or name == 'number' and at.err then at.errno = i end
  end
  if at.err and at.errno then
    -- A wait says false where others say nil.
    if row.returns[1][2] == 'boolean' and at.err > 1 then at.first = false end
    return at
  end
end

for _, row in ipairs(list) do
  row.params, row.returns = row.params or {}, row.returns or {}
  row.class = row.method and 'llsocket.' .. row.page or nil
  row.failure = failure(row)
  if row.class and not functions.classes[row.class] then
    functions.classes[row.class] = { name = row.class, methods = {} }
    table.insert(functions.classes, functions.classes[row.class])
  end
  if row.class then
    table.insert(functions.classes[row.class].methods, row)
  else
    local module = module_of(row.page)
    row.f = module and module[row.key]
  end
  functions.all[#functions.all + 1] = row
  functions.by_name[row.name] = row
end

-- What Lua calls by itself; no page describes these.
functions.meta = {}

function functions.add_metamethods (class, metatable)
  local keys = {}
  for key, f in pairs(metatable) do
    if type(f) == 'function' and key ~= '__index' then keys[#keys + 1] = key end
  end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local row = { name = class .. ' ' .. key, key = key, class = class,
                  page = class:match '[^.]+$', method = true, params = {},
                  returns = {}, f = metatable[key] }
    if key == '__eq' then row.params[1] = { 'other', class } end
    functions.meta[#functions.meta + 1] = row
    functions.by_name[row.name] = row
  end
end

-- The first function that returns a new object of the class.
function functions.maker (class)
  for _, row in ipairs(functions.all) do
    local first = row.returns[1]
    if not row.method and first and row.f
       and (first[2] == class or first[2] == class .. '?') then
      return row
    end
  end
end

-- The documented type without its '?'; and whether nil is one of its values.
function functions.type (param)
  local kind, nilable = param[2]:gsub('%?$', '')
  if kind:find '|nil$' then kind, nilable = kind:gsub('|nil$', '') end
  return kind, param[3] == true or nilable > 0
end

return functions
