package org.closedloop.sla.crm.mapping.validation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/**
 * Whether the deal stages of a mapping are those of clause 5, if it has any.
 *
 * <p>A clause has the label of a stage, a mapping often its internal name: {@code closedwon} equals {@code Closed-Won}.
 * Ids of digits are not checked.
 */
final class DealStageFit implements Rules<CrmMapping> {

    private static final Pattern ID = Pattern.compile("\\d+|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<DealStage> agreed;

    DealStageFit(Agreement agreement) {
        this.agreed = agreement.getDefinitions().getDealStages();
    }

    @Override
    public void check(CrmMapping mapping, Report report) {
        if (agreed.isEmpty() || mapping.getDeal().getStage().isEmpty()) {
            return;
        }
        Collection<String> won = mapping.getDeal().getWon();
        won.forEach(stage -> check(stage, DealOutcome.WON, "deal.won", report));
        mapping.getDeal().getLost().forEach(stage -> check(stage, DealOutcome.LOST, "deal.lost", report));
        boolean known = won.stream().allMatch(stage -> stageOf(stage).isPresent());
        boolean some = won.stream().flatMap(stage -> stageOf(stage).stream()).anyMatch(this::isWon);
        boolean otherwise = mapping.getDeal().getWonFlag().isPresent()
                || mapping.getDeal().getOutcome().isPresent()
                || !mapping.getDeal().getWonWhen().isEmpty();
        if (known && !some && !otherwise) {
            agreed.stream()
                    .filter(this::isWon)
                    .findFirst()
                    .ifPresent(stage -> report.breachBy(stage.getName(), Rule.WON_STAGE_UNMAPPED, "deal.won"));
        }
    }

    private boolean isWon(DealStage stage) {
        return stage.getOutcome() == DealOutcome.WON;
    }

    private void check(String mapped, DealOutcome outcome, String path, Report report) {
        Optional<DealStage> stage = stageOf(mapped);
        if (stage.isEmpty()) {
            if (!ID.matcher(mapped).matches()) {
                report.breachBy(
                        mapped,
                        Rule.DEAL_STAGE_UNKNOWN,
                        path,
                        "outcome",
                        Report.written(outcome),
                        "near",
                        near(outcome));
            }
        } else if (stage.get().getOutcome() != outcome) {
            report.breachBy(
                    mapped,
                    Rule.DEAL_STAGE_OF_OTHER_OUTCOME,
                    path,
                    "outcome",
                    Report.written(outcome),
                    "agreed",
                    Report.written(stage.get().getOutcome()));
        }
    }

    private Optional<DealStage> stageOf(String mapped) {
        return agreed.stream()
                .filter(stage -> plain(stage.getName()).equals(plain(mapped)))
                .findFirst();
    }

    /** Returns the agreed stages of this outcome; all stages if there is none. */
    private String near(DealOutcome outcome) {
        boolean any = agreed.stream().anyMatch(stage -> stage.getOutcome() == outcome);
        return agreed.stream()
                .filter(stage -> !any || stage.getOutcome() == outcome)
                .map(DealStage::getName)
                .collect(Collectors.joining("', '"));
    }

    private static String plain(String name) {
        return OTHER_THAN_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
