package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.schedule.Obligation;
import org.closedloop.sla.text.Figures;

/** The obligations of an agreement, one per row: due date, responsible party, description. */
public final class ScheduleTable {

    private static final int DAY = 13;
    private static final int WHO = 34;

    private final TerminalTexts words;
    private final Figures figures;
    private final Locale locale;
    private final Style style;

    /** In this language and style. */
    public ScheduleTable(Locale locale, Style style) {
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.locale = locale;
        this.style = style;
    }

    /** The agreement's name, the rows, and their number. */
    public String of(Agreement agreement, List<Obligation> obligations) {
        StringBuilder table = new StringBuilder();
        table.append(style.bold(VisibleText.of(agreement.getCompany()) + ", "
                        + words.say("agreement", agreement.getId(), agreement.getVersion())))
                .append("\n\n");
        table.append(style.dim(Cells.left(words.say("schedule.day"), DAY)
                        + Cells.left(words.say("schedule.who"), WHO)
                        + words.say("schedule.what")))
                .append('\n');
        for (Obligation due : obligations) {
            String head = Cells.left(figures.date(due.getDay()), DAY) + Cells.left(who(agreement, due), WHO - 1) + " ";
            table.append(Cells.wrap(head, due.explain(locale)));
        }
        return table.append('\n')
                .append(words.say("schedule.count", figures.count(obligations.size())))
                .append('\n')
                .toString();
    }

    private String who(Agreement agreement, Obligation due) {
        boolean all = agreement.getParties().size() > 1
                && agreement.getParties().stream()
                        .allMatch(party -> due.getResponsible().contains(party.getRole()));
        return all
                ? words.say("schedule.all")
                : due.getResponsible().stream()
                        .map(role -> function(agreement, role))
                        .collect(Collectors.joining(", "));
    }

    /** Returns the name of the party's function, or the name of a role without a party. */
    private static String function(Agreement agreement, Role role) {
        return agreement.party(role).map(Party::getFunction).orElse(role.name());
    }
}
