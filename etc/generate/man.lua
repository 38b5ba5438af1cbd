-- SPDX-License-Identifier: MIT
-- Writes doc/llsocket.3, the manual page: every function with what it takes,
-- what it returns, and its first sentence. The whole of each is on the
-- reference pages; what holds for all functions stands here too.

local blocks = require 'blocks'
local markdown = require 'markdown'
local pages = require 'pages'

local man = {}

-- What roff would take for a request at the beginning of a line.
local function literal (line)
  return (line:gsub('\\', '\\e'):gsub("^([.'])", '\\&%1'))
end

-- Markdown's code, links and bold text as roff's; the escape comes first.
local function markup (words)
  words = words:gsub('\\', '\\e'):gsub('%[`([^`]*)`%]%b()', '`%1`')
    :gsub('%[([^%]]*)%]%b()', '%1'):gsub('`([^`]*)`', '\\fB%1\\fR')
  return (words:gsub('%*%*([^*]+)%*%*', '\\fB%1\\fR'))
end

-- In lines of at most 80 columns.
local function fold (out, words)
  local line = ''
  for word in words:gmatch '%S+' do
    if line ~= '' and #line + #word > 78 then
      out((line:gsub("^([.'])", '\\&%1')))
      line = ''
    end
    line = line == '' and word or line .. ' ' .. word
  end
  out((line:gsub("^([.'])", '\\&%1')))
end

-- Each sentence begins a line, which is mdoc's own rule.
local function paragraph (out, words)
  local rest = words
  while rest ~= '' do
    local stop = rest:find '[.!?] +[%u`]'
    local sentence = stop and rest:sub(1, stop) or rest
    fold(out, markup(sentence))
    rest = stop and rest:sub(stop + 1):match '^ *(.*)$' or ''
  end
end

-- Markdown's paragraphs, list items and blocks of code, as roff.
local function body (out, lines)
  local words, fence, list = {}, false, false
  local follows = false  -- a paragraph, which this one is parted from
  local function flush ()
    if #words == 0 then return end
    if follows and not list then out '.Pp' end
    paragraph(out, table.concat(words, ' '))
    words, follows = {}, true
  end
  local function end_list ()
    flush()
    if list then out '.El' end
    list = false
  end
  for _, line in ipairs(lines) do
    if line:match '^```' then
      end_list()
      fence = not fence
      out(fence and '.Bd -literal -offset indent' or '.Ed')
    elseif fence then
      out(literal(line))
    elseif line == '' then
      flush()
    elseif line:match '^#' then
      end_list()
      out('.Ss ' .. line:match '^#+ *(.*)$')
      follows = false
    elseif line:match '^[-*] ' then
      flush()
      if not list then out '.Bl -bullet -compact' end
      list = true
      out '.It'
      words = { line:sub(3) }
    else
      if list and not line:match '^ ' then end_list() end
      words[#words + 1] = line:match '^%s*(.*)$'
    end
  end
  end_list()
end

-- Of a page: its functions, its methods, and those that are options.
local function functions_of (doc, page)
  local list, methods, options = {}, {}, {}
  for _, fn in ipairs(doc.functions) do
    if fn.page == page then
      table.insert(fn.row and options or fn.method and methods or list, fn)
    end
  end
  for _, more in ipairs { methods, options } do
    for _, fn in ipairs(more) do list[#list + 1] = fn end
  end
  return list
end

local function entry (out, fn)
  out('.It ' .. literal(pages.signature(fn)))
  paragraph(out, markdown.summary(fn.text))
end

function man.write (doc, date)
  local lines = {}
  local function out (line) lines[#lines + 1] = line end
  out '.\\" Made by etc/generate.lua from the sources; change it there.'
  out '.\\" SPDX-License-Identifier: MIT'
  out('.Dd ' .. date)
  out '.Dt LLSOCKET 3'
  out '.Os'
  out '.Sh NAME'
  out '.Nm llsocket'
  out '.Nd low-level sockets for Lua'
  out '.Sh SYNOPSIS'
  out "local llsocket = require 'llsocket'"
  out '.Sh DESCRIPTION'
  body(out, doc.intro)
  local function section (title, page)
    out('.Ss ' .. title)
    out '.Bl -tag -width Ds'
    for _, fn in ipairs(functions_of(doc, page)) do entry(out, fn) end
    out '.El'
  end
  section('llsocket', blocks.root)
  for _, page in ipairs(blocks.pages) do
    section('llsocket.' .. page.name, page)
  end
  out '.Sh SEE ALSO'
  out '.Xr socket 2 ,'
  out '.Xr ip 7 ,'
  out '.Xr ipv6 7 ,'
  out '.Xr socket 7 ,'
  out '.Xr tcp 7 ,'
  out '.Xr udp 7 ,'
  out '.Xr unix 7'
  return table.concat(lines, '\n') .. '\n'
end

return man
