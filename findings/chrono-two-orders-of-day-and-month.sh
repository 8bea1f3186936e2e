#!/usr/bin/env bash
#
# chrono-node 2.10.3 and any-date-parser 2.2.4 (npm): days as CRM exports write them.
#
# Both read dates in free text, and are used for columns whose notation is not known. One expects one notation for one
# column, and an error for a 13th month.
#
# Seen: chrono takes 03/04/2026 for the 4th of March and 13/04/2026 for the 13th of April: where the American order is
# impossible it turns day and month round, value by value. With points it keeps to the American order: 05.03.2026, a
# notation of countries that write the day first, is the 3rd of May. any-date-parser reads the points rightly, but
# 13/04/2026 is the 4th of March and 31/12/2026 the 12th of January, as it drops the digit that does not fit, and the
# 30th of February is the 2nd of March. For IST the two differ by three and a half hours: India here, Israel there.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . chrono-node@2.10.3 any-date-parser@2.2.4 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.js <<'JS'
const chrono = require('chrono-node');
const anyDate = require('any-date-parser');
for (const text of ['03/04/2026', '13/04/2026', '31/12/2026', '05.03.2026', '2026-02-30', '2026-03-05 10:12:33 IST']) {
  const first = chrono.parseDate(text, new Date('2026-06-01T00:00:00Z'));
  const second = anyDate.fromString(text);
  const show = (date) => (date && !date.invalid ? date.toISOString() : 'refused');
  console.log([text, show(first), show(second)].join(' | '));
}
JS
TZ=UTC LC_ALL=C node read.js > seen.txt

cat > expected.txt <<'TXT'
03/04/2026 | 2026-03-04T12:00:00.000Z | 2026-03-04T00:00:00.000Z
13/04/2026 | 2026-04-13T12:00:00.000Z | 2026-03-04T00:00:00.000Z
31/12/2026 | 2026-12-31T12:00:00.000Z | 2026-01-12T00:00:00.000Z
05.03.2026 | 2026-05-03T12:00:00.000Z | 2026-03-05T00:00:00.000Z
2026-02-30 | refused | 2026-03-02T00:00:00.000Z
2026-03-05 10:12:33 IST | 2026-03-05T04:42:33.000Z | 2026-03-05T08:12:33.000Z
TXT
cat seen.txt
diff expected.txt seen.txt
