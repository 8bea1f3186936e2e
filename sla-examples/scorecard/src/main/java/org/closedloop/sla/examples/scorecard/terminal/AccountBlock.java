package org.closedloop.sla.examples.scorecard.terminal;

import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.text.Figures;

/** The numbers of records by their treatment, and the first issues. */
final class AccountBlock {

    private static final int ISSUES = 8;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    AccountBlock(TerminalTexts words, Figures figures, Style style) {
        this.words = words;
        this.figures = figures;
        this.style = style;
    }

    String of(LeadAccount account) {
        StringBuilder block = new StringBuilder("\n" + style.bold(words.say("account")) + "\n");
        block.append("  ")
                .append(words.say(
                        "account.sum",
                        figures.count(account.getRead()),
                        figures.count(account.getCounted()),
                        figures.count(account.getOutside()),
                        figures.count(account.getSkipped())))
                .append('\n');
        if (account.getIssueCount() > 0) {
            block.append("  ")
                    .append(words.say("account.issues", figures.count(account.getIssueCount())))
                    .append('\n');
            account.getIssues().stream().limit(ISSUES).forEach(issue -> block.append(line(issue)));
        }
        return block.toString();
    }

    private String line(LeadIssue issue) {
        String place = issue.getLine()
                .map(line -> issue.getSource().map(source -> source + ", ").orElse("")
                        + words.say("account.line", figures.count(line)))
                .orElseGet(() -> words.say("account.lead", issue.getLead().orElse("–")));
        return Cells.wrap(
                "    " + Cells.left(place, Math.max(12, place.length())) + "  ",
                issue.getMessage() + " [" + issue.getCode() + "]");
    }
}
