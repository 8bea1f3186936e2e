package org.closedloop.sla.format;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of zones in texts: abbreviations with a unique offset, abbreviations of the format's zone, and long
 * names.
 */
final class ZoneWords {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}/])\\p{L}{1,5}(?![\\p{L}/])");

    /** A winter and a summer under current rules. */
    private static final List<LocalDateTime> SEASONS =
            List.of(LocalDateTime.of(2026, 1, 15, 12, 0), LocalDateTime.of(2026, 7, 15, 12, 0));

    private final ZoneId zone;
    private final List<DateTimeFormatter> shortNames;
    private final List<DateTimeFormatter> longNames;

    ZoneWords(ZoneId zone, Locale language) {
        this.zone = zone;
        this.shortNames = names("z", language);
        this.longNames = names("zzzz", language);
    }

    private static List<DateTimeFormatter> names(String pattern, Locale language) {
        return Stream.of(language, Locale.ENGLISH)
                .distinct()
                .map(each -> DateTimeFormatter.ofPattern(pattern, each))
                .toList();
    }

    /**
     * @param word the abbreviation
     * @param offset the offset; null for an abbreviation of the format's zone
     * @param inUtc the text with {@code UTC} in its place
     */
    record Found(String word, @Nullable ZoneOffset offset, String inUtc) {}

    /** Returns the first known zone abbreviation; null if there is none. */
    @Nullable
    Found find(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            ZoneOffset offset = word.length() > 1 ? ZoneAbbreviations.offset(word) : null;
            if (offset != null || isOfZone(word)) {
                String inUtc = text.substring(0, words.start()) + "UTC" + text.substring(words.end());
                return new Found(word, offset, inUtc);
            }
        }
        return null;
    }

    private boolean isOfZone(String word) {
        return SEASONS.stream().anyMatch(season -> isNamed(word, season.atZone(zone), shortNames));
    }

    /** Returns the reading of a time with a zone abbreviation. */
    TimeReading reading(LocalDateTime local, Found word) {
        return word.offset() != null
                ? LocalTimes.instant(local.toInstant(word.offset()))
                : named(local, zone, candidate -> isNamed(word.word(), candidate, shortNames));
    }

    /** Whether the text contains the long name of a zone at a time. */
    boolean isLongName(String text, ZoneId named, LocalDateTime local) {
        return candidates(named, local).anyMatch(candidate -> isNamedIn(text, candidate));
    }

    /** Returns the reading of a time with the long name of its zone. */
    TimeReading longNamed(String text, ZoneId named, LocalDateTime local) {
        return named(local, named, candidate -> isNamedIn(text, candidate));
    }

    /** In an overlap, the name selects the instant. */
    private static TimeReading named(LocalDateTime local, ZoneId zone, Predicate<ZonedDateTime> isNamed) {
        List<ZonedDateTime> candidates = candidates(zone, local).filter(isNamed).toList();
        return switch (candidates.size()) {
            case 0 -> TimeReading.unreadable(TimeReader.PATTERNS);
            case 1 -> LocalTimes.instant(candidates.get(0).toInstant());
            default -> LocalTimes.inNamed(zone, local);
        };
    }

    private static Stream<ZonedDateTime> candidates(ZoneId zone, LocalDateTime local) {
        ZonedDateTime first = local.atZone(zone);
        return Stream.of(first.withEarlierOffsetAtOverlap(), first.withLaterOffsetAtOverlap())
                .distinct();
    }

    private static boolean isNamed(String word, ZonedDateTime time, List<DateTimeFormatter> names) {
        return names.stream().anyMatch(name -> name.format(time).equalsIgnoreCase(word));
    }

    private boolean isNamedIn(String text, ZonedDateTime time) {
        String folded = text.toLowerCase(Locale.ROOT);
        return longNames.stream()
                .anyMatch(name -> folded.contains(name.format(time).toLowerCase(Locale.ROOT)));
    }
}
