package org.closedloop.sla.report;

import java.math.BigDecimal;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.GroupNames;
import org.closedloop.sla.breakdown.GroupNaming;
import org.closedloop.sla.breakdown.GroupResult;
import org.closedloop.sla.breakdown.TargetBreakdown;
import org.closedloop.sla.breakdown.WindowBreakdown;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.html.SvgBar;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;

/** The targets by owner or another attribute of the leads, in the latest window; those that need help first. */
record BreakdownSection(Breakdown breakdown, PageTexts words) implements Section {

    /** The number of rows that are shown without unfolding. */
    private static final int OPEN = 8;

    private static final int WORST = 3;

    @Override
    public void appendTo(Html html) {
        GroupNames names = new GroupNames(breakdown, words.locale());
        html.open("section", "aria-labelledby", "groups");
        html.element("h2", words.say("groups.title", names.dimensions()), "id", "groups");
        html.element("p", words.say("groups.note"), "class", "note");
        if (breakdown.getNaming() == GroupNaming.MASKED) {
            html.element("p", words.say("groups.masked"), "class", "note");
        }
        if (breakdown.getSkipped() > 0) {
            html.element("p", words.say("groups.skipped", words.count(breakdown.getSkipped())), "class", "note");
        }
        breakdown.getTargets().forEach(target -> target.current().ifPresent(window -> append(html, target, window)));
        html.close();
    }

    private void append(Html html, TargetBreakdown result, WindowBreakdown window) {
        GroupNames names = new GroupNames(breakdown, words.locale());
        Target target = result.getTarget();
        String title = target.getId() + ", " + new WindowName(window.getWindow(), words).full();
        html.element("h3", title, "class", "groups");
        html.element("p", sum(target, window), "class", "note");
        FoldedTable<GroupResult> table = new FoldedTable<GroupResult>(words, "groups", OPEN)
                .text("groups.group")
                .bar(window.getRequired().isPresent() ? "groups.toRequired" : "groups.toLargest")
                .number("groups.actual");
        if (window.getRequired().isPresent()) {
            table.number("groups.difference");
        }
        if (hasSample(window)) {
            table.number("groups.sample");
        }
        if (hasMisses(window)) {
            table.number("groups.misses");
        }
        if (isTimed(window)) {
            table.number("groups.median").number("groups.ninety");
        }
        if (hasMisses(window)) {
            table.text("groups.leads");
        }
        table.appendTo(html, title, window.getGroups(), (row, group) -> row(row, names, target, window, group));
    }

    private String sum(Target target, WindowBreakdown window) {
        String actual = window.all()
                .getActual()
                .map(value -> words.figure(value, target))
                .orElse(words.say("noData"));
        return window.getRequired()
                .map(required -> words.say("groups.required", actual, words.threshold(required, target)))
                .orElseGet(() -> words.say("groups.sum", actual));
    }

    private static boolean isTimed(WindowBreakdown window) {
        return window.all().percentile(50).isPresent();
    }

    private static boolean hasSample(WindowBreakdown window) {
        return window.all().getSampleSize().isPresent();
    }

    private static boolean hasMisses(WindowBreakdown window) {
        return window.all().misses().isPresent();
    }

    private void row(Html html, GroupNames names, Target target, WindowBreakdown window, GroupResult group) {
        String name = ShownText.of(names.of(group));
        String actual =
                group.getActual().map(value -> words.figure(value, target)).orElse("–");
        html.element("th", name, "scope", "row", "class", "id").open("td", "class", "wide");
        SvgBar bar = SvgBar.of(group.getActual().orElse(BigDecimal.ZERO), full(target, window));
        window.getRequired().ifPresent(required -> bar.mark("required", required));
        bar.appendTo(html, isBelow(group) ? "at-risk" : "on-track", name + ": " + actual);
        html.close().element("td", actual, "class", "number");
        if (window.getRequired().isPresent()) {
            number(
                    html,
                    group.getDifference()
                            .map(gap -> words.difference(gap, target))
                            .orElse("–"));
        }
        if (hasSample(window)) {
            number(html, group.getSampleSize().map(size -> sample(group, size)).orElse("–"));
        }
        if (hasMisses(window)) {
            number(html, group.misses().map(words::count).orElse("–"));
        }
        if (isTimed(window)) {
            number(html, group.percentile(50).map(words::duration).orElse("–"));
            number(html, group.percentile(90).map(words::duration).orElse("–"));
        }
        if (hasMisses(window)) {
            worst(html, group);
        }
    }

    private static void number(Html html, String text) {
        html.element("td", text, "class", "number");
    }

    private String sample(GroupResult group, long size) {
        return group.isSmallSample() ? words.say("groups.small", words.count(size)) : words.count(size);
    }

    private static boolean isBelow(GroupResult group) {
        return group.getDifference().filter(gap -> gap.signum() < 0).isPresent();
    }

    /** The ids of the worst leads, each on one line. */
    private static void worst(Html html, GroupResult group) {
        html.open("td", "class", "id");
        String separator = "";
        for (LeadCase lead :
                group.worstLeads().subList(0, Math.min(WORST, group.worstLeads().size()))) {
            html.text(separator).element("span", ShownText.of(lead.getLead()));
            separator = ", ";
        }
        html.close();
    }

    /** The value at the full length of a bar: the whole of a share, or the largest group. */
    private static BigDecimal full(Target target, WindowBreakdown window) {
        return target.getQuantity() == Quantity.SHARE
                ? BigDecimal.ONE
                : window.getGroups().stream()
                        .flatMap(group -> group.getActual().stream())
                        .reduce(BigDecimal.ONE, BigDecimal::max);
    }
}
