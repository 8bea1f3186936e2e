package org.closedloop.sla.validation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A possible mistake of an author: the broken rule, the place, and a message.
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

    /** The severity of the rule. */
    default Severity getSeverity() {
        return getRule().getSeverity();
    }

    /**
     * The place, by the agreement's attributes: {@code targets[2].metric}, {@code metrics[0].worth[sme].dealSize}.
     * Indexes count from 0; a value of a set has none: {@code metrics[0].fields[]}. Empty if it concerns the whole
     * agreement. The paths of a mapping are alike: {@code lead.stages[mql][0].property}.
     */
    String getPath();

    /** The value at the place, as an author writes it, if there is a single one. */
    Optional<String> getValue();

    /** What is wrong, with place and value, in the requested language. */
    String getMessage();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    final class Builder extends ImmutableFinding.Builder {}
}
