package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The result of one target in one window.
 *
 * <p>Required, actual and gap have the target's unit: leads, money in the agreement's currency, a decimal fraction, or
 * working days until a delivery.
 */
@Value.Immutable
public interface WindowResult extends WithWindowResult {

    /** The target. */
    Target getTarget();

    /** The days of the window that lie within the agreement's period. */
    DateRange getWindow();

    /** The verdict. */
    Verdict getVerdict();

    /**
     * The required value. For a window cut by the agreement's period it is adjusted as the target defines, and rounded
     * up to whole leads or the currency's minor unit, which does not change the verdict.
     */
    BigDecimal getRequired();

    /**
     * The actual value; a share is rounded down to six decimals. For a cohort that is decided before it is mature: the
     * leads that have converted, divided by all of its leads.
     */
    Optional<BigDecimal> getActual();

    /** The actual value divided by the required one, with six decimals, rounded down; can exceed 1. */
    Optional<BigDecimal> getAttainment();

    /** The last day on which a delivery is on time. */
    Optional<LocalDate> getDueOn();

    /**
     * The day at whose close every lead of the window has had its time; for cohorts with a time only. Empty if the
     * calendar has too few working days.
     */
    Optional<LocalDate> getMatureOn();

    /** The pace of an open window; for counts and sums of money that only increase. */
    Optional<Pace> getPace();

    /** The miss budget, of the leads of the actual value; for shares of leads and deals only. */
    Optional<MissBudget> getMissBudget();

    /** What is excluded of the window's days; empty if nothing is. */
    Optional<WindowExclusion> getExclusion();

    /** The measurement. */
    Optional<Measurement> getMeasurement();

    /** Whether each relief of the target applies; only in windows that are missed or excused. */
    List<ReliefCheck> getReliefChecks();

    /** Returns the first relief that excuses the miss. */
    default Optional<ReliefCheck> getExcuse() {
        return getReliefChecks().stream()
                .filter(check -> check.getOutcome() == ReliefCheck.Outcome.HOLDS)
                .findFirst();
    }

    /**
     * Returns the actual minus the required value, which is negative if too little was reached. For a delivery, returns
     * the working days left, which is negative if it is late.
     */
    default Optional<BigDecimal> getGap() {
        return getActual()
                .map(actual ->
                        getDueOn().isPresent() ? getRequired().subtract(actual) : actual.subtract(getRequired()));
    }

    /**
     * Returns the value of this window in its target's attainment, in [0, 1]: for an undecided window of counts or
     * money the {@linkplain Pace#getRatio ratio to the pace}, otherwise the attainment. Empty without data, if a miss
     * is excused or a verdict undecided, before the window begins, while a cohort is maturing, for counts or money
     * before the end of the first working day, and for those that can also decrease, such as a mean, until the window
     * ends.
     */
    default Optional<BigDecimal> counted() {
        Optional<BigDecimal> attained = switch (getVerdict()) {
            case UPCOMING, MATURING, UNDECIDED, NO_DATA, EXCUSED -> Optional.empty();
            case MET, MISSED -> getAttainment();
            case ON_TRACK, AT_RISK ->
                switch (getTarget().getQuantity()) {
                    case COUNT, MONEY -> getPace().map(Pace::getRatio);
                    case SHARE, DELIVERY -> getAttainment();
                };
        };
        return attained.map(it -> it.min(BigDecimal.ONE).max(BigDecimal.ZERO));
    }

    /** The leads behind the number, the most relevant first. */
    default List<LeadCase> getCases() {
        return getMeasurement().map(Measurement::getCases).orElse(List.of());
    }

    /** Returns a summary of this result in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ScorecardSentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableWindowResult.Builder {}
}
