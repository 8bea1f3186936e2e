package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** The activities that are attempts of sales to reach a lead; the first of them is a first touch. */
@Value.Immutable
public interface ActivityMapping extends WithActivityMapping {

    /** The property that holds the id, in a CSV file. */
    Optional<@Text String> getId();

    /** The properties that hold the id of the lead; the first lead that was read counts. */
    List<@Text String> getLead();

    /**
     * The properties that hold the id of the deal. An activity without a lead counts for the lead of the first deal
     * that has one.
     */
    List<@Text String> getDeal();

    /** When the activity was done. */
    List<@Valid TimeSource> getAt();

    /** The tests for an activity of a person, as opposed to an automatic mail; one that passes is enough. */
    List<@Valid PropertyTest> getHuman();

    /** The tests for an activity that was done, and not only planned; one that passes is enough. */
    List<@Valid PropertyTest> getDone();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds activity mappings. */
    final class Builder extends ImmutableActivityMapping.Builder {}
}
