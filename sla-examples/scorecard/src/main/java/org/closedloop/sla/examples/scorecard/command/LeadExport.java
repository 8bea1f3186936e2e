package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/** An export of leads, one per line or row. */
record LeadExport(Path file) {

    /** What an input has that is not one lead a line. */
    private static final String OTHER_FORM = "SLA-J14";

    /** A file without a single lead, or in another form, is the wrong file, not a bad year. */
    void mustHoldLeads(Scorecard scorecard) {
        scorecard.getAccount().ifPresent(account -> {
            account.getIssues().stream()
                    .filter(issue -> issue.getCode().equals(OTHER_FORM))
                    .findFirst()
                    .ifPresent(issue -> {
                        throw new UnusableInput(file, issue.getMessage());
                    });
            if (account.getRead() == account.getSkipped()) {
                throw new UnusableInput(file, "contains no lead; " + firstProblem(file, account));
            }
        });
    }

    private static String firstProblem(Path file, LeadAccount account) {
        if (account.getIssues().isEmpty()) {
            return LeadFile.isCsv(file) ? "there is no row below the header" : "every line is blank";
        }
        LeadIssue first = account.getIssues().get(0);
        return "the first problem is on line " + first.getLine().orElse(0L) + ": " + first.getMessage();
    }
}
