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
 * Folds the records of a CRM, which may come in any order, into leads and an account.
 *
 * <p>Its memory grows with the leads and deals, not with what their records say beside: of each record only what the
 * mapping asks for is kept.
 *
 * <p>Of a record that comes more than once the version that was changed last counts, also if it is refused. Of versions
 * of one time, the one with more values counts, else the one whose values come first in the alphabet, with the links of
 * both. A deal goes with the lead that it is linked to: of several leads with the one to which it is linked as primary,
 * else with the one that was made first. What was made at one time is in the order of its ids. A lead has one deal, the
 * one that was made first; each further one is a lead of its own, named {@code LEAD/DEAL}, with the lead's source,
 * segment, priority and touches, and without any time of its own, so that nothing counts twice. A deal without a lead
 * is a lead of its own, named {@code deal/DEAL}. A deal whose lead is out of scope, whichever of the two says that they
 * belong together, and that has no other lead, is out of scope, too. An activity counts for the lead that it is linked
 * to, or else for the lead of the deal that it is linked to.
 *
 * <p>In what order records are read, and how they are spread over files and pages, changes no lead, no count and no
 * issue, but for the order of the leads and, of more than {@value Import#LIMIT} issues of one reason, which are kept.
 *
 * <pre>{@code
 * Importer importer = Importer.of(mapping);
 * rows.forEach(row -> importer.add(record(row)));
 * Import imported = importer.finish();
 * }</pre>
 *
 * <p>For one thread, but for {@link #part}: other threads may read {@linkplain ImportPart parts} of the export.
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
     * Reads records as this mapping means them.
     *
     * <p>The mapping is not validated here: of one that is built in code,
     * {@link org.closedloop.sla.crm.mapping.validation.MappingValidator} finds what can never match, such as a test without values.
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

    /** A part of the export, to be read by the thread that asks for it or by another one. */
    public ImportPart part() {
        return new ImportPart(this, new RecordPreparation(mapping, filter.reportingTo(new ImportLog())));
    }

    /**
     * Takes all that a part has, as if it had been added here. Nothing can be added to the part afterwards.
     *
     * @throws IllegalArgumentException if another importer made the part
     * @throws IllegalStateException if the part was taken before
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
            case OTHER -> log.skip(record, ImportReason.OBJECT_NOT_READ, null);
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

    /** What came of all records. Changes nothing: more can be added afterwards. */
    public Import finish() {
        ImportLog whole = log.copy();
        state.account(whole);
        return new Assembly(mapping, reading, state, whole, preparation.tally()).run();
    }

    private boolean isRefused(CrmRecord record) {
        if (record.getId().isBlank()) {
            log.skip(record, ImportReason.ID_MISSING, null);
            return true;
        }
        if (record.isArchived()) {
            log.skip(record, ImportReason.ARCHIVED, null);
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
            log.skip(activity, ImportReason.OBJECT_NOT_READ, null);
            return;
        }
        ActivityMapping wanted = mapping.getActivity().get();
        if (activity.isArchived()) {
            log.skip(activity, ImportReason.ARCHIVED, null);
        } else if (activity.getLinks().isEmpty()) {
            state.places.skipUnlinked(activity, log);
        } else {
            reading.attempt(activity, wanted, log)
                    .ifPresentOrElse(
                            at -> addAttempt(activity, at),
                            () -> log.skip(activity, ImportReason.NOT_AN_ATTEMPT, null));
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
        Map<String, RelatedRecords> trails = target.getKind() == RecordKind.LEAD ? state.relatedToLeads : state.relatedToDeals;
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
            // An owner who is there with two names has the first of the alphabet, whichever is read first.
            state.owners.merge(owner.getId(), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            log.count(RecordKind.OWNER, Treatment.MERGED);
        }
    }
}
