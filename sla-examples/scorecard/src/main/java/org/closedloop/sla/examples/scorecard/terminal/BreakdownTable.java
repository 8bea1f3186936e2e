package org.closedloop.sla.examples.scorecard.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.GroupNames;
import org.closedloop.sla.breakdown.GroupResult;
import org.closedloop.sla.breakdown.TargetBreakdown;
import org.closedloop.sla.breakdown.WindowBreakdown;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.evaluation.TargetFigures;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.text.Figures;

/**
 * The groups of each target in its latest window, those that need help first: what they reached, and the worst lead.
 */
public final class BreakdownTable {

    private static final int MOST = 10;
    private static final int NAME = 19;
    private static final int ACTUAL = 16;
    private static final int DIFFERENCE = 9;
    private static final int NUMBER = 6;
    private static final int TIME = 11;
    private static final int LEAD = Cells.WIDTH - NAME - ACTUAL - DIFFERENCE - 2 * NUMBER - 2 * TIME - 10;

    private final TerminalTexts words;
    private final Figures figures;
    private final Style style;

    /** In this language and style. */
    public BreakdownTable(Locale locale, Style style) {
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.style = style;
    }

    /** The text, each line ended. */
    public String of(Breakdown breakdown) {
        GroupNames names = new GroupNames(breakdown, figures.getLocale());
        StringBuilder text = new StringBuilder("\n");
        text.append(style.bold(words.say("breakdown", names.dimensions()))).append('\n');
        text.append(style.dim(row(
                        words.say("breakdown.group"),
                        words.say("column.actual"),
                        words.say("breakdown.difference"),
                        words.say("breakdown.sample"),
                        words.say("breakdown.misses"),
                        words.say("breakdown.median"),
                        words.say("breakdown.ninety"),
                        words.say("breakdown.lead"))))
                .append('\n');
        breakdown.getTargets().forEach(target -> text.append(of(target, names)));
        return text.append(style.dim(Cells.wrap("  ", words.say("breakdown.legend"))))
                .toString();
    }

    private String of(TargetBreakdown target, GroupNames names) {
        StringBuilder rows = new StringBuilder(
                style.bold("  " + VisibleText.of(target.getTarget().getId())));
        WindowBreakdown window = target.current().orElse(null);
        if (window == null) {
            return rows.append("  ")
                    .append(words.say("column.noData"))
                    .append('\n')
                    .toString();
        }
        TargetFigures numbers = new TargetFigures(figures, target.getTarget());
        rows.append("  ").append(window.getWindow().label());
        window.getRequired()
                .ifPresent(required ->
                        rows.append("  ").append(words.say("breakdown.required", numbers.required(required))));
        rows.append('\n');
        List<GroupResult> groups = window.getGroups();
        groups.stream().limit(MOST).forEach(group -> rows.append(row(names.of(group), group, window, numbers)));
        if (groups.size() > MOST) {
            String more = words.say("breakdown.more", figures.count(groups.size() - MOST));
            rows.append(style.dim("  " + more)).append('\n');
        }
        return rows.append(style.dim(row(words.say("breakdown.total"), window.all(), window, numbers)))
                .toString();
    }

    private String row(String name, GroupResult group, WindowBreakdown window, TargetFigures numbers) {
        return row(
                        name,
                        group.getActual().map(numbers::value).orElse("–"),
                        group.getDifference().map(numbers::gap).orElseGet(() -> part(group, window)),
                        group.getSampleSize()
                                .map(size -> figures.count(size) + (group.isSmallSample() ? "~" : " "))
                                .orElse(""),
                        group.misses().map(figures::count).orElse(""),
                        group.percentile(50).map(figures::duration).orElse(""),
                        group.percentile(90).map(figures::duration).orElse(""),
                        group.worstLeads().stream()
                                .findFirst()
                                .map(LeadCase::getLead)
                                .orElse(""))
                + "\n";
    }

    /** The part of a sum that is of the group, as a share in brackets. */
    private String part(GroupResult group, WindowBreakdown window) {
        BigDecimal whole = window.all().getActual().orElse(BigDecimal.ZERO);
        return window.getRequired().isPresent() || whole.signum() == 0
                ? ""
                : "("
                        + figures.percent(
                                group.getActual().orElse(BigDecimal.ZERO).divide(whole, 6, RoundingMode.DOWN)) + ")";
    }

    private static String row(
            String name,
            String actual,
            String difference,
            String sample,
            String misses,
            String median,
            String ninety,
            String lead) {
        String row = "  " + Cells.left(name, NAME)
                + " " + Cells.right(actual, ACTUAL)
                + " " + Cells.right(difference, DIFFERENCE)
                + " " + Cells.right(sample, NUMBER)
                + " " + Cells.right(misses, NUMBER)
                + " " + Cells.right(median, TIME)
                + " " + Cells.right(ninety, TIME)
                + "  " + Cells.cut(lead, LEAD);
        return row.stripTrailing();
    }
}
