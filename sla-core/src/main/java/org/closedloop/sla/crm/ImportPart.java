package org.closedloop.sla.crm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A part of an export, such as a page, that one thread reads while others read other parts. It does what can be done
 * with each record alone; {@link Importer#add(ImportPart)} does the rest. After that, every method throws an
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
 * <p>For one thread at a time.
 */
public final class ImportPart implements RecordSink {

    private final Importer importer;
    private final Intake intake;
    private final List<CrmRecord> records = new ArrayList<>();
    private boolean taken;

    ImportPart(Importer importer, Intake intake) {
        this.importer = importer;
        this.intake = intake;
    }

    @Override
    public ImportPart add(CrmRecord given) {
        requireOpen();
        CrmRecord kept = intake.kept(Objects.requireNonNull(given, "record"));
        if (kept != null) {
            records.add(kept);
        }
        return this;
    }

    @Override
    public ImportPart skip(ImportIssue issue) {
        requireOpen();
        intake.skip(issue);
        return this;
    }

    @Override
    public ImportPart tell(ImportIssue issue) {
        requireOpen();
        intake.tell(issue);
        return this;
    }

    @Override
    public ImportPart name(RecordKind kind, Collection<String> names) {
        requireOpen();
        intake.name(kind, names);
        return this;
    }

    @Override
    public ImportPart linkedBy(RecordKind kind, String source, Collection<String> names) {
        requireOpen();
        intake.linkedBy(kind, source, names);
        return this;
    }

    Intake intake() {
        return intake;
    }

    /** What is kept of its records, in the order in which they were added, for the importer that made the part. */
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
