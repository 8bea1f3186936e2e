package org.closedloop.sla.crm.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.closedloop.sla.crm.reading.ImportReading;
import org.closedloop.sla.funnel.EventTime;

/**
 * Assembles the records of a CRM, in any order, into leads, and accounts for every record.
 *
 * <p>Its memory grows with the number of leads and deals: only the properties that the mapping names are kept.
 *
 * <p>Of several versions of a record, the one that was changed last counts, even if it is skipped. Of versions with the
 * same time, the one with more values counts, or else the one whose values are first in the alphabet, with the links of
 * both. A deal belongs to the lead that it is linked to: of several leads, to the one with the primary link, or else to
 * the one that was created first; records of the same time are ordered by id. A lead has one deal, the one that was
 * created first; each further one is a separate lead, named {@code LEAD/DEAL}, with the lead's source, segment,
 * priority, touches and fields, and without times, so that nothing counts twice. A deal without a lead is a separate
 * lead, named {@code deal/DEAL}. A deal whose only lead is out of scope is out of scope, too, regardless of which of
 * the two records has the link. An activity counts for the linked lead, or else for the lead of the linked deal.
 *
 * <p>The order of records, and their distribution over files and pages, affects only the order of the leads and, with
 * more than {@value Import#LIMIT} issues of a reason, which of them are kept.
 *
 * <pre>{@code
 * Importer importer = Importer.of(mapping);
 * rows.forEach(row -> importer.add(record(row)));
 * Import imported = importer.finish();
 * }</pre>
 *
 * <p>Not thread-safe, except for {@link #part}: other threads may read {@linkplain ImportPart parts} of the export.
 */
public final class Importer implements RecordSink {

    private final CrmMapping mapping;
    private final ImportReading reading;
    private final ImportState state;
    private final ImportLog log = new ImportLog();
    private final RecordFilter filter;
    private final RecordPreparation preparation;
    private final Admission admission;

    private Importer(CrmMapping mapping) {
        this.mapping = mapping;
        this.reading = new ImportReading(mapping);
        this.filter = new RecordFilter(mapping, log);
        this.preparation = new RecordPreparation(mapping, filter);
        this.state = new ImportState(preparation.places());
        this.admission = new Admission(mapping, log);
    }

    /**
     * Returns an importer for this mapping.
     *
     * <p>The mapping is not validated; {@link org.closedloop.sla.crm.mapping.validation.MappingValidator} finds
     * mistakes such as a test without values.
     */
    public static Importer of(CrmMapping mapping) {
        return new Importer(Objects.requireNonNull(mapping, "mapping"));
    }

    @Override
    public Importer add(CrmRecord given) {
        CrmRecord kept = preparation.kept(Objects.requireNonNull(given, "record"));
        if (kept != null) {
            sort(kept);
        }
        return this;
    }

    /** Returns a part of the export, to be read by any thread. */
    public ImportPart part() {
        return new ImportPart(this, new RecordPreparation(mapping, filter.reportingTo(new ImportLog())));
    }

    /**
     * Adds the records and issues of a part. Nothing can be added to the part afterwards.
     *
     * @throws IllegalArgumentException if another importer created the part
     * @throws IllegalStateException if the part was added before
     */
    public Importer add(ImportPart part) {
        List<CrmRecord> records = part.takeFor(this);
        preparation.addAll(part.preparation());
        records.forEach(this::sort);
        return this;
    }

    private void sort(CrmRecord record) {
        switch (record.getKind()) {
            case LEAD -> admission.admit(record, state.versionsOfLeads);
            case COMPANION -> admission.admit(record, state.versionsOfCompanions);
            case DEAL -> admission.admit(record, state.versionsOfDeals);
            case CHANGE -> addChange(record);
            case ACTIVITY -> addActivity(record);
            case LINK -> state.links.add(record);
            case DEAL_STAGE -> addDealStage(record);
            case OWNER -> addOwner(record);
            case OTHER -> log.skip(record, ImportReason.OBJECT_NOT_READ);
        }
    }

    @Override
    public Importer skip(ImportIssue issue) {
        preparation.skip(issue);
        return this;
    }

    @Override
    public Importer report(ImportIssue issue) {
        preparation.report(issue);
        return this;
    }

    @Override
    public Importer reportColumns(RecordKind kind, Collection<String> names) {
        preparation.reportColumns(kind, names);
        return this;
    }

    @Override
    public Importer reportLinkColumns(RecordKind kind, String source, Collection<String> names) {
        preparation.reportLinkColumns(kind, source, names);
        return this;
    }

    /** Returns the import of all records added so far; more can be added afterwards. */
    public Import finish() {
        ImportLog whole = log.copy();
        state.account(whole);
        return new Assembly(mapping, reading, state, whole, preparation.tally()).run();
    }

    private boolean isRefused(CrmRecord record) {
        if (record.getId().isBlank()) {
            log.skip(record, ImportReason.ID_MISSING);
            return true;
        }
        if (record.isArchived()) {
            log.skip(record, ImportReason.ARCHIVED);
            return true;
        }
        return false;
    }

    private void addChange(CrmRecord change) {
        for (RecordLink link : change.getLinks()) {
            if (link.getKind() == RecordKind.LEAD || link.getKind() == RecordKind.DEAL) {
                relatedTo(link).addChange(change);
                return;
            }
        }
        state.places.skipUnlinked(change, log);
    }

    private void addActivity(CrmRecord activity) {
        if (mapping.getActivity().isEmpty()) {
            log.skip(activity, ImportReason.OBJECT_NOT_READ);
            return;
        }
        ActivityMapping wanted = mapping.getActivity().get();
        if (activity.isArchived()) {
            log.skip(activity, ImportReason.ARCHIVED);
        } else if (activity.getLinks().isEmpty()) {
            state.places.skipUnlinked(activity, log);
        } else {
            reading.attempt(activity, wanted, log)
                    .ifPresentOrElse(
                            at -> addAttempt(activity, at), () -> log.skip(activity, ImportReason.NOT_AN_ATTEMPT));
        }
    }

    private void addAttempt(CrmRecord activity, EventTime at) {
        List<RecordLink> links = activity.getLinks();
        if (links.size() == 1 && links.get(0).getKind() == RecordKind.LEAD) {
            relatedTo(links.get(0)).addAttempt(activity, at);
        } else {
            state.attempts.add(new Attempt(KeptRecord.of(activity, activity.getId(), links, Set.of()), at));
        }
    }

    private RelatedRecords relatedTo(RecordLink target) {
        Map<String, RelatedRecords> trails =
                target.getKind() == RecordKind.LEAD ? state.relatedToLeads : state.relatedToDeals;
        return trails.computeIfAbsent(target.getId(), none -> new RelatedRecords());
    }

    private void addDealStage(CrmRecord stage) {
        if (!isRefused(stage)) {
            reading.addDealStage(stage, log);
            log.count(RecordKind.DEAL_STAGE, Treatment.MERGED);
        }
    }

    private void addOwner(CrmRecord owner) {
        if (!isRefused(owner)) {
            String name = owner.value("email").or(() -> owner.value("name")).orElse(owner.getId());
            // An owner with two names has the first in the alphabet, so that the order of records makes no difference.
            state.owners.merge(owner.getId(), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            log.count(RecordKind.OWNER, Treatment.MERGED);
        }
    }
}
