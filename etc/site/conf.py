# SPDX-License-Identifier: MIT
# The manual as a site: Sphinx reads the Markdown pages as they are. Its search
# is a script of the site's own, so that it works from file:// and offline.
project = 'llsocket'
copyright = 'the llsocket authors'
html_title = 'llsocket'
html_theme = 'furo'
html_show_sphinx = False
html_copy_source = False
extensions = ['myst_parser']
myst_heading_anchors = 3
exclude_patterns = []
# The pages name system calls and Lua; what has no language is plain text.
highlight_language = 'none'
nitpicky = False
