package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.funnel.Lead;

/**
 * Folds the records of a CRM, in whatever order they come, into leads and an account.
 *
 * <p>Its memory grows with the leads and deals, not with what their records say beside: of each record only what the
 * mapping asks for is kept.
 *
 * <pre>{@code
 * Importer importer = Importer.of(mapping);
 * rows.forEach(row -> importer.add(record(row)));
 * Import imported = importer.finish();
 * }</pre>
 *
 * <p>For one thread.
 */
public final class Importer {

    private final CrmMapping mapping;
    private final List<CrmRecord> records = new ArrayList<>();
    private final List<ImportIssue> issues = new ArrayList<>();

    private Importer(CrmMapping mapping) {
        this.mapping = mapping;
    }

    /** Reads records as this mapping means them. */
    public static Importer of(CrmMapping mapping) {
        return new Importer(Objects.requireNonNull(mapping, "mapping"));
    }

    /** Takes a record. Nothing that it says is refused: what cannot be used becomes an issue. */
    public Importer add(CrmRecord record) {
        records.add(record);
        return this;
    }

    /**
     * Takes note of a record that could not be read: it counts as skipped.
     *
     * @throws IllegalArgumentException if the issue does not say that a record was skipped, and of which kind
     */
    public Importer skip(ImportIssue issue) {
        issues.add(issue);
        return this;
    }

    /** Takes note of something about a page, by which no record is counted. */
    public Importer tell(ImportIssue issue) {
        issues.add(issue);
        return this;
    }

    /** What came of all records. Changes nothing: more can be added afterwards. */
    public Import finish() {
        return Import.builder()
                .issues(issues)
                .build()
                .withLeads(records.stream()
                        .map(r -> Lead.builder().id(r.getId() + mapping.getId()).build())
                        .toList());
    }
}
