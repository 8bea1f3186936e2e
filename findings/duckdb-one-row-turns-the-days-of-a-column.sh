#!/usr/bin/env bash
#
# DuckDB 2.0.0 (JDBC 2.0.0.1): read_csv of a column of days with slashes, as CRMs of American users export them.
#
# One expects 03/04/2026 either to be read as the American 4 March (DuckDB's own examples are mostly American), or to
# stay text as long as nothing decides what it is.
#
# Seen: where every value could be both, the column is a DATE with the day first (3 April), silently. One further row
# 12/31/2026 anywhere in the sample turns the same 03/04/2026 into 4 March; one 31/12/2026 leaves it 3 April. Another
# COLUMN decides, too: beside a column that holds 04/13/2026, the first column stays 3 April and the second one is
# text, so that one row of one file holds 03/04 in two notations. And 03/04/26 is the 26th of April 2003. A monthly
# export therefore changes the months of its leads with the first deal after the twelfth.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mvn -B -q dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:2.0.0.1 -DoutputDirectory=.

printf 'day\n03/04/2026\n12/04/2026\n' > undecided.csv
printf 'day\n03/04/2026\n12/31/2026\n' > american.csv
printf 'day\n03/04/2026\n31/12/2026\n' > european.csv
printf 'day,other\n03/04/2026,04/13/2026\n' > column.csv
printf 'day\n03/04/26\n' > short.csv

cat > Days.java <<'JAVA'
import java.sql.DriverManager;

public class Days {
    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
            for (String file : args) {
                try (var rows = statement.executeQuery("select * from read_csv('" + file + "')")) {
                    rows.next();
                    var line = new StringBuilder(file);
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        line.append(' ').append(rows.getMetaData().getColumnTypeName(i)).append(' ').append(rows.getString(i));
                    }
                    System.out.println(line);
                }
            }
        }
    }
}
JAVA
java -cp duckdb_jdbc-2.0.0.1.jar Days.java undecided.csv american.csv european.csv column.csv short.csv > seen.txt

cat > expected.txt <<'TXT'
undecided.csv DATE 2026-04-03
american.csv DATE 2026-03-04
european.csv DATE 2026-04-03
column.csv DATE 2026-04-03 VARCHAR 04/13/2026
short.csv DATE 2003-04-26
TXT
cat seen.txt
diff expected.txt seen.txt
