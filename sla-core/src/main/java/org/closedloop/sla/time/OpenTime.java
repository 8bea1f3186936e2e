package org.closedloop.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Computes elapsed business time and deadlines of one calendar.
 *
 * <p>A {@link Timeline} is computed on first use and extended as needed. Its size is bounded: the Gregorian calendar,
 * with its weeks and the rules of daylight saving time, repeats every 400 years. An instant outside the years with
 * holidays or irregular transitions is therefore shifted by whole cycles into the last cycle of the table, or into the
 * first one for early instants. The table is an immutable snapshot in a volatile field. Threads that extend it
 * concurrently repeat the work and get equal results.
 */
final class OpenTime {

    private static final long CYCLE_SECONDS = 146_097L * 86_400L;
    private static final long CYCLE = CYCLE_SECONDS * 1000L;
    private static final int YEARS_PER_STEP = 10;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final BusinessCalendar calendar;
    private final ZoneRules rules;

    /** The bounds, in epoch milliseconds, outside which open time repeats in cycles. */
    private final long firstOwn;

    private final long lastOwn;

    private volatile Timeline timeline = new Timeline.Builder(0, 0).build();

    OpenTime(BusinessCalendar calendar) {
        this.calendar = calendar;
        this.rules = calendar.getZone().getRules();
        List<ZoneOffsetTransition> transitions = rules.getTransitions();
        int first = CalendarRules.FIRST_YEAR;
        int last = CalendarRules.LAST_YEAR;
        if (!transitions.isEmpty()) {
            first = Math.min(first, transitions.get(0).getDateTimeBefore().getYear());
            last = Math.max(
                    last,
                    transitions.get(transitions.size() - 1).getDateTimeAfter().getYear());
        }
        // One more year on each side, as offsets are up to 18 hours.
        this.firstOwn = startOfYear(first - 1);
        this.lastOwn = startOfYear(last + 2);
    }

    /** See {@link BusinessCalendar#elapsedMillis}. */
    long elapsedMillis(long from, long to) {
        Timeline table = timeline;
        if (from <= to && table.covers(from) && table.covers(to)) {
            return table.openBefore(to) - table.openBefore(from);
        }
        Duration elapsed = elapsed(Instant.ofEpochMilli(from), Instant.ofEpochMilli(to));
        return elapsed.toSeconds() < Long.MAX_VALUE / 1000 ? elapsed.toMillis() : Long.MAX_VALUE;
    }

