package org.closedloop.sla.validation.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/**
 * Clause 6, shares: no target is implied by others. Reports only certain cases: whenever the target is missed, one of
 * the others is missed too.
 */
final class ShareRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> shares = MeasuredTarget.of(agreement).stream()
                .filter(measured -> measured.target().getQuantity() == Quantity.SHARE)
                .toList();
        RankedTargets ranked = new RankedTargets(shares, MeasuredTarget::sample);
        for (MeasuredTarget share : shares) {
            Optional<MeasuredTarget> other = ranked.comparable(share).stream()
                    .filter(group -> implies(group.any(), share))
                    .flatMap(group -> group.firstAtLeast(share, it -> implies(share, it)).stream())
                    .min(Comparator.comparingInt(MeasuredTarget::index));
            if (other.isPresent()) {
                report(share, other.get(), report);
            } else if (share.metric() instanceof Conversion conversion) {
                checkWay(share, conversion, shares, report);
            }
        }
    }

    /**
     * Whether a threshold of the other that is no lower implies the share. Parts of which each reaches a share have it
     * together: a/b ≥ s and c/d ≥ s give (a+c)/(b+d) ≥ s.
     */
    private static boolean implies(MeasuredTarget other, MeasuredTarget share) {
        return other.metric().implies(share.metric()) && isJudgedThroughout(other, share);
    }

    /** Whether the other has a verdict in all windows of the share; a window with too small a sample has none. */
    private static boolean isJudgedThroughout(MeasuredTarget other, MeasuredTarget share) {
        WindowContainment containment = other.within(share);
        return other.sample() <= 1 ? containment.isTiled() : other.sample() <= share.sample() && containment.isSame();
    }

    private static void report(MeasuredTarget share, MeasuredTarget other, Report report) {
        String asked = share.metric().requirement().orElse("");
        String stricter = other.metric().requirement().orElse("");
        if (asked.equals(stricter)) {
            report.breachBy(
                    share.written(),
                    Rule.SHARE_FOLLOWS,
                    share.path(),
                    "other",
                    other.target().getId(),
                    "more",
                    other.written(),
                    "window",
                    Report.written(other.target().getWindow().getLength()));
        } else {
            report.breachBy(
                    share.written(),
                    Rule.SHARE_FOLLOWS_FROM_STRICTER,
                    share.path(),
                    "asked",
                    asked,
                    "other",
                    other.target().getId(),
                    "more",
                    other.written(),
                    "stricter",
                    stricter);
        }
    }

    /** By period, c/a is b/a × c/b, as b is not 0 where b/a reaches its target. */
    private static void checkWay(
            MeasuredTarget share, Conversion conversion, List<MeasuredTarget> shares, Report report) {
        if (conversion.getBasis() != ConversionBasis.PERIOD) {
            return;
        }
        List<MeasuredTarget> links = Conversions.among(shares);
        links.removeIf(link -> link.index() == share.index()
                || link.sample() > 1
                || isDirect((Conversion) link.metric(), conversion)
                || !isByPeriod((Conversion) link.metric(), conversion)
                || !link.within(share).isTiled());
        new Conversions(links)
                .strongest(conversion.getFrom(), conversion.getTo())
                .filter(way -> way.product().compareTo(share.atLeast()) >= 0)
                .ifPresent(way -> report.breachBy(
                        share.written(),
                        Rule.SHARE_FOLLOWS_FROM_RATES,
                        share.path(),
                        "others",
                        way.ids(),
                        "product",
                        way.rates() + " = " + MeasuredTarget.plain(way.product())));
    }

    static boolean isByPeriod(Conversion link, Metric like) {
        return link.getBasis() == ConversionBasis.PERIOD && link.getLeads().equals(like.getLeads());
    }

    private static boolean isDirect(Conversion link, Conversion conversion) {
        return link.getFrom().equals(conversion.getFrom()) && link.getTo().equals(conversion.getTo());
    }
}
