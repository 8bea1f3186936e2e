package org.closedloop.sla.json.row;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.format.EpochUnit;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a caller for a table.
 *
 * @param locale the language of the issues
 * @param numbers the unit of times that are numbers
 * @param zone the zone of times without an offset; null if there is none
 * @param currency the currency of amounts without one; null if there is none
 * @param separator what separates the cells; null if the header shows it
 * @param ignored the columns that are left out, in lower case
 */
public record RowTerms(
        Locale locale,
        EpochUnit numbers,
        @Nullable ZoneId zone,
        @Nullable CurrencyUnit currency,
        @Nullable Character separator,
        Set<String> ignored) {

    /** Terms that say nothing but the language. */
    public static RowTerms in(Locale locale) {
        return new RowTerms(locale, EpochUnit.MILLIS, null, null, null, Set.of());
    }

    public RowTerms withNumbers(EpochUnit unit) {
        return new RowTerms(locale, unit, zone, currency, separator, ignored);
    }

    public RowTerms withZone(ZoneId ofTimes) {
        return new RowTerms(locale, numbers, ofTimes, currency, separator, ignored);
    }

    public RowTerms withCurrency(CurrencyUnit ofAmounts) {
        return new RowTerms(locale, numbers, zone, ofAmounts, separator, ignored);
    }

    /**
     * With this separator.
     *
     * @throws IllegalArgumentException if a cell could contain it without quotes
     */
    public RowTerms withSeparator(char sign) {
        boolean printed = sign > ' ' && sign <= '~' && sign != '"' && !Character.isLetterOrDigit(sign);
        if (!printed && sign != '\t') {
            throw new IllegalArgumentException(
                    "CSV: a separator must be a sign of ASCII or a tab, but was '" + sign + "'");
        }
        return new RowTerms(locale, numbers, zone, currency, sign, ignored);
    }

    /** Without these columns. */
    public RowTerms ignoring(List<String> labels) {
        Set<String> all = new HashSet<>(ignored);
        labels.forEach(label -> all.add(label.toLowerCase(Locale.ROOT)));
        return new RowTerms(locale, numbers, zone, currency, separator, Set.copyOf(all));
    }

    boolean ignores(String label) {
        return ignored.contains(label.toLowerCase(Locale.ROOT));
    }
}
