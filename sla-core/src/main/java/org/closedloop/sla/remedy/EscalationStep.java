package org.closedloop.sla.remedy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** A step of an {@link Escalation}: who is informed of a violation, and what is due until when. */
@Value.Immutable
public interface EscalationStep extends WithEscalationStep {

    /** The number of the first violation at which this step is taken, from 1. */
    @Positive(message = "{SLA-V07}")
    int getViolation();

    /** The people or management levels that are informed; at least one. */
    @NotEmpty(message = "{SLA-V10}")
    List<@Text String> getInformed();

    /** The number of working days after the violation within which the action is due; from 1 to 366. */
    @Positive(message = "{SLA-V09}")
    @Max(value = 366, message = "{SLA-V13}")
    int getDeadlineDays();

    /** What is due. */
    @Text
    String getAction();

    /** Returns a step of which one person or level is informed. */
    static EscalationStep of(int violation, String informed, int deadlineDays, String action) {
        return builder()
                .violation(violation)
                .addInformed(informed)
                .deadlineDays(deadlineDays)
                .action(action)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds steps. */
    final class Builder extends ImmutableEscalationStep.Builder {}
}
