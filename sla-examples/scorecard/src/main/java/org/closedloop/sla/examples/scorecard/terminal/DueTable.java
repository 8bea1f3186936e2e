package org.closedloop.sla.examples.scorecard.terminal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.worklist.DueLead;
import org.closedloop.sla.worklist.DueList;
import org.closedloop.sla.worklist.DueState;

/** The open leads, one per row: id, deadline, working time overdue or left, owner, metric. */
public final class DueTable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int LEAD = 20;
    private static final int DEADLINE = 18;
    private static final int TIME = 30;
    private static final int OWNER = 16;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    /** In this language and style. */
    public DueTable(Locale locale, Style style) {
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.style = style;
    }

    /** The agreement's name, the rows, and what is not in them. */
    public String of(Agreement agreement, DueList due) {
        StringBuilder table = new StringBuilder();
        table.append(style.bold(VisibleText.of(agreement.getCompany()) + ", "
                        + words.say("agreement", agreement.getId(), agreement.getVersion())))
                .append('\n')
                .append(words.say("due.at", time(due, due.getAt())))
                .append("\n\n");
        if (!due.getLeads().isEmpty()) {
            table.append(style.dim(row(
                            words.say("due.lead"),
                            words.say("due.deadline"),
                            words.say("due.time"),
                            words.say("due.owner"),
                            words.say("due.metric"))))
                    .append('\n');
            due.getLeads().forEach(lead -> table.append(row(due, lead)).append('\n'));
            table.append('\n');
        }
        table.append(words.say("due.open", figures.count(due.getOpen()), figures.count(due.getOverdue())))
                .append('\n');
        if (due.leftOut() > 0) {
            table.append(words.say("due.leftOut", figures.count(due.leftOut()))).append('\n');
        }
        due.getNotDue()
                .forEach((reason, count) -> table.append(words.say("due.not." + reason.name(), figures.count(count)))
                        .append('\n'));
        if (due.getSkipped() > 0) {
            table.append(words.say("due.skipped", figures.count(due.getSkipped())))
                    .append('\n');
            due.getIssues().stream().findFirst().ifPresent(issue -> table.append(Cells.wrap("  ", issue.getMessage())));
        }
        return table.toString();
    }

    private String row(DueList list, DueLead due) {
        String row = row(
                due.getCycle() == 1 ? due.getLead() : words.say("cycle", due.getLead(), String.valueOf(due.getCycle())),
                due.getDeadline().map(end -> time(list, end)).orElse("–"),
                standing(list, due),
                due.getOwner().orElse(""),
                due.getMetric());
        return due.getState() == DueState.OVERDUE ? style.bold(row) : row;
    }

    private static String row(String lead, String deadline, String time, String owner, String metric) {
        return Cells.left(lead, LEAD - 1) + " " + Cells.left(deadline, DEADLINE - 1) + " " + Cells.left(time, TIME - 1)
                + " " + Cells.left(owner, OWNER - 1) + " "
                + Cells.cut(metric, Cells.WIDTH - LEAD - DEADLINE - TIME - OWNER);
    }

    private String standing(DueList list, DueLead due) {
        return words.say(
                "due." + due.getState().name(),
                due.getState() == DueState.UNTIMED
                        ? figures.date(due.getStartedAt().dayIn(list.getZone()))
                        : due.getOverdueBy()
                                .or(due::getTimeLeft)
                                .map(figures::duration)
                                .orElse("–"));
    }

    private String time(DueList list, Instant instant) {
        ZonedDateTime local = instant.atZone(list.getZone());
        return figures.date(local.toLocalDate()) + " " + CLOCK.format(local);
    }
}
