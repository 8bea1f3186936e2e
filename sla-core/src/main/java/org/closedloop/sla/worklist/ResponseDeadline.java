package org.closedloop.sla.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.TimeLimit;

/**
 * The deadline of a lead whose clock started, and the working time before and after it.
 *
 * <p>Pauses extend a limit in business time, but not one in business days, as in the count.
 *
 * @param calendar the calendar of business time
 * @param limit the limit
 * @param at the instant; pauses that begin later are ignored
 */
record ResponseDeadline(BusinessCalendar calendar, TimeLimit limit, Instant at) {

    private static final Comparator<Pause> BY_START = Comparator.comparing(Pause::getFrom);

    /** Returns whether the clock is paused at the instant. */
    boolean isPaused(List<Pause> pauses) {
        return limit.getBusinessTime().isPresent()
                && pauses.stream()
                        .anyMatch(pause -> !pause.getFrom().isAfter(at)
                                && pause.getTo().map(at::isBefore).orElse(true));
    }

    /** The deadline; empty if there is too little working time. */
    Optional<Instant> of(Instant start, List<Pause> pauses) {
        if (limit.getBusinessTime().isEmpty()) {
            return limit.deadline(calendar, start);
        }
        Duration remaining = limit.getBusinessTime().get();
        Instant resumed = start;
        for (Pause pause : pauses.stream().sorted(BY_START).toList()) {
            Instant from = earlier(pause.getFrom(), at);
            if (from.isAfter(resumed)) {
                Duration worked = calendar.elapsed(resumed, from);
                if (remaining.compareTo(worked) <= 0) {
                    return calendar.deadline(resumed, remaining);
                }
                remaining = remaining.minus(worked);
                resumed = from;
            }
            Instant to = earlier(pause.getTo().orElse(at), at);
            if (to.isAfter(resumed)) {
                resumed = to;
            }
        }
        return calendar.deadline(resumed, remaining);
    }

    /** The working time without pauses from the deadline to the instant, if the deadline has passed. */
    Duration overdueBy(Instant deadline, List<Pause> pauses) {
        if (!deadline.isBefore(at)) {
            return Duration.ZERO;
        }
        Duration elapsed = calendar.elapsed(deadline, at);
        if (limit.getBusinessTime().isEmpty()) {
            return elapsed;
        }
        Instant covered = deadline;
        for (Pause pause : pauses.stream().sorted(BY_START).toList()) {
            Instant from = pause.getFrom().isAfter(covered) ? pause.getFrom() : covered;
            Instant to = earlier(pause.getTo().orElse(at), at);
            if (from.isBefore(to)) {
                elapsed = elapsed.minus(calendar.elapsed(from, to));
                covered = to;
            }
        }
        return elapsed;
    }

    /** Whether a limit from this start is broken, given the working time since its deadline. */
    boolean isBroken(Instant start, Duration overdueBy) {
        return limit.getBusinessTime().isPresent() ? !overdueBy.isZero() : !limit.isKept(calendar, start, at);
    }

    /** The working time until the deadline; zero if it has passed. */
    Duration timeLeft(Instant deadline) {
        return deadline.isAfter(at) ? calendar.elapsed(at, deadline) : Duration.ZERO;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
