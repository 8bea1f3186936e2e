#!/usr/bin/env bash
#
# dayjs-business-time 1.0.4 with dayjs 1.11.23 (npm): how long something took in business time, with the plugin's
# default hours, Monday to Friday from nine to five.
#
# One expects businessDaysDiff to count business days, and business minutes and hours to be exact or at least rounded
# the same way.
#
# Seen: from Saturday to Sunday, and from Friday to Saturday, Sunday or Monday, businessDaysDiff is 1 each time.
# businessMinutesDiff cuts each end to its minute before it counts: 9:00:59 to 9:01:58 is 0 minutes, 9:00:01 to
# 9:01:00, which is as long, is 0 too, and 9:00:59 to 9:02:00 is 1. Hours are those minutes divided by sixty, so that
# 16:30:30 to 16:45:00 is 0.2333 hours, 14 minutes of 14.5. Whoever checks "within four hours" with it is too kind.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . dayjs@1.11.23 dayjs-business-time@1.0.4 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > measure.js <<'JS'
const dayjs = require('dayjs');
dayjs.extend(require('dayjs-business-time'));
const between = (unit, from, to) => dayjs(to)['business' + unit + 'Diff'](dayjs(from));
const day = (from, to) => console.log(from + ' to ' + to + ': ' + Math.abs(between('Days', from, to)) + ' business days');
day('2026-03-06T10:00:00', '2026-03-07T10:00:00');
day('2026-03-06T10:00:00', '2026-03-08T10:00:00');
day('2026-03-06T10:00:00', '2026-03-09T10:00:00');
day('2026-03-07T10:00:00', '2026-03-08T10:00:00');
const time = (from, to) => console.log(from + ' to ' + to + ': '
  + Math.abs(between('Minutes', '2026-03-06T' + from, '2026-03-06T' + to)) + ' minutes, '
  + Math.abs(between('Hours', '2026-03-06T' + from, '2026-03-06T' + to)).toFixed(4) + ' hours');
time('09:00:59', '09:01:58');
time('09:00:01', '09:01:00');
time('09:00:59', '09:02:00');
time('16:30:30', '16:45:00');
time('12:00:59', '16:01:58');
JS
TZ=UTC node measure.js > seen.txt

cat > expected.txt <<'TXT'
2026-03-06T10:00:00 to 2026-03-07T10:00:00: 1 business days
2026-03-06T10:00:00 to 2026-03-08T10:00:00: 1 business days
2026-03-06T10:00:00 to 2026-03-09T10:00:00: 1 business days
2026-03-07T10:00:00 to 2026-03-08T10:00:00: 1 business days
09:00:59 to 09:01:58: 0 minutes, 0.0000 hours
09:00:01 to 09:01:00: 0 minutes, 0.0000 hours
09:00:59 to 09:02:00: 1 minutes, 0.0167 hours
16:30:30 to 16:45:00: 14 minutes, 0.2333 hours
12:00:59 to 16:01:58: 240 minutes, 4.0000 hours
TXT
cat seen.txt
diff expected.txt seen.txt
