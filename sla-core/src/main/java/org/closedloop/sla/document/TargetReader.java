package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.text.Spelling;

/**
 * Reads a row of clause 6, as {@link TargetRow} writes it, and compares it with clause 7: both state what is measured.
 */
final class TargetReader {

    private final RowReader.Row row;
    private final ReadContext context;
    private final TargetDetails details;
    private final TargetKind.Parts parts = new TargetKind.Parts();

    TargetReader(RowReader.Row row, ReadContext context) {
        this.row = row;
        this.context = context;
        this.details = TargetDetails.of(row.get("details"), context);
    }

    Optional<Target> read(Role responsible) {
        boolean whole = parse(TargetRow.ID, row.get("target"));
        whole &= parse(TargetRow.WEIGHT, row.get("weight"));
        whole &= parse(TargetRow.TOLERANCE, row.get("tolerance"));
        details.find("consequence").ifPresent(text -> parse(TargetRow.CONSEQUENCE, text));
        List<TargetSentence> readings = TargetSentence.of(row.get("promise"), context.words());
        if (readings.isEmpty()) {
            reportUnread(row.get("promise"));
            return Optional.empty();
        }
        Optional<String> metric = metric(readings);
        TargetSentence sentence = metric.map(name -> likeliest(readings, name)).orElse(readings.get(0));
        Optional<MetricsClause.Row> meant = metric.flatMap(name -> meant(sentence, name));
        if (details.find("metric").isEmpty()) {
            details.mustNotSay("filter");
            details.mustNotSay("cycles");
        }
        meant.filter(listed -> details.find("metric").isPresent()).ifPresent(listed -> mustAgree(sentence, listed));
        Quantity gives = meant.map(listed -> listed.metric().getQuantity()).orElseGet(sentence::looksLike);
        TargetKind kind = TargetKind.of(gives);
        return whole && metric.isPresent() && readKind(kind, sentence)
                ? Optional.of(parts.applyTo(kind.blank().apply(responsible)).withMetric(metric.get()))
                : Optional.empty();
    }

    private boolean parse(Field<Target, TargetKind.Parts> field, SourceText text) {
        return field.parse(List.of(text), context, parts);
    }

    private void reportUnread(SourceText said) {
        ContractWording words = context.words();
        if (said.isBlank()) {
            context.problems().add(DocumentRule.BLANK, said);
        } else if (!context.reportsOpen(said)) {
            String example =
                    words.say("targets.atLeast", "…", words.figures().count(120), words.say("window.CALENDAR.MONTH"));
            context.problems().add(DocumentRule.NOT_A_PROMISE, said, example);
        }
    }

    /** The id that the details give, or that of a sentence whose metric is not listed. */
    private Optional<String> metric(List<TargetSentence> readings) {
        Optional<TargetSentence> unlisted =
                readings.stream().filter(this::isUnlisted).findFirst();
        if (unlisted.isPresent() && details.find("metric").isEmpty()) {
            SourceText measured = unlisted.get().measured();
            return unlistedId(measured).flatMap(id -> TextValue.TEXT.parse(measured.cut(id), context));
        }
        return details.get("metric").flatMap(this::idOf);
    }

    private boolean isUnlisted(TargetSentence sentence) {
        return unlistedId(sentence.measured()).isPresent();
    }

    private Optional<String> unlistedId(SourceText measured) {
        return context.words()
                .phrase("targets.unlisted")
                .match(measured.text())
                .flatMap(values -> context.words().quotation().name(values.get(0)));
    }

    private Optional<String> idOf(SourceText said) {
        Optional<String> id = context.words().quotation().name(said.text()).or(() -> Optional.of(said.text()));
        if (id.filter(context.metricIds()::contains).isEmpty()) {
            String near = NearName.of(said.text(), context.metricIds()).orElse(String.join(", ", context.metricIds()));
            context.problems().add(DocumentRule.NOT_KNOWN, said, near);
            return Optional.empty();
        }
        return id.flatMap(name -> TextValue.TEXT.parse(said.cut(name), context));
    }

    private Stream<MetricsClause.Row> listed(String id) {
        return context.metrics().stream().filter(row -> row.metric().getId().equals(id));
    }

    /** The reading that names the metric as clause 7 would. */
    private TargetSentence likeliest(List<TargetSentence> readings, String metric) {
        return readings.stream()
                .filter(reading ->
                        isUnlisted(reading) || listed(metric).anyMatch(listed -> isNamed(reading, listed.metric())))
                .findFirst()
                .orElse(readings.get(0));
    }

    private boolean isNamed(TargetSentence sentence, Metric metric) {
        return Spelling.isSame(sentence.measured().text(), new MetricText(metric, context.words()).name());
    }

    /** The metric that is meant: of several with one id the one that has this name. */
    private Optional<MetricsClause.Row> meant(TargetSentence sentence, String metric) {
        return listed(metric)
                .filter(listed -> isNamed(sentence, listed.metric()))
                .findFirst()
                .or(() -> listed(metric).findFirst());
    }

    private void mustAgree(TargetSentence sentence, MetricsClause.Row listed) {
        MetricText text = new MetricText(listed.metric(), context.words());
        if (!isNamed(sentence, listed.metric())) {
            context.problems()
                    .add(
                            DocumentRule.CONTRADICTION,
                            sentence.measured(),
                            listed.said().cut(text.name()));
        }
        mustAgree("filter", text.filter().orElse(""), text, listed);
        mustAgree("cycles", text.cycles().orElse(""), text, listed);
    }

    private void mustAgree(String kind, String agreed, MetricText text, MetricsClause.Row listed) {
        Optional<SourceText> said = details.find(kind);
        if (!Spelling.isSame(said.map(SourceText::text).orElse(""), agreed)) {
            SourceText there = listed.said().cut(agreed.isEmpty() ? text.meaning() : agreed);
            context.problems().add(DocumentRule.CONTRADICTION, said.orElse(row.get("details")), there);
        }
    }

    /** Reads the attributes of this kind; false if one cannot be read. */
    private boolean readKind(TargetKind kind, TargetSentence sentence) {
        Optional<SourceText> atLeast = sentence.atLeast();
        if (atLeast.isPresent() != kind.threshold().isPresent()) {
            String expected = context.words().form(kind.sentence());
            context.problems().add(DocumentRule.NOT_A_PROMISE, sentence.measured(), expected);
            return false;
        }
        if (atLeast.isPresent() && sentence.isOfAnotherThan(kind.quantity(), context.words())) {
            String expected = kind.example().apply(context.words());
            context.problems().add(DocumentRule.WRONG_THRESHOLD, atLeast.get(), expected);
            return false;
        }
        if (kind.sample().isEmpty()) {
            details.mustNotSay("sample");
        }
        parts.changes().add(target -> target.withWindow(sentence.window()));
        boolean whole = kind.threshold()
                .map(field -> parse(field, atLeast.orElseThrow()))
                .orElse(true);
        whole &= kind.sample().map(field -> parseDetail(field, "sample")).orElse(true);
        whole &= parseDetail(kind.cut(), "cut");
        return whole;
    }

    private boolean parseDetail(Field<Target, TargetKind.Parts> field, String key) {
        return details.get(key).filter(text -> parse(field, text)).isPresent();
    }
}
