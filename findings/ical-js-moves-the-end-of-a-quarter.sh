#!/usr/bin/env bash
#
# ical.js 2.2.1 beside rrule 2.8.1 (npm): recurrence rules of RFC 5545 for the last day of a quarter and of a month.
#
# ical.js, which Thunderbird and Nextcloud use, expands the rules of calendar files. One expects a report that
# is due on the last day of each quarter, FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1, to be due on the same days every
# year.
#
# Seen: only the first year is right. From the second one on, ical.js has the 1st of July and the 1st of October instead of the
# 30th of June and of September. BYSETPOS is ignored beside BYMONTHDAY: the usual rule for the last day of a month,
# BYMONTHDAY=28,29,30,31;BYSETPOS=-1, gives four days of March, and the rule for the first working day of a month gives
# several. A yearly meeting of the 29th of February is on the 1st of March in other years, in which the RFC has none.
# rrule has the days of the RFC each time. There is no error. With BYDAY alone, BYSETPOS works.
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
  ['2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', 6],
  ['2026-01-01', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', 4],
  ['2024-02-29', 'FREQ=YEARLY', 3],
  ['2026-01-30', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 4],
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
FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1
  ical.js 2026-01-31 2026-02-28 2026-03-28 2026-03-29 2026-03-30 2026-03-31
  rrule   2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30
FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
  ical.js 2026-01-01 2026-01-02 2026-02-02 2026-02-03
  rrule   2026-01-01 2026-02-02 2026-03-02 2026-04-01
FREQ=YEARLY
  ical.js 2024-02-29 2025-03-01 2026-03-01
  rrule   2024-02-29 2028-02-29 2032-02-29
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
  ical.js 2026-01-30 2026-02-27 2026-03-31 2026-04-30
  rrule   2026-01-30 2026-02-27 2026-03-31 2026-04-30
TXT
cat seen.txt
diff expected.txt seen.txt
