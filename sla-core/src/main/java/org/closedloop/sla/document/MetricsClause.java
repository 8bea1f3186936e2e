package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.metric.Metric;

/** Clause 7. */
record MetricsClause(List<Metric> metrics, Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "metrics";
    }

    @Override
    public void writeTo(Markdown text) {
        if (metrics.isEmpty() && !contents.lacks(Part.METRICS)) {
            text.note(words.say("none"));
            return;
        }
        text.paragraph(words.say("metrics.intro"));
        if (metrics.isEmpty()) {
            text.note(contents.placeholder(Part.METRICS));
            return;
        }
        text.table(
                List.of(words.say("metrics.metric"), words.say("metrics.meaning"), words.say("metrics.gives")),
                metrics.stream()
                        .map(metric -> List.of(
                                metric.getId(), new MetricText(metric, words).meaning(), words.name(metric.getGives())))
                        .toList());
    }
}
