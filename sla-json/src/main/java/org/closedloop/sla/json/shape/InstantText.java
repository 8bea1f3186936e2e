package org.closedloop.sla.json.shape;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The text of {@link Instant#toString}, without a formatter, which takes ten times as long. */
public final class InstantText {

    private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");
    private static final int BEFORE_FRACTION = "2026-03-03T09:00:00".length();

    private InstantText() {}

    /** ISO-8601 with {@code Z}, and none, three, six or nine digits of a second's fraction. */
    public static String of(Instant instant) {
        if (instant.isBefore(YEAR_0) || !instant.isBefore(YEAR_10000)) {
            return instant.toString();
        }
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        byte[] text = new byte[BEFORE_FRACTION + ".123456789Z".length()];
        put(text, 0, 4, time.getYear(), '-');
        put(text, 5, 2, time.getMonthValue(), '-');
        put(text, 8, 2, time.getDayOfMonth(), 'T');
        put(text, 11, 2, time.getHour(), ':');
        put(text, 14, 2, time.getMinute(), ':');
        put(text, 17, 2, time.getSecond(), 'Z');
        int nano = time.getNano();
        if (nano == 0) {
            return text(text, BEFORE_FRACTION + 1);
        }
        int digits = nano % 1_000_000 == 0 ? 3 : nano % 1_000 == 0 ? 6 : 9;
        text[BEFORE_FRACTION] = '.';
        put(text, BEFORE_FRACTION + 1, digits, digits == 3 ? nano / 1_000_000 : digits == 6 ? nano / 1_000 : nano, 'Z');
        return text(text, BEFORE_FRACTION + digits + 2);
    }

    private static String text(byte[] text, int length) {
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Writes a number with leading zeros, and what comes after it. */
    private static void put(byte[] text, int from, int digits, int number, char after) {
        int rest = number;
        for (int at = from + digits - 1; at >= from; at--) {
            text[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        text[from + digits] = (byte) after;
    }
}
