#!/usr/bin/env bash
#
# SheetJS 0.18.5 and Papa Parse 5.7.1 (npm): a CSV as German programs write it, semicolons between the cells and
# commas before the decimals.
#
# Both guess the separator, and SheetJS types the cells. One expects the cells as texts, or as the amounts that they
# are.
#
# Seen: SheetJS finds the semicolon and then reads 1.200,50 as 1.2005, 200,00 as 20000, 12,5 as 125 and 05.03.2026 as
# the 3rd of May, without a word: in one column an amount is a thousandth and the next one a hundredfold. Papa Parse
# takes the comma for the separator where the file has two columns and ends with a line break, as files do: the last,
# empty line makes it give up guessing, which it says (UndetectableDelimiter) in the errors beside data of two cells a
# row. Without that line break, or with skipEmptyLines, it takes the semicolon.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 papaparse@5.7.1 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.js <<'JS'
const SheetJS = require('xlsx');
const Papa = require('papaparse');
const text = 'Deal;Amount;Share;Day\nA;1.200,50;12,5;05.03.2026\nB;200,00;7,25;06.03.2026\n';
const sheet = SheetJS.read(text, { type: 'string', cellDates: true }).Sheets.Sheet1;
for (const row of SheetJS.utils.sheet_to_json(sheet)) {
  console.log('xlsx', row.Deal, row.Amount, row.Share, row.Day.toDateString());
}
const two = 'Deal;Amount\nA;1.200,50\nB;200,00';
const show = (name, read) => console.log('papaparse', name, JSON.stringify(read.data[1]), read.errors.map((error) => error.code).join());
show('ends with a line break', Papa.parse(two + '\n'));
show('ends without', Papa.parse(two));
show('skipEmptyLines', Papa.parse(two + '\n', { skipEmptyLines: true }));
JS
TZ=UTC node read.js > seen.txt

cat > expected.txt <<'TXT'
xlsx A 1.2005 125 Sun May 03 2026
xlsx B 20000 725 Wed Jun 03 2026
papaparse ends with a line break ["A;1.200","50"] UndetectableDelimiter
papaparse ends without ["A","1.200,50"] 
papaparse skipEmptyLines ["A","1.200,50"] 
TXT
cat seen.txt
diff expected.txt seen.txt
