package org.closedloop.sla.crm;

import java.util.List;
import java.util.Map;
import org.closedloop.sla.funnel.Lead;
import org.immutables.value.Value;

/**
 * The result of an import: leads, issues, and counts that account for every record.
 *
 * <p>Every record that was read is counted once, by its kind: it was taken, merged into another record's lead, or
 * skipped. Of the issues of each reason the first {@value #LIMIT} are kept; {@link #getIssueCounts} counts them all.
 *
 * <pre>{@code
 * Import imported = HubSpotReader.of(mapping).read(Path.of("contacts.json")).read(Path.of("deals.json")).finish();
 * imported.getLeads().forEach(counter::add);
 * imported.getIssues().stream().map(issue -> issue.explain(Locale.ENGLISH)).forEach(log::info);
 * }</pre>
 */
@Value.Immutable
public interface Import extends WithImport {

    /** How many issues of each reason are kept. */
    int LIMIT = 100;

    /**
     * The leads, in the order in which their records were read; after each of them its further deals, after all of them
     * the companions without a lead, both by creation, and finally the deals without a lead.
     */
    List<Lead> getLeads();

    /** The first issues of each reason, ordered by reason, then as they were found. */
    List<ImportIssue> getIssues();

    /** How many issues of each reason there are, kept or not. */
    Map<ImportReason, Long> getIssueCounts();

    /** What was done with the records, by kind. */
    Map<RecordKind, RecordCount> getCounts();

    /**
     * How many records of each kind were skipped, by reason; they add up to the skipped records in {@link #getCounts}.
     */
    Map<RecordKind, Map<ImportReason, Long>> getSkippedCounts();

    /** The properties of the export with their values, and whether the mapping reads them. */
    @Value.Default
    default ImportProfile getProfile() {
        return ImportProfile.builder().build();
    }

    /** What was done with all records. */
    default RecordCount getCount() {
        return getCounts().values().stream().reduce(RecordCount.of(0, 0, 0), RecordCount::plus);
    }

    /**
     * Whether the input was complete: no page is missing, unreadable, cut off or refused, and as many records were read
     * as the CRM counts.
     */
    default boolean isComplete() {
        return getIssueCounts().keySet().stream().noneMatch(ImportReason::isAboutPage);
    }

    /** How many issues of this reason there are. */
    default long count(ImportReason reason) {
        return getIssueCounts().getOrDefault(reason, 0L);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds imports. */
    final class Builder extends ImmutableImport.Builder {}
}
