#!/usr/bin/env bash
#
# PostgreSQL 16.4 and 18.7 (PGlite 0.2.17 and 0.5.17, npm) with DateStyle German, and java.time of JDK 17 (Debian,
# 17.0.15; tzdata and CLDR of that JDK): a time with zone on its way from the one to the other, and back.
#
# With DateStyle German, SQL or Postgres, PostgreSQL writes a timestamptz with the letters of its zone, 05.07.2026
# 10:12:33 BST. One expects that PostgreSQL reads its own text back as the same instant in the same session, and that
# Java's pattern letter z knows BST, which every export from London carries in summer.
#
# Seen: PostgreSQL 16 reads its own text 3.5 hours late in Kolkata (IST is Israel's), 14 hours late in Shanghai (CST
# is Chicago's), 1 hour early in Dublin in summer; 18 reads all of them rightly, since it looks into the session's
# zone first. Java takes BST for Bougainville, eleven hours east, so that a lead of 10:12 in London is one of the
# evening before; IST for Abidjan, CST for Chicago; all without an error. And with a German locale it cannot read
# CEST, which PostgreSQL writes for Berlin, but only MESZ; with an English one MESZ is what it cannot read.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for version in 0.2.17 0.5.17; do
    npm install --silent --no-audit --no-fund --ignore-scripts --prefix $version @electric-sql/pglite@$version > npm.log 2>&1 || { cat npm.log; exit 1; }
    cat > $version/write.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite';
const db = new PGlite();
const version = (await db.query('show server_version')).rows[0].server_version;
await db.exec("set datestyle = 'German'");
for (const zone of ['Europe/London', 'Europe/Dublin', 'Asia/Kolkata', 'Asia/Shanghai', 'Europe/Berlin']) {
  await db.exec(`set timezone = '${zone}'`);
  const { written, off } = (await db.query(
    "select t::text as written, (t::text::timestamptz - t)::text as off from (select timestamptz '2026-07-05T09:12:33Z' as t) one")).rows[0];
  console.log(version.split(' ')[0] + ' ' + zone + ' ' + written + ' read back ' + off);
}
JS
    node $version/write.mjs
done > seen.txt

cat > Read.java <<'JAVA'
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

public class Read {
    public static void main(String[] args) {
        for (String language : new String[] {"en", "de-DE"}) {
            var pattern = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss z", Locale.forLanguageTag(language));
            for (String zone : new String[] {"BST", "IST", "CST", "CEST", "MESZ"}) {
                String read;
                try {
                    var time = ZonedDateTime.parse("05.07.2026 10:12:33 " + zone, pattern);
                    read = time.getZone() + " " + time.toInstant();
                } catch (DateTimeParseException e) {
                    read = "refused";
                }
                System.out.println("java " + language + " " + zone + " " + read);
            }
        }
    }
}
JAVA
java Read.java >> seen.txt

cat > expected.txt <<'TXT'
16.4 Europe/London 05.07.2026 10:12:33 BST read back 00:00:00
16.4 Europe/Dublin 05.07.2026 10:12:33 IST read back -01:00:00
16.4 Asia/Kolkata 05.07.2026 14:42:33 IST read back 03:30:00
16.4 Asia/Shanghai 05.07.2026 17:12:33 CST read back 14:00:00
16.4 Europe/Berlin 05.07.2026 11:12:33 CEST read back 00:00:00
18.7 Europe/London 05.07.2026 10:12:33 BST read back 00:00:00
18.7 Europe/Dublin 05.07.2026 10:12:33 IST read back 00:00:00
18.7 Asia/Kolkata 05.07.2026 14:42:33 IST read back 00:00:00
18.7 Asia/Shanghai 05.07.2026 17:12:33 CST read back 00:00:00
18.7 Europe/Berlin 05.07.2026 11:12:33 CEST read back 00:00:00
java en BST Pacific/Bougainville 2026-07-04T23:12:33Z
java en IST Africa/Abidjan 2026-07-05T10:12:33Z
java en CST America/Chicago 2026-07-05T15:12:33Z
java en CEST Europe/Paris 2026-07-05T08:12:33Z
java en MESZ refused
java de-DE BST Pacific/Bougainville 2026-07-04T23:12:33Z
java de-DE IST Africa/Abidjan 2026-07-05T10:12:33Z
java de-DE CST America/Chicago 2026-07-05T15:12:33Z
java de-DE CEST refused
java de-DE MESZ Europe/Berlin 2026-07-05T08:12:33Z
TXT
cat seen.txt
diff expected.txt seen.txt
