# SPDX-License-Identifier: MIT
# The picture of idle connections: n files, each with fileN and titleN; the
# columns are the connections, MB and microseconds.

set terminal svg size 1100,560 font 'sans-serif,12' background 'white'
set output 'doc/idle.svg'
set datafile separator "\t"
set style data linespoints
set logscale xy
set xrange [0.9:11000]
set xtics (1, 10, 100, 1000, 10000)
set grid lc rgb '#dddddd'
set xlabel 'idle connections'
set key outside bottom center horizontal
colours = '#000000 #1b6ca8 #5ab0e0 #5a9a5a #b0504a #e0a030 #8a8a8a'
set multiplot layout 1,2
do for [k = 2:3] {
  set title k == 2 ? 'resident memory of the server, MB' \
    : 'processor time of a request, microseconds'
  set yrange [(k == 2 ? 1 : 5):*]
  plot for [i = 1:n] value('file'.i) using 1:k title value('title'.i) \
    lw 2 pt 7 ps 0.6 lc rgb word(colours, i)
}
unset multiplot
