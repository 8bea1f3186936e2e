package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.time.DateRange;

/** Computes the miss budget of a share target. */
record MissCount(Judgement judgement, ShareTarget target) {

    /**
     * Returns the budget.
     *
     * @param missed the whole without the part; negative if the part exceeds it
     * @param all the whole
     */
    MissBudget budget(BigDecimal missed, BigDecimal all) {
        BigDecimal misses = missed.max(BigDecimal.ZERO);
        BigDecimal allowed = all.multiply(BigDecimal.ONE.subtract(target.getAtLeast()));
        MissBudget.Builder budget = MissBudget.builder()
                .allowed(allowed.setScale(0, RoundingMode.FLOOR)
                        .max(BigDecimal.ZERO)
                        .longValueExact())
                .used(misses.longValueExact());
        if (allowed.signum() > 0) {
            budget.burnRate(misses.divide(allowed, 2, RoundingMode.UP));
            if (misses.compareTo(allowed) > 0 && !judgement.isOver()) {
                runsOutOn(misses, allowed).ifPresent(budget::runsOutOn);
            }
        }
        return budget.build();
    }

    /**
     * With evenly distributed leads and misses, the budget of {@code d} working days lasts for {@code d / burn rate}
     * days, rounded up.
     */
    private Optional<LocalDate> runsOutOn(BigDecimal misses, BigDecimal allowed) {
        BigDecimal lasting = BigDecimal.valueOf(WindowDays.of(judgement).total())
                .multiply(allowed)
                .divide(misses, 0, RoundingMode.CEILING);
        DateRange range = judgement.window().getRange();
        LocalDate eve = range.getStart().minusDays(1);
        // Without working days all days count; the next working day would be outside the window.
        return judgement.terms().getCalendar().workingDays(range) == 0
                ? Optional.of(eve.plusDays(lasting.intValueExact()))
                : judgement.terms().calendarOf(target).plusWorkingDays(eve, lasting.intValueExact());
    }
}
