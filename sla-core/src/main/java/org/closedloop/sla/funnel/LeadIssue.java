package org.closedloop.sla.funnel;

import java.util.Comparator;
import java.util.Optional;
import org.closedloop.sla.constraint.VisibleText;
import org.immutables.value.Value;

/**
 * A problem in the data of one record, with its place and its effect.
 *
 * <p>Issues are ordered by source, line, the lead's id, code and message. Those of an input without a name come first.
 */
@Value.Immutable
public interface LeadIssue extends WithLeadIssue, Comparable<LeadIssue> {

    /** By source, line, lead, code, message. */
    Comparator<LeadIssue> ORDER = Comparator.comparing(
                    (LeadIssue i) -> i.getSource().orElse(""))
            .thenComparing(i -> i.getLine().orElse(0L))
            .thenComparing(i -> i.getLead().orElse(""))
            .thenComparing(LeadIssue::getCode)
            .thenComparing(LeadIssue::getMessage);

    /**
     * The name of the source in which the line is, such as a file or a partition; not blank. Empty if the reader was
     * given none.
     */
    Optional<String> getSource();

    /** The line of the source, from 1; empty if the source has no lines. */
    Optional<Long> getLine();

    /** The lead's id, if it could be read. */
    Optional<String> getLead();

    /** A stable code, such as {@code response-before-start}. */
    String getCode();

    /** The message for a reader, which includes the invalid value; {@link VisibleText}. */
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

    /** Returns the source and the line, such as {@code part-0007.ndjson:12}; empty if there is no line. */
    default Optional<String> place() {
        return getLine().map(line -> getSource().map(name -> name + ":" + line).orElseGet(() -> "" + line));
    }

    @Value.Check
    default LeadIssue normalized() {
        getSource().ifPresent(source -> {
            if (source.isBlank()) {
                throw new IllegalArgumentException(
                        "issue '" + getCode() + "': the source must not be blank, but was '" + source + "'");
            }
        });
        String visible = VisibleText.of(getMessage());
        return visible.equals(getMessage()) ? this : withMessage(visible);
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
