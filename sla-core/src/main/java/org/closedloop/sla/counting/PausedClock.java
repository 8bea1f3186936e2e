package org.closedloop.sla.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoField;
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

    private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::getFrom);

    /** How many milliseconds passed from one instant to a later one, without the time of any pause. */
    long elapsedMillis(Instant from, Instant to, List<Pause> pauses) {
        if (pauses.isEmpty() && isWholeMillis(from) && isWholeMillis(to)) {
            return calendar.elapsedMillis(from.toEpochMilli(), to.toEpochMilli());
        }
        Duration elapsed = calendar.elapsed(from, to).minus(paused(from, to, pauses));
        long millis = elapsed.toMillis();
        return elapsed.equals(Duration.ofMillis(millis)) ? millis : millis + 1;
    }

    private static boolean isWholeMillis(Instant instant) {
        return instant.get(ChronoField.NANO_OF_SECOND) % 1_000_000 == 0;
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
