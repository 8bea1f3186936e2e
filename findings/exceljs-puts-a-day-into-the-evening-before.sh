#!/usr/bin/env bash
#
# exceljs 4.4.0 (npm, read with jszip 3.10.1): an export of leads in CSV, with days, is read and written as a workbook.
#
# One expects the cell of 2026-03-05 to hold that day, the number 46086 of a spreadsheet, on every machine: a cell has
# no time zone, and neither has the text.
#
# Seen: the text is read as midnight in the zone of the machine, and written as the time in UTC at that moment. East of
# UTC, the cell holds a time of the day before: in Zurich 46085.958, the 4th of March at 23:00, so that a lead of the
# 1st of March is in February. West of UTC, it holds a later time of the same day: in New York 46086.208, 05:00. At
# +00:00, as in UTC, and in London in March, it holds the day. A time without offset, 2026-03-05T10:12:33, is moved in
# the same way; with an offset it remains a text.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . exceljs@4.4.0 jszip@3.10.1 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > leads.csv <<'CSV'
Lead,Created,Handed over,Worked
L-1,2026-03-05,2026-03-05T10:12:33,2026-03-05T10:12:33Z
CSV
cat > convert.js <<'JS'
const ExcelJS = require('exceljs');
const JSZip = require('jszip');
(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.csv.readFile('leads.csv');
  const file = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const sheet = await file.file('xl/worksheets/sheet1.xml').async('string');
  const cells = ['B2', 'C2', 'D2'].map(cell => new RegExp('<c r="' + cell + '"([^>]*)><v>([^<]*)').exec(sheet));
  console.log(process.env.TZ, ...cells.map(([, kind, value]) => kind.includes('t="s"') ? 'text' : Number(value).toFixed(3)));
})();
JS
for zone in Europe/Zurich America/New_York Europe/London UTC; do
  TZ=$zone node convert.js
done > seen.txt

cat > expected.txt <<'TXT'
Europe/Zurich 46085.958 46086.384 text
America/New_York 46086.208 46086.634 text
Europe/London 46086.000 46086.425 text
UTC 46086.000 46086.425 text
TXT
cat seen.txt
diff expected.txt seen.txt
