package org.closedloop.sla.draft;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * A part of an agreement on which a draft has nothing yet, or a template's placeholder.
 *
 * <pre>{@code
 * Gap gap = PostDraft.of(Role.SALES).withHolder("Sam Frei").lacks().get(0);
 * gap.toString();    // deputy of sales (clause 8)
 * gap.getPath();     // posts[sales].deputy
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class Gap {

    Gap() {}

    /** What is open. */
    @Value.Parameter
    public abstract Part getPart();

    /** Whose it is; empty if it is no side's of its own. */
    @Value.Parameter
    public abstract Optional<Role> getRole();

    /** Which of its side's parties or posts lacks it, from 1; 1 if the side has one, or none. */
    @Value.Parameter
    public abstract int getNumber();

    /**
     * Whether the draft cannot become an agreement before it is filled in. A clause that may be left out is optional
     * until something of it is there; then what else it needs is required.
     */
    @Value.Parameter
    public abstract boolean isRequired();

    /** The number of the clause, from 1; 0 is the head. */
    public int getClause() {
        return getPart().getClause();
    }

    /**
     * Where it stands in the agreement, such as {@code scope.zone}, {@code posts[sales].deputy}, or
     * {@code posts[sales#2].deputy} for the side's second post.
     */
    public String getPath() {
        String side = getRole().map(role -> "[" + word(role) + nth() + "]").orElse("");
        String part = getPart().ofSide();
        return getPart().path() + side + (part.isEmpty() ? "" : "." + part);
    }

    /** Its name and clause, such as {@code deputy of sales (clause 8)}, or {@code deputy of sales#2 (clause 8)}. */
    @Override
    public String toString() {
        String name = getPart().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String side = getRole()
                .map(role -> " of " + word(role).replace('-', ' ') + nth())
                .orElse("");
        return name + side + (getClause() == 0 ? " (head)" : " (clause " + getClause() + ")");
    }

    private String nth() {
        return getNumber() == 1 ? "" : "#" + getNumber();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
