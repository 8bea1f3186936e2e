package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;

/**
 * Valid agreements: some targets of the full agreement, with other periods, windows, thresholds and weights, and with
 * clauses 12 to 15 of these targets.
 */
final class AgreementArbitraries {

    private static final Agreement FULL = SlaFixtures.fullAgreement();

    private AgreementArbitraries() {}

    static Arbitrary<Agreement> agreements(Arbitrary<ZoneId> zones) {
        Arbitrary<List<Target>> some = Arbitraries.subsetOf(FULL.getTargets()).flatMap(AgreementArbitraries::varied);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH")),
                        periods(),
                        zones,
                        some)
                .as(AgreementArbitraries::agreement)
                .flatMap(RemedyArbitraries::addedTo);
    }

    private static Agreement agreement(int number, Locale language, DateRange period, ZoneId zone, List<Target> targets) {
        Set<String> used = new LinkedHashSet<>();
        targets.forEach(target -> used.add(target.getMetric()));
        List<Metric> metrics = FULL.getMetrics().stream()
                .filter(metric -> used.contains(metric.getId()))
                .toList();
        return SlaFixtures.smallAgreement()
                .withId("agreement-" + number)
                .withLanguage(language)
                .withScope(FULL.getScope().withPeriod(period).withZone(zone).withCalendar(SlaArbitraries.CALENDAR))
                .withParties(FULL.getParties())
                .withDefinitions(FULL.getDefinitions())
                .withMetrics(metrics)
                .withTargets(targets)
                .withPosts(
                        Post.of(Role.MARKETING, "Mia Keller", "Max Roth", period),
                        Post.of(Role.SALES, "Sam Frei", "Sara Graf", period));
    }

    /** Periods of 6 to 18 months that start in 2025 or 2026. */
    private static Arbitrary<DateRange> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 729), Arbitraries.integers().between(184, 550))
                .as((day, days) -> {
                    LocalDate start = LocalDate.of(2025, 1, 1).plusDays(day);
                    return DateRange.of(start, start.plusDays(days));
                });
    }

    /** Adds a target of each side if it has none. */
    private static Arbitrary<List<Target>> varied(Set<Target> some) {
        Arbitrary<List<Target>> all = Arbitraries.just(List.of());
        for (Target target : FULL.getTargets()) {
            boolean always = target.getId().equals("sql-volume") || target.getId().equals("sql-response");
            if (always || some.contains(target)) {
                all = Combinators.combine(all, varied(target)).as((before, next) -> {
                    List<Target> list = new ArrayList<>(before);
                    list.add(next);
                    return list;
                });
            }
        }
        return all;
    }

    private static Arbitrary<Target> varied(Target target) {
        return Combinators.combine(
                        windows(),
                        Arbitraries.integers().between(1, 100).map(n -> BigDecimal.valueOf(n, 1)),
                        Arbitraries.integers().between(0, 50).map(n -> BigDecimal.valueOf(n, 2)),
                        Arbitraries.integers().between(1, 100))
                .as((window, weight, tolerance, threshold) -> varied(target, window, weight, tolerance, threshold));
    }

    private static Target varied(
            Target target, WindowRule window, BigDecimal weight, BigDecimal tolerance, int threshold) {
        if (target instanceof VolumeTarget volume) {
            return volume.withWindow(window).withWeight(weight).withTolerance(tolerance).withAtLeast(threshold);
        }
        if (target instanceof MoneyTarget money) {
            return money.withWindow(window)
                    .withWeight(weight)
                    .withTolerance(tolerance)
                    .withAtLeast(Money.ofMajor(money.getAtLeast().getCurrencyUnit(), 1000L * threshold));
        }
        if (target instanceof ShareTarget share) {
            return share.withWindow(window)
                    .withWeight(weight)
                    .withTolerance(tolerance)
                    .withAtLeast(BigDecimal.valueOf(threshold, 2));
        }
        return ((DeliveryTarget) target).withWindow(window).withWeight(weight);
    }

    private static Arbitrary<WindowRule> windows() {
        return Combinators.combine(
                        Arbitraries.of(WindowRule.weekly(), WindowRule.monthly(), WindowRule.quarterly()),
                        Arbitraries.of(CutWindow.values()),
                        Arbitraries.of(false, true))
                .as((rule, cut, aligned) -> aligned ? rule.alignedToStart().cut(cut) : rule.cut(cut));
    }
}
