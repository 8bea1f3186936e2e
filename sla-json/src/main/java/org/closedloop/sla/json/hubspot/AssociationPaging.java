package org.closedloop.sla.json.hubspot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordKind;

/**
 * The lists of associations that go on elsewhere, and those of which the end was read. A record comes with the first
 * associations only; all of them, or the rest, are in answers of the associations API.
 */
final class AssociationPaging {

    /**
     * The associations of one record with those of one kind.
     *
     * @param from what the record is
     * @param id its id
     * @param to what the others are
     */
    record Ends(RecordKind from, String id, RecordKind to) {}

    private final Map<Ends, ImportIssue> open = new LinkedHashMap<>();
    private final Set<Ends> ended = new HashSet<>();

    /** Takes note that a list names a next page, and of what to tell if that is not read. */
    void goesOn(Ends ends, ImportIssue missing) {
        open.putIfAbsent(ends, missing);
    }

    /** Takes note that an answer has the end of a list. */
    void end(Ends ends) {
        ended.add(ends);
    }

    /** Takes note of what others found. */
    void addAll(AssociationPaging other) {
        other.open.forEach(this::goesOn);
        ended.addAll(other.ended);
    }

    /** One for each list whose end was not read. */
    List<ImportIssue> missing() {
        List<ImportIssue> missing = new ArrayList<>();
        open.forEach((ends, issue) -> {
            if (!ended.contains(ends)) {
                missing.add(issue);
            }
        });
        return missing;
    }
}