    /** See {@link BusinessCalendar#elapsed}. */
    Duration elapsed(Instant from, Instant to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(CalendarRules.place(calendar)
                    + "elapsed from "
                    + from
                    + " to "
                    + to
                    + ": must not end before it starts");
        }
        Timeline known = timeline;
        if (known.coversSecond(from.getEpochSecond()) && known.coversSecond(to.getEpochSecond())) {
            long start = from.toEpochMilli();
            long stop = to.toEpochMilli();
            return Duration.ofMillis(known.openBefore(stop) - known.openBefore(start))
                    .plusNanos(openNanos(known, to) - openNanos(known, from));
        }
        Folded start = fold(from);
        Folded stop = fold(to);
        Timeline table = covering(start, stop);
        return openBefore(table, stop).minus(openBefore(table, start));
    }

    /** The open nanoseconds from the start of an instant's millisecond to the instant. */
    private static long openNanos(Timeline table, Instant instant) {
        int nanos = instant.getNano() % NANOS_PER_MILLI;
        long millis = instant.getEpochSecond() * 1000 + instant.getNano() / NANOS_PER_MILLI;
        return nanos > 0 && table.isOpen(millis) ? nanos : 0;
    }

    /** See {@link BusinessCalendar#isOpen}. */
    boolean isOpen(Instant instant) {
        Timeline known = timeline;
        if (known.coversSecond(instant.getEpochSecond())) {
            return known.isOpen(instant.toEpochMilli());
        }
        Folded folded = fold(instant);
        return grown(folded.millis(), folded.millis() + 1).isOpen(folded.millis());
    }

    /** See {@link BusinessCalendar#previousOpening}. */
    Optional<Instant> previousOpening(Instant instant) {
        Folded folded = fold(instant);
        OptionalLong start = startBefore(folded.millis());
        if (folded.cycles() <= 0 || (start.isPresent() && start.getAsLong() >= lastOwn)) {
            return unfold(start, folded.cycles());
        }
        // No opening yet in this cycle: take the last one of the previous cycle.
        OptionalLong ofCycle = startBefore(lastOwn + CYCLE - 1);
        return ofCycle.isPresent() && ofCycle.getAsLong() >= lastOwn
                ? unfold(ofCycle, folded.cycles() - 1)
                : unfold(startBefore(lastOwn), 0);
    }

    /** The last start in the table. Searches back in growing steps, at most one cycle. */
    private OptionalLong startBefore(long millis) {
        OptionalLong start = OptionalLong.empty();
        for (long back = CYCLE >> 9; start.isEmpty() && back <= CYCLE; back <<= 3) {
            start = grown(Math.max(millis - back, firstOwn - CYCLE), millis + 1).startBefore(millis);
        }
        return start;
    }

    private static Optional<Instant> unfold(OptionalLong millis, long cycles) {
        if (millis.isEmpty()) {
            return Optional.empty();
        }
        Instant inTable = Instant.ofEpochMilli(millis.getAsLong());
        // An opening before Instant.MIN cannot be represented.
        return cycles * CYCLE_SECONDS < Instant.MIN.getEpochSecond() - inTable.getEpochSecond()
                ? Optional.empty()
                : Optional.of(inTable.plusSeconds(cycles * CYCLE_SECONDS));
    }

    /** See {@link BusinessCalendar#deadline}. */
    Optional<Instant> deadline(Instant from, Duration duration) {
        if (duration.isZero()) {
            return Optional.of(from);
        }
        Timeline known = timeline;
        if (known.coversSecond(from.getEpochSecond()) && duration.toSeconds() < CYCLE_SECONDS) {
            long start = from.toEpochMilli();
            long nanos = openNanos(known, from) + duration.toNanosPart() % NANOS_PER_MILLI;
            long rest = nanos % NANOS_PER_MILLI;
            // The table has milliseconds: round up, and subtract the difference from the result.
            long open = known.openBefore(start) + duration.toMillis() + nanos / NANOS_PER_MILLI + (rest > 0 ? 1 : 0);
            if (open <= known.openInAll()) {
                Instant due = Instant.ofEpochMilli(known.instantAt(open));
                return Optional.of(rest > 0 ? due.minusNanos(NANOS_PER_MILLI - rest) : due);
            }
        }
        if (duration.compareTo(Duration.between(from, Instant.MAX)) > 0) {
            return Optional.empty();
        }
        Folded start = fold(from);
        Timeline table = covering(start, start);
        Duration target = openBefore(table, start).plus(duration);
        while (target.compareTo(Duration.ofMillis(table.openInAll())) > 0
                && !(table.covers(lastOwn) && table.covers(lastOwn + CYCLE))) {
            long further = Math.min(2 * table.end() - table.begin(), lastOwn + CYCLE);
            table = grown(Math.min(table.begin(), lastOwn), further);
            target = openBefore(table, start).plus(duration);
        }
        return instantAt(table, target);
    }

    private Optional<Instant> instantAt(Timeline table, Duration target) {
        // Shift the open time by whole cycles into the table, as instants are shifted.
        long cycles = 0;
        Duration last = Duration.ofMillis(table.openInAll());
        Duration none = Duration.ZERO;
        if (target.compareTo(last) > 0) {
            Duration perCycle = last.minusMillis(table.openBefore(lastOwn));
            if (perCycle.isZero()) {
                return Optional.empty();
            }
            cycles = ceilDiv(target.minus(last), perCycle);
            target = target.minus(perCycle.multipliedBy(cycles));
        } else if (target.compareTo(none) <= 0) {
            Duration perCycle = Duration.ofMillis(table.openBefore(firstOwn));
            cycles = -1 - target.negated().dividedBy(perCycle);
            target = target.minus(perCycle.multipliedBy(cycles));
        }
        Duration rest = target.minusMillis(target.toMillis());
        long millis = table.instantAt(target.toMillis() + (rest.isZero() ? 0 : 1));
        Instant inTable = Instant.ofEpochMilli(millis).minusNanos(rest.isZero() ? 0 : 1_000_000L - rest.toNanos());
        if (cycles > (Instant.MAX.getEpochSecond() - inTable.getEpochSecond()) / CYCLE_SECONDS) {
            return Optional.empty();
        }
        return Optional.of(inTable.plusSeconds(cycles * CYCLE_SECONDS));
    }

    private static long ceilDiv(Duration dividend, Duration divisor) {
        long quotient = dividend.dividedBy(divisor);
        return divisor.multipliedBy(quotient).equals(dividend) ? quotient : quotient + 1;
    }

    /** An instant shifted into the table's range, and the number of cycles of the shift. */
    private record Folded(long cycles, long millis, int nanos) {}

    private Folded fold(Instant instant) {
        long second = instant.getEpochSecond();
        long cycles = 0;
        if (second >= (lastOwn + CYCLE) / 1000) {
            cycles = (second - lastOwn / 1000) / CYCLE_SECONDS;
        } else if (second < (firstOwn - CYCLE) / 1000) {
            cycles = -((firstOwn / 1000 - second - 1) / CYCLE_SECONDS);
        }
        int nano = instant.getNano();
        long millis = (second - cycles * CYCLE_SECONDS) * 1000 + nano / NANOS_PER_MILLI;
        return new Folded(cycles, millis, nano % NANOS_PER_MILLI);
    }

    private Duration openBefore(Timeline table, Folded instant) {
        Duration open = Duration.ofMillis(table.openBefore(instant.millis()));
        if (instant.nanos() > 0 && table.isOpen(instant.millis())) {
            open = open.plusNanos(instant.nanos());
        }
        if (instant.cycles() == 0) {
            return open;
        }
        long perCycle = instant.cycles() > 0
                ? table.openBefore(lastOwn + CYCLE) - table.openBefore(lastOwn)
                : table.openBefore(firstOwn);
        return open.plus(Duration.ofMillis(perCycle).multipliedBy(instant.cycles()));
    }

    /** A table that covers both instants and the cycle by which they were shifted. */
    private Timeline covering(Folded start, Folded stop) {
        long begin = Math.min(start.millis(), stop.millis());
        long end = Math.max(start.millis(), stop.millis()) + 1;
        if (start.cycles() < 0 || stop.cycles() < 0) {
            begin = firstOwn - CYCLE;
            end = Math.max(end, firstOwn);
        }
        if (start.cycles() > 0 || stop.cycles() > 0) {
            begin = Math.min(begin, lastOwn);
            end = lastOwn + CYCLE;
        }
        return grown(begin, end);
    }

    private Timeline grown(long begin, long end) {
        Timeline table = timeline;
        if (!table.covers(begin) || !table.covers(end)) {
            table = resolve(table.begin() == table.end() ? null : table, begin, end);
            timeline = table;
        }
        return table;
    }

    /** Computes whole steps of years around the instants, and at least doubles the known range. */
    private Timeline resolve(@Nullable Timeline known, long begin, long end) {
        int firstYear = Math.floorDiv(yearOf(begin), YEARS_PER_STEP) * YEARS_PER_STEP;
        int lastYear = (Math.floorDiv(yearOf(end), YEARS_PER_STEP) + 1) * YEARS_PER_STEP;
        long from = startOfYear(firstYear);
        long to = startOfYear(lastYear);
        if (known != null) {
            long span = known.end() - known.begin();
            from = from < known.begin() ? Math.min(from, known.begin() - span) : known.begin();
            to = to > known.end() ? Math.max(to, known.end() + span) : known.end();
        }
        return OpenIntervals.between(calendar, rules, Math.max(from, firstOwn - CYCLE), Math.min(to, lastOwn + CYCLE));
    }

    private static int yearOf(long millis) {
        return LocalDate.ofEpochDay(Math.floorDiv(millis, 86_400_000L)).getYear();
    }

    private static long startOfYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
