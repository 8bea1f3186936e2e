package org.closedloop.sla.crm;

import java.util.List;
import org.immutables.value.Value;

/** A value of a property, the number of its records, and its meaning in the mapping. */
@Value.Immutable
public interface ValueCount extends WithValueCount {

    /** The value as the CRM writes it, without surrounding blanks. */
    String getValue();

    /** The number of records that have the value. */
    long getRecords();

    /**
     * Where the mapping names the value, such as {@code lead.stages.sql}, {@code deal.won} or {@code exclusions:
     * employee}; of the stage of a deal also {@code won}, {@code lost} or {@code open}. Empty if it is nothing to the
     * mapping.
     */
    List<String> getTakenFor();

    /** A builder; value and records are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds counts of values. */
    final class Builder extends ImmutableValueCount.Builder {}
}
