-- SPDX-License-Identifier: MIT
-- Every constant and what it means, by subject, in the files of
-- facts/constants/. The title of a section and its text are those of the page;
-- the errno section comes last. An entry is there where the macro of its name
-- is. Where it has `linux`, that is its number on Linux if the headers are
-- older than the kernel; `socket` is the same for the numbers of asm/socket.h,
-- which are others on MIPS, Alpha, PA-RISC and SPARC. `fallback` is the name
-- whose value it has where it is no macro itself; with `enum` it is an
-- enumerator, which is there where that macro is. Of two names of one error
-- number the one that errno.name() shall give comes first. The names in the
-- rows of options and of control messages need no entry here.

return { 'calls', 'protocols', 'options', 'errno' }
