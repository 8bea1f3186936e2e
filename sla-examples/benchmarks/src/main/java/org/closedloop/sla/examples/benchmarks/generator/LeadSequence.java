package org.closedloop.sla.examples.benchmarks.generator;

import java.time.LocalDate;

/** Generates leads and their events: fewer leads reach each later stage, and sales answers most within hours. */
final class LeadSequence {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Seven weeks before the agreement's year and two after it, so that not everything counts. */
    private static final long FIRST_DAY = LocalDate.of(2025, 11, 13).toEpochDay();

    private static final int DAYS = 7 * 61;

    private final RandomNumbers dice;
    private final int percentOfDeals;
    private long number;

    /** Creates a sequence in which the given percentage of the leads handed over has a deal. */
    LeadSequence(long seed, int percentOfDeals) {
        this.dice = new RandomNumbers(seed);
        this.percentOfDeals = percentOfDeals;
    }

    /** Returns the next lead; the leads are not ordered by time. */
    GeneratedLead next() {
        number++;
        String source = dice.oneOf("search", "website", "webinar", "trade-fair", "referral", "newsletter", "partner");
        String segment = dice.oneOf("workshop", "supplier", "corporate");
        String priority = dice.oneOf("normal", "low", "hot");
        long created = creation();
        long mql = dice.happens(60) ? created + dice.spread(MINUTE, 20 * DAY) : GeneratedLead.NEVER;
        // A referral may be qualified without having passed marketing.
        boolean qualified = mql != GeneratedLead.NEVER ? dice.happens(60) : dice.happens(2);
        long sql = qualified ? Math.max(created, mql) + dice.spread(10 * MINUTE, 30 * DAY) : GeneratedLead.NEVER;
        if (!qualified || !dice.happens(95)) {
            return GeneratedLead.notHandedOver(number, created, source, segment, priority, mql, sql);
        }
        // One tenth of the times is entered by hand, in whole minutes.
        long grain = dice.happens(10) ? MINUTE : 1;
        long handOver = ceil(atWork(sql + dice.spread(1000, 2 * DAY)), grain);
        long acceptance = dice.happens(90) ? handOver + dice.spread(MINUTE, DAY) : GeneratedLead.NEVER;
        long touch =
                dice.happens(93) ? ceil(atWork(handOver + dice.spread(MINUTE, 6 * DAY)), grain) : GeneratedLead.NEVER;
        String outcome = dice.happens(percentOfDeals) ? dice.oneOf("lost", "won", "open") : "";
        long rappen = outcome.isEmpty() ? 0 : ceil(dice.spread(100_000, 25_000_000), 5);
        boolean closed = !outcome.isEmpty() && !outcome.equals("open");
        long close = closed ? handOver + dice.spread(DAY, 120 * DAY) : GeneratedLead.NEVER;
        return new GeneratedLead(
                number,
                created,
                source,
                segment,
                priority,
                mql,
                sql,
                handOver,
                acceptance,
                touch,
                outcome,
                rappen,
                close);
    }

    /** Returns a time around noon, rarely on a weekend. */
    private long creation() {
        long day = FIRST_DAY + dice.below(DAYS);
        if (isWeekend(day) && dice.happens(80)) {
            day = FIRST_DAY + dice.below(DAYS);
        }
        return day * DAY + (dice.below((int) DAY) + dice.below((int) DAY)) / 2;
    }

    /** Returns the time itself if the office is open then, else mostly a time on the next working day. */
    private long atWork(long at) {
        long day = Math.floorDiv(at, DAY);
        long ofDay = at - day * DAY;
        boolean open = ofDay >= 7 * HOUR && ofDay < 15 * HOUR && !isWeekend(day);
        if (open || dice.happens(20)) {
            return at;
        }
        day += ofDay < 7 * HOUR ? 0 : 1;
        while (isWeekend(day)) {
            day++;
        }
        return day * DAY + 7 * HOUR + dice.below((int) (8 * HOUR));
    }

    /** Day 0 was a Thursday. */
    private static boolean isWeekend(long day) {
        return (day + 3) % 7 >= 5;
    }

    private static long ceil(long value, long grain) {
        return (value + grain - 1) / grain * grain;
    }
}
