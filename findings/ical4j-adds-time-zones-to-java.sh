#!/usr/bin/env bash
#
# ical4j 4.2.3 (JDK 17): the time zones of java.time.
#
# One expects a library that reads and writes iCalendar files to leave the zones of java.time as they are until it is
# called.
#
# Seen: its jar registers a java.time.zone.ZoneRulesProvider, which Java finds and asks as soon as any code uses a zone.
# ZoneId.getAvailableZoneIds() grows by some 340 ids of the form ical4j~ and a random UUID, others in each process, which
# a list of zones for a form or for "did you mean" then offers, and which no other process can read back. A program that
# calls nothing of ical4j loads about 500 classes more at its first ZoneId. Europe/Zurich keeps the rules of the JDK.
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
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>4.2.3</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > Zones.java <<'JAVA'
import java.time.LocalDateTime;
import java.time.ZoneId;

public class Zones {
    public static void main(String[] args) {
        var ids = ZoneId.getAvailableZoneIds();
        System.out.println("foreign " + ids.stream().filter(id -> id.matches("ical4j~[0-9a-f-]{36}")).count());
        System.out.println("others " + ids.stream().filter(id -> !id.startsWith("ical4j~")).count());
        System.out.println(ZoneId.of("Europe/Zurich").getRules().getTransition(LocalDateTime.parse("2026-03-29T02:30")));
        System.err.println(ids.stream().filter(id -> id.startsWith("ical4j~")).sorted().findFirst().orElse("none"));
    }
}
JAVA
javac Zones.java

java -cp . Zones > without.txt 2> first-without.txt
java -cp ".:lib/*" Zones > with.txt 2> first.txt
java -cp ".:lib/*" Zones > again.txt 2> second.txt
classes() { java -Xlog:class+load -cp "$1" Zones 2> errors.txt | grep -c 'source:'; }
more=$(($(classes ".:lib/*") - $(classes .)))
cat without.txt with.txt
echo "first of two runs: $(cat first.txt) and $(cat second.txt); $more classes more"

grep -qx "foreign 0" without.txt
foreign=$(sed -n 's/foreign //p' with.txt)
[ "$foreign" -gt 300 ]
[ "$(sed -n '2,3p' with.txt)" = "$(sed -n '2,3p' without.txt)" ]
grep -q '^ical4j~' first.txt
if cmp -s first.txt second.txt; then
  echo "changed: the ids are the same in two processes" >&2
  exit 1
fi
[ "$more" -gt 300 ]
echo "as described"
