package org.closedloop.sla.crm.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordIds;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.profile.ExportTally;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.closedloop.sla.format.ControlCharacters;
import org.jspecify.annotations.Nullable;

/** Prepares each record, and what is reported of it, independently of others. Not thread-safe. */
final class RecordPreparation {

    private final CrmMapping mapping;
    private final MappedLinks links;
    private final RecordFilter filter;
    private final ImportLog log;
    private final LinkPlaces places;

    /** An preparation that reports where its filter does. */
    RecordPreparation(CrmMapping mapping, RecordFilter filter) {
        this.mapping = mapping;
        this.links = new MappedLinks(mapping);
        this.filter = filter;
        this.log = filter.log();
        this.places = new LinkPlaces(mapping);
    }

    ExportTally tally() {
        return filter.tally();
    }

    LinkPlaces places() {
        return places;
    }

    /** Returns the prepared record; null if it is skipped. */
    @Nullable
    CrmRecord kept(CrmRecord given) {
        if (RecordIds.isRounded(given.getId())) {
            log.skipForId(given, ImportReason.ID_ROUNDED);
            return null;
        }
        if (ControlCharacters.areIn(ControlCharacters.strip(given.getId()))) {
            log.skipForId(given, ImportReason.ID_WITH_CONTROLS);
            return null;
        }
        if (!Excerpt.isWhole(given.getId())) {
            // With halves replaced, different ids could become equal.
            skip(ImportLog.about(given, ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED)
                    .detail(DetailPhrase.HALF_CHARACTER_IN_ID)
                    .build());
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
        log.count(issue.getKind().get(), Treatment.SKIPPED);
        log.add(issue);
    }

    void report(ImportIssue issue) {
        Objects.requireNonNull(issue, "issue");
        if (issue.getEffect() == ImportEffect.SKIPPED) {
            throw new IllegalArgumentException(
                    "import: a skipped record must be counted, but it was only told: " + issue);
        }
        log.add(issue);
        if (issue.getReason() == ImportReason.VALUE_UNREADABLE
                && issue.getEffect() == ImportEffect.FIELD_IGNORED
                && issue.getKind().isPresent()
                && issue.getProperty().isPresent()) {
            log.readings()
                    .countUnreadable(issue.getKind().get(), issue.getProperty().get());
        }
    }

    void reportColumns(RecordKind kind, Collection<String> given) {
        filter.tally()
                .name(
                        kind,
                        given.stream()
                                .filter(name -> !mapping.properties().contains(name))
                                .toList());
    }

    void reportLinkColumns(RecordKind kind, String source, Collection<String> properties) {
        places.add(
                Objects.requireNonNull(kind, "kind"),
                Objects.requireNonNull(source, "source"),
                List.copyOf(properties));
    }

    /** Adds what another preparation found, but for its records. */
    void addAll(RecordPreparation other) {
        log.addAll(other.log);
        tally().addAll(other.tally());
        places.addAll(other.places);
    }
}
