package org.closedloop.sla.counting.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * Measures business time without pauses.
 *
 * <p>Computed to the nanosecond and rounded up to milliseconds, so that comparison with a limit in whole milliseconds
 * is exact.
 *
 * @param calendar the calendar of business time
 */
public record PausedClock(BusinessCalendar calendar) {

    /** The bound of seconds that can be converted to milliseconds without overflow. */
    private static final long MOST_SECONDS = 1L << 50;

    private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::getFrom);

    /**
     * Returns the business time from one occurrence to a later one without pauses, in milliseconds, rounded up; at most
     * {@link Long#MAX_VALUE}.
     */
    public long elapsedMillis(Occurrence from, Occurrence to, List<Pause> pauses) {
        if (pauses.isEmpty() && isWholeMillis(from) && isWholeMillis(to)) {
            return calendar.elapsedMillis(millis(from), millis(to));
        }
        return elapsedMillis(from.at(), to.at(), pauses);
    }

    private static boolean isWholeMillis(Occurrence occurrence) {
        return occurrence.nano() % 1_000_000 == 0 && Math.abs(occurrence.second()) < MOST_SECONDS;
    }

    private static long millis(Occurrence occurrence) {
        return occurrence.second() * 1000 + occurrence.nano() / 1_000_000;
    }

    private long elapsedMillis(Instant from, Instant to, List<Pause> pauses) {
        return millis(calendar.elapsed(from, to).minus(paused(from, to, pauses)));
    }

    private static long millis(Duration duration) {
        if (duration.toSeconds() >= Long.MAX_VALUE / 1000) {
            return Long.MAX_VALUE;
        }
        long millis = duration.toMillis();
        return duration.equals(Duration.ofMillis(millis)) ? millis : millis + 1;
    }

    /** The business time of all pauses between two instants; overlapping pauses count once. */
    private Duration paused(Instant from, Instant to, List<Pause> pauses) {
        Duration paused = Duration.ZERO;
        Instant covered = from;
        for (Pause pause : pauses.stream().sorted(BY_START).toList()) {
            Instant start = later(pause.getFrom(), covered);
            Instant stop = earlier(pause.getTo().orElse(to), to);
            if (start.isBefore(stop)) {
                paused = paused.plus(calendar.elapsed(start, stop));
                covered = stop;
            }
        }
        return paused;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
