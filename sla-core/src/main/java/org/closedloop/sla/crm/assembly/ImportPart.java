package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;

/**
 * A part of an export, such as a page, that one thread reads while others read other parts. It prepares each record
 * alone; {@link Importer#add(ImportPart)} adds them to the import. After that, every method throws an
 * {@link IllegalStateException}.
 *
 * <pre>{@code
 * List<Future<ImportPart>> parts = pages.stream()
 *         .map(page -> executor.submit(() -> {
 *             ImportPart part = importer.part();
 *             page.records().forEach(part::add);
 *             return part;
 *         }))
 *         .toList();
 * for (Future<ImportPart> part : parts) {
 *     importer.add(part.get());
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class ImportPart implements RecordSink {

    private final Importer importer;
    private final RecordPreparation preparation;
    private final List<CrmRecord> records = new ArrayList<>();
    private boolean taken;

    ImportPart(Importer importer, RecordPreparation preparation) {
        this.importer = importer;
        this.preparation = preparation;
    }

    @Override
    public ImportPart add(CrmRecord given) {
        requireOpen();
        CrmRecord kept = preparation.kept(Objects.requireNonNull(given, "record"));
        if (kept != null) {
            records.add(kept);
        }
        return this;
    }

    @Override
    public ImportPart skip(ImportIssue issue) {
        requireOpen();
        preparation.skip(issue);
        return this;
    }

    @Override
    public ImportPart report(ImportIssue issue) {
        requireOpen();
        preparation.report(issue);
        return this;
    }

    @Override
    public ImportPart reportColumns(RecordKind kind, Collection<String> names) {
        requireOpen();
        preparation.reportColumns(kind, names);
        return this;
    }

    @Override
    public ImportPart reportLinkColumns(RecordKind kind, String source, Collection<String> names) {
        requireOpen();
        preparation.reportLinkColumns(kind, source, names);
        return this;
    }

    RecordPreparation preparation() {
        return preparation;
    }

    /** Returns its prepared records in order, for the importer that created the part. */
    List<CrmRecord> takeFor(Importer taker) {
        if (taker != importer) {
            throw new IllegalArgumentException("import: the part is of another importer");
        }
        requireOpen();
        taken = true;
        return records;
    }

    private void requireOpen() {
        if (taken) {
            throw new IllegalStateException("import: the part was taken by its importer already");
        }
    }
}
