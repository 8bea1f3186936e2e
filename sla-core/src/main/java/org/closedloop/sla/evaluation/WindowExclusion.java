package org.closedloop.sla.evaluation;

import java.util.List;
import org.immutables.value.Value;

/** The days of a window that are excluded for its target. */
@Value.Immutable
public interface WindowExclusion extends WithWindowExclusion {

    /** The ids of the exclusions, in the order of the agreement. */
    List<String> getExclusions();

    /** The number of working days that are excluded; of all days, if the window has no working day. */
    long getDays();

    /** The number of such days that are left. If it is 0, there is nothing left to judge. */
    long getLeft();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds excluded days. */
    final class Builder extends ImmutableWindowExclusion.Builder {}
}
