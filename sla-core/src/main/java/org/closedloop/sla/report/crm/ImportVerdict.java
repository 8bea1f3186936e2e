package org.closedloop.sla.report.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.html.Facts;
import org.closedloop.sla.html.Html;
import org.closedloop.sla.html.Section;
import org.closedloop.sla.html.ShownText;
import org.closedloop.sla.report.PageTexts;

/** The verdict whether an import can be scored, and its main numbers. */
record ImportVerdict(String mapping, Import imported, List<Obstacle> obstacles, PageTexts words) implements Section {

    /** The verdict in a few words. */
    String brief() {
        return words.say(obstacles.isEmpty() ? "verdict.good" : "verdict.bad");
    }

    @Override
    public void appendTo(Html html) {
        boolean good = obstacles.isEmpty();
        html.open("header").element("p", words.say("verdict.kind"), "class", "kind");
        html.open("h1", "class", good ? "met" : "missed");
        html.element("span", good ? "✓" : "✕", "class", "symbol", "aria-hidden", "true");
        html.text(" " + brief()).close();
        html.element("p", sentence(), "class", "lead");
        new Facts()
                .add(words.say("fact.read"), words.count(imported.getCount().getRead()))
                .add(words.say("fact.leads"), words.count(imported.getLeads().size()))
                .add(words.say("fact.skipped"), words.count(imported.getCount().getSkipped()))
                .add(
                        words.say("fact.issues"),
                        words.count(imported.getIssueCounts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .add(words.say("fact.mapping"), ShownText.of(mapping))
                .appendTo(html);
        html.close();
    }

    private String sentence() {
        if (!obstacles.isEmpty()) {
            Map<String, Long> topics = new LinkedHashMap<>();
            obstacles.forEach(one -> topics.merge(one.topic(), one.count(), Math::addExact));
            return words.say("sentence.bad", list(topics));
        }
        Map<String, Long> allowed = new LinkedHashMap<>();
        imported.getIssueCounts().forEach((reason, count) -> {
            if (reason.isAboutPage() || reason.isAboutMapping()) {
                allowed.put(reason.getCode(), count);
            }
        });
        return allowed.isEmpty() ? words.say("sentence.good") : words.say("sentence.allowed", list(allowed));
    }

    private String list(Map<String, Long> topics) {
        return topics.entrySet().stream()
                .map(topic -> words.say("topic." + topic.getKey(), words.count(topic.getValue())))
                .collect(Collectors.joining(words.say("topic.and")));
    }
}
