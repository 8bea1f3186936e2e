package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SegmentWorth;

/** A metric in words: its sentence, what the leads of each segment are worth, and of which leads it is measured. */
record MetricText(Metric metric, ContractWording words) {

    /** What is measured, as the beginning of a target's sentence. */
    String name() {
        return MetricPhrase.of(metric).print(metric, "short", words);
    }

    /** What is measured, in sentences, with each attribute and the filter. */
    String meaning() {
        List<String> lines = new ArrayList<>();
        lines.add(MetricPhrase.of(metric).print(metric, "long", words));
        if (metric instanceof LeadValue value) {
            value.getWorth()
                    .forEach((segment, worth) -> lines.add(words.say(
                            "metric.worth",
                            words.quote(segment),
                            Value.SHARE.print(words, worth.getCloseRate()),
                            Value.MONEY.print(words, worth.getDealSize()))));
        }
        filter().ifPresent(lines::add);
        cycles().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Of which leads, if not of all. */
    Optional<String> filter() {
        return LeadFilterText.print(metric.getLeads(), words);
    }

    /** Of which cycles, if it selects them. */
    Optional<String> cycles() {
        return metric.getLeads().getCycles().map(cycles -> CycleText.print(cycles, words));
    }

    /** The metric of a meaning. */
    static Optional<Metric> parse(String id, SourceText meaning, ReadContext context) {
        ContractWording words = context.words();
        List<String> lines = words.quotation().lines(meaning.text());
        Optional<MetricPhrase> phrase = MetricPhrase.ALL.stream()
                .filter(one -> words.phrase(one.longKey()).match(lines.get(0)).isPresent())
                .findFirst();
        if (phrase.isEmpty()) {
            reportUnread(meaning, lines.get(0), context);
            return Optional.empty();
        }
        Lines rest = new Lines(meaning, phrase.get().key().equals(MetricPhrase.LEAD_VALUE), context);
        lines.stream().skip(1).map(meaning::cut).forEach(rest::parse);
        List<SourceText> values = words.phrase(phrase.get().longKey()).match(lines.get(0)).orElseThrow().stream()
                .map(meaning::cut)
                .toList();
        Optional<Metric> metric = phrase.get().parse(id, values, context).map(rest::addTo);
        metric.filter(parsed -> !phrase.get().isOf(parsed))
                .ifPresent(parsed -> context.problems()
                        .add(DocumentRule.NOT_A_METRIC, meaning, new MetricText(parsed, words).meaning()));
        return metric;
    }

    private static void reportUnread(SourceText meaning, String line, ReadContext context) {
        if (meaning.isBlank()) {
            context.problems().add(DocumentRule.BLANK, meaning);
        } else if (!context.reportsOpen(meaning)) {
            context.problems().add(DocumentRule.NOT_A_METRIC, meaning, likely(line, context.words()));
        }
    }

    /** The sentence that begins most like this one. */
    private static String likely(String line, ContractWording words) {
        return MetricPhrase.ALL.stream()
                .map(phrase -> words.form(phrase.longKey()))
                .max(Comparator.comparingInt(form -> alike(line, form)))
                .orElseThrow();
    }

    private static int alike(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** The metric as it will be read back. */
    static Metric carry(Metric metric, Losses losses) {
        String id = losses.text("id", metric.getId());
        LeadFilter leads = LeadFilterText.carry(metric.getLeads(), losses.at("leads"));
        Metric carried = MetricPhrase.of(metric).carry(id, metric, losses).withLeads(leads);
        return metric instanceof LeadValue value && carried instanceof LeadValue read
                ? read.withWorth(carry(value.getWorth(), losses))
                : carried;
    }

    private static Map<String, SegmentWorth> carry(Map<String, SegmentWorth> worth, Losses losses) {
        Map<String, SegmentWorth> carried = new LinkedHashMap<>();
        worth.forEach((segment, value) -> {
            String place = "worth[" + segment + "]";
            String name = losses.text(place, segment);
            SegmentWorth read =
                    value.withCloseRate(Value.SHARE.carry("closeRate", value.getCloseRate(), losses.at(place)));
            if (carried.putIfAbsent(name, read) != null) {
                losses.unreadable(place, segment);
            }
        });
        return carried;
    }

    /** The lines below a metric's sentence. */
    private static final class Lines {

        private final SourceText meaning;
        private final boolean ofSegments;
        private final ReadContext context;
        private final Map<String, SegmentWorth> worth = new LinkedHashMap<>();
        private LeadFilter leads = LeadFilter.all();

        Lines(SourceText meaning, boolean ofSegments, ReadContext context) {
            this.meaning = meaning;
            this.ofSegments = ofSegments;
            this.context = context;
        }

        void parse(SourceText line) {
            Optional<List<String>> segment =
                    context.words().phrase("metric.worth").match(line.text());
            Optional<LeadFilter> filter = LeadFilterText.parse(line.text(), context.words());
            Optional<CycleSelection> cycles = CycleText.parse(line.text(), context.words());
            if (ofSegments && segment.isPresent()) {
                parseWorth(line, segment.get());
            } else if (filter.isPresent() && leads.withCycles(Optional.empty()).isAll()) {
                leads = filter.get().withCycles(leads.getCycles());
            } else if (cycles.isPresent() && leads.getCycles().isEmpty()) {
                leads = leads.withCycles(cycles);
            } else {
                context.problems().add(DocumentRule.UNPLACED, line);
            }
        }

        private void parseWorth(SourceText line, List<String> values) {
            Optional<String> segment = TextValue.QUOTED.parse(line.cut(values.get(0)), context);
            var rate = Value.SHARE.parse(line.cut(values.get(1)), context);
            var size = Value.MONEY.parse(line.cut(values.get(2)), context);
            if (segment.isPresent() && rate.isPresent() && size.isPresent()) {
                SegmentWorth before = worth.putIfAbsent(segment.get(), SegmentWorth.of(rate.get(), size.get()));
                if (before != null) {
                    context.problems().add(DocumentRule.REPEATED, line, meaning);
                }
            }
        }

        Metric addTo(Metric metric) {
            Metric filtered = metric.withLeads(leads);
            return filtered instanceof LeadValue value ? value.withWorth(worth) : filtered;
        }
    }
}
