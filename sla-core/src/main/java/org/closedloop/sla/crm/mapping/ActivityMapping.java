package org.closedloop.sla.crm.mapping;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** Which activities are attempts of sales to reach a lead; the first of them is a first touch. */
@Value.Immutable
public interface ActivityMapping extends WithActivityMapping {

    /** The property that holds the id, in a CSV file. */
    Optional<@Text String> getId();

    /** The properties that hold the id of the lead that it is about; the first lead that is there counts. */
    List<@Text String> getLead();

    /**
     * The properties that hold the id of the deal that it is about. Where no lead that is there is named, it counts for
     * the lead of the first deal that has one.
     */
    List<@Text String> getDeal();

    /** When it was done. */
    List<@Valid TimeSource> getAt();

    /** What makes it one of a person, and no automatic mail; any of these is enough. */
    List<@Valid PropertyTest> getHuman();

    /** What says that it was done, and is not only planned; any of these is enough. */
    List<@Valid PropertyTest> getDone();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds activity mappings. */
    final class Builder extends ImmutableActivityMapping.Builder {}
}
