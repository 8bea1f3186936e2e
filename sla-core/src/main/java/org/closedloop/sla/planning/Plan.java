package org.closedloop.sla.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A plan: the revenue goals, and what is known of the way from a visit to a deal.
 *
 * <pre>{@code
 * Plan plan = Plan.builder()
 *         .id("acme-2026")
 *         .currency(CurrencyUnit.of("CHF"))
 *         .addGoals(PlanGoal.of(DateRange.parse("2026-Q3"), Money.parse("CHF 1200000.00")))
 *         .dealSize(Money.parse("CHF 18000.00"))
 *         .addRates(
 *                 StageRate.of(Stage.MQL, Stage.SQL, new BigDecimal("0.3")),
 *                 StageRate.of(Stage.SQL, Stage.CUSTOMER, new BigDecimal("0.2")))
 *         .addDurations(StageLag.of(Stage.SQL, Stage.CUSTOMER, Period.ofMonths(6)))
 *         .build();
 * plan.backwards().get(0).volume(Stage.SQL).getCount();  // 334
 * plan.backwards().get(0).volume(Stage.SQL).getDueIn();  // 2026-Q1
 * }</pre>
 *
 * <p>{@code PlanValidator} finds what an author got wrong. A plan whose rates form no chain, or with a rate of 0,
 * cannot be computed; the methods that compute it throw an {@link IllegalArgumentException}.
 */
@Value.Immutable
@Consistent
public interface Plan extends WithPlan {

    /** A name for it, such as {@code acme-2026}. */
    @Text
    String getId();

    /** The company. */
    Optional<@Text String> getCompany();

    /** The currency of all amounts. */
    CurrencyUnit getCurrency();

    /** The first day on which the plan can have an effect; empty if it is not known. */
    Optional<LocalDate> getStart();

    /** The revenue goals, at least one. */
    List<@Valid PlanGoal> getGoals();

    /** The average deal size; positive. */
    Money getDealSize();

    /**
     * The rates from the top of the funnel down to the won deal; each begins at the stage where the one before ends.
     */
    List<@Valid StageRate> getRates();

    /** How long leads take; optional for each stage, and at most one for each two stages. */
    List<StageLag> getDurations();

    /** The stage in which marketing hands leads over to sales; SQL by default. */
    @Value.Default
    default Stage getHandOver() {
        return Stage.SQL;
    }

    /** Where numbers are rounded up; ONCE by default. */
    @Value.Default
    default StageRounding getRounding() {
        return StageRounding.ONCE;
    }

    /** Who sells. */
    Optional<@Valid SalesTeam> getTeam();

    /** What it costs; none by default. */
    @Value.Default
    @Valid
    default PlanCosts getCosts() {
        return PlanCosts.none();
    }

    /** The gross margin of the revenue, above 0 and at most 1. */
    Optional<
                    @DecimalMin(value = "0", inclusive = false, message = "{SLA-K15}")
                    @DecimalMax(value = "1", message = "{SLA-K15}") BigDecimal>
            getMargin();

    /**
     * Returns how many leads each goal needs in each stage, in the order of the goals.
     *
     * @throws IllegalArgumentException if the plan cannot be computed
     */
    default List<GoalRequirement> backwards() {
        return getGoals().stream().map(goal -> GoalRequirement.of(this, goal)).toList();
    }

    /**
     * Returns what leads in a stage will bring, at the plan's rates and deal size.
     *
     * @param leads the number of leads; not negative
     * @throws IllegalArgumentException if the funnel does not have the stage, or the plan cannot be computed
     */
    default VolumeOutlook forwards(Stage stage, BigDecimal leads) {
        return VolumeOutlook.of(this, Objects.requireNonNull(stage, "stage"), Objects.requireNonNull(leads, "leads"));
    }

    /** Returns the time from a stage to the won deal; empty if it is not known. */
    default Optional<Period> leadTime(Stage stage) {
        return new LeadTimes(this).from(Objects.requireNonNull(stage, "stage"));
    }

    /**
     * Returns what the plan costs per deal and per lead, and what it returns; empty if it has no costs.
     *
     * @throws IllegalArgumentException if the plan cannot be computed
     */
    default Optional<PlanEconomics> economics() {
        return PlanEconomics.of(this);
    }

    /**
     * Returns the targets and metrics by which an agreement fulfils the plan.
     *
     * <p>Marketing is responsible for the number of leads handed over, sales for each rate after that and for the
     * revenue. A target has one threshold for all its windows: the most that one of them needs, rounded up, so that an
     * agreement that is met fulfils the plan. Leads are due earlier than the revenue by their lead time; what is due in
     * other windows than those of the period is left out. A share that was measured is cut off after four decimals.
     * Goals of a segment have targets of their own.
     *
     * @param period the agreement's period
     * @param window the windows of the targets
     * @throws IllegalArgumentException if the plan cannot be computed, or has goals of several regions, of which an
     *     agreement covers only one
     */
    default PlanTargets toTargets(DateRange period, WindowRule window) {
        return new TargetProposal(
                        this, Objects.requireNonNull(period, "period"), Objects.requireNonNull(window, "window"))
                .targets();
    }

    /** Returns this plan with the goals of one region only. */
    default Plan inRegion(String region) {
        return withGoals(getGoals().stream()
                .filter(goal -> goal.getRegion().filter(region::equals).isPresent())
                .toList());
    }

    /**
     * Returns this plan with each rate replaced by what was measured in a window, if it was.
     *
     * <p>A rate is measured by the conversion between the same stages, that from opportunity to customer by the close
     * rate, too. A rate without data keeps its value.
     *
     * @param metrics the metrics by which the numbers were counted, usually {@code agreement.getMetrics()}; those of
     *     some leads only are ignored
     */
    default Plan measuredBy(List<Metric> metrics, FunnelNumbers numbers, DateRange window) {
        return withRates(measure(metrics, numbers, window).stream()
                .map(RateMeasurement::getRate)
                .toList());
    }

    /**
     * Returns what a window has of each rate, in the order of the rates; by the rules of {@link #measuredBy}.
     *
     * <pre>{@code
     * plan.measure(agreement.getMetrics(), numbers, DateRange.parse("2025")).forEach(rate -> log.info(rate.explain(ENGLISH)));
     * // Rate MQL → SQL in 2025: 137 of 412, 33.25%.
     * }</pre>
     */
    default List<RateMeasurement> measure(List<Metric> metrics, FunnelNumbers numbers, DateRange window) {
        return getRates().stream()
                .map(rate -> RateMeasurement.of(rate, metrics, numbers, window))
                .toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds plans. */
    final class Builder extends ImmutablePlan.Builder {}
}
