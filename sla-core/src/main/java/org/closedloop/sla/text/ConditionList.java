package org.closedloop.sla.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Formats and parses conditions, each on names of one kind: {@code source “Ad” or “Mail” and segment “Firm”}.
 *
 * <p>The kinds are keys of phrases whose only argument, at the end, is the names. Their order is fixed; each can be
 * omitted.
 */
public final class ConditionList {

    private final PhraseBundle words;
    private final List<String> kinds;

    ConditionList(PhraseBundle words, List<String> kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** The conditions as text; a kind without names has none. */
    public String of(Map<String, ? extends Set<String>> names) {
        List<String> conditions = new ArrayList<>();
        for (String kind : kinds) {
            Set<String> of = names.get(kind);
            if (of != null && !of.isEmpty()) {
                conditions.add(words.say(kind, words.eitherQuoted(of)));
            }
        }
        return words.all(conditions);
    }

    /** The names of each kind in the text; empty if it contains anything else, or a blank name. */
    public Optional<Map<String, List<String>>> parse(String text) {
        Map<String, List<String>> parsed = new LinkedHashMap<>();
        int end = 0;
        for (String kind : kinds) {
            int start = afterJoint(text, end);
            String opening = words.phrase(kind).opening();
            if (text.startsWith(opening, start)) {
                Optional<Quotation.Found> names =
                        words.quotation().namesFrom(text, start + opening.length(), words.say("or", "", ""));
                if (names.isEmpty() || names.get().names().stream().anyMatch(String::isBlank)) {
                    return Optional.empty();
                }
                parsed.put(kind, names.get().names());
                end = names.get().end();
            }
        }
        return end == text.length() ? Optional.of(parsed) : Optional.empty();
    }

    private int afterJoint(String text, int end) {
        String and = words.say("and", "", "");
        if (end > 0 && text.startsWith(and, end)) {
            return end + and.length();
        }
        return end > 0 && text.startsWith(", ", end) ? end + 2 : end;
    }
}
