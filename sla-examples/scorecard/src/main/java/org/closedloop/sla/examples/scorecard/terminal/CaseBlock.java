package org.closedloop.sla.examples.scorecard.terminal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.text.Figures;

/** The worst leads of the targets that are missed or at risk: id, finding, duration or amount. */
final class CaseBlock {

    private static final int EACH = 3;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;
    private final ZoneId zone;

    CaseBlock(TerminalTexts words, Figures figures, Style style, ZoneId zone) {
        this.zone = zone;
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(Scorecard scorecard) {
        StringBuilder block = new StringBuilder();
        for (TargetResult target : scorecard.targets()) {
            target.getWindows().stream()
                    .filter(CaseBlock::isBad)
                    .reduce((earlier, later) -> later)
                    .ifPresent(window -> block.append(rows(window)));
        }
        return block.isEmpty() ? "" : "\n" + style.bold(words.say("cases")) + "\n" + block;
    }

    private static boolean isBad(WindowResult window) {
        return window.getVerdict() == Verdict.MISSED || window.getVerdict() == Verdict.AT_RISK;
    }

    private String rows(WindowResult window) {
        List<LeadCase> worst = window.getCases().stream()
                .filter(lead -> lead.getKind() != LeadCase.Kind.ENTERED && lead.getKind() != LeadCase.Kind.WON)
                .limit(EACH)
                .toList();
        StringBuilder rows = new StringBuilder();
        for (LeadCase lead : worst) {
            String place = rows.isEmpty() ? window.getTarget().getId() : "";
            String when = rows.isEmpty() ? window.getWindow().label() : "";
            rows.append("  ")
                    .append(Cells.left(place, 17))
                    .append(' ')
                    .append(Cells.left(when, 7))
                    .append("  ");
            rows.append(Cells.left(lead.getLead(), 12)).append(' ');
            rows.append(Cells.left(kind(lead), 26)).append(' ');
            rows.append(Cells.right(measure(lead), 16))
                    .append("  ")
                    .append(style.dim(Cells.right(figures.date(day(lead)), 11)))
                    .append('\n');
        }
        return rows.toString();
    }

    private String kind(LeadCase lead) {
        String kind = words.say("case." + lead.getKind().name());
        return lead.getCycle() == 1 ? kind : words.say("cycle", kind, String.valueOf(lead.getCycle()));
    }

    private String measure(LeadCase lead) {
        return lead.getTook()
                .map(figures::duration)
                .or(() -> lead.getAmount().map(figures::money))
                .orElse("");
    }

    private LocalDate day(LeadCase lead) {
        return lead.getAt().atZone(zone).toLocalDate();
    }
}
