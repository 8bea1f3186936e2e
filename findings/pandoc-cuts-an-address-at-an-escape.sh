#!/usr/bin/env bash
#
# pandoc 2.17.1.1 (gfm to gfm, as Debian 12 packages it) and remark-cli 12.0.1 with remark-gfm 4.0.1: a Markdown file with
# the address https://bi.example.ch/sla\_board in guillemets, and with the text \&amp;, which stands for the letters
# "&amp;". Both escapes are valid CommonMark, and both are what a careful writer of Markdown puts there.
#
# One expects a formatter to leave a text as it is: the address ends in sla_board, before and after.
#
# Seen: each tool finds an address of its own before the escape is resolved. pandoc cuts the link off at the backslash,
# <https://bi.example.ch/sla>\_board, so that it now leads to another page. remark keeps the backslash and takes the
# guillemet into the link, <https://bi.example.ch/sla\_board»>, where nothing resolves the escape any more. Without the
# backslash, which an underscore between letters does not need, pandoc's link has the whole address, and the guillemet as
# well. And pandoc writes \&amp; as &amp;, which reads as &.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . remark-cli@12.0.1 remark-gfm@4.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
for package in pandoc pandoc-data liblua5.3-0 libyaml-0-2 libgmp10 libffi8; do
    apt-get download "$package" > apt.log 2>&1 || { cat apt.log; exit 1; }
done
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH=root/usr/lib/x86_64-linux-gnu:root/lib/x86_64-linux-gnu
pandoc() { root/usr/bin/pandoc --data-dir root/usr/share/pandoc/data --wrap=none "$@"; }

cat > escaped.md <<'MARKDOWN'
Report: «https://bi.example.ch/sla\_board».

Write \&amp; here.
MARKDOWN
sed 's/\\_/_/' escaped.md > plain.md
pandoc --version | head -1
seen=$(
    echo "pandoc:";  pandoc -f gfm -t gfm escaped.md
    echo "remark:";  node_modules/.bin/remark --quiet --no-config --use remark-gfm < escaped.md
    echo "pandoc without the backslash:"; pandoc -f gfm -t gfm plain.md
)
echo "$seen"
expected='pandoc:
Report: «<https://bi.example.ch/sla>\_board».

Write &amp; here.
remark:
Report: «<https://bi.example.ch/sla\_board»>.

Write \&amp; here.
pandoc without the backslash:
Report: «[https://bi.example.ch/sla_board»](https://bi.example.ch/sla_board»).

Write &amp; here.'
[ "$seen" = "$expected" ] || { echo "not what was seen before"; exit 1; }
