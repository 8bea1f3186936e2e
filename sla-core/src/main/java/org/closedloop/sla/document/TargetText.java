package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.WindowRule;

/** Of clause 6: all of one promise, in a row. */
record TargetText(Target target, Contents contents, Wording words) {

    List<String> row(int number) {
        return List.of(
                words.figures().count(number),
                target.getId(),
                promise(),
                decimal(target.getWeight()),
                target.getTolerance().signum() == 0
                        ? words.say("targets.tolerance.none")
                        : words.figures().threshold(target.getTolerance()),
                String.join("\n", details()));
    }

    private String promise() {
        Optional<Metric> metric = contents.metric(target.getMetric());
        String measured = metric.map(found -> new MetricText(found, words).name())
                .orElseGet(() -> words.say("targets.unlisted", words.quote(target.getMetric())));
        return required()
                .map(atLeast -> words.say("targets.atLeast", measured, atLeast, window()))
                .orElseGet(() -> words.say("targets.delivery", measured, window()));
    }

    /** The threshold; a delivery's is the metric's own. */
    private Optional<String> required() {
        if (target instanceof VolumeTarget volume) {
            return Optional.of(words.figures().count(volume.getAtLeast()));
        }
        if (target instanceof MoneyTarget money) {
            return Optional.of(words.figures().money(money.getAtLeast()));
        }
        return target instanceof ShareTarget share
                ? Optional.of(words.figures().threshold(share.getAtLeast()))
                : Optional.empty();
    }

    private String window() {
        WindowRule rule = target.getWindow();
        return words.say("window." + rule.getAlignment() + "." + rule.getLength());
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        Optional<Metric> metric = contents.metric(target.getMetric());
        metric.ifPresent(found -> details.add(words.say("targets.metric", words.listed(List.of(found.getId())))));
        metric.flatMap(found -> new MetricText(found, words).filter()).ifPresent(details::add);
        details.add(words.say("targets.cut", cut()));
        if (target instanceof ShareTarget share) {
            details.add(words.say("targets.sample", words.figures().count(share.getMinimumSample())));
        }
        target.getConsequence().ifPresent(consequence -> details.add(words.say("targets.consequence", consequence)));
        return details;
    }

    /** A count or a sum is prorated; a share or a day is not. */
    private String cut() {
        boolean divisible = target instanceof VolumeTarget || target instanceof MoneyTarget;
        CutWindow cut = target.getWindow().getCut();
        return divisible ? words.name(cut) : words.say("cut." + cut);
    }

    private String decimal(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return words.figures().number(plain, Math.max(0, plain.scale()));
    }
}
