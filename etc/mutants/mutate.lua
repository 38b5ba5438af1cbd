-- SPDX-License-Identifier: MIT
-- The faults of etc/mutants/list.txt.
--   etc/mutants/mutate.lua check [DIR]      is each as the list says?
--   etc/mutants/mutate.lua count
--   etc/mutants/mutate.lua show N           its name, file and specs
--   etc/mutants/mutate.lua apply N DIR      puts it into the tree DIR

local function read (path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('*a')
  file:close()
  return text
end

local function load_list (path)
  local mutants, m = {}, nil
  for line in io.lines(path) do
    local mark, text = line:sub(1, 1), line:sub(2)
    if line == '' then
      m = nil
    elseif mark == '#' then
      m = nil
    elseif mark == '@' then
      m.file, m.specs = text:match('^ (%S+) (.+)$')
    elseif mark == '-' then
      m.old[#m.old + 1] = text
    elseif mark == '+' then
      m.new[#m.new + 1] = text
    else
      assert(not m, path .. ': two names: ' .. line)
      m = { name = line, old = {}, new = {} }
      mutants[#mutants + 1] = m
    end
  end
  return mutants
end

-- How often the old text is in the file, and where first.
local function find (m, dir)
  local text, old = read(dir .. '/' .. m.file), table.concat(m.old, '\n')
  local count, first, from = 0, nil, 1
  while true do
    local at = text:find(old, from, true)
    if not at then return count, first, text, old end
    count, first, from = count + 1, first or at, at + #old
  end
end

local here = arg[0]:match('^(.*)/[^/]*$')
local mutants = load_list(here .. '/list.txt')
local what, n, dir = arg[1], tonumber(arg[2]), arg[3]

local function check (tree)
  local bad = 0
  for _, m in ipairs(mutants) do
    local ok, count = pcall(find, m, tree)
    if not ok or count ~= 1 then
      bad = bad + 1
      print(('%s: %s: the old text is there %s times')
        :format(m.file or '?', m.name, ok and count or 'no'))
    end
    for name in m.specs:gmatch('%S+') do
      if not io.open(('%s/test/%s_spec.lua'):format(tree, name)) then
        bad = bad + 1
        print(('%s: there is no spec %s'):format(m.name, name))
      end
    end
  end
  return bad == 0
end

if what == 'check' then
  os.exit(check(arg[2] or '.'))
elseif what == 'count' then
  print(#mutants)
elseif what == 'show' then
  print(mutants[n].name)
  print(mutants[n].file)
  print(mutants[n].specs)
elseif what == 'apply' then
  local m = mutants[n]
  local count, at, text, old = find(m, dir)
  assert(count == 1, m.name)
  local file = assert(io.open(dir .. '/' .. m.file, 'wb'))
  assert(file:write(text:sub(1, at - 1), table.concat(m.new, '\n'),
                    text:sub(at + #old)))
  file:close()
else
  error('check, count, show or apply?')
end
