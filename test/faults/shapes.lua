-- SPDX-License-Identifier: MIT
-- What a function answers to an error, by the kind of function: `default`,
-- and by name the errors with another answer. 'err' stands for the text and
-- 'no' for the number of the error, 'nil' for nil.

-- An answer as it stands in the tables below.
local function answer (text)
  local values = {}
  for word in text:gmatch '%S+' do values[#values + 1] = word end
  return values
end

local GONE = 'nil nil nil no'  -- the peer is

local function again (text, shape)
  shape.EAGAIN, shape.EWOULDBLOCK, shape.EINTR = text, text, text
  return shape
end

-- len, err, again, errno
local function sent (more)
  more.default, more.EPIPE, more.ECONNRESET = 'nil err nil no', GONE, GONE
  more.EINPROGRESS = '0 nil true no'
  return again('0 nil true no', more)
end

local shapes = {
  -- err, errno
  done = { default = 'err no' },
  -- value, err, errno
  value = { default = 'nil err no' },
  sent = sent {},
  sentmsg = sent { EMSGSIZE = '-1 nil true no' },
  sentfd = sent { EMSGSIZE = '0 nil true no' },
  -- value, err, again, errno
  received = again('nil nil true no', { default = 'nil err nil no' }),
  -- value, value, err, again, errno
  receivedfrom = again('nil nil nil true no', {
    default = 'nil nil err nil no' }),
  accepted = again('nil nil true no', {
    default = 'nil err nil no', ECONNABORTED = 'nil nil true no' }),
  -- err, again, errno: a connection that goes on by itself. EAGAIN is a full
  -- backlog of a unix socket: nothing goes on.
  connected = {
    default = 'err nil no', EINPROGRESS = 'nil true no',
    EALREADY = 'nil true no', EINTR = 'nil true no',
  },
  -- ok, err, timeout, errno: a signal does not end the wait.
  waited = { default = 'false err nil no', EINTR = 'true' },
  -- list, err, EAI number; with EAI_SYSTEM the errno too
  resolved = { default = 'nil err no' },
}

-- The answer of that shape to the error, as an array of words.
return function (shape, errno)
  local row = assert(shapes[shape], shape)
  return answer(row[errno] or row.default)
end
