#!/usr/bin/env bash
#
# DuckDB 1.4.4 and 2.0.0 (JDBC): COPY ... TO (FORMAT JSON) of a time with zone, an amount and a NaN.
#
# One expects JSON that other readers take: times in ISO-8601 with a T and a full offset, as PostgreSQL's row_to_json
# writes them, numeric(12,2) with its two decimals, and null or a text for NaN, which JSON does not have.
#
# Seen: the time is "2026-03-05 10:12:33.12+01": a blank instead of the T and an offset of hours alone. 1.4.4 writes
# the JSON in UTC whatever the session's TimeZone is, while the CSV of the same session is in that
# zone; 2.0.0 writes both in the session's zone. DECIMAL(12,2) 12500.00 becomes 12500.0. And NaN is written bare, so
# that the line is no JSON: DuckDB itself reads it, JSON.parse does not.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for version in 1.4.4.0 2.0.0.1; do
    mvn -B -q dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:$version -DoutputDirectory=.
done

cat > Export.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

public class Export {
    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            statement.execute("set timezone = 'Europe/Zurich'");
            statement.execute("create table deal as select timestamptz '2026-03-05 09:12:33.120Z' as closed,"
                    + " 12500.00::decimal(12,2) as amount, 'NaN'::double as score");
            statement.execute("copy deal to 'deal.csv'");
            statement.execute("copy deal to 'deal.json' (format json)");
            System.out.print(Files.readString(Path.of("deal.csv")).split("\n")[1] + "\n" + Files.readString(Path.of("deal.json")));
            try (var rows = statement.executeQuery("select isnan(score) from 'deal.json'")) {
                rows.next();
                System.out.println("read by itself: NaN " + rows.getBoolean(1));
            }
        }
    }
}
JAVA
for version in 1.4.4.0 2.0.0.1; do
    echo "$version"
    java -cp duckdb_jdbc-$version.jar Export.java
    node -e 'try { JSON.parse(require("fs").readFileSync("deal.json", "utf8")); console.log("JSON") } catch (e) { console.log("no JSON") }'
done > seen.txt

cat > expected.txt <<'TXT'
1.4.4.0
2026-03-05 10:12:33.12+01,12500.00,nan
{"closed":"2026-03-05 09:12:33.12+00","amount":12500.0,"score":NaN}
read by itself: NaN true
no JSON
2.0.0.1
2026-03-05 10:12:33.12+01,12500.00,nan
{"closed":"2026-03-05 10:12:33.12+01","amount":12500.0,"score":NaN}
read by itself: NaN true
no JSON
TXT
cat seen.txt
diff expected.txt seen.txt
