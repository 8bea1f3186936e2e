package org.closedloop.sla.jdbc;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says about the columns.
 *
 * @param locale the language of the issues
 * @param zone the zone of times without one; null if there is none
 * @param currency the currency of amounts without one; null if there is none
 * @param ignored the columns that are left out, in lower case
 * @param source the name of the source, for issues
 */
record ReadingTerms(
        Locale locale,
        @Nullable ZoneId zone,
        @Nullable CurrencyUnit currency,
        Set<String> ignored,
        Optional<String> source) {

    boolean ignores(String label) {
        return ignored.contains(label.toLowerCase(Locale.ROOT));
    }
}
