#!/usr/bin/env bash
#
# ical.js 2.2.1 beside rrule 2.8.1 (npm): a recurrence rule of RFC 5545 for the last day of each quarter.
#
# ical.js expands the rules of calendar files. One expects a report that is due on the last day of each quarter,
# FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1, to be due on the same days every year.
#
# Seen: only the first year is right. From the second year on, ical.js returns the 1st of July and the 1st of October
# in place of the 30th of June and the 30th of September. There is no exception. rrule returns the days of the RFC.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . ical.js@2.2.1 rrule@2.8.1 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > expand.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';
const days = (start, rule, count) => {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
  return Array.from({ length: count }, () => iterator.next().toString()).join(' ');
};
for (const [start, rule, count] of [
  ['2026-03-31', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1', 8],
]) {
  const other = rrule.rrulestr('DTSTART:' + start.replaceAll('-', '') + 'T000000Z\nRRULE:' + rule)
    .all((day, index) => index < count).map(day => day.toISOString().slice(0, 10)).join(' ');
  console.log(rule);
  console.log('  ical.js ' + days(start, rule, count));
  console.log('  rrule   ' + other);
}
JS
TZ=UTC node expand.mjs > seen.txt

cat > expected.txt <<'TXT'
FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
  ical.js 2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-07-01 2027-10-01 2027-12-31
  rrule   2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31
TXT
cat seen.txt
diff expected.txt seen.txt
