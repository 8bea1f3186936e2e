package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.text.Quotation;

/** Reads of which leads something is measured, as {@link MetricText#filter} writes it. */
final class FilterForm {

    private static final List<String> CONDITIONS = List.of("source", "segment", "priority");

    private final String text;
    private final Wording words;
    private final LeadFilter.Builder filter = LeadFilter.builder();
    private int at;

    private FilterForm(String text, Wording words) {
        this.text = text;
        this.words = words;
    }

    static Optional<LeadFilter> read(String line, Wording words) {
        return words.phrase("filter").match(line).flatMap(said -> new FilterForm(said.get(0), words).read());
    }

    private Optional<LeadFilter> read() {
        for (String condition : CONDITIONS) {
            if (!readCondition(condition)) {
                return Optional.empty();
            }
        }
        LeadFilter read = filter.build();
        boolean blank = List.of(read.getSources(), read.getSegments(), read.getPriorities()).stream()
                .anyMatch(names -> names.stream().anyMatch(String::isBlank));
        return at == text.length() && !read.isAll() && !blank ? Optional.of(read) : Optional.empty();
    }

    /** Takes a condition if it comes next; false only if it comes and cannot be read. */
    private boolean readCondition(String condition) {
        int start = afterJoint();
        String opening = words.phrase("filter." + condition).opening();
        if (!text.startsWith(opening, start)) {
            return true;
        }
        Optional<Quotation.Found> names =
                words.quotation().namesFrom(text, start + opening.length(), words.say("or", "", ""));
        names.ifPresent(found -> {
            at = found.end();
            switch (condition) {
                case "source" -> filter.addAllSources(found.names());
                case "segment" -> filter.addAllSegments(found.names());
                default -> filter.addAllPriorities(found.names());
            }
        });
        return names.isPresent();
    }

    private int afterJoint() {
        String and = words.say("and", "", "");
        if (at > 0 && text.startsWith(and, at)) {
            return at + and.length();
        }
        return at > 0 && text.startsWith(", ", at) ? at + 2 : at;
    }
}
