package org.closedloop.sla.examples.scorecard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.validation.Findings;

/**
 * A plan as one self-contained page: the funnel of each goal backwards from the revenue to the leads, each step of the
 * calculation, costs, team, targets and findings. German for German locales, else English.
 *
 * <p>The page is a function of its arguments alone. It is HTML5 that is well-formed XML, too.
 *
 * <pre>{@code
 * HtmlPlanReport.of(plan, List.of(plan.toTargets(year, WindowRule.monthly())), findings, Locale.GERMAN).render();
 * }</pre>
 */
public final class HtmlPlanReport {

    private final Plan plan;
    private final List<PlanTargets> targets;
    private final Findings findings;
    private final PageTexts words;

    private HtmlPlanReport(Plan plan, List<PlanTargets> targets, Findings findings, PageTexts words) {
        this.plan = plan;
        this.targets = targets;
        this.findings = findings;
        this.words = words;
    }

    /**
     * The page on this plan.
     *
     * @param targets the targets that follow from it, one element per region
     * @param findings what was found in it, in the language of the locale
     */
    public static HtmlPlanReport of(Plan plan, List<PlanTargets> targets, Findings findings, Locale locale) {
        return new HtmlPlanReport(
                Objects.requireNonNull(plan, "plan"),
                List.copyOf(targets),
                Objects.requireNonNull(findings, "findings"),
                new PageTexts(Objects.requireNonNull(locale, "locale"), HtmlPlanReport.class));
    }

    /**
     * The page's text, to be written as UTF-8.
     *
     * @throws IllegalArgumentException if the plan cannot be computed
     */
    public String render() {
        Html html = new Html();
        html.open("html", "lang", words.languageTag());
        new PageHead(words.say("page.title", plan.getId()), List.of("report.css", "plan.css")).appendTo(html);
        html.open("body");
        List<GoalRequirement> goals = plan.backwards();
        new PlanHeadline(plan, goals, words).appendTo(html);
        html.open("main");
        sections(goals).forEach(section -> section.appendTo(html));
        html.close();
        html.open("footer").element("h2", words.say("notes.title")).open("ul");
        html.element("li", words.say("notes.rounding." + plan.getRounding().name()));
        html.element("li", words.say("notes.due"));
        html.element("li", words.say("notes.bars"));
        html.close().close();
        return html.close().close().page();
    }

    private List<Section> sections(List<GoalRequirement> goals) {
        List<Section> sections = new ArrayList<>();
        sections.add(new PlanFindings(findings, words));
        for (int i = 0; i < goals.size(); i++) {
            sections.add(new GoalFunnel(plan, goals.get(i), "goal-" + (i + 1), words));
        }
        sections.add(new PlanCostTable(plan, words));
        sections.add(new TeamTable(plan, words));
        sections.add(new PlannedTargets(targets, words));
        return sections;
    }
}
