package org.closedloop.sla.crm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.Ledger.Fate;
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
 * <p>For one thread.
 */
public final class Importer {

    private final CrmMapping mapping;
    private final Forms forms;
    private final MappedLinks links;
    private final Outcomes outcomes;
    private final Gathered gathered;
    private final Ledger ledger = new Ledger();
    private final RecordFilter filter;
    private final Admission admission;

    private Importer(CrmMapping mapping) {
        this.mapping = mapping;
        this.forms = Forms.of(mapping);
        this.links = new MappedLinks(mapping);
        this.outcomes = new Outcomes(mapping.getDeal());
        this.filter = new RecordFilter(mapping, ledger);
        this.gathered = new Gathered(mapping);
        this.admission = new Admission(mapping, ledger);
    }

    /**
     * Reads records as this mapping means them.
     *
     * <p>The mapping is not validated here: of one that is built in code,
     * {@link org.closedloop.sla.validation.MappingValidator} finds what can never match, such as a test without values.
     */
    public static Importer of(CrmMapping mapping) {
        return new Importer(Objects.requireNonNull(mapping, "mapping"));
    }

    /** Takes a record. Nothing that it says is refused: what cannot be used becomes an issue. */
    public Importer add(CrmRecord given) {
        gathered.see(Objects.requireNonNull(given, "record"));
        if (RecordIds.isRounded(given.getId())) {
            ledger.skip(given, ImportReason.ID_ROUNDED, given.getId(), null);
        } else if (Excerpt.isWhole(given.getId())) {
            sort(filter.kept(links.completing(given)));
        } else {
            // With halves replaced, ids of different records could be one.
            ledger.skip(given, ImportReason.RECORD_UNREADABLE, "half of a character in its id");
        }
        return this;
    }

    private void sort(CrmRecord record) {
        switch (record.getKind()) {
            case LEAD -> admission.admit(record, gathered.versionsOfLeads);
            case COMPANION -> admission.admit(record, gathered.versionsOfCompanions);
            case DEAL -> admission.admit(record, gathered.versionsOfDeals);
            case CHANGE -> addChange(record);
            case ACTIVITY -> addActivity(record);
            case LINK -> gathered.links.add(record);
            case DEAL_STAGE -> addDealStage(record);
            case OWNER -> addOwner(record);
            case OTHER -> ledger.skip(record, ImportReason.OBJECT_NOT_READ, null);
        }
    }

    /**
     * Takes note of a record that could not be read: it counts as skipped.
     *
     * @throws IllegalArgumentException if the issue does not say that a record was skipped, and of which kind
     */
    public Importer skip(ImportIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() != ImportEffect.SKIPPED || issue.getKind().isEmpty()) {
            throw new IllegalArgumentException(
                    "import: only an issue of a skipped record of some kind counts as one, but it was " + issue);
        }
        ledger.count(issue.getKind().get(), Fate.SKIPPED);
        ledger.add(issue);
        return this;
    }

    /**
     * Takes note of something that counts no record: of a page, or of a value that could not be read.
     *
     * @throws IllegalArgumentException if the issue says that a record was skipped
     */
    public Importer tell(ImportIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() == ImportEffect.SKIPPED) {
            throw new IllegalArgumentException(
                    "import: a skipped record must be counted, but it was only told: " + issue);
        }
        ledger.add(issue);
        return this;
    }

    /**
     * Takes note of names in an export that the mapping does not have, such as those of the columns of a file: one of
     * them may be meant by a name in the mapping that no record has.
     */
    public Importer name(RecordKind kind, Collection<String> names) {
        gathered.name(
                kind,
                names.stream()
                        .filter(name -> !mapping.properties().contains(name))
                        .toList());
        return this;
    }

    /**
     * Takes note of where the records of a kind in a source have their links, such as {@code Contact ID}: a record that
     * belongs to nothing is reported with these names.
     *
     * @param source the name by which the places of the records call it
     */
    public Importer linkedBy(RecordKind kind, String source, Collection<String> names) {
        gathered.places.add(
                Objects.requireNonNull(kind, "kind"), Objects.requireNonNull(source, "source"), List.copyOf(names));
        return this;
    }

    /** What came of all records. Changes nothing: more can be added afterwards. */
    public Import finish() {
        Ledger account = ledger.copy();
        NeverSeen.in(mapping, gathered.names()).forEach(account::add);
        gathered.account(account);
        return new Assembly(mapping, forms, outcomes, gathered, account).run();
    }

    private boolean isRefused(CrmRecord record) {
        if (record.getId().isBlank()) {
            ledger.skip(record, ImportReason.ID_MISSING, null);
            return true;
        }
        if (record.isArchived()) {
            ledger.skip(record, ImportReason.ARCHIVED, null);
            return true;
        }
        return false;
    }

    private void addChange(CrmRecord change) {
        for (RecordLink link : change.getLinks()) {
            if (link.getKind() == RecordKind.LEAD || link.getKind() == RecordKind.DEAL) {
                trailOf(link).addChange(change);
                return;
            }
        }
        ledger.skipUnlinked(change, gathered.places);
    }

    private void addActivity(CrmRecord activity) {
        if (mapping.getActivity().isEmpty()) {
            ledger.skip(activity, ImportReason.OBJECT_NOT_READ, null);
            return;
        }
        ActivityMapping wanted = mapping.getActivity().get();
        RecordReading reading = new RecordReading(activity, forms, ledger);
        if (activity.isArchived()) {
            ledger.skip(activity, ImportReason.ARCHIVED, null);
        } else if (activity.getLinks().isEmpty()) {
            ledger.skipUnlinked(activity, gathered.places);
        } else if (!reading.passesAny(wanted.getHuman()) || !reading.passesAny(wanted.getDone())) {
            ledger.skip(activity, ImportReason.NOT_AN_ATTEMPT, null);
        } else {
            new RecordTimes(reading, List.of(), StageOrder.NONE, List.of())
                    .first(wanted.getAt())
                    .ifPresentOrElse(
                            at -> addAttempt(activity, at),
                            () -> ledger.skip(activity, ImportReason.NOT_AN_ATTEMPT, null));
        }
    }

    private void addAttempt(CrmRecord activity, EventTime at) {
        List<RecordLink> links = activity.getLinks();
        if (links.size() == 1 && links.get(0).getKind() == RecordKind.LEAD) {
            trailOf(links.get(0)).addAttempt(activity, at);
        } else {
            gathered.attempts.add(new Attempt(KeptRecord.of(activity, activity.getId(), links, Set.of()), at));
        }
    }

    private Trail trailOf(RecordLink target) {
        Map<String, Trail> trails = target.getKind() == RecordKind.LEAD ? gathered.leadTrails : gathered.dealTrails;
        return trails.computeIfAbsent(target.getId(), none -> new Trail());
    }

    private void addDealStage(CrmRecord stage) {
        if (!isRefused(stage)) {
            outcomes.define(stage, forms, ledger);
            ledger.count(RecordKind.DEAL_STAGE, Fate.MERGED);
        }
    }

    private void addOwner(CrmRecord owner) {
        if (!isRefused(owner)) {
            String name = owner.value("email").or(() -> owner.value("name")).orElse(owner.getId());
            // An owner who is there with two names has the first of the alphabet, whichever is read first.
            gathered.owners.merge(owner.getId(), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            ledger.count(RecordKind.OWNER, Fate.MERGED);
        }
    }
}
