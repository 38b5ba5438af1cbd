-- SPDX-License-Identifier: MIT
-- What every page for readers has: tables with a head, headings that are there
-- once, links that lead somewhere, indexes that name all.

local lfs = require 'lfs'
local support = require 'test.support'

local function each (folder, f)
  for name in lfs.dir(folder) do
    local path = folder .. '/' .. name
    if name:find('%.md$') then
      f(path, name)
    elseif name:sub(1, 1) ~= '.'
           and lfs.attributes(path, 'mode') == 'directory' then
      each(path, f)
    end
  end
end

local function pages ()
  local list = {}
  for name in lfs.dir('.') do
    if name:find('%.md$') then list[#list + 1] = name end
  end
  each('doc', function (path) list[#list + 1] = path end)
  each('examples', function (path) list[#list + 1] = path end)
  assert(#list > 50)
  return list
end

-- The lines of a page; those of its programs are empty.
local function lines_of (path)
  local list, inside = {}, false
  for line in io.lines(path) do
    if line:find('^```') then inside = not inside end
    list[#list + 1] = inside and '' or line
  end
  return list
end

local function headings (lines)
  local list = {}
  for _, line in ipairs(lines) do
    list[#list + 1] = line:match('^#+ (.*)$')
  end
  return list
end

local function anchors (lines)
  local set = { [''] = true }
  for _, heading in ipairs(headings(lines)) do
    heading = heading:gsub('%[(.-)%]%b()', '%1'):lower()
                     :gsub('[^%w _-]', ''):gsub(' ', '-')
    set[heading] = true
  end
  return set
end

-- `doc/guide/../reference` is `doc/reference`.
local function resolve (path, target)
  local whole = (path:match('^(.*/)') or '') .. target
  repeat
    local times
    whole, times = whole:gsub('[^/.]+/%.%./', '', 1)
  until times == 0
  return whole
end

describe('a page #once', function ()
  it('has a head in each of its tables', function ()
    for _, path in ipairs(pages()) do
      local lines = lines_of(path)
      for i, line in ipairs(lines) do
        if line:find('^|') and not (lines[i - 1] or ''):find('^|') then
          assert.is_truthy((lines[i + 1] or ''):find('^|[%s:|-]+|$'),
                           path .. ':' .. i)
        end
      end
    end
  end)

  it('has each heading once', function ()
    for _, path in ipairs(pages()) do
      local seen = {}
      for _, heading in ipairs(headings(lines_of(path))) do
        local change = path == 'CHANGELOG.md'
        assert.is_true(change or not seen[heading], path .. ': ' .. heading)
        seen[heading] = true
      end
    end
  end)

  it('has no link that leads nowhere', function ()
    for _, path in ipairs(pages()) do
      local text = table.concat(lines_of(path), '\n'):gsub('`[^`\n]*`', '')
      for link in text:gmatch('%]%(([^)%s]+)%)') do
        local target, anchor = link:match('^([^#]*)#?(.*)$')
        if not link:find('^%a+:') then
          local file = target == '' and path or resolve(path, target)
          assert.is_truthy(lfs.attributes(file), path .. ': ' .. link)
          if file:find('%.md$') then
            local known = anchors(lines_of(file))
            assert.is_true(known[anchor], path .. ': ' .. link)
          end
        end
      end
    end
  end)
end)

describe('an index #once', function ()
  local function names (index, folder, pattern)
    local text = support.read(index)
    for name in lfs.dir(folder) do
      if name:find(pattern) and not name:find('^README') then
        assert.is_truthy(text:find('(' .. name .. ')', 1, true), name)
      end
    end
  end

  it('of the examples names each program', function ()
    names('examples/README.md', 'examples', '%.lua$')
  end)

  it('of the guide names each page', function ()
    names('doc/guide/README.md', 'doc/guide', '%.md$')
  end)

  it('of the reference names each page', function ()
    names('doc/reference/README.md', 'doc/reference', '%.md$')
  end)
end)
