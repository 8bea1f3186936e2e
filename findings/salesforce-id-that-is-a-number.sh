#!/usr/bin/env bash
#
# Papa Parse 5.7.1 (dynamicTyping), d3-dsv 3.0.2 (autoType), exceljs 4.4.0 (csv.read) and SheetJS 0.18.5: CSV files
# with 15-character ids of Salesforce.
#
# These readers turn cells that are numbers into numbers, and one expects an id of letters and digits to be none: at
# 15 characters, with leading zeros, and in a column whose other cells are texts.
#
# Seen: an id whose only letter is an E is scientific notation to all four: 0065E0000000003, an opportunity on an
# instance whose ids begin with 0065E, is 65000. And so is 006500E00000001: two opportunities with one key.
# 0065E0000012345 beside them overflows a double: it stays a text with Papa Parse, exceljs and SheetJS, and is null
# with d3 when the file goes on as JSON, since autoType made it Infinity. The choice is made cell by cell, so that a
# test with a few ids does not show it.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . papaparse@5.7.1 d3-dsv@3.0.2 exceljs@4.4.0 xlsx@0.18.5 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > ids.mjs <<'JS'
import Papa from 'papaparse';
import { csvParse, autoType } from 'd3-dsv';
import Excel from 'exceljs';
import SheetJS from 'xlsx';
import { Readable } from 'node:stream';

const text = 'Id\n0065E0000000003\n006500E00000001\n0065E0000012345\n0065E000000003aAAA\n';
const show = (reader, ids) => console.log(reader + ' ' + JSON.stringify(ids));
show('papaparse', Papa.parse(text, { header: true, dynamicTyping: true, skipEmptyLines: true }).data.map((row) => row.Id));
show('d3-dsv', csvParse(text, autoType).map((row) => row.Id));
const sheet = await new Excel.Workbook().csv.read(Readable.from([text]));
show('exceljs', sheet.getColumn(1).values.slice(2));
show('xlsx', SheetJS.utils.sheet_to_json(SheetJS.read(text, { type: 'string' }).Sheets.Sheet1).map((row) => row.Id));
JS
node ids.mjs > seen.txt

cat > expected.txt <<'TXT'
papaparse [65000,65000,"0065E0000012345","0065E000000003aAAA"]
d3-dsv [65000,65000,null,"0065E000000003aAAA"]
exceljs [65000,65000,"0065E0000012345","0065E000000003aAAA"]
xlsx [65000,65000,"0065E0000012345","0065E000000003aAAA"]
TXT
cat seen.txt
diff expected.txt seen.txt
