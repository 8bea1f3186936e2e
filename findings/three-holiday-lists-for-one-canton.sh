#!/usr/bin/env bash
#
# Jollyday 2.19.0, OpenGamma Strata 2.12.63 and date-holidays 3.37.0 (npm): the days off of 2026 in Swiss cantons,
# from which business hours are counted.
#
# All three have a list for Zurich (Strata's CHZU), and one expects them to agree on which weekdays nobody works, at
# least where a library has a kind of "public holiday".
#
# Seen: they do not. Strata's Zurich has the 2nd of January off; to Jollyday it is a BANK_HOLIDAY, in Ticino as in
# Zurich; to date-holidays it is "optional" in Zurich, "public" in Bern and "bank" in Ticino. In Zug, Easter Monday is
# an OBSERVANCE to Jollyday and "optional" to date-holidays, the 26th of December public to the one and optional to
# the other. For Bern, Jollyday answers the 2nd of January twice, with two types, so that counting its holidays counts
# one day twice. Knabenschiessen, Zurich's local half holiday in September, is in date-holidays alone. Whether a
# deadline of four business hours runs on such a day is thus a choice of the library and of its types.
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
    <dependency>
      <groupId>de.focus-shift</groupId>
      <artifactId>jollyday-core</artifactId>
      <version>2.19.0</version>
    </dependency>
    <dependency>
      <groupId>de.focus-shift</groupId>
      <artifactId>jollyday-jaxb</artifactId>
      <version>2.19.0</version>
    </dependency>
    <dependency>
      <groupId>com.opengamma.strata</groupId>
      <artifactId>strata-basics</artifactId>
      <version>2.12.63</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib
npm install --silent --no-audit --no-fund --ignore-scripts --prefix . date-holidays@3.37.0 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > Holidays.java <<'JAVA'
import static de.focus_shift.jollyday.core.ManagerParameters.create;

import com.opengamma.strata.basics.date.HolidayCalendars;
import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.time.Year;

public class Holidays {
    public static void main(String[] args) {
        var switzerland = HolidayManager.getInstance(create("ch"));
        for (String question : args) {
            String canton = question.split("/")[0];
            var day = LocalDate.parse(question.split("/")[1]);
            var types = switzerland.getHolidays(Year.of(2026), canton).stream()
                    .filter(holiday -> holiday.getDate().equals(day))
                    .map(holiday -> String.valueOf(holiday.getType()))
                    .sorted()
                    .toList();
            System.out.println("jollyday " + question + " " + types);
        }
        var zurich = HolidayCalendars.of("CHZU");
        for (String day : new String[] {"2026-01-02", "2026-09-14"}) {
            System.out.println("strata zh/" + day + " off " + zurich.isHoliday(LocalDate.parse(day)));
        }
    }
}
JAVA
cat > holidays.js <<'JS'
const Holidays = require('date-holidays');
for (const question of process.argv.slice(2)) {
  const [canton, day] = question.split('/');
  const found = new Holidays('CH', canton.toUpperCase()).getHolidays(2026).filter((holiday) => holiday.date.startsWith(day));
  console.log('date-holidays ' + question + ' [' + found.map((holiday) => holiday.type).join(', ') + ']');
}
JS
questions="zh/2026-01-02 zh/2026-09-14 zg/2026-04-06 zg/2026-12-26 be/2026-01-02 ti/2026-01-02"
{ java -cp 'lib/*' Holidays.java $questions 2> /dev/null; node holidays.js $questions; } > seen.txt

cat > expected.txt <<'TXT'
jollyday zh/2026-01-02 [BANK_HOLIDAY]
jollyday zh/2026-09-14 []
jollyday zg/2026-04-06 [OBSERVANCE]
jollyday zg/2026-12-26 [PUBLIC_HOLIDAY]
jollyday be/2026-01-02 [BANK_HOLIDAY, PUBLIC_HOLIDAY]
jollyday ti/2026-01-02 [BANK_HOLIDAY]
strata zh/2026-01-02 off true
strata zh/2026-09-14 off false
date-holidays zh/2026-01-02 [optional]
date-holidays zh/2026-09-14 [optional]
date-holidays zg/2026-04-06 [optional]
date-holidays zg/2026-12-26 [optional]
date-holidays be/2026-01-02 [public]
date-holidays ti/2026-01-02 [bank]
TXT
cat seen.txt
diff expected.txt seen.txt
