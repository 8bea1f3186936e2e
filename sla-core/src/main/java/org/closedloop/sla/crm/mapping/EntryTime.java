package org.closedloop.sla.crm.mapping;

import java.util.List;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * When a property changed to one of some values by its history, such as {@code lifecyclestage} to
 * {@code salesqualifiedlead}.
 *
 * <p>The old value of a property's first change is the value at the creation of the record: if it is one of the values,
 * its time is the creation. If a record has one of the values now but no history, the time is unknown, and the import
 * reports it.
 *
 * <p>In {@link DealMapping#getClosedAt}, the present value decides, and must be one of these: only the last entry into
 * it counts. With {@link Counts#LAST_THAT_HELD}, values with the same outcome are treated as the present value: a deal
 * that went from {@code won} to {@code paid} closed when it was won, and one that went from {@code won} to {@code lost}
 * closed when it was lost.
 */
@Value.Immutable
public non-sealed interface EntryTime extends TimeSource, WithEntryTime {

    /** Which of several entries counts. */
    enum Counts {
        /** The first, even if the property has changed back since. */
        FIRST,
        /**
         * The last that was not left again: since then the property has had only these values, or, in a stage of the
         * mapping, values of a later stage that is taken from the same property. None, if it has another now.
         */
        LAST_THAT_HELD
    }

    /** The property. */
    @Text
    String getProperty();

    /**
     * The values, of which any counts; compared with the record's without the blanks around it, and with regard to
     * case, unlike those of a {@link PropertyTest}.
     */
    Set<@Text String> getValues();

    /** Which entry counts if the property changed back and forth; the import reports such records. */
    @Value.Default
    default Counts getCounts() {
        return Counts.FIRST;
    }

    @Override
    default List<String> properties() {
        return List.of(getProperty());
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds entry times. */
    final class Builder extends ImmutableEntryTime.Builder {}
}
