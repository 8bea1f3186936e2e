package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.markdown.MarkdownText;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.WindowRule;

/** Of clause 6: all of one target, in a row; {@link TargetReader} reads it. */
record TargetRow(Target target, WriteContext context, Wording words) {

    /** The cells. */
    List<String> cells(int number) {
        return List.of(
                words.figures().count(number),
                target.getId(),
                sentence(),
                Value.NUMBER.print(words, target.getWeight()),
                target.getTolerance().signum() == 0
                        ? words.say("targets.tolerance.none")
                        : Value.SHARE.print(words, target.getTolerance()),
                String.join("\n", details()));
    }

    private TargetKind kind() {
        return TargetKind.of(target.getQuantity());
    }

    private String sentence() {
        String measured = context.metric(target.getMetric())
                .map(metric -> new MetricText(metric, words).name())
                .orElseGet(() -> words.say("targets.unlisted", words.quote(target.getMetric())));
        return kind().printer()
                .apply(target, words)
                .map(atLeast -> words.say("targets.atLeast", measured, atLeast, window()))
                .orElseGet(() -> words.say("targets.delivery", measured, window()));
    }

    private String window() {
        WindowRule rule = target.getWindow();
        return words.say("window." + rule.getAlignment() + "." + rule.getLength());
    }

    private List<String> details() {
        List<String> details = new ArrayList<>();
        context.metric(target.getMetric()).ifPresent(metric -> {
            details.add(words.say("targets.metric", words.listed(List.of(metric.getId()))));
            new MetricText(metric, words).filter().ifPresent(details::add);
        });
        details.add(words.say(
                "targets.cut", kind().cut().print(words, target.getWindow().getCut())));
        if (target instanceof ShareTarget share) {
            details.add(words.say("targets.sample", words.figures().count(share.getMinimumSample())));
        }
        target.getConsequence().ifPresent(consequence -> details.add(words.say("targets.consequence", consequence)));
        return details;
    }

    /** The target as it will be read back; it is read against the metrics. */
    static Target carry(Target target, List<Metric> metrics, Losses losses) {
        checkMetric(target, metrics, losses);
        Target carried = target.withId(losses.text("id", target.getId()))
                .withMetric(losses.text("metric", target.getMetric()))
                .withWeight(Value.NUMBER.carry("weight", target.getWeight(), losses))
                .withTolerance(Value.SHARE.carry("tolerance", target.getTolerance(), losses));
        Target whole = target.getConsequence()
                .map(consequence -> carried.withConsequence(losses.text("consequence", consequence)))
                .orElse(carried);
        return whole instanceof ShareTarget share
                ? share.withAtLeast(Value.SHARE.carry("atLeast", share.getAtLeast(), losses))
                : whole;
    }

    /** A target on a metric of another kind is not read. */
    private static void checkMetric(Target target, List<Metric> metrics, Losses losses) {
        Optional<Metric> listed = metrics.stream()
                .filter(metric -> metric.getId().equals(target.getMetric()))
                .findFirst();
        boolean read = metrics.stream()
                .anyMatch(metric ->
                        MarkdownText.carried(metric.getId()).equals(MarkdownText.carried(target.getMetric())));
        boolean other = listed.filter(metric -> metric.getQuantity() != target.getQuantity())
                .isPresent();
        if (other || listed.isPresent() != read) {
            losses.unreadable("metric", target.getMetric());
        }
    }
}
