package org.closedloop.sla.examples.benchmarks.generator;

import java.time.LocalDate;

/** The format in which a file represents leads. */
interface Form {

    /** Returns the text before the first lead. */
    String heading();

    /** Appends the line of a lead, including the line end. */
    void append(GeneratedLead row, StringBuilder line);

    /** Appends an instant, always with its milliseconds: {@code 2026-03-02T08:15:00.000Z}. */
    static void appendInstant(long millis, StringBuilder line) {
        int ofDay = (int) Math.floorMod(millis, 86_400_000L);
        line.append(LocalDate.ofEpochDay(Math.floorDiv(millis, 86_400_000L))).append('T');
        appendPadded(ofDay / 3_600_000, 2, line);
        line.append(':');
        appendPadded(ofDay / 60_000 % 60, 2, line);
        line.append(':');
        appendPadded(ofDay / 1000 % 60, 2, line);
        line.append('.');
        appendPadded(ofDay % 1000, 3, line);
        line.append('Z');
    }

    /** Appends an amount in francs with two decimals. */
    static void appendFrancs(long rappen, StringBuilder line) {
        line.append(rappen / 100).append('.');
        appendPadded(rappen % 100, 2, line);
    }

    /** Appends a number padded with zeros. */
    static void appendPadded(long value, int digits, StringBuilder line) {
        String text = Long.toString(value);
        line.append("0".repeat(Math.max(0, digits - text.length()))).append(text);
    }
}
