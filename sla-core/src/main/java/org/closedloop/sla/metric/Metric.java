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
 * A metric: a quantity, the leads of which it is measured, and its limit. Targets set thresholds on it.
 *
 * <p>The kinds are sealed. Each metric has one {@linkplain #getQuantity() quantity}, and a target must be set on a
 * metric of its own quantity. Each kind describes the stages and the data that it needs, its limit, and the metrics
 * that it implies. Code that depends on the kind is a {@link Visitor}.
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
                RejectionCount,
                DisqualificationCount,
                NonRejection,
                Reacceptance,
                Feedback,
                Completeness,
                ReportDelivery,
                StageDuration,
                SalesCycle,
                DealCount,
                WinRate,
                DealSize,
                CohortRevenue {

    /** The id by which targets and measurements refer to it; unique in an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-M03}")
    String getId();

    /** The leads of which it is measured; all by default. */
    @Value.Default
    @Valid
    default LeadFilter getLeads() {
        return LeadFilter.all();
    }

    /**
     * Returns the cycles of recycled leads that it counts: those of its filter, or else the first one for metrics of
     * leads, and all for metrics of deals and money, so that no deal is left out.
     */
    default CycleSelection cycles() {
        return getLeads().getCycles().orElseGet(this::defaultCycles);
    }

    /** Returns the cycles that it counts if its filter does not select any. */
    default CycleSelection defaultCycles() {
        return CycleSelection.first();
    }

    /** Returns the type in its JSON form, such as {@code stage-count}. */
    String type();

    /** The quantity of its measurements. */
    Quantity getQuantity();

    /** Returns its stages, in the order of the funnel; empty if it has none. */
    default List<Stage> stages() {
        return List.of();
    }

    /** Returns the data of leads and deals that it needs other than stages; those of its filter first. */
    default List<LeadData> needs() {
        List<LeadData> needs = new ArrayList<>(getLeads().needs());
        ownNeeds().stream().filter(data -> !needs.contains(data)).forEach(needs::add);
        return List.copyOf(needs);
    }

    /** Returns the data of leads and deals that it needs without those of its filter. */
    default List<LeadData> ownNeeds() {
        return List.of();
    }

    /**
     * Returns the {@linkplain org.closedloop.sla.funnel.Lead#getFields() other fields} of a lead that it needs; those
     * of its filter first.
     */
    default Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>(getLeads().fieldNames());
        fields.addAll(ownFields());
        return fields;
    }

    /** Returns the other fields of a lead that it needs without those of its filter. */
    default Set<String> ownFields() {
        return Set.of();
    }

    /** Returns the time limit; empty if it measures no time. */
    default Optional<TimeLimit> limit() {
        return Optional.empty();
    }

    /** Returns whether its limit is in calendar days, so that its durations are elapsed time and not business time. */
    default boolean isTimedInCalendarDays() {
        return limit().filter(limit -> limit.getCalendarDays().isPresent()).isPresent();
    }

    /**
     * Returns the parameters of its sentences in the contract, in order: stages, roles, limits, integers, names of
     * fields, and constants such as a {@link ClockStart}.
     */
    default List<Object> parameters() {
        return List.of();
    }

    /**
     * Returns the name of its sentences in the resources; kinds with several sentences add the variant to the type, as
     * in {@code win-rate.INCLUDED}.
     */
    default String sentence() {
        return type();
    }

    /**
     * Returns the time after a window's end until the leads of its last day can still change the measurement; empty if
     * it is final at the window's end or can change without end.
     */
    default Optional<TimeLimit> maturity() {
        return Optional.empty();
    }

    /**
     * Returns whether a count or a sum of money can only increase within a window. Only then are its thresholds
     * prorated, and open windows compared with an even pace.
     */
    default boolean isIncreasing() {
        return getQuantity() == Quantity.COUNT || getQuantity() == Quantity.MONEY;
    }

    /** Returns the requirement for each lead or deal, such as {@code PT4H}; empty if the kind has none. */
    default Optional<String> requirement() {
        return limit().map(TimeLimit::toString);
    }

    /** Returns the names in it that are free text: fields and their values, segments, sources, priorities. */
    default Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(ownFields());
        texts.addAll(getLeads().texts());
        return texts;
    }

    /**
     * Returns whether both metrics are of the same kind and measure the same leads, and every lead that meets this one
     * meets the other one.
     *
     * <pre>{@code
     * boolean yes = ResponseTime.of("fast", TimeLimit.hours(2), ClockStart.HAND_OVER)
     *         .implies(ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER));
     * }</pre>
     */
    default boolean implies(Metric other) {
        return withId(other.getId()).equals(other);
    }

    /** Calls the visitor's method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Returns this metric with another id. */
    Metric withId(String id);

    /** Returns this metric of other leads. */
    Metric withLeads(LeadFilter leads);

    /**
     * A function of metrics with one method per kind.
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
        R visit(RejectionCount metric);

        /** Visits a metric of this kind. */
        R visit(DisqualificationCount metric);

        /** Visits a metric of this kind. */
        R visit(NonRejection metric);

        /** Visits a metric of this kind. */
        R visit(Reacceptance metric);

        /** Visits a metric of this kind. */
        R visit(Feedback metric);

        /** Visits a metric of this kind. */
        R visit(Completeness metric);

        /** Visits a metric of this kind. */
        R visit(ReportDelivery metric);

        /** Visits a metric of this kind. */
        R visit(StageDuration metric);

        /** Visits a metric of this kind. */
        R visit(SalesCycle metric);

        /** Visits a metric of this kind. */
        R visit(DealCount metric);

        /** Visits a metric of this kind. */
        R visit(WinRate metric);

        /** Visits a metric of this kind. */
        R visit(DealSize metric);

        /** Visits a metric of this kind. */
        R visit(CohortRevenue metric);
    }
}
