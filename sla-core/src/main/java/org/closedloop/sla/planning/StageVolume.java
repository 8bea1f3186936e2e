package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** A number of leads in a stage. */
@Value.Immutable
public interface StageVolume extends WithStageVolume {

    /** The stage. */
    Stage getStage();

    /** The exact number. */
    PlanFigure getFigure();

    /** The window in which the leads must enter the stage; empty if their lead time is not known. */
    Optional<DateRange> getDueIn();

    /** The number rounded up, as leads are whole. */
    default long getCount() {
        return getFigure().roundedUp();
    }

    /** The number before rounding up, with {@value PlanFigure#SCALE} decimals, rounded half-up. */
    default BigDecimal getExact() {
        return getFigure().getValue();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds volumes. */
    final class Builder extends ImmutableStageVolume.Builder {}
}
