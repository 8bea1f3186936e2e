package org.closedloop.sla.json.difference;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place at which two versions differ.
 *
 * <pre>{@code
 * change.getPath();                   // "targets[sql-volume].atLeast"
 * change.explain(Locale.ENGLISH);     // "clause 6, targets[sql-volume].atLeast: 120 → 140 (stricter)"
 * }</pre>
 */
public final class Change {

    /** What became of the place. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** The same parts stand in another order. */
        REORDERED
    }

    private final Kind kind;
    private final String path;
    private final @Nullable String from;
    private final @Nullable String to;
    private final @Nullable Direction direction;

    Change(Kind kind, String path, @Nullable String from, @Nullable String to, @Nullable Direction direction) {
        this.kind = kind;
        this.path = path;
        this.from = from;
        this.to = to;
        this.direction = direction;
    }

    /** What became of the place. */
    public Kind getKind() {
        return kind;
    }

    /**
     * The place, by the names of the YAML form; parts of a list by their id, name, role or stage, a second one of the
     * same name as {@code [sales#2]}.
     */
    public String getPath() {
        return path;
    }

    /** The contract's clause, from 1; 0 for its head. */
    public int getClause() {
        return Clauses.of(path);
    }

    /** What stood there, as YAML has it on one line: a part of a list without what names it. Empty if it was added. */
    public Optional<String> getFrom() {
        return Optional.ofNullable(from);
    }

    /** What stands there now; empty if it was removed. */
    public Optional<String> getTo() {
        return Optional.ofNullable(to);
    }

    /** Whether it asks for more or less, where that can be said. */
    public Optional<Direction> getDirection() {
        return Optional.ofNullable(direction);
    }

    /** One line, in German for German locales, else in English. */
    public String explain(Locale locale) {
        return Words.in(locale).explain(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change that
                && kind == that.kind
                && path.equals(that.path)
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, path, from, to, direction);
    }

    /** The line in English. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
