package org.closedloop.sla.examples.scorecard.command.planning;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.scorecard.command.Input;
import org.closedloop.sla.examples.scorecard.command.Interactive;
import org.closedloop.sla.examples.scorecard.command.Output;
import org.closedloop.sla.examples.scorecard.command.Sla;
import org.closedloop.sla.examples.scorecard.command.UnusableInput;
import org.closedloop.sla.examples.scorecard.terminal.FindingList;
import org.closedloop.sla.examples.scorecard.terminal.TextPlan;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.planning.RateMeasurement;
import org.closedloop.sla.planning.validation.PlanValidator;
import org.closedloop.sla.report.planning.HtmlPlanReport;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes a plan backwards and forwards. */
@Command(
        name = "plan",
        description = {
            "Computes how many leads the revenue goals of a plan need in each stage, and when.",
            "Exit code 1 if the plan has errors or warnings: it cannot be reached, or the agreement requires less; also"
                    + " if a rate could not be measured."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class ShowPlan implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The plan, .yaml or .json.")
    private Path file = Path.of("");

    @Option(
            names = "--agreement",
            paramLabel = "FILE",
            description = "Compares the plan with the targets of this agreement.")
    private @Nullable Path agreement;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description =
                    "Numbers of past windows, counted by the metrics of the agreement: lists what was never reached.")
    private @Nullable Path history;

    @Option(
            names = "--measure",
            paramLabel = "PERIOD",
            description =
                    "Replaces the rates by those that the history has for this period, such as 2025, and lists what"
                            + " was measured.")
    private @Nullable DateRange measured;

    @Option(
            names = "--window",
            paramLabel = "month|quarter|...",
            description = "The windows of the targets that follow from the plan; month by default.")
    private WindowLength window = WindowLength.MONTH;

    @Option(names = "--explain", description = "Also prints each step with its formula and numbers.")
    private boolean explained;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes a page.")
    private @Nullable Path html;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    /** Created by picocli. */
    public ShowPlan() {}

    @Override
    public Integer call() {
        if ((history != null || measured != null) && agreement == null) {
            throw new UnusableInput("plan: --history and --measure need --agreement, whose metrics the numbers have");
        }
        if (measured != null && history == null) {
            throw new UnusableInput("plan: --measure needs --history");
        }
        Output.mustNotReplace(html, file, agreement, history);
        Plan given = Input.form(Plan.class, file, locale).getValue().orElseThrow();
        Agreement terms = agreement == null ? null : Input.document(Agreement.class, agreement, locale);
        FunnelNumbers past = history == null ? null : Input.document(FunnelNumbers.class, history, locale);
        List<RateMeasurement> rates =
                terms == null || past == null || measured == null ? List.of() : measure(given, terms, past, measured);
        Plan plan = rates.isEmpty()
                ? given
                : given.withRates(rates.stream().map(RateMeasurement::getRate).toList());
        Findings findings = findings(plan, terms, past);
        var out = spec.commandLine().getOut();
        rates.forEach(rate -> out.println(rate.explain(locale)));
        if (findings.hasErrors()) {
            out.print(new FindingList(locale).of(findings));
            return Sla.FINDINGS;
        }
        List<PlanTargets> targets = targets(plan, terms);
        out.print(new TextPlan(plan, targets, locale, Interactive.style(spec))
                .render(explained ? TextPlan.Detail.STEPS : TextPlan.Detail.NUMBERS));
        out.print(new FindingList(locale).of(findings));
        if (html != null) {
            Output.write(
                    html,
                    HtmlPlanReport.of(plan)
                            .withTargets(targets)
                            .withFindings(findings)
                            .render(locale));
        }
        boolean warned = findings.stream().map(Finding::getSeverity).anyMatch(severity -> severity == Severity.WARNING);
        boolean unmeasured = rates.stream().anyMatch(rate -> rate.getMeasured().isEmpty());
        return warned || unmeasured ? Sla.FINDINGS : Sla.FINE;
    }

    /** A history of which nothing can be measured is the wrong file or period. */
    private List<RateMeasurement> measure(Plan plan, Agreement terms, FunnelNumbers past, DateRange window) {
        List<RateMeasurement> rates = plan.measure(terms.getMetrics(), past, window);
        if (!rates.isEmpty()
                && rates.stream().allMatch(rate -> rate.getMeasured().isEmpty())) {
            throw new UnusableInput(
                    Objects.requireNonNull(history),
                    "no rate of the plan can be measured in " + window + "\n"
                            + rates.stream().map(rate -> rate.explain(locale)).collect(Collectors.joining("\n")));
        }
        return rates;
    }

    private Findings findings(Plan plan, @Nullable Agreement terms, @Nullable FunnelNumbers past) {
        PlanValidator validator = new PlanValidator();
        if (terms == null) {
            return validator.validate(plan, locale);
        }
        return past == null ? validator.validate(plan, terms, locale) : validator.validate(plan, terms, past, locale);
    }

    /** The targets of each region, for the agreement's period, otherwise from the plan's first window to its last. */
    private List<PlanTargets> targets(Plan plan, @Nullable Agreement terms) {
        DateRange period =
                terms == null ? PlanPeriod.of(plan) : terms.getScope().getPeriod();
        return plan.getGoals().stream()
                .map(goal -> goal.getRegion())
                .distinct()
                .map(region -> plan.withGoals(plan.getGoals().stream()
                                .filter(goal -> goal.getRegion().equals(region))
                                .toList())
                        .toTargets(period, WindowRule.of(window)))
                .toList();
    }
}
