package org.closedloop.sla.funnel;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something about one record that could not be used, where it stands, and what was done about it.
 *
 * <p>Issues are in order of their place, then the lead's id, then code and message.
 */
@Value.Immutable
public interface LeadIssue extends WithLeadIssue, Comparable<LeadIssue> {

    /** By place, lead, code, message. */
    Comparator<LeadIssue> ORDER = Comparator.comparing(
                    (LeadIssue i) -> i.getLine().orElse(0L))
            .thenComparing(i -> i.getLead().orElse(""))
            .thenComparing(LeadIssue::getCode)
            .thenComparing(LeadIssue::getMessage);

    /** The line of the export, from 1, where the records came from lines. */
    Optional<Long> getLine();

    /** The lead's id, where it could be read. */
    Optional<String> getLead();

    /** A stable code, such as {@code response-before-start}. */
    String getCode();

    /** What is wrong, with the value, for a reader. */
    String getMessage();

    /** What was done about it. */
    Effect getEffect();

    /** What an issue does to its record. */
    enum Effect {
        /** The record was left out whole. */
        SKIPPED,
        /** The record was taken, without the part that is wrong. */
        IGNORED
    }

    @Override
    default int compareTo(LeadIssue other) {
        return ORDER.compare(this, other);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds issues. */
    final class Builder extends ImmutableLeadIssue.Builder {}
}
