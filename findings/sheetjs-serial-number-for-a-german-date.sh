#!/usr/bin/env bash
#
# SheetJS (npm xlsx 0.18.5): sheet_to_csv of a workbook whose days are formatted as in German-speaking countries.
#
# sheet_to_csv writes cells as they are shown: 12,500.00 stays 12,500.00, 38.5% stays 38.5%, and days in the formats
# yyyy-mm-dd and dd/mm/yyyy come out as days. One expects the same of dd.mm.yyyy, which Excel and exceljs write for
# every user in Germany, Austria and Switzerland; SSF.is_date says that it is a format of dates.
#
# Seen: with a point between day and month SSF.format throws "bad second format: .", which sheet_to_csv swallows: the
# cell becomes the serial number, 46086.42538 for the 5th of March 2026 at 10:12:33, rounded to five digits, which is
# nearly a second. One row thus holds days in some columns and numbers in others, and read as epoch seconds such a
# number is the first of January 1970.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . xlsx@0.18.5 exceljs@4.4.0 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > write.js <<'JS'
const Excel = require('exceljs');
const SheetJS = require('xlsx');
(async () => {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('Deals');
  const time = new Date('2026-03-05T10:12:33Z');
  const formats = ['yyyy-mm-dd', 'dd/mm/yyyy', 'dd.mm.yyyy', 'd.m.yy', 'dd.mm.yyyy hh:mm'];
  sheet.addRow(formats);
  const row = sheet.addRow(formats.map(() => time));
  formats.forEach((format, i) => { row.getCell(i + 1).numFmt = format; });
  await book.xlsx.writeFile('deals.xlsx');
  console.log(SheetJS.utils.sheet_to_csv(SheetJS.readFile('deals.xlsx').Sheets.Deals).trim());
  console.log('is a date: ' + SheetJS.SSF.is_date('dd.mm.yyyy'));
  try { SheetJS.SSF.format('dd.mm.yyyy', 46086); console.log('formatted'); } catch (e) { console.log('thrown: ' + e); }
})();
JS
node write.js > seen.txt

cat > expected.txt <<'TXT'
yyyy-mm-dd,dd/mm/yyyy,dd.mm.yyyy,d.m.yy,dd.mm.yyyy hh:mm
2026-03-05,05/03/2026,46086.42538,46086.42538,46086.42538
is a date: true
thrown: bad second format: .
TXT
cat seen.txt
diff expected.txt seen.txt
