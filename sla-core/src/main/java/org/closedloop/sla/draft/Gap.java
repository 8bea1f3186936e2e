package org.closedloop.sla.draft;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;

/**
 * A part of an agreement that is absent from a draft, or has the placeholder of a template.
 *
 * <pre>{@code
 * Gap gap = draft.lacks().get(0);
 * gap.toString();    // deputy of sales (clause 8)
 * gap.getPath();     // posts[sales].deputy
 * }</pre>
 */
@Value.Immutable(builder = false)
public abstract class Gap {

    Gap() {}

    /** The part that is open. */
    @Value.Parameter
    public abstract Part getPart();

    /** The side whose part it is; empty for a part of both sides. */
    @Value.Parameter
    public abstract Optional<Role> getRole();

    /** The number of the party or post among those of its side, from 1. */
    @Value.Parameter
    public abstract int getNumber();

    /**
     * Whether an agreement needs it. A whole clause may be optional; once it has been begun, its required attributes
     * are needed.
     */
    @Value.Parameter
    public abstract boolean isRequired();

    /** The number of the clause, from 1; 0 is the head. */
    public int getClause() {
        return getPart().getClause();
    }

    /**
     * The place in the agreement, such as {@code scope.zone}, {@code posts[sales].deputy}, or
     * {@code posts[sales#2].deputy} for the side's second post.
     */
    public String getPath() {
        String side = getRole().map(role -> "[" + word(role) + nth() + "]").orElse("");
        return getPart().getPath().replaceFirst("\\.|$", side + "$0");
    }

    /**
     * The title and the clause, such as {@code deputy of sales (clause 8)}, or {@code deputy of sales#2 (clause 8)}.
     */
    @Override
    public String toString() {
        String title = getPart().getTitle();
        String side = getRole()
                .map(role -> " of " + word(role).replace('-', ' ') + nth())
                .orElse("");
        return getPart().toString().replaceFirst(title, title + side);
    }

    private String nth() {
        return getNumber() == 1 ? "" : "#" + getNumber();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
