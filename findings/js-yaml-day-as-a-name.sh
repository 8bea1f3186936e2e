#!/usr/bin/env bash
#
# js-yaml 4.3.2 and 5.5.0 (npm): a list of holidays by day, without quotes, is loaded and dumped.
#
# One expects the days that were there, or times at midnight in UTC as js-yaml 4 makes of dates that are values.
#
# Seen: js-yaml 4 reads a date as a Date also where it is a name, and then writes the name in the zone of the machine:
# in New York, the 24th of December becomes "Wed Dec 23 2026 19:00:00 GMT-0500 (Eastern Standard Time)", another day in
# words that no YAML parser reads as a date. The same date as a value stays at midnight in UTC. js-yaml 5 keeps both as
# texts.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . four@npm:js-yaml@4.3.2 five@npm:js-yaml@5.5.0 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > holidays.yaml <<'YAML'
2026-12-24: half a day
from: 2026-12-24
YAML
cat > dump.js <<'JS'
const yaml = require(process.argv[2]);
console.log(process.env.TZ + ' ' + process.argv[2]);
console.log(yaml.dump(yaml.load(require('fs').readFileSync('holidays.yaml', 'utf8'))));
JS
for zone in UTC America/New_York; do
    for version in four five; do
        TZ=$zone node dump.js $version
    done
done > seen.txt

cat > expected.txt <<'TXT'
UTC four
Thu Dec 24 2026 00:00:00 GMT+0000 (Coordinated Universal Time): half a day
from: 2026-12-24T00:00:00.000Z

UTC five
'2026-12-24': half a day
from: '2026-12-24'

America/New_York four
Wed Dec 23 2026 19:00:00 GMT-0500 (Eastern Standard Time): half a day
from: 2026-12-24T00:00:00.000Z

America/New_York five
'2026-12-24': half a day
from: '2026-12-24'

TXT
cat seen.txt
diff expected.txt seen.txt
