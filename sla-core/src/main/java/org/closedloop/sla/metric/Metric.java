package org.closedloop.sla.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * What is measured, of which leads, and by which limit: everything that a counter needs to know, and nothing of what
 * was promised.
 *
 * <p>The language is closed, so that a reader can list it. Each metric {@linkplain #getQuantity() gives} one kind of
 * measurement, and a target can only be set on a metric of its own kind. Each kind describes itself: the stages and the
 * data that it needs, its limit, and which other metric it implies. What must know every kind is a {@link Visitor}.
 */
public sealed interface Metric
        permits StageCount,
                LeadValue,
                Conversion,
                Acceptance,
                CloseRate,
                Revenue,
                AttributedShare,
                ResponseTime,
                ContactAttempts,
                RejectionReasons,
                Feedback,
                Completeness,
                ReportDelivery {

    /** The name by which targets refer to it and numbers are kept; unique in an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-M03}")
    String getId();

    /** Of which leads it is measured; all of them, unless said otherwise. */
    @Value.Default
    @Valid
    default LeadFilter getLeads() {
        return LeadFilter.all();
    }

    /** The word for its kind, such as {@code stage-count}, as in its JSON form. */
    String type();

    /** What measuring it gives. */
    Quantity getQuantity();

    /** The stages that it names, in the order of the funnel; empty if it names none. */
    default List<Stage> stages() {
        return List.of();
    }

    /** What it needs to know of leads and deals beside its stages, what its filter needs first. */
    default List<LeadData> needs() {
        List<LeadData> needs = new ArrayList<>();
        addIf(!getLeads().getSources().isEmpty(), LeadData.SOURCE, needs);
        addIf(!getLeads().getSegments().isEmpty(), LeadData.SEGMENT, needs);
        addIf(!getLeads().getPriorities().isEmpty(), LeadData.PRIORITY, needs);
        ownNeeds().stream().filter(data -> !needs.contains(data)).forEach(needs::add);
        return List.copyOf(needs);
    }

    /** What it needs to know of leads and deals, whichever leads are measured. */
    default List<LeadData> ownNeeds() {
        return List.of();
    }

    private static void addIf(boolean needed, LeadData data, List<LeadData> needs) {
        if (needed) {
            needs.add(data);
        }
    }

    /** The {@linkplain org.closedloop.sla.funnel.Lead#getFields() other fields} of a lead that it looks at. */
    default Set<String> fields() {
        return Set.of();
    }

    /** How long something may take; empty if it measures no time. */
    default Optional<TimeLimit> limit() {
        return Optional.empty();
    }

    /**
     * What makes it different from others of its kind, in the order in which its sentences name it: stages, roles,
     * limits, whole numbers, names of fields, and constants such as a {@link ClockStart}.
     */
    default List<Object> parameters() {
        return List.of();
    }

    /** What it requires of each lead or deal, where metrics of its kind can differ in that, such as {@code PT4H}. */
    default Optional<String> requirement() {
        return limit().map(TimeLimit::toString);
    }

    /** The names in it that an author wrote freely: fields, segments, sources, priorities. */
    default Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(fields());
        texts.addAll(getLeads().getSources());
        texts.addAll(getLeads().getSegments());
        texts.addAll(getLeads().getPriorities());
        return texts;
    }

    /**
     * Whether it has the same leads as its whole as the other one, and each lead that passes it passes the other one,
     * too.
     *
     * <pre>{@code
     * boolean yes = ResponseTime.of("fast", TimeLimit.hours(2), ClockStart.HAND_OVER)
     *         .implies(ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER));
     * }</pre>
     */
    default boolean implies(Metric other) {
        return withId(other.getId()).equals(other);
    }

    /** Calls the method of its kind. */
    <R> R accept(Visitor<R> visitor);

    /** The same under another name. */
    Metric withId(String id);

    /** The same, measured of other leads. */
    Metric withLeads(LeadFilter leads);

    /**
     * Does something for each kind of metric.
     *
     * @param <R> the result
     */
    interface Visitor<R> {

        /** Visits a metric of this kind. */
        R visit(StageCount metric);

        /** Visits a metric of this kind. */
        R visit(LeadValue metric);

        /** Visits a metric of this kind. */
        R visit(Conversion metric);

        /** Visits a metric of this kind. */
        R visit(Acceptance metric);

        /** Visits a metric of this kind. */
        R visit(CloseRate metric);

        /** Visits a metric of this kind. */
        R visit(Revenue metric);

        /** Visits a metric of this kind. */
        R visit(AttributedShare metric);

        /** Visits a metric of this kind. */
        R visit(ResponseTime metric);

        /** Visits a metric of this kind. */
        R visit(ContactAttempts metric);

        /** Visits a metric of this kind. */
        R visit(RejectionReasons metric);

        /** Visits a metric of this kind. */
        R visit(Feedback metric);

        /** Visits a metric of this kind. */
        R visit(Completeness metric);

        /** Visits a metric of this kind. */
        R visit(ReportDelivery metric);
    }
}
