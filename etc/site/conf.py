# SPDX-License-Identifier: MIT
# The manual as a site: Sphinx reads the Markdown pages as they are. Its search
# is a script of the site's own, so that it works from file:// and offline.
import os
import re

import furo

project = 'llsocket'
copyright = 'the llsocket authors'
html_title = 'llsocket'
html_theme = 'furo'
html_static_path = ['site.css']
html_css_files = ['site.css']
html_show_sphinx = False
html_copy_source = False
extensions = ['myst_parser']
myst_heading_anchors = 3
exclude_patterns = []
# The pages name system calls and Lua; what has no language is plain text.
highlight_language = 'none'
nitpicky = False

# A furo that libsass has compiled, as Debian's, has lost the colours for those
# whose system is dark: they are the ones of its button for that.
css = os.path.join(os.path.dirname(furo.__file__),
                   'theme/furo/static/styles/furo.css')
with open(css) as file:
    dark = re.search(r'\[data-theme="?dark"?\]\s*\{(--|\s)(.*?)\}',
                     file.read(), re.S)
html_theme_options = {'dark_css_variables': dict(
    re.findall(r'--([\w-]+):\s*([^;]+)', dark.group(0)))}
