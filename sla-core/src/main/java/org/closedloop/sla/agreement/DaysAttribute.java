package org.closedloop.sla.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.time.DateRange;

/**
 * A range of days in a clause, of which the first and the last day are agreed one by one.
 *
 * @param <T> the clause or item
 */
public final class DaysAttribute<T> {

    private final Attribute<T, LocalDate> start;
    private final Attribute<T, LocalDate> end;

    DaysAttribute(Attribute<T, LocalDate> start, Attribute<T, LocalDate> end) {
        this.start = start;
        this.end = end;
    }

    /** The name of the attribute that holds both days. */
    public String getName() {
        return start.getName();
    }

    /** The first day. */
    public Attribute<T, LocalDate> getStart() {
        return start;
    }

    /** The last day, inclusive; not before the first. */
    public Attribute<T, LocalDate> getEnd() {
        return end;
    }

    /**
     * The range; empty unless both days are known.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Optional<DateRange> get(AttributeSource<T> source) {
        return source.get(start).flatMap(first -> source.get(end).map(last -> DateRange.of(first, last)));
    }
}
