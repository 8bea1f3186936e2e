package org.closedloop.sla.metric;

import java.util.List;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * The values that a {@link LeadFilter} admits in one of the {@linkplain org.closedloop.sla.funnel.Lead#getFields()
 * other fields} of a lead, such as the owner or the campaign.
 */
@Value.Immutable(builder = false)
public interface FieldFilter extends WithFieldFilter {

    /** The name of the field. */
    @Value.Parameter
    @Text
    String getField();

    /** The values admitted; at least one. */
    @Value.Parameter
    Set<@Text String> getValues();

    @Value.Check
    default void check() {
        if (getValues().isEmpty()) {
            throw new IllegalArgumentException(
                    "field filter: field '" + getField() + "' must have at least one value, but has none");
        }
    }

    /**
     * Returns a filter of a field by these values.
     *
     * @throws IllegalArgumentException if there are none
     */
    static FieldFilter of(String field, String... values) {
        return of(field, List.of(values));
    }

    /**
     * Returns a filter of a field by these values.
     *
     * @throws IllegalArgumentException if there are none
     */
    static FieldFilter of(String field, Iterable<String> values) {
        return ImmutableFieldFilter.of(field, values);
    }
}
