package org.closedloop.sla.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Formats and parses conditions, each on names of one kind: {@code source “Ad” or “Mail” or none and segment “Firm”}.
 *
 * <p>The kinds are keys of phrases whose last argument, at the end, is the names. The phrase of the kind of fields has
 * the name of the field before. {@code KIND.none} is the phrase of a condition without names. The order of the kinds is
 * fixed; each can be omitted, and fields can be repeated.
 */
public final class ConditionList {

    private final PhraseBundle words;
    private final List<String> kinds;
    private final String fields;

    ConditionList(PhraseBundle words, List<String> kinds, String fields) {
        this.words = words;
        this.kinds = kinds;
        this.fields = fields;
    }

    /** The conditions as text, in their order. */
    public String of(List<Condition> conditions) {
        return words.all(conditions.stream().map(this::of).toList());
    }

    private String of(Condition condition) {
        String key = condition.kind() + (condition.names().isEmpty() ? ".none" : "");
        List<String> arguments = new ArrayList<>();
        if (condition.kind().equals(fields)) {
            arguments.add(words.quote(condition.field()));
        }
        if (!condition.names().isEmpty()) {
            String names = words.eitherQuoted(new LinkedHashSet<>(condition.names()));
            boolean none = condition.absence() == Condition.Absence.ADMITTED;
            arguments.add(none ? names + words.say("filter.orNone") : names);
        }
        return words.say(key, arguments.toArray(String[]::new));
    }

    /** The conditions in the text; empty if it contains anything else, or a blank name. */
    public Optional<List<Condition>> parse(String text) {
        List<Condition> parsed = new ArrayList<>();
        int end = 0;
        for (String kind : kinds) {
            Optional<Found> found = at(kind, text, afterJoint(text, end));
            while (found.isPresent()) {
                parsed.add(found.get().condition());
                end = found.get().end();
                found = kind.equals(fields) ? at(kind, text, afterJoint(text, end)) : Optional.empty();
            }
        }
        boolean blank = parsed.stream().flatMap(one -> one.names().stream()).anyMatch(String::isBlank);
        return end == text.length() && !blank ? Optional.of(parsed) : Optional.empty();
    }

    private record Found(Condition condition, int end) {}

    /** The condition of a kind that begins at a place. */
    private Optional<Found> at(String kind, String text, int start) {
        return kind.equals(fields) ? fieldAt(text, start) : plainAt(kind, text, start);
    }

    private Optional<Found> plainAt(String kind, String text, int start) {
        String none = words.say(kind + ".none");
        if (text.startsWith(none, start)) {
            return Optional.of(without(kind, "", start + none.length()));
        }
        String opening = words.phrase(kind).opening();
        return text.startsWith(opening, start) ? names(kind, "", text, start + opening.length()) : Optional.empty();
    }

    private Optional<Found> fieldAt(String text, int start) {
        Phrase with = words.phrase(fields);
        Phrase none = words.phrase(fields + ".none");
        Optional<Quotation.Found> name = oneName(text, start, with.opening());
        if (name.isPresent() && text.startsWith(with.middle(), name.get().end())) {
            return names(
                    fields,
                    name.get().names().get(0),
                    text,
                    name.get().end() + with.middle().length());
        }
        return oneName(text, start, none.opening())
                .map(absent -> without(fields, absent.names().get(0), absent.end()));
    }

    private Optional<Quotation.Found> oneName(String text, int start, String opening) {
        return text.startsWith(opening, start)
                ? words.quotation().nameFrom(text, start + opening.length())
                : Optional.empty();
    }

    private static Found without(String kind, String field, int end) {
        return new Found(new Condition(kind, field, List.of(), Condition.Absence.ADMITTED), end);
    }

    private Optional<Found> names(String kind, String field, String text, int start) {
        return words.quotation().namesFrom(text, start, words.say("or", "", "")).map(names -> {
            String orNone = words.say("filter.orNone");
            boolean none = text.startsWith(orNone, names.end());
            Condition.Absence absence = none ? Condition.Absence.ADMITTED : Condition.Absence.REFUSED;
            int end = none ? names.end() + orNone.length() : names.end();
            return new Found(new Condition(kind, field, names.names(), absence), end);
        });
    }

    private int afterJoint(String text, int end) {
        String and = words.say("and", "", "");
        if (end > 0 && text.startsWith(and, end)) {
            return end + and.length();
        }
        return end > 0 && text.startsWith(", ", end) ? end + 2 : end;
    }
}
