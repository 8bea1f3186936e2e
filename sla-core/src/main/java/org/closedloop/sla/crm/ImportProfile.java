package org.closedloop.sla.crm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A summary of an export: what was done with the records, what was reported, and each property with its values. It
 * contains no data of individual leads, and can be stored and compared with that of the next export.
 */
@Value.Immutable
public interface ImportProfile extends WithImportProfile {

    /** What was done with the records, by kind. */
    Map<RecordKind, RecordCount> getCounts();

    /** How many issues of each reason there are. */
    Map<ImportReason, Long> getIssueCounts();

    /**
     * Each property that the mapping reads or that a record has: by kind, first those that the mapping reads, in its
     * order, then the others by name.
     */
    List<PropertyProfile> getProperties();

    /** How many leads have a deal with an amount in each currency, by its code. */
    Map<String, Long> getCurrencies();

    /** How many leads entered each stage, in the order of the funnel. */
    Map<String, Long> getStages();

    /** How many leads have a deal of each outcome. */
    Map<String, Long> getOutcomes();

    /** Returns the profile of a property; empty if the mapping does not read it and no record has it. */
    default Optional<PropertyProfile> find(RecordKind kind, String property) {
        return getProperties().stream()
                .filter(one -> one.getKind() == kind && one.getProperty().equals(property))
                .findFirst();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds profiles. */
    final class Builder extends ImmutableImportProfile.Builder {}
}
