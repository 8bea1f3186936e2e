#!/usr/bin/env bash
#
# Spring 6.2.10 (CronExpression), Quartz 2.5.2, cron-utils 9.2.1 (Maven), cron-parser 5.10.6 and croner 11.0.1 (npm):
# a daily job at 2:30 in Europe/Zurich, on the two Sundays on which the clocks change.
#
# Exports of a CRM and checks of response times run at night. In spring, 2:30 does not exist on one day, in autumn it
# comes twice. One expects one run on each day, or at least the same result from schedulers in one language.
#
# Seen: in spring the three schedulers in Java have no run on that day, cron-parser has one at 3:30 and croner one at
# 3:00. In autumn Spring has two runs within an hour, Quartz has one at the second 2:30, and the others have one at the
# first. A count of leads by night thus misses one night in March with the three in Java, and has one night twice in
# October with Spring.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . cron-parser@5.10.6 croner@11.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>example</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>6.2.10</version></dependency>
    <dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>2.5.2</version></dependency>
    <dependency><groupId>com.cronutils</groupId><artifactId>cron-utils</artifactId><version>9.2.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 1; }

cat > Nights.java <<'JAVA'
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.springframework.scheduling.support.CronExpression;

public class Nights {
    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    public static void main(String[] args) throws Exception {
        var quartz = new org.quartz.CronExpression("0 30 2 * * ?");
        quartz.setTimeZone(TimeZone.getTimeZone(ZURICH));
        var utils = ExecutionTime.forCron(
                new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ)).parse("0 30 2 * * ?"));
        show("Spring", CronExpression.parse("0 30 2 * * *")::next);
        show("Quartz", time -> quartz.getNextValidTimeAfter(Date.from(time.toInstant())).toInstant().atZone(ZURICH));
        show("cron-utils", time -> utils.nextExecution(time).orElseThrow());
    }

    static void show(String name, UnaryOperator<ZonedDateTime> next) {
        for (String day : new String[] {"2026-03-29", "2026-10-25"}) {
            StringBuilder line = new StringBuilder(name + " " + day);
            ZonedDateTime end = LocalDate.parse(day).plusDays(1).atStartOfDay(ZURICH);
            ZonedDateTime time = next.apply(LocalDate.parse(day).atStartOfDay(ZURICH));
            for (; time.isBefore(end); time = next.apply(time)) {
                line.append(' ').append(time.toOffsetDateTime());
            }
            System.out.println(line);
        }
    }
}
JAVA
cat > nights.js <<'JS'
const { CronExpressionParser } = require('cron-parser');
const { Cron } = require('croner');
const tz = 'Europe/Zurich';
const local = date => date.toLocaleString('sv-SE', { timeZone: tz }).slice(11, 16) + ' (' + date.toISOString().slice(11, 16) + 'Z)';
for (const [day, start, end] of [['2026-03-29', '2026-03-28T23:00Z', '2026-03-29T22:00Z'], ['2026-10-25', '2026-10-24T22:00Z', '2026-10-25T23:00Z']]) {
  const within = dates => dates.filter(date => date < new Date(end)).map(local).join(' ');
  const parsed = CronExpressionParser.parse('30 2 * * *', { currentDate: new Date(start), tz });
  console.log('cron-parser', day, within([1, 2, 3].map(() => parsed.next().toDate())));
  console.log('croner', day, within(new Cron('30 2 * * *', { timezone: tz }).nextRuns(3, new Date(start))));
}
JS
{ java -cp 'lib/*' Nights.java; TZ=UTC node nights.js; } > seen.txt

cat > expected.txt <<'TXT'
Spring 2026-03-29
Spring 2026-10-25 2026-10-25T02:30+02:00 2026-10-25T02:30+01:00
Quartz 2026-03-29
Quartz 2026-10-25 2026-10-25T02:30+01:00
cron-utils 2026-03-29
cron-utils 2026-10-25 2026-10-25T02:30+02:00
cron-parser 2026-03-29 03:30 (01:30Z)
croner 2026-03-29 03:00 (01:00Z)
cron-parser 2026-10-25 02:30 (00:30Z)
croner 2026-10-25 02:30 (00:30Z)
TXT
cat seen.txt
diff expected.txt seen.txt
