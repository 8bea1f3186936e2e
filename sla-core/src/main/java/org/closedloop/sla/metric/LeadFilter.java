package org.closedloop.sla.metric;

import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Lead;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A filter of leads by source, segment, priority and {@linkplain Lead#getFields() other fields}, and of the cycles of
 * recycled leads.
 *
 * <p>An empty set admits every lead; any other set admits only leads with one of its values. A lead must be admitted by
 * all sets. A blank or absent value is admitted if {@link #getBlank} names its attribute or field; without a set of
 * values, only leads with a blank value are.
 *
 * <pre>{@code
 * LeadFilter webinars = LeadFilter.builder().addSources("webinar", "event").build();
 * LeadFilter unassigned = LeadFilter.builder().addBlank("owner").build();
 * LeadFilter teamNorth = LeadFilter.builder()
 *         .addFields(FieldFilter.of("owner", "Anna Meier", "Ben Huber"))
 *         .addBlank("owner")
 *         .build();
 * }</pre>
 */
@Value.Immutable(singleton = true)
public interface LeadFilter extends WithLeadFilter, Predicate<Lead> {

    /** The name of the source in {@link #getBlank}. */
    String SOURCE = "source";

    /** The name of the segment in {@link #getBlank}. */
    String SEGMENT = "segment";

    /** The name of the priority in {@link #getBlank}. */
    String PRIORITY = "priority";

    /** The sources admitted. */
    Set<@Text String> getSources();

    /** The segments admitted. */
    Set<@Text String> getSegments();

    /** The priorities admitted. */
    Set<@Text String> getPriorities();

    /** The values of other fields admitted; at most one set per field. */
    Set<@Valid FieldFilter> getFields();

    /**
     * The attributes ({@code source}, {@code segment}, {@code priority}) and fields of which a blank value is admitted.
     */
    Set<@Text String> getBlank();

    /**
     * The cycles of recycled leads that are counted; if empty, those that the kind of metric {@linkplain Metric#cycles
     * counts by default}.
     */
    Optional<CycleSelection> getCycles();

    /** Returns whether the filter admits every lead, in the cycles that the kind of metric counts by default. */
    @Value.Derived
    default boolean isAll() {
        return getSources().isEmpty()
                && getSegments().isEmpty()
                && getPriorities().isEmpty()
                && getFields().isEmpty()
                && getBlank().isEmpty()
                && getCycles().isEmpty();
    }

    /** Returns the names of the fields by which it selects, in order. */
    @Value.Lazy
    default Set<String> fieldNames() {
        Set<String> names = new LinkedHashSet<>();
        getFields().forEach(filter -> names.add(filter.getField()));
        names.addAll(getBlank());
        List.of(SOURCE, SEGMENT, PRIORITY).forEach(names::remove);
        return names;
    }

    /** Returns the values admitted in a field; empty if it does not select by them. */
    default Set<String> valuesOf(String field) {
        return getFields().stream()
                .filter(filter -> filter.getField().equals(field))
                .findFirst()
                .map(FieldFilter::getValues)
                .orElse(Set.of());
    }

    /** Returns the data by which it selects, without other fields. */
    default List<LeadData> needs() {
        Set<LeadData> needs = new LinkedHashSet<>();
        if (selects(getSources(), SOURCE)) {
            needs.add(LeadData.SOURCE);
        }
        if (selects(getSegments(), SEGMENT)) {
            needs.add(LeadData.SEGMENT);
        }
        if (selects(getPriorities(), PRIORITY)) {
            needs.add(LeadData.PRIORITY);
        }
        if (getCycles().filter(cycles -> !cycles.contains(1)).isPresent()) {
            needs.add(LeadData.LATER_CYCLES);
        }
        return List.copyOf(needs);
    }

    private boolean selects(Set<String> values, String attribute) {
        return !values.isEmpty() || getBlank().contains(attribute);
    }

    /** Returns the names and values in it, all of which are free text. */
    default Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(getSources());
        texts.addAll(getSegments());
        texts.addAll(getPriorities());
        getFields().forEach(filter -> {
            texts.add(filter.getField());
            texts.addAll(filter.getValues());
        });
        texts.addAll(getBlank());
        return texts;
    }

    /** Returns whether the filter admits the lead, regardless of cycles. */
    @Override
    default boolean test(Lead lead) {
        return admits(
                        lead.getSource().orElse(null),
                        lead.getSegment().orElse(null),
                        lead.getPriority().orElse(null))
                && fieldNames().stream()
                        .allMatch(name ->
                                admits(valuesOf(name), name, lead.getFields().get(name)));
    }

    /** Returns whether it admits these values, regardless of other fields; null represents an absent value. */
    default boolean admits(@Nullable String source, @Nullable String segment, @Nullable String priority) {
        return admits(getSources(), SOURCE, source)
                && admits(getSegments(), SEGMENT, segment)
                && admits(getPriorities(), PRIORITY, priority);
    }

    private boolean admits(Set<String> values, String name, @Nullable String value) {
        if (value != null && values.contains(value)) {
            return true;
        }
        boolean blank = getBlank().contains(name);
        return blank ? value == null || value.isBlank() : values.isEmpty();
    }

    @Value.Check
    default void check() {
        Set<String> seen = new HashSet<>();
        for (FieldFilter filter : getFields()) {
            if (List.of(SOURCE, SEGMENT, PRIORITY).contains(filter.getField())) {
                throw new IllegalArgumentException("lead filter: '" + filter.getField()
                        + "' must be selected as an attribute, but is listed as a field");
            }
            if (!seen.add(filter.getField())) {
                throw new IllegalArgumentException(
                        "lead filter: field '" + filter.getField() + "' must be listed once, but is listed twice");
            }
        }
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
