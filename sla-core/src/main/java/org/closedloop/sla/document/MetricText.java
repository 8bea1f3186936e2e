package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;

/** A metric in words: as a target names it, and in full with all its parameters. */
record MetricText(Metric metric, Wording words) {

    /** What is measured, as the beginning of a target's sentence. */
    String name() {
        return say("short");
    }

    /** What is measured, in sentences, each parameter and the filter included. */
    String meaning() {
        List<String> lines = new ArrayList<>();
        lines.add(say("long"));
        if (metric instanceof LeadValue value) {
            value.getWorth()
                    .forEach((segment, worth) -> lines.add(words.say(
                            "metric.worth",
                            words.quote(segment),
                            words.figures().threshold(worth.getCloseRate()),
                            words.figures().money(worth.getDealSize()))));
        }
        filter().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Of which leads, if not of all. */
    Optional<String> filter() {
        LeadFilter leads = metric.getLeads();
        List<String> conditions = new ArrayList<>();
        condition(conditions, "filter.source", leads.getSources());
        condition(conditions, "filter.segment", leads.getSegments());
        condition(conditions, "filter.priority", leads.getPriorities());
        return conditions.isEmpty() ? Optional.empty() : Optional.of(words.say("filter", words.all(conditions)));
    }

    private void condition(List<String> conditions, String key, Set<String> values) {
        if (!values.isEmpty()) {
            conditions.add(words.say(key, words.eitherQuoted(values)));
        }
    }

    private String say(String form) {
        MetricSentence sentence = MetricSentence.of(metric, words);
        return words.say(
                "metric." + sentence.key() + "." + form, sentence.arguments().toArray());
    }
}
