package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Clause 6: revenue that exceeds the number of target leads times the target rates times the highest worth of a lead.
 * It assumes that leads do not exceed their targets, which the message states.
 */
final class ReachRules implements Rules<Agreement> {

    /** The worth of leads of a segment in a stage. */
    private record Worth(Stage stage, String segment, SegmentWorth value) {}

    /** The maximum revenue of a number of leads, in the time of several revenue windows. */
    private record Estimate(
            MeasuredTarget volume,
            long asked,
            BigDecimal sum,
            BigDecimal most,
            String ids,
            String product,
            String segment) {

        /** The same with the highest revenue of all targets for which it stands. */
        Estimate reaching(BigDecimal highest) {
            return new Estimate(volume, asked, sum, highest, ids, product, segment);
        }

        boolean fallsShortOf(MeasuredTarget revenue) {
            return most.compareTo(revenue.atLeast().multiply(BigDecimal.valueOf(asked))) < 0;
        }

        /** The revenue per window. */
        BigDecimal perWindow() {
            return sum.divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_EVEN);
        }
    }

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> measuredTargets = MeasuredTarget.of(agreement);
        List<MeasuredTarget> rates = Conversions.among(measuredTargets);
        RankedTargets volumes = new RankedTargets(
                measuredTargets.stream()
                        .filter(measured -> measured.metric() instanceof StageCount)
                        .toList(),
                volume -> "");
        Map<List<?>, List<Estimate>> known = new HashMap<>();
        for (MeasuredTarget measured : measuredTargets) {
            if (measured.target() instanceof MoneyTarget money && measured.metric() instanceof Revenue) {
                CurrencyUnit currency = money.getAtLeast().getCurrencyUnit();
                // They do not depend on the revenue that is asked for.
                List<Estimate> estimates = known.computeIfAbsent(
                        List.of(measured.metric().getLeads(), measured.target().getWindow(), currency),
                        alike -> estimates(measured, currency, rates, volumes, agreement));
                // No finding if any path reaches the target.
                if (estimates.stream().allMatch(estimate -> estimate.fallsShortOf(measured))) {
                    estimates.stream()
                            .max(Comparator.comparing(Estimate::perWindow))
                            .ifPresent(best -> report(measured, best, currency, report));
                }
            }
        }
    }

    private static void report(MeasuredTarget revenue, Estimate best, CurrencyUnit currency, Report report) {
        Money all = Money.of(currency, revenue.atLeast().multiply(BigDecimal.valueOf(best.asked())));
        report.breachBy(
                revenue.written(),
                Rule.REVENUE_OUT_OF_REACH,
                revenue.path(),
                "others",
                best.ids(),
                "segment",
                best.segment(),
                "product",
                best.product() + " = " + Money.of(currency, best.sum(), RoundingMode.HALF_EVEN),
                "asked",
                best.asked() == 1 ? revenue.written() : best.asked() + " × " + revenue.written() + " = " + all);
    }

    private static List<Estimate> estimates(
            MeasuredTarget revenue,
            CurrencyUnit currency,
            List<MeasuredTarget> rates,
            RankedTargets volumes,
            Agreement agreement) {
        LeadFilter leads = revenue.metric().getLeads();
        List<MeasuredTarget> links = new ArrayList<>(rates);
        // A rate within a time does not limit the leads that convert later.
        links.removeIf(link -> !link.metric().getLeads().equals(leads)
                || link.metric().maturity().isPresent());
        List<Estimate> estimates = new ArrayList<>();
        for (RankedTargets.Group group : volumes.groups()) {
            if (group.any().metric() instanceof StageCount count
                    && count.getLeads().equals(leads)) {
                for (Worth worth : worths(agreement, currency)) {
                    way(new Conversions(links), count.getStage(), worth.stage())
                            .flatMap(way -> highest(revenue, group, way, worth))
                            .ifPresent(estimates::add);
                }
            }
        }
        estimates.sort(Comparator.comparingInt(estimate -> estimate.volume().index()));
        return estimates;
    }

    /** The highest estimate of a group; of those that are equal when rounded, that of the first target. */
    private static Optional<Estimate> highest(
            MeasuredTarget revenue, RankedTargets.Group group, Conversions.Way way, Worth worth) {
        return estimate(revenue, group.highest(), way, worth)
                .map(Estimate::perWindow)
                .flatMap(most -> group.firstTarget(volume -> estimate(revenue, volume, way, worth)
                        .filter(estimate -> estimate.perWindow().compareTo(most) >= 0)
                        .isPresent()))
                .flatMap(volume -> estimate(revenue, volume, way, worth)
                        .map(first -> first.reaching(estimate(revenue, group.highest(), way, worth)
                                .orElseThrow()
                                .sum())));
    }

    private static Optional<Conversions.Way> way(Conversions links, Stage from, Stage to) {
        return from.equals(to)
                ? Optional.of(new Conversions.Way(List.of(), BigDecimal.ONE))
                : links.strongest(from, to);
    }

    /** Empty if neither windows divide the other. */
    private static Optional<Estimate> estimate(
            MeasuredTarget revenue, MeasuredTarget volume, Conversions.Way way, Worth worth) {
        OptionalLong volumes = volume.within(revenue).times();
        OptionalLong revenues = revenue.within(volume).times();
        if (volumes.isEmpty() && revenues.isEmpty()) {
            return Optional.empty();
        }
        long times = volumes.orElse(1);
        SegmentWorth value = worth.value();
        BigDecimal sum = volume.atLeast()
                .multiply(BigDecimal.valueOf(times))
                .multiply(way.product())
                .multiply(value.getCloseRate())
                .multiply(value.getDealSize().getAmount());
        String ids = "'" + volume.target().getId() + "'" + (way.links().isEmpty() ? "" : " × " + way.ids());
        String product = (times == 1 ? "" : times + " × ") + volume.written()
                + (way.links().isEmpty() ? "" : " × " + way.rates()) + " × "
                + MeasuredTarget.plain(value.getCloseRate())
                + " × " + value.getDealSize();
        return Optional.of(new Estimate(
                volume, volumes.isPresent() ? 1 : revenues.getAsLong(), sum, sum, ids, product, worth.segment()));
    }

    /** Returns the segment with the highest worth of each valued stage. */
    private static List<Worth> worths(Agreement agreement, CurrencyUnit currency) {
        List<Worth> worths = new ArrayList<>();
        agreement.getMetrics().forEach(metric -> {
            if (metric instanceof LeadValue value) {
                value.getWorth().entrySet().stream()
                        .filter(entry -> isSensible(entry.getValue(), currency))
                        .max(Comparator.comparing(ReachRules::each))
                        .ifPresent(entry -> worths.add(new Worth(value.getStage(), entry.getKey(), entry.getValue())));
            }
        });
        return worths;
    }

    private static boolean isSensible(SegmentWorth worth, CurrencyUnit currency) {
        return worth.getDealSize().isPositive()
                && worth.getDealSize().getCurrencyUnit().equals(currency)
                && worth.getCloseRate().signum() > 0
                && worth.getCloseRate().compareTo(BigDecimal.ONE) <= 0;
    }

    private static BigDecimal each(Map.Entry<String, SegmentWorth> entry) {
        return entry.getValue()
                .getCloseRate()
                .multiply(entry.getValue().getDealSize().getAmount());
    }
}
