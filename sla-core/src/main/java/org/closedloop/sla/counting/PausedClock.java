package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.time.BusinessCalendar;

/**
 * Business time that stands still during pauses.
 *
 * <p>Exact to the nanosecond, and told in milliseconds, a begun one as a whole: a limit in whole milliseconds is kept
 * exactly if the told time is not above it.
 *
 * @param calendar when time passes
 */
record PausedClock(BusinessCalendar calendar) {

    /** Seconds whose milliseconds a {@code long} holds with ease. */
    private static final long MOST_SECONDS = 1L << 50;

    private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::getFrom);

    /** How many milliseconds passed from one moment to a later one, without the time of any pause. */
    long elapsedMillis(Moment from, Moment to, List<Pause> pauses) {
        if (pauses.isEmpty() && isWholeMillis(from) && isWholeMillis(to)) {
            return calendar.elapsedMillis(millis(from), millis(to));
        }
        return elapsedMillis(from.at(), to.at(), pauses);
    }

    private static boolean isWholeMillis(Moment moment) {
        return moment.nano() % 1_000_000 == 0 && Math.abs(moment.second()) < MOST_SECONDS;
    }

    private static long millis(Moment moment) {
        return moment.second() * 1000 + moment.nano() / 1_000_000;
    }

    private long elapsedMillis(Instant from, Instant to, List<Pause> pauses) {
        Duration elapsed = calendar.elapsed(from, to).minus(paused(from, to, pauses));
        long millis = elapsed.toMillis();
        return elapsed.equals(Duration.ofMillis(millis)) ? millis : millis + 1;
    }

    /** The business time of all pauses between the two instants; where they overlap, it counts once. */
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
