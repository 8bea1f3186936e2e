package org.closedloop.sla.funnel;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A problem in the data of one record, with its place and its effect.
 *
 * <p>Issues are ordered by line, then by the lead's id, code and message.
 */
@Value.Immutable
public interface LeadIssue extends WithLeadIssue, Comparable<LeadIssue> {

    /** By line, lead, code, message. */
    Comparator<LeadIssue> ORDER = Comparator.comparing(
                    (LeadIssue i) -> i.getLine().orElse(0L))
            .thenComparing(i -> i.getLead().orElse(""))
            .thenComparing(LeadIssue::getCode)
            .thenComparing(LeadIssue::getMessage);

    /** The line of the export, from 1; empty if the source has no lines. */
    Optional<Long> getLine();

    /** The lead's id, if it could be read. */
    Optional<String> getLead();

    /** A stable code, such as {@code response-before-start}. */
    String getCode();

    /** The message for a reader, which includes the invalid value. */
    String getMessage();

    /** The effect on the record. */
    Effect getEffect();

    /** The effect of an issue on its record. */
    enum Effect {
        /** The record was skipped. */
        SKIPPED,
        /** The record was accepted without the invalid part. */
        IGNORED
    }

    @Override
    default int compareTo(LeadIssue other) {
        return ORDER.compare(this, other);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds issues. */
    final class Builder extends ImmutableLeadIssue.Builder {}
}
