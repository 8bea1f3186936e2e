package org.closedloop.sla.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;

/** Derives targets from a plan, segment by segment. */
final class TargetProposal {

    private static final int RATE_DECIMALS = 4;
    private static final int MOST = 64;

    private final Plan plan;
    private final DateRange period;
    private final WindowRule window;
    private final PlanTargets.Builder result = PlanTargets.builder();
    private final Set<String> ids = new LinkedHashSet<>();

    TargetProposal(Plan plan, DateRange period, WindowRule window) {
        this.plan = plan;
        this.period = period;
        this.window = window;
    }

    PlanTargets targets() {
        List<Optional<String>> regions =
                plan.getGoals().stream().map(PlanGoal::getRegion).distinct().toList();
        if (regions.size() > 1) {
            throw new IllegalArgumentException("plan '" + plan.getId()
                    + "': must be reduced to one region by inRegion to have targets, but has goals of "
                    + regions.stream().map(region -> region.orElse("all")).toList());
        }
        if (window.over(period).isEmpty()) {
            throw new IllegalArgumentException("plan '" + plan.getId() + "': " + period
                    + " must have a complete window to have targets, but has none");
        }
        plan.getGoals().stream().map(PlanGoal::getSegment).distinct().forEach(this::add);
        return result.build();
    }

    private void add(Optional<String> segment) {
        List<PlanGoal> goals = plan.getGoals().stream()
                .filter(goal -> goal.getSegment().equals(segment))
                .toList();
        LeadFilter leads = segment.map(
                        name -> LeadFilter.builder().addSegments(name).build())
                .orElseGet(LeadFilter::all);
        String suffix = segment.map(name -> "-" + slug(name)).orElse("");
        FunnelChain chain = FunnelChain.of(plan, goals.get(0).getRates());
        if (chain.stages().contains(plan.getHandOver())) {
            volume(goals, leads, suffix);
            chain.from(plan.getHandOver()).forEach(rate -> rate(rate, leads, suffix));
        }
        revenue(goals, leads, suffix);
    }

    private void volume(List<PlanGoal> goals, LeadFilter leads, String suffix) {
        Rational most = most(needs(goals).leads(plan.getHandOver()));
        if (most.signum() > 0) {
            String stage = plan.getHandOver().getKey();
            String metric = id(stage + "-count" + suffix);
            result.addMetric(StageCount.builder()
                    .id(metric)
                    .stage(plan.getHandOver())
                    .leads(leads)
                    .build());
            result.addTarget(
                    VolumeTarget.of(id(stage + "-volume" + suffix), Role.MARKETING, metric, most.ceiling(), window));
        }
    }

    private void rate(StageRate rate, LeadFilter leads, String suffix) {
        BigDecimal least = rate instanceof TypedRate typed
                ? typed.getRate()
                : rate.figure().round(RATE_DECIMALS, RoundingMode.DOWN).min(BigDecimal.ONE);
        if (least.signum() <= 0) {
            return;
        }
        boolean deals = RateMeasurement.isOfDeals(rate);
        String name = deals ? "close-rate" : rate.getFrom() + "-to-" + rate.getTo();
        String metric = id(name + suffix);
        Metric measured = deals
                ? CloseRate.of(metric)
                : Conversion.of(metric, rate.getFrom(), rate.getTo(), ConversionBasis.COHORT);
        result.addMetric(measured.withLeads(leads));
        result.addTarget(ShareTarget.of(id(name + "-target" + suffix), Role.SALES, metric, least, window));
    }

    private void revenue(List<PlanGoal> goals, LeadFilter leads, String suffix) {
        Rational most = most(needs(goals).revenue());
        if (most.signum() > 0) {
            String metric = id("revenue" + suffix);
            result.addMetric(Revenue.builder().id(metric).leads(leads).build());
            Money least = Money.of(
                    plan.getCurrency(), most.toDecimal(plan.getCurrency().getDecimalPlaces(), RoundingMode.CEILING));
            result.addTarget(MoneyTarget.of(id("revenue-target" + suffix), Role.SALES, metric, least, window));
        }
    }

    private WindowNeeds needs(List<PlanGoal> goals) {
        return WindowNeeds.of(plan, goals, period, window);
    }

    /** The most that a full window needs; a cut one counts in proportion to its days. */
    private Rational most(Map<DateRange, PlanFigure> needs) {
        Rational most = Rational.ZERO;
        for (Window each : window.over(period)) {
            PlanFigure need = needs.get(each.getRange());
            if (need != null) {
                Rational full = need.exact()
                        .times(Rational.of(
                                each.getWhole().lengthInDays(), each.getRange().lengthInDays()));
                most = most.compareTo(full) < 0 ? full : most;
            }
        }
        return most;
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The id, shortened, with a number if another has it already. */
    private String id(String wanted) {
        String base = wanted.length() > MOST - 4 ? wanted.substring(0, MOST - 4) : wanted;
        String id = base;
        for (int i = 2; !ids.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
