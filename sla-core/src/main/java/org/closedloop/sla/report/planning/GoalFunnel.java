package org.closedloop.sla.report.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.SvgBar;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.MeasuredRate;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.StageVolume;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.time.DateRange;

/** The funnel of one goal backwards: the deals, and below them the leads of each earlier stage that they need. */
record GoalFunnel(Plan plan, GoalRequirement requirement, String id, PageTexts words) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("section", "aria-labelledby", id);
        html.element("h2", title(), "id", id);
        PlanGoal goal = requirement.getGoal();
        html.element(
                "p",
                words.say(
                        "goal.sum",
                        words.money(goal.getRevenue()),
                        words.money(requirement.getSourcedRevenue()),
                        words.threshold(goal.getMarketingShare())),
                "class",
                "sum");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
        html.open("table", "class", "funnel backwards").element("caption", words.say("goal.caption"));
        html.open("thead").open("tr");
        html.element("th", words.say("goal.stage"), "scope", "col");
        html.element("th", words.say("goal.volume"), "scope", "col", "class", "wide");
        html.element("th", words.say("goal.required"), "scope", "col", "class", "number");
        html.element("th", words.say("goal.exact"), "scope", "col", "class", "number exact");
        html.element("th", words.say("goal.due"), "scope", "col", "class", "due");
        html.close().close().open("tbody");
        List<StageVolume> volumes = requirement.getVolumes();
        BigDecimal most = volumes.stream()
                .map(StageVolume::getExact)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        volumes.forEach(volume -> row(html, volume, most));
        html.close().close().close();
        steps(html);
        html.close();
    }

    private String title() {
        StringBuilder title =
                new StringBuilder(requirement.getGoal().getPeriod().label());
        requirement.getGoal().getRegion().ifPresent(region -> title.append(", ").append(region));
        requirement
                .getGoal()
                .getSegment()
                .ifPresent(segment -> title.append(", ").append(segment));
        return title.toString();
    }

    private void row(Html html, StageVolume volume, BigDecimal most) {
        String stage = words.stage(volume.getStage());
        String style = volume.getStage().equals(plan.getHandOver()) ? "hand-over" : "";
        html.open("tr", "class", style).open("th", "scope", "row").text(stage);
        rate(volume.getStage()).ifPresent(rate -> html.element("span", rateText(rate), "class", "meaning"));
        html.close().open("td", "class", "wide");
        SvgBar.of(volume.getExact(), most)
                .appendTo(html, "plain", words.say("goal.bar", stage, words.count(volume.getCount())));
        html.close();
        html.element("td", words.count(volume.getCount()), "class", "number required");
        html.element("td", volume.getFigure().format(words.locale()), "class", "number exact");
        html.open("td", "class", "due");
        volume.getDueIn().ifPresentOrElse(due -> due(html, due), () -> html.text(words.say("goal.unknown")));
        html.close().close();
    }

    /** The name of a window, or the first day and the last day, with a line break between them where it is needed. */
    private static void due(Html html, DateRange window) {
        String label = window.label();
        int slash = label.indexOf('/');
        html.element("span", slash < 0 ? label : label.substring(0, slash), "class", "day");
        if (slash >= 0) {
            html.text("/").empty("wbr").element("span", label.substring(slash + 1), "class", "day");
        }
    }

    /** The rate from this stage to the next, that of the goal if it has its own. */
    private Optional<StageRate> rate(Stage from) {
        return requirement.getGoal().getRates().stream()
                .filter(rate -> rate.getFrom().equals(from))
                .findFirst()
                .or(() -> plan.getRates().stream()
                        .filter(rate -> rate.getFrom().equals(from))
                        .findFirst());
    }

    private String rateText(StageRate rate) {
        String to = words.say("goal.rate", words.percent(rate.getFraction()), words.stage(rate.getTo()));
        return rate instanceof MeasuredRate measured
                ? to + " "
                        + words.say(
                                "goal.sample",
                                words.count(measured.getPart()),
                                words.count(measured.getWhole()),
                                measured.getWindow().label())
                : to;
    }

    private void steps(Html html) {
        html.open("details", "class", "steps")
                .element("summary", words.say("steps"))
                .open("ol");
        requirement.getSteps().forEach(step -> html.element("li", step.explain(words.locale())));
        html.close().close();
    }
}
