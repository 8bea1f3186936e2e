package org.closedloop.sla.counting;

import java.time.Duration;
import java.util.List;
import org.closedloop.sla.counting.event.DayLimit;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.PausedClock;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.NumberCounts;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Counts the leads or deals within a limit, late, overdue, pending and unmeasured, in the bucket of the start.
 *
 * <p>One that is not done is overdue if the limit would be broken at the close of the day, otherwise pending. Pauses
 * extend a limit in business time, but not one in days. Durations are in business time; for a limit in calendar days,
 * in elapsed time.
 *
 * <p>If only the day of the start or the end is known, it is unmeasured, unless the limit is in calendar days.
 */
abstract class TimingTally extends Tally {

    private static final int WITHIN = 0;
    private static final int LATE = 1;
    private static final int OVERDUE = 2;
    private static final int PENDING = 3;
    private static final int UNMEASURED = 4;

    private final long limitMillis;
    private final PausedClock clock;
    private final Occurrence close;
    private final @Nullable DayLimit days;
    private final boolean inCalendarDays;
    private final @Nullable NumberCounts[] minutes;

    TimingTally(Metric metric, TimeLimit limit, CountContext context, TimeBuckets buckets) {
        super(metric, 5, buckets);
        BusinessCalendar calendar = context.terms().getCalendar();
        this.limitMillis = limit.getBusinessTime().map(TimingTally::millis).orElse(0L);
        this.clock = new PausedClock(calendar);
        this.close = Occurrence.outside(context.terms().closeOf(context.asOf()));
        this.days = limit.isInDays() ? new DayLimit(limit, calendar) : null;
        this.inCalendarDays = limit.getCalendarDays().isPresent();
        this.minutes = new NumberCounts[buckets.size()];
    }

    private static long millis(Duration limit) {
        return limit.toSeconds() < Long.MAX_VALUE / 1000 - 1 ? limit.toMillis() : Long.MAX_VALUE;
    }

    /** Measures the time from a start to an end that is not earlier, if it occurred, in the bucket of the start. */
    final void time(LeadFacts facts, Occurrence start, Occurrence done, List<Pause> pauses, IssueCollector issues) {
        time(facts, start, start, done, pauses, issues);
    }

    /** Measures the time from a start to an end that is not earlier, if it occurred, in the bucket of an occurrence. */
    final void time(
            LeadFacts facts,
            Occurrence counted,
            Occurrence start,
            Occurrence done,
            List<Pause> pauses,
            IssueCollector issues) {
        if (!facts.isInOrder()) {
            unmeasured(facts, counted);
        } else if ((start.isDay() || done.isDay()) && !inCalendarDays) {
            unmeasured(facts, counted);
            issues.countUntimed(facts);
        } else {
            time(facts, counted, start, done, pauses);
        }
    }

    private void time(LeadFacts facts, Occurrence counted, Occurrence start, Occurrence done, List<Pause> pauses) {
        Occurrence stop = done.isKnown() ? done : close;
        DayLimit inDays = days;
        long took = inDays != null && inCalendarDays
                ? inDays.elapsedMillis(start, stop)
                : clock.elapsedMillis(start, stop, pauses);
        boolean kept = inDays == null ? took <= limitMillis : inDays.isKept(start, stop);
        if (done.isKnown()) {
            increment(counted.bucket(), kept ? WITHIN : LATE);
            minutesOf(counted.bucket()).add(minutes(took), 1);
        } else {
            increment(counted.bucket(), kept ? PENDING : OVERDUE);
        }
        if (!kept) {
            keep(facts, done.isKnown() ? LeadCase.Kind.LATE : LeadCase.Kind.OVERDUE, counted, took, NO_AMOUNT);
        }
    }

    /** Counts an unmeasured one, in the bucket of the known occurrence. */
    final void unmeasured(LeadFacts facts, Occurrence known) {
        increment(known.bucket(), UNMEASURED);
        keep(facts, LeadCase.Kind.UNMEASURED, known);
    }

    /** Rounds up to minutes, at most {@link Integer#MAX_VALUE}. */
    private static int minutes(long millis) {
        long whole = millis / 60_000 + (millis % 60_000 == 0 ? 0 : 1);
        return (int) Math.min(whole, Integer.MAX_VALUE);
    }

    private NumberCounts minutesOf(int bucket) {
        NumberCounts known = minutes[bucket];
        if (known == null) {
            known = new NumberCounts();
            minutes[bucket] = known;
        }
        return known;
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        for (int bucket = 0; bucket < minutes.length; bucket++) {
            NumberCounts theirs = ((TimingTally) other).minutes[bucket];
            if (theirs != null) {
                minutesOf(bucket).merge(theirs);
            }
        }
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        NumberCounts none = new NumberCounts();
        for (NumberCounts ofBucket : minutes) {
            (ofBucket == null ? none : ofBucket).write(out);
        }
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        for (int bucket = 0; bucket < minutes.length; bucket++) {
            minutesOf(bucket).read(in);
        }
    }

    @Override
    final Timing measure(int from, int to) {
        NumberCounts all = new NumberCounts();
        for (int bucket = from; bucket < to; bucket++) {
            NumberCounts some = minutes[bucket];
            if (some != null) {
                all.merge(some);
            }
        }
        return Timing.builder()
                .within(sum(WITHIN, from, to))
                .late(sum(LATE, from, to))
                .overdue(sum(OVERDUE, from, to))
                .pending(sum(PENDING, from, to))
                .unmeasured(sum(UNMEASURED, from, to))
                .minutes(MinuteHistogram.of(all.toMinutes()))
                .cases(cases(from, to))
                .build();
    }
}
