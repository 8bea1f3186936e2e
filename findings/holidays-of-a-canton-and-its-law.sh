#!/usr/bin/env bash
#
# Jollyday 2.19.0: the holidays of Swiss cantons in 2026, beside the cantons' own laws.
#
# A company takes the public holidays of its canton from a library, and expects them to be those of the canton's law.
#
# Seen: they are not. Glarus keeps the Näfelser Fahrt on the first Thursday of April, and a week later if that day is
# in Holy Week: 9 April 2026; Jollyday has it on Maundy Thursday, 2 April. Ticino's law names fifteen official days
# (legge del 15 dicembre 2009, art. 1); five of them, such as St Joseph's, are an OBSERVANCE to Jollyday, as is Vaud's
# Monday of the Jeûne (LEmp art. 47) and Thurgau's 1st of May (Ruhetagsgesetz § 1). Schaffhausen works on the 2nd of
# January; to Jollyday it is public there. Solothurn's 1st of May is free from noon (Ruhetagsgesetz § 2); Jollyday has
# no half days, and calls it public. And a region that it does not know, such as a mistyped one, is answered with the
# holidays of the country, without a word.
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
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > Cantons.java <<'JAVA'
import static de.focus_shift.jollyday.core.ManagerParameters.create;

import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.time.Year;

public class Cantons {
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
            System.out.println(question + " " + types);
        }
        var unknown = switzerland.getHolidays(Year.of(2026), "zurich");
        System.out.println("zurich is the country: " + unknown.equals(switzerland.getHolidays(Year.of(2026))));
    }
}
JAVA
java -cp 'lib/*' Cantons.java gl/2026-04-02 gl/2026-04-09 ti/2026-03-19 vd/2026-09-21 tg/2026-05-01 sh/2026-01-02 \
  so/2026-05-01 2> /dev/null > seen.txt

cat > expected.txt <<'TXT'
gl/2026-04-02 [PUBLIC_HOLIDAY]
gl/2026-04-09 []
ti/2026-03-19 [OBSERVANCE]
vd/2026-09-21 [OBSERVANCE]
tg/2026-05-01 [OBSERVANCE]
sh/2026-01-02 [BANK_HOLIDAY, PUBLIC_HOLIDAY]
so/2026-05-01 [PUBLIC_HOLIDAY]
zurich is the country: true
TXT
cat seen.txt
diff expected.txt seen.txt
