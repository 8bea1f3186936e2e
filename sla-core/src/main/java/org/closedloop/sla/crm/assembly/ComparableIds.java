package org.closedloop.sla.crm.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordIds;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.format.ControlCharacters;

/** Puts the ids of a record, and those that it names, in the form in which they are compared. */
record ComparableIds(CrmRecord record, ImportLog log) {

    /**
     * The record with its own id, those of its links and its other ids in that form; reports ids that are not exact.
     */
    static KeptRecord in(KeptRecord record, ImportLog log) {
        ComparableIds ids = new ComparableIds(record, log);
        return record.with(ids.comparable(record.getId()), ids.links(), ids.aliases());
    }

    private List<RecordLink> links() {
        return record.getLinks().isEmpty()
                ? List.of()
                : record.getLinks().stream()
                        .filter(link -> isExact(link.getId()))
                        .map(link -> link.withId(comparable(link.getId())))
                        .toList();
    }

    private Set<String> aliases() {
        return record.getAliases().isEmpty()
                ? Set.of()
                : record.getAliases().stream()
                        .filter(this::isExact)
                        .map(this::comparable)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isExact(String id) {
        if (RecordIds.isRounded(id)) {
            ignore(id, ImportReason.ID_ROUNDED);
            return false;
        }
        if (ControlCharacters.areIn(ControlCharacters.strip(id))) {
            ignore(id, ImportReason.ID_WITH_CONTROLS);
            return false;
        }
        return true;
    }

    private void ignore(String id, ImportReason reason) {
        log.add(ImportLog.about(record, reason, ImportEffect.FIELD_IGNORED)
                .value(id)
                .build());
    }

    /** The id in that form, without control characters around it, which are reported. */
    private String comparable(String id) {
        String clean = id;
        if (ControlCharacters.areIn(id)) {
            clean = ControlCharacters.strip(id);
            if (!clean.isEmpty()) {
                log.add(ImportLog.about(record, ImportReason.ID_WITH_CONTROLS, ImportEffect.ASSUMED)
                        .value(id)
                        .detail(IssueDetail.of(clean))
                        .build());
            }
        }
        return RecordIds.comparable(clean);
    }
}
