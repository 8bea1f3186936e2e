package org.closedloop.sla.counting;

import java.time.Duration;
import java.util.List;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.MinuteHistogram;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Counts what was done within a limit and what was not, in the atom in which the clock started.
 *
 * <p>What is not done is judged as if it were done at the close of the day: if that were too late, it is overdue, else
 * pending. A limit in business time stands still during pauses, one in business days does not: a day is not half over.
 *
 * <p>From a start or to an end of which only the day is known nothing is timed, not even as overdue: its deadline is
 * not known.
 */
abstract class TimingTally extends Tally {

    private static final int WITHIN = 0;
    private static final int LATE = 1;
    private static final int OVERDUE = 2;
    private static final int PENDING = 3;
    private static final int UNMEASURED = 4;

    private final TimeLimit limit;
    private final long limitMillis;
    private final BusinessCalendar calendar;
    private final PausedClock clock;
    private final Moment close;
    private final boolean inBusinessTime;
    private final @Nullable Minutes[] minutes;

    TimingTally(Metric metric, TimeLimit limit, Frame frame, Atoms atoms) {
        super(metric, 5, atoms);
        this.limit = limit;
        this.limitMillis = limit.getBusinessTime().map(TimingTally::millis).orElse(0L);
        this.calendar = frame.terms().getCalendar();
        this.clock = new PausedClock(calendar);
        this.close = Moment.outside(frame.terms().closeOf(frame.asOf()));
        this.inBusinessTime = limit.getBusinessTime().isPresent();
        this.minutes = new Minutes[atoms.count()];
    }

    private static long millis(Duration limit) {
        return limit.toSeconds() < Long.MAX_VALUE / 1000 - 1 ? limit.toMillis() : Long.MAX_VALUE;
    }

    /**
     * Times what started then and was done at this moment, not earlier, if it was done at all. It is unmeasured if only
     * the day is known of either.
     */
    final void time(LeadFacts facts, Moment start, Moment done, List<Pause> pauses, Issues issues) {
        if (start.isDay() || done.isDay()) {
            unmeasured(facts, start);
            issues.countUntimed(facts);
        } else {
            time(facts, start, done, pauses);
        }
    }

    private void time(LeadFacts facts, Moment start, Moment done, List<Pause> pauses) {
        Moment stop = done.isKnown() ? done : close;
        long took = clock.elapsedMillis(start, stop, pauses);
        boolean kept = inBusinessTime ? took <= limitMillis : limit.isKept(calendar, start.at(), stop.at());
        if (done.isKnown()) {
            increment(start.atom(), kept ? WITHIN : LATE);
            minutesOf(start.atom()).add(minutes(took), 1);
        } else {
            increment(start.atom(), kept ? PENDING : OVERDUE);
        }
        if (!kept) {
            keep(facts, done.isKnown() ? LeadCase.Kind.LATE : LeadCase.Kind.OVERDUE, start, took, NO_AMOUNT);
        }
    }

    /** Counts one that cannot be timed, at the moment that is known. */
    final void unmeasured(LeadFacts facts, Moment known) {
        increment(known.atom(), UNMEASURED);
        keep(facts, LeadCase.Kind.UNMEASURED, known);
    }

    /** A begun minute is told as a whole; more of them than there are numbers, as the greatest. */
    private static int minutes(long millis) {
        long whole = millis / 60_000 + (millis % 60_000 == 0 ? 0 : 1);
        return (int) Math.min(whole, Integer.MAX_VALUE);
    }

    private Minutes minutesOf(int atom) {
        Minutes known = minutes[atom];
        if (known == null) {
            known = new Minutes();
            minutes[atom] = known;
        }
        return known;
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        for (int atom = 0; atom < minutes.length; atom++) {
            Minutes theirs = ((TimingTally) other).minutes[atom];
            if (theirs != null) {
                minutesOf(atom).merge(theirs);
            }
        }
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        Minutes none = new Minutes();
        for (Minutes ofAtom : minutes) {
            (ofAtom == null ? none : ofAtom).write(out);
        }
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        for (int atom = 0; atom < minutes.length; atom++) {
            minutesOf(atom).read(in);
        }
    }

    @Override
    final Timing measure(int from, int to) {
        Minutes all = new Minutes();
        for (int atom = from; atom < to; atom++) {
            Minutes some = minutes[atom];
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
                .minutes(MinuteHistogram.of(all.toMap()))
                .cases(cases(from, to))
                .build();
    }
}
