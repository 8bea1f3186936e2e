package org.closedloop.sla.agreement;

import org.closedloop.sla.constraint.VisibleText;
import org.immutables.value.Value;

/**
 * Why an agreement cannot be counted and scored. The code is that of the rule by which {@code AgreementValidator} finds
 * the same as an error, with its path and in German as well.
 *
 * <pre>{@code
 * SLA-T02 target 'sql-volume': the id must be unique, but another target has it
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class ResolutionProblem {

    ResolutionProblem() {}

    static ResolutionProblem of(String code, String message) {
        return ImmutableResolutionProblem.of(code, VisibleText.of(message));
    }

    /** The stable code, such as {@code SLA-T02}. */
    @Value.Parameter
    public abstract String getCode();

    /** What is wrong, with place and value as {@link VisibleText}, in English. */
    @Value.Parameter
    public abstract String getMessage();

    /** Returns the code and the message. */
    @Override
    public String toString() {
        return getCode() + " " + getMessage();
    }
}
