#!/usr/bin/env bash
#
# Quartz 2.5.0, 2.5.1 and 2.5.2: cron expressions for the first working day and the last day of a month.
#
# A report that is due monthly is scheduled with 1W, the working day nearest to the 1st, or with L, the last day. One
# expects twelve reports a year of any version, since each month has such a day.
#
# Seen: in 2.5.0 and 2.5.1, 1W has no report in months that begin on a weekend: February, March, August and November of
# 2026. In 2.5.0, L has no report in months that are shorter than 31 days, so that of the ends of the quarters only March
# and December remain. The expressions are valid, getNextValidTimeAfter returns a later month, and there is no exception.
# 2.5.2 has all of them.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
cat > Due.java <<'JAVA'
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.quartz.CronExpression;

public class Due {
    public static void main(String[] args) throws Exception {
        for (String text : new String[] {"0 0 9 1W * ?", "0 0 9 L * ?", "0 0 9 L 3,6,9,12 ?"}) {
            CronExpression expression = new CronExpression(text);
            expression.setTimeZone(TimeZone.getTimeZone("UTC"));
            StringBuilder line = new StringBuilder(text);
            Date next = Date.from(LocalDate.parse("2026-01-01").atStartOfDay(ZoneOffset.UTC).toInstant());
            while ((next = expression.getNextValidTimeAfter(next)).toInstant().toString().startsWith("2026")) {
                line.append(' ').append(next.toInstant().toString(), 5, 10);
            }
            System.out.println(line);
        }
    }
}
JAVA
for version in 2.5.0 2.5.1 2.5.2; do
  cat > pom.xml <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>$version</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
  mvn -B -q dependency:copy-dependencies -DoutputDirectory="lib-$version" > mvn.log 2>&1 || { cat mvn.log; exit 1; }
  echo "$version"
  java -cp "lib-$version/*" Due.java
done > seen.txt

cat > expected.txt <<'TXT'
2.5.0
0 0 9 1W * ? 01-01 04-01 05-01 06-01 07-01 09-01 10-01 12-01
0 0 9 L * ? 01-31 03-31 05-31 07-31 08-31 10-31 12-31
0 0 9 L 3,6,9,12 ? 03-31 12-31
2.5.1
0 0 9 1W * ? 01-01 04-01 05-01 06-01 07-01 09-01 10-01 12-01
0 0 9 L * ? 01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31
0 0 9 L 3,6,9,12 ? 03-31 06-30 09-30 12-31
2.5.2
0 0 9 1W * ? 01-01 02-02 03-02 04-01 05-01 06-01 07-01 08-03 09-01 10-01 11-02 12-01
0 0 9 L * ? 01-31 02-28 03-31 04-30 05-31 06-30 07-31 08-31 09-30 10-31 11-30 12-31
0 0 9 L 3,6,9,12 ? 03-31 06-30 09-30 12-31
TXT
cat seen.txt
diff expected.txt seen.txt
