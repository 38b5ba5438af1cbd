-- SPDX-License-Identifier: MIT
-- Draws the states of a TCP connection of facts/states.lua, on a card of its
-- own colour, so that it can be read on dark paper and on light.

local states = {}

local WIDTH, HEIGHT, HALF, TALL = 520, 780, 72, 18

local head = [[
<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d"
  viewBox="0 0 %d %d">
<title>The states of a TCP connection</title>
<defs>
<marker id="tip" markerWidth="9" markerHeight="8" refX="8" refY="4"
  orient="auto"><path d="M0,0 L9,4 L0,8 z" fill="#555"/></marker>
</defs>
<style>
text { font: 15px sans-serif; fill: #222; text-anchor: middle; }
.state { font-weight: bold; }
.call { font: bold 14px monospace; fill: #1558b0; }
.peer { font-style: italic; fill: #555; }
.box { fill: #fff; stroke: #555; }
.card { fill: #f3f4f6; }
.edge { stroke: #555; stroke-width: 1.5; fill: none; marker-end: url(#tip); }
</style>
<rect class="card" width="%d" height="%d" rx="12"/>
]]

-- Where the line from the middle of a box to (x, y) leaves the box.
local function border (box, x, y)
  local dx, dy = x - box.x, y - box.y
  local t = math.min(dx == 0 and math.huge or HALF / math.abs(dx),
                     dy == 0 and math.huge or TALL / math.abs(dy))
  return box.x + dx * t, box.y + dy * t
end

local function text (class, x, y, words)
  return ('<text class="%s" x="%.0f" y="%.0f">%s</text>'):format(class, x, y,
    words)
end

-- An arrow, and beside its middle what makes it.
local function arrow (out, from, to, t)
  local x1, y1 = border(from, to.x, to.y)
  local x2, y2 = border(to, from.x, from.y)
  out(('<path class="edge" d="M%.0f,%.0f L%.0f,%.0f"/>')
    :format(x1, y1, x2, y2))
  local x, y = (x1 + x2) / 2, (y1 + y2) / 2
  local lines = {}
  for _, class in ipairs { 'peer', 'call' } do
    if t[class] then lines[#lines + 1] = { class, t[class] } end
  end
  local wide = 0
  for _, line in ipairs(lines) do
    wide = math.max(wide, #line[2] * (line[1] == 'call' and 8.6 or 7.6) + 8)
  end
  local top = y - #lines * 9
  out(('<rect class="card" x="%.0f" y="%.0f" width="%.0f" height="%d"/>')
    :format(x - wide / 2, top, wide, #lines * 18))
  for i, line in ipairs(lines) do
    out(text(line[1], x, top + i * 18 - 4, line[2]))
  end
end

function states.svg (facts)
  local lines, boxes = {}, {}
  local function out (line) lines[#lines + 1] = line end
  out((head:format(WIDTH, HEIGHT, WIDTH, HEIGHT, WIDTH, HEIGHT)
    :gsub('\n$', '')))
  for _, s in ipairs(facts) do boxes[s[1]] = { x = s[3], y = s[4] } end
  for _, t in ipairs(facts.transitions) do
    arrow(out, boxes[t[1]], boxes[t[2]], t)
  end
  for _, s in ipairs(facts) do
    out(('<rect class="box" x="%d" y="%d" width="%d" height="%d" rx="6"/>')
      :format(s[3] - HALF, s[4] - TALL, 2 * HALF, 2 * TALL))
    out(text('state', s[3], s[4] + 5, s[2]))
  end
  out '</svg>'
  return table.concat(lines, '\n') .. '\n'
end

return states
