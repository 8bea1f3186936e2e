#!/usr/bin/env bash
#
# PGlite 0.5.17 (npm; PostgreSQL 18.7 with a JavaScript client): a day and a timestamp under the DateStyles that a
# server or a user may have as default.
#
# One expects a client to set the DateStyle that it can parse, as the JDBC driver does, or to fail on another one.
#
# Seen: the client hands the server's text to JavaScript's Date. Under German and SQL, DMY the 5th of March comes back
# as the 3rd of May, a day after the twelfth as an invalid date, which is null in JSON, and a timestamptz as null too,
# because of the letters of its zone. row_to_json of the same day, in the same query, is "2026-03-05" under every
# DateStyle. Under ISO a date is midnight UTC, under the others midnight of the process's zone.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @electric-sql/pglite@0.5.17 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > ask.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
await db.exec("set timezone = 'Europe/Zurich'");
for (const style of ['ISO, MDY', 'German', 'SQL, DMY', 'SQL, MDY']) {
  await db.exec(`set datestyle = '${style}'`);
  const { rows } = await db.query(`
    select date '2026-03-05' as day, date '2026-03-15' as later, timestamptz '2026-03-05 10:12:33+01' as time,
      (row_to_json(one) ->> 'day') as json from (select date '2026-03-05' as day) one`);
  console.log(style + ': ' + JSON.stringify(rows[0]));
}
JS
TZ=Europe/Zurich node ask.mjs > seen.txt

cat > expected.txt <<'TXT'
ISO, MDY: {"day":"2026-03-05T00:00:00.000Z","later":"2026-03-15T00:00:00.000Z","time":"2026-03-05T09:12:33.000Z","json":"2026-03-05"}
German: {"day":"2026-05-02T22:00:00.000Z","later":null,"time":null,"json":"2026-03-05"}
SQL, DMY: {"day":"2026-05-02T22:00:00.000Z","later":null,"time":null,"json":"2026-03-05"}
SQL, MDY: {"day":"2026-03-04T23:00:00.000Z","later":"2026-03-14T23:00:00.000Z","time":null,"json":"2026-03-05"}
TXT
cat seen.txt
diff expected.txt seen.txt
