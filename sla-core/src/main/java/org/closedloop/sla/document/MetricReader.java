package org.closedloop.sla.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SegmentWorth;

/** Reads a metric of clause 7, as {@link MetricText} writes it: a sentence, what segments are worth, and a filter. */
final class MetricReader {

    private final String id;
    private final Cited meaning;
    private final Desk desk;
    private final Map<String, SegmentWorth> worth = new LinkedHashMap<>();
    private LeadFilter leads = LeadFilter.all();

    MetricReader(String id, Cited meaning, Desk desk) {
        this.id = id;
        this.meaning = meaning;
        this.desk = desk;
    }

    Optional<Metric> read() {
        List<String> lines = desk.words().quotation().lines(meaning.text());
        Optional<MetricForms.Sentence> sentence = MetricForms.find(lines.get(0), desk.words());
        if (sentence.isEmpty()) {
            if (meaning.isBlank()) {
                desk.problems().add(DocumentRule.BLANK, meaning);
            } else if (!desk.reportsOpen(meaning)) {
                desk.problems().add(DocumentRule.NOT_A_METRIC, meaning, likely(lines.get(0)));
            }
            return Optional.empty();
        }
        boolean ofSegments = sentence.get().key().equals("LeadValue");
        lines.stream().skip(1).map(meaning::cut).forEach(line -> readLine(line, ofSegments));
        return new MetricForms(id, leads, worth, meaning, desk).read(sentence.get());
    }

    /** The sentence that begins most like this one. */
    private String likely(String said) {
        return desk.words()
                .form(MetricForms.KEYS.stream()
                        .map(key -> "metric." + key + ".long")
                        .max(Comparator.comparingInt(
                                key -> alike(said, desk.words().form(key))))
                        .orElseThrow());
    }

    private static int alike(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private void readLine(Cited line, boolean ofSegments) {
        Optional<List<String>> segment = desk.words().phrase("metric.worth").match(line.text());
        Optional<LeadFilter> filter = FilterForm.read(line.text(), desk.words());
        if (ofSegments && segment.isPresent()) {
            readWorth(line, segment.get());
        } else if (filter.isPresent() && leads.isAll()) {
            leads = filter.get();
        } else {
            desk.problems().add(DocumentRule.UNPLACED, line);
        }
    }

    private void readWorth(Cited line, List<String> said) {
        Forms forms = desk.forms();
        Optional<String> segment = forms.quoted(line.cut(said.get(0)));
        var rate = forms.share(line.cut(said.get(1)));
        var size = forms.money(line.cut(said.get(2)));
        if (segment.isPresent() && rate.isPresent() && size.isPresent()) {
            SegmentWorth before = worth.putIfAbsent(segment.get(), SegmentWorth.of(rate.get(), size.get()));
            if (before != null) {
                desk.problems().add(DocumentRule.REPEATED, line, meaning);
            }
        }
    }
}
