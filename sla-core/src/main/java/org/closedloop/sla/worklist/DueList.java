package org.closedloop.sla.worklist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.funnel.LeadIssue;
import org.immutables.value.Value;

/**
 * The open leads of an agreement at an instant, in the order in which sales should contact them.
 *
 * <p>Every record is accounted for: {@code read = open + all that are not due + skipped}.
 */
@Value.Immutable
public interface DueList extends WithDueList {

    /** The agreement's id. */
    String getAgreement();

    /** The agreement's version. */
    int getVersion();

    /** The instant; later events are ignored. */
    Instant getAt();

    /** The zone of the agreement, in which deadlines are shown. */
    ZoneId getZone();

    /**
     * The first open leads: overdue ones first, the longest overdue in working time before the others; then those with
     * the next deadline; then those of which only the day is known, by day; then those whose clock is paused. Equal
     * ones are ordered by the priority with the shorter limit, by the start of the clock, and by id.
     */
    List<DueLead> getLeads();

    /** The number of open leads, listed or not. */
    long getOpen();

    /** The number of leads that are overdue, listed or not. */
    long getOverdue();

    /** The leads that are not open, by the reason; only reasons that occur. */
    Map<NotDue, Long> getNotDue();

    /** The number of records that could not be read. */
    @Value.Default
    default long getSkipped() {
        return 0;
    }

    /** The first issues that the reader reported, in order; at most {@code LeadAccount.LIMIT}. */
    List<LeadIssue> getIssues();

    /** Returns the number of open leads that are not listed; they come after those that are. */
    default long leftOut() {
        return getOpen() - getLeads().size();
    }

    /** Returns the number of all records. */
    default long read() {
        return getOpen()
                + getNotDue().values().stream().mapToLong(Long::longValue).sum()
                + getSkipped();
    }

    @Value.Check
    default void check() {
        if (getOpen() < getLeads().size() || getOverdue() < 0 || getOverdue() > getOpen() || getSkipped() < 0) {
            throw new IllegalArgumentException("due list: must not have more leads than are open, nor negative numbers,"
                    + " but was open " + getOpen() + ", listed " + getLeads().size() + ", overdue " + getOverdue()
                    + ", skipped " + getSkipped());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lists. */
    final class Builder extends ImmutableDueList.Builder {}
}
