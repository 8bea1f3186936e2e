package org.closedloop.sla.format;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The abbreviations of zones that mean one offset. {@code BST}, {@code CST}, {@code IST} and {@code PST} are not among
 * them: each stands for several, hours apart.
 */
final class ZoneAbbreviations {

    private static final Map<String, ZoneOffset> OFFSETS = offsets(
            "UTC 0 GMT 0 UT 0 Z 0 WET 0 WEST 1 WESZ 1 CET 1 MEZ 1 CEST 2 MESZ 2 EET 2 OEZ 2 EEST 3 OESZ 3"
                    + " EST -5 EDT -4 MDT -6 PDT -7 AEST 10 AEDT 11 NZST 12 NZDT 13");

    private ZoneAbbreviations() {}

    /** The offset that an abbreviation means; null if it means none, or several. */
    static @Nullable ZoneOffset offset(String abbreviation) {
        return OFFSETS.get(abbreviation.toUpperCase(Locale.ROOT));
    }

    private static Map<String, ZoneOffset> offsets(String pairs) {
        Map<String, ZoneOffset> offsets = new HashMap<>();
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            offsets.put(words[i], ZoneOffset.ofHours(Integer.parseInt(words[i + 1])));
        }
        return Map.copyOf(offsets);
    }
}
