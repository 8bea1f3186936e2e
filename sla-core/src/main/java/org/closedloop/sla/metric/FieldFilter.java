package org.closedloop.sla.metric;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * The values that a {@link LeadFilter} admits in one of the {@linkplain org.closedloop.sla.funnel.Lead#getFields() other
 * fields} of a lead, such as the owner or the campaign.
 */
@Value.Immutable(builder = false)
public interface FieldFilter extends WithFieldFilter {

    /** The name of the field. */
    @Value.Parameter
    @Text
    String getField();

    /** The values admitted. */
    @Value.Parameter
    @NotEmpty(message = "{SLA-M22}")
    Set<@Text String> getValues();

    /** Returns a filter of a field by these values. */
    static FieldFilter of(String field, String... values) {
        return of(field, List.of(values));
    }

    /** Returns a filter of a field by these values. */
    static FieldFilter of(String field, Iterable<String> values) {
        return ImmutableFieldFilter.of(field, values);
    }
}
