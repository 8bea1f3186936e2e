package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
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
        if (!window.getVerdict().isFinal()) {
            return ReliefCheck.Outcome.UNDECIDED;
        }
        if (relief.getCondition() == ReliefCondition.MISSED) {
            return window.getVerdict() == Verdict.MISSED ? ReliefCheck.Outcome.HOLDS : ReliefCheck.Outcome.FAILS;
        }
        if (window.getActual().isEmpty()) {
            return ReliefCheck.Outcome.NO_DATA;
        }
        int compared = compare(window);
        boolean holds = relief.getCondition() == ReliefCondition.OVER ? compared > 0 : compared < 0;
        return holds ? ReliefCheck.Outcome.HOLDS : ReliefCheck.Outcome.FAILS;
    }

    /** Compares the actual value with the limit; a share by cross-multiplication, because its quotient is rounded. */
    private int compare(WindowResult window) {
        BigDecimal limit = threshold(window);
        if (window.getMeasurement().orElse(null) instanceof Share share) {
            return share.getNumerator().compareTo(limit.multiply(share.getDenominator()));
        }
        return window.getActual().orElseThrow().compareTo(limit);
    }

    private BigDecimal threshold(WindowResult window) {
        return relief.getFraction()
                .map(fraction -> cause.getTarget().getQuantity() == Quantity.SHARE
                        ? fraction
                        : fraction.multiply(window.getRequired()))
                .orElse(window.getRequired());
    }
}
