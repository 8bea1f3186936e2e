package org.closedloop.sla.json.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one kind of object, such as a lead or its stages.
 *
 * <p>Most lines of an export have their keys in the same order, so the key that followed last time is tried first. Not
 * safe for use by several threads at once.
 */
final class LineKeys<T> {

    /** The greatest number of different keys; a line with one more is not plain. */
    private static final int MOST = 1024;

    private static final int LONGEST_NAME = 200;

    private final Function<String, ? extends @Nullable T> meanings;
    private final Map<String, LineKey<T>> byName = new HashMap<>();
    private final TextLookup<LineKey<T>> lookup = new TextLookup<>(this::key);
    /** Stands before the first key of an object. */
    private final LineKey<T> root;

    private LineKey<T> last;
    private long object;

    /** Keys with these meanings; a key without one is not plain. The value is the meaning of no key. */
    LineKeys(Function<String, ? extends @Nullable T> meanings, T none) {
        this.meanings = meanings;
        this.root = new LineKey<>("", none);
        this.last = root;
    }

    /** Starts an object. */
    void start() {
        last = root;
        object++;
    }

    /** Takes the next key and its colon. Returns the place after them, or {@link LeadScanner#NOT_PLAIN}. */
    int take(PlainLine line, int at) {
        LineKey<T> likely = last.follower();
        if (likely != null && likely.standsAt(line.bytes(), at)) {
            last = likely;
            return at + likely.length();
        }
        return find(line, at);
    }

    private int find(PlainLine line, int at) {
        int from = line.take('"', at);
        int to = from < 0 ? LeadScanner.NOT_PLAIN : line.textEnd(from);
        LineKey<T> key = to < 0 || to - from > LONGEST_NAME ? null : lookup.get(line.bytes(), from, to);
        if (key == null) {
            return LeadScanner.NOT_PLAIN;
        }
        last.setFollower(key);
        last = key;
        return line.take(':', to + 1);
    }

    private @Nullable LineKey<T> key(String name) {
        LineKey<T> known = byName.get(name);
        T meaning = known == null && byName.size() < MOST ? meanings.apply(name) : null;
        if (meaning == null) {
            return known;
        }
        LineKey<T> key = new LineKey<>(name, meaning);
        byName.put(name, key);
        return key;
    }

    /** The meaning of the key that was taken last. */
    T meaning() {
        return last.meaning();
    }

    /** Whether the key that was taken last is the first one of its name in the object. */
    boolean isNew() {
        return last.markSeen(object);
    }
}
