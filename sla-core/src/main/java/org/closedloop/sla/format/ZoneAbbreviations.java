package org.closedloop.sla.format;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The zone abbreviations with a unique offset. {@code BST}, {@code CST}, {@code IST} and {@code PST} are ambiguous and
 * therefore excluded.
 */
final class ZoneAbbreviations {

    private static final Map<String, Integer> HOURS = Map.ofEntries(
            entry("UTC", 0),
            entry("GMT", 0),
            entry("UT", 0),
            entry("Z", 0),
            entry("WET", 0),
            entry("WEST", 1),
            entry("WESZ", 1),
            entry("CET", 1),
            entry("MEZ", 1),
            entry("CEST", 2),
            entry("MESZ", 2),
            entry("EET", 2),
            entry("OEZ", 2),
            entry("EEST", 3),
            entry("OESZ", 3),
            entry("EST", -5),
            entry("EDT", -4),
            entry("MDT", -6),
            entry("PDT", -7),
            entry("AEST", 10),
            entry("AEDT", 11),
            entry("NZST", 12),
            entry("NZDT", 13));

    private ZoneAbbreviations() {}

    /** Returns the offset of an abbreviation; null if it is unknown or ambiguous. */
    static @Nullable ZoneOffset offset(String abbreviation) {
        Integer hours = HOURS.get(abbreviation.toUpperCase(Locale.ROOT));
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }
}
