package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.metric.Metric;

/** Clause 7. */
record MetricsClause(List<Metric> metrics, Wording words) implements Clause {

    @Override
    public String key() {
        return "metrics";
    }

    @Override
    public void writeTo(Markdown text) {
        if (metrics.isEmpty()) {
            text.note(words.say("none"));
            return;
        }
        text.paragraph(words.say("metrics.intro"));
        text.table(
                List.of(words.say("metrics.metric"), words.say("metrics.meaning"), words.say("metrics.gives")),
                metrics.stream()
                        .map(metric -> List.of(
                                metric.getId(), new MetricText(metric, words).meaning(), words.name(metric.getGives())))
                        .toList());
    }
}
