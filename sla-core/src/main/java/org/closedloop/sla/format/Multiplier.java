package org.closedloop.sla.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A word for a power of ten at the end of an amount: {@code 342.09K}, {@code 1,2 Mio.}
 *
 * @param word the word
 * @param zeros the power of ten
 */
record Multiplier(String word, int zeros) {

    /** The longest first. "Billion" is excluded, as it has different values in German and English. */
    private static final List<Multiplier> ALL = Map.ofEntries(
                    Map.entry("k", 3),
                    Map.entry("tsd", 3),
                    Map.entry("tsd.", 3),
                    Map.entry("thousand", 3),
                    Map.entry("tausend", 3),
                    Map.entry("lakh", 5),
                    Map.entry("m", 6),
                    Map.entry("mm", 6),
                    Map.entry("mn", 6),
                    Map.entry("mio", 6),
                    Map.entry("mio.", 6),
                    Map.entry("mill.", 6),
                    Map.entry("million", 6),
                    Map.entry("millions", 6),
                    Map.entry("millionen", 6),
                    Map.entry("crore", 7),
                    Map.entry("b", 9),
                    Map.entry("bn", 9),
                    Map.entry("mrd", 9),
                    Map.entry("mrd.", 9),
                    Map.entry("milliarde", 9),
                    Map.entry("milliarden", 9))
            .entrySet()
            .stream()
            .map(entry -> new Multiplier(entry.getKey(), entry.getValue()))
            .sorted((one, other) -> other.word.length() - one.word.length())
            .toList();

    /** Returns the multiplier at the end of the text, not preceded by a letter; null if there is none. */
    static @Nullable Multiplier after(String text) {
        for (Multiplier multiplier : ALL) {
            int start = text.length() - multiplier.word.length();
            if (start > 0
                    && text.regionMatches(true, start, multiplier.word, 0, multiplier.word.length())
                    && !Character.isLetter(text.charAt(start - 1))) {
                return multiplier;
            }
        }
        return null;
    }
}
