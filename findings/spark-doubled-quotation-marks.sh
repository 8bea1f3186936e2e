#!/usr/bin/env bash
#
# Apache Spark 4.0.1 (spark-sql, local mode, JDK 17): CSV with quotation marks inside quoted cells, as Salesforce,
# HubSpot and every spreadsheet write them.
#
# RFC 4180 doubles a quotation mark inside a quoted cell, and one expects Spark to read that and to write it.
#
# Seen: Spark escapes with a backslash unless it is told otherwise. Read, the cell "Alpha ""B"" AG" keeps all its
# marks, the outer ones too, while "Beta" loses them; a doubled mark before a comma breaks the row: of "Gamma ""C"",
# Ltd" the cell ends at the comma, the amount is [ Ltd"], the stage is 300, and nothing is reported. With escape set
# to the quotation mark all is well. Written, a mark becomes \" within quotes, which readers of RFC 4180 take for the
# end of the cell. And fractions of a second beyond milliseconds are cut by write.csv and write.json both: .123456
# becomes .123.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.spark</groupId><artifactId>spark-sql_2.13</artifactId><version>4.0.1</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > deals.csv <<'CSV'
"Name","Amount","Stage"
"Alpha ""B"" AG","100","won"
"Beta","200","won"
"Gamma ""C"", Ltd","300","won"
CSV
cat > Quotes.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

public class Quotes {
    public static void main(String[] args) throws Exception {
        var spark = SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "Europe/Zurich")
                .config("spark.sql.warehouse.dir", Path.of("warehouse").toAbsolutePath().toString())
                .getOrCreate();
        for (var row : spark.read().option("header", true).csv("deals.csv").collectAsList()) {
            System.out.println("read " + row.mkString("[", "|", "]"));
        }
        for (var row : spark.read().option("header", true).option("escape", "\"").csv("deals.csv").collectAsList()) {
            System.out.println("read with escape=\" " + row.mkString("[", "|", "]"));
        }
        var table = spark.sql("select 'Alpha \"B\" AG' as name, timestamp'2026-03-05T09:12:33.123456Z' as closed").coalesce(1);
        table.write().csv("written.csv");
        table.write().json("written.json");
        for (String folder : new String[] {"written.csv", "written.json"}) {
            try (var files = Files.list(Path.of(folder))) {
                System.out.print("wrote " + Files.readString(files.filter(file -> file.getFileName().toString().startsWith("part")).findFirst().orElseThrow()));
            }
        }
        spark.stop();
    }
}
JAVA
opens=""
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    opens="$opens --add-opens java.base/$package=ALL-UNNAMED"
done
java $opens -cp 'lib/*' Quotes.java 2> log.txt > seen.txt || { tail -20 log.txt; exit 1; }

cat > expected.txt <<'TXT'
read ["Alpha ""B"" AG"|100|won]
read [Beta|200|won]
read ["Gamma ""C""| Ltd"|300]
read with escape=" [Alpha "B" AG|100|won]
read with escape=" [Beta|200|won]
read with escape=" [Gamma "C", Ltd|300|won]
wrote "Alpha \"B\" AG",2026-03-05T10:12:33.123+01:00
wrote {"name":"Alpha \"B\" AG","closed":"2026-03-05T10:12:33.123+01:00"}
TXT
cat seen.txt
diff expected.txt seen.txt
