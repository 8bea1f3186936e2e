package org.closedloop.sla.examples.scorecard.terminal;

import static org.closedloop.sla.examples.scorecard.terminal.Table.Cell.left;
import static org.closedloop.sla.examples.scorecard.terminal.Table.Cell.right;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.closedloop.sla.evaluation.Figures;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;

/** The leads that waited longest, and where every record went. */
record LeadText(Figures figures, Words words, Palette palette) {

    private static final int WORST = 8;
    private static final int ISSUES = 8;

    List<String> lines(Scorecard card) {
        List<String> lines = new ArrayList<>();
        Table table = new Table();
        List<Worst> worst = card.windows()
                .flatMap(window -> window.getCases().stream().map(lead -> new Worst(window, lead)))
                .filter(w -> w.lead.getTook().isPresent())
                .sorted(Comparator.comparing(Worst::took).reversed().thenComparing(w -> w.lead))
                .limit(WORST)
                .toList();
        for (Worst w : worst) {
            table.row(
                    left(w.lead.getLead()),
                    left(words.say("case." + w.lead.getKind())),
                    right(figures.duration(w.took())),
                    left(w.window.getTarget().getId()),
                    left(w.window.getWindow().label()));
        }
        if (!worst.isEmpty()) {
            lines.addAll(List.of("", palette.strong(words.say("worst"))));
            lines.addAll(table.lines());
        }
        card.getAccount().ifPresent(account -> lines.addAll(account(account)));
        return lines;
    }

    private List<String> account(LeadAccount account) {
        List<String> lines = new ArrayList<>(List.of("", palette.strong(words.say("records"))));
        lines.add("  "
                + words.say(
                        "account",
                        figures.count(account.getRead()),
                        figures.count(account.getCounted()),
                        figures.count(account.getOutside()),
                        figures.count(account.getSkipped())));
        for (LeadIssue issue : account.getIssues()
                .subList(0, Math.min(ISSUES, account.getIssues().size()))) {
            String place = issue.getLine()
                            .map(line -> words.say("line", figures.count(line)) + " ")
                            .orElse("")
                    + issue.getLead().orElse("");
            lines.addAll(Wrapped.at(TextScorecard.WIDTH, "  - ", place.strip() + ": " + issue.getMessage()));
        }
        long more =
                account.getIssueCount() - Math.min(ISSUES, account.getIssues().size());
        if (more > 0) {
            lines.add("  " + palette.faint(words.say("more", figures.count(more))));
        }
        return lines;
    }

    private record Worst(WindowResult window, LeadCase lead) {

        Duration took() {
            return lead.getTook().orElse(Duration.ZERO);
        }
    }
}
