#!/usr/bin/env bash
#
# d3-dsv 3.0.2 (csvFormat), csv-stringify 6.9.0, exceljs 4.4.0 (csv.writeBuffer) and Papa Parse 5.7.1 (unparse): the
# Date objects of JavaScript as cells of a CSV file.
#
# One expects ISO-8601 of all of them, as JSON.stringify writes a Date, and one form within a column.
#
# Seen: four forms. csv-stringify writes milliseconds since 1970, exceljs the local time of the process with its
# offset and without milliseconds, Papa Parse what JSON has. d3-dsv chooses value by value: 10:12:33.120 has
# milliseconds, 10:12:33 has none, 10:12:00 has no seconds either, and an instant at midnight UTC is written as a DAY:
# a lead that was created in Zurich at one o'clock on the 5th of March comes out as "2026-03-05", one of midnight in
# Zurich as "2026-03-04T23:00Z", both in one column.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . d3-dsv@3.0.2 csv-stringify@6.9.0 exceljs@4.4.0 papaparse@5.7.1 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > write.mjs <<'JS'
import { csvFormat } from 'd3-dsv';
import { stringify } from 'csv-stringify/sync';
import Excel from 'exceljs';
import Papa from 'papaparse';

const rows = ['2026-03-05T00:00:00Z', '2026-03-04T23:00:00Z', '2026-03-05T10:12:33Z', '2026-03-05T10:12:33.120Z']
  .map((text) => ({ created: new Date(text) }));
const show = (writer, text) => console.log(writer + ': ' + String(text).trim().split(/\r?\n/).slice(1).join(' '));
show('d3-dsv', csvFormat(rows));
show('csv-stringify', stringify(rows, { header: true }));
const book = new Excel.Workbook();
const sheet = book.addWorksheet('Leads');
sheet.addRow(['created']);
rows.forEach((row) => sheet.addRow([row.created]));
show('exceljs', await book.csv.writeBuffer());
show('papaparse', Papa.unparse(rows));
JS
TZ=Europe/Zurich node write.mjs > seen.txt

cat > expected.txt <<'TXT'
d3-dsv: 2026-03-05 2026-03-04T23:00Z 2026-03-05T10:12:33Z 2026-03-05T10:12:33.120Z
csv-stringify: 1772668800000 1772665200000 1772705553000 1772705553120
exceljs: 2026-03-05T01:00:00+01:00 2026-03-05T00:00:00+01:00 2026-03-05T11:12:33+01:00 2026-03-05T11:12:33+01:00
papaparse: 2026-03-05T00:00:00.000Z 2026-03-04T23:00:00.000Z 2026-03-05T10:12:33.000Z 2026-03-05T10:12:33.120Z
TXT
cat seen.txt
diff expected.txt seen.txt
