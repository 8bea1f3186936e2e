package org.closedloop.sla.json.shape;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.constraint.NearName;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/** One of a few words, such as a constant of an enum: {@code BY_CONSENT} is {@code by-consent}. */
public final class WordShape<T> extends TextualShape<T> {

    private final Map<String, T> values;
    private final Map<T, String> words = new HashMap<>();

    private WordShape(Map<String, T> values) {
        this.values = values;
        values.forEach((word, value) -> words.putIfAbsent(value, word));
    }

    public static <E extends Enum<E>> WordShape<E> enumOf(Class<E> type) {
        Map<String, E> values = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            values.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new WordShape<>(values);
    }

    public static <T> WordShape<T> of(Map<String, T> values) {
        return new WordShape<>(new LinkedHashMap<>(values));
    }

    /** The words, in their order. */
    Collection<String> words() {
        return values.keySet();
    }

    /** Whether this value has a word. */
    public boolean says(T value) {
        return words.containsKey(value);
    }

    @Override
    String expected() {
        return "expected.word";
    }

    @Override
    Schema writtenOut(SchemaDefinitions definitions) {
        return definitions.withMessageOfWords(Schema.any().with("enum", words()), words());
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return writtenOut(definitions);
    }

    @Override
    public String text(T value) {
        String word = words.get(value);
        if (word == null) {
            throw new IllegalArgumentException("there is no word for " + value);
        }
        return word;
    }

    @Override
    @Nullable
    T parse(Node node, Faults problems) {
        T value = values.get(node.text());
        if (value == null) {
            notOneOf(node, values.keySet(), problems);
        }
        return value;
    }

    public static void notOneOf(Node node, Collection<String> words, Faults problems) {
        String all = String.join(", ", words);
        String text = Faults.excerpt(node.text());
        Optional<String> near = NearName.of(node.text(), words);
        if (near.isPresent()) {
            problems.add(FaultCode.NOT_ONE_OF, node, "notOneOf.near", all, text, near.get());
        } else {
            problems.add(FaultCode.NOT_ONE_OF, node, "notOneOf", all, text);
        }
    }
}
