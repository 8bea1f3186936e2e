#!/usr/bin/env bash
#
# currency.js 2.0.4, accounting 0.4.1 and numeral 2.0.6 (npm): amounts as CRMs and their users write them.
#
# One expects of the three libraries that web applications read money with that they agree, and that an amount which
# they cannot read is NaN, null or an error.
#
# Seen: they do agree, on wrong numbers. Everything that is no digit, sign or point is struck out and the rest is
# read: $1,117.10K, as Zoho CRM prints a budget of more than a million, is 1,117.10; 1 200,50 EUR is 120,050; USD 1e3
# is 13. numeral writes a k itself, $342.09k, and reads that back as 342,090, but the K of Zoho as 342.09: case
# decides. Where they differ, 1.200,50 is 1.2 with the one and 1.2005 with the two others. None of them refuses any of
# these.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . currency.js@2.0.4 accounting@0.4.1 numeral@2.0.6 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.js <<'JS'
const currency = require('currency.js');
const accounting = require('accounting');
const numeral = require('numeral');
for (const text of ['$1,117.10K', '$342.09K', '$342.09k', '1 200,50 EUR', 'USD 1e3', '1.200,50', '(500.00)']) {
  console.log([text, currency(text).value, accounting.unformat(text), numeral(text).value()].join(' | '));
}
console.log(numeral(342090).format('$0.00a'));
JS
node read.js > seen.txt

cat > expected.txt <<'TXT'
$1,117.10K | 1117.1 | 1117.1 | 1117.1
$342.09K | 342.09 | 342.09 | 342.09
$342.09k | 342.09 | 342.09 | 342090
1 200,50 EUR | 120050 | 120050 | 120050
USD 1e3 | 13 | 13 | 13
1.200,50 | 1.2 | 1.2005 | 1.2005
(500.00) | -500 | -500 | -500
$342.09k
TXT
cat seen.txt
diff expected.txt seen.txt
