#!/usr/bin/env bash
#
# csv-parse 7.0.3 (npm): cast_date, for a CRM export with names, stages, reasons and days.
#
# csv-parse is the reader of CSV that most Node programs use. cast_date converts "dates"; one expects that of texts
# that look like one, such as 2026-03-05, and that names of customers and of stages stay texts.
#
# Seen: any text that ends in a small number can be a date. The customer "Meier 7" is the 1st of July 2001, "Müller &
# Söhne 12" the 1st of December, the reason "Phase 3" the 1st of March, and "Lost 2026" the beginning of 2026; "Meier
# 13" and "Schmidt AG" stay texts, so that one column holds both, row by row. 05.03.2026 is the 3rd of May, and
# 13.03.2026 stays a text. The days are at midnight of the machine, except 2026-03-05, which is at midnight UTC.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . csv-parse@7.0.3 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.js <<'JS'
const { parse } = require('csv-parse/sync');
const texts = ['Meier 7', 'Müller & Söhne 12', 'Meier 13', 'Schmidt AG', 'Phase 3', 'Tier 1', 'Lost 2026',
  '2026-03-05', '05.03.2026', '13.03.2026'];
for (const [value] of parse(texts.join('\n'), { cast: true, cast_date: true })) {
  console.log(value instanceof Date ? value.toISOString() : 'text ' + value);
}
JS
TZ=Europe/Zurich node read.js > seen.txt

cat > expected.txt <<'TXT'
2001-06-30T22:00:00.000Z
2001-11-30T23:00:00.000Z
text Meier 13
text Schmidt AG
2001-02-28T23:00:00.000Z
2000-12-31T23:00:00.000Z
2025-12-31T23:00:00.000Z
2026-03-05T00:00:00.000Z
2026-05-02T22:00:00.000Z
text 13.03.2026
TXT
cat seen.txt
diff expected.txt seen.txt
