package org.closedloop.sla.report.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.planning.GoalRequirement;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.report.PageTexts;
import org.closedloop.sla.report.ReportPage;
import org.closedloop.sla.validation.Finding;

/**
 * A plan as one self-contained page: the funnel of each goal backwards from the revenue to the leads, each step of the
 * calculation, costs, team, targets and findings.
 *
 * <p>The page is a function of its arguments alone. It is HTML5 that is well-formed XML, too.
 *
 * <pre>{@code
 * String page = HtmlPlanReport.of(plan)
 *         .withTargets(List.of(plan.toTargets(year, WindowRule.monthly())))
 *         .withFindings(new PlanValidator().validate(plan, Locale.GERMAN))
 *         .render(Locale.GERMAN);
 * }</pre>
 */
public final class HtmlPlanReport {

    private final Plan plan;
    private final List<PlanTargets> targets;
    private final List<Finding> findings;

    private HtmlPlanReport(Plan plan, List<PlanTargets> targets, List<Finding> findings) {
        this.plan = plan;
        this.targets = targets;
        this.findings = findings;
    }

    /** Returns the page of a plan, without targets and findings. */
    public static HtmlPlanReport of(Plan plan) {
        return new HtmlPlanReport(Objects.requireNonNull(plan, "plan"), List.of(), List.of());
    }

    /**
     * Returns this page with the targets that follow from the plan.
     *
     * @param following one element for each region
     */
    public HtmlPlanReport withTargets(List<PlanTargets> following) {
        return new HtmlPlanReport(plan, List.copyOf(following), findings);
    }

    /**
     * Returns this page with what was found in the plan.
     *
     * @param found findings in the language of the page
     */
    public HtmlPlanReport withFindings(List<Finding> found) {
        return new HtmlPlanReport(plan, targets, List.copyOf(found));
    }

    /**
     * Returns the page's text, to be written as UTF-8: in German for German locales, otherwise in English.
     *
     * @throws IllegalArgumentException if the plan cannot be computed
     */
    public String render(Locale locale) {
        PageTexts words = new PageTexts(locale, HtmlPlanReport.class);
        List<GoalRequirement> goals = plan.backwards();
        return ReportPage.of(words, words.say("page.title", plan.getId()))
                .withStyle(HtmlPlanReport.class, "plan.css")
                .render(new PlanHeadline(plan, goals, words), sections(goals, words), new PlanNotes(plan, words));
    }

    private List<Section> sections(List<GoalRequirement> goals, PageTexts words) {
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
