#!/usr/bin/env bash
#
# SheetJS (npm xlsx 0.18.5): times of an .xlsx read with cellDates: true.
#
# A spreadsheet holds a time as a fraction of a day, so a rounding is needed, and one expects it to be to the nearest
# millisecond at least: exceljs reads back the 10:12:33.000 that it wrote.
#
# Seen: SheetJS cuts instead. Of the 1,440 full minutes of a day, written by exceljs and read by SheetJS, 352 come out
# one millisecond early: 09:05 as 09:04:59.999. Whoever shows or groups such times by the minute gets the minute
# before. Midnights and quarter hours are exact, so that columns of days and most samples do not show it.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 exceljs@4.4.0 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.js <<'JS'
const Excel = require('exceljs');
const SheetJS = require('xlsx');
(async () => {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('Calls');
  const start = Date.UTC(2026, 2, 5);
  for (let minute = 0; minute < 1440; minute++) {
    const cell = sheet.getCell(minute + 1, 1);
    cell.value = new Date(start + minute * 60000);
    cell.numFmt = 'yyyy-mm-dd hh:mm:ss';
  }
  await book.xlsx.writeFile('calls.xlsx');
  const read = SheetJS.utils.sheet_to_json(SheetJS.readFile('calls.xlsx', { cellDates: true }).Sheets.Calls, { header: 1 });
  const early = read.map((row, minute) => row[0].getTime() - (start + minute * 60000)).filter((off) => off !== 0);
  console.log(early.length + ' of ' + read.length + ' differ, by ' + [...new Set(early)].join(', ') + ' ms');
  console.log('first: ' + read.map((row) => row[0].toISOString()).find((text) => !text.endsWith(':00.000Z')));
  const again = new Excel.Workbook();
  await again.xlsx.readFile('calls.xlsx');
  let same = 0;
  again.getWorksheet('Calls').eachRow((row, number) => { if (row.getCell(1).value.getTime() === start + (number - 1) * 60000) same++; });
  console.log('exceljs: ' + same + ' the same');
})();
JS
TZ=UTC node read.js > seen.txt

cat > expected.txt <<'TXT'
352 of 1440 differ, by -1 ms
first: 2026-03-05T00:04:59.999Z
exceljs: 1440 the same
TXT
cat seen.txt
diff expected.txt seen.txt
