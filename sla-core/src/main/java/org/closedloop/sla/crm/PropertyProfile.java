package org.closedloop.sla.crm;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A summary of one property, or column, of the records of one kind. */
@Value.Immutable
public interface PropertyProfile extends WithPropertyProfile {

    /** If there are more different values, none is listed. */
    int MOST_VALUES = 500;

    /** Whether it is read. */
    enum State {
        /** The mapping reads it, and a record or a header has it. */
        READ,
        /** The mapping does not name it; a reader may still use it as an id, a link or the time of a change. */
        UNMAPPED,
        /** The mapping reads it, and no record has it. */
        NEVER_SEEN
    }

    /** Which of its values are listed. */
    enum Listing {
        /** None, as the mapping does not decide by them. */
        NONE,
        /** All. */
        ALL,
        /** None, since there are more than {@value #MOST_VALUES} different ones. */
        TOO_MANY
    }

    /** The kind of records that have the property. */
    RecordKind getKind();

    /** Its name in the export, or in the mapping if no record has it. */
    String getProperty();

    /** Whether it is read. */
    State getState();

    /** Where the mapping reads it, such as {@code lead.stages.sql}; empty if the mapping does not name it. */
    List<String> getReadAs();

    /** How many records of the kind were read, versions that do not count included. */
    long getRecords();

    /**
     * In how many of them it has a value, words that mean no value not counted; empty if no record has it, and a reader
     * {@linkplain RecordSink#reportColumns reported} it all the same.
     */
    Optional<Long> getFilled();

    /** How many of its values could not be read. */
    @Value.Default
    default long getUnreadable() {
        return 0;
    }

    /** In how many records it holds an instant, as far as its times were read. */
    @Value.Default
    default long getInstants() {
        return 0;
    }

    /** In how many records it holds a day, as far as its times were read. */
    @Value.Default
    default long getDays() {
        return 0;
    }

    /**
     * Its values, of a property by whose values the mapping decides, or that gives a lead's source, segment, priority
     * or field: the most frequent first.
     */
    List<ValueCount> getValues();

    /** Which of its values are listed. */
    @Value.Default
    default Listing getListing() {
        return Listing.NONE;
    }

    /**
     * A name much like it: of a property that the mapping does not name, one that it names and no record has; or
     * reverse.
     */
    Optional<String> getNearName();

    /** A builder; kind, property, state and records are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds profiles of properties. */
    final class Builder extends ImmutablePropertyProfile.Builder {}
}
