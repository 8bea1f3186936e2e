package org.closedloop.sla.metric;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Lead;
import org.immutables.value.Value;

/**
 * Of which leads something is measured, by source, segment and priority.
 *
 * <p>An empty set admits every lead; a set that is not empty admits the leads with one of its values, and none that has
 * no value there. All three must admit.
 *
 * <pre>{@code
 * LeadFilter webinars = LeadFilter.builder().addSources("webinar", "event").build();
 * }</pre>
 */
@Value.Immutable(singleton = true)
public interface LeadFilter extends WithLeadFilter, Predicate<Lead> {

    /** The sources admitted. */
    Set<@Text String> getSources();

    /** The segments admitted. */
    Set<@Text String> getSegments();

    /** The priorities admitted. */
    Set<@Text String> getPriorities();

    /** Whether every lead is admitted. */
    @Value.Derived
    default boolean isAll() {
        return getSources().isEmpty()
                && getSegments().isEmpty()
                && getPriorities().isEmpty();
    }

    /** Whether this lead is admitted. */
    @Override
    default boolean test(Lead lead) {
        return isAll()
                || (admits(getSources(), lead.getSource())
                        && admits(getSegments(), lead.getSegment())
                        && admits(getPriorities(), lead.getPriority()));
    }

    private static boolean admits(Set<String> values, Optional<String> value) {
        return values.isEmpty() || value.filter(values::contains).isPresent();
    }

    /** Every lead. */
    static LeadFilter all() {
        return ImmutableLeadFilter.of();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds filters. */
    final class Builder extends ImmutableLeadFilter.Builder {}
}
