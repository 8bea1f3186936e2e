package org.closedloop.sla.validation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that an author may have got wrong: which rule it breaks, where, and how to say so.
 *
 * <pre>{@code
 * finding.getCode();      // "SLA-T04"
 * finding.getPath();      // "targets[0].atLeast"
 * finding.getMessage();   // "target 'sql-volume': count must be positive, but was -3"
 * }</pre>
 */
@Value.Immutable
public interface Finding extends WithFinding {

    /** The rule that is broken. */
    Rule getRule();

    /** The rule's stable code, such as {@code SLA-T04}. */
    default String getCode() {
        return getRule().getCode();
    }

    /** How much it matters. */
    default Severity getSeverity() {
        return getRule().getSeverity();
    }

    /**
     * Where, by the agreement's attributes: {@code targets[2].metric}, {@code metrics[0].worth[sme].dealSize}. Indexes
     * count from 0; a value of a set has none: {@code metrics[0].fields[]}. Empty if it is about the whole agreement. A
     * mapping's likewise: {@code lead.stages[mql][0].property}.
     */
    String getPath();

    /** The value that was found there, as an author writes it, where there is one and it can be told in a line. */
    Optional<String> getValue();

    /** What is wrong, with place and value, in the language that was asked for. */
    String getMessage();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    final class Builder extends ImmutableFinding.Builder {}
}
