package org.closedloop.sla.crm;

import java.util.List;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * When a property first took one of some values, as its history has it: {@code lifecyclestage} became
 * {@code salesqualifiedlead}.
 *
 * <p>A record that has one of the values now, and no history that says since when, has no such time; the import says
 * so.
 */
@Value.Immutable
public non-sealed interface FirstEntry extends TimeSource, WithFirstEntry {

    /** The property. */
    @Text
    String getProperty();

    /** The values, of which any counts; compared as they stand. */
    Set<@Text String> getValues();

    @Override
    default List<String> properties() {
        return List.of(getProperty());
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds first entries. */
    final class Builder extends ImmutableFirstEntry.Builder {}
}
