-- SPDX-License-Identifier: MIT
std = 'max'
max_line_length = 80
files['test'] = { std = '+busted' }
files['.busted'] = { std = 'min' }
files['*.rockspec'] = { std = '+rockspec', max_line_length = false }
