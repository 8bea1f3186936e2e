package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.markdown.MarkdownText;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;

/** Of clause 6: what will be read of it. */
record CarriedTargets(List<Metric> metrics, Ledger ledger) {

    Target of(String path, Target target) {
        checkMetric(path, target);
        Target read = target.withId(ledger.text(path + ".id", target.getId()))
                .withMetric(ledger.text(path + ".metric", target.getMetric()))
                .withWeight(ledger.number(path + ".weight", target.getWeight()))
                .withTolerance(ledger.share(path + ".tolerance", target.getTolerance()));
        Target whole = ledger.text(path + ".consequence", target.getConsequence())
                .map(read::withConsequence)
                .orElse(read);
        return whole instanceof ShareTarget share
                ? share.withAtLeast(ledger.share(path + ".atLeast", share.getAtLeast()))
                : whole;
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
