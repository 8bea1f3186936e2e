package org.closedloop.sla.metric;

import java.util.Set;
import java.util.function.Predicate;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Lead;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
        return admits(
                lead.getSource().orElse(null),
                lead.getSegment().orElse(null),
                lead.getPriority().orElse(null));
    }

    /** Whether a lead with these values is admitted; null is none. */
    default boolean admits(@Nullable String source, @Nullable String segment, @Nullable String priority) {
        return admits(getSources(), source) && admits(getSegments(), segment) && admits(getPriorities(), priority);
    }

    private static boolean admits(Set<String> values, @Nullable String value) {
        return values.isEmpty() || (value != null && values.contains(value));
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
