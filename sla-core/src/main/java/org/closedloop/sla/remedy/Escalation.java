package org.closedloop.sla.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * An escalation, clause 13: so many misses of a target within so many consecutive windows are a violation, and each
 * violation leads to a step.
 *
 * <p>It applies to one target, or to each target of a side; then the violations of all of them are numbered together. A
 * miss counts for one violation only. Excused windows, windows without data and undecided windows are not misses, but
 * are windows.
 *
 * <pre>{@code
 * Escalation escalation = Escalation.builder()
 *         .id("response-ladder")
 *         .target("sql-response")
 *         .misses(2)
 *         .windows(3)
 *         .addSteps(
 *                 EscalationStep.of(1, "Head of Sales", 5, "Explain the cause and the correction."),
 *                 EscalationStep.of(2, "Executive board", 10, "Present a plan for more capacity."))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Escalation extends WithEscalation {

    /** The id by which results refer to it; unique among the escalations of an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-V01}")
    String getId();

    /** The id of the target; absent if it applies to a side. */
    Optional<@Text String> getTarget();

    /** The side; absent if it applies to one target. */
    Optional<Role> getSide();

    /** The number of misses that are a violation; at least 1. */
    @Positive(message = "{SLA-V05}")
    int getMisses();

    /** The number of consecutive windows of a target within which the misses lie; at least the number of misses. */
    int getWindows();

    /** The steps by the number of the violation; the last one applies to all further violations. */
    @NotEmpty(message = "{SLA-V11}")
    List<@Valid EscalationStep> getSteps();

    /** Returns the step at a violation; empty if the first step comes later. */
    default Optional<EscalationStep> stepAt(int violation) {
        return getSteps().stream()
                .filter(step -> step.getViolation() <= violation)
                .reduce((lower, higher) -> higher);
    }

    @Value.Check
    default void check() {
        if (getTarget().isPresent() == getSide().isPresent()) {
            throw new IllegalArgumentException("escalation '" + getId() + "': must apply to either a target or a side, "
                    + "but was given " + (getSide().isPresent() ? "both" : "neither"));
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds escalations. */
    final class Builder extends ImmutableEscalation.Builder {}
}
