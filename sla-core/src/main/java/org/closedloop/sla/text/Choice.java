package org.closedloop.sla.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that are allowed in one place, in their order, and what each of them names. */
public final class Choice<T> {

    private final Map<String, T> byWord = new LinkedHashMap<>();

    /** The words of these values. */
    public static <T> Choice<T> of(Iterable<T> values, Function<T, String> word) {
        Choice<T> choice = new Choice<>();
        values.forEach(value -> choice.byWord.put(word.apply(value), value));
        return choice;
    }

    /** What a word names, in any {@linkplain Spelling spelling}. */
    public Optional<T> of(String word) {
        return byWord.entrySet().stream()
                .filter(entry -> Spelling.isSame(entry.getKey(), word))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The words. */
    public Collection<String> words() {
        return byWord.keySet();
    }
}
