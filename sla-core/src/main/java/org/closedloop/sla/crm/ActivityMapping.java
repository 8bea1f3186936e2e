package org.closedloop.sla.crm;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/** Which activities are attempts of sales to reach a lead; the first of them is a first touch. */
@Value.Immutable
public interface ActivityMapping extends WithActivityMapping {

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
