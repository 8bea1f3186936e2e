package org.closedloop.sla.examples.benchmarks.generator;

import java.time.LocalDate;

/** What becomes of each lead: the funnel narrows, and most of what sales gets is touched within hours. */
final class Story {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Seven weeks before the agreement's year and two after it, so that not everything counts. */
    private static final long FIRST_DAY = LocalDate.of(2025, 11, 13).toEpochDay();

    private static final int DAYS = 7 * 61;

    private final Dice dice;
    private final int percentOfDeals;
    private long number;

    /** Of the leads that were handed over, so many in a hundred have a deal. */
    Story(long seed, int percentOfDeals) {
        this.dice = new Dice(seed);
        this.percentOfDeals = percentOfDeals;
    }

    /** The next lead, at no particular time. */
    Row next() {
        number++;
        String source = dice.oneOf("search", "website", "webinar", "trade-fair", "referral", "newsletter", "partner");
        String segment = dice.oneOf("workshop", "supplier", "corporate");
        String priority = dice.oneOf("normal", "low", "hot");
        long created = creation();
        long mql = dice.happens(60) ? created + dice.spread(MINUTE, 20 * DAY) : Row.NEVER;
        // A referral may come in as good as sold, without ever having been marketing's.
        boolean qualified = mql != Row.NEVER ? dice.happens(60) : dice.happens(2);
        long sql = qualified ? Math.max(created, mql) + dice.spread(10 * MINUTE, 30 * DAY) : Row.NEVER;
        if (!qualified || !dice.happens(95)) {
            return Row.marketingsOwn(number, created, source, segment, priority, mql, sql);
        }
        // A tenth of the times is typed in by hand: whole minutes.
        long grain = dice.happens(10) ? MINUTE : 1;
        long handOver = ceil(atWork(sql + dice.spread(1000, 2 * DAY)), grain);
        long acceptance = dice.happens(90) ? handOver + dice.spread(MINUTE, DAY) : Row.NEVER;
        long touch = dice.happens(93) ? ceil(atWork(handOver + dice.spread(MINUTE, 6 * DAY)), grain) : Row.NEVER;
        String outcome = dice.happens(percentOfDeals) ? dice.oneOf("lost", "won", "open") : "";
        long rappen = outcome.isEmpty() ? 0 : ceil(dice.spread(100_000, 25_000_000), 5);
        boolean closed = !outcome.isEmpty() && !outcome.equals("open");
        long close = closed ? handOver + dice.spread(DAY, 120 * DAY) : Row.NEVER;
        return new Row(
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

    /** Around noon of a day, which is seldom one of a weekend. */
    private long creation() {
        long day = FIRST_DAY + dice.below(DAYS);
        if (isWeekend(day) && dice.happens(80)) {
            day = FIRST_DAY + dice.below(DAYS);
        }
        return day * DAY + (dice.below((int) DAY) + dice.below((int) DAY)) / 2;
    }

    /** Sales mostly works when the office is open: what comes later is done on the next such day, about. */
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
