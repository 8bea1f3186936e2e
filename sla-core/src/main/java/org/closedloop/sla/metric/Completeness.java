package org.closedloop.sla.metric;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** The share of the leads handed over within the window that have all required fields. */
@Value.Immutable
public non-sealed interface Completeness extends Metric, WithCompleteness {

    /** The names of the required fields; a blank value counts as missing. */
    @NotEmpty(message = "{SLA-M07}")
    Set<@Text String> getFields();

    @Override
    default String type() {
        return "completeness";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getFields());
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.HAND_OVER);
    }

    @Override
    default Set<String> ownFields() {
        return getFields();
    }

    @Override
    default Optional<String> requirement() {
        return Optional.of(String.join(", ", getFields()));
    }

    /** More fields imply fewer. */
    @Override
    default boolean implies(Metric other) {
        return other instanceof Completeness lax
                && withId(lax.getId()).withFields(lax.getFields()).equals(lax)
                && getFields().containsAll(lax.getFields());
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the completeness of all leads handed over. */
    static Completeness of(String id, String... fields) {
        return builder().id(id).addFields(fields).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableCompleteness.Builder {}
}
