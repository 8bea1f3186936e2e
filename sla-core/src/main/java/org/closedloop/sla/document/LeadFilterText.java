package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.text.Quotation;

/** Of which leads something is measured, in one sentence. */
final class LeadFilterText {

    private static final List<Condition> CONDITIONS = List.of(
            new Condition("source", LeadFilter::getSources, LeadFilter.Builder::addAllSources),
            new Condition("segment", LeadFilter::getSegments, LeadFilter.Builder::addAllSegments),
            new Condition("priority", LeadFilter::getPriorities, LeadFilter.Builder::addAllPriorities));

    private record Condition(
            String name, Function<LeadFilter, Set<String>> get, BiConsumer<LeadFilter.Builder, List<String>> add) {

        private String key() {
            return "filter." + name;
        }
    }

    private final String text;
    private final Wording words;
    private final LeadFilter.Builder filter = LeadFilter.builder();
    private int at;

    private LeadFilterText(String text, Wording words) {
        this.text = text;
        this.words = words;
    }

    /** The sentence; empty for all leads. */
    static Optional<String> print(LeadFilter leads, Wording words) {
        List<String> conditions = new ArrayList<>();
        for (Condition condition : CONDITIONS) {
            Set<String> values = condition.get().apply(leads);
            if (!values.isEmpty()) {
                conditions.add(words.say(condition.key(), words.eitherQuoted(values)));
            }
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(words.say("filter", words.all(conditions)));
    }

    /** The filter of a sentence. */
    static Optional<LeadFilter> parse(String line, Wording words) {
        return words.phrase("filter").match(line).flatMap(values -> new LeadFilterText(values.get(0), words).parse());
    }

    private Optional<LeadFilter> parse() {
        for (Condition condition : CONDITIONS) {
            if (!parse(condition)) {
                return Optional.empty();
            }
        }
        LeadFilter parsed = filter.build();
        boolean blank = CONDITIONS.stream()
                .anyMatch(condition -> condition.get().apply(parsed).stream().anyMatch(String::isBlank));
        return at == text.length() && !parsed.isAll() && !blank ? Optional.of(parsed) : Optional.empty();
    }

    /** Takes a condition if it comes next; false only if it comes and cannot be parsed. */
    private boolean parse(Condition condition) {
        int start = afterJoint();
        String opening = words.phrase(condition.key()).opening();
        if (!text.startsWith(opening, start)) {
            return true;
        }
        Optional<Quotation.Found> names =
                words.quotation().namesFrom(text, start + opening.length(), words.say("or", "", ""));
        names.ifPresent(found -> {
            at = found.end();
            condition.add().accept(filter, found.names());
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

    /** The filter as it will be read back. */
    static LeadFilter carry(LeadFilter leads, Losses losses) {
        return LeadFilter.builder()
                .addAllSources(losses.texts("sources", leads.getSources()))
                .addAllSegments(losses.texts("segments", leads.getSegments()))
                .addAllPriorities(losses.texts("priorities", leads.getPriorities()))
                .build();
    }
}
