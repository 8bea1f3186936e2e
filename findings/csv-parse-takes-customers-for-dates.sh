#!/usr/bin/env bash
#
# csv-parse 7.0.3 (npm): cast: true with cast_date: true, for a CRM export with names, stages, reasons and days.
#
# With cast: true and cast_date: true, csv-parse converts dates. One expects it to convert texts such as 2026-03-05,
# and to leave names of customers and of stages as texts.
#
# Seen: a text that ends in 1 to 12 or in a year becomes a date. The customer "Meier 7" is the 1st of July 2001, "Müller
# & Söhne 12" the 1st of December, the reason "Phase 3" the 1st of March, and "Lost 2026" the beginning of 2026; "Meier
# 13" and "Schmidt AG" remain texts, so that one column has dates and texts. The dates are at midnight in the zone of
# the machine, except 2026-03-05, which is at midnight UTC.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . csv-parse@7.0.3 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.js <<'JS'
const { parse } = require('csv-parse/sync');
const texts = ['Meier 7', 'Müller & Söhne 12', 'Meier 13', 'Schmidt AG', 'Phase 3', 'Tier 1', 'Lost 2026',
  '2026-03-05'];
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
TXT
cat seen.txt
diff expected.txt seen.txt
