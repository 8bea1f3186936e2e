package org.closedloop.sla.crm.mapping;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/**
 * The columns of a change log: whose property changed, from which value to which, and when.
 *
 * <pre>{@code
 * ChangeMapping history = ChangeMapping.builder()
 *         .addLead("Lead ID")
 *         .field("Field / Event")
 *         .oldValue("Old Value")
 *         .newValue("New Value")
 *         .at("Edit Date")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ChangeMapping extends WithChangeMapping {

    /** The properties that hold the id of the lead that changed; the first that has one counts. */
    List<@Text String> getLead();

    /** The properties that hold the id of the deal that changed; the first that has one counts. */
    List<@Text String> getDeal();

    /** The properties that hold the id of a lead or of a deal, where one log has the changes of both. */
    List<@Text String> getRecord();

    /** The property that holds the name of what changed. */
    Optional<@Text String> getField();

    /** The property that changed, for the log of a single property. */
    Optional<@Text String> getProperty();

    /** The property that holds the value before the change. */
    Optional<@Text String> getOldValue();

    /** The property that holds the value after the change. */
    @Text
    String getNewValue();

    /** The property that holds the time of the change. */
    @Text
    String getAt();

    /** A builder; new value and time are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds change mappings. */
    final class Builder extends ImmutableChangeMapping.Builder {}
}
