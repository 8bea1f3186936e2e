package org.closedloop.sla.examples.benchmarks.contestant;

import tools.jackson.core.JsonParser;

/** Parses instants such as {@code 2026-03-02T08:15:00.000Z} directly from the parser's buffer. */
final class TokenInstant {

    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final long DAYS_BEFORE_1970 = 719_528;

    private long second;
    private int nano;

    long second() {
        return second;
    }

    int nano() {
        return nano;
    }

    /** Parses the parser's current text. */
    void take(JsonParser parser) {
        char[] signs = parser.getStringCharacters();
        int from = parser.getStringOffset();
        if (parser.getStringLength() != 24) {
            throw new IllegalArgumentException("no time of the generator: " + parser.getString());
        }
        int year = 100 * pair(signs, from) + pair(signs, from + 2);
        int month = pair(signs, from + 5);
        int over = month > 2 ? year : year - 1;
        long day = 365L * year
                + (over / 4 - over / 100 + over / 400 + 1)
                + DAYS_BEFORE_MONTH[month - 1]
                + pair(signs, from + 8)
                - 1
                - DAYS_BEFORE_1970;
        second = day * 86_400 + pair(signs, from + 11) * 3600L + pair(signs, from + 14) * 60L + pair(signs, from + 17);
        nano = (10 * pair(signs, from + 20) + signs[from + 22] - '0') * 1_000_000;
    }

    private static int pair(char[] signs, int at) {
        return 10 * (signs[at] - '0') + signs[at + 1] - '0';
    }
}
