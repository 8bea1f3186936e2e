package org.closedloop.sla.metric;

import java.util.Set;
import java.util.function.Predicate;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Lead;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A filter of leads by source, segment and priority.
 *
 * <p>An empty set admits every lead; any other set admits only leads with one of its values. A lead must be admitted by
 * all three sets.
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

    /** Returns whether the filter admits every lead. */
    @Value.Derived
    default boolean isAll() {
        return getSources().isEmpty()
                && getSegments().isEmpty()
                && getPriorities().isEmpty();
    }

    /** Returns whether the filter admits the lead. */
    @Override
    default boolean test(Lead lead) {
        return admits(
                lead.getSource().orElse(null),
                lead.getSegment().orElse(null),
                lead.getPriority().orElse(null));
    }

    /** Returns whether the filter admits a lead with these values; null represents an absent value. */
    default boolean admits(@Nullable String source, @Nullable String segment, @Nullable String priority) {
        return admits(getSources(), source) && admits(getSegments(), segment) && admits(getPriorities(), priority);
    }

    private static boolean admits(Set<String> values, @Nullable String value) {
        return values.isEmpty() || (value != null && values.contains(value));
    }

    /** Returns the filter that admits every lead. */
    static LeadFilter all() {
        return ImmutableLeadFilter.of();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds filters. */
    final class Builder extends ImmutableLeadFilter.Builder {}
}
