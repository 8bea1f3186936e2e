package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;

/** Clause 7. */
final class MetricsClause implements Element<AgreementDraft, Agreement.Builder> {

    private static final List<String> COLUMNS = List.of("metric", "meaning", "gives");
    private static final Value<Quantity> GIVES = Value.word(Quantity.class);

    /** A metric that was read, and its row. */
    record Row(Metric metric, SourceText said) {}

    static final Clause CLAUSE =
            Clause.of("metrics", Element.orNone(Sentence.of("metrics.intro"), new MetricsClause()));

    @Override
    public boolean isAgreed(AgreementDraft draft) {
        return !draft.getMetrics().isEmpty();
    }

    @Override
    public void write(AgreementDraft draft, WriteContext context, Markdown text) {
        ContractWording words = context.words();
        if (draft.getMetrics().isEmpty()) {
            text.note(context.placeholder(Part.METRICS));
            return;
        }
        text.table(
                words.each("metrics", COLUMNS),
                draft.getMetrics().stream()
                        .map(metric -> List.of(
                                metric.getId(),
                                new MetricText(metric, words).meaning(),
                                GIVES.print(words, metric.getQuantity())))
                        .toList());
    }

    @Override
    public void read(SectionReader section, ReadContext context, Agreement.Builder agreement) {
        section.rows("metrics", COLUMNS, row -> {
            context.metricIds().add(row.get("metric").text());
            read(row, context).ifPresent(metric -> {
                agreement.addMetrics(metric);
                context.metrics().add(new Row(metric, row.row()));
            });
        });
    }

    private static Optional<Metric> read(RowReader.Row row, ReadContext context) {
        Optional<String> id = TextValue.TEXT.parse(row.get("metric"), context);
        Optional<Metric> metric = MetricText.parse(id.orElse("unread"), row.get("meaning"), context);
        Optional<Quantity> gives = GIVES.parse(row.get("gives"), context);
        if (metric.isPresent() && gives.isPresent() && metric.get().getQuantity() != gives.get()) {
            String expected = GIVES.print(context.words(), metric.get().getQuantity());
            context.problems().add(DocumentRule.NOT_A_WORD, row.get("gives"), expected);
        }
        return id.isPresent() ? metric : Optional.empty();
    }

    @Override
    public void carry(AgreementDraft draft, Losses losses, Agreement.Builder agreement) {
        losses.each(
                "metrics",
                draft.getMetrics(),
                (metric, place) -> agreement.addMetrics(MetricText.carry(metric, place)));
    }
}
