package org.closedloop.sla.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Attribute;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.funnel.Role;

/** Collects what is open, of the whole or of one side. */
final class Gaps {

    private final Optional<Role> role;
    private final List<Gap> found = new ArrayList<>();

    Gaps(Optional<Role> role) {
        this.role = role;
    }

    /** An attribute of a clause. */
    void attribute(Attribute<?, ?> attribute, Optional<?> value) {
        if (attribute.isRequired()) {
            needs(attribute, value);
        } else {
            mayHave(attribute, value);
        }
    }

    /** A part that is required. */
    Gaps needs(Part part, Optional<?> value) {
        return needs(part, value.isPresent(), texts(value));
    }

    /**
     * A part that is required.
     *
     * @param texts what an author wrote in it
     */
    Gaps needs(Part part, boolean there, Stream<String> texts) {
        return there && texts.allMatch(Placeholder::isFilledIn) ? this : add(part, true);
    }

    /** A part that is optional; a placeholder in it must be replaced. */
    Gaps mayHave(Part part, Optional<?> value) {
        return value.isEmpty() ? add(part, false) : needs(part, value);
    }

    /** A part that is optional and not listed when it is absent; a placeholder in it must be replaced. */
    Gaps unlessPlaceholder(Part part, Optional<String> value) {
        return value.isEmpty() ? this : needs(part, value);
    }

    /** What a clause lacks, or the clause as a whole, which is optional. */
    Gaps clause(Part part, Optional<? extends ClauseDraft<?>> clause) {
        return clause.isEmpty() ? add(part, false) : addAll(clause.get().lacks());
    }

    /** What each of these items lacks; items of one side are numbered. */
    <T> Gaps items(List<ClauseDraft<T>> items) {
        for (int i = 0; i < items.size(); i++) {
            Optional<Role> side = items.get(i).getRole();
            long before = items.subList(0, i).stream()
                    .filter(item -> item.getRole().equals(side))
                    .count();
            int number = Math.toIntExact(before + 1);
            items.get(i)
                    .lacks()
                    .forEach(gap -> found.add(ImmutableGap.of(gap.getPart(), side, number, gap.isRequired())));
        }
        return this;
    }

    Gaps addAll(List<Gap> more) {
        found.addAll(more);
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

    /** The texts of a value; a value of another type has none. */
    private static Stream<String> texts(Optional<?> value) {
        return value.stream()
                .flatMap(one -> one instanceof Collection<?> items ? items.stream() : Stream.of(one))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
