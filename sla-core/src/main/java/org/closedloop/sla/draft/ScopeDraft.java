package org.closedloop.sla.draft;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * Clause 2 while it is negotiated.
 *
 * <pre>{@code
 * ScopeDraft scope = ScopeDraft.builder().start(LocalDate.of(2027, 1, 1)).region("Ireland").build();
 * scope.lacks();    // [end date (clause 2), ..., time zone (clause 2), calendar (clause 2)]
 * }</pre>
 */
@Value.Immutable
public interface ScopeDraft extends WithScopeDraft {

    /** The first day. */
    Optional<LocalDate> getStart();

    /** The last day, inclusive; not before the first. */
    Optional<LocalDate> getEnd();

    /** See {@link Scope#getZone}. */
    Optional<ZoneId> getZone();

    /** See {@link Scope#getRegion}. */
    Optional<String> getRegion();

    /** See {@link Scope#getGroup}; may be left out. */
    Optional<String> getGroup();

    /** See {@link Scope#getSubgroup}; may be left out. */
    Optional<String> getSubgroup();

    /** See {@link Scope#getCalendar}. */
    Optional<String> getCalendar();

    /** What is still open, in the order of the contract; also what may be left out. */
    default List<Gap> lacks() {
        return Gaps.ofAll()
                .needs(Part.START_DATE, getStart())
                .needs(Part.END_DATE, getEnd())
                .needs(Part.REGION, getRegion())
                .mayHave(Part.GROUP, getGroup())
                .mayHave(Part.SUBGROUP, getSubgroup())
                .needs(Part.TIME_ZONE, getZone())
                .needs(Part.CALENDAR, getCalendar())
                .all();
    }

    /**
     * The clause.
     *
     * @throws IllegalStateException if a required part is open; the message lists all of them
     */
    default Scope complete() {
        Gaps.mustNotBeIn("scope", lacks());
        return Scope.builder()
                .period(DateRange.of(getStart().orElseThrow(), getEnd().orElseThrow()))
                .zone(getZone().orElseThrow())
                .region(getRegion().orElseThrow())
                .group(getGroup())
                .subgroup(getSubgroup())
                .calendar(getCalendar().orElseThrow())
                .build();
    }

    @Value.Check
    default void check() {
        Days.mustBeInOrder(getStart(), getEnd());
    }

    /** What this clause says, to be negotiated. */
    static ScopeDraft of(Scope scope) {
        return builder()
                .start(scope.getPeriod().getStart())
                .end(scope.getPeriod().getEnd())
                .zone(scope.getZone())
                .region(scope.getRegion())
                .group(scope.getGroup())
                .subgroup(scope.getSubgroup())
                .calendar(scope.getCalendar())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of the clause. */
    final class Builder extends ImmutableScopeDraft.Builder {}
}
