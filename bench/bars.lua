-- SPDX-License-Identifier: MIT
-- Horizontal bars as SVG, on a card of its own colour, so that they can be read
-- on dark paper and on light, and narrow enough for a telephone.

local bars = {}

local WIDTH, LEFT, RIGHT = 520, 150, 70
local THICK, GAP = 13, 14

local colours = { '#8a8f98', '#1b6ca8', '#58a4d8', '#e0a030', '#b0504a',
                  '#5a9a5a' }

local head = [[
<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"
  viewBox="0 0 %d %d">
<title>%s</title>
<style>
text { font: 14px sans-serif; fill: #222; }
.name { text-anchor: end; }
.group { font-weight: bold; }
.value { font-size: 12px; fill: #444; }
</style>
<rect width="%d" height="%d" rx="12" fill="#f3f4f6"/>]]

local function text (class, x, y, words)
  return ('<text class="%s" x="%.0f" y="%.0f">%s</text>'):format(class, x, y,
    words)
end

local function box (x, y, width, height, colour)
  return ('<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"/>')
    :format(x, y, width, height, colour)
end

local function largest (groups)
  local most = 0
  for _, group in ipairs(groups) do
    for _, line in ipairs(group) do
      for i = 1, line.n do most = math.max(most, line[i] or 0) end
    end
  end
  return most
end

local function legend (out, names)
  local x = 20
  for i, name in ipairs(names) do
    out(box(x, 42, 14, 12, colours[i]))
    out(text('', x + 20, 53, name))
    x = x + 40 + 8 * #name
  end
  return 84
end

-- A line: its name, and a bar for each value that it has, in words.
local function line_of (out, y, line, scale, format)
  local first = y
  for i = 1, line.n do
    if line[i] then
      local width = line[i] * scale
      out(box(LEFT, y, width, THICK - 1, colours[i]))
      out(text('value', LEFT + width + 5, y + THICK - 2,
               format:format(line[i])))
      y = y + THICK
    end
  end
  out(text('name', LEFT - 8, (first + y) / 2 + 5, line.name))
  return y + GAP
end

-- groups: { name =, { name =, n =, value or nil, ... } ... }; the values of a
-- line belong to `names`, and stand behind their bars as `format` has them.
function bars.svg (title, names, groups, format)
  local lines = {}
  local function out (line) lines[#lines + 1] = line end
  local scale = (WIDTH - LEFT - RIGHT) / largest(groups)
  out(text('group', 20, 28, title))
  local y = legend(out, names)
  for _, group in ipairs(groups) do
    out(text('group', 20, y, group.name))
    y = y + 12
    for _, line in ipairs(group) do
      y = line_of(out, y, line, scale, format)
    end
    y = y + 16
  end
  table.insert(lines, 1, head:format(WIDTH, y, WIDTH, y, title, WIDTH, y))
  out '</svg>'
  return table.concat(lines, '\n') .. '\n'
end

return bars
