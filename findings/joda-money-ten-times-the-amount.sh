#!/usr/bin/env bash
#
# Joda-Money 1.0.7: a MoneyFormatter with appendAmountLocalized() reading amounts that are not quite in its locale's
# notation.
#
# The library is strict elsewhere: Money.parse refuses CHF 1'200.50 and EUR 1,200.50. One expects a formatter to want
# groups of three digits, or none, and to refuse a point that separates one digit in a locale where the point groups
# thousands.
#
# Seen: a grouping mark may stand anywhere in the number, and any number of times. With the German locale CHF 1234.5
# is 12,345 francs and CHF 12.34.5,6 is 12,345.60; with the American one CHF 1,2,3,4.50 is 1,234.50, and 12,5, twelve
# and a half in Germany, is 125. A point too many or too few digits behind it never stop the reading.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mvn -B -q dependency:copy -Dartifact=org.joda:joda-money:1.0.7 -DoutputDirectory=.

cat > Parse.java <<'JAVA'
import java.util.Locale;
import org.joda.money.Money;
import org.joda.money.format.MoneyFormatException;
import org.joda.money.format.MoneyFormatterBuilder;

public class Parse {
    public static void main(String[] args) {
        var formatter = new MoneyFormatterBuilder().appendCurrencyCode().appendLiteral(" ").appendAmountLocalized().toFormatter();
        String[][] amounts = {
            {"de-DE", "CHF 1.234,50"},
            {"de-DE", "CHF 1234.5"},
            {"de-DE", "CHF 12.34.5,6"},
            {"en-US", "CHF 1,2,3,4.50"},
            {"en-US", "CHF 12,5"},
            {"de-CH", "CHF 1'234.50"},
        };
        for (String[] amount : amounts) {
            String read;
            try {
                read = formatter.withLocale(Locale.forLanguageTag(amount[0])).parseMoney(amount[1]).toString();
            } catch (MoneyFormatException e) {
                read = "refused";
            }
            System.out.println(amount[0] + " " + amount[1] + " = " + read);
        }
        try {
            System.out.println(Money.parse("CHF 1'200.50"));
        } catch (IllegalArgumentException e) {
            System.out.println("Money.parse CHF 1'200.50: refused");
        }
    }
}
JAVA
java -cp joda-money-1.0.7.jar Parse.java > seen.txt

cat > expected.txt <<'TXT'
de-DE CHF 1.234,50 = CHF 1234.50
de-DE CHF 1234.5 = CHF 12345.00
de-DE CHF 12.34.5,6 = CHF 12345.60
en-US CHF 1,2,3,4.50 = CHF 1234.50
en-US CHF 12,5 = CHF 125.00
de-CH CHF 1'234.50 = refused
Money.parse CHF 1'200.50: refused
TXT
cat seen.txt
diff expected.txt seen.txt
