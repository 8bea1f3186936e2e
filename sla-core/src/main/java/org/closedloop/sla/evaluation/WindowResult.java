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
 * How one target stands in one window.
 *
 * <p>The unit of required, actual and gap is that of the target: leads, money in the agreement's currency, a decimal
 * fraction, or working days taken for a delivery.
 */
@Value.Immutable
public interface WindowResult extends WithWindowResult {

    /** The target that is judged. */
    Target getTarget();

    /** The days of the window that lie within the agreement's period. */
    DateRange getWindow();

    /** How it stands. */
    Verdict getVerdict();

    /**
     * What must be reached; for a window cut by the agreement's period, as much of it as the target says, rounded up to
     * whole leads or the currency's minor unit, which is the same verdict as comparing fractions.
     */
    BigDecimal getRequired();

    /** What was reached; a share is cut off after six decimals, never rounded up. */
    Optional<BigDecimal> getActual();

    /** Actual over required, of six decimals, rounded down; may exceed 1. */
    Optional<BigDecimal> getAttainment();

    /** The last day on which a delivery is in time. */
    Optional<LocalDate> getDueOn();

    /** How an open window compares with even growth; counts and money only. */
    Optional<Pace> getPace();

    /** How many misses are allowed and used; shares of leads and deals only. */
    Optional<MissBudget> getMissBudget();

    /** What was measured. */
    Optional<Measurement> getMeasurement();

    /** Actual less required: negative is short, zero is met. A delivery's is the days left, negative is late. */
    default Optional<BigDecimal> getGap() {
        return getActual()
                .map(actual ->
                        getDueOn().isPresent() ? getRequired().subtract(actual) : actual.subtract(getRequired()));
    }

    /**
     * What this window adds to its target's attainment, in [0, 1]: an undecided one of counts or money is held against
     * its pace, not against its end. Empty without data, before the window begins, and as long as there is no pace,
     * when no working day is over.
     */
    default Optional<BigDecimal> counted() {
        Optional<BigDecimal> attained = switch (getVerdict()) {
            case UPCOMING, NO_DATA -> Optional.empty();
            case MET, MISSED -> getAttainment();
            case ON_TRACK, AT_RISK ->
                switch (getTarget().getQuantity()) {
                    case COUNT, MONEY -> getPace().map(Pace::getRatio);
                    case SHARE, DELIVERY -> getAttainment();
                };
        };
        return attained.map(it -> it.min(BigDecimal.ONE).max(BigDecimal.ZERO));
    }

    /** The leads behind the number, the most telling first. */
    default List<LeadCase> getCases() {
        return getMeasurement().map(Measurement::getCases).orElse(List.of());
    }

    /** This result in one sentence, in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Sentences(locale).explain(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableWindowResult.Builder {}
}
