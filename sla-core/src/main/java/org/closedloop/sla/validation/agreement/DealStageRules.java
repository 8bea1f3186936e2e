package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 5, the CRM's deal stages: open ones first, then closed ones, of which exactly one is won. */
final class DealStageRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<DealStage> stages = agreement.getDefinitions().getDealStages();
        if (stages.isEmpty()) {
            return;
        }
        Repeated.report(stages, DealStage::getName, Rule.DEAL_STAGE_TWICE, "definitions.dealStages", "name", report);
        long won = stages.stream()
                .filter(stage -> stage.getOutcome() == DealOutcome.WON)
                .count();
        if (won != 1) {
            report.breachBy(won, Rule.WON_STAGE_NOT_ONE, "definitions.dealStages");
        }
        checkOrder(stages, report);
    }

    private static void checkOrder(List<DealStage> stages, Report report) {
        String closed = "";
        BigDecimal last = BigDecimal.ZERO;
        for (int i = 0; i < stages.size(); i++) {
            DealStage stage = stages.get(i);
            String path = "definitions.dealStages[" + i + "].";
            Optional<BigDecimal> probability = inRange(stage);
            if (stage.getOutcome().isClosed()) {
                closed = stage.getName();
                checkClosed(stage, path, report);
            } else {
                if (!closed.isEmpty()) {
                    report.breachBy(
                            stage.getOutcome(), Rule.DEAL_STAGE_AFTER_CLOSED, path + "outcome", "closed", closed);
                }
                // Two stages may have the same probability; one without a probability is ignored.
                if (probability.isPresent() && probability.get().compareTo(last) < 0) {
                    report.breachBy(
                            probability.get(),
                            Rule.PROBABILITY_FALLING,
                            path + "probability",
                            "last",
                            Report.written(last));
                }
                last = probability.orElse(last);
            }
        }
    }

    private static void checkClosed(DealStage stage, String path, Report report) {
        BigDecimal certain = stage.getOutcome() == DealOutcome.WON ? BigDecimal.ONE : BigDecimal.ZERO;
        inRange(stage)
                .filter(probability -> probability.compareTo(certain) != 0)
                .ifPresent(probability -> report.breachBy(
                        probability,
                        Rule.PROBABILITY_OF_CLOSED,
                        path + "probability",
                        "outcome",
                        Report.written(stage.getOutcome()),
                        "certain",
                        certain.toString()));
    }

    /** A probability out of range is reported by another rule. */
    private static Optional<BigDecimal> inRange(DealStage stage) {
        return stage.getProbability()
                .filter(probability -> probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0);
    }
}
