package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;

/** Of clause 6: what will be read of it. */
record CarriedTargets(List<Metric> metrics, Ledger ledger) {

    Target of(String path, Target target) {
        String id = ledger.text(path + ".id", target.getId());
        String metric = ledger.text(path + ".metric", target.getMetric());
        BigDecimal weight = ledger.number(path + ".weight", target.getWeight());
        BigDecimal tolerance = ledger.share(path + ".tolerance", target.getTolerance());
        Optional<String> consequence = ledger.text(path + ".consequence", target.getConsequence());
        checkMetric(path, target);
        if (target instanceof ShareTarget share) {
            return share.withId(id)
                    .withMetric(metric)
                    .withWeight(weight)
                    .withTolerance(tolerance)
                    .withConsequence(consequence)
                    .withAtLeast(ledger.share(path + ".atLeast", share.getAtLeast()));
        }
        if (target instanceof VolumeTarget volume) {
            return volume.withId(id)
                    .withMetric(metric)
                    .withWeight(weight)
                    .withTolerance(tolerance)
                    .withConsequence(consequence);
        }
        if (target instanceof MoneyTarget money) {
            return money.withId(id)
                    .withMetric(metric)
                    .withWeight(weight)
                    .withTolerance(tolerance)
                    .withConsequence(consequence);
        }
        return ((DeliveryTarget) target)
                .withId(id)
                .withMetric(metric)
                .withWeight(weight)
                .withTolerance(tolerance)
                .withConsequence(consequence);
    }

    /** Reading holds a target against its metric, and refuses one of another kind. */
    private void checkMetric(String path, Target target) {
        Optional<Metric> listed = find(target.getMetric());
        Optional<Metric> read = metrics.stream()
                .filter(metric -> MarkdownText.carried(metric.getId()).equals(MarkdownText.carried(target.getMetric())))
                .findFirst();
        boolean other = listed.filter(metric -> metric.getGives() != target.getMeasures())
                .isPresent();
        if (other || listed.isPresent() != read.isPresent()) {
            ledger.unreadable(path + ".metric", target.getMetric());
        }
    }

    private Optional<Metric> find(String id) {
        return metrics.stream().filter(metric -> metric.getId().equals(id)).findFirst();
    }
}
