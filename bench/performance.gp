# SPDX-License-Identifier: MIT
# The picture of doc/performance.md: n panels, each with fileN, titleN and
# columnsN, the columns of the file that have values.

set terminal svg size 1100,380 * n font 'sans-serif,12' background 'white'
set output 'doc/performance.svg'
set datafile separator "\t"
set style data histogram
set style histogram clustered gap 1
set style fill solid 0.9 noborder
set logscale y
set yrange [0.03:8]
set ytics (0.03, 0.05, 0.1, 0.2, 0.5, 1, 2, 4, 8)
set grid ytics lc rgb '#dddddd'
set ylabel 'ratio to C, best form'
set xtics rotate by 35 right scale 0
set key top left horizontal
set arrow from graph 0, first 1 to graph 1, first 1 nohead front lc rgb 'black'
colours = '#1b6ca8 #e0a030 #8a8a8a #b0504a #5a9a5a'
set multiplot layout n,1
do for [i = 1:n] {
  set title value('title'.i)
  file = value('file'.i)
  plot for [k in value('columns'.i)] file \
    using (column(int(k))):xtic(1) title columnheader(int(k)) \
    lc rgb word(colours, int(k) - 1)
}
unset multiplot
