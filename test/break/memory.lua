-- SPDX-License-Identifier: MIT
-- The steps of test/c/oom.c: every use that works, and one of each that does
-- not, run with each of their requests for memory failing. The uses are those
-- in the file that LLS_USES names (see uses.lua and run).

local uses = require 'test.break.uses'
local shapes = require 'test.break.shapes'

-- What a memory error may have used up: the answer had no place to go, and the
-- next call finds less, or nothing.
local once = {}
for name in ([[
  sock:recvfrom sock:recvfrom_into sock:recvbatch sock:recvfd sock:acceptfd
  sock:unwrap b:control
  sock:connect sock:bind sock:close
]]):gmatch '%S+' do
  once[name] = true
end

local steps = {}

local function check (job)
  local use = job.use
  if use.raises then error('did not raise', 0) end
  local answer = uses.signature(job.got)
  if answer ~= use.answer then
    error(('answered %s, not %s'):format(shapes.show(job.got), use.answer), 0)
  end
end

-- What must raise raises, but a memory error comes before.
local function raises (job)
  local ok, err = pcall(uses.call, job)
  if ok then error('did not raise', 0) end
  if tostring(err):find 'not enough memory' then error(err, 0) end
end

for _, use in ipairs(uses.read(assert(io.open(os.getenv 'LLS_USES')
                                      :read '*a'))) do
  local row = use.row
  if row.f then
    steps[#steps + 1] = {
      name = ('%s in %s (%s)'):format(row.name, use.world,
                                      table.concat(use.pick, ' ')),
      setup = function ()
        return assert(uses.prepare(use), 'the use cannot be made again')
      end,
      run = function (job)
        if use.raises then return raises(job) end
        uses.call(job)
        -- What it answered is judged when memory is there again.
        job.judge = true
      end,
      after = function (job)
        if job.judge then check(job) end
        uses.clear(job, not job.judge)
        uses.release(job)
      end,
      once = once[row.name],
    }
  end
end

return steps
