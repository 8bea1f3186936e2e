package org.closedloop.sla.examples.benchmarks.operations;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;

/** A span of time in whole minutes, in each form that a library needs. */
record Span(Instant from, Instant to, long fromMillis, long toMillis, LocalDateTime fromWall, LocalDateTime toWall) {

    private static final long MINUTE = 60_000;
    private static final int DAY = 24 * 60;

    /** Returns random spans of hours to days, or of months to years, from 2026 to 2029. */
    static List<Span> random(String length, int count) {
        SplittableRandom random = new SplittableRandom(2026);
        long begin = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long from = begin + random.nextInt(365 * DAY) * MINUTE;
            int minutes = length.equals("hours-days") ? random.nextInt(5 * DAY) : random.nextInt(30 * DAY, 1000 * DAY);
            spans.add(of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + minutes * MINUTE)));
        }
        return spans;
    }

    private static Span of(Instant from, Instant to) {
        return new Span(
                from,
                to,
                from.toEpochMilli(),
                to.toEpochMilli(),
                LocalDateTime.ofInstant(from, ZurichOffice.ZONE),
                LocalDateTime.ofInstant(to, ZurichOffice.ZONE));
    }
}
