-- SPDX-License-Identifier: MIT
-- Writes test/gen/functions.lua: every function and method with the types that
-- it takes and returns, as the documentation blocks have them. The engines of
-- test/break run over this list, and no test has one of its own.

local functions = {}

local function text (value)
  return type(value) == 'string' and ('%q'):format(value) or tostring(value)
end

-- { name, type[, true when it is optional] }
local function values (list)
  local out = {}
  for _, v in ipairs(list) do
    out[#out + 1] = ('{ %s, %s%s }'):format(text(v.name), text(v.type),
      v.optional and ', true' or '')
  end
  return out
end

local function add_list (out, field, list)
  if #list == 0 then return end
  out[#out + 1] = ('    %s = {'):format(field)
  for _, v in ipairs(values(list)) do out[#out + 1] = '      ' .. v .. ',' end
  out[#out + 1] = '    },'
end

local function add_flags (out, block)
  for _, flag in ipairs { 'fails', 'gone' } do
    if block[flag] then out[#out + 1] = ('    %s = true,'):format(flag) end
  end
  if block.option then out[#out + 1] = '    option = true,' end
end

function functions.write (doc)
  local out = {
    '-- SPDX-License-Identifier: MIT',
    '-- Made by `make generate` from the documentation blocks. A row: its',
    '-- name, its page and key, and each parameter and result with its type.',
    '-- luacheck: ignore',
    'return {',
  }
  for _, block in ipairs(doc.functions) do
    out[#out + 1] = '  {'
    out[#out + 1] = ('    name = %s, page = %s, key = %s,'):format(
      text(block.name), text(block.page.name), text(block.key))
    if block.method then out[#out + 1] = '    method = true,' end
    add_flags(out, block)
    add_list(out, 'params', block.params)
    add_list(out, 'returns', block.returns)
    out[#out + 1] = '  },'
  end
  out[#out + 1] = '}'
  return table.concat(out, '\n') .. '\n'
end

return functions
