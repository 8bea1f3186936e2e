package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.closedloop.sla.document.problem.DocumentLoss;
import org.closedloop.sla.markdown.MarkdownText;

/** Collects the values that will be read back as others, each with its path. */
final class Losses {

    private final ContractWording words;
    private final String path;
    private final List<DocumentLoss> found;

    Losses(ContractWording words) {
        this(words, "", new ArrayList<>());
    }

    private Losses(ContractWording words, String path, List<DocumentLoss> found) {
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

    ContractWording words() {
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

    /** The texts of a list, as they will be read. */
    List<String> texts(String name, List<String> values) {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            read.add(text(name + "[" + i + "]", values.get(i)));
        }
        return read;
    }

    /** Visits each element of a list with its place. */
    <T> void each(String name, List<T> values, BiConsumer<T, Losses> visitor) {
        for (int i = 0; i < values.size(); i++) {
            visitor.accept(values.get(i), at(name + "[" + i + "]"));
        }
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
