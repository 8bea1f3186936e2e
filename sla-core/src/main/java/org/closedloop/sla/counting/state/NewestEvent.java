package org.closedloop.sla.counting.state;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;

/** The newest event up to the close of the day of a count, and the number of leads with an event after it. */
public final class NewestEvent {

    /** The second where there is no event; smaller than that of every instant. */
    public static final long NONE = Long.MIN_VALUE;

    private long second = NONE;
    private long later;

    /** Adds an event, by its second since 1970-01-01T00:00Z or that of the start of its day; or {@link #NONE}. */
    public void add(long at) {
        second = Math.max(second, at);
    }

    /** Adds a lead with an event after the close. */
    public void addLater() {
        later++;
    }

    /** The number of leads with an event after the close. */
    public long later() {
        return later;
    }

    /** The day of the newest event, or the nearest date that Java supports; empty if there is none. */
    public Optional<LocalDate> day(ZoneId zone) {
        return second == NONE
                ? Optional.empty()
                : Optional.of(EventTime.at(Instant.ofEpochSecond(second)).dayIn(zone));
    }

    /** Adds the events and leads of another part. */
    public void merge(NewestEvent other) {
        add(other.second);
        later = Math.addExact(later, other.later);
    }

    /** Writes the second and the number. */
    public void write(StateWriter out) {
        out.signed(second);
        out.unsigned(later);
    }

    /** Adds what was written. */
    public void read(StateReader in) {
        long at = in.signed();
        if (at != NONE && (at < Instant.MIN.getEpochSecond() || at > Instant.MAX.getEpochSecond())) {
            throw in.bad("second " + at + " must be that of an instant");
        }
        add(at);
        later = Math.addExact(later, in.unsigned());
    }
}
