#!/usr/bin/env bash
#
# JavaMoney, the reference implementation Moneta 1.4.5 (JDK 17): MonetaryFormats.getAmountFormat(locale).parse of
# amounts in the notations of Switzerland, France and Germany.
#
# One expects an amount that is not in the format's own notation to be refused, as the API says
# (MonetaryParseException), since what is read is money.
#
# Seen: the number is read as far as it goes and the rest is dropped in silence, where the currency is found before
# it, and partly where it comes after it. For de-CH the grouping mark is U+2019, and CHF 1'234.50 with the apostrophe
# that keyboards and LibreOffice have is CHF 1. For fr-FR 1.234,50 CHF is CHF 1. For en-US CHF 1.234,50, which is a
# thousand francs in Germany, is CHF 1.234. The same format does refuse CHF 1'234.50 for de-DE.
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
      <groupId>org.javamoney.moneta</groupId>
      <artifactId>moneta-core</artifactId>
      <version>1.4.5</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q dependency:copy-dependencies -DoutputDirectory=lib

cat > Parse.java <<'JAVA'
import java.util.Locale;
import java.util.logging.LogManager;
import javax.money.format.MonetaryFormats;
import javax.money.format.MonetaryParseException;

public class Parse {
    public static void main(String[] args) {
        LogManager.getLogManager().reset();
        Locale.setDefault(Locale.ENGLISH);
        String[][] amounts = {
            {"de-CH", "CHF 1\u2019234.50"},
            {"de-CH", "CHF 1'234.50"},
            {"fr-FR", "1.234,50 CHF"},
            {"en-US", "CHF 1.234,50"},
            {"de-DE", "CHF 1'234.50"},
        };
        for (String[] amount : amounts) {
            String read;
            try {
                read = MonetaryFormats.getAmountFormat(Locale.forLanguageTag(amount[0])).parse(amount[1]).toString();
            } catch (MonetaryParseException e) {
                read = "refused";
            }
            System.out.println(amount[0] + " " + amount[1].replace('\u2019', '~') + " = " + read);
        }
    }
}
JAVA
java -cp 'lib/*' Parse.java > seen.txt

cat > expected.txt <<'TXT'
de-CH CHF 1~234.50 = CHF 1234.5
de-CH CHF 1'234.50 = CHF 1
fr-FR 1.234,50 CHF = CHF 1
en-US CHF 1.234,50 = CHF 1.234
de-DE CHF 1'234.50 = refused
TXT
cat seen.txt
diff expected.txt seen.txt
