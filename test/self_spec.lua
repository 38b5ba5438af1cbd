-- SPDX-License-Identifier: MIT
-- Objects that scripts misuse: methods of one class on objects of another,
-- metatables that the debug library has exchanged, finalizers called by hand.
-- All of it in other processes, because the danger is a crash.
local support = require 'test.support'

-- One object of each class in `make`, and `poke`, which calls every method of
-- an object's metatable with many kinds of arguments.
local prologue = [[
  local l = require 'llsocket'
  local getmeta, setmeta = debug.getmetatable, debug.setmetatable
  -- New objects of each class, in the world in which their sockets are, and
  -- a control message of descriptors, which has a finalizer of its own.
  local functions = require 'test.break.functions'
  local worlds = require 'test.break.worlds'
  local make, kept, made = {}, {}, 0
  for _, class in ipairs(functions.classes) do
    make[class.name:match '[^.]+$'] = function()
      local world = worlds.new 'ended'
      made = made + 1
      kept[made % 50 + 1] = world
      -- The collector does not know that there may be 1024 descriptors.
      if made % 50 == 0 then collectgarbage() end
      return world.objects[class.name][1]
    end
  end
  make.inet = function()
    return l.inet.getaddrinfo('127.0.0.1', '1', 1)[1]
  end
  make.rights = function() return l.cmsghdr.rights(0, 1, 2) end
  local function arguments()
    local list = {{}, {1}, {0}, {-1}, {'x'}, {'x', 1}, {1, 1}, {true},
      {false}, {10, 1, 1}, {20}, {'x', make.inet()}, {make.buffer(), 2},
      {make.buffer(), make.inet()}, {{'x', make.buffer()}, 1}, {5, 4},
      {{make.buffer()}, {make.inet()}}}
    for _, new in pairs(make) do list[#list + 1] = {new()} end
    return list
  end
  -- For methods that refuse their object before they do anything.
  local function few()
    return {{}, {1, 1}, {'x', make.inet()}, {make.buffer(), 2},
      {make.msghdr()}}
  end
  -- These would work on descriptors 0 to 2, or make the others wait.
  local skipped = {
    writev = 'number', readv = 'number', sendfile = 'number',
    nonblock = 'boolean', read = 'number', wait = 'nil',
  }
  local function poke(object, methods, list)
    local args_of, n = list, 0
    for name, method in pairs(methods) do
      if type(method) == 'function' then
        -- What a method has closed is as good for the next ones.
        if not list and n % 16 == 0 then args_of = arguments() end
        n = n + 1
        for _, args in ipairs(args_of) do
          if type(args[1]) ~= skipped[name] then
            pcall(method, object, (table.unpack or unpack)(args))
          end
        end
      end
    end
  end
  -- The methods and the metamethods of the class of an object.
  local function methods_of(object)
    local all = {}
    for k, v in pairs(getmeta(object)) do
      all[k] = v
    end
    if type(all.__index) == 'table' then
      for k, v in pairs(all.__index) do
        all[k] = v
      end
    end
    return all
  end
]]

local function survives(program)
  local out, status = support.run(prologue .. program ..
    "\ncollectgarbage() collectgarbage() io.write('survived')")
  assert.equal('survived', out)
  assert.equal(0, status)
end

describe('no misuse crashes:', function()
  it('methods of each class on objects of every other', function()
    survives [[
      for class, new in pairs(make) do
        local list, methods = few(), methods_of(new())
        for other, new_other in pairs(make) do
          poke(new_other(), methods, class ~= other and list or nil)
        end
      end]]
  end)

  it('methods on values that are no objects', function()
    survives [[
      for class, new in pairs(make) do
        local list, methods = few(), methods_of(new())
        for _, v in ipairs {1, 'x', true, {}, print, io.stdout, io.tmpfile(),
          coroutine.create(function() end), newproxy and newproxy(true) or 2} do
          poke(v, methods, list)
        end
        poke(nil, methods, list)
      end]]
  end)

  it("objects with another class's metatable", function()
    survives [[
      for class, new in pairs(make) do
        local list = few()
        for other, new_other in pairs(make) do
          local object = new()
          setmeta(object, getmeta(new_other()))
          poke(object, methods_of(new_other()), class ~= other and list or nil)
          pcall(tostring, object)
          pcall(function() return #object end)
          pcall(function() return object == new() end)
          collectgarbage()
        end
      end]]
  end)

  it("objects with another class's metatable as arguments", function()
    survives [[
      for class, new in pairs(make) do
        for other, new_other in pairs(make) do
          local object = new()
          setmeta(object, getmeta(new_other()))
          local mh = make.msghdr()
          pcall(mh.name, mh, object)
          pcall(mh.iov, mh, object)
          pcall(mh.control, mh, object)
          local p = l.socket.pair(l.SOCK_DGRAM, true)
          pcall(p[1].sendmsg, p[1], mh)
          p[2]:send('x')
          pcall(p[1].recvmsg, p[1], mh)
          pcall(p[1].sendmsg, p[1], object)
          pcall(p[1].sendto, p[1], 'x', object)
          pcall(p[1].bind, p[1], object)
          pcall(p[1].connect, p[1], object)
          pcall(p[1].dup, p[1], object)
          pcall(p[1].sendfd, p[1], 0, object)
          pcall(l.socket.new, object)
          local cmsgs = l.cmsghdrs.new()
          pcall(cmsgs.push, cmsgs, object)
          p[1]:close() p[2]:close()
        end
      end]]
  end)

  it('objects whose metatable changes while a msghdr has them', function()
    survives [[
      for class, new in pairs(make) do
        for _, part in ipairs {'name', 'iov', 'control'} do
          local mh, object = make.msghdr(),
            part == 'name' and make.addrinfo()
            or part == 'iov' and make.iovec() or make.cmsghdrs()
          mh[part](mh, object)
          setmeta(object, getmeta(new()))
          local p = l.socket.pair(l.SOCK_DGRAM, true)
          pcall(p[1].sendmsg, p[1], mh)
          p[2]:send('x')
          pcall(p[1].recvmsg, p[1], mh)
          pcall(mh.bytes, mh)
          pcall(mh[part], mh)
          setmeta(object, nil)
          pcall(p[1].sendmsg, p[1], mh)
          p[2]:send('x')
          pcall(p[1].recvmsg, p[1], mh)
          pcall(mh.bytes, mh)
          pcall(mh[part], mh, nil)
        end
        local cmsgs, cmsg = l.cmsghdrs.new(), make.cmsghdr()
        cmsgs:push(cmsg)
        setmeta(cmsg, getmeta(new()))
        local mh = make.msghdr()
        mh:control(cmsgs)
        local p = l.socket.pair(l.SOCK_DGRAM, true)
        pcall(p[1].sendmsg, p[1], mh)
        pcall(cmsgs.shift, cmsgs)
      end]]
  end)

  it('objects without their metatable', function()
    survives [[
      for class, new in pairs(make) do
        local object = new()
        local methods = methods_of(object)
        setmeta(object, nil)
        poke(object, methods)
      end]]
  end)

  it("files with a class's metatable", function()
    survives [[
      for class, new in pairs(make) do
        local file = io.tmpfile()
        local own = getmeta(file)
        setmeta(file, getmeta(new()))
        poke(file, methods_of(new()))
        setmeta(file, own)
        file:close()
      end]]
  end)

  it('objects after their finalizer was called by hand', function()
    survives [[
      for class, new in pairs(make) do
        local object = new()
        local methods = methods_of(object)
        if methods.__gc then
          methods.__gc(object)
          poke(object, methods)
          pcall(tostring, object)
          pcall(function() return #object end)
          methods.__gc(object)
        end
      end]]
  end)

  it('objects in use after the finalizers of their parts', function()
    survives [[
      local function finish(object)
        local gc = getmeta(object).__gc
        if gc then gc(object) end
      end
      local p = l.socket.pair(l.SOCK_DGRAM, true)
      local mh = make.msghdr()
      mh:control(make.cmsghdrs())
      mh:name(make.addrinfo())
      finish(mh:iov())
      finish(mh:control())
      finish(mh:name())
      pcall(p[1].sendmsg, p[1], mh)
      p[2]:send('x')
      pcall(p[1].recvmsg, p[1], mh)
      finish(mh)
      pcall(p[1].sendmsg, p[1], mh)
      p[2]:send('x')
      pcall(p[1].recvmsg, p[1], mh)
      finish(p[1])
      pcall(p[1].sendmsg, p[1], mh)
      poke(mh, methods_of(mh))]]
  end)

  it('a received message after its finalizer was called by hand', function()
    survives [[
      local p = l.socket.pair(l.SOCK_STREAM)
      local mh, cmsgs = make.msghdr(), l.cmsghdrs.new()
      cmsgs:push(l.cmsghdr.rights(0, 1, 2))
      mh:control(cmsgs)
      assert(p[1]:sendmsg(mh) == mh:bytes())
      local got = make.msghdr()
      got:control(l.cmsghdrs.new())
      assert(p[2]:recvmsg(got) == mh:bytes())
      local cmsg = got:control():shift()
      local gc = getmeta(cmsg).__gc
      if gc then
        gc(cmsg)
        gc(cmsg)
      end
      poke(cmsg, methods_of(cmsg))]]
  end)

  local at_close = [[
    keep = {}
    local function at_close(fn)
      if newproxy then
        local guard = newproxy(true)
        getmetatable(guard).__gc = fn
        keep[#keep + 1] = guard
      else
        keep[#keep + 1] = setmetatable({}, {__gc = fn})
      end
    end
  ]]

  it('objects that are used while the state is closed', function()
    survives(at_close .. [[
      local list = arguments()
      for class, new in pairs(make) do
        local object = new()
        local methods = methods_of(object)
        at_close(function() poke(object, methods, list) end)
        keep[class] = new()
      end]])
  end)

  it('objects that are made while the state is closed', function()
    survives(at_close .. [[
      -- There may be no descriptor for an object, and a newer LuaJIT writes
      -- what a finalizer raises.
      for class, new in pairs(make) do
        at_close(function()
          pcall(function() poke(new(), methods_of(new())) end)
        end)
      end]])
  end)

  it('a collection after every few instructions', function()
    survives [[
      local p = l.socket.pair(l.SOCK_STREAM)
      local function message(text)
        local mh, iov = l.msghdr.new(), l.iovec.new()
        mh:control(l.cmsghdrs.new())
        for piece in text:gmatch('%w+') do iov:add(piece) end
        mh:iov(iov)
        return mh
      end
      debug.sethook(function() collectgarbage() end, '', 5)
      for i = 1, 20 do
        local mh = message('some text ' .. i)
        mh:control():push(l.cmsghdr.new(l.SOL_SOCKET, l.SCM_RIGHTS,
          ('\0'):rep(4)))
        mh:control():push(l.cmsghdr.rights(p[1]:fd(), p[2]:fd()))
        assert(p[1]:sendmsg(mh) == mh:bytes())
        local got = message(('xx '):rep(i + 10))
        assert(p[2]:recvmsg(got) == mh:bytes())
        assert(got:iov():concat(0, mh:bytes()) == mh:iov():concat())
        local cmsg = got:control():shift()
        for _, fd in ipairs {cmsg:data()} do l.socket.close(fd) end
        assert(got:control():shift() == nil)
        assert(got:name() == nil and mh:iov():del(1) == 'some')
      end
      local u = l.socket.new(l.inet.getaddrinfo('127.0.0.1', '0', 2)[1])
      local problem = u:bind()
      assert(not problem, problem)
      for i = 1, 10 do
        local mh = message('hello ' .. i)
        mh:name((u:getsockname()))
        assert(u:sendmsg(mh) == mh:bytes())
        assert(u:recvmsg(mh) == mh:bytes())
        assert(mh:name() == u:getsockname())
        assert(#l.device.getifaddrs() > 0)
        assert(mh:name():getnameinfo(3, 0).host ~= '')
      end
      debug.sethook()
      p[1]:close() p[2]:close() u:close()]]
  end)

  it('user values and environments that are taken away', function()
    survives [[
      local set = debug.setuservalue or debug.setfenv
      for class, new in pairs(make) do
        local object = new()
        local methods = methods_of(object)
        for _, v in ipairs {{}, {1, 2, 3}, {'x', 'y', 'z'},
          {io.stdout, io.stdout, io.stdout}} do
          pcall(set, object, v)
          poke(object, methods)
        end
        pcall(set, object, nil)
        poke(object, methods)
      end]]
  end)
end)
