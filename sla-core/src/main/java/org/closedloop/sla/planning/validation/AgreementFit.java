package org.closedloop.sla.planning.validation;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanFigure;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.WindowNeeds;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Where the agreement's targets are not enough for the plan. Complete windows only are compared. */
record AgreementFit(Agreement agreement) implements Rules<Plan> {

    @Override
    public void check(Plan plan, Report report) {
        agreement
                .getDefinitions()
                .getRevenue()
                .map(RevenueDefinition::getCurrency)
                .filter(agreed -> !agreed.equals(plan.getCurrency()))
                .ifPresent(agreed -> report.breachBy(
                        plan.getCurrency(), Rule.PLAN_CURRENCY_NOT_AGREED, "currency", "agreed", agreed.getCode()));
        checkStages(plan, report);
        List<Stage> stages = plan.getRates().stream()
                .flatMap(rate -> List.of(rate.getFrom(), rate.getTo()).stream())
                .distinct()
                .toList();
        boolean handOver = false;
        boolean revenue = false;
        Map<String, Metric> planned = new HashMap<>();
        agreement.getMetrics().stream()
                .filter(metric -> isPlanned(metric.getLeads()))
                .forEach(metric -> planned.putIfAbsent(metric.getId(), metric));
        for (Target target : agreement.getTargets()) {
            Optional<Metric> metric = Optional.ofNullable(planned.get(target.getMetric()));
            if (target instanceof VolumeTarget volume && metric.orElse(null) instanceof StageCount count) {
                handOver |= count.getStage().equals(plan.getHandOver());
                if (stages.contains(count.getStage())) {
                    volume(volume, count, plan, report);
                }
            } else if (target instanceof MoneyTarget money && metric.orElse(null) instanceof Revenue won) {
                revenue = true;
                money(money, won.getLeads(), plan, report);
            } else if (target instanceof ShareTarget share && metric.isPresent()) {
                rate(share, metric.get(), plan, report);
            }
        }
        if (!handOver) {
            report.breachBy(plan.getHandOver(), Rule.PLAN_WITHOUT_TARGET, "handOver");
        }
        if (!revenue) {
            report.breachBy("revenue", Rule.PLAN_WITHOUT_TARGET, "goals");
        }
    }

    private void checkStages(Plan plan, Report report) {
        Set<Stage> defined = Set.copyOf(agreement.getDefinitions().getStages().stream()
                .map(stage -> stage.getStage())
                .toList());
        for (int i = 0; i < plan.getRates().size(); i++) {
            StageRate rate = plan.getRates().get(i);
            if (i == 0 && !defined.contains(rate.getFrom())) {
                report.breachBy(rate.getFrom(), Rule.PLANNED_STAGE_UNDEFINED, "rates[0].from");
            }
            if (!defined.contains(rate.getTo())) {
                report.breachBy(rate.getTo(), Rule.PLANNED_STAGE_UNDEFINED, "rates[" + i + "].to");
            }
        }
    }

    /** Whether the leads of a filter are those of all goals, or those of one segment. */
    private static boolean isPlanned(LeadFilter leads) {
        return leads.getSources().isEmpty()
                && leads.getPriorities().isEmpty()
                && leads.getSegments().size() <= 1;
    }

    private void volume(VolumeTarget target, StageCount count, Plan plan, Report report) {
        worst(target, needs(target, plan, count.getLeads()).leads(count.getStage()))
                .filter(need -> need.getValue().roundedUp() > target.getAtLeast())
                .ifPresent(need -> below(
                        target,
                        target.getAtLeast(),
                        need.getValue().roundedUp() + " " + count.getStage(),
                        need.getKey(),
                        report));
    }

    private void money(MoneyTarget target, LeadFilter leads, Plan plan, Report report) {
        if (target.getAtLeast().getCurrencyUnit().equals(plan.getCurrency())) {
            worst(target, needs(target, plan, leads).revenue())
                    .filter(need ->
                            need.getValue().toMoney(RoundingMode.HALF_UP).isGreaterThan(target.getAtLeast()))
                    .ifPresent(need -> below(
                            target,
                            target.getAtLeast(),
                            need.getValue().toMoney(RoundingMode.HALF_UP).toString(),
                            need.getKey(),
                            report));
        }
    }

    /** The needs of the goals that the agreement covers and the filter admits. */
    private WindowNeeds needs(Target target, Plan plan, LeadFilter leads) {
        List<PlanGoal> goals = plan.getGoals().stream()
                .filter(goal -> goal.getRegion()
                        .map(agreement.getScope().getRegion()::equals)
                        .orElse(true))
                .filter(goal -> leads.getSegments().isEmpty()
                        || goal.getSegment()
                                .filter(leads.getSegments()::contains)
                                .isPresent())
                .toList();
        return WindowNeeds.of(plan, goals, agreement.getScope().getPeriod(), target.getWindow());
    }

    /** The complete window with the largest need; empty if nothing is needed. */
    private Optional<Map.Entry<DateRange, PlanFigure>> worst(Target target, Map<DateRange, PlanFigure> needs) {
        Set<DateRange> complete = target.getWindow().over(agreement.getScope().getPeriod()).stream()
                .filter(window -> !window.isCut())
                .map(Window::getRange)
                .collect(Collectors.toSet());
        Optional<Map.Entry<DateRange, PlanFigure>> worst = Optional.empty();
        for (Map.Entry<DateRange, PlanFigure> need : needs.entrySet()) {
            boolean more = worst.isEmpty()
                    || need.getValue()
                                    .getValue()
                                    .compareTo(worst.get().getValue().getValue())
                            > 0;
            if (complete.contains(need.getKey()) && more) {
                worst = Optional.of(need);
            }
        }
        return worst;
    }

    private static void below(Target target, Object least, String needs, DateRange window, Report report) {
        report.breachBy(
                least,
                Rule.TARGET_BELOW_PLAN,
                "goals",
                "needs",
                needs,
                "window",
                window.label(),
                "target",
                target.getId());
    }

    private static void rate(ShareTarget target, Metric metric, Plan plan, Report report) {
        for (int i = 0; i < plan.getRates().size(); i++) {
            StageRate rate = plan.getRates().get(i);
            if (measures(metric, rate) && target.getAtLeast().compareTo(rate.getFraction()) < 0) {
                report.breachBy(
                        target.getAtLeast(),
                        Rule.RATE_BELOW_PLAN,
                        "rates[" + i + "]",
                        "planned",
                        rate.getFraction().stripTrailingZeros().toPlainString(),
                        "target",
                        target.getId());
            }
        }
    }

    private static boolean measures(Metric metric, StageRate rate) {
        if (metric instanceof Conversion conversion) {
            return conversion.getFrom().equals(rate.getFrom())
                    && conversion.getTo().equals(rate.getTo());
        }
        return metric instanceof CloseRate
                && rate.getFrom().equals(Stage.OPPORTUNITY)
                && rate.getTo().equals(Stage.CUSTOMER);
    }
}
