-- SPDX-License-Identifier: MIT
-- The Lua blocks of a page, each with the heading that it stands under, of at
-- most `depth` marks. What `row` makes of a line of a table is a block too.
return function (path, depth, row)
  local list, heading, block = {}, nil, nil
  for line in io.lines(path) do
    local marks, title = line:match('^(#+) (.*)')
    if block and line == '```' then
      list[#list + 1] = { heading = heading,
                          text = table.concat(block, '\n') .. '\n' }
      block = nil
    elseif block then
      block[#block + 1] = line
    elseif line == '```lua' then
      block = {}
    elseif row and line:find('^%s*|') then
      list[#list + 1] = { heading = heading, text = row(line) or '' }
    elseif marks and #marks <= depth then
      heading = title
    end
  end
  assert(not block, path .. ': a block without an end')
  return list
end
