package org.closedloop.sla.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.funnel.Role;

/** Gathers what is open, of the whole or of one side. */
final class Gaps {

    private final Optional<Role> role;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Optional<Role> role) {
        this.role = role;
    }

    static Gaps ofAll() {
        return new Gaps(Optional.empty());
    }

    static Gaps of(Role role) {
        return new Gaps(Optional.of(role));
    }

    /** Must be there in the end. */
    Gaps needs(Part part, Optional<?> value) {
        return needs(part, value.isPresent(), value.stream());
    }

    /** Must have an item in the end. */
    Gaps needs(Part part, Collection<?> values) {
        return needs(part, !values.isEmpty(), values.stream());
    }

    /**
     * Must be there in the end.
     *
     * @param texts what is in it; what is no text is never open
     */
    Gaps needs(Part part, boolean there, Stream<?> texts) {
        return !there || areOpen(texts) ? add(part, true) : this;
    }

    /** May be left out, but not be a placeholder. */
    Gaps mayHave(Part part, Optional<?> value) {
        return value.isEmpty() ? add(part, false) : needs(part, value);
    }

    /** May be left out, but not be a placeholder; and nobody misses it. */
    Gaps unlessPlaceholder(Part part, Optional<String> value) {
        return value.isEmpty() ? this : needs(part, value);
    }

    /** May be left out: open as a whole. */
    Gaps mayHave(Part part) {
        return add(part, false);
    }

    Gaps addAll(List<Gap> more) {
        found.addAll(more);
        return this;
    }

    /** What one of several items of a side lacks; how many of the side's are before it says which. */
    Gaps addAll(List<Gap> more, long before) {
        int number = Math.toIntExact(before + 1);
        more.forEach(gap -> found.add(ImmutableGap.of(gap.getPart(), gap.getRole(), number, gap.isRequired())));
        return this;
    }

    /** What was found, each once. */
    List<Gap> all() {
        return found.stream().distinct().toList();
    }

    /** Refuses what is not complete. */
    static void mustNotBeIn(String whole, List<Gap> gaps) {
        List<Gap> missing = gaps.stream().filter(Gap::isRequired).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(whole + ": must have all that an agreement needs, but lacks "
                    + missing.stream().map(Gap::toString).collect(Collectors.joining(", ")));
        }
    }

    private Gaps add(Part part, boolean required) {
        found.add(ImmutableGap.of(part, role, 1, required));
        return this;
    }

    private static boolean areOpen(Stream<?> texts) {
        return texts.anyMatch(value -> value instanceof String text && !Placeholder.isFilledIn(text));
    }
}
