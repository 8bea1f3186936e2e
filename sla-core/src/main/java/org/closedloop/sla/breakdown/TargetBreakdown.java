package org.closedloop.sla.breakdown;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.target.Target;
import org.immutables.value.Value;

/** The groups of a target. */
@Value.Immutable
public interface TargetBreakdown extends WithTargetBreakdown {

    /** The target. */
    Target getTarget();

    /** The windows that have begun and have data, in chronological order; one for {@link BreakdownSpan#PERIOD}. */
    List<WindowBreakdown> getWindows();

    /** Returns the latest window; empty if there is no data. */
    default Optional<WindowBreakdown> current() {
        return getWindows().stream().reduce((earlier, later) -> later);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the groups of a target. */
    final class Builder extends ImmutableTargetBreakdown.Builder {}
}
