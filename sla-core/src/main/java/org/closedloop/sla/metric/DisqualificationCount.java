package org.closedloop.sla.metric;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * The number of leads that were disqualified within the window because they are none, such as spam, in all or for
 * certain reasons. Its measurement lists them by reason.
 */
@Value.Immutable
public non-sealed interface DisqualificationCount extends Metric, WithDisqualificationCount {

    /**
     * The reasons of the disqualifications that are counted; all disqualifications, also those without a reason, if it
     * is empty.
     */
    Set<@Text String> getReasons();

    /** Returns whether a disqualification for this reason, which is blank if there is none, is counted. */
    default boolean counts(String reason) {
        return getReasons().isEmpty() || getReasons().contains(reason);
    }

    @Override
    default String sentence() {
        return getReasons().isEmpty() ? type() : type() + ".REASONS";
    }

    @Override
    default List<Object> parameters() {
        return getReasons().isEmpty() ? List.of() : List.of(getReasons());
    }

    @Override
    default Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(getReasons());
        texts.addAll(getLeads().texts());
        return texts;
    }

    @Override
    default String type() {
        return "disqualification-count";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.COUNT;
    }

    @Override
    default List<LeadData> ownNeeds() {
        return getReasons().isEmpty()
                ? List.of(LeadData.DISQUALIFICATION)
                : List.of(LeadData.DISQUALIFICATION, LeadData.DISQUALIFICATION_REASON);
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the number of disqualifications for these reasons; of all disqualifications if there are none. */
    static DisqualificationCount of(String id, String... reasons) {
        return builder().id(id).addReasons(reasons).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableDisqualificationCount.Builder {}
}
