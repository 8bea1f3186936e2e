package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.metric.Metric;

/** Clause 7. */
final class MetricsClause implements Element<AgreementDraft, Agreement.Builder> {

    private static final List<String> COLUMNS = List.of("metric", "meaning", "gives");
    private static final Value<Metric.Gives> GIVES = Value.word(Metric.Gives.class);

    static final Clause CLAUSE = Clause.of(
            "metrics",
            Element.orNone(
                    (draft, context) -> context.isOpen() || !draft.getMetrics().isEmpty(),
                    List.of(Sentence.of("metrics.intro"), new MetricsClause())));

    @Override
    public void write(AgreementDraft draft, WriteContext context, Markdown text) {
        Wording words = context.words();
        if (draft.getMetrics().isEmpty()) {
            text.note(context.placeholder(Part.METRICS));
            return;
        }
        text.table(
                COLUMNS.stream().map(column -> words.say("metrics." + column)).toList(),
                draft.getMetrics().stream()
                        .map(metric -> List.of(
                                metric.getId(),
                                new MetricText(metric, words).meaning(),
                                GIVES.print(words, metric.getGives())))
                        .toList());
    }

    @Override
    public void read(SectionReader section, ReadContext context, Agreement.Builder agreement) {
        List<ListedMetrics.Row> metrics = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        section.rows("metrics.", COLUMNS, row -> {
            ids.add(row.get("metric").text());
            read(row, context).ifPresent(metric -> metrics.add(new ListedMetrics.Row(metric, row.row())));
        });
        metrics.forEach(row -> agreement.addMetrics(row.metric()));
        context.setMetrics(new ListedMetrics(metrics, ids));
    }

    private static Optional<Metric> read(TableRow row, ReadContext context) {
        Optional<String> id = Value.TEXT.parse(row.get("metric"), context);
        Optional<Metric> metric = MetricText.parse(id.orElse("unread"), row.get("meaning"), context);
        Optional<Metric.Gives> gives = GIVES.parse(row.get("gives"), context);
        if (metric.isPresent() && gives.isPresent() && metric.get().getGives() != gives.get()) {
            String expected = GIVES.print(context.words(), metric.get().getGives());
            context.problems().add(DocumentRule.NOT_A_WORD, row.get("gives"), expected);
        }
        return id.isPresent() ? metric : Optional.empty();
    }

    @Override
    public void carry(AgreementDraft draft, Losses losses, Agreement.Builder agreement) {
        List<Metric> metrics = draft.getMetrics();
        for (int i = 0; i < metrics.size(); i++) {
            agreement.addMetrics(MetricText.carry(metrics.get(i), losses.at("metrics[" + i + "]")));
        }
    }
}
