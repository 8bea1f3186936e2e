package org.closedloop.sla.crm;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.Ledger.Fate;
import org.jspecify.annotations.Nullable;

/** What can be done with a record, or with what is reported of it, before any other is known. For one thread. */
final class Intake {

    private final CrmMapping mapping;
    private final MappedLinks links;
    private final RecordFilter filter;
    private final Ledger ledger;
    private final LinkPlaces places;

    /** An intake that reports where its filter does. */
    Intake(CrmMapping mapping, RecordFilter filter) {
        this.mapping = mapping;
        this.links = new MappedLinks(mapping);
        this.filter = filter;
        this.ledger = filter.ledger();
        this.places = new LinkPlaces(mapping);
    }

    ExportTally tally() {
        return filter.tally();
    }

    LinkPlaces places() {
        return places;
    }

    /** What is kept of the record; null if it is skipped. */
    @Nullable
    CrmRecord kept(CrmRecord given) {
        if (RecordIds.isRounded(given.getId())) {
            ledger.skip(given, ImportReason.ID_ROUNDED, given.getId(), null);
            return null;
        }
        if (ControlCharacters.areIn(ControlCharacters.strip(given.getId()))) {
            ledger.skip(given, ImportReason.ID_WITH_CONTROLS, given.getId(), null);
            return null;
        }
        if (!Excerpt.isWhole(given.getId())) {
            // With halves replaced, ids of different records could be one.
            ledger.skip(given, ImportReason.RECORD_UNREADABLE, "half of a character in its id");
            return null;
        }
        return filter.kept(links.completing(given));
    }

    void skip(ImportIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() != ImportEffect.SKIPPED || issue.getKind().isEmpty()) {
            throw new IllegalArgumentException(
                    "import: only an issue of a skipped record of some kind counts as one, but it was " + issue);
        }
        ledger.count(issue.getKind().get(), Fate.SKIPPED);
        ledger.add(issue);
    }

    void tell(ImportIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() == ImportEffect.SKIPPED) {
            throw new IllegalArgumentException(
                    "import: a skipped record must be counted, but it was only told: " + issue);
        }
        ledger.add(issue);
        if (issue.getReason() == ImportReason.VALUE_UNREADABLE
                && issue.getEffect() == ImportEffect.FIELD_IGNORED
                && issue.getKind().isPresent()
                && issue.getProperty().isPresent()) {
            ledger.readings()
                    .countUnreadable(issue.getKind().get(), issue.getProperty().get());
        }
    }

    void name(RecordKind kind, Collection<String> given) {
        filter.tally()
                .name(
                        kind,
                        given.stream()
                                .filter(name -> !mapping.properties().contains(name))
                                .toList());
    }

    void linkedBy(RecordKind kind, String source, Collection<String> properties) {
        places.add(
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(source, "source"),
                List.copyOf(properties));
    }

    /** Adds what another intake found, but for its records. */
    void addAll(Intake other) {
        ledger.addAll(other.ledger);
        tally().addAll(other.tally());
        places.addAll(other.places);
    }
}
