package org.closedloop.sla.jdbc;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.format.EpochUnit;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about the columns.
 *
 * @param locale the language of the issues
 * @param zone the zone of times without one; null if there is none
 * @param numbers the unit of times that are numbers; null if there is none
 * @param currency the currency of amounts without one; null if there is none
 * @param ignored the columns that are left out, in lower case
 * @param source the name of the source, for issues
 */
record ReadingTerms(
        Locale locale,
        @Nullable ZoneId zone,
        @Nullable EpochUnit numbers,
        @Nullable CurrencyUnit currency,
        Set<String> ignored,
        Optional<String> source) {

    static ReadingTerms in(Locale locale) {
        return new ReadingTerms(locale, null, null, null, Set.of(), Optional.empty());
    }

    ReadingTerms withZone(ZoneId ofTimes) {
        return new ReadingTerms(locale, ofTimes, numbers, currency, ignored, source);
    }

    ReadingTerms withNumbers(EpochUnit unit) {
        return new ReadingTerms(locale, zone, unit, currency, ignored, source);
    }

    ReadingTerms withCurrency(CurrencyUnit ofAmounts) {
        return new ReadingTerms(locale, zone, numbers, ofAmounts, ignored, source);
    }

    ReadingTerms withIgnored(List<String> labels) {
        Set<String> all = new HashSet<>(ignored);
        labels.forEach(label -> all.add(label.toLowerCase(Locale.ROOT)));
        return new ReadingTerms(locale, zone, numbers, currency, Set.copyOf(all), source);
    }

    ReadingTerms withSource(String name) {
        return new ReadingTerms(locale, zone, numbers, currency, ignored, Optional.of(name));
    }

    boolean ignores(String label) {
        return ignored.contains(label.toLowerCase(Locale.ROOT));
    }
}
