package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.metric.Metric;

/** Reads clause 7, as {@link MetricsClause} writes it. */
record MetricsReader(Passage part, Desk desk) {

    MetricsRead read() {
        List<MetricsRead.Row> metrics = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        if (!part.ifSaid("none")) {
            part.sentence("metrics.intro");
            part.rows("metrics.", List.of("metric", "meaning", "gives"), row -> {
                ids.add(row.get("metric").text());
                read(row).ifPresent(metric -> metrics.add(new MetricsRead.Row(metric, row.row())));
            });
        }
        return new MetricsRead(metrics, ids);
    }

    private Optional<Metric> read(Cells row) {
        Forms forms = desk.forms();
        Optional<String> id = forms.text(row.get("metric"));
        Optional<Metric> metric = new MetricReader(id.orElse("unread"), row.get("meaning"), desk).read();
        Optional<Metric.Gives> gives = forms.word(row.get("gives"), Metric.Gives.class);
        if (metric.isPresent() && gives.isPresent() && metric.get().getGives() != gives.get()) {
            String expected = desk.words().name(metric.get().getGives());
            desk.problems().add(DocumentRule.NOT_A_WORD, row.get("gives"), expected);
        }
        return id.isPresent() ? metric : Optional.empty();
    }
}
