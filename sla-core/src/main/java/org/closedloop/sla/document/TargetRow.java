package org.closedloop.sla.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.markdown.MarkdownText;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.WindowRule;

/** A row of clause 6: the attributes that every target has, and how a target is written; {@link TargetReader} reads. */
record TargetRow(Target target, WriteContext context) {

    static final List<String> COLUMNS = List.of("number", "target", "promise", "weight", "tolerance", "details");

    static final Field<Target, TargetKind.Parts> ID =
            Field.of("id", TextValue.TEXT, Target::getId, TargetKind.with(Target::withId));

    static final Field<Target, TargetKind.Parts> METRIC =
            Field.of("metric", TextValue.TEXT, Target::getMetric, TargetKind.with(Target::withMetric));

    static final Field<Target, TargetKind.Parts> WEIGHT =
            Field.of("weight", Value.NUMBER, Target::getWeight, TargetKind.with(Target::withWeight));

    static final Field<Target, TargetKind.Parts> TOLERANCE = Field.of(
            "tolerance",
            Value.SHARE.orWord("targets.tolerance.none", BigDecimal.ZERO, share -> share.signum() == 0),
            Target::getTolerance,
            TargetKind.with(Target::withTolerance));

    static final Field<Target, TargetKind.Parts> CONSEQUENCE = Field.optional(
            "consequence", TextValue.TEXT, Target::getConsequence, TargetKind.with(Target::withConsequence));

    /** The sentence for windows of this rule, as it ends a target's sentence. */
    static String window(WindowRule rule, ContractWording words) {
        return words.say("window." + rule.getAlignment() + "." + rule.getLength());
    }

    /** The cells. */
    List<String> cells(int number) {
        return List.of(
                context.words().figures().count(number),
                print(ID),
                sentence(),
                print(WEIGHT),
                print(TOLERANCE),
                String.join("\n", details()));
    }

    private String print(Field<Target, TargetKind.Parts> field) {
        return field.print(target, context).get(0);
    }

    private TargetKind kind() {
        return TargetKind.of(target.getQuantity());
    }

    private String sentence() {
        ContractWording words = context.words();
        List<String> values = new ArrayList<>();
        values.add(context.metric(target.getMetric())
                .map(metric -> new MetricText(metric, words).name())
                .orElseGet(() -> words.say("targets.unlisted", words.quote(target.getMetric()))));
        kind().threshold().map(this::print).ifPresent(values::add);
        values.add(window(target.getWindow(), words));
        return words.say(kind().sentence(), values.toArray(String[]::new));
    }

    private List<String> details() {
        ContractWording words = context.words();
        List<String> details = new ArrayList<>();
        context.metric(target.getMetric()).ifPresent(metric -> {
            details.add(words.say("targets.metric", words.listed(List.of(metric.getId()))));
            MetricText text = new MetricText(metric, words);
            text.filter().ifPresent(details::add);
            text.cycles().ifPresent(details::add);
        });
        details.add(words.say("targets.cut", print(kind().cut())));
        kind().sample().ifPresent(sample -> details.add(words.say("targets.sample", print(sample))));
        if (!CONSEQUENCE.isOmitted(target, context)) {
            details.add(words.say("targets.consequence", print(CONSEQUENCE)));
        }
        return details;
    }

    /** The target as it will be read back; it is read against the metrics. */
    static Target carry(Target target, List<Metric> metrics, Losses losses) {
        checkMetric(target, metrics, losses);
        TargetKind kind = TargetKind.of(target.getQuantity());
        TargetKind.Parts carried = new TargetKind.Parts();
        Stream.of(ID, METRIC, WEIGHT, TOLERANCE, CONSEQUENCE, kind.cut())
                .forEach(field -> field.carry(target, losses, carried));
        kind.threshold().ifPresent(field -> field.carry(target, losses, carried));
        kind.sample().ifPresent(field -> field.carry(target, losses, carried));
        return carried.applyTo(target);
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
