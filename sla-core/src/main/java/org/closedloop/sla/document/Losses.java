package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.closedloop.sla.markdown.MarkdownText;

/** Collects the values that will be read back as others, each with its path. */
final class Losses {

    private final Wording words;
    private final String path;
    private final List<DocumentLoss> found;

    Losses(Wording words) {
        this(words, "", new ArrayList<>());
    }

    private Losses(Wording words, String path, List<DocumentLoss> found) {
        this.words = words;
        this.path = path;
        this.found = found;
    }

    /** The same for the attributes of a value. */
    Losses at(String name) {
        return new Losses(words, path(name), found);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    Wording words() {
        return words;
    }

    /** All of them, those of nested values included. */
    List<DocumentLoss> losses() {
        return List.copyOf(found);
    }

    /** A text as it will be read. */
    String text(String name, String value) {
        String read = MarkdownText.carried(value);
        if (read.isBlank()) {
            unreadable(name, value);
            return value;
        }
        return changed(name, value, read);
    }

    /** The texts of a set, as they will be read. */
    Set<String> texts(String name, Set<String> values) {
        Set<String> read = new LinkedHashSet<>();
        values.forEach(value -> read.add(text(name + "[]", value)));
        return read;
    }

    /** Each element of a list, with its place. */
    <T> List<T> each(String name, List<T> values, BiFunction<String, T, T> element) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            read.add(element.apply(name + "[" + i + "]", values.get(i)));
        }
        return read;
    }

    /** A value that will be read as another, or not at all. */
    <T> T carried(String name, T value, Optional<T> read) {
        if (read.isEmpty()) {
            unreadable(name, value.toString());
            return value;
        }
        return changed(name, value, read.get());
    }

    private <T> T changed(String name, T value, T read) {
        if (!read.equals(value)) {
            found.add(loss(name, value.toString(), DocumentLoss.Outcome.CHANGED)
                    .reading(read.toString())
                    .build());
        }
        return read;
    }

    /** Nothing will be read in place of this value. */
    void dropped(String name, String value) {
        found.add(loss(name, value, DocumentLoss.Outcome.DROPPED).build());
    }

    /** This value cannot be read back. */
    void unreadable(String name, String value) {
        found.add(loss(name, value, DocumentLoss.Outcome.UNREADABLE).build());
    }

    private DocumentLoss.Builder loss(String name, String value, DocumentLoss.Outcome outcome) {
        return DocumentLoss.builder().path(path(name)).value(value).outcome(outcome);
    }
}
