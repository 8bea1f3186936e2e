package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;

/** Checks one relief in one window, exactly. */
record ReliefJudge(Relief relief, TargetResult cause) {

    ReliefCheck check(WindowResult missed, int index) {
        Optional<WindowResult> found = causeIn(missed, index);
        ReliefCheck.Builder check = ReliefCheck.builder()
                .relief(relief)
                .cause(cause.getTarget())
                .outcome(found.map(this::outcome).orElse(ReliefCheck.Outcome.NO_DATA));
        found.ifPresent(window -> check.actual(window.getActual()).threshold(threshold(window)));
        return check.build();
    }

    /** Windows of the same rule have the same index. */
    private Optional<WindowResult> causeIn(WindowResult missed, int index) {
        if (index < cause.getWindows().size()) {
            WindowResult window = cause.getWindows().get(index);
            if (window.getWindow().equals(missed.getWindow())) {
                return Optional.of(window);
            }
        }
        return cause.in(missed.getWindow());
    }

    private ReliefCheck.Outcome outcome(WindowResult window) {
        if (window.getVerdict() == Verdict.NO_DATA) {
            return ReliefCheck.Outcome.NO_DATA;
        }
        boolean ended = window.getVerdict().isFinal() || window.getVerdict() == Verdict.UNDECIDED;
        if (!ended) {
            return ReliefCheck.Outcome.UNDECIDED;
        }
        if (relief.getCondition() == ReliefCondition.MISSED) {
            return missed(window.getVerdict());
        }
        return compared(window);
    }

    private static ReliefCheck.Outcome missed(Verdict verdict) {
        return switch (verdict) {
            case MISSED -> ReliefCheck.Outcome.HOLDS;
            case UNDECIDED -> ReliefCheck.Outcome.UNDECIDED;
            default -> ReliefCheck.Outcome.FAILS;
        };
    }

    /**
     * The limit is not the required value, so that amounts without a rate, or leads of a cohort that still have time,
     * can turn it although the verdict stands.
     */
    private ReliefCheck.Outcome compared(WindowResult window) {
        if (window.getActual().isEmpty()) {
            return ReliefCheck.Outcome.NO_DATA;
        }
        boolean reached = isReached(compare(window));
        if (canTurn(window, reached)) {
            return ReliefCheck.Outcome.UNDECIDED;
        }
        boolean holds = (relief.getCondition() == ReliefCondition.OVER) == reached;
        return holds ? ReliefCheck.Outcome.HOLDS : ReliefCheck.Outcome.FAILS;
    }

    private boolean isReached(int compared) {
        return relief.getCondition() == ReliefCondition.OVER ? compared > 0 : compared >= 0;
    }

    private boolean canTurn(WindowResult window, boolean reached) {
        BigDecimal limit = threshold(window);
        if (window.getMeasurement().orElse(null) instanceof CohortShare cohort) {
            return isReached(compare(new CohortBounds(cohort).greatest(), limit)) != reached;
        }
        return window.getMeasurement()
                .map(UnconvertedMoney::new)
                .filter(money -> money.canTurn(reached, limit))
                .isPresent();
    }

    /** Compares the actual value with the limit; a share by cross-multiplication, because its quotient is rounded. */
    private int compare(WindowResult window) {
        BigDecimal limit = threshold(window);
        if (window.getMeasurement().orElse(null) instanceof Share share) {
            return compare(share instanceof CohortShare cohort ? new CohortBounds(cohort).least() : share, limit);
        }
        return window.getActual().orElseThrow().compareTo(limit);
    }

    private static int compare(Share share, BigDecimal limit) {
        return share.getNumerator().compareTo(limit.multiply(share.getDenominator()));
    }

    private BigDecimal threshold(WindowResult window) {
        return relief.getFraction()
                .map(fraction -> cause.getTarget().getQuantity() == Quantity.SHARE
                        ? fraction
                        : fraction.multiply(window.getRequired()))
                .orElse(window.getRequired());
    }
}
